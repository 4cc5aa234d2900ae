package cosmos

import (
	"context"
	"errors"
	"fmt"
	"sync"
	"time"

	"github.com/cometbft/cometbft/libs/bytes"
	rpchttp "github.com/cometbft/cometbft/rpc/client/http"
	"github.com/cometbft/cometbft/types"

	"github.com/anji-bridge/anji/adapters/internal/endpoints"
)

const (
	newHeaders = "tm.event='NewBlockHeader'"
	// silence is how long a websocket may say nothing before the node is asked
	// whether it is the chain or the socket that stands still.
	silence = 2 * time.Second
	// statusPatience bounds that question, and each of a node that is down.
	statusPatience = 2 * time.Second
	// pollInterval is how often a node is asked for its height while it gives
	// no websocket.
	pollInterval = 500 * time.Millisecond
	// maxLag is how many blocks a node may be behind the others before it is
	// set aside, until it has caught up.
	maxLag = 6
)

// tip is the newest block of the chain.
type tip struct {
	height int64
	time   time.Time
}

// watcher keeps the newest block and wakes those who wait for one.
type watcher struct {
	mu      sync.Mutex
	latest  tip
	changed chan struct{} // closed and replaced at each new block
}

func newWatcher() *watcher { return &watcher{changed: make(chan struct{})} }

func (w *watcher) publish(t tip) {
	w.mu.Lock()
	defer w.mu.Unlock()
	if t.height <= w.latest.height {
		return
	}
	w.latest = t
	close(w.changed)
	w.changed = make(chan struct{})
}

func (w *watcher) peek() (tip, <-chan struct{}) {
	w.mu.Lock()
	defer w.mu.Unlock()
	return w.latest, w.changed
}

// wait returns the newest block once it satisfies enough.
func (w *watcher) wait(ctx context.Context, enough func(tip) bool) (tip, error) {
	for {
		t, changed := w.peek()
		if t.height > 0 && enough(t) {
			return t, nil
		}
		select {
		case <-ctx.Done():
			return tip{}, ctx.Err()
		case <-changed:
		}
	}
}

// watch listens to every node until ctx ends. A block is known as soon as one
// of them tells of it and its header verifies, so that no node holds up the
// others; and what each of them tells is compared with what is known.
func (c *Chain) watch(ctx context.Context) {
	if !c.start(ctx) {
		return
	}
	var wait sync.WaitGroup
	for _, at := range c.nodes.All {
		wait.Go(func() {
			for ctx.Err() == nil {
				if err := c.listen(ctx, at); err != nil && ctx.Err() == nil {
					c.log.Debug().Err(endpoints.Plain(err)).Stringer("endpoint", at).Msg("no block headers by websocket")
				}
				pause(ctx, c.poll)
			}
		})
	}
	wait.Wait()
}

// listen asks one node for its newest block and then hears of each further one
// by websocket, until that falls silent.
func (c *Chain) listen(ctx context.Context, at *endpoint) error {
	if err := at.Refuted(); err != nil {
		<-ctx.Done()
		return err
	}
	if _, err := c.poke(ctx, at); err != nil {
		return err
	}
	// A client of its own: a stopped websocket cannot be started again.
	client, err := rpchttp.New(at.Node.url, "/websocket")
	if err != nil {
		return err
	}
	if err := client.Start(); err != nil {
		return err
	}
	defer func() { _ = client.Stop() }()
	opening, cancel := context.WithTimeout(ctx, statusPatience)
	defer cancel()
	headers, err := client.Subscribe(opening, "anji", newHeaders, 64)
	if err != nil {
		return err
	}
	timer := time.NewTimer(silence)
	defer timer.Stop()
	missed := 0 // looks in a row that found a block before the websocket told of it
	for {
		select {
		case <-ctx.Done():
			return ctx.Err()
		case event := <-headers:
			missed = 0
			if data, ok := event.Data.(types.EventDataNewBlockHeader); ok {
				at.OK()
				c.told(ctx, at, data.Header.Height, data.Header.Hash())
			}
		case <-timer.C:
			newer, err := c.poke(ctx, at)
			if err != nil {
				return err
			}
			if newer {
				missed++
			}
			if missed > 1 {
				return errors.New("the websocket is silent while blocks are made")
			}
		}
		if err := at.Refuted(); err != nil {
			return err
		}
		timer.Reset(silence)
	}
}

// poke asks a node for its newest block, and says whether it is one that the
// node has not told of before.
func (c *Chain) poke(ctx context.Context, at *endpoint) (bool, error) {
	attempt, cancel := context.WithTimeout(ctx, statusPatience)
	defer cancel()
	status, err := at.Node.status(attempt)
	switch {
	case ctx.Err() != nil:
		return false, ctx.Err()
	case errors.Is(err, errWrongChain):
		at.SetAside(err)
		return false, err
	case err != nil:
		at.Fail(err)
		return false, err
	}
	at.OK()
	before := at.Node.height.Load()
	c.told(ctx, at, status.SyncInfo.LatestBlockHeight, status.SyncInfo.LatestBlockHash)
	return at.Node.height.Load() > before, nil
}

// told takes what a node says of its newest block.
func (c *Chain) told(ctx context.Context, at *endpoint, height int64, hash bytes.HexBytes) {
	before := at.Node.height.Swap(height)
	newest, _ := c.watcher.peek()
	if height == before {
		return
	}
	known := c.headers.get(height)
	switch {
	case known != nil && known.Hash().String() == hash.String():
	case known == nil && height <= newest.height:
		// Too old to be compared: the node has to catch up.
	default:
		if err := c.learn(ctx, at, height); err != nil {
			c.log.Debug().Err(err).Stringer("endpoint", at).Int64("height", height).Msg("a header could not be had")
			at.Node.height.Store(before)
			return
		}
	}
	c.judgeLag()
}

// learn verifies the header of a node's newest block, and makes it known.
func (c *Chain) learn(ctx context.Context, at *endpoint, height int64) error {
	ctx, cancel := context.WithTimeout(ctx, statusPatience)
	defer cancel()
	found, err := c.verified(ctx, at, height)
	if err != nil {
		return err
	}
	c.watcher.publish(tip{found.Height, found.Time})
	return nil
}

// judgeLag sets those nodes aside that answer, and lag behind.
func (c *Chain) judgeLag() {
	newest, _ := c.watcher.peek()
	for _, at := range c.nodes.All {
		height := at.Node.height.Load()
		switch behind := newest.height - height; {
		case height == 0: // has told nothing yet
		case behind >= maxLag && at.Good():
			at.SetAside(fmt.Errorf("it is %d blocks behind the others, at block %d", behind, height))
		case behind <= 1:
			at.Forgive()
		}
	}
}

// pause waits, and says whether ctx is still alive.
func pause(ctx context.Context, d time.Duration) bool {
	timer := time.NewTimer(d)
	defer timer.Stop()
	select {
	case <-ctx.Done():
		return false
	case <-timer.C:
		return true
	}
}
