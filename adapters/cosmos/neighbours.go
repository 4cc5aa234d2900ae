package cosmos

import (
	"bytes"
	"crypto/sha256"
	"encoding/binary"
	"math/bits"
	"slices"

	ics23 "github.com/cosmos/ics23/go"

	"github.com/anji-bridge/anji/adapters"
)

// A packet store is an IAVL tree over its keys in their order, and packets that
// were sent one after the other are neighbours in it. The proof of one names
// the hashes of the subtrees beside its way to the root. Where a subtree holds
// nothing but leaves that are known by their events, hashing them shows it; and
// then the proof is one of them all. So a node need not be asked for each.

// leaf is one that is expected in the tree.
type leaf struct {
	path  int // of those asked for
	key   []byte
	value []byte
	op    *ics23.LeafOp
	hash  []byte
	block int64
}

// expectedLeaves are those that events tell of, in the order of the tree.
func expectedLeaves(paths [][]byte, expected []adapters.Expected) []leaf {
	var leaves []leaf
	for i, e := range expected {
		if len(e.Value) == 0 || i >= len(paths) {
			continue
		}
		l := leaf{path: i, key: paths[i], value: e.Value, block: int64(e.Position)}
		// iavl/proof_ics23.go, convertLeafOp
		l.op = &ics23.LeafOp{Hash: ics23.HashOp_SHA256, PrehashValue: ics23.HashOp_SHA256, Length: ics23.LengthOp_VAR_PROTO, Prefix: numbers(0, 1, l.block)}
		hash, err := l.op.Apply(l.key, l.value)
		if err != nil {
			continue
		}
		l.hash = hash
		leaves = append(leaves, l)
	}
	slices.SortFunc(leaves, func(a, b leaf) int { return bytes.Compare(a.key, b.key) })
	return leaves
}

// numbers encodes as the tree's nodes do.
func numbers(list ...int64) (encoded []byte) {
	for _, n := range list {
		encoded = binary.AppendVarint(encoded, n)
	}
	return encoded
}

// hashLength stands before each hash in an inner node.
const hashLength = sha256.Size

// inner is an inner node, as one step of a proof tells of it.
type inner struct {
	height, size, version int64
	sibling               []byte // hash of the child that the proof does not lead to
	onRight               bool   // that it is
}

// parseInner reads what iavl/proof_ics23.go, convertInnerOps, makes.
func parseInner(op *ics23.InnerOp) (n inner, ok bool) {
	rest := op.GetPrefix()
	for _, number := range []*int64{&n.height, &n.size, &n.version} {
		value, length := binary.Varint(rest)
		if length <= 0 {
			return n, false
		}
		*number, rest = value, rest[length:]
	}
	if len(rest) == 0 || rest[0] != hashLength {
		return n, false
	}
	switch rest, suffix := rest[1:], op.GetSuffix(); {
	case len(rest) == 0 && len(suffix) == 1+hashLength && suffix[0] == hashLength:
		n.sibling, n.onRight = suffix[1:], true
		return n, true
	case len(rest) == hashLength+1 && rest[hashLength] == hashLength && len(suffix) == 0:
		n.sibling = rest[:hashLength]
		return n, true
	}
	return n, false
}

// op is the step of a proof through the node, beside a sibling.
func (n inner) op() *ics23.InnerOp {
	op := &ics23.InnerOp{Hash: ics23.HashOp_SHA256, Prefix: numbers(n.height, n.size, n.version)}
	if n.onRight {
		op.Prefix = append(op.Prefix, hashLength)
		op.Suffix = append([]byte{hashLength}, n.sibling...)
		return op
	}
	op.Prefix = append(op.Prefix, hashLength)
	op.Prefix = append(op.Prefix, n.sibling...)
	op.Prefix = append(op.Prefix, hashLength)
	return op
}

// subtree is a guess of how leaves hang together.
type subtree struct {
	leaf                  *leaf
	left, right           *subtree
	height, size, version int64
	hash                  []byte
}

func ofLeaf(l *leaf) *subtree { return &subtree{leaf: l, size: 1, version: l.block, hash: l.hash} }

// join makes a node, which was changed last when one of its leaves came.
func join(left, right *subtree) *subtree {
	t := &subtree{
		left: left, right: right, height: max(left.height, right.height) + 1,
		size: left.size + right.size, version: max(left.version, right.version),
	}
	preimage := append(numbers(t.height, t.size, t.version), hashLength)
	preimage = append(preimage, left.hash...)
	preimage = append(preimage, hashLength)
	preimage = append(preimage, right.hash...)
	hash := sha256.Sum256(preimage)
	t.hash = hash[:]
	return t
}

// shapesTried bounds the guesses of how a subtree of one height looks.
const shapesTried = 4

// shapes are likely trees of a height over leaves. Keys that come in order make
// full subtrees, but for one at each end of the range.
func shapes(leaves []leaf, height int) (trees []*subtree) {
	n := len(leaves)
	switch {
	case height < 0 || n <= height || bits.Len(uint(n-1)) > height: // too few for an AVL tree, or too many
		return nil
	case n == 1:
		return []*subtree{ofLeaf(&leaves[0])}
	}
	for _, heights := range [][2]int{{height - 1, height - 1}, {height - 1, height - 2}, {height - 2, height - 1}} {
		left, right := heights[0], heights[1]
		if left < 0 || right < 0 {
			continue
		}
		splits := []int{1 << left, n - 1<<right}
		if splits[0] == splits[1] {
			splits = splits[:1]
		}
		for _, split := range splits {
			if split <= 0 || split >= n {
				continue
			}
			for _, a := range shapes(leaves[:split], left) {
				for _, b := range shapes(leaves[split:], right) {
					if trees = append(trees, join(a, b)); len(trees) == shapesTried {
						return trees
					}
				}
			}
		}
	}
	return trees
}

// rebuild finds the tree over leaves that has a hash.
func rebuild(leaves []leaf, hash []byte, height int) *subtree {
	for _, h := range []int{height, height - 1} {
		for _, t := range shapes(leaves, h) {
			if bytes.Equal(t.hash, hash) {
				return t
			}
		}
	}
	return nil
}

// neighbours gives the proofs of other leaves that follow from one's.
func neighbours(leaves []leaf, at int, proof *ics23.ExistenceProof, found func(*leaf, *ics23.ExistenceProof)) {
	if proof == nil || proof.Leaf == nil {
		return
	}
	from, to := at, at+1 // leaves of the subtree that the proof has come to
	hash, err := proof.Leaf.Apply(proof.Key, proof.Value)
	if err != nil {
		return
	}
	for i, step := range proof.Path {
		node, ok := parseInner(step)
		if !ok || node.size > int64(len(leaves)) {
			return
		}
		n := int(node.size) - (to - from)
		var there *subtree
		switch {
		case n <= 0:
		case node.onRight && to+n <= len(leaves):
			there = rebuild(leaves[to:to+n], node.sibling, int(node.height)-1)
		case !node.onRight && from >= n:
			there = rebuild(leaves[from-n:from], node.sibling, int(node.height)-1)
		}
		if there == nil {
			return
		}
		back := node
		back.sibling, back.onRight = hash, !node.onRight
		there.each(append([]*ics23.InnerOp{back.op()}, proof.Path[i+1:]...), found)
		if node.onRight {
			to += n
		} else {
			from -= n
		}
		if hash, err = step.Apply(hash); err != nil {
			return
		}
	}
}

// each gives the proofs of a subtree's leaves, from the way of its root up.
func (t *subtree) each(up []*ics23.InnerOp, found func(*leaf, *ics23.ExistenceProof)) {
	if t.leaf != nil {
		found(t.leaf, &ics23.ExistenceProof{Key: t.leaf.key, Value: t.leaf.value, Leaf: t.leaf.op, Path: up})
		return
	}
	node := inner{height: t.height, size: t.size, version: t.version}
	node.sibling, node.onRight = t.right.hash, true
	t.left.each(append([]*ics23.InnerOp{node.op()}, up...), found)
	node.sibling, node.onRight = t.left.hash, false
	t.right.each(append([]*ics23.InnerOp{node.op()}, up...), found)
}
