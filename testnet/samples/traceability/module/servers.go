package module

import (
	"context"

	"google.golang.org/grpc/codes"
	"google.golang.org/grpc/status"

	sdk "github.com/cosmos/cosmos-sdk/types"
	"github.com/cosmos/cosmos-sdk/types/query"

	"github.com/anji-bridge/anji/testnet/samples/traceability"
)

type msgServer struct{ keeper Keeper }

var _ MsgServer = msgServer{}

// Accept sends the acceptance; PacketHandler.OnSendPacket checks that the
// signer may and marks the shipment.
func (s msgServer) Accept(goCtx context.Context, msg *MsgAccept) (*MsgAcceptResponse, error) {
	buyer, err := sdk.AccAddressFromBech32(msg.Buyer)
	if err != nil {
		return nil, ErrInvalid.Wrapf("buyer: %v", err)
	}
	payload, err := traceability.Acceptance{Lot: msg.Lot, Buyer: msg.Buyer}.Payload()
	if err != nil {
		return nil, ErrInvalid.Wrap(err.Error())
	}
	sequence, err := s.keeper.packets.SendPacket(sdk.UnwrapSDKContext(goCtx), buyer, msg.Client, msg.Timeout, payload)
	if err != nil {
		return nil, err
	}
	return &MsgAcceptResponse{Sequence: sequence}, nil
}

type queryServer struct{ keeper Keeper }

var _ QueryServer = queryServer{}

// Shipment answers one shipment.
func (s queryServer) Shipment(ctx context.Context, req *QueryShipmentRequest) (*QueryShipmentResponse, error) {
	if req == nil || req.Client == "" || req.Lot == "" {
		return nil, status.Error(codes.InvalidArgument, "client and lot must be given")
	}
	record, err := s.keeper.shipment(ctx, req.Client, req.Lot)
	switch {
	case ErrUnknownShipment.Is(err):
		return nil, status.Error(codes.NotFound, err.Error())
	case err != nil:
		return nil, err
	}
	return &QueryShipmentResponse{Shipment: record}, nil
}

// Shipments answers all shipments, page by page, by client and lot.
func (s queryServer) Shipments(ctx context.Context, req *QueryShipmentsRequest) (*QueryShipmentsResponse, error) {
	if req == nil {
		req = &QueryShipmentsRequest{}
	}
	records, page, err := query.CollectionPaginate(ctx, s.keeper.shipments, req.Pagination,
		func(_ shipmentKey, record ShipmentRecord) (ShipmentRecord, error) { return record, nil })
	if err != nil {
		return nil, err
	}
	return &QueryShipmentsResponse{Shipments: records, Pagination: page}, nil
}
