package engine

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"slices"

	"github.com/anji-bridge/anji/adapters"
	"github.com/anji-bridge/anji/relayer/internal/journal"
	"github.com/anji-bridge/anji/relayer/internal/quorum"
)

// A link between two operators, each of whom changes only the chain of its
// own, is made in four steps: each offers its chain, makes a client of the
// other's offer, registers the other's client as counterparty, and one who
// relays adopts the link.

// ErrAwaitsCounterparty says that a link's client names no counterparty yet.
var ErrAwaitsCounterparty = errors.New("client names no counterparty yet")

// awaitsCounterparties is the step of an adopted link that is not yet whole.
const awaitsCounterparties = "await counterparties"

// Offer returns what another chain needs to make a client of this one, whose
// provable time is brought to the present first. clientType is empty for the
// chain's own light client.
func (e *Engine) Offer(ctx context.Context, id, clientType string) (adapters.ClientParams, error) {
	chain := e.chains[id]
	describe, err := e.describer(chain, clientType)
	if err != nil {
		return adapters.ClientParams{}, err
	}
	if err := freshTime(ctx, chain); err != nil {
		return adapters.ClientParams{}, err
	}
	params, err := describe(ctx)
	if err != nil {
		return params, fmt.Errorf("describe %s for a client: %w", id, err)
	}
	return params, nil
}

// describer asks for what a client of a chain is made of: its own light client
// where the type is empty.
func (e *Engine) describer(chain adapters.Chain, clientType string) (func(context.Context) (adapters.ClientParams, error), error) {
	if clientType == "" {
		return chain.ClientParams, nil
	}
	attestors, err := e.attestorsOf(chain.ID())
	if err != nil {
		return nil, err
	}
	return func(ctx context.Context) (adapters.ClientParams, error) {
		return attestors.ClientParams(ctx, clientType)
	}, nil
}

// Register makes a client name its counterparty, and checks that it does.
func (e *Engine) Register(ctx context.Context, here journal.End, counterparty string, prefix [][]byte) error {
	host := e.chains[here.Chain]
	if err := host.RegisterCounterparty(ctx, here.Client, counterparty, prefix); err != nil {
		return fmt.Errorf("register counterparty of %s on %s: %w", here.Client, here.Chain, err)
	}
	client, err := host.Client(ctx, here.Client)
	if err != nil {
		return fmt.Errorf("client %s on %s: %w", here.Client, here.Chain, err)
	}
	return names(client, here.Chain, counterparty, prefix)
}

// AdoptLink takes a link into the journal whose clients exist already, by a
// name as CreateLink does. The
// cursors of the chains are set by the first call, so that no packet is missed
// when that comes before the counterparties are registered; until they are,
// it answers ErrAwaitsCounterparty and may be called again. The caller holds
// the journal's lock for creating links.
func (e *Engine) AdoptLink(ctx context.Context, name string, a, b journal.End) (journal.Link, error) {
	link, err := e.beginLink(ctx, name, a.Chain, b.Chain)
	if err != nil {
		return link, err
	}
	if link.A.Chain != a.Chain {
		a, b = b, a
	}
	if link.Complete() {
		if link.A != a || link.B != b {
			return link, fmt.Errorf("%s and %s are linked already, by %s and %s; --name tells a further link from that one", a.Chain, b.Chain, link.A.Client, link.B.Client)
		}
		return link, nil
	}
	link.A, link.B, link.Step = a, b, awaitsCounterparties
	if err := e.journal.SaveLink(ctx, link); err != nil {
		return link, err
	}
	var missing error
	for _, ends := range [][2]journal.End{{a, b}, {b, a}} {
		here, there := ends[0], ends[1]
		client, err := e.chains[here.Chain].Client(ctx, here.Client)
		if err != nil {
			return link, fmt.Errorf("client %s on %s: %w", here.Client, here.Chain, err)
		}
		if client.Status != statusActive {
			return link, fmt.Errorf("client %s on %s is %s", here.Client, here.Chain, client.Status)
		}
		if err := e.checkClient(ctx, client, here.Chain, there.Chain); err != nil {
			return link, err
		}
		missing = errors.Join(missing, names(client, here.Chain, there.Client, quorum.MerklePrefix(client.Type, e.chains[there.Chain].MerklePrefix())))
	}
	if missing != nil {
		return link, missing
	}
	link.Step = journal.LinkComplete
	return link, e.journal.SaveLink(ctx, link)
}

// names checks that a client names its counterparty of a link.
func names(client adapters.Client, chain, counterparty string, prefix [][]byte) error {
	switch {
	case client.CounterpartyClient == "":
		return fmt.Errorf("%w: %s on %s", ErrAwaitsCounterparty, client.ID, chain)
	case client.CounterpartyClient != counterparty || !slices.EqualFunc(client.CounterpartyPrefix, prefix, bytes.Equal):
		return fmt.Errorf("%w: %s on %s names %s with prefix %q, not %s with %q", ErrCounterparty,
			client.ID, chain, client.CounterpartyClient, client.CounterpartyPrefix, counterparty, prefix)
	}
	return nil
}
