package deploy

import (
	"context"
	"crypto/ecdsa"
	"errors"
	"fmt"
	"math/big"
	"sync"
	"time"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/accounts/abi"
	"github.com/ethereum/go-ethereum/accounts/abi/bind/v2"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/ethclient"
)

// pollInterval is how often a transaction is looked for.
const pollInterval = 200 * time.Millisecond

// Account sends transactions of an account by a node. Several may wait for
// their blocks at the same time.
func Account(client *ethclient.Client, chainID uint64, key *ecdsa.PrivateKey) Send {
	var sending sync.Mutex // the next nonce is known once the last one's transaction is in the pool
	return func(ctx context.Context, to *common.Address, data []byte) (*types.Receipt, error) {
		options := bind.NewKeyedTransactor(key, new(big.Int).SetUint64(chainID))
		options.Context = ctx
		sending.Lock()
		tx, err := transact(client, options, to, data)
		sending.Unlock()
		if err != nil {
			return nil, err
		}
		receipt, err := await(ctx, client, tx.Hash())
		if err == nil && receipt.Status != types.ReceiptStatusSuccessful {
			err = fmt.Errorf("transaction %s failed", tx.Hash())
		}
		return receipt, err
	}
}

func transact(client *ethclient.Client, options *bind.TransactOpts, to *common.Address, data []byte) (*types.Transaction, error) {
	if to == nil {
		_, tx, err := bind.DeployContract(options, data, client, nil)
		return tx, err
	}
	return bind.Transact(bind.NewBoundContract(*to, abi.ABI{}, client, client, client), options, data)
}

// await waits until a transaction is in a block. bind.WaitMined looks once a
// second only, which a chain of short blocks makes felt.
func await(ctx context.Context, client *ethclient.Client, hash common.Hash) (*types.Receipt, error) {
	ticker := time.NewTicker(pollInterval)
	defer ticker.Stop()
	for {
		receipt, err := client.TransactionReceipt(ctx, hash)
		if err == nil || !errors.Is(err, ethereum.NotFound) {
			return receipt, err
		}
		select {
		case <-ctx.Done():
			return nil, ctx.Err()
		case <-ticker.C:
		}
	}
}
