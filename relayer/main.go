// Command relayer carries packets between the chains of a link, with the
// proofs by which each chain verifies them itself.
package main

import (
	"context"
	"errors"
	"fmt"
	"io"
	"os"
	"os/signal"
	"strings"
	"syscall"
	"time"

	"github.com/rs/zerolog"
	"github.com/urfave/cli/v2"

	"github.com/anji-bridge/anji/adapters"
	"github.com/anji-bridge/anji/relayer/internal/config"
	"github.com/anji-bridge/anji/relayer/internal/engine"
	"github.com/anji-bridge/anji/relayer/internal/journal"
	"github.com/anji-bridge/anji/relayer/internal/offer"
	"github.com/anji-bridge/anji/relayer/internal/quorum"
)

func main() {
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt, syscall.SIGTERM)
	context.AfterFunc(ctx, stop) // a second signal ends the process at once
	program := program{open: openChains, describers: describers, in: os.Stdin, out: os.Stdout, errOut: os.Stderr}
	if err := program.run(ctx, os.Args); err != nil {
		fmt.Fprintln(os.Stderr, "relayer:", err)
		code := 1
		var coded cli.ExitCoder
		if errors.As(err, &coded) {
			code = coded.ExitCode()
		}
		os.Exit(code)
	}
}

// program is the command line over whatever opens chains and takes output.
type program struct {
	open       opener
	describers map[string]offer.Describer
	in         io.Reader
	out        io.Writer
	errOut     io.Writer
}

func (p program) run(ctx context.Context, args []string) error {
	zerolog.TimeFieldFormat = time.RFC3339Nano
	app := p.app()
	return app.RunContext(ctx, flagsFirst(app, args))
}

func (p program) app() *cli.App {
	return &cli.App{
		Name:  "relayer",
		Usage: "carry packets between Hyperledger Fabric, Ethereum and Cosmos chains",
		Description: `Packets travel over links. A link is a pair of light clients, one on each chain,
that name each other; make one with "link create", then leave "start" running.

The configuration file, for example:

` + indent(config.Example),
		Writer:          p.out,
		ErrWriter:       p.errOut,
		HideHelpCommand: true,
		HideVersion:     true,
		ExitErrHandler:  func(*cli.Context, error) {}, // main prints it
		Flags: []cli.Flag{
			&cli.StringFlag{Name: "config", Aliases: []string{"c"}, Value: "relayer.yaml", Usage: "configuration `FILE`", EnvVars: []string{"ANJI_CONFIG"}},
			&cli.StringFlag{Name: "log-level", Value: "info", Usage: "least `LEVEL` logged to standard error: debug, info, warn, error"},
		},
		Commands: []*cli.Command{p.linkCommand(), p.startCommand(), p.relayCommand(), p.sendCommand(), p.packetsCommand(), p.whyCommand(), p.statusCommand(), p.trustCommand(), p.attestCommand(), p.verifyCommand(), p.evidenceCommand()},
	}
}

var jsonFlag = &cli.BoolFlag{Name: "json", Usage: "print JSON"}

func indent(text string) string {
	return "    " + strings.ReplaceAll(strings.TrimSpace(text), "\n", "\n    ")
}

// session is what a command works with.
type session struct {
	program
	config  config.Config
	journal *journal.Journal
	chains  map[string]adapters.Chain
	provers map[string]*quorum.Prover // for clients that believe attestors, by chain
	asked   *quorum.Metrics           // of attestors
	log     zerolog.Logger
}

// begin reads the configuration and opens the journal.
func (p program) begin(c *cli.Context) (*session, error) {
	s, err := p.configured(c)
	if err != nil {
		return nil, err
	}
	s.journal, err = journal.Open(c.Context, s.config.Journal)
	return s, err
}

// configured reads the configuration.
func (p program) configured(c *cli.Context) (*session, error) {
	level, err := zerolog.ParseLevel(c.String("log-level"))
	if err != nil || level == zerolog.NoLevel {
		return nil, fmt.Errorf("--log-level %q is not a level", c.String("log-level"))
	}
	s := &session{program: p, log: zerolog.New(p.errOut).Level(level).With().Timestamp().Logger()}
	if s.config, err = config.Read(c.String("config")); err != nil {
		return nil, err
	}
	return s, nil
}

// connect opens chains, all where none is named, and checks them.
func (s *session) connect(ctx context.Context, ids ...string) error {
	var err error
	if s.chains, err = s.open(s.config, ids, s.log); err != nil {
		return err
	}
	if err := checkChains(ctx, s.chains); err != nil {
		return err
	}
	return s.openProvers()
}

func (s *session) engine() *engine.Engine {
	e := engine.New(s.journal, s.chains, s.log)
	e.Retention, e.Evidence, e.Stagger, e.Attestors = s.config.Retention, s.config.Evidence, s.config.Stagger, map[string]engine.Attestors{}
	for chain, prover := range s.provers {
		e.Attestors[chain] = prover
	}
	return e
}

// end closes what begin and connect opened, and keeps the first error.
func (s *session) end(err *error) {
	closing := []error{s.closeProvers(), closeChains(s.chains)}
	if s.journal != nil {
		closing = append(closing, s.journal.Close())
	}
	for _, closing := range closing {
		if *err == nil {
			*err = closing
		}
	}
}
