package ethereum_test

import (
	"testing"

	commitmenttypes "github.com/cosmos/ibc-go/v8/modules/core/23-commitment/types"
	"github.com/cosmos/ibc-go/v8/modules/core/exported"

	"github.com/anji-bridge/anji/contracts/clients/ethereum"
	"github.com/anji-bridge/anji/proofs/refusal"
)

// message is what travels as a client message.
type message interface {
	exported.ClientMessage
	Marshal() ([]byte, error)
	Unmarshal([]byte) error
}

// FuzzMessages takes any bytes for each kind of message through all that a
// host does with it, verified or not.
func FuzzMessages(f *testing.F) {
	seed := newHost(f)
	for kind, m := range []message{
		seed.fullHeader(44),
		ethereum.NewMisbehaviour(seed.chain.Update(seed.chain.Block(44, storage)), seed.chain.Update(seed.chain.Block(44, storage, "other"))),
		seed.opening(firstSlot, committed, nothing),
	} {
		raw, err := m.Marshal()
		seed.must(err)
		f.Add(byte(kind), raw)
	}
	f.Fuzz(func(t *testing.T, kind byte, raw []byte) {
		m := []message{&ethereum.Header{}, &ethereum.Misbehaviour{}, &ethereum.StorageProof{}}[kind%3]
		if m.Unmarshal(raw) != nil {
			return
		}
		h := *seed
		h.tb = t
		h.ctx, _ = seed.ctx.CacheContext()
		h.at(63)
		if err := m.ValidateBasic(); err != nil {
			if _, ok := refusal.Of(err); !ok {
				t.Errorf("no code: %v", err)
			}
		}
		cs, store := h.client(), h.store()
		if err := cs.VerifyClientMessage(h.ctx, h.cdc, store, m); err != nil {
			if _, ok := refusal.Of(err); !ok {
				t.Errorf("no code: %v", err)
			}
		}
		cs.CheckForMisbehaviour(h.ctx, h.cdc, store, m)
		cs.UpdateState(h.ctx, h.cdc, store, m)
	})
}

func FuzzProof(f *testing.F) {
	seed := newHost(f)
	f.Add(seed.proof(firstSlot, committed), string(committed), commitment[:])
	f.Add(seed.proof(firstSlot, nothing), string(nothing), []byte{})
	f.Add(marshal(f, ethereum.RememberedProof()), string(committed), commitment[:])
	f.Fuzz(func(t *testing.T, proof []byte, path string, value []byte) {
		h := *seed
		h.tb = t
		cs, store := h.client(), h.store()
		member := cs.VerifyMembership(h.ctx, store, h.cdc, heightOf(firstSlot), 0, 0, proof, commitmenttypes.NewMerklePath(path), value)
		absent := cs.VerifyNonMembership(h.ctx, store, h.cdc, heightOf(firstSlot), 0, 0, proof, commitmenttypes.NewMerklePath(path))
		if member == nil && absent == nil {
			t.Error("a path is present and absent")
		}
		if member == nil && (path != string(committed) || string(value) != string(commitment[:])) && (path != string(acknowledged) || string(value) != string(acknowledgement[:])) {
			t.Errorf("%x stands at %x", value, path)
		}
		for _, err := range []error{member, absent} {
			if _, ok := refusal.Of(err); err != nil && !ok {
				t.Errorf("no code: %v", err)
			}
		}
	})
}
