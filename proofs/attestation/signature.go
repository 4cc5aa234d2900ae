package attestation

import (
	"encoding/hex"
	"strings"

	"github.com/decred/dcrd/dcrec/secp256k1/v4"
	"github.com/decred/dcrd/dcrec/secp256k1/v4/ecdsa"

	"github.com/anji-bridge/anji/proofs/refusal"
)

// SignatureSize is that of r || s || v in bytes.
const SignatureSize = 65

// Address is the Ethereum address of an attestor's key.
type Address [20]byte

// String is the address in lower-case hex behind 0x.
func (a Address) String() string { return "0x" + hex.EncodeToString(a[:]) }

// ParseAddress reads an address as ibc-go v11 takes it: 40 hex digits of
// either case, with 0x before them or without.
func ParseAddress(text string) (a Address, err error) {
	digits := strings.TrimPrefix(strings.TrimPrefix(text, "0x"), "0X")
	if len(digits) != 2*len(a) {
		return a, refusal.Malformed.With("attestor %q is no address of %d hex digits", text, 2*len(a))
	}
	if _, err := hex.Decode(a[:], []byte(digits)); err != nil {
		return a, refusal.Malformed.With("attestor %q: %w", text, err)
	}
	return a, nil
}

// AddressOf is the address of a public key.
func AddressOf(key *secp256k1.PublicKey) Address {
	hash := keccak(key.SerializeUncompressed()[1:])
	return Address(hash[12:])
}

// Recover answers whose signature it is. It takes one form of it: OpenZeppelin's
// ECDSA library wants 27 or 28 as its last byte and an s in the lower half of
// the order; ibc-go would take others too, which a chain of another kind then
// refuses. Refuses with SignatureInvalid or HighS.
func Recover(digest [32]byte, signature []byte) (signer Address, err error) {
	if len(signature) != SignatureSize {
		return signer, refusal.SignatureInvalid.With("%d bytes, want %d", len(signature), SignatureSize)
	}
	v := signature[SignatureSize-1]
	if v != 27 && v != 28 {
		return signer, refusal.SignatureInvalid.With("recovery byte %d, want 27 or 28", v)
	}
	var s secp256k1.ModNScalar
	if overflow := s.SetByteSlice(signature[32:64]); overflow || s.IsOverHalfOrder() {
		return signer, refusal.HighS.With("s is %x", signature[32:64])
	}
	compact := append([]byte{v}, signature[:SignatureSize-1]...)
	key, _, err := ecdsa.RecoverCompact(compact, digest[:])
	if err != nil {
		return signer, refusal.SignatureInvalid.With("%w", err)
	}
	return AddressOf(key), nil
}
