package module

import (
	"context"

	"google.golang.org/grpc/codes"
	"google.golang.org/grpc/status"

	sdk "github.com/cosmos/cosmos-sdk/types"
	"github.com/cosmos/cosmos-sdk/types/query"

	"github.com/anji-bridge/anji/testnet/samples/payment"
)

type msgServer struct{ keeper Keeper }

var _ MsgServer = msgServer{}

// Release sends the release; PacketHandler.OnSendPacket checks that the signer
// may and marks the order.
func (s msgServer) Release(goCtx context.Context, msg *MsgRelease) (*MsgReleaseResponse, error) {
	approver, err := sdk.AccAddressFromBech32(msg.Approver)
	if err != nil {
		return nil, ErrInvalid.Wrapf("approver: %v", err)
	}
	payload, err := payment.Release{Order: msg.Order}.Payload()
	if err != nil {
		return nil, ErrInvalid.Wrap(err.Error())
	}
	sequence, err := s.keeper.packets.SendPacket(sdk.UnwrapSDKContext(goCtx), approver, msg.Client, msg.Timeout, payload)
	if err != nil {
		return nil, err
	}
	return &MsgReleaseResponse{Sequence: sequence}, nil
}

type queryServer struct{ keeper Keeper }

var _ QueryServer = queryServer{}

// Order answers one order.
func (s queryServer) Order(ctx context.Context, req *QueryOrderRequest) (*QueryOrderResponse, error) {
	if req == nil || req.Client == "" || req.Order == "" {
		return nil, status.Error(codes.InvalidArgument, "client and order must be given")
	}
	record, err := s.keeper.order(ctx, req.Client, req.Order)
	switch {
	case ErrUnknownOrder.Is(err):
		return nil, status.Error(codes.NotFound, err.Error())
	case err != nil:
		return nil, err
	}
	return &QueryOrderResponse{Order: record}, nil
}

// Orders answers all orders, page by page, by client and name.
func (s queryServer) Orders(ctx context.Context, req *QueryOrdersRequest) (*QueryOrdersResponse, error) {
	if req == nil {
		req = &QueryOrdersRequest{}
	}
	records, page, err := query.CollectionPaginate(ctx, s.keeper.orders, req.Pagination,
		func(_ orderKey, record OrderRecord) (OrderRecord, error) { return record, nil })
	if err != nil {
		return nil, err
	}
	return &QueryOrdersResponse{Orders: records, Pagination: page}, nil
}
