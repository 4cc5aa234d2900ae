package main

import (
	"context"
	"errors"
	"fmt"
	"maps"
	"net"
	"os"
	"runtime/debug"
	"slices"
	"strings"

	"github.com/prometheus/client_golang/prometheus"
	"github.com/urfave/cli/v2"
	"golang.org/x/sync/errgroup"

	"github.com/anji-bridge/anji/relayer/internal/engine"
	"github.com/anji-bridge/anji/relayer/internal/web"
)

// garbagePercent is GOGC where the environment does not say otherwise: what a
// relayer keeps is little beside what passes through it.
const garbagePercent = 50

func (p program) startCommand() *cli.Command {
	return &cli.Command{
		Name:  "start",
		Usage: "relay until stopped",
		Description: `Relays every link of the journal, also links created meanwhile, in both
directions, and keeps their clients from expiring. Stop it with Ctrl-C or
SIGTERM, or kill it: the next start carries on from the journal.

Prints the chains it relays between once they have answered, and where "http" of
the configuration serves /metrics (Prometheus), /healthz (the process works) and
/readyz (packets can move; 503 names what hinders them). All else goes to the
log on standard error, which is JSON; the fields link, from, to and sequence
follow one packet through it.

    relayer start
With --attest the process is an attestor too, as "attest start" is one, over the
same nodes.

    relayer start --link farm-hub --json`,
		Flags: []cli.Flag{
			&cli.StringFlag{Name: "link", Usage: "relay this `LINK` only"},
			&cli.BoolFlag{Name: "attest", Usage: "attest the sources of the configuration too"},
			jsonFlag,
		},
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
	if os.Getenv("GOGC") == "" {
		debug.SetGCPercent(garbagePercent)
	}
	if err := s.journal.LockRelaying(c.Context); err != nil {
		return err
	}
	ids, err := s.chainsToStart(c)
	if err != nil {
		return err
	}
	if c.Bool("attest") && len(ids) > 0 {
		for _, source := range s.config.Attestor.Sources {
			ids = append(ids, source.Of)
		}
	}
	listener, err := s.listen()
	if err != nil {
		return err
	}
	if err := s.connect(c.Context, ids...); err != nil {
		return errors.Join(err, closeListener(listener))
	}
	var a *attesting
	if c.Bool("attest") {
		if a, err = s.openAttestor(c.Context, nil, false); err != nil {
			return errors.Join(err, closeListener(listener))
		}
		defer func() { err = errors.Join(err, a.close()) }()
	}
	if err := s.printStarted(c.Bool("json"), listener); err != nil {
		return errors.Join(err, closeListener(listener))
	}
	s.log.Info().Msg("relayer started")
	err = s.work(c.Context, c.String("link"), listener, a)
	s.log.Info().Msg("relayer stopped")
	return err
}

// listen takes the address of the metrics, before anything else can fail
// slowly; nil where none is configured.
func (s *session) listen() (net.Listener, error) {
	if s.config.HTTP == "" {
		return nil, nil
	}
	listener, err := net.Listen("tcp", s.config.HTTP)
	if err != nil {
		return nil, fmt.Errorf("configuration: http: %w", err)
	}
	return listener, nil
}

func closeListener(listener net.Listener) error {
	if listener == nil {
		return nil
	}
	return listener.Close()
}

// work runs the engine, the server if there is a listener, and the attestor if
// there is one, until ctx ends or one of them fails.
func (s *session) work(ctx context.Context, link string, listener net.Listener, a *attesting) error {
	engine := s.engine()
	counted := []prometheus.Collector{engine}
	group, ctx := errgroup.WithContext(ctx)
	group.Go(func() error { return engine.Run(ctx, link) })
	if len(s.provers) > 0 {
		counted = append(counted, s.asked)
	}
	for chain := range s.provers {
		group.Go(func() error { return s.followProver(ctx, chain) })
	}
	if a != nil {
		counted = append(counted, a.server)
		group.Go(func() error { return a.serve(ctx) })
	}
	if listener != nil {
		server := web.New(s.journal, s.chains, link, counted...)
		group.Go(func() error { return server.Serve(ctx, listener, s.log) })
	}
	return group.Wait()
}

// printStarted tells whoever waits for the relayer that its chains answer, and
// where it is watched.
func (s *session) printStarted(asJSON bool, listener net.Listener) error {
	chains := slices.Sorted(maps.Keys(s.chains))
	address := ""
	if listener != nil {
		address = "http://" + listener.Addr().String()
	}
	if asJSON {
		return s.printJSON(struct {
			Chains []string `json:"chains"`
			HTTP   string   `json:"http,omitempty"`
		}{chains, address})
	}
	if _, err := fmt.Fprintf(s.out, "relaying between %s\n", strings.Join(chains, ", ")); err != nil || listener == nil {
		return err
	}
	_, err := fmt.Fprintf(s.out, "metrics and health checks at %s\n", address)
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
