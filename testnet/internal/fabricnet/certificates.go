package fabricnet

import (
	"context"
	"crypto/rand"
	"crypto/x509"
	"encoding/pem"
	"errors"
	"fmt"
	"math/big"
	"os"
	"path/filepath"
	"slices"
	"time"
)

// RotatePeerCertificate gives a peer a new key and certificate and restarts it
// with them. It returns the old ones, which stay valid until they are revoked.
func (n *Network) RotatePeerCertificate(ctx context.Context, name string) (retired Identity, err error) {
	err = n.change("new certificate of "+name, func() error {
		peer, err := n.info.node(name)
		if err != nil {
			return err
		}
		if !slices.Contains(n.info.Peers, peer) {
			return errors.New("it is no peer")
		}
		if retired, err = retire(peer); err != nil {
			return err
		}
		if err := n.group.Stop(name); err != nil {
			return err
		}
		if err := issue(peer, name+"."+peer.Domain, "peer", false, peer.Identity()); err != nil {
			return err
		}
		return n.Restart(ctx, name)
	})
	return retired, err
}

// retire keeps copies of a node's present key and certificate.
func retire(node Node) (Identity, error) {
	present := node.Identity()
	certificate, err := readCertificate(present.Certificate)
	if err != nil {
		return Identity{}, err
	}
	dir := filepath.Join(node.NodeDir, "retired", certificate.SerialNumber.Text(16))
	retired := present
	retired.Certificate, retired.PrivateKey = filepath.Join(dir, "certificate.pem"), filepath.Join(dir, "key.pem")
	for from, to := range map[string]string{present.Certificate: retired.Certificate, present.PrivateKey: retired.PrivateKey} {
		content, err := os.ReadFile(from)
		if err != nil {
			return Identity{}, err
		}
		if err := writeFile(to, content); err != nil {
			return Identity{}, err
		}
	}
	return retired, nil
}

// Revoke puts an identity's certificate on the revocation list of its
// organisation, and that list into the configuration of every channel. A peer
// whose present certificate is revoked neither endorses nor gets blocks any more
// until it has a new one.
func (n *Network) Revoke(ctx context.Context, identity Identity) error {
	return n.change("revoke a certificate of "+identity.MSPID, func() error {
		for _, nodes := range [][]Node{n.info.Peers, n.info.Orderers} {
			for _, node := range nodes {
				if node.MSPID != identity.MSPID {
					continue
				}
				if err := extendRevocationList(node, identity); err != nil {
					return err
				}
				return n.reconfigure(ctx, n.info)
			}
		}
		return errors.New("no such organisation")
	})
}

// extendRevocationList writes the next list of the CA of a node's organisation
// into the organisation's MSP.
func extendRevocationList(node Node, identity Identity) error {
	certificate, err := readCertificate(identity.Certificate)
	if err != nil {
		return err
	}
	last, err := readRevocationList(node)
	if err != nil {
		return err
	}
	ca, key, err := loadCA(node)
	if err != nil {
		return err
	}
	now := time.Now()
	list, err := x509.CreateRevocationList(rand.Reader, &x509.RevocationList{
		Number: new(big.Int).Add(last.Number, big.NewInt(1)), ThisUpdate: now, NextUpdate: ca.NotAfter,
		RevokedCertificateEntries: append(last.RevokedCertificateEntries,
			x509.RevocationListEntry{SerialNumber: certificate.SerialNumber, RevocationTime: now}),
	}, ca, key)
	if err != nil {
		return err
	}
	return writeFile(revocationList(node), pem.EncodeToMemory(&pem.Block{Type: "X509 CRL", Bytes: list}))
}

// isRevoked tells whether the present certificate of a node is revoked.
func isRevoked(node Node) (bool, error) {
	certificate, err := readCertificate(node.Certificate())
	if err != nil {
		return false, err
	}
	list, err := readRevocationList(node)
	if err != nil {
		return false, err
	}
	return slices.ContainsFunc(list.RevokedCertificateEntries, func(entry x509.RevocationListEntry) bool {
		return entry.SerialNumber.Cmp(certificate.SerialNumber) == 0
	}), nil
}

func revocationList(node Node) string { return filepath.Join(node.OrgDir, "msp", "crls", "crl.pem") }

// readRevocationList returns an empty list of number 0 where there is none yet.
func readRevocationList(node Node) (*x509.RevocationList, error) {
	der, err := readPEM(revocationList(node))
	if errors.Is(err, os.ErrNotExist) {
		return &x509.RevocationList{Number: new(big.Int)}, nil
	}
	if err != nil {
		return nil, err
	}
	list, err := x509.ParseRevocationList(der)
	if err != nil {
		return nil, fmt.Errorf("%s: %w", revocationList(node), err)
	}
	return list, nil
}
