package engine

import (
	"context"
	"errors"
	"fmt"
	"time"

	"github.com/rs/zerolog"

	"github.com/anji-bridge/anji/adapters"
	"github.com/anji-bridge/anji/relayer/internal/journal"
	"github.com/anji-bridge/anji/relayer/internal/quorum"
)

// ErrCounterparty says that a client of a link already names another client
// than the link's as its counterparty.
var ErrCounterparty = errors.New("client belongs to another link")

// clockSlack is how old a chain's provable time may be when a client of it is
// created. Only a clock that ticks is ever older.
const clockSlack = 30 * time.Second

// CreateLink makes the link of a name, or that named after its chains where the
// name is empty. types are those of the clients of chains, by the chain's id;
// those of chains that are not in it are the chains' own light clients. It
// creates a client on each of two chains and registers each as the
// other's counterparty. Each step is written to the journal before it is made,
// so calling it again carries on where it stopped, and a finished link is
// returned as it is. A client whose creation was cut short is not found again:
// it stays unused on its chain, and another is created. The caller holds the
// journal's lock for creating links.
func (e *Engine) CreateLink(ctx context.Context, name, a, b string, types map[string]string) (journal.Link, error) {
	for chain, clientType := range types {
		if err := e.checkAttestors(ctx, chain, clientType); err != nil {
			return journal.Link{}, err
		}
	}
	link, err := e.beginLink(ctx, name, a, b)
	if err != nil {
		return link, err
	}
	if link.Complete() {
		return link, e.checkTypes(ctx, link, types)
	}
	c := creation{Engine: e, link: &link, types: types, log: e.log.With().Str("link", link.Name).Logger()}
	for _, ends := range [][2]*journal.End{{&link.A, &link.B}, {&link.B, &link.A}} {
		if err := c.client(ctx, ends[0], ends[1]); err != nil {
			return link, err
		}
	}
	for _, ends := range [][2]*journal.End{{&link.A, &link.B}, {&link.B, &link.A}} {
		if err := c.counterparty(ctx, ends[0], ends[1]); err != nil {
			return link, err
		}
	}
	return link, c.begin(ctx, journal.LinkComplete)
}

// beginLink finds a link in the journal or puts it there, with the blocks from
// which each chain is read.
func (e *Engine) beginLink(ctx context.Context, name, a, b string) (journal.Link, error) {
	heads := map[string]uint64{}
	for _, id := range []string{a, b} {
		head, err := e.chains[id].Head(ctx)
		if err != nil {
			return journal.Link{}, fmt.Errorf("head of %s: %w", id, err)
		}
		heads[id] = head.Position
	}
	return e.journal.BeginLink(ctx, name, a, b, heads)
}

// creation is a link being created.
type creation struct {
	*Engine
	link  *journal.Link
	types map[string]string // of clients, by the chain that they are of
	log   zerolog.Logger
}

// begin records the step that comes next.
func (c creation) begin(ctx context.Context, step string) error {
	if step == c.link.Step && step != journal.LinkComplete {
		c.log.Warn().Str("step", step).Msg("this step was begun before and cut short; making it again")
	}
	c.link.Step = step
	c.log.Info().Str("step", step).Msg("link creation")
	return c.journal.SaveLink(ctx, *c.link)
}

// client creates a client of there on here, unless there is one of use.
func (c creation) client(ctx context.Context, here, there *journal.End) error {
	host := c.chains[here.Chain]
	if here.Client != "" {
		client, err := host.Client(ctx, here.Client)
		if err != nil {
			return fmt.Errorf("client %s on %s: %w", here.Client, here.Chain, err)
		}
		want := c.types[there.Chain]
		if client.CounterpartyClient != "" && want != "" && client.Type != want {
			return fmt.Errorf("%w: %s on %s is of type %s, not %s", ErrClientType, here.Client, here.Chain, client.Type, want)
		}
		asWanted := want == client.Type || want == "" && !adapters.BelievesAttestors(client.Type)
		if client.Status == statusActive && asWanted || client.CounterpartyClient != "" {
			return nil
		}
		c.log.Warn().Str("chain", here.Chain).Str("client", here.Client).Str("type", client.Type).Str("status", client.Status).Msg("unfinished link's client is of no use; creating another")
	}
	if err := c.begin(ctx, "create client on "+here.Chain); err != nil {
		return err
	}
	params, err := c.Offer(ctx, there.Chain, c.types[there.Chain])
	if err != nil {
		return err
	}
	if params, err = adapters.Hosted(host, params); err != nil {
		return err
	}
	if here.Client, err = host.CreateClient(ctx, params); err != nil {
		return fmt.Errorf("create client of %s on %s: %w", there.Chain, here.Chain, err)
	}
	if err := c.journal.SaveAnchor(ctx, *here, anchorOf(c.chains[there.Chain], c.types[there.Chain], params)); err != nil {
		return err
	}
	return c.journal.SaveLink(ctx, *c.link)
}

// freshTime lets a chain's provable time catch up with the present, so that a
// new client of it does not begin its life expired.
func freshTime(ctx context.Context, chain adapters.Chain) error {
	head, err := chain.Head(ctx)
	if err != nil {
		return fmt.Errorf("head of %s: %w", chain.ID(), err)
	}
	if now := time.Now().Truncate(time.Second); now.Sub(head.Time) > clockSlack {
		if err := chain.AdvanceTime(ctx, now); err != nil {
			return fmt.Errorf("advance time on %s: %w", chain.ID(), err)
		}
	}
	return nil
}

// counterparty makes here's client name there's, and checks that it does.
func (c creation) counterparty(ctx context.Context, here, there *journal.End) error {
	client, err := c.chains[here.Chain].Client(ctx, here.Client)
	if err != nil {
		return fmt.Errorf("client %s on %s: %w", here.Client, here.Chain, err)
	}
	prefix := quorum.MerklePrefix(client.Type, c.chains[there.Chain].MerklePrefix())
	if err := names(client, here.Chain, there.Client, prefix); !errors.Is(err, ErrAwaitsCounterparty) {
		return err
	}
	if err := c.begin(ctx, "register counterparty on "+here.Chain); err != nil {
		return err
	}
	return c.Register(ctx, *here, there.Client, prefix)
}
