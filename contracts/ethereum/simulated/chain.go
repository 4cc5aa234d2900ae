// Package simulated is the chain that tests of the contracts run on: go-ethereum
// in this process, under the rules of Osaka, a block for each transaction.
package simulated

import (
	"context"
	"crypto/ecdsa"
	"math/big"
	"sync"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/accounts/abi/bind/v2"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/ethereum/go-ethereum/eth/ethconfig"
	"github.com/ethereum/go-ethereum/ethclient/simulated"
	"github.com/ethereum/go-ethereum/node"
	"github.com/ethereum/go-ethereum/params"
	"github.com/stretchr/testify/require"
)

// GasLimit is the most gas that a transaction may ask for (EIP-7825), and what
// Send asks for.
const GasLimit = params.MaxTxGas

// accounts is how many accounts have money.
const accounts = 5

// Account signs transactions. It has money.
type Account struct {
	Key     *ecdsa.PrivateKey
	Address common.Address
}

// Chain is a simulated chain.
type Chain struct {
	*simulated.Backend
	t        testing.TB
	accounts [accounts]Account
	errors   errorTable
	sending  sync.Mutex // one transaction at a time, whoever sends
}

// New starts a chain and stops it at the end of the test.
func New(t testing.TB, options ...func(*node.Config, *ethconfig.Config)) *Chain {
	t.Helper()
	c := &Chain{t: t, errors: make(errorTable)}
	alloc := make(types.GenesisAlloc)
	for i := range c.accounts {
		key, err := crypto.ToECDSA(crypto.Keccak256([]byte{byte(i)}))
		require.NoError(t, err)
		c.accounts[i] = Account{Key: key, Address: crypto.PubkeyToAddress(key.PublicKey)}
		alloc[c.accounts[i].Address] = types.Account{Balance: new(big.Int).Mul(big.NewInt(1e6), big.NewInt(params.Ether))}
	}
	options = append([]func(*node.Config, *ethconfig.Config){osaka}, options...)
	c.Backend = simulated.NewBackend(alloc, options...)
	t.Cleanup(func() { require.NoError(t, c.Close()) })
	return c
}

func osaka(_ *node.Config, config *ethconfig.Config) { config.Genesis.Config = Osaka() }

// Osaka are the chain's rules: without the forks after Osaka, which go-ethereum's
// development configuration switches on and which count gas otherwise.
func Osaka() *params.ChainConfig {
	rules := *params.AllDevChainProtocolChanges
	rules.AmsterdamTime, rules.BogotaTime, rules.UBTTime = nil, nil, nil
	return &rules
}

// Account returns one of the five accounts, from 0.
func (c *Chain) Account(i int) Account { return c.accounts[i] }

// Deploy creates a contract and returns its address. input is what the
// bindings' PackConstructor returns, nil for a constructor without parameters.
// The contract's errors are known from then on.
func (c *Chain) Deploy(meta *bind.MetaData, input []byte) common.Address {
	c.t.Helper()
	receipt, err := c.DeployGas(meta, input)
	require.NoError(c.t, err, "deploy")
	return receipt.ContractAddress
}

// DeployGas creates a contract and returns the transaction's receipt. The error
// is that of Send.
func (c *Chain) DeployGas(meta *bind.MetaData, input []byte) (*types.Receipt, error) {
	c.t.Helper()
	c.Know(meta)
	return c.send(c.accounts[0], nil, append(common.FromHex(meta.Bin), input...), GasLimit)
}

// Send runs a transaction in a block of its own. When it is reverted the error
// is a *Revert; the receipt is there all the same.
func (c *Chain) Send(from Account, to common.Address, data []byte) (*types.Receipt, error) {
	c.t.Helper()
	return c.send(from, &to, data, GasLimit)
}

// SendWithGas is Send with a gas limit.
func (c *Chain) SendWithGas(from Account, to common.Address, data []byte, gas uint64) (*types.Receipt, error) {
	c.t.Helper()
	return c.send(from, &to, data, gas)
}

// MustSend is Send of what must not be reverted.
func (c *Chain) MustSend(from Account, to common.Address, data []byte) *types.Receipt {
	c.t.Helper()
	receipt, err := c.Send(from, to, data)
	require.NoError(c.t, err)
	return receipt
}

func (c *Chain) send(from Account, to *common.Address, data []byte, gas uint64) (*types.Receipt, error) {
	c.t.Helper()
	c.sending.Lock()
	defer c.sending.Unlock()
	ctx := context.Background()
	nonce, err := c.Client().PendingNonceAt(ctx, from.Address)
	require.NoError(c.t, err)
	price := big.NewInt(20 * params.GWei) // above the base fee at any time, below the client's cap on fees
	tx, err := types.SignNewTx(from.Key, types.LatestSignerForChainID(params.AllDevChainProtocolChanges.ChainID), &types.DynamicFeeTx{
		ChainID: params.AllDevChainProtocolChanges.ChainID, Nonce: nonce, To: to, Data: data,
		Gas: gas, GasTipCap: big.NewInt(params.GWei), GasFeeCap: price,
	})
	require.NoError(c.t, err)
	require.NoError(c.t, c.Client().SendTransaction(ctx, tx))
	c.Commit()
	receipt, err := c.Client().TransactionReceipt(ctx, tx.Hash())
	require.NoError(c.t, err)
	if receipt.Status == types.ReceiptStatusSuccessful {
		return receipt, nil
	}
	// A reverted transaction has changed nothing: running it once more on top of
	// its own block meets the same state and the same time.
	_, err = c.Client().CallContract(ctx, ethereum.CallMsg{From: from.Address, To: to, Gas: gas, Data: data}, receipt.BlockNumber)
	return receipt, c.revert(err)
}

// Call runs a call on the latest state and keeps nothing of it. When it is
// reverted the error is a *Revert.
func (c *Chain) Call(from Account, to common.Address, data []byte) ([]byte, error) {
	return c.CallWithGas(from, to, data, GasLimit)
}

// CallWithGas is Call with a gas limit.
func (c *Chain) CallWithGas(from Account, to common.Address, data []byte, gas uint64) ([]byte, error) {
	out, err := c.Client().CallContract(context.Background(), ethereum.CallMsg{From: from.Address, To: &to, Gas: gas, Data: data}, nil)
	return out, c.revert(err)
}

// Time returns the latest block's time in unix seconds.
func (c *Chain) Time() uint64 {
	c.t.Helper()
	head, err := c.Client().HeaderByNumber(context.Background(), nil)
	require.NoError(c.t, err)
	return head.Time
}

// Advance makes a block that is d later than the latest one.
func (c *Chain) Advance(d time.Duration) {
	c.t.Helper()
	// The pool drops what is in a block a moment after the block is there, and
	// until then its time cannot be moved.
	require.Eventually(c.t, func() bool { return c.AdjustTime(d) == nil }, 10*time.Second, time.Millisecond)
}
