package fabric_test

import (
	"errors"
	"fmt"
	"testing"
	"time"

	"github.com/anji-bridge/anji/contracts/fabric/app"
	"github.com/anji-bridge/anji/contracts/fabric/types"
	"github.com/anji-bridge/anji/contracts/packet"
	"github.com/anji-bridge/anji/proofs/refusal"
)

func TestAcknowledge(t *testing.T) {
	w := newWorld(t)
	var got []byte
	w.bank.acknowledge = func(_ *app.Tx, _ packet.Packet, ack []byte) error {
		got = ack
		return nil
	}
	p := w.send("hello")
	ack := w.answer(p, "welcome")
	w.learn()
	outcomes := w.deliver(w.acknowledge(p, ack), w.acknowledge(p, ack))
	w.wantStatus(outcomes[0], types.StatusDone)
	w.wantStatus(outcomes[1], types.StatusNoOp)
	if w.pending(p) || string(got) != "welcome" {
		t.Fatalf("pending %t, acknowledgement %q", w.pending(p), got)
	}
	if w.channel.State("anji", fmt.Sprintf("acknowledged/%s/%016x", w.client, p.Sequence)) == nil {
		t.Fatal("no record")
	}
	w.wantStatus(w.deliver(w.acknowledge(p, ack))[0], types.StatusNoOp)
}

func TestTimeout(t *testing.T) {
	w := newWorld(t)
	var back []string
	w.bank.timeout = func(_ *app.Tx, p packet.Packet) error {
		back = append(back, string(p.Payloads[0].Value))
		return nil
	}
	p := w.send("hello")
	w.now = time.Unix(int64(p.TimeoutTimestamp)-2, 0)
	w.learn()
	w.wantRefused(w.deliver(w.timeOut(p))[0], refusal.TimeoutNotReached)
	w.learn() // exactly at the timeout
	outcomes := w.deliver(w.timeOut(p), w.timeOut(p))
	w.wantStatus(outcomes[0], types.StatusDone)
	w.wantStatus(outcomes[1], types.StatusNoOp)
	if w.pending(p) || len(back) != 1 {
		t.Fatalf("pending %t, given back %q", w.pending(p), back)
	}
	if w.channel.State("anji", fmt.Sprintf("timedout/%s/%016x", w.client, p.Sequence)) == nil {
		t.Fatal("no record")
	}
}

func TestSourceRefuses(t *testing.T) {
	tests := []struct {
		name   string
		code   refusal.Code
		mutate func(*world, *types.Item)
	}{
		{"another port", refusal.PortUnknown, func(_ *world, i *types.Item) { i.Packet.Payloads[0].SourcePort = "nobody" }},
		{"proof of something else", refusal.ProofInvalid, func(w *world, i *types.Item) {
			i.Proof = w.receive(i.Packet).Proof
		}},
		{"timeout of a delivered packet", refusal.ProofInvalid, func(w *world, i *types.Item) {
			w.now = time.Unix(int64(i.Packet.TimeoutTimestamp), 0)
			w.learn()
			*i = w.timeOut(i.Packet)
		}},
		{"timeout, frozen client", refusal.ClientNotActive, func(w *world, i *types.Item) {
			i.Kind = types.KindTimeout
			w.must(w.invoke(w.admin, "Freeze", w.client))
		}},
		{"expired client", refusal.ClientNotActive, func(w *world, _ *types.Item) { w.now = w.now.Add(w.cosmos.TrustingPeriod) }},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			w := newWorld(t)
			p := w.send("hello")
			ack := w.answer(p, "welcome")
			w.learn()
			item := w.acknowledge(p, ack)
			w.wantStatus(w.outcomes(w.channel.Endorse(w.delivery(item)))[0], types.StatusDone)
			test.mutate(w, &item)
			before := w.channel.Snapshot()
			w.wantRefused(w.deliver(item)[0], test.code)
			if !equal(before, w.channel.Snapshot()) {
				t.Fatal("a refused packet left a trace")
			}
		})
	}
}

func TestAcknowledgementOfAPacketNeverSent(t *testing.T) {
	w := newWorld(t)
	p := packet.Packet{
		Sequence: 9, SourceClient: w.client, DestinationClient: remoteClient, TimeoutTimestamp: w.timeout(),
		Payloads: []packet.Payload{payload(bankPort, remotePort, "never")},
	}
	ack := w.answer(p, "thanks")
	w.bank.acknowledge = func(*app.Tx, packet.Packet, []byte) error {
		t.Error("the application was called")
		return nil
	}
	w.learn()
	w.wantStatus(w.deliver(w.acknowledge(p, ack))[0], types.StatusNoOp)
}

// An application that refuses an acknowledgement keeps the packet in flight,
// and so does its twin in the same delivery.
func TestRefusingApplicationKeepsThePacket(t *testing.T) {
	w := newWorld(t)
	fail := true
	w.bank.acknowledge = func(tx *app.Tx, _ packet.Packet, _ []byte) error {
		w.check(tx.Put("trace", []byte("x")))
		if fail {
			return errors.New("not now")
		}
		return nil
	}
	p := w.send("hello")
	ack := w.answer(p, "welcome")
	w.learn()
	for _, o := range w.deliver(w.acknowledge(p, ack), w.acknowledge(p, ack)) {
		w.wantRefused(o, refusal.ApplicationFailed)
	}
	if !w.pending(p) || w.channel.State("bank", "trace") != nil {
		t.Fatal("the refused acknowledgement left something")
	}
	fail = false
	w.wantStatus(w.deliver(w.acknowledge(p, ack))[0], types.StatusDone)
}
