package fabric_test

import (
	"bytes"
	"encoding/hex"
	"errors"
	"fmt"
	"slices"
	"testing"

	"github.com/ethereum/go-ethereum/crypto"

	"github.com/anji-bridge/anji/proofs/fabric"
	"github.com/anji-bridge/anji/proofs/refusal"
)

func manyEntries(n int) []fabric.Entry {
	out := make([]fabric.Entry, n)
	for i := range out {
		out[i] = fabric.Entry{Path: fmt.Appendf(nil, "path %d", i), Value: fmt.Appendf(nil, "value %d", i)}
		if i%3 == 1 {
			out[i].Value, out[i].Absent = nil, true
		}
	}
	return out
}

func mustTree(tb testing.TB, entries []fabric.Entry) *fabric.Tree {
	tb.Helper()
	tree, err := fabric.NewTree(entries)
	if err != nil {
		tb.Fatal(err)
	}
	return tree
}

func mustProof(tb testing.TB, tree *fabric.Tree, path []byte) [][32]byte {
	tb.Helper()
	siblings, err := tree.Proof(path)
	if err != nil {
		tb.Fatal(err)
	}
	return siblings
}

// Every entry of trees of all shapes opens, whatever the order of entries, and
// says nothing else.
func TestTreeOpensEveryEntry(t *testing.T) {
	for _, n := range []int{1, 2, 3, 4, 5, 7, 8, 9, 31, 33, fabric.MaxPaths} {
		entries := manyEntries(n)
		tree := mustTree(t, entries)
		reversed := slices.Clone(entries)
		slices.Reverse(reversed)
		if mustTree(t, reversed).Root() != tree.Root() {
			t.Errorf("%d entries: the root depends on their order", n)
		}
		for _, e := range entries {
			siblings := mustProof(t, tree, e.Path)
			if err := fabric.VerifyEntry(tree.Root(), e, siblings); err != nil {
				t.Fatalf("%d entries: %v", n, err)
			}
			contrary := fabric.Entry{Path: e.Path, Absent: !e.Absent}
			if e.Absent {
				contrary.Value = []byte("value")
			}
			if err := fabric.VerifyEntry(tree.Root(), contrary, siblings); !errors.Is(err, refusal.ProofInvalid) {
				t.Fatalf("%d entries: %s opens as its contrary: %v", n, e.Path, err)
			}
		}
	}
}

// The same trees, computed by hand with go-ethereum's Keccak as OpenZeppelin
// describes them: leaves in descending order fill a complete binary tree's
// array from its end.
func TestTreeIsOpenZeppelins(t *testing.T) {
	pair := func(a, b []byte) []byte {
		if bytes.Compare(a, b) > 0 {
			a, b = b, a
		}
		return crypto.Keccak256(a, b)
	}
	for n := 1; n <= 20; n++ {
		entries := manyEntries(n)
		leaves := [][]byte{}
		for _, e := range entries {
			value := make([]byte, 32)
			if !e.Absent {
				value = crypto.Keccak256(e.Value)
			}
			leaves = append(leaves, crypto.Keccak256(crypto.Keccak256(crypto.Keccak256(e.Path), value)))
		}
		slices.SortFunc(leaves, bytes.Compare)
		nodes := make([][]byte, 2*n-1)
		for i, leaf := range leaves {
			nodes[len(nodes)-1-i] = leaf
		}
		for i := n - 2; i >= 0; i-- {
			nodes[i] = pair(nodes[2*i+1], nodes[2*i+2])
		}
		if root := mustTree(t, entries).Root(); !bytes.Equal(root[:], nodes[0]) {
			t.Errorf("%d entries: root %x, want %x", n, root, nodes[0])
		}
	}
}

func TestVerifyEntryRefuses(t *testing.T) {
	entries := manyEntries(5)
	tree := mustTree(t, entries)
	type claim struct {
		root     [32]byte
		entry    fabric.Entry
		siblings [][32]byte
	}
	for _, c := range []struct {
		name   string
		mutate func(*claim)
		want   refusal.Code
	}{
		{"another path", func(c *claim) { c.entry.Path = []byte("path 9") }, refusal.ProofInvalid},
		{"no path", func(c *claim) { c.entry.Path = nil }, refusal.EmptyField},
		{"a long path", func(c *claim) { c.entry.Path = make([]byte, fabric.MaxPathLength+1) }, refusal.TooLarge},
		{"another value", func(c *claim) { c.entry.Value = []byte("value 9") }, refusal.ProofInvalid},
		{"no value", func(c *claim) { c.entry.Value = nil }, refusal.EmptyField},
		{"absent with a value", func(c *claim) { c.entry.Absent = true }, refusal.Malformed},
		{"absent", func(c *claim) { c.entry.Value, c.entry.Absent = nil, true }, refusal.ProofInvalid},
		{"another root", func(c *claim) { c.root[0] ^= 1 }, refusal.ProofInvalid},
		{"no root", func(c *claim) { c.root = [32]byte{} }, refusal.EmptyField},
		{"a sibling less", func(c *claim) { c.siblings = c.siblings[1:] }, refusal.ProofInvalid},
		{"no siblings", func(c *claim) { c.siblings = nil }, refusal.ProofInvalid},
		{"a sibling more", func(c *claim) { c.siblings = append(c.siblings, [32]byte{}) }, refusal.ProofInvalid},
		{"another sibling", func(c *claim) { c.siblings[0][31] ^= 1 }, refusal.ProofInvalid},
		{"siblings in another order", func(c *claim) { slices.Reverse(c.siblings) }, refusal.ProofInvalid},
		{"another entry's siblings", func(c *claim) { c.siblings = mustProof(t, tree, entries[1].Path) }, refusal.ProofInvalid},
		{"too many siblings", func(c *claim) { c.siblings = make([][32]byte, 10) }, refusal.TooLarge},
		{"the root as its own proof", func(c *claim) { c.entry.Path, c.siblings = c.root[:], nil }, refusal.ProofInvalid},
	} {
		t.Run(c.name, func(t *testing.T) {
			valid := claim{tree.Root(), entries[0], mustProof(t, tree, entries[0].Path)}
			if err := fabric.VerifyEntry(valid.root, valid.entry, valid.siblings); err != nil {
				t.Fatalf("refused before the mutation: %v", err)
			}
			c.mutate(&valid)
			if err := fabric.VerifyEntry(valid.root, valid.entry, valid.siblings); !errors.Is(err, c.want) {
				t.Errorf("answered %v, want %s", err, c.want)
			}
		})
	}
}

func TestNewTreeRefuses(t *testing.T) {
	for name, c := range map[string]struct {
		entries []fabric.Entry
		want    refusal.Code
	}{
		"too many":            {manyEntries(fabric.MaxPaths + 1), refusal.TooLarge},
		"a path twice":        {[]fabric.Entry{{Path: []byte("p"), Absent: true}, {Path: []byte("p"), Value: []byte("v")}}, refusal.NonCanonical},
		"an empty path":       {[]fabric.Entry{{Absent: true}}, refusal.EmptyField},
		"an empty value":      {[]fabric.Entry{{Path: []byte("p")}}, refusal.EmptyField},
		"absent with a value": {[]fabric.Entry{{Path: []byte("p"), Value: []byte("v"), Absent: true}}, refusal.Malformed},
	} {
		if _, err := fabric.NewTree(c.entries); !errors.Is(err, c.want) {
			t.Errorf("%s: %v, want %s", name, err, c.want)
		}
	}
	empty := mustTree(t, nil)
	if empty.Root() != ([32]byte{}) {
		t.Error("a tree of nothing has a root")
	}
	if _, err := empty.Proof([]byte("p")); !errors.Is(err, refusal.ProofInvalid) {
		t.Errorf("a proof from a tree of nothing: %v", err)
	}
}

// The encodings are rebuilt by contracts on other chains: these bytes must
// never change.
func TestEncodingsAreStable(t *testing.T) {
	tree := mustTree(t, entries())
	view := fabric.View{Channel: "trade", Chaincode: "anji", Height: 5, Time: 1767225540, Root: tree.Root()}
	const want = "616e6a692f6661627269632d766965772f763100000000000000000000000000" +
		"05" + "7472616465" + "04" + "616e6a69" + "0000000000000005" + "000000006955b8c4"
	got := hex.EncodeToString(view.Marshal())
	root := view.Root
	if got != want+hex.EncodeToString(root[:]) {
		t.Errorf("view encodes as %s", got)
	}
	if hex.EncodeToString(root[:]) != goldenRoot {
		t.Errorf("root is %x", root)
	}
}

// goldenRoot is the root over entries().
const goldenRoot = "7eb02b060c2999472ce44ee7611354c5a3b54efb558a722b5e75f3bb81e0307a"

func TestParseView(t *testing.T) {
	valid := fabric.View{Channel: "c", Chaincode: "cc", Height: 1, Time: 1}
	back, err := fabric.ParseView(valid.Marshal())
	if err != nil || back != valid {
		t.Errorf("parsed back %+v, %v", back, err)
	}
	for name, c := range map[string]struct {
		mutate func(*fabric.View)
		want   refusal.Code
	}{
		"no channel":     {func(v *fabric.View) { v.Channel = "" }, refusal.Malformed},
		"no chaincode":   {func(v *fabric.View) { v.Chaincode = "" }, refusal.Malformed},
		"long channel":   {func(v *fabric.View) { v.Channel = string(make([]byte, 250)) }, refusal.Malformed},
		"long chaincode": {func(v *fabric.View) { v.Chaincode = string(make([]byte, 300)) }, refusal.Malformed},
		"height 0":       {func(v *fabric.View) { v.Height = 0 }, refusal.EmptyField},
		"time 0":         {func(v *fabric.View) { v.Time = 0 }, refusal.EmptyField},
		"late time":      {func(v *fabric.View) { v.Time = fabric.MaxTime + 1 }, refusal.Malformed},
	} {
		v := valid
		c.mutate(&v)
		if _, err := fabric.ParseView(v.Marshal()); !errors.Is(err, c.want) {
			t.Errorf("%s: %v, want %s", name, err, c.want)
		}
	}
	for n := range valid.Marshal() {
		if _, err := fabric.ParseView(valid.Marshal()[:n]); err == nil {
			t.Errorf("%d bytes of a view parse", n)
		}
	}
}
