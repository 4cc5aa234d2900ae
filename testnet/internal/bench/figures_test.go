package bench

import (
	"context"
	"math"
	"strings"
	"testing"
	"time"

	"github.com/anji-bridge/anji/adapters"
)

// fakeLedger is a chain whose packets can be proven a block later.
type fakeLedger struct {
	denom string
	wait  time.Duration // of blocks that come with transactions
	works float64       // share of its time
}

func (fakeLedger) tip(context.Context) (uint64, error)                   { return 0, nil }
func (fakeLedger) head(context.Context) (uint64, error)                  { return 0, nil }
func (fakeLedger) read(context.Context, uint64, uint64) ([]block, error) { return nil, nil }
func (l fakeLedger) cut() time.Duration                                  { return l.wait }
func (l fakeLedger) fees() string                                        { return l.denom }
func (l fakeLedger) busy(blocks []block) time.Duration {
	return time.Duration(l.works * float64(len(blocks)) * float64(500*time.Millisecond))
}
func (fakeLedger) Close() error { return nil }

// chainOf makes blocks every half second, beginning at an offset.
func chainOf(offset time.Duration, blocks int) *reader {
	const every = 500 * time.Millisecond
	r := &reader{ledger: fakeLedger{denom: "stake"}}
	for i := range blocks {
		at := time.Unix(1_700_000_000, 0).Add(offset + time.Duration(i)*every)
		r.blocks = append(r.blocks, block{position: uint64(10 + i), time: at, committed: at.Add(every), provable: at.Add(2 * every)})
	}
	return r
}

func (r *reader) add(i int, kind adapters.EventKind, source string, sequences ...uint64) {
	for _, s := range sequences {
		r.blocks[i].steps = append(r.blocks[i].steps, step{kind, source, s})
	}
}

// crossed is two packets that went as fast as blocks allow, and two that were
// received a block and acknowledged two blocks later than they could have been.
func crossed() (from, to *reader) {
	from, to = chainOf(0, 12), chainOf(100*time.Millisecond, 12)
	from.add(1, adapters.PacketSent, "client-0", 1, 2, 3, 4)
	// Proven by block 2 of 1.0 s: block 2 of the other chain, of 1.1 s.
	to.add(2, adapters.PacketReceived, "client-0", 1, 2)
	to.add(3, adapters.PacketReceived, "client-0", 3, 4)
	// Proven by block 3 of 1.6 s: block 4, of 2.0 s.
	from.add(4, adapters.PacketAcknowledged, "client-0", 1, 2)
	from.add(7, adapters.PacketAcknowledged, "client-0", 3, 4)
	// Another link's packets do not count.
	from.add(1, adapters.PacketSent, "client-1", 1)
	to.blocks[2].relaying = []relaying{{updates: 1, fee: 5}}
	to.blocks[3].relaying = []relaying{{updates: 2, fee: 6}, {failed: true, fee: 1}}
	from.blocks[4].relaying = []relaying{{updates: 1, fee: 7}}
	return from, to
}

var crossedFlow = []flow{newFlow(source{"client-0", 0}, 1, 2, 3, 4)}

func near(a, b float64) bool { return math.Abs(a-b) < 1e-9 }

func TestFigures(t *testing.T) {
	from, to := crossed()
	f, err := figures(crossedFlow, [2]*reader{from, to}, [2]string{"a", "b"})
	if err != nil {
		t.Fatal(err)
	}
	// From block 1, of 0.5 s, to the commit of block 7 at 4.0 s; all received
	// by the commit of block 3 at 2.1 s.
	if f.Packets != 4 || !near(f.Seconds, 3.5) || !near(f.Acknowledged, 4/3.5) || !near(f.Received, 4/1.6) {
		t.Errorf("rates %+v", f)
	}
	if s := f.Receive.Seconds; !near(s.P50, 0.6) || !near(s.Max, 1.1) {
		t.Errorf("receive %+v", s)
	}
	if s := f.Acknowledge.Seconds; !near(s.P50, 0.9) || !near(s.Max, 1.9) {
		t.Errorf("acknowledge %+v", s)
	}
	if s := f.Whole.Floor; !near(s.P50, 1.5) || !near(s.Max, 1.5) {
		t.Errorf("floor of the whole %+v", s)
	}
	if s := f.Receive.Floor; !near(s.Max, 0.6) {
		t.Errorf("floor of receiving %+v", s)
	}
	if !near(f.BlockSeconds[0], 0.5) || !near(f.Transactions, 100) || !near(f.Updates, 100) || f.Failed != 1 {
		t.Errorf("costs %+v", f)
	}
	if len(f.Fees) != 2 || f.Fees[0] != (Fee{"a", 7, "stake"}) || f.Fees[1] != (Fee{"b", 12, "stake"}) {
		t.Errorf("fees %+v", f.Fees)
	}
}

func TestFiguresRefuse(t *testing.T) {
	for name, c := range map[string]struct {
		mutate func(from, to *reader)
		want   string
	}{
		"received twice":     {func(_, to *reader) { to.add(5, adapters.PacketReceived, "client-0", 3) }, "again"},
		"acknowledged twice": {func(from, _ *reader) { from.add(9, adapters.PacketAcknowledged, "client-0", 1) }, "again"},
		"never sent":         {func(from, _ *reader) { from.blocks[1].steps = from.blocks[1].steps[1:] }, "never sent"},
		"in flight":          {func(from, _ *reader) { from.blocks[7].steps = nil }, "not ended"},
		"none":               {func(from, to *reader) { *from, *to = *chainOf(0, 3), *chainOf(0, 3) }, "tell of 0 packets"},
	} {
		from, to := crossed()
		c.mutate(from, to)
		if _, err := figures(crossedFlow, [2]*reader{from, to}, [2]string{}); err == nil || !strings.Contains(err.Error(), c.want) {
			t.Errorf("%s: %v", name, err)
		}
	}
}

// batched is a chain whose blocks come with transactions and are noted by a
// reader; they were committed at these times after the base of chainOf.
func batched(committed ...time.Duration) *reader {
	r := &reader{ledger: fakeLedger{wait: 200 * time.Millisecond}}
	for i, after := range committed {
		at := time.Unix(1_700_000_000, 0).Add(after)
		r.blocks = append(r.blocks, block{position: uint64(1 + i), time: at, committed: at, provable: at, noted: true})
	}
	return r
}

// bothWays is a packet from a batched chain, which leaves it at 0.4 s, and one
// that comes to it, which it receives in the next block at 1.65 s.
func bothWays() (flows []flow, readers [2]*reader) {
	const ms = time.Millisecond
	a, b := batched(400*ms, 1650*ms, 2200*ms), chainOf(0, 12)
	a.add(0, adapters.PacketSent, "client-0", 1)
	b.add(0, adapters.PacketReceived, "client-0", 1) // committed at 0.5 s, provable at 1.0 s
	a.add(2, adapters.PacketAcknowledged, "client-0", 1)
	b.add(1, adapters.PacketSent, "client-1", 7) // provable at 1.5 s
	a.add(1, adapters.PacketReceived, "client-1", 7)
	b.add(3, adapters.PacketAcknowledged, "client-1", 7) // committed at 2.0 s
	return []flow{newFlow(source{"client-0", 0}, 1), newFlow(source{"client-1", 1}, 7)}, [2]*reader{a, b}
}

// A batch that had begun before is cut sooner than after the whole wait.
func TestFloorOfBatches(t *testing.T) {
	flows, readers := bothWays()
	f, err := figures(flows[1:], readers, [2]string{})
	if err != nil {
		t.Fatal(err)
	}
	// Sent at 1.0 s: received at 1.65 s and not at 1.7 s, acknowledged at 2.0 s.
	if !near(f.Receive.Floor.Max, 0.65) || !near(f.Acknowledge.Floor.Max, 0.35) || !near(f.Whole.Floor.Max, 1) {
		t.Errorf("%+v, %+v, %+v", f.Receive, f.Acknowledge, f.Whole)
	}
	readers[0].blocks[1].known(time.Unix(1_700_000_001, 400_000_000)) // before it could be proven
	if f, err = figures(flows[1:], readers, [2]string{}); err != nil || f.Receive.Floor.Max <= f.Receive.Seconds.Max {
		t.Errorf("effect before cause: %+v, %v", f.Receive, err)
	}
}

// A reader that was held up notes blocks late: no packet is faster than its
// floor for that, and none is acknowledged before it is received.
func TestLateReader(t *testing.T) {
	for _, late := range []time.Duration{0, 100 * time.Millisecond, 400 * time.Millisecond, 5 * time.Second} {
		flows, readers := bothWays()
		for i := range readers[0].blocks {
			b := &readers[0].blocks[i]
			b.time, b.committed, b.provable = b.time.Add(late), b.committed.Add(late), b.provable.Add(late)
		}
		f, err := figures(flows, readers, [2]string{})
		if err != nil {
			t.Fatal(err)
		}
		if f.Received < f.Acknowledged || f.Acknowledged <= 0 {
			t.Errorf("%v late: %v received and %v acknowledged a second", late, f.Received, f.Acknowledged)
		}
		for _, part := range []Stage{f.Receive, f.Acknowledge, f.Whole} {
			if part.Floor.P50 < 0 || part.Floor.P50 > part.Seconds.P50 || part.Floor.Max > part.Seconds.Max {
				t.Errorf("%v late: %+v", late, part)
			}
		}
	}
}

// Times of blocks that say themselves when they were made are not corrected.
func TestTimesOfBlocksStand(t *testing.T) {
	from, to := crossed()
	for i := range from.blocks {
		from.blocks[i].provable = from.blocks[i].provable.Add(500 * time.Millisecond)
	}
	f, err := figures(crossedFlow, [2]*reader{from, to}, [2]string{})
	if err != nil || f.Receive.Floor.P50 <= f.Receive.Seconds.P50 {
		t.Errorf("received before it could be proven: %+v, %v", f.Receive, err)
	}
}

func TestPercentiles(t *testing.T) {
	var all []time.Duration
	for i := 100; i > 0; i-- {
		all = append(all, time.Duration(i)*time.Second)
	}
	if got := percentiles(all); got != (Percentiles{50, 90, 99, 100}) {
		t.Errorf("of 100: %+v", got)
	}
	if got := percentiles(all[:1]); got != (Percentiles{100, 100, 100, 100}) {
		t.Errorf("of one: %+v", got)
	}
}

func TestSpread(t *testing.T) {
	if got := spread([]float64{3, 1, 2}); got != (Spread{2, 1, 3}) {
		t.Errorf("odd: %+v", got)
	}
	if got := spread([]float64{4, 1, 2, 3}); got != (Spread{2.5, 1, 4}) {
		t.Errorf("even: %+v", got)
	}
}

func TestParseUsage(t *testing.T) {
	stat := "4242 (a (strange) name) S 1 4242 4242 0 -1 4194304 900 0 0 0 150 50 0 0 20 0 9 0 100 0 0"
	status := "Name:\tx\nVmPeak:\t  9999 kB\nVmHWM:\t  2048 kB\nVmRSS:\t  1024 kB\nRssAnon:\t   512 kB\n"
	got, err := parseUsage([]byte(stat), []byte(status))
	if err != nil || got != (Usage{CPUSeconds: 2, PeakMemory: 2 << 20, ResidentMemory: 1 << 20, AnonymousMemory: 512 << 10}) {
		t.Fatalf("%+v, %v", got, err)
	}
	for name, c := range map[string][2]string{
		"no name":      {"", status},
		"few fields":   {"1 (a) S 1", status},
		"no number":    {strings.Replace(stat, " 150 ", " x ", 1), status},
		"ended":        {stat, "Name:\tx\nState:\tZ (zombie)\n"},
		"peak unknown": {stat, "VmHWM:\t kB\n"},
	} {
		if _, err := parseUsage([]byte(c[0]), []byte(c[1])); err == nil {
			t.Errorf("%s: taken", name)
		}
	}
}
