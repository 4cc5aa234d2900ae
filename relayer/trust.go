package main

import (
	"context"
	"errors"
	"fmt"
	"os"
	"slices"

	"github.com/urfave/cli/v2"

	"github.com/anji-bridge/anji/adapters"
	"github.com/anji-bridge/anji/relayer/internal/engine"
	"github.com/anji-bridge/anji/relayer/internal/journal"
	"github.com/anji-bridge/anji/relayer/internal/quorum"
)

func (p program) trustCommand() *cli.Command {
	ofFlag := &cli.StringFlag{Name: "of", Usage: "only the `CHAIN` of the link whose clients it is about"}
	return &cli.Command{
		Name:  "trust",
		Usage: "see and change whom clients of a Fabric channel believe",
		Description: `A client of a Fabric channel believes the organisations, the policy and the
chaincode definition that were current when it was made. When they change on
the channel, an administrator of its packet chaincode says so with "trust
propose", and "trust update" (or a running relayer) proves that to the clients.
What the document takes away counts there at once, what it adds after the
client's delay; a new definition stops the client until then.`,
		Subcommands: []*cli.Command{
			{
				Name: "show", ArgsUsage: "LINK", Flags: []cli.Flag{ofFlag, jsonFlag}, Action: p.showTrust,
				Usage:       "compare what the client believes with the channel's document and configuration",
				Description: "    relayer trust show farm-hub\n    relayer trust show farm-hub --json",
			},
			{
				Name: "propose", ArgsUsage: "LINK", Flags: []cli.Flag{ofFlag, jsonFlag}, Action: p.proposeTrust,
				Usage: "commit the channel's present configuration as its trust document",
				Description: `Does nothing when the document says so already. Look at "trust show" first.

    relayer trust propose farm-hub`,
			},
			{
				Name: "update", ArgsUsage: "LINK", Flags: []cli.Flag{ofFlag, jsonFlag}, Action: p.updateTrust,
				Usage:       "prove the newest document to the client",
				Description: "    relayer trust update farm-hub",
			},
			{
				Name: "register", ArgsUsage: "LINK", Action: p.registerIdentities,
				Flags: []cli.Flag{ofFlag, jsonFlag, &cli.StringFlag{
					Name: "certificate", Usage: "also the identity of the certificate in `FILE`, of one's own organisation: before a relayer's is renewed",
				}},
				Usage: "make a client that knows identities one by one take the peers' and one's own",
				Description: `Clients on Ethereum read no certificates. For each identity that such a client
does not know the channel's chaincode checks the certificate by its trust
document and keeps a record, which a view proves to the client. It needs an
administrator of the packet chaincode whose own identity the client knows.

    relayer trust register farm-eth
    relayer trust register farm-eth --certificate renewed.pem`,
			},
		},
	}
}

// trustEnd is one end of a link: a chain with documents and the client of it.
type trustEnd struct {
	journal *journal.Journal
	source  adapters.TrustSource
	host    adapters.Chain
	client  string
}

// onTrust does something for each end of the link named that has documents.
func (p program) onTrust(c *cli.Context, do func(context.Context, trustEnd) (trustView, error)) (err error) {
	if c.NArg() != 1 {
		return fmt.Errorf("trust %s: name one link", c.Command.Name)
	}
	s, err := p.begin(c)
	if err != nil {
		return err
	}
	defer s.end(&err)
	link, err := s.journal.Link(c.Context, c.Args().First())
	if err != nil {
		return err
	}
	if err := s.connect(c.Context, link.A.Chain, link.B.Chain); err != nil {
		return err
	}
	ends, err := s.trustEnds(link, c.String("of"))
	if err != nil {
		return err
	}
	views := []trustView{}
	for _, end := range ends {
		view, err := do(c.Context, end)
		if err != nil {
			return err
		}
		views = append(views, view)
	}
	if c.Bool("json") {
		return s.printJSON(views)
	}
	for _, view := range views {
		s.printTrust(view)
	}
	return nil
}

func (s *session) trustEnds(link journal.Link, of string) ([]trustEnd, error) {
	var ends []trustEnd
	for _, pair := range [][2]journal.End{{link.A, link.B}, {link.B, link.A}} {
		source, ok := s.chains[pair[0].Chain].(adapters.TrustSource)
		if ok && (of == "" || of == pair[0].Chain) {
			ends = append(ends, trustEnd{s.journal, source, s.chains[pair[1].Chain], pair[1].Client})
		}
	}
	if len(ends) == 0 {
		return nil, errors.New("no chain asked for has trust documents; those of Fabric have")
	}
	return ends, nil
}

// trustView is what the trust commands print of one chain.
type trustView struct {
	Chain  string `json:"chain"`
	Host   string `json:"host"`
	Client string `json:"client"`
	// Believed is what the client relies on, Pending what restricts it until
	// its delay is over.
	Believed documentView   `json:"believed"`
	Pending  []documentView `json:"pending,omitempty"`
	// Committed is the chain's newest document, Configured what it would say
	// today.
	Committed  *documentView `json:"committed,omitempty"`
	Configured documentView  `json:"configured"`
	Changed    bool          `json:"changed"` // by the command
	Stopped    string        `json:"stopped_until,omitempty"`
	Fixed      bool          `json:"fixed,omitempty"` // the client takes no documents
}

type documentView struct {
	Sequence  uint64          `json:"sequence,omitempty"`
	Facts     []adapters.Fact `json:"facts"`
	Effective string          `json:"effective,omitempty"`
}

func viewDocument(t adapters.Trust) documentView {
	return documentView{t.Sequence, t.Facts, stamp(t.Effective)}
}

// clientTrust reads also the light client within one that wants attestors too.
func clientTrust(source adapters.TrustSource, client adapters.Client) ([]adapters.Trust, error) {
	light, err := quorum.Light(client)
	if err != nil {
		return nil, err
	}
	if light.Type == adapters.Attestations {
		return nil, fmt.Errorf("client %s believes attestors alone, and no documents", client.ID)
	}
	return source.ClientTrust(light)
}

func (e trustEnd) view(ctx context.Context) (trustView, error) {
	v := trustView{Chain: e.source.ID(), Host: e.host.ID(), Client: e.client}
	client, err := e.host.Client(ctx, e.client)
	if err != nil {
		return v, err
	}
	known, err := clientTrust(e.source, client)
	if err != nil {
		return v, err
	}
	v.Believed, v.Stopped = viewDocument(known[0]), stamp(client.StoppedUntil)
	v.Fixed = len(client.Identities) > 0
	for _, pending := range known[1:] {
		v.Pending = append(v.Pending, viewDocument(pending))
	}
	committed, err := e.source.CommittedTrust(ctx)
	if err != nil {
		return v, err
	}
	if committed.Sequence > 0 {
		shown := viewDocument(committed)
		v.Committed = &shown
	}
	configured, err := e.source.ProposedTrust(ctx)
	configured.Sequence = 0 // it has none until it is committed
	v.Configured = viewDocument(configured)
	return v, err
}

func (p program) showTrust(c *cli.Context) error {
	return p.onTrust(c, func(ctx context.Context, end trustEnd) (trustView, error) { return end.view(ctx) })
}

func (p program) proposeTrust(c *cli.Context) error {
	return p.onTrust(c, func(ctx context.Context, end trustEnd) (trustView, error) {
		committed, err := end.source.CommittedTrust(ctx)
		if err != nil {
			return trustView{}, err
		}
		proposed, err := end.source.ProposedTrust(ctx)
		if err != nil {
			return trustView{}, err
		}
		changed := !slices.Equal(committed.Facts, proposed.Facts)
		if changed {
			if err := end.source.SetTrust(ctx, proposed.Document); err != nil {
				return trustView{}, err
			}
		}
		view, err := end.view(ctx)
		view.Changed = changed
		return view, err
	})
}

func (p program) updateTrust(c *cli.Context) error {
	return p.onTrust(c, func(ctx context.Context, end trustEnd) (trustView, error) {
		client, err := end.host.Client(ctx, end.client)
		if err != nil {
			return trustView{}, err
		}
		known, err := clientTrust(end.source, client)
		if err != nil {
			return trustView{}, err
		}
		committed, err := end.source.CommittedTrust(ctx)
		if err != nil {
			return trustView{}, err
		}
		changed := committed.Sequence > known[len(known)-1].Sequence
		if changed {
			if err := engine.UpdateTrust(ctx, end.journal, end.source, end.host, client); err != nil {
				return trustView{}, err
			}
		}
		view, err := end.view(ctx)
		view.Changed = changed
		return view, err
	})
}

// registerIdentities leaves clients alone that judge by certificates.
func (p program) registerIdentities(c *cli.Context) error {
	var certificate []byte
	if file := c.String("certificate"); file != "" {
		var err error
		if certificate, err = os.ReadFile(file); err != nil {
			return fmt.Errorf("--certificate: %w", err)
		}
	}
	return p.onTrust(c, func(ctx context.Context, end trustEnd) (trustView, error) {
		changed, err := engine.RegisterIdentities(ctx, end.source, end.host, end.client, certificate)
		if err != nil {
			return trustView{}, err
		}
		view, err := end.view(ctx)
		view.Changed = changed > 0
		return view, err
	})
}

// printTrust shows each fact in one row, so that differences meet the eye.
func (p program) printTrust(v trustView) {
	columns := []documentView{v.Believed}
	header := []any{"Clients of " + v.Chain, fmt.Sprintf("%s on %s", v.Client, v.Host)}
	for _, pending := range v.Pending {
		columns = append(columns, pending)
		header = append(header, "pending until "+pending.Effective)
	}
	if v.Committed != nil {
		columns = append(columns, *v.Committed)
		header = append(header, fmt.Sprintf("document %d", v.Committed.Sequence))
	}
	columns = append(columns, v.Configured)
	table := p.newTable(append(header, "channel now")...)
	var names []string
	for _, column := range columns {
		for _, fact := range column.Facts {
			if !slices.Contains(names, fact.Name) {
				names = append(names, fact.Name)
			}
		}
	}
	for _, name := range names {
		row := []any{name}
		for _, column := range columns {
			row = append(row, valueOf(column.Facts, name))
		}
		table.AppendRow(row)
	}
	table.Render()
	if v.Fixed {
		fmt.Fprintf(p.out, "%s was made with its trust for good and takes no documents\n", v.Client)
	}
	if v.Stopped != "" {
		fmt.Fprintf(p.out, "%s takes no evidence until %s\n", v.Client, v.Stopped)
	}
}

func valueOf(facts []adapters.Fact, name string) string {
	i := slices.IndexFunc(facts, func(f adapters.Fact) bool { return f.Name == name })
	if i < 0 {
		return "-"
	}
	return facts[i].Value
}
