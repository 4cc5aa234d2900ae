package engine

import (
	"testing"

	"github.com/anji-bridge/anji/relayer/internal/journal"
)

func TestSharesOfABatch(t *testing.T) {
	for _, test := range []struct {
		waiting [len(stages)]int
		room    int
		want    [len(stages)]int
	}{
		{[len(stages)]int{100, 0, 0}, 100, [len(stages)]int{100, 0, 0}},
		{[len(stages)]int{100, 100, 0}, 100, [len(stages)]int{50, 50, 0}},
		{[len(stages)]int{100, 100, 1}, 100, [len(stages)]int{50, 49, 1}},
		{[len(stages)]int{3, 100, 0}, 100, [len(stages)]int{3, 97, 0}},
		{[len(stages)]int{2, 1, 0}, 100, [len(stages)]int{2, 1, 0}},
		{[len(stages)]int{5, 5, 5}, 1, [len(stages)]int{1, 0, 0}},
	} {
		var queues [len(stages)][]journal.Packet
		for i, n := range test.waiting {
			queues[i] = make([]journal.Packet, n)
		}
		if got := shares(queues, test.room); got != test.want {
			t.Errorf("%v in room for %d: %v, want %v", test.waiting, test.room, got, test.want)
		}
	}
}
