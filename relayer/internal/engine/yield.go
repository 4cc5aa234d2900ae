package engine

import (
	"math/rand/v2"
	"sync"
	"time"

	"github.com/anji-bridge/anji/adapters"
)

const (
	leastYield = 2 * time.Second
	mostYield  = 30 * time.Second
)

// yield is for how long a lane leaves packets to another relayer, of whose
// journal this one knows nothing: whoever has paid for no-ops is the slower
// one, and would go on paying. It submits nothing for that long, and from then
// on only what has been lying for that long. Having something to do, it works
// its way back to no yield at all.
type yield struct {
	mu    sync.Mutex
	until time.Time
	least time.Duration
}

// learn adjusts the yield to the outcomes of a batch.
func (y *yield) learn(outcomes []adapters.Outcome) {
	lost, late, won := 0, 0, 0
	for _, o := range outcomes {
		switch {
		case o.Status == adapters.NoOp && o.Tx != "":
			lost++
		case o.Status == adapters.NoOp: // without a transaction it cost nothing
			late++
		case o.Status == adapters.Done:
			won++
		}
	}
	y.mu.Lock()
	defer y.mu.Unlock()
	switch {
	case lost > won:
		// At random, so that of two relayers that lose to each other one comes first.
		y.least = min(max(2*y.least, leastYield)/2+rand.N(max(2*y.least, leastYield)), mostYield)
		y.until = time.Now().Add(y.least)
	case won > late:
		if y.least /= 2; y.least < leastYield/2 {
			y.least = 0
		}
	}
}

// now says whether the lane may submit, and how long packets must have been
// lying.
func (y *yield) now(stagger time.Duration) (may bool, least time.Duration) {
	y.mu.Lock()
	defer y.mu.Unlock()
	return !time.Now().Before(y.until), max(stagger, y.least)
}

// losing says whether the lane has paid for no-ops lately. Then its batches are
// tried before they are paid for.
func (y *yield) losing() bool {
	y.mu.Lock()
	defer y.mu.Unlock()
	return y.least > 0
}
