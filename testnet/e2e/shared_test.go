package e2e_test

import (
	"fmt"
	"testing"
	"time"

	"github.com/anji-bridge/anji/testnet/internal/cosmosnet"
)

// Two relayers with accounts of their own share a PostgreSQL journal: both
// work, nothing is submitted twice, and when one is killed the other one does
// the rest. While it is measured how much two move, each has a tenth of a
// processor, as if on a machine of its own that is slow: what then limits them
// is not what the chains can execute. They are up, and know what messages cost,
// before. Seconds are told and not judged; what is judged is that each needs
// less of its processor than one alone.
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

	const packets = 1500
	one := first.launch()
	l.warmUp(accounts[0])
	alone := l.measure(packets, accounts[:1], one)
	two := second.launch()
	l.warmUp(accounts[1])
	both := l.measure(packets, accounts, one, two)
	t.Logf("one relayer: %s; two: %s; so %.2f times as many", alone, both, both.rate/alone.rate)
	for i, n := range both.messages {
		if n < packets/3 {
			t.Errorf("%s's account has %d messages in blocks, want a fair share of %d", accounts[i], n, 2*packets)
		}
		if both.cpu[i] >= alone.cpu[0] {
			t.Errorf("relayer %d of two needed %s of a processor, one alone %s", i, both.cpu[i], alone.cpu[0])
		}
	}

	l.send(0, packets/15)
	l.send(1, packets/15)
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

// warmUp has packets relayed until an account has got messages of both kinds
// into blocks: what the first ones cost a relayer finds out by trying them.
func (l *pairLink) warmUp(account string) {
	l.t.Helper()
	for begin := l.read(); ; {
		l.send(0, perTransaction)
		l.settle()
		g, both := l.read(), true
		for i, end := range l.Ends {
			address := end.Cosmos.Info().Accounts[account].Address
			both = both && g.signers[i][address] > begin.signers[i][address]
		}
		if both {
			return
		}
	}
}

// slowShare is the part of a processor that a slow relayer has.
const slowShare = 0.1

// effort is what it took relayers to move packets.
type effort struct {
	rate     float64         // packets acknowledged in a second
	messages []int           // that each relayer got into blocks
	cpu      []time.Duration // that each relayer used
}

func (e effort) String() string {
	return fmt.Sprintf("%.0f packets a second, messages %v, processor time %v", e.rate, e.messages, e.cpu)
}

// measure has slow relayers move packets, and waits for the last one.
func (l *pairLink) measure(packets int, accounts []string, relayers ...*running) effort {
	l.t.Helper()
	before, sent := l.read(), len(l.sent[0])
	var e effort
	for _, r := range relayers {
		r.slow(slowShare)
		e.cpu = append(e.cpu, -r.cpu())
	}
	l.send(0, packets)
	l.settle()
	for i, r := range relayers {
		e.cpu[i] = (e.cpu[i] + r.cpu()).Round(time.Millisecond)
		r.haste()
	}
	after := l.read()
	e.rate = l.rate(after, 0, l.sent[0][sent:])
	for _, account := range accounts {
		e.messages = append(e.messages, l.by(after, account)-l.by(before, account))
	}
	return e
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
