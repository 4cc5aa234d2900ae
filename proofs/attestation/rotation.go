package attestation

import (
	"bytes"
	"slices"

	"github.com/anji-bridge/anji/proofs/refusal"
)

// Rotation says that another set follows, signed by a quorum of the one that
// it replaces.
type Rotation struct {
	Previous [32]byte // Set.Hash of the set that it replaces
	Sequence uint64   // higher than that of any rotation or cancel before
	Next     Set      // attestors in ascending order
}

// Encode is abi.encode of the tuple (bytes32 previous, uint64 sequence, uint32
// threshold, address[] attestors), the latter in ascending order.
func (r Rotation) Encode() []byte {
	var w writer
	w.number(word)
	w.bytes32(r.Previous)
	w.number(r.Sequence)
	w.number(uint64(r.Next.Threshold))
	w.number(4 * word)
	w.number(uint64(len(r.Next.Attestors)))
	for _, a := range r.Next.sorted() {
		w.address(a)
	}
	return w
}

// DecodeRotation refuses with Malformed, NonCanonical, EmptyField, TooLarge
// or, where nobody could trust the set, ClientInvalid.
func DecodeRotation(data []byte) (rotation Rotation, err error) {
	r := reader{what: "rotation", left: data}
	r.offset("the tuple", word)
	rotation.Previous, rotation.Sequence = r.bytes32("previous"), r.number("sequence")
	threshold := r.number("threshold")
	r.offset("attestors", 4*word)
	for range r.count("attestors", MaxAttestors, word) {
		rotation.Next.Attestors = append(rotation.Next.Attestors, r.address("attestor"))
	}
	if err := r.end(); err != nil {
		return Rotation{}, err
	}
	if threshold > MaxAttestors {
		return Rotation{}, refusal.TooLarge.With("rotation: threshold %d, at most %d", threshold, MaxAttestors)
	}
	rotation.Next.Threshold = uint32(threshold)
	if !slices.IsSortedFunc(rotation.Next.Attestors, func(a, b Address) int { return bytes.Compare(a[:], b[:]) }) {
		return Rotation{}, refusal.NonCanonical.With("rotation: attestors are not in ascending order")
	}
	if err := checkSequence("rotation", rotation.Sequence); err != nil {
		return Rotation{}, err
	}
	return rotation, refusal.Wrap(rotation.Next.Validate(), "rotation")
}

// Cancel says that no rotation of that or a lower sequence is to come into
// force, signed by a quorum of the set that such a one would replace.
type Cancel struct {
	Previous [32]byte
	Sequence uint64
}

// Encode is abi.encode(bytes32 previous, uint64 sequence).
func (c Cancel) Encode() []byte {
	var w writer
	w.bytes32(c.Previous)
	w.number(c.Sequence)
	return w
}

// DecodeCancel refuses with Malformed, NonCanonical or EmptyField.
func DecodeCancel(data []byte) (c Cancel, err error) {
	r := reader{what: "cancel", left: data}
	c.Previous, c.Sequence = r.bytes32("previous"), r.number("sequence")
	if err := r.end(); err != nil {
		return Cancel{}, err
	}
	return c, checkSequence("cancel", c.Sequence)
}

func checkSequence(what string, sequence uint64) error {
	if sequence == 0 {
		return refusal.EmptyField.With("%s: sequence", what)
	}
	return nil
}

// VerifyRotation answers with a rotation of the trusted set and who signed it.
// Refuses as DecodeRotation and Set.Verify do, and with SetMismatch.
func (t Trust) VerifyRotation(e Evidence) (Rotation, []Address, error) {
	rotation, signers, err := verify(t, KindRotation, e, DecodeRotation)
	if err == nil {
		err = t.checkPrevious(rotation.Previous)
	}
	return rotation, signers, err
}

// VerifyCancel answers with a cancel for the trusted set and who signed it.
// Refuses as DecodeCancel and Set.Verify do, and with SetMismatch.
func (t Trust) VerifyCancel(e Evidence) (Cancel, []Address, error) {
	cancel, signers, err := verify(t, KindCancel, e, DecodeCancel)
	if err == nil {
		err = t.checkPrevious(cancel.Previous)
	}
	return cancel, signers, err
}

// checkPrevious keeps a statement of attestors who are in several sets to the
// one that it is about.
func (t Trust) checkPrevious(previous [32]byte) error {
	if hash := t.Set.Hash(); previous != hash {
		return refusal.SetMismatch.With("the statement is about the set %x, trusted is %x", previous, hash)
	}
	return nil
}
