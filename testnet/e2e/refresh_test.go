package e2e_test

import (
	"syscall"
	"testing"
	"time"

	"github.com/anji-bridge/anji/adapters"
	"github.com/anji-bridge/anji/adapters/cosmos"
	"github.com/anji-bridge/anji/adapters/fabric"
	"github.com/anji-bridge/anji/adapters/failpoint"
	"github.com/anji-bridge/anji/testnet/internal/cosmosnet"
	"github.com/anji-bridge/anji/testnet/internal/fabricnet"
)

// A relayer of its own, whose clients would expire within the test, keeps them
// alive, with few ticks of Fabric's clock, and ends well when it is asked to.
// On the way it dies before and after it has refreshed a client, the second
// time amid packets, of which each ends exactly once.
func TestIdleClientsAreRefreshed(t *testing.T) {
	e := network(t)
	ctx := deadline(t, 6*time.Minute)
	const trusting = 40 * time.Second

	onFabric, err := e.Ends[0].FabricConfig(fabricnet.Relayer)
	if err != nil {
		t.Fatal(err)
	}
	onCosmos := e.Ends[1].CosmosConfig(cosmosnet.Admin) // may register counterparties too
	onFabric.TrustingPeriod, onCosmos.TrustingPeriod = trusting, trusting
	relayer := e.newOperator(t, relayerConfig{Fabric: []fabric.Config{onFabric}, Cosmos: []cosmos.Config{onCosmos}})
	if _, err := e.BuildMortalRelayer(ctx); err != nil { // not while clients age
		t.Fatal(err)
	}
	var link struct {
		A, B struct{ Client string }
	}
	relayer.mustJSON(ctx, &link, "link", "create", fabricChain, cosmosChain)
	linked := *e
	linked.FabricClient, linked.CosmosClient = link.A.Client, link.B.Client
	f := newTraffic(ctx, t, &linked)
	mustLive := func() {
		t.Helper()
		for id, chain := range map[string]adapters.Chain{link.A.Client: e.fabric, link.B.Client: e.cosmos} {
			if client, err := chain.Client(ctx, id); err != nil || client.Status != "Active" {
				t.Errorf("client %s on %s is %s (%v)", id, chain.ID(), client.Status, err)
			}
		}
	}

	before, err := e.fabric.Head(ctx)
	if err != nil {
		t.Fatal(err)
	}
	began := time.Now()
	relayer.launchMortal(ctx, e.Network, failpoint.Refreshing).mustDie(func() { time.Sleep(100 * time.Millisecond) })
	f.sendLong(t, 2)
	relayer.launchMortal(ctx, e.Network, failpoint.Refreshed).mustDie(func() { f.sendLong(t, 1) })
	t.Logf("died before and after refreshing a client within %s", time.Since(began).Round(time.Second))
	last := relayer.launch()
	f.mustEndOnce(t)
	time.Sleep(time.Until(began.Add(2 * trusting)))
	mustLive()
	after, err := e.fabric.Head(ctx)
	if err != nil {
		t.Fatal(err)
	}
	// Every two thirds of the trusting period, and a few for the timeouts of
	// other tests' packets.
	ticks := after.Height.Height - before.Height.Height
	took := time.Since(began)
	t.Logf("%d ticks in %s", ticks, took.Round(time.Second))
	if most := uint64(took/(trusting/4)) + 2; ticks < 2 || ticks > most {
		t.Errorf("Fabric's clock was ticked %d times in %s, want no more than %d", ticks, took, most)
	}
	last.end()
	if err := last.cmd.Process.Signal(syscall.SIGTERM); err != nil {
		t.Fatal(err)
	}
	if err := children.wait(last.cmd); err != nil {
		t.Errorf("the relayer ended with %v", err)
	}
}
