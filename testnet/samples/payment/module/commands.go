package module

import (
	"fmt"
	"time"

	"github.com/spf13/cobra"

	"github.com/cosmos/cosmos-sdk/client"
	"github.com/cosmos/cosmos-sdk/client/flags"
	"github.com/cosmos/cosmos-sdk/client/tx"
	"github.com/cosmos/cosmos-sdk/version"
)

// example is a call of a command as the chain's own help texts write it.
func example(kind, call string) string {
	return fmt.Sprintf("%s %s %s %s", version.AppName, kind, ModuleName, call)
}

func txCommand() *cobra.Command {
	cmd := &cobra.Command{Use: ModuleName, Short: "Release escrowed tokens", RunE: client.ValidateCmd}
	cmd.AddCommand(releaseCommand())
	return cmd
}

func releaseCommand() *cobra.Command {
	const timeoutFlag = "packet-timeout"
	cmd := &cobra.Command{
		Use:     "release [client] [order]",
		Short:   "Have an escrow pay an order to its payee",
		Example: example("tx", "release ethereum-beacon-0 lot-7 --from user --packet-timeout 10m"),
		Args:    cobra.ExactArgs(2),
		RunE: func(cmd *cobra.Command, args []string) error {
			ctx, err := client.GetClientTxContext(cmd)
			if err != nil {
				return err
			}
			after, err := cmd.Flags().GetDuration(timeoutFlag)
			if err != nil {
				return err
			}
			if after < time.Second {
				return fmt.Errorf("--%s: %s is shorter than one second", timeoutFlag, after)
			}
			return tx.GenerateOrBroadcastTxCLI(ctx, cmd.Flags(), &MsgRelease{
				Approver: ctx.GetFromAddress().String(),
				Client:   args[0],
				Order:    args[1],
				Timeout:  uint64(time.Now().Add(after).Unix()),
			})
		},
	}
	cmd.Flags().Duration(timeoutFlag, 10*time.Minute, "how long the release stays valid")
	flags.AddTxFlagsToCmd(cmd)
	return cmd
}

func queryCommand() *cobra.Command {
	cmd := &cobra.Command{Use: ModuleName, Short: "Read the orders that lie in escrows", RunE: client.ValidateCmd}
	cmd.AddCommand(orderCommand(), ordersCommand())
	return cmd
}

func orderCommand() *cobra.Command {
	cmd := &cobra.Command{
		Use:     "order [client] [order]",
		Short:   "Read one order",
		Example: example("query", "order ethereum-beacon-0 lot-7"),
		Args:    cobra.ExactArgs(2),
		RunE: func(cmd *cobra.Command, args []string) error {
			ctx, err := client.GetClientQueryContext(cmd)
			if err != nil {
				return err
			}
			answer, err := NewQueryClient(ctx).Order(cmd.Context(), &QueryOrderRequest{Client: args[0], Order: args[1]})
			if err != nil {
				return err
			}
			return ctx.PrintProto(answer)
		},
	}
	flags.AddQueryFlagsToCmd(cmd)
	return cmd
}

func ordersCommand() *cobra.Command {
	cmd := &cobra.Command{
		Use:     "orders",
		Short:   "List all orders",
		Example: example("query", "orders --limit 20"),
		Args:    cobra.NoArgs,
		RunE: func(cmd *cobra.Command, _ []string) error {
			ctx, err := client.GetClientQueryContext(cmd)
			if err != nil {
				return err
			}
			page, err := client.ReadPageRequest(cmd.Flags())
			if err != nil {
				return err
			}
			answer, err := NewQueryClient(ctx).Orders(cmd.Context(), &QueryOrdersRequest{Pagination: page})
			if err != nil {
				return err
			}
			return ctx.PrintProto(answer)
		},
	}
	flags.AddQueryFlagsToCmd(cmd)
	flags.AddPaginationFlagsToCmd(cmd, "orders")
	return cmd
}
