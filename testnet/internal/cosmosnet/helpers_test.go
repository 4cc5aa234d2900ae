package cosmosnet

import (
	"context"
	"encoding/json"
	"net"
	"net/http"
	"os"
	"os/exec"
	"strconv"
	"strings"
	"testing"
	"time"

	rpchttp "github.com/cometbft/cometbft/rpc/client/http"
	"github.com/rs/zerolog"

	"github.com/anji-bridge/anji/proofs/refusal"
	"github.com/anji-bridge/anji/testnet/internal/cosmosnet/layout"
	"github.com/anji-bridge/anji/testnet/internal/daemons"
)

func testOptions(ctx context.Context, t *testing.T) Options {
	t.Helper()
	log := zerolog.New(zerolog.NewTestWriter(t))
	builder, err := daemons.New(log)
	if err != nil {
		t.Fatal(err)
	}
	binaries, err := builder.Build(ctx, t.TempDir(), "testnet/chain", "./cmd/anjid")
	if err != nil {
		t.Fatal(err)
	}
	return Options{
		Dir: t.TempDir(), ChainID: "anji-test-1", Binary: binaries[0],
		Validators: 4, BlockTime: testBlockTime, Log: log,
	}
}

func start(ctx context.Context, t *testing.T, options Options) *Network {
	t.Helper()
	n, err := Start(ctx, options)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() {
		if err := n.Close(); err != nil {
			t.Error(err)
		}
	})
	return n
}

// closeAndCheck stops the network and looks for what it may have left.
func closeAndCheck(t *testing.T, n *Network) []int {
	t.Helper()
	var pids []int
	for _, v := range n.Info().Validators {
		p, err := n.group.Process(v.Name)
		if err != nil {
			t.Fatal(err)
		}
		pids = append(pids, p.PID())
	}
	if err := n.Close(); err != nil {
		t.Fatal(err)
	}
	for _, pid := range pids {
		if _, err := os.Stat("/proc/" + strconv.Itoa(pid)); err == nil {
			t.Errorf("process %d is left", pid)
		}
	}
	for _, v := range n.Info().Validators {
		connection, err := net.Dial("tcp", v.GRPC)
		if err == nil {
			connection.Close()
			t.Errorf("%s still listens on %s", v.Name, v.GRPC)
		}
	}
	return pids
}

// send pays with the daemon's own tx command and waits for the block.
func (d daemon) send(from, to string, amount int, denom string) {
	d.t.Helper()
	d.tx(0, "tx", "bank", "send", from, to, strconv.Itoa(amount)+denom)
}

// importKey gives the daemon an account's key.
func (d daemon) importKey(name string, account Account) {
	d.t.Helper()
	key, err := layout.ReadKey(account.KeyFile)
	if err != nil {
		d.t.Fatal(err)
	}
	d.run("keys", "import-hex", name, key.PrivateKey)
}

func (d daemon) balance(address, denom string) int {
	d.t.Helper()
	output := d.run("query", "bank", "balance", address, denom)
	var answer struct {
		Balance struct {
			Amount int `json:"amount,string"`
		} `json:"balance"`
	}
	if err := json.Unmarshal([]byte(output), &answer); err != nil {
		d.t.Fatalf("%v: %s", err, output)
	}
	return answer.Balance.Amount
}

func client(t *testing.T, n *Network) *rpchttp.HTTP {
	t.Helper()
	transport := &http.Transport{}
	t.Cleanup(transport.CloseIdleConnections)
	rpc, err := rpchttp.NewWithClient(n.Info().RPC()[0], "/websocket", &http.Client{Transport: transport})
	if err != nil {
		t.Fatal(err)
	}
	return rpc
}

// grow waits for further blocks and returns the height.
func grow(ctx context.Context, t *testing.T, n *Network, blocks int64) int64 {
	t.Helper()
	rpc := client(t, n)
	target := int64(0)
	for {
		status, err := rpc.Status(ctx)
		if err != nil {
			t.Fatal(err)
		}
		height := status.SyncInfo.LatestBlockHeight
		if target == 0 {
			target = height + blocks
		}
		if height >= target {
			return height
		}
		time.Sleep(20 * time.Millisecond)
	}
}

// logInterval reports the mean time between the next blocks.
func logInterval(ctx context.Context, t *testing.T, n *Network, what string) {
	t.Helper()
	const blocks = 10
	from := grow(ctx, t, n, 1)
	started := time.Now()
	to := grow(ctx, t, n, blocks)
	t.Logf("%s: %v between blocks", what, time.Since(started)/time.Duration(to-from))
}

// logMemory reports the memory of the nodes, shared pages counted once.
func logMemory(t *testing.T, n *Network) {
	t.Helper()
	total := 0
	for _, v := range n.Info().Validators {
		p, err := n.group.Process(v.Name)
		if err != nil {
			t.Fatal(err)
		}
		content, err := os.ReadFile("/proc/" + strconv.Itoa(p.PID()) + "/smaps_rollup")
		if err != nil {
			t.Log(err) // not Linux
			return
		}
		for _, line := range strings.Split(string(content), "\n") {
			if fields := strings.Fields(line); len(fields) > 1 && fields[0] == "Pss:" {
				kib, err := strconv.Atoi(fields[1])
				if err != nil {
					t.Fatal(err)
				}
				total += kib
			}
		}
	}
	t.Logf("%d MiB resident for %d validators", total/1024, len(n.Info().Validators))
}

// daemon is the command line of one node.
type daemon struct {
	ctx          context.Context
	t            *testing.T
	binary, home string
}

func (d daemon) run(args ...string) (stdout string) {
	d.t.Helper()
	cmd := exec.CommandContext(d.ctx, d.binary, append(args, "--home", d.home)...)
	var stderr strings.Builder
	cmd.Stderr = &stderr
	output, err := cmd.Output()
	if err != nil {
		d.t.Fatalf("anjid %s: %v\n%s", strings.Join(args, " "), err, stderr.String())
	}
	return string(output)
}

// tx sends a transaction and checks the code that its block gives it.
func (d daemon) tx(code uint32, args ...string) {
	d.t.Helper()
	var sent, committed struct {
		Code      uint32 `json:"code"`
		Codespace string `json:"codespace"`
		Log       string `json:"raw_log"`
		TxHash    string `json:"txhash"`
	}
	output := d.run(append(args, "--yes", "--gas", "1000000")...)
	if err := json.Unmarshal([]byte(output), &sent); err != nil || sent.Code != 0 {
		d.t.Fatalf("anjid %s: %v\n%s", strings.Join(args, " "), err, output)
	}
	output = d.run("query", "wait-tx", sent.TxHash)
	if err := json.Unmarshal([]byte(output), &committed); err != nil {
		d.t.Fatalf("%v: %s", err, output)
	}
	if committed.Code != code || code != 0 && committed.Codespace != refusal.Codespace {
		d.t.Fatalf("anjid %s: code %s %d, want %d: %s", strings.Join(args, " "), committed.Codespace, committed.Code, code, committed.Log)
	}
}

// answers checks that a query's answer holds a text.
func (d daemon) answers(want string, args ...string) {
	d.t.Helper()
	if output := d.run(append(args, "--output", "json")...); !strings.Contains(output, want) {
		d.t.Errorf("anjid %s: want %s in\n%s", strings.Join(args, " "), want, output)
	}
}
