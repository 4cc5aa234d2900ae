package ethereum_test

import (
	"testing"

	"github.com/cosmos/ibc-go/v8/modules/core/exported"

	"github.com/anji-bridge/anji/contracts/clients/ethereum"
	"github.com/anji-bridge/anji/proofs/ethereum/ethereumtest"
	"github.com/anji-bridge/anji/proofs/refusal"
)

// What a committee cannot honestly have signed freezes the client, by a
// misbehaviour or by a header that contradicts what the client knows.
func TestMisbehaviourFreezes(t *testing.T) {
	other := func(h *host, slot uint64) *ethereumtest.Block { return h.chain.Block(slot, storage, "other") }
	for _, c := range []struct {
		name    string
		message func(h *host) exported.ClientMessage
	}{
		{"two blocks of one slot", func(h *host) exported.ClientMessage {
			return ethereum.NewMisbehaviour(h.chain.Update(h.chain.Block(48, storage)), h.chain.Update(other(h, 48)))
		}},
		{"two blocks of a slot before the client's latest", func(h *host) exported.ClientMessage {
			return ethereum.NewMisbehaviour(h.chain.Update(h.chain.Block(42, storage)), h.chain.Update(other(h, 42)))
		}},
		{"two next committees", func(h *host) exported.ClientMessage {
			first, second := h.draft(48).Full(), h.draft(49).Full()
			second.Next = h.chain.Committee(2, "other")
			return ethereum.NewMisbehaviour(first.Sign(), second.Sign())
		}},
		{"a header of the latest slot", func(h *host) exported.ClientMessage {
			return ethereum.NewHeader(h.chain.Update(other(h, 44)), other(h, 44).AccountProof)
		}},
		{"a header of the latest slot, without an account", func(h *host) exported.ClientMessage {
			return ethereum.NewHeader(h.chain.FullUpdate(other(h, 44)), nil)
		}},
		{"a header with another next committee", func(h *host) exported.ClientMessage {
			d := h.draft(48).Full()
			d.Next = h.chain.Committee(2, "other")
			return h.signed(d)
		}},
		{"another block at a known height", func(h *host) exported.ClientMessage {
			block := h.chain.Block(firstSlot, nil, "other")
			return ethereum.NewHeader(h.chain.Draft(block).At(56).Sign(), block.AccountProof)
		}},
		{"a height above one of a later slot", func(h *host) exported.ClientMessage {
			block := h.chain.Numbered(42, 100, storage)
			return ethereum.NewHeader(h.chain.Draft(block).At(56).Sign(), block.AccountProof)
		}},
		{"a height below one of an earlier slot", func(h *host) exported.ClientMessage {
			block := h.chain.Numbered(48, ethereumtest.BlockNumber(firstSlot)-1, storage)
			return ethereum.NewHeader(h.chain.Update(block), block.AccountProof)
		}},
	} {
		t.Run(c.name, func(t *testing.T) {
			h := newHost(t)
			h.at(63)
			h.mustUpdate(h.fullHeader(44))
			h.wantFrozen(false)
			message := c.message(h)
			h.mustUpdate(message)
			h.wantFrozen(true)
			h.wantLatest(44, 44)
		})
	}
}

func TestMisbehaviourRefuses(t *testing.T) {
	blocks := func(h *host) (a, b *ethereumtest.Block) {
		return h.chain.Block(48, storage), h.chain.Block(48, storage, "other")
	}
	for _, c := range []struct {
		name    string
		message func(h *host) *ethereum.Misbehaviour
		want    refusal.Code
	}{
		{"the same update twice", func(h *host) *ethereum.Misbehaviour {
			a, _ := blocks(h)
			return ethereum.NewMisbehaviour(h.chain.Update(a), h.chain.Update(a))
		}, refusal.NotMisbehaviour},
		{"one block, attested twice", func(h *host) *ethereum.Misbehaviour {
			a, _ := blocks(h)
			return ethereum.NewMisbehaviour(h.chain.Update(a), h.chain.FullUpdate(a))
		}, refusal.NotMisbehaviour},
		{"blocks of two slots", func(h *host) *ethereum.Misbehaviour {
			return ethereum.NewMisbehaviour(h.chain.Update(h.chain.Block(44, storage)), h.chain.Update(h.chain.Block(48, storage, "other")))
		}, refusal.NotMisbehaviour},
		{"one signed by too few", func(h *host) *ethereum.Misbehaviour {
			a, b := blocks(h)
			d := h.chain.Draft(b)
			d.Signers = 21
			return ethereum.NewMisbehaviour(h.chain.Update(a), d.Sign())
		}, refusal.NotEnoughTrust},
		{"one signed for another network", func(h *host) *ethereum.Misbehaviour {
			a, b := blocks(h)
			d := h.chain.Draft(a)
			d.GenesisValidatorsRoot[0] ^= 1
			return ethereum.NewMisbehaviour(d.Sign(), h.chain.Update(b))
		}, refusal.SignatureInvalid},
		{"signed by an unknown committee", func(h *host) *ethereum.Misbehaviour {
			return ethereum.NewMisbehaviour(h.chain.Update(h.chain.Block(150, storage)), h.chain.Update(h.chain.Block(150, storage, "other")))
		}, refusal.PeriodSkipped},
		{"not final", func(h *host) *ethereum.Misbehaviour {
			a, b := blocks(h)
			m := ethereum.NewMisbehaviour(h.chain.Update(a), h.chain.Update(b))
			m.Update2.FinalityBranch = nil
			return m
		}, refusal.NotMisbehaviour},
	} {
		t.Run(c.name, func(t *testing.T) {
			h := newHost(t)
			h.at(200)
			before := h.dump()
			h.wantRefusal(h.update(c.message(h)), c.want)
			if h.dump() != before {
				t.Error("the store changed")
			}
		})
	}
}

// Freezing needs nothing but the client's state: not even that the store
// still has what proved the misbehaviour.
func TestFreezingCannotFail(t *testing.T) {
	h := newHost(t)
	cs := h.client()
	cs.UpdateStateOnMisbehaviour(h.ctx, h.cdc, h.store(), nil)
	h.wantFrozen(true)
}
