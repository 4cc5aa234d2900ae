package ethereumtest

import (
	"bytes"
	"testing"

	"github.com/ethereum/go-ethereum/crypto"
	gethtrie "github.com/ethereum/go-ethereum/trie"
)

type nodeList [][]byte

func (l *nodeList) Put(_, node []byte) error {
	*l = append(*l, bytes.Clone(node))
	return nil
}

func (l *nodeList) Delete([]byte) error { panic("a proof only grows") }

// The kit's tries have the roots and proofs of go-ethereum's.
func TestTrieIsGoEthereums(t *testing.T) {
	ours, theirs := &trie{}, gethtrie.NewEmpty(nil)
	for i := range 300 {
		if ours.root() != theirs.Hash() {
			t.Fatalf("of %d leaves: root %x, go-ethereum's %x", i, ours.root(), theirs.Hash())
		}
		for _, n := range []int{0, i - 1, i, 1000 + i} {
			key := []byte{byte(n), byte(n >> 8)}
			var want nodeList
			if err := theirs.Prove(crypto.Keccak256(key), &want); err != nil {
				t.Fatal(err)
			}
			got := ours.prove(key)
			if len(got) != len(want) {
				t.Fatalf("of %d leaves: %d nodes, go-ethereum's %d", i, len(got), len(want))
			}
			for n := range got {
				if !bytes.Equal(got[n], want[n]) {
					t.Fatalf("of %d leaves: node %d differs", i, n)
				}
			}
		}
		key, value := []byte{byte(i), byte(i >> 8)}, bytes.Repeat([]byte{byte(i + 1)}, 1+i%100)
		ours.put(key, value)
		if err := theirs.Update(crypto.Keccak256(key), value); err != nil {
			t.Fatal(err)
		}
	}
}
