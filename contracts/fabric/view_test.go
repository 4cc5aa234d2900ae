package fabric_test

import (
	"bytes"
	"encoding/json"
	"fmt"
	"testing"
	"time"

	"github.com/anji-bridge/anji/contracts/fabric"
	"github.com/anji-bridge/anji/contracts/packet"
	proofs "github.com/anji-bridge/anji/proofs/fabric"
	"github.com/anji-bridge/anji/proofs/refusal"
)

func (w *world) query(into any, args ...string) {
	w.t.Helper()
	tx := w.channel.Endorse(w.call(w.stranger, "anji", args...))
	if tx.Response.Status != 200 {
		w.t.Fatalf("%s: %s", args[0], tx.Response.Message)
	}
	if len(tx.Writes) != 0 {
		w.t.Fatalf("%s writes", args[0])
	}
	w.check(json.Unmarshal(tx.Response.Payload, into))
}

func (w *world) clock() (clock fabric.Clock) {
	w.query(&clock, "Clock")
	return clock
}

func TestView(t *testing.T) {
	w := newWorld(t)
	p := w.incoming("one")
	w.learn()
	w.deliver(w.receive(p))
	sent := w.send("two")
	w.now = w.now.Add(time.Minute)
	w.tick()

	receipt := packet.ReceiptPath(w.client, p.Sequence)
	commitment := packet.CommitmentPath(w.client, sent.Sequence)
	absent := packet.ReceiptPath(w.client, p.Sequence+1)
	paths := []string{string(receipt), string(commitment), string(absent)}

	tx := w.channel.Endorse(w.call(w.stranger, "anji", append([]string{"View"}, paths...)...))
	view, err := proofs.ParseView(tx.Response.Payload)
	w.check(err)
	clock := w.clock()
	if view.Channel != "trade" || view.Chaincode != "anji" || view.Height != clock.Height || view.Time != clock.Time {
		t.Fatalf("view %+v, clock %+v", view, clock)
	}
	if len(tx.Writes) != 0 || len(tx.Ranges) != 0 {
		t.Fatal("a view writes or scans")
	}

	var values [][]byte
	w.query(&values, append([]string{"Values"}, paths...)...)
	entries := []proofs.Entry{
		{Path: receipt, Value: []byte{2}},
		{Path: commitment, Value: packet.CommitPacket(sent)},
		{Path: absent, Absent: true},
	}
	for n, entry := range entries {
		if !bytes.Equal(values[n], entry.Value) {
			t.Fatalf("value %d is %x, want %x", n, values[n], entry.Value)
		}
	}
	tree, err := proofs.NewTree(entries)
	w.check(err)
	if tree.Root() != view.Root {
		t.Fatal("the root is another")
	}
	// A delivered packet's receipt cannot be shown absent under any spelling.
	for _, spelling := range [][]byte{receipt, []byte(fmt.Sprintf("%x", receipt)), []byte("p/" + string(receipt))} {
		siblings, err := tree.Proof(receipt)
		w.check(err)
		if err := proofs.VerifyEntry(view.Root, proofs.Entry{Path: spelling, Absent: true}, siblings); err == nil {
			t.Fatalf("%q is proven absent", spelling)
		}
	}
}

func TestViewRefuses(t *testing.T) {
	w := newWorld(t)
	w.refuses(refusal.NonCanonical, w.call(w.stranger, "anji", "View", "a", "a"))
	w.refuses(refusal.EmptyField, w.call(w.stranger, "anji", "View", ""))
	w.refuses(refusal.TooLarge, w.call(w.stranger, "anji", "View", string(make([]byte, 1025))))
	w.refuses(refusal.Malformed, w.call(w.stranger, "anji", append([]string{"View"}, make([]string, 513)...)...))
}

func TestQueries(t *testing.T) {
	w := newWorld(t)
	p := w.incoming("one")
	w.learn()
	w.deliver(w.receive(p))
	sent := w.send("two")

	var received, pending map[uint64]bool
	w.query(&received, "Received", w.client, decimal(p.Sequence), decimal(p.Sequence+1))
	if len(received) != 2 || !received[p.Sequence] || received[p.Sequence+1] {
		t.Fatalf("received %v", received)
	}
	w.query(&pending, "Pending", w.client, decimal(sent.Sequence), "1")
	if len(pending) != 2 || !pending[sent.Sequence] || pending[1] {
		t.Fatalf("pending %v", pending)
	}
	var client fabric.ClientInfo
	w.query(&client, "Client", w.client)
	if client.ID != w.client || client.Type != "07-tendermint" || client.Status != "Active" || client.Latest.Height != w.height.RevisionHeight ||
		client.Latest.Revision != 1 || client.LatestTime != uint64(w.now.UnixNano()) || client.TrustingPeriod != w.cosmos.TrustingPeriod {
		t.Fatalf("client %+v", client)
	}
	if other := client.Counterparty; other == nil || other.ClientID != remoteClient || len(other.MerklePrefix) != 2 || string(other.MerklePrefix[0]) != "ibc" {
		t.Fatalf("counterparty %+v", client.Counterparty)
	}
	var port fabric.PortInfo
	w.query(&port, "Port", bankPort)
	if port.Chaincode != "bank" {
		t.Fatalf("port %+v", port)
	}
	var config fabric.Config
	w.query(&config, "Config")
	if config != (fabric.Config{Chaincode: "anji", TickTolerance: 5, TickMinInterval: 2}) {
		t.Fatalf("config %+v", config)
	}
	tx := w.channel.Endorse(w.call(w.stranger, "anji", "Packet", w.client, decimal(sent.Sequence)))
	if got, err := packet.ParsePacket(tx.Response.Payload); err != nil || !bytes.Equal(packet.CommitPacket(got), packet.CommitPacket(sent)) {
		t.Fatalf("packet %+v, %v", got, err)
	}
	w.refuses(refusal.PacketInvalid, w.call(w.stranger, "anji", "Packet", w.client, "1"))
	w.refuses(refusal.Malformed, w.call(w.stranger, "anji", "Packet", w.client, "-1"))
	w.refuses(refusal.ClientUnknown, w.call(w.stranger, "anji", "Client", "07-tendermint-9"))
	w.refuses(refusal.ClientUnknown, w.call(w.stranger, "anji", "Received", "../x", "1"))
	w.refuses(refusal.PortUnknown, w.call(w.stranger, "anji", "Port", "x"))
	w.refuses(refusal.WrongFunction, w.call(w.stranger, "anji", "Nonsense"))
}
