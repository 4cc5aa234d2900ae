package main

import (
	"errors"
	"fmt"
	"strings"

	"github.com/urfave/cli/v2"

	"github.com/anji-bridge/anji/adapters"
	"github.com/anji-bridge/anji/relayer/internal/quorum"
)

func (p program) accuseCommand() *cli.Command {
	return &cli.Command{
		Name:      "accuse",
		Usage:     "show a link's client that its attestors contradict each other",
		ArgsUsage: "LINK FILE",
		Description: `FILE is what "verify attestation" judges, with a second statement under
"against"; whom it names as attestors is of no account here: the client believes
its own. Two statements that contradict each other, each signed by as many as the
client wants, freeze it, and it names those who signed both. The signatures are in
the log lines that say that an attestor signed something else than was proven.

    relayer attest accuse farm-hub contradiction.json --of hub`,
		Flags: []cli.Flag{
			&cli.StringFlag{Name: "of", Required: true, Usage: "attested `CHAIN`: its client on the other chain is shown it"},
			jsonFlag,
		},
		Action: p.accuse,
	}
}

func (p program) accuse(c *cli.Context) (err error) {
	if c.NArg() != 2 {
		return errors.New("attest accuse: name a link and a file")
	}
	in, err := p.readAttestation(c.Args().Get(1))
	if err != nil {
		return fmt.Errorf("attest accuse: %w", err)
	}
	if in.against == nil {
		return fmt.Errorf(`attest accuse: %s: there is one statement only; what it contradicts goes under "against"`, c.Args().Get(1))
	}
	s, err := p.begin(c)
	if err != nil {
		return err
	}
	defer s.end(&err)
	host, client, err := s.believer(c.Context, c.Args().First(), c.String("of"))
	if err != nil {
		return fmt.Errorf("attest accuse: %w", err)
	}
	update, guilty, err := quorum.Accusation(client, in.kind, in.evidence, *in.against)
	if err != nil {
		return fmt.Errorf("attest accuse: client %s on %s: %w", client.ID, host.ID(), err)
	}
	_, refused := host.Submit(c.Context, adapters.Batch{ClientID: client.ID, Updates: [][]byte{update}})
	if client, err = host.Client(c.Context, client.ID); err != nil {
		return errors.Join(refused, err)
	}
	if refused != nil {
		return fmt.Errorf("attest accuse: client %s on %s, which is %s: %w", client.ID, host.ID(), client.Status, refused)
	}
	equivocators := texts(guilty.Equivocators())
	if c.Bool("json") {
		return s.printJSON(struct {
			Chain        string   `json:"chain"`
			Client       string   `json:"client"`
			Status       string   `json:"status"`
			Equivocators []string `json:"equivocators"` // who signed both
		}{host.ID(), client.ID, client.Status, equivocators})
	}
	_, err = fmt.Fprintf(p.out, "client %s on %s was shown it and is %s; both statements are signed by: %s\n", client.ID, host.ID(), client.Status, strings.Join(equivocators, ", "))
	return err
}
