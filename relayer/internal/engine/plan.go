package engine

import (
	"context"
	"errors"
	"fmt"
	"time"

	"github.com/anji-bridge/anji/adapters"
	"github.com/anji-bridge/anji/relayer/internal/journal"
)

// Plan is the batch that would be submitted to one end of a link now.
type Plan struct {
	Chain  string // that would execute it
	Client string // there
	// Read is the block up to which the journal knows the other chain, whose
	// proofs these are, and Head how far that can be proven.
	Read, Head uint64
	Updates    int
	Items      []PlanItem
	More       int // packets that are ready but for which the batch has no room
	// Estimate is the chain's answer to the batch; nil where there is none, and
	// Err then may say why.
	Estimate *adapters.Estimate
	Err      error
}

// PlanItem is one open packet.
type PlanItem struct {
	Row    journal.Packet
	Kind   adapters.MessageKind
	Height adapters.Height   // of the proof
	Waits  string            // why no proof is asked for yet; empty where one is
	Refuse string            // why the proof was not had, or does not do; empty where it does
	Answer *adapters.Outcome // of the chain to the message, with its proof; nil where it was not asked
}

// Plan says what a relayer would submit to both ends of a link now, and
// changes nothing: neither the journal nor a chain.
func (e *Engine) Plan(ctx context.Context, link journal.Link) ([]Plan, error) {
	if !link.Complete() {
		return nil, fmt.Errorf("%s: %w", link.Name, ErrLinkIncomplete)
	}
	var plans []Plan
	for _, inbound := range []journal.Direction{journal.AtoB, journal.BtoA} {
		l := e.newLane(link, inbound)
		plan := Plan{Chain: l.host.ID(), Client: l.client}
		cursor, err := e.journal.Cursor(ctx, l.other.ID())
		if err != nil {
			return nil, err
		}
		plan.Read = max(cursor.Next, 1) - 1
		tasks, err := l.planTasks(ctx, &plan)
		if err != nil {
			return nil, err
		}
		if plan.Err == nil && len(tasks) > 0 {
			plan.Err = l.planBatch(ctx, &plan, tasks)
		}
		plans = append(plans, plan)
	}
	return plans, nil
}

// planTasks sorts the open packets into those that are ready, and those that
// wait, which it lists. Only the journal's errors are returned.
func (l *lane) planTasks(ctx context.Context, plan *Plan) ([]task, error) {
	head, headErr := l.other.Head(ctx)
	if headErr != nil {
		plan.Err = fmt.Errorf("head of %s: %w", l.other.ID(), headErr)
	}
	plan.Head = head.Position
	var tasks []task
	for _, s := range stages {
		rows, err := l.journal.Open(ctx, l.link.Name, l.direction(s), 10*usualBatch)
		if err != nil {
			return nil, err
		}
		var ready []task
		for _, row := range rows {
			if !moves(s, row) {
				continue
			}
			if waits := l.waits(s, row, head); waits != "" && headErr == nil {
				plan.Items = append(plan.Items, PlanItem{Row: row, Kind: s.kind(), Waits: waits})
				continue
			}
			ready = append(ready, task{s, row})
		}
		if ready, err = l.planUndone(ctx, plan, s, ready); err != nil {
			plan.Err = errors.Join(plan.Err, err)
		}
		tasks = append(tasks, ready...)
	}
	if len(tasks) > usualBatch {
		plan.More = len(tasks) - usualBatch
		tasks = tasks[:usualBatch]
	}
	return tasks, nil
}

// moves says whether a stage's message is the one that comes next for a packet.
func moves(s stage, row journal.Packet) bool {
	delivered := row.Stage == journal.Delivered
	switch s.kind() {
	case adapters.Receive:
		return !delivered && !row.Overdue && time.Now().Before(timeoutOf(row.Packet))
	case adapters.Acknowledge:
		return delivered
	}
	return !delivered && (row.Overdue || !time.Now().Before(timeoutOf(row.Packet)))
}

// waits says why a packet is not worked on yet.
func (l *lane) waits(s stage, row journal.Packet, head adapters.Head) string {
	switch position := s.position(row); {
	case row.Parked && s.kind() != adapters.Timeout:
		return "given up: " + row.LastError
	case row.NotBefore.After(time.Now()):
		return fmt.Sprintf("tried again at %s: %s", row.NotBefore.Format(time.RFC3339), row.LastError)
	case s.kind() == adapters.Receive && row.Sent.At.Add(l.stagger).After(time.Now()),
		s.kind() == adapters.Acknowledge && row.Delivered.At.Add(l.stagger).After(time.Now()):
		return fmt.Sprintf("left to other relayers for %s", l.stagger)
	case s.kind() == adapters.Acknowledge && row.Acknowledgement == nil:
		return fmt.Sprintf("its acknowledgement was not read on %s yet", l.other.ID())
	case s.kind() == adapters.Receive && row.Sent.At.IsZero():
		return fmt.Sprintf("its event was not read on %s yet", l.other.ID())
	case s.kind() == adapters.Timeout && head.Time.Before(timeoutOf(row.Packet)):
		return fmt.Sprintf("the provable time of %s has not passed its timeout yet", l.other.ID())
	case position > head.Position:
		return fmt.Sprintf("block %d of %s cannot be proven yet", position, l.other.ID())
	}
	return ""
}

// planUndone leaves out what the chain has executed already.
func (l *lane) planUndone(ctx context.Context, plan *Plan, s stage, tasks []task) ([]task, error) {
	if len(tasks) == 0 {
		return nil, nil
	}
	rows := make([]journal.Packet, len(tasks))
	for i, t := range tasks {
		rows[i] = t.row
	}
	executed, err := l.lookUp(ctx, s.kind(), sequences(rows))
	if err != nil {
		return nil, fmt.Errorf("look up outcomes on %s: %w", l.host.ID(), err)
	}
	var undone []task
	for _, t := range tasks {
		if executed[t.row.Packet.Sequence] {
			plan.Items = append(plan.Items, PlanItem{Row: t.row, Kind: s.kind(), Waits: fmt.Sprintf("%s has executed it; its event was not read yet", l.host.ID())})
			continue
		}
		undone = append(undone, t)
	}
	return undone, nil
}

// planBatch proves tasks and asks the chain what it would do with them.
func (l *lane) planBatch(ctx context.Context, plan *Plan, tasks []task) error {
	client, err := l.host.Client(ctx, l.client)
	switch {
	case err != nil:
		return fmt.Errorf("client %s on %s: %w", l.client, l.host.ID(), err)
	case client.Status != statusActive:
		return fmt.Errorf("%w: %s on %s is %s", ErrClientNotActive, l.client, l.host.ID(), client.Status)
	case !client.StoppedUntil.IsZero():
		return fmt.Errorf("%w: %s on %s waits for a trust update until %s", ErrClientNotActive, l.client, l.host.ID(), client.StoppedUntil.Format(time.RFC3339))
	}
	tasks, evidence, err := l.planProofs(ctx, plan, client, tasks)
	if err != nil || len(tasks) == 0 {
		return err
	}
	batch := adapters.Batch{ClientID: l.client, Updates: evidence.Updates}
	plan.Updates = len(batch.Updates)
	var asked []int // items of the batch's messages
	for i, t := range tasks {
		item := PlanItem{Row: t.row, Kind: t.stage.kind(), Height: evidence.Height}
		if result, ok := t.stage.judge(t.row, evidence, evidence.Values[i]); !ok {
			if item.Refuse = result.Err; item.Refuse == "" {
				item.Refuse = "it was received before its timeout"
			}
			plan.Items = append(plan.Items, item)
			continue
		}
		asked = append(asked, len(plan.Items))
		plan.Items = append(plan.Items, item)
		batch.Messages = append(batch.Messages, message(t, evidence, i))
	}
	estimator, able := l.host.(adapters.Estimator)
	if len(asked) == 0 || !able {
		return nil
	}
	estimate, err := estimator.Estimate(ctx, batch)
	if err == nil && len(estimate.Outcomes) != len(asked) {
		err = fmt.Errorf("%d outcomes for %d messages", len(estimate.Outcomes), len(asked))
	}
	if err != nil {
		return fmt.Errorf("try on %s: %w", l.host.ID(), err)
	}
	for i, at := range asked {
		plan.Items[at].Answer = &estimate.Outcomes[i]
	}
	plan.Estimate = &estimate
	return nil
}

// planProofs proves tasks together, without those of which no proof can be
// had: when all fail, each is tried alone.
func (l *lane) planProofs(ctx context.Context, plan *Plan, client adapters.Client, tasks []task) ([]task, adapters.Evidence, error) {
	evidence, err := l.proveTo(ctx, client, tasks)
	if err == nil {
		return tasks, evidence, nil
	}
	var good []task
	for _, t := range tasks {
		if len(tasks) > 1 {
			_, err = l.proveTo(ctx, client, []task{t})
		}
		if ctx.Err() != nil {
			return nil, evidence, fmt.Errorf("prove on %s: %w", l.other.ID(), ctx.Err())
		}
		if err != nil {
			plan.Items = append(plan.Items, PlanItem{Row: t.row, Kind: t.stage.kind(), Refuse: err.Error()})
			continue
		}
		good = append(good, t)
	}
	if len(good) == 0 {
		return nil, evidence, nil
	}
	evidence, err = l.proveTo(ctx, client, good)
	if err != nil {
		return nil, evidence, fmt.Errorf("prove on %s: %w", l.other.ID(), err)
	}
	return good, evidence, nil
}
