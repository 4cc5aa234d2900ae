package app_test

import (
	"fmt"
	"testing"
	"time"

	abci "github.com/cometbft/cometbft/abci/types"
	sdk "github.com/cosmos/cosmos-sdk/types"
	"github.com/cosmos/ibc-go/v8/modules/core/exported"

	client "github.com/anji-bridge/anji/contracts/clients/attestation"
	"github.com/anji-bridge/anji/contracts/clients/attested"
	fabricclient "github.com/anji-bridge/anji/contracts/clients/fabric"
	"github.com/anji-bridge/anji/contracts/cosmos/channelv2"
	"github.com/anji-bridge/anji/contracts/cosmos/clientv2"
	"github.com/anji-bridge/anji/contracts/packet"
	"github.com/anji-bridge/anji/proofs/attestation"
	"github.com/anji-bridge/anji/proofs/attestation/attestationtest"
	"github.com/anji-bridge/anji/proofs/fabric"
	"github.com/anji-bridge/anji/proofs/fabric/fabrictest"
	"github.com/anji-bridge/anji/proofs/refusal"
)

// attestedEnd is a chain's end of a link with a source whose attestors the
// test plays.
type attestedEnd struct {
	*fabricEnd // what all ends do with their client's messages
	attestors  attestationtest.Attestors
	quorum     int
	source     attestation.Source
}

func linkAttestors(t *testing.T, quorum, of int) *attestedEnd {
	t.Helper()
	e := newAttestedEnd(t, quorum, of)
	e.client = e.createClient(client.NewClientState(e.attestors.Set(quorum), 1, e.terms()), client.NewConsensusState(e.clock(1)))
	e.register()
	return e
}

func newAttestedEnd(t *testing.T, quorum, of int) *attestedEnd {
	e := &attestedEnd{
		fabricEnd: &fabricEnd{chain: newChain(t, "left-1")}, quorum: quorum,
		attestors: attestationtest.NewAttestors(of), source: attestation.FabricSource(fabrictest.Channel, "anji"),
	}
	e.start = uint64(e.now.Unix()) - 1
	return e
}

func (e *attestedEnd) terms() *client.Terms {
	return client.NewTerms(e.source, false, 10*time.Second, time.Minute)
}

func (e *attestedEnd) register() {
	e.deliver("admin", &clientv2.MsgRegisterCounterparty{
		ClientId: e.client, CounterpartyClientId: fabricSide,
		CounterpartyMerklePrefix: [][]byte{{}}, Signer: e.address("admin"),
	})
}

// signed is a statement of the first attestors that make a quorum.
func (e *attestedEnd) signed(kind attestation.Kind, data []byte) *client.AttestationProof {
	return client.NewAttestationProof(e.attestors[:e.quorum].Sign(e.source, kind, data))
}

func (e *attestedEnd) state(height, seconds uint64) *client.AttestationProof {
	return e.signed(attestation.KindState, attestation.State{Height: height, Timestamp: seconds}.Encode())
}

func (e *attestedEnd) packets(height uint64, packets ...packet.Packet) *client.AttestationProof {
	said := attestation.Packets{Height: height}
	for _, p := range packets {
		said.Packets = append(said.Packets, attestation.Packet{
			Path: attestation.PathHash(packet.CommitmentPath(p.SourceClient, p.Sequence)), Commitment: [32]byte(packet.CommitPacket(p)),
		})
	}
	return e.signed(attestation.KindPackets, said.Encode())
}

func (e *attestedEnd) marshalled(proof *client.AttestationProof) []byte {
	e.t.Helper()
	raw, err := proof.Marshal()
	must(e.t, err)
	return raw
}

func (e *attestedEnd) receive(p packet.Packet, height uint64, proof []byte) sdk.Msg {
	return &channelv2.MsgRecvPacket{Packet: p, ProofCommitment: proof, ProofHeight: client.NewHeight(height), Signer: e.address("relayer")}
}

// TestAttestationsPassTheAnteHandler takes the messages of a client of type
// attestations through ibc-go's ante handler, which verifies updates before a
// block does, and reports what sets of several sizes cost.
func TestAttestationsPassTheAnteHandler(t *testing.T) {
	for _, set := range [][2]int{{1, 1}, {3, 5}, {14, 20}} {
		t.Run(fmt.Sprintf("%d of %d", set[0], set[1]), func(t *testing.T) {
			e := linkAttestors(t, set[0], set[1])
			report := func(what string, result *abci.ExecTxResult, messages ...sdk.Msg) {
				t.Logf("%-55s %9d gas, %6d bytes", what, result.GasUsed, len(e.sign("relayer", messages...)))
			}
			update := e.update(e.state(2, e.clock(2)))
			report("update", e.deliver("relayer", update), update)
			var sent []packet.Packet
			for sequence := range uint64(51) {
				p, _ := e.incoming(sequence + 1)
				sent = append(sent, p)
			}
			single := e.receive(sent[50], 2, e.marshalled(e.packets(2, sent[50])))
			report("receive one packet", e.deliver("relayer", single), single)
			batch := []sdk.Msg{e.update(e.state(3, e.clock(3))), e.update(e.packets(3, sent[:50]...))}
			for _, p := range sent[:50] {
				batch = append(batch, e.receive(p, 3, client.RememberedProof()))
			}
			report("update, and receive 50 packets by one attestation", e.deliver("relayer", batch...), batch...)

			few := client.NewAttestationProof(e.attestors[:e.quorum-1].Sign(e.source, attestation.KindState, attestation.State{Height: 4, Timestamp: e.clock(4)}.Encode()))
			if set[0] > 1 {
				e.refused(refusal.QuorumNotMet, e.update(few))
			}
			if status := e.status(); status != exported.Active.String() {
				t.Fatalf("the client is %s before any misbehaviour", status)
			}
			e.deliver("relayer", e.update(e.state(3, e.clock(3)+1)))
			if status := e.status(); status != exported.Frozen.String() {
				t.Fatalf("the client is %s after two times for one height", status)
			}
		})
	}
}

// TestExportKeepsAttestations checks that a restarted chain still knows what
// was attested and which set is to come.
func TestExportKeepsAttestations(t *testing.T) {
	e := linkAttestors(t, 2, 3)
	p, _ := e.incoming(1)
	e.deliver("relayer", e.update(e.state(2, e.clock(2))), e.update(e.packets(2, p)))
	next := attestation.Rotation{Previous: e.attestors.Set(2).Hash(), Sequence: 1, Next: e.attestors[:1].Set(1)}
	e.deliver("relayer", e.update(client.NewRotation(e.attestors[1:].Sign(e.source, attestation.KindRotation, next.Encode()))))
	e.restartFromExport()
	e.deliver("relayer", e.receive(p, 2, client.RememberedProof()))
	e.now = e.now.Add(time.Minute)
	e.quorum = 1
	e.next()
	e.deliver("relayer", e.update(e.state(3, e.clock(3))))
}

// TestBothModePassesTheAnteHandler has a packet need a view of the channel and
// the quorum's word, also after the chain's restart.
func TestBothModePassesTheAnteHandler(t *testing.T) {
	e := newAttestedEnd(t, 2, 3)
	e.fabric = fabrictest.NewNetwork(t)
	light := fabricclient.NewClientState(e.fabric.Anchors(), 24*time.Hour, 10*time.Second, 1)
	state, err := attested.NewClientState(light, client.NewClientState(e.attestors.Set(2), 1, e.terms()))
	must(t, err)
	consensus, err := attested.NewConsensusState(&fabricclient.ConsensusState{Timestamp: e.clock(1)})
	must(t, err)
	e.client = e.createClient(state, consensus)
	e.register()
	both := func(message exported.ClientMessage) sdk.Msg {
		update, err := attested.NewUpdate(message)
		must(t, err)
		return e.update(update)
	}
	p, entry := e.incoming(1)
	tree, err := fabric.NewTree([]fabric.Entry{entry})
	must(t, err)
	opening, err := fabricclient.NewProof(tree, entry.Path)
	must(t, err)
	view, err := opening.Marshal()
	must(t, err)
	proof, err := attested.NewProof(view, client.RememberedProof()).Marshal()
	must(t, err)

	e.deliver("relayer", both(e.view(2, entry)))
	e.refusedInBlock(refusal.UnknownRoot, e.receive(p, 2, proof))
	e.deliver("relayer", both(e.state(2, e.clock(2))), both(e.packets(2, p)))
	e.refusedInBlock(refusal.EmptyField, e.receive(p, 2, view))
	e.restartFromExport()
	e.deliver("relayer", e.receive(p, 2, proof))
	e.deliver("relayer", both(e.view(3, entry)))
	e.deliver("relayer", both(e.state(3, e.clock(3)+1)))
	if status := e.status(); status != exported.Frozen.String() {
		t.Fatalf("the client is %s after the two differ", status)
	}
}
