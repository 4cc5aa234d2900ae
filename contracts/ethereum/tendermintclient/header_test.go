package tendermintclient_test

import (
	"bytes"
	"fmt"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/anji-bridge/anji/proofs/refusal"
	"github.com/anji-bridge/anji/proofs/tendermint/tenderminttest"
)

func TestUpdate(t *testing.T) {
	s := tenderminttest.NewStep(4)
	c := mustClient(t, s, tenderminttest.Hash("root"))
	msg, err := c.encode(header(t, s))
	require.NoError(t, err)
	result, err := c.try(msg)
	require.NoError(t, err)
	require.EqualValues(t, update, result)
	receipt := c.update(msg)
	t.Logf("%d bytes, gas %d", len(msg), receipt.GasUsed)
	require.EqualValues(t, 9, c.latest())
	require.Equal(t, uint64(s.Header.Time.UnixNano()), c.states[9].Time)
	require.Equal(t, [32]byte(s.Header.AppHash), c.states[9].Root)

	result, err = c.try(msg)
	require.NoError(t, err)
	require.EqualValues(t, noOp, result, "the same header again")
}

// TestUpdateRefuses runs the list that proofs/tendermint runs: a client is made
// of the step's trusted state and given its header.
func TestUpdateRefuses(t *testing.T) {
	outer := t
	clients := make(map[string]*client) // those of one trusted state and time are the same
	for _, m := range tenderminttest.HeaderMutations() {
		t.Run(m.Name, func(t *testing.T) {
			s := tenderminttest.NewStep(4)
			known := s.Next
			m.Mutate(s)
			trusting := *s
			if s.Next.IsNilOrEmpty() || !bytes.Equal(s.Next.Hash(), s.Trusted.NextValidatorsHash) {
				trusting.Next = known // the client is right, the header's trusted validators are not
			}
			key := fmt.Sprint(trusting.Trusted, trusting.Params, trusting.Now)
			c := clients[key]
			if c == nil {
				var err error
				if c, err = newClient(outer, &trusting, tenderminttest.Hash("root")); err != nil {
					// What the client is told once cannot be wrong in an update.
					require.Equal(t, refusal.HeaderInvalid, m.Want)
					require.Equal(t, refusal.ClientInvalid, codeOf(t, err))
					return
				}
				clients[key] = c
			}
			msg, err := c.encode(header(t, s))
			by := "the encoder"
			if err == nil {
				by = "the contract"
				_, err = c.try(msg)
			}
			want := m.Want
			if want == refusal.HeaderExpired {
				want = refusal.ClientNotActive // its latest state is the expired one
			}
			require.Equal(t, want, codeOf(t, err), "%s answers %v", by, err)
		})
	}
}
