package engine

import (
	"context"
	"errors"
	"fmt"
	"time"

	"github.com/anji-bridge/anji/adapters"
	"github.com/anji-bridge/anji/adapters/failpoint"
	"github.com/anji-bridge/anji/relayer/internal/journal"
)

// relay proves tasks and launches them as a batch. Its error is one of the
// chains or of the client; what a single packet is to blame for is kept with
// the packet.
func (t *track) relay(ctx context.Context, tasks []task) (err error) {
	proven := false
	defer func() {
		// Where this relayer's nodes fail another's may do. Later than this a row
		// may have moved on, and be another lane's.
		if !proven && ctx.Err() == nil {
			err = errors.Join(err, t.release(ctx, tasks))
		}
	}()
	began := time.Now()
	evidence, err := t.prove(ctx, tasks)
	if !errors.Is(err, adapters.ErrNotYet) {
		t.measure(stepProve, began, err)
	}
	switch {
	case errors.Is(err, ErrClientNotActive):
		return err
	case errors.Is(err, adapters.ErrNotYet):
		return t.postpone(ctx, tasks, err)
	case err != nil:
		err = errors.Join(err, t.showFalseQuorum(ctx, err), t.passAttestors(ctx, err))
		return t.failed(ctx, tasks, fmt.Errorf("prove on %s: %w", t.other.ID(), err))
	}
	failpoint.Hit(failpoint.Proven)
	if err := t.way.Acquire(ctx, 1); err != nil {
		return err
	}
	proven = true
	f := &flight{track: t, claimed: tasks, tried: t.trying}
	t.air.add(tasks)
	batch, ready, err := t.build(ctx, tasks, evidence)
	if err != nil || len(ready) == 0 {
		f.lost = err != nil // they may be recorded as submitted all the same
		f.end()
		return err
	}
	f.tasks = ready
	t.expect(evidence)
	f.launch(ctx, batch)
	t.fill(len(ready))
	return nil
}

// release gives up tasks that were not submitted after all, but for those that
// moved on meanwhile and are another lane's.
func (l *lane) release(ctx context.Context, tasks []task) error {
	rows := make([]journal.Packet, len(tasks))
	for i, t := range tasks {
		rows[i] = t.row
	}
	return l.journal.Release(ctx, "", ids(rows))
}

// prove asks the other chain for all that the tasks need, at one height.
func (t *track) prove(ctx context.Context, tasks []task) (adapters.Evidence, error) {
	client, err := t.ahead(ctx)
	if err != nil {
		return adapters.Evidence{}, err
	}
	return t.proveTo(ctx, client, tasks)
}

// proveTo proves tasks to a client in a given state.
func (l *lane) proveTo(ctx context.Context, client adapters.Client, tasks []task) (adapters.Evidence, error) {
	request := adapters.ProofRequest{Client: client}
	for _, t := range tasks {
		request.Position = max(request.Position, t.stage.position(t.row))
		request.Paths = append(request.Paths, t.stage.path(t.row.Packet))
		request.Expected = append(request.Expected, t.stage.expect(t.row))
		if at := t.stage.notBefore(t.row.Packet); at.After(request.NotBefore) {
			request.NotBefore = at
		}
	}
	ctx, cancel := context.WithTimeout(ctx, answerWithin)
	defer cancel()
	evidence, err := l.engine.proveFrom(ctx, l.other, request)
	if err == nil && (len(evidence.Proofs) != len(tasks) || len(evidence.Values) != len(tasks)) {
		err = fmt.Errorf("%d proofs of %d values for %d paths", len(evidence.Proofs), len(evidence.Values), len(tasks))
	}
	return evidence, err
}

// build turns provable tasks into a batch, and records them as submitted. What
// cannot be proven is recorded as each stage judges it; what moved on meanwhile,
// or is another relayer's by now, is left out.
func (l *lane) build(ctx context.Context, tasks []task, evidence adapters.Evidence) (adapters.Batch, []task, error) {
	batch := adapters.Batch{ClientID: l.client, Updates: evidence.Updates}
	var provable []int // of tasks
	var submissions []journal.Submission
	var unprovable []journal.Result
	for i, t := range tasks {
		if result, ok := t.stage.judge(t.row, evidence, evidence.Values[i]); !ok {
			l.about(l.log.Debug(), t.row).Str("reason", result.Err).Msgf("no %s yet", t.stage.kind())
			unprovable = append(unprovable, result)
			continue
		}
		provable = append(provable, i)
		submissions = append(submissions, journal.Submission{ID: t.row.ID, Kind: t.stage.kind(), Height: evidence.Height, Proof: evidence.Proofs[i]})
	}
	if len(unprovable) > 0 {
		if err := l.journal.Finish(ctx, unprovable); err != nil {
			return batch, nil, err
		}
	}
	if len(provable) == 0 {
		return batch, nil, nil
	}
	begun, err := l.journal.Begin(ctx, submissions, l.updates(evidence.Height, evidence.Updates...)...)
	if err != nil {
		return batch, nil, err
	}
	var ready []task
	for n, i := range provable {
		if !begun[n] {
			continue
		}
		batch.Messages = append(batch.Messages, message(tasks[i], evidence, i))
		ready = append(ready, tasks[i])
	}
	return batch, ready, nil
}

// message is a task's with the proof at its place in the evidence.
func message(t task, evidence adapters.Evidence, i int) adapters.Message {
	m := adapters.Message{Kind: t.stage.kind(), Packet: t.row.Packet, Proof: evidence.Proofs[i], ProofHeight: evidence.Height}
	if m.Kind == adapters.Acknowledge {
		m.Acknowledgement = *t.row.Acknowledgement
	}
	return m
}
