package evidence

import (
	"bytes"
	"crypto/sha256"
	"slices"
	"strings"
	"time"

	"github.com/anji-bridge/anji/adapters"
	"github.com/anji-bridge/anji/contracts/packet"
	"github.com/anji-bridge/anji/proofs/attestation"
	"github.com/anji-bridge/anji/proofs/refusal"
	"github.com/anji-bridge/anji/relayer/internal/offer"
)

// Chain is one chain of a verified file.
type Chain struct {
	Name   string // as the relayer's operator calls it
	Kind   string
	Client string // the client of this chain on the other one
	// Anchor is the fingerprint of where the proofs of the chain begin.
	Anchor string
	// Trusts describes the anchor.
	Trusts adapters.Description
	// Height and Time are those of the state that was proven.
	Height adapters.Height
	Time   time.Time
	// Light is the type of the light client that verified it, empty where there
	// is none.
	Light string
	// Attestors are those whose word the client takes, nil where it asks none.
	Attestors *Attestors
	// Updates is how many messages lead there from the anchor.
	Updates int
}

// Attestors are the set in force when a proof was handed over.
type Attestors struct {
	Needed  uint32
	Of      []string // addresses
	Signers []string // those who signed what was proven
}

// Finding is what a file proves.
type Finding struct {
	File   File
	Source Chain
	// Destination is nil where the file has no outcome.
	Destination *Chain
	Commitment  []byte
	// Failed says that the packet was acknowledged with the universal error.
	Failed bool
}

// Verify checks a file whose proofs must begin at the anchors with the given
// fingerprints. It asks nobody. now bounds the times that the file may name. It
// refuses with AnchorInvalid a file that begins elsewhere, HeaderFuture one of
// a later time, TimeoutNotReached one that proves a timeout too early, NonCanonical
// one whose client messages hold what nothing vouches for, and else as the light
// clients do.
func Verify(f File, anchors []string, describers map[string]offer.Describer, now time.Time) (Finding, error) {
	found := Finding{File: f, Commitment: f.Packet.commitment()}
	v := verifier{anchors, describers, now}
	p := f.Packet
	var err error
	found.Source, err = v.chain(f.Source.Chain, f.Destination.Client, f.Sent, packet.CommitmentPath(p.SourceClient, p.Sequence), found.Commitment)
	if err != nil {
		return found, refusal.Wrap(err, "sent: state of %s", f.Source.Chain)
	}
	if f.Returned == nil {
		return found, nil
	}
	path, value := f.Returned.entry(p)
	destination, err := v.chain(f.Destination.Chain, f.Source.Client, f.Returned.Proof, path, value)
	if err != nil {
		return found, refusal.Wrap(err, "returned: state of %s", f.Destination.Chain)
	}
	found.Destination = &destination
	if f.Returned.Outcome == TimedOut {
		if seconds := destination.Time.Unix(); uint64(max(0, seconds)) < p.Timeout {
			return found, refusal.TimeoutNotReached.With("the packet times out at %d, its absence is proven for %d (unix seconds)", p.Timeout, seconds)
		}
		return found, nil
	}
	found.Failed = f.Returned.failed()
	return found, nil
}

// entry is what the outcome is on the destination: a path, and what stands
// there, nil for nothing.
func (r Return) entry(p Packet) (path, value []byte) {
	if r.Outcome == TimedOut {
		return packet.ReceiptPath(p.DestinationClient, p.Sequence), nil
	}
	var hashes [][]byte
	for _, ack := range r.Acknowledgements {
		hashes = append(hashes, ack.hash())
	}
	return packet.AcknowledgementPath(p.DestinationClient, p.Sequence), packet.CommitAcknowledgementHashed(hashes)
}

func (r Return) failed() bool {
	failure := sha256.Sum256(packet.ErrorAcknowledgement().AppAcknowledgements[0])
	return len(r.Acknowledgements) > 0 && bytes.Equal(r.Acknowledgements[0].hash(), failure[:])
}

type verifier struct {
	anchors    []string
	describers map[string]offer.Describer
	now        time.Time
}

// chain checks one proof of a chain.
func (v verifier) chain(name, client string, p Proof, path, value []byte) (Chain, error) {
	c := Chain{
		Name: name, Kind: p.Anchor.Kind, Client: client, Anchor: p.Anchor.Fingerprint(), Updates: len(p.Updates),
		Height: adapters.Height{Revision: p.Revision, Height: p.Height},
	}
	if !slices.Contains(v.anchors, c.Anchor) {
		return c, refusal.AnchorInvalid.With("its proofs begin at the anchor %s, which was not named; if you know that anchor to be %s, name it too", c.Anchor, name)
	}
	for _, at := range append(times(p.Updates), p.At.Time) {
		if at.After(v.now) {
			return c, refusal.HeaderFuture.With("something in the file is of %s, now is %s", at.Format(time.RFC3339), v.now.UTC().Format(time.RFC3339))
		}
	}
	var err error
	if c.Trusts, err = v.describe(p.Anchor); err != nil {
		return c, refusal.Wrap(coded(refusal.ClientInvalid, err), "anchor")
	}
	found, err := p.replay(path, value)
	if err != nil {
		return c, err
	}
	c.Time = found.time
	if len(found.signers) > 0 {
		c.Attestors = &Attestors{found.set.Threshold, texts(found.set.Attestors), texts(found.signers)}
	}
	if c.Light, err = p.Anchor.light(); err != nil {
		return c, err
	}
	return c, p.checkBare()
}

// describe says what an anchor is.
func (v verifier) describe(a Anchor) (adapters.Description, error) {
	describe, ok := v.describers[a.Kind]
	if !ok {
		return adapters.Description{}, refusal.ClientInvalid.With("unknown kind of chain %.40q", a.Kind)
	}
	if _, _, err := a.states(); err != nil {
		return adapters.Description{}, err
	}
	return describe(a.params())
}

func texts(addresses []attestation.Address) []string {
	said := make([]string, len(addresses))
	for i, a := range addresses {
		said[i] = a.String()
	}
	return said
}

func times(updates []Update) []time.Time {
	all := make([]time.Time, len(updates))
	for i, u := range updates {
		all[i] = u.At.Time
	}
	return all
}

// IsFingerprint says whether a text is one, as people copy it, and its plain
// form.
func IsFingerprint(text string) (string, bool) {
	plain := strings.NewReplacer(" ", "", ":", "").Replace(strings.ToLower(text))
	if len(plain) != 2*sha256.Size || strings.Trim(plain, "0123456789abcdef") != "" {
		return "", false
	}
	return plain, true
}

// Chains are those whose state is proven, the source first.
func (f Finding) Chains() []Chain {
	if f.Destination == nil {
		return []Chain{f.Source}
	}
	return []Chain{f.Source, *f.Destination}
}

// Outcome is in one word what is proven: "sent", "timed_out", "failed" where
// the application refused the packet, or "acknowledged".
func (f Finding) Outcome() string {
	switch {
	case f.Destination == nil:
		return "sent"
	case f.Failed:
		return "failed"
	default:
		return f.File.Returned.Outcome
	}
}
