package fabric_test

import (
	"testing"
	"time"

	codectypes "github.com/cosmos/cosmos-sdk/codec/types"
	clienttypes "github.com/cosmos/ibc-go/v8/modules/core/02-client/types"
	"github.com/cosmos/ibc-go/v8/modules/core/exported"
	tendermint "github.com/cosmos/ibc-go/v8/modules/light-clients/07-tendermint"

	"github.com/anji-bridge/anji/contracts/clients/attestation"
	"github.com/anji-bridge/anji/contracts/clients/attested"
	"github.com/anji-bridge/anji/contracts/fabric/types"
	"github.com/anji-bridge/anji/contracts/packet"
	proofs "github.com/anji-bridge/anji/proofs/attestation"
	"github.com/anji-bridge/anji/proofs/attestation/attestationtest"
	"github.com/anji-bridge/anji/proofs/refusal"
)

// bothLink is a world whose client of the Cosmos chain wants its light
// client's word and that of two of three attestors.
type bothLink struct {
	*fabricLink
	attestors attestationtest.Attestors
	registry  codectypes.InterfaceRegistry
}

func newBothLink(t *testing.T) *bothLink {
	t.Helper()
	l := &bothLink{fabricLink: &fabricLink{world: newWorld(t)}, attestors: attestationtest.NewAttestors(3), registry: codectypes.NewInterfaceRegistry()}
	clienttypes.RegisterInterfaces(l.registry)
	tendermint.RegisterInterfaces(l.registry)
	rawState, rawConsensus, err := l.cosmos.Client()
	l.check(err)
	var light exported.ClientState
	var first exported.ConsensusState
	l.unpack(rawState, &light)
	l.unpack(rawConsensus, &first)
	terms := attestation.NewTerms(proofs.CosmosSource("cosmos-1"), true, 10*time.Second, rotationDelay)
	quorum := attestation.NewClientState(l.attestors.Set(2), light.GetLatestHeight().GetRevisionHeight(), terms)
	state, err := attested.NewClientState(light, quorum)
	l.check(err)
	consensus, err := attested.NewConsensusState(first)
	l.check(err)
	tx := l.must(l.invoke(l.admin, "CreateClient", string(l.any(state)), string(l.any(consensus))))
	l.client = string(tx.Response.Payload)
	l.must(l.invoke(l.admin, "RegisterCounterparty", l.client, remoteClient, "ibc", ""))
	return l
}

func (l *bothLink) unpack(raw []byte, into any) {
	l.t.Helper()
	var packed codectypes.Any
	l.check(packed.Unmarshal(raw))
	l.check(l.registry.UnpackAny(&packed, into))
}

func (l *bothLink) wrap(message exported.ClientMessage) []byte {
	l.t.Helper()
	update, err := attested.NewUpdate(message)
	l.check(err)
	return l.any(update)
}

// header leads the light client to a new block of the Cosmos chain.
func (l *bothLink) header() []byte {
	l.t.Helper()
	var header exported.ClientMessage
	l.unpack(l.world.update(), &header)
	return l.wrap(header)
}

func (l *bothLink) sign(kind proofs.Kind, data []byte, by attestationtest.Attestors) *attestation.AttestationProof {
	return attestation.NewAttestationProof(by.Sign(proofs.CosmosSource("cosmos-1"), kind, data))
}

// attest has the first two attestors give the newest block a time.
func (l *bothLink) attest(at time.Time) []byte {
	state := proofs.State{Height: l.world.height.RevisionHeight, Timestamp: uint64(at.Unix())}
	return l.wrap(l.sign(proofs.KindState, state.Encode(), l.attestors[:2]))
}

// proof is the Cosmos chain's proof of a path and the last two attestors' of
// a commitment there.
func (l *bothLink) proof(path, commitment []byte) []byte { return l.mixed(path, path, commitment) }

func (l *bothLink) mixed(proven, path, commitment []byte) []byte {
	light, err := l.cosmos.Prove(proven)
	l.check(err)
	packets := proofs.Packets{Height: l.world.height.RevisionHeight, Packets: []proofs.Packet{entry(path, commitment)}}
	quorum, err := l.sign(proofs.KindPackets, packets.Encode(), l.attestors[1:]).Marshal()
	l.check(err)
	raw, err := attested.NewProof(light, quorum).Marshal()
	l.check(err)
	return raw
}

func (l *bothLink) deliver(updates [][]byte, items ...types.Item) []types.Outcome {
	l.t.Helper()
	for n := range items {
		items[n].ProofHeight = l.world.height
	}
	return l.outcomes(l.must(l.channel.Invoke(l.deliveryTo("bank", types.Delivery{ClientId: l.client, Updates: updates, Items: items}))))
}

// A packet needs both proofs, at a height that both know.
func TestBothMode(t *testing.T) {
	l := newBothLink(t)
	l.bank.onReceive = credit
	in, other := l.incoming("one"), l.incoming("two")
	path, commitment := packet.CommitmentPath(remoteClient, in.Sequence), packet.CommitPacket(in)
	lost := l.send("lost")
	header := l.header()
	receive := types.Item{Kind: types.KindReceive, Packet: in, Proof: l.proof(path, commitment)}

	l.wantRefused(l.deliver([][]byte{header}, receive)[0], refusal.UnknownRoot) // the quorum does not know the height
	light, err := l.cosmos.Prove(path)
	l.check(err)
	l.must(l.invoke(l.stranger, "UpdateClient", l.client, string(l.attest(l.now))))
	otherPath := packet.CommitmentPath(remoteClient, other.Sequence)
	for name, c := range map[string]struct {
		proof []byte
		want  refusal.Code
	}{
		"the light client's alone":         {light, refusal.NonCanonical},
		"attested is another commitment":   {l.proof(path, packet.CommitPacket(other)), refusal.CommitmentMismatch},
		"attested is absence":              {l.proof(path, nil), refusal.CommitmentMismatch},
		"both are of another path":         {l.proof(otherPath, packet.CommitPacket(other)), refusal.ProofInvalid},
		"the light client's is of another": {l.mixed(otherPath, path, commitment), refusal.ProofInvalid},
	} {
		t.Log(name)
		item := receive
		item.Proof = c.proof
		l.wantRefused(l.deliver(nil, item)[0], c.want)
	}
	l.wantStatus(l.deliver(nil, receive)[0], types.StatusDone)

	// Several heights, so that the light client looks for the one below.
	l.now = time.Unix(int64(lost.TimeoutTimestamp), 0)
	timeOut := types.Item{Kind: types.KindTimeout, Packet: lost}
	header = l.header()
	timeOut.Proof = l.proof(packet.ReceiptPath(remoteClient, lost.Sequence), nil)
	l.wantStatus(l.deliver([][]byte{l.attest(l.now), header}, timeOut)[0], types.StatusDone)
	if !l.received(in) || l.pending(lost) || string(l.channel.State("bank", "account")) != "1" {
		t.Fatal("something is missing")
	}
}

// Where the two differ about a height's time the client freezes, whichever
// came first, and so it does when the attestors contradict themselves.
func TestBothModeFreezes(t *testing.T) {
	for name, updates := range map[string]func(l *bothLink) [][]byte{
		"the quorum differs":       func(l *bothLink) [][]byte { h := l.header(); return [][]byte{h, l.attest(l.now.Add(time.Second))} },
		"the light client differs": func(l *bothLink) [][]byte { h := l.header(); return [][]byte{l.attest(l.now.Add(-time.Second)), h} },
		"the quorum contradicts": func(l *bothLink) [][]byte {
			l.header()
			return [][]byte{l.attest(l.now), l.attest(l.now.Add(-time.Second))}
		},
		"the light client misbehaves": func(l *bothLink) [][]byte { return [][]byte{l.misbehaviour()} },
	} {
		t.Run(name, func(t *testing.T) {
			l := newBothLink(t)
			for _, update := range updates(l) {
				l.must(l.invoke(l.stranger, "UpdateClient", l.client, string(update)))
			}
			l.refuses(refusal.ClientNotActive, l.call(l.stranger, "anji", "UpdateClient", l.client, string(l.header())))
			l.refuses(refusal.ClientNotActive, l.sendCall("nothing goes out"))
		})
	}
	l := newBothLink(t)
	for range 3 {
		for _, update := range [][]byte{l.header(), l.attest(l.now)} {
			l.must(l.invoke(l.stranger, "UpdateClient", l.client, string(update)))
		}
	}
}

func (l *bothLink) misbehaviour() []byte {
	trusted := l.world.height
	l.now = l.now.Add(time.Second)
	l.world.height = l.cosmos.Commit(l.now)
	raw, err := l.cosmos.Misbehaviour(l.client, trusted)
	l.check(err)
	var message exported.ClientMessage
	l.unpack(raw, &message)
	return l.wrap(message)
}
