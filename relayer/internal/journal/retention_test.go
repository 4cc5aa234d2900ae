package journal_test

import (
	"testing"
	"time"

	"github.com/anji-bridge/anji/adapters"
	"github.com/anji-bridge/anji/relayer/internal/journal"
	"github.com/anji-bridge/anji/relayer/internal/journal/journaltest"
)

func TestFinishedPacketsAreRemoved(t *testing.T) {
	journaltest.Each(t, func(t *testing.T, new database) {
		ctx := t.Context()
		j := newJournal(t, new)
		remove := func(before time.Time, want int) {
			t.Helper()
			if removed, err := j.Remove(ctx, before); err != nil || removed != want {
				t.Errorf("removed %d packets, want %d (%v)", removed, want, err)
			}
		}
		for _, w := range life[1:] { // 1 is acknowledged, 2 timed out
			must(t, w.do(ctx, j))
		}
		must(t, record("a", block(13, event(adapters.PacketSent, 3), event(adapters.PacketSent, 4)))(ctx, j))
		// 4 was done by somebody else: its receipt is still to be read.
		must(t, record("a", block(14, event(adapters.PacketAcknowledged, 4)))(ctx, j))
		remove(time.Now().Add(-time.Minute), 0)
		remove(time.Now().Add(time.Minute), 2)
		packets, err := j.Packets(ctx, "", 0)
		must(t, err)
		if len(packets) != 2 || packets[0].Packet.Sequence != 3 || packets[1].Packet.Sequence != 4 {
			t.Errorf("left are %+v", packets)
		}
		// What is read again, by this relayer or another, makes no row anew.
		for _, w := range life[1:] {
			if w.name == "sent" || w.name == "read received" || w.name == "acknowledged" {
				must(t, w.do(ctx, j))
			}
		}
		must(t, record("b", block(22, event(adapters.PacketReceived, 4)))(ctx, j))
		remove(time.Now().Add(time.Minute), 1)
		if p := only(t, j); p.Packet.Sequence != 3 || p.Stage != journal.Seen {
			t.Errorf("left is %+v", p)
		}
	})
}
