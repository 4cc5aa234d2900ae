package fabric

import (
	"reflect"
	"testing"
	"time"

	"github.com/hyperledger/fabric-protos-go/common"
	"github.com/hyperledger/fabric-protos-go/ledger/rwset"
	"github.com/hyperledger/fabric-protos-go/ledger/rwset/kvrwset"
	"github.com/hyperledger/fabric-protos-go/msp"
	pb "github.com/hyperledger/fabric-protos-go/peer"
	"github.com/rs/zerolog"
	"google.golang.org/protobuf/protoadapt"
	"google.golang.org/protobuf/types/known/timestamppb"

	"github.com/anji-bridge/anji/adapters"
	"github.com/anji-bridge/anji/contracts/fabric/types"
	"github.com/anji-bridge/anji/contracts/packet"
)

func must(t testing.TB, m protoadapt.MessageV1) []byte {
	t.Helper()
	encoded, err := marshal(m)
	if err != nil {
		t.Fatal(err)
	}
	return encoded
}

func encoded(t testing.TB, m interface{ Marshal() ([]byte, error) }) []byte {
	t.Helper()
	out, err := m.Marshal()
	if err != nil {
		t.Fatal(err)
	}
	return out
}

// writeSet is a marshalled read-write set with writes in one namespace.
func writeSet(t testing.TB, namespace string, writes ...*kvrwset.KVWrite) []byte {
	return must(t, &rwset.TxReadWriteSet{NsRwset: []*rwset.NsReadWriteSet{
		{Namespace: "_lifecycle", Rwset: must(t, &kvrwset.KVRWSet{})},
		{Namespace: namespace, Rwset: must(t, &kvrwset.KVRWSet{Writes: writes})},
	}})
}

var transactionTime = time.Unix(1_800_000_000, 5000).UTC()

// envelope is a marshalled transaction with a read-write set.
func envelope(t testing.TB, id string, kind common.HeaderType, results []byte) []byte {
	action := must(t, &pb.ChaincodeActionPayload{Action: &pb.ChaincodeEndorsedAction{
		ProposalResponsePayload: must(t, &pb.ProposalResponsePayload{Extension: must(t, &pb.ChaincodeAction{Results: results})}),
	}})
	return must(t, &common.Envelope{Payload: must(t, &common.Payload{
		Header: &common.Header{ChannelHeader: must(t, &common.ChannelHeader{Type: int32(kind), TxId: id, Timestamp: timestamppb.New(transactionTime)})},
		Data:   must(t, &pb.Transaction{Actions: []*pb.TransactionAction{{Payload: action}}}),
	})})
}

func TestDecodeBlock(t *testing.T) {
	var (
		ack  = packet.Acknowledgement{AppAcknowledgements: [][]byte{[]byte("kept")}}
		sent = &kvrwset.KVWrite{Key: "sent/07-tendermint-0/000000000000000b", Value: encoded(t, ptr(testPacket(11, "shop")))}
		got  = &kvrwset.KVWrite{Key: "received/07-tendermint-0/000000000000000c", Value: encoded(t, &types.Received{Packet: testPacket(12, "shop"), Acknowledgement: ack})}
		done = &kvrwset.KVWrite{Key: "acknowledged/07-tendermint-0/000000000000000d", Value: encoded(t, ptr(testPacket(13, "shop")))}
		late = &kvrwset.KVWrite{Key: "timedout/07-tendermint-0/000000000000000e", Value: encoded(t, ptr(testPacket(14, "shop")))}
		// What is none of them:
		gone    = &kvrwset.KVWrite{Key: "sent/07-tendermint-0/000000000000000f", IsDelete: true}
		clock   = &kvrwset.KVWrite{Key: "clock", Value: []byte("{}")}
		other   = &kvrwset.KVWrite{Key: "p/00", Value: []byte{2}}
		garbled = &kvrwset.KVWrite{Key: "sent/07-tendermint-0/0000000000000010", Value: []byte{0xff}}
		empty   = &kvrwset.KVWrite{Key: "sent/07-tendermint-0/0000000000000011"}
	)
	const tx = common.HeaderType_ENDORSER_TRANSACTION
	block := &common.Block{
		Header: &common.BlockHeader{Number: 8},
		Data: &common.BlockData{Data: [][]byte{
			envelope(t, "one", tx, writeSet(t, "anji", clock, done, got, other, sent)),
			envelope(t, "conflict", tx, writeSet(t, "anji", sent)),
			envelope(t, "another chaincode", tx, writeSet(t, "other", sent)),
			[]byte("no transaction"),
			envelope(t, "config", common.HeaderType_CONFIG, nil),
			envelope(t, "two", tx, writeSet(t, "anji", gone, garbled, empty, late)),
			envelope(t, "beyond the flags", tx, writeSet(t, "anji", sent)),
		}},
		Metadata: &common.BlockMetadata{Metadata: [][]byte{nil, nil, {
			byte(pb.TxValidationCode_VALID), byte(pb.TxValidationCode_MVCC_READ_CONFLICT), byte(pb.TxValidationCode_VALID),
			byte(pb.TxValidationCode_VALID), byte(pb.TxValidationCode_VALID), byte(pb.TxValidationCode_VALID),
		}}},
	}
	chain := &Chain{cfg: Config{Chaincode: "anji"}, log: zerolog.Nop()}
	event := func(kind adapters.EventKind, sequence uint64, tx string) adapters.Event {
		return adapters.Event{Kind: kind, Packet: testPacket(sequence, "shop"), Tx: tx, Position: 8, Time: transactionTime}
	}
	received := event(adapters.PacketReceived, 12, "one")
	received.Acknowledgement = ack
	want := adapters.Block{Position: 8, Time: transactionTime, Events: []adapters.Event{
		event(adapters.PacketAcknowledged, 13, "one"), received, event(adapters.PacketSent, 11, "one"), event(adapters.PacketTimedOut, 14, "two"),
	}}
	if decoded := chain.decodeBlock(block); !reflect.DeepEqual(decoded, want) {
		t.Fatalf("got %+v\nwant %+v", decoded, want)
	}
	block.Metadata = nil
	if decoded := chain.decodeBlock(block); len(decoded.Events) != 0 {
		t.Fatalf("without validation flags: %+v", decoded.Events)
	}
}

func ptr[T any](v T) *T { return &v }

func FuzzParseTransaction(f *testing.F) {
	f.Add(envelope(f, "id", common.HeaderType_ENDORSER_TRANSACTION, writeSet(f, "anji", &kvrwset.KVWrite{Key: "sent/a/b", Value: []byte{1}})))
	f.Add([]byte{})
	f.Fuzz(func(t *testing.T, data []byte) {
		tx, err := parseTransaction(data)
		if err != nil {
			return
		}
		events, _ := packetEvents(tx.results, "anji")
		for _, e := range events {
			if err := e.Validate(); err != nil {
				t.Fatalf("an event with an invalid packet: %v", err)
			}
		}
	})
}

func TestApplicationMSPs(t *testing.T) {
	org := func(kind int32, name string) *common.ConfigGroup {
		return &common.ConfigGroup{Values: map[string]*common.ConfigValue{
			"MSP": {Value: must(t, &msp.MSPConfig{Type: kind, Config: must(t, &msp.FabricMSPConfig{Name: name})})},
		}}
	}
	config := &common.ConfigEnvelope{Config: &common.Config{ChannelGroup: &common.ConfigGroup{Groups: map[string]*common.ConfigGroup{
		"Application": {Groups: map[string]*common.ConfigGroup{"A": org(0, "AMSP"), "B": org(0, "BMSP"), "Idemix": org(1, "C")}},
		"Orderer":     {Groups: map[string]*common.ConfigGroup{"O": org(0, "OMSP")}},
	}}}}
	block := func(transactions ...[]byte) []byte {
		return must(t, &common.Block{Data: &common.BlockData{Data: transactions}})
	}
	transaction := must(t, &common.Envelope{Payload: must(t, &common.Payload{Data: must(t, config)})})
	found, err := applicationMSPs(block(transaction))
	if err != nil {
		t.Fatal(err)
	}
	if len(found) != 2 || found["AMSP"] == nil || found["BMSP"] == nil {
		t.Fatalf("found %v", found)
	}
	for name, raw := range map[string][]byte{"no block": {0xff}, "no transaction": block(), "two transactions": block(transaction, transaction), "garbled": block([]byte{0xff})} {
		if _, err := applicationMSPs(raw); err == nil {
			t.Errorf("%s: accepted", name)
		}
	}
	one, other := digestOf(found), digestOf(map[string][]byte{"AMSP": found["BMSP"], "BMSP": found["AMSP"]})
	if one == other {
		t.Fatal("exchanged configurations have one digest")
	}
}
