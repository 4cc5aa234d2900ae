package ethereumtest

import (
	"bytes"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/ethereum/go-ethereum/rlp"
	"github.com/ethereum/go-ethereum/trie"
	"github.com/holiman/uint256"
)

// trieOf is a trie whose keys are hashed.
type trieOf struct{ *trie.Trie }

func emptyTrie() *trieOf { return &trieOf{trie.NewEmpty(nil)} }

// newStorage is the packet contract's storage trie: what the test put there,
// and one slot that any proxy has (EIP-1967).
func newStorage(tb testing.TB, storage Storage) *trieOf {
	t := emptyTrie()
	t.put(tb, []byte("implementation"), []byte{1})
	for slot, value := range storage {
		if trimmed := bytes.TrimLeft(value[:], "\x00"); len(trimmed) > 0 {
			t.put(tb, slot[:], trimmed)
		}
	}
	return t
}

func (t *trieOf) put(tb testing.TB, key []byte, value any) {
	encoded, err := rlp.EncodeToBytes(value)
	if err == nil {
		err = t.Update(crypto.Keccak256(key), encoded)
	}
	if err != nil {
		tb.Fatal(err)
	}
}

func (t *trieOf) root() [32]byte { return t.Hash() }

func (t *trieOf) prove(tb testing.TB, key []byte) [][]byte {
	t.Hash()
	var nodes nodeList
	if err := t.Prove(crypto.Keccak256(key), &nodes); err != nil {
		tb.Fatal(err)
	}
	return nodes
}

// account is a state of some accounts, one of which has this storage.
func (t *trieOf) account(tb testing.TB, address [20]byte) (root [32]byte, proof [][]byte) {
	state := emptyTrie()
	for i := range 40 {
		other := types.StateAccount{Nonce: uint64(i), Balance: uint256.NewInt(uint64(i)), Root: types.EmptyRootHash, CodeHash: types.EmptyCodeHash[:]}
		state.put(tb, []byte{byte(i)}, &other)
	}
	code := filler("code")
	state.put(tb, address[:], &types.StateAccount{Nonce: 1, Balance: new(uint256.Int), Root: common.Hash(t.root()), CodeHash: code[:]})
	return state.root(), state.prove(tb, address[:])
}

// nodeList takes a proof's nodes in the order in which go-ethereum writes
// them, from the root down.
type nodeList [][]byte

func (l *nodeList) Put(_, node []byte) error {
	*l = append(*l, bytes.Clone(node))
	return nil
}

func (l *nodeList) Delete([]byte) error { panic("a proof only grows") }
