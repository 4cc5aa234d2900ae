package cosmos

import (
	"context"
	"errors"
	"sync"
	"time"

	rpchttp "github.com/cometbft/cometbft/rpc/client/http"
	"github.com/cometbft/cometbft/types"
	"github.com/rs/zerolog"
)

const (
	newHeaders = "tm.event='NewBlockHeader'"
	// silence is how long the websocket may say nothing before the node is
	// asked whether it is the chain or the socket that stands still.
	silence = 3 * time.Second
	// pollInterval is how often the height is asked for while no websocket
	// can be had.
	pollInterval = 500 * time.Millisecond
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

// run feeds the watcher until ctx ends: by websocket from one node after the
// other, and by polling in between.
func (w *watcher) run(ctx context.Context, n *nodes, log zerolog.Logger) {
	for i := 0; ctx.Err() == nil; i++ {
		at := n.list[(int(n.preferred.Load())+i)%len(n.list)]
		if err := w.subscribe(ctx, n, at); err != nil && ctx.Err() == nil {
			log.Debug().Err(err).Str("endpoint", at.url).Msg("no block headers by websocket")
		}
		if t, err := n.tip(ctx); err == nil {
			w.publish(t)
		}
		select {
		case <-ctx.Done():
		case <-time.After(pollInterval):
		}
	}
}

// subscribe publishes the headers of one node until it falls silent.
func (w *watcher) subscribe(ctx context.Context, n *nodes, at *node) error {
	check, cancel := context.WithTimeout(ctx, requestTimeout)
	defer cancel()
	if err := at.check(check, n.chainID); err != nil {
		return err
	}
	// A client of its own: a stopped websocket cannot be started again.
	client, err := rpchttp.New(at.url, "/websocket")
	if err != nil {
		return err
	}
	if err := client.Start(); err != nil {
		return err
	}
	defer func() { _ = client.Stop() }()
	headers, err := client.Subscribe(ctx, "anji", newHeaders, 64)
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
				w.publish(tip{data.Header.Height, data.Header.Time})
			}
		case <-timer.C:
			t, err := n.tip(ctx)
			if err != nil {
				return err
			}
			if last, _ := w.peek(); t.height > last.height {
				w.publish(t)
				missed++
			}
			if missed > 1 {
				return errors.New("the websocket is silent while blocks are made")
			}
		}
		timer.Reset(silence)
	}
}

// tip asks for the newest block.
func (n *nodes) tip(ctx context.Context) (t tip, err error) {
	err = n.do(ctx, func(ctx context.Context, c *rpchttp.HTTP) error {
		status, err := c.Status(ctx)
		if err != nil {
			return err
		}
		t = tip{status.SyncInfo.LatestBlockHeight, status.SyncInfo.LatestBlockTime}
		return nil
	})
	return t, err
}
