package chaincode

import (
	"encoding/json"
	"math/big"
	"strings"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/hyperledger/fabric-chaincode-go/shim"

	"github.com/anji-bridge/anji/contracts/fabric/fabrictest"
	"github.com/anji-bridge/anji/contracts/fabric/types"
	"github.com/anji-bridge/anji/contracts/packet"
	"github.com/anji-bridge/anji/testnet/samples/payment"
)

const escrowClient = "ethereum-beacon-0"

func funded(approver string) payment.Funded {
	return payment.Funded{
		Order: "lot-7", Amount: big.NewInt(1_250_000), Approver: approver,
		Payer: common.HexToAddress("0xaa"), Payee: common.HexToAddress("0xbb"),
	}
}

// fund delivers an announcement by the escrow.
func (f *fixture) fund(announced payment.Funded) types.Answer {
	f.t.Helper()
	payload, err := announced.Payload()
	if err != nil {
		f.t.Fatal(err)
	}
	return f.deliver(types.Call{Kind: types.KindReceive, Packet: packet.Packet{
		Sequence: 1, SourceClient: "client-0", DestinationClient: escrowClient, TimeoutTimestamp: 1700000600, Payloads: []packet.Payload{payload},
	}})
}

func (f *fixture) order() Order {
	f.t.Helper()
	tx := f.channel.Endorse(f.call("Order", escrowClient, "lot-7"))
	var order Order
	if err := json.Unmarshal(tx.Response.Payload, &order); err != nil {
		f.t.Fatalf("Order: %s, %v", tx.Response.Message, err)
	}
	return order
}

func (f *fixture) releaseCall() fabrictest.Call {
	return f.call("Release", escrowClient, "1700000600", "lot-7")
}

func (f *fixture) release() packet.Packet {
	f.t.Helper()
	tx, err := f.channel.Invoke(f.releaseCall())
	if err != nil {
		f.t.Fatal(err)
	}
	sent, err := packet.ParsePacket(tx.Response.Payload)
	if err != nil {
		f.t.Fatal(err)
	}
	return sent
}

func TestFunded(t *testing.T) {
	f := newFixture(t)
	if none := f.channel.Endorse(f.call("Order", escrowClient, "lot-7")).Response; none.Status != shim.OK || len(none.Payload) > 0 {
		t.Fatalf("order before it was funded: %+v", none)
	}
	if answer := f.fund(funded("Org1MSP")); !answer.Success || string(answer.Acknowledgement) != string(payment.Acknowledgement) {
		t.Fatalf("answer %+v", answer)
	}
	want := Order{
		Client: escrowClient, Order: "lot-7", Amount: "1250000", Approver: "Org1MSP", Status: Funded,
		Payer: common.HexToAddress("0xaa"), Payee: common.HexToAddress("0xbb"),
	}
	if got := f.order(); got != want {
		t.Fatalf("order %+v, want %+v", got, want)
	}
	changed := funded("Org2MSP")
	changed.Amount = big.NewInt(1)
	if answer := f.fund(changed); answer.Success {
		t.Fatal("the same order was taken twice")
	}
	if got := f.order(); got != want {
		t.Fatalf("order changed: %+v", got)
	}
}

// A packet for one port must not reach the other's handler by its content.
func TestPortsAreApart(t *testing.T) {
	f := newFixture(t)
	payload, err := funded("Org1MSP").Payload()
	if err != nil {
		t.Fatal(err)
	}
	for _, mutate := range []func(*packet.Payload){
		func(p *packet.Payload) { p.DestinationPort = "traceability" },
		func(p *packet.Payload) { p.SourcePort = "traceability" },
		func(p *packet.Payload) { p.SourcePort, p.DestinationPort = "traceability", "traceability" },
	} {
		changed := payload
		mutate(&changed)
		answer := f.deliver(types.Call{Kind: types.KindReceive, Packet: packet.Packet{
			Sequence: 1, SourceClient: "client-0", DestinationClient: escrowClient, TimeoutTimestamp: 1700000600, Payloads: []packet.Payload{changed},
		}})
		if answer.Success {
			t.Errorf("taken from port %s to port %s", changed.SourcePort, changed.DestinationPort)
		}
	}
}

func TestReleaseWantsAcceptance(t *testing.T) {
	for _, c := range []struct {
		name     string
		approver string
		prepare  func(f *fixture)
		want     string // part of the error, "" if it is released
	}{
		{"by the approving organisation", "Org1MSP", func(*fixture) {}, ""},
		{"by another organisation", "Org2MSP", func(*fixture) {}, "released by Org2MSP"},
		{"accepted by the buyer", testBuyer, func(f *fixture) {
			f.ship("lot-7")
			f.deliver(f.acceptance("lot-7", testBuyer, testClient))
		}, ""},
		{"nothing shipped", testBuyer, func(*fixture) {}, "released by " + testBuyer},
		{"shipped and not accepted", testBuyer, func(f *fixture) { f.ship("lot-7") }, "is shipped, want accepted"},
		{"another lot accepted", testBuyer, func(f *fixture) {
			f.ship("lot-8")
			f.deliver(f.acceptance("lot-8", testBuyer, testClient))
		}, "released by " + testBuyer},
		{"accepted by a buyer that the payer did not name", "cosmos1other", func(f *fixture) {
			f.ship("lot-7")
			f.deliver(f.acceptance("lot-7", testBuyer, testClient))
		}, "shipped to " + testBuyer},
		{"released before", "Org1MSP", func(f *fixture) { f.release() }, "is releasing"},
	} {
		t.Run(c.name, func(t *testing.T) {
			f := newFixture(t)
			f.fund(funded(c.approver))
			c.prepare(f)
			before := f.order().Status
			_, err := f.channel.Invoke(f.releaseCall())
			switch {
			case c.want == "" && (err != nil || f.order().Status != Releasing):
				t.Fatalf("%v, order is %s", err, f.order().Status)
			case c.want != "" && (err == nil || !strings.Contains(err.Error(), c.want)):
				t.Fatalf("%v, want an error about %q", err, c.want)
			case c.want != "" && f.order().Status != before:
				t.Fatalf("a refused release left the order %s", f.order().Status)
			}
		})
	}
}

// The generic function decides by the same rules as Release.
func TestReleaseBySendPacket(t *testing.T) {
	f := newFixture(t)
	f.fund(funded("Org2MSP"))
	payload, err := payment.Release{Order: "lot-7"}.Payload()
	if err != nil {
		t.Fatal(err)
	}
	encoded, err := payload.Marshal()
	if err != nil {
		t.Fatal(err)
	}
	if _, err := f.channel.Invoke(f.call("SendPacket", escrowClient, "1700000600", string(encoded))); err == nil || !strings.Contains(err.Error(), "released by Org2MSP") {
		t.Fatalf("SendPacket: %v", err)
	}
}

func TestReleaseEnds(t *testing.T) {
	universal := packet.ErrorAcknowledgement().AppAcknowledgements[0]
	for _, c := range []struct {
		name string
		call func(p packet.Packet) types.Call
		want OrderStatus
	}{
		{"paid", func(p packet.Packet) types.Call {
			return types.Call{Kind: types.KindAcknowledge, Packet: p, Acknowledgement: payment.Acknowledgement}
		}, Released},
		{"refused", func(p packet.Packet) types.Call {
			return types.Call{Kind: types.KindAcknowledge, Packet: p, Acknowledgement: universal}
		}, Disputed},
		{"timed out", func(p packet.Packet) types.Call { return types.Call{Kind: types.KindTimeout, Packet: p} }, Funded},
	} {
		t.Run(c.name, func(t *testing.T) {
			f := newFixture(t)
			f.fund(funded("Org1MSP"))
			call := c.call(f.release())
			if answer := f.deliver(call); !answer.Success {
				t.Fatalf("answer %+v", answer)
			}
			if got := f.order().Status; got != c.want {
				t.Fatalf("status %s, want %s", got, c.want)
			}
			if answer := f.deliver(call); answer.Success {
				t.Fatal("a release ended twice")
			}
		})
	}
}
