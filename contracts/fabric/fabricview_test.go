package fabric_test

import (
	"testing"
	"time"

	codectypes "github.com/cosmos/cosmos-sdk/codec/types"
	"github.com/cosmos/gogoproto/proto"

	fabricview "github.com/anji-bridge/anji/contracts/clients/fabric"
	"github.com/anji-bridge/anji/contracts/fabric/types"
	"github.com/anji-bridge/anji/contracts/packet"
	proofs "github.com/anji-bridge/anji/proofs/fabric"
	prooftest "github.com/anji-bridge/anji/proofs/fabric/fabrictest"
	"github.com/anji-bridge/anji/proofs/refusal"
)

// fabricLink is a world whose client is of another Fabric channel.
type fabricLink struct {
	*world
	other  *prooftest.Network
	height uint64 // of the other channel's clock
}

const otherFabric = "fabric-view-0" // the other channel's client of this one

func newFabricLink(t *testing.T) *fabricLink {
	t.Helper()
	l := &fabricLink{world: newWorld(t), other: prooftest.NewNetwork(t), height: 5}
	state := fabricview.NewClientState(l.other.Anchors(), time.Hour, 10*time.Second, l.height)
	consensus := &fabricview.ConsensusState{Timestamp: uint64(l.now.Unix())}
	tx := l.must(l.invoke(l.admin, "CreateClient", string(l.any(state)), string(l.any(consensus))))
	l.client = string(tx.Response.Payload)
	l.must(l.invoke(l.admin, "RegisterCounterparty", l.client, otherFabric, ""))
	return l
}

func (l *fabricLink) any(message proto.Message) []byte {
	packed, err := codectypes.NewAnyWithValue(message)
	l.check(err)
	encoded, err := packed.Marshal()
	l.check(err)
	return encoded
}

// view makes the other channel's peers endorse a view at its next clock
// height, and returns the client message and the proof of each entry.
func (l *fabricLink) view(entries ...proofs.Entry) (update []byte, proven [][]byte) {
	l.height++
	l.now = l.now.Add(time.Second)
	update = l.any(fabricview.NewHeader(l.other.Draft(l.height, uint64(l.now.Unix()), entries...).Seal()))
	tree, err := proofs.NewTree(entries)
	l.check(err)
	for _, entry := range entries {
		proof, err := fabricview.NewProof(tree, entry.Path)
		l.check(err)
		encoded, err := proof.Marshal()
		l.check(err)
		proven = append(proven, encoded)
	}
	return update, proven
}

func (l *fabricLink) deliver(update []byte, items ...types.Item) []types.Outcome {
	l.t.Helper()
	for n := range items {
		items[n].ProofHeight = fabricview.NewHeight(l.height)
	}
	d := types.Delivery{ClientId: l.client, Updates: [][]byte{update}, Items: items}
	return l.outcomes(l.must(l.channel.Invoke(l.deliveryTo("bank", d))))
}

func TestFabricToFabric(t *testing.T) {
	l := newFabricLink(t)
	l.bank.onReceive = credit
	in := packet.Packet{
		Sequence: 1 << 62, SourceClient: otherFabric, DestinationClient: l.client, TimeoutTimestamp: l.timeout(),
		Payloads: []packet.Payload{payload(remotePort, bankPort, "one")},
	}
	answered, lost := l.send("answered"), l.send("lost")
	ack := packet.Acknowledgement{AppAcknowledgements: [][]byte{[]byte("fine")}}

	update, proven := l.view(
		proofs.Entry{Path: packet.CommitmentPath(in.SourceClient, in.Sequence), Value: packet.CommitPacket(in)},
		proofs.Entry{Path: packet.AcknowledgementPath(otherFabric, answered.Sequence), Value: packet.CommitAcknowledgement(ack)},
		proofs.Entry{Path: packet.ReceiptPath(otherFabric, lost.Sequence), Absent: true},
	)
	receive := types.Item{Kind: types.KindReceive, Packet: in, Proof: proven[0]}
	acknowledge := types.Item{Kind: types.KindAcknowledge, Packet: answered, Acknowledgement: ack, Proof: proven[1]}
	timeOut := types.Item{Kind: types.KindTimeout, Packet: lost, Proof: proven[2]}
	outcomes := l.deliver(update, receive, acknowledge, timeOut)
	l.wantStatus(outcomes[0], types.StatusDone)
	l.wantStatus(outcomes[1], types.StatusDone)
	l.wantRefused(outcomes[2], refusal.TimeoutNotReached)

	l.now = time.Unix(int64(lost.TimeoutTimestamp), 0)
	update, proven = l.view(
		proofs.Entry{Path: packet.ReceiptPath(otherFabric, lost.Sequence), Absent: true},
		proofs.Entry{Path: packet.ReceiptPath(otherFabric, answered.Sequence), Value: []byte{2}},
	)
	timeOut.Proof = proven[0]
	l.wantStatus(l.deliver(update, timeOut)[0], types.StatusDone)
	if !l.received(in) || l.pending(answered) || l.pending(lost) || string(l.channel.State("bank", "account")) != "1" {
		t.Fatal("something is missing")
	}
}

func TestTwoTimesForOneHeightFreeze(t *testing.T) {
	l := newFabricLink(t)
	update, _ := l.view()
	l.must(l.invoke(l.stranger, "UpdateClient", l.client, string(update)))
	l.height-- // the same height again, a second later
	update, _ = l.view()
	l.must(l.invoke(l.stranger, "UpdateClient", l.client, string(update)))
	l.refuses(refusal.ClientNotActive, l.call(l.stranger, "anji", "UpdateClient", l.client, string(update)))
}
