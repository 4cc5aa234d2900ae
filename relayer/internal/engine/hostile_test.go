package engine

import (
	"bytes"
	"fmt"
	"testing"
	"time"

	"github.com/anji-bridge/anji/adapters"
	"github.com/anji-bridge/anji/contracts/packet"
	"github.com/anji-bridge/anji/relayer/internal/chaintest"
	"github.com/anji-bridge/anji/relayer/internal/journal"
)

// Every kind of packet that a stranger can send to do harm, at once and again
// and again: none of them delays the others by more than the few batches in
// which it is found out.
func TestHostilePacketsDelayNobody(t *testing.T) {
	onBench(t, func(b *bench) {
		b.start()
		hostile := [][]byte{chaintest.Aborts, chaintest.AbortsAck, chaintest.FailReceive, chaintest.Unprovable, chaintest.Poison}
		for round := range 2 {
			for _, value := range hostile {
				b.send(farm, value, time.Hour)
			}
			b.send(farm, bytes.Repeat([]byte("x"), packet.MaxPayloadsSize), time.Hour)
			var good []uint64
			for i := range 15 {
				good = append(good, b.send(farm, fmt.Append(nil, i), time.Hour))
			}
			for _, s := range good {
				b.await(farm, s, journal.Acknowledged, 20*time.Second)
			}
			time.Sleep(time.Duration(round) * 20 * time.Second)
		}
		for range 3 {
			sent := time.Now()
			s := b.send(farm, []byte("late"), time.Hour)
			b.await(farm, s, journal.Acknowledged, 10*time.Second)
			if took := time.Since(sent); took > 6*chaintest.BlockTime {
				t.Errorf("beside hostile packets that are known a packet took %s", took)
			}
		}
	})
}

func TestHeavyPacketsGoLast(t *testing.T) {
	of := func(sequence uint64, size int) task {
		return task{deliver{}, journal.Packet{Packet: packet.Packet{Sequence: sequence, Payloads: []packet.Payload{{Value: make([]byte, size)}}}}}
	}
	tasks := []task{of(1, packet.MaxPayloadsSize), of(2, 10), of(3, heavy+1), of(4, heavy), of(5, 0)}
	lightFirst(tasks)
	for i, want := range []uint64{2, 4, 5, 1, 3} {
		if got := tasks[i].row.Packet.Sequence; got != want {
			t.Errorf("packet %d is at place %d, want %d", got, i, want)
		}
	}
}

// A timeout of what is not in flight any more is not tried for ever: the event
// that tells how the packet ended moves it on, if there is one.
func TestTimeoutOfNothingIsGivenUp(t *testing.T) {
	noOp := adapters.Outcome{Status: adapters.NoOp}
	for attempts, want := range map[int]bool{0: false, maxRefusals - 2: false, maxRefusals - 1: true} {
		result := judgeOutcome(task{timeout{}, journal.Packet{Attempts: attempts}}, noOp)
		if result.Park != want || !result.Blamed {
			t.Errorf("after %d attempts: %+v", attempts, result)
		}
	}
}
