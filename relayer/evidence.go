package main

import (
	"bytes"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"strconv"
	"time"

	"github.com/urfave/cli/v2"

	"github.com/anji-bridge/anji/relayer/internal/evidence"
	"github.com/anji-bridge/anji/relayer/internal/journal"
	"github.com/anji-bridge/anji/relayer/internal/offer"
)

func (p program) evidenceCommand() *cli.Command {
	return &cli.Command{
		Name:  "evidence",
		Usage: "show others what became of a packet, with no chain at hand",
		Description: `The relayer keeps the proofs by which packets were delivered. "export" writes
those of one packet into a file, and "verify" checks such a file anywhere.`,
		Subcommands: []*cli.Command{p.exportEvidenceCommand(), p.verifyEvidenceCommand()},
	}
}

func (p program) exportEvidenceCommand() *cli.Command {
	return &cli.Command{
		Name:      "export",
		Usage:     "write the evidence of a packet",
		ArgsUsage: "LINK SEQUENCE",
		Description: `Reads the journal alone: the chains may be stopped, and their history gone. The
file is checked as "evidence verify" does before it is written. It prints the
anchors at which its proofs begin; let who checks the file learn them from
somebody else, as the fingerprints of the offers that the clients were made of.

    relayer evidence export farm-hub 17 > 17.json
    relayer evidence export farm-hub 17 --out 17.json --without-payloads`,
		Flags: []cli.Flag{
			&cli.StringFlag{Name: "from", Usage: "`CHAIN` that sent it, where both chains have sent a packet of the sequence"},
			&cli.StringFlag{Name: "out", Usage: "`FILE` to write, standard output by default"},
			&cli.BoolFlag{Name: "without-payloads", Usage: "hashes in the place of what applications said to each other"},
			jsonFlag, // as with every command; it never prints anything else
		},
		Action: p.exportEvidence,
	}
}

func (p program) exportEvidence(c *cli.Context) (err error) {
	sequence, faulty := strconv.ParseUint(c.Args().Get(1), 10, 64)
	if c.NArg() != 2 || faulty != nil || sequence == 0 {
		return errors.New("evidence export: name a link and the sequence of a packet")
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
	row, err := s.packetFrom(c, link, sequence)
	if err != nil {
		return err
	}
	now := time.Now()
	file, err := evidence.Collect(c.Context, s.journal, link, row, c.Bool("without-payloads"), now)
	if err != nil {
		return fmt.Errorf("evidence export: %w", err)
	}
	data, err := file.Encode()
	if err != nil {
		return err
	}
	found, err := p.checkEvidence(data, file.Anchors(), now)
	if err != nil {
		return fmt.Errorf("evidence export: what is kept does not verify: %w", err)
	}
	for _, chain := range found.Chains() {
		fmt.Fprintf(p.errOut, "anchor %s of %s\n", chain.Anchor, chain.Name)
	}
	if out := c.String("out"); out != "" {
		return writeNew(out, data)
	}
	_, err = p.out.Write(data)
	return err
}

// packetFrom finds the one packet of a sequence.
func (s *session) packetFrom(c *cli.Context, link journal.Link, sequence uint64) (journal.Packet, error) {
	rows, err := s.journal.Find(c.Context, link.Name, sequence)
	if err != nil {
		return journal.Packet{}, err
	}
	var matching []journal.Packet
	for _, row := range rows {
		if from := c.String("from"); from == "" || link.Source(row.Direction).Chain == from {
			matching = append(matching, row)
		}
	}
	switch len(matching) {
	case 0:
		return journal.Packet{}, fmt.Errorf("evidence export: packet %d of link %s is %w", sequence, link.Name, journal.ErrNotFound)
	case 1:
		return matching[0], nil
	default:
		return journal.Packet{}, fmt.Errorf("evidence export: both chains have sent a packet %d; say --from %s or --from %s", sequence, link.A.Chain, link.B.Chain)
	}
}

// writeNew writes a file as a whole, and readable by its owner alone: payloads
// may be anybody's.
func writeNew(name string, data []byte) error {
	f, err := os.CreateTemp(filepath.Dir(name), ".evidence-*")
	if err != nil {
		return err
	}
	_, err = f.Write(data)
	if err = errors.Join(err, f.Close()); err == nil {
		err = os.Rename(f.Name(), name)
	}
	if err != nil {
		return errors.Join(err, os.Remove(f.Name()))
	}
	return nil
}

func (p program) verifyEvidenceCommand() *cli.Command {
	return &cli.Command{
		Name:      "verify",
		Usage:     "verify the evidence of a packet, offline",
		ArgsUsage: "[FILE]",
		Description: `Says in English and Chinese what the file proves and what that rests on, and ends
with 0 when the evidence is accepted, 1 when it is refused and 2 when it cannot be
read or the command is used wrongly. Without FILE, and for "-", standard input is
read. Neither a configuration file nor a network is needed.

ANCHOR is the fingerprint of an offer ("link offer"), or the offer's file: what
you know the chain by. Name one for each chain whose state the file proves.

    relayer evidence verify 17.json --anchor 5c1e... --anchor hub.json`,
		Flags: []cli.Flag{
			&cli.StringSliceFlag{Name: "anchor", Usage: "`ANCHOR` at which proofs may begin"},
			jsonFlag,
		},
		OnUsageError: wrongUsage,
		Action:       p.verifyEvidence,
	}
}

// evidenceVerdict is printed by evidence verify.
type evidenceVerdict struct {
	outcome
	Link     string              `json:"link,omitempty"`
	Sequence string              `json:"sequence,omitempty"`
	Outcome  string              `json:"outcome,omitempty"` // sent, acknowledged, failed or timed_out
	Chains   []shownChain        `json:"chains,omitempty"`
	Proven   []evidence.Sentence `json:"proven,omitempty"`
	Assumed  []evidence.Sentence `json:"assumed,omitempty"`
}

type shownChain struct {
	Name    string `json:"name"`
	Kind    string `json:"kind"`
	Chain   string `json:"chain"` // as it calls itself
	Anchor  string `json:"anchor"`
	Height  uint64 `json:"height"`
	Time    string `json:"time"`
	Updates int    `json:"updates"`
}

func (p program) verifyEvidence(c *cli.Context) error {
	file, err := oneFile(c)
	if err != nil {
		return err
	}
	anchors, err := p.readAnchors(c.StringSlice("anchor"))
	if err != nil {
		return cli.Exit(err, exitUnreadable)
	}
	var verdict evidenceVerdict
	unreadable := false
	data, err := p.readEvidence(file)
	if err != nil {
		unreadable = true
	} else {
		var found evidence.Finding
		if found, err = p.checkEvidence(data, anchors, time.Now()); err == nil {
			verdict = showEvidence(found)
		}
	}
	verdict.outcome = outcomeOf(err)
	if err == nil && !c.Bool("json") {
		return p.printEvidence(verdict)
	}
	return p.conclude(verdict, err, unreadable)
}

// readAnchors takes fingerprints, and files of offers for theirs.
func (p program) readAnchors(given []string) ([]string, error) {
	if len(given) == 0 {
		return nil, errors.New("evidence verify: --anchor is missing: without one nothing can be proven")
	}
	var anchors []string
	for _, text := range given {
		if plain, ok := evidence.IsFingerprint(text); ok {
			anchors = append(anchors, plain)
			continue
		}
		data, err := os.ReadFile(text)
		if err != nil {
			return nil, fmt.Errorf("--anchor: neither a fingerprint of 64 hex digits nor a file: %w", err)
		}
		read, err := offer.Read(bytes.NewReader(data), p.describers)
		if err != nil {
			return nil, fmt.Errorf("--anchor %s: %w", text, err)
		}
		anchors = append(anchors, read.Fingerprint)
	}
	return anchors, nil
}

func (p program) checkEvidence(data []byte, anchors []string, now time.Time) (evidence.Finding, error) {
	file, err := evidence.Decode(data)
	if err != nil {
		return evidence.Finding{}, err
	}
	return evidence.Verify(file, anchors, p.describers, now)
}

func showEvidence(found evidence.Finding) evidenceVerdict {
	v := evidenceVerdict{
		Link: found.File.Link, Sequence: strconv.FormatUint(found.File.Packet.Sequence, 10), Outcome: found.Outcome(),
		Proven: found.Proven(), Assumed: found.Assumed(),
	}
	for _, chain := range found.Chains() {
		v.Chains = append(v.Chains, shownChain{chain.Name, chain.Kind, chain.Trusts.Chain, chain.Anchor, chain.Height.Height, stamp(chain.Time), chain.Updates})
	}
	return v
}

func (p program) printEvidence(v evidenceVerdict) error {
	var out bytes.Buffer
	write := func(title string, sentences []evidence.Sentence, pick func(evidence.Sentence) string) {
		fmt.Fprintf(&out, "%s\n", title)
		for _, s := range sentences {
			fmt.Fprintf(&out, "  - %s\n", pick(s))
		}
	}
	english := func(s evidence.Sentence) string { return s.English }
	chinese := func(s evidence.Sentence) string { return s.Chinese }
	fmt.Fprintf(&out, "accepted: packet %s of link %s, %s\n\n", v.Sequence, v.Link, v.Outcome)
	write("Proven", v.Proven, english)
	write("Assumed", v.Assumed, english)
	out.WriteString("\n")
	write("已证明", v.Proven, chinese)
	write("前提与假设", v.Assumed, chinese)
	_, err := p.out.Write(out.Bytes())
	return err
}
