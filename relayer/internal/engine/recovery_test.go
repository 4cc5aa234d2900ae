package engine

import (
	"context"
	"sync"
	"sync/atomic"
	"testing"
	"time"

	"github.com/anji-bridge/anji/adapters"
	"github.com/anji-bridge/anji/relayer/internal/chaintest"
	"github.com/anji-bridge/anji/relayer/internal/journal"
)

// reading is a chain that notes from where it is first read.
type reading struct {
	adapters.Chain
	once sync.Once
	from uint64
}

func (r *reading) Follow(ctx context.Context, from adapters.Cursor, handle func(adapters.Block) error) error {
	r.once.Do(func() { r.from = from.Next })
	return r.Chain.Follow(ctx, from, handle)
}

// What a dead relayer left open is looked up beside new packets, however long
// the chain takes to answer, and much of it by one question.
func TestNewPacketsPassALookUp(t *testing.T) {
	onBench(t, func(b *bench) {
		const open, patience = 1500, time.Minute
		last := b.sendMany(open)
		b.read(farm)
		var lookUps atomic.Int32
		b.world.Fault = func(chain, operation, phase string) error {
			if chain == hub && operation == "received" && phase == "" {
				lookUps.Add(1)
				time.Sleep(patience)
			}
			return nil
		}
		b.start()
		fresh := b.send(farm, []byte("new"), time.Hour)
		b.await(farm, fresh, journal.Delivered, 10*chaintest.BlockTime)
		if old := b.row(farm, last); old.Stage == journal.Delivered || lookUps.Load() != 1 {
			t.Errorf("an old packet is %s after %d look-ups", old.Stage, lookUps.Load())
		}
		b.awaitAll(4 * patience)
		if n := lookUps.Load(); n > open/lookUpLimit+1 {
			t.Errorf("%d look-ups of %d packets", n, open)
		}
		b.mustBeExactlyOnce()
	})
}

// A relayer that starts again reads on where the last one stopped, and finds
// what was sent, delivered by another and timed out meanwhile.
func TestRestartReadsOn(t *testing.T) {
	onBench(t, func(b *bench) {
		b.start()
		first := b.send(farm, []byte("x"), time.Hour)
		b.await(farm, first, journal.Acknowledged, time.Minute)
		time.Sleep(10 * time.Minute)
		b.stopRelayer()
		stopped := map[string]uint64{}
		for id, chain := range b.world.Chains() {
			head, err := chain.Head(b.ctx)
			if err != nil {
				t.Fatal(err)
			}
			stopped[id] = head.Position
		}

		sent := b.send(farm, []byte("y"), time.Hour)
		byAnother := b.send(hub, []byte("z"), time.Hour)
		late := b.send(hub, []byte("late"), 30*time.Second)
		time.Sleep(time.Minute)
		b.deliver(hub, byAnother)

		chains := b.world.Chains()
		for id, chain := range chains {
			chains[id] = &reading{Chain: chain}
		}
		b.startWith(chains)
		b.await(farm, sent, journal.Acknowledged, time.Minute)
		b.await(hub, byAnother, journal.Acknowledged, time.Minute)
		b.await(hub, late, journal.TimedOut, time.Minute)
		b.mustBeExactlyOnce()
		for id, chain := range chains {
			const slack = 30 // blocks without events since the cursor was stored
			if from := chain.(*reading).from; from+slack < stopped[id] {
				t.Errorf("%s is read from block %d on, it had been read up to %d", id, from, stopped[id])
			}
		}
	})
}
