package ethereum

import (
	"context"
	"reflect"
	"testing"
	"time"

	"github.com/cosmos/gogoproto/proto"
	clienttypes "github.com/cosmos/ibc-go/v8/modules/core/02-client/types"
	commitmenttypes "github.com/cosmos/ibc-go/v8/modules/core/23-commitment/types"
	"github.com/cosmos/ibc-go/v8/modules/core/exported"
	tendermint "github.com/cosmos/ibc-go/v8/modules/light-clients/07-tendermint"

	"github.com/anji-bridge/anji/adapters"
	"github.com/anji-bridge/anji/contracts/clients/attestation"
	"github.com/anji-bridge/anji/contracts/clients/attested"
	fabricview "github.com/anji-bridge/anji/contracts/clients/fabric"
	"github.com/anji-bridge/anji/contracts/packet"
	proofs "github.com/anji-bridge/anji/proofs/attestation"
	"github.com/anji-bridge/anji/proofs/attestation/attestationtest"
	"github.com/anji-bridge/anji/proofs/fabric"
	"github.com/anji-bridge/anji/proofs/fabric/fabrictest"
	"github.com/anji-bridge/anji/proofs/refusal"
	"github.com/anji-bridge/anji/proofs/tendermint/tenderminttest"
)

var attestedSource = proofs.CosmosSource("anji-1")

// attestedWorld has a client that wants the word of 3 of 5 attestors.
type attestedWorld struct {
	*world
	c         *Chain
	began     uint64
	attestors attestationtest.Attestors
	prefix    [][]byte // of the counterparty
}

func newAttestedWorld(t *testing.T) *attestedWorld {
	t.Helper()
	w := &attestedWorld{world: newWorld(t), attestors: attestationtest.NewAttestors(5), prefix: [][]byte{{}}}
	w.c = w.chain(w.node().URL)
	w.began = w.Time()
	w.mine(30 * time.Millisecond)
	return w
}

func (w *attestedWorld) quorum() *attestation.ClientState {
	terms := attestation.NewTerms(attestedSource, true, 10*time.Second, time.Hour)
	return attestation.NewClientState(w.attestors.Set(3), 5, terms)
}

// create makes a client of the adapter's and registers its counterparty.
func (w *attestedWorld) create(state, consensus proto.Message, identities ...[]byte) {
	w.t.Helper()
	params := adapters.ClientParams{ClientState: w.pack(state), ConsensusState: w.pack(consensus), Identities: identities}
	id, err := w.c.CreateClient(w.ctx(), params)
	if err != nil {
		w.t.Fatal(err)
	}
	if err := w.c.RegisterCounterparty(w.ctx(), id, counterparty, w.prefix); err != nil {
		w.t.Fatal(err)
	}
	w.clientID = id
}

func (w *attestedWorld) pack(m proto.Message) []byte {
	w.t.Helper()
	packed, err := packAny(m)
	if err != nil {
		w.t.Fatal(err)
	}
	return packed
}

// update is a message for one of the two in a client that wants both.
func (w *attestedWorld) update(m exported.ClientMessage) []byte {
	w.t.Helper()
	update, err := attested.NewUpdate(m)
	check(w.t, err)
	return w.pack(update)
}

func check(t testing.TB, err error) {
	t.Helper()
	if err != nil {
		t.Fatal(err)
	}
}

func (w *attestedWorld) sign(kind proofs.Kind, data []byte) proofs.Evidence {
	return w.attestors[:3].Sign(attestedSource, kind, data)
}

func (w *attestedWorld) state(height, after uint64) *attestation.AttestationProof {
	return attestation.NewAttestationProof(w.sign(proofs.KindState, proofs.State{Height: height, Timestamp: w.began + after}.Encode()))
}

// receives are packets and what attestors say of them at a height.
func (w *attestedWorld) receives(height uint64, values ...string) (messages []adapters.Message, said *attestation.AttestationProof) {
	statement := proofs.Packets{Height: height}
	for i, value := range values {
		m := w.receive(uint64(i+1), value)
		m.ProofHeight = adapters.Height{Height: height}
		path, commitment := claim(m)
		statement.Packets = append(statement.Packets, proofs.Packet{Path: proofs.PathHash(path), Commitment: [32]byte(commitment)})
		messages = append(messages, m)
	}
	return messages, attestation.NewAttestationProof(w.sign(proofs.KindPackets, statement.Encode()))
}

func (w *attestedWorld) submit(batch adapters.Batch) string {
	w.t.Helper()
	batch.ClientID = w.clientID
	outcomes, err := w.c.Submit(w.ctx(), batch)
	if err != nil {
		w.t.Fatal(err)
	}
	for _, o := range outcomes {
		if o.Err != nil {
			w.t.Log(o.Err)
		}
	}
	// geth shows a receipt a moment before its head is moved (core/blockchain.go,
	// writeBlockAndSetHead), and found asks for what is true at the head.
	for w.nonce(w.relayer()) < w.c.signers[0].next {
		time.Sleep(time.Millisecond)
	}
	return statuses(outcomes)
}

func (w *attestedWorld) found(into proto.Message) adapters.Client {
	w.t.Helper()
	client, err := w.c.Client(w.ctx(), w.clientID)
	if err != nil {
		w.t.Fatal(err)
	}
	if err := unpackAny(client.State, into); err != nil {
		w.t.Fatal(err)
	}
	return client
}

func TestAttestationClient(t *testing.T) {
	w := newAttestedWorld(t)
	w.create(w.quorum(), attestation.NewConsensusState(w.began))
	var state attestation.ClientState
	client := w.found(&state)
	if client.Type != attestation.ClientType || client.Status != "Active" || client.TrustingPeriod != 0 || client.LatestHeight != (adapters.Height{Height: 5}) || client.LatestTime.Unix() != int64(w.began) {
		t.Errorf("%+v", client)
	}
	set, err := state.Trust()
	if err != nil || set.Set.Hash() != w.attestors.Set(3).Hash() || set.Source != attestedSource || !set.Snapshot {
		t.Errorf("%+v, %v", set, err)
	}

	// A batch whose packets all have the one proof.
	messages, said := w.receives(7, "a", "b", "c")
	raw, err := said.Marshal()
	if err != nil {
		t.Fatal(err)
	}
	for i := range messages {
		messages[i].Proof = raw
	}
	messages[1].Packet.Payloads[0].Value = []byte("forged")
	if got := w.submit(adapters.Batch{Updates: [][]byte{w.pack(w.state(7, 1))}, Messages: messages}); got != "done refused done " {
		t.Error(got)
	}
	if client := w.found(&state); client.LatestHeight.Height != 7 || state.LatestHeight != 7 {
		t.Errorf("%+v", client)
	}

	// A single packet at a height that is known.
	messages[1].Packet.Payloads[0].Value = []byte("b")
	if got := w.submit(adapters.Batch{Messages: messages[1:2]}); got != "done " {
		t.Error(got)
	}

	next := attestationtest.NewAttestors(8)[5:].Set(2)
	rotation := proofs.Rotation{Previous: set.Set.Hash(), Sequence: 3, Next: next}
	w.submit(adapters.Batch{Updates: [][]byte{w.pack(attestation.NewRotation(w.sign(proofs.KindRotation, rotation.Encode())))}})
	w.found(&state)
	if p := state.Terms.Pending; p == nil || p.Sequence != 3 || p.MinRequiredSigs != 2 || len(p.AttestorAddresses) != 3 || len(p.Signers) != 3 || p.Effective == 0 {
		t.Errorf("%+v", p)
	}

	lie := proofs.Packets{Height: 7, Packets: []proofs.Packet{{Path: [32]byte{1}, Commitment: [32]byte{1}}}}
	other := proofs.Packets{Height: 8, Packets: []proofs.Packet{{Path: [32]byte{1}, Commitment: [32]byte{2}}}}
	m := attestation.NewMisbehaviour(proofs.KindPackets, w.sign(proofs.KindPackets, lie.Encode()), w.sign(proofs.KindPackets, other.Encode()))
	w.submit(adapters.Batch{Updates: [][]byte{w.pack(m)}})
	client = w.found(&state)
	if client.Status != "Frozen" || !state.IsFrozen || len(state.Terms.Equivocators) != 3 {
		t.Errorf("%+v, %+v", client, state.Terms)
	}
	messages, said = w.receives(7, "d")
	if messages[0].Proof, err = said.Marshal(); err != nil {
		t.Fatal(err)
	}
	messages[0].Packet.Sequence = 9
	outcomes, err := w.c.Submit(w.ctx(), adapters.Batch{ClientID: w.clientID, Messages: messages})
	if code, _ := refusal.Of(outcomes[0].Err); err != nil || code != refusal.ClientNotActive {
		t.Errorf("%+v, %v", outcomes, err)
	}
}

func TestAttestedClient(t *testing.T) {
	w := newAttestedWorld(t)
	net := fabrictest.NewNetwork(t)
	asker := net.NewIdentity(net.Orgs[0].CA, "client", fabrictest.Start, fabrictest.Start.AddDate(10, 0, 0))
	identities := [][]byte{asker.Serialize()}
	for _, org := range net.Orgs {
		identities = append(identities, org.Peer.Serialize())
	}
	state, err := attested.NewClientState(fabricview.NewClientState(net.Anchors(), 24*time.Hour, 10*time.Second, 5), w.quorum())
	if err != nil {
		t.Fatal(err)
	}
	consensus, err := attested.NewConsensusState(&fabricview.ConsensusState{Timestamp: w.began})
	if err != nil {
		t.Fatal(err)
	}
	w.create(state, consensus, identities...)
	var known attested.ClientState
	client := w.found(&known)
	if client.Type != attested.ClientType || client.Status != "Active" || client.TrustingPeriod != 24*time.Hour || client.LatestHeight.Height != 5 || !reflect.DeepEqual(client.Identities, identities) {
		t.Errorf("%+v", client)
	}

	messages, said := w.receives(7, "a", "b")
	entries := []fabric.Entry{}
	for _, m := range messages {
		entries = append(entries, fabric.Entry{Path: packet.CommitmentPath(m.Packet.SourceClient, m.Packet.Sequence), Value: packet.CommitPacket(m.Packet)})
	}
	tree, err := fabric.NewTree(entries)
	if err != nil {
		t.Fatal(err)
	}
	quorum, err := said.Marshal()
	if err != nil {
		t.Fatal(err)
	}
	for i, e := range entries {
		opening, err := fabricview.NewProof(tree, e.Path)
		if err != nil {
			t.Fatal(err)
		}
		light, err := opening.Marshal()
		if err != nil {
			t.Fatal(err)
		}
		if messages[i].Proof, err = attested.NewProof(light, quorum).Marshal(); err != nil {
			t.Fatal(err)
		}
	}
	view := func(height, after uint64, entries ...fabric.Entry) *fabricview.Header {
		d := net.Draft(height, w.began+after, entries...)
		d.Signature.Creator = asker.Serialize()
		return fabricview.NewHeader(d.Seal())
	}
	header := w.update(view(7, 1, entries...))
	if got := w.submit(adapters.Batch{Updates: [][]byte{header}, Messages: messages}); got == "done done " {
		t.Error("the light client's word was enough")
	}
	if got := w.submit(adapters.Batch{Updates: [][]byte{header, w.update(w.state(7, 1))}, Messages: messages}); got != "done done " {
		t.Error(got)
	}
	if client := w.found(&known); client.LatestHeight.Height != 7 || known.LatestHeight.RevisionHeight != 7 || known.Quorum.LatestHeight != 7 {
		t.Errorf("%+v", client)
	}

	w.submit(adapters.Batch{Updates: [][]byte{w.update(&fabricview.Misbehaviour{Header1: view(9, 2), Header2: view(9, 3)})}})
	client = w.found(&known)
	var light fabricview.ClientState
	if err := proto.Unmarshal(known.Light.Value, &light); err != nil {
		t.Fatal(err)
	}
	if client.Status != "Frozen" || !known.Frozen || !light.Frozen {
		t.Errorf("%+v", client)
	}
}

// A client of a Cosmos chain and its attestors takes what the relayer makes of
// both: headers and what was signed as updates, each packet remembered from
// these.
func TestAttestedTendermint(t *testing.T) {
	w := newAttestedWorld(t)
	s := tenderminttest.NewStep(4)
	height := clienttypes.NewHeight(clienttypes.ParseChainID(s.Trusted.ChainID), uint64(s.Trusted.Height))
	light := tendermint.NewClientState(s.Trusted.ChainID, tendermint.NewFractionFromTm(s.Params.TrustLevel),
		24*time.Hour, 72*time.Hour, s.Params.MaxClockDrift, height, commitmenttypes.GetSDKSpecs(), nil)
	state, err := attested.NewClientState(light, w.quorum())
	check(t, err)
	first := tendermint.NewConsensusState(time.Unix(int64(w.began), 1_000).UTC(), commitmenttypes.NewMerkleRoot(tenderminttest.Hash("first")), s.Trusted.NextValidatorsHash)
	consensus, err := attested.NewConsensusState(first)
	check(t, err)
	var validators [][]byte
	for _, v := range s.Next.Validators {
		validators = append(validators, v.Bytes())
	}
	w.prefix = [][]byte{[]byte("ibc"), {}}
	w.create(state, consensus, validators...)

	messages, said := w.receives(9, "a", "b", "c")
	var entries []tenderminttest.Entry
	for _, m := range messages {
		path, value := claim(m)
		entries = append(entries, tenderminttest.Entry{Key: path, Value: value})
	}
	stored := tenderminttest.NewStateOf(t, 20, entries...)
	for i := range messages {
		messages[i].ProofHeight = adapters.Height{Revision: height.RevisionNumber, Height: 9}
		opening, err := stored.Prove(entries[i].Key).Marshal()
		check(t, err)
		messages[i].Proof, err = attested.NewProof(opening, attestation.RememberedProof()).Marshal()
		check(t, err)
	}
	// Its time is no whole second.
	s.Header.Time, s.Header.AppHash = time.Unix(int64(w.began)+1, 234_567_890).UTC(), stored.Root
	set, err := s.Validators.ToProto()
	check(t, err)
	header := &tendermint.Header{SignedHeader: s.Sign().ToProto(), ValidatorSet: set, TrustedHeight: height, TrustedValidators: set}
	updates := [][]byte{w.update(header), w.update(w.state(9, 1)), w.update(said)}
	if got := w.submit(adapters.Batch{Updates: updates[:2], Messages: messages[:1]}); got == "done " {
		t.Error("nobody attested the packet")
	}
	if got := w.submit(adapters.Batch{Updates: updates[1:], Messages: messages[:1]}); got == "done " {
		t.Error("no header proved the packet")
	}
	if got := w.submit(adapters.Batch{Updates: updates, Messages: messages[:2]}); got != "done done " {
		t.Fatal(got)
	}
	var known attested.ClientState
	client := w.found(&known)
	if client.Type != attested.ClientType || client.Status != "Active" || client.LatestHeight != messages[0].ProofHeight || client.LatestTime.Unix() != int64(w.began)+1 {
		t.Errorf("%+v", client)
	}
	// Both know the height by now: the packet alone is attested anew.
	if got := w.submit(adapters.Batch{Updates: updates[2:], Messages: messages[2:]}); got != "done " {
		t.Error(got)
	}
	// A quorum that tells another time of a height freezes the client.
	w.submit(adapters.Batch{Updates: [][]byte{w.update(w.state(9, 3))}})
	if client := w.found(&known); client.Status != "Frozen" {
		t.Errorf("%+v", client)
	}
}

// Nothing is deployed of what no contract can be.
func TestAttestedClientRefused(t *testing.T) {
	w := newAttestedWorld(t)
	light, err := attested.NewClientState(fabricview.NewClientState(fabrictest.NewNetwork(t).Anchors(), time.Hour, 10*time.Second, 5), w.quorum())
	if err != nil {
		t.Fatal(err)
	}
	consensus, err := attested.NewConsensusState(&fabricview.ConsensusState{Timestamp: w.began})
	if err != nil {
		t.Fatal(err)
	}
	frozen := w.quorum()
	frozen.IsFrozen = true
	before := w.nonce(w.relayer())
	for name, c := range map[string]struct {
		params adapters.ClientParams
		want   refusal.Code
	}{
		"frozen":           {adapters.ClientParams{ClientState: w.pack(frozen), ConsensusState: w.pack(attestation.NewConsensusState(w.began))}, refusal.ClientInvalid},
		"no consensus":     {adapters.ClientParams{ClientState: w.pack(w.quorum())}, refusal.Malformed},
		"both, no peers":   {adapters.ClientParams{ClientState: w.pack(light), ConsensusState: w.pack(consensus)}, refusal.PolicyUnsatisfied},
		"both, no quorum":  {adapters.ClientParams{ClientState: w.pack(light), ConsensusState: w.pack(attestation.NewConsensusState(w.began))}, refusal.Malformed},
		"another protobuf": {adapters.ClientParams{ClientState: w.pack(consensus)}, refusal.ClientInvalid},
	} {
		_, err := w.c.CreateClient(context.Background(), c.params)
		if code, _ := refusal.Of(err); code != c.want {
			t.Errorf("%s: %v", name, err)
		}
	}
	if w.nonce(w.relayer()) != before {
		t.Error("something was sent")
	}
}
