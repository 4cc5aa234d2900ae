package app

import (
	"fmt"

	autocliv1 "cosmossdk.io/api/cosmos/autocli/v1"
	reflectionv1 "cosmossdk.io/api/cosmos/reflection/v1"
	"cosmossdk.io/client/v2/autocli"
	"cosmossdk.io/core/appmodule"
	runtimeservices "github.com/cosmos/cosmos-sdk/runtime/services"
	"github.com/cosmos/cosmos-sdk/types/module"
	"github.com/cosmos/cosmos-sdk/x/auth"
	authtypes "github.com/cosmos/cosmos-sdk/x/auth/types"
	"github.com/cosmos/cosmos-sdk/x/bank"
	banktypes "github.com/cosmos/cosmos-sdk/x/bank/types"
	"github.com/cosmos/cosmos-sdk/x/consensus"
	consensustypes "github.com/cosmos/cosmos-sdk/x/consensus/types"
	"github.com/cosmos/cosmos-sdk/x/genutil"
	genutiltypes "github.com/cosmos/cosmos-sdk/x/genutil/types"
	"github.com/cosmos/cosmos-sdk/x/gov"
	govtypes "github.com/cosmos/cosmos-sdk/x/gov/types"
	"github.com/cosmos/cosmos-sdk/x/staking"
	stakingtypes "github.com/cosmos/cosmos-sdk/x/staking/types"
	"github.com/cosmos/ibc-go/modules/capability"
	capabilitytypes "github.com/cosmos/ibc-go/modules/capability/types"
	"github.com/cosmos/ibc-go/v8/modules/apps/transfer"
	transfertypes "github.com/cosmos/ibc-go/v8/modules/apps/transfer/types"
	ibc "github.com/cosmos/ibc-go/v8/modules/core"
	porttypes "github.com/cosmos/ibc-go/v8/modules/core/05-port/types"
	ibcexported "github.com/cosmos/ibc-go/v8/modules/core/exported"
	tendermint "github.com/cosmos/ibc-go/v8/modules/light-clients/07-tendermint"

	"github.com/anji-bridge/anji/contracts/clients/attestation"
	"github.com/anji-bridge/anji/contracts/clients/attested"
	"github.com/anji-bridge/anji/contracts/clients/ethereum"
	"github.com/anji-bridge/anji/contracts/clients/fabric"
	"github.com/anji-bridge/anji/contracts/cosmos"
	payment "github.com/anji-bridge/anji/testnet/samples/payment/module"
	traceability "github.com/anji-bridge/anji/testnet/samples/traceability/module"
)

func (app *App) wireModules() error {
	k := app.keepers

	classic := porttypes.NewRouter().AddRoute(transfertypes.ModuleName, transfer.NewIBCModule(k.transfer))
	k.ibc.SetRouter(classic)

	// The nils are simulation helpers and x/params subspaces.
	app.modules = module.NewManager(
		genutil.NewAppModule(k.account, k.staking, app, app.txConfig),
		auth.NewAppModule(app.codec, k.account, nil, nil),
		bank.NewAppModule(app.codec, k.bank, k.account, nil),
		capability.NewAppModule(app.codec, *k.capability, true),
		gov.NewAppModule(app.codec, k.gov, k.account, k.bank, nil),
		staking.NewAppModule(app.codec, k.staking, k.account, k.bank, nil),
		consensus.NewAppModule(app.codec, k.consensus),
		ibc.NewAppModule(k.ibc),
		transfer.NewAppModule(k.transfer),
		tendermint.NewAppModule(),
		fabric.NewAppModule(),
		attestation.NewAppModule(),
		attested.NewAppModule(),
		ethereum.NewAppModule(k.ibc.ClientKeeper, k.ibc.GetAuthority()),
		cosmos.NewAppModule(k.packets),
		traceability.NewAppModule(app.codec, k.traceability),
		payment.NewAppModule(app.codec, k.payment),
	)
	app.basics = module.NewBasicManagerFromManager(app.modules, map[string]module.AppModuleBasic{
		genutiltypes.ModuleName: genutil.NewAppModuleBasic(genutiltypes.DefaultMessageValidator),
	})
	app.basics.RegisterLegacyAminoCodec(app.amino)
	app.basics.RegisterInterfaces(app.registry)

	// Capabilities come first: their in-memory half is rebuilt in the first
	// block after a start, before anybody claims or uses one.
	app.modules.SetOrderBeginBlockers(capabilitytypes.ModuleName, stakingtypes.ModuleName, ibcexported.ModuleName)
	app.modules.SetOrderEndBlockers(govtypes.ModuleName, stakingtypes.ModuleName)
	order := []string{
		capabilitytypes.ModuleName, authtypes.ModuleName, banktypes.ModuleName, stakingtypes.ModuleName,
		govtypes.ModuleName, consensustypes.ModuleName, ibcexported.ModuleName,
		tendermint.ModuleName, fabric.ClientType, ethereum.ClientType, attestation.ClientType, attested.ClientType,
		cosmos.ModuleName, traceability.ModuleName, payment.ModuleName, transfertypes.ModuleName, genutiltypes.ModuleName,
	}
	app.modules.SetOrderInitGenesis(order...)
	app.modules.SetOrderExportGenesis(order...)

	configurator := module.NewConfigurator(app.codec, app.MsgServiceRouter(), app.GRPCQueryRouter())
	if err := app.modules.RegisterServices(configurator); err != nil {
		return fmt.Errorf("register the modules' services: %w", err)
	}
	autocliv1.RegisterQueryServer(app.GRPCQueryRouter(), runtimeservices.NewAutoCLIQueryService(app.modules.Modules))
	reflection, err := runtimeservices.NewReflectionService()
	if err != nil {
		return fmt.Errorf("reflection service: %w", err)
	}
	reflectionv1.RegisterReflectionServiceServer(app.GRPCQueryRouter(), reflection)
	return nil
}

// AutoCLI describes the modules to the command line's generator.
func (app *App) AutoCLI() autocli.AppOptions {
	modules := map[string]appmodule.AppModule{}
	for name, m := range app.modules.Modules {
		if m, ok := m.(appmodule.AppModule); ok {
			modules[name] = m
		}
	}
	return autocli.AppOptions{
		Modules:       modules,
		ModuleOptions: runtimeservices.ExtractAutoCLIOptions(app.modules.Modules),
	}
}
