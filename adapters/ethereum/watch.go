package ethereum

import (
	"context"
	"errors"
	"math/big"
	"sync"
	"time"

	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/ethclient"
	"github.com/rs/zerolog"
)

const (
	// silence is how long the websocket may say nothing before the node is
	// asked whether it is the chain or the socket that stands still.
	silence = 15 * time.Second
	// pollInterval is how often the newest block is asked for while no
	// websocket can be had.
	pollInterval = 500 * time.Millisecond
)

// board shows the newest of something and wakes those who wait for a newer.
type board[T any] struct {
	newer func(a, b T) bool

	mu      sync.Mutex
	latest  *T
	changed chan struct{} // closed and replaced at each publication
}

func newBoard[T any](newer func(a, b T) bool) *board[T] {
	return &board[T]{newer: newer, changed: make(chan struct{})}
}

// publish shows t unless something as new is shown already.
func (b *board[T]) publish(t T) {
	b.mu.Lock()
	defer b.mu.Unlock()
	if b.latest != nil && !b.newer(t, *b.latest) {
		return
	}
	b.latest = &t
	close(b.changed)
	b.changed = make(chan struct{})
}

func (b *board[T]) peek() (*T, <-chan struct{}) {
	b.mu.Lock()
	defer b.mu.Unlock()
	return b.latest, b.changed
}

// wait returns the newest once it satisfies enough.
func (b *board[T]) wait(ctx context.Context, enough func(T) bool) (T, error) {
	for {
		t, changed := b.peek()
		if t != nil && enough(*t) {
			return *t, nil
		}
		select {
		case <-ctx.Done():
			var none T
			return none, ctx.Err()
		case <-changed:
		}
	}
}

// any is satisfied by whatever there is.
func anything[T any](T) bool { return true }

// watchHeads publishes the newest blocks until ctx ends: by websocket from one
// node after the other, and by polling in between. A reorganisation may
// replace them; only the finalized ones count for good.
func (c *Chain) watchHeads(ctx context.Context) {
	for i := 0; ctx.Err() == nil; i++ {
		at := c.nodes.list[(int(c.nodes.preferred.Load())+i)%len(c.nodes.list)]
		if at.websocket() {
			if err := c.subscribe(ctx, at, c.log); err != nil && ctx.Err() == nil {
				c.log.Debug().Err(err).Str("endpoint", at.url).Msg("no new blocks by websocket")
			}
		}
		c.pollHead(ctx)
		if !sleep(ctx, c.poll) {
			return
		}
	}
}

// pollHead asks for the newest block.
func (c *Chain) pollHead(ctx context.Context) bool {
	var newest *types.Header
	err := c.nodes.do(ctx, func(ctx context.Context, client *ethclient.Client) (err error) {
		newest, err = client.HeaderByNumber(ctx, nil)
		return err
	})
	if err != nil {
		return false
	}
	known, _ := c.heads.peek()
	c.heads.publish(newest)
	return known == nil || newest.Number.Cmp((*known).Number) > 0
}

// subscribe publishes the headers of one node until it falls silent.
func (c *Chain) subscribe(ctx context.Context, at *node, log zerolog.Logger) error {
	check, cancel := context.WithTimeout(ctx, requestTimeout)
	defer cancel()
	client, err := at.connect(check, c.cfg.ChainID)
	if err != nil {
		return err
	}
	headers := make(chan *types.Header, 64)
	subscription, err := client.SubscribeNewHead(check, headers)
	if err != nil {
		return err
	}
	defer subscription.Unsubscribe()
	log.Debug().Str("endpoint", at.url).Msg("new blocks come by websocket")
	timer := time.NewTimer(silence)
	defer timer.Stop()
	for {
		select {
		case <-ctx.Done():
			return ctx.Err()
		case err := <-subscription.Err():
			return errors.Join(errors.New("the websocket was closed"), err)
		case header := <-headers:
			c.heads.publish(header)
		case <-timer.C:
			if c.pollHead(ctx) {
				return errors.New("the websocket is silent while blocks are made")
			}
		}
		timer.Reset(silence)
	}
}

// higher orders headers by number.
func higher(a, b *types.Header) bool { return a.Number.Cmp(b.Number) > 0 }

// header reads a block's header by its number; nil asks for the newest.
func (c *Chain) header(ctx context.Context, number *big.Int) (*types.Header, error) {
	var found *types.Header
	err := c.nodes.do(ctx, func(ctx context.Context, client *ethclient.Client) (err error) {
		found, err = client.HeaderByNumber(ctx, number)
		return err
	})
	return found, err
}

// sleep waits, and says whether ctx is still alive.
func sleep(ctx context.Context, d time.Duration) bool {
	timer := time.NewTimer(d)
	defer timer.Stop()
	select {
	case <-ctx.Done():
		return false
	case <-timer.C:
		return true
	}
}
