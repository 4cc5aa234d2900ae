package cosmos

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"sync"
	"time"

	abci "github.com/cometbft/cometbft/abci/types"
	rpchttp "github.com/cometbft/cometbft/rpc/client/http"
	"github.com/cometbft/cometbft/types"
	"golang.org/x/sync/errgroup"

	"github.com/anji-bridge/anji/adapters/internal/endpoints"
)

// block is what the adapter needs of one block and its execution.
type block struct {
	height  int64
	time    time.Time
	hash    []byte
	parent  []byte
	txs     types.Txs
	results []*abci.ExecTxResult // one per transaction
	events  []abci.Event         // of the block itself: modules and governance may send too

	hashing sync.Once
	hashed  []string
}

// hashes are those of the transactions.
func (b *block) hashes() []string {
	b.hashing.Do(func() {
		for _, tx := range b.txs {
			b.hashed = append(b.hashed, txHash(tx))
		}
	})
	return b.hashed
}

// blockCacheSize covers the blocks that Follow and await both want.
const blockCacheSize = 16

// blockCache keeps the newest blocks that were fetched.
type blockCache struct {
	mu   sync.Mutex
	ring [blockCacheSize]*block
}

func (b *blockCache) get(height int64) *block {
	b.mu.Lock()
	defer b.mu.Unlock()
	if found := b.ring[height%blockCacheSize]; found != nil && found.height == height {
		return found
	}
	return nil
}

func (b *blockCache) put(found *block) {
	b.mu.Lock()
	defer b.mu.Unlock()
	b.ring[found.height%blockCacheSize] = found
}

// block fetches a committed block with its results. The block must be that of
// its verified header; what it did is signed only in part, and by the header
// after it: so where there are several nodes, a second one has to say the same.
func (c *Chain) block(ctx context.Context, height int64) (*block, error) {
	if found := c.blocks.get(height); found != nil {
		return found, nil
	}
	b, err := c.readBlock(ctx, height)
	if err != nil {
		return nil, c.wrap(fmt.Sprintf("block %d", height), err)
	}
	c.blocks.put(b)
	return b, nil
}

func (c *Chain) readBlock(ctx context.Context, height int64) (*block, error) {
	header, err := c.lightBlock(ctx, height)
	if err != nil {
		return nil, err
	}
	read := checked(func(ctx context.Context, node *rpchttp.HTTP) (*block, error) { return fetchBlock(ctx, node, header) })
	for {
		b, from, err := endpoints.AskWho(ctx, c.nodes, read)
		if err != nil {
			return nil, err
		}
		second := c.secondOpinion(ctx, from, read)
		if second == nil || c.sameEffects(b, second.block) {
			return b, nil
		}
		c.log.Warn().Int64("block", height).Stringer("one", from).Stringer("other", second.from).Msg("two endpoints tell different effects of a block; looking for the proof")
		switch err := c.arbitrate(ctx, testimony{from, b}, *second); {
		case errors.Is(err, errDisputed):
			c.log.Error().Err(err).Int64("block", height).Stringer("taken", from).Msg("an endpoint lies, and it is not known which")
			return b, nil
		case err != nil:
			return nil, err
		}
	}
}

// testimony is what one node says of a block.
type testimony struct {
	from  *endpoint
	block *block
}

// opinionPatience bounds the wait for another node to say the same.
const opinionPatience = time.Second

// secondOpinion asks one more node; nil where none is well.
func (c *Chain) secondOpinion(ctx context.Context, first *endpoint, read func(context.Context, *node) (*block, error)) *testimony {
	well := false
	for _, at := range c.nodes.All {
		well = well || at != first && at.Good()
	}
	if !well {
		return nil
	}
	ctx, cancel := context.WithTimeout(ctx, opinionPatience)
	defer cancel()
	b, from, err := endpoints.AskOther(ctx, c.nodes, first, read)
	if err != nil {
		return nil
	}
	return &testimony{from, b}
}

func fetchBlock(ctx context.Context, node *rpchttp.HTTP, header *types.LightBlock) (*block, error) {
	height := header.Height
	var (
		whole   *types.Block
		results []*abci.ExecTxResult
		events  []abci.Event
	)
	group, ctx := errgroup.WithContext(ctx)
	group.Go(func() error {
		res, err := node.Block(ctx, &height)
		if err != nil {
			return err
		}
		whole = res.Block
		return nil
	})
	group.Go(func() error {
		res, err := node.BlockResults(ctx, &height)
		if err != nil {
			return err
		}
		results, events = res.TxsResults, res.FinalizeBlockEvents
		return nil
	})
	if err := group.Wait(); err != nil {
		return nil, err
	}
	if whole == nil {
		return nil, fmt.Errorf("the node gives no block %d", height)
	}
	// The header's hashes of what else the block holds are compared, too.
	if err := whole.ValidateBasic(); err != nil {
		return nil, endpoints.Lie{Err: fmt.Errorf("its block %d: %w", height, err)}
	}
	if !bytes.Equal(whole.Hash(), header.Hash()) {
		return nil, endpoints.Lie{Err: fmt.Errorf("its block %d is %s, the signed header is %s", height, whole.Hash(), header.Hash())}
	}
	if len(results) != len(whole.Txs) {
		return nil, endpoints.Lie{Err: fmt.Errorf("its block %d has %d transactions with %d results", height, len(whole.Txs), len(results))}
	}
	return &block{
		height: height, time: whole.Time, hash: whole.Hash(), parent: whole.LastBlockID.Hash,
		txs: whole.Txs, results: results, events: events,
	}, nil
}

// errDisputed says that two nodes contradict each other, and that no proof
// tells which one lies.
var errDisputed = errors.New("two endpoints tell different effects of the block, and neither can be proven wrong")
