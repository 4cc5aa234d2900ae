package main

import (
	"errors"
	"fmt"

	"github.com/urfave/cli/v2"
)

func (p program) linkCommand() *cli.Command {
	return &cli.Command{
		Name:  "link",
		Usage: "make links between chains",
		Subcommands: []*cli.Command{{
			Name:      "create",
			Usage:     "link two chains: a client and a counterparty on each",
			ArgsUsage: "CHAIN CHAIN",
			Description: `Creates a light client of each chain on the other and registers each client as
the other's counterparty. It carries on where an earlier run stopped, and does
nothing for chains that are linked already.

    relayer link create farm hub
    relayer link create farm hub --json`,
			Flags:  []cli.Flag{jsonFlag},
			Action: p.createLink,
		}},
	}
}

func (p program) createLink(c *cli.Context) (err error) {
	a, b := c.Args().Get(0), c.Args().Get(1)
	if c.NArg() != 2 || a == b {
		return errors.New("link create: name two different chains of the configuration")
	}
	s, err := p.begin(c)
	if err != nil {
		return err
	}
	defer s.end(&err)
	if err := s.journal.LockLinking(); err != nil {
		return err
	}
	if err := s.connect(c.Context, a, b); err != nil {
		return err
	}
	link, err := s.engine().CreateLink(c.Context, a, b)
	if err != nil {
		return fmt.Errorf("link create: %w (run it again to carry on)", err)
	}
	if c.Bool("json") {
		return s.printJSON(link)
	}
	_, err = fmt.Fprintf(s.out, "link %s\n  on %s: client %s of %s\n  on %s: client %s of %s\n",
		link.Name, link.A.Chain, link.A.Client, link.B.Chain, link.B.Chain, link.B.Client, link.A.Chain)
	return err
}
