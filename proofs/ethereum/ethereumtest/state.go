package ethereumtest

import (
	"bytes"
	"slices"

	"golang.org/x/crypto/sha3"
)

// trie is a Merkle Patricia trie whose keys are hashed and whose root is given
// by all that stands in it: Yellow Paper, appendix D, without a database.
type trie struct{ leaves []leaf }

type leaf struct {
	path  []byte // nibbles of the hashed key
	value []byte
}

// newStorage is the packet contract's storage trie: what the test put there,
// and one slot that any proxy has (EIP-1967).
func newStorage(storage Storage) *trie {
	t := &trie{}
	t.put([]byte("implementation"), rlpString([]byte{1}))
	for slot, value := range storage {
		if trimmed := bytes.TrimLeft(value[:], "\x00"); len(trimmed) > 0 {
			t.put(slot[:], rlpString(trimmed))
		}
	}
	return t
}

// account is the state root, and an account's proof, of a state of some
// accounts, one of which has this storage.
func (t *trie) account(address [20]byte) (root [32]byte, proof [][]byte) {
	state, code := &trie{}, filler("code")
	for i := range byte(40) {
		empty := (&trie{}).root()
		state.put([]byte{i}, rlpList(rlpString([]byte{i + 1}), rlpString([]byte{i + 1}), rlpString(empty[:]), rlpString(code[:])))
	}
	storage := t.root()
	state.put(address[:], rlpList(rlpString([]byte{1}), rlpString(nil), rlpString(storage[:]), rlpString(code[:])))
	return state.root(), state.prove(address[:])
}

func (t *trie) put(key, value []byte) {
	path := pathOf(key)
	at, _ := slices.BinarySearchFunc(t.leaves, path, func(l leaf, path []byte) int { return bytes.Compare(l.path, path) })
	t.leaves = slices.Insert(t.leaves, at, leaf{path, value})
}

func (t *trie) root() [32]byte { return keccak(node(t.leaves, 0)) }

// prove has the nodes from the root down towards a key.
func (t *trie) prove(key []byte) (nodes [][]byte) {
	path, leaves := pathOf(key), t.leaves
	for depth := 0; len(leaves) > 0; {
		encoded := node(leaves, depth)
		if depth == 0 || len(encoded) >= 32 {
			nodes = append(nodes, encoded)
		}
		shared := common(leaves, depth)
		if len(leaves) == 1 || !bytes.HasPrefix(path[depth:], leaves[0].path[depth:depth+shared]) {
			return nodes
		}
		if depth += shared; shared > 0 {
			continue // the branch below an extension
		}
		leaves = children(leaves, depth)[path[depth]]
		depth++
	}
	return nodes
}

// node encodes the node over leaves that agree up to a depth.
func node(leaves []leaf, depth int) []byte {
	switch shared := common(leaves, depth); {
	case len(leaves) == 0:
		return rlpString(nil)
	case len(leaves) == 1:
		return rlpList(rlpString(compact(leaves[0].path[depth:], true)), rlpString(leaves[0].value))
	case shared > 0:
		return rlpList(rlpString(compact(leaves[0].path[depth:depth+shared], false)), reference(node(leaves, depth+shared)))
	}
	var items [][]byte
	for _, child := range children(leaves, depth) {
		items = append(items, reference(node(child, depth+1)))
	}
	return rlpList(append(items, rlpString(nil))...)
}

// common is how many nibbles several leaves share from a depth on.
func common(leaves []leaf, depth int) (n int) {
	if len(leaves) < 2 {
		return 0
	}
	first, last := leaves[0].path[depth:], leaves[len(leaves)-1].path[depth:]
	for n < len(first) && first[n] == last[n] {
		n++
	}
	return n
}

func children(leaves []leaf, depth int) (by [16][]leaf) {
	for _, l := range leaves {
		by[l.path[depth]] = append(by[l.path[depth]], l)
	}
	return by
}

// reference is how a node stands in its parent.
func reference(encoded []byte) []byte {
	if len(encoded) < 32 {
		return encoded
	}
	hash := keccak(encoded)
	return rlpString(hash[:])
}

// compact is the hex-prefix form of a path.
func compact(path []byte, leaf bool) []byte {
	flag := byte(0)
	if leaf {
		flag = 2
	}
	padded := []byte{flag, 0}
	if len(path)%2 == 1 {
		padded = []byte{flag + 1}
	}
	padded = append(padded, path...)
	packed := make([]byte, len(padded)/2)
	for i := range packed {
		packed[i] = padded[2*i]<<4 | padded[2*i+1]
	}
	return packed
}

func pathOf(key []byte) (path []byte) {
	for _, b := range keccak(key) {
		path = append(path, b>>4, b&0xf)
	}
	return path
}

func keccak(b []byte) (hash [32]byte) {
	h := sha3.NewLegacyKeccak256()
	h.Write(b)
	h.Sum(hash[:0])
	return hash
}

func rlpString(b []byte) []byte {
	if len(b) == 1 && b[0] < 0x80 {
		return b
	}
	return append(rlpHeader(0x80, len(b)), b...)
}

func rlpList(items ...[]byte) []byte {
	payload := bytes.Join(items, nil)
	return append(rlpHeader(0xc0, len(payload)), payload...)
}

// rlpHeader suits items of less than 64 KiB.
func rlpHeader(kind byte, size int) []byte {
	switch {
	case size < 56:
		return []byte{kind + byte(size)}
	case size < 256:
		return []byte{kind + 56, byte(size)}
	default:
		return []byte{kind + 57, byte(size >> 8), byte(size)}
	}
}
