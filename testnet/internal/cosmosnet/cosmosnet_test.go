package cosmosnet

import (
	"context"
	"encoding/json"
	"net"
	"net/http"
	"os"
	"os/exec"
	"path/filepath"
	"strconv"
	"strings"
	"testing"
	"time"

	rpchttp "github.com/cometbft/cometbft/rpc/client/http"
	"github.com/rs/zerolog"
	"go.uber.org/goleak"

	"github.com/anji-bridge/anji/testnet/internal/cosmosnet/layout"
	"github.com/anji-bridge/anji/testnet/internal/daemons"
)

func TestMain(m *testing.M) { goleak.VerifyTestMain(m) }

const testBlockTime = 500 * time.Millisecond

// TestNetwork takes one network through its life: made, used, with a
// validator less, stopped, and started again from disk.
func TestNetwork(t *testing.T) {
	if testing.Short() {
		t.Skip("runs four real nodes")
	}
	ctx, cancel := context.WithTimeout(t.Context(), 5*time.Minute)
	defer cancel()
	options := testOptions(ctx, t)

	n := start(ctx, t, options)
	info := n.Info()
	user, buyer := info.Accounts[User], info.Accounts[Buyer]
	before := balance(ctx, t, n, buyer.Address)
	send(ctx, t, n, options.Binary, user, buyer.Address, 4321)
	if got := balance(ctx, t, n, buyer.Address) - before; got != 4321 {
		t.Fatalf("the buyer received %d, want 4321", got)
	}
	logInterval(ctx, t, n, "all validators")
	logMemory(t, n)

	last := info.Validators[len(info.Validators)-1].Name
	if err := n.Stop(last); err != nil {
		t.Fatal(err)
	}
	grow(ctx, t, n, 5)
	logInterval(ctx, t, n, "one validator stopped")
	if err := n.Restart(ctx, last); err != nil {
		t.Fatal(err)
	}

	height := grow(ctx, t, n, 1)
	pids := closeAndCheck(t, n)
	n = start(ctx, t, options)
	if now := grow(ctx, t, n, 1); now <= height {
		t.Fatalf("height %d after the restart, was %d", now, height)
	}
	if got := balance(ctx, t, n, buyer.Address) - before; got != 4321 {
		t.Fatalf("after the restart the buyer has %d more than at first, want 4321", got)
	}
	if again, err := ReadInfo(options.Dir); err != nil || again.Accounts[User] != user {
		t.Fatalf("info of the restarted network: %+v, %v", again, err)
	}
	for _, pid := range closeAndCheck(t, n) {
		for _, old := range pids {
			if pid == old {
				t.Fatalf("pid %d was never stopped", pid)
			}
		}
	}
}

func TestStartRefuses(t *testing.T) {
	valid := layout.Plan{
		ChainID: "anji-1", Dir: "/d", BlockTime: time.Second,
		Validators: []layout.Validator{{Name: "validator0"}},
		Accounts:   []string{"user"}, Admins: []string{"user"},
	}
	if err := valid.Validate(); err != nil {
		t.Fatal(err)
	}
	for name, c := range map[string]struct {
		change func(*layout.Plan)
		want   string
	}{
		"no chain id":       {func(p *layout.Plan) { p.ChainID = "" }, "chain_id"},
		"relative dir":      {func(p *layout.Plan) { p.Dir = "d" }, "dir"},
		"no block time":     {func(p *layout.Plan) { p.BlockTime = 0 }, "block_time"},
		"no validators":     {func(p *layout.Plan) { p.Validators = nil }, "validators"},
		"name with a slash": {func(p *layout.Plan) { p.Validators[0].Name = "../x" }, "name"},
		"name of the keys":  {func(p *layout.Plan) { p.Validators[0].Name = "keys" }, "name"},
		"name used twice":   {func(p *layout.Plan) { p.Accounts = []string{"user", "user"} }, "twice"},
		"unknown admin":     {func(p *layout.Plan) { p.Admins = []string{"stranger"} }, "stranger"},
	} {
		plan := valid
		plan.Validators = append([]layout.Validator(nil), valid.Validators...)
		c.change(&plan)
		if err := plan.Validate(); err == nil || !strings.Contains(err.Error(), c.want) {
			t.Errorf("%s: %v", name, err)
		}
	}
}

func TestStartNamesWhatDiffersFromTheDirectory(t *testing.T) {
	dir := t.TempDir()
	plan, err := json.Marshal(layout.Plan{ChainID: "anji-1", Dir: filepath.Join(dir, "nodes"), BlockTime: testBlockTime})
	if err != nil {
		t.Fatal(err)
	}
	if err := os.WriteFile(filepath.Join(dir, "plan.json"), plan, 0o644); err != nil {
		t.Fatal(err)
	}
	_, err = Start(t.Context(), Options{Dir: dir, ChainID: "other-1", BlockTime: testBlockTime, Log: zerolog.Nop()})
	if err == nil || !strings.Contains(err.Error(), `"anji-1"`) || !strings.Contains(err.Error(), `"other-1"`) {
		t.Fatalf("another chain's directory: %v", err)
	}
}

// TestStartFailsWhole starts a daemon that ends at once.
func TestStartFailsWhole(t *testing.T) {
	dir := t.TempDir()
	_, err := Start(t.Context(), Options{
		Dir: dir, ChainID: "anji-1", Binary: "/bin/false", Validators: 4, BlockTime: testBlockTime, Log: zerolog.Nop(),
	})
	if err == nil || !strings.Contains(err.Error(), "homes of the validators") {
		t.Fatalf("a daemon that cannot write homes: %v", err)
	}
	if _, err := os.Stat(filepath.Join(dir, "plan.json")); err == nil {
		t.Fatal("the plan of a network that was not made is left")
	}
}

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

// run runs the daemon's command line against the first validator.
func run(ctx context.Context, t *testing.T, n *Network, binary string, args ...string) string {
	t.Helper()
	cmd := exec.CommandContext(ctx, binary, append(args, "--home", n.Info().Validators[0].Home)...)
	var stderr strings.Builder
	cmd.Stderr = &stderr
	output, err := cmd.Output()
	if err != nil {
		t.Fatalf("anjid %s: %v\n%s", strings.Join(args, " "), err, stderr.String())
	}
	return string(output)
}

// send pays with the daemon's own tx command and waits for the block.
func send(ctx context.Context, t *testing.T, n *Network, binary string, from Account, to string, amount int) {
	t.Helper()
	key, err := layout.ReadKey(from.KeyFile)
	if err != nil {
		t.Fatal(err)
	}
	run(ctx, t, n, binary, "keys", "import-hex", "payer", key.PrivateKey)
	output := run(ctx, t, n, binary, "tx", "bank", "send", "payer", to, strconv.Itoa(amount)+n.Info().Denom, "--yes")
	var answer struct {
		Code   int    `json:"code"`
		Log    string `json:"raw_log"`
		TxHash string `json:"txhash"`
	}
	if err := json.Unmarshal([]byte(output), &answer); err != nil || answer.Code != 0 {
		t.Fatalf("answer to the payment: %v\n%s", err, output)
	}
	run(ctx, t, n, binary, "query", "wait-tx", answer.TxHash)
}

func balance(ctx context.Context, t *testing.T, n *Network, address string) int {
	t.Helper()
	binary := binaryOf(t, n)
	output := run(ctx, t, n, binary, "query", "bank", "balance", address, n.Info().Denom)
	var answer struct {
		Balance struct {
			Amount int `json:"amount,string"`
		} `json:"balance"`
	}
	if err := json.Unmarshal([]byte(output), &answer); err != nil {
		t.Fatalf("%v: %s", err, output)
	}
	return answer.Balance.Amount
}

func binaryOf(t *testing.T, n *Network) string {
	t.Helper()
	p, err := n.group.Process(n.Info().Validators[0].Name)
	if err != nil {
		t.Fatal(err)
	}
	return p.Path
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
