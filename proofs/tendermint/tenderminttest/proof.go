package tenderminttest

import (
	"crypto/sha256"
	"fmt"
	"slices"
	"testing"

	"cosmossdk.io/log"
	"cosmossdk.io/store/metrics"
	"cosmossdk.io/store/rootmulti"
	storetypes "cosmossdk.io/store/types"
	dbm "github.com/cosmos/cosmos-db"
	commitmenttypes "github.com/cosmos/ibc-go/v8/modules/core/23-commitment/types"
	ics23 "github.com/cosmos/ics23/go"

	"github.com/anji-bridge/anji/proofs/refusal"
	"github.com/anji-bridge/anji/proofs/tendermint"
)

// State is that of an SDK application with three stores.
type State struct {
	tb    testing.TB
	store *rootmulti.Store
	Root  []byte // app hash
}

// NewState makes a state of the keys Key(0) to Key(99) in each store.
func NewState(tb testing.TB) *State {
	tb.Helper()
	return NewStateOf(tb, 100)
}

// Entry is a key and its value.
type Entry struct{ Key, Value []byte }

// NewStateOf makes a state of so many keys in each store, beside one that
// ProofMutations attacks with, and of more entries of store ibc.
func NewStateOf(tb testing.TB, keysEach int, more ...Entry) *State {
	tb.Helper()
	store := rootmulti.NewStore(dbm.NewMemDB(), log.NewNopLogger(), metrics.NewNoOpMetrics())
	var keys []*storetypes.KVStoreKey
	for _, name := range []string{"bank", "ibc", "staking"} {
		keys = append(keys, storetypes.NewKVStoreKey(name))
		store.MountStoreWithDB(keys[len(keys)-1], storetypes.StoreTypeIAVL, nil)
	}
	must(tb, store.LoadLatestVersion())
	for _, key := range keys {
		kv := store.GetCommitKVStore(key)
		for i := range keysEach {
			kv.Set(Key(i), fmt.Appendf(nil, "%s value %d", key.Name(), i))
		}
		kv.Set(trojanKey, trojanValue)
	}
	for _, e := range more {
		store.GetCommitKVStore(store.StoreKeysByName()["ibc"]).Set(e.Key, e.Value)
	}
	return &State{tb, store, store.Commit().Hash}
}

// The trojan is a key that somebody has written into the state in order to prove
// what is not there: its leaf reads like an inner node over a leaf of his own.
var (
	forgedKey   = append(Key(7), 'f')
	forgedLeaf  = leafHash(forgedKey, []byte("forged"))
	trojanKey   = append([]byte{32}, forgedLeaf...)
	trojanValue = []byte("trojan")
)

// leafHash is that of an IAVL leaf of version 1.
func leafHash(key, value []byte) []byte {
	leaf := append([]byte{0, 2, 2, byte(len(key))}, key...)
	return sum(append(append(leaf, 32), sum(value)...))
}

func sum(data []byte) []byte { h := sha256.Sum256(data); return h[:] }

// forge turns a claim into one of the forged key, by way of the trojan's leaf.
func (s *State) forge(c *Claim) {
	c.Path[1], c.Value, c.Absent = forgedKey, []byte("forged"), false
	c.Proof = s.Prove(trojanKey)
	trojan := c.Proof.Proofs[0].GetExist()
	leaf := trojan.Leaf
	posing := &ics23.InnerOp{
		Hash:   ics23.HashOp_SHA256,
		Prefix: append(slices.Clone(leaf.Prefix), byte(len(trojanKey)), 32),
		Suffix: append([]byte{32}, sum(trojanValue)...),
	}
	trojan.Key, trojan.Value, trojan.Path = c.Path[1], c.Value, append([]*ics23.InnerOp{posing}, trojan.Path...)
}

// Forged is the claim of a key that is not there, by a proof whose hashes are
// all right.
func (s *State) Forged() *Claim {
	c := s.Present(0)
	s.forge(c)
	return c
}

func must(tb testing.TB, err error) {
	tb.Helper()
	if err != nil {
		tb.Fatal(err)
	}
}

// Key is a packet path: its bytes are no text. Keys have gaps between them.
func Key(i int) []byte { return append([]byte("client-0\x01"), 0, 0, 0, 0, 0, 0, 1, byte(2*i)) }

// Value is what store ibc holds under Key(i).
func Value(i int) []byte { return fmt.Appendf(nil, "ibc value %d", i) }

// Held is what store ibc holds under a key.
func (s *State) Held(key []byte) []byte {
	return s.store.GetCommitKVStore(s.store.StoreKeysByName()["ibc"]).Get(key)
}

// Prove opens a key of store ibc, as a node does.
func (s *State) Prove(key []byte) *commitmenttypes.MerkleProof {
	s.tb.Helper()
	answer, err := s.store.Query(&storetypes.RequestQuery{Path: "/ibc/key", Data: key, Height: 1, Prove: true})
	must(s.tb, err)
	proof, err := commitmenttypes.ConvertProofs(answer.ProofOps)
	must(s.tb, err)
	return &proof
}

// Claim is what a proof is said to prove.
type Claim struct {
	Root   []byte
	Specs  []*ics23.ProofSpec
	Path   [][]byte
	Value  []byte
	Proof  *commitmenttypes.MerkleProof
	Raw    []byte // instead of Proof
	Absent bool
}

// Present is the valid claim that Key(i) has its value.
func (s *State) Present(i int) *Claim {
	s.tb.Helper()
	return &Claim{
		Root: s.Root, Specs: slices.Clone(commitmenttypes.GetSDKSpecs()), Path: [][]byte{[]byte("ibc"), Key(i)},
		Value: Value(i), Proof: s.Prove(Key(i)),
	}
}

// Missing is the valid claim that a key has none.
func (s *State) Missing(key []byte) *Claim {
	s.tb.Helper()
	return &Claim{
		Root: s.Root, Specs: slices.Clone(commitmenttypes.GetSDKSpecs()), Path: [][]byte{[]byte("ibc"), key},
		Proof: s.Prove(key), Absent: true,
	}
}

// Encoded is the proof in bytes.
func (c *Claim) Encoded(tb testing.TB) []byte {
	tb.Helper()
	if c.Raw != nil {
		return c.Raw
	}
	raw, err := c.Proof.Marshal()
	must(tb, err)
	return raw
}

// Verify runs proofs/tendermint.
func (c *Claim) Verify(tb testing.TB) error {
	tb.Helper()
	if c.Absent {
		return tendermint.VerifyNonMembership(c.Root, c.Specs, c.Path, c.Encoded(tb))
	}
	return tendermint.VerifyMembership(c.Root, c.Specs, c.Path, c.Value, c.Encoded(tb))
}

// ProofMutation changes a valid claim.
type ProofMutation struct {
	Name   string
	Mutate func(*Claim)
	Want   refusal.Code
}

// ProofMutations lists what a verifier of proofs must refuse: the first list
// of claims of presence, the second of claims of absence.
func (s *State) ProofMutations() (present, absent []ProofMutation) {
	existence := func(c *Claim) *ics23.ExistenceProof {
		if c.Absent {
			return c.Proof.Proofs[0].GetNonexist().Left
		}
		return c.Proof.Proofs[0].GetExist()
	}
	common := []ProofMutation{
		{"another root", func(c *Claim) { c.Root = Hash("another") }, refusal.ProofInvalid},
		{"no root", func(c *Claim) { c.Root = nil }, refusal.EmptyField},
		{"another key", func(c *Claim) { c.Path[1] = Key(8) }, refusal.ProofInvalid},
		{"an empty key", func(c *Claim) { c.Path[1] = nil }, refusal.EmptyField},
		{"a huge key", func(c *Claim) { c.Path[1] = make([]byte, 4<<10+1) }, refusal.TooLarge},
		{"an escaped key", func(c *Claim) { c.Path[1] = []byte("client-0%01%00") }, refusal.ProofInvalid},
		{"another store", func(c *Claim) { c.Path[0] = []byte("bank") }, refusal.ProofInvalid},
		{"an empty store", func(c *Claim) { c.Path[0] = nil }, refusal.EmptyField},
		{"no store", func(c *Claim) { c.Path = c.Path[1:] }, refusal.ProofInvalid},
		{"no path", func(c *Claim) { c.Path = nil }, refusal.ProofInvalid},
		{"a deeper path", func(c *Claim) { c.Path = append(c.Path, []byte("x")) }, refusal.ProofInvalid},
		{"no specs", func(c *Claim) { c.Specs, c.Path = nil, nil }, refusal.ProofInvalid},
		{"a spec missing", func(c *Claim) { c.Specs[1] = nil }, refusal.ProofInvalid},
		{"specs in the other order", func(c *Claim) { c.Specs[0], c.Specs[1] = c.Specs[1], c.Specs[0] }, refusal.ProofInvalid},
		{"the inner tree alone", func(c *Claim) { c.Proof.Proofs = c.Proof.Proofs[:1] }, refusal.ProofInvalid},
		{"a tree more", func(c *Claim) { c.Proof.Proofs = append(c.Proof.Proofs, c.Proof.Proofs[1]) }, refusal.ProofInvalid},
		{"no proof", func(c *Claim) { c.Raw = []byte{} }, refusal.ProofInvalid},
		{"an empty tree", func(c *Claim) { c.Proof.Proofs[0] = &ics23.CommitmentProof{} }, refusal.ProofInvalid},
		{"a proof of neither", func(c *Claim) {
			c.Proof.Proofs[0] = &ics23.CommitmentProof{Proof: &ics23.CommitmentProof_Batch{Batch: &ics23.BatchProof{}}}
		}, refusal.ProofInvalid},
		{"junk", func(c *Claim) { c.Raw = []byte("junk") }, refusal.Malformed},
		{"a huge proof", func(c *Claim) { c.Raw = make([]byte, 256<<10+1) }, refusal.TooLarge},
		{"a leaf of another prefix", func(c *Claim) { existence(c).Leaf.Prefix = append([]byte{1}, existence(c).Leaf.Prefix[1:]...) }, refusal.ProofInvalid},
		{"a leaf without hash", func(c *Claim) { existence(c).Leaf.Hash = ics23.HashOp_NO_HASH }, refusal.ProofInvalid},
		{"no leaf", func(c *Claim) { existence(c).Leaf = nil }, refusal.ProofInvalid},
		{"both children set", func(c *Claim) {
			op := existence(c).Path[0]
			full := append([]byte{32}, Hash("left")...)
			op.Prefix = append(op.Prefix, full...)
			op.Suffix = append(append([]byte{}, full...), op.Suffix...)
		}, refusal.ProofInvalid},
		{"a short inner prefix", func(c *Claim) { existence(c).Path[0].Prefix = existence(c).Path[0].Prefix[:2] }, refusal.ProofInvalid},
		{"a long inner prefix", func(c *Claim) {
			existence(c).Path[0].Prefix = append(existence(c).Path[0].Prefix, make([]byte, 33*2)...)
		}, refusal.ProofInvalid},
		{"an inner prefix that poses as a leaf", func(c *Claim) { existence(c).Path[0].Prefix[0] = 0 }, refusal.ProofInvalid},
		{"a step less", func(c *Claim) { existence(c).Path = existence(c).Path[1:] }, refusal.ProofInvalid},
		{"too many steps", func(c *Claim) {
			for p := existence(c); len(p.Path) <= 128; {
				p.Path = append(p.Path, p.Path[0])
			}
		}, refusal.ProofInvalid},
		{"an outer step changed", func(c *Claim) { c.Proof.Proofs[1].GetExist().Path[0].Suffix = Hash("another") }, refusal.ProofInvalid},
	}
	present = append(slices.Clone(common),
		ProofMutation{"another value", func(c *Claim) { c.Value = []byte("ibc value 8") }, refusal.ProofInvalid},
		ProofMutation{"an empty value", func(c *Claim) { c.Value = nil }, refusal.EmptyField},
		ProofMutation{"the store's root for a value", func(c *Claim) { c.Value = c.Proof.Proofs[1].GetExist().Value }, refusal.ProofInvalid},
		ProofMutation{"a leaf that poses as an inner node", s.forge, refusal.ProofInvalid},
		ProofMutation{"claimed absent", func(c *Claim) { c.Absent = true }, refusal.ProofInvalid},
	)
	absent = append(slices.Clone(common),
		ProofMutation{"claimed present", func(c *Claim) { c.Absent, c.Value = false, []byte("ibc value 7") }, refusal.ProofInvalid},
		ProofMutation{"a key that is there", func(c *Claim) { c.Path[1] = Key(7) }, refusal.ProofInvalid},
		ProofMutation{"neighbours that are none", func(c *Claim) {
			c.Proof.Proofs[0].GetNonexist().Right = s.Prove(Key(9)).Proofs[0].GetExist()
		}, refusal.ProofInvalid},
		ProofMutation{"one neighbour, not at the edge", func(c *Claim) { c.Proof.Proofs[0].GetNonexist().Right = nil }, refusal.ProofInvalid},
		ProofMutation{"no neighbours", func(c *Claim) { n := c.Proof.Proofs[0].GetNonexist(); n.Left, n.Right = nil, nil }, refusal.ProofInvalid},
		ProofMutation{"neighbours exchanged", func(c *Claim) { n := c.Proof.Proofs[0].GetNonexist(); n.Left, n.Right = n.Right, n.Left }, refusal.ProofInvalid},
	)
	return present, absent
}
