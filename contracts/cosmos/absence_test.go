package cosmos_test

import (
	"encoding/hex"
	"net/url"
	"testing"

	"github.com/stretchr/testify/require"

	sdk "github.com/cosmos/cosmos-sdk/types"
	commitmenttypes "github.com/cosmos/ibc-go/v8/modules/core/23-commitment/types"

	"github.com/anji-bridge/anji/contracts/cosmos/channelv2"
	"github.com/anji-bridge/anji/contracts/packet"
	"github.com/anji-bridge/anji/proofs/refusal"
)

// ibc-go v8's MerklePath takes a raw key as a string: the receipt's presence
// and its absence verify that way against real IAVL proofs, and an escaped key
// does not open a proof made for the raw one.
func TestReceiptPathsAreRawBytes(t *testing.T) {
	l := newLink(t)
	p := l.send("hello")
	l.b.mustDeliver(l.recvMsg(p))
	l.step()

	verify := func(key []byte, path string, present bool) error {
		var proof commitmenttypes.MerkleProof
		require.NoError(t, proof.Unmarshal(l.b.prove("ibc", key)))
		root, merklePath := commitmenttypes.NewMerkleRoot(l.b.hash), commitmenttypes.NewMerklePath("ibc", path)
		if present {
			return proof.VerifyMembership(commitmenttypes.GetSDKSpecs(), root, merklePath, []byte{2})
		}
		return proof.VerifyNonMembership(commitmenttypes.GetSDKSpecs(), root, merklePath)
	}
	received, unknown := packet.ReceiptPath(l.onB, 1), packet.ReceiptPath(l.onB, 2)
	require.NoError(t, verify(received, string(received), true))
	require.NoError(t, verify(unknown, string(unknown), false))
	require.Error(t, verify(received, string(received), false))
	require.Error(t, verify(received, url.PathEscape(string(received)), true))
	// The trap: the chain proves with good conscience that an impossible key is
	// absent, and the proof verifies for the escaped path. Only asking for the
	// raw path, as the module does, keeps it worthless.
	escaped := url.PathEscape(string(received))
	require.NoError(t, verify([]byte(escaped), escaped, false))
}

// No proof of the absence of something else makes a delivered packet time out.
func TestDeliveredPacketNeverTimesOut(t *testing.T) {
	receipt := func(l *link) []byte { return packet.ReceiptPath(l.onB, 1) }
	for _, c := range []struct {
		name  string
		store string
		key   func(*link) []byte
	}{
		{"its receipt", "ibc", receipt},
		{"escaped", "ibc", func(l *link) []byte { return []byte(url.PathEscape(string(receipt(l)))) }},
		{"query-escaped", "ibc", func(l *link) []byte { return []byte(url.QueryEscape(string(receipt(l)))) }},
		{"in hexadecimal", "ibc", func(l *link) []byte { return []byte(hex.EncodeToString(receipt(l))) }},
		{"prefix within the key", "ibc", func(l *link) []byte { return append([]byte("ibc"), receipt(l)...) }},
		{"a byte longer", "ibc", func(l *link) []byte { return append(receipt(l), 0) }},
		{"a byte shorter", "ibc", func(l *link) []byte { return receipt(l)[:len(receipt(l))-1] }},
		{"sequence little endian", "ibc", func(l *link) []byte { return packet.ReceiptPath(l.onB, 1<<56) }},
		{"next sequence", "ibc", func(l *link) []byte { return packet.ReceiptPath(l.onB, 2) }},
		{"source's client", "ibc", func(l *link) []byte { return packet.ReceiptPath(l.onA, 1) }},
		{"commitment", "ibc", func(l *link) []byte { return packet.CommitmentPath(l.onB, 1) }},
		{"another store", "application", receipt},
	} {
		t.Run(c.name, func(t *testing.T) {
			l := newLink(t)
			p := l.send("hello")
			l.b.mustDeliver(l.recvMsg(p))
			l.at(l.timeoutSeconds + 60)
			l.a.refuses(&channelv2.MsgTimeout{Packet: p, ProofUnreceived: l.b.prove(c.store, c.key(l)), ProofHeight: l.b.height(), Signer: relayer}, refusal.ProofInvalid)
		})
	}
	t.Run("before it was delivered", func(t *testing.T) {
		l := newLink(t)
		p := l.send("hello")
		stale := l.timeoutMsg(p) // a true proof: not received yet
		l.b.mustDeliver(l.recvMsg(p))
		l.at(l.timeoutSeconds + 60)
		l.a.refuses(stale, refusal.TimeoutNotReached)
		stale.ProofHeight = l.b.height()
		l.a.refuses(stale, refusal.ProofInvalid)
	})
	t.Run("when the registered prefix has another last key", func(t *testing.T) {
		// Registration is what binds the prefix: with a wrong one nothing is
		// ever received here, and so nothing that was received times out.
		l := newLink(t)
		p := l.send("hello")
		l.b.write(func(ctx sdk.Context) {
			l.b.clients.ClientStore(ctx, l.onB).Set([]byte("counterparty"), l.b.cdc.MustMarshal(counterpartyInfo(l.onA, "ibc", "x")))
		})
		l.b.refuses(l.recvMsg(p), refusal.ProofInvalid)
	})
}
