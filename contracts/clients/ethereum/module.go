package ethereum

import (
	"encoding/json"

	"cosmossdk.io/core/appmodule"
	"github.com/cosmos/cosmos-sdk/client"
	"github.com/cosmos/cosmos-sdk/codec"
	codectypes "github.com/cosmos/cosmos-sdk/codec/types"
	sdk "github.com/cosmos/cosmos-sdk/types"
	"github.com/cosmos/cosmos-sdk/types/module"
	"github.com/cosmos/cosmos-sdk/types/msgservice"
	clientkeeper "github.com/cosmos/ibc-go/v8/modules/core/02-client/keeper"
	"github.com/cosmos/ibc-go/v8/modules/core/exported"
	"github.com/grpc-ecosystem/grpc-gateway/runtime"
)

// RegisterInterfaces lets a codec unpack this client's types from Any.
func RegisterInterfaces(registry codectypes.InterfaceRegistry) {
	registry.RegisterImplementations((*exported.ClientState)(nil), &ClientState{})
	registry.RegisterImplementations((*exported.ConsensusState)(nil), &ConsensusState{})
	registry.RegisterImplementations((*exported.ClientMessage)(nil), &Header{}, &StorageProof{}, &Misbehaviour{})
}

var (
	_ module.AppModuleBasic = AppModule{}
	_ module.HasServices    = AppModule{}
	_ appmodule.AppModule   = AppModule{}
)

// AppModule registers the client's types with a Cosmos chain, and the messages
// by which its governance schedules forks. The client has no state or queries
// beside those of ibc-go's 02-client.
type AppModule struct{ messages MsgServer }

// NewAppModule is for the chain's module manager; its arguments are those of
// NewMsgServer.
func NewAppModule(clients clientkeeper.Keeper, authority string) AppModule {
	return AppModule{NewMsgServer(clients, authority)}
}

// Name is the client type.
func (AppModule) Name() string { return ClientType }

// IsOnePerModuleType marks the module for dependency injection.
func (AppModule) IsOnePerModuleType() {}

// IsAppModule marks the module for dependency injection.
func (AppModule) IsAppModule() {}

// RegisterInterfaces registers the client's types and messages.
func (AppModule) RegisterInterfaces(registry codectypes.InterfaceRegistry) {
	RegisterInterfaces(registry)
	registry.RegisterImplementations((*sdk.Msg)(nil), &MsgScheduleForks{})
	msgservice.RegisterMsgServiceDesc(registry, &_Msg_serviceDesc)
}

// RegisterServices adds the server of the messages.
func (m AppModule) RegisterServices(cfg module.Configurator) {
	RegisterMsgServer(cfg.MsgServer(), m.messages)
}

// RegisterLegacyAminoCodec does nothing: there are no amino types.
func (AppModule) RegisterLegacyAminoCodec(*codec.LegacyAmino) {}

// DefaultGenesis is empty: 02-client exports this client's state.
func (AppModule) DefaultGenesis(codec.JSONCodec) json.RawMessage { return nil }

// ValidateGenesis accepts: there is none.
func (AppModule) ValidateGenesis(codec.JSONCodec, client.TxEncodingConfig, json.RawMessage) error {
	return nil
}

// RegisterGRPCGatewayRoutes does nothing: there are no queries.
func (AppModule) RegisterGRPCGatewayRoutes(client.Context, *runtime.ServeMux) {}
