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
	"github.com/ethereum/go-ethereum/rpc"

	"github.com/anji-bridge/anji/contracts/ethereum/bindings"
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
			return nil, named(err)
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
		var answer rpc.Error // the node answers, if only that it is busy indexing
		if err == nil || !errors.Is(err, ethereum.NotFound) && !errors.As(err, &answer) {
			return receipt, err
		}
		select {
		case <-ctx.Done():
			return nil, ctx.Err()
		case <-ticker.C:
		}
	}
}

// named adds the name of the custom error that a call was reverted with.
func named(err error) error {
	data, ok := ethclient.RevertErrorData(err)
	if !ok || len(data) < 4 {
		return err
	}
	for _, meta := range []*bind.MetaData{&bindings.RouterMetaData, &bindings.AccessManagerMetaData} {
		contract, broken := meta.ParseABI()
		if broken != nil {
			return errors.Join(err, broken)
		}
		if known, unknown := contract.ErrorByID([4]byte(data[:4])); unknown == nil {
			return fmt.Errorf("%w: %s", err, known.Name)
		}
	}
	return err
}
