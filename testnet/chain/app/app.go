// Package app is the demo chain: stock Cosmos SDK modules and ibc-go v8 with
// the pieces that Anji adds to a chain.
package app

import (
	"encoding/json"
	"fmt"
	"io"

	"cosmossdk.io/log"
	"cosmossdk.io/x/tx/signing"
	abci "github.com/cometbft/cometbft/abci/types"
	dbm "github.com/cosmos/cosmos-db"
	"github.com/cosmos/cosmos-sdk/baseapp"
	"github.com/cosmos/cosmos-sdk/client"
	"github.com/cosmos/cosmos-sdk/codec"
	"github.com/cosmos/cosmos-sdk/codec/address"
	codectypes "github.com/cosmos/cosmos-sdk/codec/types"
	servertypes "github.com/cosmos/cosmos-sdk/server/types"
	"github.com/cosmos/cosmos-sdk/std"
	sdk "github.com/cosmos/cosmos-sdk/types"
	"github.com/cosmos/cosmos-sdk/types/module"
	"github.com/cosmos/cosmos-sdk/version"
	authtx "github.com/cosmos/cosmos-sdk/x/auth/tx"
	"github.com/cosmos/gogoproto/proto"
)

// Name is the chain application's name, as ABCI Info reports it.
const Name = "anji"

var _ servertypes.Application = (*App)(nil)

// App is the demo chain's ABCI application.
type App struct {
	*baseapp.BaseApp

	codec     codec.Codec
	amino     *codec.LegacyAmino
	txConfig  client.TxConfig
	registry  codectypes.InterfaceRegistry
	keepers   keepers
	modules   *module.Manager
	basics    module.BasicManager
	storeKeys stores
}

// New builds the application on db. With loadLatest it opens the last
// committed version; without, the caller loads one or uses the App for its
// codecs and commands only.
func New(logger log.Logger, db dbm.DB, trace io.Writer, loadLatest bool, options ...func(*baseapp.BaseApp)) (*App, error) {
	registry, err := codectypes.NewInterfaceRegistryWithOptions(codectypes.InterfaceRegistryOptions{
		ProtoFiles: proto.HybridResolver,
		SigningOptions: signing.Options{
			AddressCodec:          address.NewBech32Codec(sdk.GetConfig().GetBech32AccountAddrPrefix()),
			ValidatorAddressCodec: address.NewBech32Codec(sdk.GetConfig().GetBech32ValidatorAddrPrefix()),
		},
	})
	if err != nil {
		return nil, fmt.Errorf("interface registry: %w", err)
	}
	app := &App{
		codec:     codec.NewProtoCodec(registry),
		amino:     codec.NewLegacyAmino(),
		registry:  registry,
		storeKeys: newStores(),
	}
	app.txConfig = authtx.NewTxConfig(app.codec, authtx.DefaultSignModes)
	std.RegisterLegacyAminoCodec(app.amino)
	std.RegisterInterfaces(registry)

	app.BaseApp = baseapp.NewBaseApp(Name, logger, db, app.txConfig.TxDecoder(), options...)
	app.SetCommitMultiStoreTracer(trace)
	app.SetVersion(version.Version)
	app.SetInterfaceRegistry(registry)
	app.SetTxEncoder(app.txConfig.TxEncoder())

	app.keepers = newKeepers(app, logger)
	if err := app.wireModules(); err != nil {
		return nil, err
	}

	app.MountKVStores(app.storeKeys.kv)
	app.MountMemoryStores(app.storeKeys.memory)
	app.SetInitChainer(app.initChain)
	app.SetBeginBlocker(func(ctx sdk.Context) (sdk.BeginBlock, error) { return app.modules.BeginBlock(ctx) })
	app.SetEndBlocker(func(ctx sdk.Context) (sdk.EndBlock, error) { return app.modules.EndBlock(ctx) })
	app.SetAnteHandler(app.anteHandler())

	if loadLatest {
		if err := app.LoadLatestVersion(); err != nil {
			return nil, fmt.Errorf("load the latest version of the state: %w", err)
		}
	}
	return app, nil
}

func (app *App) initChain(ctx sdk.Context, req *abci.RequestInitChain) (*abci.ResponseInitChain, error) {
	var state map[string]json.RawMessage
	if err := json.Unmarshal(req.AppStateBytes, &state); err != nil {
		return nil, fmt.Errorf("genesis app_state: %w", err)
	}
	return app.modules.InitGenesis(ctx, app.codec, state)
}
