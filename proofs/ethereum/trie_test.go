package ethereum_test

import (
	"bytes"
	"slices"
	"testing"

	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/ethereum/go-ethereum/rlp"
	"github.com/ethereum/go-ethereum/trie"
	"github.com/holiman/uint256"

	"github.com/anji-bridge/anji/proofs/ethereum"
	"github.com/anji-bridge/anji/proofs/refusal"
)

// encode writes nodes, valid ones and others.
func encode(t testing.TB, items ...any) rlp.RawValue {
	t.Helper()
	raw, err := rlp.EncodeToBytes(items)
	must(t, err)
	return raw
}

func hashOf(node []byte) []byte { return crypto.Keccak256(node) }

// branchOf is a branch node with some children and a value.
func branchOf(t testing.TB, children map[int]any, value any) rlp.RawValue {
	items := make([]any, 17)
	for i := range items[:16] {
		items[i] = []byte{}
		if child, ok := children[i]; ok {
			items[i] = child
		}
	}
	items[16] = value
	return encode(t, items...)
}

var (
	key   = []byte{0x12, 0x34}
	value = bytes.Repeat([]byte{7}, 40)
)

// Each node here is the whole trie, or hangs below a root that is right: so
// only the node's own form is at fault.
func TestNodesThatNoTrieHas(t *testing.T) {
	leaf := encode(t, []byte{0x20, 0x12, 0x34}, value)
	must(t, ethereum.VerifyTrie([32]byte(hashOf(leaf)), key, value, [][]byte{leaf}))
	extension := func(path []byte, child any) rlp.RawValue { return encode(t, path, child) }
	end := branchOf(t, map[int]any{4: encode(t, []byte{0x20}, []byte("v"))}, []byte{}) // embedded leaf
	must(t, ethereum.VerifyTrie([32]byte(hashOf(extension([]byte{0x11, 0x23}, end))), key, []byte("v"), [][]byte{extension([]byte{0x11, 0x23}, end)}))
	small := encode(t, []byte{0x20}, []byte("v"))
	embeddedTooLong := encode(t, []byte{0x20}, value)

	for _, c := range []struct {
		name string
		node []byte
		want refusal.Code
	}{
		{"padding nibble", encode(t, []byte{0x21, 0x12, 0x34}, value), refusal.NonCanonical},
		{"unknown flag", encode(t, []byte{0x40, 0x12, 0x34}, value), refusal.Malformed},
		{"flag in the high bit", encode(t, []byte{0xa0, 0x12, 0x34}, value), refusal.Malformed},
		{"no path", encode(t, []byte{}, value), refusal.Malformed},
		{"a list for a path", encode(t, []any{[]byte{0x20}}, value), refusal.Malformed},
		{"no value", encode(t, []byte{0x20, 0x12, 0x34}, []byte{}), refusal.NonCanonical},
		{"a list for a value", encode(t, []byte{0x20, 0x12, 0x34}, []any{value}), refusal.Malformed},
		{"one item", encode(t, []byte{0x20, 0x12, 0x34}), refusal.Malformed},
		{"three items", encode(t, []byte{0x20, 0x12, 0x34}, value, value), refusal.Malformed},
		{"sixteen items", encode(t, slices.Repeat([]any{[]byte{}}, 16)...), refusal.Malformed},
		{"eighteen items", encode(t, slices.Repeat([]any{[]byte{}}, 18)...), refusal.Malformed},
		{"a string", []byte("\x83abc"), refusal.Malformed},
		{"a byte", []byte{7}, refusal.Malformed},
		{"nothing", []byte{}, refusal.Malformed},
		{"bytes after the node", append(bytes.Clone(leaf), 0), refusal.NonCanonical},
		{"an item behind the list", append(bytes.Clone(leaf), leaf...), refusal.NonCanonical},
		{"cut off", leaf[:len(leaf)-1], refusal.Malformed},
		{"size cut off", []byte{0xf9, 0x01}, refusal.Malformed},
		{"size beyond any memory", []byte{0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff}, refusal.Malformed},
		{"a long size of a short list", append([]byte{0xf8, 4}, 0x20, 0x20, 0x20, 0x20), refusal.NonCanonical},
		{"a size with a leading zero", append([]byte{0xf9, 0, byte(len(leaf) - 1)}, leaf[1:]...), refusal.NonCanonical},
		{"a byte with a header", []byte{0xc4, 0x81, 0x20, 0x81, 0x80}, refusal.NonCanonical},
		{"extension without a path", extension([]byte{0x00}, hashOf(leaf)), refusal.NonCanonical},
		{"extension without a child", extension([]byte{0x11}, []byte{}), refusal.NonCanonical},
		{"extension to a short hash", extension([]byte{0x11}, hashOf(leaf)[:31]), refusal.Malformed},
		{"extension to a long embedded node", extension([]byte{0x11}, embeddedTooLong), refusal.NonCanonical},
		{"branch with a short hash aside", branchOf(t, map[int]any{9: hashOf(leaf)[1:]}, []byte{}), refusal.Malformed},
		{"branch with a long embedded node aside", branchOf(t, map[int]any{9: embeddedTooLong}, []byte{}), refusal.NonCanonical},
		{"branch with a list for a value", branchOf(t, map[int]any{1: small}, small), refusal.Malformed},
		{"embedded node of one item", branchOf(t, map[int]any{1: encode(t, []byte{0x20})}, []byte{}), refusal.Malformed},
	} {
		t.Run(c.name, func(t *testing.T) {
			for _, value := range [][]byte{value, nil} {
				wantRefusal(t, ethereum.VerifyTrie([32]byte(hashOf(c.node)), key, value, [][]byte{c.node}), c.want)
			}
		})
	}
	outside := branchOf(t, map[int]any{1: hashOf(small)}, []byte{})
	wantRefusal(t, ethereum.VerifyTrie([32]byte(hashOf(outside)), []byte{0x12}, nil, [][]byte{outside, small}), refusal.NonCanonical)
}

// world is a trie of two hundred hashed keys with long values.
func world(t testing.TB) (in *trie.Trie, root [32]byte, keys [][]byte) {
	t.Helper()
	in = trie.NewEmpty(nil)
	for i := range 200 {
		key := crypto.Keccak256([]byte{byte(i)})
		keys = append(keys, key)
		must(t, in.Update(key, append([]byte{byte(i)}, value...)))
	}
	return in, in.Hash(), keys
}

func TestProofsThatProveNothing(t *testing.T) {
	in, root, keys := world(t)
	present, absent := keys[5], crypto.Keccak256([]byte("absent"))
	there := append([]byte{5}, value...)
	shown, missing := proofOf(t, in, present), proofOf(t, in, absent)
	must(t, ethereum.VerifyTrie(root, present, there, shown))
	must(t, ethereum.VerifyTrie(root, absent, nil, missing))
	if len(shown) < 3 {
		t.Fatalf("a proof of %d nodes is too short for this test", len(shown))
	}
	flipped := slices.Clone(shown)
	flipped[1] = bytes.Clone(flipped[1])
	flipped[1][9] ^= 1

	for _, c := range []struct {
		name       string
		root       [32]byte
		key, value []byte
		proof      [][]byte
		want       refusal.Code
	}{
		{"another value", root, present, there[1:], shown, refusal.ProofInvalid},
		{"presence as absence", root, present, nil, shown, refusal.ProofInvalid},
		{"absence as presence", root, absent, there, missing, refusal.ProofInvalid},
		{"absence by a proof that ends early", root, present, nil, shown[:len(shown)-1], refusal.ProofInvalid},
		{"presence by another key's proof", root, present, there, proofOf(t, in, keys[6]), refusal.ProofInvalid},
		{"absence by another key's proof", root, absent, nil, shown, refusal.ProofInvalid},
		{"another root", [32]byte{1}, present, there, shown, refusal.ProofInvalid},
		{"no root", [32]byte{}, present, there, shown, refusal.EmptyField},
		{"no root, no proof", [32]byte{}, present, nil, nil, refusal.EmptyField},
		{"no nodes", root, present, there, nil, refusal.ProofInvalid},
		{"no nodes for absence", root, absent, nil, nil, refusal.ProofInvalid},
		{"a node too many", root, present, there, append(slices.Clone(shown), shown[0]), refusal.ProofInvalid},
		{"the last node twice", root, present, there, append(slices.Clone(shown), shown[len(shown)-1]), refusal.ProofInvalid},
		{"an empty node too many", root, absent, nil, append(slices.Clone(missing), nil), refusal.ProofInvalid},
		{"nodes in another order", root, present, there, append([][]byte{shown[1], shown[0]}, shown[2:]...), refusal.ProofInvalid},
		{"without the root's node", root, present, there, shown[1:], refusal.ProofInvalid},
		{"a changed node", root, present, there, flipped, refusal.ProofInvalid},
		{"no key", root, nil, there, shown, refusal.EmptyField},
		{"a longer key", root, append(slices.Clone(present), 0), there, shown, refusal.ProofInvalid},
		{"a shorter key", root, present[:31], there, shown, refusal.ProofInvalid},
		{"no value", root, present, []byte{}, shown, refusal.EmptyField},
		{"more nodes than a path has", root, present, there, slices.Repeat(shown, 60), refusal.TooLarge},
		{"a key too long", root, make([]byte, ethereum.MaxTrieKey+1), nil, shown, refusal.TooLarge},
		{"a proof too long", root, present, there, append(slices.Clone(shown), make([]byte, ethereum.MaxTrieProof)), refusal.TooLarge},
	} {
		t.Run(c.name, func(t *testing.T) {
			wantRefusal(t, ethereum.VerifyTrie(c.root, c.key, c.value, c.proof), c.want)
		})
	}
}

func TestEmptyTrie(t *testing.T) {
	if ethereum.EmptyTrieRoot != types.EmptyRootHash {
		t.Fatalf("root %x", ethereum.EmptyTrieRoot)
	}
	must(t, ethereum.VerifyTrie(ethereum.EmptyTrieRoot, key, nil, nil))
	must(t, ethereum.VerifyTrie(ethereum.EmptyTrieRoot, key, nil, [][]byte{{0x80}}))
	wantRefusal(t, ethereum.VerifyTrie(ethereum.EmptyTrieRoot, key, nil, [][]byte{{0x80}, {0x80}}), refusal.ProofInvalid)
	wantRefusal(t, ethereum.VerifyTrie(ethereum.EmptyTrieRoot, key, nil, [][]byte{{0x81}}), refusal.ProofInvalid)
	wantRefusal(t, ethereum.VerifyTrie(ethereum.EmptyTrieRoot, key, value, nil), refusal.ProofInvalid)
}

// go-ethereum leaves embedded nodes out of a proof, ethereumjs lists them.
func TestEmbeddedNodesMayBeListed(t *testing.T) {
	in := trie.NewEmpty(nil)
	for _, key := range []string{"key1", "key2", "key3", "other"} {
		must(t, in.Update([]byte(key), []byte("value of "+key)))
	}
	root, proof := in.Hash(), proofOf(t, in, []byte("key2"))
	must(t, ethereum.VerifyTrie(root, []byte("key2"), []byte("value of key2"), proof))
	var items []rlp.RawValue
	must(t, rlp.DecodeBytes(proof[len(proof)-1], &items))
	embedded := items[2]
	must(t, ethereum.VerifyTrie(root, []byte("key2"), []byte("value of key2"), append(slices.Clone(proof), embedded)))
	wantRefusal(t, ethereum.VerifyTrie(root, []byte("key2"), []byte("value of key2"), append(slices.Clone(proof), embedded, embedded)), refusal.ProofInvalid)
	wantRefusal(t, ethereum.VerifyTrie(root, []byte("key2"), []byte("value of key2"), append(slices.Clone(proof), items[1])), refusal.ProofInvalid)
}

// under makes a trie in which raw stands at a hashed key.
func under(t testing.TB, key, raw []byte) (root [32]byte, proof [][]byte) {
	t.Helper()
	in := trie.NewEmpty(nil)
	must(t, in.Update(crypto.Keccak256(key), raw))
	return in.Hash(), proofOf(t, in, crypto.Keccak256(key))
}

func TestStorageValues(t *testing.T) {
	slot := [32]byte{31: 9}
	for _, c := range []struct {
		name string
		raw  []byte
		want [32]byte
		code refusal.Code
	}{
		{"one byte", []byte{7}, [32]byte{31: 7}, ""},
		{"all 32 bytes", append([]byte{0xa0}, bytes.Repeat([]byte{9}, 32)...), [32]byte(bytes.Repeat([]byte{9}, 32)), ""},
		{"a leading zero byte, which RLP leaves out", append([]byte{0x9f}, bytes.Repeat([]byte{9}, 31)...), [32]byte(append([]byte{0}, bytes.Repeat([]byte{9}, 31)...)), ""},
		{"a leading zero byte that is there", append([]byte{0xa0, 0}, bytes.Repeat([]byte{9}, 31)...), [32]byte{}, refusal.NonCanonical},
		{"zero", []byte{0x80}, [32]byte{}, refusal.NonCanonical},
		{"a zero byte", []byte{0}, [32]byte{}, refusal.NonCanonical},
		{"33 bytes", append([]byte{0xa1}, bytes.Repeat([]byte{9}, 33)...), [32]byte{}, refusal.Malformed},
		{"a list", []byte{0xc1, 7}, [32]byte{}, refusal.Malformed},
		{"bytes after the value", []byte{7, 7}, [32]byte{}, refusal.NonCanonical},
		{"a byte with a header", []byte{0x81, 7}, [32]byte{}, refusal.NonCanonical},
	} {
		t.Run(c.name, func(t *testing.T) {
			root, proof := under(t, slot[:], c.raw)
			got, err := ethereum.VerifyStorage(root, slot, proof)
			wantRefusal(t, err, c.code)
			if c.code == "" && got != c.want {
				t.Errorf("value %x, want %x", got, c.want)
			}
			_, err = ethereum.VerifyStorageSlots(root, [][32]byte{slot}, proof)
			wantRefusal(t, err, c.code)
			wantRefusal(t, ethereum.VerifyStorageAbsent(root, slot, proof), refusal.ProofInvalid)
		})
	}
}

func TestAccounts(t *testing.T) {
	address := [20]byte{1}
	root, code := bytes.Repeat([]byte{1}, 32), bytes.Repeat([]byte{2}, 32)
	for _, c := range []struct {
		name  string
		items []any
		want  refusal.Code
	}{
		{"an account", []any{uint64(3), uint256.NewInt(4), root, code}, ""},
		{"no code hash", []any{uint64(3), uint256.NewInt(4), root}, refusal.Malformed},
		{"a fifth item", []any{uint64(3), uint256.NewInt(4), root, code, code}, refusal.Malformed},
		{"nonce of nine bytes", []any{bytes.Repeat([]byte{1}, 9), uint256.NewInt(4), root, code}, refusal.Malformed},
		{"nonce with a leading zero", []any{[]byte{0, 1}, uint256.NewInt(4), root, code}, refusal.NonCanonical},
		{"balance of 33 bytes", []any{uint64(3), bytes.Repeat([]byte{1}, 33), root, code}, refusal.Malformed},
		{"a list for a balance", []any{uint64(3), []any{}, root, code}, refusal.Malformed},
		{"storage root of 31 bytes", []any{uint64(3), uint256.NewInt(4), root[1:], code}, refusal.Malformed},
		{"a list for a code hash", []any{uint64(3), uint256.NewInt(4), root, []any{code}}, refusal.Malformed},
	} {
		t.Run(c.name, func(t *testing.T) {
			stateRoot, proof := under(t, address[:], encode(t, c.items...))
			got, err := ethereum.VerifyAccount(stateRoot, address, proof)
			wantRefusal(t, err, c.want)
			want := ethereum.Account{Nonce: 3, Balance: [32]byte{31: 4}, StorageRoot: [32]byte(root), CodeHash: [32]byte(code)}
			if c.want == "" && got != want {
				t.Errorf("account %+v", got)
			}
		})
	}
	stateRoot, proof := under(t, address[:], []byte{7})
	must(t, ethereum.VerifyAccountAbsent(stateRoot, [20]byte{2}, proof))
	_, err := ethereum.VerifyAccount(stateRoot, [20]byte{2}, proof)
	wantRefusal(t, err, refusal.ProofInvalid)
}

func TestSlotsTogether(t *testing.T) {
	in := trie.NewEmpty(nil)
	var slots [][32]byte
	var nodes [][]byte
	for i := range 50 {
		slot := [32]byte{31: byte(i)}
		slots = append(slots, slot)
		if i%2 == 0 {
			must(t, in.Update(crypto.Keccak256(slot[:]), []byte{byte(i + 1)}))
		}
	}
	root := in.Hash()
	known := map[string]bool{}
	for _, slot := range slots {
		for _, node := range proofOf(t, in, crypto.Keccak256(slot[:])) {
			if !known[string(node)] {
				known[string(node)] = true
				nodes = append(nodes, node)
			}
		}
	}
	values, err := ethereum.VerifyStorageSlots(root, slots, nodes)
	must(t, err)
	for i, v := range values {
		want := ethereum.StorageValue{}
		if i%2 == 0 {
			want = ethereum.StorageValue{Set: true, Value: [32]byte{31: byte(i + 1)}}
		}
		if v != want {
			t.Errorf("slot %d: %+v", i, v)
		}
	}
	refuses := func(what string, nodes [][]byte, want refusal.Code) {
		t.Helper()
		if _, err := ethereum.VerifyStorageSlots(root, slots, nodes); err == nil {
			t.Errorf("%s: accepted", what)
		} else {
			wantRefusal(t, err, want)
		}
	}
	for i := range nodes {
		refuses("a node is missing", slices.Delete(slices.Clone(nodes), i, i+1), refusal.ProofInvalid)
	}
	refuses("a node is repeated", append(slices.Clone(nodes), nodes[1]), refusal.ProofInvalid)
	refuses("a node lies on no path", append(slices.Clone(nodes), []byte{0xc0}), refusal.ProofInvalid)
	refuses("too many bytes", append(slices.Clone(nodes), make([]byte, ethereum.MaxTrieProof)), refusal.TooLarge)
}

// FuzzTrie compares with go-ethereum over proofs of any bytes: what is
// accepted here is accepted there with the same value, but for what
// go-ethereum does not look at.
func FuzzTrie(f *testing.F) {
	in, _, keys := world(f)
	for _, key := range [][]byte{keys[0], keys[99], crypto.Keccak256([]byte("absent"))} {
		raw, err := rlp.EncodeToBytes(proofOf(f, in, key))
		must(f, err)
		f.Add(key, raw)
	}
	f.Fuzz(func(t *testing.T, key, raw []byte) {
		var proof [][]byte
		if rlp.DecodeBytes(raw, &proof) != nil || len(proof) == 0 {
			return
		}
		nodes := proofReader{}
		for _, node := range proof {
			nodes[string(crypto.Keccak256(node))] = node
		}
		root := crypto.Keccak256Hash(proof[0])
		value, err := trie.VerifyProof(root, key, nodes)
		if ethereum.VerifyTrie(root, key, nil, proof) == nil && (err != nil || value != nil) && root != types.EmptyRootHash {
			t.Errorf("absence accepted, go-ethereum: %x, %v", value, err)
		}
		if len(value) > 0 && err == nil {
			other := append(bytes.Clone(value), 1)
			if ethereum.VerifyTrie(root, key, other, proof) == nil {
				t.Error("another value accepted")
			}
		}
	})
}

type proofReader map[string][]byte

func (r proofReader) Has(hash []byte) (bool, error)   { return r[string(hash)] != nil, nil }
func (r proofReader) Get(hash []byte) ([]byte, error) { return r[string(hash)], nil }
