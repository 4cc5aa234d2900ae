package module

import (
	"bytes"

	sdk "github.com/cosmos/cosmos-sdk/types"

	"github.com/anji-bridge/anji/contracts/cosmos"
	"github.com/anji-bridge/anji/contracts/packet"
	"github.com/anji-bridge/anji/testnet/samples/traceability"
)

// PacketHandler is called by the packet module for each packet of the port.
type PacketHandler struct{ keeper Keeper }

var _ cosmos.IBCModule = PacketHandler{}

// NewPacketHandler makes the handler that the application routes
// traceability.Port to.
func NewPacketHandler(k Keeper) PacketHandler { return PacketHandler{keeper: k} }

// OnSendPacket decides whether signer may send this packet: an acceptance, by
// the buyer, of a shipment that awaits one. MsgAccept comes by here as well
// as a packet sent through the packet module's own MsgSendPacket.
func (h PacketHandler) OnSendPacket(ctx sdk.Context, sourceClient, _ string, sequence uint64, payload packet.Payload, signer sdk.AccAddress) error {
	acceptance, err := traceability.ParseAcceptance(payload)
	if err != nil {
		return ErrInvalid.Wrap(err.Error())
	}
	record, err := h.keeper.shipment(ctx, sourceClient, acceptance.Lot)
	if err != nil {
		return err
	}
	if record.Buyer != acceptance.Buyer || record.Buyer != signer.String() {
		return ErrNotTheBuyer.Wrapf("shipment %q is for %s", record.Lot, record.Buyer)
	}
	if record.Status != Received {
		return ErrWrongStatus.Wrapf("shipment %q is %s, want %s", record.Lot, record.Status, Received)
	}
	record.Status = Accepting
	record.AcceptanceSequence = sequence
	return h.keeper.put(ctx, record)
}

// OnRecvPacket keeps a shipment that the seller's chaincode announces. What
// it writes is dropped by the packet module when it answers with a failure.
func (h PacketHandler) OnRecvPacket(ctx sdk.Context, _, destinationClient string, sequence uint64, payload packet.Payload, _ sdk.AccAddress) packet.RecvPacketResult {
	if err := h.receive(ctx, destinationClient, sequence, payload); err != nil {
		ctx.Logger().Info("shipment refused", "client", destinationClient, "sequence", sequence, "reason", err)
		return packet.RecvPacketResult{Status: packet.PacketStatus_Failure}
	}
	return packet.RecvPacketResult{Status: packet.PacketStatus_Success, Acknowledgement: traceability.Acknowledgement}
}

func (h PacketHandler) receive(ctx sdk.Context, client string, sequence uint64, payload packet.Payload) error {
	shipment, err := traceability.ParseShipment(payload)
	if err != nil {
		return ErrInvalid.Wrap(err.Error())
	}
	if _, err := sdk.AccAddressFromBech32(shipment.Buyer); err != nil {
		return ErrInvalid.Wrapf("buyer: %v", err)
	}
	switch _, err := h.keeper.shipment(ctx, client, shipment.Lot); {
	case err == nil:
		return ErrKnownShipment.Wrapf("lot %q", shipment.Lot)
	case !ErrUnknownShipment.Is(err):
		return err
	}
	return h.keeper.put(ctx, ShipmentRecord{
		Client:    client,
		Lot:       shipment.Lot,
		Product:   shipment.Product,
		Kilograms: shipment.Kilograms,
		Seller:    shipment.Seller,
		Buyer:     shipment.Buyer,
		Status:    Received,
		Sequence:  sequence,
	})
}

// OnAcknowledgementPacket learns what the seller's chaincode said to an
// acceptance.
func (h PacketHandler) OnAcknowledgementPacket(ctx sdk.Context, sourceClient, _ string, sequence uint64, acknowledgement []byte, payload packet.Payload, _ sdk.AccAddress) error {
	status := Disputed
	if bytes.Equal(acknowledgement, traceability.Acknowledgement) {
		status = Accepted
	}
	return h.conclude(ctx, sourceClient, sequence, payload, status)
}

// OnTimeoutPacket puts a shipment back whose acceptance never arrived, so
// that the buyer can accept it again.
func (h PacketHandler) OnTimeoutPacket(ctx sdk.Context, sourceClient, _ string, sequence uint64, payload packet.Payload, _ sdk.AccAddress) error {
	return h.conclude(ctx, sourceClient, sequence, payload, Received)
}

func (h PacketHandler) conclude(ctx sdk.Context, client string, sequence uint64, payload packet.Payload, status Status) error {
	acceptance, err := traceability.ParseAcceptance(payload)
	if err != nil {
		return ErrInvalid.Wrap(err.Error())
	}
	record, err := h.keeper.shipment(ctx, client, acceptance.Lot)
	if err != nil {
		return err
	}
	if record.Status != Accepting || record.AcceptanceSequence != sequence {
		return ErrWrongStatus.Wrapf("shipment %q does not await packet %d", record.Lot, sequence)
	}
	record.Status = status
	return h.keeper.put(ctx, record)
}
