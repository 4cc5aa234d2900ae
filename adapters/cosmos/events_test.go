package cosmos

import (
	"encoding/hex"
	"reflect"
	"testing"
	"time"

	abci "github.com/cometbft/cometbft/abci/types"
	cmttypes "github.com/cometbft/cometbft/types"
	"github.com/rs/zerolog"

	"github.com/anji-bridge/anji/adapters"
	"github.com/anji-bridge/anji/contracts/packet"
)

func testPacket(sequence uint64) packet.Packet {
	return packet.Packet{
		Sequence: sequence, SourceClient: "fabric-view-0", DestinationClient: "07-tendermint-0", TimeoutTimestamp: 1_900_000_000,
		Payloads: []packet.Payload{{SourcePort: "shop", DestinationPort: "shop", Version: "1", Encoding: "text", Value: []byte("tea")}},
	}
}

var testAck = packet.Acknowledgement{AppAcknowledgements: [][]byte{[]byte("kept")}}

// packetEvent is an event as ibc-go v10 emits it.
func packetEvent(t testing.TB, kind string, p packet.Packet, ack *packet.Acknowledgement) abci.Event {
	t.Helper()
	encoded, err := p.Marshal()
	if err != nil {
		t.Fatal(err)
	}
	e := abci.Event{Type: kind, Attributes: []abci.EventAttribute{
		{Key: "packet_source_client", Value: p.SourceClient},
		{Key: attributePacket, Value: hex.EncodeToString(encoded)},
	}}
	if ack != nil {
		encoded, err := ack.Marshal()
		if err != nil {
			t.Fatal(err)
		}
		e.Attributes = append(e.Attributes, abci.EventAttribute{Key: attributeAck, Value: hex.EncodeToString(encoded)})
	}
	return e
}

func TestDecodeBlock(t *testing.T) {
	var (
		sent     = packetEvent(t, eventSend, testPacket(1), nil)
		received = packetEvent(t, eventWriteAck, testPacket(2), &testAck)
		acked    = packetEvent(t, eventAcknowledge, testPacket(3), nil)
		timedOut = packetEvent(t, eventTimeout, testPacket(4), nil)
		classic  = abci.Event{Type: eventSend, Attributes: []abci.EventAttribute{{Key: "packet_data_hex", Value: "00"}}}
		other    = abci.Event{Type: "transfer", Attributes: []abci.EventAttribute{{Key: attributePacket, Value: sent.Attributes[1].Value}}}
		garbled  = abci.Event{Type: eventSend, Attributes: []abci.EventAttribute{{Key: attributePacket, Value: "zz"}}}
		noAck    = packetEvent(t, eventWriteAck, testPacket(5), nil)
	)
	at := time.Unix(1_800_000_000, 0).UTC()
	b := &block{
		height: 7, time: at,
		txs: cmttypes.Txs{[]byte("a"), []byte("b"), []byte("c")},
		results: []*abci.ExecTxResult{
			{Events: []abci.Event{classic, other, sent, received}},
			{Code: 5, Events: []abci.Event{sent}}, // failed: nothing of it happened
			{Events: []abci.Event{garbled, noAck, acked}},
		},
		events: []abci.Event{timedOut},
	}
	got := (&Chain{log: zerolog.Nop()}).decodeBlock(b)
	event := func(kind adapters.EventKind, sequence uint64, tx string) adapters.Event {
		return adapters.Event{Kind: kind, Packet: testPacket(sequence), Tx: tx, Position: 7, Time: at}
	}
	withAck := event(adapters.PacketReceived, 2, txHash([]byte("a")))
	withAck.Acknowledgement = testAck
	want := adapters.Block{Position: 7, Time: at, Events: []adapters.Event{
		event(adapters.PacketSent, 1, txHash([]byte("a"))),
		withAck,
		event(adapters.PacketAcknowledged, 3, txHash([]byte("c"))),
		event(adapters.PacketTimedOut, 4, ""),
	}}
	if !reflect.DeepEqual(got, want) {
		t.Fatalf("got %+v\nwant %+v", got, want)
	}
}

func FuzzDecodeEvent(f *testing.F) {
	valid := packetEvent(f, eventWriteAck, testPacket(1), &testAck)
	f.Add(eventWriteAck, valid.Attributes[1].Value, valid.Attributes[2].Value)
	f.Add(eventSend, valid.Attributes[1].Value, "")
	f.Add(eventSend, "0a", "zz")
	f.Fuzz(func(t *testing.T, kind, encoded, ack string) {
		event, ok, err := decodeEvent(abci.Event{Type: kind, Attributes: []abci.EventAttribute{{Key: attributePacket, Value: encoded}, {Key: attributeAck, Value: ack}}})
		if ok && (err != nil || event.Kind == "") {
			t.Fatalf("ok with %v, %+v", err, event)
		}
	})
}
