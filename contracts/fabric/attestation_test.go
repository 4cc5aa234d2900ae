package fabric_test

import (
	"testing"
	"time"

	codectypes "github.com/cosmos/cosmos-sdk/codec/types"
	"github.com/cosmos/ibc-go/v8/modules/core/exported"

	client "github.com/anji-bridge/anji/contracts/clients/attestation"
	"github.com/anji-bridge/anji/contracts/fabric"
	"github.com/anji-bridge/anji/contracts/fabric/types"
	"github.com/anji-bridge/anji/contracts/packet"
	"github.com/anji-bridge/anji/proofs/attestation"
	"github.com/anji-bridge/anji/proofs/attestation/attestationtest"
	"github.com/anji-bridge/anji/proofs/refusal"
)

// attestedLink is a world whose client believes two of three attestors.
type attestedLink struct {
	*fabricLink
	attestors attestationtest.Attestors
	source    attestation.Source
}

const (
	attestedSide  = "client-7" // the source's client of this channel
	rotationDelay = 5 * time.Minute
)

func newAttestedLink(t *testing.T) *attestedLink {
	t.Helper()
	l := &attestedLink{
		fabricLink: &fabricLink{world: newWorld(t), height: 5}, attestors: attestationtest.NewAttestors(4),
		source: attestation.EthereumSource(1, [20]byte{1}),
	}
	state := client.NewClientState(l.attestors[:3].Set(2), l.height, client.NewTerms(l.source, true, 10*time.Second, rotationDelay))
	tx := l.must(l.invoke(l.admin, "CreateClient", string(l.any(state)), string(l.any(client.NewConsensusState(uint64(l.now.Unix()))))))
	l.client = string(tx.Response.Payload)
	l.must(l.invoke(l.admin, "RegisterCounterparty", l.client, attestedSide, ""))
	return l
}

func (l *attestedLink) sign(kind attestation.Kind, data []byte, by ...int) attestation.Evidence {
	var signers attestationtest.Attestors
	for _, i := range by {
		signers = append(signers, l.attestors[i])
	}
	return signers.Sign(l.source, kind, data)
}

// attest has attestors sign the next height, a second later, and what stands
// there.
func (l *attestedLink) attest(by []int, entries ...attestation.Packet) (state, packets *client.AttestationProof) {
	l.height++
	l.now = l.now.Add(time.Second)
	state = client.NewAttestationProof(l.sign(attestation.KindState, attestation.State{Height: l.height, Timestamp: uint64(l.now.Unix())}.Encode(), by...))
	packets = client.NewAttestationProof(l.sign(attestation.KindPackets, attestation.Packets{Height: l.height, Packets: entries}.Encode(), by...))
	return state, packets
}

func entry(path, commitment []byte) attestation.Packet {
	p := attestation.Packet{Path: attestation.PathHash(path)}
	copy(p.Commitment[:], commitment)
	return p
}

func (l *attestedLink) deliver(updates [][]byte, items ...types.Item) []types.Outcome {
	l.t.Helper()
	for n := range items {
		items[n].ProofHeight = client.NewHeight(l.height)
	}
	d := types.Delivery{ClientId: l.client, Updates: updates, Items: items}
	return l.outcomes(l.must(l.channel.Invoke(l.deliveryTo("bank", d))))
}

// Packets cross by a batch that is verified once, and by proofs of their own.
func TestAttestedToFabric(t *testing.T) {
	l := newAttestedLink(t)
	l.bank.onReceive = credit
	in := packet.Packet{
		Sequence: 1, SourceClient: attestedSide, DestinationClient: l.client, TimeoutTimestamp: l.timeout(),
		Payloads: []packet.Payload{payload(remotePort, bankPort, "one")},
	}
	answered, lost := l.send("answered"), l.send("lost")
	ack := packet.Acknowledgement{AppAcknowledgements: [][]byte{[]byte("fine")}}
	never := entry(packet.ReceiptPath(attestedSide, lost.Sequence), nil)
	state, packets := l.attest([]int{0, 2},
		entry(packet.CommitmentPath(attestedSide, 1), packet.CommitPacket(in)),
		entry(packet.AcknowledgementPath(attestedSide, answered.Sequence), packet.CommitAcknowledgement(ack)), never)
	remembered := client.RememberedProof()
	outcomes := l.deliver([][]byte{l.any(state), l.any(packets)},
		types.Item{Kind: types.KindReceive, Packet: in, Proof: remembered},
		types.Item{Kind: types.KindAcknowledge, Packet: answered, Acknowledgement: ack, Proof: remembered},
		types.Item{Kind: types.KindTimeout, Packet: lost, Proof: remembered})
	l.wantStatus(outcomes[0], types.StatusDone)
	l.wantStatus(outcomes[1], types.StatusDone)
	l.wantRefused(outcomes[2], refusal.TimeoutNotReached)

	l.now = time.Unix(int64(lost.TimeoutTimestamp), 0)
	state, packets = l.attest([]int{1, 2}, never)
	proof, err := packets.Marshal()
	l.check(err)
	outcomes = l.deliver([][]byte{l.any(state)}, types.Item{Kind: types.KindTimeout, Packet: lost, Proof: proof})
	l.wantStatus(outcomes[0], types.StatusDone)
	if !l.received(in) || l.pending(answered) || l.pending(lost) || string(l.channel.State("bank", "account")) != "1" {
		t.Fatal("something is missing")
	}
}

func TestEquivocatingAttestorsFreeze(t *testing.T) {
	l := newAttestedLink(t)
	state, _ := l.attest([]int{0, 1})
	l.must(l.invoke(l.stranger, "UpdateClient", l.client, string(l.any(state))))
	l.height-- // the same height again, a second later
	state, _ = l.attest([]int{1, 2})
	l.must(l.invoke(l.stranger, "UpdateClient", l.client, string(l.any(state))))
	frozen := l.state()
	if names := frozen.Terms.Equivocators; !frozen.IsFrozen || len(names) != 1 || names[0] != l.attestors[1].Address().String() {
		t.Errorf("frozen %v, equivocators %v", frozen.IsFrozen, names)
	}
	l.refuses(refusal.ClientNotActive, l.call(l.stranger, "anji", "UpdateClient", l.client, string(l.any(state))))
}

// state is the client's, as a query shows it.
func (l *attestedLink) state() *client.ClientState {
	l.t.Helper()
	var info fabric.ClientInfo
	l.query(&info, "Client", l.client)
	registry := codectypes.NewInterfaceRegistry()
	client.RegisterInterfaces(registry)
	var packed codectypes.Any
	l.check(packed.Unmarshal(info.State))
	var state exported.ClientState
	l.check(registry.UnpackAny(&packed, &state))
	return state.(*client.ClientState)
}

// A new set counts when the committed clock says that the delay is over, and
// nobody dates the beginning of the delay back.
func TestAttestorsRotate(t *testing.T) {
	l := newAttestedLink(t)
	next := attestation.Rotation{Previous: l.attestors[:3].Set(2).Hash(), Sequence: 1, Next: l.attestors[2:].Set(2)}
	rotation := string(l.any(client.NewRotation(l.sign(attestation.KindRotation, next.Encode(), 0, 1))))
	early := l.call(l.stranger, "anji", "UpdateClient", l.client, rotation)
	early.Time = l.now.Add(-6 * time.Second)
	l.refuses(refusal.ClockTolerance, early)
	l.must(l.invoke(l.stranger, "UpdateClient", l.client, rotation))

	l.now = l.now.Add(rotationDelay)
	byNew, _ := l.attest([]int{2, 3})
	l.refuses(refusal.UnknownSigner, l.call(l.stranger, "anji", "UpdateClient", l.client, string(l.any(byNew))))
	l.tick()
	l.must(l.invoke(l.stranger, "UpdateClient", l.client, string(l.any(byNew))))
	byOld, _ := l.attest([]int{0, 1})
	l.refuses(refusal.UnknownSigner, l.call(l.stranger, "anji", "UpdateClient", l.client, string(l.any(byOld))))
	if state := l.state(); state.Terms.SetSequence != 1 || len(state.AttestorAddresses) != 2 {
		t.Errorf("%+v", state)
	}
}
