// Package e2e_test shows on real networks what Anji promises. All tests of one
// run share one testnet, which the first of them starts; each brings packets,
// and where it needs them clients, of its own and leaves the networks whole.
package e2e_test

import (
	"context"
	"errors"
	"fmt"
	"os"
	"os/signal"
	"path/filepath"
	"slices"
	"strings"
	"sync"
	"syscall"
	"testing"
	"time"

	"github.com/rs/zerolog"

	"github.com/anji-bridge/anji/adapters/cosmos"
	"github.com/anji-bridge/anji/adapters/fabric"
	"github.com/anji-bridge/anji/testnet/internal/bridgenet"
	"github.com/anji-bridge/anji/testnet/internal/cosmosnet"
	"github.com/anji-bridge/anji/testnet/internal/daemons"
	"github.com/anji-bridge/anji/testnet/internal/fabricnet"
	"github.com/anji-bridge/anji/testnet/internal/stage"
)

const (
	// The chains' ids in the relayer's configuration.
	fabricChain = "fabric"
	cosmosChain = "cosmos"
	// Names of the test chaincodes, each of which owns the port of its name.
	probe   = "probe"
	hostile = "hostile"
)

func TestMain(m *testing.M) {
	interrupted := make(chan os.Signal, 1)
	signal.Notify(interrupted, os.Interrupt, syscall.SIGTERM, syscall.SIGHUP)
	go func() { // an interrupted run must stop all that a finished one does
		<-interrupted
		closeAll(true)
		os.Exit(130)
	}()
	code := m.Run()
	if failed := failures.names(); len(failed) > 0 {
		fmt.Fprintln(os.Stderr, "failed:", strings.Join(failed, ", "))
	}
	if err := closeAll(code != 0); err != nil {
		fmt.Fprintln(os.Stderr, "stop the testnet:", err)
		code = 1
	}
	os.Exit(code)
}

func closeAll(keep bool) error {
	children.stop()
	return errors.Join(shared.close(keep), payments.close(keep), pairs.close(keep))
}

// env is the testnet of this run, with clients of both chains that act as the
// relayer's identities do.
type env struct {
	*bridgenet.Network
	Fabric *fabricnet.Network
	Cosmos *cosmosnet.Network
	fabric *fabric.Chain
	cosmos *cosmos.Chain
	// FabricClient and CosmosClient are the link that the running relayer
	// serves: the client on Fabric of Cosmos, and the reverse.
	FabricClient, CosmosClient string

	dir string
}

var (
	shared   = lazy[*env]{start: start}
	payments = lazy[*ethereumEnv]{start: startEthereum}
	pairs    = lazy[*pairEnv]{start: startPair}
)

// failures are the tests on networks that failed. Their names come last, below
// the logs that each of them printed.
var failures failureList

type failureList struct {
	mu   sync.Mutex
	list []string
}

func (f *failureList) watch(t testing.TB) {
	t.Cleanup(func() {
		f.mu.Lock()
		defer f.mu.Unlock()
		if t.Failed() && !slices.Contains(f.list, t.Name()) {
			f.list = append(f.list, t.Name())
		}
	})
}

func (f *failureList) names() []string {
	f.mu.Lock()
	defer f.mu.Unlock()
	return f.list
}

// lazy starts its testnet once.
type lazy[E testnetEnv] struct {
	start func() (E, error)

	mu      sync.Mutex
	started bool
	running bool
	env     E
	err     error
}

type testnetEnv interface {
	files() string // directory of everything
	close() error  // stops everything; the files stay
}

// get returns the running testnet. In short mode it skips the test.
func (l *lazy[E]) get(t testing.TB) E {
	t.Helper()
	if testing.Short() {
		t.Skip("runs real networks: leave -short away")
	}
	failures.watch(t)
	l.mu.Lock()
	defer l.mu.Unlock()
	if !l.started {
		l.started = true
		l.env, l.err = l.start()
		l.running = l.err == nil
	}
	if l.err != nil {
		t.Fatalf("start the testnet: %v", l.err)
	}
	return l.env
}

// close stops the testnet, if one was started, and keeps its files on demand.
func (l *lazy[E]) close(keep bool) error {
	l.mu.Lock()
	defer l.mu.Unlock()
	if !l.running {
		return nil
	}
	l.running = false
	if keep {
		fmt.Fprintln(os.Stderr, "logs:", l.env.files())
		return l.env.close()
	}
	return errors.Join(l.env.close(), os.RemoveAll(l.env.files()))
}

// network returns the testnet of a Fabric network and a Cosmos chain.
func network(t testing.TB) *env {
	t.Helper()
	return shared.get(t)
}

// ownNetwork returns a testnet of the test's own, for what changes a network
// for good.
func ownNetwork(t testing.TB) *env {
	t.Helper()
	if testing.Short() {
		t.Skip("runs real networks: leave -short away")
	}
	failures.watch(t)
	e, err := start()
	if err != nil {
		t.Fatalf("start a testnet: %v", err)
	}
	t.Cleanup(func() {
		if err := e.close(); err != nil {
			t.Errorf("stop the testnet: %v", err)
		}
		if t.Failed() {
			t.Log("logs:", e.dir)
			return
		}
		if err := os.RemoveAll(e.dir); err != nil {
			t.Error(err)
		}
	})
	return e
}

// progress logs what networks do when tests are followed with -v. Otherwise a
// failed run would hide the reason among it.
func progress() zerolog.Logger {
	if !testing.Verbose() {
		return zerolog.Nop()
	}
	return zerolog.New(zerolog.ConsoleWriter{Out: os.Stderr, TimeFormat: time.TimeOnly}).Level(zerolog.InfoLevel).With().Timestamp().Logger()
}

func start() (_ *env, err error) {
	ctx, cancel := context.WithTimeout(context.Background(), 20*time.Minute)
	defer cancel()
	dir, err := os.MkdirTemp("", "anji-e2e-")
	if err != nil {
		return nil, err
	}
	log := progress()
	e := &env{dir: dir}
	defer func() {
		if err != nil {
			err = errors.Join(fmt.Errorf("%w (logs in %s)", err, dir), e.close())
		}
	}()
	// The name is in the Cosmos chain id: another network must not share it.
	name := strings.TrimPrefix(filepath.Base(dir), "anji-")
	e.Network, err = bridgenet.Start(ctx, bridgenet.Options{Name: name, Dir: dir, Log: log, Stages: stage.NewRecorder(log)})
	if err != nil {
		return nil, err
	}
	e.Fabric, e.Cosmos = e.Ends[0].Fabric, e.Ends[1].Cosmos
	onFabric, err := e.Ends[0].FabricConfig(fabricnet.Relayer)
	if err != nil {
		return nil, err
	}
	if e.fabric, err = fabric.New(onFabric, log); err != nil {
		return nil, err
	}
	if e.cosmos, err = cosmos.New(e.Ends[1].CosmosConfig(cosmosnet.Relayer), log); err != nil {
		return nil, err
	}
	if err := e.deployTestChaincodes(ctx, log); err != nil {
		return nil, err
	}
	links, err := e.CreateLinks(ctx)
	if err != nil {
		return nil, err
	}
	e.FabricClient, e.CosmosClient = links[0].Clients[0], links[0].Clients[1]
	return e, e.StartRelayer()
}

func (e *env) deployTestChaincodes(ctx context.Context, log zerolog.Logger) error {
	builder, err := daemons.New(log)
	if err != nil {
		return err
	}
	built, err := builder.Build(ctx, filepath.Join(e.dir, "bin"), ".", "./testnet/internal/probe", "./testnet/e2e/chaincodes/hostile")
	if err != nil {
		return err
	}
	for i, name := range []string{probe, hostile} {
		if err := e.Fabric.Deploy(ctx, fabricnet.Chaincode{Name: name, Binary: built[i]}); err != nil {
			return err
		}
		if _, err := e.fabric.Invoke(ctx, "anji", "RegisterPort", []byte(name), []byte(name)); err != nil {
			return err
		}
	}
	return nil
}

func (e *env) files() string { return e.dir }

func (e *env) close() error {
	var failures []error
	if e.fabric != nil {
		failures = append(failures, e.fabric.Close())
	}
	if e.cosmos != nil {
		failures = append(failures, e.cosmos.Close())
	}
	if e.Network != nil {
		failures = append(failures, e.Network.Close())
	}
	return errors.Join(failures...)
}

// deadline is a context that ends before the test binary's own time is up, so
// that a stuck test fails by itself and the networks are stopped.
func deadline(t testing.TB, limit time.Duration) context.Context {
	t.Helper()
	ctx, cancel := context.WithTimeout(context.Background(), limit)
	t.Cleanup(cancel)
	return ctx
}

// eventually asks until the answer is yes. An error, which says what is still
// missing, is only reported when time is up.
func eventually(ctx context.Context, t testing.TB, what string, ask func() error) {
	t.Helper()
	for {
		err := ask()
		if err == nil {
			return
		}
		select {
		case <-ctx.Done():
			t.Fatalf("%s: %v", what, err)
		case <-time.After(200 * time.Millisecond):
		}
	}
}
