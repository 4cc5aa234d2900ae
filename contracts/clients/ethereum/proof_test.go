package ethereum_test

import (
	"bytes"
	"testing"

	commitmenttypes "github.com/cosmos/ibc-go/v8/modules/core/23-commitment/types"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"

	"github.com/anji-bridge/anji/contracts/clients/ethereum"
	"github.com/anji-bridge/anji/contracts/packet"
	"github.com/anji-bridge/anji/proofs/ethereum/ethereumtest"
	"github.com/anji-bridge/anji/proofs/refusal"
)

// A path's slot is that of Solidity's mapping, and a receipt's is the
// acknowledgement's.
func TestSlot(t *testing.T) {
	hashed := crypto.Keccak256(committed)
	want := crypto.Keccak256Hash(common.LeftPadBytes(hashed, 32), commitmentsSlot[:])
	if got := slotOf(committed); got != want {
		t.Errorf("slot %x, want %x", got, want)
	}
	if slotOf(received) != slotOf(acknowledged) {
		t.Error("a receipt has a slot of its own")
	}
	// A client's identifier may hold any byte before.
	path := packet.CommitmentPath("\x02\x02\x02\x02\x02\x02\x02\x02\x02", 1)
	if slotOf(path) == slotOf(packet.AcknowledgementPath("\x02\x02\x02\x02\x02\x02\x02\x02\x02", 1)) {
		t.Error("a commitment has the slot of an acknowledgement")
	}
}

func TestProofs(t *testing.T) {
	h := newHost(t)
	h.must(h.member(firstSlot, h.proof(firstSlot, committed), committed, commitment[:]))
	h.must(h.member(firstSlot, h.proof(firstSlot, acknowledged), acknowledged, acknowledgement[:]))
	h.must(h.absent(firstSlot, h.proof(firstSlot, nothing), nothing))
	h.must(h.absent(firstSlot, h.proof(firstSlot, packet.CommitmentPath("client-0", 9)), packet.CommitmentPath("client-0", 9)))
}

func TestMembershipRefuses(t *testing.T) {
	valid := func(h *host) []byte { return h.proof(firstSlot, committed) }
	nodes := func(h *host) [][]byte { return h.chain.Block(firstSlot, storage).StorageProof(slotOf(committed)) }
	remembered := func(*host) []byte { return marshal(t, ethereum.RememberedProof()) }
	for _, c := range []struct {
		name        string
		slot        uint64
		proof       func(h *host) []byte
		path, value []byte
		want        refusal.Code
	}{
		{"no value", firstSlot, valid, committed, nil, refusal.EmptyField},
		{"a zero value", firstSlot, valid, committed, make([]byte, 32), refusal.ProofInvalid},
		{"a value without its leading zero byte", firstSlot, valid, committed, commitment[1:], refusal.ProofInvalid},
		{"a long value", firstSlot, valid, committed, append([]byte{0}, commitment[:]...), refusal.ProofInvalid},
		{"another value", firstSlot, valid, committed, acknowledgement[:], refusal.ProofInvalid},
		{"another path", firstSlot, valid, acknowledged, commitment[:], refusal.ProofInvalid},
		{"a receipt", firstSlot, func(h *host) []byte { return h.proof(firstSlot, received) }, received, acknowledgement[:], refusal.ProofInvalid},
		{"a receipt's own value", firstSlot, func(h *host) []byte { return h.proof(firstSlot, received) }, received, []byte{2}, refusal.ProofInvalid},
		{"an empty path", firstSlot, valid, nil, commitment[:], refusal.ProofInvalid},
		{"a path that is too short", firstSlot, valid, committed[len(committed)-9:], commitment[:], refusal.ProofInvalid},
		{"absence as presence", firstSlot, func(h *host) []byte { return h.proof(firstSlot, nothing) }, packet.AcknowledgementPath("client-0", 3), commitment[:], refusal.ProofInvalid},
		{"an unknown height", firstSlot + 1, valid, committed, commitment[:], refusal.UnknownRoot},
		{"no proof", firstSlot, func(*host) []byte { return nil }, committed, commitment[:], refusal.EmptyField},
		{"junk", firstSlot, func(*host) []byte { return []byte("junk") }, committed, commitment[:], refusal.Malformed},
		{"an unknown field", firstSlot, func(h *host) []byte { return append(valid(h), 0x18, 1) }, committed, commitment[:], refusal.NonCanonical},
		{"a long proof", firstSlot, func(*host) []byte { return make([]byte, 65<<10) }, committed, commitment[:], refusal.TooLarge},
		{"a node too many", firstSlot, func(h *host) []byte {
			return marshal(t, ethereum.NewProof(append(nodes(h), nodes(h)[0])))
		}, committed, commitment[:], refusal.ProofInvalid},
		{"a node too few", firstSlot, func(h *host) []byte {
			return marshal(t, ethereum.NewProof(nodes(h)[:len(nodes(h))-1]))
		}, committed, commitment[:], refusal.ProofInvalid},
		{"another block's storage", firstSlot, func(h *host) []byte {
			other := h.chain.Block(firstSlot, ethereumtest.Storage{slotOf(committed): commitment})
			return marshal(t, ethereum.NewProof(other.StorageProof(slotOf(committed))))
		}, committed, commitment[:], refusal.ProofInvalid},
		{"nothing remembered", firstSlot, remembered, committed, commitment[:], refusal.UnknownRoot},
		{"nodes of what is remembered", firstSlot, func(h *host) []byte {
			return marshal(t, &ethereum.Proof{Nodes: nodes(h), Remembered: true})
		}, committed, commitment[:], refusal.NonCanonical},
	} {
		t.Run(c.name, func(t *testing.T) {
			h := newHost(t)
			h.wantRefusal(h.member(c.slot, c.proof(h), c.path, c.value), c.want)
		})
	}
	h := newHost(t)
	cs, store := h.client(), h.store()
	path := commitmenttypes.NewMerklePath(string(committed))
	h.wantRefusal(cs.VerifyMembership(h.ctx, store, h.cdc, heightOf(firstSlot), 1, 0, valid(h), path, commitment[:]), refusal.ProofInvalid)
	h.wantRefusal(cs.VerifyMembership(h.ctx, store, h.cdc, heightOf(firstSlot), 0, 1, valid(h), path, commitment[:]), refusal.ProofInvalid)
	h.wantRefusal(cs.VerifyMembership(h.ctx, store, h.cdc, heightOf(firstSlot), 0, 0, valid(h), commitmenttypes.NewMerklePath("ibc", string(committed)), commitment[:]), refusal.ProofInvalid)
	h.wantRefusal(cs.VerifyMembership(h.ctx, store, h.cdc, heightOf(firstSlot), 0, 0, valid(h), nil, commitment[:]), refusal.ProofInvalid)
	revision := heightOf(firstSlot)
	revision.RevisionNumber = 1
	h.wantRefusal(cs.VerifyMembership(h.ctx, store, h.cdc, revision, 0, 0, valid(h), path, commitment[:]), refusal.UnknownRoot)
}

func TestNonMembershipRefuses(t *testing.T) {
	h := newHost(t)
	// A packet that was received has its acknowledgement, so its receipt
	// cannot be proven absent.
	h.wantRefusal(h.absent(firstSlot, h.proof(firstSlot, received), received), refusal.ProofInvalid)
	h.wantRefusal(h.absent(firstSlot, h.proof(firstSlot, acknowledged), acknowledged), refusal.ProofInvalid)
	h.wantRefusal(h.absent(firstSlot, h.proof(firstSlot, nothing), received), refusal.ProofInvalid)
	h.wantRefusal(h.absent(firstSlot, h.proof(firstSlot, nothing), received[len(received)-9:]), refusal.ProofInvalid)
	// What the contract never keeps is absent, whatever was delivered.
	for name, path := range map[string]string{
		"a prefix":              "ibc" + string(received),
		"a prefix's separator":  "/" + string(received),
		"no number":             "client-" + string(received[8:]),
		"a leading zero":        "client-00" + string(received[8:]),
		"a sign":                "client-+0" + string(received[8:]),
		"another client type":   "07-tendermint-0" + string(received[8:]),
		"an escaped path":       "client-0%02" + string(received[9:]),
		"an unknown kind":       "client-0\x04" + string(received[9:]),
		"no kind":               "client-0" + string(received[9:]),
		"a number without end":  "client-99999999999999999999" + string(received[8:]),
		"a longer sequence":     string(received) + "\x00",
		"a sequence in letters": "client-0\x02\x31",
	} {
		proof := h.proof(firstSlot, []byte(path))
		if code, _ := refusal.Of(h.absent(firstSlot, proof, []byte(path))); code != refusal.ProofInvalid {
			t.Errorf("%s: %q", name, code)
		}
	}
	h.wantRefusal(h.absent(firstSlot+1, h.proof(firstSlot, nothing), nothing), refusal.UnknownRoot)
	h.wantRefusal(h.absent(firstSlot, nil, nothing), refusal.EmptyField)
	h.wantRefusal(h.absent(firstSlot, marshal(t, ethereum.RememberedProof()), nothing), refusal.UnknownRoot)
}

// opening opens paths at the block of a slot.
func (h *host) opening(slot uint64, paths ...[]byte) *ethereum.StorageProof {
	var slots [][32]byte
	for _, path := range paths {
		slots = append(slots, slotOf(path))
	}
	return ethereum.NewStorageProof(ethereumtest.BlockNumber(slot), slots, h.chain.Block(slot, storage).StorageNodes(slots...))
}

// What a StorageProof has opened needs no nodes any more, at that height.
func TestStorageProof(t *testing.T) {
	h := newHost(t)
	h.at(63)
	h.mustUpdate(h.header(48))
	h.mustUpdate(h.opening(48, committed, acknowledged, nothing))
	remembered := marshal(t, ethereum.RememberedProof())
	h.must(h.member(48, remembered, committed, commitment[:]))
	h.must(h.member(48, remembered, acknowledged, acknowledgement[:]))
	h.must(h.absent(48, remembered, nothing))
	h.wantRefusal(h.member(48, remembered, committed, acknowledgement[:]), refusal.ProofInvalid)
	h.wantRefusal(h.member(48, remembered, packet.AcknowledgementPath("client-0", 3), acknowledgement[:]), refusal.ProofInvalid)
	h.wantRefusal(h.absent(48, remembered, received), refusal.ProofInvalid)
	h.wantRefusal(h.absent(48, remembered, packet.ReceiptPath("client-0", 4)), refusal.UnknownRoot)
	h.wantRefusal(h.member(firstSlot, remembered, committed, commitment[:]), refusal.UnknownRoot)
	before := h.dump()
	h.mustUpdate(h.opening(48, committed, acknowledged, nothing))
	if h.dump() != before {
		t.Error("the same again changed the store")
	}
	h.mustUpdate(h.opening(48, committed, packet.ReceiptPath("client-0", 4)))
	h.must(h.absent(48, remembered, packet.ReceiptPath("client-0", 4)))
}

func TestStorageProofRefuses(t *testing.T) {
	for _, c := range []struct {
		name   string
		mutate func(h *host, m *ethereum.StorageProof)
		want   refusal.Code
	}{
		{"an unknown height", func(_ *host, m *ethereum.StorageProof) { m.Height.RevisionHeight++ }, refusal.UnknownRoot},
		{"a node too few", func(_ *host, m *ethereum.StorageProof) { m.Nodes = m.Nodes[1:] }, refusal.ProofInvalid},
		{"a node twice", func(_ *host, m *ethereum.StorageProof) { m.Nodes = append(m.Nodes, m.Nodes[0]) }, refusal.ProofInvalid},
		{"a node of elsewhere", func(_ *host, m *ethereum.StorageProof) { m.Nodes = append(m.Nodes, []byte{0xc0}) }, refusal.ProofInvalid},
		{"a changed node", func(_ *host, m *ethereum.StorageProof) { m.Nodes[0] = append(bytes.Clone(m.Nodes[0]), 0) }, refusal.ProofInvalid},
		{"another block's storage", func(h *host, m *ethereum.StorageProof) {
			m.Nodes = h.chain.Block(firstSlot, nil).StorageNodes(slotOf(committed))
		}, refusal.ProofInvalid},
		{"a slot twice", func(_ *host, m *ethereum.StorageProof) { m.Slots[1] = m.Slots[0] }, refusal.NonCanonical},
	} {
		t.Run(c.name, func(t *testing.T) {
			h := newHost(t)
			m := h.opening(firstSlot, committed, nothing)
			h.must(m.ValidateBasic())
			c.mutate(h, m)
			before := h.dump()
			h.wantRefusal(h.update(m), c.want)
			if h.dump() != before {
				t.Error("the store changed")
			}
		})
	}
}
