package tendermint_test

import (
	"encoding/hex"
	"encoding/json"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"
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

// TestICS23Vectors runs the proofs of single trees that ICS-23 publishes.
func TestICS23Vectors(t *testing.T) {
	files, err := filepath.Glob("testdata/ics23/*/*.json")
	if err != nil || len(files) != 12 {
		t.Fatalf("%d files, %v", len(files), err)
	}
	for _, file := range files {
		t.Run(strings.TrimPrefix(strings.TrimSuffix(file, ".json"), "testdata/ics23/"), func(t *testing.T) {
			raw, err := os.ReadFile(file)
			must(t, err)
			var vector struct{ Root, Proof, Key, Value string }
			must(t, json.Unmarshal(raw, &vector))
			unhex := func(text string) []byte {
				b, err := hex.DecodeString(text)
				must(t, err)
				return b
			}
			var single ics23.CommitmentProof
			must(t, single.Unmarshal(unhex(vector.Proof)))
			proof := encode(t, &commitmenttypes.MerkleProof{Proofs: []*ics23.CommitmentProof{&single}})
			root, path, specs := unhex(vector.Root), [][]byte{unhex(vector.Key)}, []*ics23.ProofSpec{ics23.IavlSpec}
			wrong := []*ics23.ProofSpec{ics23.TendermintSpec}
			if strings.Contains(file, "tendermint") {
				specs, wrong = wrong, specs
			}
			value := unhex(vector.Value)
			verify := func(root []byte, specs []*ics23.ProofSpec, path [][]byte) error {
				if len(value) == 0 {
					return tendermint.VerifyNonMembership(root, specs, path, proof)
				}
				return tendermint.VerifyMembership(root, specs, path, value, proof)
			}
			must(t, verify(root, specs, path))
			if err := verify(root, wrong, path); !errors.Is(err, refusal.ProofInvalid) {
				t.Errorf("another spec: %v", err)
			}
			if err := verify(hash("another"), specs, path); !errors.Is(err, refusal.ProofInvalid) {
				t.Errorf("another root: %v", err)
			}
			if err := verify(root, specs, [][]byte{[]byte("another")}); !errors.Is(err, refusal.ProofInvalid) {
				t.Errorf("another key: %v", err)
			}
			if len(value) == 0 {
				if err := tendermint.VerifyMembership(root, specs, path, []byte("x"), proof); !errors.Is(err, refusal.ProofInvalid) {
					t.Errorf("absence taken for presence: %v", err)
				}
			} else if err := tendermint.VerifyNonMembership(root, specs, path, proof); !errors.Is(err, refusal.ProofInvalid) {
				t.Errorf("presence taken for absence: %v", err)
			}
		})
	}
}

func encode(tb testing.TB, proof *commitmenttypes.MerkleProof) []byte {
	tb.Helper()
	raw, err := proof.Marshal()
	must(tb, err)
	return raw
}

// chain is the state of an SDK application with three stores.
type chain struct {
	tb    testing.TB
	store *rootmulti.Store
	root  []byte
}

func newChain(tb testing.TB) *chain {
	store := rootmulti.NewStore(dbm.NewMemDB(), log.NewNopLogger(), metrics.NewNoOpMetrics())
	var keys []*storetypes.KVStoreKey
	for _, name := range []string{"bank", "ibc", "staking"} {
		keys = append(keys, storetypes.NewKVStoreKey(name))
		store.MountStoreWithDB(keys[len(keys)-1], storetypes.StoreTypeIAVL, nil)
	}
	must(tb, store.LoadLatestVersion())
	for _, key := range keys {
		kv := store.GetCommitKVStore(key)
		for i := range 100 {
			kv.Set(key100(i), fmt.Appendf(nil, "%s value %d", key.Name(), i))
		}
	}
	return &chain{tb, store, store.Commit().Hash}
}

// key100 is a packet path: its bytes are no text.
func key100(i int) []byte { return append([]byte("client-0\x01"), 0, 0, 0, 0, 0, 0, 1, byte(2*i)) }

// prove opens a key of store ibc, as a node does.
func (c *chain) prove(key []byte) *commitmenttypes.MerkleProof {
	c.tb.Helper()
	answer, err := c.store.Query(&storetypes.RequestQuery{Path: "/ibc/key", Data: key, Height: 1, Prove: true})
	must(c.tb, err)
	proof, err := commitmenttypes.ConvertProofs(answer.ProofOps)
	must(c.tb, err)
	return &proof
}

// claim is what a proof is said to prove.
type claim struct {
	root   []byte
	specs  []*ics23.ProofSpec
	path   [][]byte
	value  []byte // nil claims absence
	proof  *commitmenttypes.MerkleProof
	raw    []byte // instead of proof
	absent bool
}

func (c claim) verify(tb testing.TB) error {
	raw := c.raw
	if raw == nil {
		raw = encode(tb, c.proof)
	}
	if c.absent {
		return tendermint.VerifyNonMembership(c.root, c.specs, c.path, raw)
	}
	return tendermint.VerifyMembership(c.root, c.specs, c.path, c.value, raw)
}

func TestProofsRefuse(t *testing.T) {
	chain := newChain(t)
	present := func() claim {
		return claim{root: chain.root, specs: slices.Clone(commitmenttypes.GetSDKSpecs()), path: [][]byte{[]byte("ibc"), key100(7)},
			value: []byte("ibc value 7"), proof: chain.prove(key100(7))}
	}
	missing := func() claim {
		key := append(key100(7), 'x')
		return claim{root: chain.root, specs: slices.Clone(commitmenttypes.GetSDKSpecs()), path: [][]byte{[]byte("ibc"), key},
			proof: chain.prove(key), absent: true}
	}
	existence := func(c *claim) *ics23.ExistenceProof {
		if c.absent {
			return c.proof.Proofs[0].GetNonexist().Left
		}
		return c.proof.Proofs[0].GetExist()
	}
	type mutation struct {
		name   string
		mutate func(*claim)
		want   refusal.Code
	}
	common := []mutation{
		{"another root", func(c *claim) { c.root = hash("another") }, refusal.ProofInvalid},
		{"no root", func(c *claim) { c.root = nil }, refusal.EmptyField},
		{"another key", func(c *claim) { c.path[1] = key100(8) }, refusal.ProofInvalid},
		{"an empty key", func(c *claim) { c.path[1] = nil }, refusal.EmptyField},
		{"a huge key", func(c *claim) { c.path[1] = make([]byte, 4<<10+1) }, refusal.TooLarge},
		{"an escaped key", func(c *claim) { c.path[1] = []byte("client-0%01%00") }, refusal.ProofInvalid},
		{"another store", func(c *claim) { c.path[0] = []byte("bank") }, refusal.ProofInvalid},
		{"an empty store", func(c *claim) { c.path[0] = nil }, refusal.EmptyField},
		{"no store", func(c *claim) { c.path = c.path[1:] }, refusal.ProofInvalid},
		{"no path", func(c *claim) { c.path = nil }, refusal.ProofInvalid},
		{"a deeper path", func(c *claim) { c.path = append(c.path, []byte("x")) }, refusal.ProofInvalid},
		{"no specs", func(c *claim) { c.specs, c.path = nil, nil }, refusal.ProofInvalid},
		{"a spec missing", func(c *claim) { c.specs[1] = nil }, refusal.ProofInvalid},
		{"specs in the other order", func(c *claim) { c.specs[0], c.specs[1] = c.specs[1], c.specs[0] }, refusal.ProofInvalid},
		{"the inner tree alone", func(c *claim) { c.proof.Proofs = c.proof.Proofs[:1] }, refusal.ProofInvalid},
		{"a tree more", func(c *claim) { c.proof.Proofs = append(c.proof.Proofs, c.proof.Proofs[1]) }, refusal.ProofInvalid},
		{"no proof", func(c *claim) { c.raw = []byte{} }, refusal.ProofInvalid},
		{"an empty tree", func(c *claim) { c.proof.Proofs[0] = &ics23.CommitmentProof{} }, refusal.ProofInvalid},
		{"a proof of neither", func(c *claim) {
			c.proof.Proofs[0] = &ics23.CommitmentProof{Proof: &ics23.CommitmentProof_Batch{Batch: &ics23.BatchProof{}}}
		}, refusal.ProofInvalid},
		{"junk", func(c *claim) { c.raw = []byte("junk") }, refusal.Malformed},
		{"a huge proof", func(c *claim) { c.raw = make([]byte, 256<<10+1) }, refusal.TooLarge},
		{"a leaf of another prefix", func(c *claim) { existence(c).Leaf.Prefix = append([]byte{1}, existence(c).Leaf.Prefix[1:]...) }, refusal.ProofInvalid},
		{"a leaf without hash", func(c *claim) { existence(c).Leaf.Hash = ics23.HashOp_NO_HASH }, refusal.ProofInvalid},
		{"no leaf", func(c *claim) { existence(c).Leaf = nil }, refusal.ProofInvalid},
		{"both children set", func(c *claim) {
			op := existence(c).Path[0]
			full := append([]byte{32}, hash("left")...)
			op.Prefix = append(op.Prefix, full...)
			op.Suffix = append(append([]byte{}, full...), op.Suffix...)
		}, refusal.ProofInvalid},
		{"a short inner prefix", func(c *claim) { existence(c).Path[0].Prefix = existence(c).Path[0].Prefix[:2] }, refusal.ProofInvalid},
		{"a long inner prefix", func(c *claim) {
			existence(c).Path[0].Prefix = append(existence(c).Path[0].Prefix, make([]byte, 33*2)...)
		}, refusal.ProofInvalid},
		{"an inner prefix that poses as a leaf", func(c *claim) { existence(c).Path[0].Prefix[0] = 0 }, refusal.ProofInvalid},
		{"a step less", func(c *claim) { existence(c).Path = existence(c).Path[1:] }, refusal.ProofInvalid},
		{"too many steps", func(c *claim) {
			for p := existence(c); len(p.Path) <= 128; {
				p.Path = append(p.Path, p.Path[0])
			}
		}, refusal.ProofInvalid},
		{"an outer step changed", func(c *claim) { c.proof.Proofs[1].GetExist().Path[0].Suffix = hash("another") }, refusal.ProofInvalid},
	}
	cases := map[string][]mutation{
		"present": append(common,
			mutation{"another value", func(c *claim) { c.value = []byte("ibc value 8") }, refusal.ProofInvalid},
			mutation{"an empty value", func(c *claim) { c.value = nil }, refusal.EmptyField},
			mutation{"the store's root for a value", func(c *claim) { c.value = c.proof.Proofs[1].GetExist().Value }, refusal.ProofInvalid},
			mutation{"claimed absent", func(c *claim) { c.absent = true }, refusal.ProofInvalid},
		),
		"absent": append(common,
			mutation{"claimed present", func(c *claim) { c.absent, c.value = false, []byte("ibc value 7") }, refusal.ProofInvalid},
			mutation{"a key that is there", func(c *claim) { c.path[1] = key100(7) }, refusal.ProofInvalid},
			mutation{"neighbours that are none", func(c *claim) {
				c.proof.Proofs[0].GetNonexist().Right = chain.prove(key100(9)).Proofs[0].GetExist()
			}, refusal.ProofInvalid},
			mutation{"one neighbour, not at the edge", func(c *claim) { c.proof.Proofs[0].GetNonexist().Right = nil }, refusal.ProofInvalid},
			mutation{"no neighbours", func(c *claim) { n := c.proof.Proofs[0].GetNonexist(); n.Left, n.Right = nil, nil }, refusal.ProofInvalid},
			mutation{"neighbours exchanged", func(c *claim) { n := c.proof.Proofs[0].GetNonexist(); n.Left, n.Right = n.Right, n.Left }, refusal.ProofInvalid},
		),
	}
	for kind, valid := range map[string]func() claim{"present": present, "absent": missing} {
		for _, m := range cases[kind] {
			t.Run(kind+"/"+m.name, func(t *testing.T) {
				c := valid()
				if err := c.verify(t); err != nil {
					t.Fatalf("refused before the mutation: %v", err)
				}
				m.mutate(&c)
				if code, err := refusal.Of(c.verify(t)); code != m.want {
					t.Errorf("answered %q (%v), want %s", code, err, m.want)
				}
			})
		}
	}
}

// Only what the state holds opens.
func FuzzProofs(f *testing.F) {
	chain := newChain(f)
	specs := commitmenttypes.GetSDKSpecs()
	absent := append(key100(7), 'x')
	f.Add(key100(7), []byte("ibc value 7"), encode(f, chain.prove(key100(7))))
	f.Add(absent, []byte{}, encode(f, chain.prove(absent)))
	f.Fuzz(func(t *testing.T, key, value, proof []byte) {
		path := [][]byte{[]byte("ibc"), key}
		held := chain.store.GetCommitKVStore(chain.store.StoreKeysByName()["ibc"]).Get(key)
		if len(key) != 0 && tendermint.VerifyMembership(chain.root, specs, path, value, proof) == nil && string(held) != string(value) {
			t.Errorf("%x opens as %x, it holds %x", key, value, held)
		}
		if tendermint.VerifyNonMembership(chain.root, specs, path, proof) == nil && held != nil {
			t.Errorf("%x opens as absent, it holds %x", key, held)
		}
	})
}

func BenchmarkVerifyMembership(b *testing.B) {
	chain := newChain(b)
	specs, path, proof := commitmenttypes.GetSDKSpecs(), [][]byte{[]byte("ibc"), key100(7)}, encode(b, chain.prove(key100(7)))
	b.ReportAllocs()
	for b.Loop() {
		if err := tendermint.VerifyMembership(chain.root, specs, path, []byte("ibc value 7"), proof); err != nil {
			b.Fatal(err)
		}
	}
}
