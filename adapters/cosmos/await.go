package cosmos

import (
	"context"
	"fmt"
	"slices"
	"sync"
	"time"

	"github.com/cometbft/cometbft/types"

	"github.com/anji-bridge/anji/adapters/internal/endpoints"
)

// patience is the number of blocks without a transaction after which it is
// looked for in the mempools.
const patience = 3

// await looks for the transaction in every block of its lifetime.
func (c *Chain) await(ctx context.Context, tx offered) (_ committed, err error) {
	defer tx.by.busy.Add(-1)
	defer func() { c.judge(tx.by, err) }()
	hash := txHash(tx.raw)
	for height := tx.from; height <= tx.until; height++ {
		b, err := c.blockInTime(ctx, height)
		if err != nil {
			return committed{}, err
		}
		if i := slices.Index(b.hashes(), hash); i >= 0 {
			done := committed{hash: hash, height: height, time: b.time, result: b.results[i]}
			c.require(height)
			c.paid(done)
			if done.result.Code != 0 {
				return done, newChainError(done.result.Codespace, done.result.Code, done.result.Log)
			}
			return done, nil
		}
		if height >= tx.from+patience {
			c.insist(ctx, &tx)
		}
	}
	c.nodes.Leave() // the node may have kept it to itself
	return committed{}, c.wrap("transaction "+hash, errNotIncluded)
}

// headerWait bounds the wait for a block where no endpoint is well, and for one
// that nobody has proven to come: what waits is held back from other relayers.
const headerWait = time.Minute

// blockInTime is nextBlock, unless all endpoints are down for long.
func (c *Chain) blockInTime(ctx context.Context, height int64) (*block, error) {
	for {
		waiting, cancel := context.WithTimeout(ctx, c.headerWait)
		b, err := c.nextBlock(waiting, height)
		late := waiting.Err() != nil
		cancel()
		switch {
		case err == nil || !late || ctx.Err() != nil:
			return b, err
		case !c.well(nil):
			return nil, c.wrap(fmt.Sprintf("block %d", height), fmt.Errorf("none for %s, and no endpoint is well: %w", c.headerWait, err))
		}
	}
}

// insist offers a transaction again that no block took: the node may have lost
// it, and all behind it wait then. Where another one has taken its sequence
// there is nothing to wait for but the blocks made so far.
func (c *Chain) insist(ctx context.Context, tx *offered) {
	acct, err := c.readChainAccount(ctx, tx.by.address)
	if err != nil {
		return // the nodes are away: look again after the next block
	}
	if acct.Sequence > tx.sequence {
		now, _ := c.watcher.peek()
		tx.until = min(tx.until, now.height+maxLag) // the node that answered may be ahead of those that are listened to
		return
	}
	// To all of them: any one may keep it to itself.
	ctx, cancel := context.WithTimeout(ctx, statusPatience)
	defer cancel()
	var wait sync.WaitGroup
	for _, at := range c.nodes.All {
		wait.Go(func() {
			if _, err := endpoints.Try(ctx, c.nodes, at, checked(broadcast(tx.raw))); err != nil {
				c.log.Debug().Err(err).Str("tx", txHash(tx.raw)).Msg("a transaction that waits was offered again")
			}
		})
	}
	wait.Wait()
}

func txHash(raw types.Tx) string { return fmt.Sprintf("%X", raw.Hash()) }
