package tendermintclient_test

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/anji-bridge/anji/contracts/ethereum/tendermintclient"
	"github.com/anji-bridge/anji/proofs/refusal"
	"github.com/anji-bridge/anji/proofs/tendermint/tenderminttest"
)

// batch is the calls of one transaction, updates first, and what they prove.
type batch struct {
	calls   [][]byte
	updates int
	size    int // of all proofs and openings, in bytes
}

// newBatch encodes claims at a height, with a step's header where there is one.
func newBatch(c *client, s *tenderminttest.Step, height uint64, claims ...*tenderminttest.Claim) batch {
	c.t.Helper()
	var updates [][]byte
	if s != nil {
		updates = append(updates, packed(c.t, header(c.t, s)))
	}
	var items []tendermintclient.Item
	for _, claim := range claims {
		items = append(items, item(c.t, claim))
	}
	msgs, proofs, err := c.encoder.EncodeBatch(c.state, height, updates, items)
	require.NoError(c.t, err)
	b := batch{updates: len(msgs)}
	for i, msg := range msgs {
		b.calls = append(b.calls, contract.PackUpdateClient(msg))
		if i >= len(updates) {
			b.size += len(msg)
		}
	}
	for i, proof := range proofs {
		b.calls = append(b.calls, verifyCall(items[i], height, proof))
		b.size += len(proof)
	}
	return b
}

func TestBatch(t *testing.T) {
	state := tenderminttest.NewState(t)
	s := tenderminttest.NewStep(4)
	s.Header.AppHash = state.Root
	c := mustClient(t, s, state.Root)
	absent := func(i int) *tenderminttest.Claim { return state.Missing(append(tenderminttest.Key(i), 'x')) }
	many := func(n int, claim func(int) *tenderminttest.Claim) (claims []*tenderminttest.Claim) {
		for i := range n {
			claims = append(claims, claim(20+i))
		}
		return claims
	}
	for _, test := range []struct {
		name    string
		step    *tenderminttest.Step
		height  uint64
		claims  []*tenderminttest.Claim
		updates int
	}{
		{"one, with an update", s, 9, many(1, state.Present), 1},
		{"one, of a known state", nil, 5, many(1, state.Present), 0},
		{"fifty, with an update", s, 9, many(50, state.Present), 2},
		{"fifty, of a known state", nil, 5, many(50, state.Present), 1},
		{"fifty absent", s, 9, many(50, absent), 2},
		{"one absent", s, 9, many(1, absent), 1},
		{"both kinds, and the edges", nil, 5, append(many(10, state.Present), append(many(10, absent),
			state.Missing([]byte{0}), state.Missing([]byte("zz")))...), 1},
		{"the same twice", nil, 5, append(many(2, state.Present), many(2, state.Present)...), 1},
		{"far apart", nil, 5, []*tenderminttest.Claim{state.Present(0), state.Present(99)}, 1},
		{"all", nil, 5, many(80, state.Present), 1},
	} {
		t.Run(test.name, func(t *testing.T) {
			b := newBatch(c, test.step, test.height, test.claims...)
			require.Equal(t, test.updates, b.updates)
			out, err := c.run(b.calls...)
			require.NoError(t, err)
			var used uint64
			for _, gas := range out.GasUsed {
				used += gas.Uint64()
			}
			t.Logf("%d proof bytes, gas of the calls %d, an item's %d", b.size/len(test.claims), used, out.GasUsed[len(out.GasUsed)-1])

			// Nothing that is remembered outlives the transaction.
			if b.updates > 0 {
				_, err = c.run(b.calls[b.updates])
				require.Equal(t, refusal.UnknownRoot, codeOf(t, err))
			}
		})
	}
}

// Trees of few keys have short ways, and one of a single key none.
func TestSmallTrees(t *testing.T) {
	for _, keys := range []int{0, 1, 2, 3, 5, 12} {
		state := tenderminttest.NewStateOf(t, keys)
		c := mustClient(t, tenderminttest.NewStep(4), state.Root)
		claims := []*tenderminttest.Claim{state.Missing([]byte{0}), state.Missing([]byte("zz"))}
		for i := range keys {
			claims = append(claims, state.Present(i), state.Missing(append(tenderminttest.Key(i), 0)))
		}
		for _, claim := range claims {
			_, err := c.run(newBatch(c, nil, 5, claim).calls...)
			require.NoError(t, err, "%d keys", keys)
		}
		_, err := c.run(newBatch(c, nil, 5, claims...).calls...)
		require.NoError(t, err, "%d keys, all together", keys)
	}
}

// One bad proof among many spoils itself alone.
func TestBatchWithBadProofs(t *testing.T) {
	state, other := tenderminttest.NewState(t), tenderminttest.NewStateOf(t, 50)
	c := mustClient(t, tenderminttest.NewStep(4), state.Root)
	claims := []*tenderminttest.Claim{state.Present(1), state.Present(2), other.Present(3), state.Present(4), state.Present(5), state.Missing([]byte{0})}
	claims[3].Raw = []byte("junk")
	claims[4].Value = []byte("another value")
	b := newBatch(c, nil, 5, claims...)
	require.Equal(t, 1, b.updates)
	for i, want := range []refusal.Code{"", "", refusal.ProofInvalid, refusal.ProofInvalid, refusal.UnknownRoot, ""} {
		_, err := c.run(b.calls[0], b.calls[1+i])
		require.Equal(t, want, codeOf(t, err), "item %d", i)
	}
}
