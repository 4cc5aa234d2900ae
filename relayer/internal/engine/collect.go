package engine

import (
	"context"
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

// collectUpTo gives each stage its share of a batch.
func (t *track) collectUpTo(ctx context.Context, work journal.Work, beside bool) ([]task, error) {
	var queues [len(stages)][]journal.Packet
	work.Limit = t.limit()
	for i, s := range stages {
		if work.Kind, work.Direction = s.kind(), t.direction(s); beside {
			work.After = t.newest[i]
		}
		rows, err := t.journal.Ready(ctx, work)
		if err != nil {
			return nil, err
		}
		queues[i] = rows
	}
	var tasks []task
	for i, share := range shares(queues, work.Limit) {
		// The first are the oldest, the last the newest.
		for n, row := range queues[i] {
			if n < share-share/2 || n >= len(queues[i])-share/2 {
				tasks = append(tasks, task{stage: stages[i], row: row})
				t.newest[i] = max(t.newest[i], row.ID)
			}
		}
	}
	lightFirst(tasks)
	return tasks, nil
}

// shares are how many of each queue come into a batch.
func shares(queues [len(stages)][]journal.Packet, room int) (shares [len(stages)]int) {
	for before := -1; before != room; {
		before = room
		for i, queue := range queues {
			if room > 0 && shares[i] < len(queue) {
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
