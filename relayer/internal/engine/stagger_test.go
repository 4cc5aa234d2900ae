package engine

import (
	"context"
	"fmt"
	"path/filepath"
	"sync"
	"sync/atomic"
	"testing"
	"testing/synctest"
	"time"

	"github.com/rs/zerolog"

	"github.com/anji-bridge/anji/adapters"
	"github.com/anji-bridge/anji/relayer/internal/journal"
)

// counted is a chain that counts what one relayer submits to it.
type counted struct {
	adapters.Chain
	messages *atomic.Int64
}

func (c counted) Submit(ctx context.Context, batch adapters.Batch) ([]adapters.Outcome, error) {
	c.messages.Add(int64(len(batch.Messages)))
	return c.Chain.Submit(ctx, batch)
}

// rival is a relayer of the same link with a journal of its own.
type rival struct {
	journal  *journal.Journal
	messages atomic.Int64
	stop     func()
}

func (b *bench) rival(path string, stagger time.Duration) *rival {
	b.t.Helper()
	r := new(rival)
	var err error
	if r.journal, err = journal.Open(b.ctx, path); err != nil {
		b.t.Fatal(err)
	}
	link, err := r.journal.BeginLink(b.ctx, "", farm, hub, map[string]uint64{farm: 0, hub: 0})
	if err != nil {
		b.t.Fatal(err)
	}
	link.A, link.B, link.Step = b.link.A, b.link.B, journal.LinkComplete
	if err := r.journal.SaveLink(b.ctx, link); err != nil {
		b.t.Fatal(err)
	}
	chains := b.world.Chains()
	for id, chain := range chains {
		chains[id] = counted{chain, &r.messages}
	}
	engine := New(r.journal, chains, zerolog.Nop())
	engine.Stagger = stagger
	ctx, cancel := context.WithCancel(b.ctx)
	done := make(chan error)
	go func() { done <- engine.Run(ctx, "") }()
	r.stop = sync.OnceFunc(func() {
		cancel()
		if err := <-done; err != nil {
			b.t.Error(err)
		}
		if err := r.journal.Close(); err != nil {
			b.t.Error(err)
		}
	})
	return r
}

// mustKnow checks that a journal has so many packets of each direction, all
// acknowledged.
func (b *bench) mustKnow(j *journal.Journal, each int) {
	b.t.Helper()
	counts, err := j.Counts(b.ctx)
	if err != nil || len(counts) != 2 || counts[0].Stage != journal.Acknowledged || counts[0].Packets != each || counts[1].Packets != each {
		b.t.Errorf("counts %+v (%v), want %d acknowledged each way", counts, err, each)
	}
}

// Two relayers that do not know of each other: the loser sees a no-op, and soon
// leaves packets to the winner, which costs it nothing. When the winner is gone
// it does the rest.
func TestTwoRelayers(t *testing.T) {
	other := filepath.Join(t.TempDir(), "other.db")
	onBench(t, func(b *bench) {
		b.start()
		second := b.rival(other, 0)
		defer second.stop()
		for i := range 100 {
			b.send(farm, fmt.Append(nil, i), time.Hour)
			b.send(hub, fmt.Append(nil, i), time.Hour)
			time.Sleep(200 * time.Millisecond)
		}
		time.Sleep(mostYield)
		b.mustKnow(b.journal, 100)
		b.mustKnow(second.journal, 100)
		if n := b.farm.NoOps + b.hub.NoOps; n > 100 {
			t.Errorf("%d of 400 messages were submitted twice", n)
		}
		b.mustBeExactlyOnce()
		b.stopRelayer()
		b.send(farm, []byte("left lying"), time.Hour)
		time.Sleep(3 * mostYield)
		if counts, err := second.journal.Counts(b.ctx); err != nil || counts[0].Packets != 101 || counts[0].Stage != journal.Acknowledged {
			t.Errorf("left alone: counts %+v (%v)", counts, err)
		}
	})
}

// Who has lost lately tries a batch before it pays for it: what another relayer
// has done costs nothing then.
func TestLoserTriesBeforeItPays(t *testing.T) {
	for _, losing := range []bool{false, true} {
		t.Run(fmt.Sprint(losing), func(t *testing.T) {
			onBench(t, func(b *bench) {
				l, tasks := b.claimed(5)
				if losing {
					l.yield.least = leastYield
				}
				for _, task := range tasks[:3] {
					b.deliver(farm, task.row.Packet.Sequence)
				}
				time.Sleep(leastYield)
				if more, err := l.fresh.cycle(b.ctx); err != nil || !more {
					t.Fatal(more, err)
				}
				l.fresh.flights.Wait()
				paid := map[bool]int{false: 3, true: 0}[losing]
				if b.hub.NoOps != paid || !l.yield.losing() {
					t.Errorf("%d no-ops were paid for, want %d; losing: %v", b.hub.NoOps, paid, l.yield.losing())
				}
				for _, task := range tasks {
					if row := b.row(farm, task.row.Packet.Sequence); row.Stage != journal.Delivered {
						t.Errorf("packet %d is %s", row.Packet.Sequence, row.Stage)
					}
				}
			})
		})
	}
}

// A staggered relayer submits nothing while another one works, and does all
// that the other leaves lying: deliveries, acknowledgements and timeouts.
func TestStaggeredRelayerWaits(t *testing.T) {
	other := filepath.Join(t.TempDir(), "other.db")
	const stagger = time.Minute
	onBench(t, func(b *bench) {
		b.start()
		second := b.rival(other, stagger)
		defer second.stop()
		for i := range 20 {
			b.send(farm, fmt.Append(nil, i), time.Hour)
			b.send(hub, fmt.Append(nil, i), time.Hour)
			time.Sleep(time.Second)
		}
		b.send(hub, []byte("late"), 0)
		b.send(farm, []byte("late"), 0)
		time.Sleep(2 * stagger)
		if n := second.messages.Load(); n > 0 {
			t.Errorf("the second relayer submitted %d messages beside the first", n)
		}
		b.stopRelayer()
		for _, chain := range []string{farm, hub} {
			b.send(chain, []byte("left lying"), time.Hour)
			b.send(chain, []byte("late and left lying"), 10*time.Second)
		}
		time.Sleep(stagger - 5*time.Second)
		if n := second.messages.Load(); n > 0 {
			t.Errorf("the second relayer submitted %d messages before its time", n)
		}
		time.Sleep(2 * stagger) // once to deliver, once to return
		if n := second.messages.Load(); n != 6 {
			t.Errorf("the second relayer submitted %d messages for two packets and two timeouts", n)
		}
		b.start() // learns how they ended
		time.Sleep(10 * time.Second)
		b.mustBeExactlyOnce()
	})
}

// A relayer yields to whom it lost to, for longer the more often it loses, and
// no longer once it is of use.
func TestYield(t *testing.T) {
	batch := func(status adapters.OutcomeStatus, tx string) []adapters.Outcome {
		return []adapters.Outcome{{Status: status, Tx: tx}, {Status: status, Tx: tx}}
	}
	synctest.Test(t, func(t *testing.T) {
		var y yield
		want := func(may bool, atLeast, atMost time.Duration) {
			t.Helper()
			if got, least := y.now(time.Second); got != may || least < atLeast || least > atMost {
				t.Errorf("may %v, least %s; want %v and %s to %s", got, least, may, atLeast, atMost)
			}
		}
		want(true, time.Second, time.Second)
		y.learn(batch(adapters.NoOp, "")) // cost nothing
		y.learn(batch(adapters.Refused, ""))
		want(true, time.Second, time.Second)
		y.learn(batch(adapters.NoOp, "tx"))
		want(false, leastYield/2, 2*leastYield)
		time.Sleep(2 * leastYield)
		want(true, leastYield/2, 2*leastYield)
		for range 20 {
			y.learn(batch(adapters.NoOp, "tx"))
		}
		want(false, mostYield/4, mostYield)
		time.Sleep(mostYield)
		for range 6 {
			y.learn(batch(adapters.Done, "tx"))
		}
		want(true, time.Second, time.Second)
	})
}
