package engine

import (
	"context"
	"errors"
	"fmt"
	"maps"
	"slices"
	"sync"
	"time"

	"github.com/anji-bridge/anji/adapters"
	"github.com/anji-bridge/anji/adapters/failpoint"
	"github.com/anji-bridge/anji/proofs/refusal"
	"github.com/anji-bridge/anji/relayer/internal/journal"
)

// flight is a batch from being recorded as submitted until its outcomes are.
type flight struct {
	*track
	claimed []task
	tasks   []task // of the batch's messages
	began   time.Time
	tried   bool // before it is paid for
	lost    bool // the outcomes are to be looked up
}

// launch hands the batch to the host behind those before it, and leaves the
// waiting to a goroutine: the next batch is proven meanwhile.
func (f *flight) launch(ctx context.Context, batch adapters.Batch) {
	f.meters.batches.WithLabelValues(f.link.Name, f.host.ID()).Observe(float64(len(f.tasks)))
	f.began = time.Now()
	flying, cancel := context.WithTimeout(ctx, landWithin)
	failpoint.Hit(failpoint.Begun)
	before, launched := f.last, make(chan struct{})
	f.last = launched
	f.flying.Add(1)
	f.flights.Add(1)
	go func() {
		defer f.flights.Done()
		defer ring(f.wake)
		defer f.flying.Add(-1)
		defer f.end()
		defer cancel()
		if before != nil {
			<-before
		}
		landing, err := f.handOver(flying, batch)
		close(launched)
		var outcomes []adapters.Outcome
		if err == nil {
			outcomes, err = landing(flying)
		}
		failpoint.Hit(failpoint.Submitted)
		if err := f.land(ctx, outcomes, err); err != nil && ctx.Err() == nil {
			f.fail(err)
		}
	}()
}

// errBehind is of a batch that is not launched, since it may rely on the client
// update of one that failed.
var errBehind = errors.New("a batch before this one failed")

// handOver launches the batch, once all before it are.
func (f *flight) handOver(ctx context.Context, batch adapters.Batch) (adapters.Landing, error) {
	host, ok := f.host.(adapters.Pipeline)
	switch {
	case !ok || f.retries:
		return func(ctx context.Context) ([]adapters.Outcome, error) { return f.host.Submit(ctx, batch) }, nil
	case f.failing():
		return nil, errBehind
	}
	launch := host.Launch
	if f.tried { // what was done before is then left out
		launch = func(ctx context.Context, batch adapters.Batch) (adapters.Landing, error) {
			outcomes, err := host.Submit(ctx, batch)
			return func(context.Context) ([]adapters.Outcome, error) { return outcomes, nil }, err
		}
	}
	landing, err := launch(ctx, batch)
	if err != nil {
		f.fail(nil) // before the next one's turn: the update is not on the way either
	}
	return landing, err
}

// end makes room for another batch. Only now may outcomes be looked up that are
// not known.
func (f *flight) end() {
	f.air.remove(f.claimed)
	f.way.Release(1)
	if f.lost {
		f.doubt()
	}
}

// land records what became of the batch.
func (f *flight) land(ctx context.Context, outcomes []adapters.Outcome, err error) error {
	if f.lost = errors.Is(err, errBehind); f.lost {
		return nil
	}
	if err == nil && len(outcomes) != len(f.tasks) {
		err = fmt.Errorf("%d outcomes for %d messages", len(outcomes), len(f.tasks))
	}
	f.measure(stepSubmit, f.began, err)
	if err == nil {
		f.window.landed(f.began, time.Now(), outcomes)
	}
	if f.lost = err != nil; f.lost {
		f.belied.Store(true)
		return f.failed(ctx, f.tasks, fmt.Errorf("submit to %s: %w", f.host.ID(), err))
	}
	return f.finish(ctx, outcomes)
}

// finish records the outcomes of the batch's messages.
func (f *flight) finish(ctx context.Context, outcomes []adapters.Outcome) error {
	f.yield.learn(outcomes)
	if slices.ContainsFunc(outcomes, func(o adapters.Outcome) bool { return o.Status != adapters.Done }) {
		f.belied.Store(true)
	}
	results := make([]journal.Result, len(f.tasks))
	lost := lostTogether(outcomes)
	fault := wholeBatch(outcomes)
	alone := false // a message that the client is the pretext for
	if refused := clientFault(outcomes); refused != nil {
		fault = fmt.Errorf("%s refuses proofs of %s: %w", f.host.ID(), f.other.ID(), refused)
		alone = len(outcomes) == 1 && f.active(ctx)
	}
	for i, t := range f.tasks {
		o := outcomes[i]
		results[i] = judgeOutcome(t, o)
		switch {
		case fault != nil:
			results[i].Blamed, results[i].Park = alone, false
		case lost[i]:
			results[i].Blamed = false
		}
		f.meters.outcome(f.link, t, o)
		event := f.log.Info()
		if o.Status == adapters.Refused || o.Status == adapters.Retry {
			event = f.log.Warn().AnErr("reason", o.Err).Bool("given_up", results[i].Park)
		}
		f.about(event, t.row).Str("tx", o.Tx).Msgf("%s %s", t.stage.kind(), o.Status)
	}
	switch {
	case fault != nil, len(lost) > 0:
		f.shrink(len(f.tasks))
	default:
		f.grow()
	}
	err := f.journal.Finish(ctx, results)
	f.lost = err != nil
	failpoint.Hit(failpoint.Finished)
	return errors.Join(fault, err)
}

// wholeBatch is the error of a batch of several messages of which none was
// executed, for a reason that is none of theirs.
func wholeBatch(outcomes []adapters.Outcome) error {
	if len(outcomes) == 1 {
		return nil
	}
	for _, o := range outcomes {
		if o.Status != adapters.Retry || isOwnFault(o) {
			return nil
		}
	}
	return fmt.Errorf("no message was executed: %w", outcomes[0].Err)
}

// lostTogether are the messages of a batch that were not executed for a reason
// that they share and that no rule of the chain is: their transaction was lost.
func lostTogether(outcomes []adapters.Outcome) map[int]bool {
	sharing := map[string][]int{}
	for i, o := range outcomes {
		if _, refused := refusal.Of(o.Err); o.Status == adapters.Retry && o.Err != nil && !refused {
			sharing[o.Err.Error()] = append(sharing[o.Err.Error()], i)
		}
	}
	lost := map[int]bool{}
	for _, all := range sharing {
		for _, i := range all {
			if len(all) > 1 {
				lost[i] = true
			}
		}
	}
	return lost
}

// clientFault is the refusal of a batch by the client. An application may pass
// on an error that names a client as well, its own: the first message meets the
// client's refusal too, and nothing is executed then.
func clientFault(outcomes []adapters.Outcome) error {
	for _, o := range outcomes {
		if o.Status == adapters.Done || (o.Status == adapters.NoOp && o.Tx != "") {
			return nil
		}
	}
	if !isClientFault(outcomes[0].Err) {
		return nil
	}
	return outcomes[0].Err
}

// air knows the rows of batches on their way, and of how many: their outcome is
// awaited, and not to be looked up. What a batch has claimed and left out may
// be in the next one already.
type air struct {
	mu   sync.Mutex
	rows map[int64]int
}

func (a *air) add(tasks []task) {
	a.mu.Lock()
	defer a.mu.Unlock()
	if a.rows == nil {
		a.rows = map[int64]int{}
	}
	for _, t := range tasks {
		a.rows[t.row.ID]++
	}
}

func (a *air) remove(tasks []task) {
	a.mu.Lock()
	defer a.mu.Unlock()
	for _, t := range tasks {
		if a.rows[t.row.ID]--; a.rows[t.row.ID] <= 0 {
			delete(a.rows, t.row.ID)
		}
	}
}

func (a *air) ids() []int64 {
	a.mu.Lock()
	defer a.mu.Unlock()
	return slices.AppendSeq(make([]int64, 0, len(a.rows)), maps.Keys(a.rows))
}

// without returns the rows that are not on their way.
func (a *air) without(rows []journal.Packet) []journal.Packet {
	a.mu.Lock()
	defer a.mu.Unlock()
	var landed []journal.Packet
	for _, row := range rows {
		if a.rows[row.ID] == 0 {
			landed = append(landed, row)
		}
	}
	return landed
}
