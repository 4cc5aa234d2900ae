package engine

import (
	"sync"
	"time"

	"github.com/anji-bridge/anji/adapters"
)

// window bounds how many of a track's batches are on their way by how long they
// take to land. Chains execute them in the order in which they came: what waits
// there is in front of every new packet, and makes nothing faster than what
// never waits. So batches are added while they land within two blocks, and
// taken away when they land after three (as TCP Vegas does with packets). What
// is newer than all that was collected may go beside a full window.
type window struct {
	mu    sync.Mutex
	limit int
	most  int

	settled bool      // some batch has waited
	changed time.Time // what was launched before says nothing about the window that is

	interval time.Duration // the least time between blocks lately, 0 before it is known
	position uint64        // of the block that had the last batch
	at       time.Time
}

const (
	firstWindow = 8
	// unhurried and late are after how many blocks a batch lands that finds a
	// chain with time left, and one that waited.
	unhurried, late = 2, 3
	// forgetting is the share by which the least interval is let grow each time:
	// chains get slower too.
	forgetting = 64
)

// landed learns from a batch that was launched at a time.
func (w *window) landed(launched, now time.Time, outcomes []adapters.Outcome) {
	w.mu.Lock()
	defer w.mu.Unlock()
	w.learn(outcomes)
	took, before := now.Sub(launched), launched.Before(w.changed)
	switch {
	case w.interval == 0, took <= unhurried*w.interval && !w.settled:
		w.limit = min(w.limit+1, w.most)
	case took <= unhurried*w.interval && !before:
		w.limit, w.changed = min(w.limit+1, w.most), now
	case took > late*w.interval && !before:
		w.limit, w.changed, w.settled = max(w.limit-1-w.limit/4, 1), now, true
	}
}

// learn takes the chain's own times: a batch may land soon for it came just
// before a block.
func (w *window) learn(outcomes []adapters.Outcome) {
	for _, o := range outcomes {
		if o.Position <= w.position || o.Time.IsZero() {
			continue
		}
		if w.position > 0 {
			between := o.Time.Sub(w.at) / time.Duration(o.Position-w.position)
			if w.interval += w.interval / forgetting; w.interval == 0 || between < w.interval {
				w.interval = between
			}
		}
		w.position, w.at = o.Position, o.Time
	}
}

// open says whether one more batch may go beside so many. A host that takes one
// at a time has no queue, and the next one is to be proven meanwhile.
func (w *window) open(flying int) bool {
	w.mu.Lock()
	defer w.mu.Unlock()
	return w.most == 1 || flying < w.limit
}
