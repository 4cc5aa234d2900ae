package fabricnet

import (
	"context"
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

// makeCrypto creates the keys and certificates of all organisations with
// cryptogen, and the identities that it has no words for.
func (s *starter) makeCrypto(ctx context.Context) error {
	config := filepath.Join(s.info.Dir, "config", "crypto-config.yaml")
	if err := render("crypto-config.yaml", config, s.info); err != nil {
		return err
	}
	crypto := filepath.Join(s.info.Dir, "crypto")
	if err := runTool(ctx, s.daemons.Cryptogen, nil, "generate", "--config="+config, "--output="+crypto); err != nil {
		return err
	}
	for _, peer := range s.info.Peers {
		s.info.Identities = append(s.info.Identities,
			generated(peer, Admin, "Admin"), generated(peer, User, "User1"))
	}
	relayer, err := issueClient(s.info.Peers[0], Relayer, false)
	if err != nil {
		return fmt.Errorf("identity %s: %w", Relayer, err)
	}
	expired, err := issueClient(s.info.Peers[0], Expired, true)
	if err != nil {
		return fmt.Errorf("identity %s: %w", Expired, err)
	}
	s.info.Identities = append(s.info.Identities, relayer, expired)
	return nil
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
// The organisational unit "client" is what makes it one (NodeOUs).
func issueClient(peer Node, name string, expired bool) (Identity, error) {
	ca, caKey, err := loadCA(peer)
	if err != nil {
		return Identity{}, err
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
		return Identity{}, err
	}
	serial, err := rand.Int(rand.Reader, new(big.Int).Lsh(big.NewInt(1), 127))
	if err != nil {
		return Identity{}, err
	}
	certificate, err := x509.CreateCertificate(rand.Reader, &x509.Certificate{
		SerialNumber: serial,
		Subject:      pkix.Name{CommonName: name + "@" + peer.Domain, OrganizationalUnit: []string{"client"}},
		NotBefore:    start,
		NotAfter:     end,
		KeyUsage:     x509.KeyUsageDigitalSignature,
	}, ca, &key.PublicKey, caKey)
	if err != nil {
		return Identity{}, err
	}
	der, err := x509.MarshalPKCS8PrivateKey(key)
	if err != nil {
		return Identity{}, err
	}
	dir := filepath.Join(peer.OrgDir, "users", name)
	if err := os.MkdirAll(dir, 0o755); err != nil {
		return Identity{}, err
	}
	identity := Identity{
		Name: name, MSPID: peer.MSPID,
		Certificate: filepath.Join(dir, "certificate.pem"),
		PrivateKey:  filepath.Join(dir, "key.pem"),
	}
	return identity, errors.Join(
		os.WriteFile(identity.Certificate, pem.EncodeToMemory(&pem.Block{Type: "CERTIFICATE", Bytes: certificate}), 0o644),
		os.WriteFile(identity.PrivateKey, pem.EncodeToMemory(&pem.Block{Type: "PRIVATE KEY", Bytes: der}), 0o600),
	)
}

func loadCA(peer Node) (*x509.Certificate, any, error) {
	certificate, err := readPEM(filepath.Join(peer.OrgDir, "ca", "ca."+peer.Domain+"-cert.pem"))
	if err != nil {
		return nil, nil, err
	}
	ca, err := x509.ParseCertificate(certificate)
	if err != nil {
		return nil, nil, err
	}
	der, err := readPEM(filepath.Join(peer.OrgDir, "ca", "priv_sk"))
	if err != nil {
		return nil, nil, err
	}
	key, err := x509.ParsePKCS8PrivateKey(der)
	return ca, key, err
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
