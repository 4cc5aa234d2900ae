package ethereum

import (
	"context"
	"errors"
	"fmt"
	"time"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/ethclient"
	"github.com/ethereum/go-ethereum/rpc"
	"github.com/ethereum/go-ethereum/trie"

	"github.com/anji-bridge/anji/adapters"
)

const (
	// chunk is how many blocks are fetched together.
	chunk = 64
	// fetchPause is the wait after blocks could not be had.
	fetchPause = time.Second
)

// errLies says that a node's blocks are not those of the finalized chain.
var errLies = errors.New("the node's blocks are not those of the finalized chain")

// summary is what is kept of a header until its block is read.
type summary struct {
	number       uint64
	hash, parent common.Hash
	time         time.Time
	receiptsRoot common.Hash
	ours         bool // it may hold events of the router
}

// Follow implements adapters.Chain. It reports finalized blocks only, so that
// no reorganisation takes back what it said. Each header must be the parent
// that the one after it names, up to the block that the consensus layer
// finalized, and a block's events are read from all of its receipts, which
// must be those that the header commits to: an execution node can neither
// invent nor withhold an event. A cursor's checkpoint is the hash of the last
// block read.
func (c *Chain) Follow(ctx context.Context, from adapters.Cursor, handle func(adapters.Block) error) error {
	next, last := max(from.Next, 1), common.BytesToHash(from.Checkpoint) // genesis has no transactions
	for {
		final, err := c.final.wait(ctx, func(f finalized) bool { return f.number() >= next })
		if err != nil {
			return err
		}
		headers, err := c.headersTo(ctx, next, final)
		if err == nil && last != (common.Hash{}) && headers[0].parent != last {
			return c.wrap(fmt.Sprintf("block %d", next), fmt.Errorf("%w: its parent is %s, but %s was finalized before", adapters.ErrUnverified, headers[0].parent, last))
		}
		for i := 0; err == nil && i < len(headers); i++ {
			var block adapters.Block
			if block, err = c.readBlock(ctx, headers[i]); err == nil {
				if err := handle(block); err != nil {
					return err
				}
				next, last = block.Position+1, headers[i].hash
			}
		}
		if err != nil {
			if ctx.Err() != nil {
				return ctx.Err()
			}
			c.log.Warn().Err(err).Uint64("block", next).Msg("blocks could not be read; will try again")
			if !sleep(ctx, fetchPause) {
				return ctx.Err()
			}
		}
	}
}

// headersTo reads the headers from a number up to the finalized one and checks
// that they lead there.
func (c *Chain) headersTo(ctx context.Context, from uint64, final finalized) ([]summary, error) {
	var all []summary
	for next := from; next <= final.number(); next += chunk {
		to := min(final.number(), next+chunk-1)
		var part []summary
		err := c.nodes.do(ctx, func(ctx context.Context, client *ethclient.Client) (err error) {
			if part, err = readHeaders(ctx, client, next, to, c.router); err != nil {
				return err
			}
			return leads(all, part, final)
		})
		if err != nil {
			return nil, c.wrap(fmt.Sprintf("blocks %d to %d", next, to), err)
		}
		all = append(all, part...)
	}
	return all, nil
}

// leads checks that headers continue those before them, up to the finalized
// block.
func leads(before, part []summary, final finalized) error {
	for i, h := range part {
		parent := h.parent
		if i > 0 {
			parent = part[i-1].hash
		} else if len(before) > 0 {
			parent = before[len(before)-1].hash
		}
		if h.parent != parent {
			return fmt.Errorf("%w: block %d does not follow the one before it", errLies, h.number)
		}
		if h.number == final.number() && h.hash != final.header.Execution.BlockHash {
			return fmt.Errorf("%w: its block %d is %s, the consensus layer finalized %x", errLies, h.number, h.hash, final.header.Execution.BlockHash)
		}
	}
	return nil
}

// readHeaders asks one node for headers in a row.
func readHeaders(ctx context.Context, client *ethclient.Client, from, to uint64, router common.Address) ([]summary, error) {
	headers := make([]*types.Header, to-from+1)
	requests := make([]rpc.BatchElem, len(headers))
	for i := range requests {
		requests[i] = rpc.BatchElem{Method: "eth_getBlockByNumber", Args: []any{hexutil.EncodeUint64(from + uint64(i)), false}, Result: &headers[i]}
	}
	if err := client.Client().BatchCallContext(ctx, requests); err != nil {
		return nil, err
	}
	out := make([]summary, len(headers))
	for i, h := range headers {
		number := from + uint64(i)
		switch {
		case requests[i].Error != nil:
			return nil, requests[i].Error
		case h == nil:
			return nil, fmt.Errorf("block %d: %w", number, ethereum.NotFound)
		case h.Number == nil || !h.Number.IsUint64() || h.Number.Uint64() != number:
			return nil, fmt.Errorf("%w: another block came for %d", errLies, number)
		}
		out[i] = summary{
			number: number, hash: h.Hash(), parent: h.ParentHash, time: time.Unix(int64(h.Time), 0).UTC(),
			receiptsRoot: h.ReceiptHash, ours: h.Bloom.Test(router.Bytes()), // no false negatives
		}
	}
	return out, nil
}

// readBlock reads the packet events of a header's block.
func (c *Chain) readBlock(ctx context.Context, h summary) (adapters.Block, error) {
	out := adapters.Block{Position: h.number, Time: h.time, Checkpoint: h.hash[:]}
	if !h.ours {
		return out, nil
	}
	var receipts types.Receipts
	err := c.nodes.do(ctx, func(ctx context.Context, client *ethclient.Client) (err error) {
		if receipts, err = client.BlockReceipts(ctx, rpc.BlockNumberOrHashWithHash(h.hash, false)); err != nil {
			return err
		}
		if types.DeriveSha(receipts, trie.NewStackTrie(nil)) != h.receiptsRoot {
			return fmt.Errorf("%w: the receipts are not those of the header", errLies)
		}
		return nil
	})
	if err != nil {
		return out, c.wrap(fmt.Sprintf("block %d", h.number), err)
	}
	for _, receipt := range receipts {
		out.Events = append(out.Events, c.decodeEvents(receipt, h.time)...)
	}
	return out, nil
}
