package cosmos

import (
	"context"
	"encoding/binary"

	"cosmossdk.io/store/prefix"

	sdk "github.com/cosmos/cosmos-sdk/types"
	"github.com/cosmos/cosmos-sdk/types/query"

	clienttypes "github.com/cosmos/ibc-go/v8/modules/core/02-client/types"
	host24 "github.com/cosmos/ibc-go/v8/modules/core/24-host"

	"google.golang.org/grpc/codes"
	"google.golang.org/grpc/status"

	"github.com/anji-bridge/anji/contracts/cosmos/channelv2"
	"github.com/anji-bridge/anji/contracts/cosmos/clientv2"
	"github.com/anji-bridge/anji/contracts/packet"
)

// maxQuerySequences bounds how many sequences one query may ask about.
const maxQuerySequences = 10_000

// queryServer answers the queries of all three services.
type queryServer struct{ keeper *Keeper }

var (
	_ channelv2.QueryServer = queryServer{}
	_ clientv2.QueryServer  = queryServer{}
	_ QueryServer           = queryServer{}
)

// Params answers with the module's parameters.
func (q queryServer) Params(goCtx context.Context, _ *QueryParamsRequest) (*QueryParamsResponse, error) {
	return &QueryParamsResponse{Params: q.keeper.params(sdk.UnwrapSDKContext(goCtx))}, nil
}

// CounterpartyInfo answers with a client's counterparty, NotFound before registration.
func (q queryServer) CounterpartyInfo(goCtx context.Context, req *clientv2.QueryCounterpartyInfoRequest) (*clientv2.QueryCounterpartyInfoResponse, error) {
	if err := checkClient(req.GetClientId()); err != nil {
		return nil, err
	}
	info, err := q.keeper.counterparty(sdk.UnwrapSDKContext(goCtx), req.ClientId)
	if err != nil {
		return nil, status.Error(codes.NotFound, err.Error())
	}
	return &clientv2.QueryCounterpartyInfoResponse{CounterpartyInfo: &info}, nil
}

// NextSequenceSend answers with the sequence of the next packet from a client.
func (q queryServer) NextSequenceSend(goCtx context.Context, req *channelv2.QueryNextSequenceSendRequest) (*channelv2.QueryNextSequenceSendResponse, error) {
	if err := checkClient(req.GetClientId()); err != nil {
		return nil, err
	}
	ctx := sdk.UnwrapSDKContext(goCtx)
	sequence, err := q.keeper.nextSequenceSend(ctx, req.ClientId)
	if err != nil {
		return nil, status.Error(codes.NotFound, err.Error())
	}
	return &channelv2.QueryNextSequenceSendResponse{NextSequenceSend: sequence, ProofHeight: clienttypes.GetSelfHeight(ctx)}, nil
}

// PacketCommitment answers with what stands at a commitment path.
func (q queryServer) PacketCommitment(goCtx context.Context, req *channelv2.QueryPacketCommitmentRequest) (*channelv2.QueryPacketCommitmentResponse, error) {
	value, height, err := q.at(goCtx, packet.CommitmentPath, req.GetClientId(), req.GetSequence())
	if err != nil {
		return nil, err
	}
	return &channelv2.QueryPacketCommitmentResponse{Commitment: value, ProofHeight: height}, nil
}

// PacketAcknowledgement answers with what stands at an acknowledgement path.
func (q queryServer) PacketAcknowledgement(goCtx context.Context, req *channelv2.QueryPacketAcknowledgementRequest) (*channelv2.QueryPacketAcknowledgementResponse, error) {
	value, height, err := q.at(goCtx, packet.AcknowledgementPath, req.GetClientId(), req.GetSequence())
	if err != nil {
		return nil, err
	}
	return &channelv2.QueryPacketAcknowledgementResponse{Acknowledgement: value, ProofHeight: height}, nil
}

// PacketReceipt answers whether a packet was received.
func (q queryServer) PacketReceipt(goCtx context.Context, req *channelv2.QueryPacketReceiptRequest) (*channelv2.QueryPacketReceiptResponse, error) {
	_, height, err := q.at(goCtx, packet.ReceiptPath, req.GetClientId(), req.GetSequence())
	if err != nil && status.Code(err) != codes.NotFound {
		return nil, err
	}
	return &channelv2.QueryPacketReceiptResponse{Received: err == nil, ProofHeight: height}, nil
}

// PacketCommitments lists packets in flight from a client.
func (q queryServer) PacketCommitments(goCtx context.Context, req *channelv2.QueryPacketCommitmentsRequest) (*channelv2.QueryPacketCommitmentsResponse, error) {
	states, page, err := q.list(goCtx, packet.CommitmentPath, req.GetClientId(), req.GetPagination())
	if err != nil {
		return nil, err
	}
	return &channelv2.QueryPacketCommitmentsResponse{
		Commitments: states,
		Pagination:  page,
		Height:      clienttypes.GetSelfHeight(sdk.UnwrapSDKContext(goCtx)),
	}, nil
}

// PacketAcknowledgements lists acknowledgements written for a client, or those
// of the given sequences.
func (q queryServer) PacketAcknowledgements(goCtx context.Context, req *channelv2.QueryPacketAcknowledgementsRequest) (*channelv2.QueryPacketAcknowledgementsResponse, error) {
	response := &channelv2.QueryPacketAcknowledgementsResponse{Height: clienttypes.GetSelfHeight(sdk.UnwrapSDKContext(goCtx))}
	if len(req.GetPacketCommitmentSequences()) == 0 {
		var err error
		response.Acknowledgements, response.Pagination, err = q.list(goCtx, packet.AcknowledgementPath, req.GetClientId(), req.GetPagination())
		return response, err
	}
	found, err := q.filter(goCtx, packet.AcknowledgementPath, req.ClientId, req.PacketCommitmentSequences, true)
	for _, sequence := range found {
		value, _, err := q.at(goCtx, packet.AcknowledgementPath, req.ClientId, sequence)
		if err != nil {
			return nil, err
		}
		response.Acknowledgements = append(response.Acknowledgements, &channelv2.PacketState{ClientId: req.ClientId, Sequence: sequence, Data: value})
	}
	return response, err
}

// UnreceivedPackets answers which of the given sequences have no receipt.
func (q queryServer) UnreceivedPackets(goCtx context.Context, req *channelv2.QueryUnreceivedPacketsRequest) (*channelv2.QueryUnreceivedPacketsResponse, error) {
	sequences, err := q.filter(goCtx, packet.ReceiptPath, req.GetClientId(), req.GetSequences(), false)
	if err != nil {
		return nil, err
	}
	return &channelv2.QueryUnreceivedPacketsResponse{Sequences: sequences, Height: clienttypes.GetSelfHeight(sdk.UnwrapSDKContext(goCtx))}, nil
}

// UnreceivedAcks answers which of the given sequences are still in flight.
func (q queryServer) UnreceivedAcks(goCtx context.Context, req *channelv2.QueryUnreceivedAcksRequest) (*channelv2.QueryUnreceivedAcksResponse, error) {
	sequences, err := q.filter(goCtx, packet.CommitmentPath, req.GetClientId(), req.GetPacketAckSequences(), true)
	if err != nil {
		return nil, err
	}
	return &channelv2.QueryUnreceivedAcksResponse{Sequences: sequences, Height: clienttypes.GetSelfHeight(sdk.UnwrapSDKContext(goCtx))}, nil
}

type pathFunc func(client string, sequence uint64) []byte

func (q queryServer) at(goCtx context.Context, path pathFunc, client string, sequence uint64) ([]byte, clienttypes.Height, error) {
	ctx := sdk.UnwrapSDKContext(goCtx)
	height := clienttypes.GetSelfHeight(ctx)
	if err := checkClient(client); err != nil {
		return nil, height, err
	}
	if sequence == 0 {
		return nil, height, status.Error(codes.InvalidArgument, "sequence: must not be 0")
	}
	value := ctx.KVStore(q.keeper.storeKey).Get(path(client, sequence))
	if len(value) == 0 {
		return nil, height, status.Errorf(codes.NotFound, "client %s, sequence %d: not found", client, sequence)
	}
	return value, height, nil
}

func (q queryServer) list(goCtx context.Context, path pathFunc, client string, page *query.PageRequest) ([]*channelv2.PacketState, *query.PageResponse, error) {
	if err := checkClient(client); err != nil {
		return nil, nil, err
	}
	store := prefix.NewStore(sdk.UnwrapSDKContext(goCtx).KVStore(q.keeper.storeKey), pathPrefix(client, path))
	var states []*channelv2.PacketState
	next, err := query.Paginate(store, page, func(key, value []byte) error {
		states = append(states, &channelv2.PacketState{ClientId: client, Sequence: binary.BigEndian.Uint64(key), Data: value})
		return nil
	})
	return states, next, err
}

// filter keeps the sequences at whose path something stands, or nothing.
func (q queryServer) filter(goCtx context.Context, path pathFunc, client string, sequences []uint64, present bool) ([]uint64, error) {
	if err := checkClient(client); err != nil {
		return nil, err
	}
	if len(sequences) > maxQuerySequences {
		return nil, status.Errorf(codes.InvalidArgument, "sequences: at most %d are allowed, got %d", maxQuerySequences, len(sequences))
	}
	store := sdk.UnwrapSDKContext(goCtx).KVStore(q.keeper.storeKey)
	var kept []uint64
	for i, sequence := range sequences {
		if sequence == 0 {
			return nil, status.Errorf(codes.InvalidArgument, "sequences[%d]: must not be 0", i)
		}
		if store.Has(path(client, sequence)) == present {
			kept = append(kept, sequence)
		}
	}
	return kept, nil
}

func checkClient(id string) error {
	if err := host24.ClientIdentifierValidator(id); err != nil {
		return status.Errorf(codes.InvalidArgument, "client_id: %s", err)
	}
	return nil
}
