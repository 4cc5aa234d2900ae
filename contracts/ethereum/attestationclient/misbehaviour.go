package attestationclient

import (
	"encoding/binary"
	"slices"

	"github.com/anji-bridge/anji/contracts/clients/attestation"
	proofs "github.com/anji-bridge/anji/proofs/attestation"
	"github.com/anji-bridge/anji/proofs/refusal"
)

// EncodeMisbehaviour encodes a google.protobuf.Any of a Misbehaviour for the
// contract's function misbehaviour. Refuses with Malformed, with
// NotMisbehaviour where no path of two statements on packets contradicts the
// other, or as the decoding of these does.
func (e *Encoder) EncodeMisbehaviour(misbehaviour []byte) ([]byte, error) {
	var m attestation.Misbehaviour
	if err := unpack(misbehaviour, &m); err != nil {
		return nil, err
	}
	if m.Kind > uint32(proofs.KindCancel) {
		return nil, refusal.HeaderInvalid.With("statements of kind %d are not known", m.Kind)
	}
	out := []byte{byte(m.Kind)}
	if proofs.Kind(m.Kind) == proofs.KindPackets {
		first, second, err := e.places(&m)
		if err != nil {
			return nil, err
		}
		out = binary.BigEndian.AppendUint16(out, uint16(first)) // below proofs.MaxPackets
		out = binary.BigEndian.AppendUint16(out, uint16(second))
	}
	first, err := encodeProof(&m.Proof1)
	if err != nil {
		return nil, err
	}
	second, err := encodeProof(&m.Proof2)
	if err != nil {
		return nil, err
	}
	out = binary.BigEndian.AppendUint32(out, uint32(len(first)))
	return append(append(out, first...), second...), nil
}

// places is where the contradiction stands in both statements, so that the
// contract need not look for it.
func (e *Encoder) places(m *attestation.Misbehaviour) (first, second int, err error) {
	one, err := proofs.DecodePackets(m.Proof1.AttestationData)
	if err != nil {
		return 0, 0, refusal.Wrap(err, "proof_1")
	}
	other, err := proofs.DecodePackets(m.Proof2.AttestationData)
	if err != nil {
		return 0, 0, refusal.Wrap(err, "proof_2")
	}
	path, found := one.Contradicts(other, e.snapshot)
	if !found {
		return 0, 0, refusal.NotMisbehaviour.With("the two packet attestations can both be true")
	}
	named := func(p proofs.Packet) bool { return p.Path == path }
	return slices.IndexFunc(one.Packets, named), slices.IndexFunc(other.Packets, named), nil
}
