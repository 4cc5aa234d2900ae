package e2e_test

import (
	"bytes"
	"context"
	"encoding/json"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
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
func (o operator) start() {
	o.t.Helper()
	cmd := exec.Command(o.binary, "--config", o.config, "start")
	var log bytes.Buffer
	cmd.Stderr = &log
	if err := cmd.Start(); err != nil {
		o.t.Fatal(err)
	}
	o.t.Cleanup(func() {
		cmd.Process.Signal(os.Interrupt)
		timer := time.AfterFunc(10*time.Second, func() { cmd.Process.Kill() })
		defer timer.Stop()
		if err := cmd.Wait(); err != nil || o.t.Failed() {
			o.t.Errorf("the relayer ended with %v:\n%s", err, log.String())
		}
	})
}
