package network

import (
	"encoding/json"
	"fmt"
	"slices"
	"time"

	"cosmossdk.io/math"
	cmttypes "github.com/cometbft/cometbft/types"
	"github.com/cosmos/cosmos-sdk/codec"
	codectypes "github.com/cosmos/cosmos-sdk/codec/types"
	cryptocodec "github.com/cosmos/cosmos-sdk/crypto/codec"
	sdk "github.com/cosmos/cosmos-sdk/types"
	authtypes "github.com/cosmos/cosmos-sdk/x/auth/types"
	banktypes "github.com/cosmos/cosmos-sdk/x/bank/types"
	genutiltypes "github.com/cosmos/cosmos-sdk/x/genutil/types"
	govtypes "github.com/cosmos/cosmos-sdk/x/gov/types"
	govv1 "github.com/cosmos/cosmos-sdk/x/gov/types/v1"
	stakingtypes "github.com/cosmos/cosmos-sdk/x/staking/types"
	"github.com/cosmos/gogoproto/proto"

	"github.com/anji-bridge/anji/contracts/cosmos"
	"github.com/anji-bridge/anji/testnet/chain/app"
	"github.com/anji-bridge/anji/testnet/internal/cosmosnet/layout"
)

const (
	// funds is what every account and every operator owns at the start.
	funds = 1_000_000_000_000
	// votingPeriod and expeditedPeriod let governance decide while somebody
	// waits, and deposit lets every account propose.
	votingPeriod    = 10 * time.Second
	expeditedPeriod = 5 * time.Second
	deposit         = 1_000_000
)

// stake is what a validator has bonded: one unit of voting power each.
var stake = sdk.DefaultPowerReduction

func newGenesis(plan layout.Plan, application *app.App, accounts []account, validators []validator) (*genutiltypes.AppGenesis, error) {
	cdc := application.Codec()
	state := application.Basics().DefaultGenesis(cdc)
	edits := []func() error{
		func() error { return putAccounts(cdc, state, accounts, validators) },
		func() error { return putValidators(cdc, state, validators) },
		func() error { return putGovernance(cdc, state) },
		func() error { return putAdmins(cdc, state, plan, accounts) },
	}
	for _, edit := range edits {
		if err := edit(); err != nil {
			return nil, err
		}
	}
	if err := application.Basics().ValidateGenesis(cdc, application.TxConfig(), state); err != nil {
		return nil, err
	}
	content, err := json.MarshalIndent(state, "", "  ")
	if err != nil {
		return nil, err
	}
	genesis := genutiltypes.NewAppGenesisWithVersion(plan.ChainID, content)
	// Nodes wait until the genesis time has come, so it is now.
	genesis.GenesisTime = time.Now().UTC()
	params := cmttypes.DefaultConsensusParams()
	params.Validator.PubKeyTypes = []string{cmttypes.ABCIPubKeyTypeSecp256k1}
	genesis.Consensus.Params = params
	return genesis, nil
}

// edit decodes one module's genesis, lets change work on it and puts it back.
func edit[T any, P interface {
	*T
	proto.Message
}](cdc codec.JSONCodec, state map[string]json.RawMessage, module string, change func(P) error) error {
	var genesis T
	if err := cdc.UnmarshalJSON(state[module], P(&genesis)); err != nil {
		return fmt.Errorf("module %s: %w", module, err)
	}
	if err := change(&genesis); err != nil {
		return fmt.Errorf("module %s: %w", module, err)
	}
	content, err := cdc.MarshalJSON(P(&genesis))
	if err != nil {
		return fmt.Errorf("module %s: %w", module, err)
	}
	state[module] = content
	return nil
}

func putAccounts(cdc codec.JSONCodec, state map[string]json.RawMessage, accounts []account, validators []validator) error {
	owners := append([]account(nil), accounts...)
	for _, v := range validators {
		owners = append(owners, v.operator)
	}
	var records authtypes.GenesisAccounts
	var balances []banktypes.Balance
	for i, owner := range owners {
		records = append(records, authtypes.NewBaseAccount(owner.address, nil, uint64(i), 0))
		balances = append(balances, banktypes.Balance{Address: owner.address.String(), Coins: coins(math.NewInt(funds))})
	}
	balances = append(balances, banktypes.Balance{
		Address: authtypes.NewModuleAddress(stakingtypes.BondedPoolName).String(),
		Coins:   coins(stake.MulRaw(int64(len(validators)))),
	})
	err := edit(cdc, state, authtypes.ModuleName, func(genesis *authtypes.GenesisState) error {
		packed, err := authtypes.PackAccounts(authtypes.SanitizeGenesisAccounts(records))
		genesis.Accounts = packed
		return err
	})
	if err != nil {
		return err
	}
	return edit(cdc, state, banktypes.ModuleName, func(genesis *banktypes.GenesisState) error {
		genesis.Balances = banktypes.SanitizeGenesisBalances(balances)
		genesis.Supply = nil // counted from the balances
		return nil
	})
}

// putValidators bonds every validator from the first block on, with no
// genesis transactions to sign and collect.
func putValidators(cdc codec.JSONCodec, state map[string]json.RawMessage, validators []validator) error {
	return edit(cdc, state, stakingtypes.ModuleName, func(genesis *stakingtypes.GenesisState) error {
		genesis.Params.BondDenom = layout.Denom
		for _, v := range validators {
			key, err := cryptocodec.FromCmtPubKeyInterface(v.consensus.Key.PubKey)
			if err != nil {
				return err
			}
			packed, err := codectypes.NewAnyWithValue(key)
			if err != nil {
				return err
			}
			operator := sdk.ValAddress(v.operator.address).String()
			shares := math.LegacyNewDecFromInt(stake)
			genesis.Validators = append(genesis.Validators, stakingtypes.Validator{
				OperatorAddress:   operator,
				ConsensusPubkey:   packed,
				Status:            stakingtypes.Bonded,
				Tokens:            stake,
				DelegatorShares:   shares,
				Description:       stakingtypes.Description{Moniker: v.Name},
				Commission:        stakingtypes.NewCommission(math.LegacyZeroDec(), math.LegacyZeroDec(), math.LegacyZeroDec()),
				MinSelfDelegation: math.OneInt(),
			})
			genesis.Delegations = append(genesis.Delegations,
				stakingtypes.NewDelegation(v.operator.address.String(), operator, shares))
		}
		return nil
	})
}

func putGovernance(cdc codec.JSONCodec, state map[string]json.RawMessage) error {
	return edit(cdc, state, govtypes.ModuleName, func(genesis *govv1.GenesisState) error {
		voting, expedited := votingPeriod, expeditedPeriod
		genesis.Params.VotingPeriod = &voting
		genesis.Params.ExpeditedVotingPeriod = &expedited
		genesis.Params.MinDeposit = coins(math.NewInt(deposit))
		genesis.Params.ExpeditedMinDeposit = coins(math.NewInt(2 * deposit))
		return nil
	})
}

func putAdmins(cdc codec.JSONCodec, state map[string]json.RawMessage, plan layout.Plan, accounts []account) error {
	return edit(cdc, state, cosmos.ModuleName, func(genesis *cosmos.GenesisState) error {
		for _, a := range accounts {
			if slices.Contains(plan.Admins, a.name) {
				genesis.Params.Admins = append(genesis.Params.Admins, a.address.String())
			}
		}
		return nil
	})
}

func coins(amount math.Int) sdk.Coins { return sdk.NewCoins(sdk.NewCoin(layout.Denom, amount)) }
