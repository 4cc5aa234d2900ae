package cosmosnet

import (
	"context"
	"encoding/base64"
	"encoding/hex"
	"encoding/json"
	"errors"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"strconv"
	"strings"
	"time"

	"github.com/cometbft/cometbft/crypto"
	cmtsecp256k1 "github.com/cometbft/cometbft/crypto/secp256k1"
	"github.com/cometbft/cometbft/privval"
	"github.com/cosmos/cosmos-sdk/crypto/keys/secp256k1"
	sdk "github.com/cosmos/cosmos-sdk/types"
	authtypes "github.com/cosmos/cosmos-sdk/x/auth/types"
	stakingtypes "github.com/cosmos/cosmos-sdk/x/staking/types"

	"github.com/anji-bridge/anji/testnet/internal/cosmosnet/layout"
	"github.com/anji-bridge/anji/testnet/internal/process"
)

const (
	// stockFunds is what every account owns at the start, and stockStake what
	// the validator has bonded.
	stockFunds = 1_000_000_000_000
	stockStake = 1_000_000
)

// writeStockHome makes the home of a stock chain's only validator with the
// daemon's own command. Only what that leaves open is written here: keys, and
// who owns what in the genesis. The consensus key is secp256k1, as on the demo
// chain, so that a client on Ethereum can follow the chain.
func writeStockHome(ctx context.Context, binary string, plan layout.Plan) error {
	if len(plan.Validators) != 1 {
		return errors.New("a stock chain has one validator")
	}
	validator := plan.Validators[0].Name
	var owners []string
	for _, name := range append([]string{validator}, plan.Accounts...) {
		address, err := newKey(layout.KeyFile(plan.Dir, name))
		if err != nil {
			return err
		}
		owners = append(owners, address)
	}

	home := layout.Home(plan.Dir, validator)
	key, state := filepath.Join(home, "config", "priv_validator_key.json"), filepath.Join(home, "data", "priv_validator_state.json")
	for _, file := range []string{key, state} {
		if err := os.MkdirAll(filepath.Dir(file), 0o700); err != nil {
			return err
		}
	}
	consensus := privval.NewFilePV(cmtsecp256k1.GenPrivKey(), key, state)
	consensus.Save()

	init := exec.CommandContext(ctx, binary, "init", validator, "--home", home, "--chain-id", plan.ChainID,
		"--default-denom", layout.Denom, "--consensus-key-algo", cmtsecp256k1.KeyType)
	if output, err := init.CombinedOutput(); err != nil {
		return fmt.Errorf("init: %w: %s", err, strings.TrimSpace(string(output)))
	}
	return editGenesis(filepath.Join(home, "config", "genesis.json"), owners, consensus.Key.PubKey)
}

func newKey(path string) (address string, err error) {
	key := secp256k1.GenPrivKey()
	address = sdk.AccAddress(key.PubKey().Address()).String()
	return address, layout.Key{Address: address, PrivateKey: hex.EncodeToString(key.Bytes())}.Write(path)
}

// object is JSON of a genesis: the stock chain's types are of another SDK than
// ours, and cannot be had in one program with it.
type object = map[string]any

// editGenesis gives each owner coins and bonds the first one's validator from
// the first block on.
func editGenesis(path string, owners []string, consensus crypto.PubKey) error {
	content, err := os.ReadFile(path)
	if err != nil {
		return err
	}
	var genesis object
	if err := json.Unmarshal(content, &genesis); err != nil {
		return fmt.Errorf("genesis: %w", err)
	}
	part := func(keys ...string) (object, error) {
		at := genesis
		for _, key := range keys {
			next, ok := at[key].(object)
			if !ok {
				return nil, fmt.Errorf("genesis: has no %s", strings.Join(keys, "."))
			}
			at = next
		}
		return at, nil
	}
	auth, err := part("app_state", authtypes.ModuleName)
	if err != nil {
		return err
	}
	bank, err := part("app_state", "bank")
	if err != nil {
		return err
	}
	staking, err := part("app_state", stakingtypes.ModuleName)
	if err != nil {
		return err
	}
	slashing, err := part("app_state", "slashing")
	if err != nil {
		return err
	}

	bonded := authtypes.NewModuleAddress(stakingtypes.BondedPoolName).String()
	accounts, balances := []any{}, []any{object{"address": bonded, "coins": coins(stockStake)}}
	for i, owner := range owners {
		accounts = append(accounts, object{
			"@type": "/cosmos.auth.v1beta1.BaseAccount", "address": owner, "pub_key": nil,
			"account_number": strconv.Itoa(i), "sequence": "0",
		})
		balances = append(balances, object{"address": owner, "coins": coins(stockFunds)})
	}
	auth["accounts"], bank["balances"] = accounts, balances
	bank["supply"] = []any{} // counted from the balances

	operator, err := sdk.AccAddressFromBech32(owners[0])
	if err != nil {
		return err
	}
	valoper := sdk.ValAddress(operator).String()
	amount, epoch := strconv.Itoa(stockStake), time.Unix(0, 0).UTC().Format(time.RFC3339)
	staking["validators"] = []any{object{
		"operator_address": valoper,
		"consensus_pubkey": object{"@type": "/cosmos.crypto.secp256k1.PubKey", "key": base64.StdEncoding.EncodeToString(consensus.Bytes())},
		"status":           stakingtypes.BondStatusBonded, "tokens": amount, "delegator_shares": amount + ".000000000000000000",
		"description": object{"moniker": "stock"}, "unbonding_time": epoch, "min_self_delegation": "1",
		"commission": object{
			"commission_rates": object{"rate": "0.0", "max_rate": "0.0", "max_change_rate": "0.0"}, "update_time": epoch,
		},
	}}
	staking["delegations"] = []any{object{
		"delegator_address": owners[0], "validator_address": valoper, "shares": amount + ".000000000000000000",
	}}
	valcons := sdk.ConsAddress(consensus.Address()).String()
	slashing["signing_infos"] = []any{object{
		"address": valcons, "validator_signing_info": object{"address": valcons, "jailed_until": epoch},
	}}
	if content, err = json.MarshalIndent(genesis, "", " "); err != nil {
		return err
	}
	return os.WriteFile(path, content, 0o644)
}

func coins(amount int) []any {
	return []any{object{"denom": layout.Denom, "amount": strconv.Itoa(amount)}}
}

// stockSpec runs a stock chain's validator. What the daemon's files leave at
// values for a network of many machines is given here.
func (v Validator) stockSpec(binary string, blockTime time.Duration) process.Spec {
	return process.Spec{
		Name: v.Name,
		Path: binary,
		Args: []string{
			"start", "--home", v.Home, "--log_no_color", "--log_level", "warn",
			"--rpc.laddr", strings.Replace(v.RPC, "http:", "tcp:", 1), "--rpc.pprof_laddr", "",
			"--p2p.laddr", "tcp://127.0.0.1:0", "--grpc.address", v.GRPC, "--grpc-web.enable=false", "--api.enable=false",
			"--minimum-gas-prices", "0" + layout.Denom,
		},
		// There is no flag for it.
		Env: []string{"SIMD_CONSENSUS_TIMEOUT_COMMIT=" + blockTime.String()},
		Log: v.Log,
	}
}
