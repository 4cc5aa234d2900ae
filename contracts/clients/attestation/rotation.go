package attestation

import (
	"time"

	sdk "github.com/cosmos/cosmos-sdk/types"

	"github.com/anji-bridge/anji/contracts/clients/hosttime"
	"github.com/anji-bridge/anji/proofs/attestation"
	"github.com/anji-bridge/anji/proofs/refusal"
)

func (p *PendingRotation) set() (attestation.Set, error) {
	return parseSet(p.AttestorAddresses, p.MinRequiredSigs)
}

// Settled is the client at a time of its host: a rotation whose delay is over
// has replaced the set.
func (cs *ClientState) Settled(now time.Time) *ClientState {
	settled := *cs
	if cs.Terms == nil {
		return &settled
	}
	terms := *cs.Terms
	settled.Terms = &terms
	if p := terms.Pending; p != nil && !now.Before(time.Unix(int64(p.Effective), 0)) {
		settled.AttestorAddresses, settled.MinRequiredSigs = p.AttestorAddresses, p.MinRequiredSigs
		terms.SetSequence, terms.Pending = p.Sequence, nil
	}
	return &settled
}

// verifyRotation checks that a quorum of the present set lets another one
// follow. The client is settled. A rotation that contradicts the pending one
// is accepted here: CheckForMisbehaviour finds it, and it freezes the client.
func (cs *ClientState) verifyRotation(m *Rotation) error {
	if cs.Terms == nil {
		return refusal.ClientInvalid.With("the client has no terms: its set is fixed, as on ibc-go v11")
	}
	trust, err := cs.Trust()
	if err != nil {
		return err
	}
	rotation, _, err := trust.VerifyRotation(m.Proof.Evidence())
	switch {
	case err != nil:
		return err
	case rotation.Sequence <= cs.Terms.SetSequence:
		return refusal.RotationSequence.With("rotation %d, the client knows %d", rotation.Sequence, cs.Terms.SetSequence)
	case cs.Terms.Pending == nil || cs.contradictsPending(rotation):
		return nil
	default:
		return refusal.RotationPending.With("rotation %d waits until %d: cancel it before rotation %d", cs.Terms.Pending.Sequence, cs.Terms.Pending.Effective, rotation.Sequence)
	}
}

// contradictsPending says whether a rotation of the present set has the
// pending one's sequence and another set.
func (cs *ClientState) contradictsPending(rotation attestation.Rotation) bool {
	if cs.Terms == nil || cs.Terms.Pending == nil || cs.Terms.Pending.Sequence != rotation.Sequence {
		return false
	}
	set, err := cs.Terms.Pending.set()
	return err == nil && set.Hash() != rotation.Next.Hash()
}

// verifyCancel checks that a quorum of the present set takes a rotation back.
// The client is settled.
func (cs *ClientState) verifyCancel(m *Cancel) error {
	if cs.Terms == nil {
		return refusal.ClientInvalid.With("the client has no terms: its set is fixed, as on ibc-go v11")
	}
	trust, err := cs.Trust()
	if err != nil {
		return err
	}
	cancel, _, err := trust.VerifyCancel(m.Proof.Evidence())
	if err == nil && cancel.Sequence <= cs.Terms.SetSequence {
		err = refusal.RotationSequence.With("cancel of rotation %d, the client knows %d", cancel.Sequence, cs.Terms.SetSequence)
	}
	return err
}

// takeRotation makes a verified rotation pending. It tells whether it did.
func (cs *ClientState) takeRotation(ctx sdk.Context, m *Rotation) bool {
	rotation, err := attestation.DecodeRotation(m.Proof.AttestationData)
	if err != nil || cs.Terms == nil || cs.Terms.Pending != nil || rotation.Sequence <= cs.Terms.SetSequence {
		return false
	}
	signers, err := m.Proof.signers(cs, attestation.KindRotation)
	if err != nil {
		return false
	}
	cs.Terms.Pending = &PendingRotation{
		Sequence:          rotation.Sequence,
		AttestorAddresses: addressTexts(rotation.Next.Attestors),
		MinRequiredSigs:   rotation.Next.Threshold,
		Effective:         hosttime.Effective(ctx, cs.Terms.RotationDelay),
		Signers:           addressTexts(signers),
	}
	return true
}

// takeCancel forgets the pending rotation if it is not a later one, and has
// none of the cancelled sequence or a lower one follow. It tells whether it
// did.
func (cs *ClientState) takeCancel(m *Cancel) bool {
	cancel, err := attestation.DecodeCancel(m.Proof.AttestationData)
	if err != nil || cs.Terms == nil || cancel.Sequence <= cs.Terms.SetSequence {
		return false
	}
	if _, err := m.Proof.signers(cs, attestation.KindCancel); err != nil {
		return false
	}
	if p := cs.Terms.Pending; p != nil && p.Sequence <= cancel.Sequence {
		cs.Terms.Pending = nil
	}
	cs.Terms.SetSequence = cancel.Sequence
	return true
}
