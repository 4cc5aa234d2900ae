package quorum

import (
	"bytes"
	"crypto/sha256"
	"encoding/hex"
	"errors"
	"fmt"
	"strings"

	"google.golang.org/grpc/codes"
	"google.golang.org/grpc/status"

	"github.com/anji-bridge/anji/adapters"
	"github.com/anji-bridge/anji/proofs/attestation"
	"github.com/anji-bridge/anji/relayer/internal/attestor/wire"
)

// tally counts the signatures of one collection.
type tally struct {
	set              Set
	trust            attestation.Set
	request          wire.AttestRequest
	source           attestation.Source // that is signed along
	state, packets   []byte
	signers          []attestation.Address
	quorum           Quorum
	lies             map[string][][]byte // false states of the height, with who signed them
	failed           []string            // why who did not sign
	passed, unusable int
}

func (c *Collector) newTally(want Want) *tally {
	trust := want.Set
	if len(trust.Attestors) == 0 {
		trust = c.trust
	}
	t := &tally{
		set: c.set, trust: trust, source: c.set.Source, state: want.State.Encode(),
		request: wire.AttestRequest{Source: c.set.Source[:], Height: want.State.Height, Position: want.Position, Paths: want.Paths, Stock: want.Stock},
	}
	if want.Stock {
		t.source = attestation.Source{}
	}
	t.quorum.State.Data = t.state
	if len(want.Packets.Packets) > 0 {
		t.packets = want.Packets.Encode()
		t.quorum.Packets.Data = t.packets
	}
	return t
}

func (t *tally) threshold() int { return int(t.trust.Threshold) }

// take checks an answer and keeps its signatures while the quorum has room.
func (t *tally) take(a answer) (err error) {
	defer func() {
		if err != nil {
			t.failed = append(t.failed, fmt.Sprintf("%s: %v", a.from.Name, err))
			t.unusable++
		}
	}()
	if a.err != nil {
		if status.Code(a.err) == codes.OutOfRange {
			t.passed++
		}
		return excuse(a.err)
	}
	if err := t.check(a.from, attestation.KindState, t.state, a.answer.State); err != nil {
		return err
	}
	if t.packets != nil {
		if err := t.check(a.from, attestation.KindPackets, t.packets, a.answer.Packets); err != nil {
			return err
		}
	}
	if len(t.signers) == t.threshold() {
		return nil
	}
	t.signers = append(t.signers, a.from.Address)
	t.quorum.Signers = t.signers
	t.quorum.State.Signatures = append(t.quorum.State.Signatures, a.answer.State.Signature)
	if t.packets != nil {
		t.quorum.Packets.Signatures = append(t.quorum.Packets.Signatures, a.answer.Packets.Signature)
	}
	return nil
}

// excuse names the reasons for which an attestor does not sign.
func excuse(err error) error {
	switch s, _ := status.FromError(err); s.Code() {
	case codes.DeadlineExceeded:
		return ErrLate
	case codes.OutOfRange: // the height has passed
		return errors.New(said(s.Message()))
	case codes.Unavailable:
		return fmt.Errorf("not available: %s", said(s.Message()))
	default:
		return fmt.Errorf("refuses: %s: %s", s.Code(), said(s.Message()))
	}
}

// check tells whether a statement is the one that was proven and its signature
// the member's own.
func (t *tally) check(m *member, kind attestation.Kind, want []byte, got *wire.Attestation) error {
	if got == nil {
		return fmt.Errorf("refuses: no %s attestation", kind)
	}
	signer, err := attestation.Recover(attestation.Digest(t.source, kind, got.Data), got.Signature)
	if err != nil {
		return fmt.Errorf("%w: %w", ErrNotItsKey, err)
	}
	if signer != m.Address {
		for _, other := range t.set.Members {
			if other.Address == signer {
				return fmt.Errorf("%w: %s's, %s", ErrSharedKey, other.Name, signer)
			}
		}
		return fmt.Errorf("%w: it is of %s, want %s", ErrNotItsKey, signer, m.Address)
	}
	if !bytes.Equal(got.Data, want) {
		if kind == attestation.KindState {
			t.keep(got)
		}
		return fmt.Errorf("%w: %s attestation %s with signature %x, proven was %s (where several do, this relayer's own nodes may be at fault)",
			ErrLied, kind, evidence(got.Data), got.Signature, evidence(want))
	}
	return nil
}

// evidence is a statement in hex, or the digest of one that is long.
func evidence(data []byte) string {
	if len(data) > maxSaid {
		return fmt.Sprintf("of %d bytes, sha256 %x,", len(data), sha256.Sum256(data))
	}
	return hex.EncodeToString(data)
}

// keep remembers a false state of the height that was asked about.
func (t *tally) keep(got *wire.Attestation) {
	state, err := attestation.DecodeState(got.Data)
	if err != nil || state.Height != t.request.Height {
		return
	}
	if t.lies == nil {
		t.lies = map[string][][]byte{}
	}
	t.lies[string(got.Data)] = append(t.lies[string(got.Data)], got.Signature)
}

// FalseQuorum says that a quorum of attestors has signed of a height what is not
// so.
type FalseQuorum struct {
	State attestation.Evidence
	Err   error // ErrNoQuorum, for the truth
}

func (f *FalseQuorum) Error() string {
	return "a quorum of attestors has signed a lie: " + f.Err.Error()
}

// Unwrap is Err.
func (f *FalseQuorum) Unwrap() error { return f.Err }

func (t *tally) String() string {
	if len(t.failed) == 0 {
		return fmt.Sprintf("%d of %d have signed, %d needed", len(t.signers), len(t.trust.Attestors), t.threshold())
	}
	return fmt.Sprintf("%d of %d have signed, %d needed; %s", len(t.signers), len(t.trust.Attestors), t.threshold(), strings.Join(t.failed, "; "))
}

func (t *tally) err() error {
	err := fmt.Errorf("%w of %s: %s", ErrNoQuorum, t.set.Chain, t)
	for data, signatures := range t.lies {
		if len(signatures) >= t.threshold() {
			return &FalseQuorum{attestation.Evidence{Data: []byte(data), Signatures: signatures[:t.threshold()]}, err}
		}
	}
	// Without those for whom the height has passed there would be enough.
	if t.passed > 0 && len(t.trust.Attestors)-(t.unusable-t.passed) >= t.threshold() {
		return fmt.Errorf("%w: %w", adapters.ErrPassed, err)
	}
	return err
}
