package main

import (
	"fmt"
	"io"
	"os"
	"path/filepath"

	"cosmossdk.io/log"
	cmtconfig "github.com/cometbft/cometbft/config"
	dbm "github.com/cosmos/cosmos-db"
	"github.com/cosmos/cosmos-sdk/client"
	"github.com/cosmos/cosmos-sdk/client/config"
	"github.com/cosmos/cosmos-sdk/client/keys"
	"github.com/cosmos/cosmos-sdk/client/rpc"
	addresscodec "github.com/cosmos/cosmos-sdk/codec/address"
	"github.com/cosmos/cosmos-sdk/server"
	serverconfig "github.com/cosmos/cosmos-sdk/server/config"
	servertypes "github.com/cosmos/cosmos-sdk/server/types"
	sdk "github.com/cosmos/cosmos-sdk/types"
	authcmd "github.com/cosmos/cosmos-sdk/x/auth/client/cli"
	authtypes "github.com/cosmos/cosmos-sdk/x/auth/types"
	genutilcli "github.com/cosmos/cosmos-sdk/x/genutil/client/cli"
	"github.com/spf13/cobra"

	"github.com/anji-bridge/anji/testnet/chain/app"
	"github.com/anji-bridge/anji/testnet/internal/cosmosnet/layout"
)

// envPrefix starts the names of environment variables that stand for flags.
const envPrefix = "ANJID"

func defaultHome() string {
	home, err := os.UserHomeDir()
	if err != nil {
		home = "."
	}
	return filepath.Join(home, ".anjid")
}

func newRootCommand() (*cobra.Command, error) {
	// An application without a chain below it knows codecs and commands.
	bare, err := app.New(log.NewNopLogger(), dbm.NewMemDB(), nil, false)
	if err != nil {
		return nil, err
	}
	ctx := client.Context{}.
		WithCodec(bare.Codec()).
		WithInterfaceRegistry(bare.InterfaceRegistry()).
		WithLegacyAmino(bare.Amino()).
		WithTxConfig(bare.TxConfig()).
		WithInput(os.Stdin).
		WithAccountRetriever(authtypes.AccountRetriever{}).
		WithHomeDir(defaultHome()).
		WithViper(envPrefix)

	root := &cobra.Command{
		Use:           "anjid",
		Short:         "The demo chain of Anji: ibc-go v8 with IBC v2 packets and Fabric light clients",
		SilenceErrors: true,
		SilenceUsage:  true,
		PersistentPreRunE: func(cmd *cobra.Command, _ []string) error {
			cmd.SetOut(cmd.OutOrStdout())
			cmd.SetErr(cmd.ErrOrStderr())
			if cmd.Annotations[needsNoHome] != "" {
				return nil
			}
			ctx, err := client.ReadPersistentCommandFlags(ctx.WithCmdContext(cmd.Context()), cmd.Flags())
			if err != nil {
				return err
			}
			if ctx, err = config.ReadFromClientConfig(ctx); err != nil {
				return err
			}
			if err := client.SetCmdClientContextHandler(ctx, cmd); err != nil {
				return err
			}
			return server.InterceptConfigsPreRunHandler(cmd, serverconfig.DefaultConfigTemplate, defaultServerConfig(), cmtconfig.DefaultConfig())
		},
	}

	server.AddCommands(root, defaultHome(), newApp, export, func(*cobra.Command) {})
	root.AddCommand(
		genutilcli.InitCmd(bare.Basics(), defaultHome()),
		genutilcli.Commands(bare.TxConfig(), bare.Basics(), defaultHome()),
		networkCommand(bare),
		server.StatusCommand(),
		queryCommand(),
		txCommand(),
		keys.Commands(),
	)

	options := bare.AutoCLI()
	sdkConfig := sdk.GetConfig()
	options.AddressCodec = addresscodec.NewBech32Codec(sdkConfig.GetBech32AccountAddrPrefix())
	options.ValidatorAddressCodec = addresscodec.NewBech32Codec(sdkConfig.GetBech32ValidatorAddrPrefix())
	options.ConsensusAddressCodec = addresscodec.NewBech32Codec(sdkConfig.GetBech32ConsensusAddrPrefix())
	options.ClientCtx = ctx
	if err := options.EnhanceRootCommand(root); err != nil {
		return nil, fmt.Errorf("commands of the modules: %w", err)
	}
	return root, nil
}

func defaultServerConfig() *serverconfig.Config {
	config := serverconfig.DefaultConfig()
	config.MinGasPrices = "0" + layout.Denom
	return config
}

func queryCommand() *cobra.Command {
	cmd := &cobra.Command{Use: "query", Aliases: []string{"q"}, Short: "Ask a node", RunE: client.ValidateCmd}
	cmd.AddCommand(
		rpc.ValidatorCommand(),
		rpc.WaitTxCmd(),
		server.QueryBlockCmd(),
		server.QueryBlocksCmd(),
		server.QueryBlockResultsCmd(),
		authcmd.QueryTxCmd(),
		authcmd.QueryTxsByEventsCmd(),
	)
	return cmd
}

func txCommand() *cobra.Command {
	cmd := &cobra.Command{Use: "tx", Short: "Make, sign and send transactions", RunE: client.ValidateCmd}
	cmd.AddCommand(
		authcmd.GetSignCommand(),
		authcmd.GetSignBatchCommand(),
		authcmd.GetMultiSignCommand(),
		authcmd.GetMultiSignBatchCmd(),
		authcmd.GetValidateSignaturesCommand(),
		authcmd.GetBroadcastCommand(),
		authcmd.GetEncodeCommand(),
		authcmd.GetDecodeCommand(),
		authcmd.GetSimulateCmd(),
	)
	return cmd
}

// newApp opens the application for a node. The SDK's server takes no error.
func newApp(logger log.Logger, db dbm.DB, trace io.Writer, options servertypes.AppOptions) servertypes.Application {
	application, err := app.New(logger, db, trace, true, server.DefaultBaseappOptions(options)...)
	if err != nil {
		panic(err)
	}
	return application
}

// export opens the application at a height, -1 being the latest, and writes
// its state as a genesis. The genesis goes to standard output, where the
// logger that the SDK offers would write too.
func export(_ log.Logger, db dbm.DB, trace io.Writer, height int64, zeroHeight bool, _ []string, options servertypes.AppOptions, modules []string) (servertypes.ExportedApp, error) {
	application, err := app.New(log.NewNopLogger(), db, trace, height == -1, server.DefaultBaseappOptions(options)...)
	if err != nil {
		return servertypes.ExportedApp{}, err
	}
	if height != -1 {
		if err := application.LoadVersion(height); err != nil {
			return servertypes.ExportedApp{}, fmt.Errorf("state at height %d: %w", height, err)
		}
	}
	return application.Export(zeroHeight, modules)
}
