package engine

import (
	"context"
	"errors"
	"slices"

	"github.com/anji-bridge/anji/adapters"
	"github.com/anji-bridge/anji/relayer/internal/journal"
)

// task is one message to be proven and submitted.
type task struct {
	stage stage
	row   journal.Packet
}

// collect picks a batch of what can be proven at once, and where there is
// nothing, of what can be when the next block comes. What failed before may
// wait for a block in any case. Beside a full window there is room only for what
// is newer than all that was collected.
func (t *track) collect(ctx context.Context, head adapters.Head, work journal.Work, beside bool) ([]task, error) {
	if work.Position = head.Position; t.retries {
		return t.collectUpTo(ctx, work, beside)
	}
	work.Position -= min(head.Lag, head.Position)
	tasks, err := t.collectUpTo(ctx, work, beside)
	if err != nil || len(tasks) > 0 || head.Lag == 0 {
		return tasks, err
	}
	work.Position = head.Position
	return t.collectUpTo(ctx, work, beside)
}

// collectUpTo gives each stage its share of a batch, and claims no more than
// that: what this relayer holds no other one may do.
func (t *track) collectUpTo(ctx context.Context, work journal.Work, beside bool) ([]task, error) {
	var wanted [len(stages)]journal.Work
	var waiting [len(stages)]int
	work.Limit = t.limit()
	for i, s := range stages {
		if work.Kind, work.Direction = s.kind(), t.direction(s); beside {
			work.After = t.newest[i]
		}
		var err error
		if waiting[i], err = t.journal.CountReady(ctx, work); err != nil {
			return nil, err
		}
		wanted[i] = work
	}
	var tasks []task
	for i, share := range shares(waiting, work.Limit) {
		if share == 0 {
			continue
		}
		wanted[i].Limit = share
		rows, err := t.journal.Ready(ctx, wanted[i])
		if err != nil {
			return nil, errors.Join(err, t.release(ctx, tasks))
		}
		for _, row := range rows {
			tasks = append(tasks, task{stage: stages[i], row: row})
			t.newest[i] = max(t.newest[i], row.ID)
		}
	}
	lightFirst(tasks)
	return tasks, nil
}

// shares are how many of those that wait at each stage come into a batch.
func shares(waiting [len(stages)]int, room int) (shares [len(stages)]int) {
	for before := -1; before != room; {
		before = room
		for i, n := range waiting {
			if room > 0 && shares[i] < n {
				shares[i]++
				room--
			}
		}
	}
	return shares
}

// heavy is how many bytes of payload make a packet one of few in a transaction.
const heavy = 16 << 10

// lightFirst puts heavy packets behind the others: where a batch takes several
// transactions, it is for them that the last ones are made.
func lightFirst(tasks []task) {
	weight := func(t task) int {
		if len(t.row.Packet.Payloads[0].Value) > heavy {
			return 1
		}
		return 0
	}
	slices.SortStableFunc(tasks, func(a, b task) int { return weight(a) - weight(b) })
}
