package deploy

import (
	"context"
	"crypto/ecdsa"
	"fmt"
	"math/big"

	"github.com/ethereum/go-ethereum/accounts/abi"
	"github.com/ethereum/go-ethereum/accounts/abi/bind/v2"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/ethclient"
)

// Account sends transactions of an account by a node, one after the other.
func Account(client *ethclient.Client, chainID uint64, key *ecdsa.PrivateKey) Send {
	return func(ctx context.Context, to *common.Address, data []byte) (*types.Receipt, error) {
		options := bind.NewKeyedTransactor(key, new(big.Int).SetUint64(chainID))
		options.Context = ctx
		var (
			tx  *types.Transaction
			err error
		)
		if to == nil {
			_, tx, err = bind.DeployContract(options, data, client, nil)
		} else {
			contract := bind.NewBoundContract(*to, abi.ABI{}, client, client, client)
			tx, err = bind.Transact(contract, options, data)
		}
		if err != nil {
			return nil, err
		}
		receipt, err := bind.WaitMined(ctx, client, tx.Hash())
		if err != nil {
			return nil, err
		}
		if receipt.Status != types.ReceiptStatusSuccessful {
			return receipt, fmt.Errorf("transaction %s failed", tx.Hash())
		}
		return receipt, nil
	}
}
