package tendermint_test

import (
	"encoding/hex"
	"encoding/json"
	"errors"
	"os"
	"path/filepath"
	"strings"
	"testing"

	commitmenttypes "github.com/cosmos/ibc-go/v8/modules/core/23-commitment/types"
	ics23 "github.com/cosmos/ics23/go"

	"github.com/anji-bridge/anji/proofs/refusal"
	"github.com/anji-bridge/anji/proofs/tendermint"
	"github.com/anji-bridge/anji/proofs/tendermint/tenderminttest"
)

// TestICS23Vectors runs the proofs of single trees that ICS-23 publishes.
func TestICS23Vectors(t *testing.T) {
	files, err := filepath.Glob("testdata/ics23/[it]*/*.json")
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
			if err := verify(tenderminttest.Hash("another"), specs, path); !errors.Is(err, refusal.ProofInvalid) {
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

func TestProofsRefuse(t *testing.T) {
	state := tenderminttest.NewState(t)
	present, absent := state.ProofMutations()
	for _, c := range []struct {
		kind      string
		valid     func() *tenderminttest.Claim
		mutations []tenderminttest.ProofMutation
	}{
		{"present", func() *tenderminttest.Claim { return state.Present(7) }, present},
		{"absent", func() *tenderminttest.Claim { return state.Missing(append(tenderminttest.Key(7), 'x')) }, absent},
	} {
		for _, m := range c.mutations {
			t.Run(c.kind+"/"+m.Name, func(t *testing.T) {
				claim := c.valid()
				if err := claim.Verify(t); err != nil {
					t.Fatalf("refused before the mutation: %v", err)
				}
				m.Mutate(claim)
				if code, err := refusal.Of(claim.Verify(t)); code != m.Want {
					t.Errorf("answered %q (%v), want %s", code, err, m.Want)
				}
			})
		}
	}
}

// Only what the state holds opens.
func FuzzProofs(f *testing.F) {
	state := tenderminttest.NewState(f)
	specs := commitmenttypes.GetSDKSpecs()
	key := tenderminttest.Key(7)
	absent := append(tenderminttest.Key(7), 'x')
	f.Add(key, tenderminttest.Value(7), encode(f, state.Prove(key)))
	f.Add(absent, []byte{}, encode(f, state.Prove(absent)))
	f.Fuzz(func(t *testing.T, key, value, proof []byte) {
		path := [][]byte{[]byte("ibc"), key}
		held := state.Held(key)
		if len(key) != 0 && tendermint.VerifyMembership(state.Root, specs, path, value, proof) == nil && string(held) != string(value) {
			t.Errorf("%x opens as %x, it holds %x", key, value, held)
		}
		if tendermint.VerifyNonMembership(state.Root, specs, path, proof) == nil && held != nil {
			t.Errorf("%x opens as absent, it holds %x", key, held)
		}
	})
}

func BenchmarkVerifyMembership(b *testing.B) {
	state := tenderminttest.NewState(b)
	specs, path, proof := commitmenttypes.GetSDKSpecs(), [][]byte{[]byte("ibc"), tenderminttest.Key(7)}, encode(b, state.Prove(tenderminttest.Key(7)))
	b.ReportAllocs()
	for b.Loop() {
		if err := tendermint.VerifyMembership(state.Root, specs, path, tenderminttest.Value(7), proof); err != nil {
			b.Fatal(err)
		}
	}
}
