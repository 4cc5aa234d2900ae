package attestor

import (
	"bytes"
	"context"
	"crypto/ecdsa"
	"errors"
	"fmt"
	"os"
	"path/filepath"

	"github.com/ethereum/go-ethereum/accounts/keystore"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"

	"github.com/anji-bridge/anji/internal/secret"
	"github.com/anji-bridge/anji/proofs/attestation"
	"github.com/anji-bridge/anji/relayer/internal/durable"
)

// Signer is a key, or who has it.
type Signer interface {
	Address() common.Address
	// Sign answers r || s || v over the statement's digest, v being 27 or 28.
	Sign(ctx context.Context, s ToSign) ([]byte, error)
}

// ToSign is an encoded statement with all that its digest is made of.
type ToSign struct {
	Source attestation.Source // zero where it is not signed along
	Kind   attestation.Kind
	Data   []byte
}

// Digest is what is signed.
func (s ToSign) Digest() [32]byte { return attestation.Digest(s.Source, s.Kind, s.Data) }

// Bounds of what is read as a key or passphrase.
const (
	maxKeyFile    = 1 << 16
	maxPassphrase = 1 << 10
)

// keyed is a key in this process.
type keyed struct{ key *ecdsa.PrivateKey }

// OpenKeystore decrypts a key file (Web3 Secret Storage, version 3).
func OpenKeystore(file, passphraseFile string) (Signer, error) {
	encrypted, err := secret.Read(file, maxKeyFile)
	if err != nil {
		return nil, fmt.Errorf("keystore: %w", err)
	}
	passphrase, err := readPassphrase(passphraseFile)
	if err != nil {
		return nil, err
	}
	key, err := keystore.DecryptKey(encrypted, passphrase)
	if err != nil {
		return nil, fmt.Errorf("keystore %s: %w", file, err)
	}
	return keyed{key.PrivateKey}, nil
}

// NewKeystore makes a key and writes it to file, encrypted. It replaces no
// file.
func NewKeystore(file, passphraseFile string) (common.Address, error) {
	return newKeystore(file, passphraseFile, keystore.StandardScryptN, keystore.StandardScryptP)
}

func newKeystore(file, passphraseFile string, scryptN, scryptP int) (address common.Address, err error) {
	passphrase, err := readPassphrase(passphraseFile)
	if err != nil {
		return address, err
	}
	dir, err := os.MkdirTemp(filepath.Dir(file), ".key-*")
	if err != nil {
		return address, fmt.Errorf("keystore: %w", err)
	}
	defer func() { err = errors.Join(err, os.RemoveAll(dir)) }()
	account, err := keystore.StoreKey(dir, passphrase, scryptN, scryptP)
	if err != nil {
		return address, fmt.Errorf("keystore: %w", err)
	}
	if err := durable.Sync(account.URL.Path); err != nil {
		return address, fmt.Errorf("keystore: %w", err)
	}
	// Link, unlike rename, replaces nothing.
	if err := os.Link(account.URL.Path, file); err != nil {
		return address, fmt.Errorf("keystore: %w", err)
	}
	// Who is told the address registers it: from then on the key must not be lost.
	if err := durable.Sync(filepath.Dir(file)); err != nil {
		return address, fmt.Errorf("keystore: %w", err)
	}
	return account.Address, nil
}

func (k keyed) Address() common.Address { return crypto.PubkeyToAddress(k.key.PublicKey) }

func (k keyed) Sign(_ context.Context, s ToSign) ([]byte, error) {
	digest := s.Digest()
	signature, err := crypto.Sign(digest[:], k.key)
	if err != nil {
		return nil, err
	}
	signature[crypto.RecoveryIDOffset] += 27
	return signature, nil
}

func readPassphrase(file string) (string, error) {
	data, err := secret.Read(file, maxPassphrase)
	if err != nil {
		return "", fmt.Errorf("passphrase file: %w", err)
	}
	data = bytes.TrimRight(data, "\r\n")
	if len(data) == 0 {
		return "", fmt.Errorf("passphrase file: %s is empty", file)
	}
	return string(data), nil
}

// signChecked has a statement signed and believes no signer: what does not
// recover to its address is of no use to anybody.
func signChecked(ctx context.Context, signer Signer, s ToSign) ([]byte, error) {
	signature, err := signer.Sign(ctx, s)
	if err != nil {
		return nil, fmt.Errorf("signer: %w", err)
	}
	by, err := attestation.Recover(s.Digest(), signature)
	if err != nil {
		return nil, fmt.Errorf("signer: %w", err)
	}
	if by != attestation.Address(signer.Address()) {
		return nil, fmt.Errorf("signer: the signature is of %s, want %s", by, signer.Address())
	}
	return signature, nil
}
