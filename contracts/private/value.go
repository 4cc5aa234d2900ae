// Package private is for values that must never touch a foreign ledger. A
// packet carries the hash of such a value, which its commitment proves; the
// value itself travels off chain (package envelope).
//
// A value is a record behind a salt. Fabric publishes the SHA-256 of what a
// private data collection holds, and a packet publishes the same hash: without
// a salt, everybody who can guess a record could confirm the guess.
package private

import (
	"bytes"
	"crypto/rand"
	"crypto/sha256"

	"github.com/anji-bridge/anji/proofs/refusal"
)

const (
	// SaltSize is how many random bytes stand before a record.
	SaltSize = 32
	// MaxRecordSize bounds a record, in bytes: peers pass it around whole.
	MaxRecordSize = 8 << 20
	// HashSize is the size of a value's hash, in bytes.
	HashSize = sha256.Size
)

// Value is a salt of SaltSize bytes followed by a record: the bytes that a
// private data collection holds.
type Value []byte

// New salts a record. It must not be called in chaincode, where each endorser
// would draw another salt.
func New(record []byte) (Value, error) {
	salt := make([]byte, SaltSize, SaltSize+len(record))
	rand.Read(salt) // never fails
	return Parse(append(salt, record...))
}

// Parse checks the size of a value. It does not copy.
func Parse(value []byte) (Value, error) {
	switch {
	case len(value) <= SaltSize:
		return nil, refusal.PrivateInvalid.With("private value: %d bytes, want a salt of %d and a record", len(value), SaltSize)
	case len(value) > SaltSize+MaxRecordSize:
		return nil, refusal.TooLarge.With("private value: a record of %d bytes exceeds the maximum of %d", len(value)-SaltSize, MaxRecordSize)
	}
	return value, nil
}

// Record returns a copy of what the salt stands before.
func (v Value) Record() []byte { return bytes.Clone(v[SaltSize:]) }

// Hash is the SHA-256 of salt and record, which Fabric commits for the value
// too (GetPrivateDataHash).
func (v Value) Hash() []byte {
	sum := sha256.Sum256(v)
	return sum[:]
}

// Check refuses a value that is not the one a hash stands for.
func (v Value) Check(hash []byte) error {
	if err := CheckHash(hash); err != nil {
		return err
	}
	if !bytes.Equal(v.Hash(), hash) {
		return refusal.PrivateMismatch.With("private value: its hash is %x, not the expected %x", v.Hash(), hash)
	}
	return nil
}

// CheckHash refuses what cannot be a value's hash, for receivers of packets.
func CheckHash(hash []byte) error {
	if len(hash) != HashSize {
		return refusal.PrivateInvalid.With("hash of a private value: %d bytes, want %d", len(hash), HashSize)
	}
	return nil
}
