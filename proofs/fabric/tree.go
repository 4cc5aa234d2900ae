package fabric

import (
	"bytes"
	"slices"

	"golang.org/x/crypto/sha3"

	"github.com/anji-bridge/anji/proofs/refusal"
)

// Bounds on what one view may ask for and one proof may carry.
const (
	MaxPaths      = 512
	MaxPathLength = 1024
	maxDepth      = 9 // of a tree of MaxPaths leaves
)

// Entry is what stands at one path: a value, or nothing.
type Entry struct {
	Path   []byte
	Value  []byte // not empty, unless Absent
	Absent bool
}

// leaf hashes an entry twice, so that no inner node (a hash over 64 bytes)
// can be offered as a leaf.
func (e Entry) leaf() [32]byte {
	var path, value [32]byte
	path = keccak(e.Path)
	if !e.Absent {
		value = keccak(e.Value)
	}
	inner := keccak(path[:], value[:])
	return keccak(inner[:])
}

func (e Entry) validate() error {
	switch {
	case len(e.Path) == 0:
		return refusal.EmptyField.With("path")
	case len(e.Path) > MaxPathLength:
		return refusal.TooLarge.With("path of %d bytes, at most %d", len(e.Path), MaxPathLength)
	case e.Absent && len(e.Value) != 0:
		return refusal.Malformed.With("path %x is absent and has a value", e.Path)
	// Fabric cannot store an empty value, so none can be proven.
	case !e.Absent && len(e.Value) == 0:
		return refusal.EmptyField.With("value at path %x", e.Path)
	}
	return nil
}

// Tree is the Merkle tree over the entries of one view. It has the layout of
// OpenZeppelin's StandardMerkleTree (leaves in ascending order at the end of
// a complete binary tree, inner nodes hashing the sorted pair of their
// children), so that Solidity checks its proofs, single and multiple, with
// the MerkleProof library.
type Tree struct {
	nodes  [][32]byte
	leafOf map[string]int // path to index in nodes
}

// NewTree builds the tree over entries with distinct paths, in any order. It
// refuses with EmptyField, TooLarge, NonCanonical (a repeated path) or
// Malformed.
func NewTree(entries []Entry) (*Tree, error) {
	n := len(entries)
	if n > MaxPaths {
		return nil, refusal.TooLarge.With("%d paths, at most %d", n, MaxPaths)
	}
	t := &Tree{leafOf: make(map[string]int, n)}
	if n == 0 {
		return t, nil
	}
	type leaf struct {
		hash [32]byte
		path string
	}
	leaves := make([]leaf, n)
	for i, e := range entries {
		if err := e.validate(); err != nil {
			return nil, err
		}
		leaves[i] = leaf{e.leaf(), string(e.Path)}
	}
	slices.SortFunc(leaves, func(a, b leaf) int { return bytes.Compare(a.hash[:], b.hash[:]) })

	t.nodes = make([][32]byte, 2*n-1)
	for i, l := range leaves {
		at := len(t.nodes) - 1 - i
		if _, repeated := t.leafOf[l.path]; repeated {
			return nil, refusal.NonCanonical.With("path %x is repeated", l.path)
		}
		t.nodes[at], t.leafOf[l.path] = l.hash, at
	}
	for i := n - 2; i >= 0; i-- {
		t.nodes[i] = hashPair(t.nodes[2*i+1], t.nodes[2*i+2])
	}
	return t, nil
}

// Root is zero for a tree without entries; VerifyEntry refuses that root.
func (t *Tree) Root() [32]byte {
	if len(t.nodes) == 0 {
		return [32]byte{}
	}
	return t.nodes[0]
}

// Proof lists the siblings from the path's leaf up to the root. It refuses
// with ProofInvalid a path that is not in the tree.
func (t *Tree) Proof(path []byte) ([][32]byte, error) {
	at, ok := t.leafOf[string(path)]
	if !ok {
		return nil, refusal.ProofInvalid.With("path %x is not part of the view", path)
	}
	siblings := [][32]byte{}
	for at > 0 {
		sibling := at + 1
		if at%2 == 0 {
			sibling = at - 1
		}
		siblings = append(siblings, t.nodes[sibling])
		at = (at - 1) / 2
	}
	return siblings, nil
}

// VerifyEntry checks that the tree with the given root has the entry. It
// refuses with EmptyField, TooLarge or ProofInvalid.
func VerifyEntry(root [32]byte, entry Entry, siblings [][32]byte) error {
	if err := entry.validate(); err != nil {
		return err
	}
	if root == ([32]byte{}) {
		return refusal.EmptyField.With("root")
	}
	if len(siblings) > maxDepth {
		return refusal.TooLarge.With("proof of depth %d, at most %d", len(siblings), maxDepth)
	}
	node := entry.leaf()
	for _, s := range siblings {
		node = hashPair(node, s)
	}
	if node != root {
		return refusal.ProofInvalid.With("path %x does not open to the root", entry.Path)
	}
	return nil
}

func hashPair(a, b [32]byte) [32]byte {
	if bytes.Compare(a[:], b[:]) > 0 {
		a, b = b, a
	}
	return keccak(a[:], b[:])
}

// keccak is Ethereum's Keccak-256 over the concatenation of its arguments.
func keccak(parts ...[]byte) (out [32]byte) {
	h := sha3.NewLegacyKeccak256()
	for _, p := range parts {
		h.Write(p)
	}
	h.Sum(out[:0])
	return out
}
