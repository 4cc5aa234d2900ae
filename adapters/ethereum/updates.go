package ethereum

import (
	"context"
	"errors"
	"fmt"
	"sync"
	"time"

	client "github.com/anji-bridge/anji/contracts/clients/ethereum"
	proofs "github.com/anji-bridge/anji/proofs/ethereum"
)

// updates leads a client from its state to a finality update: through the
// sync-committee periods in between, of which each names the next committee.
// Only the last header proves the router's account: nodes forget the state of
// the earlier ones' blocks.
func (c *Chain) updates(ctx context.Context, from *client.ClientState, to finalized, account [][]byte) ([][]byte, error) {
	config, err := c.beacons.config(ctx)
	if err != nil {
		return nil, err
	}
	state, err := lightState(from)
	if err != nil {
		return nil, err
	}
	now := config.SlotAt(uint64(time.Now().Add(maxClockDrift).Unix()))
	steps, err := c.steps(ctx, config, state, to.update, now, c.bestUpdate, c.handOn)
	if err != nil {
		return nil, fmt.Errorf("updates from slot %d on: %w", state.Slot, err)
	}
	var out [][]byte
	for i, step := range append(steps, to.update) {
		var proof [][]byte
		if i == len(steps) {
			proof = account
		}
		header, err := packAny(client.NewHeader(step, proof))
		if err != nil {
			return nil, err
		}
		out = append(out, header)
	}
	return out, nil
}

// fetcher gives the best update of a sync-committee period.
type fetcher func(ctx context.Context, period uint64) (proofs.Update, error)

// verifier is the state after an update.
type verifier func(ctx context.Context, config proofs.Config, state proofs.State, u proofs.Update, now uint64) (proofs.State, error)

// steps are the updates that must come before the last one, so that its
// signers are known. All are verified as the client will, in slot now.
func (c *Chain) steps(ctx context.Context, config proofs.Config, state proofs.State, last proofs.Update, now uint64, fetch fetcher, verify verifier) ([]proofs.Update, error) {
	target := config.Period(last.SignatureSlot)
	var steps []proofs.Update
	for {
		period, nextKnown := config.Period(state.Slot), state.NextRoot != [32]byte{}
		if target == period || target == period+1 && nextKnown {
			_, err := verify(ctx, config, state, last, now)
			return steps, err
		}
		if target < period {
			return nil, fmt.Errorf("the beacon node shows period %d, the client is in period %d already", target, period)
		}
		ask := period
		if nextKnown {
			ask++
		}
		found, err := fetch(ctx, ask)
		if err != nil {
			return nil, err
		}
		after, err := verify(ctx, config, state, found, now)
		if err != nil {
			return nil, err
		}
		if after == state {
			return nil, fmt.Errorf("%w: that of period %d ends in slot %d", errNoFurther, ask, state.Slot)
		}
		state = after
		steps = append(steps, found)
	}
}

// advance verifies an update. A beacon node whose updates do not verify is
// left for another one.
func (c *Chain) advance(ctx context.Context, config proofs.Config, state proofs.State, u proofs.Update, now uint64) (proofs.State, error) {
	after, err := proofs.VerifyUpdate(config, state, c.committee(ctx, config, state), u, now)
	switch {
	case errors.Is(err, errNoCommittee):
		return state, err
	case err != nil:
		c.beacons.Leave()
		return state, fmt.Errorf("%w: signed in slot %d: %w", errUnsigned, u.SignatureSlot, err)
	}
	if u.NextSyncCommittee != nil {
		c.committees.put(*u.NextSyncCommittee)
	}
	return after, nil
}

// handOn is advance for the hosts of a client, who verify themselves: they have
// the committee, also where the beacon nodes began after it was named.
func (c *Chain) handOn(ctx context.Context, config proofs.Config, state proofs.State, u proofs.Update, now uint64) (proofs.State, error) {
	after, err := c.advance(ctx, config, state, u, now)
	if errors.Is(err, errNoCommittee) {
		c.log.Debug().Err(err).Msg("an update is handed on unverified")
		return state.Apply(config, u), nil
	}
	return after, err
}

// lightState is a client's state as proofs/ethereum keeps it.
func lightState(state *client.ClientState) (proofs.State, error) {
	out := proofs.State{Slot: state.LatestSlot}
	for _, field := range []struct {
		name string
		from []byte
		into *[32]byte
	}{
		{"latest_root", state.LatestRoot, &out.Root},
		{"current_committee", state.CurrentCommittee, &out.CurrentRoot},
		{"next_committee", state.NextCommittee, &out.NextRoot},
	} {
		if len(field.from) != 0 && len(field.from) != len(field.into) {
			return out, fmt.Errorf("the client's %s has %d bytes", field.name, len(field.from))
		}
		copy(field.into[:], field.from)
	}
	return out, nil
}

// errNoFurther says that a period's best update does not name the next committee
// with finality.
var errNoFurther = errors.New("the beacon node's updates lead no further")

// errUnsigned says that an update is not what the sync committee signed.
var errUnsigned = errors.New("the beacon node's update does not verify")

// errNoCommittee says that no beacon node has a committee.
var errNoCommittee = errors.New("no beacon node has the sync committee")

// maxCommittees is how many committees are kept: those of clients that follow
// this chain, which are mostly of the same two periods. A decoded one takes
// some 100 KB.
const maxCommittees = 8

// committees keeps decoded committees by their roots.
type committees struct {
	mu    sync.Mutex
	order [][32]byte // oldest first
	known map[[32]byte]*proofs.Committee
}

// get finds the committee with a root: one in force in a period, or in the
// one after it.
func (k *committees) get(ctx context.Context, nodes *beacons, period uint64, root [32]byte) (*proofs.Committee, error) {
	if found := k.find(root); found != nil {
		return found, nil
	}
	if _, b, err := nodes.bootstrap(ctx); err == nil && b.CurrentSyncCommittee.Root() == root {
		return k.put(b.CurrentSyncCommittee)
	}
	first := period
	if first > 0 {
		first-- // names the committee of the period itself
	}
	for p := first; p <= period; p++ {
		u, err := nodes.update(ctx, p)
		if err != nil || u.NextSyncCommittee == nil || u.NextSyncCommittee.Root() != root {
			continue
		}
		return k.put(*u.NextSyncCommittee)
	}
	return nil, fmt.Errorf("%w %x of period %d", errNoCommittee, root, period)
}

func (k *committees) find(root [32]byte) *proofs.Committee {
	k.mu.Lock()
	defer k.mu.Unlock()
	return k.known[root]
}

func (k *committees) put(c proofs.SyncCommittee) (*proofs.Committee, error) {
	if found := k.find(c.Root()); found != nil {
		return found, nil
	}
	decoded, err := proofs.DecodeCommittee(c)
	if err != nil {
		return nil, err
	}
	k.mu.Lock()
	defer k.mu.Unlock()
	if k.known == nil {
		k.known = map[[32]byte]*proofs.Committee{}
	}
	if _, known := k.known[decoded.Root()]; !known {
		k.order = append(k.order, decoded.Root())
	}
	k.known[decoded.Root()] = decoded
	if len(k.order) > maxCommittees {
		delete(k.known, k.order[0])
		k.order = k.order[1:]
	}
	return decoded, nil
}
