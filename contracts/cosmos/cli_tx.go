package cosmos

import (
	"encoding/hex"
	"fmt"
	"strconv"
	"time"

	"github.com/cosmos/cosmos-sdk/client"
	"github.com/cosmos/cosmos-sdk/client/flags"
	"github.com/cosmos/cosmos-sdk/client/tx"
	sdk "github.com/cosmos/cosmos-sdk/types"
	"github.com/cosmos/cosmos-sdk/version"

	"github.com/spf13/cobra"

	"github.com/anji-bridge/anji/contracts/cosmos/channelv2"
	"github.com/anji-bridge/anji/contracts/cosmos/clientv2"
	"github.com/anji-bridge/anji/contracts/packet"
)

// txCommand holds what people do; receiving, acknowledging and timing out are
// a relayer's.
func txCommand() *cobra.Command {
	cmd := &cobra.Command{
		Use:   ModuleName,
		Short: "Register links and send IBC v2 packets",
		RunE:  client.ValidateCmd,
	}
	cmd.AddCommand(registerCounterpartyCommand(), sendPacketCommand())
	return cmd
}

func registerCounterpartyCommand() *cobra.Command {
	cmd := &cobra.Command{
		Use:   "register-counterparty [client] [counterparty-client] [merkle-prefix-hex]...",
		Short: "Name a client's counterparty, once (admins only)",
		Long: `Name a client's counterparty, once. The Merkle prefix is given key by key in
hex, "-" standing for an empty key; a Cosmos counterparty's is "696263 -".`,
		Example: fmt.Sprintf("%s tx %s register-counterparty 07-tendermint-0 07-tendermint-3 696263 - --from admin", version.AppName, ModuleName),
		Args:    cobra.MinimumNArgs(3),
		RunE: func(cmd *cobra.Command, args []string) error {
			prefix := make([][]byte, 0, len(args)-2)
			for i, key := range args[2:] {
				if key == "-" {
					key = ""
				}
				decoded, err := hex.DecodeString(key)
				if err != nil {
					return fmt.Errorf("merkle-prefix-hex %d: %w", i+1, err)
				}
				prefix = append(prefix, decoded)
			}
			return broadcast(cmd, func(signer string) validatedMsg {
				return &clientv2.MsgRegisterCounterparty{
					ClientId:                 args[0],
					CounterpartyClientId:     args[1],
					CounterpartyMerklePrefix: prefix,
					Signer:                   signer,
				}
			})
		},
	}
	flags.AddTxFlagsToCmd(cmd)
	return cmd
}

func sendPacketCommand() *cobra.Command {
	cmd := &cobra.Command{
		Use:   "send-packet [client] [source-port] [destination-port] [version] [encoding] [value]",
		Short: "Send a packet, if the source port's application agrees",
		Example: fmt.Sprintf("%s tx %s send-packet 07-tendermint-0 traceability traceability traceability-1 application/json '{\"lot\":\"7\"}' --timeout 10m --from user",
			version.AppName, ModuleName),
		Args: cobra.ExactArgs(6),
		RunE: func(cmd *cobra.Command, args []string) error {
			timeout, err := cmd.Flags().GetDuration(flagTimeout)
			if err != nil {
				return err
			}
			value := []byte(args[5])
			if inHex, _ := cmd.Flags().GetBool(flagHex); inHex {
				if value, err = hex.DecodeString(args[5]); err != nil {
					return fmt.Errorf("value: %w", err)
				}
			}
			return broadcast(cmd, func(signer string) validatedMsg {
				return &channelv2.MsgSendPacket{
					SourceClient:     args[0],
					TimeoutTimestamp: uint64(time.Now().Add(timeout).Unix()),
					Payloads: []packet.Payload{{
						SourcePort: args[1], DestinationPort: args[2], Version: args[3], Encoding: args[4], Value: value,
					}},
					Signer: signer,
				}
			})
		},
	}
	cmd.Flags().Duration(flagTimeout, 10*time.Minute, "time from now after which the packet times out, at most "+packet.MaxTimeoutDelta.String())
	cmd.Flags().Bool(flagHex, false, "value is hexadecimal")
	flags.AddTxFlagsToCmd(cmd)
	return cmd
}

const (
	flagTimeout = "timeout"
	flagHex     = "hex"
)

type validatedMsg interface {
	sdk.Msg
	sdk.HasValidateBasic
}

func broadcast(cmd *cobra.Command, message func(signer string) validatedMsg) error {
	clientCtx, err := client.GetClientTxContext(cmd)
	if err != nil {
		return err
	}
	msg := message(clientCtx.GetFromAddress().String())
	if err := msg.ValidateBasic(); err != nil {
		return err
	}
	return tx.GenerateOrBroadcastTxCLI(clientCtx, cmd.Flags(), msg)
}

// parseSequences reads decimal sequences.
func parseSequences(args []string) ([]uint64, error) {
	sequences := make([]uint64, len(args))
	for i, arg := range args {
		sequence, err := strconv.ParseUint(arg, 10, 64)
		if err != nil {
			return nil, fmt.Errorf("sequence %q: not a number", arg)
		}
		sequences[i] = sequence
	}
	return sequences, nil
}
