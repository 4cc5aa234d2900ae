package main

import (
	"bufio"
	"context"
	"encoding/json"
	"errors"
	"io"
	"net"
	"net/http"
	"net/http/httptest"
	"os"
	"slices"
	"strings"
	"sync/atomic"
	"testing"
	"time"

	"github.com/rs/zerolog"

	"github.com/anji-bridge/anji/relayer/internal/config"
	"github.com/anji-bridge/anji/relayer/internal/engine"
	"github.com/anji-bridge/anji/relayer/internal/journal"
	"github.com/anji-bridge/anji/relayer/internal/web"
)

// lines is a log whose entries can be looked through.
type lines struct{ strings.Builder }

func (l *lines) about(t *testing.T, want map[string]any) (messages []string) {
	t.Helper()
	scanner := bufio.NewScanner(strings.NewReader(l.String()))
	for scanner.Scan() {
		entry := map[string]any{}
		if err := json.Unmarshal(scanner.Bytes(), &entry); err != nil {
			t.Fatalf("%s: %v", scanner.Text(), err)
		}
		matches := true
		for field, value := range want {
			matches = matches && entry[field] == value
		}
		if matches {
			messages = append(messages, entry["message"].(string))
		}
	}
	return messages
}

// What happens to packets shows in the metrics, in the health checks and, by
// the same four fields everywhere, in the log.
func TestWatched(t *testing.T) {
	onDesk(t, func(d *desk) {
		d.mustRun("link", "create", "farm", "hub")
		var down, pruned atomic.Bool
		d.world.Fault = func(chain, operation, _ string) error {
			if chain == "hub" && (down.Load() || pruned.Load() && operation == "follow") {
				return errors.New("connection refused")
			}
			return nil
		}
		c, err := config.Read(d.config)
		if err != nil {
			t.Fatal(err)
		}
		j, err := journal.Open(context.Background(), c.Journal)
		if err != nil {
			t.Fatal(err)
		}
		defer j.Close()
		var log lines
		e := engine.New(j, d.world.Chains(), zerolog.New(zerolog.SyncWriter(&log)))
		server := web.New(j, d.world.Chains(), "", e)
		get := func(path string) (int, string) {
			recorder := httptest.NewRecorder()
			server.Handler().ServeHTTP(recorder, httptest.NewRequest(http.MethodGet, path, nil))
			return recorder.Code, recorder.Body.String()
		}
		if code, body := get("/readyz"); code != http.StatusServiceUnavailable || !strings.Contains(body, "not been looked at") {
			t.Errorf("readyz before the first look: %d %s", code, body)
		}
		ctx, cancel := context.WithCancel(context.Background())
		done := make(chan error, 2)
		go func() { done <- e.Run(ctx, "") }()
		go func() { done <- server.Serve(ctx, newNoListener(), zerolog.Nop()) }()

		for _, data := range []string{"hello", "aborts"} {
			d.mustRun(append([]string{"send", "farm-hub", "--from", "hub", "--timeout", "1h", "--data", data}, probe...)...)
		}
		time.Sleep(25 * time.Second)
		_, metrics := get("/metrics")
		for _, want := range []string{
			`anji_packets{from="hub",link="farm-hub",stage="proven",to="farm"} 1`,
			`anji_packets{from="farm",link="farm-hub",stage="proven",to="hub"} 0`,
			`anji_packet_events_total{event="sent",from="hub",link="farm-hub",to="farm"} 2`,
			`anji_packet_events_total{event="received",from="hub",link="farm-hub",to="farm"} 1`,
			`anji_packet_events_total{event="acknowledged",from="hub",link="farm-hub",to="farm"} 1`,
			`anji_messages_total{from="hub",link="farm-hub",message="receive",outcome="done",to="farm"} 1`,
			`anji_messages_total{from="hub",link="farm-hub",message="receive",outcome="refused",to="farm"}`,
			`anji_packet_seconds_count{from="hub",link="farm-hub",message="acknowledge",to="farm"} 1`,
			`anji_batch_messages_sum{chain="hub",link="farm-hub"} 1`,
			`anji_batch_seconds_count{chain="farm",link="farm-hub",step="submit"}`,
			`anji_client_active{chain="farm",client="fakechain-0",link="farm-hub"} 1`,
			`anji_client_trusting_period_seconds{chain="hub",client="fakechain-0",link="farm-hub"} 3600`,
			`anji_client_age_seconds{chain="hub"`, `anji_chain_up{chain="hub"} 1`, `anji_chain_stopped{chain="hub"} 0`,
			`anji_endpoint_up{chain="hub",endpoint="node[0]"} 1`,
			`anji_transactions_total{chain="hub"} 1`, `anji_fees_total{chain="hub",unit="coin"} 10`,
			`anji_oldest_packet_age_seconds{from="hub"`, "go_goroutines",
		} {
			if !strings.Contains(metrics, want) {
				t.Errorf("no %s in\n%s", want, metrics)
			}
		}
		for _, path := range []string{"/healthz", "/readyz"} {
			if code, body := get(path); code != http.StatusOK || !strings.Contains(body, `"ok":true`) {
				t.Errorf("%s: %d %s", path, code, body)
			}
		}
		pruned.Store(true)
		time.Sleep(80 * time.Second)
		if code, body := get("/readyz"); code != http.StatusServiceUnavailable || !strings.Contains(body, "events of chain hub are not read") {
			t.Errorf("readyz while no events can be read: %d %s", code, body)
		}
		pruned.Store(false)
		time.Sleep(30 * time.Second)
		if code, body := get("/readyz"); code != http.StatusOK {
			t.Errorf("readyz with events again: %d %s", code, body)
		}
		down.Store(true)
		time.Sleep(11 * time.Second)
		if code, body := get("/readyz"); code != http.StatusServiceUnavailable || !strings.Contains(body, "chain hub does not answer") {
			t.Errorf("readyz while a chain is down: %d %s", code, body)
		}
		if code, _ := get("/healthz"); code != http.StatusOK {
			t.Errorf("healthz while a chain is down: %d", code)
		}
		down.Store(false)
		d.world.Chains()["farm"].(interface{ Freeze(string, bool) }).Freeze("fakechain-0", true)
		time.Sleep(11 * time.Second)
		if code, body := get("/readyz"); code != http.StatusServiceUnavailable || !strings.Contains(body, "client fakechain-0 on farm is Frozen") {
			t.Errorf("readyz with a frozen client: %d %s", code, body)
		}
		cancel()
		for range 2 {
			if err := <-done; err != nil {
				t.Error(err)
			}
		}
		packet := map[string]any{"link": "farm-hub", "from": "hub", "to": "farm", "sequence": "1"}
		// What the relayer did and what it read of it in a block come in any order.
		got := log.about(t, packet)
		slices.Sort(got)
		if got, want := strings.Join(got, ", "), "acknowledge done, packet acknowledged, packet received, packet sent, receive done"; got != want {
			t.Errorf("of packet 1 the log says %q, want %q", got, want)
		}
		packet["sequence"] = "2"
		if got := log.about(t, packet); len(got) < 3 || got[0] != "packet sent" || got[1] != "receive refused" {
			t.Errorf("of packet 2 the log says %q", got)
		}
	})
}

// noListener takes no connections: those of the network are no part of a
// bubble of fake time.
type noListener struct{ closed chan struct{} }

func newNoListener() noListener { return noListener{make(chan struct{})} }

func (l noListener) Accept() (net.Conn, error) { <-l.closed; return nil, net.ErrClosed }
func (l noListener) Close() error              { close(l.closed); return nil }
func (l noListener) Addr() net.Addr            { return &net.TCPAddr{} }

// Start takes a free port where the configuration asks for port 0, says which,
// and answers there until it is stopped.
func TestStartServesMetrics(t *testing.T) {
	d := newDesk(t, "http: 127.0.0.1:0\n")
	defer d.stop()
	d.mustRun("link", "create", "farm", "hub")
	ctx, cancel := context.WithCancel(t.Context())
	out, in := io.Pipe()
	done := make(chan error, 1)
	go func() {
		done <- program{open: d.open, out: in, errOut: io.Discard}.run(ctx, []string{"relayer", "--config", d.config, "start", "--json"})
		in.Close()
	}()
	var started struct{ HTTP string }
	if err := json.NewDecoder(out).Decode(&started); err != nil || !strings.HasPrefix(started.HTTP, "http://127.0.0.1:") || strings.HasSuffix(started.HTTP, ":0") {
		t.Fatalf("start says %+v (%v)", started, err)
	}
	for path, want := range map[string]int{"/metrics": http.StatusOK, "/healthz": http.StatusOK, "/else": http.StatusNotFound} {
		response, err := http.Get(started.HTTP + path)
		if err != nil {
			t.Fatal(err)
		}
		response.Body.Close()
		if response.StatusCode != want {
			t.Errorf("%s answers %s", path, response.Status)
		}
	}
	taken := strings.Replace(mustRead(t, d.config), "127.0.0.1:0", strings.TrimPrefix(started.HTTP, "http://"), 1)
	if err := os.WriteFile(d.config, []byte(strings.Replace(taken, "journal.db", "another.db", 1)), 0o600); err != nil {
		t.Fatal(err)
	}
	d.mustRun("link", "create", "farm", "hub")
	if _, err := d.run(t.Context(), "start"); err == nil || !strings.Contains(err.Error(), "configuration: http: ") {
		t.Errorf("a start on a port that is taken: %v", err)
	}
	cancel()
	if err := <-done; err != nil {
		t.Error(err)
	}
}

func mustRead(t *testing.T, path string) string {
	t.Helper()
	data, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	return string(data)
}
