package tendermint_test

import (
	"encoding/hex"
	"encoding/json"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	ics23 "github.com/cosmos/ics23/go"

	"github.com/anji-bridge/anji/proofs/refusal"
	"github.com/anji-bridge/anji/proofs/tendermint"
	"github.com/anji-bridge/anji/proofs/tendermint/tenderminttest"
)

var specs = map[string]*ics23.ProofSpec{"iavl": ics23.IavlSpec, "tendermint": ics23.TendermintSpec, "smt": ics23.SmtSpec}

// treeClaim is what the proof of one tree is said to show.
type treeClaim struct {
	name             string
	spec             *ics23.ProofSpec
	root, key, proof []byte
	value            []byte // nil for absence
}

func (c treeClaim) verify() error {
	return tendermint.VerifyTree(c.root, c.spec, c.key, c.value, c.proof)
}

func unhex(tb testing.TB, text string) []byte {
	tb.Helper()
	raw, err := hex.DecodeString(text)
	must(tb, err)
	return raw
}

// treeClaims are the vectors that ICS-23 publishes, single ones and batches.
func treeClaims(tb testing.TB) (claims []treeClaim) {
	tb.Helper()
	type entry struct{ Key, Value string }
	for _, pattern := range []string{"testdata/ics23/*/*.json", "testdata/ics23-batch/*.json"} {
		files, err := filepath.Glob(pattern)
		must(tb, err)
		for _, file := range files {
			raw, err := os.ReadFile(file)
			must(tb, err)
			var vector struct {
				Root, Proof string
				entry
				Items []entry
			}
			must(tb, json.Unmarshal(raw, &vector))
			name, _, _ := strings.Cut(strings.TrimPrefix(strings.TrimPrefix(file, "testdata/ics23/"), "testdata/ics23-batch/"), "/")
			name, _, _ = strings.Cut(name, "_")
			for _, e := range append(vector.Items, vector.entry) {
				if e.Key == "" {
					continue // a batch has no entry of its own
				}
				c := treeClaim{file + " " + e.Key, specs[name], unhex(tb, vector.Root), unhex(tb, e.Key), unhex(tb, vector.Proof), nil}
				if e.Value != "" {
					c.value = unhex(tb, e.Value)
				}
				claims = append(claims, c)
			}
		}
	}
	if len(claims) != 18+6*20 {
		tb.Fatalf("%d claims", len(claims))
	}
	return claims
}

func TestTreeVectors(t *testing.T) {
	for _, c := range treeClaims(t) {
		if err := c.verify(); err != nil {
			t.Errorf("%s: %v", c.name, err)
		}
		other := c
		if other.value == nil {
			other.value = []byte("x")
		} else {
			other.value = nil
		}
		if code, err := refusal.Of(other.verify()); code != refusal.ProofInvalid {
			t.Errorf("%s, turned round: %v", c.name, err)
		}
		for _, spec := range specs {
			if wrong := c; spec != c.spec {
				wrong.spec = spec
				if code, err := refusal.Of(wrong.verify()); code != refusal.ProofInvalid {
					t.Errorf("%s, another specification: %v", c.name, err)
				}
			}
		}
	}
}

func TestTreeRefuses(t *testing.T) {
	claims := treeClaims(t)
	find := func(name string) treeClaim {
		t.Helper()
		i := slices.IndexFunc(claims, func(c treeClaim) bool { return strings.HasPrefix(c.name, "testdata/"+name) })
		if i < 0 {
			t.Fatalf("no vector %s", name)
		}
		return claims[i]
	}
	// changed decodes a proof, changes it and encodes it again.
	changed := func(change func(*ics23.CommitmentProof)) func(*treeClaim) {
		return func(c *treeClaim) {
			var proof ics23.CommitmentProof
			must(t, proof.Unmarshal(c.proof))
			change(&proof)
			raw, err := proof.Marshal()
			must(t, err)
			c.proof = raw
		}
	}
	// rooted lets the proof say itself what root it has, as an attacker may who
	// chooses both.
	rooted := func(change func(*ics23.CommitmentProof)) func(*treeClaim) {
		return func(c *treeClaim) {
			changed(func(p *ics23.CommitmentProof) {
				change(p)
				root, err := p.Calculate()
				must(t, err)
				c.root = root
			})(c)
		}
	}
	both := func(p *ics23.CommitmentProof) {
		step := p.GetExist().Path[0]
		sibling := slices.Concat([]byte{32}, tenderminttest.Hash("sibling"))
		step.Prefix = slices.Concat(step.Prefix[:4], sibling, []byte{32})[:4+33]
		step.Suffix = sibling
	}
	for _, m := range []struct {
		name, vector string
		mutate       func(*treeClaim)
		want         refusal.Code
	}{
		{"nothing", "ics23/iavl/exist_left", func(*treeClaim) {}, ""},
		{"no root", "ics23/iavl/exist_left", func(c *treeClaim) { c.root = nil }, refusal.EmptyField},
		{"no key", "ics23/iavl/exist_left", func(c *treeClaim) { c.key = nil }, refusal.EmptyField},
		{"an empty value", "ics23/iavl/exist_left", func(c *treeClaim) { c.value = []byte{} }, refusal.EmptyField},
		{"an empty value for absence", "ics23/iavl/nonexist_left", func(c *treeClaim) { c.value = []byte{} }, refusal.EmptyField},
		{"a huge key", "ics23/iavl/exist_left", func(c *treeClaim) { c.key = make([]byte, 4<<10+1) }, refusal.TooLarge},
		{"a huge proof", "ics23/iavl/exist_left", func(c *treeClaim) { c.proof = make([]byte, 256<<10+1) }, refusal.TooLarge},
		{"no specification", "ics23/iavl/exist_left", func(c *treeClaim) { c.spec = nil }, refusal.ProofInvalid},
		{"no proof", "ics23/iavl/exist_left", func(c *treeClaim) { c.proof = nil }, refusal.ProofInvalid},
		{"junk", "ics23/iavl/exist_left", func(c *treeClaim) { c.proof = []byte("junk") }, refusal.Malformed},
		{"an unknown field", "ics23/iavl/exist_left", func(c *treeClaim) { c.proof = append(c.proof, 0x7a, 1, 0) }, refusal.NonCanonical},
		{"a repeated field", "ics23/iavl/exist_left", func(c *treeClaim) { c.proof = append(c.proof, c.proof...) }, refusal.NonCanonical},
		{"another root", "ics23/smt/exist_left", func(c *treeClaim) { c.root = tenderminttest.Hash("another") }, refusal.ProofInvalid},
		{"another value", "ics23/tendermint/exist_left", func(c *treeClaim) { c.value[0]++ }, refusal.ProofInvalid},
		{"both children of an IAVL node, under its own root", "ics23/iavl/exist_left", rooted(both), refusal.ProofInvalid},
		{"an IAVL node of impossible lengths, under its own root", "ics23/iavl/nonexist_middle", changed(func(p *ics23.CommitmentProof) {
			for _, side := range []*ics23.ExistenceProof{p.GetNonexist().Left, p.GetNonexist().Right} {
				for _, step := range side.Path {
					step.Prefix = append(step.Prefix, make([]byte, 20)...)
				}
			}
		}), refusal.ProofInvalid},
		{"a step that is none of a batch's", "ics23-batch/iavl_exist", changed(func(p *ics23.CommitmentProof) {
			p.GetCompressed().Entries[0].GetExist().Path[0] = 1 << 20
		}), refusal.ProofInvalid},
		{"a negative step of a batch", "ics23-batch/iavl_nonexist", changed(func(p *ics23.CommitmentProof) {
			p.GetCompressed().Entries[0].GetNonexist().Left.Path[0] = -1
		}), refusal.ProofInvalid},
		{"an empty entry of a batch", "ics23-batch/iavl_exist", changed(func(p *ics23.CommitmentProof) {
			p.GetCompressed().Entries[3] = &ics23.CompressedBatchEntry{}
		}), refusal.ProofInvalid},
		{"no neighbours", "ics23/iavl/nonexist_middle", changed(func(p *ics23.CommitmentProof) {
			p.GetNonexist().Left, p.GetNonexist().Right = nil, nil
		}), refusal.ProofInvalid},
	} {
		t.Run(m.name, func(t *testing.T) {
			c := find(m.vector)
			c.value = slices.Clone(c.value)
			c.proof = slices.Clone(c.proof)
			m.mutate(&c)
			if code, err := refusal.Of(c.verify()); code != m.want {
				t.Errorf("answered %q (%v), want %q", code, err, m.want)
			}
		})
	}
}

// No bytes may make the verifier panic.
func FuzzTree(f *testing.F) {
	for _, c := range treeClaims(f) {
		f.Add(c.root, c.key, c.value, c.proof)
	}
	f.Fuzz(func(_ *testing.T, root, key, value, proof []byte) {
		for _, spec := range specs {
			_ = tendermint.VerifyTree(root, spec, key, value, proof)
			_ = tendermint.VerifyTree(root, spec, key, nil, proof)
		}
	})
}
