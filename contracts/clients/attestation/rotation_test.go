package attestation_test

import (
	"strings"
	"testing"
	"time"

	"github.com/cosmos/ibc-go/v8/modules/core/exported"

	client "github.com/anji-bridge/anji/contracts/clients/attestation"
	"github.com/anji-bridge/anji/contracts/clients/hosttime"
	"github.com/anji-bridge/anji/proofs/attestation"
	"github.com/anji-bridge/anji/proofs/attestation/attestationtest"
	"github.com/anji-bridge/anji/proofs/refusal"
)

// rotation lets the attestors of the indices follow the first set, two of
// them being a quorum.
func (h *host) rotation(sequence uint64, next ...int) attestation.Rotation {
	var set attestationtest.Attestors
	for _, i := range next {
		set = append(set, h.attestors[i])
	}
	return attestation.Rotation{Previous: h.attestors.Set(3).Hash(), Sequence: sequence, Next: set.Set(2)}
}

func (h *host) rotate(r attestation.Rotation, signers ...int) *client.Rotation {
	return client.NewRotation(h.by(attestation.KindRotation, r.Encode(), signers...))
}

func (h *host) cancel(previous attestation.Set, sequence uint64, signers ...int) *client.Cancel {
	c := attestation.Cancel{Previous: previous.Hash(), Sequence: sequence}
	return client.NewCancel(h.by(attestation.KindCancel, c.Encode(), signers...))
}

// state signs a state as it is asked to.
func (h *host) stateBy(height uint64, after time.Duration, signers ...int) *client.AttestationProof {
	data := attestation.State{Height: height, Timestamp: seconds(after)}.Encode()
	return client.NewAttestationProof(h.by(attestation.KindState, data, signers...))
}

// The old set counts alone until the delay is over, the new one alone from
// then on, and what the old one said is proven anew.
func TestRotation(t *testing.T) {
	h := newHost(t)
	h.mustUpdate(h.packetProof(packets(firstHeight)))
	h.mustUpdate(h.rotate(h.rotation(1, 3, 4), 0, 1, 2))
	h.after(rotationDelay - time.Second)
	h.mustUpdate(h.stateBy(20, 10*time.Second, 0, 1, 2))
	h.wantRefusal(h.update(h.stateBy(21, 11*time.Second, 3, 4)), refusal.QuorumNotMet)
	h.wantRefusal(h.member(firstHeight, client.RememberedProof(), path, value), "")

	h.after(rotationDelay)
	h.wantRefusal(h.member(firstHeight, client.RememberedProof(), path, value), refusal.UnknownRoot)
	h.wantRefusal(h.member(firstHeight, h.encoded(h.packetProof(packets(firstHeight))), path, value), refusal.TooLarge) // three of a set of two
	h.wantRefusal(h.update(h.stateBy(22, 12*time.Second, 0, 1)), refusal.UnknownSigner)
	h.mustUpdate(h.stateBy(22, 12*time.Second, 3, 4))
	proof := client.NewAttestationProof(h.by(attestation.KindPackets, packets(22).Encode(), 4, 3))
	h.wantRefusal(h.member(22, h.encoded(proof), path, value), "")
	state := h.client()
	if state.Terms.SetSequence != 1 || state.Terms.Pending != nil || len(state.AttestorAddresses) != 2 || state.MinRequiredSigs != 2 {
		t.Errorf("%+v", state)
	}
	// The retired set can rotate nothing any more, nor its old statement again.
	h.wantRefusal(h.update(h.rotate(h.rotation(2, 0, 1), 0, 1)), refusal.UnknownSigner)
	h.wantRefusal(h.update(h.rotate(h.rotation(2, 0, 1), 3, 4)), refusal.SetMismatch)
}

func TestRotationRefuses(t *testing.T) {
	for name, c := range map[string]struct {
		make func(h *host) exported.ClientMessage
		want refusal.Code
	}{
		"valid":            {func(h *host) exported.ClientMessage { return h.rotate(h.rotation(4, 3, 4), 0, 1, 2) }, ""},
		"below the quorum": {func(h *host) exported.ClientMessage { return h.rotate(h.rotation(4, 3, 4), 3, 4) }, refusal.QuorumNotMet},
		"an old sequence":  {func(h *host) exported.ClientMessage { return h.rotate(h.rotation(3, 3, 4), 0, 1, 2) }, refusal.RotationSequence},
		"an old cancel":    {func(h *host) exported.ClientMessage { return h.cancel(h.attestors.Set(3), 3, 0, 1, 2) }, refusal.RotationSequence},
		"a cancel by few":  {func(h *host) exported.ClientMessage { return h.cancel(h.attestors.Set(3), 4, 0, 1) }, refusal.QuorumNotMet},
		"of another set": {func(h *host) exported.ClientMessage {
			r := h.rotation(4, 3, 4)
			r.Previous[0] ^= 1
			return h.rotate(r, 0, 1, 2)
		}, refusal.SetMismatch},
		"of another source": {func(h *host) exported.ClientMessage { h.source[0] ^= 1; return h.rotate(h.rotation(4, 3, 4), 0, 1, 2) }, refusal.UnknownSigner},
		"signed as a cancel": {func(h *host) exported.ClientMessage {
			return client.NewRotation(h.by(attestation.KindCancel, h.rotation(4, 3, 4).Encode(), 0, 1, 2))
		}, refusal.UnknownSigner},
	} {
		t.Run(name, func(t *testing.T) {
			h := newHost(t)
			h.mustUpdate(h.cancel(h.attestors.Set(3), 3, 0, 1, 2)) // the client has got as far as 3
			h.wantRefusal(h.update(c.make(h)), c.want)
		})
	}
	for name, message := range map[string]func(h *host) exported.ClientMessage{
		"rotation": func(h *host) exported.ClientMessage { return h.rotate(h.rotation(1, 3, 4), 0, 1, 2) },
		"cancel":   func(h *host) exported.ClientMessage { return h.cancel(h.attestors.Set(3), 1, 0, 1, 2) },
	} {
		h := newStockHost(t)
		t.Log(name)
		h.wantRefusal(h.update(message(h)), refusal.ClientInvalid)
	}
}

// While one rotation waits no other may; a cancel ends the wait for good, also
// when it comes first.
func TestCancel(t *testing.T) {
	h := newHost(t)
	h.mustUpdate(h.rotate(h.rotation(2, 3, 4), 0, 1, 2))
	h.wantRefusal(h.update(h.rotate(h.rotation(2, 3, 4), 0, 1, 2)), refusal.RotationPending)
	h.wantRefusal(h.update(h.rotate(h.rotation(3, 3, 4), 0, 1, 2)), refusal.RotationPending)
	h.mustUpdate(h.cancel(h.attestors.Set(3), 2, 2, 3, 4))
	if terms := h.client().Terms; terms.Pending != nil || terms.SetSequence != 2 {
		t.Errorf("%+v", terms)
	}
	h.wantRefusal(h.update(h.rotate(h.rotation(2, 3, 4), 0, 1, 2)), refusal.RotationSequence)
	h.mustUpdate(h.cancel(h.attestors.Set(3), 7, 0, 1, 2))
	h.wantRefusal(h.update(h.rotate(h.rotation(7, 3, 4), 0, 1, 2)), refusal.RotationSequence)
	h.mustUpdate(h.rotate(h.rotation(8, 3, 4), 0, 1, 2))
	h.after(2 * rotationDelay)
	h.wantRefusal(h.update(h.cancel(h.attestors.Set(3), 8, 0, 1, 2)), refusal.TooLarge) // it is in force
	h.mustUpdate(h.stateBy(20, time.Second, 3, 4))
}

// Where a submitter chooses the block time, the committed one ends the delay.
func TestDelayEndsByCommittedTime(t *testing.T) {
	h := newHost(t)
	h.mustUpdate(h.rotate(h.rotation(1, 3, 4), 0, 1, 2))
	h.after(rotationDelay)
	ctx := h.ctx
	h.ctx = hosttime.WithCommitted(ctx, start.Add(rotationDelay-time.Second))
	h.wantRefusal(h.update(h.stateBy(20, time.Second, 3, 4)), refusal.QuorumNotMet)
	h.ctx = hosttime.WithCommitted(ctx, start.Add(rotationDelay))
	h.mustUpdate(h.stateBy(20, time.Second, 3, 4))
}

func TestRecovery(t *testing.T) {
	h := newHost(t)
	h.mustUpdate(h.packetProof(packets(firstHeight)))
	h.mustUpdate(h.attested(20, 10*time.Second))
	h.mustUpdate(h.attested(20, 11*time.Second))
	subject := h.id
	substitute := func(change func(*client.ClientState)) error {
		state := h.state()
		state.LatestHeight = 30
		change(state)
		return h.keeper.RecoverClient(h.ctx, subject, h.create(state))
	}
	for _, change := range []func(*client.ClientState){
		func(s *client.ClientState) { s.Terms.Source[0] ^= 1 },
		func(s *client.ClientState) { s.Terms = nil },
	} {
		if err := substitute(change); err == nil || !strings.Contains(err.Error(), "source") {
			t.Errorf("a substitute of another source: %v", err)
		}
	}
	if err := substitute(func(s *client.ClientState) { s.AttestorAddresses, s.MinRequiredSigs = s.AttestorAddresses[3:], 1 }); err != nil {
		t.Fatal(err)
	}
	if state := h.client(); h.status() != exported.Active || len(state.AttestorAddresses) != 2 || len(state.Terms.Equivocators) > 0 || state.LatestHeight != 30 {
		t.Errorf("%s, %+v", h.status(), state)
	}
	for _, height := range []uint64{firstHeight, 20} {
		if _, err := h.client().GetTimestampAtHeight(h.ctx, h.store(), h.cdc, client.NewHeight(height)); err == nil {
			t.Errorf("height %d is still known", height)
		}
	}
	h.mustUpdate(h.stateBy(31, time.Second, 4))
}
