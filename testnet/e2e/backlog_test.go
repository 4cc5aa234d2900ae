package e2e_test

import (
	"math"
	"testing"
	"time"

	"github.com/anji-bridge/anji/testnet/internal/cosmosnet"
)

// New packets pass a backlog, which is drained beside them, and take no more
// blocks for it. BenchmarkBacklog is for a backlog that lasts.
func TestNewPacketsPassABacklog(t *testing.T) {
	b := drainBacklog(t, 3000, 5)
	t.Logf("without a backlog: %s", b.before)
	t.Logf("beside a backlog of 3,000, drained at %.0f a second: %s", b.rate, b.beside)
	b.beside.keepUp(t, "beside a backlog", b.before)
	if b.overtaken > 0 {
		t.Errorf("%d new packets waited for the backlog", b.overtaken)
	}
}

// BenchmarkBacklog measures new packets beside a backlog of 10,000.
func BenchmarkBacklog(b *testing.B) {
	for b.Loop() {
		m := drainBacklog(b, 10_000, 30)
		b.ReportMetric(m.before.median().Seconds(), "s-without")
		b.ReportMetric(m.beside.median().Seconds(), "s-beside")
		b.ReportMetric(float64(m.beside.median()-m.before.median())/float64(m.before.blockTime), "blocks-added")
		b.ReportMetric(m.rate, "drained/s")
		b.Logf("without a backlog: %s; beside it: %s", m.before, m.beside)
	}
}

type backlog struct {
	before, beside latencies // of new packets
	rate           float64   // of the backlog
	// overtaken is how many new packets were received after the backlog's last
	// one although it came so many blocks later than they did.
	overtaken int
}

// manyBlocks is far more than a packet takes on its own.
const manyBlocks = 20

// drainBacklog sends single packets, then lets a backlog pile up while nobody
// relays, and sends single packets while it is drained. Those that came after
// the backlog's last one are not counted.
func drainBacklog(t testing.TB, packets, singles int) backlog {
	e := pairs.get(t)
	ctx := deadline(t, 15*time.Minute)
	relayer := e.relayer(t, "journal.db", cosmosnet.Relayer, nil)
	l := e.link(ctx, relayer)
	single := l.user(0, cosmosnet.Admin)

	one := relayer.launch()
	var before, beside []pairPacket
	for range singles {
		before = append(before, l.sendValues(0, single, "x")...)
	}
	l.settle()
	one.stop()
	l.send(0, packets)
	waiting := l.sent[0][singles:]

	defer relayer.launch().stop()
	for range singles {
		beside = append(beside, l.sendValues(0, single, "x")...)
	}
	l.settle()
	g := l.read()
	l.mustBeThere(g)
	if n := g.repeated(); n > 0 {
		t.Errorf("%d messages were submitted twice", n)
	}
	first, last := uint64(math.MaxUint64), uint64(0)
	for _, p := range waiting {
		block := g.messages[1][message{received, p.sequence}][0]
		first, last = min(first, block), max(last, block)
	}
	var passed []pairPacket
	overtaken := 0
	for _, p := range beside {
		switch {
		case g.messages[1][message{received, p.sequence}][0] < last:
			passed = append(passed, p)
		case g.times[1][last].Sub(g.times[0][p.block]) > manyBlocks*l.blockTime(g, 1):
			overtaken++
		}
	}
	// The relayer's start is no delay that a backlog causes.
	atWork := g.times[1][first-1]
	return backlog{l.latencies(g, 0, before), l.latenciesSince(g, 0, passed, atWork), l.rate(g, 0, waiting), overtaken}
}
