package engine

import (
	"context"
	"errors"
	"fmt"
	"path/filepath"
	"sync/atomic"
	"testing"
	"testing/synctest"
	"time"

	"github.com/rs/zerolog"

	"github.com/anji-bridge/anji/adapters"
	"github.com/anji-bridge/anji/relayer/internal/chaintest"
	"github.com/anji-bridge/anji/relayer/internal/journal"
	"github.com/anji-bridge/anji/relayer/internal/journal/journaltest"
)

// sendMany sends from the farm and returns the last sequence.
func (b *bench) sendMany(n int) (last uint64) {
	for i := range n {
		last = b.send(farm, fmt.Append(nil, i), time.Hour)
	}
	return last
}

// Several batches wait for one block, and those proven at one height share its
// update.
func TestBatchesAreOnTheirWayTogether(t *testing.T) {
	onBench(t, func(b *bench) {
		updates := b.hub.Updates
		last := b.sendMany(350)
		b.start()
		b.await(farm, last, journal.Delivered, 3*time.Second)
		if b.hub.Deepest < 3 {
			t.Errorf("%d batches were on their way together", b.hub.Deepest)
		}
		b.awaitAll(20 * time.Second)
		if n := b.hub.Updates - updates; n > 4 {
			t.Errorf("%d client updates for packets of one block", n)
		}
		b.mustBeExactlyOnce()
		if b.hub.NoOps+b.farm.NoOps > 0 {
			t.Errorf("%d messages were submitted twice", b.hub.NoOps+b.farm.NoOps)
		}
	})
}

// faulty is a chain whose next launched batches fail.
type faulty struct {
	*chaintest.Chain
	fail func(launch int64, batch adapters.Batch) error // how the landing ends
	n    atomic.Int64
}

func (f *faulty) Launch(ctx context.Context, batch adapters.Batch) (adapters.Landing, error) {
	if err := f.fail(f.n.Add(1), batch); err != nil {
		return func(context.Context) ([]adapters.Outcome, error) { return nil, err }, nil
	}
	return f.Chain.Launch(ctx, batch)
}

// When a batch on its way fails, and with it the client update that those
// behind it rely on, all are made good and no packet is blamed.
func TestBatchThatFailsOnItsWay(t *testing.T) {
	for launch := int64(1); launch <= 3; launch++ {
		t.Run(fmt.Sprint(launch), func(t *testing.T) {
			onBench(t, func(b *bench) {
				chains := b.world.Chains()
				chains[hub] = &faulty{Chain: b.hub, fail: func(n int64, _ adapters.Batch) error {
					if n == launch {
						return errors.New("the node is gone")
					}
					return nil
				}}
				b.sendMany(350)
				b.startWith(chains)
				b.awaitAll(time.Minute)
				rows, err := b.journal.Packets(b.ctx, b.link.Name, 0)
				if err != nil {
					t.Fatal(err)
				}
				for _, p := range rows {
					if p.Attempts > 0 {
						t.Fatalf("packet %d is blamed", p.Packet.Sequence)
					}
				}
				b.mustBeExactlyOnce()
			})
		})
	}
}

// What is looked up is never what is still on its way: while a batch waits for
// its block another relayer's end makes all outcomes doubtful.
func TestNothingOnItsWayIsLookedUp(t *testing.T) {
	onBench(t, func(b *bench) {
		asked := 0
		b.world.Fault = func(chain, operation, phase string) error {
			if chain == hub && operation == "received" && phase == "" {
				asked++
			}
			return nil
		}
		engine := New(b.journal, b.world.Chains(), b.log)
		l := engine.newLane(b.link, journal.AtoB)
		row := journal.Packet{ID: 7}
		l.air.add([]task{{deliver{}, row}})
		if got := l.air.without([]journal.Packet{row, {ID: 8}}); len(got) != 1 || got[0].ID != 8 {
			t.Errorf("%+v", got)
		}
		l.air.remove([]task{{deliver{}, row}})
		if len(l.air.ids()) != 0 {
			t.Error("not landed")
		}
		if _, err := l.resolve(b.ctx); err != nil || asked > 0 {
			t.Errorf("%d questions, %v", asked, err)
		}
	})
}

// A relayer is killed while several batches are on their way; they are executed
// all the same, and the next relayer does nothing twice.
func TestKilledWithBatchesOnTheirWay(t *testing.T) {
	dir := t.TempDir()
	for _, after := range []time.Duration{50 * time.Millisecond, 400 * time.Millisecond, 1200 * time.Millisecond} {
		synctest.Test(t, func(t *testing.T) {
			path := filepath.Join(dir, fmt.Sprint(after, ".db"))
			k := new(killer)
			k.arm(-1)
			defer journaltest.OnCommit(path, k.step)()
			b := newBench(t, path, 24*time.Hour)
			defer b.close()
			b.log = zerolog.Nop()
			b.mustLink()
			b.world.Fault = k.fault
			b.sendMany(350)
			b.start()
			time.Sleep(after)
			k.dead.Store(true)
			time.Sleep(2 * chaintest.BlockTime) // the chain goes on
			b.stopRelayer()
			_ = b.journal.Close()
			k.arm(-1)
			b.open()
			b.start()
			b.awaitAll(time.Minute)
			b.mustBeExactlyOnce()
		})
	}
}
