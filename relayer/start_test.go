package main

import (
	"context"
	"fmt"
	"io"
	"net"
	"net/http"
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/anji-bridge/anji/adapters"
	"github.com/anji-bridge/anji/relayer/internal/attestor/attestortest"
	"github.com/anji-bridge/anji/relayer/internal/proven/proventest"
)

// provable is a fake chain whose states a light client can verify.
type provable struct {
	adapters.Chain
	source *proventest.Chain
}

func (p provable) Kind() string           { return p.source.Kind() }
func (p provable) MerklePrefix() [][]byte { return p.source.MerklePrefix() }

func (p provable) Head(ctx context.Context) (adapters.Head, error) { return p.source.Head(ctx) }

func (p provable) ClientParams(ctx context.Context) (adapters.ClientParams, error) {
	return p.source.ClientParams(ctx)
}

func (p provable) Prove(ctx context.Context, r adapters.ProofRequest) (adapters.Evidence, error) {
	return p.source.Prove(ctx, r)
}

// A relayer attests beside its work, and tells of both in one place.
func TestStartAttests(t *testing.T) {
	free := func() string {
		listener, err := net.Listen("tcp", "127.0.0.1:0")
		require.NoError(t, err)
		defer listener.Close()
		return listener.Addr().String()
	}
	listen, web, files, key := free(), free(), attestortest.NewAuthority(t).Issue(t), attestortest.NewKey(t)
	tls := fmt.Sprintf("{certificate: %s, private_key: %s, authorities: %s}", files.Certificate, files.Key, files.Authority)
	d := newDesk(t, fmt.Sprintf(`http: %s
attestor:
  listen: %s
  tls: %s
  sources: [{of: hub, remote_signer: %q, address: %q}]
attestors:
  tls: %s
  sets: [{of: hub, threshold: 1, members: [{name: us, endpoint: %q, address: %q}]}]
`, web, listen, tls, key.Serve(t), key.Address(), tls, listen, key.Address()))
	defer d.stop()
	d.mustRun("link", "create", "farm", "hub")
	source := newHub(t)
	d.wrap = func(all map[string]adapters.Chain) { all["hub"] = provable{all["hub"], source} }
	_, err := d.run(t.Context(), "start", "--attest")
	require.ErrorContains(t, err, "--height-floor", "it has no key yet")
	d.mustRun("attest", "key", "new", "hub")

	stop := d.start("--attest")
	require.Eventually(t, func() bool { _, err := d.run(t.Context(), "attest", "status"); return err == nil }, time.Minute, 50*time.Millisecond)
	answer, err := http.Get("http://" + web + "/metrics")
	require.NoError(t, err)
	defer answer.Body.Close()
	body, err := io.ReadAll(answer.Body)
	require.NoError(t, err)
	for _, want := range []string{`anji_attestor_active{address="` + key.Address().Hex() + `",chain="hub"} 1`, `link="farm-hub"`} {
		require.Contains(t, string(body), want)
	}
	out, err := stop()
	require.NoError(t, err)
	require.True(t, strings.HasPrefix(out, "relaying between farm, hub"), out)
}
