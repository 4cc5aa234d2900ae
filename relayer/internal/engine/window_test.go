package engine

import (
	"testing"
	"time"

	"github.com/anji-bridge/anji/adapters"
)

// A chain that executes so many batches in a block and takes the rest in turn:
// the window grows to what it executes, and not to what it queues.
func TestWindowFollowsTheChain(t *testing.T) {
	const interval = 500 * time.Millisecond
	for _, perBlock := range []int{1, 2, 8} {
		w := window{limit: firstWindow, most: 16}
		var queue []time.Time // when batches were launched
		at := time.Unix(1_800_000_000, 0)
		most := 0
		for block := range 200 {
			for w.open(len(queue)) {
				queue = append(queue, at)
			}
			at = at.Add(interval)
			for range min(perBlock, len(queue)) {
				w.landed(queue[0], at, []adapters.Outcome{{Position: uint64(block + 1), Time: at}})
				queue = queue[1:]
			}
			if block > 50 {
				most = max(most, w.limit)
			}
		}
		if w.limit < perBlock || most > 4*perBlock {
			t.Errorf("%d batches on their way, and %d at most, where a block has %d", w.limit, most, perBlock)
		}
	}
}
