package e2e_test

import (
	"math/rand/v2"
	"testing"
	"time"

	"github.com/anji-bridge/anji/adapters/failpoint"
	"github.com/anji-bridge/anji/testnet/internal/bridgenet"
)

// The relayer dies as by kill -9 at the boundaries between its journal and the
// chains, with packets under way both ways; then while packets time out, while
// another relayer delivers what it has begun, and at any moment. Every packet
// ends exactly once. More points, and a hundred deaths, are in the soak.
func TestRelayerKilledInMidTraffic(t *testing.T) {
	e := network(t)
	ctx := deadline(t, 8*time.Minute)
	f := newTraffic(ctx, t, e)
	if err := e.StopRelayer(); err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { // other tests go on with it
		if e.RelayerFailed() != nil {
			if err := e.StartRelayer(); err != nil {
				t.Error(err)
			}
		}
	})

	for _, at := range []failpoint.Point{
		failpoint.BlockRead, failpoint.BlockRecorded, failpoint.Begun, failpoint.Broadcast, failpoint.Submitted, failpoint.Finished,
	} {
		f.diesAt(t, at, func() { f.send(t, 3) })
	}

	// Nobody relays until the last short-lived packet may be received no more.
	f.send(t, 1)
	time.Sleep(8 * time.Second)
	for _, at := range []failpoint.Point{failpoint.LookedUp, failpoint.Ticked, failpoint.Overdue, failpoint.OverdueMarked} {
		f.diesAt(t, at, func() {})
	}

	// What the first relayer has begun, and what was sent since, the second ends.
	second, err := e.NewSecondRelayer(ctx, []bridgenet.Link{{Ends: [2]*bridgenet.End(e.Ends), Clients: [2]string{e.FabricClient, e.CosmosClient}}})
	if err != nil {
		t.Fatal(err)
	}
	f.diesAt(t, failpoint.Begun, func() { f.send(t, 3) })
	began := len(f.fromFabric)
	f.send(t, 3)
	if err := second.Start(); err != nil {
		t.Fatal(err)
	}
	eventually(ctx, t, "the second relayer's packets settle", settled(t, e, e.fabric, e.FabricClient, f.fromFabric[began:]...))
	if err := second.Kill(); err != nil {
		t.Fatal(err)
	}

	if err := e.StartRelayer(); err != nil {
		t.Fatal(err)
	}
	f.send(t, 3)
	time.Sleep(time.Duration(rand.IntN(2000)) * time.Millisecond)
	if err := e.KillRelayer(); err != nil {
		t.Fatal(err)
	}
	if err := e.StartRelayer(); err != nil {
		t.Fatal(err)
	}
	f.mustEndOnce(t)
	f.mustBeJournalled(t)
}

// diesAt runs a relayer that kills itself at a point, which what is done
// meanwhile must bring it to.
func (f *traffic) diesAt(t testing.TB, at failpoint.Point, meanwhile func()) {
	t.Helper()
	if err := f.StartMortalRelayer(f.ctx, string(at)); err != nil {
		t.Fatal(err)
	}
	ended, err := f.RelayerEnded()
	if err != nil {
		t.Fatal(err)
	}
	meanwhile()
	select {
	case <-ended:
	case <-time.After(time.Minute):
		t.Fatalf("the relayer did not come to %s", at)
	case <-f.ctx.Done():
		t.Fatal(f.ctx.Err())
	}
	if err := f.RelayerFailed(); !bridgenet.Killed(err) {
		t.Fatalf("the relayer was not killed at %s: %v", at, err)
	}
}
