package e2e_test

import (
	"testing"
	"time"

	"github.com/anji-bridge/anji/adapters/failpoint"
	"github.com/anji-bridge/anji/testnet/internal/cosmosnet"
)

// Of two relayers on one journal one dies, amid packets, when it has just
// renewed its lease: what it holds is longest out of reach then. The other one
// does it when the lease has ended, nothing is submitted twice, and the first,
// started again, takes its share.
func TestRelayerKilledAsItRenewsItsLease(t *testing.T) {
	if testing.Short() {
		t.Skip("runs real networks: leave -short away")
	}
	place := newPostgres(t)
	e := pairs.get(t)
	ctx := deadline(t, 5*time.Minute)
	accounts := []string{cosmosnet.Relayer, cosmosnet.Buyer}
	first, second := e.relayer(t, place, accounts[0], nil), e.relayer(t, place, accounts[1], nil)
	l := e.link(ctx, first)
	exchange := func() {
		l.send(0, 25)
		l.send(1, 25)
	}

	exchange()
	mortal := first.launchMortal(ctx, e.Network, failpoint.LeaseRenewed)
	other := second.launch()
	mortal.mustDie(exchange)
	died := time.Now()
	l.settle()
	t.Logf("%d packets settled %s after it died", len(l.sent[0])+len(l.sent[1]), time.Since(died).Round(time.Second))
	again := first.launch()
	exchange()
	l.settle()
	again.stop()
	other.stop()

	all := l.read()
	l.mustBeThere(all)
	l.mustCount()
	if n := all.repeated(); n > 0 {
		t.Errorf("%d of %d messages were submitted twice", n, all.total())
	}
	t.Logf("messages of the one that died: %d, of the other one: %d", l.by(all, accounts[0]), l.by(all, accounts[1]))
}
