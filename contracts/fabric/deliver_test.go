package fabric_test

import (
	"bytes"
	"errors"
	"fmt"
	"strconv"
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/hyperledger/fabric-chaincode-go/shim"
	"github.com/hyperledger/fabric-protos-go/peer"

	"github.com/anji-bridge/anji/contracts/fabric/app"
	"github.com/anji-bridge/anji/contracts/fabric/types"
	"github.com/anji-bridge/anji/contracts/packet"
	"github.com/anji-bridge/anji/proofs/refusal"
)

// rawChaincode is an application without the helper package.
type rawChaincode func(shim.ChaincodeStubInterface) peer.Response

func (r rawChaincode) Init(shim.ChaincodeStubInterface) peer.Response { return shim.Success(nil) }

func (r rawChaincode) Invoke(stub shim.ChaincodeStubInterface) peer.Response { return r(stub) }

// credit adds one to an account, reading what it wrote before.
func credit(tx *app.Tx, p packet.Packet) ([]byte, error) {
	balance, _ := strconv.Atoi(string(tx.Get("account")))
	return []byte("credited"), tx.Put("account", []byte(strconv.Itoa(balance+1)))
}

func TestReceive(t *testing.T) {
	w := newWorld(t)
	w.bank.onReceive = credit
	p := w.incoming("one")
	message := w.update()
	d := types.Delivery{ClientId: w.client, Updates: [][]byte{message}, Items: []types.Item{w.receive(p)}}
	outcomes := w.outcomes(w.must(w.channel.Invoke(w.deliveryTo("bank", d))))
	w.wantStatus(outcomes[0], types.StatusDone)
	if !outcomes[0].Success || !w.received(p) {
		t.Fatalf("outcome %+v, received %t", outcomes[0], w.received(p))
	}
	if got := w.channel.State("bank", "account"); string(got) != "1" {
		t.Fatalf("account %q, want 1", got)
	}
	ack := packet.Acknowledgement{AppAcknowledgements: [][]byte{[]byte("credited")}}
	path := fmt.Sprintf("p/%x", packet.AcknowledgementPath(w.client, p.Sequence))
	if got := w.channel.State("anji", path); !bytes.Equal(got, packet.CommitAcknowledgement(ack)) {
		t.Fatalf("acknowledgement %x", got)
	}
	var kept types.Received
	w.check(kept.Unmarshal(w.channel.State("anji", fmt.Sprintf("received/%s/%016x", w.client, p.Sequence))))
	if !bytes.Equal(packet.CommitPacket(kept.Packet), packet.CommitPacket(p)) || string(kept.Acknowledgement.AppAcknowledgements[0]) != "credited" {
		t.Fatalf("kept %+v", kept)
	}
}

// What is refused of every chain's packets is in TestMutations.
func TestReceiveRefuses(t *testing.T) {
	tests := []struct {
		name   string
		code   refusal.Code
		mutate func(*world, *types.Item)
	}{
		{"truncated proof", refusal.ProofInvalid, func(_ *world, i *types.Item) { i.Proof = i.Proof[:len(i.Proof)/2] }},
		{"huge proof", refusal.TooLarge, func(_ *world, i *types.Item) { i.Proof = make([]byte, 1<<17) }},
		{"unknown height", refusal.UnknownRoot, func(_ *world, i *types.Item) { i.ProofHeight.RevisionHeight++ }},
		{"height zero", refusal.UnknownRoot, func(_ *world, i *types.Item) { i.ProofHeight.RevisionHeight = 0 }},
		{"another root", refusal.ProofInvalid, func(_ *world, i *types.Item) { i.ProofHeight.RevisionHeight-- }},
		{"unknown port", refusal.PortUnknown, func(_ *world, i *types.Item) { i.Packet.Payloads[0].DestinationPort = "nobody" }},
		{"another's port", refusal.PortNotOwned, func(w *world, i *types.Item) {
			w.must(w.invoke(w.admin, "RegisterPort", "other", "another"))
			i.Packet.Payloads[0].DestinationPort = "other"
		}},
		{"kind", refusal.Malformed, func(_ *world, i *types.Item) { i.Kind = 7 }},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			w := newWorld(t)
			p := w.incoming("one")
			w.learn()
			item := w.receive(p)
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

func TestDeliveryRefuses(t *testing.T) {
	w := newWorld(t)
	w.incoming("one")
	w.learn()
	w.refuses(refusal.Malformed, w.call(w.stranger, "anji", "Deliver", "bank", "\xff"))
	w.refuses(refusal.Malformed, w.call(w.stranger, "anji", "Deliver", "bank"))
	w.refuses(refusal.TooLarge, w.delivery(make([]types.Item, 513)...))
	w.refuses(refusal.TooLarge, w.deliveryTo("bank", types.Delivery{ClientId: w.client, Updates: make([][]byte, 65)}))
	w.refuses(refusal.Malformed, w.deliveryTo("bank", types.Delivery{ClientId: w.client, Updates: [][]byte{{1}}}))
	w.refuses(refusal.ClientUnknown, w.deliveryTo("bank", types.Delivery{ClientId: "07-tendermint-9", Updates: [][]byte{w.update()}}))
	// A failing update aborts the delivery: its items may need it.
	bad := w.update()
	bad[len(bad)-1] ^= 1
	if _, err := w.channel.Invoke(w.deliveryTo("bank", types.Delivery{ClientId: w.client, Updates: [][]byte{bad}})); err == nil {
		t.Fatal("a forged header was accepted")
	}
}

func TestReplayIsNoOp(t *testing.T) {
	w := newWorld(t)
	w.bank.onReceive = credit
	p := w.incoming("one")
	w.learn()
	outcomes := w.deliver(w.receive(p), w.receive(p)) // twice in one delivery
	w.wantStatus(outcomes[0], types.StatusDone)
	w.wantStatus(outcomes[1], types.StatusNoOp)
	before := w.channel.Snapshot()
	w.wantStatus(w.deliver(w.receive(p))[0], types.StatusNoOp)
	if !equal(before, w.channel.Snapshot()) {
		t.Fatal("a replay left a trace")
	}
	if got := w.channel.State("bank", "account"); string(got) != "1" {
		t.Fatalf("account %q, want 1", got)
	}
}

func TestFiftyCreditsSumExactly(t *testing.T) {
	w := newWorld(t)
	w.bank.onReceive = credit
	packets := make([]packet.Packet, 50)
	for n := range packets {
		packets[n] = w.incoming("credit")
	}
	w.learn()
	items := make([]types.Item, len(packets))
	for n, p := range packets {
		items[n] = w.receive(p)
	}
	items[20].Proof[len(items[20].Proof)-1] ^= 1 // one bad of fifty leaves forty-nine
	for n, o := range w.deliver(items...) {
		if n == 20 {
			w.wantRefused(o, refusal.ProofInvalid)
			continue
		}
		w.wantStatus(o, types.StatusDone)
	}
	if got := w.channel.State("bank", "account"); string(got) != "49" {
		t.Fatalf("account %q, want 49", got)
	}
	items[20] = w.receive(packets[20])
	w.wantStatus(w.deliver(items...)[20], types.StatusDone)
	if got := w.channel.State("bank", "account"); string(got) != "50" {
		t.Fatalf("account %q, want 50", got)
	}
}

func TestFailingHandlerLeavesNothing(t *testing.T) {
	w := newWorld(t)
	w.bank.onReceive = func(tx *app.Tx, p packet.Packet) ([]byte, error) {
		if _, err := credit(tx, p); err != nil {
			return nil, err
		}
		w.check(tx.Put("by "+string(p.Payloads[0].Value), []byte("x")))
		if string(p.Payloads[0].Value) == "bad" {
			_, err := tx.Send(w.client, w.timeout(), payload(bankPort, remotePort, "never"))
			w.check(err)
			return nil, errors.New("no such account")
		}
		return nil, nil
	}
	good, bad, better := w.incoming("good"), w.incoming("bad"), w.incoming("better")
	w.learn()
	outcomes := w.deliver(w.receive(good), w.receive(bad), w.receive(better))
	if o := outcomes[1]; o.Status != types.StatusDone || o.Success || o.Detail != "no such account" {
		t.Fatalf("outcome %+v", o)
	}
	if !outcomes[0].Success || !outcomes[2].Success {
		t.Fatalf("outcomes %+v", outcomes)
	}
	if got := w.channel.State("bank", "account"); string(got) != "2" {
		t.Fatalf("account %q, want 2", got)
	}
	if w.channel.State("bank", "by bad") != nil || len(w.channel.Keys("anji", "sent/")) != 0 {
		t.Fatal("the failing packet left something")
	}
	path := fmt.Sprintf("p/%x", packet.AcknowledgementPath(w.client, bad.Sequence))
	if got := w.channel.State("anji", path); !bytes.Equal(got, packet.CommitAcknowledgement(packet.ErrorAcknowledgement())) {
		t.Fatalf("acknowledgement %x, want the universal error", got)
	}
}

func TestAbortedCallbackAbortsTheDelivery(t *testing.T) {
	good := types.CallbackResult{Answers: []types.Answer{{Success: true, Acknowledgement: []byte("ok")}}}
	encode := func(mutate func(*types.CallbackResult)) []byte {
		r := types.CallbackResult{Answers: append([]types.Answer{}, good.Answers...)}
		mutate(&r)
		encoded, err := r.Marshal()
		if err != nil {
			t.Fatal(err)
		}
		return encoded
	}
	universal := packet.ErrorAcknowledgement().AppAcknowledgements[0]
	tests := map[string]func(shim.ChaincodeStubInterface) peer.Response{
		"error":     func(shim.ChaincodeStubInterface) peer.Response { return shim.Error("no") },
		"warning":   func(shim.ChaincodeStubInterface) peer.Response { return peer.Response{Status: 300} },
		"panic":     func(shim.ChaincodeStubInterface) peer.Response { panic("no") },
		"garbage":   func(shim.ChaincodeStubInterface) peer.Response { return shim.Success([]byte{0xff}) },
		"no answer": func(shim.ChaincodeStubInterface) peer.Response { return shim.Success(nil) },
		"two answers": func(shim.ChaincodeStubInterface) peer.Response {
			return shim.Success(encode(func(r *types.CallbackResult) { r.Answers = append(r.Answers, r.Answers[0]) }))
		},
		"empty acknowledgement": func(shim.ChaincodeStubInterface) peer.Response {
			return shim.Success(encode(func(r *types.CallbackResult) { r.Answers[0].Acknowledgement = nil }))
		},
		"universal error as a success": func(shim.ChaincodeStubInterface) peer.Response {
			return shim.Success(encode(func(r *types.CallbackResult) { r.Answers[0].Acknowledgement = universal }))
		},
		"megabytes": func(shim.ChaincodeStubInterface) peer.Response {
			return shim.Success(encode(func(r *types.CallbackResult) { r.Answers[0].Acknowledgement = make([]byte, 2<<20) }))
		},
		"a failure that sends": func(shim.ChaincodeStubInterface) peer.Response {
			return shim.Success(encode(func(r *types.CallbackResult) {
				r.Answers[0] = types.Answer{Outgoing: []types.Outgoing{{ClientId: "07-tendermint-0", Timeout: uint64(genesis.Unix()) + 60, Payload: payload(bankPort, remotePort, "x")}}}
			}))
		},
		"a send by no client": func(shim.ChaincodeStubInterface) peer.Response {
			return shim.Success(encode(func(r *types.CallbackResult) {
				r.Answers[0].Outgoing = []types.Outgoing{{ClientId: "07-tendermint-7", Timeout: uint64(genesis.Unix()) + 60, Payload: payload(bankPort, remotePort, "x")}}
			}))
		},
		"a send from another's port": func(shim.ChaincodeStubInterface) peer.Response {
			return shim.Success(encode(func(r *types.CallbackResult) {
				r.Answers[0].Outgoing = []types.Outgoing{{ClientId: "07-tendermint-0", Timeout: uint64(genesis.Unix()) + 60, Payload: payload("other", remotePort, "x")}}
			}))
		},
	}
	for name, run := range tests {
		t.Run(name, func(t *testing.T) {
			w := newWorld(t)
			w.must(w.invoke(w.admin, "RegisterPort", "other", "another"))
			w.channel.Install("bank", rawChaincode(func(stub shim.ChaincodeStubInterface) peer.Response {
				w.check(stub.PutState("trace", []byte("x"))) // stays in the simulation, whatever follows
				return run(stub)
			}))
			p := w.incoming("one")
			w.learn()
			w.refuses(refusal.ApplicationAborted, w.delivery(w.receive(p)))
		})
	}
}

func TestLongErrorsAreCut(t *testing.T) {
	long := strings.Repeat("\xff", 1<<20)
	for name, kind := range map[string]types.Kind{"receive": types.KindReceive, "acknowledge": types.KindAcknowledge} {
		t.Run(name, func(t *testing.T) {
			w := newWorld(t)
			w.channel.Install("bank", rawChaincode(func(shim.ChaincodeStubInterface) peer.Response {
				encoded, err := (&types.CallbackResult{Answers: []types.Answer{{Error: long}}}).Marshal()
				w.check(err)
				return shim.Success(encoded)
			}))
			var item types.Item
			if kind == types.KindReceive {
				p := w.incoming("one")
				w.learn()
				item = w.receive(p)
			} else {
				item = w.sentAndAnswered()
			}
			if o := w.deliver(item)[0]; len(o.Detail) == 0 || len(o.Detail) > 600 || !utf8.ValidString(o.Detail) {
				t.Fatalf("detail of %d bytes", len(o.Detail))
			}
		})
	}
}

// sentAndAnswered is an item that acknowledges a packet of bank, whatever
// chaincode bank is now.
func (w *world) sentAndAnswered() types.Item {
	p := packet.Packet{
		Sequence: 7, SourceClient: w.client, DestinationClient: remoteClient, TimeoutTimestamp: w.timeout(),
		Payloads: []packet.Payload{payload(bankPort, remotePort, "x")},
	}
	w.channel.Put("anji", fmt.Sprintf("p/%x", packet.CommitmentPath(p.SourceClient, p.Sequence)), packet.CommitPacket(p))
	ack := w.answer(p, "ok")
	w.learn()
	return w.acknowledge(p, ack)
}

func TestPanickingHandlerAborts(t *testing.T) {
	w := newWorld(t)
	w.bank.onReceive = func(tx *app.Tx, p packet.Packet) ([]byte, error) { panic("out of range") }
	p := w.incoming("one")
	w.learn()
	w.refuses(refusal.ApplicationAborted, w.delivery(w.receive(p)))
}

func TestUnacceptableAcknowledgementFailsItsPacketAlone(t *testing.T) {
	w := newWorld(t)
	w.bank.onReceive = func(tx *app.Tx, p packet.Packet) ([]byte, error) {
		w.check(tx.Put("by "+string(p.Payloads[0].Value), []byte("x")))
		switch string(p.Payloads[0].Value) {
		case "large":
			return make([]byte, packet.MaxAcknowledgementSize+1), nil
		case "error":
			return packet.ErrorAcknowledgement().AppAcknowledgements[0], nil
		}
		return nil, nil
	}
	packets := []packet.Packet{w.incoming("large"), w.incoming("error"), w.incoming("good")}
	w.learn()
	outcomes := w.deliver(w.receive(packets[0]), w.receive(packets[1]), w.receive(packets[2]))
	if outcomes[0].Success || outcomes[1].Success || !outcomes[2].Success {
		t.Fatalf("outcomes %+v", outcomes)
	}
	if keys := w.channel.Keys("bank", "by "); len(keys) != 1 || keys[0] != "by good" {
		t.Fatalf("left %q", keys)
	}
}

func TestAnswerWithASend(t *testing.T) {
	w := newWorld(t)
	w.bank.onReceive = func(tx *app.Tx, p packet.Packet) ([]byte, error) {
		for range 2 { // equal packets, told apart by their index
			if _, err := tx.Send(w.client, w.timeout(), payload(bankPort, remotePort, "thanks")); err != nil {
				return nil, err
			}
		}
		return nil, nil
	}
	one, two := w.incoming("one"), w.incoming("two")
	w.learn()
	for _, o := range w.deliver(w.receive(one), w.receive(two)) {
		if !o.Success {
			t.Fatalf("outcome %+v", o)
		}
	}
	sent := w.channel.Keys("anji", "sent/")
	if len(sent) != 4 {
		t.Fatalf("%d packets sent, want 4", len(sent))
	}
	for _, key := range sent {
		p, err := packet.ParsePacket(w.channel.State("anji", key))
		w.check(err)
		if !w.pending(p) || p.DestinationClient != remoteClient {
			t.Fatalf("sent %+v", p)
		}
	}
}

func TestSendInCallbackFailsItsPacketAlone(t *testing.T) {
	w := newWorld(t)
	w.bank.onReceive = func(tx *app.Tx, p packet.Packet) ([]byte, error) {
		out, timeout := payload(bankPort, remotePort, "x"), w.timeout()
		switch string(p.Payloads[0].Value) {
		case "late":
			timeout = uint64(w.now.Unix())
		case "far":
			timeout += 24 * 3600
		case "empty":
			out.Value = nil
		case "large":
			out.Value = make([]byte, packet.MaxPayloadsSize+1)
		}
		_, err := tx.Send(w.client, timeout, out)
		return nil, err
	}
	var packets []packet.Packet
	for _, value := range []string{"late", "far", "empty", "large", "good"} {
		packets = append(packets, w.incoming(value))
	}
	w.learn()
	var items []types.Item
	for _, p := range packets {
		items = append(items, w.receive(p))
	}
	for n, o := range w.deliver(items...) {
		if w.wantStatus(o, types.StatusDone); o.Success != (n == 4) {
			t.Fatalf("outcome %d: %+v", n, o)
		}
	}
	if sent := w.channel.Keys("anji", "sent/"); len(sent) != 1 {
		t.Fatalf("%d packets sent, want 1", len(sent))
	}
}
