package e2e_test

import (
	"context"
	"errors"
	"fmt"
	"maps"
	"os"
	"path/filepath"
	"testing"
	"time"

	"github.com/goccy/go-yaml"

	"github.com/anji-bridge/anji/adapters"
	fabricadapter "github.com/anji-bridge/anji/adapters/fabric"
	"github.com/anji-bridge/anji/testnet/internal/cosmosnet"
	"github.com/anji-bridge/anji/testnet/internal/fabricnet"
)

// Packets cross both ways between Fabric and Cosmos, and one times out, by
// clients that want both the light client's proof and two of three attestors:
// one in the packet chaincode, and one whose attestors follow a channel. One of
// them is stopped, or lies: traffic goes on. Two lie: nothing passes, and what
// they have signed freezes both clients.
func TestAttestorsOfFabric(t *testing.T) {
	e := network(t)
	ctx := deadline(t, 6*time.Minute)
	began := time.Now()
	j := e.jury(ctx, t, "acme", "bolt", "core")
	since := func(what string) { t.Logf("%s after %s", what, time.Since(began).Round(time.Second)) }

	var made struct{ A, B struct{ Client string } }
	j.relayer.mustJSON(ctx, &made, "link", "create", fabricChain, cosmosChain, "--name", "both", "--both", fabricChain, "--both", cosmosChain)
	linked := *e
	linked.FabricClient, linked.CosmosClient = made.A.Client, made.B.Client
	chains, clients := []adapters.Chain{e.fabric, e.cosmos}, []string{made.A.Client, made.B.Client}
	for i, chain := range chains {
		client, err := chain.Client(ctx, clients[i])
		if err != nil || client.Type != adapters.Attested || client.TrustingPeriod == 0 {
			t.Fatalf("client %s on %s: %+v, %v", clients[i], chain.ID(), client, err)
		}
	}
	since("link made")

	f := newTraffic(ctx, t, &linked)
	soon := time.Now().Add(3 * time.Second)
	late := f.sendCosmos(t, soon, "credit "+f.brief)
	f.short = append(f.short, late...)
	time.Sleep(time.Until(soon))
	j.stop(2)
	relayer := j.relayer.launch()
	f.send(t, 3)
	f.mustEndOnce(t)
	if n := f.counted(t, "timed_out", late[0]); n != 1 {
		t.Errorf("packet %d, sent too late, timed out %d times", late[0], n)
	}
	j.mustSay("core", "silent", 0, 1)
	since("one stopped: traffic passed")

	j.start(2)
	j.jurors[0].proxy.Lies.Store(true)
	f.send(t, 3)
	f.mustEndOnce(t)
	j.mustSay("acme", "lied", 0, 1)
	since("one lying: traffic passed")

	relayer.stop() // a frozen client sends nothing
	j.jurors[1].proxy.Lies.Store(true)
	before := []int{len(f.fromFabric), len(f.fromCosmos)}
	f.send(t, 1)
	relayer = j.relayer.launch()
	eventually(ctx, t, "two lie", func() error {
		var missing error
		for i, chain := range chains {
			client, err := chain.Client(ctx, clients[i])
			if err == nil && client.Status != "Frozen" {
				err = fmt.Errorf("client %s on %s is %s", client.ID, chain.ID(), client.Status)
			}
			missing = errors.Join(missing, err)
		}
		return missing
	})
	for i, all := range [][]uint64{f.fromFabric, f.fromCosmos} {
		unproven := all[before[i]:]
		found, err := chains[1-i].Received(ctx, clients[1-i], unproven)
		check(t, err)
		for _, sequence := range unproven {
			if found[sequence] {
				t.Errorf("packet %d from %s was delivered without a quorum", sequence, chains[i].ID())
			}
		}
	}
	since("two lying: both clients frozen")
	relayer.stop()
}

// jury attests the Fabric channel and the Cosmos chain, for relayers with other
// accounts than the environment's relayer has.
func (e *env) jury(ctx context.Context, t testing.TB, names ...string) *jury {
	t.Helper()
	journal := filepath.Join(t.TempDir(), "journal.db")
	onFabric, err := e.Ends[0].FabricConfig(fabricnet.Relayer)
	check(t, err)
	relayer := func(more map[string]any) operator {
		config := chainConfigs(t, e.Ends, cosmosnet.Admin, "")
		config[fabricadapter.Kind] = []fabricadapter.Config{onFabric}
		config["journal"] = journal
		maps.Copy(config, more)
		content, err := yaml.Marshal(config)
		check(t, err)
		path := filepath.Join(t.TempDir(), "relayer.yaml")
		check(t, os.WriteFile(path, content, 0o600))
		return operator{t, e.Info().Relayer.Binary, path}
	}
	return newJury(ctx, t, e.Ends, e.Info().Relayer.Binary, relayer, names...)
}
