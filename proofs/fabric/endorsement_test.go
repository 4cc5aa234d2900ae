package fabric_test

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

	"github.com/hyperledger/fabric-protos-go/msp"

	"github.com/anji-bridge/anji/proofs/fabric"
	"github.com/anji-bridge/anji/proofs/fabric/fabrictest"
	"github.com/anji-bridge/anji/proofs/refusal"
)

var (
	start = fabrictest.Start
	later = now.AddDate(1, 0, 0)
)

// signs replaces the first signer.
func signs(by func(n *fabrictest.Network) *fabrictest.Identity) func(*attempt) {
	return func(a *attempt) { a.draft.Signers[0] = by(a.net) }
}

func holder(units ...string) func(n *fabrictest.Network) *fabrictest.Identity {
	return func(n *fabrictest.Network) *fabrictest.Identity {
		return n.Issue(n.Orgs[0].CA, &x509.Certificate{
			Subject: pkix.Name{CommonName: "x", OrganizationalUnit: units}, NotBefore: start, NotAfter: later,
		})
	}
}

func editSignature(edit func(a *attempt, ev *fabric.EndorsedView, e *fabric.Endorsement)) func(*attempt) {
	return func(a *attempt) {
		a.edit = func(ev *fabric.EndorsedView) { edit(a, ev, &ev.Endorsements[0]) }
	}
}

func TestVerifyRefusesSignatures(t *testing.T) {
	runMutations(t, []mutation{
		{"a flipped bit", editSignature(func(_ *attempt, _ *fabric.EndorsedView, e *fabric.Endorsement) {
			e.Signature[len(e.Signature)-1] ^= 1
		}), refusal.SignatureInvalid},
		{"none", editSignature(func(_ *attempt, _ *fabric.EndorsedView, e *fabric.Endorsement) { e.Signature = nil }), refusal.SignatureInvalid},
		{"a byte more", editSignature(func(_ *attempt, _ *fabric.EndorsedView, e *fabric.Endorsement) {
			e.Signature = append(e.Signature, 0)
		}), refusal.SignatureInvalid},
		{"a byte less", editSignature(func(_ *attempt, _ *fabric.EndorsedView, e *fabric.Endorsement) {
			e.Signature = e.Signature[:len(e.Signature)-1]
		}), refusal.SignatureInvalid},
		{"64 raw bytes", editSignature(func(_ *attempt, _ *fabric.EndorsedView, e *fabric.Endorsement) {
			e.Signature = make([]byte, 64)
		}), refusal.SignatureInvalid},
		{"zeros", editSignature(func(a *attempt, _ *fabric.EndorsedView, e *fabric.Endorsement) {
			raw, err := asn1.Marshal(struct{ R, S *big.Int }{new(big.Int), new(big.Int)})
			if err != nil {
				a.net.TB.Fatal(err)
			}
			e.Signature = raw
		}), refusal.SignatureInvalid},
		{"negative S", editSignature(func(a *attempt, _ *fabric.EndorsedView, e *fabric.Endorsement) {
			raw, err := asn1.Marshal(struct{ R, S *big.Int }{big.NewInt(1), big.NewInt(-1)})
			if err != nil {
				a.net.TB.Fatal(err)
			}
			e.Signature = raw
		}), refusal.SignatureInvalid},
		{"high S", editSignature(func(a *attempt, ev *fabric.EndorsedView, e *fabric.Endorsement) {
			e.Signature = a.draft.Signers[0].SignBytes(append(append([]byte{}, ev.ResponsePayload...), e.Endorser...), true)
		}), refusal.HighS},
		{"over the response alone", editSignature(func(a *attempt, ev *fabric.EndorsedView, e *fabric.Endorsement) {
			e.Signature = a.draft.Signers[0].SignBytes(ev.ResponsePayload, false)
		}), refusal.SignatureInvalid},
		{"by another key", editSignature(func(a *attempt, ev *fabric.EndorsedView, e *fabric.Endorsement) {
			e.Signature = a.net.Orgs[2].Peer.SignBytes(append(append([]byte{}, ev.ResponsePayload...), e.Endorser...), false)
		}), refusal.SignatureInvalid},
		{"of another view", editSignature(func(a *attempt, _ *fabric.EndorsedView, e *fabric.Endorsement) {
			*e = a.net.Draft(6, clock+1).Seal().Endorsements[0]
		}), refusal.SignatureInvalid},
		{"one bad of three", func(a *attempt) {
			a.draft.Signers = append(a.draft.Signers, a.net.Orgs[2].Peer)
			a.edit = func(ev *fabric.EndorsedView) { ev.Endorsements[2].Signature[8] ^= 1 }
		}, refusal.SignatureInvalid},
	})
}

func TestVerifyRefusesSigners(t *testing.T) {
	runMutations(t, []mutation{
		{"the same twice", func(a *attempt) { a.draft.Signers[1] = a.draft.Signers[0] }, refusal.DuplicateSigner},
		{"the same three times beside another", func(a *attempt) {
			s := a.draft.Signers
			a.draft.Signers = []*fabrictest.Identity{s[0], s[0], s[0], s[1]}
		}, refusal.DuplicateSigner},
		{"one key with a renewed certificate", func(a *attempt) {
			renewed := *a.draft.Signers[0]
			renewed.Cert = reissue(a, renewed.Key, a.net.Orgs[0].CA, "peer")
			a.draft.Signers = append(a.draft.Signers, &renewed)
		}, refusal.DuplicateSigner},
		{"one key in two organisations", func(a *attempt) {
			other := &fabrictest.Identity{MSPID: "Org2MSP", Key: a.draft.Signers[0].Key}
			other.Cert = reissue(a, other.Key, a.net.Orgs[1].CA, "peer")
			a.draft.Signers[1] = other
		}, refusal.DuplicateSigner},
		{"the same, its certificate's signature written otherwise", func(a *attempt) {
			twin := *a.draft.Signers[0]
			twin.Cert = malleate(a, twin.Cert)
			a.draft.Signers = append(a.draft.Signers, &twin)
		}, refusal.DuplicateSigner},
		{"a stranger's organisation", signs(func(n *fabrictest.Network) *fabrictest.Identity {
			return n.NewOrg("Org9MSP").Peer
		}), refusal.UnknownSigner},
		{"a removed organisation", func(a *attempt) {
			a.net.Policy = fabrictest.Policy(2, msp.MSPRole_PEER, "Org2MSP", "Org3MSP")
			a.net.Orgs = a.net.Orgs[1:]
			a.anchors = a.net.Anchors()
		}, refusal.UnknownSigner},
		{"a stranger's CA under a known name", signs(func(n *fabrictest.Network) *fabrictest.Identity {
			return n.NewOrg("Org1MSP").Peer
		}), refusal.CertificateRefuse},
		{"a peer of another organisation under this name", signs(func(n *fabrictest.Network) *fabrictest.Identity {
			id := *n.Orgs[2].Peer
			id.MSPID = "Org1MSP"
			return &id
		}), refusal.CertificateRefuse},
		{"the CA itself", signs(func(n *fabrictest.Network) *fabrictest.Identity { return n.Orgs[0].CA }), refusal.CertificateRefuse},
		{"a certificate that signs itself", signs(func(n *fabrictest.Network) *fabrictest.Identity {
			template := &x509.Certificate{
				SerialNumber: big.NewInt(1), NotBefore: start, NotAfter: later,
				Subject: pkix.Name{CommonName: "self", OrganizationalUnit: []string{"peer"}},
			}
			key := newKey(n.TB, elliptic.P256())
			return &fabrictest.Identity{MSPID: "Org1MSP", Key: key, Cert: create(n.TB, template, template, &key.PublicKey, key)}
		}), refusal.CertificateRefuse},
		{"a key on P-384", signs(func(n *fabrictest.Network) *fabrictest.Identity {
			key := newKey(n.TB, elliptic.P384())
			ca := n.Orgs[0].CA
			template := &x509.Certificate{
				SerialNumber: big.NewInt(1), NotBefore: start, NotAfter: later,
				Subject: pkix.Name{CommonName: "p384", OrganizationalUnit: []string{"peer"}},
			}
			return &fabrictest.Identity{MSPID: "Org1MSP", Key: key, Cert: create(n.TB, template, ca.Cert, &key.PublicKey, ca.Key)}
		}), refusal.CertificateRefuse},
		{"a client", signs(holder("client")), refusal.WrongRole},
		{"an admin", signs(holder("admin")), refusal.WrongRole},
		{"an orderer", signs(holder("orderer")), refusal.WrongRole},
		{"nobody", signs(holder()), refusal.WrongRole},
		{"somebody else", signs(holder("Peer")), refusal.WrongRole},
		{"peer and admin at once", signs(holder("peer", "admin")), refusal.WrongRole},
		{"peer twice", signs(holder("peer", "peer")), refusal.WrongRole},
		{"a peer with another unit, which does no harm", signs(holder("department", "peer")), ""},
		{"no certificate", editSignature(func(a *attempt, ev *fabric.EndorsedView, e *fabric.Endorsement) {
			e.Endorser = a.net.Marshal(&msp.SerializedIdentity{Mspid: "Org1MSP", IdBytes: []byte("x")})
		}), refusal.CertificateRefuse},
		{"no endorser", editSignature(func(a *attempt, ev *fabric.EndorsedView, e *fabric.Endorsement) { e.Endorser = nil }), refusal.UnknownSigner},
	})
}

func TestVerifyRefusesCertificatesByTime(t *testing.T) {
	view := now.Add(-time.Minute)
	issued := func(from, to time.Time) func(*attempt) {
		return signs(func(n *fabrictest.Network) *fabrictest.Identity { return n.NewIdentity(n.Orgs[0].CA, "peer", from, to) })
	}
	revoke := func(next time.Time, whom ...func(n *fabrictest.Network) *fabrictest.Identity) func(*attempt) {
		return func(a *attempt) {
			var ids []*fabrictest.Identity
			for _, w := range whom {
				ids = append(ids, w(a.net))
			}
			a.net.Orgs[0].Config.RevocationList = [][]byte{a.net.Revoke(a.net.Orgs[0].CA, next, ids...)}
			a.anchors = a.net.Anchors()
		}
	}
	first := func(n *fabrictest.Network) *fabrictest.Identity { return n.Orgs[0].Peer }
	another := func(n *fabrictest.Network) *fabrictest.Identity {
		return n.NewIdentity(n.Orgs[0].CA, "peer", start, later)
	}
	runMutations(t, []mutation{
		{"expired before the view", issued(start, view.Add(-time.Second)), refusal.CertificateTime},
		{"expired between view and now", issued(start, now.Add(-time.Second)), refusal.CertificateTime},
		{"expires now", issued(start, now), ""},
		{"not yet valid", issued(now.Add(time.Hour), later), refusal.CertificateTime},
		{"valid only since the view", issued(view.Add(time.Second), later), refusal.CertificateTime},
		{"all expired by now", func(a *attempt) { a.now = start.AddDate(11, 0, 0) }, refusal.CertificateTime},
		{"revoked", revoke(later, first), refusal.CertificateRefuse},
		{"another is revoked", revoke(later, another), ""},
		{"nobody is revoked", revoke(later), ""},
		{"a stale revocation list", revoke(now.Add(-time.Second)), refusal.CertificateRefuse},
		{"revoked in a stale list", revoke(now.Add(-time.Second), first), refusal.CertificateRefuse},
		{"a stale list and a fresh one", func(a *attempt) {
			ca := a.net.Orgs[0].CA
			a.net.Orgs[0].Config.RevocationList = [][]byte{a.net.Revoke(ca, now.Add(-time.Second)), a.net.Revoke(ca, later)}
			a.anchors = a.net.Anchors()
		}, ""},
	})
}

func TestVerifyRefusesUnsatisfiedPolicies(t *testing.T) {
	policy := func(n int32, role msp.MSPRole_MSPRoleType, ids ...string) func(*attempt) {
		return func(a *attempt) {
			a.net.Policy = fabrictest.Policy(n, role, ids...)
			a.anchors = a.net.Anchors()
		}
	}
	runMutations(t, []mutation{
		{"nobody", func(a *attempt) { a.draft.Signers = nil }, refusal.PolicyUnsatisfied},
		{"one", func(a *attempt) { a.draft.Signers = a.draft.Signers[:1] }, refusal.PolicyUnsatisfied},
		{"two of one organisation", func(a *attempt) {
			a.draft.Signers[1] = a.net.NewIdentity(a.net.Orgs[0].CA, "peer", start, later)
		}, refusal.PolicyUnsatisfied},
		{"three asked for", policy(3, msp.MSPRole_PEER, "Org1MSP", "Org2MSP", "Org3MSP"), refusal.PolicyUnsatisfied},
		{"others asked for", policy(2, msp.MSPRole_PEER, "Org2MSP", "Org3MSP"), refusal.PolicyUnsatisfied},
		{"one identity for two principals", policy(3, msp.MSPRole_PEER, "Org1MSP", "Org1MSP", "Org2MSP"), refusal.PolicyUnsatisfied},
		{"members asked for", policy(2, msp.MSPRole_MEMBER, "Org1MSP", "Org2MSP"), ""},
		{"two of one organisation asked for", func(a *attempt) {
			policy(2, msp.MSPRole_PEER, "Org1MSP", "Org1MSP")(a)
			a.draft.Signers[1] = a.net.NewIdentity(a.net.Orgs[0].CA, "peer", start, later)
		}, ""},
	})
}

// Intermediate CAs: peers of a leaf CA sign, those of a CA above do not.
func TestVerifyFollowsIntermediates(t *testing.T) {
	withIntermediate := func(a *attempt) *fabrictest.Identity {
		org := a.net.Orgs[0]
		intermediate := a.net.Issue(org.CA, &x509.Certificate{
			Subject: pkix.Name{CommonName: "intermediate"}, NotBefore: start, NotAfter: later,
			IsCA: true, BasicConstraintsValid: true, KeyUsage: x509.KeyUsageCertSign | x509.KeyUsageCRLSign,
		})
		org.Config.IntermediateCerts = [][]byte{intermediate.PEM()}
		for _, ou := range []*msp.FabricOUIdentifier{org.Config.FabricNodeOus.PeerOuIdentifier, org.Config.FabricNodeOus.ClientOuIdentifier} {
			ou.Certificate = nil
		}
		a.anchors = a.net.Anchors()
		return intermediate
	}
	underIntermediate := func(a *attempt) {
		a.draft.Signers[0] = a.net.NewIdentity(withIntermediate(a), "peer", start, later)
	}
	runMutations(t, []mutation{
		{"a peer of the intermediate", underIntermediate, ""},
		{"a peer of the root above it", func(a *attempt) { withIntermediate(a) }, refusal.CertificateRefuse},
		{"an intermediate that is not configured", func(a *attempt) {
			underIntermediate(a)
			a.net.Orgs[0].Config.IntermediateCerts = nil
			a.anchors = a.net.Anchors()
		}, refusal.CertificateRefuse},
		{"a revoked intermediate", func(a *attempt) {
			intermediate := withIntermediate(a)
			a.draft.Signers[0] = a.net.NewIdentity(intermediate, "peer", start, later)
			a.net.Orgs[0].Config.RevocationList = [][]byte{a.net.Revoke(a.net.Orgs[0].CA, later, intermediate)}
			a.anchors = a.net.Anchors()
		}, refusal.CertificateRefuse},
		{"the peers' unit bound to another CA", func(a *attempt) {
			intermediate := withIntermediate(a)
			a.draft.Signers[0] = a.net.NewIdentity(intermediate, "peer", start, later)
			a.net.Orgs[0].Config.FabricNodeOus.PeerOuIdentifier.Certificate = a.net.Orgs[0].CA.PEM()
			a.anchors = a.net.Anchors()
		}, refusal.WrongRole},
		{"outside of the organisation's units", func(a *attempt) {
			a.net.Orgs[0].Config.OrganizationalUnitIdentifiers = []*msp.FabricOUIdentifier{{Certificate: a.net.Orgs[0].CA.PEM(), OrganizationalUnitIdentifier: "department"}}
			a.anchors = a.net.Anchors()
		}, refusal.WrongRole},
		{"within the organisation's units", func(a *attempt) {
			a.net.Orgs[0].Config.OrganizationalUnitIdentifiers = []*msp.FabricOUIdentifier{{Certificate: a.net.Orgs[0].CA.PEM(), OrganizationalUnitIdentifier: "department"}}
			a.anchors = a.net.Anchors()
			a.draft.Signers[0] = holder("department", "peer")(a.net)
		}, ""},
	})
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

// reissue makes a second certificate for a key.
func reissue(a *attempt, key *ecdsa.PrivateKey, ca *fabrictest.Identity, unit string) *x509.Certificate {
	template := &x509.Certificate{
		SerialNumber: big.NewInt(77), NotBefore: start, NotAfter: later,
		Subject: pkix.Name{CommonName: "renewed", OrganizationalUnit: []string{unit}},
	}
	return create(a.net.TB, template, ca.Cert, &key.PublicKey, ca.Key)
}

// malleate replaces the S of a certificate's signature by its negative.
func malleate(a *attempt, cert *x509.Certificate) *x509.Certificate {
	var outer struct {
		TBS       asn1.RawValue
		Algorithm asn1.RawValue
		Signature asn1.BitString
	}
	must := func(err error) {
		if err != nil {
			a.net.TB.Fatal(err)
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
