package attestortest

import (
	"context"
	"crypto/ecdsa"
	"encoding/json"
	"fmt"
	"net/http"
	"net/http/httptest"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
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

// Serve answers as a remote signer with the key until the test ends, and
// returns its URL.
func (k Key) Serve(t testing.TB) string {
	server := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		var request struct {
			Digest hexutil.Bytes `json:"digest"`
		}
		if err := json.NewDecoder(r.Body).Decode(&request); err != nil {
			http.Error(w, err.Error(), http.StatusBadRequest)
			return
		}
		signature, err := crypto.Sign(request.Digest, k.key)
		if err != nil {
			http.Error(w, err.Error(), http.StatusBadRequest)
			return
		}
		_, _ = fmt.Fprintf(w, "%#x", signature)
	}))
	t.Cleanup(server.Close)
	return server.URL
}
