package engine

import (
	"context"
	"errors"
	"fmt"
	"time"

	"github.com/anji-bridge/anji/adapters"
	"github.com/anji-bridge/anji/contracts/packet"
	"github.com/anji-bridge/anji/relayer/internal/journal"
)

// ErrNotOnLink says that a link does not reach a chain.
var ErrNotOnLink = errors.New("chain is not an end of the link")

// ErrLinkIncomplete says that a link's creation has not finished.
var ErrLinkIncomplete = errors.New("link is not complete; finish it with `relayer link create`")

// Send asks an application on a chain to send a payload over a link, with a
// timeout counted from now. The answer is the packet's event on that chain.
func (e *Engine) Send(ctx context.Context, link journal.Link, chain string, payload packet.Payload, timeout time.Duration) (adapters.Event, error) {
	if !link.Complete() {
		return adapters.Event{}, fmt.Errorf("%s: %w", link.Name, ErrLinkIncomplete)
	}
	direction := journal.AtoB
	if chain != link.A.Chain {
		direction = journal.BtoA
	}
	source := link.Source(direction)
	if source.Chain != chain {
		return adapters.Event{}, fmt.Errorf("%w: %q is neither %q nor %q", ErrNotOnLink, chain, link.A.Chain, link.B.Chain)
	}
	if err := payload.Validate(); err != nil {
		return adapters.Event{}, fmt.Errorf("payload: %w", err)
	}
	if timeout < time.Second || timeout > packet.MaxTimeoutDelta {
		return adapters.Event{}, fmt.Errorf("timeout %s is not between 1s and %s", timeout, packet.MaxTimeoutDelta)
	}
	deadline := uint64(time.Now().Add(timeout).Unix())
	id, err := e.journal.BeginSend(ctx, link.Name, chain, deadline, payload)
	if err != nil {
		return adapters.Event{}, err
	}
	event, failure := e.chains[chain].Send(ctx, source.Client, deadline, payload)
	if failure != nil {
		failure = fmt.Errorf("send on %s: %w (if it was executed all the same, `relayer packets` will show it)", chain, failure)
	}
	// The answer is kept also where the caller has lost patience.
	return event, errors.Join(failure, e.journal.FinishSend(context.WithoutCancel(ctx), id, chain, event, failure))
}
