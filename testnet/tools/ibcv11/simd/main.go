// Command simd runs the application that ibc-go v11 itself is tested with, as
// it is: a stock chain for ours to be peers of. It only makes a home and runs
// a node; everything else is asked and sent through the node.
package main

import (
	"fmt"
	"os"

	"cosmossdk.io/log/v2"
	cmtconfig "github.com/cometbft/cometbft/config"
	dbm "github.com/cosmos/cosmos-db"
	"github.com/cosmos/cosmos-sdk/client"
	"github.com/cosmos/cosmos-sdk/server"
	svrcmd "github.com/cosmos/cosmos-sdk/server/cmd"
	serverconfig "github.com/cosmos/cosmos-sdk/server/config"
	servertypes "github.com/cosmos/cosmos-sdk/server/types"
	simtestutil "github.com/cosmos/cosmos-sdk/testutil/sims"
	authtypes "github.com/cosmos/cosmos-sdk/x/auth/types"
	genutilcli "github.com/cosmos/cosmos-sdk/x/genutil/client/cli"
	"github.com/spf13/cobra"

	"github.com/cosmos/ibc-go/v11/testing/simapp"
)

// envPrefix starts the names of environment variables that stand for flags.
const envPrefix = "SIMD"

func main() {
	if err := svrcmd.Execute(newRootCommand(), envPrefix, simapp.DefaultNodeHome); err != nil {
		fmt.Fprintln(os.Stderr, "simd:", err)
		os.Exit(1)
	}
}

func newRootCommand() *cobra.Command {
	// An application without a chain below it knows codecs and commands.
	bare := simapp.NewSimApp(log.NewNopLogger(), dbm.NewMemDB(), nil, false, simtestutil.EmptyAppOptions{})
	ctx := client.Context{}.
		WithCodec(bare.AppCodec()).
		WithInterfaceRegistry(bare.InterfaceRegistry()).
		WithLegacyAmino(bare.LegacyAmino()).
		WithTxConfig(bare.GetTxConfig()).
		WithAccountRetriever(authtypes.AccountRetriever{}).
		WithHomeDir(simapp.DefaultNodeHome).
		WithViper(envPrefix)
	root := &cobra.Command{
		Use:           "simd",
		Short:         "The application of ibc-go's own tests",
		SilenceErrors: true,
		SilenceUsage:  true,
		PersistentPreRunE: func(cmd *cobra.Command, _ []string) error {
			ctx, err := client.ReadPersistentCommandFlags(ctx.WithCmdContext(cmd.Context()), cmd.Flags())
			if err != nil {
				return err
			}
			if err := client.SetCmdClientContextHandler(ctx, cmd); err != nil {
				return err
			}
			return server.InterceptConfigsPreRunHandler(cmd, serverconfig.DefaultConfigTemplate, serverconfig.DefaultConfig(), cmtconfig.DefaultConfig())
		},
	}
	root.AddCommand(
		genutilcli.InitCmd(bare.BasicModuleManager, simapp.DefaultNodeHome),
		server.StartCmd(start, simapp.DefaultNodeHome),
	)
	return root
}

func start(logger log.Logger, db dbm.DB, options servertypes.AppOptions) servertypes.Application {
	return simapp.NewSimApp(logger, db, nil, true, options, server.DefaultBaseappOptions(options)...)
}
