package fabric_test

import (
	"fmt"
	"net/url"
	"testing"
	"time"

	clienttypes "github.com/cosmos/ibc-go/v8/modules/core/02-client/types"
	commitmenttypes "github.com/cosmos/ibc-go/v8/modules/core/23-commitment/types"
	"github.com/cosmos/ibc-go/v8/modules/core/exported"

	"github.com/anji-bridge/anji/contracts/clients/fabric"
	"github.com/anji-bridge/anji/proofs/refusal"
)

// claim is a proof with what it is said to prove.
type claim struct {
	height       exported.Height
	time, blocks uint64
	proof        *fabric.Proof
	raw          []byte // instead of proof
	path         exported.Path
	value        []byte // nil claims absence
}

func (c claim) verify(h *host) error {
	raw := c.raw
	if raw == nil {
		raw = marshal(h.tb, c.proof)
	}
	if c.value == nil {
		return h.client().VerifyNonMembership(h.ctx, h.store(), h.cdc, c.height, c.time, c.blocks, raw, c.path)
	}
	return h.client().VerifyMembership(h.ctx, h.store(), h.cdc, c.height, c.time, c.blocks, raw, c.path, c.value)
}

func path(keys ...string) exported.Path { return commitmenttypes.NewMerklePath(keys...) }

func TestProofsRefuse(t *testing.T) {
	h := newHost(t)
	h.mustUpdate(h.header(20, 20*time.Second, commitment, receipt, nothing))
	h.mustUpdate(h.header(21, 21*time.Second, commitment))
	present := func() claim {
		return claim{height: fabric.NewHeight(20), path: path(string(commitment.Path)), value: commitment.Value,
			proof: proofOf(t, commitment.Path, commitment, receipt, nothing)}
	}
	missing := func() claim {
		return claim{height: fabric.NewHeight(20), path: path(string(nothing.Path)),
			proof: proofOf(t, nothing.Path, commitment, receipt, nothing)}
	}
	common := []struct {
		name   string
		mutate func(*claim)
		want   refusal.Code
	}{
		{"another path", func(c *claim) { c.path = path("client-1\x01\x00\x00\x00\x00\x00\x00\x00\x01") }, refusal.ProofInvalid},
		{"an empty path", func(c *claim) { c.path = path("") }, refusal.EmptyField},
		{"no path", func(c *claim) { c.path = path() }, refusal.ProofInvalid},
		{"a path under a prefix", func(c *claim) { c.path = path("ibc", string(c.path.(commitmenttypes.MerklePath).KeyPath[0])) }, refusal.ProofInvalid},
		{"a path with a prefix in it", func(c *claim) { c.path = path("ibc" + c.path.(commitmenttypes.MerklePath).KeyPath[0]) }, refusal.ProofInvalid},
		{"an escaped path", func(c *claim) { c.path = path(url.PathEscape(c.path.(commitmenttypes.MerklePath).KeyPath[0])) }, refusal.ProofInvalid},
		{"a path of another kind", func(c *claim) { c.path = nil }, refusal.ProofInvalid},
		{"a height that was never verified", func(c *claim) { c.height = fabric.NewHeight(19) }, refusal.UnknownRoot},
		{"a height to come", func(c *claim) { c.height = fabric.NewHeight(22) }, refusal.UnknownRoot},
		{"height 0", func(c *claim) { c.height = clienttypes.ZeroHeight() }, refusal.UnknownRoot},
		{"another height's root", func(c *claim) { c.height = fabric.NewHeight(21) }, refusal.UnknownRoot},
		{"the first height, which has no root", func(c *claim) { c.height = fabric.NewHeight(firstHeight) }, refusal.UnknownRoot},
		{"a revision", func(c *claim) { c.height = clienttypes.NewHeight(1, 20) }, refusal.UnknownRoot},
		{"another root", func(c *claim) { c.proof.Root[3] ^= 1 }, refusal.UnknownRoot},
		{"a root of zeros", func(c *claim) { c.proof.Root = make([]byte, 32) }, refusal.UnknownRoot},
		{"no root", func(c *claim) { c.proof.Root = nil }, refusal.Malformed},
		{"a long root", func(c *claim) { c.proof.Root = append(c.proof.Root, 0) }, refusal.Malformed},
		{"a short sibling", func(c *claim) { c.proof.Siblings[0] = c.proof.Siblings[0][1:] }, refusal.Malformed},
		{"another sibling", func(c *claim) { c.proof.Siblings[0][3] ^= 1 }, refusal.ProofInvalid},
		{"a sibling more", func(c *claim) { c.proof.Siblings = append(c.proof.Siblings, make([]byte, 32)) }, refusal.ProofInvalid},
		{"no siblings", func(c *claim) { c.proof.Siblings = nil }, refusal.ProofInvalid},
		{"too many siblings", func(c *claim) {
			for len(c.proof.Siblings) < 11 {
				c.proof.Siblings = append(c.proof.Siblings, make([]byte, 32))
			}
		}, refusal.TooLarge},
		{"a huge proof", func(c *claim) { c.raw = make([]byte, 1<<10+1) }, refusal.TooLarge},
		{"junk", func(c *claim) { c.raw = []byte("junk") }, refusal.Malformed},
		{"an empty proof", func(c *claim) { c.raw = []byte{} }, refusal.Malformed},
		{"an unknown field", func(c *claim) { c.raw = append(marshal(t, c.proof), 0xf8, 0x01, 0x00) }, refusal.NonCanonical},
		{"two roots", func(c *claim) { c.raw = append(marshal(t, c.proof), append([]byte{0x0a, 32}, c.proof.Root...)...) }, refusal.NonCanonical},
		{"a delay", func(c *claim) { c.time = 1 }, refusal.ProofInvalid},
		{"a delay of blocks", func(c *claim) { c.blocks = 1 }, refusal.ProofInvalid},
	}
	run := func(kind string, valid func() claim, name string, mutate func(*claim), want refusal.Code) {
		t.Run(fmt.Sprintf("%s/%s", kind, name), func(t *testing.T) {
			c := valid()
			if err := c.verify(h); err != nil {
				t.Fatalf("refused before the mutation: %v", err)
			}
			mutate(&c)
			if code, err := refusal.Of(c.verify(h)); code != want {
				t.Errorf("answered %v %v, want %s", code, err, want)
			}
		})
	}
	for _, m := range common {
		run("present", present, m.name, m.mutate, m.want)
		run("absent", missing, m.name, m.mutate, m.want)
	}
	run("present", present, "another value", func(c *claim) { c.value = []byte("another") }, refusal.ProofInvalid)
	run("present", present, "an empty value", func(c *claim) { c.value = []byte{} }, refusal.EmptyField)
	run("present", present, "claimed absent", func(c *claim) { c.value = nil }, refusal.ProofInvalid)
	run("absent", missing, "claimed present", func(c *claim) { c.value = []byte{2} }, refusal.ProofInvalid)
	run("absent", missing, "another's proof", func(c *claim) { c.proof = proofOf(t, receipt.Path, commitment, receipt, nothing) }, refusal.ProofInvalid)
}

// A delivered packet's receipt cannot be proven absent by way of a key that
// can never exist: neither is the receipt's own absence provable, nor does a
// proof of the absence of another key serve for it.
func TestReceiptIsNotProvenAbsent(t *testing.T) {
	h := newHost(t)
	impossible := []string{
		url.PathEscape(string(receipt.Path)), "ibc/" + string(receipt.Path), "/" + string(receipt.Path),
		fmt.Sprintf("%x", receipt.Path), string(receipt.Path) + "\x00",
	}
	for i, key := range impossible {
		e := nothing
		e.Path = []byte(key)
		h.mustUpdate(h.header(uint64(20+i), time.Duration(20+i)*time.Second, receipt, e))
		proof := marshal(t, proofOf(t, e.Path, receipt, e))
		if err := h.absent(uint64(20+i), proof, key); err != nil {
			t.Fatalf("%q is not proven absent: %v", key, err)
		}
		h.wantRefusal(h.absent(uint64(20+i), proof, string(receipt.Path)), refusal.ProofInvalid)
	}
}

// Two views of one height, before and after a path came to be: each opens
// what it saw. It is the packet rules' clock that makes the first harmless.
func TestHeightIsNoSnapshot(t *testing.T) {
	h := newHost(t)
	later := nothing
	later.Value, later.Absent = []byte{2}, false
	h.mustUpdate(h.header(20, 20*time.Second, nothing))
	h.mustUpdate(h.header(20, 20*time.Second, later))
	if err := h.absent(20, marshal(t, proofOf(t, nothing.Path, nothing)), string(nothing.Path)); err != nil {
		t.Error(err)
	}
	if err := h.member(20, marshal(t, proofOf(t, later.Path, later)), string(later.Path), later.Value); err != nil {
		t.Error(err)
	}
}

func FuzzProof(f *testing.F) {
	h := newHost(f)
	h.mustUpdate(h.header(20, 20*time.Second, commitment, receipt, nothing))
	valid := marshal(f, proofOf(f, commitment.Path, commitment, receipt, nothing))
	f.Add(valid, string(commitment.Path), commitment.Value)
	f.Fuzz(func(t *testing.T, proof []byte, key string, value []byte) {
		h.tb = t
		if h.member(20, proof, key, value) == nil && !(key == string(commitment.Path) && string(value) == string(commitment.Value)) &&
			!(key == string(receipt.Path) && string(value) == string(receipt.Value)) {
			t.Errorf("%q opens as %q", key, value)
		}
		if h.absent(20, proof, key) == nil && key != string(nothing.Path) {
			t.Errorf("%q opens as absent", key)
		}
	})
}

func FuzzHeader(f *testing.F) {
	h := newHost(f)
	valid, err := h.header(20, 20*time.Second, commitment).Marshal()
	if err != nil {
		f.Fatal(err)
	}
	f.Add(valid)
	f.Fuzz(func(t *testing.T, data []byte) {
		h.tb = t
		var m fabric.Header
		if m.Unmarshal(data) != nil {
			return
		}
		_ = m.ValidateBasic()
		if h.client().VerifyClientMessage(h.ctx, h.cdc, h.store(), &m) == nil {
			if again, err := m.Marshal(); err != nil || string(again) != string(valid) {
				t.Error("a changed header verifies")
			}
		}
	})
}

// BenchmarkVerifyMembership opens one of fifty entries at a known root.
func BenchmarkVerifyMembership(b *testing.B) {
	h := newHost(b)
	h.mustUpdate(h.header(20, 20*time.Second, commitment, receipt, nothing))
	proof := marshal(b, proofOf(b, commitment.Path, commitment, receipt, nothing))
	client, store := h.client(), h.store()
	b.ReportAllocs()
	for b.Loop() {
		if err := client.VerifyMembership(h.ctx, store, h.cdc, fabric.NewHeight(20), 0, 0, proof, path(string(commitment.Path)), commitment.Value); err != nil {
			b.Fatal(err)
		}
	}
}

// BenchmarkVerifyHeader parses the trust and verifies a view of two
// endorsements, as each update does.
func BenchmarkVerifyHeader(b *testing.B) {
	h := newHost(b)
	header := h.header(20, 20*time.Second, commitment)
	client, store := h.client(), h.store()
	b.ReportAllocs()
	for b.Loop() {
		if err := client.VerifyClientMessage(h.ctx, h.cdc, store, header); err != nil {
			b.Fatal(err)
		}
	}
}
