package ethereumnet

import (
	"context"
	"errors"
	"math"
	"math/big"
	"os"
	"reflect"
	"strings"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/rs/zerolog"
	"go.uber.org/goleak"

	"github.com/anji-bridge/anji/testnet/internal/daemons"
	"github.com/anji-bridge/anji/testnet/internal/process"
)

func TestMain(m *testing.M) {
	goleak.VerifyTestMain(m)
}

func testOptions(t *testing.T) Options {
	t.Helper()
	if testing.Short() {
		t.Skip("runs real nodes")
	}
	log := zerolog.New(zerolog.NewTestWriter(t))
	builder, err := daemons.New(log)
	if err != nil {
		t.Fatal(err)
	}
	return Options{Dir: t.TempDir(), ChainID: 32382, Builder: builder, Log: log}
}

// TestNetwork takes one network through its life: made, used, followed by a
// light client, with geth away for a while, and stopped.
func TestNetwork(t *testing.T) {
	options := testOptions(t)
	ctx, cancel := context.WithTimeout(t.Context(), 5*time.Minute)
	defer cancel()
	started := time.Now()
	n, err := Start(ctx, options)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() {
		if err := n.Close(); err != nil {
			t.Error(err)
		}
	})
	t.Logf("first block after %v", time.Since(started))
	if again, err := ReadInfo(options.Dir); err != nil || !reflect.DeepEqual(again, n.Info()) {
		t.Fatalf("info file: %+v, %v; want %+v", again, err, n.Info())
	}
	checkPaid(ctx, t, n)
	if err := n.AwaitFinality(ctx); err != nil {
		t.Fatal(err)
	}
	t.Logf("first finality after %v", time.Since(started))
	checkLightClient(ctx, t, n)
	checkLoopback(t, n)
	logMemory(t, n)

	if err := n.Stop(Geth); err != nil {
		t.Fatal(err)
	}
	if err := n.awaitBlock(ctx, math.MaxUint64); err == nil || !strings.Contains(err.Error(), Geth+" does not run") {
		t.Fatalf("wait for a block without geth: %v", err)
	}
	if err := n.Restart(ctx, Geth); err != nil {
		t.Fatal(err)
	}
	checkPaid(ctx, t, n)
	for name, change := range map[string]func() error{
		"stop":    func() error { return n.Stop(Beacon) },
		"restart": func() error { return n.Restart(ctx, Beacon) },
	} {
		if err := change(); !errors.Is(err, errStranded) {
			t.Errorf("%s the beacon node: %v", name, err)
		}
	}
	closeAndCheck(t, n)
}

func TestStartRefuses(t *testing.T) {
	if _, err := Start(t.Context(), Options{Dir: t.TempDir()}); err == nil || !strings.Contains(err.Error(), "chain id") {
		t.Fatalf("chain id 0: %v", err)
	}
}

// TestStartInterrupted interrupts a start as soon as all processes run, as
// Ctrl-C does.
func TestStartInterrupted(t *testing.T) {
	options := testOptions(t)
	ctx, interrupt := context.WithCancel(t.Context())
	defer interrupt()
	pids := make(chan []int, 1)
	go func() {
		defer interrupt()
		pids <- awaitProcesses(ctx, options.Dir, 3)
	}()
	if _, err := Start(ctx, options); !errors.Is(err, context.Canceled) {
		t.Fatalf("interrupted start: %v", err)
	}
	for _, pid := range <-pids {
		checkGone(t, pid)
	}
	if _, err := os.Stat(options.Dir + "/" + infoFile); err == nil {
		t.Error("an info file tells of a network that does not run")
	}
}

// awaitProcesses waits until so many processes are recorded in dir.
func awaitProcesses(ctx context.Context, dir string, count int) (pids []int) {
	for len(pids) < count && ctx.Err() == nil {
		time.Sleep(20 * time.Millisecond)
		// Opened while another may write it, which replaces it whole.
		group, err := process.Open(dir, process.Options{Detached: true})
		if err != nil {
			continue
		}
		pids = nil
		for _, name := range group.Names() {
			if p, err := group.Process(name); err == nil {
				pids = append(pids, p.PID())
			}
		}
	}
	return pids
}

func TestGenesisPaysAccounts(t *testing.T) {
	info := newInfo(t.TempDir(), 7, nodePorts{})
	info.Accounts = map[string]Account{User: {Address: "0x00000000000000000000000000000000000000aA"}}
	genesis := newGethGenesis(info)
	if err := genesis.Config.CheckConfigForkOrder(); err != nil {
		t.Fatal(err)
	}
	if genesis.Config.ChainID.Uint64() != 7 || genesis.Config.AmsterdamTime != nil {
		t.Fatalf("genesis configuration: %v", genesis.Config)
	}
	want := new(big.Int).Mul(big.NewInt(1e18), big.NewInt(funds))
	if got := genesis.Alloc[common.HexToAddress("0xaa")].Balance; got == nil || got.Cmp(want) != 0 {
		t.Fatalf("the user has %v, want %v", got, want)
	}
}

func TestConsensusConfig(t *testing.T) {
	consensus := newConsensus()
	consensus.GenesisValidatorsRoot = common.HexToHash("0x01")
	if err := consensus.Config().Validate(); err != nil {
		t.Fatal(err)
	}
	if fork, ok := consensus.Config().ForkAt(0); !ok || fork.Fork.String() != "fulu" {
		t.Fatalf("the first fork is %v", fork)
	}
}
