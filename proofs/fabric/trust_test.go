package fabric_test

import (
	"bytes"
	"crypto/ecdsa"
	"crypto/elliptic"
	"crypto/rand"
	"crypto/x509"
	"errors"
	"testing"

	"github.com/hyperledger/fabric-protos-go/common"
	"github.com/hyperledger/fabric-protos-go/msp"
	"google.golang.org/protobuf/proto"
	"google.golang.org/protobuf/protoadapt"

	"github.com/anji-bridge/anji/proofs/fabric"
	"github.com/anji-bridge/anji/proofs/fabric/fabrictest"
	"github.com/anji-bridge/anji/proofs/refusal"
)

// unknownField is field 31, of one byte.
var unknownField = []byte{0xfa, 0x01, 0x01, 0x00}

func TestNewTrustRefuses(t *testing.T) {
	peers := func(n int32, ids ...string) *common.SignaturePolicyEnvelope {
		return fabrictest.Policy(n, msp.MSPRole_PEER, ids...)
	}
	orgs := []string{"Org1MSP", "Org2MSP", "Org3MSP"}
	deep := func(depth int) *common.SignaturePolicyEnvelope {
		p := peers(1, "Org1MSP")
		for range depth {
			p.Rule = &common.SignaturePolicy{Type: &common.SignaturePolicy_NOutOf_{NOutOf: &common.SignaturePolicy_NOutOf{
				N: 1, Rules: []*common.SignaturePolicy{p.Rule},
			}}}
		}
		return p
	}
	for _, c := range []struct {
		name   string
		mutate func(n *fabrictest.Network, a *fabric.Anchors)
		want   refusal.Code
	}{
		{"no channel", func(_ *fabrictest.Network, a *fabric.Anchors) { a.Channel = "" }, refusal.ClientInvalid},
		{"long channel", func(_ *fabrictest.Network, a *fabric.Anchors) { a.Channel = string(make([]byte, 250)) }, refusal.ClientInvalid},
		{"no chaincode", func(_ *fabrictest.Network, a *fabric.Anchors) { a.Chaincode = "" }, refusal.ClientInvalid},
		{"long chaincode", func(_ *fabrictest.Network, a *fabric.Anchors) { a.Chaincode = string(make([]byte, 250)) }, refusal.ClientInvalid},
		{"no definition", func(_ *fabrictest.Network, a *fabric.Anchors) { a.Definition = fabric.Version{} }, refusal.ClientInvalid},
		{"no organisation", func(_ *fabrictest.Network, a *fabric.Anchors) { a.MSPs = nil }, refusal.ClientInvalid},
		{"too many organisations", func(_ *fabrictest.Network, a *fabric.Anchors) { a.MSPs = make([][]byte, 65) }, refusal.ClientInvalid},
		{"an organisation twice", func(_ *fabrictest.Network, a *fabric.Anchors) { a.MSPs = append(a.MSPs, a.MSPs[0]) }, refusal.ClientInvalid},
		{"too few organisations of the policy", func(_ *fabrictest.Network, a *fabric.Anchors) { a.MSPs = a.MSPs[2:] }, refusal.ClientInvalid},
		{"an organisation that is junk", func(_ *fabrictest.Network, a *fabric.Anchors) { a.MSPs[0] = []byte("junk") }, refusal.Malformed},
		{"an unknown field in an organisation", func(_ *fabrictest.Network, a *fabric.Anchors) {
			a.MSPs[0] = append(a.MSPs[0], unknownField...)
		}, refusal.NonCanonical},
		{"a huge organisation", func(_ *fabrictest.Network, a *fabric.Anchors) { a.MSPs[0] = make([]byte, 128<<10+1) }, refusal.TooLarge},
		{"no policy", func(_ *fabrictest.Network, a *fabric.Anchors) { a.Policy = nil }, refusal.ClientInvalid},
		{"a policy that is junk", func(_ *fabrictest.Network, a *fabric.Anchors) { a.Policy = []byte("junk") }, refusal.Malformed},
		{"an unknown field in the policy", func(_ *fabrictest.Network, a *fabric.Anchors) {
			a.Policy = append(a.Policy, unknownField...)
		}, refusal.NonCanonical},
		{"a huge policy", func(_ *fabrictest.Network, a *fabric.Anchors) { a.Policy = make([]byte, 16<<10+1) }, refusal.TooLarge},
		{"a policy of version 1", func(n *fabrictest.Network, a *fabric.Anchors) {
			n.Policy.Version = 1
			a.Policy = n.Marshal(n.Policy)
		}, refusal.ClientInvalid},
		{"threshold 0", func(n *fabrictest.Network, a *fabric.Anchors) { a.Policy = n.Marshal(peers(0, orgs...)) }, refusal.ClientInvalid},
		{"threshold above n", func(n *fabrictest.Network, a *fabric.Anchors) { a.Policy = n.Marshal(peers(4, orgs...)) }, refusal.ClientInvalid},
		{"negative threshold", func(n *fabrictest.Network, a *fabric.Anchors) { a.Policy = n.Marshal(peers(-1, orgs...)) }, refusal.ClientInvalid},
		{"a principal out of range", func(n *fabrictest.Network, a *fabric.Anchors) {
			n.Policy.Identities = n.Policy.Identities[:2]
			a.Policy = n.Marshal(n.Policy)
		}, refusal.ClientInvalid},
		{"an empty rule", func(n *fabrictest.Network, a *fabric.Anchors) {
			n.Policy.Rule = &common.SignaturePolicy{}
			a.Policy = n.Marshal(n.Policy)
		}, refusal.ClientInvalid},
		{"an admin's policy", func(n *fabrictest.Network, a *fabric.Anchors) {
			a.Policy = n.Marshal(fabrictest.Policy(2, msp.MSPRole_ADMIN, orgs...))
		}, refusal.ClientInvalid},
		{"a principal that is no role", func(n *fabrictest.Network, a *fabric.Anchors) {
			n.Policy.Identities[0].PrincipalClassification = msp.MSPPrincipal_IDENTITY
			a.Policy = n.Marshal(n.Policy)
		}, refusal.ClientInvalid},
		{"a principal that is junk", func(n *fabrictest.Network, a *fabric.Anchors) {
			n.Policy.Identities[0].Principal = []byte("junk")
			a.Policy = n.Marshal(n.Policy)
		}, refusal.Malformed},
		{"a deep policy", func(n *fabrictest.Network, a *fabric.Anchors) { a.Policy = n.Marshal(deep(8)) }, refusal.TooLarge},
		{"a wide policy", func(n *fabrictest.Network, a *fabric.Anchors) {
			p := peers(1, "Org1MSP")
			gate := p.Rule.GetNOutOf()
			for len(gate.Rules) < 256 {
				gate.Rules = append(gate.Rules, gate.Rules[0])
			}
			a.Policy = n.Marshal(p)
		}, refusal.TooLarge},
	} {
		t.Run(c.name, func(t *testing.T) {
			n := fabrictest.NewNetwork(t)
			a := n.Anchors()
			if _, err := fabric.NewTrust(a); err != nil {
				t.Fatalf("refused before the mutation: %v", err)
			}
			c.mutate(n, &a)
			if _, err := fabric.NewTrust(a); !errors.Is(err, c.want) || !errors.Is(err, refusal.ClientInvalid) {
				t.Errorf("answered %v, want %s within %s", err, c.want, refusal.ClientInvalid)
			}
		})
	}
}

func TestNewTrustRefusesOrganisations(t *testing.T) {
	for _, c := range []struct {
		name   string
		mutate func(n *fabrictest.Network, config *msp.FabricMSPConfig)
		want   refusal.Code
	}{
		{"no name", func(_ *fabrictest.Network, c *msp.FabricMSPConfig) { c.Name = "" }, refusal.EmptyField},
		{"no roots", func(_ *fabrictest.Network, c *msp.FabricMSPConfig) { c.RootCerts = nil }, refusal.ClientInvalid},
		{"too many CAs", func(_ *fabrictest.Network, c *msp.FabricMSPConfig) {
			for len(c.IntermediateCerts) < 16 {
				c.IntermediateCerts = append(c.IntermediateCerts, c.RootCerts[0])
			}
		}, refusal.ClientInvalid},
		{"a root that is junk", func(_ *fabrictest.Network, c *msp.FabricMSPConfig) { c.RootCerts[0] = []byte("junk") }, refusal.Malformed},
		{"a root that is no CA", func(n *fabrictest.Network, c *msp.FabricMSPConfig) { c.RootCerts[0] = n.Orgs[0].Peer.PEM() }, refusal.CertificateRefuse},
		{"text around a root", func(_ *fabrictest.Network, c *msp.FabricMSPConfig) {
			c.RootCerts[0] = append([]byte("text\n"), c.RootCerts[0]...)
		}, refusal.NonCanonical},
		{"a signing identity", func(_ *fabrictest.Network, c *msp.FabricMSPConfig) {
			c.SigningIdentity = &msp.SigningIdentityInfo{PublicSigner: []byte("x")}
		}, refusal.ClientInvalid},
		{"no NodeOUs", func(_ *fabrictest.Network, c *msp.FabricMSPConfig) { c.FabricNodeOus = nil }, refusal.ClientInvalid},
		{"NodeOUs switched off", func(_ *fabrictest.Network, c *msp.FabricMSPConfig) { c.FabricNodeOus.Enable = false }, refusal.ClientInvalid},
		{"no peers' unit", func(_ *fabrictest.Network, c *msp.FabricMSPConfig) { c.FabricNodeOus.PeerOuIdentifier = nil }, refusal.ClientInvalid},
		{"a unit of a stranger's CA", func(n *fabrictest.Network, c *msp.FabricMSPConfig) {
			c.FabricNodeOus.PeerOuIdentifier.Certificate = n.Orgs[1].CA.PEM()
		}, refusal.ClientInvalid},
		{"a unit without CA", func(_ *fabrictest.Network, c *msp.FabricMSPConfig) {
			c.OrganizationalUnitIdentifiers = []*msp.FabricOUIdentifier{{OrganizationalUnitIdentifier: "department"}}
		}, refusal.ClientInvalid},
		{"a revocation list that is junk", func(_ *fabrictest.Network, c *msp.FabricMSPConfig) {
			c.RevocationList = [][]byte{[]byte("junk")}
		}, refusal.Malformed},
		{"a stranger's revocation list", func(n *fabrictest.Network, c *msp.FabricMSPConfig) {
			c.RevocationList = [][]byte{n.Revoke(n.Orgs[1].CA, later)}
		}, refusal.CertificateRefuse},
		{"a revocation list forged in the CA's name", func(n *fabrictest.Network, c *msp.FabricMSPConfig) {
			c.RevocationList = [][]byte{n.Revoke(n.NewOrg("Org1MSP").CA, later)}
		}, refusal.CertificateRefuse},
		{"too many revocation lists", func(_ *fabrictest.Network, c *msp.FabricMSPConfig) {
			c.RevocationList = make([][]byte, 17)
		}, refusal.TooLarge},
	} {
		t.Run(c.name, func(t *testing.T) {
			n := fabrictest.NewNetwork(t)
			c.mutate(n, n.Orgs[0].Config)
			if _, err := fabric.NewTrust(n.Anchors()); !errors.Is(err, c.want) || !errors.Is(err, refusal.ClientInvalid) {
				t.Errorf("answered %v, want %s within %s", err, c.want, refusal.ClientInvalid)
			}
		})
	}
}

func clone(t *testing.T, config *msp.FabricMSPConfig) *msp.FabricMSPConfig {
	t.Helper()
	raw, err := proto.Marshal(protoadapt.MessageV2Of(config))
	if err != nil {
		t.Fatal(err)
	}
	var copied msp.FabricMSPConfig
	if err := proto.Unmarshal(raw, protoadapt.MessageV2Of(&copied)); err != nil {
		t.Fatal(err)
	}
	return &copied
}

// TrimMSP makes of what a channel carries what NewTrust takes, and keeps what
// verification needs.
func TestTrimMSP(t *testing.T) {
	n := fabrictest.NewNetwork(t)
	config := clone(t, n.Orgs[0].Config)
	config.Admins = [][]byte{n.Orgs[0].Peer.PEM()}
	config.TlsRootCerts = [][]byte{n.Orgs[0].CA.PEM()}
	config.CryptoConfig = &msp.FabricCryptoConfig{SignatureHashFamily: "SHA2"}
	config.RootCerts[0] = append([]byte("# the root\n"), config.RootCerts[0]...)
	config.FabricNodeOus.PeerOuIdentifier.Certificate = append([]byte("# again\n"), config.FabricNodeOus.PeerOuIdentifier.Certificate...)
	trimmed, err := fabric.TrimMSP(append(n.Marshal(config), unknownField...))
	if err != nil {
		t.Fatal(err)
	}
	if want := n.Marshal(n.Orgs[0].Config); !bytes.Equal(trimmed, want) {
		t.Errorf("trimmed to %d bytes that differ from the plain configuration's %d", len(trimmed), len(want))
	}
	config.RootCerts = nil
	if _, err := fabric.TrimMSP(n.Marshal(config)); !errors.Is(err, refusal.ClientInvalid) {
		t.Errorf("an organisation without roots: %v", err)
	}
	if _, err := fabric.TrimMSP([]byte("junk")); !errors.Is(err, refusal.Malformed) {
		t.Errorf("junk: %v", err)
	}
}

// An authority may hold any key that X.509 knows; only signers are bound to
// P-256.
func TestRootsMayHaveOtherKeys(t *testing.T) {
	n := fabrictest.NewNetwork(t)
	a := newAttempt(n)
	org := n.Orgs[0]
	key, err := ecdsa.GenerateKey(elliptic.P384(), rand.Reader)
	if err != nil {
		t.Fatal(err)
	}
	template := *org.CA.Cert
	template.PublicKey, template.SignatureAlgorithm = &key.PublicKey, x509.UnknownSignatureAlgorithm
	der, err := x509.CreateCertificate(rand.Reader, &template, &template, &key.PublicKey, key)
	if err != nil {
		t.Fatal(err)
	}
	ca, err := x509.ParseCertificate(der)
	if err != nil {
		t.Fatal(err)
	}
	org.CA = &fabrictest.Identity{MSPID: org.Config.Name, Cert: ca, Key: key}
	org.Config.RootCerts = [][]byte{org.CA.PEM()}
	for _, ou := range []*msp.FabricOUIdentifier{
		org.Config.FabricNodeOus.PeerOuIdentifier, org.Config.FabricNodeOus.ClientOuIdentifier,
		org.Config.FabricNodeOus.AdminOuIdentifier, org.Config.FabricNodeOus.OrdererOuIdentifier,
	} {
		ou.Certificate = org.CA.PEM()
	}
	a.Anchors = n.Anchors()
	a.Draft.Signers[0] = n.Issue(org.CA, &x509.Certificate{
		Subject: n.Orgs[0].Peer.Cert.Subject, NotBefore: fabrictest.Start, NotAfter: later,
	})
	if _, err := verify(a); err != nil {
		t.Error(err)
	}
}
