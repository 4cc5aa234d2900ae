package fabrictest

import (
	"crypto/elliptic"
	"crypto/x509"
	"crypto/x509/pkix"
	"math/big"

	"github.com/hyperledger/fabric-protos-go/msp"

	"github.com/anji-bridge/anji/proofs/fabric"
	"github.com/anji-bridge/anji/proofs/refusal"
)

// signs replaces the first signer.
func signs(by func(n *Network) *Identity) func(*Attempt) {
	return func(a *Attempt) { a.Draft.Signers[0] = by(a.Net) }
}

func holder(units ...string) func(n *Network) *Identity {
	return func(n *Network) *Identity {
		return n.Issue(n.Orgs[0].CA, &x509.Certificate{
			Subject: pkix.Name{CommonName: "x", OrganizationalUnit: units}, NotBefore: Start, NotAfter: end,
		})
	}
}

func editSignature(edit func(a *Attempt, ev *fabric.EndorsedView, e *fabric.Endorsement)) func(*Attempt) {
	return func(a *Attempt) {
		a.Edit = func(ev *fabric.EndorsedView) { edit(a, ev, &ev.Endorsements[0]) }
	}
}

// Signers are not distinct peers of trusted organisations.
func Signers() []Mutation {
	return []Mutation{
		{"the same twice", func(a *Attempt) { a.Draft.Signers[1] = a.Draft.Signers[0] }, refusal.DuplicateSigner},
		{"the same three times beside another", func(a *Attempt) {
			s := a.Draft.Signers
			a.Draft.Signers = []*Identity{s[0], s[0], s[0], s[1]}
		}, refusal.DuplicateSigner},
		{"one key with a renewed certificate", func(a *Attempt) {
			a.Draft.Signers = append(a.Draft.Signers, a.Net.Renew(a.Draft.Signers[0], a.Net.Orgs[0].CA))
		}, refusal.DuplicateSigner},
		{"one key in two organisations", func(a *Attempt) {
			a.Draft.Signers[1] = a.Net.Renew(a.Draft.Signers[0], a.Net.Orgs[1].CA)
		}, refusal.DuplicateSigner},
		{"the same, its certificate's signature written otherwise", func(a *Attempt) {
			twin := *a.Draft.Signers[0]
			twin.Cert = malleate(a, twin.Cert)
			a.Draft.Signers = append(a.Draft.Signers, &twin)
		}, refusal.DuplicateSigner},
		{"a stranger's organisation", signs(func(n *Network) *Identity {
			return n.NewOrg("Org9MSP").Peer
		}), refusal.UnknownSigner},
		{"a removed organisation", func(a *Attempt) {
			a.Net.Policy = Policy(2, msp.MSPRole_PEER, "Org2MSP", "Org3MSP")
			a.Net.Orgs = a.Net.Orgs[1:]
			a.Anchors = a.Net.Anchors()
		}, refusal.UnknownSigner},
		{"a stranger's CA under a known name", signs(func(n *Network) *Identity {
			return n.NewOrg("Org1MSP").Peer
		}), refusal.CertificateRefuse},
		{"a peer of another organisation under this name", signs(func(n *Network) *Identity {
			id := *n.Orgs[2].Peer
			id.MSPID = "Org1MSP"
			return &id
		}), refusal.CertificateRefuse},
		{"the CA itself", signs(func(n *Network) *Identity { return n.Orgs[0].CA }), refusal.CertificateRefuse},
		{"a certificate that signs itself", signs(func(n *Network) *Identity {
			template := &x509.Certificate{
				SerialNumber: big.NewInt(1), NotBefore: Start, NotAfter: end,
				Subject: pkix.Name{CommonName: "self", OrganizationalUnit: []string{"peer"}},
			}
			key := newKey(n.TB, elliptic.P256())
			return &Identity{MSPID: "Org1MSP", Key: key, Cert: create(n.TB, template, template, &key.PublicKey, key)}
		}), refusal.CertificateRefuse},
		{"a key on P-384", signs(func(n *Network) *Identity {
			key := newKey(n.TB, elliptic.P384())
			ca := n.Orgs[0].CA
			template := &x509.Certificate{
				SerialNumber: big.NewInt(1), NotBefore: Start, NotAfter: end,
				Subject: pkix.Name{CommonName: "p384", OrganizationalUnit: []string{"peer"}},
			}
			return &Identity{MSPID: "Org1MSP", Key: key, Cert: create(n.TB, template, ca.Cert, &key.PublicKey, ca.Key)}
		}), refusal.CertificateRefuse},
		{"a client", signs(holder("client")), refusal.WrongRole},
		{"an admin", signs(holder("admin")), refusal.WrongRole},
		{"an orderer", signs(holder("orderer")), refusal.WrongRole},
		{"nobody", signs(holder()), refusal.WrongRole},
		{"somebody else", signs(holder("Peer")), refusal.WrongRole},
		{"peer and admin at once", signs(holder("peer", "admin")), refusal.WrongRole},
		{"peer twice", signs(holder("peer", "peer")), refusal.WrongRole},
		{"a peer with another unit, which does no harm", signs(holder("department", "peer")), ""},
		{"no certificate", editSignature(func(a *Attempt, ev *fabric.EndorsedView, e *fabric.Endorsement) {
			e.Endorser = a.Net.Marshal(&msp.SerializedIdentity{Mspid: "Org1MSP", IdBytes: []byte("x")})
		}), refusal.CertificateRefuse},
		{"no endorser", editSignature(func(a *Attempt, ev *fabric.EndorsedView, e *fabric.Endorsement) { e.Endorser = nil }), refusal.UnknownSigner},
	}
}

// Policies are signers who satisfy the pinned policy or do not.
func Policies() []Mutation {
	policy := func(n int32, role msp.MSPRole_MSPRoleType, ids ...string) func(*Attempt) {
		return func(a *Attempt) {
			a.Net.Policy = Policy(n, role, ids...)
			a.Anchors = a.Net.Anchors()
		}
	}
	return []Mutation{
		{"nobody", func(a *Attempt) { a.Draft.Signers = nil }, refusal.PolicyUnsatisfied},
		{"one", func(a *Attempt) { a.Draft.Signers = a.Draft.Signers[:1] }, refusal.PolicyUnsatisfied},
		{"two of one organisation", func(a *Attempt) {
			a.Draft.Signers[1] = a.Net.NewIdentity(a.Net.Orgs[0].CA, "peer", Start, end)
		}, refusal.PolicyUnsatisfied},
		{"three asked for", policy(3, msp.MSPRole_PEER, "Org1MSP", "Org2MSP", "Org3MSP"), refusal.PolicyUnsatisfied},
		{"others asked for", policy(2, msp.MSPRole_PEER, "Org2MSP", "Org3MSP"), refusal.PolicyUnsatisfied},
		{"one identity for two principals", policy(3, msp.MSPRole_PEER, "Org1MSP", "Org1MSP", "Org2MSP"), refusal.PolicyUnsatisfied},
		{"members asked for", policy(2, msp.MSPRole_MEMBER, "Org1MSP", "Org2MSP"), ""},
		{"two of one organisation asked for", func(a *Attempt) {
			policy(2, msp.MSPRole_PEER, "Org1MSP", "Org1MSP")(a)
			a.Draft.Signers[1] = a.Net.NewIdentity(a.Net.Orgs[0].CA, "peer", Start, end)
		}, ""},
	}
}

// Intermediates are peers of intermediate CAs, and of CAs above them.
func Intermediates() []Mutation {
	withIntermediate := func(a *Attempt) *Identity {
		org := a.Net.Orgs[0]
		intermediate := a.Net.Issue(org.CA, &x509.Certificate{
			Subject: pkix.Name{CommonName: "intermediate"}, NotBefore: Start, NotAfter: end,
			IsCA: true, BasicConstraintsValid: true, KeyUsage: x509.KeyUsageCertSign | x509.KeyUsageCRLSign,
		})
		org.Config.IntermediateCerts = [][]byte{intermediate.PEM()}
		for _, ou := range []*msp.FabricOUIdentifier{org.Config.FabricNodeOus.PeerOuIdentifier, org.Config.FabricNodeOus.ClientOuIdentifier} {
			ou.Certificate = nil
		}
		a.Anchors = a.Net.Anchors()
		return intermediate
	}
	underIntermediate := func(a *Attempt) {
		a.Draft.Signers[0] = a.Net.NewIdentity(withIntermediate(a), "peer", Start, end)
	}
	return []Mutation{
		{"a peer of the intermediate", underIntermediate, ""},
		{"a peer of the root above it", func(a *Attempt) { withIntermediate(a) }, refusal.CertificateRefuse},
		{"an intermediate that is not configured", func(a *Attempt) {
			underIntermediate(a)
			a.Net.Orgs[0].Config.IntermediateCerts = nil
			a.Anchors = a.Net.Anchors()
		}, refusal.CertificateRefuse},
		{"a revoked intermediate", func(a *Attempt) {
			intermediate := withIntermediate(a)
			a.Draft.Signers[0] = a.Net.NewIdentity(intermediate, "peer", Start, end)
			a.Net.Orgs[0].Config.RevocationList = [][]byte{a.Net.Revoke(a.Net.Orgs[0].CA, end, intermediate)}
			a.Anchors = a.Net.Anchors()
		}, refusal.CertificateRefuse},
		{"the peers' unit bound to another CA", func(a *Attempt) {
			intermediate := withIntermediate(a)
			a.Draft.Signers[0] = a.Net.NewIdentity(intermediate, "peer", Start, end)
			a.Net.Orgs[0].Config.FabricNodeOus.PeerOuIdentifier.Certificate = a.Net.Orgs[0].CA.PEM()
			a.Anchors = a.Net.Anchors()
		}, refusal.WrongRole},
		{"outside of the organisation's units", func(a *Attempt) {
			a.Net.Orgs[0].Config.OrganizationalUnitIdentifiers = []*msp.FabricOUIdentifier{{Certificate: a.Net.Orgs[0].CA.PEM(), OrganizationalUnitIdentifier: "department"}}
			a.Anchors = a.Net.Anchors()
		}, refusal.WrongRole},
		{"within the organisation's units", func(a *Attempt) {
			a.Net.Orgs[0].Config.OrganizationalUnitIdentifiers = []*msp.FabricOUIdentifier{{Certificate: a.Net.Orgs[0].CA.PEM(), OrganizationalUnitIdentifier: "department"}}
			a.Anchors = a.Net.Anchors()
			a.Draft.Signers[0] = holder("department", "peer")(a.Net)
		}, ""},
	}
}
