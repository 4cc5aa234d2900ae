package fabrictest

import (
	"crypto/ecdsa"
	"crypto/elliptic"
	"crypto/rand"
	"crypto/x509"
	"crypto/x509/pkix"
	"encoding/asn1"
	"math/big"
	"testing"
	"time"

	"github.com/anji-bridge/anji/proofs/refusal"
)

// CertificateTimes are endorsers by certificates that are expired, not valid
// yet, or revoked.
func CertificateTimes() []Mutation {
	// Times so long after the verifier's; the view is a minute old.
	issued := func(from, to time.Duration) func(*Attempt) {
		return func(a *Attempt) {
			a.Draft.Signers[0] = a.Net.NewIdentity(a.Net.Orgs[0].CA, "peer", a.Now.Add(from), a.Now.Add(to))
		}
	}
	lists := func(nextUpdates []time.Duration, whom ...func(n *Network) *Identity) func(*Attempt) {
		return func(a *Attempt) {
			var ids []*Identity
			for _, w := range whom {
				ids = append(ids, w(a.Net))
			}
			for _, next := range nextUpdates {
				list := a.Net.Revoke(a.Net.Orgs[0].CA, a.Now.Add(next), ids...)
				a.Net.Orgs[0].Config.RevocationList = append(a.Net.Orgs[0].Config.RevocationList, list)
			}
			a.Anchors = a.Net.Anchors()
		}
	}
	const (
		view  = -time.Minute
		month = 30 * 24 * time.Hour
	)
	fresh, stale := []time.Duration{month}, []time.Duration{-time.Second}
	first := func(n *Network) *Identity { return n.Orgs[0].Peer }
	another := func(n *Network) *Identity { return n.NewIdentity(n.Orgs[0].CA, "peer", Start, end) }
	return []Mutation{
		{"expired before the view", issued(-month, view-time.Second), refusal.CertificateTime},
		{"expired between view and now", issued(-month, -time.Second), refusal.CertificateTime},
		{"expires now", issued(-month, 0), ""},
		{"not yet valid", issued(time.Hour, month), refusal.CertificateTime},
		{"valid only since the view", issued(view+time.Second, month), refusal.CertificateTime},
		{"all expired by now", func(a *Attempt) { a.Now = Start.AddDate(11, 0, 0) }, refusal.CertificateTime},
		{"revoked", lists(fresh, first), refusal.CertificateRefuse},
		{"another is revoked", lists(fresh, another), ""},
		{"nobody is revoked", lists(fresh), ""},
		{"a stale revocation list", lists(stale), refusal.CertificateRefuse},
		{"revoked in a stale list", lists(stale, first), refusal.CertificateRefuse},
		{"a stale list and a fresh one", lists([]time.Duration{-time.Second, month}), ""},
	}
}

func newKey(tb testing.TB, curve elliptic.Curve) *ecdsa.PrivateKey {
	tb.Helper()
	key, err := ecdsa.GenerateKey(curve, rand.Reader)
	if err != nil {
		tb.Fatal(err)
	}
	return key
}

func create(tb testing.TB, template, parent *x509.Certificate, public any, signer *ecdsa.PrivateKey) *x509.Certificate {
	tb.Helper()
	der, err := x509.CreateCertificate(rand.Reader, template, parent, public, signer)
	if err != nil {
		tb.Fatal(err)
	}
	cert, err := x509.ParseCertificate(der)
	if err != nil {
		tb.Fatal(err)
	}
	return cert
}

// Renew is the same key as a peer's with a later certificate of a CA.
func (n *Network) Renew(id, ca *Identity) *Identity {
	n.TB.Helper()
	template := &x509.Certificate{
		SerialNumber: big.NewInt(77), NotBefore: Start.Add(time.Hour), NotAfter: end.Add(-time.Hour),
		Subject: pkix.Name{CommonName: "renewed", OrganizationalUnit: []string{"peer"}},
	}
	return &Identity{MSPID: ca.MSPID, Key: id.Key, Cert: create(n.TB, template, ca.Cert, &id.Key.PublicKey, ca.Key)}
}

// malleate replaces the S of a certificate's signature by its negative.
func malleate(a *Attempt, cert *x509.Certificate) *x509.Certificate {
	var outer struct {
		TBS       asn1.RawValue
		Algorithm asn1.RawValue
		Signature asn1.BitString
	}
	must := func(err error) {
		if err != nil {
			a.Net.TB.Fatal(err)
		}
	}
	_, err := asn1.Unmarshal(cert.Raw, &outer)
	must(err)
	var rs struct{ R, S *big.Int }
	_, err = asn1.Unmarshal(outer.Signature.Bytes, &rs)
	must(err)
	rs.S.Sub(elliptic.P256().Params().N, rs.S)
	raw, err := asn1.Marshal(rs)
	must(err)
	outer.Signature = asn1.BitString{Bytes: raw, BitLength: 8 * len(raw)}
	der, err := asn1.Marshal(outer)
	must(err)
	twin, err := x509.ParseCertificate(der)
	must(err)
	return twin
}
