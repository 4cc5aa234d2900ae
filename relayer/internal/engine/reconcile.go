package engine

import (
	"context"
	"errors"
	"fmt"

	"github.com/anji-bridge/anji/adapters"
	"github.com/anji-bridge/anji/adapters/failpoint"
	"github.com/anji-bridge/anji/relayer/internal/journal"
)

// reconcile looks up what became of messages submitted with unknown outcome,
// in this life of the process or an earlier one, a batch of each kind at a
// time so that a backlog holds up nothing. It says whether there were any.
func (l *lane) reconcile(ctx context.Context) (bool, error) {
	if !l.doubtful.Swap(false) {
		return false, nil
	}
	found, err := l.resolve(ctx)
	if found || err != nil {
		l.doubtful.Store(true)
	}
	return found, err
}

// resolve looks up one batch of each kind.
func (l *lane) resolve(ctx context.Context) (bool, error) {
	found := false
	for _, s := range stages {
		rows, err := l.journal.Unresolved(ctx, l.link.Name, l.direction(s), s.kind(), usualBatch+l.air.size())
		if err != nil {
			return found, err
		}
		rows = l.air.without(rows)
		if len(rows) == 0 {
			continue
		}
		found = true
		failpoint.Hit(failpoint.Doubted)
		executed, err := l.lookUp(ctx, s.kind(), sequences(rows))
		if err != nil {
			// Another relayer's nodes may answer.
			return found, errors.Join(fmt.Errorf("look up outcomes on %s: %w", l.host.ID(), err), l.journal.Release(ctx, ids(rows)))
		}
		var results []journal.Result
		for _, row := range l.air.without(rows) { // one may have been begun again meanwhile
			result := journal.Result{ID: row.ID, Kind: s.kind(), Status: adapters.Retry}
			if executed[row.Packet.Sequence] {
				result.Status = adapters.NoOp
			}
			results = append(results, result)
		}
		failpoint.Hit(failpoint.LookedUp)
		if err := l.journal.Finish(ctx, results); err != nil {
			return found, err
		}
	}
	return found, nil
}

func ids(rows []journal.Packet) []int64 {
	all := make([]int64, len(rows))
	for i, row := range rows {
		all[i] = row.ID
	}
	return all
}

// lookUp reports which packets have got what a kind of message does.
func (l *lane) lookUp(ctx context.Context, kind adapters.MessageKind, sequences []uint64) (map[uint64]bool, error) {
	ctx, cancel := context.WithTimeout(ctx, answerWithin)
	defer cancel()
	if kind == adapters.Receive {
		return l.host.Received(ctx, l.client, sequences)
	}
	pending, err := l.host.Pending(ctx, l.client, sequences)
	if err != nil {
		return nil, err
	}
	executed := make(map[uint64]bool, len(sequences))
	for _, sequence := range sequences {
		executed[sequence] = !pending[sequence]
	}
	return executed, nil
}
