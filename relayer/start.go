package main

import (
	"errors"
	"fmt"
	"maps"
	"slices"
	"strings"

	"github.com/urfave/cli/v2"

	"github.com/anji-bridge/anji/relayer/internal/engine"
)

func (p program) startCommand() *cli.Command {
	return &cli.Command{
		Name:  "start",
		Usage: "relay until stopped",
		Description: `Relays every link of the journal, also links created meanwhile, in both
directions, and keeps their clients from expiring. Stop it with Ctrl-C or
SIGTERM, or kill it: the next start carries on from the journal.

Prints the chains it relays between once they have answered; all else goes to
the log on standard error, which is JSON.

    relayer start
    relayer start --link farm-hub --json`,
		Flags:  []cli.Flag{&cli.StringFlag{Name: "link", Usage: "relay this `LINK` only"}, jsonFlag},
		Action: p.start,
	}
}

func (p program) start(c *cli.Context) (err error) {
	if c.NArg() > 0 {
		return fmt.Errorf("start: what is %q? Name a link with --link", c.Args().First())
	}
	s, err := p.begin(c)
	if err != nil {
		return err
	}
	defer s.end(&err)
	if err := s.journal.LockRelaying(c.Context); err != nil {
		return err
	}
	ids, err := s.chainsToStart(c)
	if err != nil {
		return err
	}
	if err := s.connect(c.Context, ids...); err != nil {
		return err
	}
	if err := s.printStarted(c.Bool("json")); err != nil {
		return err
	}
	s.log.Info().Msg("relayer started")
	err = s.engine().Run(c.Context, c.String("link"))
	s.log.Info().Msg("relayer stopped")
	return err
}

// printStarted tells whoever waits for the relayer that its chains answer.
func (s *session) printStarted(asJSON bool) error {
	chains := slices.Sorted(maps.Keys(s.chains))
	if asJSON {
		return s.printJSON(struct {
			Chains []string `json:"chains"`
		}{chains})
	}
	_, err := fmt.Fprintf(s.out, "relaying between %s\n", strings.Join(chains, ", "))
	return err
}

// chainsToStart names the chains of the link asked for; none means all.
func (s *session) chainsToStart(c *cli.Context) ([]string, error) {
	if name := c.String("link"); name != "" {
		link, err := s.journal.Link(c.Context, name)
		if err != nil {
			return nil, err
		}
		if !link.Complete() {
			return nil, fmt.Errorf("%s: %w", name, engine.ErrLinkIncomplete)
		}
		return []string{link.A.Chain, link.B.Chain}, nil
	}
	links, err := s.journal.Links(c.Context)
	if err == nil && len(links) == 0 {
		err = errors.New("there is no link; make one with `relayer link create`")
	}
	return nil, err
}
