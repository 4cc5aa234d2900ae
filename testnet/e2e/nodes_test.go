package e2e_test

import (
	"errors"
	"testing"
	"time"
)

// One peer, one orderer and one validator stop while packets are under way,
// those that clients and the relayer would ask first; traffic goes on without
// them, and with them again.
func TestStoppedNodesDoNotStopTraffic(t *testing.T) {
	e := ownNetwork(t) // an orderer that was stopped may keep what it is given to itself
	ctx := deadline(t, 6*time.Minute)
	f := newTraffic(ctx, t, e)
	peer := e.Fabric.Info().Peers[0].Name
	orderer := e.Fabric.Info().Orderers[0].Name
	validator := e.Cosmos.Info().Validators[0].Name

	f.send(t, 5)
	if err := errors.Join(e.Fabric.Stop(peer), e.Fabric.Stop(orderer), e.Cosmos.Stop(validator)); err != nil {
		t.Fatal(err)
	}
	stopped := time.Now()
	f.send(t, 5)
	eventually(ctx, t, "packets from Fabric settle without those nodes", settled(t, e, e.fabric, e.FabricClient, f.fromFabric...))
	eventually(ctx, t, "packets from Cosmos settle without those nodes", settled(t, e, e.cosmos, e.CosmosClient, append(f.fromCosmos, f.short...)...))
	t.Logf("%s, %s and %s stopped: all packets settled after %s", peer, orderer, validator, time.Since(stopped).Round(100*time.Millisecond))

	if err := errors.Join(e.Fabric.Restart(ctx, orderer), e.Fabric.Restart(ctx, peer), e.Cosmos.Restart(ctx, validator)); err != nil {
		t.Fatal(err)
	}
	f.send(t, 2)
	f.mustEndOnce(t)
}
