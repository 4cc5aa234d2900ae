package tendermintclient

import (
	"bytes"
	"crypto/sha256"
	"fmt"

	commitmenttypes "github.com/cosmos/ibc-go/v8/modules/core/23-commitment/types"
	ics23 "github.com/cosmos/ics23/go"
)

// EncodeUnchecked encodes a proof without a look at ICS-23's specification, as an
// attacker would: whatever the packed form has a place for is put there as it is.
// It fails where there is no such place. tree is the proof up to the root of the
// store, which a proof of presence leads to; store is the rest.
func EncodeUnchecked(proof *commitmenttypes.MerkleProof, state ConsensusState) (tree, store []byte, root [32]byte, err error) {
	switch kind := proof.Proofs[0].Proof.(type) {
	case *ics23.CommitmentProof_Exist:
		e, err := uncheckedExistence(kind.Exist)
		if err != nil {
			return nil, nil, root, err
		}
		tree, root = appendClimb(e.appendLeaf(nil), e.path), e.root()
	case *ics23.CommitmentProof_Nonexist:
		if tree, err = uncheckedAbsence(kind.Nonexist); err != nil {
			return nil, nil, root, err
		}
	default:
		return nil, nil, root, fmt.Errorf("neither a proof of presence nor one of absence")
	}
	store = appendState([]byte{underState}, state)
	if len(proof.Proofs) == 1 {
		return tree, append(store, 0), root, nil // no step from the store to the app hash
	}
	for _, outer := range proof.Proofs[1:] {
		store = appendStoreSteps(store, outer.GetExist())
	}
	return tree, store, root, nil
}

func uncheckedExistence(proof *ics23.ExistenceProof) (e existence, err error) {
	e.key, e.valueHash = proof.Key, sha256.Sum256(proof.Value)
	if leaf := proof.Leaf; leaf != nil {
		if leaf.Hash != ics23.HashOp_SHA256 || !bytes.HasPrefix(leaf.Prefix, []byte{0, 2}) {
			return e, fmt.Errorf("leaf prefix %X, hash %s", leaf.Prefix, leaf.Hash)
		}
		e.version = leaf.Prefix[2:]
	}
	for _, op := range proof.Path {
		e.path = append(e.path, uncheckedStep(op))
	}
	return e, nil
}

// uncheckedStep takes for the sibling what stands where one does, or else zeros,
// and all else in front of the child for numbers, in so far as there is a place.
func uncheckedStep(op *ics23.InnerOp) (s step) {
	const child = 33 // with its length
	prefix, suffix := op.Prefix, op.Suffix
	switch {
	case len(suffix) >= 32:
		s.sibling = [32]byte(suffix[len(suffix)-32:])
		s.numbers = prefix[:len(prefix)-1]
	case len(prefix) > child:
		s.left, s.sibling = true, [32]byte(prefix[len(prefix)-child:])
		s.numbers = prefix[:len(prefix)-1-child]
	default:
		s.left, s.numbers = true, prefix
	}
	s.numbers = s.numbers[:min(len(s.numbers), siblingLeft-1)]
	return s
}

func uncheckedAbsence(proof *ics23.NonExistenceProof) ([]byte, error) {
	var neighbours [2]*existence
	for i, one := range []*ics23.ExistenceProof{proof.Left, proof.Right} {
		if one == nil {
			continue
		}
		e, err := uncheckedExistence(one)
		if err != nil {
			return nil, err
		}
		neighbours[i] = &e
	}
	if neighbours == [2]*existence{} {
		return []byte{behindAll + 1}, nil // the kind says which there are
	}
	out, _, err := appendNeighbours(nil, neighbours[0], neighbours[1])
	return out, err
}

// appendStoreSteps writes the way from a store to the app hash.
func appendStoreSteps(out []byte, proof *ics23.ExistenceProof) []byte {
	out = append(out, byte(len(proof.Path)))
	for _, op := range proof.Path {
		if len(op.Suffix) > 0 {
			out = append(append(out, 0), op.Suffix...)
		} else {
			out = append(append(out, 1), op.Prefix[1:]...)
		}
	}
	return out
}
