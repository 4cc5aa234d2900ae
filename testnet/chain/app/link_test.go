package app_test

import (
	"bytes"
	"encoding/json"
	"testing"
	"time"

	sdk "github.com/cosmos/cosmos-sdk/types"
	"github.com/cosmos/gogoproto/proto"
	clienttypes "github.com/cosmos/ibc-go/v8/modules/core/02-client/types"
	"github.com/cosmos/ibc-go/v8/modules/core/exported"

	"github.com/anji-bridge/anji/contracts/cosmos/channelv2"
	"github.com/anji-bridge/anji/contracts/cosmos/clientv2"
	"github.com/anji-bridge/anji/contracts/packet"
	"github.com/anji-bridge/anji/testnet/chain/probe"
)

// end is one side of a link: a chain and its client of the other chain.
type end struct {
	*chain
	client  string
	trusted clienttypes.Height // latest height that the client knows
}

// link joins two chains by 07-tendermint clients.
func link(t *testing.T, a, b *chain) (*end, *end) {
	t.Helper()
	left, right := &end{chain: a}, &end{chain: b}
	left.create(right)
	right.create(left)
	left.register(right)
	right.register(left)
	return left, right
}

func (e *end) create(other *end) {
	e.t.Helper()
	state, consensus := other.clientState()
	e.catchUp(other)
	e.client, e.trusted = e.createClient(state, consensus), other.height(other.app.LastBlockHeight())
}

// catchUp lets the chain's time pass until it is no earlier than the other's.
func (e *end) catchUp(other *end) {
	e.t.Helper()
	if other.now.After(e.now) {
		e.now = other.now
		e.next()
	}
}

func (c *chain) createClient(state exported.ClientState, consensus exported.ConsensusState) string {
	c.t.Helper()
	msg, err := clienttypes.NewMsgCreateClient(state, consensus, c.address("relayer"))
	must(c.t, err)
	for _, event := range c.deliver("relayer", msg).Events {
		if event.Type == clienttypes.EventTypeCreateClient {
			return event.Attributes[0].Value
		}
	}
	c.t.Fatal("no client created")
	return ""
}

func (e *end) register(other *end) {
	e.t.Helper()
	e.deliver("admin", &clientv2.MsgRegisterCounterparty{
		ClientId: e.client, CounterpartyClientId: other.client,
		CounterpartyMerklePrefix: [][]byte{[]byte(exported.StoreKey), {}}, Signer: e.address("admin"),
	})
}

// updateFrom is the message that brings the client to the other chain's last
// block, which proves what was written one block earlier.
func (e *end) updateFrom(other *end) sdk.Msg {
	e.t.Helper()
	other.next()
	e.catchUp(other)
	msg, err := clienttypes.NewMsgUpdateClient(e.client, other.update(e.trusted), e.address("relayer"))
	must(e.t, err)
	e.trusted = other.height(other.app.LastBlockHeight())
	return msg
}

// prove opens a path of the other chain at the height of the last update.
func (e *end) prove(other *end, path []byte) []byte {
	e.t.Helper()
	return other.proof(path, int64(e.trusted.RevisionHeight)-1)
}

func (e *end) send(other *end, value string, timeout time.Duration) packet.Packet {
	e.t.Helper()
	p := packet.Packet{
		SourceClient: e.client, DestinationClient: other.client,
		TimeoutTimestamp: uint64(e.now.Add(timeout).Unix()),
		Payloads: []packet.Payload{{
			SourcePort: probe.Port, DestinationPort: probe.Port, Version: "1", Encoding: "text", Value: []byte(value),
		}},
	}
	result := e.deliver("user", &channelv2.MsgSendPacket{
		SourceClient: p.SourceClient, TimeoutTimestamp: p.TimeoutTimestamp, Payloads: p.Payloads, Signer: e.address("user"),
	})
	var data sdk.TxMsgData
	must(e.t, proto.Unmarshal(result.Data, &data))
	var answer channelv2.MsgSendPacketResponse
	must(e.t, proto.Unmarshal(data.MsgResponses[0].Value, &answer))
	p.Sequence = answer.Sequence
	return p
}

// receive delivers a packet of the other chain by one transaction, as a
// relayer does: the client's update and the packet.
func (e *end) receive(other *end, p packet.Packet) {
	e.t.Helper()
	update := e.updateFrom(other)
	e.deliver("relayer", update, &channelv2.MsgRecvPacket{
		Packet: p, ProofCommitment: e.prove(other, packet.CommitmentPath(p.SourceClient, p.Sequence)),
		ProofHeight: e.trusted, Signer: e.address("relayer"),
	})
}

func (e *end) acknowledge(other *end, p packet.Packet, ack packet.Acknowledgement) {
	e.t.Helper()
	update := e.updateFrom(other)
	e.deliver("relayer", update, &channelv2.MsgAcknowledgement{
		Packet: p, Acknowledgement: ack, ProofAcked: e.prove(other, packet.AcknowledgementPath(p.DestinationClient, p.Sequence)),
		ProofHeight: e.trusted, Signer: e.address("relayer"),
	})
}

func (e *end) timeOut(other *end, p packet.Packet) {
	e.t.Helper()
	for uint64(other.now.Unix()) <= p.TimeoutTimestamp {
		other.next()
	}
	update := e.updateFrom(other)
	e.deliver("relayer", update, &channelv2.MsgTimeout{
		Packet: p, ProofUnreceived: e.prove(other, packet.ReceiptPath(p.DestinationClient, p.Sequence)),
		ProofHeight: e.trusted, Signer: e.address("relayer"),
	})
}

// counts checks how often steps of a packet reached the application. A chain's
// own packets and those it receives count apart, though sequences repeat.
func (e *end) counts(p packet.Packet, client string, want map[probe.Step]byte) {
	e.t.Helper()
	for step, times := range want {
		value := e.get(probe.StoreKey, probe.CountKey(step, client, p.Sequence))
		got := byte(0)
		if value != nil {
			got = value[len(value)-1]
		}
		if got != times {
			e.t.Errorf("packet %d on %s: %s %d times, want %d", p.Sequence, e.plan.ChainID, step, got, times)
		}
	}
}

// TestExportContinuesALink exports a chain in the middle of its traffic,
// starts another from the genesis, and finishes the traffic there.
func TestExportContinuesALink(t *testing.T) {
	a, b := link(t, newChain(t, "left-1"), newChain(t, "right-1"))
	success := packet.Acknowledgement{AppAcknowledgements: [][]byte{probe.Acknowledgement}}

	done := a.send(b, "done", time.Hour)
	b.receive(a, done)
	a.acknowledge(b, done, success)
	failed := a.send(b, probe.Fail, time.Hour)
	b.receive(a, failed)
	a.acknowledge(b, failed, packet.ErrorAcknowledgement())
	a.counts(done, a.client, map[probe.Step]byte{probe.Sent: 1, probe.Acknowledged: 1})
	b.counts(done, b.client, map[probe.Step]byte{probe.Received: 1})
	a.counts(failed, a.client, map[probe.Step]byte{probe.Sent: 1, probe.Failed: 1})
	b.counts(failed, b.client, map[probe.Step]byte{probe.Received: 0})

	inFlight := a.send(b, "received before", time.Hour)
	b.receive(a, inFlight)
	late := a.send(b, "never received", 30*time.Second)
	incoming := b.send(a, "received after", time.Hour)

	before, after := a.restartFromExport()
	if !bytes.Equal(before, after) {
		t.Fatalf("the restarted chain exports another state\nbefore: %s\nafter:  %s", before, after)
	}

	a.acknowledge(b, inFlight, success)
	a.receive(b, incoming)
	b.acknowledge(a, incoming, success)
	a.timeOut(b, late)
	next := a.send(b, "sent after", time.Hour)
	if next.Sequence <= late.Sequence {
		t.Fatalf("sequence %d is used again", next.Sequence)
	}
	b.receive(a, next)
	a.acknowledge(b, next, success)
	b.counts(next, b.client, map[probe.Step]byte{probe.Received: 1})
	b.counts(incoming, b.client, map[probe.Step]byte{probe.Sent: 1, probe.Acknowledged: 1})
	// The probe's own counts are not part of a genesis.
	a.counts(late, a.client, map[probe.Step]byte{probe.TimedOut: 1})
	a.counts(inFlight, a.client, map[probe.Step]byte{probe.Acknowledged: 1})

	if _, err := a.app.Export(true, nil); err == nil {
		t.Fatal("exports for height zero, which breaks the counterparties' clients")
	}
}

// restartFromExport replaces the application by one that starts from its
// exported genesis. It returns the packet module's state before and after.
func (c *chain) restartFromExport() (before, after []byte) {
	c.t.Helper()
	exported, err := c.app.Export(false, nil)
	must(c.t, err)
	if exported.Height != c.app.LastBlockHeight()+1 || len(exported.Validators) != len(c.plan.Validators) {
		c.t.Fatalf("export continues at height %d with %d validators", exported.Height, len(exported.Validators))
	}
	c.start(exported.AppState, exported.ConsensusParams, exported.Height)
	again, err := c.app.Export(false, nil)
	must(c.t, err)
	return part(c.t, exported.AppState, "anji"), part(c.t, again.AppState, "anji")
}

func part(t *testing.T, state []byte, module string) []byte {
	t.Helper()
	var modules map[string]json.RawMessage
	must(t, json.Unmarshal(state, &modules))
	var compact bytes.Buffer
	must(t, json.Compact(&compact, modules[module]))
	return compact.Bytes()
}
