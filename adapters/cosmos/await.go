package cosmos

import (
	"context"
	"fmt"
	"slices"

	"github.com/cometbft/cometbft/types"
)

// patience is the number of blocks without a transaction after which it is
// looked for in the mempools.
const patience = 3

// await looks for the transaction in every block of its lifetime.
func (c *Chain) await(ctx context.Context, tx offered) (committed, error) {
	defer tx.by.busy.Add(-1)
	hash := txHash(tx.raw)
	for height := tx.from; height <= tx.until; height++ {
		b, err := c.nextBlock(ctx, height)
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
	return committed{}, c.wrap("transaction "+hash, errNotIncluded)
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
		tx.until = min(tx.until, now.height+2) // the node that answered may be ahead of the one that is listened to
		return
	}
	if err := c.send(ctx, tx.raw); err != nil {
		c.log.Debug().Err(err).Str("tx", txHash(tx.raw)).Msg("a transaction that waits was offered again")
	}
}

func txHash(raw types.Tx) string { return fmt.Sprintf("%X", raw.Hash()) }
