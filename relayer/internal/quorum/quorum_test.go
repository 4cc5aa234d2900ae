package quorum

import (
	"context"
	"crypto/tls"
	"errors"
	"net"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"sync"
	"testing"
	"time"
	"unicode/utf8"

	"github.com/prometheus/client_golang/prometheus"
	"github.com/rs/zerolog"
	"github.com/stretchr/testify/require"
	"go.uber.org/goleak"
	"google.golang.org/grpc"
	"google.golang.org/grpc/codes"
	"google.golang.org/grpc/credentials"
	healthpb "google.golang.org/grpc/health/grpc_health_v1"
	"google.golang.org/grpc/status"

	"github.com/anji-bridge/anji/adapters"
	"github.com/anji-bridge/anji/contracts/packet"
	"github.com/anji-bridge/anji/proofs/attestation"
	"github.com/anji-bridge/anji/relayer/internal/attestor"
	"github.com/anji-bridge/anji/relayer/internal/attestor/attestortest"
	"github.com/anji-bridge/anji/relayer/internal/attestor/wire"
	"github.com/anji-bridge/anji/relayer/internal/proven/proventest"
)

func TestMain(m *testing.M) {
	// The one goroutine belongs to a package that a Fabric library brings along.
	goleak.VerifyTestMain(m, goleak.IgnoreTopFunction("github.com/desertbit/timer.timerRoutine"))
}

var (
	hub   = attestation.CosmosSource("hub-1")
	paths = [][]byte{packet.CommitmentPath("client-0", 1), packet.ReceiptPath("client-0", 9)}
	value = []byte("a commitment, thirty-two bytes..")
)

// fixture is a chain, three attestors of it, and a collector that wants two.
type fixture struct {
	t       testing.TB
	chain   *proventest.Chain
	tls     *tls.Config
	setups  []attestor.Setup
	set     Set
	stops   []func()
	metrics *Metrics
	log     *journal
}

// journal is a log that can be read while it is written.
type journal struct {
	mu   sync.Mutex
	text strings.Builder
}

func (j *journal) Write(p []byte) (int, error) {
	j.mu.Lock()
	defer j.mu.Unlock()
	return j.text.Write(p)
}

func (j *journal) String() string {
	j.mu.Lock()
	defer j.mu.Unlock()
	return j.text.String()
}

func newFixture(t testing.TB) *fixture {
	chain, err := proventest.New("hub")
	require.NoError(t, err)
	f := &fixture{
		t: t, chain: chain, tls: attestortest.NewAuthority(t).Issue(t).Config(t),
		set: Set{Chain: "hub", Source: hub, Threshold: 2}, metrics: NewMetrics(), log: &journal{},
	}
	for _, name := range []string{"acme", "bolt", "core"} {
		setup := attestor.Setup{Name: "hub", ID: hub, Snapshot: true, Dir: t.TempDir(), Chain: chain, Anchor: chain.ClientParams, Signer: attestortest.NewKey(t)}
		require.NoError(t, setup.Begin(setup.Signer.Address()))
		f.setups = append(f.setups, setup)
		f.set.Members = append(f.set.Members, Member{Name: name, Address: attestation.Address(setup.Signer.Address())})
		f.stops = append(f.stops, func() {})
		f.start(len(f.setups) - 1)
	}
	chain.Set(paths[0], value)
	chain.Commit(time.Now())
	return f
}

// start runs an attestor with its setup and tells the set where.
func (f *fixture) start(i int) {
	source, err := f.setups[i].Open(f.t.Context(), zerolog.Nop())
	require.NoError(f.t, err)
	server, err := attestor.NewServer([]*attestor.Source{source}, zerolog.Nop())
	require.NoError(f.t, err)
	ctx, cancel := context.WithCancel(context.Background())
	listener, err := net.Listen("tcp", "127.0.0.1:0")
	require.NoError(f.t, err)
	f.set.Members[i].Endpoint = listener.Addr().String()
	done := make(chan error, 1)
	go func() { done <- server.Serve(ctx, listener, credentials.NewTLS(f.tls)) }()
	f.stops[i] = sync.OnceFunc(func() {
		cancel()
		if err := errors.Join(<-done, source.Close()); err != nil {
			f.t.Error(err)
		}
	})
	f.t.Cleanup(f.stops[i])
}

// impersonate puts a server of one's own in an attestor's place.
func (f *fixture) impersonate(i int, as wire.AttestorServer) {
	f.stops[i]()
	listener, err := net.Listen("tcp", "127.0.0.1:0")
	require.NoError(f.t, err)
	server := grpc.NewServer(grpc.Creds(credentials.NewTLS(f.tls)))
	wire.RegisterAttestorServer(server, as)
	f.set.Members[i].Endpoint = listener.Addr().String()
	go func() { _ = server.Serve(listener) }()
	f.t.Cleanup(server.Stop)
}

// liar signs something else than was asked for.
type liar struct {
	wire.UnimplementedAttestorServer
	key  attestor.Signer
	bend func(*attestation.State, *attestation.Packets)
	wait chan struct{}
}

func (l liar) Attest(ctx context.Context, r *wire.AttestRequest) (*wire.AttestResponse, error) {
	if l.wait != nil {
		select {
		case <-l.wait:
		case <-ctx.Done():
			return nil, status.FromContextError(ctx.Err()).Err()
		}
	}
	state := attestation.State{Height: r.Height, Timestamp: 1}
	packets := attestation.Packets{Height: r.Height}
	for _, p := range r.Paths {
		packets.Packets = append(packets.Packets, attestation.Packet{Path: attestation.PathHash(p)})
	}
	if l.bend != nil {
		l.bend(&state, &packets)
	}
	sign := func(kind attestation.Kind, data []byte) *wire.Attestation {
		signature, _ := l.key.Sign(ctx, attestor.ToSign{Source: hub, Kind: kind, Data: data})
		return &wire.Attestation{Data: data, Signature: signature}
	}
	return &wire.AttestResponse{State: sign(attestation.KindState, state.Encode()), Packets: sign(attestation.KindPackets, packets.Encode())}, nil
}

func (f *fixture) collector() *Collector {
	c, err := New(f.set, f.tls, f.metrics, zerolog.New(f.log))
	require.NoError(f.t, err)
	f.t.Cleanup(func() { _ = c.Close() }) // it may have been closed before
	return c
}

// want is what a relayer has proven of the chain's head.
func (f *fixture) want() Want {
	head, err := f.chain.Head(f.t.Context())
	require.NoError(f.t, err)
	return Want{
		State: attestation.State{Height: head.Height.Height, Timestamp: uint64(head.Time.Unix())},
		Packets: attestation.Packets{Height: head.Height.Height, Packets: []attestation.Packet{
			{Path: attestation.PathHash(paths[0]), Commitment: [32]byte(value)}, {Path: attestation.PathHash(paths[1])},
		}},
		Paths: paths,
	}
}

// counted is how often an attestor answered so.
func (f *fixture) counted(attestor, result string) float64 {
	registry := prometheus.NewRegistry()
	registry.MustRegister(f.metrics)
	families, err := registry.Gather()
	require.NoError(f.t, err)
	for _, family := range families {
		for _, metric := range family.GetMetric() {
			labels := map[string]string{}
			for _, l := range metric.GetLabel() {
				labels[l.GetName()] = l.GetValue()
			}
			if labels["attestor"] == attestor && labels["result"] == result {
				return metric.GetCounter().GetValue()
			}
		}
	}
	return 0
}

func (f *fixture) eventually(text ...string) {
	f.t.Helper()
	require.Eventually(f.t, func() bool {
		log := f.log.String()
		return !slices.ContainsFunc(text, func(s string) bool { return !strings.Contains(log, s) })
	}, time.Minute, 10*time.Millisecond, "want %q in the log", text)
}

func (f *fixture) verify(q Quorum, stock bool) {
	f.t.Helper()
	trust := attestation.Trust{Set: f.set.Trust(), Snapshot: true}
	if !stock {
		trust.Source = hub
	}
	_, signers, err := trust.VerifyState(q.State)
	require.NoError(f.t, err)
	require.Equal(f.t, q.Signers, signers)
	require.Len(f.t, signers, f.set.Threshold)
	_, signers, err = trust.VerifyPackets(q.Packets)
	require.NoError(f.t, err)
	require.Equal(f.t, q.Signers, signers)
}

func TestCollect(t *testing.T) {
	f := newFixture(t)
	c := f.collector()
	for _, stock := range []bool{false, true} {
		want := f.want()
		want.Stock = stock
		q, err := c.Collect(t.Context(), want)
		require.NoError(t, err)
		f.verify(q, stock)
	}
	want := f.want()
	want.Packets, want.Paths = attestation.Packets{}, nil
	q, err := c.Collect(t.Context(), want)
	require.NoError(t, err)
	require.Empty(t, q.Packets)
	require.Len(t, q.State.Signatures, 2)
	require.NoError(t, c.Check(t.Context()))
	claims, err := c.Claims(t.Context(), f.set.Members[0].Address)
	require.NoError(t, err)
	require.Equal(t, []attestor.Claim{{Name: "bolt", Signed: want.State.Height}, {Name: "core", Signed: want.State.Height}}, claims)
}

// One of three may be stopped, late or lying; two may not.
func TestFaultyAttestors(t *testing.T) {
	stopped := func(f *fixture, i int) { f.stops[i]() }
	lying := func(bend func(*attestation.State, *attestation.Packets)) func(*fixture, int) {
		return func(f *fixture, i int) { f.impersonate(i, &liar{key: f.setups[i].Signer, bend: bend}) }
	}
	for name, c := range map[string]struct {
		spoil func(*fixture, int)
		want  string
	}{
		"stopped":            {stopped, "not available"},
		"another time":       {lying(nil), ErrLied.Error()},
		"another commitment": {lying(func(_ *attestation.State, p *attestation.Packets) { p.Packets[0].Commitment[0] ^= 1 }), ErrLied.Error()},
		"present for absent": {lying(func(_ *attestation.State, p *attestation.Packets) { p.Packets[1].Commitment = [32]byte(value) }), ErrLied.Error()},
		"another height":     {lying(func(s *attestation.State, p *attestation.Packets) { s.Height++; p.Height++ }), ErrLied.Error()},
		"foreign key": {func(f *fixture, i int) {
			f.impersonate(i, &liar{key: attestortest.NewKey(f.t)})
		}, ErrNotItsKey.Error()},
		"answers nothing": {func(f *fixture, i int) { f.impersonate(i, &empty{}) }, "refuses: no state attestation"},
		"refuses":         {func(f *fixture, i int) { f.impersonate(i, &wire.UnimplementedAttestorServer{}) }, "refuses: Unimplemented"},
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			f := newFixture(t)
			c.spoil(f, 1)
			one := f.collector()
			q, err := one.Collect(t.Context(), f.want())
			require.NoError(t, err)
			f.verify(q, false)
			require.NotContains(t, q.Signers, f.set.Members[1].Address)
			f.eventually(`"attestor":"bolt"`, c.want)
			require.NotContains(t, f.log.String(), `"attestor":"acme"`)
			require.NoError(t, one.Close())

			c.spoil(f, 2)
			_, err = f.collector().Collect(t.Context(), f.want())
			require.ErrorIs(t, err, ErrNoQuorum)
			require.ErrorContains(t, err, "bolt: ")
			require.ErrorContains(t, err, "core: ")
			require.NotContains(t, err.Error(), "acme: ")
		})
	}
}

type empty struct {
	wire.UnimplementedAttestorServer
}

func (empty) Attest(context.Context, *wire.AttestRequest) (*wire.AttestResponse, error) {
	return &wire.AttestResponse{}, nil
}

// talker refuses with a text of its own choice.
type talker struct {
	wire.UnimplementedAttestorServer
	text string
}

func (w talker) Attest(context.Context, *wire.AttestRequest) (*wire.AttestResponse, error) {
	return nil, status.Error(codes.OutOfRange, w.text)
}

func (w talker) Status(context.Context, *wire.StatusRequest) (*wire.StatusResponse, error) {
	return &wire.StatusResponse{Sources: []*wire.SourceStatus{{Source: hub[:], Name: w.text, Fault: w.text}}}, nil
}

// What attestors say is told in few and harmless letters.
func TestTalkers(t *testing.T) {
	for name, text := range map[string]string{
		"long":                     strings.Repeat("x", 4000),
		"longer than headers":      strings.Repeat("x", 1<<20),
		"for the terminal":         "\x1b[2Jall is well\r\n",
		"half a letter at the end": strings.Repeat("x", maxSaid-1) + "é",
	} {
		t.Run(name, func(t *testing.T) {
			f := newFixture(t)
			f.impersonate(1, talker{text: text})
			f.impersonate(2, talker{text: text})
			c := f.collector()
			_, err := c.Collect(t.Context(), f.want())
			require.ErrorIs(t, err, ErrNoQuorum)
			require.Less(t, len(err.Error()), 4*maxSaid)
			for _, shown := range []string{err.Error(), c.Status(t.Context())[1].Err.Error()} {
				require.Less(t, len(shown), 4*maxSaid)
				require.NotContains(t, strings.ReplaceAll(shown, "\n", ""), "\x1b")
				require.NotContains(t, shown, "\r")
				require.True(t, utf8.ValidString(shown))
			}
		})
	}
}

// A lie of many bytes is told by its digest, and not again with every answer;
// and is not held against its attestor for ever.
func TestLiesAreToldOf(t *testing.T) {
	f := newFixture(t)
	f.impersonate(1, &liar{key: f.setups[1].Signer, bend: func(s *attestation.State, p *attestation.Packets) {
		s.Timestamp = f.want().State.Timestamp
		p.Packets = slices.Repeat(p.Packets, 100)
	}})
	c := f.collector()
	for range 3 {
		_, err := c.Collect(t.Context(), f.want())
		require.NoError(t, err)
	}
	require.Eventually(t, func() bool { return f.counted("bolt", "lied") == 3 }, time.Minute, 10*time.Millisecond)
	f.eventually("packets attestation of", "sha256")
	require.Equal(t, 1, strings.Count(f.log.String(), ErrLied.Error()))
	require.Less(t, len(f.log.String()), 2000)
	require.True(t, c.Endpoints()[1].Aside)
	c.members[1].mu.Lock()
	c.members[1].lied, c.members[1].fault = time.Now().Add(-lieKept), ""
	c.members[1].mu.Unlock()
	require.True(t, c.Endpoints()[1].Up)
}

func TestLate(t *testing.T) {
	f := newFixture(t)
	wait := make(chan struct{})
	defer close(wait)
	f.impersonate(2, &liar{key: f.setups[2].Signer, wait: wait})
	c := f.collector()
	c.patience = 3 * time.Second
	q, err := c.Collect(t.Context(), f.want())
	require.NoError(t, err)
	f.verify(q, false)
	f.eventually(`"attestor":"core"`, ErrLate.Error())
	require.Equal(t, 1.0, f.counted("core", "late"))

	f.stops[1]()
	ctx, cancel := context.WithTimeout(t.Context(), 20*time.Millisecond)
	defer cancel()
	_, err = c.Collect(ctx, f.want())
	require.ErrorIs(t, err, context.DeadlineExceeded)
	require.ErrorIs(t, err, ErrNoQuorum)
}

// A lie that comes after the quorum is noticed all the same.
func TestLateLie(t *testing.T) {
	f := newFixture(t)
	wait := make(chan struct{})
	f.impersonate(2, &liar{key: f.setups[2].Signer, wait: wait})
	_, err := f.collector().Collect(t.Context(), f.want())
	require.NoError(t, err)
	require.NotContains(t, f.log.String(), ErrLied.Error())
	close(wait)
	f.eventually(`"attestor":"core"`, ErrLied.Error())
}

// Two attestors with one key are one attestor.
func TestSharedKey(t *testing.T) {
	f := newFixture(t)
	f.impersonate(1, relay{f, 0})
	c := f.collector()
	_, err := c.Collect(t.Context(), f.want())
	require.NoError(t, err, "acme and core make the quorum")
	f.eventually(`"attestor":"bolt"`, ErrSharedKey.Error(), "acme's")
	f.stops[2]()
	_, err = c.Collect(t.Context(), f.want())
	require.ErrorIs(t, err, ErrNoQuorum)
}

// relay answers as another attestor would, with the other's key.
type relay struct {
	*fixture
	of int
}

func (r relay) Attest(ctx context.Context, request *wire.AttestRequest) (*wire.AttestResponse, error) {
	conn, err := grpc.NewClient(r.set.Members[r.of].Endpoint, grpc.WithTransportCredentials(credentials.NewTLS(r.tls)))
	if err != nil {
		return nil, err
	}
	defer conn.Close()
	return wire.NewAttestorClient(conn).Attest(ctx, request)
}

func (r relay) Status(context.Context, *wire.StatusRequest) (*wire.StatusResponse, error) {
	return nil, status.Error(codes.Unimplemented, "")
}

// A signing log that was restored, or another one with the same key, shows.
func TestOtherLog(t *testing.T) {
	for name, replace := range map[string]func(f *fixture, file string, old []byte){
		"older copy": func(_ *fixture, file string, old []byte) { require.NoError(t, os.WriteFile(file, old, 0o600)) },
		"another machine": func(f *fixture, file string, _ []byte) {
			require.NoError(t, os.Remove(file))
			require.NoError(t, f.setups[0].Begin(f.setups[0].Signer.Address()))
		},
	} {
		t.Run(name, func(t *testing.T) {
			f := newFixture(t)
			f.set.Threshold, f.set.Members = 1, f.set.Members[:1]
			file := filepath.Join(f.setups[0].Dir, "hub.signed")
			old, err := os.ReadFile(file)
			require.NoError(t, err)
			memory := filepath.Join(t.TempDir(), "new", "hub.logs.json")
			c := f.collector()
			require.NoError(t, c.Remember(memory))
			for range 3 {
				_, err := c.Collect(t.Context(), f.want())
				require.NoError(t, err)
				f.chain.Commit(time.Now())
			}
			require.NotContains(t, f.log.String(), "equivocate")
			f.stops[0]()
			require.NoError(t, c.Close())
			replace(f, file, old)
			f.start(0)
			for range 2 { // who only looks does not learn
				looks := f.collector()
				require.NoError(t, looks.Remember(memory))
				seen := looks.Status(t.Context())[0]
				require.ErrorIs(t, seen.Doubt, ErrOtherLog)
				require.NoError(t, seen.Err)
				require.NoError(t, looks.Check(t.Context()), "a log may be restored")
				require.NoError(t, looks.Close())
			}
			again := f.collector()
			require.NoError(t, again.Remember(memory))
			_, err = again.Collect(t.Context(), f.want())
			require.NoError(t, err)
			f.eventually(`"attestor":"acme"`, "equivocate", ErrOtherLog.Error())
			told := again.Endpoints()[0]
			require.True(t, told.Up)
			require.Contains(t, told.Fault, ErrOtherLog.Error())
			require.NoError(t, again.Close())

			now := f.collector()
			require.NoError(t, now.Remember(memory))
			require.NoError(t, now.Status(t.Context())[0].Doubt)
			require.NoError(t, os.WriteFile(memory, []byte("{"), 0o600))
			require.ErrorContains(t, now.Remember(memory), memory)
		})
	}
}

func TestPassed(t *testing.T) {
	f := newFixture(t)
	want := f.want()
	f.chain.Commit(time.Now())
	_, err := f.collector().Collect(t.Context(), want)
	require.ErrorIs(t, err, ErrNoQuorum)
	require.ErrorIs(t, err, adapters.ErrPassed)
	f.stops[1]()
	f.stops[2]()
	_, err = f.collector().Collect(t.Context(), want)
	require.ErrorIs(t, err, ErrNoQuorum)
	require.NotErrorIs(t, err, adapters.ErrPassed, "a later height would not help")
}

// A restarted attestor whose peers are ahead signs above them only.
func TestRestoredAmongPeers(t *testing.T) {
	f := newFixture(t)
	file := filepath.Join(f.setups[0].Dir, "hub.signed")
	old, err := os.ReadFile(file)
	require.NoError(t, err)
	c := f.collector()
	f.set.Threshold = 3
	_, err = f.collector().Collect(t.Context(), f.want())
	require.NoError(t, err)
	f.stops[0]()
	require.NoError(t, os.WriteFile(file, old, 0o600))
	f.setups[0].Peers = func(ctx context.Context) ([]attestor.Claim, error) {
		return c.Claims(ctx, f.set.Members[0].Address)
	}
	f.start(0)
	all := f.collector()
	_, err = all.Collect(t.Context(), f.want())
	require.ErrorIs(t, err, adapters.ErrPassed)
	f.chain.Commit(time.Now())
	_, err = all.Collect(t.Context(), f.want())
	require.NoError(t, err)
}

func TestCheck(t *testing.T) {
	f := newFixture(t)
	f.set.Members[1].Address = attestation.Address{1}
	err := f.collector().Check(t.Context())
	require.ErrorIs(t, err, ErrNotItsKey)
	require.ErrorContains(t, err, "attestor bolt of hub")
	claims, err := f.collector().Claims(t.Context(), attestation.Address{})
	require.ErrorIs(t, err, ErrNotItsKey)
	require.Zero(t, claims[1].Signed, "what another key has signed is nothing to it")
	f.set.Source = attestation.CosmosSource("rim-1")
	err = f.collector().Check(t.Context())
	require.ErrorContains(t, err, `attestor acme of hub: it signs for "hub" with the same key`)
	require.ErrorContains(t, err, "attestor bolt of hub: it does not attest this source")
}

func TestCheckKeys(t *testing.T) {
	a, b := Member{Name: "acme", Address: attestation.Address{1}}, Member{Name: "bolt", Address: attestation.Address{2}}
	one := Set{Chain: "hub", Source: hub, Members: []Member{a, b}, Threshold: 1}
	other := Set{Chain: "rim", Source: attestation.CosmosSource("rim-1"), Members: []Member{b}, Threshold: 1}
	require.NoError(t, CheckKeys([]Set{one, one}))
	require.ErrorContains(t, CheckKeys([]Set{one, other}), "attestors of rim: bolt has address 0x0200000000000000000000000000000000000000, which is used for hub already")
	one.Members = []Member{a, a}
	require.ErrorContains(t, CheckKeys([]Set{one}), "repeated")
	_, err := New(one, nil, NewMetrics(), zerolog.Nop())
	require.ErrorContains(t, err, "repeated")
	one.Members, one.Threshold = []Member{a, b}, 3
	require.ErrorContains(t, CheckKeys([]Set{one}), "threshold 3 of 2")
}

// Nobody is let in without a certificate of the authority, and nobody is asked
// who has none.
func TestMutualTLS(t *testing.T) {
	f := newFixture(t)
	stranger := attestortest.NewAuthority(t).Issue(t).Config(t)
	ask := func(config *tls.Config) error {
		conn, err := grpc.NewClient(f.set.Members[0].Endpoint, grpc.WithTransportCredentials(credentials.NewTLS(config)))
		require.NoError(t, err)
		defer conn.Close()
		_, err = healthpb.NewHealthClient(conn).Check(t.Context(), &healthpb.HealthCheckRequest{Service: "hub"}, grpc.WaitForReady(false))
		return err
	}
	require.Eventually(t, func() bool { return ask(f.tls) == nil }, time.Minute, 10*time.Millisecond)
	withRoots := stranger.Clone()
	withRoots.RootCAs = f.tls.RootCAs
	require.Error(t, ask(withRoots), "a stranger's certificate")
	none := f.tls.Clone()
	none.Certificates = nil
	require.Error(t, ask(none), "no certificate")
	f.tls = stranger
	_, err := f.collector().Collect(t.Context(), f.want())
	require.ErrorIs(t, err, ErrNoQuorum)
}
