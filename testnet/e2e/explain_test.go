package e2e_test

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"net/http"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"testing"
	"time"

	"github.com/goccy/go-yaml"

	"github.com/anji-bridge/anji/testnet/internal/bridgenet"
	"github.com/anji-bridge/anji/testnet/internal/ports"
)

// explained is a packet as `why --json` tells it.
type explained struct {
	bridgenet.Packet
	Link, Awaits, Advice, Holder string
	Attempts                     int
	GivenUp                      bool   `json:"given_up"`
	LastError                    string `json:"last_error"`
}

// planned is a batch as `relay --dry-run --json` tells it.
type planned struct {
	Chain    string
	Messages int
	Updates  int `json:"client_updates"`
	Tried    bool
	Gas      uint64
	Fee      string
	Error    string
	Packets  []struct {
		Sequence               uint64 `json:",string"`
		Message, Proof, Answer string
		Waits                  string
	}
}

// onItsWay is a packet sent to one kind of chain.
type onItsWay struct {
	bridgenet.Sent
	link        bridgenet.Link
	to          int // end
	application bridgenet.Application
}

// reconfigureRelayer puts fields of its own into the relayer's configuration and
// starts it anew.
func (e *ethereumEnv) reconfigureRelayer(t testing.TB, fields map[string]any) {
	t.Helper()
	path := e.Info().Relayer.Config
	if err := errors.Join(e.StopRelayer(), os.WriteFile(path, e.relayerConfig(t, fields), 0o600), e.StartRelayer()); err != nil {
		t.Fatal(err)
	}
}

// relayerConfig is the relayer's configuration with other fields; nil takes one
// away.
func (e *ethereumEnv) relayerConfig(t testing.TB, fields map[string]any) []byte {
	t.Helper()
	content, err := os.ReadFile(e.Info().Relayer.Config)
	if err != nil {
		t.Fatal(err)
	}
	var config map[string]any
	if err := yaml.Unmarshal(content, &config); err != nil {
		t.Fatal(err)
	}
	for name, value := range fields {
		if config[name] = value; value == nil {
			delete(config, name)
		}
	}
	if content, err = yaml.Marshal(config); err != nil {
		t.Fatal(err)
	}
	return content
}

// Packets on their way to each kind of chain are explained while the relayer
// leaves them to others; a dry run tells what they would cost and submits
// nothing; then they go their way, and metrics tell of it.
func TestRelayerExplainsItself(t *testing.T) {
	e := payments.get(t)
	ctx := deadline(t, 5*time.Minute)
	free, err := ports.Free(1)
	if err != nil {
		t.Fatal(err)
	}
	address := "127.0.0.1:" + strconv.Itoa(free[0])
	plain := filepath.Join(t.TempDir(), "relayer.yaml")
	if err := os.WriteFile(plain, e.relayerConfig(t, nil), 0o600); err != nil {
		t.Fatal(err)
	}
	send := e.prepareSends(ctx, t)
	e.reconfigureRelayer(t, map[string]any{"http": address, "stagger": "1h"})
	t.Cleanup(func() { e.reconfigureRelayer(t, map[string]any{"http": nil, "stagger": nil}) })
	packets := send()

	staggered := operator{t, e.Info().Relayer.Binary, e.Info().Relayer.Config}
	for _, p := range packets {
		found := staggered.awaitPacket(ctx, p)
		to := p.link.Ends[p.to].ID
		if !strings.Contains(found.Awaits, "leaves its delivery on "+to+" to them until") || found.Advice != "nothing: it goes on by itself" || found.Holder != "" {
			t.Errorf("packet to %s: %+v", to, found)
		}
	}
	tell := operator{t, e.Info().Relayer.Binary, plain}
	for _, p := range packets {
		var plans []planned
		tell.mustJSON(ctx, &plans, "relay", p.link.Name(), "--dry-run")
		mustBePlanned(t, plans, p)
		if t.Failed() {
			t.Fatalf("%+v", plans)
		}
		if received, err := p.application.Received(ctx, p.link.Clients[p.to], p.Sent); err != nil || received {
			t.Errorf("received by a dry run: %v, %v", received, err)
		}
	}

	e.reconfigureRelayer(t, map[string]any{"stagger": nil})
	for _, p := range packets {
		eventually(ctx, t, fmt.Sprintf("packet to %s is received", p.link.Ends[p.to].ID), func() error {
			received, err := p.application.Received(ctx, p.link.Clients[p.to], p.Sent)
			if err == nil && !received {
				err = fmt.Errorf("not received: %s", tell.mustRun(ctx, "why", p.link.Name(), strconv.FormatUint(p.Sequence, 10)))
			}
			return err
		})
	}
	mustBeMeasured(ctx, t, "http://"+address, packets)
	var stuck []explained
	tell.mustJSON(ctx, &stuck, "packets", "--stuck")
	for _, s := range stuck {
		if slices.ContainsFunc(packets, func(p onItsWay) bool { return p.Sequence == s.Sequence && p.link.Name() == s.Link }) {
			t.Errorf("stuck: %+v", s)
		}
	}
}

// prepareSends has all that must arrive before packets can be sent to each kind
// of chain, and returns what sends them: two to Ethereum, one to each other.
func (e *ethereumEnv) prepareSends(ctx context.Context, t *testing.T) (send func() []onItsWay) {
	t.Helper()
	var all []*payment
	applications, err := e.goods.Applications(ctx)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() {
		if err := errors.Join(applications[0].Close(), applications[1].Close()); err != nil {
			t.Error(err)
		}
	})
	timeout := time.Now().Add(inTime)
	lot := func(n int) string { return fmt.Sprintf("%s-%d-%d", t.Name(), n, timeout.UnixNano()) }
	shipped, err := applications[0].Send(ctx, e.goods.Clients[0], timeout, lot(1))
	if err != nil {
		t.Fatal(err)
	}
	eachPayment(ctx, t, e, func(p *payment) error {
		all = append(all, p)
		return p.fund(ctx, 1)
	})
	for _, p := range all {
		if err := p.arrived(ctx); err != nil {
			t.Fatal(err)
		}
	}
	eventually(ctx, t, "the shipment arrives", func() error {
		received, err := applications[1].Received(ctx, e.goods.Clients[1], shipped[0])
		if err == nil && !received {
			err = errors.New("not received")
		}
		return err
	})
	return func() (packets []onItsWay) {
		for from, number := range []int{2, 1} { // another shipment, and the acceptance of the first
			sent, err := applications[from].Send(ctx, e.goods.Clients[from], timeout, lot(number))
			if err != nil {
				t.Fatal(err)
			}
			packets = append(packets, onItsWay{sent[0], e.goods, 1 - from, applications[1-from]})
		}
		for _, p := range all {
			if err := p.release(ctx, 1); err != nil {
				t.Fatal(err)
			}
			packets = append(packets, onItsWay{p.released[0], p.Link, 0, p.applications[0]})
		}
		return packets
	}
}

// awaitPacket waits until the relayer has read a packet's event, and explains it.
func (o operator) awaitPacket(ctx context.Context, p onItsWay) explained {
	o.t.Helper()
	var found explained
	eventually(ctx, o.t, "the relayer reads the packet", func() error {
		out, err := o.run(ctx, "why", p.link.Name(), strconv.FormatUint(p.Sequence, 10), "--json")
		if err != nil {
			return err
		}
		var all []explained
		if err := json.Unmarshal([]byte(out), &all); err != nil {
			return err
		}
		for _, e := range all {
			if e.SourceChain == p.link.Ends[1-p.to].ID {
				found = e
				return nil
			}
		}
		return fmt.Errorf("not among %+v", all)
	})
	return found
}

// mustBePlanned looks for a packet in a dry run: it is proven, and its chain
// would take it, for a fee where the chain has fees.
func mustBePlanned(t *testing.T, plans []planned, p onItsWay) {
	t.Helper()
	to := p.link.Ends[p.to]
	for _, plan := range plans {
		if plan.Chain != to.ID {
			continue
		}
		if !plan.Tried || plan.Error != "" || plan.Messages == 0 || plan.Updates == 0 || (plan.Gas == 0) != (to.Fabric != nil) || (plan.Fee == "") != (to.Fabric != nil) {
			t.Errorf("on %s: tried %v, %d messages, %d updates, gas %d, fee %q, error %q", to.ID, plan.Tried, plan.Messages, plan.Updates, plan.Gas, plan.Fee, plan.Error)
		}
		for _, item := range plan.Packets {
			if item.Sequence == p.Sequence && item.Message == "receive" {
				if item.Proof != "proven" || item.Answer != "done" {
					t.Errorf("on %s: %+v", to.ID, item)
				}
				t.Logf("%s: %d messages, %d updates, %d gas, fee %s", to.ID, plan.Messages, plan.Updates, plan.Gas, plan.Fee)
				return
			}
		}
	}
	t.Errorf("packet %d to %s is not among what would be submitted", p.Sequence, to.ID)
}

// mustBeMeasured checks that the metrics tell of packets that were delivered,
// and the health checks that all is well.
func mustBeMeasured(ctx context.Context, t *testing.T, address string, packets []onItsWay) {
	t.Helper()
	get := func(path string) (int, string) {
		t.Helper()
		request, err := http.NewRequestWithContext(ctx, http.MethodGet, address+path, nil)
		if err != nil {
			t.Fatal(err)
		}
		response, err := http.DefaultClient.Do(request)
		if err != nil {
			t.Fatal(err)
		}
		defer response.Body.Close()
		body, err := io.ReadAll(response.Body)
		if err != nil {
			t.Fatal(err)
		}
		return response.StatusCode, string(body)
	}
	eventually(ctx, t, "ready", func() error {
		if code, body := get("/readyz"); code != http.StatusOK {
			return fmt.Errorf("%d %s", code, body)
		}
		return nil
	})
	if code, body := get("/healthz"); code != http.StatusOK || !strings.Contains(body, `"ok":true`) {
		t.Errorf("healthz: %d %s", code, body)
	}
	eventually(ctx, t, "metrics", func() error {
		_, metrics := get("/metrics")
		for _, p := range packets {
			from, to := p.link.Ends[1-p.to], p.link.Ends[p.to]
			labels := []string{`link="` + p.link.Name() + `"`, `from="` + from.ID + `"`, `to="` + to.ID + `"`}
			wanted := [][]string{
				append([]string{"anji_messages_total", `message="receive"`, `outcome="done"`}, labels...),
				append([]string{"anji_packets", `stage="seen"`}, labels...),
				{"anji_transactions_total", `chain="` + to.ID + `"`},
				{"anji_chain_up", `chain="` + to.ID + `"`},
				{"anji_client_active", `chain="` + to.ID + `"`, labels[0]},
			}
			if to.Fabric == nil {
				wanted = append(wanted, []string{"anji_fees_total", `chain="` + to.ID + `"`})
			}
			for _, want := range wanted {
				value, found := metric(metrics, want[0], want[1:]...)
				if !found || (value == 0 && want[0] != "anji_packets") {
					return fmt.Errorf("%s is %v (there: %v)", want, value, found)
				}
			}
		}
		return nil
	})
}

// metric finds a value in Prometheus's text format.
func metric(text, name string, labels ...string) (float64, bool) {
	for _, found := range regexp.MustCompile(`(?m)^`+name+`\{([^}]*)\} (\S+)$`).FindAllStringSubmatch(text, -1) {
		if slices.ContainsFunc(labels, func(label string) bool { return !strings.Contains(found[1], label) }) {
			continue
		}
		if value, err := strconv.ParseFloat(found[2], 64); err == nil {
			return value, true
		}
	}
	return 0, false
}
