package ethereum

import (
	"context"
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

// later orders finality updates: by the finalized slot, then by the slot that
// shows it.
func later(a, b finalized) bool {
	if a.header.Beacon.Slot != b.header.Beacon.Slot {
		return a.header.Beacon.Slot > b.header.Beacon.Slot
	}
	return false
}

// Bounds of how often finality is asked for; in between it is once a slot.
const (
	shortestSlot = time.Second
	longestSlot  = 12 * time.Second
)

// watchFinality publishes finality updates until ctx ends.
func (c *Chain) watchFinality(ctx context.Context) {
	interval, failed := 2*time.Second, false
	for {
		update, err := c.beacons.finality(ctx)
		switch {
		case err == nil:
			c.final.publish(newFinalized(update))
			if config, err := c.beacons.config(ctx); err == nil {
				interval = min(max(time.Duration(config.SecondsPerSlot)*time.Second, shortestSlot), longestSlot)
			}
		case ctx.Err() == nil && !failed:
			c.log.Debug().Err(err).Msg("no finality from the beacon nodes")
		}
		failed = err != nil
		if !sleep(ctx, interval) {
			return
		}
	}
}
