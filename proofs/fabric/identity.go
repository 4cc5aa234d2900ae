package fabric

import (
	"crypto/ecdsa"
	"crypto/x509"
	"encoding/binary"
	"time"

	"github.com/hyperledger/fabric-protos-go/msp"

	"github.com/anji-bridge/anji/proofs/refusal"
)

// identityPrefix begins the provable paths of identity records, and
// identityDomain the records.
const (
	identityPrefix = "identity/"
	identityDomain = "anji/fabric-identity/v1"
)

// Roles in an identity record. Only peers endorse; others ask.
const (
	recordPeer  = 1
	recordOther = 2
)

// Identity is what a verifier that parses no certificates must know of one.
type Identity struct {
	MSPID string
	Peer  bool
	// X and Y are the key on P-256.
	X, Y [32]byte
	// From NotBefore to NotAfter, unix seconds and both included, every
	// certificate up to the root is valid, and every issuer that publishes
	// revocation lists has one that is not stale.
	NotBefore, NotAfter uint64
}

// Identify checks that a marshalled msp.SerializedIdentity belongs to a
// trusted organisation now, in whatever role, and says what it is. It refuses
// with Malformed, NonCanonical, TooLarge, UnknownSigner, CertificateRefuse,
// CertificateTime or WrongRole.
func (t *Trust) Identify(serialized []byte, now time.Time) (Identity, error) {
	if len(serialized) > maxEndorser {
		return Identity{}, refusal.TooLarge.With("identity of %d bytes, at most %d", len(serialized), maxEndorser)
	}
	var identity msp.SerializedIdentity
	if err := decode("identity", serialized, &identity); err != nil {
		return Identity{}, err
	}
	org, known := t.orgs[identity.Mspid]
	if !known {
		return Identity{}, refusal.UnknownSigner.With("MSP %q is not trusted", identity.Mspid)
	}
	cert, err := parseCertificate(identity.IdBytes)
	if err != nil {
		return Identity{}, refusal.CertificateRefuse.With("%w", err)
	}
	chain, err := org.chain(cert, now)
	if err != nil {
		return Identity{}, err
	}
	if err := org.checkRevocation(chain, now); err != nil {
		return Identity{}, err
	}
	role, err := org.role(cert, chain[1])
	if err != nil {
		return Identity{}, err
	}
	key, err := cert.PublicKey.(*ecdsa.PublicKey).Bytes() // 0x04, X, Y
	if err != nil {
		return Identity{}, refusal.CertificateRefuse.With("%w", err)
	}
	from, to := org.validity(chain)
	if from.Unix() < 0 || to.Unix() < from.Unix() {
		return Identity{}, refusal.CertificateTime.With("%s: %s is never valid", org.name, cert.Subject.CommonName)
	}
	return Identity{
		MSPID: identity.Mspid, Peer: role == msp.MSPRole_PEER,
		X: [32]byte(key[1:33]), Y: [32]byte(key[33:]),
		NotBefore: uint64(from.Unix()), NotAfter: uint64(to.Unix()),
	}, nil
}

// validity is the time in which all of a chain counts.
func (o *organisation) validity(chain []*x509.Certificate) (from, to time.Time) {
	from, to = chain[0].NotBefore, chain[0].NotAfter
	for i, cert := range chain {
		if cert.NotBefore.After(from) {
			from = cert.NotBefore
		}
		if cert.NotAfter.Before(to) {
			to = cert.NotAfter
		}
		if i == 0 {
			continue
		}
		if fresh, limited := o.freshUntil(cert); limited && fresh.Before(to) {
			to = fresh
		}
	}
	return from, to
}

// freshUntil is when the last of an issuer's revocation lists grows stale, if
// it has some and all say so.
func (o *organisation) freshUntil(issuer *x509.Certificate) (until time.Time, limited bool) {
	for _, crl := range o.crls {
		if !crl.issuer.Equal(issuer) {
			continue
		}
		if crl.nextUpdate.IsZero() {
			return time.Time{}, false
		}
		if limited = true; crl.nextUpdate.After(until) {
			until = crl.nextUpdate
		}
	}
	return until, limited
}

// IdentityPath is where the packet chaincode keeps the record of an identity,
// given as a marshalled msp.SerializedIdentity.
func IdentityPath(serialized []byte) []byte {
	hash := keccak(serialized)
	return append([]byte(identityPrefix), hash[:]...)
}

// Record encodes the identity in its one fixed layout, which contracts on
// other chains read:
//
//	domain, 32 bytes of ASCII padded with zeros on the right
//	role, 1 byte: 1 for a peer, 2 for any other
//	not before and not after, 8 bytes big endian each
//	X and Y, 32 bytes each
//	MSP id, one length byte and the name
//
// It refuses with TooLarge an MSP id of more than 255 bytes.
func (id Identity) Record() ([]byte, error) {
	if len(id.MSPID) > 255 {
		return nil, refusal.TooLarge.With("MSP id of %d bytes, at most 255", len(id.MSPID))
	}
	out := make([]byte, 32, 32+1+8+8+32+32+1+len(id.MSPID))
	copy(out, identityDomain)
	role := byte(recordOther)
	if id.Peer {
		role = recordPeer
	}
	out = append(out, role)
	out = binary.BigEndian.AppendUint64(out, id.NotBefore)
	out = binary.BigEndian.AppendUint64(out, id.NotAfter)
	out = append(out, id.X[:]...)
	out = append(out, id.Y[:]...)
	out = append(out, byte(len(id.MSPID)))
	return append(out, id.MSPID...), nil
}
