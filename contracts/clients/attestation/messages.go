package attestation

import (
	"github.com/cosmos/ibc-go/v8/modules/core/exported"

	"github.com/anji-bridge/anji/proofs/attestation"
	"github.com/anji-bridge/anji/proofs/refusal"
)

var (
	_ exported.ConsensusState = (*ConsensusState)(nil)
	_ exported.ClientMessage  = (*AttestationProof)(nil)
	_ exported.ClientMessage  = (*Rotation)(nil)
	_ exported.ClientMessage  = (*Cancel)(nil)
	_ exported.ClientMessage  = (*Misbehaviour)(nil)
)

// stateSize is that of an encoded State; Packets are longer.
const stateSize = 64

// NewAttestationProof carries evidence: of a state, or of packets.
func NewAttestationProof(e attestation.Evidence) *AttestationProof {
	return &AttestationProof{AttestationData: e.Data, Signatures: e.Signatures}
}

// Evidence is the proof in the form that proofs/attestation verifies.
func (p *AttestationProof) Evidence() attestation.Evidence {
	return attestation.Evidence{Data: p.AttestationData, Signatures: p.Signatures}
}

// Kind says which of the two that come as an AttestationProof it carries.
// Attestors sign the kind, so it cannot be taken for the other one.
func (p *AttestationProof) Kind() attestation.Kind {
	if len(p.AttestationData) == stateSize {
		return attestation.KindState
	}
	return attestation.KindPackets
}

// ClientType is attestations.
func (*AttestationProof) ClientType() string { return ClientType }

// ValidateBasic checks form and size.
func (p *AttestationProof) ValidateBasic() error { return p.validate(p.Kind()) }

func (p *AttestationProof) validate(kind attestation.Kind) (err error) {
	if len(p.Signatures) == 0 {
		return refusal.EmptyField.With("signatures")
	}
	switch kind {
	case attestation.KindState:
		_, err = attestation.DecodeState(p.AttestationData)
	case attestation.KindPackets:
		_, err = attestation.DecodePackets(p.AttestationData)
	case attestation.KindRotation:
		_, err = attestation.DecodeRotation(p.AttestationData)
	case attestation.KindCancel:
		_, err = attestation.DecodeCancel(p.AttestationData)
	default:
		err = refusal.HeaderInvalid.With("statements of kind %d are not known", kind)
	}
	return err
}

// NewRotation carries evidence of a rotation.
func NewRotation(e attestation.Evidence) *Rotation { return &Rotation{Proof: *NewAttestationProof(e)} }

// ClientType is attestations.
func (*Rotation) ClientType() string { return ClientType }

// ValidateBasic checks form and size.
func (m *Rotation) ValidateBasic() error { return m.Proof.validate(attestation.KindRotation) }

// NewCancel carries evidence of a cancel.
func NewCancel(e attestation.Evidence) *Cancel { return &Cancel{Proof: *NewAttestationProof(e)} }

// ClientType is attestations.
func (*Cancel) ClientType() string { return ClientType }

// ValidateBasic checks form and size.
func (m *Cancel) ValidateBasic() error { return m.Proof.validate(attestation.KindCancel) }

// NewMisbehaviour carries two statements that contradict each other.
func NewMisbehaviour(kind attestation.Kind, first, second attestation.Evidence) *Misbehaviour {
	return &Misbehaviour{Kind: uint32(kind), Proof1: *NewAttestationProof(first), Proof2: *NewAttestationProof(second)}
}

// ClientType is attestations.
func (*Misbehaviour) ClientType() string { return ClientType }

// ValidateBasic checks form and size.
func (m *Misbehaviour) ValidateBasic() error {
	if m.Kind > uint32(attestation.KindCancel) {
		return refusal.HeaderInvalid.With("statements of kind %d are not known", m.Kind)
	}
	if err := m.Proof1.validate(attestation.Kind(m.Kind)); err != nil {
		return refusal.Wrap(err, "proof_1")
	}
	return refusal.Wrap(m.Proof2.validate(attestation.Kind(m.Kind)), "proof_2")
}
