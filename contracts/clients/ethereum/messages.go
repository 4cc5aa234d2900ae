package ethereum

import (
	"bytes"
	"math"
	"time"

	clienttypes "github.com/cosmos/ibc-go/v8/modules/core/02-client/types"
	"github.com/cosmos/ibc-go/v8/modules/core/exported"

	ethereumproof "github.com/anji-bridge/anji/proofs/ethereum"
	"github.com/anji-bridge/anji/proofs/refusal"
)

var (
	_ exported.ConsensusState = (*ConsensusState)(nil)
	_ exported.ClientMessage  = (*Header)(nil)
	_ exported.ClientMessage  = (*StorageProof)(nil)
	_ exported.ClientMessage  = (*Misbehaviour)(nil)
)

// Bounds on the proofs in a message, in bytes, and on a StorageProof's slots.
// A state trie's path has at most 64 nodes of at most 532 bytes.
const (
	maxAccountProof = 64 << 10
	maxStorageProof = 512 << 10
	MaxSlots        = 256
)

// maxTime is the last second whose nanoseconds ibc-go can count.
const maxTime = math.MaxInt64 / int64(time.Second)

// ClientType is ethereum-beacon.
func (*ConsensusState) ClientType() string { return ClientType }

// GetTimestamp is the execution block's time in nanoseconds.
func (s *ConsensusState) GetTimestamp() uint64 { return s.Timestamp * uint64(time.Second) }

// ValidateBasic refuses with refusal.ClientInvalid.
func (s *ConsensusState) ValidateBasic() error {
	if s.Timestamp == 0 || s.Timestamp > uint64(maxTime) {
		return refusal.ClientInvalid.With("consensus state's timestamp %d is no number of seconds", s.Timestamp)
	}
	return setHash("consensus state's storage_root", s.StorageRoot)
}

func (s *ConsensusState) equal(other *ConsensusState) bool {
	return s.Timestamp == other.Timestamp && s.Slot == other.Slot && bytes.Equal(s.StorageRoot, other.StorageRoot)
}

// before tells whether a block can come before another's.
func (s *ConsensusState) before(other *ConsensusState) bool {
	return s.Timestamp < other.Timestamp && s.Slot < other.Slot
}

// setHash refuses with refusal.ClientInvalid what is no hash, and a zero one:
// every trust root of a client has to be set.
func setHash(field string, b []byte) error {
	if len(b) != 32 || [32]byte(b) == [32]byte{} {
		return refusal.ClientInvalid.With("%s is %x, want 32 bytes that are not all zero", field, b)
	}
	return nil
}

// NewHeader carries an update with the proof of the packet contract's account
// at the update's finalized block: what eth_getProof calls accountProof. Both
// forms of update do, with a next committee and without. accountProof may be
// nil where the update is only to make the next committee known.
func NewHeader(u ethereumproof.Update, accountProof [][]byte) *Header {
	return &Header{Update: NewUpdate(u), AccountProof: accountProof}
}

// ClientType is ethereum-beacon.
func (*Header) ClientType() string { return ClientType }

// ValidateBasic checks form and size, and that the header is of use.
func (h *Header) ValidateBasic() error {
	if _, err := h.Update.decode(); err != nil {
		return refusal.Wrap(err, "header")
	}
	switch {
	case !h.Update.hasFinality():
		return refusal.HeaderInvalid.With("the update finalizes nothing")
	case len(h.AccountProof) == 0 && h.Update.NextSyncCommittee == nil:
		return refusal.EmptyField.With("header: neither account_proof nor next_sync_committee")
	}
	return refusal.Wrap(checkNodes(h.AccountProof, maxAccountProof), "header: account_proof")
}

// NewStorageProof opens up to MaxSlots slots of the packet contract at a
// height that the client knows or learns by a Header before. nodes are those
// of the slots' proofs, each once, in any order.
func NewStorageProof(height uint64, slots [][32]byte, nodes [][]byte) *StorageProof {
	return &StorageProof{Height: NewHeight(height), Slots: encodeHashes(slots), Nodes: nodes}
}

// ClientType is ethereum-beacon.
func (*StorageProof) ClientType() string { return ClientType }

// ValidateBasic checks form and size.
func (p *StorageProof) ValidateBasic() error {
	_, err := p.decode()
	return err
}

func (p *StorageProof) decode() (slots [][32]byte, err error) {
	var d decoder
	slots = d.hashes("storage proof: slots", p.Slots, MaxSlots)
	switch {
	case d.err != nil:
		return nil, d.err
	case len(slots) == 0:
		return nil, refusal.EmptyField.With("storage proof: slots")
	case p.Height.RevisionNumber != 0:
		return nil, refusal.HeaderInvalid.With("storage proof: height %s, want revision 0", p.Height)
	}
	known := map[[32]byte]bool{}
	for _, slot := range slots {
		if known[slot] {
			return nil, refusal.NonCanonical.With("storage proof: slot %x is repeated", slot)
		}
		known[slot] = true
	}
	return slots, refusal.Wrap(checkNodes(p.Nodes, maxStorageProof), "storage proof")
}

// NewMisbehaviour carries two updates that contradict each other.
func NewMisbehaviour(a, b ethereumproof.Update) *Misbehaviour {
	return &Misbehaviour{Update1: NewUpdate(a), Update2: NewUpdate(b)}
}

// ClientType is ethereum-beacon.
func (*Misbehaviour) ClientType() string { return ClientType }

// ValidateBasic checks form and size.
func (m *Misbehaviour) ValidateBasic() error {
	_, _, err := m.decode()
	return err
}

func (m *Misbehaviour) decode() (a, b ethereumproof.Update, err error) {
	if a, err = m.Update1.decode(); err != nil {
		return a, b, refusal.Wrap(err, "update_1")
	}
	b, err = m.Update2.decode()
	return a, b, refusal.Wrap(err, "update_2")
}

// NewHeight is an execution block number as ibc-go writes heights: revision 0.
func NewHeight(block uint64) clienttypes.Height { return clienttypes.NewHeight(0, block) }

func checkNodes(nodes [][]byte, most int) error {
	size := 0
	for _, node := range nodes {
		if size += len(node); size > most {
			return refusal.TooLarge.With("nodes of more than %d bytes", most)
		}
	}
	return nil
}
