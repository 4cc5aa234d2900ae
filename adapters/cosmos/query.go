package cosmos

import (
	"context"
	"fmt"
	"time"

	abci "github.com/cometbft/cometbft/abci/types"
	"github.com/cometbft/cometbft/types"
	"github.com/cosmos/gogoproto/proto"

	"github.com/anji-bridge/anji/contracts/packet"
)

// parallel is how many requests of one call are under way at a time.
const parallel = 16

// storeKey is where ibc-go v10 keeps packet commitments, receipts and
// acknowledgements, and where our module keeps them too.
const storeKey = "ibc"

// abciQuery asks for something in the newest state, without proof. An answer
// with an error code becomes a chainError.
func (c *Chain) abciQuery(ctx context.Context, path string, data []byte) (abci.ResponseQuery, error) {
	answer, err := ask(ctx, c.nodes, func(ctx context.Context, node *rpc) (abci.ResponseQuery, error) {
		return node.query(ctx, path, data, 0, false)
	})
	if err != nil {
		return answer, c.wrap("query "+path, err)
	}
	if answer.Code != 0 {
		return answer, newChainError(answer.Codespace, answer.Code, answer.Log)
	}
	return answer, nil
}

// query asks one node for the state at a height. One that does not have it
// answers with a chainError.
func query(ctx context.Context, node *rpc, path string, data []byte, height int64, prove bool) (abci.ResponseQuery, error) {
	answer, err := node.query(ctx, path, data, height, prove)
	if err == nil && answer.Code != 0 {
		err = newChainError(answer.Codespace, answer.Code, answer.Log)
	}
	return answer, err
}

// grpcQuery calls a gRPC query method through ABCI: it needs no second
// endpoint and is answered by the same node that answers everything else.
func (c *Chain) grpcQuery(ctx context.Context, method string, request, response proto.Message) error {
	data, err := proto.Marshal(request)
	if err != nil {
		return err
	}
	answer, err := c.abciQuery(ctx, method, data)
	if err != nil {
		return err
	}
	if err := proto.Unmarshal(answer.Value, response); err != nil {
		return c.wrap("query "+method, fmt.Errorf("the answer does not decode: %w", err))
	}
	return nil
}

// Received implements adapters.Chain by the receipts in the packet store.
func (c *Chain) Received(ctx context.Context, clientID string, sequences []uint64) (map[uint64]bool, error) {
	return c.present(ctx, clientID, sequences, packet.ReceiptPath)
}

// Pending implements adapters.Chain by the commitments in the packet store.
func (c *Chain) Pending(ctx context.Context, clientID string, sequences []uint64) (map[uint64]bool, error) {
	return c.present(ctx, clientID, sequences, packet.CommitmentPath)
}

// headerPatience is for chains that have stopped making blocks.
const headerPatience = 5 * time.Second

// presentHeader is the header that proves what stands now: the next one. Of a
// chain that makes no blocks it is the newest.
func (c *Chain) presentHeader(ctx context.Context) (*types.LightBlock, error) {
	now, err := c.watcher.wait(ctx, func(tip) bool { return true })
	if err != nil {
		return nil, c.wrap("wait for a header", err)
	}
	waiting, cancel := context.WithTimeout(ctx, headerPatience)
	defer cancel()
	if next, err := c.watcher.wait(waiting, func(t tip) bool { return t.height > now.height }); err == nil {
		now = next
	}
	return c.lightBlock(ctx, now.height)
}

// present tells for each sequence whether its path holds a value, by proof:
// believing a node that lies here would lose a packet.
func (c *Chain) present(ctx context.Context, clientID string, sequences []uint64, path func(string, uint64) []byte) (map[uint64]bool, error) {
	target, err := c.presentHeader(ctx)
	if err != nil {
		return nil, err
	}
	found := make([]bool, len(sequences))
	err = each(ctx, len(sequences), func(ctx context.Context, i int) error {
		at, err := c.openOne(ctx, target, path(clientID, sequences[i]))
		found[i] = at.value != nil
		return err
	})
	if err != nil {
		return nil, err
	}
	answers := make(map[uint64]bool, len(sequences))
	for i, sequence := range sequences {
		answers[sequence] = found[i]
	}
	return answers, nil
}
