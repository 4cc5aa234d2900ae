package fabricclient_test

import (
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	fabricview "github.com/anji-bridge/anji/contracts/clients/fabric"
	"github.com/anji-bridge/anji/contracts/ethereum/fabricclient"
	"github.com/anji-bridge/anji/contracts/packet"
	"github.com/anji-bridge/anji/contracts/packet/packettest"
	"github.com/anji-bridge/anji/proofs/fabric"
)

// A delivered packet's receipt cannot be proven absent by way of a key under which
// nothing can ever stand: the view that such a key is absent opens, for that key
// alone.
func TestReceiptIsNotProvenAbsent(t *testing.T) {
	h := newHost(t)
	receipt := fabric.Entry{Path: packet.ReceiptPath("fabric-view-0", 7), Value: []byte{2}}
	all := []fabric.Entry{receipt}
	for _, key := range packettest.ImpossibleKeys(receipt.Path) {
		all = append(all, fabric.Entry{Path: key, Absent: true})
	}
	// With the view's leaves, where entries open without proofs.
	calls := h.batch(h.draft(5, time.Second, all...), all)
	_, _, _, err := h.run(calls...)
	require.NoError(t, err)
	_, _, _, err = h.run(calls[0], absence(5, receipt.Path, nil))
	h.wantRefusal("ProofInvalid", err)

	// Without, each entry by its own way up to the root.
	tree, err := fabric.NewTree(all)
	require.NoError(t, err)
	header := h.any(fabricview.NewHeader(h.draft(6, 2*time.Second, all...).Seal()))
	for _, e := range all {
		opening, err := fabricview.NewProof(tree, e.Path)
		require.NoError(t, err)
		raw, err := opening.Marshal()
		require.NoError(t, err)
		messages, proofs, err := h.encoder.EncodeBatch([][]byte{header}, []fabricclient.Item{{Path: [][]byte{e.Path}, Value: e.Value, Proof: raw}})
		require.NoError(t, err)
		require.NotEmpty(t, proofs[0])
		view := contract.PackUpdateClient(messages[0])
		if e.Absent {
			_, _, _, err = h.run(view, absence(6, e.Path, proofs[0]))
		} else {
			_, _, _, err = h.run(view, membership(6, e.Path, e.Value, proofs[0]))
		}
		require.NoError(t, err, "%q", e.Path)
		_, _, _, err = h.run(view, absence(6, receipt.Path, proofs[0]))
		h.wantRefusal("ProofInvalid", err)
	}
}
