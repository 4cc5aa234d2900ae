package main

import (
	"context"
	"errors"
	"fmt"
	"os"
	"strings"
	"time"

	"github.com/urfave/cli/v2"

	"github.com/anji-bridge/anji/adapters"
	"github.com/anji-bridge/anji/relayer/internal/journal"
	"github.com/anji-bridge/anji/relayer/internal/offer"
	"github.com/anji-bridge/anji/relayer/internal/quorum"
)

var onFlag = &cli.StringFlag{Name: "on", Required: true, Usage: "one's own `CHAIN`"}

func (p program) offerCommand() *cli.Command {
	return &cli.Command{
		Name:      "offer",
		Usage:     "print what another operator needs to make a client of a chain",
		ArgsUsage: "CHAIN",
		Description: `Prints, in JSON, the state that a new light client of the chain starts from,
everything that such a client trusts, and the fingerprint of both. Nothing in it
is secret. The offer is good for the trusting period named in it.

With --both the client wants the word of the chain's attestors ("attestors" of
the configuration) too, with --quorum it believes them alone.

    relayer link offer farm > farm.json
    relayer link offer farm --both > farm.json`,
		Flags: []cli.Flag{
			&cli.BoolFlag{Name: "both", Usage: "of a client that wants the light client's proof and a quorum of attestors"},
			&cli.BoolFlag{Name: "quorum", Usage: "of a client that believes a quorum of attestors alone"},
			jsonFlag, // as with every command; it never prints anything else
		},
		Action: p.offer,
	}
}

func (p program) offer(c *cli.Context) (err error) {
	if c.NArg() != 1 {
		return errors.New("link offer: name one chain of the configuration")
	}
	id, clientType := c.Args().First(), ""
	switch both, alone := c.Bool("both"), c.Bool("quorum"); {
	case both && alone:
		return errors.New("link offer: give --both or --quorum")
	case both:
		clientType = adapters.Attested
	case alone:
		clientType = adapters.Attestations
	}
	s, err := p.begin(c)
	if err != nil {
		return err
	}
	defer s.end(&err)
	if err := s.connect(c.Context, id); err != nil {
		return err
	}
	params, err := s.engine().Offer(c.Context, id, clientType)
	if err != nil {
		return fmt.Errorf("link offer: %w", err)
	}
	chain := s.chains[id]
	describe, ok := p.describers[chain.Kind()]
	if !ok {
		return fmt.Errorf("link offer: chains of kind %s cannot be described", chain.Kind())
	}
	made, err := offer.New(chain.Kind(), describe, params, quorum.MerklePrefix(clientType, chain.MerklePrefix()))
	if err != nil {
		return fmt.Errorf("link offer: %w", err)
	}
	fmt.Fprintf(p.errOut, "fingerprint %s\nLet the other side compare it, by another way than the file goes.\n", made.Fingerprint)
	return s.printJSON(made)
}

func (p program) acceptCommand() *cli.Command {
	return &cli.Command{
		Name:      "accept",
		Usage:     "make a client of a chain that another operator offers",
		ArgsUsage: "FILE",
		Description: `Checks the offer, shows what its client will trust, makes the client on one's
own chain and prints its id. FILE may be - for standard input. With --fingerprint
it refuses any other offer than the one with that fingerprint; without, compare
what it prints with the other side before you register a counterparty. An
interrupted run may leave a client that nobody uses, which does no harm.

    relayer link accept farm.json --on hub --fingerprint 5c1e...
    relayer link accept farm.json --on hub --json`,
		Flags: []cli.Flag{onFlag,
			&cli.StringFlag{Name: "fingerprint", Usage: "`HEX` as the other side has said it"},
			jsonFlag,
		},
		Action: p.accept,
	}
}

// accepted is the JSON answer of accept.
type accepted struct {
	Chain       string `json:"chain"`
	Client      string `json:"client"`
	Fingerprint string `json:"fingerprint"`
	Compared    bool   `json:"compared"` // with --fingerprint
	// Of is the chain that the client is of.
	Of adapters.Description `json:"of"`
}

func (p program) accept(c *cli.Context) (err error) {
	read, err := p.readOffer(c, "accept")
	if err != nil {
		return err
	}
	if c.IsSet("fingerprint") {
		if err := read.Matches(c.String("fingerprint")); err != nil {
			return fmt.Errorf("link accept: %w", err)
		}
	}
	if err := read.Fresh(time.Now()); err != nil {
		return fmt.Errorf("link accept: %w", err)
	}
	id := c.String("on")
	s, err := p.begin(c)
	if err != nil {
		return err
	}
	defer s.end(&err)
	if err := s.connect(c.Context, id); err != nil {
		return err
	}
	params, err := adapters.Hosted(s.chains[id], read.Params())
	if err != nil {
		return fmt.Errorf("link accept: %w", err)
	}
	client, err := s.chains[id].CreateClient(c.Context, params)
	if err != nil {
		return fmt.Errorf("link accept: %w", err)
	}
	if err := s.journal.SaveAnchor(c.Context, journal.End{Chain: id, Client: client}, offeredAnchor(read, params)); err != nil {
		return fmt.Errorf("link accept: client %s on %s is made, but: %w", client, id, err)
	}
	if c.Bool("json") {
		return s.printJSON(accepted{id, client, read.Fingerprint, c.IsSet("fingerprint"), read.Description})
	}
	p.printOffer(read)
	compared := "as the other side has said"
	if !c.IsSet("fingerprint") {
		compared = "compare it with the other side"
	}
	_, err = fmt.Fprintf(p.out, "fingerprint %s (%s)\nclient %s on %s: tell its id to the other side\n", read.Fingerprint, compared, client, id)
	return err
}

// readOffer reads the file that is a command's argument.
func (p program) readOffer(c *cli.Context, command string) (offer.Offer, error) {
	if c.NArg() != 1 {
		return offer.Offer{}, fmt.Errorf("link %s: name one file with an offer", command)
	}
	return p.openOffer(c.Args().First(), command)
}

func (p program) openOffer(name, command string) (offer.Offer, error) {
	source := p.in
	if name != "-" {
		f, err := os.Open(name)
		if err != nil {
			return offer.Offer{}, fmt.Errorf("link %s: %w", command, err)
		}
		defer f.Close()
		source = f
	}
	read, err := offer.Read(source, p.describers)
	if err != nil {
		return read, fmt.Errorf("link %s: %s: %w", command, name, err)
	}
	return read, nil
}

func (p program) printOffer(o offer.Offer) {
	t := p.newTable("Client", "Trusts")
	t.AppendRow([]any{"of", fmt.Sprintf("%s (%s)", o.Chain, o.Kind)})
	t.AppendRow([]any{"type", o.ClientType})
	for _, fact := range o.Facts {
		t.AppendRow([]any{fact.Name, fact.Value})
	}
	t.AppendRow([]any{"begins at", fmt.Sprintf("%d, %s", o.Height.Height, stamp(o.Time))})
	var prefix []string
	for _, element := range o.MerklePrefix {
		prefix = append(prefix, fmt.Sprintf("%q", element))
	}
	t.AppendRow([]any{"prefix", strings.Join(prefix, " ")})
	t.Render()
}

func (p program) registerCommand() *cli.Command {
	return &cli.Command{
		Name:      "register",
		Usage:     "let one's client name the other operator's client as counterparty",
		ArgsUsage: "FILE",
		Description: `FILE is the offer that the client was made from: it says where the other chain
keeps what it proves. A counterparty is registered once and for all.

    relayer link register farm.json --on hub --client fabric-view-0 --counterparty 07-tendermint-0`,
		Flags: []cli.Flag{onFlag,
			&cli.StringFlag{Name: "client", Required: true, Usage: "`ID` of the client on one's own chain"},
			&cli.StringFlag{Name: "counterparty", Required: true, Usage: "`ID` of the client on the other chain"},
			jsonFlag,
		},
		Action: p.register,
	}
}

// registered is the JSON answer of register.
type registered struct {
	Chain        string `json:"chain"`
	Client       string `json:"client"`
	Counterparty string `json:"counterparty"`
}

func (p program) register(c *cli.Context) (err error) {
	read, err := p.readOffer(c, "register")
	if err != nil {
		return err
	}
	here, counterparty := journal.End{Chain: c.String("on"), Client: c.String("client")}, c.String("counterparty")
	s, err := p.begin(c)
	if err != nil {
		return err
	}
	defer s.end(&err)
	if err := s.connect(c.Context, here.Chain); err != nil {
		return err
	}
	client, err := s.chains[here.Chain].Client(c.Context, here.Client)
	if err != nil {
		return fmt.Errorf("link register: %w", err)
	}
	if err := read.Made(client, p.describers[read.Kind]); err != nil {
		return fmt.Errorf("link register: client %s on %s: %w", here.Client, here.Chain, err)
	}
	if err := s.engine().Register(c.Context, here, counterparty, read.MerklePrefix); err != nil {
		return fmt.Errorf("link register: %w", err)
	}
	if c.Bool("json") {
		return s.printJSON(registered{here.Chain, here.Client, counterparty})
	}
	_, err = fmt.Fprintf(p.out, "client %s on %s names %s on %s\n", here.Client, here.Chain, counterparty, read.Chain)
	return err
}

func (p program) adoptCommand() *cli.Command {
	return &cli.Command{
		Name:      "adopt",
		Usage:     "relay a link whose clients exist already",
		ArgsUsage: "CHAIN CLIENT CHAIN CLIENT",
		Description: `Takes the link into the journal once each client names the other. Call it first
before the counterparties are registered: the relayer then reads the chains from
there on and misses no packet. It needs no more than a relayer's rights.

With --offer the evidence of packets begins at the offer that a client was made
of, whose fingerprint people have compared; without, where the relayer's own
nodes are when it comes in.

    relayer link adopt farm 07-tendermint-0 hub fabric-view-0
    relayer link adopt farm 07-tendermint-0 hub fabric-view-0 --offer farm.json --offer hub.json`,
		Flags: []cli.Flag{nameFlag,
			&cli.StringSliceFlag{Name: "offer", Usage: "`FILE` with the offer that one of the clients was made of; may be given for each"},
			jsonFlag,
		},
		Action: p.adopt,
	}
}

func (p program) adopt(c *cli.Context) (err error) {
	args := c.Args().Slice()
	if len(args) != 4 || args[0] == args[2] {
		return errors.New("link adopt: name two different chains of the configuration, each with its client")
	}
	var offers []offer.Offer
	for _, name := range c.StringSlice("offer") {
		read, err := p.openOffer(name, "adopt")
		if err != nil {
			return err
		}
		offers = append(offers, read)
	}
	s, err := p.begin(c)
	if err != nil {
		return err
	}
	defer s.end(&err)
	if err := s.journal.LockLinking(c.Context); err != nil {
		return err
	}
	if err := s.connect(c.Context, args[0], args[2]); err != nil {
		return err
	}
	a, b := journal.End{Chain: args[0], Client: args[1]}, journal.End{Chain: args[2], Client: args[3]}
	for _, made := range offers {
		if err := s.keepOffer(c.Context, made, a, b); err != nil {
			return fmt.Errorf("link adopt: %w", err)
		}
	}
	link, err := s.engine().AdoptLink(c.Context, c.String(nameFlag.Name), a, b)
	if err != nil {
		return fmt.Errorf("link adopt: %w", err)
	}
	if c.Bool("json") {
		return s.printJSON(link)
	}
	return p.printLink(link)
}

// keepOffer lets the evidence of the client that was made of an offer begin
// there.
func (s *session) keepOffer(ctx context.Context, o offer.Offer, a, b journal.End) error {
	others := offer.ErrOther
	for _, ends := range [][2]journal.End{{a, b}, {b, a}} {
		here, of := ends[0], s.chains[ends[1].Chain]
		if of.Kind() != o.Kind {
			continue
		}
		client, err := s.chains[here.Chain].Client(ctx, here.Client)
		if err != nil {
			return fmt.Errorf("client %s on %s: %w", here.Client, here.Chain, err)
		}
		if err := o.Made(client, s.describers[o.Kind]); err != nil {
			others = fmt.Errorf("client %s on %s: %w", here.Client, here.Chain, err)
			continue
		}
		hosted, err := adapters.Hosted(s.chains[here.Chain], o.Params())
		if err != nil {
			return err
		}
		if err := s.journal.SaveAnchor(ctx, here, offeredAnchor(o, hosted)); err != nil {
			return err
		}
		kept, err := s.journal.Anchor(ctx, here)
		if err != nil {
			return err
		}
		params := adapters.ClientParams{ClientState: kept.ClientState, ConsensusState: kept.ConsensusState}
		if is := offer.Fingerprint(kept.Kind, params, kept.Prefix); is != offer.Fingerprint(o.Kind, hosted, o.MerklePrefix) {
			return fmt.Errorf("the evidence of client %s on %s begins at the anchor %s already; the offer of %s is %s", here.Client, here.Chain, is, o.Chain, o.Fingerprint)
		}
		return nil
	}
	return fmt.Errorf("the offer of %s: %w", o.Chain, others)
}

// offeredAnchor is where the evidence of a client begins that was made of an
// offer, in the form in which its host keeps it.
func offeredAnchor(o offer.Offer, hosted adapters.ClientParams) journal.Anchor {
	return journal.Anchor{Kind: o.Kind, Prefix: o.MerklePrefix, ClientState: hosted.ClientState, ConsensusState: hosted.ConsensusState}
}
