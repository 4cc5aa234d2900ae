package bench

import (
	"testing"
	"time"

	"github.com/hyperledger/fabric-protos-go/common"
	pb "github.com/hyperledger/fabric-protos-go/peer"
	"google.golang.org/protobuf/proto"
	"google.golang.org/protobuf/protoadapt"
	"google.golang.org/protobuf/types/known/timestamppb"

	"github.com/anji-bridge/anji/contracts/fabric/types"
)

func packed(t *testing.T, m protoadapt.MessageV1) []byte {
	t.Helper()
	data, err := proto.Marshal(protoadapt.MessageV2Of(m))
	if err != nil {
		t.Fatal(err)
	}
	return data
}

// invocationOf is a transaction that calls a chaincode.
func invocationOf(t *testing.T, kind common.HeaderType, chaincode string, args ...[]byte) []byte {
	t.Helper()
	input := packed(t, &pb.ChaincodeInvocationSpec{ChaincodeSpec: &pb.ChaincodeSpec{
		ChaincodeId: &pb.ChaincodeID{Name: chaincode}, Input: &pb.ChaincodeInput{Args: args},
	}})
	action := packed(t, &pb.ChaincodeActionPayload{ChaincodeProposalPayload: packed(t, &pb.ChaincodeProposalPayload{Input: input})})
	header := packed(t, &common.ChannelHeader{Type: int32(kind), Timestamp: timestamppb.New(time.Unix(1000, 0))})
	return packed(t, &common.Envelope{Payload: packed(t, &common.Payload{
		Header: &common.Header{ChannelHeader: header},
		Data:   packed(t, &pb.Transaction{Actions: []*pb.TransactionAction{{Payload: action}}}),
	})})
}

func TestDecodeInvocation(t *testing.T) {
	const endorsed = common.HeaderType_ENDORSER_TRANSACTION
	delivery, err := (&types.Delivery{ClientId: "client-0", Updates: [][]byte{{1}, {2}}}).Marshal()
	if err != nil {
		t.Fatal(err)
	}
	for _, c := range []struct {
		name    string
		tx      []byte
		relayed bool
		updates int
	}{
		{"a delivery", invocationOf(t, endorsed, "anji", []byte("Deliver"), []byte("app"), delivery), true, 2},
		{"an update", invocationOf(t, endorsed, "anji", []byte("UpdateClient"), []byte("client-0"), []byte("header")), true, 1},
		{"a tick", invocationOf(t, endorsed, "anji", []byte("Tick")), true, 0},
		{"a port", invocationOf(t, endorsed, "anji", []byte("RegisterPort"), []byte("a"), []byte("b")), false, 0},
		{"an application", invocationOf(t, endorsed, "app", []byte("Tick")), false, 0},
		{"a configuration", invocationOf(t, common.HeaderType_CONFIG, "anji", []byte("Tick")), false, 0},
	} {
		tx, relayed, err := decodeInvocation(c.tx, "anji")
		if err != nil || relayed != c.relayed || tx.updates != c.updates {
			t.Errorf("%s: %+v, %v, %v", c.name, tx, relayed, err)
		}
		if relayed && !tx.began.Equal(time.Unix(1000, 0)) {
			t.Errorf("%s: proposed at %v", c.name, tx.began)
		}
	}
	for name, tx := range map[string][]byte{
		"no envelope":            {0xff},
		"a delivery of nothing":  invocationOf(t, endorsed, "anji", []byte("Deliver")),
		"a delivery of no sense": invocationOf(t, endorsed, "anji", []byte("Deliver"), []byte("app"), []byte{0xff}),
	} {
		if _, _, err := decodeInvocation(tx, "anji"); err == nil {
			t.Errorf("%s: taken", name)
		}
	}
}

func TestFabricBusy(t *testing.T) {
	at := func(seconds int64) time.Time { return time.Unix(seconds, 0) }
	// Under way from 1 to 4 and, overlapping that, from 3 to 5; then from 8 to 9.
	took := fabricLedger{}.busy([]block{
		{committed: at(4), relaying: []relaying{{began: at(1)}}},
		{committed: at(5), relaying: []relaying{{began: at(3)}}},
		{committed: at(7)},
		{committed: at(9), relaying: []relaying{{began: at(8)}}},
	})
	if took != 5*time.Second {
		t.Errorf("busy for %v, want 5 s", took)
	}
}
