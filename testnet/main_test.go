package main

import (
	"bytes"
	"encoding/json"
	"os"
	"path/filepath"
	"strings"
	"testing"
)

// run runs the command line in a cache directory of its own.
func run(t *testing.T, args ...string) (stdout string, err error) {
	t.Helper()
	var out bytes.Buffer
	app := newApp()
	app.Writer, app.ErrWriter = &out, &out
	err = app.RunContext(t.Context(), append([]string{"testnet"}, args...))
	return out.String(), err
}

func TestBadInput(t *testing.T) {
	t.Setenv("XDG_CACHE_HOME", t.TempDir())
	foreign := t.TempDir()
	if err := os.WriteFile(filepath.Join(foreign, "thesis.txt"), []byte("mine"), 0o644); err != nil {
		t.Fatal(err)
	}
	busy := t.TempDir()
	release, err := hold(busy)
	if err != nil {
		t.Fatal(err)
	}
	defer release()
	for _, c := range []struct {
		name string
		args []string
		want string
	}{
		{"name with a blank", []string{"up", "--name", "my net"}, "--name"},
		{"name out of the directory", []string{"up", "--name", "../x"}, "--name"},
		{"long name", []string{"demo", "--name", strings.Repeat("x", 21)}, "--name"},
		{"directory of something else", []string{"up", "--dir", foreign}, "holds no testnet"},
		{"demo in such a directory", []string{"demo", "--dir", foreign}, "holds no testnet"},
		{"down in such a directory", []string{"down", "--dir", foreign}, "holds no testnet"},
		{"directory in use", []string{"down", "--dir", busy}, "at work"},
		{"status of nothing", []string{"status"}, "go run ./testnet up"},
		{"log of nothing", []string{"logs", "peer1"}, "peer1"},
		{"argument", []string{"down", "second"}, "second"},
		{"flag behind the argument", []string{"logs", "peer1", "--follow"}, "--follow"},
		{"unknown flag", []string{"up", "--fast"}, "fast"},
		{"unknown set of chains", []string{"demo", "--chains", "ethereum,ethereum"}, "--chains"},
		{"one chain", []string{"up", "--chains", "fabric"}, "fabric,fabric"},
		{"Fabric that is not there", []string{"up", "--fabric", "2.4"}, "--fabric: fabric version \"2.4\""},
		{"demo of such a Fabric", []string{"demo", "--fabric", "4"}, "want 3.1 or 2.5"},
		{"benchmark of three chains", []string{"bench", "--chains", "fabric,ethereum,cosmos"}, "want two"},
		{"benchmark of no packets", []string{"bench", "--packets", "0"}, "--packets 0"},
		{"benchmark without repeats", []string{"bench", "--repeats", "0"}, "--repeats 0"},
		{"benchmark both ways and one", []string{"bench", "--both", "--reverse"}, "--reverse and --both"},
		{"benchmark at no rate", []string{"bench", "--rate", "-1"}, "--rate -1"},
		{"benchmark at a rate of NaN", []string{"bench", "--rate", "NaN"}, "--rate NaN"},
		{"soak of three chains", []string{"soak", "--chains", "fabric,ethereum,cosmos"}, "want two"},
		{"soak with ethereum", []string{"soak", "--chains", "cosmos,ethereum"}, "none of them ethereum"},
		{"soak of one packet", []string{"soak", "--packets", "1"}, "--packets 1"},
		{"soak with more kills than packets", []string{"soak", "--packets", "10", "--kills", "11"}, "--kills 11"},
		{"soak of negative faults", []string{"soak", "--faults", "-1"}, "--faults -1"},
		{"another peer", []string{"bench", "--peer", "hermes"}, "want rly"},
		{"rly between other chains", []string{"bench", "--peer", "rly", "--chains", "fabric,cosmos"}, "--chains cosmos,cosmos"},
	} {
		t.Run(c.name, func(t *testing.T) {
			if _, err := run(t, c.args...); err == nil || !strings.Contains(err.Error(), c.want) {
				t.Fatalf("%v, want an error with %q", err, c.want)
			}
		})
	}
	if entries, err := os.ReadDir(foreign); err != nil || len(entries) != 1 {
		t.Fatalf("the foreign directory changed: %v, %v", entries, err)
	}
}

func TestDownOfNothing(t *testing.T) {
	t.Setenv("XDG_CACHE_HOME", t.TempDir())
	if out, err := run(t, "down"); err != nil || !strings.Contains(out, "there is none") {
		t.Fatalf("%q, %v", out, err)
	}
}

func TestLogs(t *testing.T) {
	dir := t.TempDir()
	release, err := hold(dir)
	if err != nil {
		t.Fatal(err)
	}
	release()
	path := filepath.Join(dir, "fabric", "logs", "peer1.log")
	if err := os.MkdirAll(filepath.Dir(path), 0o755); err != nil {
		t.Fatal(err)
	}
	if err := os.WriteFile(path, []byte("one\ntwo\nthree\n"), 0o644); err != nil {
		t.Fatal(err)
	}
	for lines, want := range map[string]string{"0": "", "1": "three\n", "2": "two\nthree\n", "40": "one\ntwo\nthree\n"} {
		if got, err := run(t, "logs", "--dir", dir, "--lines", lines, "peer1"); err != nil || got != want {
			t.Errorf("--lines %s: %q, %v; want %q", lines, got, err, want)
		}
	}
	out, err := run(t, "logs", "--dir", dir, "--json")
	if err != nil {
		t.Fatal(err)
	}
	var logs map[string]string
	if err := json.Unmarshal([]byte(out), &logs); err != nil || len(logs) != 1 || logs["peer1"] != path {
		t.Fatalf("list of logs: %s, %v", out, err)
	}
	if _, err := run(t, "logs", "--dir", dir, "peer9"); err == nil || !strings.Contains(err.Error(), "peer1") {
		t.Fatalf("log of an unknown process: %v", err)
	}
}

func TestRemoveLeavesWhatIsNotOurs(t *testing.T) {
	dir := filepath.Join(t.TempDir(), "net")
	release, err := hold(dir)
	if err != nil {
		t.Fatal(err)
	}
	release()
	if err := os.MkdirAll(filepath.Join(dir, "fabric", "logs"), 0o755); err != nil {
		t.Fatal(err)
	}
	mine := filepath.Join(dir, "thesis.txt")
	if err := os.WriteFile(mine, []byte("mine"), 0o644); err != nil {
		t.Fatal(err)
	}
	if err := remove(dir); err == nil {
		t.Fatal("a directory with a foreign file was removed without an error")
	}
	if _, err := os.Stat(mine); err != nil {
		t.Fatal(err)
	}
	if _, err := os.Stat(filepath.Join(dir, "fabric")); err == nil {
		t.Fatal("the testnet's files are left")
	}
}

func TestBuiltByGoRun(t *testing.T) {
	t.Setenv("GOCACHE", "/build/cache")
	for path, want := range map[string]bool{
		"/tmp/go-build123/b001/exe/testnet":  true,
		"/home/u/.cache/go-build/ab/testnet": true,
		"/build/cache/ab/testnet":            true,
		"/usr/local/bin/testnet":             false,
	} {
		if got := builtByGoRun(path); got != want {
			t.Errorf("builtByGoRun(%s) = %v", path, got)
		}
	}
}
