package attestor

import (
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

	"github.com/anji-bridge/anji/proofs/attestation"
)

var toSign = ToSign{Source: hub, Kind: attestation.KindState, Data: attestation.State{Height: 3, Timestamp: 4}.Encode()}

// signerOf is a remote signer that makes the digest itself, and bends its
// answer.
func signerOf(t *testing.T, key *ecdsa.PrivateKey, bend func([]byte) []byte) http.HandlerFunc {
	return func(w http.ResponseWriter, r *http.Request) {
		var request remoteRequest
		if err := json.NewDecoder(r.Body).Decode(&request); err != nil {
			http.Error(w, err.Error(), http.StatusBadRequest)
			return
		}
		digest := attestation.Digest(attestation.Source(request.Source), attestation.KindState, request.Data)
		if hexutil.Encode(digest[:]) != request.Digest.String() || request.Kind != "state" ||
			r.URL.Path != fmt.Sprintf("/api/v1/eth1/sign/0x%x", crypto.PubkeyToAddress(key.PublicKey)) {
			http.Error(w, "not what is asked for", http.StatusBadRequest)
			return
		}
		signature, err := crypto.Sign(digest[:], key)
		if err != nil {
			t.Error(err)
		}
		if bend != nil {
			signature = bend(signature)
		}
		fmt.Fprintf(w, "%#x\n", signature)
	}
}

func TestRemote(t *testing.T) {
	key, err := crypto.GenerateKey()
	require.NoError(t, err)
	other, err := crypto.GenerateKey()
	require.NoError(t, err)
	for name, c := range map[string]struct {
		answer http.HandlerFunc
		want   string
	}{
		"recovery id":  {signerOf(t, key, nil), ""},
		"27 or 28":     {signerOf(t, key, func(s []byte) []byte { s[64] += 27; return s }), ""},
		"bent":         {signerOf(t, key, func(s []byte) []byte { s[3] ^= 1; return s }), "signer: "},
		"too short":    {signerOf(t, key, func(s []byte) []byte { return s[:64] }), "no signature of 65 bytes"},
		"no text":      {func(http.ResponseWriter, *http.Request) {}, "no signature of 65 bytes"},
		"refuses":      {http.NotFound, "404"},
		"redirects":    {http.RedirectHandler("http://127.0.0.1:1/", http.StatusTemporaryRedirect).ServeHTTP, "307"},
		"endless text": {func(w http.ResponseWriter, _ *http.Request) { _, _ = w.Write(make([]byte, 1<<20)) }, "no signature of 65 bytes"},
		"another key": {func(w http.ResponseWriter, _ *http.Request) {
			digest := toSign.Digest()
			signature, _ := crypto.Sign(digest[:], other)
			fmt.Fprintf(w, "%#x", signature)
		}, "the signature is of"},
	} {
		t.Run(name, func(t *testing.T) {
			server := httptest.NewTLSServer(c.answer)
			defer server.Close()
			signer, err := Remote(crypto.PubkeyToAddress(key.PublicKey), server.URL+"/", server.Client().Transport.(*http.Transport).TLSClientConfig)
			require.NoError(t, err)
			_, err = signChecked(t.Context(), signer, toSign)
			if c.want == "" {
				require.NoError(t, err)
				return
			}
			require.ErrorContains(t, err, c.want)
		})
	}
	for _, bad := range []string{"", "signer.example", "ftp://signer.example", "http://", "http://user:secret@bad host"} {
		_, err := Remote(common.Address{}, bad, nil)
		require.ErrorContains(t, err, "want an http or https URL")
		require.NotContains(t, err.Error(), "secret")
	}
	for _, elsewhere := range []string{"http://signer.example", "http://user:secret@10.0.0.1:9000", "http://localhost.example"} {
		_, err := Remote(common.Address{}, elsewhere, nil)
		require.ErrorContains(t, err, "use https")
		require.NotContains(t, err.Error(), "secret")
	}
	signer, err := Remote(crypto.PubkeyToAddress(key.PublicKey), "http://user:secret@127.0.0.1:1", nil)
	require.NoError(t, err)
	_, err = signer.Sign(t.Context(), toSign)
	require.Error(t, err)
	require.NotContains(t, err.Error(), "secret")
}
