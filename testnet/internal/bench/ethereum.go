package bench

import (
	"bytes"
	"context"
	"fmt"
	"math/big"
	"time"

	"github.com/ethereum/go-ethereum/accounts/abi"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/ethclient"
	"github.com/ethereum/go-ethereum/params"
	"github.com/ethereum/go-ethereum/rpc"

	"github.com/anji-bridge/anji/contracts/ethereum/bindings"
	"github.com/anji-bridge/anji/testnet/internal/bridgenet"
	"github.com/anji-bridge/anji/testnet/internal/ethereumnet"
)

// ethereumLedger is an Ethereum chain. A block is there when its slot begins,
// and can be proven once it is final.
type ethereumLedger struct {
	*follower
	client *ethclient.Client
	router common.Address
	relay  abi.Method // of the router
	update []byte     // selector of updateClient
}

func newEthereumLedger(ctx context.Context, end *bridgenet.End) (ledger, error) {
	parsed, err := bindings.RouterMetaData.ParseABI()
	if err != nil {
		return nil, err
	}
	client, err := ethclient.DialContext(ctx, end.Ethereum.Info().RPC)
	if err != nil {
		return nil, err
	}
	f, err := newFollower(ctx, end)
	if err != nil {
		client.Close()
		return nil, err
	}
	router := common.HexToAddress(end.EthereumConfig(ethereumnet.Relayer).Router)
	return ethereumLedger{f, client, router, parsed.Methods["relay"], parsed.Methods["updateClient"].ID}, nil
}

func (ethereumLedger) cut() time.Duration { return 0 }
func (ethereumLedger) fees() string       { return "gwei" }

// busy is the share of the gas that blocks could have had.
func (ethereumLedger) busy(blocks []block) time.Duration {
	if len(blocks) < 2 {
		return 0
	}
	var share float64
	for _, b := range blocks {
		share += b.fullness
	}
	all := blocks[len(blocks)-1].time.Sub(blocks[0].time)
	return time.Duration(share / float64(len(blocks)) * float64(all))
}

// tip is not final yet.
func (l ethereumLedger) tip(ctx context.Context) (uint64, error) { return l.client.BlockNumber(ctx) }

func (l ethereumLedger) Close() error {
	l.client.Close()
	return l.follower.Close()
}

func (l ethereumLedger) read(ctx context.Context, from, to uint64) ([]block, error) {
	blocks, err := l.follower.read(ctx, from, to)
	for i := range blocks {
		if err := l.complete(ctx, &blocks[i]); err != nil {
			return nil, fmt.Errorf("block %d of %s: %w", blocks[i].position, l.ID(), err)
		}
	}
	return blocks, err
}

// complete adds a block's transactions of relayers.
func (l ethereumLedger) complete(ctx context.Context, b *block) error {
	number := new(big.Int).SetUint64(b.position)
	found, err := l.client.BlockByNumber(ctx, number)
	if err != nil {
		return err
	}
	b.fullness = float64(found.GasUsed()) / float64(found.GasLimit())
	if len(found.Transactions()) == 0 {
		return nil
	}
	receipts, err := l.client.BlockReceipts(ctx, rpc.BlockNumberOrHashWithHash(found.Hash(), false))
	if err != nil {
		return err
	}
	for i, tx := range found.Transactions() {
		if tx.To() == nil || *tx.To() != l.router || !bytes.HasPrefix(tx.Data(), l.relay.ID) {
			continue
		}
		done, err := l.relayed(tx, receipts[i])
		if err != nil {
			return fmt.Errorf("transaction %s: %w", tx.Hash(), err)
		}
		b.relaying = append(b.relaying, done)
	}
	return nil
}

// relayed tells what a call of relay did. Its fee is in gwei, rounded up.
func (l ethereumLedger) relayed(tx *types.Transaction, receipt *types.Receipt) (relaying, error) {
	done := relaying{failed: receipt.Status != types.ReceiptStatusSuccessful}
	wei := new(big.Int).Mul(new(big.Int).SetUint64(receipt.GasUsed), receipt.EffectiveGasPrice)
	gwei := big.NewInt(params.GWei)
	done.fee = wei.Add(wei, gwei).Sub(wei, common.Big1).Div(wei, gwei).Uint64()
	arguments, err := l.relay.Inputs.Unpack(tx.Data()[len(l.relay.ID):])
	if err != nil {
		return done, err
	}
	for _, item := range arguments[0].([][]byte) {
		if bytes.HasPrefix(item, l.update) {
			done.updates++
		}
	}
	return done, nil
}
