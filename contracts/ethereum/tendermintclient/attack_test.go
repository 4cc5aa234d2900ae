package tendermintclient_test

import (
	"bytes"
	"slices"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/anji-bridge/anji/contracts/ethereum/tendermintclient"
	"github.com/anji-bridge/anji/proofs/refusal"
	"github.com/anji-bridge/anji/proofs/tendermint/tenderminttest"
)

// TestForgedLeaf offers a proof whose every hash is right: only the rule that an
// inner node has a height keeps a leaf from posing as one.
func TestForgedLeaf(t *testing.T) {
	state := tenderminttest.NewState(t)
	c := mustClient(t, tenderminttest.NewStep(4), state.Root)
	claim := state.Forged()
	trusted, err := c.state(5)
	require.NoError(t, err)
	tree, store, root, err := tendermintclient.EncodeUnchecked(claim.Proof, trusted)
	require.NoError(t, err)
	require.Equal(t, claim.Proof.Proofs[1].GetExist().Value, root[:], "the forgery does not even hash to the root")
	_, err = c.run(verifyCall(item(t, claim), 5, append(tree, store...)))
	require.Equal(t, refusal.ProofInvalid, codeOf(t, err))
	require.ErrorContains(t, err, "inner height")
}

// parts are where a packed proof of presence has its parts.
type parts struct {
	steps int // number of steps
	step  int // first step
	store int // how the store is proven
}

func partsOf(proof []byte) (p parts) {
	p.steps = 1 + int(proof[0])
	p.step = p.steps + 1
	p.store = p.step
	for range proof[p.steps] {
		p.store += 1 + int(proof[p.store]&0x7f) + 32
	}
	return p
}

// TestPackedProofsRefuse changes the bytes that the contract reads.
func TestPackedProofsRefuse(t *testing.T) {
	state := tenderminttest.NewState(t)
	c := mustClient(t, tenderminttest.NewStep(4), state.Root)
	it := item(t, state.Present(7))
	valid, err := single(c, it)
	require.NoError(t, err)
	at := partsOf(valid)
	numbers := slices.Clone(valid[at.step+1 : at.step+1+int(valid[at.step]&0x7f)])
	// step replaces the numbers of the first inner node.
	step := func(numbers ...byte) func([]byte) []byte {
		return func(p []byte) []byte {
			rest := p[at.step+1+int(p[at.step]&0x7f):]
			return slices.Concat(p[:at.step], []byte{p[at.step]&0x80 | byte(len(numbers))}, numbers, rest)
		}
	}
	leaf := func(version ...byte) func([]byte) []byte {
		return func(p []byte) []byte {
			return slices.Concat([]byte{byte(len(version))}, version, p[at.steps:])
		}
	}
	set := func(offset int, value byte) func([]byte) []byte {
		return func(p []byte) []byte { p[offset] = value; return p }
	}
	for _, m := range []struct {
		name   string
		mutate func([]byte) []byte
		want   refusal.Code
		what   string
	}{
		{"nothing", func(p []byte) []byte { return p }, "", ""},
		{"empty", func([]byte) []byte { return nil }, refusal.ProofInvalid, "empty"},
		{"a byte more", func(p []byte) []byte { return append(p, 0) }, refusal.Malformed, ""},
		{"a leaf without version", leaf(), refusal.ProofInvalid, "leaf prefix"},
		{"a leaf of two numbers", leaf(2, 2), refusal.ProofInvalid, "leaf prefix"},
		{"a leaf of an endless number", leaf(0x82), refusal.ProofInvalid, "leaf prefix"},
		{"a leaf that swallows the key's length", leaf(2, byte(len(it.Path[1]))), refusal.ProofInvalid, "leaf prefix"},
		{"a leaf with a long number", leaf(0x82, 0x80, 0x80, 0x80, 0x80, 0x80, 0x80, 0x80, 0x80, 0), refusal.ProofInvalid, "leaf prefix"},
		{"a leaf of another version", leaf(4), refusal.ProofInvalid, "root"},
		{"a leaf of no minimal version", leaf(0x82, 0), refusal.ProofInvalid, "root"},
		{"no numbers", step(), refusal.ProofInvalid, "inner prefix length"},
		{"short numbers", step(numbers[:2]...), refusal.ProofInvalid, "inner prefix length"},
		{"long numbers", step(2, 0x84, 0x80, 0x80, 0x80, 0, 0x82, 0x80, 0x80, 0x80, 0x80, 0), refusal.ProofInvalid, "inner prefix length"},
		{"both children", step(slices.Concat(numbers, []byte{32}, tenderminttest.Hash("left"))...), refusal.ProofInvalid, "inner prefix length"},
		{"one number less", step(2, 0x84, 2), refusal.ProofInvalid, "inner numbers"},
		{"one number more", step(2, 4, 2, 2), refusal.ProofInvalid, "inner numbers"},
		{"an endless number", step(2, 4, 0x82), refusal.ProofInvalid, "inner numbers"},
		{"height zero", step(slices.Concat([]byte{0}, numbers[1:])...), refusal.ProofInvalid, "inner height"},
		{"a negative height", step(slices.Concat([]byte{3}, numbers[1:])...), refusal.ProofInvalid, "inner height"},
		{"a height of two bytes", step(0x80, 1, 4, 2), refusal.ProofInvalid, "inner height"},
		{"another height", step(slices.Concat([]byte{8}, numbers[1:])...), refusal.ProofInvalid, "root"},
		{"the sibling on the other side", set(at.step, valid[at.step]^0x80), refusal.ProofInvalid, "root"},
		{"a step more than there is", set(at.steps, valid[at.steps]+1), "", ""},
		{"another way to the store", set(at.store, 3), refusal.Malformed, ""},
		{"a store that is not remembered", func(p []byte) []byte { return append(p[:at.store], 0) }, refusal.UnknownRoot, ""},
		{"an app hash that is not remembered", func(p []byte) []byte {
			return slices.Concat(p[:at.store], []byte{1}, p[at.store+1+72:])
		}, refusal.UnknownRoot, ""},
		{"another time of the state", set(at.store+8, valid[at.store+8]^1), refusal.UnknownRoot, ""},
		{"another app hash of the state", set(at.store+9, valid[at.store+9]^1), refusal.UnknownRoot, ""},
		{"no side of the store", set(at.store+1+72+1, 2), refusal.ProofInvalid, "side"},
	} {
		t.Run(m.name, func(t *testing.T) {
			proof := m.mutate(slices.Clone(valid))
			_, err := c.run(verifyCall(it, 5, proof))
			if m.name == "a step more than there is" {
				require.Error(t, err) // whatever the bytes behind look like
				return
			}
			require.Equal(t, m.want, codeOf(t, err), "%v", err)
			if m.what != "" {
				require.ErrorContains(t, err, m.what)
			}
		})
	}
}

// single encodes one item at height 5.
func single(c *client, it tendermintclient.Item) ([]byte, error) {
	_, proofs, err := c.encoder.EncodeBatch(c.state, 5, nil, []tendermintclient.Item{it})
	if err != nil {
		return nil, err
	}
	return proofs[0], nil
}

// TestEveryByteCounts flips a bit of each byte of a proof and cuts it at each.
func TestEveryByteCounts(t *testing.T) {
	state := tenderminttest.NewState(t)
	c := mustClient(t, tenderminttest.NewStep(4), state.Root)
	for name, claim := range map[string]*tenderminttest.Claim{
		"present": state.Present(7), "absent": state.Missing(append(tenderminttest.Key(7), 'x')),
		"before all": state.Missing([]byte{0}), "behind all": state.Missing([]byte("zz")),
	} {
		t.Run(name, func(t *testing.T) {
			it := item(t, claim)
			valid, err := single(c, it)
			require.NoError(t, err)
			_, err = c.run(verifyCall(it, 5, valid))
			require.NoError(t, err)
			for i := range valid {
				flipped := slices.Clone(valid)
				flipped[i] ^= 1 << (i % 8)
				_, err := c.run(verifyCall(it, 5, flipped))
				require.Error(t, err, "a bit of byte %d", i)
				_, err = c.run(verifyCall(it, 5, valid[:i]))
				require.Error(t, err, "cut at %d", i)
			}
		})
	}
}

// TestEveryByteOfAnOpeningCounts does the same with what a batch leans on.
func TestEveryByteOfAnOpeningCounts(t *testing.T) {
	state := tenderminttest.NewState(t)
	c := mustClient(t, tenderminttest.NewStep(4), state.Root)
	items := []tendermintclient.Item{item(t, state.Present(7)), item(t, state.Present(9)), item(t, state.Present(40))}
	msgs, proofs, err := c.encoder.EncodeBatch(c.state, 5, nil, items)
	require.NoError(t, err)
	opening := msgs[0]
	run := func(opening []byte) error {
		calls := [][]byte{contract.PackUpdateClient(opening)}
		for i, it := range items {
			calls = append(calls, verifyCall(it, 5, proofs[i]))
		}
		_, err := c.run(calls...)
		return err
	}
	require.NoError(t, run(opening))
	require.Error(t, run(append(bytes.Clone(opening), 0)), "a byte more")
	for i := range opening {
		flipped := bytes.Clone(opening)
		flipped[i] ^= 1 << (i % 8)
		if err := run(flipped); err == nil {
			// To remember a node that only helps does no harm: it is there.
			require.True(t, opening[i] == 0 && flipped[i] == 1, "a bit of byte %d", i)
		}
		require.Error(t, run(opening[:i]), "cut at %d", i)
	}
}

// TestNothingIsRememberedByDefault leans on what no update has left, at heights
// that are stored, unknown, and zero, as transient storage is when untouched.
func TestNothingIsRememberedByDefault(t *testing.T) {
	state := tenderminttest.NewState(t)
	c := mustClient(t, tenderminttest.NewStep(4), state.Root)
	present, absent := item(t, state.Present(7)), item(t, state.Missing([]byte{0}))
	between := item(t, state.Missing(append(tenderminttest.Key(7), 'x')))
	for name, it := range map[string]tendermintclient.Item{"present": present, "before all": absent, "between": between} {
		whole, err := single(c, it)
		require.NoError(t, err)
		// 1 for the way, 72 for the state, 1 for the number of steps, 33 for each of two.
		leaning := append(slices.Clone(whole[:len(whole)-1-72-1-2*33]), 0)
		underRoot := append(slices.Clone(leaning[:len(leaning)-1]), append([]byte{1}, whole[len(whole)-1-2*33:]...)...)
		for _, height := range []uint64{0, 1, 5, 6, 1<<64 - 1} {
			_, err := c.run(verifyCall(it, height, leaning))
			require.Equal(t, refusal.UnknownRoot, codeOf(t, err), "%s at height %d", name, height)
			_, err = c.run(verifyCall(it, height, underRoot))
			require.Equal(t, refusal.UnknownRoot, codeOf(t, err), "%s at height %d, under the app hash", name, height)
		}
		// With what an opening leaves, the same bytes are good at its height alone.
		msgs, _, err := c.encoder.EncodeBatch(c.state, 5, nil, []tendermintclient.Item{present, absent})
		require.NoError(t, err)
		opening := contract.PackUpdateClient(msgs[0])
		_, err = c.run(opening, verifyCall(it, 5, leaning))
		require.NoError(t, err, name)
		for _, height := range []uint64{0, 1, 6, 1<<64 - 1} {
			_, err = c.run(opening, verifyCall(it, height, leaning))
			require.Equal(t, refusal.UnknownRoot, codeOf(t, err), "%s at height %d, opened at 5", name, height)
		}
	}
}
