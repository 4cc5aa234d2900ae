// Package fabrictest makes organisations, identities and endorsed views for
// tests, without any Fabric process. A Draft starts as a valid view whose
// parts a test changes before they are hashed and signed, so that exactly
// one rule is broken.
package fabrictest

import (
	"crypto/ecdsa"
	"crypto/elliptic"
	"crypto/rand"
	"crypto/sha256"
	"crypto/x509"
	"crypto/x509/pkix"
	"encoding/pem"
	"fmt"
	"math/big"
	"testing"
	"time"

	"github.com/hyperledger/fabric-protos-go/common"
	"github.com/hyperledger/fabric-protos-go/msp"
	"google.golang.org/protobuf/proto"
	"google.golang.org/protobuf/protoadapt"

	"github.com/anji-bridge/anji/proofs/fabric"
)

// Names and times of every Network.
const (
	Channel   = "trade"
	Chaincode = "anji"
)

var (
	// Start is when all certificates of a Network begin to be valid; they
	// end ten years later.
	Start = time.Date(2025, 1, 1, 0, 0, 0, 0, time.UTC)
	end   = Start.AddDate(10, 0, 0)
	// Definition is the version of the chaincode definition.
	Definition = fabric.Version{Block: 7, Tx: 1}
)

// Network is three organisations with one peer each and the policy that two
// of the three peers must sign.
type Network struct {
	TB     testing.TB
	Orgs   []*Org
	Policy *common.SignaturePolicyEnvelope
}

// Org is one organisation: its CA, its MSP configuration and its peer.
type Org struct {
	CA     *Identity
	Config *msp.FabricMSPConfig
	Peer   *Identity
}

// Identity is a key with its certificate.
type Identity struct {
	MSPID string
	Cert  *x509.Certificate
	Key   *ecdsa.PrivateKey
}

// NewNetwork makes a network with new keys.
func NewNetwork(tb testing.TB) *Network {
	tb.Helper()
	n := &Network{TB: tb}
	ids := []string{}
	for i := 1; i <= 3; i++ {
		org := n.NewOrg(fmt.Sprintf("Org%dMSP", i))
		n.Orgs = append(n.Orgs, org)
		ids = append(ids, org.Config.Name)
	}
	n.Policy = Policy(2, msp.MSPRole_PEER, ids...)
	return n
}

// NewOrg makes an organisation that is not part of the network yet.
func (n *Network) NewOrg(mspID string) *Org {
	n.TB.Helper()
	ca := n.issue(nil, mspID, &x509.Certificate{
		Subject:   pkix.Name{CommonName: "ca." + mspID, Organization: []string{mspID}},
		NotBefore: Start, NotAfter: end,
		IsCA: true, BasicConstraintsValid: true,
		KeyUsage: x509.KeyUsageCertSign | x509.KeyUsageCRLSign,
	})
	ou := func(name string) *msp.FabricOUIdentifier {
		return &msp.FabricOUIdentifier{Certificate: ca.PEM(), OrganizationalUnitIdentifier: name}
	}
	org := &Org{CA: ca, Config: &msp.FabricMSPConfig{
		Name:      mspID,
		RootCerts: [][]byte{ca.PEM()},
		FabricNodeOus: &msp.FabricNodeOUs{
			Enable:             true,
			ClientOuIdentifier: ou("client"), PeerOuIdentifier: ou("peer"),
			AdminOuIdentifier: ou("admin"), OrdererOuIdentifier: ou("orderer"),
		},
	}}
	org.Peer = n.NewIdentity(org.CA, "peer", Start, end)
	return org
}

// NewIdentity issues a certificate with one organisational unit.
func (n *Network) NewIdentity(ca *Identity, unit string, notBefore, notAfter time.Time) *Identity {
	n.TB.Helper()
	return n.issue(ca, ca.MSPID, &x509.Certificate{
		Subject:   pkix.Name{CommonName: unit + "0." + ca.MSPID, OrganizationalUnit: []string{unit}},
		NotBefore: notBefore, NotAfter: notAfter,
		KeyUsage: x509.KeyUsageDigitalSignature, BasicConstraintsValid: true,
	})
}

// Issue signs a template with a new P-256 key.
func (n *Network) Issue(ca *Identity, template *x509.Certificate) *Identity {
	n.TB.Helper()
	return n.issue(ca, ca.MSPID, template)
}

func (n *Network) issue(ca *Identity, mspID string, template *x509.Certificate) *Identity {
	n.TB.Helper()
	key, err := ecdsa.GenerateKey(elliptic.P256(), rand.Reader)
	n.must(err)
	signer := &Identity{Cert: template, Key: key}
	if ca != nil {
		signer = ca
	}
	if template.SerialNumber == nil {
		template.SerialNumber, err = rand.Int(rand.Reader, new(big.Int).Lsh(big.NewInt(1), 120))
		n.must(err)
	}
	der, err := x509.CreateCertificate(rand.Reader, template, signer.Cert, &key.PublicKey, signer.Key)
	n.must(err)
	cert, err := x509.ParseCertificate(der)
	n.must(err)
	return &Identity{MSPID: mspID, Cert: cert, Key: key}
}

// Revoke makes a revocation list of the CA.
func (n *Network) Revoke(ca *Identity, nextUpdate time.Time, revoked ...*Identity) []byte {
	n.TB.Helper()
	list := &x509.RevocationList{Number: big.NewInt(1), ThisUpdate: Start, NextUpdate: nextUpdate}
	for _, id := range revoked {
		list.RevokedCertificateEntries = append(list.RevokedCertificateEntries,
			x509.RevocationListEntry{SerialNumber: id.Cert.SerialNumber, RevocationTime: Start})
	}
	der, err := x509.CreateRevocationList(rand.Reader, list, ca.Cert, ca.Key)
	n.must(err)
	return pem.EncodeToMemory(&pem.Block{Type: "X509 CRL", Bytes: der})
}

// Anchors is what a client of the network pins.
func (n *Network) Anchors() fabric.Anchors {
	n.TB.Helper()
	a := fabric.Anchors{Channel: Channel, Chaincode: Chaincode, Definition: Definition, Policy: n.Marshal(n.Policy)}
	for _, org := range n.Orgs {
		a.MSPs = append(a.MSPs, n.Marshal(org.Config))
	}
	return a
}

// Trust is Anchors parsed.
func (n *Network) Trust() *fabric.Trust {
	n.TB.Helper()
	trust, err := fabric.NewTrust(n.Anchors())
	n.must(err)
	return trust
}

// Marshal encodes a message and fails the test when that fails.
func (n *Network) Marshal(m protoadapt.MessageV1) []byte {
	n.TB.Helper()
	raw, err := marshal(m)
	n.must(err)
	return raw
}

func marshal(m protoadapt.MessageV1) ([]byte, error) {
	return proto.MarshalOptions{Deterministic: true}.Marshal(protoadapt.MessageV2Of(m))
}

func (n *Network) must(err error) {
	if err != nil {
		n.TB.Helper()
		n.TB.Fatal(err)
	}
}

// PEM is the certificate as MSP configurations and identities carry it.
func (id *Identity) PEM() []byte {
	return pem.EncodeToMemory(&pem.Block{Type: "CERTIFICATE", Bytes: id.Cert.Raw})
}

// Serialize is the identity as Fabric puts it into messages.
func (id *Identity) Serialize() []byte {
	raw, err := marshal(&msp.SerializedIdentity{Mspid: id.MSPID, IdBytes: id.PEM()})
	if err != nil {
		panic(err) // two plain fields
	}
	return raw
}

// Sign makes an endorsement of a response payload, with low S.
func (id *Identity) Sign(response []byte) fabric.Endorsement {
	endorser := id.Serialize()
	return fabric.Endorsement{Endorser: endorser, Signature: id.SignBytes(append(append([]byte{}, response...), endorser...), false)}
}

// Policy asks for n signatures by the given role of the organisations.
func Policy(n int32, role msp.MSPRole_MSPRoleType, mspIDs ...string) *common.SignaturePolicyEnvelope {
	envelope := &common.SignaturePolicyEnvelope{}
	gate := &common.SignaturePolicy_NOutOf{N: n}
	for i, id := range mspIDs {
		raw, err := marshal(&msp.MSPRole{MspIdentifier: id, Role: role})
		if err != nil {
			panic(err) // two plain fields
		}
		envelope.Identities = append(envelope.Identities, &msp.MSPPrincipal{PrincipalClassification: msp.MSPPrincipal_ROLE, Principal: raw})
		gate.Rules = append(gate.Rules, &common.SignaturePolicy{Type: &common.SignaturePolicy_SignedBy{SignedBy: int32(i)}})
	}
	envelope.Rule = &common.SignaturePolicy{Type: &common.SignaturePolicy_NOutOf_{NOutOf: gate}}
	return envelope
}

// SignBytes signs the SHA-256 of a message, with the S asked for.
func (id *Identity) SignBytes(message []byte, highS bool) []byte {
	digest := sha256.Sum256(message)
	r, s, err := ecdsa.Sign(rand.Reader, id.Key, digest[:])
	if err != nil {
		panic(err) // only a broken source of randomness
	}
	order := elliptic.P256().Params().N
	if isHigh := s.Cmp(new(big.Int).Rsh(order, 1)) > 0; isHigh != highS {
		s.Sub(order, s)
	}
	return marshalSignature(r, s)
}
