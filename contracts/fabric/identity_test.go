package fabric_test

import (
	"bytes"
	"testing"
	"time"

	fabricview "github.com/anji-bridge/anji/contracts/clients/fabric"
	"github.com/anji-bridge/anji/contracts/fabric/fabrictest"
	proofs "github.com/anji-bridge/anji/proofs/fabric"
	prooftest "github.com/anji-bridge/anji/proofs/fabric/fabrictest"
	"github.com/anji-bridge/anji/proofs/refusal"
)

// trusts commits a trust document that names the organisations of a network.
func (w *world) trusts(n *prooftest.Network, sequence uint64) {
	w.t.Helper()
	d := fabricview.NewTrustDocument(sequence, n.Anchors())
	d.Channel, d.Chaincode = "trade", "anji"
	encoded, err := d.Marshal()
	w.check(err)
	w.must(w.invoke(w.admin, "SetTrust", string(encoded)))
}

func TestSetIdentity(t *testing.T) {
	type attempt struct {
		w    *world
		n    *prooftest.Network
		call *fabrictest.Call
	}
	issued := func(unit string, from, to time.Duration) func(attempt) {
		return func(a attempt) {
			who := a.n.NewIdentity(a.n.Orgs[0].CA, unit, a.w.now.Add(from), a.w.now.Add(to))
			a.call.Args[1] = who.Serialize()
		}
	}
	tests := []struct {
		name   string
		code   refusal.Code
		mutate func(attempt)
	}{
		{"a relayer", refusal.Unauthorized, func(a attempt) { a.call.Creator = a.w.relayer }},
		{"a stranger", refusal.Unauthorized, func(a attempt) { a.call.Creator = a.w.stranger }},
		{"an organisation that is not in the document", refusal.UnknownSigner, func(a attempt) {
			a.call.Args[1] = a.n.NewOrg("Org9MSP").Peer.Serialize()
		}},
		{"a stranger's authority", refusal.CertificateRefuse, func(a attempt) {
			a.call.Args[1] = a.n.NewOrg("Org1MSP").Peer.Serialize()
		}},
		{"an authority", refusal.CertificateRefuse, func(a attempt) { a.call.Args[1] = a.n.Orgs[0].CA.Serialize() }},
		{"no role", refusal.WrongRole, issued("nobody", -time.Hour, time.Hour)},
		{"expired", refusal.CertificateTime, issued("peer", -time.Hour, -time.Minute)},
		{"not yet valid", refusal.CertificateTime, issued("peer", time.Minute, time.Hour)},
		{"revoked", refusal.CertificateRefuse, func(a attempt) {
			org := a.n.Orgs[0]
			org.Config.RevocationList = [][]byte{a.n.Revoke(org.CA, a.w.now.Add(time.Hour), org.Peer)}
			a.w.trusts(a.n, 2)
		}},
		{"an unknown field", refusal.NonCanonical, func(a attempt) { a.call.Args[1] = append(a.call.Args[1], 0x78, 1) }},
		{"junk", refusal.Malformed, func(a attempt) { a.call.Args[1] = []byte("junk") }},
		{"too large", refusal.TooLarge, func(a attempt) { a.call.Args[1] = make([]byte, 16<<10+1) }},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			w, n := newWorld(t), prooftest.NewNetwork(t)
			w.trusts(n, 1)
			serialized := string(n.Orgs[0].Peer.Serialize())
			w.must(w.invoke(w.admin, "SetIdentity", serialized))
			call := w.call(w.admin, "anji", "SetIdentity", serialized)
			test.mutate(attempt{w, n, &call})
			w.refuses(test.code, call)
		})
	}
	t.Run("no trust document", func(t *testing.T) {
		w := newWorld(t)
		w.refuses(refusal.EmptyField, w.call(w.admin, "anji", "SetIdentity", string(prooftest.NewNetwork(t).Orgs[0].Peer.Serialize())))
	})
}

func TestIdentityIsInViews(t *testing.T) {
	w, n := newWorld(t), prooftest.NewNetwork(t)
	w.trusts(n, 1)
	for _, who := range []*prooftest.Identity{n.Orgs[1].Peer, n.NewIdentity(n.Orgs[2].CA, "client", prooftest.Start, w.now.Add(time.Hour))} {
		serialized := who.Serialize()
		record := w.must(w.invoke(w.admin, "SetIdentity", string(serialized))).Response.Payload
		id, err := n.Trust().Identify(serialized, w.now)
		w.check(err)
		want, err := id.Record()
		w.check(err)
		if !bytes.Equal(record, want) {
			t.Errorf("SetIdentity answers %x, want %x", record, want)
		}
		path := proofs.IdentityPath(serialized)
		view, err := proofs.ParseView(w.must(w.invoke(w.stranger, "View", string(path))).Response.Payload)
		w.check(err)
		w.check(proofs.VerifyEntry(view.Root, proofs.Entry{Path: path, Value: want}, nil))
	}
}
