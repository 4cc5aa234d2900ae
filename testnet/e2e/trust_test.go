package e2e_test

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"os/exec"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/rs/zerolog"

	"github.com/anji-bridge/anji/adapters"
	"github.com/anji-bridge/anji/proofs/refusal"
	"github.com/anji-bridge/anji/testnet/internal/daemons"
	"github.com/anji-bridge/anji/testnet/internal/fabricnet"
)

// trustAnswer is what the relayer's trust commands print of one chain.
type trustAnswer struct {
	Chain, Client string
	Believed      struct{ Facts []adapters.Fact }
	Pending       []struct{ Sequence uint64 }
	Configured    struct{ Facts []adapters.Fact }
	Changed       bool
}

// trust runs one of the relayer's trust commands on the link.
func (e *env) trust(ctx context.Context, t *testing.T, command string) trustAnswer {
	t.Helper()
	info := e.Info().Relayer
	cmd := exec.CommandContext(ctx, info.Binary, "--config", info.Config, "trust", command, e.Ends[0].ID+"-"+e.Ends[1].ID, "--json")
	var stderr strings.Builder
	cmd.Stderr = &stderr
	out, err := cmd.Output()
	if err != nil {
		t.Fatalf("relayer trust %s: %v: %s", command, err, stderr.String())
	}
	var answers []trustAnswer
	if err := json.Unmarshal(out, &answers); err != nil || len(answers) != 1 {
		t.Fatalf("relayer trust %s: %v: %s", command, err, out)
	}
	return answers[0]
}

// ofFabric is the link's client of the Fabric channel as its host tells it.
func (e *env) ofFabric(ctx context.Context, t *testing.T) adapters.Client {
	t.Helper()
	client, err := e.cosmos.Client(ctx, e.CosmosClient)
	if err != nil {
		t.Fatal(err)
	}
	return client
}

// refusesViews submits a view that the channel's present configuration
// vouches for, and wants the client to refuse it.
func (e *env) refusesViews(ctx context.Context, t *testing.T, want refusal.Code) {
	t.Helper()
	evidence, err := e.fabric.Prove(ctx, adapters.ProofRequest{})
	if err != nil {
		t.Fatal(err)
	}
	_, err = e.cosmos.Submit(ctx, adapters.Batch{ClientID: e.CosmosClient, Updates: evidence.Updates})
	if !errors.Is(err, want) {
		t.Errorf("the client answers %v, want %s", err, want)
	}
}

// upgrade commits a new definition of the packet chaincode.
func (e *env) upgrade(ctx context.Context, t *testing.T) {
	t.Helper()
	builder, err := daemons.New(zerolog.Nop())
	if err != nil {
		t.Fatal(err)
	}
	built, err := builder.Build(ctx, filepath.Join(e.dir, "bin"), ".", "./contracts/fabric/cmd/anji-chaincode")
	if err != nil {
		t.Fatal(err)
	}
	sequence := int64(1)
	for _, c := range e.Fabric.Info().Chaincodes {
		if c.Name == "anji" {
			sequence += c.Sequence
		}
	}
	err = e.Fabric.Deploy(ctx, fabricnet.Chaincode{
		Name: "anji", Binary: built[0], Sequence: sequence,
		InitRequired: true, InitArgs: [][]byte{[]byte("{}")}, // what was set up stays
	})
	if err != nil {
		t.Fatal(err)
	}
}

// The packet chaincode is upgraded in mid-traffic: the client stops, a trust
// document is proposed, a running relayer brings it to the client, the delay
// goes by, and every packet ends exactly once.
func TestUpgradeUnderTraffic(t *testing.T) {
	e := network(t)
	ctx := deadline(t, 8*time.Minute)
	f := newTraffic(ctx, t, e)
	f.send(t, 3)
	before := e.ofFabric(ctx, t)
	if shown := e.trust(ctx, t, "show"); !slices.Equal(shown.Believed.Facts, shown.Configured.Facts) {
		t.Fatalf("before anything has changed the client believes %v, the channel has %v", shown.Believed.Facts, shown.Configured.Facts)
	}
	e.upgrade(ctx, t)
	upgraded := time.Now()
	f.send(t, 3)
	e.refusesViews(ctx, t, refusal.DefinitionChanged)
	stopped := f.fromFabric[len(f.fromFabric)-3:]
	mustWait := func() {
		t.Helper()
		for _, s := range stopped {
			if n := f.counted(t, "received", s); n != 0 {
				t.Errorf("packet %d crossed while the client was stopped", s)
			}
		}
	}
	mustWait()

	proposed := e.trust(ctx, t, "propose")
	if !proposed.Changed {
		t.Fatal("nothing was proposed after an upgrade")
	}
	eventually(ctx, t, "the relayer brings the document", func() error {
		if known := e.ofFabric(ctx, t); known.StoppedUntil.IsZero() {
			return fmt.Errorf("%s is not stopped for a delay", known.ID)
		}
		return nil
	})
	update, err := e.fabric.TrustUpdate(ctx, before)
	if err != nil {
		t.Fatal(err)
	}
	_, err = e.cosmos.Submit(ctx, adapters.Batch{ClientID: e.CosmosClient, Updates: [][]byte{update}})
	if !errors.Is(err, refusal.TrustSequence) {
		t.Errorf("the same document again is answered with %v", err)
	}
	e.refusesViews(ctx, t, refusal.TrustPending)
	mustWait()
	known := time.Now()

	f.send(t, 3)
	f.mustEndOnce(t)
	t.Logf("document known %s after the upgrade, all traffic settled %s after it", known.Sub(upgraded).Round(time.Second), time.Since(upgraded).Round(time.Second))
	shown := e.trust(ctx, t, "show")
	if !slices.Equal(shown.Believed.Facts, shown.Configured.Facts) || len(shown.Pending) != 0 {
		t.Errorf("afterwards the client believes %v, the channel has %v", shown.Believed.Facts, shown.Configured.Facts)
	}
	if again := e.trust(ctx, t, "propose"); again.Changed {
		t.Error("proposed again what stands already")
	}
	if again := e.trust(ctx, t, "update"); again.Changed {
		t.Error("updated to what is known already")
	}
}
