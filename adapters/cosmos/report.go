package cosmos

import (
	"math"

	"github.com/anji-bridge/anji/adapters"
)

var _ adapters.Reporter = (*Chain)(nil)

// Endpoints implements adapters.Reporter, as Spent does.
func (c *Chain) Endpoints() []adapters.Endpoint {
	endpoints := make([]adapters.Endpoint, len(c.nodes.All))
	for i, at := range c.nodes.All {
		endpoints[i] = at.Report()
	}
	return endpoints
}

// Spent counts fees in the gas price's coin.
func (c *Chain) Spent() adapters.Spending { return c.purse.Spent(c.gasPrice.Denom) }

// paid counts a transaction in a block. The fee was that of its gas limit, and
// was taken whatever became of it.
func (c *Chain) paid(done committed) {
	price, err := c.gasPrice.Amount.Float64()
	if err != nil {
		price = 0 // no number that a metric could show
	}
	c.purse.Pay(math.Ceil(price * float64(max(0, done.result.GasWanted))))
}
