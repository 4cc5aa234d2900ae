package app

import (
	"context"
	"errors"

	"cosmossdk.io/log"
	storetypes "cosmossdk.io/store/types"
	upgradetypes "cosmossdk.io/x/upgrade/types"
	addresscodec "github.com/cosmos/cosmos-sdk/codec/address"
	"github.com/cosmos/cosmos-sdk/runtime"
	sdk "github.com/cosmos/cosmos-sdk/types"
	authkeeper "github.com/cosmos/cosmos-sdk/x/auth/keeper"
	authtypes "github.com/cosmos/cosmos-sdk/x/auth/types"
	bankkeeper "github.com/cosmos/cosmos-sdk/x/bank/keeper"
	banktypes "github.com/cosmos/cosmos-sdk/x/bank/types"
	consensuskeeper "github.com/cosmos/cosmos-sdk/x/consensus/keeper"
	consensustypes "github.com/cosmos/cosmos-sdk/x/consensus/types"
	govkeeper "github.com/cosmos/cosmos-sdk/x/gov/keeper"
	govtypes "github.com/cosmos/cosmos-sdk/x/gov/types"
	govv1beta1 "github.com/cosmos/cosmos-sdk/x/gov/types/v1beta1"
	stakingkeeper "github.com/cosmos/cosmos-sdk/x/staking/keeper"
	stakingtypes "github.com/cosmos/cosmos-sdk/x/staking/types"
	capabilitykeeper "github.com/cosmos/ibc-go/modules/capability/keeper"
	capabilitytypes "github.com/cosmos/ibc-go/modules/capability/types"
	transferkeeper "github.com/cosmos/ibc-go/v8/modules/apps/transfer/keeper"
	transfertypes "github.com/cosmos/ibc-go/v8/modules/apps/transfer/types"
	ibcexported "github.com/cosmos/ibc-go/v8/modules/core/exported"
	ibckeeper "github.com/cosmos/ibc-go/v8/modules/core/keeper"

	"github.com/anji-bridge/anji/contracts/cosmos"
	"github.com/anji-bridge/anji/testnet/chain/probe"
	"github.com/anji-bridge/anji/testnet/chain/transfer"
	"github.com/anji-bridge/anji/testnet/internal/ics20"
	"github.com/anji-bridge/anji/testnet/samples/payment"
	paymentmodule "github.com/anji-bridge/anji/testnet/samples/payment/module"
	"github.com/anji-bridge/anji/testnet/samples/traceability"
	traceabilitymodule "github.com/anji-bridge/anji/testnet/samples/traceability/module"
)

// stores are the mounted stores. Each further one may deepen every proof of a
// packet by one step, so there are no more than the modules need.
type stores struct {
	kv     map[string]*storetypes.KVStoreKey
	memory map[string]*storetypes.MemoryStoreKey
}

func newStores() stores {
	return stores{
		kv: storetypes.NewKVStoreKeys(
			authtypes.StoreKey, banktypes.StoreKey, stakingtypes.StoreKey, govtypes.StoreKey,
			consensustypes.StoreKey, capabilitytypes.StoreKey, ibcexported.StoreKey, transfertypes.StoreKey,
			traceabilitymodule.StoreKey, paymentmodule.StoreKey, probe.StoreKey,
		),
		memory: storetypes.NewMemoryStoreKeys(capabilitytypes.MemStoreKey),
	}
}

// accountPermissions are the module accounts and what each may do with coins.
func accountPermissions() map[string][]string {
	return map[string][]string{
		authtypes.FeeCollectorName:     nil,
		stakingtypes.BondedPoolName:    {authtypes.Burner, authtypes.Staking},
		stakingtypes.NotBondedPoolName: {authtypes.Burner, authtypes.Staking},
		govtypes.ModuleName:            {authtypes.Burner},
		transfertypes.ModuleName:       {authtypes.Minter, authtypes.Burner},
	}
}

type keepers struct {
	account    authkeeper.AccountKeeper
	bank       bankkeeper.BaseKeeper
	staking    *stakingkeeper.Keeper
	gov        *govkeeper.Keeper
	consensus  consensuskeeper.Keeper
	capability *capabilitykeeper.Keeper
	ibc        *ibckeeper.Keeper
	transfer   transferkeeper.Keeper

	packets      *cosmos.Keeper
	traceability traceabilitymodule.Keeper
	payment      paymentmodule.Keeper
}

func newKeepers(app *App, logger log.Logger) keepers {
	var (
		k         keepers
		config    = sdk.GetConfig()
		kv        = app.storeKeys.kv
		authority = authtypes.NewModuleAddress(govtypes.ModuleName).String()
	)
	k.consensus = consensuskeeper.NewKeeper(app.codec, runtime.NewKVStoreService(kv[consensustypes.StoreKey]), authority, runtime.EventService{})
	app.SetParamStore(k.consensus.ParamsStore)

	k.account = authkeeper.NewAccountKeeper(app.codec, runtime.NewKVStoreService(kv[authtypes.StoreKey]),
		authtypes.ProtoBaseAccount, accountPermissions(),
		addresscodec.NewBech32Codec(config.GetBech32AccountAddrPrefix()), config.GetBech32AccountAddrPrefix(), authority)
	k.bank = bankkeeper.NewBaseKeeper(app.codec, runtime.NewKVStoreService(kv[banktypes.StoreKey]),
		k.account, blockedAddresses(), authority, logger)
	k.staking = stakingkeeper.NewKeeper(app.codec, runtime.NewKVStoreService(kv[stakingtypes.StoreKey]),
		k.account, k.bank, authority,
		addresscodec.NewBech32Codec(config.GetBech32ValidatorAddrPrefix()),
		addresscodec.NewBech32Codec(config.GetBech32ConsensusAddrPrefix()))

	k.capability = capabilitykeeper.NewKeeper(app.codec, kv[capabilitytypes.StoreKey], app.storeKeys.memory[capabilitytypes.MemStoreKey])
	scopedIBC := k.capability.ScopeToModule(ibcexported.ModuleName)
	scopedTransfer := k.capability.ScopeToModule(transfertypes.ModuleName)
	k.capability.Seal()

	// The nil subspaces stand for x/params, which only chains older than ibc-go v8 need.
	k.ibc = ibckeeper.NewKeeper(app.codec, kv[ibcexported.StoreKey], nil, k.staking, noUpgrades{errNoUpgrades}, scopedIBC, authority)
	k.transfer = transferkeeper.NewKeeper(app.codec, kv[transfertypes.StoreKey], nil,
		k.ibc.ChannelKeeper, k.ibc.ChannelKeeper, k.ibc.PortKeeper, k.account, k.bank, scopedTransfer, authority)

	// IBC v2 packets live in ibc core's own store, next to the clients.
	k.packets = cosmos.NewKeeper(app.codec, kv[ibcexported.StoreKey], k.ibc.ClientKeeper, authority)
	k.traceability = traceabilitymodule.NewKeeper(app.codec, runtime.NewKVStoreService(kv[traceabilitymodule.StoreKey]), k.packets)
	k.packets.AddRoute(traceability.Port, traceabilitymodule.NewPacketHandler(k.traceability))
	k.payment = paymentmodule.NewKeeper(app.codec, runtime.NewKVStoreService(kv[paymentmodule.StoreKey]), k.packets)
	k.packets.AddRoute(payment.Port, paymentmodule.NewPacketHandler(k.payment))
	k.packets.AddRoute(probe.Port, probe.NewHandler(kv[probe.StoreKey]))
	k.packets.AddRoute(ics20.Port, transfer.NewHandler(k.transfer, k.bank))

	// Without x/distribution a cancelled proposal's deposit can only be burnt.
	k.gov = govkeeper.NewKeeper(app.codec, runtime.NewKVStoreService(kv[govtypes.StoreKey]),
		k.account, k.bank, k.staking, nil, app.MsgServiceRouter(), govtypes.DefaultConfig(), authority)
	k.gov.SetLegacyRouter(govv1beta1.NewRouter().AddRoute(govtypes.RouterKey, govv1beta1.ProposalHandler))
	return k
}

// blockedAddresses are module accounts that nobody may send coins to;
// governance may hold coins.
func blockedAddresses() map[string]bool {
	blocked := map[string]bool{}
	for name := range accountPermissions() {
		blocked[authtypes.NewModuleAddress(name).String()] = name != govtypes.ModuleName
	}
	return blocked
}

var errNoUpgrades = errors.New("this chain has no upgrade module")

// noUpgrades answers ibc-go, which asks for x/upgrade when a chain announces
// its own upgrade to counterparties: the demo chain never does.
type noUpgrades struct{ err error }

func (n noUpgrades) ClearIBCState(context.Context, int64) error { return nil }
func (n noUpgrades) GetUpgradePlan(context.Context) (upgradetypes.Plan, error) {
	return upgradetypes.Plan{}, n.err
}
func (n noUpgrades) GetUpgradedClient(context.Context, int64) ([]byte, error) { return nil, n.err }
func (n noUpgrades) SetUpgradedClient(context.Context, int64, []byte) error   { return n.err }
func (n noUpgrades) GetUpgradedConsensusState(context.Context, int64) ([]byte, error) {
	return nil, n.err
}
func (n noUpgrades) SetUpgradedConsensusState(context.Context, int64, []byte) error { return n.err }
func (n noUpgrades) ScheduleUpgrade(context.Context, upgradetypes.Plan) error       { return n.err }
