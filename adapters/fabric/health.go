package fabric

import (
	"fmt"
	"slices"
	"sync"
	"time"

	"github.com/anji-bridge/anji/adapters/internal/endpoints"
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
	endpoints.Health

	mu       sync.Mutex
	failures int // in a row
	failed   time.Time
	height   uint64 // number of blocks
}

func (h *health) fail(now time.Time, reason error) {
	h.Fail(reason)
	h.mu.Lock()
	defer h.mu.Unlock()
	if now.Sub(h.failed) < time.Second {
		return // one failure seen by several requests
	}
	h.failed = now
	h.failures++
}

func (h *health) ok() {
	h.OK()
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

// healthy lists all peers, those that lag and those on probation last, behind
// which come those that were refuted.
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
	case h.Refuted() != nil:
		return 3
	case h.bad(now):
		return 2
	case h.Report().Aside:
		return 1 // it lags
	}
	return 0
}

// maxLag is how many blocks a peer may be behind the others before it is set
// aside, until it has caught up.
const maxLag = 10

// judgeLag sets those peers aside that answer, and lag behind.
func (n *network) judgeLag() {
	newest := uint64(0)
	for _, p := range n.peers {
		newest = max(newest, p.health.reached())
	}
	for _, p := range n.peers {
		switch height := p.health.reached(); {
		case height == 0: // not known yet
		case height+maxLag <= newest && p.health.Good():
			p.health.SetAside(fmt.Errorf("it is %d blocks behind the others, at block %d", newest-height, height-1))
		case height+1 >= newest:
			p.health.Forgive()
		}
	}
}
