package fabric_test

import (
	"bytes"
	"fmt"
	"strings"
	"testing"
	"time"

	"github.com/anji-bridge/anji/contracts/fabric/app"
	"github.com/anji-bridge/anji/contracts/fabric/fabrictest"
	"github.com/anji-bridge/anji/contracts/fabric/types"
	"github.com/anji-bridge/anji/contracts/packet"
	"github.com/anji-bridge/anji/proofs/refusal"
)

func TestSend(t *testing.T) {
	w := newWorld(t)
	p := w.send("hello")
	if p.SourceClient != w.client || p.DestinationClient != remoteClient || p.TimeoutTimestamp != w.timeout() || p.Sequence == 0 || p.Sequence>>63 != 0 {
		t.Fatalf("sent %+v", p)
	}
	path := fmt.Sprintf("p/%x", packet.CommitmentPath(w.client, p.Sequence))
	if got := w.channel.State("anji", path); !bytes.Equal(got, packet.CommitPacket(p)) {
		t.Fatalf("commitment %x", got)
	}
	kept, err := packet.ParsePacket(w.channel.State("anji", fmt.Sprintf("sent/%s/%016x", w.client, p.Sequence)))
	if err != nil || kept.Sequence != p.Sequence {
		t.Fatalf("kept %+v, %v", kept, err)
	}
}

func TestSendRefuses(t *testing.T) {
	// The arguments of SendPacket are client, timeout and payload.
	tests := []struct {
		name   string
		code   refusal.Code
		mutate func(*world, *fabrictest.Call)
	}{
		{"timeout no number", refusal.Malformed, func(_ *world, c *fabrictest.Call) { c.Args[2] = []byte("soon") }},
		{"hostile client", refusal.CounterpartyUnknown, func(_ *world, c *fabrictest.Call) { c.Args[1] = []byte("../../clock") }},
		{"client without counterparty", refusal.CounterpartyUnknown, func(w *world, c *fabrictest.Call) { c.Args[1] = []byte(w.createClient()) }},
		{"frozen client", refusal.ClientNotActive, func(w *world, _ *fabrictest.Call) { w.must(w.invoke(w.admin, "Freeze", w.client)) }},
		{"unknown port", refusal.PortUnknown, func(_ *world, c *fabrictest.Call) { c.Args[3] = encoded(payload("nobody", remotePort, "x")) }},
		{"another's port", refusal.PortNotOwned, func(w *world, c *fabrictest.Call) {
			w.must(w.invoke(w.admin, "RegisterPort", "other", "another"))
			c.Args[3] = encoded(payload("other", remotePort, "x"))
		}},
		{"payload does not decode", refusal.Malformed, func(_ *world, c *fabrictest.Call) { c.Args[3] = []byte{0xff} }},
		{"payload with unknown field", refusal.NonCanonical, func(_ *world, c *fabrictest.Call) { c.Args[3] = append(c.Args[3], 0x78, 1) }},
		{"through another chaincode", refusal.PortNotOwned, func(w *world, c *fabrictest.Call) {
			args := []string{}
			for _, arg := range c.Args {
				args = append(args, string(arg))
			}
			w.channel.Install("evil", relay("bank", args...))
			c.Chaincode = "evil"
		}},
		{"without an application", refusal.PortNotOwned, func(_ *world, c *fabrictest.Call) {
			c.Chaincode, c.Args[0] = "anji", []byte("Send")
			c.Args = append(c.Args, []byte("0"))
		}},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			w := newWorld(t)
			call := w.sendCall("hello")
			if valid := w.channel.Endorse(call); valid.Response.Status != 200 {
				t.Fatalf("refused before the mutation: %s", valid.Response.Message)
			}
			test.mutate(w, &call)
			w.refuses(test.code, call)
		})
	}
}

func encoded(p packet.Payload) []byte {
	bytes, err := p.Marshal()
	if err != nil {
		panic(err)
	}
	return bytes
}

// sendAll makes bank send a packet for each value in one transaction.
func (w *world) sendAll(values ...string) []packet.Packet {
	w.t.Helper()
	var sent []packet.Packet
	w.bank.invoke = func(tx *app.Tx, _ string, _ [][]byte) ([]byte, error) {
		for _, value := range values {
			p, err := tx.Send(w.client, w.timeout(), payload(bankPort, remotePort, value))
			if err != nil {
				return nil, err
			}
			sent = append(sent, p)
		}
		return nil, nil
	}
	w.must(w.channel.Invoke(w.call(w.stranger, "bank", "sendAll")))
	return sent
}

func TestTwoSendsInOneTransaction(t *testing.T) {
	for name, values := range map[string][]string{"equal": {"a", "a"}, "unequal": {"a", "b"}} {
		t.Run(name, func(t *testing.T) {
			w := newWorld(t)
			sent := w.sendAll(values...)
			if sent[0].Sequence == sent[1].Sequence || !w.pending(sent[0]) || !w.pending(sent[1]) {
				t.Fatalf("sent %+v", sent)
			}
			acks := []packet.Acknowledgement{w.answer(sent[0], "x"), w.answer(sent[1], "y")}
			w.learn()
			for _, o := range w.deliver(w.acknowledge(sent[0], acks[0]), w.acknowledge(sent[1], acks[1])) {
				w.wantStatus(o, types.StatusDone)
			}
		})
	}
}

func TestSequenceIsNeverUsedAgain(t *testing.T) {
	w := newWorld(t)
	call := w.sendCall("hello")
	// Two simulations of one proposal, of which Fabric would commit only one,
	// stand for any way in which a sequence could come back.
	twice := w.channel.Endorse(call)
	p, err := packet.ParsePacket(twice.Response.Payload)
	w.check(err)
	w.channel.Commit(twice)
	ack := w.answer(p, "ok")
	w.learn()
	w.wantStatus(w.deliver(w.acknowledge(p, ack))[0], types.StatusDone)
	if w.pending(p) {
		t.Fatal("still pending")
	}
	if valid := w.channel.Commit(twice); valid[0] {
		t.Fatal("the sequence was used again after its packet was acknowledged")
	}
	again := w.channel.Repeat(twice)
	if !strings.HasPrefix(again.Response.Message, "sequence_used: ") {
		t.Fatalf("answered %q", again.Response.Message)
	}
}

// Sends conflict with nothing: not with each other, not with deliveries,
// client updates or ticks.
func TestSendsDoNotConflict(t *testing.T) {
	w := newWorld(t)
	old := w.send("before")
	p := w.incoming("one")
	ack := w.answer(old, "ok")
	message := w.update()
	d := types.Delivery{ClientId: w.client, Updates: [][]byte{message}, Items: []types.Item{w.receive(p), w.acknowledge(old, ack)}}
	w.now = w.now.Add(time.Minute)
	block := []*fabrictest.Transaction{w.channel.Endorse(w.call(w.relayer, "anji", "Tick"))}
	sends := []*fabrictest.Transaction{}
	for range 100 {
		sends = append(sends, w.channel.Endorse(w.sendCall("same")))
	}
	block = append(block, sends...)
	for n, valid := range w.channel.Commit(block...) {
		if !valid {
			t.Fatalf("transaction %d of a block of sends after a tick is invalid", n)
		}
	}
	delivery := w.channel.Endorse(w.deliveryTo("bank", d))
	for _, o := range w.outcomes(delivery) {
		w.wantStatus(o, types.StatusDone)
	}
	block = []*fabrictest.Transaction{delivery}
	for range 100 {
		block = append(block, w.channel.Endorse(w.sendCall("same")))
	}
	for n, valid := range w.channel.Commit(block...) {
		if !valid {
			t.Fatalf("transaction %d of a block of sends after a delivery is invalid", n)
		}
	}
	if sent := w.channel.Keys("anji", "sent/"); len(sent) != 201 {
		t.Fatalf("%d packets sent, want 201", len(sent))
	}
	// And it stays so: what a send reads, no delivery writes.
	for key := range sends[0].Reads {
		if _, written := delivery.Writes[key]; written || key.Key == "clock" {
			t.Fatalf("a send reads %s", key.Key)
		}
	}
	if len(sends[0].Ranges) != 0 {
		t.Fatal("a send scans")
	}
}
