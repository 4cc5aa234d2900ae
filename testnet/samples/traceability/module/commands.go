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
	cmd := &cobra.Command{Use: ModuleName, Short: "Accept shipments", RunE: client.ValidateCmd}
	cmd.AddCommand(acceptCommand())
	return cmd
}

func acceptCommand() *cobra.Command {
	const timeoutFlag = "packet-timeout"
	cmd := &cobra.Command{
		Use:     "accept [client] [lot]",
		Short:   "Tell the seller that a shipment has arrived",
		Example: example("tx", "accept fabric-view-0 lot-7 --from buyer --packet-timeout 10m"),
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
			return tx.GenerateOrBroadcastTxCLI(ctx, cmd.Flags(), &MsgAccept{
				Buyer:   ctx.GetFromAddress().String(),
				Client:  args[0],
				Lot:     args[1],
				Timeout: uint64(time.Now().Add(after).Unix()),
			})
		},
	}
	cmd.Flags().Duration(timeoutFlag, 10*time.Minute, "how long the acceptance stays valid")
	flags.AddTxFlagsToCmd(cmd)
	return cmd
}

func queryCommand() *cobra.Command {
	cmd := &cobra.Command{Use: ModuleName, Short: "Read the buyer's shipments", RunE: client.ValidateCmd}
	cmd.AddCommand(shipmentCommand(), shipmentsCommand())
	return cmd
}

func shipmentCommand() *cobra.Command {
	cmd := &cobra.Command{
		Use:     "shipment [client] [lot]",
		Short:   "Read one shipment",
		Example: example("query", "shipment fabric-view-0 lot-7"),
		Args:    cobra.ExactArgs(2),
		RunE: func(cmd *cobra.Command, args []string) error {
			ctx, err := client.GetClientQueryContext(cmd)
			if err != nil {
				return err
			}
			answer, err := NewQueryClient(ctx).Shipment(cmd.Context(), &QueryShipmentRequest{Client: args[0], Lot: args[1]})
			if err != nil {
				return err
			}
			return ctx.PrintProto(answer)
		},
	}
	flags.AddQueryFlagsToCmd(cmd)
	return cmd
}

func shipmentsCommand() *cobra.Command {
	cmd := &cobra.Command{
		Use:     "shipments",
		Short:   "List all shipments",
		Example: example("query", "shipments --limit 20"),
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
			answer, err := NewQueryClient(ctx).Shipments(cmd.Context(), &QueryShipmentsRequest{Pagination: page})
			if err != nil {
				return err
			}
			return ctx.PrintProto(answer)
		},
	}
	flags.AddQueryFlagsToCmd(cmd)
	flags.AddPaginationFlagsToCmd(cmd, "shipments")
	return cmd
}
