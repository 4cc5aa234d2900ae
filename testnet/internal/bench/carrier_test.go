package bench

import (
	"context"
	"errors"
	"os"
	"strings"
	"testing"
	"testing/synctest"
	"time"

	"github.com/anji-bridge/anji/adapters"
)

// script is a chain that makes a block each time it is looked at; what its
// next blocks hold is put there by the relayer of the test.
type script struct {
	fakeLedger
	blocks []block
	queue  [][]step
}

func (s *script) tip(context.Context) (uint64, error) { return uint64(len(s.blocks)), nil }

func (s *script) head(context.Context) (uint64, error) {
	at := time.Unix(1_700_000_000, 0).Add(time.Duration(len(s.blocks)) * 500 * time.Millisecond)
	b := block{position: uint64(len(s.blocks)) + 1, time: at, committed: at.Add(500 * time.Millisecond), provable: at.Add(time.Second)}
	if len(s.queue) > 0 {
		b.steps, s.queue = s.queue[0], s.queue[1:]
		b.relaying = []relaying{{updates: 1, fee: 3}}
	}
	s.blocks = append(s.blocks, b)
	return b.position, nil
}

func (s *script) read(_ context.Context, from, to uint64) ([]block, error) {
	return s.blocks[from-1 : to], nil
}

// scripted carries what it is to, and notes what it is asked for.
type scripted struct {
	from, to *script
	packets  int
	sent     uint64 // sequence of the last
	asked    []string
	lose     bool  // the last packet of more than one is never acknowledged
	died     error // of the relayer
	kept     int64 // bytes of its journal
}

func (s *scripted) note(what string)              { s.asked = append(s.asked, what) }
func (s *scripted) start() error                  { s.note("start"); return nil }
func (s *scripted) stop() error                   { s.note("stop"); return nil }
func (s *scripted) pid() (int, error)             { return os.Getpid(), nil }
func (s *scripted) failed() error                 { return s.died }
func (s *scripted) source() source                { return source{"client-0", 0} }
func (s *scripted) directions() []direction       { return []direction{s} }
func (s *scripted) journal() (int64, bool, error) { return s.kept, true, nil }
func (s *scripted) prepare(_ context.Context, l load) error {
	s.packets = l.packets
	return nil
}

func (s *scripted) send(context.Context) (sequences []uint64, err error) {
	s.note("send")
	var sent, received, acknowledged []step
	for i := range s.packets {
		s.sent++
		s.kept += 600
		sequences = append(sequences, s.sent)
		sent = append(sent, step{adapters.PacketSent, "client-0", s.sent})
		received = append(received, step{adapters.PacketReceived, "client-0", s.sent})
		if !s.lose || s.packets == 1 || i < s.packets-1 {
			acknowledged = append(acknowledged, step{adapters.PacketAcknowledged, "client-0", s.sent})
		}
	}
	s.from.queue = append(s.from.queue, sent, nil, acknowledged)
	s.to.queue = append(s.to.queue, received)
	return sequences, nil
}

func (s *scripted) ended(context.Context, uint64) (bool, error) { return s.died == nil, nil }

func newScripted() (*scripted, ends) {
	s := &scripted{from: &script{fakeLedger: fakeLedger{denom: "stake"}}, to: &script{fakeLedger: fakeLedger{denom: "stake"}}}
	return s, ends{names: [2]string{"a", "b"}, ledgers: [2]ledger{s.from, s.to}, nodes: [2][]int{{os.Getpid()}}}
}

func TestMeasure(t *testing.T) {
	s, e := newScripted()
	f, err := measure(t.Context(), s, e, load{packets: 5})
	if err != nil {
		t.Fatal(err)
	}
	if f.Packets != 5 || f.Acknowledged <= 0 || f.Usage.PeakMemory == 0 || f.Usage.ResidentMemory == 0 || f.ChainCPUSeconds[1] != 0 {
		t.Errorf("%+v", f)
	}
	if f.JournalBytes == nil || *f.JournalBytes != 600 {
		t.Errorf("journal grew by %v a packet", f.JournalBytes)
	}
	if got := strings.Join(s.asked, " "); got != "start send send stop" {
		t.Errorf("the relayer was asked to %s", got)
	}
}

// What is left to read of packets that were carried before, where a reader is
// behind its chain, does not count.
func TestCarryLeavesOutEarlierPackets(t *testing.T) {
	s, e := newScripted()
	s.from.queue = [][]step{{{adapters.PacketAcknowledged, "client-0", 77}}}
	s.to.queue = [][]step{{{adapters.PacketReceived, "client-0", 77}}}
	if f, err := carry(t.Context(), s, e, load{packets: 5}); err != nil || f.Packets != 5 {
		t.Errorf("%+v, %v", f, err)
	}
}

func TestMeasureTellsOfADeadRelayer(t *testing.T) {
	s, e := newScripted()
	s.died = errors.New("the relayer fell over")
	if _, err := measure(t.Context(), s, e, load{packets: 5}); err == nil || !strings.Contains(err.Error(), "fell over") {
		t.Errorf("%v", err)
	}
	if got := s.asked[len(s.asked)-1]; got != "stop" {
		t.Errorf("left running after a failure: %q", s.asked)
	}
}

func TestCarryGivesUp(t *testing.T) {
	synctest.Test(t, func(t *testing.T) { // however slow the machine is, a minute is enough
		s, e := newScripted()
		s.lose = true
		ctx, cancel := context.WithTimeout(t.Context(), time.Minute)
		defer cancel()
		if _, err := carry(ctx, s, e, load{packets: 5}); err == nil || !strings.Contains(err.Error(), "1 packets were not acknowledged") {
			t.Errorf("%v", err)
		}
	})
}

func TestPace(t *testing.T) {
	if all := pace(0); all.together(100) != 100 || all.length(100) != 0 {
		t.Errorf("all at once: %d together, %v", all.together(100), all.length(100))
	}
	slow, fast := pace(2), pace(100)
	if slow.together(50) != 1 || fast.together(50) != 25 || fast.together(10) != 10 || slow.length(10) != 5*time.Second {
		t.Errorf("together %d, %d, %d; length %v", slow.together(50), fast.together(50), fast.together(10), slow.length(10))
	}
	began := time.Now()
	if err := fast.await(t.Context(), began, 20); err != nil || time.Since(began) < 200*time.Millisecond {
		t.Errorf("waited %v, %v", time.Since(began), err)
	}
	over, cancel := context.WithCancel(t.Context())
	cancel()
	if err := slow.await(over, time.Now(), 100); !errors.Is(err, context.Canceled) {
		t.Errorf("%v", err)
	}
}
