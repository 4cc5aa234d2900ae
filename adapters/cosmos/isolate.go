package cosmos

import (
	"context"
	"errors"
	"strings"

	sdkerrors "github.com/cosmos/cosmos-sdk/types/errors"

	"github.com/anji-bridge/anji/adapters"
	"github.com/anji-bridge/anji/proofs/refusal"
)

// maxTrials bounds the simulations by which one submission looks for messages
// that fail: so many it takes where all of them panic.
const maxTrials = 2 * maxMessages

// panicked says that a message made the application panic. The SDK then names
// no message: it recovers around the whole transaction (baseapp/recovery.go).
func (e *chainError) panicked() bool { return e.is(sdkerrors.ErrPanic) }

// aborted is the outcome of a message that panics.
func aborted(reason *chainError) adapters.Outcome {
	what, _, _ := strings.Cut(reason.text, "\n") // the rest is the node's stack
	return adapters.Outcome{Status: adapters.Retry, Err: refusal.ApplicationAborted.With("%s", what)}
}

// isolatePanics takes the messages out that make the chunk panic. Many cost
// little more than a few, since what is simulated becomes ever smaller.
func (s *submission) isolatePanics(ctx context.Context, chunk []entry, reason *chainError) error {
	bad := map[int]adapters.Outcome{}
	switch err := s.tryUpdates(ctx); {
	case errors.As(err, new(*chainError)): // no message is to blame
		s.finish(adapters.Retry, reason)
		return nil
	case err != nil:
		return err
	}
	if err := s.halve(ctx, chunk, reason, bad); err != nil {
		return err
	}
	if len(bad) == 0 { // they panic together only, or in a block only: smaller batches will tell
		s.finish(adapters.Retry, reason)
		return nil
	}
	s.takeOut(chunk, bad)
	return nil
}

// isolateRefused takes the message out that failed the chunk. From the second
// one on those behind it are tried by themselves: those before it went well, and
// need not be simulated again for each.
func (s *submission) isolateRefused(ctx context.Context, chunk []entry, at int, reason *chainError) error {
	bad := map[int]adapters.Outcome{chunk[at].index: refusedBy(reason)}
	if s.refused++; s.refused > 1 {
		if err := s.sift(ctx, chunk[at+1:], bad); err != nil {
			return err
		}
	}
	s.takeOut(chunk, bad)
	return nil
}

// takeOut answers messages of a chunk without executing them, by their places
// in the batch.
func (s *submission) takeOut(chunk []entry, bad map[int]adapters.Outcome) {
	var stay []entry
	for _, e := range chunk {
		if o, found := bad[e.index]; found {
			s.outcomes[e.index] = o
		} else {
			stay = append(stay, e)
		}
	}
	s.waiting = append(stay, s.waiting[len(chunk):]...)
}

// tryUpdates simulates the updates alone, if there are any.
func (s *submission) tryUpdates(ctx context.Context) error {
	if len(s.updates) == 0 {
		return nil
	}
	_, err := s.c.try(ctx, s.by, s.updates)
	return err
}

// halve finds the messages at fault in a part that panics, and adds their
// outcomes by their places in the batch.
func (s *submission) halve(ctx context.Context, part []entry, reason *chainError, bad map[int]adapters.Outcome) error {
	if len(part) == 1 {
		bad[part[0].index] = aborted(reason)
		return nil
	}
	half := len(part) / 2
	return errors.Join(s.sift(ctx, part[:half], bad), s.sift(ctx, part[half:], bad))
}

// sift is halve for a part of which nothing is known yet.
func (s *submission) sift(ctx context.Context, part []entry, bad map[int]adapters.Outcome) error {
	if len(part) == 0 || s.trials == maxTrials {
		return nil
	}
	s.trials++
	_, err := s.c.try(ctx, s.by, s.messages(part))
	refused := (*chainError)(nil)
	switch {
	case err == nil:
		return nil
	case !errors.As(err, &refused):
		return err
	case refused.panicked():
		return s.halve(ctx, part, refused, bad)
	}
	if at, named := s.names(refused, part); named && !ofTheClient(refused) { // those before it went well
		bad[part[at].index] = refusedBy(refused)
		return s.sift(ctx, part[at+1:], bad)
	}
	return nil // the transaction of all that is left will tell
}
