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

// healthy lists all peers, those on probation last.
func (n *network) healthy() []*peer {
	now := time.Now()
	order := slices.Clone(n.peers)
	slices.SortStableFunc(order, func(a, b *peer) int {
		return boolInt(a.health.bad(now)) - boolInt(b.health.bad(now))
	})
	return order
}

func boolInt(b bool) int {
	if b {
		return 1
	}
	return 0
}
