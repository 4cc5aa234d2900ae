// Package layout is what the demo chain's daemon and the package that runs a
// network of them agree on: the plan of a network and where its files lie.
package layout

import (
	"encoding/json"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"regexp"
	"time"
)

const (
	// Denom is the only coin of the demo chain.
	Denom = "stake"
	// AddressPrefix starts the addresses of accounts.
	AddressPrefix = "cosmos"
)

// Plan describes a network before it exists. The daemon's command "network"
// turns it into one home directory per validator.
type Plan struct {
	// ChainID is the chain's name in every signature.
	ChainID string `json:"chain_id"`
	// Dir is the directory that everything is written below.
	Dir string `json:"dir"`
	// BlockTime is the aimed time between blocks.
	BlockTime  time.Duration `json:"block_time_ns"`
	Validators []Validator   `json:"validators"`
	// Accounts get coins and a key file each.
	Accounts []string `json:"accounts"`
	// Admins are those accounts that may register counterparties.
	Admins []string `json:"admins"`
}

// Validator is one node of the network and the ports of 127.0.0.1 it serves.
type Validator struct {
	Name string `json:"name"`
	P2P  int    `json:"p2p_port"`
	RPC  int    `json:"rpc_port"`
	GRPC int    `json:"grpc_port"`
}

// Key is the content of a key file: one secp256k1 account key. An account and
// a validator's operator have one each.
type Key struct {
	Address    string `json:"address"`
	PrivateKey string `json:"private_key_hex"`
}

// Home is the home directory of a validator.
func Home(dir, validator string) string { return filepath.Join(dir, validator) }

// KeyFile is where the key of an account or of a validator's operator lies.
func KeyFile(dir, name string) string { return filepath.Join(dir, "keys", name+".json") }

// ReadKey reads a key file.
func ReadKey(path string) (Key, error) {
	var key Key
	content, err := os.ReadFile(path)
	if err != nil {
		return key, err
	}
	if err := json.Unmarshal(content, &key); err != nil {
		return key, fmt.Errorf("key file %s: %w", path, err)
	}
	return key, nil
}

// Write stores the key at path, for its owner's eyes.
func (k Key) Write(path string) error {
	content, err := json.MarshalIndent(k, "", "  ")
	if err != nil {
		return err
	}
	if err := os.MkdirAll(filepath.Dir(path), 0o700); err != nil {
		return err
	}
	return os.WriteFile(path, append(content, '\n'), 0o600)
}

// names become directories and key files.
var names = regexp.MustCompile(`^[a-z][a-z0-9-]{0,31}$`)

// Validate reports the first field that no network can be made from.
func (p Plan) Validate() error {
	switch {
	case p.ChainID == "" || len(p.ChainID) > 50: // CometBFT's bound
		return errors.New("chain_id: must have 1 to 50 characters")
	case !filepath.IsAbs(p.Dir):
		return fmt.Errorf("dir: %q is not an absolute path", p.Dir)
	case p.BlockTime < 10*time.Millisecond || p.BlockTime > time.Minute:
		return fmt.Errorf("block_time_ns: %v is not within 10ms and 1m", p.BlockTime)
	case len(p.Validators) == 0 || len(p.Validators) > 100:
		return fmt.Errorf("validators: there are %d, must be 1 to 100", len(p.Validators))
	}
	seen := map[string]bool{}
	accounts := map[string]bool{}
	all := make([]string, 0, len(p.Validators)+len(p.Accounts))
	for _, v := range p.Validators {
		all = append(all, v.Name)
	}
	for _, name := range p.Accounts {
		accounts[name] = true
		all = append(all, name)
	}
	for _, name := range all {
		if !names.MatchString(name) || name == "keys" {
			return fmt.Errorf("name %q: must be lower case letters, digits and dashes, and not \"keys\"", name)
		}
		if seen[name] {
			return fmt.Errorf("name %q: is used twice", name)
		}
		seen[name] = true
	}
	for _, name := range p.Admins {
		if !accounts[name] {
			return fmt.Errorf("admins: %q is not among the accounts", name)
		}
	}
	return nil
}
