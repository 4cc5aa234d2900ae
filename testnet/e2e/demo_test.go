package e2e_test

import (
	"bufio"
	"bytes"
	"context"
	"encoding/json"
	"io"
	"maps"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strings"
	"syscall"
	"testing"
	"time"

	"github.com/anji-bridge/anji/testnet/internal/bridgenet"
)

// testnetCommand builds the command and returns a way to call it.
func testnetCommand(t *testing.T) func(ctx context.Context, args ...string) *exec.Cmd {
	t.Helper()
	if testing.Short() {
		t.Skip("runs real networks: leave -short away")
	}
	binary := filepath.Join(t.TempDir(), "testnet")
	if out, err := exec.Command("go", "build", "-o", binary, "..").CombinedOutput(); err != nil {
		t.Fatalf("build: %v\n%s", err, out)
	}
	return func(ctx context.Context, args ...string) *exec.Cmd {
		cmd := exec.CommandContext(ctx, binary, args...)
		// What is left running when time is up is stopped as by Ctrl-C.
		cmd.Cancel = func() error { return cmd.Process.Signal(os.Interrupt) }
		cmd.WaitDelay = 30 * time.Second
		return cmd
	}
}

// processesOf finds live processes that name dir in their command line or
// environment: everything that a testnet in dir has started, chaincodes too.
func processesOf(t *testing.T, dir string) []string {
	t.Helper()
	var found []string
	all, err := filepath.Glob("/proc/[0-9]*")
	if err != nil || len(all) == 0 {
		t.Fatalf("no processes in /proc: %v", err)
	}
	for _, p := range all {
		// A process that has just ended has neither file.
		command, _ := os.ReadFile(filepath.Join(p, "cmdline"))
		environment, _ := os.ReadFile(filepath.Join(p, "environ"))
		if len(command) > 0 && bytes.Contains(append(command, environment...), []byte(dir+"/")) {
			found = append(found, filepath.Base(p)+" "+string(bytes.ReplaceAll(command, []byte{0}, []byte{' '})))
		}
	}
	return found
}

func mustLeaveNothing(t *testing.T, dir string) {
	t.Helper()
	if left := processesOf(t, dir); len(left) > 0 {
		t.Errorf("left running:\n%s", strings.Join(left, "\n"))
	}
}

// TestDemo runs the command of the README, on each Fabric and for sets of
// chains, beside the testnet of the other tests: two testnets do not get in each
// other's way.
func TestDemo(t *testing.T) {
	testnet := testnetCommand(t)
	beside := newTraffic(deadline(t, 20*time.Minute), t, network(t))
	beside.send(t, 1)
	for _, c := range []struct {
		name  string
		flags []string
		links [][2]string
	}{
		{"default", []string{"--keep"}, [][2]string{{"fabric", "cosmos"}, {"ethereum", "fabric"}, {"ethereum", "cosmos"}}},
		{"fabric-cosmos", []string{"--chains", "fabric,cosmos"}, [][2]string{{"fabric", "cosmos"}}},
		{"fabric-2.5", []string{"--chains", "fabric,cosmos", "--fabric", "2.5"}, [][2]string{{"fabric", "cosmos"}}},
		{"fabric-fabric", []string{"--chains", "fabric,fabric"}, [][2]string{{"fabric1", "fabric2"}}},
		{"cosmos-cosmos", []string{"--chains", "cosmos,cosmos"}, [][2]string{{"cosmos1", "cosmos2"}}},
	} {
		t.Run(c.name, func(t *testing.T) { runDemo(t, testnet, c.links, c.flags...) })
	}
	beside.send(t, 1)
	beside.mustEndOnce(t)
}

// runDemo wants packets in both directions of each link, and a timeout in each.
func runDemo(t *testing.T, testnet func(ctx context.Context, args ...string) *exec.Cmd, links [][2]string, flags ...string) {
	ctx := deadline(t, 10*time.Minute)
	dir := filepath.Join(t.TempDir(), "demo")
	var stdout, stderr bytes.Buffer
	cmd := testnet(ctx, append([]string{"demo", "--name", "demo-test", "--dir", dir, "--json"}, flags...)...)
	cmd.Stdout, cmd.Stderr = &stdout, &stderr
	if err := cmd.Run(); err != nil {
		t.Fatalf("demo: %v\n%s", err, stderr.String())
	}
	if slices.Contains(flags, "--keep") {
		info, err := bridgenet.ReadInfo(dir)
		if err != nil {
			t.Fatal(err)
		}
		mustRunUntilDown(ctx, t, testnet, dir)
		mustShowOffline(ctx, t, info.Relayer, links)
	} else if _, err := os.Stat(dir); !os.IsNotExist(err) {
		t.Errorf("the demo's files are left: %v", err)
	}
	mustLeaveNothing(t, dir)

	var result struct {
		Packets []struct {
			Direction, Sequence, Proof, Outcome string
			EndProof                            string `json:"ended_proof"`
			Sent, Ended                         struct {
				Tx     string
				Height uint64
			}
			Delivered *struct{ Tx string }
		}
	}
	if err := json.Unmarshal(stdout.Bytes(), &result); err != nil {
		t.Fatalf("%v: %s", err, stdout.String())
	}
	count := map[string]int{}
	for _, p := range result.Packets {
		count[p.Direction+" "+p.Outcome]++
		if p.Sent.Tx == "" || p.Sent.Height == 0 || p.Ended.Tx == "" || p.Ended.Height == 0 || p.EndProof == "" {
			t.Errorf("packet without its transactions: %+v", p)
		}
		if delivered := p.Outcome == "acknowledged"; delivered != (p.Delivered != nil) || delivered != (p.Proof != "") {
			t.Errorf("packet %s %s: %+v", p.Direction, p.Outcome, p)
		}
	}
	want := map[string]int{}
	for _, link := range links {
		there, back := link[0]+" > "+link[1], link[1]+" > "+link[0]
		want[there+" acknowledged"], want[back+" acknowledged"] = 4, 3
		want[there+" timed_out"], want[back+" timed_out"] = 1, 1
	}
	if !maps.Equal(count, want) {
		t.Errorf("packets %v, want %v", count, want)
	}
}

// mustRunUntilDown checks that the networks and the relayer were left running,
// and ends them.
func mustRunUntilDown(ctx context.Context, t *testing.T, testnet func(ctx context.Context, args ...string) *exec.Cmd, dir string) {
	t.Helper()
	var status struct {
		Processes []struct {
			Name    string
			Running bool
		}
	}
	out, err := testnet(ctx, "status", "--dir", dir, "--json").Output()
	if err != nil || json.Unmarshal(out, &status) != nil || len(status.Processes) == 0 {
		t.Errorf("status after --keep: %v: %s", err, out)
	}
	for _, p := range status.Processes {
		if !p.Running {
			t.Errorf("%s was to be left running", p.Name)
		}
	}
	if out, err := testnet(ctx, "down", "--dir", dir).CombinedOutput(); err != nil {
		t.Errorf("down: %v\n%s", err, out)
	}
}

// TestInterruptLeavesNothing ends the command at its stages.
func TestInterruptLeavesNothing(t *testing.T) {
	testnet := testnetCommand(t)
	for _, c := range []struct {
		name   string
		args   []string
		stage  string // at whose beginning the signal comes
		signal syscall.Signal
	}{
		{"Ctrl-C while Fabric starts", []string{"demo"}, "fabric", syscall.SIGINT},
		{"SIGTERM while contracts are deployed", []string{"up"}, "contracts", syscall.SIGTERM},
		{"Ctrl-C while the link is made", []string{"demo", "--keep", "--chains", "fabric,cosmos"}, "link", syscall.SIGINT},
		{"closed terminal while packets cross", []string{"demo", "--chains", "fabric,cosmos"}, "returns", syscall.SIGHUP},
		{"killed while links are made", []string{"demo"}, "link", syscall.SIGKILL},
	} {
		t.Run(c.name, func(t *testing.T) {
			dir := filepath.Join(t.TempDir(), "net")
			cmd := testnet(deadline(t, 5*time.Minute), append(c.args, "--name", "interrupted", "--dir", dir)...)
			reachStage(t, cmd, c.stage)
			if len(processesOf(t, dir)) == 0 && c.stage != "fabric" {
				t.Error("no process was found while the testnet ran")
			}
			if err := cmd.Process.Signal(c.signal); err != nil {
				t.Fatal(err)
			}
			if err := cmd.Wait(); err == nil {
				t.Error("an interrupted command succeeded")
			}
			if c.signal == syscall.SIGKILL {
				time.Sleep(2 * time.Second) // a chaincode notices that its peer is gone
			}
			mustLeaveNothing(t, dir)
		})
	}
}

// TestGoRunLeavesNoOrphan ends `go run`, which does not pass SIGTERM on.
func TestGoRunLeavesNoOrphan(t *testing.T) {
	testnetCommand(t) // compiles: what follows then starts at once
	dir := filepath.Join(t.TempDir(), "net")
	cmd := exec.CommandContext(deadline(t, 5*time.Minute), "go", "run", "..", "demo", "--chains", "fabric,cosmos", "--name", "orphan", "--dir", dir)
	reachStage(t, cmd, "crossings")
	if err := cmd.Process.Signal(syscall.SIGTERM); err != nil {
		t.Fatal(err)
	}
	if err := cmd.Wait(); err == nil {
		t.Error("an interrupted command succeeded")
	}
	eventually(deadline(t, 30*time.Second), t, "the orphan ends", func() error {
		if left := processesOf(t, dir); len(left) > 0 {
			return &leftover{left}
		}
		return nil
	})
}

type leftover struct{ processes []string }

func (l *leftover) Error() string { return strings.Join(l.processes, "\n") }

// TestKilledUpIsReaped kills `up`, whose networks are meant to outlive it, and
// lets `down` find what it left.
func TestKilledUpIsReaped(t *testing.T) {
	testnet := testnetCommand(t)
	dir := filepath.Join(t.TempDir(), "net")
	ctx := deadline(t, 5*time.Minute)
	cmd := testnet(ctx, "up", "--name", "killed", "--dir", dir)
	reachStage(t, cmd, "chaincodes")
	if err := cmd.Process.Kill(); err != nil {
		t.Fatal(err)
	}
	cmd.Wait()
	if len(processesOf(t, dir)) == 0 {
		t.Fatal("nothing was left to reap: the test shows nothing")
	}
	if out, err := testnet(ctx, "down", "--dir", dir).CombinedOutput(); err != nil {
		t.Fatalf("down: %v\n%s", err, out)
	}
	mustLeaveNothing(t, dir)
}

// reachStage starts the command and returns when it reports the beginning of a
// stage.
func reachStage(t *testing.T, cmd *exec.Cmd, stage string) {
	t.Helper()
	stderr, err := cmd.StderrPipe()
	if err != nil {
		t.Fatal(err)
	}
	if err := cmd.Start(); err != nil {
		t.Fatal(err)
	}
	var text strings.Builder
	lines := bufio.NewScanner(stderr)
	for lines.Scan() {
		text.WriteString(lines.Text() + "\n")
		if strings.HasSuffix(lines.Text(), "begins stage="+stage) {
			go io.Copy(io.Discard, stderr) // until the process ends
			return
		}
	}
	t.Fatalf("stage %s was not reached (%v):\n%s", stage, cmd.Wait(), text.String())
}
