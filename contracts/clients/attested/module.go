package attested

import (
	"encoding/json"

	"cosmossdk.io/core/appmodule"
	"github.com/cosmos/cosmos-sdk/client"
	"github.com/cosmos/cosmos-sdk/codec"
	codectypes "github.com/cosmos/cosmos-sdk/codec/types"
	"github.com/cosmos/cosmos-sdk/types/module"
	"github.com/cosmos/ibc-go/v8/modules/core/exported"
	"github.com/grpc-ecosystem/grpc-gateway/runtime"
)

// RegisterInterfaces lets a codec unpack this client's types from Any.
func RegisterInterfaces(registry codectypes.InterfaceRegistry) {
	registry.RegisterImplementations((*exported.ClientState)(nil), &ClientState{})
	registry.RegisterImplementations((*exported.ConsensusState)(nil), &ConsensusState{})
	registry.RegisterImplementations((*exported.ClientMessage)(nil), &Update{})
}

var (
	_ module.AppModuleBasic = AppModule{}
	_ appmodule.AppModule   = AppModule{}
)

// AppModule registers the client's types with a Cosmos chain; the client has
// no state, messages or queries beside those of ibc-go's 02-client.
type AppModule struct{}

// NewAppModule is for the chain's module manager.
func NewAppModule() AppModule { return AppModule{} }

// Name is the client type.
func (AppModule) Name() string { return ClientType }

// IsOnePerModuleType marks the module for dependency injection.
func (AppModule) IsOnePerModuleType() {}

// IsAppModule marks the module for dependency injection.
func (AppModule) IsAppModule() {}

// RegisterInterfaces registers the client's types.
func (AppModule) RegisterInterfaces(registry codectypes.InterfaceRegistry) {
	RegisterInterfaces(registry)
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
