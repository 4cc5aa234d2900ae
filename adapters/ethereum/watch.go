package ethereum

import (
	"context"
	"errors"
	"fmt"
	"math/big"
	"sync"
	"time"

	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/ethclient"

	"github.com/anji-bridge/anji/adapters/internal/endpoints"
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

// anything is satisfied by whatever there is.
func anything[T any](T) bool { return true }

// watchHeads listens to every node until ctx ends, by websocket where it gives
// one and by asking otherwise, so that no node holds up the others. A
// reorganisation may replace what they tell; only finalized blocks count for
// good.
func (c *Chain) watchHeads(ctx context.Context) {
	var wait sync.WaitGroup
	for _, at := range c.nodes.All {
		wait.Go(func() {
			for at.Refuted() == nil {
				if err := c.listenHeads(ctx, at); err != nil && ctx.Err() == nil {
					c.log.Debug().Err(err).Stringer("endpoint", at).Msg("no new blocks by websocket")
				}
				if !sleep(ctx, c.poll) {
					return
				}
			}
		})
	}
	wait.Wait()
}

// listenHeads asks one node for its newest block and, where it gives a
// websocket, hears of each further one until that falls silent.
func (c *Chain) listenHeads(ctx context.Context, at *nodeEndpoint) error {
	if _, err := c.askHead(ctx, at); err != nil || !at.Node.websocket() {
		return err
	}
	opening, cancel := context.WithTimeout(ctx, requestTimeout)
	defer cancel()
	client, err := at.Node.connect(opening)
	if err != nil {
		return err
	}
	headers := make(chan *types.Header, 64)
	subscription, err := client.SubscribeNewHead(opening, headers)
	if err != nil {
		return err
	}
	defer subscription.Unsubscribe()
	timer := time.NewTimer(silence)
	defer timer.Stop()
	for {
		select {
		case <-ctx.Done():
			return ctx.Err()
		case err := <-subscription.Err():
			return errors.Join(errors.New("the websocket was closed"), err)
		case header := <-headers:
			at.OK()
			if err := c.told(at, header); err != nil {
				return err
			}
		case <-timer.C:
			if newer, err := c.askHead(ctx, at); err != nil {
				return err
			} else if newer {
				return errors.New("the websocket is silent while blocks are made")
			}
		}
		timer.Reset(silence)
	}
}

// headPatience bounds the question for a node's newest block.
const headPatience = 3 * time.Second

// askHead asks a node for its newest block, and says whether it has not told of
// it before.
func (c *Chain) askHead(ctx context.Context, at *nodeEndpoint) (bool, error) {
	attempt, cancel := context.WithTimeout(ctx, headPatience)
	defer cancel()
	client, err := at.Node.connect(attempt)
	var newest *types.Header
	if err == nil {
		newest, err = client.HeaderByNumber(attempt, nil)
		err = discreet(err)
	}
	switch {
	case ctx.Err() != nil:
		return false, ctx.Err()
	case errors.Is(err, errWrongChain):
		at.SetAside(err)
		return false, err
	case err != nil && !answered(err):
		at.Fail(err)
		return false, err
	case err != nil:
		return false, err
	}
	at.OK()
	before := at.Node.height.Load()
	err = c.told(at, newest)
	return newest.Number.Uint64() > before, err
}

// aheadOfTime is how many blocks there may be beyond those that a second each
// gives since the finalized one: clocks differ.
const aheadOfTime = 128

// told takes what a node says of the newest block, if that can be true: its
// number is signed by nobody before it is final.
func (c *Chain) told(at *nodeEndpoint, newest *types.Header) error {
	if err := c.possible(newest.Number); err != nil {
		at.Refute(err)
		return at.Refuted()
	}
	number := newest.Number.Uint64()
	if final, _ := c.final.peek(); final != nil {
		if number < final.number() {
			at.SetAside(fmt.Errorf("it lags: it is at block %d, while block %d is final", number, final.number()))
		} else {
			at.Forgive()
		}
	}
	at.Node.height.Store(number)
	c.heads.publish(newest)
	return nil
}

// possible fails where there can be no block of such a number yet.
func (c *Chain) possible(number *big.Int) error {
	if number == nil || !number.IsInt64() {
		return fmt.Errorf("it tells of a block with the number %s", number)
	}
	final, _ := c.final.peek()
	if final == nil {
		return nil
	}
	// There is at most one block in a slot, and a slot is a second or longer.
	most := final.number() + uint64(max(0, time.Since(final.time()))/shortestSlot) + aheadOfTime
	if number.Uint64() > most {
		return fmt.Errorf("it tells of block %s, while there cannot be more than %d: block %d, which is final, is of %s", number, most, final.number(), final.time().Format(time.RFC3339))
	}
	return nil
}

// higher orders headers by number.
func higher(a, b *types.Header) bool { return a.Number.Cmp(b.Number) > 0 }

// header reads a block's header by its number; nil asks for the newest.
func (c *Chain) header(ctx context.Context, number *big.Int) (*types.Header, error) {
	var found *types.Header
	err := c.nodes.do(ctx, func(ctx context.Context, client *ethclient.Client) (err error) {
		if found, err = client.HeaderByNumber(ctx, number); err != nil {
			return err
		}
		if err := c.possible(found.Number); err != nil {
			return endpoints.Lie{Err: err}
		}
		return nil
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
