package fabric_test

import (
	"bytes"
	"testing"
	"time"

	"github.com/hyperledger/fabric-protos-go/msp"

	fabricview "github.com/anji-bridge/anji/contracts/clients/fabric"
	"github.com/anji-bridge/anji/contracts/fabric"
	"github.com/anji-bridge/anji/contracts/fabric/fabrictest"
	"github.com/anji-bridge/anji/contracts/fabric/types"
	"github.com/anji-bridge/anji/contracts/packet"
	proofs "github.com/anji-bridge/anji/proofs/fabric"
	prooftest "github.com/anji-bridge/anji/proofs/fabric/fabrictest"
	"github.com/anji-bridge/anji/proofs/refusal"
)

// document is a trust document about this world's channel.
func (w *world) document(sequence uint64, mutate func(*fabricview.TrustDocument)) string {
	d := fabricview.NewTrustDocument(sequence, prooftest.NewNetwork(w.t).Anchors())
	d.Channel, d.Chaincode = "trade", "anji"
	if mutate != nil {
		mutate(d)
	}
	encoded, err := d.Marshal()
	w.check(err)
	return string(encoded)
}

func TestSetTrust(t *testing.T) {
	tests := []struct {
		name   string
		code   refusal.Code
		mutate func(w *world, c *fabrictest.Call)
	}{
		{"a relayer", refusal.Unauthorized, func(w *world, c *fabrictest.Call) { c.Creator = w.relayer }},
		{"a stranger", refusal.Unauthorized, func(w *world, c *fabrictest.Call) { c.Creator = w.stranger }},
		{"the same sequence", refusal.TrustSequence, func(w *world, c *fabrictest.Call) { c.Args[1] = []byte(w.document(4, nil)) }},
		{"a lower sequence", refusal.TrustSequence, func(w *world, c *fabrictest.Call) { c.Args[1] = []byte(w.document(3, nil)) }},
		{"another channel", refusal.WrongChannel, func(w *world, c *fabrictest.Call) {
			c.Args[1] = []byte(w.document(5, func(d *fabricview.TrustDocument) { d.Channel = "other" }))
		}},
		{"another chaincode", refusal.WrongChaincode, func(w *world, c *fabrictest.Call) {
			c.Args[1] = []byte(w.document(5, func(d *fabricview.TrustDocument) { d.Chaincode = "bank" }))
		}},
		{"no organisations", refusal.ClientInvalid, func(w *world, c *fabrictest.Call) {
			c.Args[1] = []byte(w.document(5, func(d *fabricview.TrustDocument) { d.Msps = nil }))
		}},
		{"junk", refusal.Malformed, func(_ *world, c *fabrictest.Call) { c.Args[1] = []byte("junk") }},
		{"an unknown field", refusal.NonCanonical, func(_ *world, c *fabrictest.Call) { c.Args[1] = append(c.Args[1], 0x78, 1) }},
		{"too large", refusal.TooLarge, func(_ *world, c *fabrictest.Call) { c.Args[1] = make([]byte, 512<<10+1) }},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			w := newWorld(t)
			w.must(w.invoke(w.admin, "SetTrust", w.document(4, nil)))
			call := w.call(w.admin, "anji", "SetTrust", w.document(5, nil))
			test.mutate(w, &call)
			w.refuses(test.code, call)
		})
	}
}

func TestTrustIsInViews(t *testing.T) {
	w := newWorld(t)
	if got := w.must(w.invoke(w.stranger, "Trust")).Response.Payload; len(got) != 0 {
		t.Fatalf("a document before the first: %x", got)
	}
	document := w.document(1, nil)
	w.must(w.invoke(w.admin, "SetTrust", document))
	if got := w.must(w.invoke(w.stranger, "Trust")).Response.Payload; string(got) != document {
		t.Fatalf("Trust answers %x", got)
	}
	answer := w.must(w.invoke(w.stranger, "View", fabricview.TrustPath)).Response.Payload
	view, err := proofs.ParseView(answer)
	w.check(err)
	w.check(proofs.VerifyEntry(view.Root, proofs.Entry{Path: []byte(fabricview.TrustPath), Value: []byte(document)}, nil))
}

// trustUpdate is the other channel's update by which only its first
// organisation counts, or its first and a new one.
func (l *fabricLink) trustUpdate(added *prooftest.Org) string {
	anchors := l.other.Anchors()
	anchors.Policy = l.other.Marshal(prooftest.Policy(2, msp.MSPRole_PEER, "Org1MSP", "Org2MSP", "Org4MSP"))
	anchors.MSPs = append(anchors.MSPs, l.other.Marshal(added.Config))
	document, err := fabricview.NewTrustDocument(1, anchors).Marshal()
	l.check(err)
	l.height++
	l.now = l.now.Add(time.Second)
	draft := l.other.Draft(l.height, uint64(l.now.Unix()), proofs.Entry{Path: []byte(fabricview.TrustPath), Value: document})
	return string(l.any(fabricview.NewTrustUpdate(draft.Seal(), document)))
}

// An update's delay begins by the endorsers' clocks and ends by the committed
// one: a submitter who dates transactions cannot shorten it.
func TestTrustUpdateInChaincode(t *testing.T) {
	l := newFabricLink(t)
	added := l.other.NewOrg("Org4MSP")
	update := l.trustUpdate(added)
	for _, off := range []time.Duration{6 * time.Second, -6 * time.Second} {
		call := l.call(l.stranger, "anji", "UpdateClient", l.client, update)
		call.Time = call.Time.Add(off)
		l.refuses(refusal.ClockTolerance, call)
		encoded, err := (&types.Delivery{ClientId: l.client, Updates: [][]byte{[]byte(update)}}).Marshal()
		l.check(err)
		call.Args = [][]byte{[]byte("Deliver"), []byte("bank"), encoded}
		l.refuses(refusal.ClockTolerance, call)
	}
	l.must(l.invoke(l.stranger, "UpdateClient", l.client, update))
	l.refuses(refusal.TrustSequence, l.call(l.stranger, "anji", "UpdateClient", l.client, update))

	signed := func() string {
		l.height++
		l.now = l.now.Add(time.Second)
		draft := l.other.Draft(l.height, uint64(l.now.Unix()))
		draft.Signers = []*prooftest.Identity{l.other.Orgs[0].Peer, added.Peer}
		return string(l.any(fabricview.NewHeader(draft.Seal())))
	}
	l.now = l.now.Add(fabricview.DefaultTrustDelay - time.Minute)
	l.tick()
	keep, _ := l.view()
	l.must(l.invoke(l.stranger, "UpdateClient", l.client, string(keep))) // or it would expire
	l.now = l.now.Add(2 * time.Minute)
	call := l.call(l.stranger, "anji", "UpdateClient", l.client, signed())
	l.refuses(refusal.UnknownSigner, call)
	l.tick()
	l.must(l.channel.Invoke(call))
}

func TestRecoverClient(t *testing.T) {
	l := newFabricLink(t)
	in := packet.Packet{
		Sequence: 7, SourceClient: otherFabric, DestinationClient: l.client, TimeoutTimestamp: l.timeout(),
		Payloads: []packet.Payload{payload(remotePort, bankPort, "one")},
	}
	entry := proofs.Entry{Path: packet.CommitmentPath(in.SourceClient, in.Sequence), Value: packet.CommitPacket(in)}
	update, proven := l.view(entry)
	subject := l.client
	l.must(l.invoke(l.admin, "Freeze", subject))
	receive := types.Item{Kind: types.KindReceive, Packet: in, Proof: proven[0]}

	create := func(height uint64, network *prooftest.Network) string {
		state := fabricview.NewClientState(network.Anchors(), time.Hour, 10*time.Second, height)
		consensus := &fabricview.ConsensusState{Timestamp: uint64(l.now.Unix())}
		return string(l.must(l.invoke(l.admin, "CreateClient", string(l.any(state)), string(l.any(consensus)))).Response.Payload)
	}
	substitute, behind := create(l.height, l.other), create(1, l.other)
	frozen, cosmos := create(l.height, l.other), l.createClient()
	l.must(l.invoke(l.admin, "Freeze", frozen))
	for _, c := range []struct {
		name          string
		creator       fabrictest.Identity
		subject, with string
		code          refusal.Code
	}{
		{"a stranger", l.stranger, subject, substitute, refusal.Unauthorized},
		{"a relayer", l.relayer, subject, substitute, refusal.Unauthorized},
		{"an active subject", l.admin, behind, substitute, refusal.ClientInvalid},
		{"a substitute that knows less", l.admin, subject, behind, refusal.ClientInvalid},
		{"a frozen substitute", l.admin, subject, frozen, refusal.ClientNotActive},
		{"itself", l.admin, subject, subject, refusal.ClientNotActive},
		{"a client of another type", l.admin, subject, cosmos, refusal.ClientInvalid},
		{"an unknown subject", l.admin, "fabric-view-99", substitute, refusal.ClientUnknown},
		{"an unknown substitute", l.admin, subject, "fabric-view-99", refusal.ClientUnknown},
	} {
		t.Run(c.name, func(*testing.T) {
			l.refuses(c.code, l.call(c.creator, "anji", "RecoverClient", c.subject, c.with))
		})
	}
	l.must(l.invoke(l.admin, "RecoverClient", subject, substitute))
	l.wantStatus(l.deliver(update, receive)[0], types.StatusDone)
	var info fabric.ClientInfo
	l.query(&info, "Client", subject)
	var given fabric.ClientInfo
	l.query(&given, "Client", substitute)
	if info.Status != "Active" || info.Counterparty == nil || !bytes.Equal(info.State, given.State) {
		t.Errorf("%s, counterparty %v", info.Status, info.Counterparty)
	}
}
