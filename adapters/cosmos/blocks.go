package cosmos

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"strconv"
	"sync"
	"time"

	abci "github.com/cometbft/cometbft/abci/types"
	"github.com/cometbft/cometbft/types"
	"golang.org/x/sync/errgroup"
	"golang.org/x/sync/singleflight"

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
	// fetching keeps all that wait for a block from fetching it at once: with
	// its results it has megabytes, and costs its node more than executing it.
	fetching singleflight.Group
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
	b, err, _ := c.blocks.fetching.Do(strconv.FormatInt(height, 10), func() (any, error) {
		if found := c.blocks.get(height); found != nil {
			return found, nil
		}
		b, err := c.readBlock(ctx, height)
		if err != nil {
			return nil, c.wrap(fmt.Sprintf("block %d", height), err)
		}
		c.blocks.put(b)
		return b, nil
	})
	if err != nil {
		return nil, err
	}
	return b.(*block), nil
}

func (c *Chain) readBlock(ctx context.Context, height int64) (*block, error) {
	header, err := c.lightBlock(ctx, height)
	if err != nil {
		return nil, err
	}
	read := checked(func(ctx context.Context, node *rpc) (*block, error) { return fetchBlock(ctx, node, header) })
	for {
		b, from, err := endpoints.AskWho(ctx, c.nodes, read)
		if err != nil {
			return nil, err
		}
		second := c.secondOpinion(ctx, height, from, read)
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

// secondOpinion asks one more node; nil where none is well. Of a new block it
// waits for nodes that are a moment behind: the quickest one must not be
// believed for being the quickest.
func (c *Chain) secondOpinion(ctx context.Context, height int64, first *endpoint, read func(context.Context, *node) (*block, error)) *testimony {
	ctx, cancel := context.WithTimeout(ctx, opinionPatience)
	defer cancel()
	for c.well(first) {
		b, from, err := endpoints.AskOther(ctx, c.nodes, first, read)
		if err == nil {
			return &testimony{from, b}
		}
		newest, _ := c.watcher.peek()
		if !notYet(err) || newest.height-height >= maxLag || !pause(ctx, lagPause) {
			return nil
		}
	}
	return nil
}

// notYet tells that a node has not stored a block, or not yet executed it
// (CometBFT, rpc/core/env.go, getHeight; state/errors.go).
func notYet(err error) bool {
	return errorMentions(err, "must be less than or equal to") || errorMentions(err, "could not find results for height")
}

func fetchBlock(ctx context.Context, node *rpc, header *types.LightBlock) (*block, error) {
	height := header.Height
	var (
		raw     [][]byte
		results []*abci.ExecTxResult
		events  []abci.Event
	)
	group, ctx := errgroup.WithContext(ctx)
	group.Go(func() (err error) {
		raw, err = node.transactions(ctx, height)
		return err
	})
	group.Go(func() (err error) {
		results, events, err = node.results(ctx, height)
		return err
	})
	if err := group.Wait(); err != nil {
		return nil, err
	}
	txs := types.ToTxs(raw)
	if !bytes.Equal(txs.Hash(), header.DataHash) {
		return nil, endpoints.Lie{Err: fmt.Errorf("its block %d has other transactions than the signed header says", height)}
	}
	if len(results) != len(txs) {
		return nil, endpoints.Lie{Err: fmt.Errorf("its block %d has %d transactions with %d results", height, len(txs), len(results))}
	}
	return &block{
		height: height, time: header.Time, hash: header.Hash(), parent: header.LastBlockID.Hash,
		txs: txs, results: results, events: events,
	}, nil
}

// errDisputed says that two nodes contradict each other, and that no proof
// tells which one lies.
var errDisputed = errors.New("two endpoints tell different effects of the block, and neither can be proven wrong")
