package cosmos

import (
	"encoding/json"
	"fmt"

	"cosmossdk.io/core/appmodule"

	"github.com/cosmos/cosmos-sdk/client"
	"github.com/cosmos/cosmos-sdk/codec"
	codectypes "github.com/cosmos/cosmos-sdk/codec/types"
	sdk "github.com/cosmos/cosmos-sdk/types"
	"github.com/cosmos/cosmos-sdk/types/module"
	"github.com/cosmos/cosmos-sdk/types/msgservice"

	"github.com/grpc-ecosystem/grpc-gateway/runtime"
	"github.com/spf13/cobra"

	"github.com/anji-bridge/anji/contracts/cosmos/channelv2"
	"github.com/anji-bridge/anji/contracts/cosmos/clientv2"
)

// ModuleName names the module in genesis, on the command line and as the
// codespace of its errors.
const ModuleName = "anji"

var (
	_ module.AppModuleBasic = AppModule{}
	_ module.HasGenesis     = AppModule{}
	_ module.HasServices    = AppModule{}
	_ appmodule.AppModule   = AppModule{}
)

// AppModuleBasic is the part of the module that needs no keeper.
type AppModuleBasic struct{}

// AppModule is the module.
type AppModule struct {
	AppModuleBasic
	keeper *Keeper
}

// NewAppModule makes the module of a keeper whose routes have been added.
func NewAppModule(keeper *Keeper) AppModule { return AppModule{keeper: keeper} }

// Name is ModuleName.
func (AppModuleBasic) Name() string { return ModuleName }

// RegisterLegacyAminoCodec does nothing: messages are signed in direct mode.
func (AppModuleBasic) RegisterLegacyAminoCodec(*codec.LegacyAmino) {}

// RegisterInterfaces makes the messages of all three services known.
func (AppModuleBasic) RegisterInterfaces(registry codectypes.InterfaceRegistry) {
	channelv2.RegisterInterfaces(registry)
	clientv2.RegisterInterfaces(registry)
	registry.RegisterImplementations((*sdk.Msg)(nil), &MsgUpdateParams{})
	msgservice.RegisterMsgServiceDesc(registry, &_Msg_serviceDesc)
}

// RegisterGRPCGatewayRoutes does nothing: there is no REST gateway.
func (AppModuleBasic) RegisterGRPCGatewayRoutes(client.Context, *runtime.ServeMux) {}

// GetTxCmd is the root of the module's transaction commands.
func (AppModuleBasic) GetTxCmd() *cobra.Command { return txCommand() }

// GetQueryCmd is the root of the module's query commands.
func (AppModuleBasic) GetQueryCmd() *cobra.Command { return queryCommand() }

// DefaultGenesis has no admins and no links.
func (AppModuleBasic) DefaultGenesis(cdc codec.JSONCodec) json.RawMessage {
	return cdc.MustMarshalJSON(&GenesisState{})
}

// ValidateGenesis checks a genesis file's part of the module.
func (AppModuleBasic) ValidateGenesis(cdc codec.JSONCodec, _ client.TxEncodingConfig, raw json.RawMessage) error {
	var genesis GenesisState
	if err := cdc.UnmarshalJSON(raw, &genesis); err != nil {
		return fmt.Errorf("genesis of module %s: %w", ModuleName, err)
	}
	if err := genesis.Validate(); err != nil {
		return fmt.Errorf("genesis of module %s: %w", ModuleName, err)
	}
	return nil
}

// RegisterServices adds the servers of all three services.
func (m AppModule) RegisterServices(cfg module.Configurator) {
	channelv2.RegisterMsgServer(cfg.MsgServer(), msgServer{m.keeper})
	clientv2.RegisterMsgServer(cfg.MsgServer(), msgServer{m.keeper})
	RegisterMsgServer(cfg.MsgServer(), msgServer{m.keeper})
	channelv2.RegisterQueryServer(cfg.QueryServer(), queryServer{m.keeper})
	clientv2.RegisterQueryServer(cfg.QueryServer(), queryServer{m.keeper})
	RegisterQueryServer(cfg.QueryServer(), queryServer{m.keeper})
}

// InitGenesis panics on an invalid state, so that the chain does not start.
func (m AppModule) InitGenesis(ctx sdk.Context, cdc codec.JSONCodec, raw json.RawMessage) {
	if err := m.ValidateGenesis(cdc, nil, raw); err != nil {
		panic(err)
	}
	var genesis GenesisState
	cdc.MustUnmarshalJSON(raw, &genesis)
	if err := m.keeper.InitGenesis(ctx, genesis); err != nil {
		panic(fmt.Errorf("genesis of module %s: %w", ModuleName, err))
	}
}

// ExportGenesis is the inverse of InitGenesis.
func (m AppModule) ExportGenesis(ctx sdk.Context, cdc codec.JSONCodec) json.RawMessage {
	genesis, err := m.keeper.ExportGenesis(ctx)
	if err != nil {
		panic(err)
	}
	return cdc.MustMarshalJSON(genesis)
}

// ConsensusVersion counts incompatible changes of the module's state.
func (AppModule) ConsensusVersion() uint64 { return 1 }

// IsOnePerModuleType and IsAppModule are markers that the SDK asks for.
func (AppModule) IsOnePerModuleType() {}

// IsAppModule marks an app module.
func (AppModule) IsAppModule() {}
