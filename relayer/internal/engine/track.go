package engine

import (
	"context"
	"fmt"
	"sync"
	"sync/atomic"
	"time"

	"github.com/anji-bridge/anji/adapters/failpoint"
	"github.com/anji-bridge/anji/relayer/internal/journal"
)

const (
	// usualBatch is how many messages travel together at first.
	usualBatch = 100
	// pollInterval bounds how long a track sleeps when nothing wakes it: rows
	// written by other processes and retries whose time has come ring no bell.
	pollInterval = time.Second
)

// track is a pipeline of a lane's batches: while some are on their way to the
// host, the next one is collected and proven.
type track struct {
	*lane
	retries bool // messages that failed before, one batch at a time
	wake    chan struct{}
	most    int // messages in a batch
	flights sync.WaitGroup
	flying  atomic.Int32 // how many they are
	window  window
	// Only the track's own goroutine uses these.
	newest [len(stages)]int64 // rows that were collected
	last   chan struct{}      // closed when the newest batch has been launched
	trying bool               // batches are tried before they are paid for, one at a time
	forecast

	mu      sync.Mutex
	size    int   // bounds the next batch
	fell    bool  // a batch failed on its way; the track begins anew
	failure error // of it, where it is not a single packet's
}

func newTrack(l *lane, retries bool, most int) *track {
	return &track{lane: l, retries: retries, wake: make(chan struct{}, 1), most: most, size: min(usualBatch, most),
		window: window{limit: min(firstWindow, int(l.room)), most: int(l.room)}}
}

// run submits batches until ctx ends, and waits for those on their way.
func (t *track) run(ctx context.Context) {
	defer t.flights.Wait()
	failures := 0
	for ctx.Err() == nil {
		more, err := t.cycle(ctx)
		switch {
		case ctx.Err() != nil:
			return
		case err != nil:
			t.log.Warn().Err(err).Int("failures", failures+1).Msg("relaying failed; will try again")
			sleep(ctx, pause(failures))
			failures++
		case more:
			failures = 0
		default:
			failures = 0
			timer := time.NewTimer(pollInterval)
			select {
			case <-ctx.Done():
			case <-t.wake:
			case <-timer.C:
			}
			timer.Stop()
		}
	}
}

// cycle proves one batch and launches it. It says whether it did anything.
func (t *track) cycle(ctx context.Context) (bool, error) {
	if t.trying = t.yield.losing(); t.trying || t.retries {
		t.flights.Wait()
	}
	if err := t.beginAnew(); err != nil {
		return false, err
	}
	may, stagger := t.yield.now(t.stagger)
	if !may {
		return false, nil
	}
	work := journal.Work{Link: t.link.Name, Direction: t.inbound, Retried: t.retries, Now: time.Now(), Stagger: stagger}
	waiting, err := t.journal.Waiting(ctx, work)
	if err != nil || !waiting {
		return false, err
	}
	head, err := t.other.Head(ctx)
	if err != nil {
		return false, fmt.Errorf("head of %s: %w", t.other.ID(), err)
	}
	if err := t.journal.MarkFinal(ctx, t.link.Name, t.inbound, head.Position); err != nil {
		return false, err
	}
	failpoint.Hit(failpoint.Final)
	tasks, err := t.collect(ctx, head, work, !t.window.open(int(t.flying.Load())))
	if err != nil || len(tasks) == 0 {
		return false, err
	}
	failpoint.Hit(failpoint.Claimed)
	return true, t.relay(ctx, tasks)
}

// beginAnew returns the error of a batch that failed on its way, once those
// behind it have landed too: they may have relied on its client update.
func (t *track) beginAnew() error {
	if !t.failing() {
		return nil
	}
	t.flights.Wait()
	t.mu.Lock()
	defer t.mu.Unlock()
	err := t.failure
	t.failure, t.fell = nil, false
	t.forget()
	t.doubt()
	return err
}

// failing says whether a batch failed on its way.
func (t *track) failing() bool {
	t.mu.Lock()
	defer t.mu.Unlock()
	return t.fell
}

// fail records that a batch failed on its way, and the error unless it is a
// single packet's.
func (t *track) fail(err error) {
	t.mu.Lock()
	defer t.mu.Unlock()
	t.fell = true
	if t.failure == nil {
		t.failure = err
	}
	ring(t.wake)
}

// limit is how many messages the next batch has room for.
func (t *track) limit() int {
	t.mu.Lock()
	defer t.mu.Unlock()
	return t.size
}

// grow lets batches grow to the usual size after one that was executed.
func (t *track) grow() {
	t.mu.Lock()
	defer t.mu.Unlock()
	if !t.fell && t.size < usualBatch { // else what landed is older than what failed
		t.size = min(2*t.size, usualBatch, t.most)
	}
}

// fill lets batches grow beyond the usual size after one that had no more room,
// for there is a backlog.
func (t *track) fill(messages int) {
	t.mu.Lock()
	defer t.mu.Unlock()
	if !t.fell && t.size >= usualBatch && messages >= t.size {
		t.size = min(2*t.size, t.most)
	}
}

// shrink makes batches smaller after one of a size that failed as a whole, so
// that a message at fault stands alone after few of them.
func (t *track) shrink(messages int) {
	t.mu.Lock()
	defer t.mu.Unlock()
	t.size = max(1, min(t.size, messages/batchShrink))
}
