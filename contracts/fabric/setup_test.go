package fabric_test

import (
	"strings"
	"testing"
	"time"

	"github.com/anji-bridge/anji/contracts/fabric"
	"github.com/anji-bridge/anji/contracts/fabric/fabrictest"
	"github.com/anji-bridge/anji/proofs/refusal"
)

func TestInit(t *testing.T) {
	tests := []struct {
		name   string
		code   refusal.Code // empty: accepted
		mutate func(w *world, setup *string, c *fabrictest.Call)
	}{
		{"valid", "", func(*world, *string, *fabrictest.Call) {}},
		{"defaults", "", func(w *world, setup *string, _ *fabrictest.Call) { *setup = `{"admins":["x"]}` }},
		{"client certificate", refusal.Unauthorized, func(w *world, _ *string, c *fabrictest.Call) { c.Creator = w.stranger }},
		{"no admins", refusal.EmptyField, func(_ *world, setup *string, _ *fabrictest.Call) { *setup = `{}` }},
		{"empty admin", refusal.EmptyField, func(_ *world, setup *string, _ *fabrictest.Call) { *setup = `{"admins":[""]}` }},
		{"no JSON", refusal.Malformed, func(_ *world, setup *string, _ *fabrictest.Call) { *setup = "x" }},
		{"unknown field", refusal.Malformed, func(_ *world, setup *string, _ *fabrictest.Call) { *setup = `{"admins":["x"],"owner":"x"}` }},
		{"text after it", refusal.Malformed, func(_ *world, setup *string, _ *fabrictest.Call) { *setup += "{}" }},
		{"tolerance zero", refusal.Malformed, func(_ *world, setup *string, _ *fabrictest.Call) {
			*setup = `{"admins":["x"],"tick_tolerance_seconds":0}`
		}},
		{"tolerance too wide", refusal.Malformed, func(_ *world, setup *string, _ *fabrictest.Call) {
			*setup = `{"admins":["x"],"tick_tolerance_seconds":901}`
		}},
		{"interval zero", refusal.Malformed, func(_ *world, setup *string, _ *fabrictest.Call) {
			*setup = `{"admins":["x"],"tick_min_interval_seconds":0}`
		}},
		{"too many", refusal.TooLarge, func(_ *world, setup *string, _ *fabrictest.Call) {
			*setup = `{"admins":["x"` + strings.Repeat(`,"x"`, 64) + `]}`
		}},
		{"far timestamp", refusal.ClockTolerance, func(_ *world, _ *string, c *fabrictest.Call) { c.Time = c.Time.Add(time.Minute) }},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			w := &world{t: t, now: genesis, channel: fabrictest.NewChannel("trade")}
			w.admin, w.relayer, w.stranger = w.identity("boss", "admin"), w.identity("relayer", "client"), w.identity("mallory", "client")
			w.channel.Install("anji", fabric.New(func() time.Time { return w.now }))
			w.refuses(refusal.Unauthorized, w.call(w.relayer, "anji", "Tick")) // before Init

			setup := `{"admins":["` + w.name(w.admin) + `"],"relayers":[],"tick_tolerance_seconds":5,"tick_min_interval_seconds":2}`
			call := w.call(w.admin, "anji", "Init", "")
			call.Init = true
			test.mutate(w, &setup, &call)
			call.Args[1] = []byte(setup)
			if test.code != "" {
				w.refuses(test.code, call)
				return
			}
			w.must(w.channel.Invoke(call))
			if clock := w.clock(); clock != (fabric.Clock{Height: 1, Time: uint64(genesis.Unix())}) {
				t.Fatalf("clock %+v", clock)
			}
		})
	}
}

// Fabric asks for Init again after every upgrade: it must change nothing.
func TestInitAgainChangesNothing(t *testing.T) {
	w := newWorld(t)
	usurper := w.identity("usurper", "admin")
	before := w.channel.Snapshot()
	setup := fabric.Setup{Admins: []string{w.name(usurper)}, TickTolerance: 900, TickMinInterval: 1}
	w.must(w.setUp(usurper, setup))
	if !equal(before, w.channel.Snapshot()) {
		t.Fatal("a second Init changed state")
	}
	if _, err := w.setUp(w.stranger, setup); err == nil {
		t.Fatal("a stranger may invoke Init")
	}
}

func TestIdentityOf(t *testing.T) {
	w := newWorld(t)
	if name := w.name(w.relayer); name != "Org1MSP/x509::CN=relayer,OU=client::CN=relayer,OU=client" {
		t.Fatalf("identity %q", name)
	}
	if _, err := fabric.IdentityOf("Org1MSP", []byte("x")); err == nil {
		t.Fatal("no certificate is accepted")
	}
	if _, err := fabric.IdentityOf("", w.relayer.Certificate); err == nil {
		t.Fatal("no MSP is accepted")
	}
}
