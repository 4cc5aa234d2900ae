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

// relay proves and submits tasks. Its error is one of the chains or of the
// client; what a single packet is to blame for is kept with the packet.
func (l *lane) relay(ctx context.Context, tasks []task) (err error) {
	submitted := false
	defer func() {
		// Where this relayer's nodes fail another's may do.
		if !submitted && ctx.Err() == nil {
			err = errors.Join(err, l.release(ctx, tasks))
		}
	}()
	release, err := l.acquire(ctx)
	if err != nil {
		return err
	}
	defer release()

	began := time.Now()
	evidence, err := l.prove(ctx, tasks)
	if !errors.Is(err, adapters.ErrNotYet) {
		l.measure(stepProve, began, err)
	}
	switch {
	case errors.Is(err, ErrClientNotActive):
		return err
	case errors.Is(err, adapters.ErrNotYet):
		return l.postpone(ctx, tasks, err)
	case err != nil:
		return l.failed(ctx, tasks, fmt.Errorf("prove on %s: %w", l.other.ID(), err))
	}
	failpoint.Hit(failpoint.Proven)
	batch, ready, err := l.build(ctx, tasks, evidence)
	if err != nil || len(ready) == 0 {
		return err
	}
	submitted = true
	l.meters.batches.WithLabelValues(l.link.Name, l.host.ID()).Observe(float64(len(ready)))
	began = time.Now()
	failpoint.Hit(failpoint.Begun)
	outcomes, err := l.host.Submit(ctx, batch)
	failpoint.Hit(failpoint.Submitted)
	if err == nil && len(outcomes) != len(ready) {
		err = fmt.Errorf("%d outcomes for %d messages", len(outcomes), len(ready))
	}
	l.measure(stepSubmit, began, err)
	if err != nil {
		return l.failed(ctx, ready, fmt.Errorf("submit to %s: %w", l.host.ID(), err))
	}
	err = l.finish(ctx, ready, outcomes)
	failpoint.Hit(failpoint.Finished)
	return err
}

// release gives up tasks that were not submitted after all.
func (l *lane) release(ctx context.Context, tasks []task) error {
	rows := make([]journal.Packet, len(tasks))
	for i, t := range tasks {
		rows[i] = t.row
	}
	return l.journal.Release(ctx, ids(rows))
}

// prove asks the other chain for all that the tasks need, at one height.
func (l *lane) prove(ctx context.Context, tasks []task) (adapters.Evidence, error) {
	client, err := l.activeClient(ctx)
	if err != nil {
		return adapters.Evidence{}, err
	}
	return l.proveTo(ctx, client, tasks)
}

// proveTo proves tasks to a client in a given state.
func (l *lane) proveTo(ctx context.Context, client adapters.Client, tasks []task) (adapters.Evidence, error) {
	request := adapters.ProofRequest{Client: client}
	for _, t := range tasks {
		request.Position = max(request.Position, t.stage.position(t.row))
		request.Paths = append(request.Paths, t.stage.path(t.row.Packet))
		if at := t.stage.notBefore(t.row.Packet); at.After(request.NotBefore) {
			request.NotBefore = at
		}
	}
	evidence, err := l.other.Prove(ctx, request)
	if err == nil && (len(evidence.Proofs) != len(tasks) || len(evidence.Values) != len(tasks)) {
		err = fmt.Errorf("%d proofs of %d values for %d paths", len(evidence.Proofs), len(evidence.Values), len(tasks))
	}
	return evidence, err
}

// activeClient reads the lane's client and refuses one that accepts nothing.
func (l *lane) activeClient(ctx context.Context) (adapters.Client, error) {
	client, err := l.host.Client(ctx, l.client)
	if err != nil {
		return client, fmt.Errorf("client %s on %s: %w", l.client, l.host.ID(), err)
	}
	if client.Status != statusActive {
		return client, fmt.Errorf("%w: %s on %s, of %s, is %s; its chain's governance can recover it",
			ErrClientNotActive, l.client, l.host.ID(), l.other.ID(), client.Status)
	}
	return client, l.checkStopped(ctx, client)
}

const statusActive = "Active" // ICS-02

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
		submissions = append(submissions, journal.Submission{ID: t.row.ID, Kind: t.stage.kind(), Height: evidence.Height})
	}
	if len(unprovable) > 0 {
		if err := l.journal.Finish(ctx, unprovable); err != nil {
			return batch, nil, err
		}
	}
	if len(provable) == 0 {
		return batch, nil, nil
	}
	begun, err := l.journal.Begin(ctx, submissions)
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

// finish records the outcomes of a batch.
func (l *lane) finish(ctx context.Context, tasks []task, outcomes []adapters.Outcome) error {
	l.yield.learn(outcomes)
	results := make([]journal.Result, len(tasks))
	fault := wholeBatch(outcomes)
	for i, t := range tasks {
		o := outcomes[i]
		results[i] = judgeOutcome(t, o)
		results[i].Blamed = results[i].Blamed && fault == nil
		if isClientFault(o.Err) {
			fault = fmt.Errorf("%s refuses proofs of %s: %w", l.host.ID(), l.other.ID(), o.Err)
		}
		l.meters.outcome(l.link, t, o)
		event := l.log.Info()
		if o.Status == adapters.Refused || o.Status == adapters.Retry {
			event = l.log.Warn().AnErr("reason", o.Err).Bool("given_up", results[i].Park)
		}
		l.about(event, t.row).Str("tx", o.Tx).Msgf("%s %s", t.stage.kind(), o.Status)
	}
	l.size = min(2*l.size, maxBatch)
	if fault != nil {
		l.size = max(1, l.size/batchShrink)
	}
	return errors.Join(fault, l.journal.Finish(ctx, results))
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
