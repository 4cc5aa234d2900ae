package ethereum

import (
	"context"
	"errors"
	"fmt"
	"sync"
	"time"

	proofs "github.com/anji-bridge/anji/proofs/ethereum"
)

// finalized is the chain's newest finalized state: what can be proven.
type finalized struct {
	update proofs.Update // the finality update that shows it
	header proofs.Header
}

func newFinalized(u proofs.Update) finalized { return finalized{u, u.FinalizedHeader} }

func (f finalized) number() uint64 { return f.header.Execution.BlockNumber }

func (f finalized) time() time.Time {
	return time.Unix(int64(f.header.Execution.Timestamp), 0).UTC()
}

// provable tells whether light clients take an update: two thirds of the sync
// committee must have signed it.
func provable(u proofs.Update) bool {
	return 3*u.SyncAggregate.Participants() >= 2*8*len(u.SyncAggregate.Bits)
}

// later orders finality by the finalized slot.
func later(a, b finalized) bool { return a.header.Beacon.Slot > b.header.Beacon.Slot }

// Bounds of how often finality is asked for; in between it is once a slot.
const (
	shortestSlot = time.Second
	longestSlot  = 12 * time.Second
)

// maxFinalityLag is how many epochs a beacon node's finality may be behind that
// of the others before it is set aside, until it has caught up.
const maxFinalityLag = 3

// watchFinality asks every beacon node for finality updates until ctx ends, and
// publishes the newest that verifies.
func (c *Chain) watchFinality(ctx context.Context) {
	var wait sync.WaitGroup
	for _, at := range c.beacons.All {
		wait.Go(func() { c.listenFinality(ctx, at) })
	}
	wait.Wait()
}

// listenFinality asks one beacon node once a slot. Its failure is reported as
// every endpoint's is; where all fail nothing new can be proven.
func (c *Chain) listenFinality(ctx context.Context, at *beaconEndpoint) {
	for at.Refuted() == nil {
		interval := 2 * time.Second
		var update proofs.Update
		var confirmed bool
		err := c.beacons.try(ctx, at, func(ctx context.Context, node *beacon) (err error) {
			// The first update that shows a block final may have few signatures; a
			// later one of the same block has enough.
			if update, err = node.finality(ctx); err == nil && provable(update) {
				confirmed, err = c.confirm(ctx, update)
			}
			return err
		})
		switch {
		case ctx.Err() != nil:
			return
		case errors.Is(err, errWrongChain):
			at.SetAside(err)
		case err != nil:
			c.log.Debug().Err(err).Msg("no finality update")
		default:
			if confirmed {
				c.final.publish(newFinalized(update))
			}
			at.Node.slot.Store(update.FinalizedHeader.Beacon.Slot)
			c.judgeFinality()
			// Of this node: where another one has none, or lies, it may do.
			if err := c.rememberPeriod(ctx, c.beacons.updatesOf(at)); err != nil {
				c.log.Debug().Err(err).Msg("no update yet that leads to the next period")
			}
		}
		if config, err := c.beacons.config(ctx); err == nil {
			interval = min(max(time.Duration(config.SecondsPerSlot)*time.Second, shortestSlot), longestSlot)
		}
		if !sleep(ctx, interval) {
			return
		}
	}
}

func (c *Chain) judgeFinality() {
	newest, _ := c.final.peek()
	config, err := c.beacons.config(context.Background()) // known: an update was read
	if newest == nil || err != nil {
		return
	}
	for _, at := range c.beacons.All {
		slot := at.Node.slot.Load()
		behind := (newest.header.Beacon.Slot - min(slot, newest.header.Beacon.Slot)) / config.SlotsPerEpoch
		switch {
		case slot == 0: // has told nothing yet
		case behind >= maxFinalityLag && at.Good():
			at.SetAside(fmt.Errorf("what it shows as final is %d epochs behind the others, at slot %d", behind, slot))
		case behind <= 1:
			at.Forgive()
		}
	}
}
