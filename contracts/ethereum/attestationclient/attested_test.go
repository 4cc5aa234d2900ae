package attestationclient_test

import (
	"encoding/binary"
	"testing"
	"time"

	"github.com/cosmos/cosmos-sdk/codec/types"
	"github.com/cosmos/gogoproto/proto"
	"github.com/ethereum/go-ethereum/common"
	"github.com/stretchr/testify/require"

	client "github.com/anji-bridge/anji/contracts/clients/attestation"
	"github.com/anji-bridge/anji/contracts/clients/attested"
	fabricview "github.com/anji-bridge/anji/contracts/clients/fabric"
	"github.com/anji-bridge/anji/contracts/ethereum/attestationclient"
	"github.com/anji-bridge/anji/contracts/ethereum/bindings"
	"github.com/anji-bridge/anji/contracts/ethereum/fabricclient"
	"github.com/anji-bridge/anji/contracts/ethereum/simulated"
	"github.com/anji-bridge/anji/contracts/ethereum/test"
	"github.com/anji-bridge/anji/proofs/attestation"
	"github.com/anji-bridge/anji/proofs/attestation/attestationtest"
	"github.com/anji-bridge/anji/proofs/fabric"
	"github.com/anji-bridge/anji/proofs/fabric/fabrictest"
	"github.com/anji-bridge/anji/proofs/refusal"
)

var bothContract = bindings.NewAttestedClient()

// bothHost is a host whose client wants views of a Fabric channel too.
type bothHost struct {
	*host
	net   *fabrictest.Network
	asker *fabrictest.Identity
	both  *attestationclient.AttestedEncoder
	light *fabricclient.Encoder
}

// connecting makes both contracts, of which the light client is not connected
// yet.
func connecting(t testing.TB) (h *bothHost, light common.Address) {
	t.Helper()
	h = &bothHost{net: fabrictest.NewNetwork(t)}
	h.asker = h.net.NewIdentity(h.net.Orgs[0].CA, "client", fabrictest.Start, fabrictest.Start.AddDate(10, 0, 0))
	now := time.Now().Truncate(time.Second) // which the chain's blocks carry
	h.host = &host{t: t, attestors: attestationtest.NewAttestors(5), source: source, began: uint64(now.Unix()) - 60}
	h.Chain = simulated.New(t)
	h.router = h.Deploy(&test.ClientCallerMetaData, nil)
	manager := h.Deploy(&bindings.AccessManagerMetaData, bindings.NewAccessManager().PackConstructor(h.Account(0).Address))

	state, err := attested.NewClientState(fabricview.NewClientState(h.net.Anchors(), time.Hour, maxClockDrift, firstHeight), h.state())
	require.NoError(t, err)
	consensus, err := attested.NewConsensusState(&fabricview.ConsensusState{Timestamp: h.began})
	require.NoError(t, err)
	described := pack(t, state)
	parts, err := attestationclient.NewAttestedParts(described, pack(t, consensus))
	require.NoError(t, err)
	h.client = h.Deploy(&bindings.AttestedClientMetaData, bothContract.PackConstructor(h.router, parts.Quorum, described))
	identities := [][]byte{h.asker.Serialize()}
	for _, org := range h.net.Orgs {
		identities = append(identities, org.Peer.Serialize())
	}
	parameters, err := fabricclient.Parameters(parts.LightState, parts.LightConsensus, identities, now)
	require.NoError(t, err)
	view := bindings.NewFabricClient()
	light = h.Deploy(&bindings.FabricClientMetaData, view.PackConstructor(h.client, manager, parameters, parts.LightState))

	h.both, err = attestationclient.NewAttestedEncoder(described)
	require.NoError(t, err)
	out, err := h.Call(h.Account(0), light, view.PackDictionary())
	require.NoError(t, err)
	dictionary, err := view.UnpackDictionary(out)
	require.NoError(t, err)
	out, err = h.Call(h.Account(0), light, view.PackIdentities())
	require.NoError(t, err)
	known, err := view.UnpackIdentities(out)
	require.NoError(t, err)
	h.light, err = fabricclient.NewEncoder(h.both.Light, dictionary, known)
	require.NoError(t, err)
	return h, light
}

func newBothHost(t testing.TB) *bothHost {
	t.Helper()
	h, light := connecting(t)
	h.MustSend(h.Account(0), h.client, bothContract.PackConnect(light))
	return h
}

// view is an endorsed one so many seconds after the first.
func (h *bothHost) view(height, after uint64, entries ...fabric.Entry) *fabricview.Header {
	d := h.net.Draft(height, h.began+after, entries...)
	d.Signature.Creator = h.asker.Serialize()
	return fabricview.NewHeader(d.Seal())
}

// update packs a message of one of the two.
func (h *bothHost) update(m proto.Message) []byte {
	h.t.Helper()
	packed, err := types.NewAnyWithValue(m)
	require.NoError(h.t, err)
	return pack(h.t, &attested.Update{Message: packed})
}

func (h *bothHost) encode(updates []proto.Message, items ...attestationclient.Item) (messages, proofs [][]byte) {
	h.t.Helper()
	var raw [][]byte
	for _, m := range updates {
		raw = append(raw, h.update(m))
	}
	light := func(updates, proofs [][]byte) ([][]byte, [][]byte, error) {
		lightItems := make([]fabricclient.Item, len(items))
		for i, item := range items {
			lightItems[i] = fabricclient.Item{Path: item.Path, Value: item.Value, Proof: proofs[i]}
		}
		return h.light.EncodeBatch(updates, lightItems)
	}
	messages, proofs, err := h.both.EncodeBatch(light, raw, items)
	require.NoError(h.t, err)
	return messages, proofs
}

// bring makes updates, each in a transaction of its own, and answers what came of
// the last.
func (h *bothHost) bring(updates ...proto.Message) (result uint8) {
	h.t.Helper()
	for _, m := range updates {
		messages, _ := h.encode([]proto.Message{m})
		answers, _, err := h.run(bothContract.PackUpdateClient(messages[0]))
		require.NoError(h.t, err)
		result, err = bothContract.UnpackUpdateClient(answers.Answers[0])
		require.NoError(h.t, err)
	}
	return result
}

func (h *bothHost) latest() bindings.LatestOutput {
	h.t.Helper()
	latest, err := bothContract.UnpackLatest(h.read(bothContract.PackLatest()))
	require.NoError(h.t, err)
	return bindings.LatestOutput(latest)
}

// claim is a path with proofs of both.
func (h *bothHost) claim(entries []fabric.Entry, i int, said *client.AttestationProof) attestationclient.Item {
	h.t.Helper()
	tree, err := fabric.NewTree(entries)
	require.NoError(h.t, err)
	opening, err := fabricview.NewProof(tree, entries[i].Path)
	require.NoError(h.t, err)
	light, err := opening.Marshal()
	require.NoError(h.t, err)
	raw, err := attested.NewProof(light, marshal(h.t, said)).Marshal()
	require.NoError(h.t, err)
	return attestationclient.Item{Path: [][]byte{entries[i].Path}, Value: entries[i].Value, Proof: raw}
}

// try has the client verify items at a height after updates, and keeps nothing.
func (h *bothHost) try(height uint64, updates []proto.Message, items ...attestationclient.Item) error {
	h.t.Helper()
	messages, proofs := h.encode(updates, items...)
	var calls [][]byte
	for _, m := range messages {
		calls = append(calls, bothContract.PackUpdateClient(m))
	}
	for i, item := range items {
		calls = append(calls, verifyCall(height, item.Path, item.Value, proofs[i]))
	}
	_, err := h.Call(h.Account(0), h.router, caller.PackRun(h.client, calls))
	return err
}

// entriesOf are what a statement says, as a view's.
func entriesOf(p attestation.Packets) (entries []fabric.Entry) {
	for i, packet := range p.Packets {
		e := fabric.Entry{Path: pathOf(i), Absent: packet.Absent()}
		if !e.Absent {
			e.Value = packet.Commitment[:]
		}
		entries = append(entries, e)
	}
	return entries
}

func TestConnect(t *testing.T) {
	h, light := connecting(t)
	_, err := h.Send(h.Account(1), h.client, bothContract.PackConnect(light))
	require.Equal(t, refusal.Unauthorized, codeOf(t, err), "by another than who deployed it")
	_, _, err = h.run(bothContract.PackUpdateClient([]byte{2}))
	require.Equal(t, refusal.ClientNotActive, codeOf(t, err), "before it is connected")
	h.MustSend(h.Account(0), h.client, bothContract.PackConnect(light))
	_, err = h.Send(h.Account(0), h.client, bothContract.PackConnect(light))
	require.Equal(t, refusal.Unauthorized, codeOf(t, err), "a second time")
	require.Equal(t, bindings.LatestOutput{Height: firstHeight, Time: h.began * 1e9}, h.latest())

	// A light client that starts elsewhere.
	h, _ = connecting(t)
	parameters, err := attestationclient.PackParameters(h.attestors.Set(3), source, true, 10, 60, 0, firstHeight, h.began+1)
	require.NoError(t, err)
	elsewhere := h.Deploy(&bindings.AttestationClientMetaData, contract.PackConstructor(h.client, parameters, []byte("described")))
	_, err = h.Send(h.Account(0), h.client, bothContract.PackConnect(elsewhere))
	require.Equal(t, refusal.ClientInvalid, codeOf(t, err))
}

func TestBothFollow(t *testing.T) {
	h := newBothHost(t)
	require.EqualValues(t, updated, h.bring(h.view(20, 5)))
	require.EqualValues(t, firstHeight, h.latest().Height, "the quorum does not know it")
	require.EqualValues(t, updated, h.bring(h.stateBy(20, 5, 0, 1, 2)))
	require.Equal(t, bindings.LatestOutput{Height: 20, Time: (h.began + 5) * 1e9}, h.latest())
	require.EqualValues(t, updated, h.bring(h.stateBy(30, 6, 0, 1, 2)))
	require.EqualValues(t, 20, h.latest().Height, "the light client does not know it")
	require.EqualValues(t, updated, h.bring(h.view(30, 6)))
	require.EqualValues(t, 30, h.latest().Height)
}

func TestBothProve(t *testing.T) {
	h := newBothHost(t)
	said := statement(20, 6)
	entries := entriesOf(said)
	quorum := h.packetsBy(said, 0, 1, 2)
	view, state := h.view(20, 5, entries...), h.stateBy(20, 5, 0, 1, 2)
	all := []proto.Message{view, state}
	good := func(i int) attestationclient.Item { return h.claim(entries, i, quorum) }
	require.NoError(t, h.try(20, all, good(0)))
	require.NoError(t, h.try(20, all, good(5)), "absence")
	require.NoError(t, h.try(20, all, good(0), good(1), good(2), good(5)), "a batch")

	lie := statement(20, 6)
	lie.Packets[0].Commitment[5] ^= 1
	lied := good(0)
	lied.Value = lie.Packets[0].Commitment[:]
	hidden := good(0)
	hidden.Value = nil
	elsewhere := statement(firstHeight, 6)
	for name, c := range map[string]struct {
		height  uint64
		updates []proto.Message
		item    attestationclient.Item
		want    refusal.Code
	}{
		"the quorum says another thing": {20, all, h.claim(entries, 0, h.packetsBy(lie, 0, 1, 2)), refusal.CommitmentMismatch},
		"the light client does": {20, all, func() attestationclient.Item {
			it := h.claim(entries, 0, h.packetsBy(lie, 0, 1, 2))
			it.Value = lied.Value
			return it
		}(), refusal.ProofInvalid},
		"neither says it":                   {20, all, lied, refusal.ProofInvalid},
		"both say that it is there":         {20, all, hidden, refusal.ProofInvalid},
		"few attestors":                     {20, all, h.claim(entries, 0, h.packetsBy(said, 0, 1)), refusal.QuorumNotMet},
		"no quorum's proof":                 {20, all, h.claim(entries, 0, &client.AttestationProof{}), refusal.Malformed},
		"no height of the quorum's":         {20, all[:1], good(0), refusal.UnknownRoot},
		"the quorum says it of another one": {20, all, h.claim(entries, 0, h.packetsBy(elsewhere, 0, 1, 2)), refusal.AttestedHeight},
	} {
		err := h.try(c.height, c.updates, c.item)
		require.Equal(t, c.want, codeOf(t, err), "%s: %v", name, err)
	}
	_, _, err := h.both.EncodeBatch(nil, nil, []attestationclient.Item{{Proof: []byte("junk")}})
	require.Equal(t, refusal.Malformed, codeOf(t, err))
	_, _, err = h.run(verifyCall(20, [][]byte{pathOf(0)}, good(0).Value, binary.BigEndian.AppendUint32(nil, 9)))
	require.Equal(t, refusal.Malformed, codeOf(t, err), "a proof cut off")
	_, err = h.Call(h.Account(0), h.client, verifyCall(20, [][]byte{pathOf(0)}, nil, nil))
	require.Equal(t, refusal.Unauthorized, codeOf(t, err))
}

// Two times for one height freeze the client, whoever comes first.
func TestBothDisagree(t *testing.T) {
	h := newBothHost(t)
	require.EqualValues(t, misbehaviour, h.bring(h.view(20, 5), h.stateBy(20, 6, 0, 1, 2)))
	require.True(t, h.frozen())
	messages, _ := h.encode([]proto.Message{h.view(21, 9)})
	_, _, err := h.run(bothContract.PackUpdateClient(messages[0]))
	require.Equal(t, refusal.ClientNotActive, codeOf(t, err))

	h = newBothHost(t)
	require.EqualValues(t, misbehaviour, h.bring(h.stateBy(20, 6, 0, 1, 2), h.view(20, 5)))
	require.True(t, h.frozen())
}

// Of a height at which the light client was never at its newest, the difference
// shows when something is to be proven there.
func TestBothDisagreeAtAnOldHeight(t *testing.T) {
	h := newBothHost(t)
	said := statement(20, 3)
	entries := entriesOf(said)
	h.bring(h.view(30, 9), h.stateBy(20, 6, 0, 1, 2))
	old := []proto.Message{h.view(20, 5, entries...)}
	err := h.try(20, old, h.claim(entries, 0, h.packetsBy(said, 0, 1, 2)))
	require.Equal(t, refusal.Contradiction, codeOf(t, err))
}

func TestBothMisbehave(t *testing.T) {
	h := newBothHost(t)
	m := client.NewMisbehaviour(attestation.KindState, h.stateBy(7, 1, 0, 1, 2).(*client.AttestationProof).Evidence(), h.stateBy(7, 2, 0, 1, 2).(*client.AttestationProof).Evidence())
	message, err := h.both.EncodeMisbehaviour(h.light.EncodeMisbehaviour, h.update(m))
	require.NoError(t, err)
	_, receipt, err := h.run(bothContract.PackMisbehaviour(message))
	require.NoError(t, err)
	both, _, _ := equivocators(t, receipt)
	require.ElementsMatch(t, h.addressesOf(0, 1, 2), both)
	require.True(t, h.frozen())

	h = newBothHost(t)
	views := &fabricview.Misbehaviour{Header1: h.view(20, 5), Header2: h.view(20, 6)}
	message, err = h.both.EncodeMisbehaviour(h.light.EncodeMisbehaviour, h.update(views))
	require.NoError(t, err)
	_, _, err = h.run(bothContract.PackMisbehaviour(message))
	require.NoError(t, err)
	require.True(t, h.frozen())
	_, _, err = h.run(bothContract.PackMisbehaviour(message))
	require.Equal(t, refusal.ClientNotActive, codeOf(t, err))

	// Found by an update of the light client.
	h = newBothHost(t)
	require.EqualValues(t, misbehaviour, h.bring(h.view(20, 5), h.view(20, 6)))
	require.True(t, h.frozen())
}

func TestAttestedPartsRefuse(t *testing.T) {
	h := &host{t: t, attestors: attestationtest.NewAttestors(5), source: source}
	anchors := fabrictest.NewNetwork(t).Anchors()
	valid := func() (*attested.ClientState, *attested.ConsensusState) {
		state, err := attested.NewClientState(fabricview.NewClientState(anchors, time.Hour, maxClockDrift, firstHeight), h.state())
		require.NoError(t, err)
		consensus, err := attested.NewConsensusState(&fabricview.ConsensusState{Timestamp: 1_700_000_000})
		require.NoError(t, err)
		return state, consensus
	}
	quorumOnly, err := types.NewAnyWithValue(h.state())
	require.NoError(t, err)
	for name, m := range map[string]struct {
		mutate func(*attested.ClientState, *attested.ConsensusState)
		want   refusal.Code
	}{
		"nothing":                     {func(*attested.ClientState, *attested.ConsensusState) {}, ""},
		"no light client":             {func(s *attested.ClientState, _ *attested.ConsensusState) { s.Light = nil }, refusal.ClientInvalid},
		"attestors for light clients": {func(s *attested.ClientState, _ *attested.ConsensusState) { s.Light = quorumOnly }, refusal.ClientInvalid},
		"frozen":                      {func(s *attested.ClientState, _ *attested.ConsensusState) { s.Frozen = true }, refusal.ClientInvalid},
		"a frozen quorum":             {func(s *attested.ClientState, _ *attested.ConsensusState) { s.Quorum.IsFrozen = true }, refusal.ClientInvalid},
		"two heights":                 {func(s *attested.ClientState, _ *attested.ConsensusState) { s.Quorum.LatestHeight++ }, refusal.ClientInvalid},
		"no state of the quorum's":    {func(_ *attested.ClientState, c *attested.ConsensusState) { c.Quorum = nil }, refusal.ClientInvalid},
	} {
		state, consensus := valid()
		m.mutate(state, consensus)
		_, err := attestationclient.NewAttestedParts(pack(t, state), pack(t, consensus))
		require.Equal(t, m.want, codeOf(t, err), "%s: %v", name, err)
	}
}
