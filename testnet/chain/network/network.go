// Package network writes the homes of a whole local network of the demo chain
// from one plan: keys, genesis and the configuration of each node.
package network

import (
	"encoding/hex"
	"fmt"
	"os"
	"path/filepath"

	cmtconfig "github.com/cometbft/cometbft/config"
	cmtsecp256k1 "github.com/cometbft/cometbft/crypto/secp256k1"
	"github.com/cometbft/cometbft/p2p"
	"github.com/cometbft/cometbft/privval"
	"github.com/cosmos/cosmos-sdk/crypto/keys/secp256k1"
	sdk "github.com/cosmos/cosmos-sdk/types"

	"github.com/anji-bridge/anji/testnet/chain/app"
	"github.com/anji-bridge/anji/testnet/internal/cosmosnet/layout"
)

// account is a named account key of the new network.
type account struct {
	name    string
	address sdk.AccAddress
}

// validator is a node with the keys that its home holds.
type validator struct {
	layout.Validator
	operator  account
	consensus *privval.FilePV
	nodeID    p2p.ID
}

// Write makes all homes of the plan. Its directory must not hold a network
// yet: keys are never written over.
func Write(plan layout.Plan, application *app.App) error {
	if err := plan.Validate(); err != nil {
		return fmt.Errorf("plan: %w", err)
	}
	keys := filepath.Dir(layout.KeyFile(plan.Dir, "any"))
	if _, err := os.Stat(keys); err == nil {
		return fmt.Errorf("%s exists: the directory holds the keys of a network already", keys)
	}

	var accounts []account
	for _, name := range plan.Accounts {
		a, err := newAccount(plan.Dir, name)
		if err != nil {
			return fmt.Errorf("account %s: %w", name, err)
		}
		accounts = append(accounts, a)
	}
	var validators []validator
	for _, v := range plan.Validators {
		made, err := newValidator(plan.Dir, v)
		if err != nil {
			return fmt.Errorf("validator %s: %w", v.Name, err)
		}
		validators = append(validators, made)
	}

	genesis, err := newGenesis(plan, application, accounts, validators)
	if err != nil {
		return fmt.Errorf("genesis: %w", err)
	}
	for i, v := range validators {
		if err := writeConfig(plan, v, peersOf(validators, i)); err != nil {
			return fmt.Errorf("validator %s: %w", v.Name, err)
		}
		path := nodeConfig(layout.Home(plan.Dir, v.Name)).GenesisFile()
		if err := genesis.SaveAs(path); err != nil {
			return fmt.Errorf("validator %s: %w", v.Name, err)
		}
	}
	return nil
}

func newAccount(dir, name string) (account, error) {
	key := secp256k1.GenPrivKey()
	address := sdk.AccAddress(key.PubKey().Address())
	file := layout.Key{Address: address.String(), PrivateKey: hex.EncodeToString(key.Bytes())}
	return account{name: name, address: address}, file.Write(layout.KeyFile(dir, name))
}

// newValidator makes a node's keys. Consensus keys are secp256k1, because the
// EVM verifies those cheaply (ecrecover) and ed25519 not at all.
func newValidator(dir string, plan layout.Validator) (validator, error) {
	config := nodeConfig(layout.Home(dir, plan.Name))
	for _, file := range []string{config.PrivValidatorKeyFile(), config.PrivValidatorStateFile()} {
		if err := os.MkdirAll(filepath.Dir(file), 0o700); err != nil {
			return validator{}, err
		}
	}
	operator, err := newAccount(dir, plan.Name)
	if err != nil {
		return validator{}, err
	}
	consensus := privval.NewFilePV(cmtsecp256k1.GenPrivKey(), config.PrivValidatorKeyFile(), config.PrivValidatorStateFile())
	consensus.Save()
	node, err := p2p.LoadOrGenNodeKey(config.NodeKeyFile())
	if err != nil {
		return validator{}, err
	}
	return validator{Validator: plan, operator: operator, consensus: consensus, nodeID: node.ID()}, nil
}

func nodeConfig(home string) *cmtconfig.Config {
	return cmtconfig.DefaultConfig().SetRoot(home)
}
