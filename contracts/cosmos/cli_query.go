package cosmos

import (
	"fmt"
	"strings"

	"github.com/cosmos/cosmos-sdk/client"
	"github.com/cosmos/cosmos-sdk/client/flags"
	"github.com/cosmos/cosmos-sdk/version"
	"github.com/cosmos/gogoproto/proto"

	"github.com/spf13/cobra"

	"github.com/anji-bridge/anji/contracts/cosmos/channelv2"
	"github.com/anji-bridge/anji/contracts/cosmos/clientv2"
)

func queryCommand() *cobra.Command {
	cmd := &cobra.Command{
		Use:   ModuleName,
		Short: "Query links and IBC v2 packets",
		RunE:  client.ValidateCmd,
	}
	cmd.AddCommand(
		leaf("params", "Show the module's parameters", cobra.NoArgs,
			func(cmd *cobra.Command, conn client.Context, _ []string, _ []uint64) (proto.Message, error) {
				return NewQueryClient(conn).Params(cmd.Context(), &QueryParamsRequest{})
			}),
		leaf("counterparty [client]", "Show a client's counterparty", cobra.ExactArgs(1),
			func(cmd *cobra.Command, conn client.Context, args []string, _ []uint64) (proto.Message, error) {
				return clientv2.NewQueryClient(conn).CounterpartyInfo(cmd.Context(), &clientv2.QueryCounterpartyInfoRequest{ClientId: args[0]})
			}),
		leaf("next-sequence-send [client]", "Show the sequence of the next packet from a client", cobra.ExactArgs(1),
			func(cmd *cobra.Command, conn client.Context, args []string, _ []uint64) (proto.Message, error) {
				return channelv2.NewQueryClient(conn).NextSequenceSend(cmd.Context(), &channelv2.QueryNextSequenceSendRequest{ClientId: args[0]})
			}),
		leaf("packet-commitment [client] [sequence]", "Show the commitment of a packet in flight", cobra.ExactArgs(2),
			func(cmd *cobra.Command, conn client.Context, args []string, s []uint64) (proto.Message, error) {
				return channelv2.NewQueryClient(conn).PacketCommitment(cmd.Context(), &channelv2.QueryPacketCommitmentRequest{ClientId: args[0], Sequence: s[0]})
			}),
		leaf("packet-acknowledgement [client] [sequence]", "Show the commitment of a written acknowledgement", cobra.ExactArgs(2),
			func(cmd *cobra.Command, conn client.Context, args []string, s []uint64) (proto.Message, error) {
				return channelv2.NewQueryClient(conn).PacketAcknowledgement(cmd.Context(), &channelv2.QueryPacketAcknowledgementRequest{ClientId: args[0], Sequence: s[0]})
			}),
		leaf("packet-receipt [client] [sequence]", "Show whether a packet was received", cobra.ExactArgs(2),
			func(cmd *cobra.Command, conn client.Context, args []string, s []uint64) (proto.Message, error) {
				return channelv2.NewQueryClient(conn).PacketReceipt(cmd.Context(), &channelv2.QueryPacketReceiptRequest{ClientId: args[0], Sequence: s[0]})
			}),
		leaf("unreceived-packets [client] [sequence]...", "Show which sequences were not received", cobra.MinimumNArgs(2),
			func(cmd *cobra.Command, conn client.Context, args []string, s []uint64) (proto.Message, error) {
				return channelv2.NewQueryClient(conn).UnreceivedPackets(cmd.Context(), &channelv2.QueryUnreceivedPacketsRequest{ClientId: args[0], Sequences: s})
			}),
		leaf("unreceived-acks [client] [sequence]...", "Show which sequences are still in flight", cobra.MinimumNArgs(2),
			func(cmd *cobra.Command, conn client.Context, args []string, s []uint64) (proto.Message, error) {
				return channelv2.NewQueryClient(conn).UnreceivedAcks(cmd.Context(), &channelv2.QueryUnreceivedAcksRequest{ClientId: args[0], PacketAckSequences: s})
			}),
		paged(leaf("packet-commitments [client]", "List packets in flight from a client", cobra.ExactArgs(1),
			func(cmd *cobra.Command, conn client.Context, args []string, _ []uint64) (proto.Message, error) {
				page, err := client.ReadPageRequest(cmd.Flags())
				if err != nil {
					return nil, err
				}
				return channelv2.NewQueryClient(conn).PacketCommitments(cmd.Context(), &channelv2.QueryPacketCommitmentsRequest{ClientId: args[0], Pagination: page})
			})),
		paged(leaf("packet-acknowledgements [client]", "List acknowledgements written for a client", cobra.ExactArgs(1),
			func(cmd *cobra.Command, conn client.Context, args []string, _ []uint64) (proto.Message, error) {
				page, err := client.ReadPageRequest(cmd.Flags())
				if err != nil {
					return nil, err
				}
				return channelv2.NewQueryClient(conn).PacketAcknowledgements(cmd.Context(), &channelv2.QueryPacketAcknowledgementsRequest{ClientId: args[0], Pagination: page})
			})),
	)
	return cmd
}

type askFunc func(cmd *cobra.Command, conn client.Context, args []string, sequences []uint64) (proto.Message, error)

// exampleArgs are what the arguments of a leaf may look like.
var exampleArgs = strings.NewReplacer("[client]", "fabric-view-0", "[sequence]...", "1 2 3", "[sequence]", "1")

// leaf is a command whose arguments are a client and then sequences.
func leaf(use, short string, args cobra.PositionalArgs, ask askFunc) *cobra.Command {
	cmd := &cobra.Command{
		Use:     use,
		Short:   short,
		Example: fmt.Sprintf("%s query %s %s", version.AppName, ModuleName, exampleArgs.Replace(use)),
		Args:    args,
		RunE: func(cmd *cobra.Command, args []string) error {
			conn, err := client.GetClientQueryContext(cmd)
			if err != nil {
				return err
			}
			var sequences []uint64
			if len(args) > 1 {
				if sequences, err = parseSequences(args[1:]); err != nil {
					return err
				}
			}
			answer, err := ask(cmd, conn, args, sequences)
			if err != nil {
				return err
			}
			return conn.PrintProto(answer)
		},
	}
	flags.AddQueryFlagsToCmd(cmd)
	return cmd
}

func paged(cmd *cobra.Command) *cobra.Command {
	flags.AddPaginationFlagsToCmd(cmd, cmd.Name())
	return cmd
}
