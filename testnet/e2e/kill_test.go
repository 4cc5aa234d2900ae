package e2e_test

import (
	"context"
	"math/rand/v2"
	"testing"
	"time"

	"github.com/anji-bridge/anji/adapters/failpoint"
	"github.com/anji-bridge/anji/testnet/internal/bridgenet"
)

// The relayer dies as by kill -9 at the boundaries between its journal and the
// chains, with packets under way both ways; then while packets time out, while
// another relayer delivers what it has begun, and at any moment. Every packet
// ends exactly once. More points, and a hundred deaths, are in the soak; those
// of refreshes, trust documents and leases in the tests of these.
func TestRelayerKilledInMidTraffic(t *testing.T) {
	e := network(t)
	ctx := deadline(t, 8*time.Minute)
	f := newTraffic(ctx, t, e)
	f.stopRelayer(t)

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

// stopRelayer stops the relayer, which runs again for other tests whatever
// becomes of this one.
func (f *traffic) stopRelayer(t testing.TB) {
	t.Helper()
	if err := f.StopRelayer(); err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() {
		if f.RelayerFailed() != nil {
			if err := f.StartRelayer(); err != nil {
				t.Error(err)
			}
		}
	})
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

// launchMortal runs the operator's relayer, built with failpoints, to kill
// itself at a point.
func (o operator) launchMortal(ctx context.Context, network *bridgenet.Network, at failpoint.Point) *running {
	o.t.Helper()
	binary, err := network.BuildMortalRelayer(ctx)
	if err != nil {
		o.t.Fatal(err)
	}
	o.binary = binary
	return o.launch(failpoint.Variable + "=" + string(at))
}

// mustDie waits until a mortal relayer has killed itself, and does something
// again and again meanwhile.
func (r *running) mustDie(meanwhile func()) {
	r.t.Helper()
	ended := make(chan error, 1)
	go func() { ended <- children.wait(r.cmd) }()
	patience := time.NewTimer(2 * time.Minute)
	defer patience.Stop()
	for {
		select {
		case err := <-ended:
			r.end()
			if !bridgenet.Killed(err) {
				r.t.Fatalf("the relayer was not killed: %v", err)
			}
			return
		case <-patience.C:
			_ = r.cmd.Process.Kill() // it may have just ended
			<-ended
			r.end()
			r.t.Fatal("the relayer did not come to where it was to be killed")
		default:
			meanwhile()
		}
	}
}
