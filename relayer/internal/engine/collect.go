package engine

import (
	"context"
	"slices"
	"time"

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
// wait for a block in any case.
func (t *track) collect(ctx context.Context, head adapters.Head, stagger time.Duration) ([]task, error) {
	if t.retries {
		return t.collectUpTo(ctx, head.Position, stagger)
	}
	tasks, err := t.collectUpTo(ctx, head.Position-min(head.Lag, head.Position), stagger)
	if err != nil || len(tasks) > 0 || head.Lag == 0 {
		return tasks, err
	}
	return t.collectUpTo(ctx, head.Position, stagger)
}

// collectUpTo gives each stage its share of a batch.
func (t *track) collectUpTo(ctx context.Context, position uint64, stagger time.Duration) ([]task, error) {
	var queues [len(stages)][]journal.Packet
	size := t.limit()
	for i, s := range stages {
		rows, err := t.journal.Ready(ctx, journal.Work{
			Link: t.link.Name, Direction: t.direction(s), Kind: s.kind(),
			Position: position, Retried: t.retries, Now: time.Now(), Stagger: stagger, Limit: size,
		})
		if err != nil {
			return nil, err
		}
		queues[i] = rows
	}
	var tasks []task
	for round := 0; len(tasks) < size; round++ {
		before := len(tasks)
		for i, s := range stages {
			if round < len(queues[i]) && len(tasks) < size {
				tasks = append(tasks, task{stage: s, row: queues[i][round]})
			}
		}
		if len(tasks) == before {
			break
		}
	}
	lightFirst(tasks)
	return tasks, nil
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
