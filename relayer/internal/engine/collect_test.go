package engine

import (
	"testing"
	"time"

	"github.com/anji-bridge/anji/adapters"
	"github.com/anji-bridge/anji/relayer/internal/chaintest"
	"github.com/anji-bridge/anji/relayer/internal/journal"
)

func TestSharesOfABatch(t *testing.T) {
	for _, test := range []struct {
		waiting [len(stages)]int
		room    int
		want    [len(stages)]int
	}{
		{[len(stages)]int{100, 0, 0}, 100, [len(stages)]int{100, 0, 0}},
		{[len(stages)]int{100, 100, 0}, 100, [len(stages)]int{50, 50, 0}},
		{[len(stages)]int{100, 100, 1}, 100, [len(stages)]int{50, 49, 1}},
		{[len(stages)]int{3, 100, 0}, 100, [len(stages)]int{3, 97, 0}},
		{[len(stages)]int{2, 1, 0}, 100, [len(stages)]int{2, 1, 0}},
		{[len(stages)]int{5, 5, 5}, 1, [len(stages)]int{1, 0, 0}},
	} {
		if got := shares(test.waiting, test.room); got != test.want {
			t.Errorf("%v in room for %d: %v, want %v", test.waiting, test.room, got, test.want)
		}
	}
}

// What finds no room in a batch is left to other relayers of the journal.
func TestClaimsNoMoreThanItTakes(t *testing.T) {
	onBench(t, func(b *bench) {
		const each = 5
		l, _ := b.claimed(each)
		for range each { // arrived, and to be acknowledged on the hub
			sequence := b.send(hub, []byte("back"), time.Hour)
			time.Sleep(2 * chaintest.BlockTime)
			b.deliver(hub, sequence)
		}
		b.read(hub)
		b.read(farm)
		if err := b.journal.Leave(b.ctx); err != nil {
			t.Fatal(err)
		}
		if _, err := b.journal.Join(b.ctx, time.Hour); err != nil {
			t.Fatal(err)
		}
		work := journal.Work{Link: b.link.Name, Direction: l.inbound, Now: time.Now()}
		l.fresh.size = each
		tasks, err := l.fresh.collect(b.ctx, adapters.Head{Position: 1 << 40}, work, false)
		if err != nil || len(tasks) != each {
			t.Fatalf("%d tasks in room for %d (%v)", len(tasks), each, err)
		}
		other, err := journal.Open(b.ctx, b.path)
		if err != nil {
			t.Fatal(err)
		}
		defer other.Close()
		if _, err := other.Join(b.ctx, time.Hour); err != nil {
			t.Fatal(err)
		}
		left := 0
		for _, s := range stages {
			work.Kind, work.Direction, work.Position, work.Limit = s.kind(), l.direction(s), 1<<40, 2*each
			rows, err := other.Ready(b.ctx, work)
			if err != nil {
				t.Fatal(err)
			}
			left += len(rows)
		}
		if left != each {
			t.Errorf("%d of %d packets are left to others", left, each)
		}
	})
}
