package main

import (
	"errors"
	"fmt"
	"slices"

	"github.com/urfave/cli/v2"

	"github.com/anji-bridge/anji/adapters"
	"github.com/anji-bridge/anji/relayer/internal/journal"
)

func (p program) linkCommand() *cli.Command {
	return &cli.Command{
		Name:  "link",
		Usage: "make links between chains",
		Description: `One operator who may change both chains uses "link create". Two operators, each
of whom changes only the chain of its own and needs no key of the other's, take
these steps; FARM and HUB stand for what each calls its chain:

    farm$ relayer link offer FARM > farm.json       and gives the file to hub
    hub$  relayer link offer HUB > hub.json         and gives the file to farm
    farm$ relayer link accept hub.json --on FARM --fingerprint ...   prints 07-tendermint-0
    hub$  relayer link accept farm.json --on HUB --fingerprint ...   prints fabric-view-0
    both$ relayer link adopt FARM 07-tendermint-0 HUB fabric-view-0 --offer farm.json --offer hub.json
    farm$ relayer link register hub.json --on FARM --client 07-tendermint-0 --counterparty fabric-view-0
    hub$  relayer link register farm.json --on HUB --client fabric-view-0 --counterparty 07-tendermint-0
    both$ relayer link adopt FARM 07-tendermint-0 HUB fabric-view-0

The fingerprint is what protects both: compare it by telephone or in person. The
first "adopt" answers that no counterparty is named yet: it is there so that the
relayer knows from which block on it must read.`,
		Subcommands: []*cli.Command{p.offerCommand(), p.acceptCommand(), p.registerCommand(), p.adoptCommand(), {
			Name:      "create",
			Usage:     "link two chains: a client and a counterparty on each",
			ArgsUsage: "CHAIN CHAIN",
			Description: `Creates a light client of each chain on the other and registers each client as
the other's counterparty. It carries on where an earlier run stopped, and does
nothing for chains that are linked already, unless --name tells a further link
from the first, which is named after the chains.

Where "attestors" of the configuration has a set for a chain, its client on the
other chain can demand their quorum: with --both on top of what the light client
verifies, with --quorum alone, which is for chains without a usable light client,
and the only one that a stock ibc-go chain can have of a chain of another kind.

    relayer link create farm hub
    relayer link create farm hub --name tests --json
    relayer link create farm hub --both farm --both hub`,
			Flags:  []cli.Flag{nameFlag, bothFlag, quorumFlag, jsonFlag},
			Action: p.createLink,
		}},
	}
}

var nameFlag = &cli.StringFlag{Name: "name", Usage: "`NAME` of the link (default: CHAIN-CHAIN)"}

var (
	bothFlag   = &cli.StringSliceFlag{Name: "both", Usage: "the client of `CHAIN` wants the light client's proof and a quorum of attestors"}
	quorumFlag = &cli.StringSliceFlag{Name: "quorum", Usage: "the client of `CHAIN` believes a quorum of attestors alone"}
)

// clientTypes are those that flags demand, by the chain that the client is of.
func clientTypes(c *cli.Context, chains ...string) (map[string]string, error) {
	types := map[string]string{}
	for _, flag := range []struct{ name, of string }{{"both", adapters.Attested}, {"quorum", adapters.Attestations}} {
		for _, chain := range c.StringSlice(flag.name) {
			if !slices.Contains(chains, chain) {
				return nil, fmt.Errorf("--%s %s: it is none of the link's chains", flag.name, chain)
			}
			if types[chain] != "" && types[chain] != flag.of {
				return nil, fmt.Errorf("--both %s and --quorum %s: its client can be only one of the two", chain, chain)
			}
			types[chain] = flag.of
		}
	}
	return types, nil
}

func (p program) createLink(c *cli.Context) (err error) {
	a, b := c.Args().Get(0), c.Args().Get(1)
	if c.NArg() != 2 || a == b {
		return errors.New("link create: name two different chains of the configuration")
	}
	types, err := clientTypes(c, a, b)
	if err != nil {
		return fmt.Errorf("link create: %w", err)
	}
	s, err := p.begin(c)
	if err != nil {
		return err
	}
	defer s.end(&err)
	if err := s.journal.LockLinking(c.Context); err != nil {
		return err
	}
	if err := s.connect(c.Context, a, b); err != nil {
		return err
	}
	link, err := s.engine().CreateLink(c.Context, c.String(nameFlag.Name), a, b, types)
	if err != nil {
		return fmt.Errorf("link create: %w (run it again to carry on)", err)
	}
	if c.Bool("json") {
		return s.printJSON(link)
	}
	return p.printLink(link)
}

func (p program) printLink(link journal.Link) error {
	_, err := fmt.Fprintf(p.out, "link %s\n  on %s: client %s of %s\n  on %s: client %s of %s\n",
		link.Name, link.A.Chain, link.A.Client, link.B.Chain, link.B.Chain, link.B.Client, link.A.Chain)
	return err
}
