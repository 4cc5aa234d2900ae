package ethereum

import (
	"context"
	"errors"
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

// watchFinality publishes finality updates until ctx ends, and tells when the
// beacon nodes fail and when they are back: meanwhile nothing can be proven.
func (c *Chain) watchFinality(ctx context.Context) {
	interval, failed := 2*time.Second, false
	for {
		update, err := c.beacons.finality(ctx)
		switch {
		case ctx.Err() != nil:
			return
		case errors.Is(err, errNoData):
			c.log.Debug().Err(err).Msg("nothing is finalized yet")
		case err != nil:
			if !failed {
				c.log.Warn().Err(err).Msg("no beacon node tells what is final; nothing new can be proven until one does")
			}
			failed = true
		default:
			if failed {
				c.log.Info().Msg("a beacon node tells what is final again")
			}
			failed = false
			// The first update that shows a block final may have few signatures; a
			// later one of the same block has enough.
			if provable(update) {
				c.final.publish(newFinalized(update))
			}
			if config, err := c.beacons.config(ctx); err == nil {
				interval = min(max(time.Duration(config.SecondsPerSlot)*time.Second, shortestSlot), longestSlot)
			}
		}
		if !sleep(ctx, interval) {
			return
		}
	}
}
