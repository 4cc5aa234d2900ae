package main

import (
	"bytes"
	"context"
	"encoding/json"
	"fmt"
	"net"
	"net/http"
	"os"
	"path/filepath"
	"strings"
	"sync"
	"sync/atomic"
	"testing"
	"time"

	"github.com/rs/zerolog"
	"github.com/stretchr/testify/require"
	"google.golang.org/grpc"
	"google.golang.org/grpc/credentials"
	healthpb "google.golang.org/grpc/health/grpc_health_v1"

	"github.com/anji-bridge/anji/adapters"
	"github.com/anji-bridge/anji/adapters/cosmos"
	"github.com/anji-bridge/anji/proofs/attestation"
	"github.com/anji-bridge/anji/relayer/internal/attestor"
	"github.com/anji-bridge/anji/relayer/internal/attestor/attestortest"
	"github.com/anji-bridge/anji/relayer/internal/config"
	"github.com/anji-bridge/anji/relayer/internal/offer"
	"github.com/anji-bridge/anji/relayer/internal/proven"
	"github.com/anji-bridge/anji/relayer/internal/proven/proventest"
	"github.com/anji-bridge/anji/relayer/internal/quorum"
	"github.com/anji-bridge/anji/relayer/internal/signlog"
)

// office is one member's attestor of a chain in memory.
type office struct {
	t       *testing.T
	chain   *proventest.Chain
	dir     string
	files   attestortest.Files
	address string
	listen  string
	signer  string // fields of the configuration, as is
	more    string
}

func newOffice(t *testing.T, chain *proventest.Chain, files attestortest.Files) *office {
	t.Helper()
	listener, err := net.Listen("tcp", "127.0.0.1:0") // a port that is free for the while
	require.NoError(t, err)
	require.NoError(t, listener.Close())
	key := attestortest.NewKey(t) // elsewhere: to decrypt a keystore takes seconds
	o := &office{
		t: t, chain: chain, dir: t.TempDir(), files: files, listen: listener.Addr().String(),
		signer: fmt.Sprintf("remote_signer: %q, address: %q", key.Serve(t), key.Address()),
	}
	require.NoError(t, os.WriteFile(filepath.Join(o.dir, "passphrase"), []byte("correct horse"), 0o600))
	require.NoError(t, os.WriteFile(filepath.Join(o.dir, "key.json"), []byte(`{"private_key_hex":"`+strings.Repeat("01", 32)+`"}`), 0o600))
	return o
}

// configure writes the configuration and answers where it is.
func (o *office) configure() string {
	tls := fmt.Sprintf("{certificate: %s, private_key: %s, authorities: %s}", o.files.Certificate, o.files.Key, o.files.Authority)
	path := filepath.Join(o.dir, "relayer.yaml")
	require.NoError(o.t, os.WriteFile(path, fmt.Appendf(nil, `
http: 127.0.0.1:0
cosmos:
  - id: hub
    chain_id: hub-1
    rpc: [http://127.0.0.1:1]
    key_file: key.json
    gas_price: 1stake
attestor:
  listen: %s
  tls: %s
  sources:
    - {of: hub, %s}
%s`, o.listen, tls, o.signer, strings.ReplaceAll(o.more, "TLS", tls)), 0o600))
	return path
}

// console collects what is printed while others read it.
type console struct {
	mu   sync.Mutex
	text bytes.Buffer
}

func (c *console) Write(p []byte) (int, error) {
	c.mu.Lock()
	defer c.mu.Unlock()
	return c.text.Write(p)
}

func (c *console) String() string {
	c.mu.Lock()
	defer c.mu.Unlock()
	return c.text.String()
}

func (o *office) run(ctx context.Context, out *console, args ...string) error {
	p := program{
		open: func(_ config.Config, ids []string, _ zerolog.Logger) (map[string]adapters.Chain, error) {
			require.Equal(o.t, []string{"hub"}, ids)
			return map[string]adapters.Chain{"hub": o.chain}, nil
		},
		describers: map[string]offer.Describer{cosmos.Kind: cosmos.Describe}, in: strings.NewReader(""), out: out, errOut: out,
	}
	return p.run(ctx, append([]string{"relayer", "--config", o.configure(), "attest"}, args...))
}

// start starts the attestor and waits for it; the answer ends it.
func (o *office) start(args ...string) (out *console, stop func()) {
	o.t.Helper()
	ctx, cancel := context.WithCancel(context.Background())
	out, done := &console{}, make(chan error, 1)
	go func() { done <- o.run(ctx, out, append([]string{"start"}, args...)...) }()
	stop = sync.OnceFunc(func() {
		cancel()
		require.NoError(o.t, <-done)
	})
	o.t.Cleanup(stop)
	require.Eventually(o.t, func() bool { return strings.Contains(out.String(), "attestor started") }, time.Minute, 10*time.Millisecond, "%s", out)
	return out, stop
}

func (o *office) key() {
	o.t.Helper()
	out := &console{}
	require.NoError(o.t, o.run(o.t.Context(), out, "key", "new", "hub", "--json"))
	var answer struct{ Chain, Address, Source string }
	require.NoError(o.t, json.Unmarshal([]byte(out.String()), &answer))
	require.Equal(o.t, fmt.Sprintf("%x", attestation.CosmosSource("hub-1")), answer.Source)
	o.address = answer.Address
}

func newHub(t *testing.T) *proventest.Chain {
	t.Helper()
	chain, err := proventest.New("hub")
	require.NoError(t, err)
	return chain
}

// Two members' attestors are made, started, asked and stopped; one that lost
// its signing log needs a floor.
func TestAttest(t *testing.T) {
	chain, authority := newHub(t), attestortest.NewAuthority(t)
	us, acme := newOffice(t, chain, authority.Issue(t)), newOffice(t, chain, authority.Issue(t))
	us.key()
	acme.key()
	sets := fmt.Sprintf(`
attestors:
  tls: TLS
  sets:
    - of: hub
      threshold: 2
      members:
        - {name: us, endpoint: "%s", address: "%s"}
        - {name: acme, endpoint: "%s", address: "%s"}
`, us.listen, us.address, acme.listen, acme.address)
	us.more, acme.more = sets, sets
	log, stop := us.start()
	require.Contains(t, log.String(), `"floor":3`, "nothing tells that a key elsewhere has never signed")

	out := &console{}
	require.ErrorContains(t, us.run(t.Context(), out, "status", "--json"), "attestor acme of hub: not available")
	var rows []attestorRow
	require.NoError(t, json.Unmarshal([]byte(out.String()), &rows))
	require.Len(t, rows, 2)
	require.Empty(t, rows[0].Fault)
	require.Equal(t, uint64(2), rows[0].Height)
	acme.start()
	out = &console{}
	require.NoError(t, us.run(t.Context(), out, "status"))
	require.Contains(t, out.String(), "acme")

	collect := func() error {
		read, err := config.Read(us.configure())
		require.NoError(t, err)
		s := &session{config: read, log: zerolog.Nop()}
		collectors, err := s.collectors(func(quorum.Set) bool { return true })
		require.NoError(t, err)
		defer func() { require.NoError(t, closeCollectors(collectors)) }()
		head, err := chain.Head(t.Context())
		require.NoError(t, err)
		_, err = collectors[0].Collect(t.Context(), quorum.Want{State: attestation.State{Height: head.Height.Height, Timestamp: uint64(head.Time.Unix())}})
		return err
	}
	require.ErrorContains(t, collect(), "us: "+signlog.ErrBelowFloor.Error())
	chain.Commit(time.Now())
	require.NoError(t, collect())
	stop()

	lose := func() { require.NoError(t, os.Remove(filepath.Join(us.dir, "attestor", "hub.signed"))) }
	lose()
	require.ErrorIs(t, us.run(t.Context(), &console{}, "start"), attestor.ErrNoFloor)
	log, stop = us.start("--height-floor", "hub=2")
	require.Contains(t, log.String(), `"floor":4`)
	require.ErrorContains(t, collect(), "us: "+signlog.ErrBelowFloor.Error())
	chain.Commit(time.Now())
	require.NoError(t, collect())
	stop()
	log, stop = us.start("--restored")
	require.Contains(t, log.String(), `"floor":5`)
	stop()

	lose() // "key new" is no way around the floor
	us.key()
	log, stop = us.start()
	require.Contains(t, log.String(), `"floor":5`)
	require.ErrorContains(t, collect(), "us: "+signlog.ErrBelowFloor.Error())
	stop()
}

// A key in a file is made, and used, with its passphrase.
func TestAttestorKeystore(t *testing.T) {
	o := newOffice(t, newHub(t), attestortest.NewAuthority(t).Issue(t))
	o.signer = "keystore: hub-key.json, passphrase_file: passphrase"
	require.ErrorContains(t, o.run(t.Context(), &console{}, "start"), "no such file", "there is no key yet")
	o.key()
	log, _ := o.start()
	require.NotContains(t, log.String(), "horse")
	require.Contains(t, log.String(), "attesting hub at "+o.listen)
}

// Who watches an attestor is told, in each of the three ways, when its chain
// has equivocated: nothing of it is attested any more.
func TestAttestorIsWatched(t *testing.T) {
	chain := newHub(t)
	trusted, err := chain.Head(t.Context())
	require.NoError(t, err)
	var fork atomic.Pointer[[]byte]
	chain.Bend = func(e *adapters.Evidence) {
		if headers := fork.Load(); headers != nil {
			e.Updates = [][]byte{*headers}
		}
	}
	o := newOffice(t, chain, attestortest.NewAuthority(t).Issue(t))
	o.key()
	out, _ := o.start("--json")
	var started struct{ Listen, HTTP string }
	text := out.String()
	require.NoError(t, json.NewDecoder(strings.NewReader(text[strings.Index(text, "{\n"):])).Decode(&started))
	require.Equal(t, o.listen, started.Listen)
	get := func(path string, want int) string {
		answer, err := http.Get(started.HTTP + path)
		require.NoError(t, err)
		defer answer.Body.Close()
		var body bytes.Buffer
		_, err = body.ReadFrom(answer.Body)
		require.NoError(t, err)
		require.Equal(t, want, answer.StatusCode, body.String())
		return body.String()
	}
	conn, err := grpc.NewClient(o.listen, grpc.WithTransportCredentials(credentials.NewTLS(o.files.Config(t))))
	require.NoError(t, err)
	defer conn.Close()
	becomes := func(want healthpb.HealthCheckResponse_ServingStatus, service string) {
		require.Eventually(t, func() bool {
			answer, err := healthpb.NewHealthClient(conn).Check(t.Context(), &healthpb.HealthCheckRequest{Service: service})
			return err == nil && answer.Status == want
		}, time.Minute, 50*time.Millisecond, "%q is not %s", service, want)
	}
	active := `anji_attestor_active{address="` + o.address + `",chain="hub"} `
	require.Contains(t, get("/metrics", http.StatusOK), active+"1")
	require.Contains(t, get("/metrics", http.StatusOK), `anji_attestor_log_bytes{address="`+o.address+`",chain="hub"}`)
	require.Contains(t, get("/readyz", http.StatusOK), `"ok":true`)
	becomes(healthpb.HealthCheckResponse_SERVING, "hub")
	becomes(healthpb.HealthCheckResponse_SERVING, "")

	chain.Commit(time.Now())
	headers, err := chain.Fork(trusted.Height)
	require.NoError(t, err)
	fork.Store(&headers)
	chain.Commit(time.Now())
	becomes(healthpb.HealthCheckResponse_NOT_SERVING, "hub")
	becomes(healthpb.HealthCheckResponse_NOT_SERVING, "")
	require.Contains(t, get("/readyz", http.StatusServiceUnavailable), proven.ErrNotActive.Error())
	require.Contains(t, get("/metrics", http.StatusOK), active+"0")
	get("/healthz", http.StatusOK)
}

func TestAttestRefuses(t *testing.T) {
	o := newOffice(t, newHub(t), attestortest.NewAuthority(t).Issue(t))
	require.ErrorIs(t, o.run(t.Context(), &console{}, "start"), attestor.ErrNoFloor, "key new was forgotten")
	o.key()
	for name, c := range map[string]struct {
		args []string
		want string
	}{
		"a second key":        {[]string{"key", "new", "hub"}, "already exists"},
		"key of another":      {[]string{"key", "new", "rim"}, `"rim" is not among`},
		"key of none":         {[]string{"key", "new"}, "name one source"},
		"floor of another":    {[]string{"start", "--height-floor", "rim=1"}, `"rim" is not among`},
		"floor that is none":  {[]string{"start", "--height-floor", "hub"}, "is not CHAIN=HEIGHT"},
		"floor of zero":       {[]string{"start", "--height-floor", "hub=0"}, "is not CHAIN=HEIGHT"},
		"what is not asked":   {[]string{"start", "hub"}, `what is "hub"?`},
		"accusing by nothing": {[]string{"accuse", "--of", "hub", "farm-hub"}, "name a link and a file"},
		"status without sets": {[]string{"status"}, `no "attestors"`},
	} {
		t.Run(name, func(t *testing.T) {
			require.ErrorContains(t, o.run(t.Context(), &console{}, c.args...), c.want)
		})
	}
	t.Run("an anchor with another fingerprint", func(t *testing.T) {
		params, err := o.chain.ClientParams(t.Context())
		require.NoError(t, err)
		begin, err := offer.New(cosmos.Kind, cosmos.Describe, params, o.chain.MerklePrefix())
		require.NoError(t, err)
		data, err := json.Marshal(begin)
		require.NoError(t, err)
		require.NoError(t, os.WriteFile(filepath.Join(o.dir, "anchor.json"), data, 0o600))
		s := &session{program: program{describers: map[string]offer.Describer{cosmos.Kind: cosmos.Describe}}, chains: map[string]adapters.Chain{"hub": o.chain}}
		of := config.AttestedSource{Of: "hub", Anchor: filepath.Join(o.dir, "anchor.json"), Fingerprint: begin.Fingerprint}
		_, err = s.anchorOf(of)(t.Context())
		require.NoError(t, err)
		of.Fingerprint = strings.Repeat("0", 64)
		_, err = s.anchorOf(of)(t.Context())
		require.ErrorIs(t, err, offer.ErrFingerprint)
	})
}
