package ethereum

import (
	"math/big"

	"github.com/ethereum/go-ethereum/core/types"

	"github.com/anji-bridge/anji/adapters"
)

var _ adapters.Reporter = (*Chain)(nil)

// Endpoints implements adapters.Reporter, as Spent does.
func (c *Chain) Endpoints() []adapters.Endpoint {
	var endpoints []adapters.Endpoint
	for _, at := range c.nodes.All {
		endpoints = append(endpoints, at.Report())
	}
	for _, at := range c.beacons.All {
		endpoints = append(endpoints, at.Report())
	}
	return endpoints
}

// Spent counts fees in gwei.
func (c *Chain) Spent() adapters.Spending { return c.purse.Spent("gwei") }

// paid counts a transaction in a block, also one that failed.
func (c *Chain) paid(receipt *types.Receipt) {
	fee := 0.0
	if receipt.EffectiveGasPrice != nil {
		wei := new(big.Int).Mul(new(big.Int).SetUint64(receipt.GasUsed), receipt.EffectiveGasPrice)
		fee, _ = new(big.Float).Quo(new(big.Float).SetInt(wei), big.NewFloat(1e9)).Float64()
	}
	c.purse.Pay(fee)
}
