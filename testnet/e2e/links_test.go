package e2e_test

import (
	"context"
	"encoding/json"
	"fmt"
	"os"
	"path/filepath"
	"strconv"
	"strings"
	"testing"
	"time"

	"github.com/rs/zerolog"

	"github.com/anji-bridge/anji/adapters/cosmos"
	"github.com/anji-bridge/anji/adapters/fabric"
	"github.com/anji-bridge/anji/contracts/packet"
	"github.com/anji-bridge/anji/testnet/internal/bridgenet"
	"github.com/anji-bridge/anji/testnet/internal/cosmosnet"
	"github.com/anji-bridge/anji/testnet/internal/fabricnet"
)

// Two operators, each of whom has keys of its own chain alone, make a link by
// offers, and a third with no rights on either chain relays it.
func TestLinkByOffers(t *testing.T) {
	e := network(t)
	ctx := deadline(t, 4*time.Minute)
	ofFarm, err := e.Ends[0].FabricConfig(fabricnet.Relayer)
	if err != nil {
		t.Fatal(err)
	}
	ofUser, err := e.Ends[0].FabricConfig(fabricnet.User)
	if err != nil {
		t.Fatal(err)
	}
	farm := e.newOperator(t, relayerConfig{Fabric: []fabric.Config{ofFarm}})
	hub := e.newOperator(t, relayerConfig{Cosmos: []cosmos.Config{e.Ends[1].CosmosConfig(cosmosnet.Admin)}})
	carrier := e.newOperator(t, relayerConfig{Fabric: []fabric.Config{ofUser}, Cosmos: []cosmos.Config{e.Ends[1].CosmosConfig(cosmosnet.Buyer)}})

	farmFile, farmPrint := offered(ctx, t, farm, fabricChain)
	hubFile, hubPrint := offered(ctx, t, hub, cosmosChain)
	if _, err := hub.run(ctx, "link", "accept", farmFile, "--on", cosmosChain, "--fingerprint", hubPrint); err == nil || !strings.Contains(err.Error(), "fingerprint does not match") {
		t.Errorf("accept of another offer: %v", err)
	}
	var onFarm, onHub struct{ Client string }
	hub.mustJSON(ctx, &onHub, "link", "accept", farmFile, "--on", cosmosChain, "--fingerprint", farmPrint)
	farm.mustJSON(ctx, &onFarm, "link", "accept", hubFile, "--on", fabricChain, "--fingerprint", hubPrint)

	adopt := []string{"link", "adopt", fabricChain, onFarm.Client, cosmosChain, onHub.Client}
	if _, err := carrier.run(ctx, adopt...); err == nil || !strings.Contains(err.Error(), "names no counterparty yet") {
		t.Errorf("adopt of a link that is not made: %v", err)
	}
	farm.mustRun(ctx, "link", "register", hubFile, "--on", fabricChain, "--client", onFarm.Client, "--counterparty", onHub.Client)
	hub.mustRun(ctx, "link", "register", farmFile, "--on", cosmosChain, "--client", onHub.Client, "--counterparty", onFarm.Client)
	carrier.mustRun(ctx, adopt...)
	carrier.start()

	account := strconv.FormatInt(time.Now().UnixNano(), 36)
	timeout := time.Now().Add(10 * time.Minute)
	sent := channelEnd{config: ofFarm, chain: e.fabric, client: onFarm.Client}.send(ctx, t, timeout, "hello")
	back, _, err := probeSends(ctx, cosmosUser(t, e), onHub.Client, onFarm.Client, probe, timeout, "credit "+account, "credit "+account)
	if err != nil {
		t.Fatal(err)
	}
	eventually(ctx, t, "the packet from Fabric settles", settled(t, e, e.fabric, onFarm.Client, sent))
	eventually(ctx, t, "the packets from Cosmos settle", settled(t, e, e.cosmos, onHub.Client, back[0].Sequence, back[1].Sequence))
	if received, err := e.cosmos.Received(ctx, onHub.Client, []uint64{sent}); err != nil || !received[sent] {
		t.Errorf("the packet from Fabric was not received (%v)", err)
	}
	if answer, err := e.fabric.Evaluate(ctx, probe, "Balance", []byte(account)); err != nil || string(answer) != "2" {
		t.Errorf("2 packets from Cosmos gave %s credits (%v)", answer, err)
	}
}

// offered writes a chain's offer to a file.
func offered(ctx context.Context, t testing.TB, o operator, chain string) (path, fingerprint string) {
	t.Helper()
	out := o.mustRun(ctx, "link", "offer", chain)
	var offer struct {
		Fingerprint string
		Facts       []struct{ Name, Value string }
	}
	if err := json.Unmarshal([]byte(out), &offer); err != nil || len(offer.Facts) == 0 {
		t.Fatalf("offer of %s: %v: %s", chain, err, out)
	}
	path = filepath.Join(t.TempDir(), chain+".json")
	if err := os.WriteFile(path, []byte(out), 0o600); err != nil {
		t.Fatal(err)
	}
	return path, offer.Fingerprint
}

// Two channels of one network are two chains to each other: packets cross
// both ways, and one times out in each direction.
func TestTwoChannelsOfOneNetwork(t *testing.T) {
	e := network(t)
	ctx := deadline(t, 4*time.Minute)
	ends := e.secondChannel(ctx, t)
	relayer := e.newOperator(t, relayerConfig{Fabric: []fabric.Config{ends[0].config, ends[1].config}})
	var link struct {
		A, B struct{ Client string }
	}
	relayer.mustJSON(ctx, &link, "link", "create", ends[0].config.ID, ends[1].config.ID)
	ends[0].client, ends[1].client = link.A.Client, link.B.Client

	account := strconv.FormatInt(time.Now().UnixNano(), 36)
	var late, inTime [2]uint64
	for i, end := range ends {
		late[i] = end.send(ctx, t, time.Now().Add(2*time.Second), "credit late-"+account)
	}
	time.Sleep(2 * time.Second) // nobody relays yet
	for i, end := range ends {
		inTime[i] = end.send(ctx, t, time.Now().Add(10*time.Minute), "credit "+account)
	}
	relayer.start()
	for i, end := range ends {
		eventually(ctx, t, "packet in time from "+end.config.ID, end.ended(ctx, inTime[i], "acknowledged 1"))
		eventually(ctx, t, "packet too late from "+end.config.ID, end.ended(ctx, late[i], "timed out"))
	}
	for _, end := range ends {
		for of, want := range map[string]string{account: "1", "late-" + account: "0"} {
			answer, err := end.chain.Evaluate(ctx, probe, "Balance", []byte(of))
			if err != nil || string(answer) != want {
				t.Errorf("%s on %s was credited %s times, want %s (%v)", of, end.config.ID, answer, want, err)
			}
		}
	}
}

// channelEnd is one of two linked channels, with the probe on it.
type channelEnd struct {
	config fabric.Config
	chain  *fabric.Chain
	client string // of the other channel
}

// secondChannel makes a channel like the first, with the same chaincodes.
func (e *env) secondChannel(ctx context.Context, t testing.TB) (ends [2]channelEnd) {
	t.Helper()
	const second = "second"
	fail := func(err error) {
		t.Helper()
		if err != nil {
			t.Fatal(err)
		}
	}
	fail(e.Fabric.AddChannel(ctx, second))
	info := e.Fabric.Info()
	roles, err := bridgenet.InitialRoles(info)
	fail(err)
	for _, c := range info.Chaincodes {
		switch c.Name {
		case "anji":
			fail(e.Fabric.Deploy(ctx, fabricnet.Chaincode{Name: c.Name, Channel: second, Binary: c.Binary, InitRequired: true, InitArgs: [][]byte{roles}}))
		case probe:
			fail(e.Fabric.Deploy(ctx, fabricnet.Chaincode{Name: c.Name, Channel: second, Binary: c.Binary}))
		}
	}
	for i, id := range []string{"first", second} {
		config, err := e.Ends[0].FabricConfig(fabricnet.Relayer)
		fail(err)
		config.ID = id
		if id == second {
			config.Channel = second
		}
		chain, err := fabric.New(config, zerolog.Nop())
		fail(err)
		t.Cleanup(func() { chain.Close() })
		ends[i] = channelEnd{config: config, chain: chain}
	}
	_, err = ends[1].chain.Invoke(ctx, "anji", "RegisterPort", []byte(probe), []byte(probe))
	fail(err)
	return ends
}

func (c channelEnd) send(ctx context.Context, t testing.TB, timeout time.Time, value string) uint64 {
	t.Helper()
	done, err := c.chain.Invoke(ctx, probe, "SendPacket", []byte(c.client), strconv.AppendInt(nil, timeout.Unix(), 10), toCosmos(t, value))
	if err != nil {
		t.Fatal(err)
	}
	sent, err := packet.ParsePacket(done.Response)
	if err != nil {
		t.Fatal(err)
	}
	return sent.Sequence
}

func (c channelEnd) ended(ctx context.Context, sequence uint64, want string) func() error {
	return func() error {
		answer, err := c.chain.Evaluate(ctx, probe, "Outcome", []byte(c.client), strconv.AppendUint(nil, sequence, 10))
		if err == nil && string(answer) != want {
			err = fmt.Errorf("packet %d of %s ended as %q, want %q", sequence, c.config.ID, answer, want)
		}
		return err
	}
}
