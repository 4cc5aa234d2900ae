package cosmos_test

import (
	"testing"

	"github.com/stretchr/testify/require"
	"google.golang.org/grpc/codes"
	"google.golang.org/grpc/status"

	abci "github.com/cometbft/cometbft/abci/types"
	"github.com/cosmos/cosmos-sdk/types/query"
	"github.com/cosmos/gogoproto/proto"

	"github.com/anji-bridge/anji/contracts/cosmos"
	"github.com/anji-bridge/anji/contracts/cosmos/channelv2"
	"github.com/anji-bridge/anji/contracts/cosmos/clientv2"
	"github.com/anji-bridge/anji/contracts/packet"
)

// tryQuery asks through the router that serves a chain's gRPC and ABCI queries.
func (c *chain) tryQuery(method string, request, response proto.Message) error {
	c.t.Helper()
	handler := c.queries.Route(method)
	require.NotNil(c.t, handler, method)
	data, err := proto.Marshal(request)
	require.NoError(c.t, err)
	answer, err := handler(c.read(), &abci.RequestQuery{Data: data, Path: method})
	if err != nil {
		return err
	}
	return proto.Unmarshal(answer.Value, response)
}

func (c *chain) query(method string, request, response proto.Message) {
	c.t.Helper()
	response.Reset()
	require.NoError(c.t, c.tryQuery(method, request, response))
}

const (
	channelQuery = "/ibc.core.channel.v2.Query/"
	clientQuery  = "/ibc.core.client.v2.Query/"
)

func TestQueries(t *testing.T) {
	l := newLink(t)
	for _, value := range []string{"one", "two", "three"} {
		l.send(value)
	}
	l.b.mustDeliver(l.recvMsg(l.packet(2, "two")))
	l.step()
	l.a.mustDeliver(l.ackMsg(l.packet(2, "two"), appAck))
	l.b.mustDeliver(l.recvMsg(l.packet(3, "three")))

	var info clientv2.QueryCounterpartyInfoResponse
	l.a.query(clientQuery+"CounterpartyInfo", &clientv2.QueryCounterpartyInfoRequest{ClientId: l.onA}, &info)
	require.Equal(t, counterpartyInfo(l.onB, "ibc", ""), info.CounterpartyInfo)

	var next channelv2.QueryNextSequenceSendResponse
	l.a.query(channelQuery+"NextSequenceSend", &channelv2.QueryNextSequenceSendRequest{ClientId: l.onA}, &next)
	require.Equal(t, uint64(4), next.NextSequenceSend)

	var commitment channelv2.QueryPacketCommitmentResponse
	l.a.query(channelQuery+"PacketCommitment", &channelv2.QueryPacketCommitmentRequest{ClientId: l.onA, Sequence: 1}, &commitment)
	require.Equal(t, packet.CommitPacket(l.packet(1, "one")), commitment.Commitment)

	var commitments channelv2.QueryPacketCommitmentsResponse
	l.a.query(channelQuery+"PacketCommitments", &channelv2.QueryPacketCommitmentsRequest{ClientId: l.onA}, &commitments)
	require.Equal(t, []uint64{1, 3}, sequencesOf(commitments.Commitments))
	l.a.query(channelQuery+"PacketCommitments", &channelv2.QueryPacketCommitmentsRequest{ClientId: l.onA, Pagination: &query.PageRequest{Limit: 1}}, &commitments)
	require.Equal(t, []uint64{1}, sequencesOf(commitments.Commitments))
	page := &query.PageRequest{Key: commitments.Pagination.NextKey, Limit: 1}
	l.a.query(channelQuery+"PacketCommitments", &channelv2.QueryPacketCommitmentsRequest{ClientId: l.onA, Pagination: page}, &commitments)
	require.Equal(t, []uint64{3}, sequencesOf(commitments.Commitments))

	var ack channelv2.QueryPacketAcknowledgementResponse
	l.b.query(channelQuery+"PacketAcknowledgement", &channelv2.QueryPacketAcknowledgementRequest{ClientId: l.onB, Sequence: 2}, &ack)
	require.Equal(t, packet.CommitAcknowledgement(appAck), ack.Acknowledgement)

	var acks channelv2.QueryPacketAcknowledgementsResponse
	l.b.query(channelQuery+"PacketAcknowledgements", &channelv2.QueryPacketAcknowledgementsRequest{ClientId: l.onB}, &acks)
	require.Equal(t, []uint64{2, 3}, sequencesOf(acks.Acknowledgements))
	l.b.query(channelQuery+"PacketAcknowledgements", &channelv2.QueryPacketAcknowledgementsRequest{ClientId: l.onB, PacketCommitmentSequences: []uint64{1, 3}}, &acks)
	require.Equal(t, []uint64{3}, sequencesOf(acks.Acknowledgements))

	var receipt channelv2.QueryPacketReceiptResponse
	for sequence, received := range map[uint64]bool{1: false, 2: true} {
		l.b.query(channelQuery+"PacketReceipt", &channelv2.QueryPacketReceiptRequest{ClientId: l.onB, Sequence: sequence}, &receipt)
		require.Equal(t, received, receipt.Received)
	}

	var unreceived channelv2.QueryUnreceivedPacketsResponse
	l.b.query(channelQuery+"UnreceivedPackets", &channelv2.QueryUnreceivedPacketsRequest{ClientId: l.onB, Sequences: []uint64{1, 2, 3}}, &unreceived)
	require.Equal(t, []uint64{1}, unreceived.Sequences)
	var pending channelv2.QueryUnreceivedAcksResponse
	l.a.query(channelQuery+"UnreceivedAcks", &channelv2.QueryUnreceivedAcksRequest{ClientId: l.onA, PacketAckSequences: []uint64{1, 2, 3}}, &pending)
	require.Equal(t, []uint64{1, 3}, pending.Sequences)
}

func TestRefusedQueries(t *testing.T) {
	l := newLink(t)
	tooMany := make([]uint64, 10_001)
	for _, c := range []struct {
		method  string
		request proto.Message
		want    codes.Code
	}{
		{clientQuery + "CounterpartyInfo", &clientv2.QueryCounterpartyInfoRequest{}, codes.InvalidArgument},
		{clientQuery + "CounterpartyInfo", &clientv2.QueryCounterpartyInfoRequest{ClientId: "07-tendermint-9"}, codes.NotFound},
		{channelQuery + "NextSequenceSend", &channelv2.QueryNextSequenceSendRequest{}, codes.InvalidArgument},
		{channelQuery + "NextSequenceSend", &channelv2.QueryNextSequenceSendRequest{ClientId: "07-tendermint-9"}, codes.NotFound},
		{channelQuery + "PacketCommitment", &channelv2.QueryPacketCommitmentRequest{Sequence: 1}, codes.InvalidArgument},
		{channelQuery + "PacketCommitment", &channelv2.QueryPacketCommitmentRequest{ClientId: l.onA}, codes.InvalidArgument},
		{channelQuery + "PacketCommitment", &channelv2.QueryPacketCommitmentRequest{ClientId: l.onA, Sequence: 1}, codes.NotFound},
		{channelQuery + "PacketCommitments", &channelv2.QueryPacketCommitmentsRequest{}, codes.InvalidArgument},
		{channelQuery + "PacketAcknowledgement", &channelv2.QueryPacketAcknowledgementRequest{ClientId: l.onA, Sequence: 1}, codes.NotFound},
		{channelQuery + "PacketAcknowledgements", &channelv2.QueryPacketAcknowledgementsRequest{ClientId: l.onA, PacketCommitmentSequences: tooMany}, codes.InvalidArgument},
		{channelQuery + "PacketReceipt", &channelv2.QueryPacketReceiptRequest{ClientId: l.onA}, codes.InvalidArgument},
		{channelQuery + "UnreceivedPackets", &channelv2.QueryUnreceivedPacketsRequest{ClientId: l.onA, Sequences: []uint64{1, 0}}, codes.InvalidArgument},
		{channelQuery + "UnreceivedAcks", &channelv2.QueryUnreceivedAcksRequest{ClientId: l.onA, PacketAckSequences: tooMany}, codes.InvalidArgument},
	} {
		var ignored cosmos.QueryParamsResponse
		err := l.a.tryQuery(c.method, c.request, &ignored)
		require.Equal(t, c.want, status.Code(err), "%s %v: %v", c.method, c.request, err)
	}
}

func sequencesOf(states []*channelv2.PacketState) []uint64 {
	var sequences []uint64
	for _, state := range states {
		sequences = append(sequences, state.Sequence)
	}
	return sequences
}
