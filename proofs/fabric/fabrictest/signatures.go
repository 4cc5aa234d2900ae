package fabrictest

import (
	"encoding/asn1"
	"math/big"

	"github.com/anji-bridge/anji/proofs/fabric"
	"github.com/anji-bridge/anji/proofs/refusal"
)

// Signatures are wrong in themselves.
func Signatures() []Mutation {
	return []Mutation{
		{"a flipped bit", editSignature(func(_ *Attempt, _ *fabric.EndorsedView, e *fabric.Endorsement) {
			e.Signature[len(e.Signature)-1] ^= 1
		}), refusal.SignatureInvalid},
		{"none", editSignature(func(_ *Attempt, _ *fabric.EndorsedView, e *fabric.Endorsement) { e.Signature = nil }), refusal.SignatureInvalid},
		{"a byte more", editSignature(func(_ *Attempt, _ *fabric.EndorsedView, e *fabric.Endorsement) {
			e.Signature = append(e.Signature, 0)
		}), refusal.SignatureInvalid},
		{"a byte less", editSignature(func(_ *Attempt, _ *fabric.EndorsedView, e *fabric.Endorsement) {
			e.Signature = e.Signature[:len(e.Signature)-1]
		}), refusal.SignatureInvalid},
		{"64 raw bytes", editSignature(func(_ *Attempt, _ *fabric.EndorsedView, e *fabric.Endorsement) {
			e.Signature = make([]byte, 64)
		}), refusal.SignatureInvalid},
		{"zeros", editSignature(func(a *Attempt, _ *fabric.EndorsedView, e *fabric.Endorsement) {
			raw, err := asn1.Marshal(struct{ R, S *big.Int }{new(big.Int), new(big.Int)})
			if err != nil {
				a.Net.TB.Fatal(err)
			}
			e.Signature = raw
		}), refusal.SignatureInvalid},
		{"negative S", editSignature(func(a *Attempt, _ *fabric.EndorsedView, e *fabric.Endorsement) {
			raw, err := asn1.Marshal(struct{ R, S *big.Int }{big.NewInt(1), big.NewInt(-1)})
			if err != nil {
				a.Net.TB.Fatal(err)
			}
			e.Signature = raw
		}), refusal.SignatureInvalid},
		{"high S", editSignature(func(a *Attempt, ev *fabric.EndorsedView, e *fabric.Endorsement) {
			e.Signature = a.Draft.Signers[0].SignBytes(append(append([]byte{}, ev.ResponsePayload...), e.Endorser...), true)
		}), refusal.HighS},
		{"over the response alone", editSignature(func(a *Attempt, ev *fabric.EndorsedView, e *fabric.Endorsement) {
			e.Signature = a.Draft.Signers[0].SignBytes(ev.ResponsePayload, false)
		}), refusal.SignatureInvalid},
		{"by another key", editSignature(func(a *Attempt, ev *fabric.EndorsedView, e *fabric.Endorsement) {
			e.Signature = a.Net.Orgs[2].Peer.SignBytes(append(append([]byte{}, ev.ResponsePayload...), e.Endorser...), false)
		}), refusal.SignatureInvalid},
		{"of another view", editSignature(func(a *Attempt, _ *fabric.EndorsedView, e *fabric.Endorsement) {
			*e = a.Net.Draft(6, a.Draft.View.Time+1).Seal().Endorsements[0]
		}), refusal.SignatureInvalid},
		{"one bad of three", func(a *Attempt) {
			a.Draft.Signers = append(a.Draft.Signers, a.Net.Orgs[2].Peer)
			a.Edit = func(ev *fabric.EndorsedView) { ev.Endorsements[2].Signature[8] ^= 1 }
		}, refusal.SignatureInvalid},
	}
}
