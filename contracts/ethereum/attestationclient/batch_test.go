package attestationclient_test

import (
	"testing"

	"github.com/cosmos/gogoproto/proto"
	"github.com/stretchr/testify/require"

	client "github.com/anji-bridge/anji/contracts/clients/attestation"
	"github.com/anji-bridge/anji/contracts/ethereum/attestationclient"
	"github.com/anji-bridge/anji/proofs/attestation"
	"github.com/anji-bridge/anji/proofs/refusal"
)

func pathOf(i int) []byte { return append([]byte("07-tendermint-0\x01"), byte(i)) }

// statement names n packets at a height, of which the last third is absent.
func statement(height uint64, n int) attestation.Packets {
	p := attestation.Packets{Height: height}
	for i := range n {
		packet := attestation.Packet{Path: attestation.PathHash(pathOf(i)), Commitment: [32]byte{1, byte(i)}}
		if i > n*2/3 {
			packet.Commitment = [32]byte{}
		}
		p.Packets = append(p.Packets, packet)
	}
	return p
}

// itemsOf are what a statement says, all with one proof.
func itemsOf(p attestation.Packets, proof []byte) (items []attestationclient.Item) {
	for i, packet := range p.Packets {
		item := attestationclient.Item{Path: [][]byte{pathOf(i)}, Proof: proof}
		if !packet.Absent() {
			item.Value = packet.Commitment[:]
		}
		items = append(items, item)
	}
	return items
}

func marshal(t testing.TB, proof *client.AttestationProof) []byte {
	t.Helper()
	raw, err := proof.Marshal()
	require.NoError(t, err)
	return raw
}

// A batch brings its proof once, whether as an update or with each packet.
func TestBatch(t *testing.T) {
	h := newHost(t)
	said := statement(20, 50)
	proof := h.packetsBy(said, 0, 1, 2)
	state := h.stateBy(20, 1, 0, 1, 2)
	for name, calls := range map[string][][]byte{
		"a proof with each packet":   h.proven(20, []proto.Message{state}, itemsOf(said, marshal(t, proof))...),
		"a proof that was an update": h.proven(20, []proto.Message{state, proof}, itemsOf(said, client.RememberedProof())...),
	} {
		require.Len(t, calls, 52, name)
		require.Less(t, len(calls[51]), 500, name)
		data := caller.PackRun(h.client, calls)
		_, err := h.Call(h.Account(0), h.router, data)
		require.NoError(t, err, name)
	}
	_, _, err := h.run(h.proven(20, []proto.Message{state, proof})...)
	require.NoError(t, err)
	_, _, err = h.run(h.proven(20, nil, itemsOf(said, client.RememberedProof())[0])...)
	require.Equal(t, refusal.UnknownRoot, codeOf(t, err), "what was said of packets does not outlive the transaction")
	_, _, err = h.run(h.proven(20, nil, itemsOf(said, marshal(t, proof))[0])...)
	require.NoError(t, err, "a single packet has its proof with it")
}

// As stock relayers do: each packet has the whole proof, of which the signatures
// are checked for the first one alone.
func TestWholeProofWithEachPacket(t *testing.T) {
	h := newHost(t)
	said := statement(firstHeight, 2)
	encoded, err := attestationclient.EncodeEvidence(h.packetsBy(said, 0, 1, 2, 3, 4).Evidence())
	require.NoError(t, err)
	var calls [][]byte
	for i, packet := range said.Packets {
		value := packet.Commitment[:]
		calls = append(calls, verifyCall(firstHeight, [][]byte{pathOf(i)}, value, encoded))
	}
	answers, _, err := h.run(calls...)
	require.NoError(t, err)
	require.Greater(t, answers.GasUsed[0].Uint64(), 2*answers.GasUsed[1].Uint64())
}

func TestRemembered(t *testing.T) {
	h := newHost(t)
	h.mustUpdate(h.stateBy(20, 1, 0, 1, 2))
	said := statement(20, 6)
	update := []proto.Message{h.packetsBy(said, 0, 1, 2)}
	item := func(change func(*attestationclient.Item)) attestationclient.Item {
		it := itemsOf(said, client.RememberedProof())[0]
		change(&it)
		return it
	}
	for name, c := range map[string]struct {
		height uint64
		item   attestationclient.Item
		want   refusal.Code
	}{
		"as said":          {20, item(func(*attestationclient.Item) {}), ""},
		"another height":   {firstHeight, item(func(*attestationclient.Item) {}), refusal.UnknownRoot},
		"unknown height":   {21, item(func(*attestationclient.Item) {}), refusal.UnknownRoot},
		"another value":    {20, item(func(it *attestationclient.Item) { it.Value = make([]byte, 31, 32); it.Value = append(it.Value, 1) }), refusal.UnknownRoot},
		"absence":          {20, item(func(it *attestationclient.Item) { it.Value = nil }), refusal.UnknownRoot},
		"another path":     {20, item(func(it *attestationclient.Item) { it.Path = [][]byte{[]byte("another")} }), refusal.UnknownRoot},
		"a path of two":    {20, item(func(it *attestationclient.Item) { it.Path = append([][]byte{[]byte("ibc")}, it.Path...) }), refusal.ProofInvalid},
		"no path":          {20, item(func(it *attestationclient.Item) { it.Path = nil }), refusal.ProofInvalid},
		"a value of zeros": {20, item(func(it *attestationclient.Item) { it.Value = make([]byte, 32) }), refusal.NotAttested},
		"a junk proof":     {20, item(func(it *attestationclient.Item) { it.Proof = []byte("junk"); it.Path = [][]byte{{9}} }), refusal.Malformed},
	} {
		calls := h.proven(c.height, update, c.item)
		_, err := h.Call(h.Account(0), h.router, caller.PackRun(h.client, calls))
		require.Equal(t, c.want, codeOf(t, err), "%s: %v", name, err)
	}
	// Packets of a height whose time nobody knows.
	unknown := h.packetsBy(statement(21, 1), 0, 1, 2)
	h.refused(unknown, refusal.UnknownRoot)
	h.refused(h.packetsBy(statement(20, 1), 0, 1), refusal.QuorumNotMet)
}

// Claims that the shared proof does not bear out keep it, and are told why.
func TestBatchWithBadClaims(t *testing.T) {
	h := newHost(t)
	said := statement(firstHeight, 4)
	items := itemsOf(said, marshal(t, h.packetsBy(said, 0, 1, 2)))
	items[0].Value = append([]byte{9}, items[0].Value[1:]...)
	items[1].Path = [][]byte{[]byte("another")}
	calls := h.proven(firstHeight, nil, items...)
	require.Len(t, calls, 5)
	for i, want := range []refusal.Code{refusal.CommitmentMismatch, refusal.NotAttested, "", ""} {
		_, err := h.Call(h.Account(0), h.router, caller.PackRun(h.client, [][]byte{calls[0], calls[1+i]}))
		require.Equal(t, want, codeOf(t, err), "item %d", i)
	}
}

// One bad proof among many spoils itself alone.
func TestBatchWithBadProofs(t *testing.T) {
	h := newHost(t)
	said := statement(firstHeight, 3)
	good := marshal(t, h.packetsBy(said, 0, 1, 2))
	bad := marshal(t, h.packetsBy(said, 0, 1))
	items := itemsOf(said, good)
	items[1].Proof = bad
	calls := h.proven(firstHeight, nil, items...)
	require.Len(t, calls, 4)
	_, _, err := h.run(calls[0], calls[1], calls[3])
	require.NoError(t, err)
	_, _, err = h.run(calls[2])
	require.Equal(t, refusal.QuorumNotMet, codeOf(t, err))
}
