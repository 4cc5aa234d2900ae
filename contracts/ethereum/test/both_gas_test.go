package test_test

import (
	"fmt"
	"testing"
	"time"

	"github.com/cosmos/cosmos-sdk/codec/types"
	"github.com/cosmos/gogoproto/proto"
	"github.com/ethereum/go-ethereum/common"
	ethtypes "github.com/ethereum/go-ethereum/core/types"
	"github.com/stretchr/testify/require"

	"github.com/anji-bridge/anji/contracts/clients/attestation"
	"github.com/anji-bridge/anji/contracts/clients/attested"
	fabricview "github.com/anji-bridge/anji/contracts/clients/fabric"
	"github.com/anji-bridge/anji/contracts/ethereum/attestationclient"
	"github.com/anji-bridge/anji/contracts/ethereum/bindings"
	"github.com/anji-bridge/anji/contracts/ethereum/fabricclient"
	"github.com/anji-bridge/anji/contracts/ethereum/items"
	"github.com/anji-bridge/anji/contracts/packet"
	proofs "github.com/anji-bridge/anji/proofs/attestation"
	"github.com/anji-bridge/anji/proofs/attestation/attestationtest"
	"github.com/anji-bridge/anji/proofs/fabric"
	"github.com/anji-bridge/anji/proofs/fabric/fabrictest"
)

// bothLink is a link whose client here wants endorsed views and attestors.
type bothLink struct {
	gasometer
	id        string
	signers   attestationtest.Attestors
	net       *fabrictest.Network
	asker     *fabrictest.Identity
	both      *attestationclient.AttestedEncoder
	light     *fabricclient.Encoder
	began     uint64 // unix seconds, at height zero
	height    uint64 // the highest that is attested
	sequences uint64
}

var fabricSource = proofs.FabricSource(fabrictest.Channel, "anji")

// newBothLink makes one of a quorum of some attestors and of two of three
// organisations; another link has been made before for each number below.
func (g gasometer) newBothLink(number, quorum, attestors int) *bothLink {
	g.t.Helper()
	all := attestationtest.NewAttestors(attestors)
	l := &bothLink{gasometer: g, signers: all[:quorum], net: fabrictest.NewNetwork(g.t), began: g.Time() - 600, height: 1}
	l.asker = l.net.NewIdentity(l.net.Orgs[0].CA, "client", fabrictest.Start, fabrictest.Start.AddDate(10, 0, 0))
	terms := attestation.NewTerms(fabricSource, false, time.Hour, time.Hour)
	state, err := attested.NewClientState(fabricview.NewClientState(l.net.Anchors(), time.Hour, time.Hour, l.height), attestation.NewClientState(all.Set(quorum), l.height, terms))
	require.NoError(g.t, err)
	consensus, err := attested.NewConsensusState(&fabricview.ConsensusState{Timestamp: l.began + l.height})
	require.NoError(g.t, err)
	client := l.deploy(l.packed(state), l.packed(consensus))
	g.MustSend(g.admin, g.bridge.router, router.PackAddClient(counterparty(there, [][]byte{{}}), client))
	l.id = fmt.Sprintf("client-%d", number)
	return l
}

// deploy makes both contracts and connects them.
func (l *bothLink) deploy(described, consensus []byte) common.Address {
	l.t.Helper()
	parts, err := attestationclient.NewAttestedParts(described, consensus)
	require.NoError(l.t, err)
	contract, view := bindings.NewAttestedClient(), bindings.NewFabricClient()
	client := l.Deploy(&bindings.AttestedClientMetaData, contract.PackConstructor(l.bridge.router, parts.Quorum, described))
	identities := [][]byte{l.asker.Serialize()}
	for _, org := range l.net.Orgs {
		identities = append(identities, org.Peer.Serialize())
	}
	parameters, err := fabricclient.Parameters(parts.LightState, parts.LightConsensus, identities, time.Unix(int64(l.Time()), 0))
	require.NoError(l.t, err)
	manager := l.Deploy(&bindings.AccessManagerMetaData, bindings.NewAccessManager().PackConstructor(l.Account(0).Address))
	light := l.Deploy(&bindings.FabricClientMetaData, view.PackConstructor(client, manager, parameters, parts.LightState))
	l.MustSend(l.Account(0), client, contract.PackConnect(light))
	l.both, err = attestationclient.NewAttestedEncoder(described)
	require.NoError(l.t, err)
	out, err := l.Call(l.Account(0), light, view.PackDictionary())
	require.NoError(l.t, err)
	dictionary, err := view.UnpackDictionary(out)
	require.NoError(l.t, err)
	out, err = l.Call(l.Account(0), light, view.PackIdentities())
	require.NoError(l.t, err)
	known, err := view.UnpackIdentities(out)
	require.NoError(l.t, err)
	l.light, err = fabricclient.NewEncoder(l.both.Light, dictionary, known)
	require.NoError(l.t, err)
	return client
}

func (l *bothLink) packed(m proto.Message) []byte {
	l.t.Helper()
	packed, err := types.NewAnyWithValue(m)
	require.NoError(l.t, err)
	return l.marshal(packed)
}

func (l *bothLink) marshal(m proto.Message) []byte {
	l.t.Helper()
	raw, err := proto.Marshal(m)
	require.NoError(l.t, err)
	return raw
}

// update is a message for one of the two.
func (l *bothLink) update(m proto.Message) []byte {
	l.t.Helper()
	packed, err := types.NewAnyWithValue(m)
	require.NoError(l.t, err)
	return l.packed(&attested.Update{Message: packed})
}

// receive brings packets in one transaction by a view, at the attested height
// or, with an attestation of it, at the next one.
func (l *bothLink) receive(packets int, next bool) *ethtypes.Receipt {
	l.t.Helper()
	if next {
		l.height++
	}
	seconds := l.began + l.height
	statement := proofs.Packets{Height: l.height}
	var (
		batch   []packet.Packet
		entries []fabric.Entry
	)
	for range packets {
		l.sequences++
		p := l.incoming(l.sequences)
		p.DestinationClient, p.Payloads[0].DestinationPort = l.id, "probe"
		path, commitment := packet.CommitmentPath(p.SourceClient, p.Sequence), packet.CommitPacket(p)
		statement.Packets = append(statement.Packets, proofs.Packet{Path: proofs.PathHash(path), Commitment: [32]byte(commitment)})
		batch, entries = append(batch, p), append(entries, fabric.Entry{Path: path, Value: commitment})
	}
	draft := l.net.Draft(l.height, seconds, entries...)
	draft.Signature.Creator = l.asker.Serialize()
	updates := [][]byte{l.update(fabricview.NewHeader(draft.Seal()))}
	if next {
		said := l.signers.Sign(fabricSource, proofs.KindState, proofs.State{Height: l.height, Timestamp: seconds}.Encode())
		updates = append(updates, l.update(attestation.NewAttestationProof(said)))
	}
	said := l.marshal(attestation.NewAttestationProof(l.signers.Sign(fabricSource, proofs.KindPackets, statement.Encode())))
	messages, encoded := l.encode(updates, entries, said)
	var calls [][]byte
	for _, m := range messages {
		calls = append(calls, router.PackUpdateClient(l.id, m))
	}
	for i, p := range batch {
		calls = append(calls, l.item(items.Receive(p, items.Height{Height: l.height}, encoded[i])))
	}
	receipt := l.MustSend(l.relayer, l.bridge.router, router.PackRelay(calls))
	require.NotContains(l.t, closing(l.t, receipt), "ItemFailed")
	return receipt
}

// encode is what the relayer makes of updates and proofs by both.
func (l *bothLink) encode(updates [][]byte, entries []fabric.Entry, said []byte) (messages, encoded [][]byte) {
	l.t.Helper()
	tree, err := fabric.NewTree(entries)
	require.NoError(l.t, err)
	var claims []attestationclient.Item
	for _, e := range entries {
		opening, err := fabricview.NewProof(tree, e.Path)
		require.NoError(l.t, err)
		claims = append(claims, attestationclient.Item{
			Path: [][]byte{e.Path}, Value: e.Value, Proof: l.marshal(attested.NewProof(l.marshal(opening), said)),
		})
	}
	light := func(updates, proofs [][]byte) ([][]byte, [][]byte, error) {
		opened := make([]fabricclient.Item, len(claims))
		for i, claim := range claims {
			opened[i] = fabricclient.Item{Path: claim.Path, Value: claim.Value, Proof: proofs[i]}
		}
		return l.light.EncodeBatch(updates, opened)
	}
	messages, encoded, err = l.both.EncodeBatch(light, updates, claims)
	require.NoError(l.t, err)
	return messages, encoded
}

// TestBothGas holds what attestors cost beside endorsed views against GAS.md.
func TestBothGas(t *testing.T) {
	b := newBridge(t)
	b.MustSend(b.admin, b.router, router.PackAddIBCApp("probe", b.probe()))
	var table attestedTable
	for i, set := range attestedSets {
		l := gasometer{bridge: b}.newBothLink(firstClient+i, set[0], set[1])
		l.receive(1, true) // fills slots that the others find filled
		table.add(set, l.receive)
	}
	compareGas(t, "both", table.text())
}
