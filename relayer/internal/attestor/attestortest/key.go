package attestortest

import (
	"context"
	"crypto/ecdsa"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/stretchr/testify/require"

	"github.com/anji-bridge/anji/relayer/internal/attestor"
)

// Key is a signer in memory.
type Key struct{ key *ecdsa.PrivateKey }

// NewKey returns a key of its own.
func NewKey(t testing.TB) Key {
	t.Helper()
	key, err := crypto.GenerateKey()
	require.NoError(t, err)
	return Key{key}
}

// Address implements attestor.Signer.
func (k Key) Address() common.Address { return crypto.PubkeyToAddress(k.key.PublicKey) }

// Sign implements attestor.Signer.
func (k Key) Sign(_ context.Context, s attestor.ToSign) ([]byte, error) {
	digest := s.Digest()
	signature, err := crypto.Sign(digest[:], k.key)
	if err == nil {
		signature[crypto.RecoveryIDOffset] += 27
	}
	return signature, err
}
