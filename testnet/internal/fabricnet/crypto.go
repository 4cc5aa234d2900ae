package fabricnet

import (
	"context"
	"crypto"
	"crypto/ecdsa"
	"crypto/elliptic"
	"crypto/rand"
	"crypto/x509"
	"crypto/x509/pkix"
	"encoding/pem"
	"errors"
	"fmt"
	"math/big"
	"os"
	"path/filepath"
	"time"
)

// makeCrypto creates the keys and certificates of the organisations of the
// given nodes with cryptogen, and for the first organisation of a network the
// identities that it has no words for. It returns the client identities.
func (n *Network) makeCrypto(ctx context.Context, nodes Info) ([]Identity, error) {
	config := filepath.Join(n.info.Dir, "config", "crypto-config.yaml")
	if err := render("crypto-config.yaml", config, nodes); err != nil {
		return nil, err
	}
	output := filepath.Join(n.info.Dir, "crypto")
	if err := runTool(ctx, n.info.Binaries.Cryptogen, nil, "generate", "--config="+config, "--output="+output); err != nil {
		return nil, err
	}
	var identities []Identity
	for _, peer := range nodes.Peers {
		identities = append(identities, generated(peer, Admin, "Admin"), generated(peer, User, "User1"))
	}
	if len(nodes.Peers) == 0 || nodes.Peers[0].Number != 1 {
		return identities, nil
	}
	for _, name := range []string{Relayer, Expired} {
		identity, err := issueClient(nodes.Peers[0], name, name == Expired)
		if err != nil {
			return nil, fmt.Errorf("identity %s: %w", name, err)
		}
		identities = append(identities, identity)
	}
	return identities, nil
}

// generated is an identity that cryptogen made.
func generated(peer Node, name, user string) Identity {
	user += "@" + peer.Domain
	msp := filepath.Join(peer.OrgDir, "users", user, "msp")
	return Identity{
		Name: name, MSPID: peer.MSPID,
		Certificate: filepath.Join(msp, "signcerts", user+"-cert.pem"),
		PrivateKey:  filepath.Join(msp, "keystore", "priv_sk"),
	}
}

// issueClient signs a client identity with the CA of the peer's organisation.
func issueClient(peer Node, name string, expired bool) (Identity, error) {
	dir := filepath.Join(peer.OrgDir, "users", name)
	identity := Identity{
		Name: name, MSPID: peer.MSPID,
		Certificate: filepath.Join(dir, "certificate.pem"),
		PrivateKey:  filepath.Join(dir, "key.pem"),
	}
	return identity, issue(peer, name+"@"+peer.Domain, "client", expired, identity)
}

// issue makes a key and has the CA of the node's organisation certify it. The
// organisational unit is what says of what kind the identity is (NodeOUs).
func issue(node Node, name, unit string, expired bool, files Identity) error {
	ca, caKey, err := loadCA(node)
	if err != nil {
		return err
	}
	// Fabric checks a chain as of the start of the last certificate, so that
	// must lie within the life of the CA, which cryptogen dates back by five
	// minutes.
	start, end := ca.NotBefore, ca.NotAfter
	if expired {
		end = start.Add(time.Minute)
	}
	key, err := ecdsa.GenerateKey(elliptic.P256(), rand.Reader)
	if err != nil {
		return err
	}
	serial, err := rand.Int(rand.Reader, new(big.Int).Lsh(big.NewInt(1), 127))
	if err != nil {
		return err
	}
	certificate, err := x509.CreateCertificate(rand.Reader, &x509.Certificate{
		SerialNumber: serial,
		Subject:      pkix.Name{CommonName: name, OrganizationalUnit: []string{unit}},
		NotBefore:    start,
		NotAfter:     end,
		KeyUsage:     x509.KeyUsageDigitalSignature,
	}, ca, &key.PublicKey, caKey)
	if err != nil {
		return err
	}
	der, err := x509.MarshalPKCS8PrivateKey(key)
	if err != nil {
		return err
	}
	return errors.Join(
		writeFile(files.Certificate, pem.EncodeToMemory(&pem.Block{Type: "CERTIFICATE", Bytes: certificate})),
		writeFile(files.PrivateKey, pem.EncodeToMemory(&pem.Block{Type: "PRIVATE KEY", Bytes: der})),
	)
}

// writeFile writes a file and makes its directory if need be. None of them is
// for other users of the machine.
func writeFile(path string, content []byte) error {
	if err := os.MkdirAll(filepath.Dir(path), 0o755); err != nil {
		return err
	}
	return os.WriteFile(path, content, 0o600)
}

func loadCA(node Node) (*x509.Certificate, crypto.Signer, error) {
	ca, err := readCertificate(filepath.Join(node.OrgDir, "ca", "ca."+node.Domain+"-cert.pem"))
	if err != nil {
		return nil, nil, err
	}
	der, err := readPEM(filepath.Join(node.OrgDir, "ca", "priv_sk"))
	if err != nil {
		return nil, nil, err
	}
	key, err := x509.ParsePKCS8PrivateKey(der)
	if err != nil {
		return nil, nil, err
	}
	signer, ok := key.(crypto.Signer)
	if !ok {
		return nil, nil, fmt.Errorf("the key of the CA of %s does not sign", node.Org)
	}
	return ca, signer, nil
}

func readCertificate(path string) (*x509.Certificate, error) {
	der, err := readPEM(path)
	if err != nil {
		return nil, err
	}
	certificate, err := x509.ParseCertificate(der)
	if err != nil {
		return nil, fmt.Errorf("%s: %w", path, err)
	}
	return certificate, nil
}

func readPEM(path string) ([]byte, error) {
	content, err := os.ReadFile(path)
	if err != nil {
		return nil, err
	}
	block, _ := pem.Decode(content)
	if block == nil {
		return nil, fmt.Errorf("%s holds no PEM block", path)
	}
	return block.Bytes, nil
}
