package e2e_test

import (
	"crypto/ecdsa"
	"encoding/json"
	"errors"
	"os"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/crypto"
	"github.com/ethereum/go-ethereum/ethclient"
	"github.com/goccy/go-yaml"

	"github.com/anji-bridge/anji/adapters/cosmos"
	"github.com/anji-bridge/anji/adapters/ethereum"
	"github.com/anji-bridge/anji/contracts/ethereum/bindings"
	"github.com/anji-bridge/anji/contracts/ethereum/deploy"
	"github.com/anji-bridge/anji/testnet/internal/bridgenet"
	"github.com/anji-bridge/anji/testnet/internal/cosmosnet"
	"github.com/anji-bridge/anji/testnet/internal/ethereumnet"
	"github.com/anji-bridge/anji/testnet/internal/ports"
)

// A paused router takes no packet; those under way wait and go on when it is
// unpaused, and the relayer lives through it.
func TestPausedRouterHoldsPackets(t *testing.T) {
	e := payments.get(t)
	ctx := deadline(t, 6*time.Minute)
	client, err := ethclient.DialContext(ctx, e.Ethereum.Info().RPC)
	if err != nil {
		t.Fatal(err)
	}
	defer client.Close()
	admin := ethereumKey(t, e.Ethereum.Info().Accounts[ethereumnet.Admin].KeyFile)
	send := deploy.Account(client, e.Ethereum.Info().ChainID, admin)
	var contracts deploy.Contracts
	for _, chain := range e.Info().Chains {
		if chain.Ethereum != nil {
			contracts.Router, contracts.AccessManager = chain.Ethereum.Contracts.Router, chain.Ethereum.Contracts.AccessManager
		}
	}
	call := func(data []byte) {
		t.Helper()
		if _, err := send(ctx, &contracts.Router, data); err != nil {
			t.Fatal(err)
		}
	}

	var all []*payment
	eachPayment(ctx, t, e, func(p *payment) error {
		all = append(all, p)
		if err := p.fund(ctx, 1); err != nil {
			return err
		}
		return p.arrived(ctx)
	})
	address := crypto.PubkeyToAddress(admin.PublicKey)
	for _, role := range []deploy.Role{deploy.Pauser, deploy.Unpauser} {
		if err := contracts.Grant(ctx, send, role, address); err != nil {
			t.Fatal(err)
		}
	}
	call(bindings.NewRouter().PackPause())
	for _, p := range all {
		if err := p.release(ctx, 1); err != nil {
			t.Fatal(err)
		}
	}
	time.Sleep(10 * time.Second) // several blocks
	for _, p := range all {
		if received, err := p.applications[0].Received(ctx, p.Clients[0], p.released[0]); err != nil || received {
			t.Errorf("%s: received while paused: %v, %v", p.Name(), received, err)
		}
	}
	if err := e.RelayerFailed(); err != nil {
		t.Fatal(err)
	}
	call(bindings.NewRouter().PackUnpause())
	for _, p := range all {
		if err := p.ended(ctx); err != nil {
			t.Fatalf("%s: %v", p.Name(), err)
		}
	}
}

func ethereumKey(t *testing.T, path string) *ecdsa.PrivateKey {
	t.Helper()
	content, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	var file struct {
		Key string `json:"private_key_hex"`
	}
	if err := json.Unmarshal(content, &file); err != nil {
		t.Fatal(err)
	}
	key, err := crypto.HexToECDSA(file.Key)
	if err != nil {
		t.Fatal(err)
	}
	return key
}

// Endpoints that nobody serves stand before the good ones; packets pass all
// the same.
func TestEthereumEndpointsTakeOver(t *testing.T) {
	e := payments.get(t)
	ctx := deadline(t, 6*time.Minute)
	free, err := ports.Free(1)
	if err != nil {
		t.Fatal(err)
	}
	dead := "http://127.0.0.1:" + strconv.Itoa(free[0])
	path := e.Info().Relayer.Config
	whole, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	restart := func(config []byte) {
		t.Helper()
		if err := errors.Join(e.StopRelayer(), os.WriteFile(path, config, 0o600), e.StartRelayer()); err != nil {
			t.Fatal(err)
		}
	}
	var config map[string]any
	if err := yaml.Unmarshal(whole, &config); err != nil {
		t.Fatal(err)
	}
	entry := config[ethereum.Kind].([]any)[0].(map[string]any)
	for _, list := range []string{"rpc", "beacon"} {
		entry[list] = slices.Insert(entry[list].([]any), 0, any(dead))
	}
	changed, err := yaml.Marshal(config)
	if err != nil {
		t.Fatal(err)
	}
	restart(changed)
	defer restart(whole)
	eachPayment(ctx, t, e, func(p *payment) error {
		if err := p.fund(ctx, 1); err != nil {
			return err
		}
		if err := p.arrived(ctx); err != nil {
			return err
		}
		if err := p.release(ctx, 1); err != nil {
			return err
		}
		return p.ended(ctx)
	})
}

// Each fault of an Ethereum chain's configuration ends the command with one
// error that names the chain and the field.
func TestRelayerNamesWhatIsWrongOnEthereum(t *testing.T) {
	e := payments.get(t)
	free, err := ports.Free(1)
	if err != nil {
		t.Fatal(err)
	}
	var link bridgenet.Link
	for _, l := range e.links {
		if l.Ends[1].Kind == cosmos.Kind {
			link = l
		}
	}
	onEthereum, onCosmos := link.Ends[0].EthereumConfig(ethereumnet.Relayer), link.Ends[1].CosmosConfig(cosmosnet.Relayer)
	dead := "http://127.0.0.1:" + strconv.Itoa(free[0])
	for name, test := range map[string]struct {
		spoil func(*ethereum.Config)
		field string
	}{
		"execution endpoint that nobody serves": {func(c *ethereum.Config) { c.RPC = []string{dead} }, "rpc[0]"},
		"execution endpoint of something else":  {func(c *ethereum.Config) { c.RPC = onCosmos.RPC[:1] }, "rpc[0]"},
		"beacon API that nobody serves":         {func(c *ethereum.Config) { c.Beacon = []string{dead} }, "beacon[0]"},
		"beacon API of something else":          {func(c *ethereum.Config) { c.Beacon = onCosmos.RPC[:1] }, "beacon[0]"},
		"another chain's id":                    {func(c *ethereum.Config) { c.ChainID++ }, "chain_id"},
		"router without code":                   {func(c *ethereum.Config) { c.Router = "0x00000000000000000000000000000000000000Aa" }, "router"},
		"account without funds":                 {func(c *ethereum.Config) { c.KeyFile = strangersKey(t) }, "key_file"},
	} {
		t.Run(name, func(t *testing.T) {
			config := onEthereum
			test.spoil(&config)
			message := relayerFails(t, e.Info().Relayer.Binary, map[string]any{
				"journal":     filepath.Join(t.TempDir(), "journal.db"),
				ethereum.Kind: []ethereum.Config{config},
				cosmos.Kind:   []cosmos.Config{onCosmos},
			}, link.Ends[0].ID, link.Ends[1].ID)
			if !strings.HasPrefix(message, `relayer: chain "`+link.Ends[0].ID+`": `+test.field+": ") || strings.Count(message, "\n") > 0 {
				t.Errorf("error %q\nis not one line that names chain %q and field %q", message, link.Ends[0].ID, test.field)
			}
			t.Log(message)
		})
	}
}
