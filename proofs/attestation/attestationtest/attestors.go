// Package attestationtest makes statements that attestors have signed, and
// lists the ways to spoil one.
package attestationtest

import (
	"crypto/sha256"
	"fmt"

	"github.com/decred/dcrd/dcrec/secp256k1/v4"
	"github.com/decred/dcrd/dcrec/secp256k1/v4/ecdsa"

	"github.com/anji-bridge/anji/proofs/attestation"
)

// Attestor is one signer with its key.
type Attestor struct {
	Key *secp256k1.PrivateKey
}

// NewAttestor makes a key out of a name, always the same one.
func NewAttestor(name string) Attestor {
	seed := sha256.Sum256([]byte("attestationtest " + name))
	return Attestor{secp256k1.PrivKeyFromBytes(seed[:])}
}

// Address is the attestor's.
func (a Attestor) Address() attestation.Address { return attestation.AddressOf(a.Key.PubKey()) }

// Sign signs a digest in the form that is accepted everywhere.
func (a Attestor) Sign(digest [32]byte) []byte {
	compact := ecdsa.SignCompact(a.Key, digest[:], false)
	return append(compact[1:], compact[0])
}

// Attestors are the signers of a set.
type Attestors []Attestor

// NewAttestors makes n, the same ones each time.
func NewAttestors(n int) (made Attestors) {
	for i := range n {
		made = append(made, NewAttestor(fmt.Sprintf("attestor %d", i)))
	}
	return made
}

// Set is the set of all of them.
func (s Attestors) Set(threshold int) attestation.Set {
	set := attestation.Set{Threshold: uint32(threshold)}
	for _, a := range s {
		set.Attestors = append(set.Attestors, a.Address())
	}
	return set
}

// Sign makes evidence that all of them sign.
func (s Attestors) Sign(source attestation.Source, kind attestation.Kind, data []byte) attestation.Evidence {
	evidence := attestation.Evidence{Data: data}
	digest := attestation.Digest(source, kind, data)
	for _, a := range s {
		evidence.Signatures = append(evidence.Signatures, a.Sign(digest))
	}
	return evidence
}
