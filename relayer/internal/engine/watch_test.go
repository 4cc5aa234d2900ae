package engine

import (
	"fmt"
	"strings"
	"sync/atomic"
	"testing"
	"time"

	"github.com/anji-bridge/anji/adapters"
	"github.com/anji-bridge/anji/proofs/refusal"
	"github.com/anji-bridge/anji/relayer/internal/journal"
)

// Nothing is relayed from a chain whose blocks do not verify, also not what
// was seen before, until the relayer is started again; what goes to it is.
func TestUnverifiedBlocksStopRelaying(t *testing.T) {
	onBench(t, func(b *bench) {
		var spoilt atomic.Bool
		var follows atomic.Int64
		b.world.Fault = func(chain, operation, _ string) error {
			if chain != farm || operation != "follow" || !spoilt.Load() {
				return nil
			}
			follows.Add(1)
			return fmt.Errorf("%w: %w", adapters.ErrUnverified, refusal.DataHash.With("block 7"))
		}
		b.start()
		first := b.send(farm, []byte("before"), time.Hour)
		b.await(farm, first, journal.Acknowledged, 10*time.Second)

		spoilt.Store(true)
		last := b.send(farm, []byte("in the last good block"), time.Hour)
		unseen := b.send(farm, []byte("unseen"), time.Hour)
		inbound := b.send(hub, []byte("to the stopped chain"), time.Hour)
		b.await(hub, inbound, journal.Delivered, 10*time.Second)
		time.Sleep(2 * time.Minute)
		if p := b.row(hub, inbound); p.Stage != journal.Delivered {
			t.Errorf("the acknowledgement was proven by a stopped chain: %s", p.Stage)
		}
		if p := b.row(farm, unseen); p.Packet.Sequence != 0 {
			t.Errorf("a packet was read: %+v", p)
		}
		if n := follows.Load(); n != 1 {
			t.Errorf("asked %d times", n)
		}
		stopped, err := b.journal.Stopped(b.ctx, farm)
		if err != nil || !strings.Contains(stopped, "data_hash: block 7") {
			t.Errorf("the journal says %q (%v)", stopped, err)
		}

		b.stopRelayer()
		spoilt.Store(false)
		b.start()
		for _, sequence := range []uint64{last, unseen} {
			b.await(farm, sequence, journal.Acknowledged, 20*time.Second)
		}
		b.await(hub, inbound, journal.Acknowledged, 20*time.Second)
		if stopped, err := b.journal.Stopped(b.ctx, farm); err != nil || stopped != "" {
			t.Errorf("the journal still says %q (%v)", stopped, err)
		}
		b.mustBeExactlyOnce()
	})
}
