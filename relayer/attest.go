package main

import (
	"context"
	"crypto/tls"
	"errors"
	"fmt"
	"maps"
	"net"
	"os"
	"slices"
	"strconv"
	"strings"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/urfave/cli/v2"
	"golang.org/x/sync/errgroup"
	"google.golang.org/grpc/credentials"

	"github.com/anji-bridge/anji/adapters"
	"github.com/anji-bridge/anji/proofs/attestation"
	"github.com/anji-bridge/anji/relayer/internal/attestor"
	"github.com/anji-bridge/anji/relayer/internal/config"
	"github.com/anji-bridge/anji/relayer/internal/offer"
	"github.com/anji-bridge/anji/relayer/internal/web"
)

func (p program) attestCommand() *cli.Command {
	return &cli.Command{
		Name:  "attest",
		Usage: "sign what stands on chains, for light clients that believe a quorum",
		Description: `An attestor follows chains with nodes and light clients of its own, and signs
what it has itself proven, for relayers that its "tls" lets in. For each chain
it has a key of its own ("attestor" in the configuration) and a signing log, by
which it never contradicts itself:

    relayer attest key new hub
    relayer attest start

Never run one key in two places, and never copy a signing log from a backup
without saying --restored.`,
		Subcommands: append([]*cli.Command{{
			Name:  "key",
			Usage: "keys of attestors",
			Subcommands: []*cli.Command{{
				Name:      "new",
				Usage:     "make a key for a source, and its signing log",
				ArgsUsage: "CHAIN",
				Description: `Writes the source's keystore, encrypted by the passphrase in its passphrase_file,
and begins its signing log. Prints the address by which light clients know the
key. Where the source has a remote signer only the log is made; and since nothing
here tells whether that key has signed before, it signs only above what the chain
has come to when it starts, and rotations only with --sequence-floor.

    relayer attest key new hub`,
				Flags:  []cli.Flag{jsonFlag},
				Action: p.newAttestorKey,
			}},
		}, {
			Name:  "start",
			Usage: "attest until stopped",
			Description: `Attests the sources of the configuration until it is stopped by Ctrl-C or SIGTERM.
Where "http" of the configuration is set it serves /metrics (Prometheus),
/healthz and /readyz (503 names a source that is not attested); gRPC's own health
service answers too, for each source by its name.

It refuses to start without a source's signing log. Restore it and say
--restored; or, when it is lost, name a height above all that the key ever
signed. In both cases it signs only above the highest height that is seen on the
chain or at the source's other "attestors".

    relayer attest start
    relayer attest start --height-floor hub=1200000
    relayer attest start --restored`,
			Flags: []cli.Flag{
				&cli.StringSliceFlag{Name: "height-floor", Usage: "begin without the lost signing log of a source: `CHAIN=HEIGHT`"},
				&cli.BoolFlag{Name: "restored", Usage: "the signing logs come from a backup"},
				jsonFlag,
			},
			Action: p.startAttestor,
		}, {
			Name:  "status",
			Usage: "ask the attestors of the configuration how far they have come",
			Description: `Asks every attestor of the sets under "attestors". Fails where one is not what its
set says: it does not answer, has another key, or one that it uses for another
source too.

    relayer attest status
    relayer attest status --json`,
			Flags:  []cli.Flag{jsonFlag},
			Action: p.attestorStatus,
		}}, p.rotateCommands()...),
	}
}

// attestSources are those of the configuration.
func (s *session) attestSources() ([]config.AttestedSource, error) {
	if len(s.config.Attestor.Sources) == 0 {
		return nil, errors.New(`the configuration has no "attestor" with sources`)
	}
	return s.config.Attestor.Sources, nil
}

// setup is what a source is opened with, but for its signer and chain.
func (s *session) setup(of config.AttestedSource) (attestor.Setup, error) {
	source, err := s.config.Source(of.Of)
	return attestor.Setup{Name: of.Of, ID: source.ID, Snapshot: source.Snapshot, Dir: s.config.Attestor.Directory}, err
}

// signerOf is a source's key. shown are certificates for one elsewhere.
func signerOf(of config.AttestedSource, shown []tls.Certificate) (attestor.Signer, error) {
	if of.RemoteSigner == "" {
		return attestor.OpenKeystore(of.Keystore, of.PassphraseFile)
	}
	address, err := attestation.ParseAddress(of.Address)
	if err != nil {
		return nil, err
	}
	// The certificate is this attestor's; who signs is verified by the system's
	// authorities.
	return attestor.Remote(common.Address(address), of.RemoteSigner, &tls.Config{Certificates: shown, MinVersion: tls.VersionTLS12})
}

// newKey makes a source's key, or tells that of its remote signer.
func newKey(of config.AttestedSource) (common.Address, error) {
	if of.RemoteSigner == "" {
		return attestor.NewKeystore(of.Keystore, of.PassphraseFile)
	}
	address, err := attestation.ParseAddress(of.Address)
	return common.Address(address), err
}

func (p program) newAttestorKey(c *cli.Context) error {
	if c.NArg() != 1 {
		return errors.New("attest key new: name one source of the configuration")
	}
	s, err := p.configured(c)
	if err != nil {
		return err
	}
	sources, err := s.attestSources()
	if err != nil {
		return err
	}
	i := slices.IndexFunc(sources, func(a config.AttestedSource) bool { return a.Of == c.Args().First() })
	if i < 0 {
		return fmt.Errorf("attest key new: %q is not among the attestor's sources", c.Args().First())
	}
	setup, err := s.setup(sources[i])
	if err != nil {
		return err
	}
	if err := setup.Fresh(); err != nil { // else the new key would remain without a log
		return fmt.Errorf("attest key new: signing log: %w", err)
	}
	address, err := newKey(sources[i])
	if err != nil {
		return fmt.Errorf("attest key new: %w", err)
	}
	if sources[i].RemoteSigner != "" {
		setup.Floor = 1
	}
	if err := setup.Begin(address); err != nil {
		return fmt.Errorf("attest key new: signing log: %w", err)
	}
	if c.Bool("json") {
		return s.printJSON(struct {
			Chain   string `json:"chain"`
			Address string `json:"address"`
			Source  string `json:"source"`
		}{setup.Name, address.Hex(), fmt.Sprintf("%x", setup.ID)})
	}
	_, err = fmt.Fprintf(p.out, "%s is attested by %s\n", setup.Name, address)
	return err
}

func (p program) startAttestor(c *cli.Context) (err error) {
	if c.NArg() > 0 {
		return fmt.Errorf("attest start: what is %q?", c.Args().First())
	}
	s, err := p.configured(c)
	if err != nil {
		return err
	}
	defer s.end(&err)
	sources, err := s.attestSources()
	if err != nil {
		return err
	}
	floors, err := parseFloors(c.StringSlice("height-floor"), sources)
	if err != nil {
		return err
	}
	ids := make([]string, len(sources))
	for i, source := range sources {
		ids[i] = source.Of
	}
	// Not checked as for relaying: an attestor's account need not pay.
	if s.chains, err = s.open(s.config, ids, s.log); err != nil {
		return err
	}
	a, err := s.openAttestor(c.Context, floors, c.Bool("restored"))
	if err != nil {
		return err
	}
	defer func() { err = errors.Join(err, a.close()) }()
	metrics, err := s.listen()
	if err != nil {
		return err
	}
	if err := s.printAttesting(c.Bool("json"), a, metrics); err != nil {
		return errors.Join(err, closeListener(metrics))
	}
	s.log.Info().Msg("attestor started")
	group, ctx := errgroup.WithContext(c.Context)
	group.Go(func() error { return a.serve(ctx) })
	if metrics != nil {
		group.Go(func() error { return web.ServeAttestor(ctx, metrics, a.server, s.log) })
	}
	err = group.Wait()
	s.log.Info().Msg("attestor stopped")
	return err
}

// parseFloors reads CHAIN=HEIGHT of attested chains.
func parseFloors(given []string, sources []config.AttestedSource) (map[string]uint64, error) {
	floors := map[string]uint64{}
	for _, text := range given {
		chain, number, found := strings.Cut(text, "=")
		height, err := strconv.ParseUint(number, 10, 63)
		if !found || err != nil || height == 0 {
			return nil, fmt.Errorf("--height-floor %q is not CHAIN=HEIGHT", text)
		}
		if !slices.ContainsFunc(sources, func(s config.AttestedSource) bool { return s.Of == chain }) {
			return nil, fmt.Errorf("--height-floor %s: %q is not among the attestor's sources", text, chain)
		}
		floors[chain] = height
	}
	return floors, nil
}

// attesting is an attestor that is ready to serve.
type attesting struct {
	sources  []*attestor.Source
	server   *attestor.Server
	listener net.Listener
	creds    credentials.TransportCredentials
}

func (a *attesting) serve(ctx context.Context) error {
	listener := a.listener
	a.listener = nil // the server closes it
	return a.server.Serve(ctx, listener, a.creds)
}

func (a *attesting) close() error {
	err := closeListener(a.listener)
	for _, source := range a.sources {
		err = errors.Join(err, source.Close())
	}
	return err
}

// openAttestor opens the sources over the session's chains, and the listener.
func (s *session) openAttestor(ctx context.Context, floors map[string]uint64, restored bool) (a *attesting, err error) {
	a = &attesting{}
	if _, err := s.attestSources(); err != nil {
		return a, err
	}
	defer func() {
		if err != nil {
			err = errors.Join(err, a.close())
		}
	}()
	us, err := s.config.Attestor.TLS.Config()
	if err != nil {
		return a, fmt.Errorf("configuration: attestor: %w", err)
	}
	a.creds = credentials.NewTLS(us)
	if err := os.MkdirAll(s.config.Attestor.Directory, 0o700); err != nil {
		return a, fmt.Errorf("configuration: attestor: directory: %w", err)
	}
	for _, of := range s.config.Attestor.Sources {
		setup, err := s.setup(of)
		if err != nil {
			return a, err
		}
		if setup.Signer, err = signerOf(of, us.Certificates); err != nil {
			return a, fmt.Errorf("attestor of %s: %w", of.Of, err)
		}
		if setup.Peers, err = s.peersOf(of.Of, attestation.Address(setup.Signer.Address())); err != nil {
			return a, err
		}
		setup.Chain, setup.Anchor, setup.Anchored = s.chains[of.Of], s.anchorOf(of), of.Anchor != ""
		setup.Floor, setup.Restored = floors[of.Of], restored
		source, err := setup.Open(ctx, s.log)
		if err != nil {
			return a, err
		}
		a.sources = append(a.sources, source)
	}
	if a.server, err = attestor.NewServer(a.sources, s.log); err != nil {
		return a, err
	}
	// Only now: peers that wait for an answer to a handshake would wait long.
	if a.listener, err = net.Listen("tcp", s.config.Attestor.Listen); err != nil {
		return a, fmt.Errorf("configuration: attestor: listen: %w", err)
	}
	s.log.Info().Stringer("listen", a.listener.Addr()).Int("sources", len(a.sources)).Msg("attesting")
	return a, nil
}

// anchorOf is where the light client of a source begins.
func (s *session) anchorOf(of config.AttestedSource) func(context.Context) (adapters.ClientParams, error) {
	chain := s.chains[of.Of]
	return func(ctx context.Context) (params adapters.ClientParams, err error) {
		var begin offer.Offer
		if of.Anchor != "" {
			begin, err = s.readAnchor(of)
		} else if params, err = chain.ClientParams(ctx); err == nil {
			begin, err = offer.New(chain.Kind(), s.describers[chain.Kind()], params, chain.MerklePrefix())
		}
		if err != nil {
			return params, err
		}
		s.log.Info().Str("chain", of.Of).Str("fingerprint", begin.Fingerprint).Uint64("height", begin.Height.Height).
			Bool("named", of.Anchor != "").Msg("the light client begins")
		return begin.Params(), begin.Fresh(time.Now())
	}
}

func (s *session) readAnchor(of config.AttestedSource) (offer.Offer, error) {
	f, err := os.Open(of.Anchor)
	if err != nil {
		return offer.Offer{}, fmt.Errorf("anchor: %w", err)
	}
	defer f.Close()
	begin, err := offer.Read(f, s.describers)
	if err != nil {
		return begin, fmt.Errorf("anchor: %w", err)
	}
	return begin, begin.Matches(of.Fingerprint)
}

// printAttesting tells whoever waits for the attestor that it answers.
func (s *session) printAttesting(asJSON bool, a *attesting, metrics net.Listener) error {
	address := ""
	if metrics != nil {
		address = "http://" + metrics.Addr().String()
	}
	by := map[string]string{}
	for _, source := range a.sources {
		by[source.Name] = source.Address().Hex()
	}
	if asJSON {
		return s.printJSON(struct {
			Listen  string            `json:"listen"`
			Sources map[string]string `json:"sources"` // addresses
			HTTP    string            `json:"http,omitempty"`
		}{a.listener.Addr().String(), by, address})
	}
	_, err := fmt.Fprintf(s.out, "attesting %s at %s\n", strings.Join(slices.Sorted(maps.Keys(by)), ", "), a.listener.Addr())
	if err == nil && metrics != nil {
		_, err = fmt.Fprintf(s.out, "metrics and health checks at %s\n", address)
	}
	return err
}
