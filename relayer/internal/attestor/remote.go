package attestor

import (
	"bytes"
	"context"
	"crypto/tls"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"net"
	"net/http"
	"net/url"
	"strings"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/crypto"
)

const (
	remoteTimeout = 5 * time.Second
	maxAnswer     = 1 << 10
)

// remote is a signer behind HTTP(S).
type remote struct {
	address common.Address
	url     string
	client  *http.Client
}

// remoteRequest is what a remote signer is asked with, by POST to
// <url>/api/v1/eth1/sign/<address>; it answers with the signature in hex,
// v being 0, 1, 27 or 28. Unlike web3signer's, which hashes "data" by
// keccak256, it signs "digest" as it is; the rest is there so that it can make
// the digest itself and have rules of its own.
type remoteRequest struct {
	Digest hexutil.Bytes `json:"digest"`
	Kind   string        `json:"kind"`
	Source hexutil.Bytes `json:"source"` // of zeros where it is not signed along
	Data   hexutil.Bytes `json:"data"`   // the encoded statement
}

// Remote returns a signer at an https URL, to whom config shows a certificate,
// or at an http URL of this machine: whoever can read or reach what is between
// could have signed what is in no log.
func Remote(address common.Address, at string, config *tls.Config) (Signer, error) {
	parsed, err := url.Parse(at)
	if err != nil || parsed.Host == "" || (parsed.Scheme != "http" && parsed.Scheme != "https") {
		return nil, errors.New("remote signer: want an http or https URL") // which may hold a password
	}
	if host := parsed.Hostname(); parsed.Scheme == "http" && host != "localhost" && !net.ParseIP(host).IsLoopback() {
		return nil, fmt.Errorf("remote signer: %s is another machine: use https", host)
	}
	transport := &http.Transport{TLSClientConfig: config, ForceAttemptHTTP2: true, MaxIdleConnsPerHost: maxParallel, IdleConnTimeout: time.Minute}
	return remote{address, strings.TrimRight(at, "/"), &http.Client{
		Transport: transport, Timeout: remoteTimeout,
		CheckRedirect: func(*http.Request, []*http.Request) error { return http.ErrUseLastResponse },
	}}, nil
}

func (r remote) Address() common.Address { return r.address }

func (r remote) Sign(ctx context.Context, s ToSign) ([]byte, error) {
	digest := s.Digest()
	body, err := json.Marshal(remoteRequest{digest[:], s.Kind.String(), s.Source[:], s.Data})
	if err != nil {
		return nil, err
	}
	at := r.url + "/api/v1/eth1/sign/" + strings.ToLower(r.address.Hex())
	request, err := http.NewRequestWithContext(ctx, http.MethodPost, at, bytes.NewReader(body))
	if err != nil {
		return nil, errors.New("request cannot be made")
	}
	request.Header.Set("Content-Type", "application/json")
	answer, err := r.client.Do(request)
	if err != nil {
		var failed *url.Error
		if errors.As(err, &failed) {
			err = failed.Err // without the URL, which may hold a password
		}
		return nil, err
	}
	defer answer.Body.Close()
	text, err := io.ReadAll(io.LimitReader(answer.Body, maxAnswer))
	if err != nil {
		return nil, err
	}
	if answer.StatusCode != http.StatusOK {
		return nil, fmt.Errorf("it answers %s", answer.Status)
	}
	signature, err := hexutil.Decode(strings.Trim(strings.TrimSpace(string(text)), `"`))
	if err != nil || len(signature) != crypto.SignatureLength {
		return nil, errors.New("its answer is no signature of 65 bytes in hex")
	}
	if signature[crypto.RecoveryIDOffset] < 27 {
		signature[crypto.RecoveryIDOffset] += 27
	}
	return signature, nil
}
