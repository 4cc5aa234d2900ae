package ethereum

import (
	"context"
	"errors"
	"fmt"
	"math/big"
	"time"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/ethclient"
	"github.com/ethereum/go-ethereum/params"
	"github.com/ethereum/go-ethereum/rpc"

	"github.com/anji-bridge/anji/adapters"
)

// errGas says that an item of a batch was not tried for want of gas.
var errGas = errors.New("too little gas was left in the transaction")

// simulation is what a batch would do on the newest block.
type simulation struct {
	gas      uint64             // used at most, before refunds
	outcomes []adapters.Outcome // of the calls
}

// updateError is why one of the first calls, the updates, fails; nil if none
// does.
func (s simulation) updateError(updates int) error {
	for _, o := range s.outcomes[:updates] {
		if o.Err != nil {
			return fmt.Errorf("client update: %w", o.Err)
		}
	}
	return nil
}

// simulate runs a batch of calls, packed, with the most gas that a transaction may have
// (EIP-7825). A chainError means that it would fail as a whole.
func (c *Chain) simulate(ctx context.Context, by *signer, data []byte, calls int) (simulation, error) {
	message := ethereum.CallMsg{From: by.address, To: &c.router, Data: data, Gas: params.MaxTxGas}
	head, err := c.header(ctx, nil)
	if err != nil {
		return simulation{}, err
	}
	var blocks []ethclient.SimulateBlockResult
	err = c.nodes.do(ctx, func(ctx context.Context, client *ethclient.Client) (err error) {
		block := rpc.BlockNumberOrHashWithHash(head.Hash(), false)
		blocks, err = client.SimulateV1(ctx, ethclient.SimulateOptions{
			BlockStateCalls: []ethclient.SimulateBlock{{Calls: []ethereum.CallMsg{message}}},
		}, &block)
		return err
	})
	switch {
	case err != nil && rpcError(err) != nil:
		return simulation{}, fmt.Errorf("eth_simulateV1: %w", newChainError(err))
	case err != nil:
		return simulation{}, fmt.Errorf("eth_simulateV1: %w", err)
	case len(blocks) != 1 || len(blocks[0].Calls) != 1:
		return simulation{}, errors.New("eth_simulateV1: not one block with one call was answered")
	}
	result := blocks[0].Calls[0]
	if result.Status != types.ReceiptStatusSuccessful {
		return simulation{}, failedCall(result)
	}
	out := simulation{gas: max(result.MaxUsedGas, result.GasUsed+result.GasUsed/4)}
	if out.outcomes, err = readOutcomes(c.router, result.Logs, calls); err != nil {
		return simulation{}, fmt.Errorf("eth_simulateV1: %w", err)
	}
	for i := range out.outcomes {
		out.outcomes[i].Position, out.outcomes[i].Time = head.Number.Uint64(), time.Unix(int64(head.Time), 0).UTC()
	}
	return out, nil
}

func failedCall(result ethclient.SimulateCallResult) error {
	if len(result.ReturnValue) > 0 {
		return newRevert(result.ReturnValue)
	}
	if result.Error == nil {
		return &chainError{text: "reverted without a reason"}
	}
	if data, err := hexutil.Decode(result.Error.Data); err == nil && len(data) > 0 {
		return newRevert(data)
	}
	return &chainError{text: clip([]byte(result.Error.Message))}
}

// readOutcomes tells what became of each call of a batch: each ends with one
// event of the router's own, in their order.
func readOutcomes(address common.Address, logs []*types.Log, calls int) ([]adapters.Outcome, error) {
	var outcomes []adapters.Outcome
	for _, log := range logs {
		if log.Address != address || len(log.Topics) == 0 {
			continue
		}
		switch log.Topics[0] {
		case topicUpdated, topicReceive, topicAcknowledge, topicTimeout:
			outcomes = append(outcomes, adapters.Outcome{Status: adapters.Done})
		case topicNoop:
			outcomes = append(outcomes, adapters.Outcome{Status: adapters.NoOp})
		case topicFailed:
			event, err := router.UnpackItemFailedEvent(log)
			if err != nil {
				return nil, fmt.Errorf("event ItemFailed: %w", err)
			}
			if event.Index.Cmp(big.NewInt(int64(len(outcomes)))) != 0 {
				return nil, fmt.Errorf("event ItemFailed names item %s, want %d", event.Index, len(outcomes))
			}
			outcomes = append(outcomes, failedItem(event.Reason))
		}
	}
	if len(outcomes) != calls {
		return nil, fmt.Errorf("%d outcomes of %d calls: the router is of another version than this relayer knows", len(outcomes), calls)
	}
	return outcomes, nil
}

// failedItem is the outcome of an item that was undone.
func failedItem(reason []byte) adapters.Outcome {
	if len(reason) == 0 {
		return adapters.Outcome{Status: adapters.Retry, Err: errGas}
	}
	revert := newRevert(reason)
	switch revert.name {
	case "InsufficientGas":
		return adapters.Outcome{Status: adapters.Retry, Err: fmt.Errorf("%w: %w", errGas, revert)}
	case "Paused":
		return adapters.Outcome{Status: adapters.Retry, Err: fmt.Errorf("the router is paused: %w", revert)}
	}
	return outcomeOf(revert, adapters.Refused)
}
