package engine

import (
	"context"
	"testing"
	"time"

	"github.com/anji-bridge/anji/adapters"
	"github.com/anji-bridge/anji/relayer/internal/chaintest"
	"github.com/anji-bridge/anji/relayer/internal/journal"
)

// finality is how long a slow chain's blocks take to be final.
const finality = 30 * time.Second

// slow is a chain that shows and proves what is final only, as Ethereum does,
// while it executes at once.
type slow struct {
	*chaintest.Chain
	world *chaintest.World
}

func (s slow) Head(ctx context.Context) (adapters.Head, error) {
	var head adapters.Head
	for _, b := range s.world.Blocks(s.ID()) {
		if time.Since(b.Time) >= finality {
			head = adapters.Head{Position: b.Position, Height: adapters.Height{Height: b.Position}, Time: b.Time}
		}
	}
	return head, ctx.Err()
}

func (s slow) Follow(ctx context.Context, from adapters.Cursor, handle func(adapters.Block) error) error {
	return s.Chain.Follow(ctx, from, func(b adapters.Block) error {
		if !sleep(ctx, time.Until(b.Time.Add(finality))) {
			return ctx.Err()
		}
		return handle(b)
	})
}

// AdvanceTime has nothing to do, and does not wait.
func (s slow) AdvanceTime(context.Context, time.Time) error { return nil }

// A chain that needs half a minute to prove anything costs no packet an
// attempt, and what is executed on it does not wait for that.
func TestSlowFinality(t *testing.T) {
	onBench(t, func(b *bench) {
		time.Sleep(2 * finality)
		chains := b.world.Chains()
		chains[hub] = slow{b.hub, b.world}
		b.startWith(chains)
		blameless := func(p journal.Packet) {
			t.Helper()
			if p.Attempts > 0 || p.LastError != "" {
				t.Errorf("packet %d of %s is blamed: %d attempts, %q", p.Packet.Sequence, p.Direction, p.Attempts, p.LastError)
			}
		}
		var fromSlow []uint64
		for i := range 20 {
			fromSlow = append(fromSlow, b.send(hub, []byte{byte(i)}, time.Hour))
			toSlow := b.send(farm, []byte{byte(i)}, time.Hour)
			blameless(b.await(farm, toSlow, journal.Delivered, 5*time.Second))
			defer func() { blameless(b.await(farm, toSlow, journal.Acknowledged, 2*finality)) }()
		}
		for _, s := range fromSlow {
			blameless(b.await(hub, s, journal.Acknowledged, 2*finality))
		}
		late := b.send(farm, chaintest.Aborts, 10*time.Second)
		lateBack := b.send(hub, chaintest.Aborts, finality+10*time.Second)
		b.await(farm, late, journal.TimedOut, 2*finality)
		b.await(hub, lateBack, journal.TimedOut, 2*finality)
	})
}

// undone is a chain whose first batch with a kind of message is executed in a
// block that a reorganisation takes away.
type undone struct {
	*chaintest.Chain
	world *chaintest.World
	kind  adapters.MessageKind
	done  *bool
}

func (u undone) Submit(ctx context.Context, batch adapters.Batch) ([]adapters.Outcome, error) {
	if *u.done || len(batch.Messages) == 0 || batch.Messages[0].Kind != u.kind {
		return u.Chain.Submit(ctx, batch)
	}
	*u.done = true
	blocks := u.world.Blocks(u.ID())
	outcomes := make([]adapters.Outcome, len(batch.Messages))
	for i := range outcomes {
		outcomes[i] = adapters.Outcome{Status: adapters.Done, Tx: "undone", Position: blocks[len(blocks)-1].Position + 1, Time: time.Now()}
	}
	return outcomes, nil
}

func (u undone) Launch(ctx context.Context, batch adapters.Batch) (adapters.Landing, error) {
	if *u.done || len(batch.Messages) == 0 || batch.Messages[0].Kind != u.kind {
		return u.Chain.Launch(ctx, batch)
	}
	outcomes, err := u.Submit(ctx, batch)
	return func(context.Context) ([]adapters.Outcome, error) { return outcomes, err }, nil
}

// What a chain said that it executed, and what its events do not bear out, is
// looked up and made good.
func TestReorganisationIsMadeGood(t *testing.T) {
	for _, kind := range []adapters.MessageKind{adapters.Receive, adapters.Acknowledge, adapters.Timeout} {
		t.Run(string(kind), func(t *testing.T) {
			onBench(t, func(b *bench) {
				chains, done := b.world.Chains(), false
				chains[hub] = undone{b.hub, b.world, kind, &done}
				b.startWith(chains)
				from, value, end, timeout := farm, []byte("x"), journal.Acknowledged, time.Hour
				switch kind {
				case adapters.Acknowledge:
					from = hub
				case adapters.Timeout:
					from, value, end, timeout = hub, chaintest.Aborts, journal.TimedOut, 10*time.Second
				}
				s := b.send(from, value, timeout)
				if kind == adapters.Receive {
					if p := b.await(from, s, journal.Delivered, time.Minute); p.Delivered.Tx != "undone" {
						t.Fatalf("delivered by %s", p.Delivered.Tx)
					}
				} else if p := b.await(from, s, end, time.Minute); p.Settled.Tx != "undone" {
					t.Fatalf("settled by %s", p.Settled.Tx)
				}
				time.Sleep(time.Minute)
				p := b.await(from, s, end, time.Minute)
				if p.Delivered.Tx == "undone" || p.Settled.Tx == "undone" {
					t.Errorf("%+v", p)
				}
				b.mustBeExactlyOnce()
			})
		})
	}
}
