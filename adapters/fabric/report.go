package fabric

import (
	"fmt"
	"time"

	"github.com/anji-bridge/anji/adapters"
)

var _ adapters.Reporter = (*Chain)(nil)

// Endpoints implements adapters.Reporter, as Spent does. A peer on probation,
// or one that served a bad block, is not up.
func (c *Chain) Endpoints() []adapters.Endpoint {
	now := time.Now()
	endpoints := make([]adapters.Endpoint, len(c.net.peers))
	for i, p := range c.net.peers {
		endpoints[i] = adapters.Endpoint{Name: fmt.Sprintf("peer[%d] %s", i, p.URL()), Up: p.health.rank(now) == 0}
	}
	return endpoints
}

// Spent counts transactions: Fabric charges nothing.
func (c *Chain) Spent() adapters.Spending { return c.purse.Spent("") }
