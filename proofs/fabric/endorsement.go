package fabric

import (
	"crypto/ecdsa"
	"crypto/elliptic"
	"crypto/sha256"
	"encoding/asn1"
	"math/big"
	"time"

	"github.com/hyperledger/fabric-protos-go/msp"

	"github.com/anji-bridge/anji/proofs/refusal"
)

// halfOrder is half the order of P-256, the largest S of a low-S signature.
var halfOrder = new(big.Int).Rsh(elliptic.P256().Params().N, 1)

// checkEndorsements checks every endorsement, then the policy over all. One
// bad endorsement refuses the view: whoever submits it can leave it out.
func (t *Trust) checkEndorsements(ev EndorsedView, viewTime, now time.Time) error {
	signers := make([]principal, 0, len(ev.Endorsements))
	keys := make(map[string]bool, len(ev.Endorsements))
	for i, e := range ev.Endorsements {
		signer, err := t.endorser(e.Endorser, viewTime, now)
		if err != nil {
			return refusal.Wrap(err, "endorsement %d", i)
		}
		// By key, not by certificate: the signature on a certificate is
		// malleable, and a renewed certificate is still the same peer.
		if keys[signer.point] {
			return refusal.DuplicateSigner.With("endorsement %d: %s has signed already", i, signer.name)
		}
		keys[signer.point] = true
		if err := checkSignature(signer.key, e.Signature, ev.ResponsePayload, e.Endorser); err != nil {
			return refusal.Wrap(err, "endorsement %d", i)
		}
		signers = append(signers, signer.principal)
	}
	if !t.policy.satisfiedBy(signers) {
		return refusal.PolicyUnsatisfied.With("%d endorsements do not satisfy the pinned policy", len(signers))
	}
	return nil
}

// CheckEndorser refuses a marshalled msp.SerializedIdentity whose
// endorsement of a view of the given time would not count, as Verify does,
// so that whoever collects endorsements can leave it out.
func (t *Trust) CheckEndorser(identity []byte, viewTime, now time.Time) error {
	_, err := t.endorser(identity, viewTime, now)
	return err
}

// endorser reads an identity that must be a trusted organisation's peer.
func (t *Trust) endorser(raw []byte, viewTime, now time.Time) (signer, error) {
	var identity msp.SerializedIdentity
	if err := decode("endorser", raw, &identity); err != nil {
		return signer{}, err
	}
	org, known := t.orgs[identity.Mspid]
	if !known {
		return signer{}, refusal.UnknownSigner.With("MSP %q is not trusted", identity.Mspid)
	}
	cert, err := parseCertificate(identity.IdBytes)
	if err != nil {
		return signer{}, refusal.CertificateRefuse.With("%w", err)
	}
	if err := org.checkPeer(cert, viewTime, now); err != nil {
		return signer{}, err
	}
	key := cert.PublicKey.(*ecdsa.PublicKey)
	point, err := key.Bytes()
	if err != nil {
		return signer{}, refusal.CertificateRefuse.With("%w", err)
	}
	return signer{principal: principal{identity.Mspid, msp.MSPRole_PEER}, name: cert.Subject.CommonName, cert: cert, key: key, point: string(point)}, nil
}

// checkSignature verifies an ECDSA signature as Fabric does (bccsp/sw/ecdsa):
// ASN.1, low-S, over the SHA-256 of the concatenated message.
func checkSignature(key *ecdsa.PublicKey, signature []byte, message ...[]byte) error {
	var rs struct{ R, S *big.Int }
	rest, err := asn1.Unmarshal(signature, &rs)
	if err != nil || len(rest) != 0 {
		return refusal.SignatureInvalid.With("not one ASN.1 pair of integers")
	}
	if rs.S.Cmp(halfOrder) > 0 {
		return refusal.HighS.With("S is above half the order of P-256")
	}
	h := sha256.New()
	for _, m := range message {
		h.Write(m)
	}
	if !ecdsa.VerifyASN1(key, h.Sum(nil), signature) {
		return refusal.SignatureInvalid.With("the signature does not verify")
	}
	return nil
}
