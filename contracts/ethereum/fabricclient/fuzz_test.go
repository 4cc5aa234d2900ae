package fabricclient_test

import (
	"slices"
	"testing"

	fabricview "github.com/anji-bridge/anji/contracts/clients/fabric"
	"github.com/anji-bridge/anji/contracts/ethereum/fabricclient"
	"github.com/anji-bridge/anji/proofs/fabric"
	"github.com/anji-bridge/anji/proofs/fabric/fabrictest"
	"github.com/anji-bridge/anji/proofs/refusal"
)

// Whatever a channel's peers hand out is encoded, or refused by a rule.
func FuzzEncode(f *testing.F) {
	net := fabrictest.NewNetwork(f)
	asker := net.NewIdentity(net.Orgs[0].CA, "client", fabrictest.Start, fabrictest.Start.AddDate(10, 0, 0))
	seal := func(height uint64, entries []fabric.Entry) fabric.EndorsedView {
		d := net.Draft(height, seconds(0), entries...)
		d.Signature.Creator = asker.Serialize()
		return d.Seal()
	}
	held := entries(3)
	view := seal(9, held)
	identities := [][]byte{asker.Serialize()}
	for _, org := range net.Orgs {
		identities = append(identities, org.Peer.Serialize())
	}
	described := pack(f, fabricview.NewClientState(net.Anchors(), trustingPeriod, maxClockDrift, firstHeight))
	constant := slices.Concat(view.ChannelHeader, view.ProposalPayload)
	encoder, err := fabricclient.NewEncoder(described, constant, identities)
	if err != nil {
		f.Fatal(err)
	}
	tree, err := fabric.NewTree(held)
	if err != nil {
		f.Fatal(err)
	}
	opening, err := fabricview.NewProof(tree, held[0].Path)
	if err != nil {
		f.Fatal(err)
	}
	proof, err := opening.Marshal()
	if err != nil {
		f.Fatal(err)
	}
	update := pack(f, fabricview.NewHeader(view))
	conflict := fabricview.Misbehaviour{Header1: fabricview.NewHeader(view), Header2: fabricview.NewHeader(seal(9, entries(2)))}
	f.Add(update, proof, held[0].Path, held[0].Value)
	f.Add(pack(f, &conflict), proof, identities[1], []byte("record"))
	f.Add(described, []byte{}, []byte{}, []byte(nil))
	f.Fuzz(func(t *testing.T, message, proof, path, value []byte) {
		coded := func(err error) {
			t.Helper()
			if _, ok := refusal.Of(err); err != nil && !ok {
				t.Errorf("%v has no code", err)
			}
		}
		item := fabricclient.Item{Path: [][]byte{path}, Value: value, Proof: proof}
		messages, proofs, err := encoder.EncodeBatch([][]byte{message, update}, []fabricclient.Item{item, item})
		if coded(err); err == nil && (len(messages) != 2 || len(proofs) != 2) {
			t.Errorf("%d messages, %d proofs", len(messages), len(proofs))
		}
		_, _, err = encoder.EncodeBatch([][]byte{update}, []fabricclient.Item{item})
		coded(err)
		_, err = encoder.EncodeMisbehaviour(message)
		coded(err)
		_, err = encoder.EncodeIdentity(message, path, value, proof)
		coded(err)
		_, err = fabricclient.NewEncoder(message, path, [][]byte{value})
		coded(err)
	})
}
