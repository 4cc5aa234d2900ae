package tendermintclient

import (
	"bytes"
	"crypto/sha256"
	"encoding/binary"
	"fmt"
	"math"

	commitmenttypes "github.com/cosmos/ibc-go/v8/modules/core/23-commitment/types"
	ics23 "github.com/cosmos/ics23/go"
)

// How a proof shows that the store's root, or a node below it, is right.
const (
	remembered = 0
	underRoot  = 1
	underState = 2
)

// The kinds of absence.
const (
	between   = 0
	beforeAll = 1
	behindAll = 2
)

// siblingLeft is the bit of a step's first byte that says on which side the
// sibling is.
const siblingLeft = 0x80

// step is one inner node on the way from a leaf to the root of an IAVL tree.
type step struct {
	numbers []byte // height, size and version as varints
	left    bool   // whether the sibling is on the left
	sibling [32]byte
}

// hash is that of the inner node over a child.
func (s step) hash(child [32]byte) [32]byte {
	left, right := child, s.sibling
	if s.left {
		left, right = right, left
	}
	preimage := append(bytes.Clone(s.numbers), 32)
	preimage = append(append(preimage, left[:]...), 32)
	return sha256.Sum256(append(preimage, right[:]...))
}

// existence is a proof that a key is in a tree, in parts.
type existence struct {
	key       []byte
	valueHash [32]byte
	version   []byte // varint
	path      []step
}

func newExistence(proof *ics23.ExistenceProof) (e existence, err error) {
	if proof == nil {
		return e, fmt.Errorf("no existence proof")
	}
	if err := proof.CheckAgainstSpec(ics23.IavlSpec); err != nil {
		return e, err
	}
	return takeApart(proof)
}

// takeApart cuts a proof into parts, whether it follows the specification or not.
func takeApart(proof *ics23.ExistenceProof) (e existence, err error) {
	// Height 0 and size 1, as every leaf has.
	if !bytes.HasPrefix(proof.Leaf.Prefix, []byte{0, 2}) {
		return e, fmt.Errorf("leaf prefix %X", proof.Leaf.Prefix)
	}
	if len(proof.Path) > math.MaxUint8 || len(proof.Key) == 0 || len(proof.Key) > math.MaxUint16 || len(proof.Value) == 0 {
		return e, fmt.Errorf("key of %d bytes, value of %d, %d steps", len(proof.Key), len(proof.Value), len(proof.Path))
	}
	e.key, e.valueHash, e.version = proof.Key, sha256.Sum256(proof.Value), proof.Leaf.Prefix[2:]
	for i, op := range proof.Path {
		s, err := newStep(op)
		if err != nil {
			return e, fmt.Errorf("step %d: %w", i, err)
		}
		e.path = append(e.path, s)
	}
	return e, nil
}

// newStep takes an inner node apart. Exactly one side of the child is a sibling.
func newStep(op *ics23.InnerOp) (s step, err error) {
	const child = 33 // with its length
	prefix, suffix := op.Prefix, op.Suffix
	switch {
	case len(suffix) == 0 && len(prefix) > child+1 && prefix[len(prefix)-1] == 32 && prefix[len(prefix)-1-child] == 32:
		s.left, s.sibling = true, [32]byte(prefix[len(prefix)-child:len(prefix)-1])
		s.numbers = prefix[:len(prefix)-1-child]
	case len(suffix) == child && suffix[0] == 32 && len(prefix) > 1 && prefix[len(prefix)-1] == 32:
		s.sibling = [32]byte(suffix[1:])
		s.numbers = prefix[:len(prefix)-1]
	default:
		return s, fmt.Errorf("prefix of %d bytes, suffix of %d: not one sibling", len(prefix), len(suffix))
	}
	if len(s.numbers) >= siblingLeft {
		return s, fmt.Errorf("prefix of %d bytes", len(prefix))
	}
	return s, nil
}

// leaf is the hash of the leaf.
func (e existence) leaf() [32]byte {
	preimage := append([]byte{0, 2}, e.version...)
	preimage = append(binary.AppendUvarint(preimage, uint64(len(e.key))), e.key...)
	return sha256.Sum256(append(append(preimage, 32), e.valueHash[:]...))
}

// root is that of the tree.
func (e existence) root() [32]byte {
	node := e.leaf()
	for _, s := range e.path {
		node = s.hash(node)
	}
	return node
}

func (e existence) appendLeaf(out []byte) []byte {
	return append(append(out, byte(len(e.version))), e.version...)
}

// appendNeighbour writes a leaf with its key and value, and a part of its way up.
func (e existence) appendNeighbour(out []byte, path []step) []byte {
	out = binary.BigEndian.AppendUint16(out, uint16(len(e.key)))
	out = append(append(out, e.key...), e.valueHash[:]...)
	return appendClimb(e.appendLeaf(out), path)
}

func appendClimb(out []byte, path []step) []byte {
	out = append(out, byte(len(path)))
	for _, s := range path {
		head := byte(len(s.numbers))
		if s.left {
			head |= siblingLeft
		}
		out = append(append(append(out, head), s.numbers...), s.sibling[:]...)
	}
	return out
}

// appendAbsence writes what shows that a key is in no tree of this root.
func appendAbsence(out []byte, proof *ics23.NonExistenceProof) (_ []byte, root [32]byte, err error) {
	var left, right *existence
	if proof.Left != nil {
		e, err := newExistence(proof.Left)
		if err != nil {
			return nil, root, fmt.Errorf("left neighbour: %w", err)
		}
		left = &e
	}
	if proof.Right != nil {
		e, err := newExistence(proof.Right)
		if err != nil {
			return nil, root, fmt.Errorf("right neighbour: %w", err)
		}
		right = &e
	}
	return appendNeighbours(out, left, right)
}

// appendNeighbours writes an absence by its neighbours, nil where there is none.
func appendNeighbours(out []byte, left, right *existence) (_ []byte, root [32]byte, err error) {
	switch {
	case left == nil && right == nil:
		return nil, root, fmt.Errorf("no neighbours")
	case left == nil:
		return right.appendNeighbour(append(out, beforeAll), right.path), right.root(), nil
	case right == nil:
		return left.appendNeighbour(append(out, behindAll), left.path), left.root(), nil
	}
	// Both ways are the same from some node on. Where they meet, each is the
	// other's sibling.
	below, above := len(left.path)-1, len(right.path)-1
	for below >= 0 && above >= 0 && sameStep(left.path[below], right.path[above]) {
		below, above = below-1, above-1
	}
	if below < 0 || above < 0 {
		return nil, root, fmt.Errorf("the neighbours' ways do not part")
	}
	out = left.appendNeighbour(append(out, between), left.path[:below])
	out = right.appendNeighbour(out, right.path[:above])
	meeting := left.path[below]
	out = append(append(out, byte(len(meeting.numbers))), meeting.numbers...)
	return appendClimb(out, left.path[below+1:]), left.root(), nil
}

func sameStep(a, b step) bool {
	return a.left == b.left && a.sibling == b.sibling && bytes.Equal(a.numbers, b.numbers)
}

// storeProof is the way from the root of a store to the app hash.
type storeProof struct {
	root  [32]byte // that the way leads to
	steps []byte   // encoded
}

func newStoreProof(proof *ics23.CommitmentProof, store [32]byte) (s storeProof, err error) {
	exist := proof.GetExist()
	if exist == nil {
		return s, fmt.Errorf("the store is not proven to exist")
	}
	if err := exist.CheckAgainstSpec(ics23.TendermintSpec); err != nil {
		return s, err
	}
	if !bytes.Equal(exist.Value, store[:]) || string(exist.Key) != storeKey || len(exist.Leaf.Prefix) != 1 || len(exist.Path) > math.MaxUint8 {
		return s, fmt.Errorf("the proof of the store is that of another one")
	}
	root, err := exist.Calculate()
	if err != nil {
		return s, err
	}
	s.root = [32]byte(root)
	s.steps = append(s.steps, byte(len(exist.Path)))
	for _, op := range exist.Path {
		switch {
		case len(op.Prefix) == 1 && len(op.Suffix) == 32:
			s.steps = append(append(s.steps, 0), op.Suffix...)
		case len(op.Prefix) == 33 && len(op.Suffix) == 0:
			s.steps = append(append(s.steps, 1), op.Prefix[1:]...)
		default:
			return s, fmt.Errorf("store: prefix of %d bytes, suffix of %d: not one sibling", len(op.Prefix), len(op.Suffix))
		}
	}
	return s, nil
}

// storeKey is the store of ibc-go, which the contract pins.
const storeKey = "ibc"

// opened is an item's proof in parts.
type opened struct {
	existence        // where the item has a value
	absence   []byte // where it has none, encoded
	storeRoot [32]byte
	store     storeProof
}

func newOpened(item Item) (o opened, err error) {
	var proof commitmenttypes.MerkleProof
	if err := proof.Unmarshal(item.Proof); err != nil {
		return o, err
	}
	if len(proof.Proofs) != 2 {
		return o, fmt.Errorf("proof of %d trees, want 2", len(proof.Proofs))
	}
	if item.Value != nil {
		if o.existence, err = newExistence(proof.Proofs[0].GetExist()); err != nil {
			return o, err
		}
		o.storeRoot = o.root()
	} else {
		nonexist := proof.Proofs[0].GetNonexist()
		if nonexist == nil {
			return o, fmt.Errorf("no proof of absence")
		}
		if o.absence, o.storeRoot, err = appendAbsence(nil, nonexist); err != nil {
			return o, err
		}
	}
	o.store, err = newStoreProof(proof.Proofs[1], o.storeRoot)
	return o, err
}

// appendTo writes the item's proof up to the root of its store.
func (o opened) appendTo(out []byte) []byte {
	if o.absence != nil {
		return append(out, o.absence...)
	}
	return appendClimb(o.appendLeaf(out), o.path)
}

// appendTo writes the proof of the store's root: under the state, which is put
// in front unless it is remembered.
func (s storeProof) appendTo(out []byte, state ConsensusState, isRemembered bool) []byte {
	if isRemembered {
		out = append(out, underRoot)
	} else {
		out = appendState(append(out, underState), state)
	}
	return append(out, s.steps...)
}
