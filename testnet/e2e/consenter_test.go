package e2e_test

import (
	"testing"
	"time"

	"github.com/anji-bridge/anji/testnet/internal/fabricnet"
)

// While packets are under way another orderer takes the place of one, which as
// the first of the consenters is their leader unless it was away before.
func TestConsenterReplacedUnderTraffic(t *testing.T) {
	e := ownNetwork(t) // what is left of it serves no other test
	ctx := deadline(t, 6*time.Minute)
	f := newTraffic(ctx, t, e)
	leaving := e.Fabric.Info().Orderers[0].Name

	f.send(t, 3)
	began := time.Now()
	type result struct {
		fresh fabricnet.Node
		err   error
	}
	replaced := make(chan result, 1)
	go func() {
		fresh, err := e.Fabric.ReplaceConsenter(ctx, leaving)
		replaced <- result{fresh, err}
	}()
	for done := false; !done; {
		f.send(t, 2)
		select {
		case r := <-replaced:
			if r.err != nil {
				t.Fatal(r.err)
			}
			t.Logf("%s in the place of %s after %s and %d packets", r.fresh.Name, leaving,
				time.Since(began).Round(100*time.Millisecond), len(f.fromFabric)+len(f.fromCosmos)+len(f.short))
			done = true
		default:
		}
	}
	if _, ok := e.Fabric.PIDs()[leaving]; ok {
		t.Errorf("%s still runs", leaving)
	}
	f.send(t, 3)
	f.mustEndOnce(t)
}
