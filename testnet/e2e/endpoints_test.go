package e2e_test

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"testing"
	"time"

	"github.com/rs/zerolog"

	"github.com/anji-bridge/anji/adapters"
	"github.com/anji-bridge/anji/adapters/cosmos"
	"github.com/anji-bridge/anji/adapters/ethereum"
	"github.com/anji-bridge/anji/testnet/internal/cosmosnet"
	"github.com/anji-bridge/anji/testnet/internal/cosmosnet/layout"
	"github.com/anji-bridge/anji/testnet/internal/daemons"
	"github.com/anji-bridge/anji/testnet/internal/ethereumnet"
	"github.com/anji-bridge/anji/testnet/internal/faults"
	"github.com/anji-bridge/anji/testnet/internal/ports"
)

// Of three endpoints one stops to answer without closing a connection, and one
// withholds that packets were sent. No packet is lost, each takes about as long
// as before, and relayer status names both endpoints.
func TestDeadAndLyingEndpoints(t *testing.T) {
	e := pairs.get(t)
	ctx := deadline(t, 4*time.Minute)
	node := e.Ends[0].Cosmos.Info().RPC()[0]
	var proxies [3]*faults.Proxy
	var urls []string
	for i := range proxies {
		p, err := faults.New(node)
		if err != nil {
			t.Fatal(err)
		}
		t.Cleanup(func() { _ = p.Close() })
		proxies[i], urls = p, append(urls, p.URL)
	}
	configs := []cosmos.Config{e.Ends[0].CosmosConfig(cosmosnet.Relayer), e.Ends[1].CosmosConfig(cosmosnet.Relayer)}
	configs[0].RPC = urls
	relayer := e.relayer(t, "journal.db", cosmosnet.Relayer, map[string]any{"cosmos": configs})
	l := e.link(ctx, relayer)
	relayer.launch()

	const packets = 4
	traffic := func() []pairPacket {
		first := len(l.sent[0])
		for range packets {
			l.send(0, 1)
			l.send(1, 1)
		}
		l.settle()
		return l.sent[0][first:]
	}
	before := traffic()
	proxies[0].Hang()
	dead := traffic()
	mustBe := func(endpoint int, state, why string) {
		t.Helper()
		eventually(ctx, t, "relayer status names the endpoint", func() error {
			found := endpointsOf(ctx, relayer, e.Ends[0].ID)[fmt.Sprintf("rpc[%d] %s", endpoint, strings.TrimPrefix(urls[endpoint], "http://"))]
			if found.State != state || !strings.Contains(found.Fault, why) {
				return fmt.Errorf("it is %+v, want %s: %s", found, state, why)
			}
			t.Logf("rpc[%d] is %s: %s", endpoint, found.State, found.Fault)
			return nil
		})
	}
	mustBe(0, "down", "")
	proxies[1].Lie(func(method string, answer []byte) []byte {
		if method != "block_results" {
			return answer
		}
		return bytes.ReplaceAll(answer, []byte(`"send_packet"`), []byte(`"lost_packet"`))
	})
	lied := traffic()
	mustBe(1, "set aside", "withholds")
	mustBe(2, "up", "")
	proxies[0].Resume()
	mustBe(0, "up", "")

	ledger := l.read()
	l.mustBeThere(ledger)
	l.mustCount()
	three := l.latencies(ledger, 0, before)
	t.Logf("three endpoints: %s", three)
	for _, r := range []struct {
		name string
		sent []pairPacket
	}{{"one is dead", dead}, {"one is dead and one lies", lied}} {
		took := l.latencies(ledger, 0, r.sent)
		t.Logf("%s: %s", r.name, took)
		took.keepUp(t, r.name, three)
		// Waiting for the dead one until a request's time is over would take 20.
		if took.mostBlocks() > three.mostBlocks()+10 {
			t.Errorf("%s: a packet waited for it: %s", r.name, took)
		}
	}
}

type endpointState struct{ Name, State, Fault string }

// endpointsOf is what relayer status says of a chain's endpoints, by name.
func endpointsOf(ctx context.Context, o operator, chain string) map[string]endpointState {
	o.t.Helper()
	var status struct {
		Chains []struct {
			ID        string
			Endpoints []endpointState
		}
	}
	o.mustJSON(ctx, &status, "status")
	all := map[string]endpointState{}
	for _, c := range status.Chains {
		for _, e := range c.Endpoints {
			if c.ID == chain {
				all[e.Name] = e
			}
		}
	}
	return all
}

// Of three execution nodes and three beacon nodes one each does not answer and
// one lies: about receipts, and about what the sync committee has signed. Every
// event comes all the same, and both liars are named.
func TestDeadAndLyingEthereumNodes(t *testing.T) {
	e := payments.get(t)
	ctx := deadline(t, 3*time.Minute)
	honest := e.links[0].Ends[0].EthereumConfig(ethereumnet.Buyer)
	faulty := honest
	faulty.RPC = proxied(t, e.Ethereum.Info().RPC, "eth_getBlockReceipts", `"status":"0x1"`, `"status":"0x0"`)
	faulty.Beacon = proxied(t, honest.Beacon[0], "/eth/v1/beacon/light_client/finality_update", `"sync_committee_signature":"0x8`, `"sync_committee_signature":"0xa`,
		`"sync_committee_signature":"0x9`, `"sync_committee_signature":"0xb`, `"sync_committee_signature":"0xa`, `"sync_committee_signature":"0x8`, `"sync_committee_signature":"0xb`, `"sync_committee_signature":"0x9`)
	read := func(config ethereum.Config, until uint64) (events []string, chain *ethereum.Chain, head uint64) {
		t.Helper()
		chain, err := ethereum.New(config, zerolog.Nop())
		if err != nil {
			t.Fatal(err)
		}
		t.Cleanup(func() { _ = chain.Close() })
		final, err := chain.Head(ctx)
		if err != nil {
			t.Fatal(err)
		}
		until = max(until, 1)
		if head = final.Position; until == 1 {
			until = head
		}
		enough := errors.New("enough")
		err = chain.Follow(ctx, adapters.Cursor{}, func(b adapters.Block) error {
			for _, event := range b.Events {
				events = append(events, fmt.Sprint(event.Kind, event.Packet.SourceClient, event.Packet.Sequence))
			}
			if b.Position == until {
				return enough
			}
			return nil
		})
		if !errors.Is(err, enough) {
			t.Fatal(err)
		}
		return events, chain, head
	}
	want, _, head := read(honest, 0)
	began := time.Now()
	got, chain, _ := read(faulty, head)
	t.Logf("%d events of %d blocks read in %s", len(got), head, time.Since(began).Round(100*time.Millisecond))
	if !slices.Equal(got, want) {
		t.Errorf("%d events, want %d", len(got), len(want))
	}
	for index, wanted := range map[int]string{1: "receipts", 4: "does not verify"} {
		eventually(ctx, t, "the liar is named", func() error {
			found := chain.Endpoints()[index]
			if !found.Aside || !strings.Contains(found.Fault, wanted) {
				return fmt.Errorf("%+v, want %s", found, wanted)
			}
			t.Logf("%s: %s", found.Name, found.Fault)
			return nil
		})
	}
	for _, index := range []int{0, 3} {
		if found := chain.Endpoints()[index]; found.Up || found.Aside {
			t.Errorf("%+v, want it down", found)
		}
	}
	for _, index := range []int{2, 5} {
		if found := chain.Endpoints()[index]; !found.Up {
			t.Errorf("%+v, want it up", found)
		}
	}
}

// proxied is a node behind three proxies: one hangs, one changes an answer.
func proxied(t testing.TB, node, method string, changes ...string) (urls []string) {
	t.Helper()
	for i := range 3 {
		p, err := faults.New(node)
		if err != nil {
			t.Fatal(err)
		}
		t.Cleanup(func() { _ = p.Close() })
		switch i {
		case 0:
			p.Hang()
		case 1:
			replace := strings.NewReplacer(changes...)
			p.Lie(func(asked string, answer []byte) []byte {
				if asked != method {
					return answer
				}
				return []byte(replace.Replace(string(answer)))
			})
		}
		urls = append(urls, p.URL)
	}
	return urls
}

// A chain whose one validator signs two histories is shown to the client of it
// on another chain, which freezes.
func TestForkFreezesTheClient(t *testing.T) {
	e := pairs.get(t)
	ctx := deadline(t, 4*time.Minute)
	builder, err := daemons.New(zerolog.Nop())
	if err != nil {
		t.Fatal(err)
	}
	built, err := builder.Build(ctx, t.TempDir(), "testnet/chain", "./cmd/anjid")
	if err != nil {
		t.Fatal(err)
	}
	options := cosmosnet.Options{Dir: filepath.Join(t.TempDir(), "one"), ChainID: "forked-1", Binary: built[0], Validators: 1, BlockTime: 500 * time.Millisecond, Log: zerolog.Nop()}
	start := func(options cosmosnet.Options) *cosmosnet.Network {
		t.Helper()
		n, err := cosmosnet.Start(ctx, options)
		if err != nil {
			t.Fatal(err)
		}
		t.Cleanup(func() { _ = n.Close() })
		return n
	}
	one := start(options)
	info := one.Info()
	config := e.Ends[0].CosmosConfig(cosmosnet.Relayer)
	config.ID, config.ChainID, config.KeyFile, config.RPC = "forked", info.ChainID, info.Accounts[cosmosnet.Relayer].KeyFile, info.RPC()
	hub := e.Ends[1].CosmosConfig(cosmosnet.Relayer)
	relayer := e.relayer(t, "journal.db", cosmosnet.Relayer, map[string]any{"cosmos": []cosmos.Config{config, hub}})
	var link struct{ A, B struct{ Client string } }
	relayer.mustJSON(ctx, &link, "link", "create", config.ID, hub.ID)

	if err := one.Close(); err != nil {
		t.Fatal(err)
	}
	forked := options
	forked.Dir = filepath.Join(t.TempDir(), "other")
	copyNetwork(t, info, forked.Dir)
	start(options)
	other := start(forked)

	config.RPC = append(info.RPC(), other.Info().RPC()...)
	both := e.relayer(t, "journal.db", cosmosnet.Relayer, map[string]any{"cosmos": []cosmos.Config{config, hub}})
	both.mustRun(ctx, "link", "adopt", config.ID, link.A.Client, hub.ID, link.B.Client)
	began := time.Now()
	both.launch()
	user, err := cosmos.New(hub, zerolog.Nop())
	if err != nil {
		t.Fatal(err)
	}
	defer user.Close()
	eventually(ctx, t, "the client freezes", func() error {
		client, err := user.Client(ctx, link.B.Client)
		if err == nil && client.Status != "Frozen" {
			err = fmt.Errorf("the client is %s", client.Status)
		}
		return err
	})
	t.Logf("the relayer showed the fork to the client %s after its start", time.Since(began).Round(100*time.Millisecond))
	eventually(ctx, t, "relayer status names the fork", func() error {
		for _, found := range endpointsOf(ctx, both, config.ID) {
			if found.State == "set aside" && strings.Contains(found.Fault, "fork") {
				t.Logf("%s is set aside: %s", found.Name, found.Fault)
				return nil
			}
		}
		return fmt.Errorf("%v", endpointsOf(ctx, both, config.ID))
	})
}

// copyNetwork copies a stopped network of one validator, which then listens on
// other ports.
func copyNetwork(t testing.TB, info cosmosnet.Info, dir string) {
	t.Helper()
	var plan layout.Plan
	content, err := os.ReadFile(filepath.Join(info.Dir, "plan.json"))
	if err == nil {
		err = json.Unmarshal(content, &plan)
	}
	if err != nil {
		t.Fatal(err)
	}
	node := plan.Validators[0]
	free, err := ports.Free(3)
	if err != nil {
		t.Fatal(err)
	}
	changes := []string{info.Dir, dir}
	for i, old := range []int{node.P2P, node.RPC, node.GRPC} {
		from, to := strconv.Itoa(old), strconv.Itoa(free[i])
		changes = append(changes, ":"+from, ":"+to, ": "+from, ": "+to)
	}
	replace := strings.NewReplacer(changes...)
	err = filepath.WalkDir(info.Dir, func(path string, entry fs.DirEntry, err error) error {
		if err != nil {
			return err
		}
		to := filepath.Join(dir, strings.TrimPrefix(path, info.Dir))
		if entry.IsDir() {
			return os.MkdirAll(to, 0o755)
		}
		content, err := os.ReadFile(path)
		if err != nil {
			return err
		}
		switch filepath.Ext(path) {
		case ".toml":
			content = []byte(replace.Replace(string(content)))
		case ".json":
			if filepath.Base(path) == "plan.json" {
				content = []byte(replace.Replace(string(content)))
			}
		}
		return os.WriteFile(to, content, 0o600)
	})
	if err != nil {
		t.Fatal(err)
	}
}
