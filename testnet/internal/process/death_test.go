//go:build linux

package process

import (
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"syscall"
	"testing"
	"time"
)

// The test binary plays the part of a process that is killed.
const parentDir = "PROCESS_TEST_PARENT_DIR"

func init() {
	dir := os.Getenv(parentDir)
	if dir == "" {
		return
	}
	group, err := Open(dir, Options{Detached: os.Getenv("DETACHED") == "true"})
	if err == nil {
		_, err = group.Start(Spec{
			Name: "child", Path: "/bin/sh", Log: filepath.Join(dir, "log"),
			Args: []string{"-c", "echo $$ > " + filepath.Join(dir, "pid") + "; exec sleep 100"},
		})
	}
	if err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
	time.Sleep(time.Minute)
}

func TestKilledParent(t *testing.T) {
	for _, test := range []struct {
		name     string
		detached bool
	}{{"takes its processes along", false}, {"leaves detached ones to be reaped", true}} {
		t.Run(test.name, func(t *testing.T) {
			dir := t.TempDir()
			parent := exec.Command(os.Args[0])
			parent.Env = append(os.Environ(), parentDir+"="+dir, fmt.Sprintf("DETACHED=%v", test.detached))
			if err := parent.Start(); err != nil {
				t.Fatal(err)
			}
			child := waitFor(t, filepath.Join(dir, "pid"))
			if err := parent.Process.Signal(syscall.SIGKILL); err != nil {
				t.Fatal(err)
			}
			_ = parent.Wait() // "signal: killed"
			if test.detached {
				time.Sleep(100 * time.Millisecond)
				if _, err := birth(child); err != nil {
					t.Fatalf("detached process is gone: %v", err)
				}
				if err := Reap(dir); err != nil {
					t.Fatal(err)
				}
			}
			if !gone(child) {
				t.Fatal("child survived")
			}
		})
	}
}
