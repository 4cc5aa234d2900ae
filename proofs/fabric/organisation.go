package fabric

import (
	"bytes"
	"crypto/ecdsa"
	"crypto/elliptic"
	"crypto/x509"
	"encoding/pem"
	"errors"
	"time"

	"github.com/hyperledger/fabric-protos-go/msp"

	"github.com/anji-bridge/anji/proofs/refusal"
)

// maxAuthorities bounds the CA certificates, and the revocation lists, of
// one organisation.
const maxAuthorities = 16

// organisation is an MSP's configuration parsed for checking certificates.
type organisation struct {
	name          string
	authorities   []*x509.Certificate // roots and intermediates
	roots         *x509.CertPool
	intermediates *x509.CertPool
	// inner holds the authorities (by DER) that issued an intermediate.
	// Fabric lets only the leaves of the tree of authorities issue
	// identities (msp/mspimpl.go, getValidationChain).
	inner map[string]bool
	// roles are the units by which Fabric tells peers, clients, admins and
	// orderers apart; a certificate carries exactly one. Empty when the
	// organisation does not use them: then all are plain members.
	roles []roleUnit
	// units, when not empty, are the units of which an identity needs one.
	units []unit
	crls  []revocations
}

// unit is an organisational unit, where issuer is not nil of one authority.
type unit struct {
	name   string
	issuer *x509.Certificate
}

func (u unit) matches(name string, issuer *x509.Certificate) bool {
	return u.name == name && (u.issuer == nil || u.issuer.Equal(issuer))
}

// roleUnit is the unit that stands for a role.
type roleUnit struct {
	unit
	role msp.MSPRole_MSPRoleType
}

// revocations is a CRL whose signature was checked.
type revocations struct {
	issuer     *x509.Certificate
	serials    map[string]bool // big-endian bytes
	nextUpdate time.Time       // zero when the list does not say
}

// newOrganisation parses a marshalled msp.FabricMSPConfig in canonical form,
// of an organisation whose peers can be told from others.
func newOrganisation(raw []byte) (*organisation, error) {
	if len(raw) > maxMSPConfig {
		return nil, refusal.TooLarge.With("%d bytes, at most %d", len(raw), maxMSPConfig)
	}
	var config msp.FabricMSPConfig
	if err := decode("msp configuration", raw, &config); err != nil {
		return nil, err
	}
	o, err := parseOrganisation(&config)
	if err != nil {
		return nil, err
	}
	for _, r := range o.roles {
		if r.role == msp.MSPRole_PEER {
			return o, nil
		}
	}
	return nil, refusal.ClientInvalid.With("%s: NodeOUs are not enabled, so peers cannot be told from clients", o.name)
}

func parseOrganisation(config *msp.FabricMSPConfig) (*organisation, error) {
	if config.Name == "" {
		return nil, refusal.EmptyField.With("name")
	}
	if config.SigningIdentity != nil {
		return nil, refusal.ClientInvalid.With("%s: carries a signing identity", config.Name)
	}
	o := &organisation{name: config.Name, inner: map[string]bool{}}
	if err := o.setAuthorities(config.RootCerts, config.IntermediateCerts); err != nil {
		return nil, err
	}
	if err := o.setUnits(config); err != nil {
		return nil, err
	}
	return o, o.setRevocations(config.RevocationList)
}

func (o *organisation) setAuthorities(roots, intermediates [][]byte) error {
	if len(roots) == 0 || len(roots)+len(intermediates) > maxAuthorities {
		return refusal.ClientInvalid.With("%s: %d root and %d intermediate certificates, want at least one root and at most %d in all",
			o.name, len(roots), len(intermediates), maxAuthorities)
	}
	o.roots, o.intermediates = x509.NewCertPool(), x509.NewCertPool()
	for i, pemBytes := range append(append([][]byte{}, roots...), intermediates...) {
		cert, err := parseCertificate(pemBytes)
		if err != nil {
			return err
		}
		if !cert.IsCA || !cert.BasicConstraintsValid {
			return refusal.CertificateRefuse.With("%s: %s is not a CA", o.name, cert.Subject)
		}
		o.authorities = append(o.authorities, cert)
		if i < len(roots) {
			o.roots.AddCert(cert)
		} else {
			o.intermediates.AddCert(cert)
		}
	}
	for _, child := range o.authorities[len(roots):] {
		for _, parent := range o.authorities {
			if !parent.Equal(child) && bytes.Equal(parent.RawSubject, child.RawIssuer) {
				o.inner[string(parent.Raw)] = true
			}
		}
	}
	return nil
}

func (o *organisation) setUnits(config *msp.FabricMSPConfig) error {
	nodes := config.FabricNodeOus
	for _, r := range []struct {
		role msp.MSPRole_MSPRoleType
		id   *msp.FabricOUIdentifier
	}{
		{msp.MSPRole_PEER, nodes.GetPeerOuIdentifier()}, {msp.MSPRole_CLIENT, nodes.GetClientOuIdentifier()},
		{msp.MSPRole_ADMIN, nodes.GetAdminOuIdentifier()}, {msp.MSPRole_ORDERER, nodes.GetOrdererOuIdentifier()},
	} {
		if !nodes.GetEnable() || r.id.GetOrganizationalUnitIdentifier() == "" {
			continue
		}
		u, err := o.unit(r.id)
		if err != nil {
			return err
		}
		o.roles = append(o.roles, roleUnit{u, r.role})
	}
	for _, id := range config.OrganizationalUnitIdentifiers {
		u, err := o.unit(id)
		if err != nil {
			return err
		}
		if u.issuer == nil {
			return refusal.ClientInvalid.With("%s: organisational unit %q names no CA", o.name, u.name)
		}
		o.units = append(o.units, u)
	}
	return nil
}

func (o *organisation) unit(id *msp.FabricOUIdentifier) (unit, error) {
	u := unit{name: id.OrganizationalUnitIdentifier}
	if len(id.Certificate) == 0 {
		return u, nil
	}
	der, err := parsePEM(id.Certificate)
	if err != nil {
		return unit{}, err
	}
	for _, authority := range o.authorities {
		if bytes.Equal(authority.Raw, der) {
			u.issuer = authority
			return u, nil
		}
	}
	return unit{}, refusal.ClientInvalid.With("%s: the CA of organisational unit %q is neither root nor intermediate", o.name, u.name)
}

func (o *organisation) setRevocations(lists [][]byte) error {
	if len(lists) > maxAuthorities {
		return refusal.TooLarge.With("%s: %d revocation lists, at most %d", o.name, len(lists), maxAuthorities)
	}
	for i, raw := range lists {
		if block, rest := pem.Decode(raw); block != nil && len(rest) == 0 {
			raw = block.Bytes
		}
		crl, err := x509.ParseRevocationList(raw)
		if err != nil {
			return refusal.Malformed.With("%s: revocation list %d: %w", o.name, i, err)
		}
		r := revocations{serials: make(map[string]bool, len(crl.RevokedCertificateEntries)), nextUpdate: crl.NextUpdate}
		for _, authority := range o.authorities {
			if bytes.Equal(authority.RawSubject, crl.RawIssuer) && crl.CheckSignatureFrom(authority) == nil {
				r.issuer = authority
				break
			}
		}
		if r.issuer == nil {
			return refusal.CertificateRefuse.With("%s: revocation list %d is not signed by a CA of this organisation", o.name, i)
		}
		for _, entry := range crl.RevokedCertificateEntries {
			r.serials[string(entry.SerialNumber.Bytes())] = true
		}
		o.crls = append(o.crls, r)
	}
	return nil
}

// checkPeer refuses a certificate that is not a peer's of this organisation,
// valid at the time of the view and now. Fabric's own MSP accepts expired
// certificates (msp/mspimpl.go, getValidityOptsForCert), so endorsing peers
// do not check this for us.
func (o *organisation) checkPeer(cert *x509.Certificate, viewTime, now time.Time) error {
	chain, err := o.chain(cert, viewTime)
	if err != nil {
		return err
	}
	for _, c := range chain {
		if now.Before(c.NotBefore) || now.After(c.NotAfter) {
			return refusal.CertificateTime.With("%s: %s is valid from %s to %s", o.name, c.Subject, c.NotBefore.UTC(), c.NotAfter.UTC())
		}
	}
	if err := o.checkRevocation(chain, now); err != nil {
		return err
	}
	role, err := o.role(cert, chain[1])
	if err != nil {
		return err
	}
	if role != msp.MSPRole_PEER {
		return refusal.WrongRole.With("%s: %s is not a peer: units %q", o.name, cert.Subject.CommonName, cert.Subject.OrganizationalUnit)
	}
	return nil
}

// member finds the role of a certificate whatever its dates, as Fabric does
// when it validates blocks: a block states no time that anybody vouches for.
// The chain is judged as of the start of the certificate (msp/mspimpl.go,
// getValidityOptsForCert), and no revocation list is too old.
func (o *organisation) member(cert *x509.Certificate) (msp.MSPRole_MSPRoleType, error) {
	chain, err := o.chain(cert, cert.NotBefore.Add(time.Second))
	if err != nil {
		return 0, err
	}
	if err := o.checkRevocation(chain, time.Time{}); err != nil {
		return 0, err
	}
	return o.role(cert, chain[1])
}

// chain leads from a P-256 certificate to a root, as of a time.
func (o *organisation) chain(cert *x509.Certificate, at time.Time) ([]*x509.Certificate, error) {
	if cert.IsCA {
		return nil, refusal.CertificateRefuse.With("%s: %s is a CA", o.name, cert.Subject)
	}
	if key, ok := cert.PublicKey.(*ecdsa.PublicKey); !ok || key.Curve != elliptic.P256() {
		return nil, refusal.CertificateRefuse.With("%s: key of %s is not on P-256", o.name, cert.Subject)
	}
	chains, err := cert.Verify(x509.VerifyOptions{Roots: o.roots, Intermediates: o.intermediates, CurrentTime: at})
	if err != nil {
		var invalid x509.CertificateInvalidError
		if errors.As(err, &invalid) && invalid.Reason == x509.Expired {
			return nil, refusal.CertificateTime.With("%s: %s at the time of the evidence: %w", o.name, cert.Subject, err)
		}
		return nil, refusal.CertificateRefuse.With("%s: %s: %w", o.name, cert.Subject, err)
	}
	// As in Fabric: more than one chain leaves open who vouches.
	if len(chains) != 1 || len(chains[0]) < 2 {
		return nil, refusal.CertificateRefuse.With("%s: %s has %d chains to the roots, want one", o.name, cert.Subject, len(chains))
	}
	if o.inner[string(chains[0][1].Raw)] {
		return nil, refusal.CertificateRefuse.With("%s: %s is issued by a CA that issues CAs", o.name, cert.Subject)
	}
	return chains[0], nil
}

// checkRevocation looks each certificate up in the lists of its issuer. An
// issuer that publishes lists must have one that is not stale.
func (o *organisation) checkRevocation(chain []*x509.Certificate, now time.Time) error {
	for i, cert := range chain[:len(chain)-1] {
		listed, fresh := false, false
		for _, crl := range o.crls {
			if !crl.issuer.Equal(chain[i+1]) {
				continue
			}
			if crl.serials[string(cert.SerialNumber.Bytes())] {
				return refusal.CertificateRefuse.With("%s: %s is revoked", o.name, cert.Subject)
			}
			listed = true
			fresh = fresh || crl.nextUpdate.IsZero() || !now.After(crl.nextUpdate)
		}
		if listed && !fresh {
			return refusal.CertificateRefuse.With("%s: the revocation list of %s is stale", o.name, chain[i+1].Subject)
		}
	}
	return nil
}

// role applies Fabric's rules for organisational units
// (msp/mspimplvalidate.go, validateIdentityOUsV142): exactly one unit that
// stands for a role, and one of the organisation's units if it lists any.
func (o *organisation) role(cert, issuer *x509.Certificate) (msp.MSPRole_MSPRoleType, error) {
	role, found, inUnits := msp.MSPRole_MEMBER, 0, len(o.units) == 0
	for _, name := range cert.Subject.OrganizationalUnit {
		for _, r := range o.roles {
			if r.name != name {
				continue
			}
			found++
			if !r.matches(name, issuer) {
				return 0, refusal.WrongRole.With("%s: unit %q of %s is of another CA", o.name, name, cert.Subject.CommonName)
			}
			role = r.role
		}
		for _, u := range o.units {
			inUnits = inUnits || u.matches(name, issuer)
		}
	}
	if len(o.roles) > 0 && found != 1 {
		return 0, refusal.WrongRole.With("%s: %s has %d roles by its units %q, want one", o.name, cert.Subject.CommonName, found, cert.Subject.OrganizationalUnit)
	}
	if !inUnits {
		return 0, refusal.WrongRole.With("%s: %s is in none of the organisation's units: %q", o.name, cert.Subject.CommonName, cert.Subject.OrganizationalUnit)
	}
	return role, nil
}

// parseCertificate reads one PEM certificate with nothing around it.
func parseCertificate(data []byte) (*x509.Certificate, error) {
	der, err := parsePEM(data)
	if err != nil {
		return nil, err
	}
	cert, err := x509.ParseCertificate(der)
	if err != nil {
		return nil, refusal.Malformed.With("certificate: %w", err)
	}
	return cert, nil
}

// parsePEM takes the one PEM certificate out of data that is nothing else.
// Text that a PEM reader would skip could hide bytes of another message.
func parsePEM(data []byte) (der []byte, err error) {
	block, rest := pem.Decode(data)
	if block == nil || block.Type != "CERTIFICATE" || len(block.Headers) != 0 {
		return nil, refusal.Malformed.With("no PEM certificate")
	}
	if len(rest) != 0 || !bytes.Equal(bytes.TrimSuffix(data, []byte("\n")), bytes.TrimSuffix(pem.EncodeToMemory(block), []byte("\n"))) {
		return nil, refusal.NonCanonical.With("PEM certificate has something around or within it")
	}
	return block.Bytes, nil
}
