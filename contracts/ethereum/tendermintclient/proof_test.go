package tendermintclient_test

import (
	"bytes"
	"math/big"
	"slices"
	"testing"

	commitmenttypes "github.com/cosmos/ibc-go/v8/modules/core/23-commitment/types"
	ics23 "github.com/cosmos/ics23/go"
	"github.com/stretchr/testify/require"

	"github.com/anji-bridge/anji/contracts/ethereum/bindings"
	"github.com/anji-bridge/anji/contracts/ethereum/tendermintclient"
	"github.com/anji-bridge/anji/proofs/refusal"
	"github.com/anji-bridge/anji/proofs/tendermint/tenderminttest"
)

// item is a claim as the encoder takes it.
func item(t testing.TB, c *tenderminttest.Claim) tendermintclient.Item {
	t.Helper()
	i := tendermintclient.Item{Path: c.Path, Proof: c.Encoded(t)}
	if !c.Absent {
		i.Value = append([]byte{}, c.Value...) // not nil
	}
	return i
}

// verifyCall is the call that checks an item at a height.
func verifyCall(i tendermintclient.Item, height uint64, proof []byte) []byte {
	at := bindings.IICS02ClientMsgsHeight{RevisionNumber: 1, RevisionHeight: height}
	if i.Value == nil {
		return contract.PackVerifyNonMembership(bindings.ILightClientMsgsMsgVerifyNonMembership{Proof: proof, ProofHeight: at, Path: i.Path})
	}
	return contract.PackVerifyMembership(bindings.ILightClientMsgsMsgVerifyMembership{Proof: proof, ProofHeight: at, Path: i.Path, Value: i.Value})
}

func TestVerifyEveryKey(t *testing.T) {
	state := tenderminttest.NewState(t)
	c := mustClient(t, tenderminttest.NewStep(4), state.Root)
	verify := func(claim *tenderminttest.Claim) {
		t.Helper()
		it := item(t, claim)
		_, proofs, err := c.encoder.EncodeBatch(c.state, 5, nil, []tendermintclient.Item{it})
		require.NoError(t, err)
		out, err := c.run(verifyCall(it, 5, proofs[0]))
		require.NoError(t, err)
		require.EqualValues(t, tenderminttest.Genesis.Unix(), new(big.Int).SetBytes(out.Answers[0]).Int64())
	}
	for i := range 100 {
		verify(state.Present(i))
		verify(state.Missing(append(tenderminttest.Key(i), 0)))
	}
	verify(state.Missing([]byte{0}))                       // before all
	verify(state.Missing(tenderminttest.Key(0)[:5]))       // before all, a part of the first
	verify(state.Missing(append([]byte("zz"), 0xff, 'z'))) // behind all
}

// TestProofsRefuse runs the list that proofs/tendermint runs.
func TestProofsRefuse(t *testing.T) {
	state := tenderminttest.NewState(t)
	present, absent := state.ProofMutations()
	outer, own := t, mustClient(t, tenderminttest.NewStep(4), state.Root)
	for _, kind := range []struct {
		name      string
		valid     func() *tenderminttest.Claim
		mutations []tenderminttest.ProofMutation
	}{
		{"present", func() *tenderminttest.Claim { return state.Present(7) }, present},
		{"absent", func() *tenderminttest.Claim { return state.Missing(append(tenderminttest.Key(7), 'x')) }, absent},
	} {
		for _, m := range kind.mutations {
			t.Run(kind.name+"/"+m.Name, func(t *testing.T) {
				claim := kind.valid()
				m.Mutate(claim)
				c := own
				if !bytes.Equal(claim.Root, state.Root) || !slices.Equal(claim.Specs, commitmenttypes.GetSDKSpecs()) {
					// What the client is told once cannot be wrong in a proof.
					var err error
					step := tenderminttest.NewStep(4)
					client, consensus, validators := described(t, step, claim.Root)
					client.ProofSpecs = slices.DeleteFunc(claim.Specs, func(s *ics23.ProofSpec) bool { return s == nil })
					if c, err = makeClient(outer, step.Now, client, consensus, validators); err != nil {
						require.Contains(t, []refusal.Code{refusal.ProofInvalid, refusal.EmptyField}, m.Want)
						require.Equal(t, refusal.ClientInvalid, codeOf(t, err))
						return
					}
				}
				it := item(t, claim)
				_, proofs, err := c.encoder.EncodeBatch(c.state, 5, nil, []tendermintclient.Item{it})
				require.NoError(t, err)
				_, err = c.run(verifyCall(it, 5, proofs[0]))
				want := m.Want
				if len(proofs[0]) == 0 || len(it.Path) == 0 || string(it.Path[0]) != "ibc" {
					want = refusal.ProofInvalid // cannot be expressed, or is not under the pinned prefix
				}
				require.Equal(t, want, codeOf(t, err), "%v", err)
			})
		}
	}
}
