package engine

import (
	"context"
	"errors"
	"fmt"
	"sync"
	"time"

	"github.com/anji-bridge/anji/adapters"
	"github.com/anji-bridge/anji/adapters/failpoint"
	"github.com/anji-bridge/anji/relayer/internal/journal"
)

// flight is a batch from being recorded as submitted until its outcomes are.
type flight struct {
	*track
	claimed []task
	tasks   []task // of the batch's messages
	began   time.Time
	lost    bool // the outcomes are to be looked up
}

// launch hands the batch to the host, and leaves the waiting to a goroutine.
func (f *flight) launch(ctx context.Context, batch adapters.Batch) error {
	f.meters.batches.WithLabelValues(f.link.Name, f.host.ID()).Observe(float64(len(f.tasks)))
	f.began = time.Now()
	failpoint.Hit(failpoint.Begun)
	landing := adapters.Landing(func(ctx context.Context) ([]adapters.Outcome, error) { return f.host.Submit(ctx, batch) })
	if host, ok := f.host.(adapters.Pipeline); ok && !f.retries {
		var err error
		if landing, err = host.Launch(ctx, batch); err != nil {
			defer f.end()
			return f.land(ctx, nil, err)
		}
	}
	f.flying.Add(1)
	f.flights.Add(1)
	go func() {
		defer f.flights.Done()
		defer ring(f.wake)
		defer f.flying.Add(-1)
		defer f.end()
		outcomes, err := landing(ctx)
		failpoint.Hit(failpoint.Submitted)
		if err := f.land(ctx, outcomes, err); err != nil && ctx.Err() == nil {
			f.fail(err)
		}
	}()
	return nil
}

// end makes room for another batch. Only now may outcomes be looked up that are
// not known.
func (f *flight) end() {
	f.air.remove(f.claimed)
	f.way.Release(1)
	if f.lost {
		f.doubtful.Store(true)
		ring(f.fresh.wake)
	}
}

// land records what became of the batch.
func (f *flight) land(ctx context.Context, outcomes []adapters.Outcome, err error) error {
	if err == nil && len(outcomes) != len(f.tasks) {
		err = fmt.Errorf("%d outcomes for %d messages", len(outcomes), len(f.tasks))
	}
	f.measure(stepSubmit, f.began, err)
	if err == nil {
		f.window.landed(f.began, time.Now(), outcomes)
	}
	if f.lost = err != nil; f.lost {
		return f.failed(ctx, f.tasks, fmt.Errorf("submit to %s: %w", f.host.ID(), err))
	}
	return f.finish(ctx, outcomes)
}

// finish records the outcomes of the batch's messages.
func (f *flight) finish(ctx context.Context, outcomes []adapters.Outcome) error {
	f.yield.learn(outcomes)
	results := make([]journal.Result, len(f.tasks))
	whole := wholeBatch(outcomes)
	fault := whole
	for i, t := range f.tasks {
		o := outcomes[i]
		results[i] = judgeOutcome(t, o)
		results[i].Blamed = results[i].Blamed && fault == nil
		if isClientFault(o.Err) {
			fault = fmt.Errorf("%s refuses proofs of %s: %w", f.host.ID(), f.other.ID(), o.Err)
		}
		f.meters.outcome(f.link, t, o)
		event := f.log.Info()
		if o.Status == adapters.Refused || o.Status == adapters.Retry {
			event = f.log.Warn().AnErr("reason", o.Err).Bool("given_up", results[i].Park)
		}
		f.about(event, t.row).Str("tx", o.Tx).Msgf("%s %s", t.stage.kind(), o.Status)
	}
	switch {
	case fault == nil:
		f.grow(len(f.tasks))
	case whole != nil && !isClientFault(whole):
		f.shrink(len(f.tasks))
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

// air knows the rows of batches on their way: their outcome is awaited, and
// not to be looked up.
type air struct {
	mu   sync.Mutex
	rows map[int64]bool
}

func (a *air) add(tasks []task) {
	a.mu.Lock()
	defer a.mu.Unlock()
	if a.rows == nil {
		a.rows = map[int64]bool{}
	}
	for _, t := range tasks {
		a.rows[t.row.ID] = true
	}
}

func (a *air) remove(tasks []task) {
	a.mu.Lock()
	defer a.mu.Unlock()
	for _, t := range tasks {
		delete(a.rows, t.row.ID)
	}
}

func (a *air) size() int {
	a.mu.Lock()
	defer a.mu.Unlock()
	return len(a.rows)
}

// without returns the rows that are not on their way.
func (a *air) without(rows []journal.Packet) []journal.Packet {
	a.mu.Lock()
	defer a.mu.Unlock()
	var landed []journal.Packet
	for _, row := range rows {
		if !a.rows[row.ID] {
			landed = append(landed, row)
		}
	}
	return landed
}
