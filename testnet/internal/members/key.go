package members

import (
	"crypto/ecdsa"
	"encoding/json"
	"fmt"
	"net/http"
	"net/http/httptest"

	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/crypto"

	"github.com/anji-bridge/anji/proofs/attestation"
)

// Key is an attestor's key for one source, which a remote signer has.
type Key struct {
	Source attestation.Source
	key    *ecdsa.PrivateKey
	server *httptest.Server
}

// NewKey makes a key and a signer on 127.0.0.1, which must be closed.
func NewKey(source attestation.Source) (*Key, error) {
	key, err := crypto.GenerateKey()
	if err != nil {
		return nil, err
	}
	k := &Key{Source: source, key: key}
	k.server = httptest.NewServer(http.HandlerFunc(k.answer))
	return k, nil
}

// URL is the signer's.
func (k *Key) URL() string { return k.server.URL }

// Address is the key's.
func (k *Key) Address() string { return crypto.PubkeyToAddress(k.key.PublicKey).Hex() }

// Close stops the signer.
func (k *Key) Close() { k.server.Close() }

func (k *Key) answer(w http.ResponseWriter, r *http.Request) {
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
	fmt.Fprintf(w, "%q", hexutil.Encode(signature))
}

// Attest signs a statement about the key's source.
func (k *Key) Attest(kind attestation.Kind, data []byte) ([]byte, error) {
	digest := attestation.Digest(k.Source, kind, data)
	signature, err := crypto.Sign(digest[:], k.key)
	if err == nil {
		signature[crypto.RecoveryIDOffset] += 27
	}
	return signature, err
}
