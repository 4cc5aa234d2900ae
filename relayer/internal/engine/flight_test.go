package engine

import (
	"context"
	"errors"
	"fmt"
	"sync/atomic"
	"testing"
	"time"

	"github.com/anji-bridge/anji/adapters"
	"github.com/anji-bridge/anji/proofs/refusal"
	"github.com/anji-bridge/anji/relayer/internal/chaintest"
	"github.com/anji-bridge/anji/relayer/internal/journal"
	"github.com/anji-bridge/anji/relayer/internal/journal/journaltest"
)

// claimed is the hub's lane, without a relayer, and its claim of so many packets
// from the farm.
func (b *bench) claimed(packets int) (*lane, []task) {
	b.t.Helper()
	b.sendMany(packets)
	if _, err := b.journal.Join(b.ctx, time.Hour); err != nil {
		b.t.Fatal(err)
	}
	b.read(farm)
	l := b.engine().newLane(b.link, journal.AtoB)
	<-l.doubtful
	head, err := b.farm.Head(b.ctx)
	if err != nil {
		b.t.Fatal(err)
	}
	if err := b.journal.MarkFinal(b.ctx, b.link.Name, journal.AtoB, head.Position); err != nil {
		b.t.Fatal(err)
	}
	tasks, err := l.fresh.collect(b.ctx, head, journal.Work{Link: b.link.Name, Direction: l.inbound, Now: time.Now()}, false)
	if err != nil || len(tasks) != packets {
		b.t.Fatalf("%d tasks for %d packets (%v)", len(tasks), packets, err)
	}
	return l, tasks
}

// read records all blocks of a chain.
func (b *bench) read(chain string) {
	b.t.Helper()
	for _, block := range b.world.Blocks(chain) {
		if _, err := b.journal.RecordBlock(b.ctx, chain, block); err != nil {
			b.t.Fatal(err)
		}
	}
}

// begun records tasks as submitted.
func (b *bench) begun(tasks []task) {
	b.t.Helper()
	submissions := make([]journal.Submission, len(tasks))
	for i, t := range tasks {
		submissions[i] = journal.Submission{ID: t.row.ID, Kind: t.stage.kind()}
	}
	if _, err := b.journal.Begin(b.ctx, submissions); err != nil {
		b.t.Fatal(err)
	}
}

// A batch's outcomes blame a message for what is its own, and nothing else.
func TestWhoIsBlamed(t *testing.T) {
	done := adapters.Outcome{Status: adapters.Done, Tx: "tx"}
	retry := func(err error) adapters.Outcome { return adapters.Outcome{Status: adapters.Retry, Err: err} }
	refused := func(err error) adapters.Outcome { return adapters.Outcome{Status: adapters.Refused, Err: err} }
	notActive, notIncluded := retry(refusal.ClientNotActive), retry(errors.New("no block has it"))
	for name, test := range map[string]struct {
		outcomes []adapters.Outcome
		frozen   bool
		blamed   []int
		fault    bool
		shrinks  bool
	}{
		"a lost transaction":                    {outcomes: []adapters.Outcome{done, notIncluded, notIncluded}, shrinks: true},
		"one that is never executed":            {outcomes: []adapters.Outcome{done, notIncluded, done}, blamed: []int{1}},
		"the client is frozen":                  {outcomes: []adapters.Outcome{notActive, notActive}, frozen: true, fault: true, shrinks: true},
		"the client is frozen, one message":     {outcomes: []adapters.Outcome{notActive}, frozen: true, fault: true, shrinks: true},
		"one names the client, nothing is done": {outcomes: []adapters.Outcome{notActive, notActive}, fault: true, shrinks: true},
		"one names the client, alone":           {outcomes: []adapters.Outcome{notActive}, blamed: []int{0}, fault: true, shrinks: true},
		"the first names the client":            {outcomes: []adapters.Outcome{refused(refusal.HeaderInvalid), done}, blamed: []int{0}},
		"a later one names the client":          {outcomes: []adapters.Outcome{refused(refusal.ApplicationFailed), refused(refusal.ClientNotActive)}, blamed: []int{0, 1}},
	} {
		t.Run(name, func(t *testing.T) {
			onBench(t, func(b *bench) {
				l, tasks := b.claimed(len(test.outcomes))
				b.begun(tasks)
				b.hub.Freeze(b.link.B.Client, test.frozen)
				f := &flight{track: l.fresh, claimed: tasks, tasks: tasks}
				if err := f.finish(b.ctx, test.outcomes); (err != nil) != test.fault {
					t.Errorf("fault %v", err)
				}
				var blamed []int
				for i, task := range tasks {
					if b.row(farm, task.row.Packet.Sequence).Attempts > 0 {
						blamed = append(blamed, i)
					}
				}
				if fmt.Sprint(blamed) != fmt.Sprint(test.blamed) {
					t.Errorf("blamed are %v, want %v", blamed, test.blamed)
				}
				if shrinks := l.fresh.limit() < usualBatch; shrinks != test.shrinks {
					t.Errorf("the next batch has %d messages", l.fresh.limit())
				}
			})
		})
	}
}

// A row of two batches is on its way until both have landed.
func TestRowOfTwoBatches(t *testing.T) {
	var a air
	tasks := []task{{deliver{}, journal.Packet{ID: 7}}}
	a.add(tasks)
	a.add(tasks)
	a.remove(tasks)
	if len(a.ids()) != 1 || len(a.without([]journal.Packet{{ID: 7}})) > 0 {
		t.Error("it has landed with the first")
	}
	if a.remove(tasks); len(a.ids()) != 0 {
		t.Error("it has not landed")
	}
}

// What is begun anew while it is looked up is left to its batch.
func TestBegunWhileLookedUp(t *testing.T) {
	onBench(t, func(b *bench) {
		l, tasks := b.claimed(2)
		b.begun(tasks)
		b.world.Fault = func(chain, operation, _ string) error {
			if chain == hub && operation == "received" && len(l.air.ids()) == 0 {
				l.air.add(tasks[:1])
			}
			return nil
		}
		if _, err := l.resolve(b.ctx); err != nil {
			t.Fatal(err)
		}
		for i, want := range []adapters.MessageKind{adapters.Receive, ""} {
			if got := b.row(farm, tasks[i].row.Packet.Sequence).Submitted; got != want {
				t.Errorf("packet %d is submitted as %q, want %q", i, got, want)
			}
		}
	})
}

// What a batch would have made of the client is forgotten when it does not fly.
func TestForecastOfAFailedLaunch(t *testing.T) {
	onBench(t, func(b *bench) {
		l, tasks := b.claimed(1)
		b.world.Fault = func(_, operation, _ string) error {
			if operation == "submit" {
				return errors.New("connection refused")
			}
			return nil
		}
		if err := l.fresh.relay(b.ctx, tasks); err != nil {
			t.Fatal(err)
		}
		l.fresh.flights.Wait()
		if err := l.fresh.beginAnew(); err != nil { // it failed alone
			t.Fatal(err)
		}
		if !l.fresh.read.IsZero() {
			t.Errorf("%+v is expected", l.fresh.expected)
		}
	})
}

// A batch is proven while the one before it is handed over, and handed over
// behind it; not at all where that fails.
func TestLaunchesOneBehindTheOther(t *testing.T) {
	for name, failure := range map[string]error{"both": nil, "the first fails": errors.New("connection refused")} {
		t.Run(name, func(t *testing.T) {
			onBench(t, func(b *bench) {
				l, tasks := b.claimed(4)
				proven := make(chan struct{})
				var launches atomic.Int32
				b.world.Fault = func(_, operation, detail string) error {
					if operation == "submit" && detail == "" && launches.Add(1) == 1 {
						<-proven
						return failure
					}
					return nil
				}
				for _, batch := range [][]task{tasks[:2], tasks[2:]} {
					if err := l.fresh.relay(b.ctx, batch); err != nil {
						t.Fatal(err)
					}
				}
				if got := l.fresh.flying.Load(); got != 2 || launches.Load() > 1 {
					t.Errorf("%d batches are on their way, %d launched", got, launches.Load())
				}
				close(proven)
				l.fresh.flights.Wait()
				received, err := b.hub.Received(b.ctx, l.client, []uint64{1, 2, 3, 4})
				if err != nil {
					t.Fatal(err)
				}
				for _, task := range tasks {
					if got := received[task.row.Packet.Sequence]; got != (failure == nil) {
						t.Errorf("packet %d is received: %v", task.row.Packet.Sequence, got)
					}
					if row := b.row(farm, task.row.Packet.Sequence); row.Attempts > 0 {
						t.Errorf("packet %d is blamed", task.row.Packet.Sequence)
					}
				}
				if err := l.fresh.beginAnew(); failure != nil && !errors.Is(err, failure) || failure == nil && err != nil {
					t.Errorf("the track begins anew after %v, doubtful %v", err, len(l.doubtful) > 0)
				}
			})
		})
	}
}

// A tick waits for the batches on their way, which it would undo. Time that
// passes by itself waits for none, not even for one that never lands.
func TestTimeAdvancesBesideBatches(t *testing.T) {
	for chain, inbound := range map[string]journal.Direction{farm: journal.BtoA, hub: journal.AtoB} {
		t.Run(chain, func(t *testing.T) {
			onBench(t, func(b *bench) {
				l := b.engine().newLane(b.link, inbound)
				ctx, cancel := context.WithTimeout(b.ctx, time.Minute)
				defer cancel()
				if err := l.way.Acquire(ctx, 1); err != nil {
					t.Fatal(err)
				}
				time.Sleep(2 * time.Second)
				err := l.advanceTime(ctx, time.Now().Truncate(time.Second))
				if waits := errors.Is(err, context.DeadlineExceeded); waits != (chain == farm) || err != nil && !waits || b.farm.Ticks > 0 {
					t.Errorf("waits %v, %d ticks (%v)", waits, b.farm.Ticks, err)
				}
				l.way.Release(1)
				if err := l.advanceTime(b.ctx, time.Now().Truncate(time.Second)); err != nil || b.farm.Ticks > 1 {
					t.Errorf("%d ticks (%v)", b.farm.Ticks, err)
				}
			})
		})
	}
}

// Where the journal fails in recording submissions they may be recorded.
func TestBeginThatFailsIsDoubted(t *testing.T) {
	onBench(t, func(b *bench) {
		l, tasks := b.claimed(1)
		var full atomic.Bool
		defer journaltest.OnCommit(b.path, func() bool { return !full.Load() })()
		full.Store(true)
		if err := l.fresh.relay(b.ctx, tasks); err == nil || len(l.doubtful) == 0 {
			t.Errorf("it is not, after %v", err)
		}
	})
}

// A row that moved on while it was proven is not given up by whom it has left.
func TestMovedOnAndClaimedAgain(t *testing.T) {
	onBench(t, func(b *bench) {
		l, tasks := b.claimed(1)
		b.deliver(farm, tasks[0].row.Packet.Sequence)
		b.read(hub)
		acknowledge := journal.Work{
			Link: b.link.Name, Direction: journal.AtoB, Kind: adapters.Acknowledge, Position: 1 << 40, Now: time.Now(), Limit: 10,
		}
		if rows, err := b.journal.Ready(b.ctx, acknowledge); err != nil || len(rows) != 1 {
			t.Fatalf("%d rows (%v)", len(rows), err)
		}
		if err := l.fresh.relay(b.ctx, tasks); err != nil {
			t.Fatal(err)
		}
		other, err := journal.Open(b.ctx, b.path)
		if err != nil {
			t.Fatal(err)
		}
		defer other.Close()
		if _, err := other.Join(b.ctx, time.Hour); err != nil {
			t.Fatal(err)
		}
		if rows, err := other.Ready(b.ctx, acknowledge); err != nil || len(rows) > 0 {
			t.Errorf("%d rows are free (%v)", len(rows), err)
		}
	})
}

// silent is a chain that does not answer the first request of a kind.
type silent struct {
	*chaintest.Chain
	request string
	asked   atomic.Bool
}

func (s *silent) wait(ctx context.Context, request string) error {
	if request != s.request || s.asked.Swap(true) {
		return nil
	}
	<-ctx.Done()
	return ctx.Err()
}

func (s *silent) Prove(ctx context.Context, request adapters.ProofRequest) (adapters.Evidence, error) {
	if err := s.wait(ctx, "prove"); err != nil {
		return adapters.Evidence{}, err
	}
	return s.Chain.Prove(ctx, request)
}

func (s *silent) Launch(ctx context.Context, batch adapters.Batch) (adapters.Landing, error) {
	if err := s.wait(ctx, "launch"); err != nil {
		return nil, err
	}
	if s.request == "land" && !s.asked.Load() { // the batch is lost
		return func(ctx context.Context) ([]adapters.Outcome, error) { return nil, s.wait(ctx, "land") }, nil
	}
	return s.Chain.Launch(ctx, batch)
}

func (s *silent) Received(ctx context.Context, client string, sequences []uint64) (map[uint64]bool, error) {
	if err := s.wait(ctx, "received"); err != nil {
		return nil, err
	}
	return s.Chain.Received(ctx, client, sequences)
}

// An answer that never comes is not waited for for ever.
func TestSilenceEnds(t *testing.T) {
	for _, request := range []string{"prove", "launch", "land", "received"} {
		t.Run(request, func(t *testing.T) {
			onBench(t, func(b *bench) {
				quiet := map[string]adapters.Chain{farm: &silent{Chain: b.farm, request: request}, hub: &silent{Chain: b.hub, request: request}}
				b.send(farm, []byte("x"), time.Hour)
				if request == "received" { // a relayer before this one has submitted something
					b.start()
					time.Sleep(chaintest.BlockTime / 2)
					b.stopRelayer()
					b.send(farm, []byte("y"), time.Hour)
				}
				b.startWith(quiet)
				b.awaitAll(3 * landWithin)
				b.mustBeExactlyOnce()
				if !quiet[hub].(*silent).asked.Load() {
					t.Error("the hub answered at once")
				}
			})
		})
	}
}
