package ethereum

import (
	"bytes"
	"strconv"
	"strings"

	storetypes "cosmossdk.io/store/types"
	"github.com/cosmos/cosmos-sdk/codec"
	sdk "github.com/cosmos/cosmos-sdk/types"
	commitmenttypes "github.com/cosmos/ibc-go/v8/modules/core/23-commitment/types"
	"github.com/cosmos/ibc-go/v8/modules/core/exported"
	"golang.org/x/crypto/sha3"

	"github.com/anji-bridge/anji/contracts/clients/internal/states"
	ethereumproof "github.com/anji-bridge/anji/proofs/ethereum"
	"github.com/anji-bridge/anji/proofs/refusal"
)

// maxProof bounds an encoded Proof, in bytes: a path of 64 nodes.
const maxProof = 64 << 10

// NewProof opens one slot: with the nodes that eth_getProof answers for it.
func NewProof(nodes [][]byte) *Proof { return &Proof{Nodes: nodes} }

// RememberedProof stands for a slot that a StorageProof has opened at the
// height of the proof.
func RememberedProof() *Proof { return &Proof{Remembered: true} }

// A packet path ends with its kind and the sequence in 8 bytes.
const (
	sequenceSize        = 8
	commitmentKind      = 0x01
	receiptKind         = 0x02
	acknowledgementKind = 0x03
)

// clientPrefix begins the ids that the router gives: client-0, client-1, ...
const clientPrefix = "client-"

// Slot is where the packet contract keeps what it commits to at a packet path:
// the element of a mapping from keccak256(path) whose slot is given. A
// received packet has its acknowledgement at once, so that the contract writes
// no receipt, and a receipt's slot is the acknowledgement's.
func Slot(commitmentsSlot [32]byte, path []byte) [32]byte {
	if isReceipt(path) {
		path = bytes.Clone(path)
		path[len(path)-sequenceSize-1] = acknowledgementKind
	}
	hashed := keccak256(path)
	return keccak256(hashed[:], commitmentsSlot[:])
}

func isReceipt(path []byte) bool {
	return len(path) > sequenceSize && path[len(path)-sequenceSize-1] == receiptKind
}

func keccak256(parts ...[]byte) (out [32]byte) {
	h := sha3.NewLegacyKeccak256()
	for _, p := range parts {
		h.Write(p)
	}
	h.Sum(out[:0])
	return out
}

// VerifyMembership checks that the commitment value stood at path at a known
// height. path has one element, the raw key; delays are not supported and must
// be zero. That a packet was received is proven by its acknowledgement, never
// by its receipt. As in all of ibc-go v8's clients the caller makes sure that
// the client is active.
func (cs *ClientState) VerifyMembership(
	_ sdk.Context, store storetypes.KVStore, cdc codec.BinaryCodec, height exported.Height,
	delayTime, delayBlocks uint64, proof []byte, path exported.Path, value []byte,
) error {
	switch {
	case len(value) == 0:
		return refusal.EmptyField.With("value")
	// Zero is what a slot that was never set reads as.
	case len(value) != 32 || [32]byte(value) == [32]byte{}:
		return refusal.ProofInvalid.With("value %x is no commitment of 32 bytes", value)
	}
	key, err := packetKey(path, delayTime, delayBlocks)
	if err != nil {
		return err
	}
	if isReceipt(key) {
		return refusal.ProofInvalid.With("path %x: the contract writes no receipts", key)
	}
	found, err := cs.open(store, cdc, height, key, proof)
	if err == nil && found != (ethereumproof.StorageValue{Set: true, Value: [32]byte(value)}) {
		err = refusal.ProofInvalid.With("path %x: another value, or none, stands there", key)
	}
	return err
}

// VerifyNonMembership checks that nothing stood at path at a known height: for
// a receipt, that the packet had not been received.
func (cs *ClientState) VerifyNonMembership(
	_ sdk.Context, store storetypes.KVStore, cdc codec.BinaryCodec, height exported.Height,
	delayTime, delayBlocks uint64, proof []byte, path exported.Path,
) error {
	key, err := packetKey(path, delayTime, delayBlocks)
	if err != nil {
		return err
	}
	found, err := cs.open(store, cdc, height, key, proof)
	if err == nil && found.Set {
		err = refusal.ProofInvalid.With("path %x: a value stands there", key)
	}
	return err
}

func packetKey(path exported.Path, delayTime, delayBlocks uint64) ([]byte, error) {
	if delayTime != 0 || delayBlocks != 0 {
		return nil, refusal.ProofInvalid.With("delay periods are not supported")
	}
	keys, ok := path.(commitmenttypes.MerklePath)
	if !ok || len(keys.KeyPath) != 1 {
		return nil, refusal.ProofInvalid.With("path %v does not have one element", path)
	}
	key := []byte(keys.KeyPath[0])
	if !isPacketPath(key) {
		return nil, refusal.ProofInvalid.With("path %x is none that the packet contract commits to", key)
	}
	return key, nil
}

// isPacketPath tells whether the contract could ever keep something at a path.
// Anything else is absent for ever, and a packet that was delivered could be
// proven not to have been: by a counterparty's prefix that is not empty, say.
func isPacketPath(path []byte) bool {
	end := len(path) - sequenceSize - 1
	if end < 0 || path[end] < commitmentKind || path[end] > acknowledgementKind {
		return false
	}
	number, ok := strings.CutPrefix(string(path[:end]), clientPrefix)
	parsed, err := strconv.ParseUint(number, 10, 64)
	return ok && err == nil && strconv.FormatUint(parsed, 10) == number
}

// open answers with what stands at a packet path. It refuses with UnknownRoot,
// TooLarge, Malformed, NonCanonical, EmptyField or ProofInvalid.
func (cs *ClientState) open(store storetypes.KVStore, cdc codec.BinaryCodec, height exported.Height, path, raw []byte) (found ethereumproof.StorageValue, err error) {
	proof, err := parseProof(raw)
	if err != nil {
		return found, err
	}
	state, known := consensusState(store, cdc, height)
	if !known || height.GetRevisionNumber() != 0 {
		return found, refusal.UnknownRoot.With("height %s was never verified", height)
	}
	slot := Slot([32]byte(cs.CommitmentsSlot), path)
	if proof.Remembered {
		return remembered(store, height, slot)
	}
	values, err := ethereumproof.VerifyStorageSlots([32]byte(state.StorageRoot), [][32]byte{slot}, proof.Nodes)
	if err != nil {
		return found, err
	}
	return values[0], nil
}

func remembered(store storetypes.KVStore, height exported.Height, slot [32]byte) (found ethereumproof.StorageValue, err error) {
	switch raw := store.Get(storageKey(height, slot)); {
	case len(raw) == 32:
		return ethereumproof.StorageValue{Set: true, Value: [32]byte(raw)}, nil
	case bytes.Equal(raw, notSet):
		return found, nil
	default:
		return found, refusal.UnknownRoot.With("slot %x was not opened at height %s", slot, height)
	}
}

// parseProof decodes a marshalled Proof that is its own canonical encoding.
func parseProof(raw []byte) (p Proof, err error) {
	if len(raw) > maxProof {
		return p, refusal.TooLarge.With("proof of %d bytes, at most %d", len(raw), maxProof)
	}
	if err := p.Unmarshal(raw); err != nil {
		return p, refusal.Malformed.With("proof: %w", err)
	}
	if again, err := p.Marshal(); err != nil || !bytes.Equal(again, raw) {
		return p, refusal.NonCanonical.With("proof: does not re-marshal to itself")
	}
	switch {
	case p.Remembered && len(p.Nodes) > 0:
		return p, refusal.NonCanonical.With("proof: nodes of what is remembered")
	case !p.Remembered && len(p.Nodes) == 0:
		return p, refusal.EmptyField.With("proof: nodes")
	}
	return p, nil
}

// open verifies a StorageProof against the known state of its height.
func (p *StorageProof) open(store storetypes.KVStore, cdc codec.BinaryCodec) ([]ethereumproof.StorageValue, error) {
	slots, err := p.decode()
	if err != nil {
		return nil, err
	}
	state, known := consensusState(store, cdc, p.Height)
	if !known {
		return nil, refusal.UnknownRoot.With("height %s was never verified", p.Height)
	}
	return ethereumproof.VerifyStorageSlots([32]byte(state.StorageRoot), slots, p.Nodes)
}

// remember keeps what a verified StorageProof shows until its height expires.
// It removes at least as many expired keys as it adds, if there are any.
func (p *StorageProof) remember(ctx sdk.Context, cs *ClientState, cdc codec.BinaryCodec, store storetypes.KVStore) {
	values, err := p.open(store, cdc)
	if err != nil {
		return
	}
	cs.prune(ctx, cdc, store, states.MaxPruned+len(values))
	for i, value := range values {
		stored := notSet
		if value.Set {
			stored = value.Value[:]
		}
		store.Set(storageKey(p.Height, [32]byte(p.Slots[i])), stored)
	}
}
