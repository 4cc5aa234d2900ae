package tendermintclient

import (
	"encoding/binary"
	"math"
)

// The entries of an opening.
const (
	helpingNode    = 0
	rememberedNode = 1
	innerNode      = 0x80
)

// openAll encodes the proofs of items at one state, and, for more than one, the
// opening that they lean on: nodes that several have in common are sent and
// hashed once.
func openAll(state ConsensusState, updated bool, items []Item) (opening []byte, proofs [][]byte) {
	proofs = make([][]byte, len(items))
	var fit []int // items whose proofs lead to the state
	parts := make([]opened, len(items))
	for i, item := range items {
		part, err := newOpened(item)
		if err != nil {
			continue // an empty proof, which is refused
		}
		parts[i] = part
		if part.store.root == state.Root {
			fit = append(fit, i)
		} else {
			proofs[i] = part.store.appendTo(part.appendTo(nil), state, updated)
		}
	}
	switch len(fit) {
	case 0:
		return nil, proofs
	case 1:
		part := parts[fit[0]]
		proofs[fit[0]] = part.store.appendTo(part.appendTo(nil), state, updated)
		return nil, proofs
	}
	common := newForest()
	for _, i := range fit {
		if parts[i].absence != nil {
			proofs[i] = append(parts[i].appendTo(nil), remembered)
			continue
		}
		common.add(parts[i].existence)
		leafAlone := parts[i]
		leafAlone.path = nil
		proofs[i] = append(leafAlone.appendTo(nil), remembered)
	}
	store := parts[fit[0]].store
	root := parts[fit[0]].storeRoot
	opening = binary.BigEndian.AppendUint64([]byte{openingMessage}, state.Height)
	entries, count := common.entries(nil, root)
	if count > math.MaxUint16 {
		// A batch fits no block long before.
		for _, i := range fit {
			proofs[i] = store.appendTo(parts[i].appendTo(nil), state, updated)
		}
		return nil, proofs
	}
	opening = append(binary.BigEndian.AppendUint16(opening, uint16(count)), entries...)
	return store.appendTo(opening, state, updated), proofs
}

// forest holds the known part of trees, each node under its hash.
type forest struct {
	leaves map[[32]byte]bool
	inner  map[[32]byte]branch
}

type branch struct {
	numbers     []byte
	left, right [32]byte
}

func newForest() forest {
	return forest{leaves: make(map[[32]byte]bool), inner: make(map[[32]byte]branch)}
}

// add puts a leaf and all above it into the forest.
func (f forest) add(e existence) {
	node := e.leaf()
	f.leaves[node] = true
	for _, s := range e.path {
		b := branch{numbers: s.numbers, left: node, right: s.sibling}
		if s.left {
			b.left, b.right = s.sibling, node
		}
		node = s.hash(node)
		f.inner[node] = b
	}
}

// entries writes the tree under a node in postfix order, and counts them.
func (f forest) entries(out []byte, node [32]byte) ([]byte, int) {
	if f.leaves[node] {
		return append(append(out, rememberedNode), node[:]...), 1
	}
	b, known := f.inner[node]
	if !known {
		return append(append(out, helpingNode), node[:]...), 1
	}
	out, left := f.entries(out, b.left)
	out, right := f.entries(out, b.right)
	return append(append(out, innerNode|byte(len(b.numbers))), b.numbers...), left + right + 1
}
