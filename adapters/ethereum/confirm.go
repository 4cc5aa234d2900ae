package ethereum

import (
	"context"
	"errors"
	"fmt"
	"sync"
	"time"

	"github.com/anji-bridge/anji/adapters/internal/endpoints"
	proofs "github.com/anji-bridge/anji/proofs/ethereum"
	"github.com/anji-bridge/anji/proofs/refusal"
)

// keptUpdates is how many finalized slots are remembered to compare others'.
const keptUpdates = 64

// follower is a light client within the adapter: it tells which beacon node's
// finality is that of the chain.
type follower struct {
	mu    sync.Mutex
	state *proofs.State // nil before there was a bootstrap
	known []proofs.Update
	fork  *[2]proofs.Update
}

// confirm verifies a finality update from what the beacon nodes began with, and
// says whether it could: what others are refuted by must be proven. An update
// of the chain's own committee that contradicts another one is kept as
// evidence.
func (c *Chain) confirm(ctx context.Context, u proofs.Update) (bool, error) {
	f := &c.follower
	f.mu.Lock()
	defer f.mu.Unlock()
	slot, root := u.FinalizedHeader.Beacon.Slot, u.FinalizedHeader.Beacon.Root()
	newest := uint64(0)
	for _, known := range f.known {
		other := known.FinalizedHeader.Beacon
		newest = max(newest, other.Slot)
		switch {
		case other.Slot != slot:
		case other.Root() == root:
			return true, nil
		default:
			return false, c.contradiction(ctx, known, u)
		}
	}
	if slot == 0 || slot < newest {
		return false, nil // nothing is finalized, or it lags, or skips
	}
	config, err := c.beacons.config(ctx)
	if err != nil {
		return false, err
	}
	if f.state == nil {
		if f.state = c.begin(ctx, config); f.state == nil {
			c.log.Warn().Uint64("slot", slot).Msg("no beacon node has a bootstrap: nothing can be proven until one has")
			return false, nil
		}
	}
	// Finality of the bootstrap's own slot, which nodes show at a start, is signed
	// later than that; what was signed earlier lags.
	if max(slot, u.AttestedHeader.Beacon.Slot) <= f.state.Slot {
		return false, nil
	}
	state, now := *f.state, config.SlotAt(uint64(time.Now().Add(maxClockDrift).Unix()))
	steps, err := c.steps(ctx, config, state, u, now, c.bestUpdate, c.advance)
	switch {
	case errors.Is(err, refusal.PeriodSkipped) || errors.Is(err, errNoFurther) || lost(err, config, state, slot):
		// Finality lagged more than a period, or its update is lost, so nobody can
		// lead on from here: no lie, and the next update is verified from a new
		// beginning.
		if len(f.known) > 0 { // it is told once
			c.log.Warn().Err(err).Uint64("slot", state.Slot).Msg("the beacon nodes' updates lead no further; beginning anew with their bootstrap")
		}
		f.state, f.known = nil, nil
		return false, nil
	case errors.Is(err, refusal.HeaderFuture): // clocks differ
		return false, err
	case errors.Is(err, refusal.Contradiction) && len(f.known) == 0: // of the bootstrap, which nobody has signed
		f.state = nil
		return false, err
	case errors.Is(err, errUnsigned):
		return false, endpoints.Lie{Err: err}
	case err != nil:
		return false, err
	}
	for _, step := range append(steps, u) {
		state = state.Apply(config, step)
	}
	f.state = &state
	f.known = append(f.known, u)
	f.known = f.known[max(0, len(f.known)-keptUpdates):]
	return true, nil
}

// begin is the state of the committee that most beacon nodes name.
func (c *Chain) begin(ctx context.Context, config proofs.Config) *proofs.State {
	voices, states := map[[32]byte]int{}, map[[32]byte]proofs.State{}
	var best *proofs.State
	for _, at := range c.beacons.All {
		// Not by way of the set: listeners judge the nodes.
		attempt, cancel := context.WithTimeout(ctx, beginPatience)
		root, b, err := at.Node.bootstrap(attempt)
		cancel()
		if err != nil {
			continue
		}
		state, err := proofs.VerifyBootstrap(config, root, b)
		if err != nil {
			continue
		}
		if _, err := c.committees.put(b.CurrentSyncCommittee); err != nil {
			continue
		}
		if _, known := states[state.CurrentRoot]; !known {
			states[state.CurrentRoot] = state
		}
		voices[state.CurrentRoot]++
		if found := states[state.CurrentRoot]; best == nil || voices[found.CurrentRoot] > voices[best.CurrentRoot] {
			best = &found
		}
	}
	return best
}

const beginPatience = 3 * time.Second

// contradiction is the lie of a node that shows another block as final.
func (c *Chain) contradiction(ctx context.Context, known, u proofs.Update) error {
	one, other := known.FinalizedHeader.Beacon, u.FinalizedHeader.Beacon
	what := fmt.Errorf("it shows block %x as finalized in slot %d, the others %x", other.Root(), other.Slot, one.Root())
	f := &c.follower
	config, err := c.beacons.config(ctx)
	if err != nil || f.state == nil {
		return endpoints.Lie{Err: what}
	}
	now := config.SlotAt(uint64(time.Now().Add(maxClockDrift).Unix()))
	if proofs.CheckMisbehaviour(config, *f.state, c.committee(ctx, config, *f.state), known, u, now) == nil {
		f.fork = &[2]proofs.Update{known, u}
		what = fmt.Errorf("fork: the sync committee signed both: %w", what)
	}
	return endpoints.Lie{Err: what}
}

// committee finds committees for a state.
func (c *Chain) committee(ctx context.Context, config proofs.Config, state proofs.State) func([32]byte) (*proofs.Committee, error) {
	return func(root [32]byte) (*proofs.Committee, error) {
		return c.committees.get(ctx, c.beacons, config.Period(state.Slot), root)
	}
}
