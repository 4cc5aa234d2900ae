package engine

import (
	"context"
	"errors"
	"fmt"

	"github.com/anji-bridge/anji/adapters"
	"github.com/anji-bridge/anji/adapters/failpoint"
	"github.com/anji-bridge/anji/relayer/internal/journal"
)

// lookUpLimit is how many outcomes are looked up together: on Cosmos that waits
// for a header, which proves all of them.
const lookUpLimit = 1000

// doubt says that the journal may hold submissions of unknown outcome.
func (l *lane) doubt() { ring(l.doubtful) }

// reconcile looks up what became of messages submitted with unknown outcome,
// in this life of the process or an earlier one, until ctx ends: beside the
// tracks, so that what was left behind stands in front of nothing new.
func (l *lane) reconcile(ctx context.Context) {
	failures := 0
	for {
		select {
		case <-ctx.Done():
			return
		case <-l.doubtful:
		}
		if l.fresh.failing() {
			continue // what was launched behind a lost batch lands first; then the track says so
		}
		found, err := l.resolve(ctx)
		if found || err != nil {
			l.doubt()
			l.ring()
		}
		if err == nil || ctx.Err() != nil {
			failures = 0
			continue
		}
		l.log.Warn().Err(err).Int("failures", failures+1).Msg("looking up outcomes failed; will try again")
		sleep(ctx, pause(failures))
		failures++
	}
}

// resolve looks up some outcomes of each kind, and says whether there were any.
func (l *lane) resolve(ctx context.Context) (bool, error) {
	found := false
	for _, s := range stages {
		flying := l.air.ids() // before the journal is read: what lands meanwhile may be begun anew
		rows, err := l.journal.Unresolved(ctx, l.link.Name, l.direction(s), s.kind(), flying, lookUpLimit)
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
			return found, errors.Join(fmt.Errorf("look up outcomes on %s: %w", l.host.ID(), err), l.journal.Release(ctx, s.kind(), ids(l.air.without(rows))))
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
