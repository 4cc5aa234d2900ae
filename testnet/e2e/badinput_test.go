package e2e_test

import (
	"bytes"
	"context"
	"errors"
	"os"
	"os/exec"
	"path/filepath"
	"strconv"
	"strings"
	"testing"
	"time"

	"github.com/goccy/go-yaml"

	"github.com/anji-bridge/anji/adapters/cosmos"
	"github.com/anji-bridge/anji/adapters/fabric"
	"github.com/anji-bridge/anji/testnet/internal/cosmosnet"
	"github.com/anji-bridge/anji/testnet/internal/fabricnet"
	"github.com/anji-bridge/anji/testnet/internal/ports"
)

// relayerConfig is a relayer's configuration file.
type relayerConfig struct {
	Journal string          `yaml:"journal"`
	Fabric  []fabric.Config `yaml:"fabric"`
	Cosmos  []cosmos.Config `yaml:"cosmos"`
}

// Each fault of a configuration that only the chains can tell ends the command
// with one error that names the chain and the field.
func TestRelayerNamesWhatIsWrong(t *testing.T) {
	e := network(t)
	closed, err := ports.Free(1)
	if err != nil {
		t.Fatal(err)
	}
	for name, test := range map[string]struct {
		spoil func(*testing.T, *relayerConfig)
		chain string
		field string
	}{
		"endpoint that nobody serves": {
			func(_ *testing.T, c *relayerConfig) {
				c.Cosmos[0].RPC = []string{"http://127.0.0.1:" + strconv.Itoa(closed[0])}
			},
			cosmosChain, "rpc[0]",
		},
		"endpoint of something else": {
			func(_ *testing.T, c *relayerConfig) {
				c.Cosmos[0].RPC = []string{"http://" + strings.TrimPrefix(e.Fabric.Info().Peers[0].Address(), "grpcs://")}
			},
			cosmosChain, "rpc[0]",
		},
		"another chain's id": {
			func(_ *testing.T, c *relayerConfig) { c.Cosmos[0].ChainID = "other-1" },
			cosmosChain, "chain_id",
		},
		"account without funds or history": {
			func(t *testing.T, c *relayerConfig) { c.Cosmos[0].KeyFile = strangersKey(t) },
			cosmosChain, "key_file",
		},
		"channel that the peers do not have": {
			func(_ *testing.T, c *relayerConfig) { c.Fabric[0].Channel = "elsewhere" },
			fabricChain, "channel",
		},
		"chaincode that the channel does not have": {
			func(_ *testing.T, c *relayerConfig) { c.Fabric[0].Chaincode = "nothing" },
			fabricChain, "chaincode",
		},
		"another organisation's id": {
			func(_ *testing.T, c *relayerConfig) { c.Fabric[0].MSPID = e.Fabric.Info().Peers[1].MSPID },
			fabricChain, "msp_id",
		},
		"expired identity": {
			func(t *testing.T, c *relayerConfig) {
				expired, err := e.Ends[0].FabricConfig(fabricnet.Expired)
				if err != nil {
					t.Fatal(err)
				}
				c.Fabric[0] = expired
			},
			fabricChain, "certificate",
		},
		"channel whose peers are all down": {
			func(t *testing.T, c *relayerConfig) { c.Fabric[0].Profile = deadProfile(t, e, strconv.Itoa(closed[0])) },
			fabricChain, "profile",
		},
	} {
		t.Run(name, func(t *testing.T) {
			onFabric, err := e.Ends[0].FabricConfig(fabricnet.Relayer)
			if err != nil {
				t.Fatal(err)
			}
			config := relayerConfig{
				Journal: filepath.Join(t.TempDir(), "journal.db"),
				Fabric:  []fabric.Config{onFabric},
				Cosmos:  []cosmos.Config{e.Ends[1].CosmosConfig(cosmosnet.Relayer)},
			}
			test.spoil(t, &config)
			message := relayerFails(t, e.Info().Relayer.Binary, config, fabricChain, cosmosChain)
			// An endpoint that is at fault has a line of its own.
			for _, line := range strings.Split(strings.TrimPrefix(message, "relayer: "), "\n") {
				if !strings.HasPrefix(line, `chain "`+test.chain+`": `+test.field+": ") {
					t.Errorf("error %q\ndoes not name chain %q and field %q in each line", message, test.chain, test.field)
				}
			}
			t.Log(message)
		})
	}
}

// relayerFails runs a command that needs two chains of a configuration, which
// must fail soon, and returns what it says apart from its log.
func relayerFails(t *testing.T, relayer string, config any, a, b string) string {
	t.Helper()
	content, err := yaml.Marshal(config)
	if err != nil {
		t.Fatal(err)
	}
	path := filepath.Join(t.TempDir(), "relayer.yaml")
	if err := os.WriteFile(path, content, 0o600); err != nil {
		t.Fatal(err)
	}
	ctx, cancel := context.WithTimeout(deadline(t, time.Minute), 30*time.Second)
	defer cancel()
	cmd := exec.CommandContext(ctx, relayer, "--config", path, "link", "create", a, b)
	var stderr bytes.Buffer
	cmd.Stderr = &stderr
	exit := (*exec.ExitError)(nil)
	if err := cmd.Run(); !errors.As(err, &exit) || exit.ExitCode() != 1 {
		t.Fatalf("ended with %v: %s", err, stderr.String())
	}
	var said []string
	for line := range strings.Lines(stderr.String()) {
		if !strings.HasPrefix(line, "{") { // the log
			said = append(said, strings.TrimSuffix(line, "\n"))
		}
	}
	return strings.Join(said, "\n")
}

// strangersKey is the file of an account that the chain does not know.
func strangersKey(t *testing.T) string {
	t.Helper()
	path := filepath.Join(t.TempDir(), "key.json")
	content := `{"private_key_hex":"` + strings.Repeat("01", 32) + `"}`
	if err := os.WriteFile(path, []byte(content), 0o600); err != nil {
		t.Fatal(err)
	}
	return path
}

// deadProfile is the connection profile with a closed port for every node.
func deadProfile(t *testing.T, e *env, port string) string {
	t.Helper()
	content, err := os.ReadFile(e.Fabric.Info().Profile)
	if err != nil {
		t.Fatal(err)
	}
	for _, p := range e.Fabric.Info().Peers {
		content = bytes.ReplaceAll(content, []byte(p.Address()), []byte("127.0.0.1:"+port))
	}
	path := filepath.Join(t.TempDir(), "connection.yaml")
	if err := os.WriteFile(path, content, 0o600); err != nil {
		t.Fatal(err)
	}
	return path
}
