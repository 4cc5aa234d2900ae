package module

import (
	"encoding/json"
	"fmt"

	"cosmossdk.io/core/appmodule"
	"github.com/grpc-ecosystem/grpc-gateway/runtime"
	"github.com/spf13/cobra"

	"github.com/cosmos/cosmos-sdk/client"
	"github.com/cosmos/cosmos-sdk/codec"
	codectypes "github.com/cosmos/cosmos-sdk/codec/types"
	sdk "github.com/cosmos/cosmos-sdk/types"
	"github.com/cosmos/cosmos-sdk/types/module"
	"github.com/cosmos/cosmos-sdk/types/msgservice"
)

// AppModule mounts the sample in an application.
type AppModule struct {
	cdc    codec.Codec
	keeper Keeper
}

var (
	_ module.AppModuleBasic      = AppModule{}
	_ module.HasServices         = AppModule{}
	_ module.HasGenesis          = AppModule{}
	_ appmodule.AppModule        = AppModule{}
	_ module.HasConsensusVersion = AppModule{}
)

// NewAppModule wraps the keeper for the module manager.
func NewAppModule(cdc codec.Codec, k Keeper) AppModule { return AppModule{cdc: cdc, keeper: k} }

// IsOnePerModuleType and IsAppModule mark the type for the module manager.
func (AppModule) IsOnePerModuleType() {}
func (AppModule) IsAppModule()        {}

// Name is the module's name.
func (AppModule) Name() string { return ModuleName }

// ConsensusVersion counts the changes of the stored state's form.
func (AppModule) ConsensusVersion() uint64 { return 1 }

// RegisterLegacyAminoCodec has nothing to register: amino is not used.
func (AppModule) RegisterLegacyAminoCodec(*codec.LegacyAmino) {}

// RegisterGRPCGatewayRoutes has none: the queries are served over gRPC.
func (AppModule) RegisterGRPCGatewayRoutes(client.Context, *runtime.ServeMux) {}

// RegisterInterfaces makes the module's messages known to the codec.
func (AppModule) RegisterInterfaces(registry codectypes.InterfaceRegistry) {
	registry.RegisterImplementations((*sdk.Msg)(nil), &MsgRelease{})
	msgservice.RegisterMsgServiceDesc(registry, &_Msg_serviceDesc)
}

// RegisterServices offers the messages and queries.
func (m AppModule) RegisterServices(cfg module.Configurator) {
	RegisterMsgServer(cfg.MsgServer(), msgServer{m.keeper})
	RegisterQueryServer(cfg.QueryServer(), queryServer{m.keeper})
}

// DefaultGenesis is an empty state.
func (AppModule) DefaultGenesis(cdc codec.JSONCodec) json.RawMessage {
	return cdc.MustMarshalJSON(&GenesisState{})
}

// ValidateGenesis checks a genesis state as JSON.
func (AppModule) ValidateGenesis(cdc codec.JSONCodec, _ client.TxEncodingConfig, bz json.RawMessage) error {
	var g GenesisState
	if err := cdc.UnmarshalJSON(bz, &g); err != nil {
		return fmt.Errorf("%s genesis: %w", ModuleName, err)
	}
	if err := g.Validate(); err != nil {
		return fmt.Errorf("%s genesis: %w", ModuleName, err)
	}
	return nil
}

// InitGenesis fills the store. A chain cannot start from half a genesis, so
// the SDK's interface has it panic.
func (m AppModule) InitGenesis(ctx sdk.Context, cdc codec.JSONCodec, bz json.RawMessage) {
	var g GenesisState
	cdc.MustUnmarshalJSON(bz, &g)
	if err := m.keeper.initGenesis(ctx, g); err != nil {
		panic(fmt.Errorf("%s genesis: %w", ModuleName, err))
	}
}

// ExportGenesis reads the store.
func (m AppModule) ExportGenesis(ctx sdk.Context, cdc codec.JSONCodec) json.RawMessage {
	g, err := m.keeper.exportGenesis(ctx)
	if err != nil {
		panic(fmt.Errorf("%s genesis: %w", ModuleName, err))
	}
	return cdc.MustMarshalJSON(g)
}

// GetTxCmd and GetQueryCmd are the module's part of the daemon's command line.
func (AppModule) GetTxCmd() *cobra.Command    { return txCommand() }
func (AppModule) GetQueryCmd() *cobra.Command { return queryCommand() }
