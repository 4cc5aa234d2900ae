package attestationclient_test

import (
	"testing"

	client "github.com/anji-bridge/anji/contracts/clients/attestation"
	"github.com/anji-bridge/anji/contracts/ethereum/attestationclient"
	"github.com/anji-bridge/anji/proofs/attestation"
	"github.com/anji-bridge/anji/proofs/attestation/attestationtest"
	"github.com/anji-bridge/anji/proofs/refusal"
)

// Whatever a chain's nodes hand out is encoded, or refused by a rule.
func FuzzEncode(f *testing.F) {
	h := &host{t: f, attestors: attestationtest.NewAttestors(5), source: source}
	encoder, err := attestationclient.NewEncoder(pack(f, h.state()))
	if err != nil {
		f.Fatal(err)
	}
	said := h.packetsBy(statement(7, 3), 0, 1)
	f.Add(pack(f, said), marshal(f, said), pathOf(0), []byte{1})
	f.Add(pack(f, h.stateBy(7, 1, 0)), client.RememberedProof(), []byte{}, []byte(nil))
	f.Add(pack(f, client.NewMisbehaviour(attestation.KindPackets, said.Evidence(), h.packetsBy(statement(8, 2), 0).Evidence())), []byte("junk"), pathOf(1), []byte{2})
	f.Fuzz(func(t *testing.T, message, proof, path, value []byte) {
		item := attestationclient.Item{Path: [][]byte{path}, Value: value, Proof: proof}
		if _, proofs, err := encoder.EncodeBatch(nil, []attestationclient.Item{item, item}); err != nil || len(proofs) != 2 {
			t.Errorf("%d proofs, %v", len(proofs), err)
		}
		_, _, err := encoder.EncodeBatch([][]byte{message}, nil)
		coded(t, err)
		_, err = encoder.EncodeMisbehaviour(message)
		coded(t, err)
	})
}

func coded(t *testing.T, err error) {
	t.Helper()
	if _, ok := refusal.Of(err); err != nil && !ok {
		t.Errorf("%v has no code", err)
	}
}
