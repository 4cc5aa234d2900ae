package tendermintclient_test

import (
	"testing"

	tendermint "github.com/cosmos/ibc-go/v8/modules/light-clients/07-tendermint"

	"github.com/anji-bridge/anji/contracts/ethereum/tendermintclient"
	"github.com/anji-bridge/anji/proofs/tendermint/tenderminttest"
)

// Whatever a chain's nodes hand out is encoded, or refused by a rule; a proof,
// so that the contract refuses it and no other.
func FuzzEncode(f *testing.F) {
	s, held := tenderminttest.NewStep(4), tenderminttest.NewState(f)
	state, consensus, _ := described(f, s, held.Root)
	encoder, err := tendermintclient.NewEncoder(packed(f, state))
	if err != nil {
		f.Fatal(err)
	}
	trusted := tendermintclient.ConsensusState{
		Height: state.LatestHeight.RevisionHeight, Time: uint64(consensus.Timestamp.UnixNano()),
		Root: [32]byte(held.Root), NextValidatorsHash: [32]byte(consensus.NextValidatorsHash),
	}
	states := func(uint64) (tendermintclient.ConsensusState, error) { return trusted, nil }

	known, present, missing := item(f, held.Present(1)), item(f, held.Present(7)), item(f, held.Missing([]byte("nothing")))
	update := header(f, s)
	f.Add(packed(f, update), present.Proof, present.Path[1], present.Value)
	f.Add(packed(f, tendermint.NewMisbehaviour("07-tendermint-0", update, header(f, tenderminttest.NewStep(4)))), missing.Proof, missing.Path[1], []byte(nil))
	f.Add(packed(f, state), item(f, held.Forged()).Proof, []byte{}, []byte{1})
	f.Fuzz(func(t *testing.T, message, proof, key, value []byte) {
		one := tendermintclient.Item{Path: [][]byte{[]byte("ibc"), key}, Value: value, Proof: proof}
		if len(value) == 0 {
			one.Value = nil
		}
		_, proofs, err := encoder.EncodeBatch(states, trusted.Height, nil, []tendermintclient.Item{one, known, one})
		if err != nil || len(proofs) != 3 || len(proofs[1]) == 0 {
			t.Errorf("%d proofs, %v", len(proofs), err)
		}
		_, _, err = encoder.EncodeBatch(states, 0, [][]byte{message}, nil)
		codeOf(t, err)
		_, err = encoder.EncodeMisbehaviour(states, message)
		codeOf(t, err)
		_, err = tendermintclient.NewEncoder(message)
		codeOf(t, err)
		_, err = tendermintclient.Parameters(message, proof, [][]byte{key})
		codeOf(t, err)
	})
}
