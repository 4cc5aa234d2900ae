package attestation_test

import (
	"maps"
	"testing"

	gogoproto "github.com/cosmos/gogoproto/proto"
	"github.com/cosmos/ibc-go/v8/modules/core/exported"

	client "github.com/anji-bridge/anji/contracts/clients/attestation"
	"github.com/anji-bridge/anji/proofs/attestation"
	"github.com/anji-bridge/anji/proofs/refusal"
)

// No target may panic; every refusal has a code and changes nothing.

func FuzzProof(f *testing.F) {
	h := newHost(f)
	valid := h.encoded(h.packetProof(packets(firstHeight)))
	f.Add(valid)
	f.Add(client.RememberedProof())
	f.Fuzz(func(t *testing.T, proof []byte) {
		h.tb = t
		err := h.member(firstHeight, proof, path, value)
		if _, ok := refusal.Of(err); err != nil && !ok {
			t.Errorf("%v has no code", err)
		}
		if err == nil && len(proof) != len(valid) {
			t.Errorf("%x is accepted", proof)
		}
	})
}

func FuzzMessages(f *testing.F) {
	h := newHost(f)
	seed := func(kind byte, m gogoproto.Message) {
		raw, err := gogoproto.Marshal(m)
		if err != nil {
			f.Fatal(err)
		}
		f.Add(kind, raw)
	}
	state := h.attested(20, 0).Evidence()
	seed(0, client.NewAttestationProof(state))
	seed(1, h.rotate(h.rotation(1, 3, 4), 0, 1))
	seed(2, h.cancel(h.attestors.Set(3), 1, 0, 1))
	seed(3, client.NewMisbehaviour(attestation.KindState, state, state))
	f.Fuzz(func(t *testing.T, kind byte, raw []byte) {
		h := newHost(t)
		messages := []exported.ClientMessage{&client.AttestationProof{}, &client.Rotation{}, &client.Cancel{}, &client.Misbehaviour{}}
		message := messages[int(kind)%len(messages)]
		if gogoproto.Unmarshal(raw, message) != nil || message.ValidateBasic() != nil {
			return
		}
		before := h.contents()
		err := h.update(message)
		if _, ok := refusal.Of(err); err != nil && !ok {
			t.Errorf("%v has no code", err)
		}
		if err != nil {
			h.client().CheckForMisbehaviour(h.ctx, h.cdc, h.store(), message)
			h.client().UpdateState(h.ctx, h.cdc, h.store(), message)
		}
		if err != nil && !maps.Equal(before, h.contents()) {
			t.Errorf("%v, and the store has changed", err)
		}
	})
}
