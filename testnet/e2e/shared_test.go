package e2e_test

import (
	"testing"
	"time"

	"github.com/anji-bridge/anji/testnet/internal/cosmosnet"
)

// Two relayers with accounts of their own share a PostgreSQL journal: both
// work, nothing is submitted twice, and when one is killed the other one does
// the rest. Each has a fifth of the time only, as if on a slow machine: what
// then limits one relayer is not what the chains can execute.
func TestRelayersShareAPostgreSQLJournal(t *testing.T) {
	if testing.Short() {
		t.Skip("runs real networks: leave -short away")
	}
	place := newPostgres(t)
	e := pairs.get(t)
	ctx := deadline(t, 6*time.Minute)
	accounts := []string{cosmosnet.Relayer, cosmosnet.Buyer}
	first, second := e.relayer(t, place, accounts[0], nil), e.relayer(t, place, accounts[1], nil)
	l := e.link(ctx, first)

	const packets = 400
	l.send(0, packets)
	one := first.launch()
	one.slow(5)
	l.settle()
	one.stop()
	half := len(l.sent[0])

	l.send(0, packets)
	one = first.launch()
	one.slow(5)
	two := second.launch()
	two.slow(5)
	l.settle()
	shared := l.read()
	alone, both := l.rate(shared, 0, l.sent[0][:half]), l.rate(shared, 0, l.sent[0][half:])
	t.Logf("%d packets: one relayer %.0f a second, two %.0f; %d transactions, %d of them failed", packets, alone, both, shared.transactions, shared.failed)
	t.Logf("messages of the first relayer: %d, of the second: %d", l.by(shared, accounts[0]), l.by(shared, accounts[1]))
	if n := l.by(shared, accounts[1]); n < packets/8 {
		t.Errorf("the second relayer's account has %d messages in blocks, want a share of %d", n, 2*packets)
	}

	one.haste()
	l.send(0, packets/4)
	l.send(1, packets/4)
	two.kill()
	l.settle()
	one.stop()
	all := l.read()
	l.mustBeThere(all)
	l.mustCount()
	if n := all.repeated(); n > 0 {
		t.Errorf("%d of %d messages were submitted twice", n, all.total())
	}
}

// Two relayers that do not know of each other serve one link. Both find every
// packet settled, and each packet moves once. Then one of them staggers: it
// submits nothing while the other works, and does what that one leaves lying.
func TestRelayersWithJournalsOfTheirOwn(t *testing.T) {
	e := pairs.get(t)
	ctx := deadline(t, 6*time.Minute)
	accounts := []string{cosmosnet.Relayer, cosmosnet.Buyer}
	first, second := e.relayer(t, "journal.db", accounts[0], nil), e.relayer(t, "journal.db", accounts[1], nil)
	staggered := e.relayer(t, "journal.db", accounts[1], map[string]any{"stagger": "8s"})
	l := e.link(ctx, first)
	adopt := []string{"link", "adopt", e.Ends[0].ID, l.clients[0], e.Ends[1].ID, l.clients[1]}
	second.mustRun(ctx, adopt...)
	staggered.mustRun(ctx, adopt...)

	one, two := first.launch(), second.launch()
	for range 4 {
		l.send(0, 25)
		l.send(1, 25)
	}
	l.settle()
	second.mustKnow(ctx, 200)
	two.stop()
	race := l.read()
	l.mustCount()
	t.Logf("%d messages moved 200 packets: %d were no-ops; the first relayer's: %d, the second's: %d",
		race.total(), race.repeated(), l.by(race, accounts[0]), l.by(race, accounts[1]))
	if n := race.repeated(); n > 300 { // of 400: whoever loses yields
		t.Errorf("%d messages were no-ops", n)
	}

	// Started again, the first one does not yield to the one that has gone, for
	// which it might otherwise wait longer than the staggered one does.
	one.stop()
	one, two = first.launch(), staggered.launch()
	staggered.mustKnow(ctx, 200) // what was before it came
	for range 3 {
		l.send(0, 25)
		l.send(1, 25)
	}
	l.settle()
	beside := l.read()
	if n := l.by(beside, accounts[1]) - l.by(race, accounts[1]); n > 0 {
		t.Errorf("the staggered relayer got %d messages into blocks beside the other one", n)
	}
	if n := beside.repeated() - race.repeated(); n > 0 {
		t.Errorf("%d messages were submitted twice although one relayer staggers", n)
	}
	one.kill()
	l.send(0, 10)
	l.send(1, 10)
	l.settle()
	staggered.mustKnow(ctx, 370)
	alone := l.read()
	l.mustBeThere(alone)
	l.mustCount()
	if n := l.by(alone, accounts[1]) - l.by(beside, accounts[1]); n < 40 {
		t.Errorf("the staggered relayer got %d messages into blocks for 20 packets that were left lying", n)
	}
	two.stop()
}
