package ethereum

import (
	"context"
	"errors"
	"maps"
	"sync"
	"time"

	proofs "github.com/anji-bridge/anji/proofs/ethereum"
)

// keptPeriods is how many sync-committee periods' updates are remembered: of
// some 25 KB each, and of more than two weeks on mainnet.
const keptPeriods = 16

// periods remembers, of each sync-committee period that was seen, an update
// that names the next period's committee with finality. No light client passes
// a period without one, and a beacon node may come to have none: Prysm stores
// a period's best update when later blocks become final, and drops it where
// nobody has signed the block before the final one (MigrateToCold in
// beacon-chain/light-client/store.go).
type periods struct {
	mu    sync.Mutex
	known map[uint64]proofs.Update
}

func (p *periods) find(period uint64) (proofs.Update, bool) {
	p.mu.Lock()
	defer p.mu.Unlock()
	u, known := p.known[period]
	return u, known
}

func (p *periods) put(period uint64, u proofs.Update) {
	p.mu.Lock()
	defer p.mu.Unlock()
	if p.known == nil {
		p.known = map[uint64]proofs.Update{}
	}
	p.known[period] = u
	maps.DeleteFunc(p.known, func(old uint64, _ proofs.Update) bool { return old+keptPeriods <= period })
}

// bestUpdate is an update of a period: the remembered one, or the beacon nodes'.
func (c *Chain) bestUpdate(ctx context.Context, period uint64) (proofs.Update, error) {
	if u, known := c.periods.find(period); known {
		return u, nil
	}
	return c.beacons.update(ctx, period)
}

// rememberPeriod asks for an update of the period that finality is in, until
// there is one that leads on to the next.
func (c *Chain) rememberPeriod(ctx context.Context, fetch fetcher) error {
	state := c.follower.reached()
	if state == nil {
		return nil
	}
	config, err := c.beacons.config(ctx)
	if err != nil {
		return err
	}
	period := config.Period(state.Slot)
	if _, known := c.periods.find(period); known {
		return nil
	}
	u, err := fetch(ctx, period)
	if err != nil {
		return err
	}
	from, now := *state, config.SlotAt(uint64(time.Now().Add(maxClockDrift).Unix()))
	from.NextRoot = [32]byte{} // the update must bring it
	after, err := proofs.VerifyUpdate(config, from, c.committee(ctx, config, from), u, now)
	if err != nil {
		return err
	}
	if after.NextRoot == [32]byte{} {
		return errNoFurther
	}
	c.periods.put(period, u)
	return nil
}

// reached is the state after the newest finality that was confirmed; nil
// before there was any.
func (f *follower) reached() *proofs.State {
	f.mu.Lock()
	defer f.mu.Unlock()
	if f.state == nil {
		return nil
	}
	state := *f.state
	return &state
}

// lost says that an update which leads on from a state cannot be had any more:
// what a beacon node has of a period it has stored by the time that the next
// one finalizes.
func lost(err error, config proofs.Config, state proofs.State, finalized uint64) bool {
	return errors.Is(err, errNoData) && config.Period(finalized) > config.Period(state.Slot)
}
