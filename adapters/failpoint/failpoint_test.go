package failpoint

import (
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"syscall"
	"testing"
)

// testee hits points and ends.
const testee = `package main

import "github.com/anji-bridge/anji/adapters/failpoint"

func main() {
	for range 3 {
		failpoint.Hit(failpoint.Begun)
	}
	println("alive")
	failpoint.Hit(failpoint.Finished)
}
`

// A program dies only when it was built to, at the hit that it is told.
func TestHit(t *testing.T) {
	if testing.Short() {
		t.Skip("builds programs: leave -short away")
	}
	dir, err := os.MkdirTemp(".", "testee")
	if err != nil {
		t.Fatal(err)
	}
	defer os.RemoveAll(dir)
	if err := os.WriteFile(filepath.Join(dir, "main.go"), []byte(testee), 0o644); err != nil {
		t.Fatal(err)
	}
	build := func(tags string) string {
		t.Helper()
		path := filepath.Join(t.TempDir(), "testee")
		if out, err := exec.Command("go", "build", "-tags", tags, "-o", path, "./"+dir).CombinedOutput(); err != nil {
			t.Fatalf("%v: %s", err, out)
		}
		return path
	}
	plain, tagged := build(""), build("failpoints")
	for _, c := range []struct {
		name, program, order string
		killed, alive        bool
		refused              string
	}{
		{name: "without the tag", program: plain, order: "begun", alive: true},
		{name: "without the tag, nonsense", program: plain, order: "nonsense", alive: true},
		{name: "not armed", program: tagged, alive: true},
		{name: "first hit", program: tagged, order: "begun", killed: true},
		{name: "third hit", program: tagged, order: "begun:3", killed: true},
		{name: "hit that does not come", program: tagged, order: "begun:4", alive: true},
		{name: "point behind", program: tagged, order: "finished", killed: true, alive: true},
		{name: "later than the end", program: tagged, order: "begun+1h", alive: true},
		{name: "unknown point", program: tagged, order: "nonsense", refused: `no point "nonsense"`},
		{name: "no number", program: tagged, order: "begun:0", refused: "want the number of a hit"},
		{name: "no duration", program: tagged, order: "begun+soon", refused: "want a duration"},
	} {
		t.Run(c.name, func(t *testing.T) {
			cmd := exec.Command(c.program)
			cmd.Env = append(os.Environ(), Variable+"="+c.order)
			out, err := cmd.CombinedOutput()
			status := cmd.ProcessState.Sys().(syscall.WaitStatus)
			if killed := status.Signaled() && status.Signal() == syscall.SIGKILL; killed != c.killed {
				t.Errorf("killed: %v, want %v (%v: %s)", killed, c.killed, err, out)
			}
			if alive := strings.Contains(string(out), "alive"); alive != c.alive {
				t.Errorf("alive: %v, want %v: %s", alive, c.alive, out)
			}
			if refused := status.Exited() && status.ExitStatus() == 2; refused != (c.refused != "") || !strings.Contains(string(out), c.refused) {
				t.Errorf("status %v, output %s, want %q", status, out, c.refused)
			}
		})
	}
}
