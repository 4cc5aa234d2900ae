package cosmos

import (
	"bytes"
	"crypto/sha256"
	"encoding/binary"
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

// maxHeight is more than a tree of all leaves of a batch has.
const maxHeight = 32

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

// guesses are of trees over leaves. Keys that come in order make full subtrees,
// but for those at an end of their range.
type guesses struct {
	leaves []leaf
	full   map[[2]int]*subtree // by first leaf and height
}

// fullTree has two children of the same height at each node.
func (g guesses) fullTree(from, height int) *subtree {
	if height == 0 {
		return ofLeaf(&g.leaves[from])
	}
	known := g.full[[2]int{from, height}]
	if known == nil {
		known = join(g.fullTree(from, height-1), g.fullTree(from+1<<(height-1), height-1))
		g.full[[2]int{from, height}] = known
	}
	return known
}

// fewest are the leaves that an AVL tree of a height has at least.
func fewest(height int) int {
	this, next := 1, 2
	for range height {
		this, next = next, this+next
	}
	return this
}

// irregular are trees over some of the leaves in which each node has a full
// child, before the other one or behind it.
func (g guesses) irregular(from, to, height int, fullFirst bool) (trees []*subtree) {
	n := to - from
	switch {
	case height < 0 || n < fewest(height) || n > 1<<height:
		return nil
	case n == 1<<height:
		return []*subtree{g.fullTree(from, height)}
	}
	for _, heights := range [][2]int{{height - 1, height - 1}, {height - 1, height - 2}, {height - 2, height - 1}} {
		full, other := heights[0], heights[1]
		if full < 0 || 1<<full >= n {
			continue
		}
		middle, rest := from+1<<full, [2]int{from + 1<<full, to}
		if !fullFirst {
			middle = to - 1<<full
			rest = [2]int{from, middle}
		}
		for _, t := range g.irregular(rest[0], rest[1], other, fullFirst) {
			if fullFirst {
				t = join(g.fullTree(from, full), t)
			} else {
				t = join(t, g.fullTree(middle, full))
			}
			if trees = append(trees, t); len(trees) == shapesTried {
				return trees
			}
		}
	}
	return trees
}

// rebuild finds the tree over leaves that has a hash, and one of some heights.
func rebuild(leaves []leaf, hash []byte, heights ...int) *subtree {
	g := guesses{leaves, map[[2]int]*subtree{}}
	for _, h := range heights {
		for _, fullFirst := range []bool{true, false} {
			for _, t := range g.irregular(0, len(leaves), h, fullFirst) {
				if bytes.Equal(t.hash, hash) {
					return t
				}
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
	from, to, height := at, at+1, 0 // leaves of the subtree that the proof has come to, and its height
	hash, err := proof.Leaf.Apply(proof.Key, proof.Value)
	if err != nil {
		return
	}
	for i, step := range proof.Path {
		node, ok := parseInner(step)
		if !ok || node.size > int64(len(leaves)) || node.height > maxHeight {
			return
		}
		n, heights := int(node.size)-(to-from), []int{int(node.height) - 1}
		if height == heights[0] {
			heights = append(heights, height-1)
		}
		var there *subtree
		switch {
		case n <= 0:
		case node.onRight && to+n <= len(leaves):
			there = rebuild(leaves[to:to+n], node.sibling, heights...)
		case !node.onRight && from >= n:
			there = rebuild(leaves[from-n:from], node.sibling, heights...)
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
		height = int(node.height)
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
