package ethereum

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"math/big"
	"strings"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/accounts/abi"
	"github.com/ethereum/go-ethereum/crypto"

	"github.com/anji-bridge/anji/adapters"
	"github.com/anji-bridge/anji/contracts/ethereum/bindings"
	solidity "github.com/anji-bridge/anji/contracts/ethereum/test"
	"github.com/anji-bridge/anji/contracts/packet"
	"github.com/anji-bridge/anji/proofs/refusal"
)

// mockEncoder makes the proofs that MockLightClient wants; a message whose own
// proof is "forged" gets another.
type mockEncoder struct {
	calls *int
	stays bool
}

func (e mockEncoder) lasting() bool { return e.stays }

func (e mockEncoder) encode(_ context.Context, updates [][]byte, messages []adapters.Message) (calls, proofs [][]byte, err error) {
	*e.calls++
	for _, m := range messages {
		path, value := claim(m)
		full := under([][]byte{[]byte("ibc"), {}}, path)
		height := bindings.IICS02ClientMsgsHeight{RevisionNumber: m.ProofHeight.Revision, RevisionHeight: m.ProofHeight.Height}
		tuple, err := abi.NewType("tuple", "", []abi.ArgumentMarshaling{{Name: "revisionNumber", Type: "uint64"}, {Name: "revisionHeight", Type: "uint64"}})
		if err != nil {
			return nil, nil, err
		}
		arguments := abi.Arguments{{Type: mustType("string")}, {Type: tuple}, {Type: mustType("bytes[]")}}
		values := []any{"absent", height, full}
		if value != nil {
			arguments, values = append(arguments, abi.Argument{Type: mustType("bytes")}), []any{"present", height, full, value}
		}
		packed, err := arguments.Pack(values...)
		if err != nil {
			return nil, nil, err
		}
		proof := crypto.Keccak256(packed)
		if string(m.Proof) == "forged" {
			proof[0] ^= 1
		}
		proofs = append(proofs, proof)
	}
	return updates, proofs, nil
}

// submit is Submit with the mock's encoder.
func (w *world) submit(c *Chain, batch adapters.Batch) ([]adapters.Outcome, int, error) {
	w.t.Helper()
	calls := 0
	s := newSubmission(c, batch)
	s.encoder = mockEncoder{calls: &calls}
	err := s.run(w.ctx())
	return s.outcomes, calls, err
}

func (w *world) receive(sequence uint64, value string) adapters.Message {
	return adapters.Message{
		Kind: adapters.Receive, ProofHeight: adapters.Height{Revision: 1, Height: w.Time()},
		Packet: packet.Packet{
			Sequence: sequence, SourceClient: counterparty, DestinationClient: w.clientID, TimeoutTimestamp: w.Time() + 3600,
			Payloads: []packet.Payload{{SourcePort: port, DestinationPort: port, Version: "1", Encoding: "text/plain", Value: []byte(value)}},
		},
	}
}

func statuses(outcomes []adapters.Outcome) (text string) {
	for _, o := range outcomes {
		text += string(o.Status) + " "
	}
	return text
}

// One transaction carries a batch. What is bad in it is left out, costs
// nothing, and is told by its code.
func TestBadMessagesAreLeftOut(t *testing.T) {
	w := newWorld(t)
	n := w.node()
	c := w.chain(n.URL)
	w.mine(30 * time.Millisecond)
	var messages []adapters.Message
	for i := range uint64(7) {
		messages = append(messages, w.receive(i+1, "x"))
	}
	messages[6].Packet.Payloads[0].Version = strings.Repeat("v", 1<<16) // cannot be packed
	messages[1].Proof = []byte("forged")
	messages[2].Packet.Payloads = nil
	messages[3].Packet.TimeoutTimestamp = 1
	messages[4].Packet.SourceClient = "07-tendermint-9"
	before := w.nonce(w.relayer())
	outcomes, _, err := w.submit(c, adapters.Batch{ClientID: w.clientID, Updates: [][]byte{[]byte("update")}, Messages: messages})
	if err != nil {
		t.Fatal(err)
	}
	if got := statuses(outcomes); got != "done refused refused refused refused done refused " {
		t.Fatalf("%s: %+v", got, outcomes)
	}
	for i, want := range map[int]refusal.Code{1: refusal.ProofInvalid, 2: refusal.PacketInvalid, 3: refusal.TimeoutElapsed, 4: refusal.CounterpartyMismatch, 6: refusal.TooLarge} {
		if !errors.Is(outcomes[i].Err, want) {
			t.Errorf("message %d: %v, want %s", i, outcomes[i].Err, want)
		}
	}
	if outcomes[0].Tx == "" || outcomes[0].Tx != outcomes[5].Tx || outcomes[0].Position == 0 || outcomes[0].Time.IsZero() {
		t.Errorf("%+v, %+v", outcomes[0], outcomes[5])
	}
	if sent := w.nonce(w.relayer()) - before; sent != 1 {
		t.Errorf("%d transactions", sent)
	}

	// Again: nothing is left to do, and nothing is paid.
	outcomes, _, err = w.submit(c, adapters.Batch{ClientID: w.clientID, Messages: []adapters.Message{messages[0], messages[5]}})
	if err != nil || statuses(outcomes) != "noop noop " || outcomes[0].Position == 0 {
		t.Fatalf("%+v (%v)", outcomes, err)
	}
	if sent := w.nonce(w.relayer()) - before; sent != 1 {
		t.Errorf("%d transactions", sent)
	}

	w.finalize(c)
	received, err := c.Received(w.ctx(), w.clientID, []uint64{1, 2, 6})
	if err != nil || !received[1] || received[2] || !received[6] {
		t.Errorf("received %v (%v)", received, err)
	}
}

// An update that fails says so at each message that needs it.
func TestFailedUpdateIsToldByMessages(t *testing.T) {
	w := newWorld(t)
	c := w.chain(w.node().URL)
	w.mine(30 * time.Millisecond)
	forged := w.receive(1, "x")
	forged.Proof = []byte("forged")
	outcomes, _, err := w.submit(c, adapters.Batch{ClientID: w.clientID, Updates: [][]byte{[]byte("bad")}, Messages: []adapters.Message{forged}})
	if err != nil || statuses(outcomes) != "retry " || !bytes.Contains([]byte(outcomes[0].Err.Error()), []byte("client update")) {
		t.Errorf("%+v (%v)", outcomes, err)
	}
	if _, _, err := w.submit(c, adapters.Batch{ClientID: w.clientID, Updates: [][]byte{[]byte("bad")}}); !errors.Is(err, refusal.ProofInvalid) {
		t.Errorf("a refresh: %v", err)
	}
	if _, _, err := w.submit(c, adapters.Batch{ClientID: w.clientID, Updates: [][]byte{[]byte("update")}}); err != nil {
		t.Error(err)
	}
}

// A batch that is too large for a transaction goes in several; a packet that
// is too large alone is refused.
func TestLargeBatchesAreSplit(t *testing.T) {
	w := newWorld(t)
	c := w.chain(w.node().URL)
	w.mine(30 * time.Millisecond)
	var messages []adapters.Message
	for i := range uint64(7) {
		messages = append(messages, w.receive(i+1, string(bytes.Repeat([]byte("x"), 30<<10))))
	}
	messages[3].Packet.Payloads[0].Value = bytes.Repeat([]byte("x"), maxBytes)
	before := w.nonce(w.relayer())
	outcomes, _, err := w.submit(c, adapters.Batch{ClientID: w.clientID, Messages: messages})
	if err != nil || statuses(outcomes) != "done done done refused done done done " {
		t.Fatalf("%s %+v (%v)", statuses(outcomes), outcomes[3], err)
	}
	if !errors.Is(outcomes[3].Err, refusal.TooLarge) {
		t.Error(outcomes[3].Err)
	}
	if sent := w.nonce(w.relayer()) - before; sent < 2 || sent > 4 {
		t.Errorf("%d transactions", sent)
	}
}

// Applications that burn gas make a batch too dear for one transaction.
func TestBatchesKeepToTheGasOfATransaction(t *testing.T) {
	w := newWorld(t)
	c := w.chain(w.node().URL)
	const burnAll = 3
	w.MustSend(w.Account(0), w.app, solidity.NewTestApp().PackBehave(burnAll, new(big.Int), nil))
	w.mine(30 * time.Millisecond)
	var messages []adapters.Message
	for i := range uint64(24) { // a million each
		messages = append(messages, w.receive(i+1, "x"))
	}
	outcomes, _, err := w.submit(c, adapters.Batch{ClientID: w.clientID, Messages: messages})
	if err != nil {
		t.Fatal(err)
	}
	txs := map[string]int{}
	for i, o := range outcomes {
		if o.Status != adapters.Done {
			t.Fatalf("message %d: %+v", i, o)
		}
		txs[o.Tx]++
	}
	if len(txs) < 2 {
		t.Errorf("%v", txs)
	}
}

// A router that is paused refuses the transaction as a whole; it may pass.
func TestPausedRouterIsWaitedFor(t *testing.T) {
	w := newWorld(t)
	c := w.chain(w.node().URL)
	w.MustSend(w.Account(0), w.contracts.Router, router.PackPause())
	outcomes, _, err := w.submit(c, adapters.Batch{ClientID: w.clientID, Messages: []adapters.Message{w.receive(1, "x")}})
	if err != nil || statuses(outcomes) != "retry " {
		t.Errorf("%+v (%v)", outcomes, err)
	}
}

// When nothing is known of a transaction, Submit says so.
func TestUnknownFateIsAnError(t *testing.T) {
	w := newWorld(t)
	n := w.node()
	c := w.chain(n.URL)
	n.intercept(func(method string, _ []json.RawMessage) (any, error, bool) {
		return nil, errDown, method == "eth_sendRawTransaction"
	})
	outcomes, _, err := w.submit(c, adapters.Batch{ClientID: w.clientID, Messages: []adapters.Message{w.receive(1, "x")}})
	if err == nil {
		t.Errorf("%+v", outcomes)
	}
	n.intercept(nil)
	w.mine(30 * time.Millisecond)
	if outcomes, _, err = w.submit(c, adapters.Batch{ClientID: w.clientID, Messages: []adapters.Message{w.receive(1, "x")}}); err != nil || statuses(outcomes) != "done " {
		t.Errorf("%+v (%v)", outcomes, err)
	}
}

// Acknowledgements and timeouts end packets that the application sent.
func TestPacketsEnd(t *testing.T) {
	w := newWorld(t)
	c := w.chain(w.node().URL)
	for i := range 3 {
		w.send(fmt.Sprint(i))
	}
	final := w.finalize(c)
	var sent []packet.Packet
	blocks, err := follow(t, c, adapters.Cursor{}, final.number())
	if err != nil {
		t.Fatal(err)
	}
	for _, b := range blocks {
		for _, e := range b.Events {
			sent = append(sent, e.Packet)
		}
	}
	w.mine(30 * time.Millisecond)
	ok := packet.Acknowledgement{AppAcknowledgements: [][]byte{[]byte("ok")}}
	height := adapters.Height{Revision: 1, Height: sent[0].TimeoutTimestamp}
	outcomes, _, err := w.submit(c, adapters.Batch{ClientID: w.clientID, Messages: []adapters.Message{
		{Kind: adapters.Acknowledge, Packet: sent[0], Acknowledgement: ok, ProofHeight: height},
		{Kind: adapters.Timeout, Packet: sent[1], ProofHeight: adapters.Height{Revision: 1, Height: sent[1].TimeoutTimestamp + 1}},
		{Kind: adapters.Timeout, Packet: sent[2], ProofHeight: adapters.Height{Revision: 1, Height: 7}},
	}})
	if err != nil || statuses(outcomes) != "done done retry " || !errors.Is(outcomes[2].Err, refusal.TimeoutNotReached) {
		t.Fatalf("%+v (%v)", outcomes, err)
	}
	// Pending tells of the finalized state alone, and believes no node.
	liar := w.node()
	liar.intercept(func(method string, params []json.RawMessage) (any, error, bool) {
		switch method {
		case "eth_getStorageAt":
			return "0x" + strings.Repeat("0", 64), nil, true
		case "eth_getProof":
			var old json.RawMessage // before anything was sent
			err := w.rpc.Call(&old, method, params[0], params[1], "0x8")
			return old, err, true
		}
		return nil, nil, false
	})
	c = w.chain(liar.URL, w.node().URL)
	c.final.publish(final)
	sequences := []uint64{sent[0].Sequence, sent[1].Sequence, sent[2].Sequence}
	for _, want := range []bool{true, false} {
		pending, err := c.Pending(w.ctx(), w.clientID, sequences)
		if err != nil || pending[sequences[0]] != want || pending[sequences[1]] != want || !pending[sequences[2]] {
			t.Errorf("pending %v (%v)", pending, err)
		}
		w.finalize(c)
	}
}
