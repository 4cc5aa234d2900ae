package chaincode

import (
	"crypto/sha256"
	"encoding/binary"
	"encoding/json"
	"fmt"
	"strconv"
	"strings"
	"testing"
	"time"

	"github.com/hyperledger/fabric-chaincode-go/shim"
	"github.com/hyperledger/fabric-protos-go/peer"

	"github.com/anji-bridge/anji/contracts/fabric/fabrictest"
	"github.com/anji-bridge/anji/contracts/fabric/types"
	"github.com/anji-bridge/anji/contracts/packet"
	"github.com/anji-bridge/anji/testnet/samples/traceability"
)

const (
	testClient = "07-tendermint-0"
	testBuyer  = "cosmos1buyer"
	packets    = "anji"
)

// fakePackets stands for the packet chaincode: it numbers what is sent and
// hands a delivery's callback to the application without any proof.
type fakePackets struct{}

func (fakePackets) Init(shim.ChaincodeStubInterface) peer.Response { return shim.Success(nil) }

func (fakePackets) Invoke(stub shim.ChaincodeStubInterface) peer.Response {
	args := stub.GetArgs()
	switch string(args[0]) {
	case "Send":
		payload, err := packet.ParsePayload(args[3])
		if err != nil {
			return shim.Error(err.Error())
		}
		timeout, err := strconv.ParseUint(string(args[2]), 10, 64)
		if err != nil {
			return shim.Error(err.Error())
		}
		id := sha256.Sum256([]byte(stub.GetTxID()))
		sent := packet.Packet{
			Sequence: binary.BigEndian.Uint64(id[:]) >> 1, SourceClient: string(args[1]), DestinationClient: "fabric-view-0",
			TimeoutTimestamp: timeout, Payloads: []packet.Payload{payload},
		}
		encoded, err := sent.Marshal()
		if err != nil {
			return shim.Error(err.Error())
		}
		return shim.Success(encoded)
	case "Deliver":
		return stub.InvokeChaincode(string(args[1]), [][]byte{[]byte("OnPackets"), args[2]}, stub.GetChannelID())
	}
	return shim.Error("unknown function")
}

type fixture struct {
	t       *testing.T
	channel *fabrictest.Channel
	seller  fabrictest.Identity
	now     time.Time
}

func newFixture(t *testing.T) *fixture {
	t.Helper()
	seller, err := fabrictest.NewIdentity("Org1MSP", "user", "client")
	if err != nil {
		t.Fatal(err)
	}
	channel := fabrictest.NewChannel("channel")
	channel.Install(packets, fakePackets{})
	channel.Install(Name, New(packets))
	return &fixture{t, channel, seller, time.Unix(1_700_000_000, 0)}
}

func (f *fixture) call(function string, args ...string) fabrictest.Call {
	call := fabrictest.Call{Creator: f.seller, Time: f.now, Chaincode: Name, Args: [][]byte{[]byte(function)}}
	for _, arg := range args {
		call.Args = append(call.Args, []byte(arg))
	}
	return call
}

func (f *fixture) shipCall(lot string) fabrictest.Call {
	return f.call("Ship", testClient, "1700000600", lot, "green tea", "120", testBuyer)
}

func (f *fixture) ship(lot string) packet.Packet {
	f.t.Helper()
	tx, err := f.channel.Invoke(f.shipCall(lot))
	if err != nil {
		f.t.Fatal(err)
	}
	sent, err := packet.ParsePacket(tx.Response.Payload)
	if err != nil {
		f.t.Fatal(err)
	}
	return sent
}

// deliver hands one packet step to the chaincode and returns its answer.
func (f *fixture) deliver(call types.Call) types.Answer {
	f.t.Helper()
	batch, err := (&types.Callback{Calls: []types.Call{call}}).Marshal()
	if err != nil {
		f.t.Fatal(err)
	}
	tx, err := f.channel.Invoke(fabrictest.Call{Creator: f.seller, Time: f.now, Chaincode: packets, Args: [][]byte{[]byte("Deliver"), []byte(Name), batch}})
	if err != nil {
		f.t.Fatal(err)
	}
	var result types.CallbackResult
	if err := result.Unmarshal(tx.Response.Payload); err != nil || len(result.Answers) != 1 {
		f.t.Fatalf("callback answered %v, %v", result, err)
	}
	return result.Answers[0]
}

// acceptance is a packet from the buyer's module.
func (f *fixture) acceptance(lot, buyer, client string) types.Call {
	f.t.Helper()
	payload, err := traceability.Acceptance{Lot: lot, Buyer: buyer}.Payload()
	if err != nil {
		f.t.Fatal(err)
	}
	return types.Call{Kind: types.KindReceive, Packet: packet.Packet{
		Sequence: 1, SourceClient: "fabric-view-0", DestinationClient: client, TimeoutTimestamp: 1700000600, Payloads: []packet.Payload{payload},
	}}
}

func (f *fixture) record(lot string) Record {
	f.t.Helper()
	tx := f.channel.Endorse(f.call("Shipment", lot))
	var record Record
	if err := json.Unmarshal(tx.Response.Payload, &record); err != nil {
		f.t.Fatalf("Shipment(%s): %s, %v", lot, tx.Response.Message, err)
	}
	return record
}

func TestShip(t *testing.T) {
	f := newFixture(t)
	sent := f.ship("lot-7")
	shipment, err := traceability.ParseShipment(sent.Payloads[0])
	if err != nil || shipment.Seller != "Org1MSP" || shipment.Lot != "lot-7" || sent.TimeoutTimestamp != 1700000600 {
		t.Fatalf("sent %+v, %v", sent, err)
	}
	want := Record{Shipment: shipment, Client: testClient, Status: Shipped}
	if got := f.record("lot-7"); got != want {
		t.Fatalf("record %+v, want %+v", got, want)
	}
}

func TestShipRefuses(t *testing.T) {
	for _, c := range []struct {
		name     string
		argument int // of the valid call, replaced
		value    string
		want     string
	}{
		{"timeout", 2, "soon", "timeout"},
		{"no lot", 3, "", "lot"},
		{"unprintable lot", 3, "a\x01b", "lot"},
		{"weight", 5, "12.5", "kilograms"},
		{"no weight", 5, "0", "kilograms"},
		{"no buyer", 6, "", "buyer"},
		{"lot shipped before", 3, "lot-1", "shipped before"},
	} {
		t.Run(c.name, func(t *testing.T) {
			f := newFixture(t)
			f.ship("lot-1")
			before := fmt.Sprint(f.channel.Snapshot())
			call := f.shipCall("lot-2")
			if f.channel.Endorse(call).Response.Status != shim.OK {
				t.Fatal("the valid call is refused")
			}
			call.Args[c.argument] = []byte(c.value)
			if _, err := f.channel.Invoke(call); err == nil || !strings.Contains(err.Error(), c.want) {
				t.Fatalf("%v, want an error about %q", err, c.want)
			}
			if after := fmt.Sprint(f.channel.Snapshot()); after != before {
				t.Fatalf("state changed: %s", after)
			}
		})
	}
}

func TestSendPacketForAnotherOrganisation(t *testing.T) {
	f := newFixture(t)
	payload, err := traceability.Shipment{Lot: "lot-7", Product: "tea", Kilograms: 1, Seller: "Org2MSP", Buyer: testBuyer}.Payload()
	if err != nil {
		t.Fatal(err)
	}
	encoded, err := payload.Marshal()
	if err != nil {
		t.Fatal(err)
	}
	if _, err := f.channel.Invoke(f.call("SendPacket", testClient, "1700000600", string(encoded))); err == nil || !strings.Contains(err.Error(), "seller") {
		t.Fatalf("SendPacket: %v", err)
	}
}

// Shipments endorsed on the same state all commit in one block.
func TestShipmentsDoNotConflict(t *testing.T) {
	f := newFixture(t)
	var transactions []*fabrictest.Transaction
	for i := range 100 {
		transactions = append(transactions, f.channel.Endorse(f.shipCall(fmt.Sprintf("lot-%03d", i))))
	}
	for i, valid := range f.channel.Commit(transactions...) {
		if !valid {
			t.Errorf("shipment %d did not commit: %s", i, transactions[i].Response.Message)
		}
	}
}

func TestAnswers(t *testing.T) {
	universal := packet.ErrorAcknowledgement().AppAcknowledgements[0]
	acknowledge := func(f *fixture, p packet.Packet, ack []byte) types.Answer {
		return f.deliver(types.Call{Kind: types.KindAcknowledge, Packet: p, Acknowledgement: ack})
	}
	expire := func(f *fixture, p packet.Packet) types.Answer {
		return f.deliver(types.Call{Kind: types.KindTimeout, Packet: p})
	}
	for _, c := range []struct {
		name string
		do   func(f *fixture, p packet.Packet) types.Answer
		ok   bool
		want Status
	}{
		{"kept", func(f *fixture, p packet.Packet) types.Answer {
			return acknowledge(f, p, traceability.Acknowledgement)
		}, true, Received},
		{"refused", func(f *fixture, p packet.Packet) types.Answer { return acknowledge(f, p, universal) }, true, Refused},
		{"timed out", expire, true, Expired},
		{"accepted", func(f *fixture, p packet.Packet) types.Answer {
			acknowledge(f, p, traceability.Acknowledgement)
			return f.deliver(f.acceptance("lot-7", testBuyer, testClient))
		}, true, Accepted},
		{"accepted before the acknowledgement came", func(f *fixture, p packet.Packet) types.Answer {
			f.deliver(f.acceptance("lot-7", testBuyer, testClient))
			return acknowledge(f, p, traceability.Acknowledgement)
		}, true, Accepted},
		{"accepted twice", func(f *fixture, p packet.Packet) types.Answer {
			f.deliver(f.acceptance("lot-7", testBuyer, testClient))
			return f.deliver(f.acceptance("lot-7", testBuyer, testClient))
		}, false, Accepted},
		{"accepted by another buyer", func(f *fixture, p packet.Packet) types.Answer {
			return f.deliver(f.acceptance("lot-7", "cosmos1other", testClient))
		}, false, Shipped},
		{"accepted through another client", func(f *fixture, p packet.Packet) types.Answer {
			return f.deliver(f.acceptance("lot-7", testBuyer, "07-tendermint-1"))
		}, false, Shipped},
		{"acceptance of an unknown lot", func(f *fixture, p packet.Packet) types.Answer {
			return f.deliver(f.acceptance("lot-8", testBuyer, testClient))
		}, false, Shipped},
		{"accepted after it expired", func(f *fixture, p packet.Packet) types.Answer {
			expire(f, p)
			return f.deliver(f.acceptance("lot-7", testBuyer, testClient))
		}, false, Expired},
		{"shipped again after it expired", func(f *fixture, p packet.Packet) types.Answer {
			answer := expire(f, p)
			f.ship("lot-7")
			return answer
		}, true, Shipped},
	} {
		t.Run(c.name, func(t *testing.T) {
			f := newFixture(t)
			p := f.ship("lot-7")
			answer := c.do(f, p)
			if answer.Success != c.ok {
				t.Fatalf("answer %+v, want success %v", answer, c.ok)
			}
			if got := f.record("lot-7").Status; got != c.want {
				t.Fatalf("status %s, want %s", got, c.want)
			}
		})
	}
}

func TestShipments(t *testing.T) {
	f := newFixture(t)
	for _, lot := range []string{"a", "a b", "a-c", "b"} {
		f.ship(lot)
	}
	for _, c := range []struct{ after, limit, want string }{
		{"", "100", "a,a b,a-c,b"},
		{"", "2", "a,a b"},
		{"a b", "2", "a-c,b"},
		{"b", "2", ""},
	} {
		tx := f.channel.Endorse(f.call("Shipments", c.after, c.limit))
		var records []Record
		if err := json.Unmarshal(tx.Response.Payload, &records); err != nil {
			t.Fatalf("%s: %v", tx.Response.Message, err)
		}
		var lots []string
		for _, r := range records {
			lots = append(lots, r.Lot)
		}
		if got := strings.Join(lots, ","); got != c.want {
			t.Errorf("Shipments(%q, %s) = %s, want %s", c.after, c.limit, got, c.want)
		}
	}
	for _, limit := range []string{"0", "101", "many"} {
		if f.channel.Endorse(f.call("Shipments", "", limit)).Response.Status == shim.OK {
			t.Errorf("limit %s is accepted", limit)
		}
	}
}
