package soak

import "sync"

// tally is what was done to the networks.
type tally struct {
	mu          sync.Mutex
	kills       map[string]int
	faults      map[string]int
	failedSends int
	givenUp     int // relayers that ended by themselves
}

func (t *tally) killed(where string) {
	t.mu.Lock()
	defer t.mu.Unlock()
	if t.kills == nil {
		t.kills = map[string]int{}
	}
	t.kills[where]++
}

func (t *tally) disturbed(how string) {
	t.mu.Lock()
	defer t.mu.Unlock()
	if t.faults == nil {
		t.faults = map[string]int{}
	}
	t.faults[how]++
}

func (t *tally) sendFailed() {
	t.mu.Lock()
	defer t.mu.Unlock()
	t.failedSends++
}

func (t *tally) gaveUp() {
	t.mu.Lock()
	defer t.mu.Unlock()
	t.givenUp++
}

func (t *tally) numbers() (kills, faults int) {
	t.mu.Lock()
	defer t.mu.Unlock()
	for _, n := range t.kills {
		kills += n
	}
	for _, n := range t.faults {
		faults += n
	}
	return kills, faults
}
