package cosmos

import (
	"context"
	"fmt"
	"time"

	codectypes "github.com/cosmos/cosmos-sdk/codec/types"
	sdk "github.com/cosmos/cosmos-sdk/types"
	"github.com/cosmos/gogoproto/proto"
)

// Executed is a transaction in a block, with an answer for each message.
type Executed struct {
	Tx        string
	Position  uint64
	Time      time.Time // of the block
	Responses []*codectypes.Any
}

// Address is the account that signs.
func (c *Chain) Address() string { return c.account.address }

// Execute runs an application's own messages, signed by the configured
// account, in one transaction, and waits until it is in a block.
func (c *Chain) Execute(ctx context.Context, messages ...proto.Message) (Executed, error) {
	done, err := c.execute(ctx, messages...)
	if err != nil {
		return Executed{}, c.wrap("execute", err)
	}
	var data sdk.TxMsgData
	if err := proto.Unmarshal(done.result.Data, &data); err != nil {
		return Executed{}, c.wrap("transaction "+done.hash, fmt.Errorf("its result does not decode: %w", err))
	}
	return Executed{Tx: done.hash, Position: uint64(done.height), Time: done.time, Responses: data.MsgResponses}, nil
}

// Query calls a gRPC query method of the chain, such as
// "/cosmos.bank.v1beta1.Query/Balance", on the newest state.
func (c *Chain) Query(ctx context.Context, method string, request, response proto.Message) error {
	return c.grpcQuery(ctx, method, request, response)
}
