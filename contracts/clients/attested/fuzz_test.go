package attested_test

import (
	"maps"
	"testing"
	"time"

	"github.com/cosmos/ibc-go/v8/modules/core/exported"

	"github.com/anji-bridge/anji/contracts/clients/attestation"
	"github.com/anji-bridge/anji/contracts/clients/attested"
	"github.com/anji-bridge/anji/proofs/refusal"
)

// No target may panic; every refusal has a code and changes nothing.

func FuzzProof(f *testing.F) {
	h := newHost(f)
	header, light := h.view(20, 10*time.Second)
	h.check(h.update(header))
	h.check(h.update(h.attest(20, 10*time.Second, 0, 1)))
	h.check(h.update(h.packets(20)))
	f.Add(h.encoded(light, attestation.RememberedProof()))
	f.Add(light)
	f.Fuzz(func(t *testing.T, proof []byte) {
		h.tb = t
		err := h.member(20, proof)
		if _, ok := refusal.Of(err); err != nil && !ok {
			t.Errorf("%v has no code", err)
		}
	})
}

func FuzzUpdate(f *testing.F) {
	h := newHost(f)
	for _, message := range []exported.ClientMessage{h.attest(20, 10*time.Second, 0, 1), h.packets(10)} {
		update, err := attested.NewUpdate(message)
		h.check(err)
		raw, err := update.Marshal()
		h.check(err)
		f.Add(raw)
	}
	f.Fuzz(func(t *testing.T, raw []byte) {
		h.tb = t
		ctx := h.ctx
		h.ctx, _ = ctx.CacheContext()
		defer func() { h.ctx = ctx }()
		var update attested.Update
		if update.Unmarshal(raw) != nil || h.unpack(&update) != nil || update.ValidateBasic() != nil {
			return
		}
		before := h.contents()
		err := h.keeper.UpdateClient(h.ctx, h.id, &update)
		if _, ok := refusal.Of(err); err != nil && !ok {
			t.Errorf("%v has no code", err)
		}
		if err != nil && !maps.Equal(before, h.contents()) {
			t.Errorf("%v, and the store has changed", err)
		}
	})
}
