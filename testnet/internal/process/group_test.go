package process

import (
	"context"
	"errors"
	"os"
	"os/exec"
	"path/filepath"
	"strconv"
	"strings"
	"testing"
	"time"

	"go.uber.org/goleak"
)

func TestMain(m *testing.M) { goleak.VerifyTestMain(m) }

// shell is a process that runs a script.
func shell(dir, name, script string) Spec {
	return Spec{Name: name, Path: "/bin/sh", Args: []string{"-c", script}, Log: filepath.Join(dir, name+".log")}
}

func open(t *testing.T, dir string) *Group {
	t.Helper()
	group, err := Open(dir, Options{})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() {
		if err := group.Close(); err != nil {
			t.Error(err)
		}
	})
	return group
}

func start(t *testing.T, group *Group, spec Spec) *Process {
	t.Helper()
	p, err := group.Start(spec)
	if err != nil {
		t.Fatal(err)
	}
	return p
}

// waitFor reads a pid that a script writes to a file.
func waitFor(t *testing.T, path string) int {
	t.Helper()
	for range 500 {
		content, _ := os.ReadFile(path)
		if pid, err := strconv.Atoi(strings.TrimSpace(string(content))); err == nil {
			return pid
		}
		time.Sleep(10 * time.Millisecond)
	}
	t.Fatalf("no pid in %s", path)
	return 0
}

func gone(pid int) bool {
	for range 500 {
		if _, err := birth(pid); err != nil {
			return true
		}
		time.Sleep(10 * time.Millisecond)
	}
	return false
}

func TestStopEndsGrandchildren(t *testing.T) {
	dir := t.TempDir()
	group := open(t, dir)
	child := filepath.Join(dir, "child")
	p := start(t, group, shell(dir, "parent", "sleep 100 & echo $! > "+child+"; wait"))
	grandchild := waitFor(t, child)
	if err := group.Stop("parent"); err != nil {
		t.Fatal(err)
	}
	if p.Running() || !gone(p.PID()) || !gone(grandchild) {
		t.Fatal("still running after Stop")
	}
}

func TestKillThenRestart(t *testing.T) {
	dir := t.TempDir()
	group := open(t, dir)
	first := start(t, group, shell(dir, "one", "sleep 100"))
	if _, err := group.Start(first.Spec); err == nil {
		t.Fatal("started twice under one name")
	}
	if err := group.Kill("one"); err != nil {
		t.Fatal(err)
	}
	if err := first.Err(); err == nil || !strings.Contains(err.Error(), "killed") {
		t.Fatalf("end of the killed process: %v", err)
	}
	second, err := group.Restart("one")
	if err != nil {
		t.Fatal(err)
	}
	if second.PID() == first.PID() || !second.Running() {
		t.Fatalf("restarted as pid %d after %d, running %v", second.PID(), first.PID(), second.Running())
	}
}

func TestReapFindsProcessesOfAnotherRun(t *testing.T) {
	dir := t.TempDir()
	earlier, err := Open(dir, Options{Detached: true})
	if err != nil {
		t.Fatal(err)
	}
	p := start(t, earlier, shell(dir, "orphan", "sleep 100"))
	if err := Reap(dir); err != nil {
		t.Fatal(err)
	}
	if !gone(p.PID()) {
		t.Fatal("orphan survived")
	}
	<-p.Done()
	if _, err := os.Stat(filepath.Join(dir, stateFile)); !errors.Is(err, os.ErrNotExist) {
		t.Fatalf("state file left: %v", err)
	}
	if err := Reap(dir); err != nil {
		t.Fatalf("nothing to reap: %v", err)
	}
}

func TestReapSparesStrangers(t *testing.T) {
	dir := t.TempDir()
	stranger := exec.Command("sleep", "100")
	if err := stranger.Start(); err != nil {
		t.Fatal(err)
	}
	defer func() {
		_ = stranger.Process.Kill()
		_ = stranger.Wait()
	}()
	// The record of a process whose pid was given to another since.
	state := `[{"spec":{"name":"old","path":"x","log":"x"},"pid":` + strconv.Itoa(stranger.Process.Pid) + `,"birth":"1"}]`
	if err := os.WriteFile(filepath.Join(dir, stateFile), []byte(state), 0o600); err != nil {
		t.Fatal(err)
	}
	if err := Reap(dir); err != nil {
		t.Fatal(err)
	}
	if _, err := birth(stranger.Process.Pid); err != nil {
		t.Fatalf("a stranger was killed: %v", err)
	}
}

func TestReady(t *testing.T) {
	dir := t.TempDir()
	group := open(t, dir)
	never := errors.New("not yet")
	start(t, group, shell(dir, "dies", "echo the reason; exit 3"))
	err := group.Ready(context.Background(), "dies", func(context.Context) error { return never })
	if err == nil || !strings.Contains(err.Error(), "exit status 3") || !strings.Contains(err.Error(), "the reason") {
		t.Fatalf("a process that dies while starting: %v", err)
	}

	start(t, group, shell(dir, "slow", "sleep 100"))
	short, cancel := context.WithTimeout(context.Background(), 50*time.Millisecond)
	defer cancel()
	if err := group.Ready(short, "slow", func(context.Context) error { return never }); !errors.Is(err, never) || !errors.Is(err, context.DeadlineExceeded) {
		t.Fatalf("a process that is never ready: %v", err)
	}
	calls := 0
	err = group.Ready(context.Background(), "slow", func(context.Context) error {
		if calls++; calls < 3 {
			return never
		}
		return nil
	})
	if err != nil || calls != 3 {
		t.Fatalf("ready after %d probes: %v", calls, err)
	}
}
