package main

import (
	"context"
	"encoding/hex"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"os"
	"slices"
	"time"

	"github.com/urfave/cli/v2"

	"github.com/anji-bridge/anji/adapters"
	"github.com/anji-bridge/anji/proofs/attestation"
	"github.com/anji-bridge/anji/relayer/internal/attestor"
	"github.com/anji-bridge/anji/relayer/internal/config"
	"github.com/anji-bridge/anji/relayer/internal/journal"
	"github.com/anji-bridge/anji/relayer/internal/quorum"
)

// maxVote bounds what is read as a vote: 64 attestors are 4 KiB in hex.
const maxVote = 64 << 10

// vote is one attestor's signature under a rotation or cancel.
type vote struct {
	Chain     string `json:"chain"`
	Kind      string `json:"kind"` // "rotation" or "cancel"
	Sequence  uint64 `json:"sequence"`
	Attestor  string `json:"attestor"`
	Data      string `json:"data"` // hex, as the next one
	Signature string `json:"signature"`
}

var sequenceFlag = &cli.Uint64Flag{Name: "sequence", Required: true, Usage: "`NUMBER` of the rotation: higher than that of any before"}

var sequenceFloorFlag = &cli.Uint64Flag{Name: "sequence-floor", Usage: "after the signing log was restored or lost: `NUMBER` from which on the key has signed no rotation or cancel that the log lacks"}

var setLinkFlag = &cli.StringFlag{Name: "link", Usage: "`LINK` whose client believes the set that is meant, instead of the set of the configuration"}

func (p program) rotateCommands() []*cli.Command {
	return []*cli.Command{{
		Name:      "rotate",
		Usage:     "sign that another set of attestors follows",
		ArgsUsage: "CHAIN",
		Description: `Signs, for clients of CHAIN that believe the set under "attestors", that the set
named here follows it, records that in the signing log and prints it. Nobody can
ask a running attestor for it: stop the attestor for this moment. When as many
have signed as the set needs, somebody who relays brings the files to each
client; the new set counts alone once the client's rotation delay is over.
Meanwhile add the new attestors to the set in the relayers' configurations, and
take the old ones out when it is over. Where the configuration has others than
the client believes, --link says whose set is meant: that of the link's client.

    relayer attest rotate hub --sequence 1 --threshold 2 --attestor 0x7099... --attestor 0x3C44... > us.json
    relayer attest bring farm-hub us.json acme.json --of hub`,
		Flags: []cli.Flag{
			sequenceFlag,
			&cli.IntFlag{Name: "threshold", Required: true, Usage: "`NUMBER` of the new attestors who must sign"},
			&cli.StringSliceFlag{Name: "attestor", Required: true, Usage: "`ADDRESS` of a new attestor, also of one who stays; repeat it"},
			sequenceFloorFlag,
			setLinkFlag,
			jsonFlag,
		},
		Action: p.rotate,
	}, {
		Name:      "cancel",
		Usage:     "sign that no rotation up to a sequence is to come into force",
		ArgsUsage: "CHAIN",
		Description: `Takes effect where it is brought before the rotation's delay is over. As with
"rotate", the attestor is stopped for this moment. The set is the one that would
be replaced: while the configuration has the new attestors too, name a link whose
client believes it.

    relayer attest cancel hub --sequence 1 --link farm-hub > us.json`,
		Flags:  []cli.Flag{sequenceFlag, setLinkFlag, jsonFlag},
		Action: p.cancel,
	}, {
		Name:        "bring",
		Usage:       "bring a rotation or cancel that enough have signed to a link's client",
		ArgsUsage:   "LINK FILE...",
		Description: `    relayer attest bring farm-hub us.json acme.json --of hub`,
		Flags: []cli.Flag{
			&cli.StringFlag{Name: "of", Required: true, Usage: "attested `CHAIN`: its client on the other chain takes it"},
			jsonFlag,
		},
		Action: p.bring,
	}, p.accuseCommand()}
}

func (p program) rotate(c *cli.Context) error {
	next := attestation.Set{Threshold: uint32(min(max(0, c.Int("threshold")), attestation.MaxAttestors+1))}
	for _, text := range c.StringSlice("attestor") {
		address, err := attestation.ParseAddress(text)
		if err != nil {
			return fmt.Errorf("attest rotate: --attestor: %w", err)
		}
		next.Attestors = append(next.Attestors, address)
	}
	if err := next.Validate(); err != nil {
		return fmt.Errorf("attest rotate: %w", err)
	}
	return p.vote(c, "rotation", func(setup attestor.Setup, previous [32]byte) (attestor.Signed, error) {
		return setup.Rotate(c.Context, attestation.Rotation{Previous: previous, Sequence: c.Uint64("sequence"), Next: next})
	})
}

func (p program) cancel(c *cli.Context) error {
	return p.vote(c, "cancel", func(setup attestor.Setup, previous [32]byte) (attestor.Signed, error) {
		return setup.Cancel(c.Context, attestation.Cancel{Previous: previous, Sequence: c.Uint64("sequence")})
	})
}

// vote signs a statement about the present set of a source.
func (p program) vote(c *cli.Context, kind string, sign func(attestor.Setup, [32]byte) (attestor.Signed, error)) (err error) {
	command := "attest " + c.Command.Name
	if c.NArg() != 1 {
		return fmt.Errorf("%s: name one source of the configuration", command)
	}
	chain := c.Args().First()
	s, err := p.configured(c)
	if err != nil {
		return err
	}
	defer s.end(&err)
	sources, err := s.attestSources()
	if err != nil {
		return err
	}
	i := slices.IndexFunc(sources, func(a config.AttestedSource) bool { return a.Of == chain })
	if i < 0 {
		return fmt.Errorf("%s: %q is not among the attestor's sources", command, chain)
	}
	setup, err := s.setup(sources[i])
	if err != nil {
		return err
	}
	set, err := s.presentSet(c, chain)
	if err != nil {
		return fmt.Errorf("%s: %w", command, err)
	}
	s.log.Info().Str("chain", chain).Stringers("attestors", addresses(set)).Uint32("threshold", set.Threshold).Msg("the set that this is about; clients of another one refuse it")
	us, err := s.config.Attestor.TLS.Config()
	if err != nil {
		return fmt.Errorf("configuration: attestor: %w", err)
	}
	setup.SequenceFloor = c.Uint64("sequence-floor")
	if setup.Signer, err = signerOf(sources[i], us.Certificates); err != nil {
		return fmt.Errorf("%s: %w", command, err)
	}
	signed, err := sign(setup, set.Hash())
	if err != nil {
		return fmt.Errorf("%s: %w", command, err)
	}
	return s.printJSON(vote{
		Chain: chain, Kind: kind, Sequence: c.Uint64("sequence"), Attestor: attestation.Address(setup.Signer.Address()).String(),
		Data: hex.EncodeToString(signed.Data), Signature: hex.EncodeToString(signed.Signature),
	})
}

// presentSet is that of a source that a link's client believes, or, where none
// is named, that of the configuration.
func (s *session) presentSet(c *cli.Context, chain string) (attestation.Set, error) {
	if name := c.String("link"); name != "" {
		var err error
		if s.journal, err = journal.Open(c.Context, s.config.Journal); err != nil {
			return attestation.Set{}, err
		}
		_, client, err := s.believer(c.Context, name, chain)
		if err != nil {
			return attestation.Set{}, err
		}
		trust, err := quorum.TrustOf(client)
		return trust.Set, err
	}
	sets, err := s.config.Quorums()
	if err != nil {
		return attestation.Set{}, err
	}
	at := slices.IndexFunc(sets, func(set quorum.Set) bool { return set.Chain == chain })
	if at < 0 {
		return attestation.Set{}, fmt.Errorf(`the configuration has no set of %q under "attestors", so it is not known which set is meant; or name a --link`, chain)
	}
	return sets[at].Trust(), nil
}

func addresses(set attestation.Set) (all []fmt.Stringer) {
	for _, a := range set.Attestors {
		all = append(all, a)
	}
	return all
}

// believer is a link's client of a chain, and the chain that hosts it, which it
// connects.
func (s *session) believer(ctx context.Context, name, of string) (host adapters.Chain, client adapters.Client, err error) {
	link, err := s.journal.Link(ctx, name)
	if err != nil {
		return nil, client, err
	}
	var here journal.End
	switch of {
	case link.A.Chain:
		here = link.B
	case link.B.Chain:
		here = link.A
	default:
		return nil, client, fmt.Errorf("of %s: link %s is between %s and %s", of, link.Name, link.A.Chain, link.B.Chain)
	}
	if err := s.connect(ctx, here.Chain); err != nil {
		return nil, client, err
	}
	host = s.chains[here.Chain]
	client, err = host.Client(ctx, here.Client)
	return host, client, err
}

// readVotes reads files that must be about one statement.
func readVotes(files []string) (kind string, evidence attestation.Evidence, err error) {
	for _, name := range files {
		v, err := readVote(name)
		if err != nil {
			return "", evidence, fmt.Errorf("%s: %w", name, err)
		}
		data, err := hex.DecodeString(v.Data)
		if err != nil {
			return "", evidence, fmt.Errorf("%s: data: %w", name, err)
		}
		signature, err := hex.DecodeString(v.Signature)
		if err != nil {
			return "", evidence, fmt.Errorf("%s: signature: %w", name, err)
		}
		if kind == "" {
			kind, evidence.Data = v.Kind, data
		}
		if v.Kind != kind || !slices.Equal(data, evidence.Data) {
			return "", evidence, fmt.Errorf("%s: it is not about the same %s as %s", name, kind, files[0])
		}
		evidence.Signatures = append(evidence.Signatures, signature)
	}
	return kind, evidence, nil
}

func readVote(name string) (v vote, err error) {
	f, err := os.Open(name)
	if err != nil {
		return v, err
	}
	defer f.Close()
	decoder := json.NewDecoder(io.LimitReader(f, maxVote))
	decoder.DisallowUnknownFields()
	return v, decoder.Decode(&v)
}

func (p program) bring(c *cli.Context) (err error) {
	if c.NArg() < 2 {
		return errors.New("attest bring: name a link and the files that attestors have signed")
	}
	kind, evidence, err := readVotes(c.Args().Tail())
	if err != nil {
		return fmt.Errorf("attest bring: %w", err)
	}
	s, err := p.begin(c)
	if err != nil {
		return err
	}
	defer s.end(&err)
	host, client, err := s.believer(c.Context, c.Args().First(), c.String("of"))
	if err != nil {
		return fmt.Errorf("attest bring: %w", err)
	}
	update, err := quorum.RotationUpdate(client, kind, evidence)
	if err != nil {
		return fmt.Errorf("attest bring: client %s on %s: %w", client.ID, host.ID(), err)
	}
	// Evidence of what comes later is signed by the set that this makes. What the
	// client refuses now is refused when a file is made too, and left out of it.
	if err := s.journal.Keep(c.Context, journal.Update{Client: journal.End{Chain: host.ID(), Client: client.ID}, Message: update}); err != nil {
		return fmt.Errorf("attest bring: %w", err)
	}
	if _, err := host.Submit(c.Context, adapters.Batch{ClientID: client.ID, Updates: [][]byte{update}}); err != nil {
		return fmt.Errorf("attest bring: client %s on %s: %w", client.ID, host.ID(), err)
	}
	if client, err = host.Client(c.Context, client.ID); err != nil {
		return err
	}
	effective, err := quorum.PendingRotation(client)
	if err != nil {
		return err
	}
	if c.Bool("json") {
		return s.printJSON(struct {
			Chain     string `json:"chain"`
			Client    string `json:"client"`
			Kind      string `json:"kind"`
			Effective string `json:"effective,omitempty"` // when another set counts
		}{host.ID(), client.ID, kind, stamp(effective)})
	}
	if effective.IsZero() {
		_, err = fmt.Fprintf(p.out, "client %s on %s has taken the %s; none is pending\n", client.ID, host.ID(), kind)
		return err
	}
	_, err = fmt.Fprintf(p.out, "client %s on %s has taken the %s; the new set counts from %s on\n", client.ID, host.ID(), kind, effective.Format(time.RFC3339))
	return err
}
