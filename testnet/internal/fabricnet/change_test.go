package fabricnet

import (
	"context"
	"fmt"
	"strings"
	"testing"
	"time"

	"github.com/anji-bridge/anji/testnet/internal/daemons"
)

// start runs a network with the test chaincode for one test.
func start(t *testing.T, alter func(*Options)) *Network {
	t.Helper()
	if testing.Short() {
		t.Skip("starts a Fabric network")
	}
	options, notes := settings(t)
	options.Chaincodes = []Chaincode{{Name: "notes", Binary: notes}}
	alter(&options)
	began := time.Now()
	network, err := Start(context.Background(), options)
	if err != nil {
		t.Fatal(err)
	}
	t.Logf("started in %s", time.Since(began).Round(time.Millisecond))
	t.Cleanup(func() {
		pids := network.PIDs()
		if err := network.Close(); err != nil {
			t.Error(err)
		}
		expectNoProcess(t, options.Dir, pids)
	})
	return network
}

// timed runs an operation and tells how long it took.
func timed(t *testing.T, what string, do func() error) {
	t.Helper()
	began := time.Now()
	if err := do(); err != nil {
		t.Fatal(err)
	}
	t.Logf("%s in %s", what, time.Since(began).Round(time.Millisecond))
}

// redeploy upgrades the test chaincode.
func redeploy(t *testing.T, network *Network, policy string) {
	t.Helper()
	notes := network.Info().Chaincodes[0]
	timed(t, "upgrade", func() error {
		return network.Deploy(context.Background(), Chaincode{Name: "notes", Binary: notes.Binary, Policy: policy})
	})
	for _, d := range network.Info().Chaincodes {
		if d.Name == "notes" && d.Channel == notes.Channel && d.Sequence != notes.Sequence+1 {
			t.Fatalf("sequence %d after %d", d.Sequence, notes.Sequence)
		}
	}
}

func expectPolicyFailure(t *testing.T, err error) {
	t.Helper()
	if err == nil || !strings.Contains(err.Error(), "ENDORSEMENT_POLICY_FAILURE") {
		t.Fatalf("not an endorsement policy failure: %v", err)
	}
}

func TestMembership(t *testing.T) {
	ctx := context.Background()
	network := start(t, func(o *Options) { o.Organisation = "Farm" })
	user := func() client { return connect(t, network.Info(), "Farm1MSP", User) }
	user().mustPut(t, "first", "peer1", "peer2")

	t.Run("add organisation", func(t *testing.T) {
		var peer Node
		timed(t, "organisation added", func() (err error) {
			peer, err = network.AddOrg(ctx)
			return err
		})
		user := user()
		user.mustGet(t, "key", "first", peer.Name)
		connect(t, network.Info(), peer.MSPID, User).mustPut(t, "from the new organisation", "peer1", "peer2")
		// It endorses, but the policy does not name it.
		expectPolicyFailure(t, user.put("key", "too early", "peer1", peer.Name))
		redeploy(t, network, "")
		user.mustPut(t, "with the new organisation", "peer1", peer.Name)
	})
	t.Run("remove organisation", func(t *testing.T) {
		departed := connect(t, network.Info(), "Farm3MSP", User)
		departed.mustPut(t, "by a member", "peer1", "peer2")
		timed(t, "organisation removed", func() error { return network.RemoveOrg(ctx, "Farm3") })
		user().mustPut(t, "without Farm3", "peer1", "peer2")
		if _, ok := network.PIDs()["peer3"]; ok {
			t.Error("peer3 still runs")
		}
		// Its members are strangers now.
		err := departed.put("key", "by a stranger", "peer1", "peer2")
		if err == nil || !strings.Contains(err.Error(), "access denied") {
			t.Errorf("a member of the removed organisation is answered %v", err)
		}
		if err := network.RemoveOrg(ctx, "Farm3"); err == nil {
			t.Error("removed twice")
		}
	})
	t.Run("the next organisation takes no old name", func(t *testing.T) {
		peer, err := network.AddOrg(ctx)
		if err != nil {
			t.Fatal(err)
		}
		if peer.Name != "peer5" {
			t.Errorf("it is %s", peer.Name)
		}
		user().mustGet(t, "key", "without Farm3", peer.Name)
	})
}

func TestCertificates(t *testing.T) {
	ctx := context.Background()
	network := start(t, func(*Options) {})
	user := connect(t, network.Info(), "Org1MSP", User)
	user.mustPut(t, "first", "peer1", "peer2")

	var retired Identity
	t.Run("rotate", func(t *testing.T) {
		timed(t, "certificate rotated", func() (err error) {
			retired, err = network.RotatePeerCertificate(ctx, "peer2")
			return err
		})
		user.mustPut(t, "by the new certificate", "peer1", "peer2")
	})
	t.Run("revoke the old one", func(t *testing.T) {
		timed(t, "certificate revoked", func() error { return network.Revoke(ctx, retired) })
		user.mustPut(t, "after the revocation", "peer1", "peer2")
	})
	t.Run("revoke the present one", func(t *testing.T) {
		peer, err := network.Info().node("peer3")
		if err != nil {
			t.Fatal(err)
		}
		if err := network.Revoke(ctx, peer.Identity()); err != nil {
			t.Fatal(err)
		}
		expectPolicyFailure(t, user.put("key", "by a revoked peer", "peer1", "peer3"))
		if _, err := network.RotatePeerCertificate(ctx, "peer3"); err != nil {
			t.Fatal(err)
		}
		user.mustPut(t, "renewed", "peer1", "peer3")
	})
	t.Run("revoke a client", func(t *testing.T) {
		relayer, err := network.Info().Identity("Org1MSP", Relayer)
		if err != nil {
			t.Fatal(err)
		}
		client := connect(t, network.Info(), "Org1MSP", Relayer)
		client.mustPut(t, "not yet revoked", "peer1", "peer2")
		if err := network.Revoke(ctx, relayer); err != nil {
			t.Fatal(err)
		}
		err = client.put("key", "by a revoked client", "peer1", "peer2")
		if err == nil || !strings.Contains(err.Error(), "access denied") {
			t.Errorf("a revoked client is answered %v", err)
		}
	})
	if _, err := network.RotatePeerCertificate(ctx, "orderer1"); err == nil {
		t.Error("an orderer passes for a peer")
	}
	if err := network.Revoke(ctx, Identity{MSPID: "NoMSP"}); err == nil {
		t.Error("revoked for an organisation that is not there")
	}
}

func TestSecondChannel(t *testing.T) {
	ctx := context.Background()
	network := start(t, func(*Options) {})
	timed(t, "channel added", func() error { return network.AddChannel(ctx, "second") })
	notes := network.Info().Chaincodes[0]
	timed(t, "chaincode on it", func() error {
		return network.Deploy(ctx, Chaincode{Name: "notes", Channel: "second", Binary: notes.Binary})
	})
	info := network.Info()
	first, second := connect(t, info, "Org1MSP", User), connectTo(t, info, "second", "Org1MSP", User)
	first.mustPut(t, "on the first", "peer1", "peer2")
	second.mustPut(t, "on the second", "peer1", "peer2")
	first.mustGet(t, "key", "on the first", "peer3")
	second.mustGet(t, "key", "on the second", "peer3")
	for name, want := range map[string]string{"second": "already", "Upper": "no name"} {
		if err := network.AddChannel(ctx, name); err == nil || !strings.Contains(err.Error(), want) {
			t.Errorf("channel %q: %v, want %q", name, err, want)
		}
	}
	if err := network.Deploy(ctx, Chaincode{Name: "notes", Channel: "third", Binary: notes.Binary}); err == nil {
		t.Error("deployed on a channel that is not there")
	}
	// What changes, changes on both.
	peer, err := network.AddOrg(ctx)
	if err != nil {
		t.Fatal(err)
	}
	first.mustGet(t, "key", "on the first", "peer3")
	connectTo(t, network.Info(), "second", peer.MSPID, User).mustGet(t, "key", "on the second", peer.Name)
}

func TestReplaceConsenter(t *testing.T) {
	for _, version := range []daemons.FabricVersion{daemons.Fabric31, daemons.Fabric25} {
		t.Run(string(version), func(t *testing.T) {
			ctx := context.Background()
			network := start(t, func(o *Options) { o.Version = version })
			user := connect(t, network.Info(), "Org1MSP", User)
			user.mustPut(t, "first", "peer1", "peer2")
			before := len(network.Info().Orderers)
			var fresh Node
			// Of BFT this is the leader.
			timed(t, "consenter replaced", func() (err error) {
				fresh, err = network.ReplaceConsenter(ctx, "orderer1")
				return err
			})
			info := network.Info()
			if _, ok := network.PIDs()["orderer1"]; ok || len(info.Orderers) != before {
				t.Errorf("orderers: %v, running: %v", info.Orderers, network.PIDs())
			}
			user = connect(t, info, "Org1MSP", User)
			for i := range 3 {
				user.mustPut(t, fmt.Sprintf("without orderer1, %d", i), "peer1", "peer2")
			}
			// Now the new one's vote is needed.
			dead := info.Orderers[0].Name
			if err := network.Kill(dead); err != nil {
				t.Fatal(err)
			}
			user.mustPut(t, "by the vote of "+fresh.Name, "peer1", "peer2")
			timed(t, "dead consenter replaced", func() error {
				_, err := network.ReplaceConsenter(ctx, dead)
				return err
			})
			user = connect(t, network.Info(), "Org1MSP", User)
			user.mustPut(t, "without "+dead, "peer1", "peer2")
			for _, name := range []string{"peer1", dead, "orderer9"} {
				if _, err := network.ReplaceConsenter(ctx, name); err == nil {
					t.Errorf("%s passes for a consenter", name)
				}
			}
			if after := len(network.Info().Orderers); after != before {
				t.Errorf("%d orderers after %d", after, before)
			}
		})
	}
}

func TestRaft(t *testing.T) {
	ctx := context.Background()
	network := start(t, func(o *Options) { o.Version = daemons.Fabric25 })
	info := network.Info()
	if len(network.PIDs()) != peerCount+raftOrderers || !info.Raft() {
		t.Fatalf("running: %v", network.PIDs())
	}
	user := connect(t, info, "Org1MSP", User)
	user.mustPut(t, "first", "peer1", "peer2")
	expectPolicyFailure(t, user.put("key", "alone", "peer1"))
	// One of them leads.
	for _, orderer := range info.Orderers {
		if err := network.Kill(orderer.Name); err != nil {
			t.Fatal(err)
		}
		user.mustPut(t, "without "+orderer.Name, "peer1", "peer2")
		if err := network.Restart(ctx, orderer.Name); err != nil {
			t.Fatal(err)
		}
	}
	redeploy(t, network, "OR('Org1MSP.peer')")
	user.mustPut(t, "one endorsement is enough now", "peer1")
}
