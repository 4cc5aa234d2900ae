// Package envelope carries private values off chain, sealed to their
// recipients with age (age-encryption.org/v1). Any carrier will do: nobody but
// a recipient can read an envelope, and what it opens to is checked against
// the hash that a proven packet carries, which also tells who sent it.
//
// An envelope is an ordinary age file of the value: the command
// `age --decrypt` opens it as well, and the SHA-256 of what it prints is the
// hash in the packet.
package envelope

import (
	"bytes"
	"fmt"
	"io"

	"filippo.io/age"

	"github.com/anji-bridge/anji/contracts/private"
	"github.com/anji-bridge/anji/proofs/refusal"
)

// maxSize bounds an envelope, in bytes: age adds 16 bytes to every 64 KiB, and
// a header of about 200 bytes for each recipient.
const maxSize = private.SaltSize + private.MaxRecordSize + private.MaxRecordSize/1024 + 1<<16

// Seal encrypts a value to all of the recipients.
func Seal(value private.Value, recipients ...age.Recipient) ([]byte, error) {
	var sealed bytes.Buffer
	writer, err := age.Encrypt(&sealed, recipients...)
	if err != nil {
		return nil, fmt.Errorf("seal private value: %w", err)
	}
	if _, err := writer.Write(value); err != nil {
		return nil, fmt.Errorf("seal private value: %w", err)
	}
	if err := writer.Close(); err != nil {
		return nil, fmt.Errorf("seal private value: %w", err)
	}
	if sealed.Len() > maxSize {
		return nil, refusal.TooLarge.With("seal private value: %d bytes exceed the maximum of %d", sealed.Len(), maxSize)
	}
	return sealed.Bytes(), nil
}

// Open decrypts an envelope with one of the identities and refuses a value
// that hash, from a packet that was proven, does not stand for.
func Open(sealed, hash []byte, identities ...age.Identity) (private.Value, error) {
	if len(sealed) > maxSize {
		return nil, refusal.TooLarge.With("open private value: %d bytes exceed the maximum of %d", len(sealed), maxSize)
	}
	reader, err := age.Decrypt(bytes.NewReader(sealed), identities...)
	if err != nil {
		return nil, refusal.PrivateInvalid.With("open private value: %w", err)
	}
	plain, err := io.ReadAll(reader)
	if err != nil {
		return nil, refusal.PrivateInvalid.With("open private value: %w", err)
	}
	value, err := private.Parse(plain)
	if err != nil {
		return nil, err
	}
	if err := value.Check(hash); err != nil {
		return nil, err
	}
	return value, nil
}
