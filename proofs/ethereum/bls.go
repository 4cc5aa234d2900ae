package ethereum

import (
	"errors"

	bls12381 "github.com/consensys/gnark-crypto/ecc/bls12-381"
)

// Signatures are those of draft-irtf-cfrg-bls-signature-04, proof of
// possession, minimal public keys, as the consensus specs use them.

// blsTag is the ciphersuite's domain separation tag.
var blsTag = []byte("BLS_SIG_BLS12381G2_XMD:SHA-256_SSWU_RO_POP_")

var (
	errInfinity = errors.New("the point at infinity")
	errPoint    = errors.New("want a compressed point")
)

// decodeKey is KeyValidate: a compressed point of G1's prime-order subgroup,
// not infinity.
func decodeKey(data []byte) (key bls12381.G1Affine, err error) {
	if len(data) != bls12381.SizeOfG1AffineCompressed {
		return key, errPoint
	}
	if _, err = key.SetBytes(data); err != nil {
		return key, err
	}
	if key.IsInfinity() {
		return key, errInfinity
	}
	return key, nil
}

// decodeSignature takes a compressed point of G2's prime-order subgroup.
// Infinity, which only an aggregate key at infinity could have signed, is not
// taken.
func decodeSignature(data []byte) (signature bls12381.G2Affine, err error) {
	if len(data) != bls12381.SizeOfG2AffineCompressed {
		return signature, errPoint
	}
	if _, err = signature.SetBytes(data); err != nil {
		return signature, err
	}
	if signature.IsInfinity() {
		return signature, errInfinity
	}
	return signature, nil
}

// verifySignature checks a signature under the sum of its signers' keys
// (FastAggregateVerify after the keys are added up).
func verifySignature(sum bls12381.G1Affine, message []byte, signature bls12381.G2Affine) (bool, error) {
	if sum.IsInfinity() {
		return false, errInfinity
	}
	hash, err := bls12381.HashToG2(message, blsTag)
	if err != nil {
		return false, err
	}
	_, _, generator, _ := bls12381.Generators()
	generator.Neg(&generator)
	return bls12381.PairingCheck([]bls12381.G1Affine{sum, generator}, []bls12381.G2Affine{hash, signature})
}
