package test_test

import (
	"fmt"
	"testing"

	"github.com/cosmos/cosmos-sdk/codec/types"
	"github.com/cosmos/gogoproto/proto"
	"github.com/ethereum/go-ethereum/common"
	ethtypes "github.com/ethereum/go-ethereum/core/types"
	"github.com/stretchr/testify/require"

	"github.com/anji-bridge/anji/contracts/clients/attestation"
	"github.com/anji-bridge/anji/contracts/ethereum/attestationclient"
	"github.com/anji-bridge/anji/contracts/ethereum/bindings"
	"github.com/anji-bridge/anji/contracts/ethereum/items"
	"github.com/anji-bridge/anji/contracts/ethereum/test"
	"github.com/anji-bridge/anji/contracts/packet"
	proofs "github.com/anji-bridge/anji/proofs/attestation"
	"github.com/anji-bridge/anji/proofs/attestation/attestationtest"
)

// attestedLink is a link whose client here believes attestors.
type attestedLink struct {
	gasometer
	id        string
	signers   attestationtest.Attestors
	encoder   *attestationclient.Encoder
	height    uint64 // the highest that is attested
	sequences uint64
}

// newAttestedLink makes one of a quorum of some attestors; another link has been
// made before for each number below.
func (g gasometer) newAttestedLink(number, quorum, attestors int) *attestedLink {
	g.t.Helper()
	all := attestationtest.NewAttestors(attestors)
	l := &attestedLink{gasometer: g, signers: all[:quorum], height: 1}
	described := l.pack(attestation.NewClientState(all.Set(quorum), l.height, nil))
	parameters, err := attestationclient.Parameters(described, l.pack(attestation.NewConsensusState(g.Time())))
	require.NoError(g.t, err)
	l.encoder, err = attestationclient.NewEncoder(described)
	require.NoError(g.t, err)
	client := g.Deploy(&bindings.AttestationClientMetaData, bindings.NewAttestationClient().PackConstructor(g.router, parameters, described))
	g.MustSend(g.admin, g.bridge.router, router.PackAddClient(counterparty(there, [][]byte{{}}), client))
	l.id = fmt.Sprintf("client-%d", number)
	return l
}

func (l *attestedLink) pack(m proto.Message) []byte {
	l.t.Helper()
	packed, err := types.NewAnyWithValue(m)
	require.NoError(l.t, err)
	raw, err := proto.Marshal(packed)
	require.NoError(l.t, err)
	return raw
}

// receive brings packets in one transaction, at the attested height or, with an
// attestation of it, at the next one.
func (l *attestedLink) receive(packets int, next bool) *ethtypes.Receipt {
	l.t.Helper()
	var updates [][]byte
	if next {
		l.height++
		updates = append(updates, l.pack(l.state()))
	}
	statement := proofs.Packets{Height: l.height}
	var (
		batch []packet.Packet
		paths []attestationclient.Item
	)
	for range packets {
		l.sequences++
		p := l.incoming(l.sequences)
		p.DestinationClient, p.Payloads[0].DestinationPort = l.id, "probe"
		path, commitment := packet.CommitmentPath(p.SourceClient, p.Sequence), packet.CommitPacket(p)
		statement.Packets = append(statement.Packets, proofs.Packet{Path: proofs.PathHash(path), Commitment: [32]byte(commitment)})
		batch = append(batch, p)
		paths = append(paths, attestationclient.Item{Path: [][]byte{path}, Value: commitment})
	}
	proof, err := attestation.NewAttestationProof(l.sign(proofs.KindPackets, statement.Encode())).Marshal()
	require.NoError(l.t, err)
	for i := range paths {
		paths[i].Proof = proof
	}
	messages, encoded, err := l.encoder.EncodeBatch(updates, paths)
	require.NoError(l.t, err)
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

func (l *attestedLink) state() *attestation.AttestationProof {
	return attestation.NewAttestationProof(l.sign(proofs.KindState, proofs.State{Height: l.height, Timestamp: l.Time()}.Encode()))
}

func (l *attestedLink) sign(kind proofs.Kind, data []byte) proofs.Evidence {
	return l.signers.Sign(proofs.Source{}, kind, data)
}

// update brings the attestation of another height.
func (l *attestedLink) update() *ethtypes.Receipt {
	l.t.Helper()
	l.height++
	messages, _, err := l.encoder.EncodeBatch([][]byte{l.pack(l.state())}, nil)
	require.NoError(l.t, err)
	return l.MustSend(l.relayer, l.bridge.router, router.PackUpdateClient(l.id, messages[0]))
}

// attestedSets are quorums of so many attestors.
var attestedSets = [][2]int{{1, 1}, {3, 5}, {5, 7}, {14, 20}}

// firstClient is the number of the next client that a new bridge gets.
const firstClient = 2

// TestAttestedGas holds what attestors cost against GAS.md.
func TestAttestedGas(t *testing.T) {
	b := newBridge(t)
	b.MustSend(b.admin, b.router, router.PackAddIBCApp("probe", b.probe()))
	var table attestedTable
	for i, set := range attestedSets {
		l := gasometer{bridge: b}.newAttestedLink(firstClient+i, set[0], set[1])
		l.receive(1, true) // fills slots that the others find filled
		table.add(set, l.receive)
		table.row("attestation of a height alone", set, gas(l.update(), 1))
	}
	compareGas(t, "attested", table.text())
}

// attestedTable is what quorums of several sizes cost.
type attestedTable struct {
	rows  [][2]string
	few   [4]uint64 // what the set of one took
	extra [4]uint64 // what those of the last took beyond it
}

func (a *attestedTable) row(name string, set [2]int, gas string) {
	a.rows = append(a.rows, [2]string{fmt.Sprintf("%s, %d of %d", name, set[0], set[1]), gas})
}

// add measures a set by what receives packets in one transaction, at the next
// height or at the one before.
func (a *attestedTable) add(set [2]int, receive func(packets int, next bool) *ethtypes.Receipt) {
	one, known := receive(1, true), receive(1, false)
	fifty, fiftyKnown, half := receive(50, true), receive(50, false), receive(25, false)
	a.row("receive one packet", set, gas(one, 1))
	a.row("receive one packet, height known", set, gas(known, 1))
	a.row("receive, each of 50", set, gas(fifty, 50))
	a.row("receive, each of 50, height known", set, gas(fiftyKnown, 50))
	a.row("receive, each further packet of a batch", set, gas(&ethtypes.Receipt{GasUsed: fiftyKnown.GasUsed - half.GasUsed}, 25))
	for i, receipt := range []*ethtypes.Receipt{one, known, fifty, fiftyKnown} {
		if set[0] == 1 {
			a.few[i] = receipt.GasUsed
		}
		a.extra[i] = receipt.GasUsed - a.few[i]
	}
}

func (a *attestedTable) text() string {
	table := "| row | gas |\n|---|---|\n"
	for _, row := range a.rows {
		table += fmt.Sprintf("| %s | %s |\n", row[0], row[1])
	}
	signers := attestedSets[len(attestedSets)-1][0] - 1
	for i, name := range []string{"one packet", "one packet, height known", "50 packets", "50 packets, height known"} {
		table += fmt.Sprintf("| each further signer of a transaction, %s | %s |\n", name, gas(&ethtypes.Receipt{GasUsed: a.extra[i]}, signers))
	}
	return table
}

// probe is an application that does nothing.
func (b *bridge) probe() common.Address {
	b.t.Helper()
	return b.Deploy(&test.BareAppMetaData, test.NewBareApp().PackConstructor(b.router))
}
