// Package transfer carries coins over IBC v2 packets as ICS-20 does over
// channels: escrow on the coins' own chain, vouchers on the other. What a
// packet does to the bank module is left to ibc-go's own transfer keeper, so
// that a benchmark of the two compares relaying and not applications.
package transfer

import (
	"bytes"
	"fmt"

	"cosmossdk.io/math"
	sdk "github.com/cosmos/cosmos-sdk/types"
	bankkeeper "github.com/cosmos/cosmos-sdk/x/bank/keeper"
	transferkeeper "github.com/cosmos/ibc-go/v8/modules/apps/transfer/keeper"
	"github.com/cosmos/ibc-go/v8/modules/apps/transfer/types"
	channeltypes "github.com/cosmos/ibc-go/v8/modules/core/04-channel/types"

	"github.com/anji-bridge/anji/contracts/cosmos"
	"github.com/anji-bridge/anji/contracts/packet"
	"github.com/anji-bridge/anji/testnet/internal/ics20"
)

// Voucher is the denomination that coins of the chain behind client have on
// this one. It is ICS-20's path itself and not its hash: ibc-go takes only
// channels for a hop, and so a client's path for a name.
func Voucher(client, denom string) string { return types.GetDenomPrefix(ics20.Port, client) + denom }

// Handler is the application's side of the packet module.
type Handler struct {
	transfers transferkeeper.Keeper
	bank      bankkeeper.Keeper
}

var _ cosmos.IBCModule = Handler{}

// NewHandler joins the keepers that hold the coins.
func NewHandler(transfers transferkeeper.Keeper, bank bankkeeper.Keeper) Handler {
	return Handler{transfers, bank}
}

func decode(payload packet.Payload) (data types.FungibleTokenPacketData, err error) {
	if payload.SourcePort != ics20.Port || payload.DestinationPort != ics20.Port || payload.Version != ics20.Version || payload.Encoding != ics20.Encoding {
		return data, fmt.Errorf("a payload from port %q to %q, version %q, encoding %q: want %s, %s, %s, %s",
			payload.SourcePort, payload.DestinationPort, payload.Version, payload.Encoding, ics20.Port, ics20.Port, ics20.Version, ics20.Encoding)
	}
	if err := types.ModuleCdc.UnmarshalJSON(payload.Value, &data); err != nil {
		return data, fmt.Errorf("transfer data: %w", err)
	}
	return data, data.ValidateBasic()
}

// between names the ends of a link as ibc-go's keeper wants a channel's named.
func between(source, destination string) channeltypes.Packet {
	return channeltypes.Packet{SourcePort: ics20.Port, SourceChannel: source, DestinationPort: ics20.Port, DestinationChannel: destination}
}

// OnSendPacket takes the sender's coins into escrow, or burns vouchers that go
// back to where they came from.
func (h Handler) OnSendPacket(ctx sdk.Context, client, _ string, _ uint64, payload packet.Payload, signer sdk.AccAddress) error {
	data, err := decode(payload)
	if err != nil {
		return err
	}
	if data.Sender != signer.String() {
		return fmt.Errorf("coins of %s sent by %s", data.Sender, signer)
	}
	amount, ok := math.NewIntFromString(data.Amount)
	if !ok {
		return fmt.Errorf("amount %q", data.Amount)
	}
	coin := sdk.Coin{Denom: data.Denom, Amount: amount}
	if err := coin.Validate(); err != nil {
		return err
	}
	if !types.SenderChainIsSource(ics20.Port, client, data.Denom) {
		if err := h.bank.SendCoinsFromAccountToModule(ctx, signer, types.ModuleName, sdk.NewCoins(coin)); err != nil {
			return err
		}
		return h.bank.BurnCoins(ctx, types.ModuleName, sdk.NewCoins(coin))
	}
	if err := h.bank.SendCoins(ctx, signer, types.GetEscrowAddress(ics20.Port, client), sdk.NewCoins(coin)); err != nil {
		return err
	}
	h.transfers.SetTotalEscrowForDenom(ctx, h.transfers.GetTotalEscrowForDenom(ctx, coin.Denom).Add(coin))
	return nil
}

// OnRecvPacket pays the receiver, in vouchers or out of the escrow.
func (h Handler) OnRecvPacket(ctx sdk.Context, source, client string, _ uint64, payload packet.Payload, _ sdk.AccAddress) packet.RecvPacketResult {
	data, err := decode(payload)
	if err == nil {
		err = h.transfers.OnRecvPacket(ctx, between(source, client), data)
	}
	if err != nil {
		return packet.RecvPacketResult{Status: packet.PacketStatus_Failure}
	}
	return packet.RecvPacketResult{Status: packet.PacketStatus_Success, Acknowledgement: ics20.Acknowledgement()}
}

// OnAcknowledgementPacket pays the sender back unless the receiver was paid.
func (h Handler) OnAcknowledgementPacket(ctx sdk.Context, client, destination string, _ uint64, acknowledgement []byte, payload packet.Payload, _ sdk.AccAddress) error {
	if bytes.Equal(acknowledgement, ics20.Acknowledgement()) {
		return nil
	}
	return h.refund(ctx, client, destination, payload)
}

// OnTimeoutPacket pays the sender back.
func (h Handler) OnTimeoutPacket(ctx sdk.Context, client, destination string, _ uint64, payload packet.Payload, _ sdk.AccAddress) error {
	return h.refund(ctx, client, destination, payload)
}

func (h Handler) refund(ctx sdk.Context, client, destination string, payload packet.Payload) error {
	data, err := decode(payload)
	if err != nil {
		return err
	}
	return h.transfers.OnTimeoutPacket(ctx, between(client, destination), data)
}
