package module

import (
	"bytes"

	sdk "github.com/cosmos/cosmos-sdk/types"

	"github.com/anji-bridge/anji/contracts/cosmos"
	"github.com/anji-bridge/anji/contracts/packet"
	"github.com/anji-bridge/anji/testnet/samples/payment"
)

// PacketHandler is the module as the packet module knows it.
type PacketHandler struct{ keeper Keeper }

var _ cosmos.IBCModule = PacketHandler{}

// NewPacketHandler returns the handler for port payment.Port.
func NewPacketHandler(k Keeper) PacketHandler { return PacketHandler{keeper: k} }

// OnSendPacket lets the approver release a funded order. Releases may also be
// sent by the packet module's own MsgSendPacket, so every check is here.
func (h PacketHandler) OnSendPacket(ctx sdk.Context, sourceClient, _ string, sequence uint64, payload packet.Payload, signer sdk.AccAddress) error {
	release, err := payment.ParseRelease(payload)
	if err != nil {
		return ErrInvalid.Wrap(err.Error())
	}
	record, err := h.keeper.order(ctx, sourceClient, release.Order)
	if err != nil {
		return err
	}
	if record.Approver != signer.String() {
		return ErrNotTheApprover.Wrapf("order %q is released by %s", record.Order, record.Approver)
	}
	if record.Status != Funded {
		return ErrWrongStatus.Wrapf("order %q is %s, want %s", record.Order, record.Status, Funded)
	}
	record.Status = Releasing
	record.ReleaseSequence = sequence
	return h.keeper.put(ctx, record)
}

// OnRecvPacket keeps an order that was funded. What it refuses the escrow pays
// back.
func (h PacketHandler) OnRecvPacket(ctx sdk.Context, _, destinationClient string, sequence uint64, payload packet.Payload, _ sdk.AccAddress) packet.RecvPacketResult {
	if err := h.receive(ctx, destinationClient, sequence, payload); err != nil {
		ctx.Logger().Info("order refused", "client", destinationClient, "sequence", sequence, "reason", err)
		return packet.RecvPacketResult{Status: packet.PacketStatus_Failure}
	}
	return packet.RecvPacketResult{Status: packet.PacketStatus_Success, Acknowledgement: payment.Acknowledgement}
}

func (h PacketHandler) receive(ctx sdk.Context, client string, sequence uint64, payload packet.Payload) error {
	funded, err := payment.ParseFunded(payload)
	if err != nil {
		return ErrInvalid.Wrap(err.Error())
	}
	if _, err := sdk.AccAddressFromBech32(funded.Approver); err != nil {
		return ErrInvalid.Wrapf("approver: %v", err)
	}
	switch _, err := h.keeper.order(ctx, client, funded.Order); {
	case err == nil:
		return ErrKnownOrder.Wrapf("order %q", funded.Order)
	case !ErrUnknownOrder.Is(err):
		return err
	}
	return h.keeper.put(ctx, OrderRecord{
		Client:   client,
		Order:    funded.Order,
		Amount:   funded.Amount.String(),
		Payer:    funded.Payer.Hex(),
		Payee:    funded.Payee.Hex(),
		Approver: funded.Approver,
		Status:   Funded,
		Sequence: sequence,
	})
}

// OnAcknowledgementPacket ends a release: paid, or refused by the escrow.
func (h PacketHandler) OnAcknowledgementPacket(ctx sdk.Context, sourceClient, _ string, sequence uint64, acknowledgement []byte, payload packet.Payload, _ sdk.AccAddress) error {
	status := Disputed
	if bytes.Equal(acknowledgement, payment.Acknowledgement) {
		status = Released
	}
	return h.conclude(ctx, sourceClient, sequence, payload, status)
}

// OnTimeoutPacket lets the approver release again.
func (h PacketHandler) OnTimeoutPacket(ctx sdk.Context, sourceClient, _ string, sequence uint64, payload packet.Payload, _ sdk.AccAddress) error {
	return h.conclude(ctx, sourceClient, sequence, payload, Funded)
}

func (h PacketHandler) conclude(ctx sdk.Context, client string, sequence uint64, payload packet.Payload, status Status) error {
	release, err := payment.ParseRelease(payload)
	if err != nil {
		return ErrInvalid.Wrap(err.Error())
	}
	record, err := h.keeper.order(ctx, client, release.Order)
	if err != nil {
		return err
	}
	if record.Status != Releasing || record.ReleaseSequence != sequence {
		return ErrWrongStatus.Wrapf("order %q does not await packet %d", record.Order, sequence)
	}
	record.Status = status
	return h.keeper.put(ctx, record)
}
