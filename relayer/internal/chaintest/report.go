package chaintest

import "github.com/anji-bridge/anji/adapters"

var _ adapters.Reporter = (*Chain)(nil)

// batchFee is what a batch costs on a fake chain.
const batchFee = 10

// Endpoints implements adapters.Reporter, as Spent does. The one endpoint of a
// fake chain is up while no fault strikes it.
func (c *Chain) Endpoints() []adapters.Endpoint {
	return []adapters.Endpoint{{Name: "node[0]", Up: c.fault("endpoints", "") == nil}}
}

func (c *Chain) Spent() adapters.Spending {
	c.world.mu.Lock()
	defer c.world.mu.Unlock()
	return adapters.Spending{Transactions: uint64(c.Batches), Fees: batchFee * float64(c.Batches), Unit: "coin"}
}
