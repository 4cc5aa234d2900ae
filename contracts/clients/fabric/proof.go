package fabric

import (
	"bytes"

	storetypes "cosmossdk.io/store/types"
	"github.com/cosmos/cosmos-sdk/codec"
	sdk "github.com/cosmos/cosmos-sdk/types"
	commitmenttypes "github.com/cosmos/ibc-go/v8/modules/core/23-commitment/types"
	"github.com/cosmos/ibc-go/v8/modules/core/exported"

	fabricproof "github.com/anji-bridge/anji/proofs/fabric"
	"github.com/anji-bridge/anji/proofs/refusal"
)

// maxProof bounds an encoded Proof: a root and a sibling for each level.
const maxProof = 1 << 10

// NewProof opens one path of a view's tree.
func NewProof(tree *fabricproof.Tree, path []byte) (*Proof, error) {
	siblings, err := tree.Proof(path)
	if err != nil {
		return nil, err
	}
	root := tree.Root()
	proof := &Proof{Root: root[:]}
	for _, s := range siblings {
		proof.Siblings = append(proof.Siblings, s[:])
	}
	return proof, nil
}

// VerifyMembership checks that value stood at path when a view of the given
// height was endorsed. path has one element, the raw key; delays are not
// supported and must be zero. As in all of ibc-go v8's clients the caller
// makes sure that the client is active.
func (cs *ClientState) VerifyMembership(
	_ sdk.Context, store storetypes.KVStore, cdc codec.BinaryCodec, height exported.Height,
	delayTime, delayBlocks uint64, proof []byte, path exported.Path, value []byte,
) error {
	if len(value) == 0 {
		return refusal.EmptyField.With("value")
	}
	return cs.verify(store, cdc, height, delayTime, delayBlocks, proof, path, fabricproof.Entry{Value: value})
}

// VerifyNonMembership checks that nothing stood at path when a view of the
// given height was endorsed.
func (cs *ClientState) VerifyNonMembership(
	_ sdk.Context, store storetypes.KVStore, cdc codec.BinaryCodec, height exported.Height,
	delayTime, delayBlocks uint64, proof []byte, path exported.Path,
) error {
	return cs.verify(store, cdc, height, delayTime, delayBlocks, proof, path, fabricproof.Entry{Absent: true})
}

// verify opens an entry, whose path it fills in. It refuses with EmptyField,
// TooLarge, Malformed, NonCanonical, ProofInvalid, or UnknownRoot.
func (cs *ClientState) verify(
	store storetypes.KVStore, cdc codec.BinaryCodec, height exported.Height,
	delayTime, delayBlocks uint64, raw []byte, path exported.Path, entry fabricproof.Entry,
) error {
	if delayTime != 0 || delayBlocks != 0 {
		return refusal.ProofInvalid.With("delay periods are not supported")
	}
	keys, ok := path.(commitmenttypes.MerklePath)
	if !ok || len(keys.KeyPath) != 1 {
		return refusal.ProofInvalid.With("path %v does not have one element", path)
	}
	entry.Path = []byte(keys.KeyPath[0])
	root, siblings, err := parseProof(raw)
	if err != nil {
		return err
	}
	// The root alone would do to know that it was verified; the height's
	// consensus state is what gives it a time.
	if _, found := consensusState(store, cdc, height); !found || height.GetRevisionNumber() != 0 {
		return refusal.UnknownRoot.With("height %s was never verified", height)
	}
	if !cs.hasRoot(store, height, root) {
		return refusal.UnknownRoot.With("root %x was not verified at height %s", root, height)
	}
	return fabricproof.VerifyEntry(root, entry, siblings)
}

// parseProof decodes a marshalled Proof that is its own canonical encoding.
func parseProof(raw []byte) (root [32]byte, siblings [][32]byte, err error) {
	if len(raw) > maxProof {
		return root, nil, refusal.TooLarge.With("proof of %d bytes, at most %d", len(raw), maxProof)
	}
	var p Proof
	if err := p.Unmarshal(raw); err != nil {
		return root, nil, refusal.Malformed.With("proof: %w", err)
	}
	if again, err := p.Marshal(); err != nil || !bytes.Equal(again, raw) {
		return root, nil, refusal.NonCanonical.With("proof: does not re-marshal to itself")
	}
	if len(p.Root) != len(root) {
		return root, nil, refusal.Malformed.With("proof: root of %d bytes, want 32", len(p.Root))
	}
	copy(root[:], p.Root)
	siblings, err = parseSiblings(p.Siblings)
	return root, siblings, err
}

func parseSiblings(raw [][]byte) ([][32]byte, error) {
	siblings := make([][32]byte, len(raw))
	for i, s := range raw {
		if len(s) != len(siblings[i]) {
			return nil, refusal.Malformed.With("proof: sibling %d of %d bytes, want 32", i, len(s))
		}
		copy(siblings[i][:], s)
	}
	return siblings, nil
}
