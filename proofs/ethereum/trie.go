package ethereum

import (
	"bytes"

	"golang.org/x/crypto/sha3"

	"github.com/anji-bridge/anji/proofs/refusal"
)

// Bounds on a proof of one key: of its key, and of its nodes together, in
// bytes. Receipts are the longest values: at today's block gas limit their
// logs stay below the latter.
const (
	MaxTrieKey   = 128
	MaxTrieProof = 8 << 20
)

// EmptyTrieRoot is the root of a trie in which nothing stands: the hash of its
// only node, the empty string.
var EmptyTrieRoot = keccak256([]byte{0x80})

// VerifyTrie checks that value stands at key in the Merkle-Patricia trie
// (Yellow Paper, appendix D) with that root, or that nothing does where value
// is nil. key is the raw one, which state tries hash first. proof has the
// nodes from the root down, as eth_getProof answers them; a node of less than
// 32 bytes stands inside its parent and may, but need not, be listed too. The
// empty trie has no nodes, or the empty string alone.
//
// Everything in the proof must be needed: it refuses with ProofInvalid what
// does not lead from the root to that answer, and with Malformed,
// NonCanonical, EmptyField or TooLarge what no trie can have.
func VerifyTrie(root [32]byte, key, value []byte, proof [][]byte) error {
	if value != nil && len(value) == 0 {
		return refusal.EmptyField.With("value")
	}
	found, err := openTrie(root, key, proof)
	switch {
	case err != nil:
		return err
	case value == nil && found != nil:
		return refusal.ProofInvalid.With("a value stands at key %x", key)
	case value != nil && found == nil:
		return refusal.ProofInvalid.With("nothing stands at key %x", key)
	case !bytes.Equal(value, found):
		return refusal.ProofInvalid.With("another value stands at key %x", key)
	}
	return nil
}

// openTrie answers with the value that a proof shows at a key, or with nil.
func openTrie(root [32]byte, key []byte, proof [][]byte) ([]byte, error) {
	size := 0
	for _, node := range proof {
		size += len(node)
	}
	switch {
	case len(key) == 0:
		return nil, refusal.EmptyField.With("key")
	case len(key) > MaxTrieKey:
		return nil, refusal.TooLarge.With("key of %d bytes, at most %d", len(key), MaxTrieKey)
	// Each node but the root is at least one nibble further down.
	case len(proof) > 2*len(key)+1:
		return nil, refusal.TooLarge.With("proof of %d nodes for a key of %d bytes", len(proof), len(key))
	case size > MaxTrieProof:
		return nil, refusal.TooLarge.With("proof of %d bytes, at most %d", size, MaxTrieProof)
	}
	nodes := &sequence{proof}
	value, err := walk(root, key, nodes)
	if err != nil {
		return nil, err
	}
	if n := len(nodes.left); n > 0 {
		return nil, refusal.ProofInvalid.With("%d of %d nodes lie beyond the end of the path", n, len(proof))
	}
	return value, nil
}

// nodeSource gives the nodes that a walk meets.
type nodeSource interface {
	// node is the encoding with that hash.
	node(hash [32]byte) ([]byte, error)
	// embedded tells of one that stands inside its parent.
	embedded(encoded []byte)
}

// sequence is a proof of one key: its nodes in order.
type sequence struct{ left [][]byte }

func (s *sequence) node(hash [32]byte) ([]byte, error) {
	switch {
	case len(s.left) == 0:
		return nil, refusal.ProofInvalid.With("node %x is missing", hash)
	case keccak256(s.left[0]) != hash:
		return nil, refusal.ProofInvalid.With("a node does not have the hash %x", hash)
	}
	next := s.left[0]
	s.left = s.left[1:]
	return next, nil
}

// embedded skips a repetition: some makers of proofs list every node.
func (s *sequence) embedded(encoded []byte) {
	if len(s.left) > 0 && bytes.Equal(s.left[0], encoded) {
		s.left = s.left[1:]
	}
}

// walk goes from the root towards key and answers with what stands there.
func walk(root [32]byte, key []byte, nodes nodeSource) ([]byte, error) {
	switch root {
	case [32]byte{}:
		return nil, refusal.EmptyField.With("root")
	case EmptyTrieRoot:
		nodes.embedded([]byte{0x80})
		return nil, nil
	}
	encoded, err := nodes.node(root)
	if err != nil {
		return nil, err
	}
	for path := nibbles(key); ; {
		var child rlpItem
		var value []byte
		if path, child, value, err = step(encoded, path); err != nil || value != nil {
			return value, err
		}
		if encoded, err = resolve(child, nodes); err != nil || encoded == nil {
			return nil, err
		}
	}
}

// step reads one node: the value at path, or the child that path leads to
// with what is left of it, or, where path leads nowhere, the empty child.
func step(encoded []byte, path []byte) (left []byte, child rlpItem, value []byte, err error) {
	items, err := rlpList(encoded, 2, 17)
	switch {
	case err != nil:
		return nil, child, nil, refusal.Wrap(err, "trie node")
	case len(items) == 17:
		left, child, value, err = stepBranch(items, path)
	case len(items) == 2:
		left, child, value, err = stepShort(items, path)
	default:
		err = refusal.Malformed.With("trie node of %d items, want 2 or 17", len(items))
	}
	return left, child, value, err
}

func stepBranch(items []rlpItem, path []byte) (left []byte, child rlpItem, value []byte, err error) {
	for i, item := range items[:16] {
		if err := checkChild(item); err != nil {
			return nil, child, nil, refusal.Wrap(err, "branch %x", i)
		}
	}
	if items[16].list {
		return nil, child, nil, refusal.Malformed.With("branch: its value is a list")
	}
	if len(path) > 0 {
		return path[1:], items[path[0]], nil, nil
	}
	if stored := items[16].payload; len(stored) > 0 {
		value = stored
	}
	return nil, child, value, nil
}

// stepShort reads a leaf or an extension.
func stepShort(items []rlpItem, path []byte) (left []byte, child rlpItem, value []byte, err error) {
	prefix, leaf, err := compactPath(items[0])
	if err != nil {
		return nil, child, nil, err
	}
	if leaf {
		switch stored := items[1]; {
		case stored.list:
			return nil, child, nil, refusal.Malformed.With("leaf: its value is a list")
		case len(stored.payload) == 0:
			return nil, child, nil, refusal.NonCanonical.With("leaf without a value")
		case bytes.Equal(prefix, path):
			return nil, child, stored.payload, nil
		default:
			return nil, child, nil, nil
		}
	}
	switch next := items[1]; {
	case len(prefix) == 0:
		return nil, child, nil, refusal.NonCanonical.With("extension without a path")
	case !next.list && len(next.payload) == 0:
		return nil, child, nil, refusal.NonCanonical.With("extension without a child")
	case checkChild(next) != nil:
		return nil, child, nil, refusal.Wrap(checkChild(next), "extension")
	case !bytes.HasPrefix(path, prefix):
		return nil, child, nil, nil
	default:
		return path[len(prefix):], next, nil, nil
	}
}

// checkChild accepts what a node can hold for a child: nothing, a hash, or a
// node whose encoding is shorter than that.
func checkChild(child rlpItem) error {
	switch n := len(child.payload); {
	case child.list && len(child.encoded) >= 32:
		return refusal.NonCanonical.With("a child of %d bytes stands inside its parent", len(child.encoded))
	case !child.list && n != 0 && n != 32:
		return refusal.Malformed.With("a child's hash of %d bytes", n)
	}
	return nil
}

// resolve answers with a child's encoding, or with nil where there is none.
func resolve(child rlpItem, nodes nodeSource) ([]byte, error) {
	switch {
	case child.list:
		nodes.embedded(child.encoded)
		return child.encoded, nil
	case len(child.payload) == 0:
		return nil, nil
	}
	encoded, err := nodes.node([32]byte(child.payload))
	if err == nil && len(encoded) < 32 {
		return nil, refusal.NonCanonical.With("a node of %d bytes stands outside of its parent", len(encoded))
	}
	return encoded, err
}

// compactPath decodes a path in hex-prefix form (Yellow Paper, appendix C) to
// nibbles, and whether it is a leaf's.
func compactPath(item rlpItem) (path []byte, leaf bool, err error) {
	if item.list || len(item.payload) == 0 {
		return nil, false, refusal.Malformed.With("trie node without a path")
	}
	all := nibbles(item.payload)
	flag := all[0]
	switch {
	case flag > 3:
		return nil, false, refusal.Malformed.With("trie node: path with flag %x", flag)
	case flag&1 == 1:
		path = all[1:]
	case all[1] != 0:
		return nil, false, refusal.NonCanonical.With("trie node: path padded with %x", all[1])
	default:
		path = all[2:]
	}
	return path, flag&2 == 2, nil
}

func nibbles(b []byte) []byte {
	out := make([]byte, 0, 2*len(b))
	for _, c := range b {
		out = append(out, c>>4, c&0xf)
	}
	return out
}

// keccak256 is Ethereum's Keccak-256.
func keccak256(b []byte) (out [32]byte) {
	h := sha3.NewLegacyKeccak256()
	h.Write(b)
	h.Sum(out[:0])
	return out
}
