package e2e_test

import (
	"bytes"
	"encoding/json"
	"os"
	"os/exec"
	"path/filepath"
	"syscall"
	"testing"
	"time"

	"github.com/goccy/go-yaml"

	"github.com/anji-bridge/anji/adapters"
	"github.com/anji-bridge/anji/adapters/cosmos"
	"github.com/anji-bridge/anji/adapters/fabric"
	"github.com/anji-bridge/anji/testnet/internal/cosmosnet"
	"github.com/anji-bridge/anji/testnet/internal/fabricnet"
)

// A relayer of its own, whose clients would expire within the test and carry
// no packets, keeps them alive, with few ticks of Fabric's clock, and ends
// well when it is asked to.
func TestIdleClientsAreRefreshed(t *testing.T) {
	e := network(t)
	ctx := deadline(t, 4*time.Minute)
	const trusting = 40 * time.Second

	onFabric, err := e.Ends[0].FabricConfig(fabricnet.Relayer)
	if err != nil {
		t.Fatal(err)
	}
	onCosmos := e.Ends[1].CosmosConfig(cosmosnet.Admin) // may register counterparties too
	onFabric.TrustingPeriod, onCosmos.TrustingPeriod = trusting, trusting
	content, err := yaml.Marshal(relayerConfig{Journal: "journal.db", Fabric: []fabric.Config{onFabric}, Cosmos: []cosmos.Config{onCosmos}})
	if err != nil {
		t.Fatal(err)
	}
	path := filepath.Join(t.TempDir(), "relayer.yaml")
	if err := os.WriteFile(path, content, 0o600); err != nil {
		t.Fatal(err)
	}

	var link struct {
		A, B struct{ Chain, Client string }
	}
	create := exec.CommandContext(ctx, e.Info().Relayer.Binary, "--config", path, "link", "create", fabricChain, cosmosChain, "--json")
	answer, err := create.Output()
	if err != nil || json.Unmarshal(answer, &link) != nil {
		t.Fatalf("link create: %v: %s", err, answer)
	}

	before, err := e.fabric.Head(ctx)
	if err != nil {
		t.Fatal(err)
	}
	var log bytes.Buffer
	relayer := exec.Command(e.Info().Relayer.Binary, "--config", path, "start")
	relayer.Stderr = &log
	if err := children.start(relayer); err != nil {
		t.Fatal(err)
	}
	time.Sleep(2 * trusting)
	active := func(chain adapters.Chain, id string) {
		client, err := chain.Client(ctx, id)
		if err != nil || client.Status != "Active" {
			t.Errorf("client %s on %s is %s (%v)\n%s", id, chain.ID(), client.Status, err, log.String())
		}
	}
	active(e.fabric, link.A.Client)
	active(e.cosmos, link.B.Client)
	after, err := e.fabric.Head(ctx)
	if err != nil {
		t.Fatal(err)
	}
	// Every two thirds of the trusting period, and a few for the timeouts of
	// other tests' packets.
	ticks := after.Height.Height - before.Height.Height
	t.Logf("%d ticks in %s", ticks, 2*trusting)
	if ticks < 2 || ticks > 10 {
		t.Errorf("Fabric's clock was ticked %d times in %s", ticks, 2*trusting)
	}
	if err := relayer.Process.Signal(syscall.SIGTERM); err != nil {
		t.Fatal(err)
	}
	if err := children.wait(relayer); err != nil {
		t.Errorf("the relayer ended with %v\n%s", err, log.String())
	}
}
