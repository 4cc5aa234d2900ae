package main

import (
	"bytes"
	"encoding/json"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/ethereum/go-ethereum/eth/ethconfig"
	"github.com/ethereum/go-ethereum/node"

	"github.com/anji-bridge/anji/contracts/ethereum/bindings"
	"github.com/anji-bridge/anji/contracts/ethereum/simulated"
)

// chain is a simulated chain that makes blocks, with a socket for clients.
func chain(t *testing.T) (*simulated.Chain, string) {
	t.Helper()
	dir, err := os.MkdirTemp("", "sim") // t.TempDir's names are too long for a socket
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = os.RemoveAll(dir) })
	socket := filepath.Join(dir, "ipc")
	c := simulated.New(t, func(config *node.Config, _ *ethconfig.Config) { config.IPCPath = socket })
	c.Commit() // the genesis block's time is zero, for which gas estimates are too low: storing a zero time is cheap
	done, stopped := make(chan struct{}), make(chan struct{})
	go func() {
		defer close(stopped)
		for {
			select {
			case <-done:
				return
			case <-time.After(20 * time.Millisecond):
				c.Commit()
			}
		}
	}()
	t.Cleanup(func() { close(done); <-stopped })
	return c, socket
}

func keyFile(t *testing.T, a simulated.Account) string {
	t.Helper()
	path := filepath.Join(t.TempDir(), "key.json")
	content := fmt.Sprintf(`{"address":%q,"private_key_hex":"%x"}`, a.Address, crypto.FromECDSA(a.Key))
	if err := os.WriteFile(path, []byte(content), 0o600); err != nil {
		t.Fatal(err)
	}
	return path
}

func run(t *testing.T, arguments ...string) (string, error) {
	t.Helper()
	var out bytes.Buffer
	err := program(&out).RunContext(t.Context(), append([]string{"anji-deploy"}, arguments...))
	return out.String(), err
}

func TestDeployGrantAndPort(t *testing.T) {
	c, socket := chain(t)
	admin, pauser, stranger := keyFile(t, c.Account(0)), c.Account(1), keyFile(t, c.Account(2))
	out, err := run(t, "router", "--rpc", socket, "--key-file", admin, "--json", "--pauser", pauser.Address.Hex())
	if err != nil {
		t.Fatal(err)
	}
	var answer map[string]string
	if err := json.Unmarshal([]byte(out), &answer); err != nil || !common.IsHexAddress(answer["router"]) {
		t.Fatalf("%s (%v)", out, err)
	}
	router := common.HexToAddress(answer["router"])
	if _, err := c.Call(pauser, router, bindings.NewRouter().PackPause()); err != nil {
		t.Errorf("the pauser may not pause: %v", err)
	}

	app := c.Account(3).Address.Hex() // has no code
	port := []string{"port", "--rpc", socket, "--router", router.Hex(), "--port", "shipments", "--key-file"}
	for name, test := range map[string]struct {
		arguments []string
		want      string
	}{
		"no linker":      {append(port, stranger, "--application", answer["implementation"]), "AccessManagedUnauthorized"},
		"no address":     {append(port, stranger, "--application", "me"), "--application"},
		"no role":        {[]string{"grant", "--rpc", socket, "--router", router.Hex(), "--key-file", admin, "--role", "king", "--account", app}, `--role "king"`},
		"no router":      {[]string{"grant", "--rpc", socket, "--router", app, "--key-file", admin, "--role", "linker", "--account", app}, "--router"},
		"no key":         {[]string{"router", "--rpc", socket, "--key-file", admin + "x"}, "--key-file"},
		"no node":        {[]string{"router", "--rpc", "http://127.0.0.1:1", "--key-file", admin}, "--rpc"},
		"no such rights": {[]string{"grant", "--rpc", socket, "--router", router.Hex(), "--key-file", stranger, "--role", "linker", "--account", app}, "AccessManagerUnauthorizedAccount"},
	} {
		t.Run(name, func(t *testing.T) {
			if _, err := run(t, test.arguments...); err == nil || !strings.Contains(err.Error(), test.want) {
				t.Errorf("got %v, want it to say %q", err, test.want)
			}
		})
	}

	if _, err := run(t, "grant", "--rpc", socket, "--router", router.Hex(), "--key-file", admin, "--role", "linker", "--account", c.Account(2).Address.Hex()); err != nil {
		t.Fatal(err)
	}
	if out, err = run(t, append(port, stranger, "--application", answer["implementation"])...); err != nil || !strings.Contains(out, answer["implementation"]) {
		t.Fatalf("%s (%v)", out, err)
	}
}
