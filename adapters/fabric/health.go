package fabric

import (
	"slices"
	"sync"
	"time"
)

// probation is how long a peer that failed comes after all the others; it
// grows with each failure in a row, up to maxProbation.
const (
	probation    = 10 * time.Second
	maxProbation = time.Minute
)

// health remembers a peer's last failure and how far its ledger is known to
// have come.
type health struct {
	mu       sync.Mutex
	failures int // in a row
	failed   time.Time
	height   uint64 // number of blocks
	refuted  error  // why no block is taken from it any more
}

func (h *health) fail(now time.Time) {
	h.mu.Lock()
	defer h.mu.Unlock()
	if now.Sub(h.failed) < time.Second {
		return // one failure seen by several requests
	}
	h.failed = now
	h.failures++
}

func (h *health) ok() {
	h.mu.Lock()
	defer h.mu.Unlock()
	h.failed, h.failures = time.Time{}, 0
}

func (h *health) bad(now time.Time) bool {
	h.mu.Lock()
	defer h.mu.Unlock()
	return now.Sub(h.failed) < min(time.Duration(h.failures)*probation, maxProbation)
}

func (h *health) raise(height uint64) {
	h.mu.Lock()
	defer h.mu.Unlock()
	h.height = max(h.height, height)
}

func (h *health) reached() uint64 {
	h.mu.Lock()
	defer h.mu.Unlock()
	return h.height
}

// refute sets a peer aside that has served a block which does not verify.
func (h *health) refute(reason error) {
	h.mu.Lock()
	defer h.mu.Unlock()
	h.refuted = reason
}

func (h *health) refutation() error {
	h.mu.Lock()
	defer h.mu.Unlock()
	return h.refuted
}

// healthy lists all peers, those on probation last, behind which come those
// that were refuted.
func (n *network) healthy() []*peer {
	now := time.Now()
	order := slices.Clone(n.peers)
	slices.SortStableFunc(order, func(a, b *peer) int {
		return a.health.rank(now) - b.health.rank(now)
	})
	return order
}

// rank is the place among the peers, the lowest being the first.
func (h *health) rank(now time.Time) int {
	switch {
	case h.refutation() != nil:
		return 2
	case h.bad(now):
		return 1
	}
	return 0
}
