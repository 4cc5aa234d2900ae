package fabric

import "github.com/anji-bridge/anji/adapters"

var _ adapters.Reporter = (*Chain)(nil)

// Endpoints implements adapters.Reporter, as Spent does.
func (c *Chain) Endpoints() []adapters.Endpoint {
	endpoints := make([]adapters.Endpoint, len(c.net.peers))
	for i, p := range c.net.peers {
		endpoints[i] = p.health.Report()
	}
	return endpoints
}

// Spent counts transactions: Fabric charges nothing.
func (c *Chain) Spent() adapters.Spending { return c.purse.Spent("") }
