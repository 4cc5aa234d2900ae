package cosmosnet

import (
	"context"
	"encoding/json"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/rs/zerolog"
	"go.uber.org/goleak"

	"github.com/anji-bridge/anji/testnet/internal/cosmosnet/layout"
)

func TestMain(m *testing.M) {
	goleak.VerifyTestMain(m,
		// The SDK brings in a package that starts a goroutine as it is loaded.
		goleak.IgnoreTopFunction("github.com/desertbit/timer.timerRoutine"),
		// CometBFT's websocket client starts it once for the process.
		goleak.IgnoreTopFunction("github.com/rcrowley/go-metrics.(*meterArbiter).tick"),
	)
}

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
	anjid := daemon{ctx: ctx, t: t, binary: options.Binary, home: info.Validators[0].Home}
	anjid.importKey(User, user)
	before := anjid.balance(buyer.Address, info.Denom)
	anjid.send(User, buyer.Address, 4321, info.Denom)
	if got := anjid.balance(buyer.Address, info.Denom) - before; got != 4321 {
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
	if got := anjid.balance(buyer.Address, info.Denom) - before; got != 4321 {
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
