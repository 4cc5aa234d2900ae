package fabric_test

import (
	"strings"
	"testing"
	"time"

	"github.com/anji-bridge/anji/contracts/fabric/fabrictest"
	"github.com/anji-bridge/anji/contracts/fabric/types"
	"github.com/anji-bridge/anji/proofs/refusal"
)

func TestTick(t *testing.T) {
	tests := []struct {
		name   string
		code   refusal.Code // empty: accepted
		mutate func(*world, *fabrictest.Call)
	}{
		{"valid", "", func(*world, *fabrictest.Call) {}},
		{"at the tolerance, ahead", "", func(_ *world, c *fabrictest.Call) { c.Time = c.Time.Add(5 * time.Second) }},
		{"at the tolerance, behind", "", func(_ *world, c *fabrictest.Call) { c.Time = c.Time.Add(-5 * time.Second) }},
		{"ahead", refusal.ClockTolerance, func(_ *world, c *fabrictest.Call) { c.Time = c.Time.Add(5*time.Second + 1) }},
		{"behind", refusal.ClockTolerance, func(_ *world, c *fabrictest.Call) { c.Time = c.Time.Add(-5*time.Second - 1) }},
		{"backwards", refusal.ClockBackwards, func(w *world, c *fabrictest.Call) {
			w.tick()
			c.Time = w.now.Add(-time.Second)
		}},
		{"standing still", refusal.ClockTooSoon, func(w *world, _ *fabrictest.Call) { w.tick() }},
		{"too soon", refusal.ClockTooSoon, func(w *world, c *fabrictest.Call) {
			w.tick()
			c.Time = w.now.Add(time.Second)
		}},
		{"at the minimum interval", "", func(w *world, c *fabrictest.Call) {
			w.tick()
			c.Time = w.now.Add(2 * time.Second)
		}},
		{"stranger", refusal.Unauthorized, func(w *world, c *fabrictest.Call) { c.Creator = w.stranger }},
		{"administrator", refusal.Unauthorized, func(w *world, c *fabrictest.Call) { c.Creator = w.admin }},
		{"namesake of another organisation", refusal.Unauthorized, func(w *world, c *fabrictest.Call) {
			var err error
			c.Creator, err = fabrictest.NewIdentity("Org2MSP", "relayer", "client")
			w.check(err)
		}},
		{"revoked relayer", refusal.Unauthorized, func(w *world, _ *fabrictest.Call) {
			w.must(w.invoke(w.admin, "Revoke", "relayer", w.name(w.relayer)))
		}},
		{"argument", refusal.Malformed, func(_ *world, c *fabrictest.Call) { c.Args = append(c.Args, nil) }},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			w := newWorld(t)
			w.now = w.now.Add(time.Minute)
			call := w.call(w.relayer, "anji", "Tick")
			test.mutate(w, &call)
			if test.code != "" {
				w.refuses(test.code, call)
				return
			}
			before := w.clock()
			w.must(w.channel.Invoke(call))
			if after := w.clock(); after.Height != before.Height+1 || after.Time != uint64(call.Time.Unix()) {
				t.Fatalf("clock %+v, was %+v, tick at %d", after, before, call.Time.Unix())
			}
		})
	}
}

// Endorsers of Fabric 2.5 take any timestamp: the chaincode keeps the window
// that those of Fabric 3 keep to.
func TestTimestampWindow(t *testing.T) {
	const window = 15 * time.Minute
	w := newWorld(t)
	w.now = w.now.Add(window) // so that the committed clock leaves room behind
	p := w.incoming("one")
	w.learn()
	for name, call := range map[string]fabrictest.Call{
		"Deliver":      w.delivery(w.receive(p)),
		"Send":         w.sendCall("hello"),
		"UpdateClient": w.call(w.stranger, "anji", "UpdateClient", w.client, string(w.update())),
		"RegisterPort": w.call(w.admin, "anji", "RegisterPort", "more", "bank"),
	} {
		for _, off := range []time.Duration{window + 1, -window - 1} {
			outside := call
			outside.Time = w.now.Add(off)
			w.refuses(refusal.ClockTolerance, outside)
		}
		for _, off := range []time.Duration{window, -window} {
			inside := call
			inside.Time = w.now.Add(off)
			if tx := w.channel.Endorse(inside); strings.HasPrefix(tx.Response.Message, string(refusal.ClockTolerance)) {
				t.Fatalf("%s at %s: %s", name, off, tx.Response.Message)
			}
		}
	}
	query := w.call(w.stranger, "anji", "View")
	query.Time = time.Unix(0, 0)
	if tx := w.channel.Endorse(query); tx.Response.Status != 200 {
		t.Fatalf("a view asks for the timestamp: %s", tx.Response.Message)
	}
}

// The clock is never behind a time at which absence was proven, so a delivery
// and a timeout of one packet exclude each other.
func TestTimeoutBoundary(t *testing.T) {
	tests := []struct {
		name          string
		clock, tx     int64 // seconds from the timeout
		wantDelivered bool
	}{
		{"before", -1, -1, true},
		{"clock at the timeout", 0, -1, false},
		{"clock at the timeout, far back-dated", 0, -890, false},
		{"clock after the timeout, back-dated", 1, -1, false},
		{"transaction at the timeout", -1, 0, false},
		{"transaction after the timeout", -1, 1, false},
		{"both at the timeout", 0, 0, false},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			w := newWorld(t)
			w.bank.onReceive = credit
			p := w.incoming("one")
			w.learn()
			timeout := time.Unix(int64(p.TimeoutTimestamp), 0)
			w.now = timeout.Add(time.Duration(test.clock) * time.Second)
			w.tick()
			call := w.delivery(w.receive(p))
			call.Time = timeout.Add(time.Duration(test.tx) * time.Second)
			outcome := w.outcomes(w.must(w.channel.Invoke(call)))[0]
			if test.wantDelivered {
				w.wantStatus(outcome, types.StatusDone)
				return
			}
			w.wantRefused(outcome, refusal.TimeoutElapsed)
			if w.received(p) {
				t.Fatal("received after its timeout")
			}
		})
	}
}

func TestSubsecondTimeIsNotRoundedUp(t *testing.T) {
	w := newWorld(t)
	p := w.incoming("one")
	w.learn()
	call := w.delivery(w.receive(p))
	call.Time = time.Unix(int64(p.TimeoutTimestamp), 0).Add(-time.Nanosecond)
	w.wantStatus(w.outcomes(w.must(w.channel.Invoke(call)))[0], types.StatusDone)
}

// A delivery that was simulated before a tick cannot commit after it, whatever
// its transaction timestamp, and in one block the order decides.
func TestRaceOfTickAndDelivery(t *testing.T) {
	const tick, deliver = "tick", "deliver"
	tests := []struct {
		name      string
		backDated time.Duration
		blocks    [][]string
		delivered bool
	}{
		{"delivery first", 0, [][]string{{deliver}, {tick}}, true},
		{"tick first", 0, [][]string{{tick}, {deliver}}, false},
		{"tick first, back-dated delivery", 10 * time.Minute, [][]string{{tick}, {deliver}}, false},
		{"one block, delivery first", 0, [][]string{{deliver, tick}}, true},
		{"one block, tick first", 0, [][]string{{tick, deliver}}, false},
		{"one block, tick first, back-dated delivery", 10 * time.Minute, [][]string{{tick, deliver}}, false},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			w := newWorld(t)
			p := w.incoming("one")
			w.learn()
			call := w.delivery(w.receive(p))
			call.Time = call.Time.Add(-test.backDated)
			endorsed := map[string]*fabrictest.Transaction{deliver: w.channel.Endorse(call)}
			w.wantStatus(w.outcomes(endorsed[deliver])[0], types.StatusDone)

			w.now = time.Unix(int64(p.TimeoutTimestamp), 0) // the timeout is due
			endorsed[tick] = w.channel.Endorse(w.call(w.relayer, "anji", "Tick"))
			valid := map[string]bool{}
			for _, block := range test.blocks {
				var transactions []*fabrictest.Transaction
				for _, name := range block {
					transactions = append(transactions, endorsed[name])
				}
				for n, ok := range w.channel.Commit(transactions...) {
					valid[block[n]] = ok
				}
			}
			if !valid[tick] || valid[deliver] != test.delivered || w.received(p) != test.delivered {
				t.Fatalf("valid %v, received %t, want delivered %t", valid, w.received(p), test.delivered)
			}
			// What is proven now stays so: nothing can deliver it any more.
			again := w.delivery(w.receive(p))
			again.Time = again.Time.Add(-10 * time.Minute)
			w.must(w.channel.Invoke(again))
			if w.received(p) != test.delivered {
				t.Fatal("received after its absence could be proven")
			}
		})
	}
}

// A view says "absent at time t" only where no delivery from before t can follow.
func TestEveryDeliveryAndViewReadsTheClock(t *testing.T) {
	w := newWorld(t)
	p := w.incoming("one")
	w.learn()
	for _, call := range []fabrictest.Call{w.delivery(w.receive(p)), w.call(w.stranger, "anji", "View"), w.call(w.stranger, "anji", "View", "path")} {
		if tx := w.channel.Endorse(call); !tx.ReadsKey("anji", "clock") {
			t.Fatalf("%s does not read the clock", call.Args[0])
		}
	}
}
