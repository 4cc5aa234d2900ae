package chaintest

import (
	"context"

	"github.com/anji-bridge/anji/adapters"
)

var _ adapters.Pipeline = (*Chain)(nil)

// launched is a batch that waits for the next block.
type launched struct {
	batch    adapters.Batch
	outcomes []adapters.Outcome
	err      error
	done     chan struct{}
}

// Capacity implements adapters.Pipeline: a ticking chain takes one batch at a
// time, as Fabric does.
func (c *Chain) Capacity() adapters.Capacity {
	if c.ticking {
		return adapters.Capacity{Batches: 1, Messages: 100, Ordered: true}
	}
	return adapters.Capacity{Batches: 4, Messages: 250, Ordered: true}
}

// Launch implements adapters.Pipeline. Batches are executed with the next
// block, in order; on a ticking chain at once.
func (c *Chain) Launch(_ context.Context, batch adapters.Batch) (adapters.Landing, error) {
	l := &launched{batch: batch, done: make(chan struct{})}
	err := c.fault("submit", "")
	if err == nil {
		c.world.mu.Lock()
		c.queue = append(c.queue, l)
		c.Deepest = max(c.Deepest, len(c.queue))
		if c.ticking {
			c.land()
		}
		c.world.mu.Unlock()
	}
	return func(ctx context.Context) ([]adapters.Outcome, error) {
		if err := c.fault("submit", "done"); err != nil {
			return nil, err
		}
		select {
		case <-ctx.Done():
			return nil, ctx.Err()
		case <-l.done:
			return l.outcomes, l.err
		}
	}, err
}

// land executes what was launched.
func (c *Chain) land() {
	for _, l := range c.queue {
		l.outcomes, l.err = c.submit(l.batch)
		close(l.done)
	}
	c.queue = nil
}
