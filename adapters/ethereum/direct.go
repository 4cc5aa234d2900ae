package ethereum

import (
	"context"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"

	"github.com/anji-bridge/anji/adapters"
)

// Executed is a transaction in a block, with the packet events in it.
type Executed struct {
	Tx       string
	Position uint64
	Time     time.Time // of the block
	Receipt  *types.Receipt
	Events   []adapters.Event
}

// Address is the account that signs.
func (c *Chain) Address() common.Address { return c.account.address }

// Execute calls a contract, signed by the configured account, and waits until
// the transaction is in a block, the newest of which a reorganisation may
// still undo. Many may be under way at a time.
func (c *Chain) Execute(ctx context.Context, contract common.Address, data []byte) (Executed, error) {
	done, err := c.execute(ctx, call{to: &contract, data: data})
	if err != nil {
		return Executed{}, c.wrap("execute", err)
	}
	return Executed{
		Tx: done.receipt.TxHash.Hex(), Position: done.position(), Time: done.time,
		Receipt: done.receipt, Events: c.decodeEvents(done.receipt, done.time),
	}, nil
}

// Query calls a contract's view on the newest block.
func (c *Chain) Query(ctx context.Context, contract common.Address, data []byte) ([]byte, error) {
	answer, err := c.view(ctx, contract, data)
	if err != nil {
		return nil, c.wrap("query "+contract.Hex(), err)
	}
	return answer, nil
}
