package cosmos

import (
	"context"
	"errors"
	"sort"
	"strings"

	sdkerrors "github.com/cosmos/cosmos-sdk/types/errors"

	"github.com/anji-bridge/anji/adapters"
	"github.com/anji-bridge/anji/proofs/refusal"
)

// panicked says that a message made the application panic. The SDK then names
// no message: it recovers around the whole transaction (baseapp/recovery.go).
func (e *chainError) panicked() bool { return e.is(sdkerrors.ErrPanic) }

// isolatePanic finds the first message that panics, by simulating ever smaller
// beginnings of the chunk, and takes it out.
func (s *submission) isolatePanic(ctx context.Context, chunk []entry, reason *chainError) error {
	var failure error
	panics := func(n int) bool { // the first n messages
		if failure != nil || n == len(chunk) {
			return true
		}
		messages := s.messages(chunk[:n])
		if len(messages) == 0 {
			return false
		}
		_, err := s.c.try(ctx, s.by, messages)
		refused := (*chainError)(nil)
		if err != nil && !errors.As(err, &refused) {
			failure = err
		}
		return err != nil
	}
	n := sort.Search(len(chunk), panics)
	switch {
	case failure != nil:
		return failure
	case n == 0: // the updates alone do
		s.finish(adapters.Retry, reason)
		return nil
	}
	what, _, _ := strings.Cut(reason.text, "\n") // the rest is the node's stack
	s.take(n-1, adapters.Outcome{Status: adapters.Retry, Err: refusal.ApplicationAborted.With("%s", what)})
	return nil
}
