package ethereum

import (
	"context"
	"errors"
	"fmt"
	"math/big"
	"strings"
	"time"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/txpool"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/ethclient"
	"github.com/ethereum/go-ethereum/params"

	"github.com/anji-bridge/anji/adapters/failpoint"
	"github.com/anji-bridge/anji/adapters/internal/endpoints"
)

const (
	// patience is the number of blocks, or the time for them, after which a
	// transaction that is in none of them is offered again, for more. One node
	// can tell of blocks that are not there, and none would come after those.
	patience = 4
	// attempts bounds how often one transaction is signed anew because its
	// nonce was taken.
	attempts = 5
)

// errNotIncluded says that another transaction took a transaction's place: it
// never was and never will be executed.
var errNotIncluded = errors.New("another transaction of the account took its nonce")

// executed is a transaction in a block.
type executed struct {
	receipt *types.Receipt
	time    time.Time
}

func (e executed) position() uint64 { return e.receipt.BlockNumber.Uint64() }

// call is what a transaction does.
type call struct {
	to   *common.Address // nil creates a contract
	data []byte
	gas  uint64  // limit; estimated where zero
	by   *signer // nil: the first one
}

// execute signs, sends and waits until the transaction is in a block, the
// newest of which a reorganisation may still undo. A chainError means that it
// was not executed, or failed as a whole. Any other error but errNotIncluded
// leaves its fate unknown.
func (c *Chain) execute(ctx context.Context, what call) (executed, error) {
	if what.by == nil {
		what.by = c.signers[0]
	}
	tx, price, err := c.broadcast(ctx, what)
	if err != nil {
		return executed{}, err
	}
	defer what.by.settle(tx.Nonce())
	done, err := c.await(ctx, what.by, tx, price)
	if err != nil {
		return executed{}, c.wrap("transaction "+tx.Hash().Hex(), err)
	}
	c.paid(done.receipt)
	if done.receipt.Status != types.ReceiptStatusSuccessful {
		return done, c.failed(ctx, what, done)
	}
	return done, nil
}

// broadcast makes a transaction and offers it to the network. Only one
// transaction of the account is at this stage at a time, so that nonces are
// used in order; waiting for inclusion is not part of it.
func (c *Chain) broadcast(ctx context.Context, what call) (*types.Transaction, fees, error) {
	what.by.signing.Lock()
	defer what.by.signing.Unlock()
	if what.gas == 0 {
		gas, err := c.estimate(ctx, what)
		if err != nil {
			return nil, fees{}, err
		}
		what.gas = gas
	}
	price, err := c.suggestedFees(ctx)
	if err != nil {
		return nil, fees{}, err
	}
	for attempt := 1; ; attempt++ {
		nonce, err := c.nonce(ctx, what.by)
		if err != nil {
			return nil, fees{}, err
		}
		tx, err := c.sign(what, nonce, price)
		if err != nil {
			return nil, fees{}, err
		}
		err = c.offer(ctx, tx)
		taken := errorSays(err, "nonce too low") || errorSays(err, txpool.ErrReplaceUnderpriced.Error())
		what.by.used(nonce, err)
		c.judge(what.by, err)
		if err == nil || !taken || attempt == attempts {
			return tx, price, err
		}
	}
}

func (c *Chain) sign(what call, nonce uint64, price fees) (*types.Transaction, error) {
	signer := types.LatestSignerForChainID(new(big.Int).SetUint64(c.cfg.ChainID))
	return types.SignNewTx(what.by.key, signer, &types.DynamicFeeTx{
		ChainID: signer.ChainID(), Nonce: nonce, GasTipCap: price.tip, GasFeeCap: price.cap,
		Gas: what.gas, To: what.to, Data: what.data,
	})
}

// offer hands a transaction to the pool of one node.
func (c *Chain) offer(ctx context.Context, tx *types.Transaction) error {
	err := c.nodes.do(ctx, func(ctx context.Context, client *ethclient.Client) error {
		return client.SendTransaction(ctx, tx)
	})
	switch {
	case err == nil, errorSays(err, txpool.ErrAlreadyKnown.Error()):
		failpoint.Hit(failpoint.Broadcast)
		return nil
	case rpcError(err) != nil:
		return c.wrap("send transaction", newChainError(err))
	}
	return c.wrap("send transaction", err)
}

// estimate is a gas limit for a transaction that fails as a whole when it runs
// out of gas.
func (c *Chain) estimate(ctx context.Context, what call) (uint64, error) {
	var gas uint64
	err := c.nodes.do(ctx, func(ctx context.Context, client *ethclient.Client) (err error) {
		gas, err = client.EstimateGas(ctx, ethereum.CallMsg{From: what.by.address, To: what.to, Data: what.data})
		return err
	})
	if err != nil {
		if rpcError(err) != nil {
			err = newChainError(err)
		}
		return 0, c.wrap("estimate gas", err)
	}
	return min(gas+gas/4, params.MaxTxGas), nil // the state may differ a little then
}

// await waits until a transaction, or one that replaced it, is in a block.
func (c *Chain) await(ctx context.Context, by *signer, tx *types.Transaction, price fees) (executed, error) {
	offered := []*types.Transaction{tx}
	if _, err := c.heads.wait(ctx, anything); err != nil {
		return executed{}, err
	}
	since, began := c.newest(), time.Now()
	for passed := false; ; {
		for _, sent := range offered {
			if done, err := c.receipt(ctx, sent.Hash()); err != nil || done.receipt != nil {
				return done, err
			}
		}
		if passed {
			return executed{}, errNotIncluded
		}
		if c.newest() >= since+patience || time.Since(began) >= patience*c.slot {
			mined, err := c.minedNonce(ctx, by)
			switch {
			case err != nil: // the nodes are away: look again at the next block
			case mined > tx.Nonce():
				passed = true // nodes may know the nonce before the receipt: look once more
			default:
				next, newPrice := c.insist(ctx, by, tx, price, mined)
				if next.Hash() != tx.Hash() {
					offered = append(offered, next)
				}
				tx, price, since, began = next, newPrice, c.newest(), time.Now()
			}
		}
		if err := c.nextHead(ctx); err != nil {
			return executed{}, err
		}
	}
}

// insist offers a transaction again that no block took: at a higher price when
// it is its turn, and as it is when it waits for one before it. A nonce before
// it that nobody looks after is used up: a process that died may have left it
// unused or underpriced.
func (c *Chain) insist(ctx context.Context, by *signer, tx *types.Transaction, price fees, mined uint64) (*types.Transaction, fees) {
	log := c.log.With().Str("tx", tx.Hash().Hex()).Uint64("nonce", tx.Nonce()).Logger()
	now, err := c.suggestedFees(ctx)
	if err != nil {
		log.Warn().Err(err).Msg("transaction waits to be included")
		return tx, price
	}
	if mined < tx.Nonce() {
		if !by.owns(mined) {
			c.fill(ctx, by, mined, now)
		}
		_ = c.offer(ctx, tx) // the node may have lost it
		return tx, price
	}
	higher, ok := price.replace(now, c.cfg.maxFee())
	if !ok {
		log.Warn().Err(errTooDear).Str("offered", price.cap.String()).Msg("transaction waits to be included")
		_ = c.offer(ctx, tx)
		return tx, price
	}
	replacement, err := c.sign(call{to: tx.To(), data: tx.Data(), gas: tx.Gas(), by: by}, tx.Nonce(), higher)
	if err == nil {
		err = c.offer(ctx, replacement)
	}
	if err != nil {
		log.Debug().Err(err).Msg("transaction could not be replaced")
		return tx, price
	}
	log.Info().Str("replacement", replacement.Hash().Hex()).Str("fee", higher.cap.String()).Msg("stuck transaction replaced")
	return replacement, higher
}

// fill uses up a nonce by a transaction that does nothing, so that those
// behind it can be included.
func (c *Chain) fill(ctx context.Context, by *signer, nonce uint64, price fees) {
	const plainTransfer = 21_000
	to := by.address
	for range attempts {
		tx, err := c.sign(call{to: &to, gas: plainTransfer, by: by}, nonce, price)
		if err == nil {
			err = c.offer(ctx, tx)
		}
		if err == nil {
			c.log.Info().Uint64("nonce", nonce).Str("tx", tx.Hash().Hex()).Msg("forgotten nonce used up")
			return
		}
		if !errorSays(err, txpool.ErrReplaceUnderpriced.Error()) {
			c.log.Debug().Err(err).Uint64("nonce", nonce).Msg("forgotten nonce could not be used up")
			return
		}
		price = fees{tip: raised(price.tip), cap: raised(price.cap)}
	}
}

// receipt answers a nil receipt where no block has the transaction.
func (c *Chain) receipt(ctx context.Context, hash common.Hash) (executed, error) {
	var done executed
	err := c.nodes.do(ctx, func(ctx context.Context, client *ethclient.Client) error {
		receipt, err := client.TransactionReceipt(ctx, hash)
		if err != nil {
			return err
		}
		header, err := client.HeaderByHash(ctx, receipt.BlockHash)
		if err != nil {
			return err
		}
		// Nobody signs the outcome before it is final, but it must be of a block
		// whose own events can come to speak for it or against it.
		if err := c.possible(header.Number); err != nil {
			return endpoints.Lie{Err: err}
		}
		if header.Hash() != receipt.BlockHash || receipt.BlockNumber == nil || header.Number.Cmp(receipt.BlockNumber) != 0 {
			return fmt.Errorf("the receipt is of block %s, %s, and its header of block %s, %s", receipt.BlockNumber, receipt.BlockHash, header.Number, header.Hash())
		}
		done = executed{receipt: receipt, time: time.Unix(int64(header.Time), 0).UTC()}
		return nil
	})
	if err != nil && ctx.Err() != nil {
		return executed{}, ctx.Err()
	}
	return done, nil // not there yet, or the nodes are away: the next block asks again
}

func (c *Chain) minedNonce(ctx context.Context, by *signer) (nonce uint64, err error) {
	err = c.nodes.do(ctx, func(ctx context.Context, client *ethclient.Client) (err error) {
		nonce, err = client.NonceAt(ctx, by.address, nil)
		return err
	})
	return nonce, err
}

// newest is the number of the newest block, 0 before one is known.
func (c *Chain) newest() uint64 {
	if head, _ := c.heads.peek(); head != nil {
		return (*head).Number.Uint64()
	}
	return 0
}

// nextHead waits for a block newer than the newest now, or for a slot.
func (c *Chain) nextHead(ctx context.Context) error {
	_, changed := c.heads.peek()
	timer := time.NewTimer(c.slot)
	defer timer.Stop()
	select {
	case <-ctx.Done():
		return ctx.Err()
	case <-changed:
	case <-timer.C:
	}
	return nil
}

// failed is why a transaction in a block failed: running it again on the state
// before it tells.
func (c *Chain) failed(ctx context.Context, what call, done executed) error {
	reason := errors.New("execution reverted")
	before := new(big.Int).Sub(done.receipt.BlockNumber, common.Big1)
	err := c.nodes.do(ctx, func(ctx context.Context, client *ethclient.Client) error {
		_, err := client.CallContract(ctx, ethereum.CallMsg{From: what.by.address, To: what.to, Data: what.data, Gas: what.gas}, before)
		return err
	})
	if rpcError(err) != nil {
		reason = newChainError(err)
	} else {
		reason = &chainError{text: reason.Error()}
	}
	return c.wrap("transaction "+done.receipt.TxHash.Hex(), fmt.Errorf("failed: %w", reason))
}

func errorSays(err error, text string) bool { return err != nil && strings.Contains(err.Error(), text) }
