package attestation

import (
	"bytes"
	"slices"

	"github.com/anji-bridge/anji/proofs/refusal"
)

// MaxAttestors bounds a set.
const MaxAttestors = 64

// Set is attestors, any Threshold of whom make a quorum.
type Set struct {
	Attestors []Address
	Threshold uint32
}

// Validate refuses with ClientInvalid.
func (s Set) Validate() error {
	switch {
	case len(s.Attestors) == 0:
		return refusal.ClientInvalid.With("no attestors")
	case len(s.Attestors) > MaxAttestors:
		return refusal.ClientInvalid.With("%d attestors, at most %d", len(s.Attestors), MaxAttestors)
	case s.Threshold == 0 || uint64(s.Threshold) > uint64(len(s.Attestors)):
		return refusal.ClientInvalid.With("threshold %d of %d attestors", s.Threshold, len(s.Attestors))
	}
	for i, a := range s.Attestors {
		if a == (Address{}) {
			return refusal.ClientInvalid.With("attestor %d is the zero address", i)
		}
		if slices.Contains(s.Attestors[:i], a) {
			return refusal.ClientInvalid.With("attestor %s is repeated", a)
		}
	}
	return nil
}

// Hash identifies a set whatever the order of its attestors:
// keccak256(abi.encode(uint32 threshold, address[] attestors)), the latter in
// ascending order.
func (s Set) Hash() [32]byte {
	var w writer
	w.number(uint64(s.Threshold))
	w.number(2 * word)
	w.number(uint64(len(s.Attestors)))
	for _, a := range s.sorted() {
		w.address(a)
	}
	return keccak(w)
}

func (s Set) sorted() []Address {
	sorted := slices.Clone(s.Attestors)
	slices.SortFunc(sorted, func(a, b Address) int { return bytes.Compare(a[:], b[:]) })
	return sorted
}

// Verify checks that a quorum has signed a digest, and nobody else, and
// answers with the signers in the order of their signatures. Refuses with
// QuorumNotMet, TooLarge, SignatureInvalid, HighS, DuplicateSigner or
// UnknownSigner.
func (s Set) Verify(digest [32]byte, signatures [][]byte) ([]Address, error) {
	if err := s.Validate(); err != nil {
		return nil, err
	}
	switch {
	case uint64(len(signatures)) < uint64(s.Threshold):
		return nil, refusal.QuorumNotMet.With("%d signatures, the quorum is %d of %d", len(signatures), s.Threshold, len(s.Attestors))
	case len(signatures) > len(s.Attestors):
		return nil, refusal.TooLarge.With("%d signatures of %d attestors", len(signatures), len(s.Attestors))
	}
	signers := make([]Address, 0, len(signatures))
	for i, signature := range signatures {
		signer, err := Recover(digest, signature)
		switch {
		case err != nil:
			return nil, refusal.Wrap(err, "signature %d", i)
		case !slices.Contains(s.Attestors, signer):
			return nil, refusal.UnknownSigner.With("signature %d is of %s, who is no attestor of the set, or of something else", i, signer)
		case slices.Contains(signers, signer):
			return nil, refusal.DuplicateSigner.With("signature %d is %s's again", i, signer)
		}
		signers = append(signers, signer)
	}
	return signers, nil
}

// Evidence is an encoded statement with the attestors' signatures:
// ibc.lightclients.attestations.v1.AttestationProof.
type Evidence struct {
	Data       []byte
	Signatures [][]byte
}

// Trust is what a client believes: a quorum of a set, about one source.
type Trust struct {
	Set    Set
	Source Source
	// Snapshot says that a height of the source is one state of it, so that
	// nothing can be both present and absent there. It is not so of Fabric's
	// committed clock.
	Snapshot bool
}

// verify checks the form of a statement first, which is cheap.
func verify[T any](t Trust, kind Kind, e Evidence, decode func([]byte) (T, error)) (statement T, signers []Address, err error) {
	var none T
	if statement, err = decode(e.Data); err != nil {
		return none, nil, err
	}
	if signers, err = t.Set.Verify(Digest(t.Source, kind, e.Data), e.Signatures); err != nil {
		return none, nil, refusal.Wrap(err, "%s attestation", kind)
	}
	return statement, signers, nil
}

// VerifyState answers with a State and who signed it. Refuses as DecodeState
// and Set.Verify do.
func (t Trust) VerifyState(e Evidence) (State, []Address, error) {
	return verify(t, KindState, e, DecodeState)
}

// VerifyPackets answers with Packets and who signed them. Refuses as
// DecodePackets and Set.Verify do.
func (t Trust) VerifyPackets(e Evidence) (Packets, []Address, error) {
	return verify(t, KindPackets, e, DecodePackets)
}

// VerifyMembership checks that a quorum says that value stood at a raw path at
// a height. Refuses as VerifyPackets and Packets.VerifyMembership do, and with
// AttestedHeight.
func (t Trust) VerifyMembership(e Evidence, height uint64, path, value []byte) error {
	packets, _, err := t.VerifyPacketsAt(e, height)
	if err != nil {
		return err
	}
	return packets.VerifyMembership(path, value)
}

// VerifyNonMembership checks that a quorum says that nothing stood at a raw
// path at a height. Refuses as VerifyMembership does.
func (t Trust) VerifyNonMembership(e Evidence, height uint64, path []byte) error {
	packets, _, err := t.VerifyPacketsAt(e, height)
	if err != nil {
		return err
	}
	return packets.VerifyNonMembership(path)
}

// VerifyPacketsAt answers with Packets of a height and who signed them. Refuses
// as VerifyPackets does, and with AttestedHeight.
func (t Trust) VerifyPacketsAt(e Evidence, height uint64) (Packets, []Address, error) {
	packets, signers, err := t.VerifyPackets(e)
	if err != nil {
		return Packets{}, nil, err
	}
	if packets.Height != height {
		return Packets{}, nil, refusal.AttestedHeight.With("the attestation is of height %d, the proof of %d", packets.Height, height)
	}
	return packets, signers, nil
}
