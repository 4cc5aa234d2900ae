package ethereum

import (
	"context"
	"math/big"

	"github.com/ethereum/go-ethereum/common"

	"github.com/anji-bridge/anji/adapters"
	"github.com/anji-bridge/anji/contracts/ethereum/bindings"
	"github.com/anji-bridge/anji/contracts/ethereum/tendermintclient"
	"github.com/anji-bridge/anji/proofs/refusal"
)

// tendermintEncoder is that of TendermintClient, which keeps the hash of each
// consensus state.
type tendermintEncoder struct {
	*tendermintclient.Encoder
	c       *Chain
	address common.Address
	prefix  [][]byte
}

func (c *Chain) tendermintEncoder(contract *lightClient, prefix [][]byte) (encoder, error) {
	encoder, err := tendermintclient.NewEncoder(contract.described)
	return tendermintEncoder{encoder, c, contract.address, prefix}, err
}

func (e tendermintEncoder) lasting() bool { return true }

func (e tendermintEncoder) encode(ctx context.Context, updates [][]byte, messages []adapters.Message) (calls, proofs [][]byte, err error) {
	items := make([]tendermintclient.Item, len(messages))
	var height uint64
	for i, m := range messages {
		path, value := claim(m)
		items[i] = tendermintclient.Item{Path: under(e.prefix, path), Value: value, Proof: m.Proof}
		height = m.ProofHeight.Height // one and the same: a batch is proven at one height
	}
	stored := func(height uint64) (tendermintclient.ConsensusState, error) { return e.stored(ctx, height) }
	return e.EncodeBatch(stored, height, updates, items)
}

// stored is the consensus state of which the contract keeps the hash: it was
// told in an event.
func (e tendermintEncoder) stored(ctx context.Context, height uint64) (tendermintclient.ConsensusState, error) {
	logs, err := e.c.logs(ctx, e.address, topicConsensusState, common.BigToHash(new(big.Int).SetUint64(height)))
	if err != nil {
		return tendermintclient.ConsensusState{}, err
	}
	if len(logs) == 0 {
		return tendermintclient.ConsensusState{}, refusal.UnknownRoot.With("the client knows no height %d", height)
	}
	event, err := bindings.NewTendermintClient().UnpackConsensusStateStoredEvent(&logs[len(logs)-1])
	if err != nil {
		return tendermintclient.ConsensusState{}, err
	}
	return tendermintclient.ConsensusState{Height: height, Time: event.Time, Root: event.Root, NextValidatorsHash: event.NextValidatorsHash}, nil
}
