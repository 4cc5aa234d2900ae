package tendermintclient_test

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/anji-bridge/anji/contracts/ethereum/tendermintclient"
	"github.com/anji-bridge/anji/contracts/packet"
	"github.com/anji-bridge/anji/contracts/packet/packettest"
	"github.com/anji-bridge/anji/proofs/tendermint/tenderminttest"
)

// A delivered packet's receipt cannot be proven absent by way of a key under which
// nothing can ever stand: the proof that such a key is absent holds, for that key
// alone.
func TestReceiptIsNotProvenAbsent(t *testing.T) {
	receipt := packet.ReceiptPath("07-tendermint-0", 7)
	state := tenderminttest.NewStateOf(t, 100, tenderminttest.Entry{Key: receipt, Value: []byte{2}})
	c := mustClient(t, tenderminttest.NewStep(4), state.Root)
	there := state.Present(0)
	there.Path[1], there.Value, there.Proof = receipt, []byte{2}, state.Prove(receipt)
	for name, key := range packettest.ImpossibleKeys(receipt) {
		t.Run(name, func(t *testing.T) {
			delivered, missing := item(t, there), item(t, state.Missing(key))
			undelivered := missing
			undelivered.Path = delivered.Path
			alone, err := single(c, missing)
			require.NoError(t, err)
			_, err = c.run(verifyCall(missing, 5, alone))
			require.NoError(t, err)
			_, err = c.run(verifyCall(undelivered, 5, alone))
			require.Equal(t, "order of keys", ruleOf(t, err))

			// Leaning on what shows in the same batch that the receipt is there.
			msgs, proofs, err := c.encoder.EncodeBatch(c.state, 5, nil, []tendermintclient.Item{delivered, missing})
			require.NoError(t, err)
			opening := contract.PackUpdateClient(msgs[0])
			_, err = c.run(opening, verifyCall(delivered, 5, proofs[0]), verifyCall(missing, 5, proofs[1]))
			require.NoError(t, err)
			_, err = c.run(opening, verifyCall(undelivered, 5, proofs[1]))
			require.Equal(t, "order of keys", ruleOf(t, err))
		})
	}
}
