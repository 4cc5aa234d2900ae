package e2e_test

import (
	"bytes"
	"context"
	"encoding/json"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/goccy/go-yaml"
)

// operator runs the relayer with a configuration of its own.
type operator struct {
	t              testing.TB
	binary, config string
}

func (e *env) newOperator(t testing.TB, config relayerConfig) operator {
	t.Helper()
	config.Journal = "journal.db"
	content, err := yaml.Marshal(config)
	if err != nil {
		t.Fatal(err)
	}
	path := filepath.Join(t.TempDir(), "relayer.yaml")
	if err := os.WriteFile(path, content, 0o600); err != nil {
		t.Fatal(err)
	}
	return operator{t, e.Info().Relayer.Binary, path}
}

func (o operator) run(ctx context.Context, args ...string) (string, error) {
	cmd := exec.CommandContext(ctx, o.binary, append([]string{"--config", o.config}, args...)...)
	var stderr bytes.Buffer
	cmd.Stderr = &stderr
	out, err := cmd.Output()
	if err != nil {
		err = fmt.Errorf("relayer %s: %w: %s", strings.Join(args, " "), err, stderr.String())
	}
	return string(out), err
}

func (o operator) mustRun(ctx context.Context, args ...string) string {
	o.t.Helper()
	out, err := o.run(ctx, args...)
	if err != nil {
		o.t.Fatal(err)
	}
	return out
}

func (o operator) mustJSON(ctx context.Context, v any, args ...string) {
	o.t.Helper()
	if out := o.mustRun(ctx, append(args, "--json")...); json.Unmarshal([]byte(out), v) != nil {
		o.t.Fatalf("relayer %s prints no such JSON: %s", strings.Join(args, " "), out)
	}
}

// start relays until the test ends.
func (o operator) start() { o.launch() }

// launch relays until the test ends or it is stopped, with more variables in
// its environment than the test has.
func (o operator) launch(variables ...string) *running {
	o.t.Helper()
	r := &running{t: o.t, cmd: exec.Command(o.binary, "--config", o.config, "start")}
	r.cmd.Env = append(os.Environ(), variables...)
	r.cmd.Stderr = &r.log
	if err := children.start(r.cmd); err != nil {
		o.t.Fatal(err)
	}
	o.t.Cleanup(func() {
		r.stop()
		if o.t.Failed() {
			o.t.Logf("the relayer's log, without most of what went well:\n%s", excerpt(r.log.String()))
		}
	})
	return r
}

// excerpt is a log's last entries and those before that tell of trouble.
func excerpt(log string) string {
	const last, most = 10, 30
	lines := strings.SplitAfter(log, "\n")
	end := max(0, len(lines)-last)
	before := slices.DeleteFunc(slices.Clone(lines[:end]), func(line string) bool { return strings.Contains(line, `"level":"info"`) })
	before = before[max(0, len(before)-most):]
	return strings.Join(append(before, lines[end:]...), "")
}

// running is a relayer at work.
type running struct {
	t     testing.TB
	cmd   *exec.Cmd
	log   bytes.Buffer // complete once it has ended
	ended bool

	haste func() // ends its slowness; may be nil
}

// end marks the relayer as ended, and lets it run freely until it is.
func (r *running) end() {
	r.ended = true
	if r.haste != nil {
		r.haste()
	}
}

// stop ends the relayer gently, once.
func (r *running) stop() {
	r.t.Helper()
	if r.ended {
		return
	}
	r.end()
	r.cmd.Process.Signal(os.Interrupt)
	timer := time.AfterFunc(10*time.Second, func() { r.cmd.Process.Kill() })
	defer timer.Stop()
	if err := children.wait(r.cmd); err != nil {
		r.t.Errorf("the relayer ended with %v", err)
	}
}

// kill ends it as kill -9 does.
func (r *running) kill() {
	r.t.Helper()
	r.end()
	if err := r.cmd.Process.Kill(); err != nil {
		r.t.Fatal(err)
	}
	_ = children.wait(r.cmd)
}

// mustKnow waits until the relayer's journal has so many packets that are
// acknowledged, and no other.
func (o operator) mustKnow(ctx context.Context, packets int) {
	o.t.Helper()
	eventually(ctx, o.t, "the journal", func() error {
		var all []struct{ Stage string }
		o.mustJSON(ctx, &all, "packets", "--limit", "0")
		settled := 0
		for _, p := range all {
			if p.Stage == "acknowledged" {
				settled++
			}
		}
		if settled != packets || len(all) != packets {
			return fmt.Errorf("%d of %d packets are acknowledged, want %d", settled, len(all), packets)
		}
		return nil
	})
}
