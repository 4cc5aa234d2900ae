package fabric

// CheckEmbeddedEndorsement verifies one endorsement under the certificate
// that it carries.
func CheckEmbeddedEndorsement(response, endorser, signature []byte) error {
	who, err := openIdentity(endorser)
	if err != nil {
		return err
	}
	return checkSignature(who.key, signature, response, endorser)
}
