package cosmos

import (
	"context"
	"errors"

	"github.com/cosmos/gogoproto/proto"

	sdkerrors "github.com/cosmos/cosmos-sdk/types/errors"

	"github.com/anji-bridge/anji/adapters"
)

const (
	// maxFlights is how many batches of one client are on their way: mempools
	// are shared with others.
	maxFlights = 16
	// aloneFrom is the number of messages from which the client updates travel
	// in a transaction of their own, ahead of them: a message that fails its
	// transaction then takes no update away from the batches behind it.
	aloneFrom = 50
)

var _ adapters.Pipeline = (*Chain)(nil)

// Capacity implements adapters.Pipeline. All batches of a client are of one
// account, and those are executed in order.
func (c *Chain) Capacity() adapters.Capacity {
	return adapters.Capacity{Batches: maxFlights, Messages: maxMessages, Ordered: true}
}

// launch is a batch whose transactions wait for their blocks. A chain executes
// those of an account in the order of their sequences, so they are not waited for one by
// one, and what they cost is known from earlier ones.
type launch struct {
	*submission
	sent []sent
}

// sent is one transaction of a launch.
type sent struct {
	tx       offered
	chunk    []entry
	messages []proto.Message
	updates  []proto.Message // the first of them
}

// Launch implements adapters.Pipeline. A batch that must be tried first is
// submitted before Launch returns: its order would not be settled else.
func (c *Chain) Launch(ctx context.Context, batch adapters.Batch) (adapters.Landing, error) {
	s, err := c.newSubmission(ctx, batch)
	if err != nil {
		return nil, err
	}
	l := &launch{submission: s}
	err = l.takeOff(ctx)
	if len(l.sent) > 0 {
		return l.land, nil // what could not be sent is tried when the others have landed
	}
	if err != nil {
		return nil, err
	}
	if err := c.quiet(ctx, s.by); err != nil {
		return nil, err
	}
	if err := s.run(ctx); err != nil {
		return nil, err
	}
	return func(context.Context) ([]adapters.Outcome, error) { return s.outcomes, nil }, nil
}

// quiet waits a few blocks for an account's transactions that are on their way:
// a trial does not see what they do.
func (c *Chain) quiet(ctx context.Context, by *signer) error {
	for i := 0; i < patience && by.busy.Load() > 0; i++ {
		if _, err := c.watcher.wait(ctx, after(c.watcher)); err != nil {
			return err
		}
	}
	return nil
}

// takeOff sends what can be sent without being tried. What then still waits is
// submitted when the batch lands.
func (l *launch) takeOff(ctx context.Context) error {
	updates := l.updates
	if len(l.waiting) >= aloneFrom && len(updates) > 0 {
		if sent, err := l.send(ctx, updates, nil); err != nil || !sent {
			return err
		}
		updates = nil
	}
	rest := l.waiting
	defer func() { l.waiting = rest }()
	for len(l.waiting) > 0 {
		chunk := l.chunk(updates)
		if sent, err := l.send(ctx, updates, chunk); err != nil || !sent {
			return err
		}
		updates = nil
		l.waiting = l.waiting[len(chunk):]
		rest = l.waiting
	}
	return nil
}

// send hands over one transaction, and says whether it could be.
func (l *launch) send(ctx context.Context, updates []proto.Message, chunk []entry) (bool, error) {
	messages := append([]proto.Message{}, updates...)
	for _, e := range chunk {
		messages = append(messages, e.message)
	}
	gas, known := l.c.gas.estimate(messages)
	if !known {
		return false, nil
	}
	tx, err := l.c.offer(ctx, l.by, messages, gasLimit(gas, gasMargin))
	if refused := (*chainError)(nil); errors.As(err, &refused) {
		return false, nil // the trial that follows tells why
	}
	if err != nil {
		return false, err
	}
	l.sent = append(l.sent, sent{tx, chunk, messages, updates})
	return true, nil
}

// land awaits the transactions. Messages of one that failed are submitted
// anew, by simulation, unless the client did not take their proofs. All are
// awaited, whatever becomes of one.
func (l *launch) land(ctx context.Context) ([]adapters.Outcome, error) {
	var failed error
	again, updates := l.waiting, []proto.Message(nil)
	for _, s := range l.sent {
		l.waiting, l.updates = s.chunk, s.updates
		done, err := l.c.await(ctx, s.tx)
		refused := (*chainError)(nil)
		switch {
		case err == nil:
			failed = errors.Join(failed, l.executed(s.chunk, s.messages, done))
		case errors.Is(err, errNotIncluded), ofTheClient(err) && len(s.updates) == 0:
			l.finish(adapters.Retry, err)
		case !errors.As(err, &refused):
			failed = errors.Join(failed, err)
		default:
			if refused.is(sdkerrors.ErrOutOfGas) {
				l.c.gas.forget(s.messages)
			}
			again, updates = append(again, s.chunk...), append(updates, s.updates...)
		}
	}
	if failed != nil {
		return nil, failed
	}
	l.waiting, l.updates = again, updates
	if len(l.waiting) > 0 {
		if err := l.run(ctx); err != nil {
			return nil, err
		}
	}
	return l.outcomes, nil
}
