package main

import (
	"errors"
	"strings"
	"sync/atomic"
	"testing"
	"time"

	"github.com/anji-bridge/anji/adapters"
)

// A dry run tells what would be submitted to each end, what each proof is
// worth and what the chains would answer, and leaves journal and chains as
// they are.
func TestDryRun(t *testing.T) {
	onDesk(t, func(d *desk) {
		d.mustRun("link", "create", "farm", "hub")
		send := func(from, data, timeout string) {
			d.mustRun(append([]string{"send", "farm-hub", "--from", from, "--data", data, "--timeout", timeout}, probe...)...)
		}
		var batches atomic.Int64
		var noSubmit atomic.Bool
		d.world.Fault = func(chain, operation, phase string) error {
			if operation == "submit" && phase == "" {
				batches.Add(1)
				if noSubmit.Load() && chain == "hub" {
					return errors.New("connection refused")
				}
			}
			return nil
		}
		plan := func() (onFarm, onHub planView) {
			t.Helper()
			var before, after []packetView
			var plans []planView
			d.mustJSON(&before, "packets")
			submitted := batches.Load()
			d.mustJSON(&plans, "relay", "farm-hub", "--dry-run")
			d.mustJSON(&after, "packets")
			if len(plans) != 2 || plans[0].Chain != "hub" || plans[1].Chain != "farm" || plans[0].Error+plans[1].Error != "" {
				t.Fatalf("%+v", plans)
			}
			if batches.Load() != submitted || len(before) != len(after) {
				t.Fatalf("%d batches were submitted, %d packets became %d", batches.Load()-submitted, len(before), len(after))
			}
			for i := range before {
				if before[i].Stage != after[i].Stage || before[i].Submitted != after[i].Submitted || before[i].LastError != after[i].LastError {
					t.Errorf("%+v became %+v", before[i], after[i])
				}
			}
			return plans[1], plans[0]
		}
		if onFarm, onHub := plan(); onFarm.Messages+onHub.Messages != 0 || onFarm.Tried {
			t.Errorf("of nothing: %+v, %+v", onFarm, onHub)
		}
		for _, data := range []string{"hello", "aborts", "unprovable"} {
			send("hub", data, "1h")
		}
		send("farm", "back", "10s")
		time.Sleep(2 * time.Second)
		onFarm, onHub := plan()
		if onFarm.Messages != 2 || onFarm.Updates != 1 || onFarm.Transactions != 1 || onFarm.Gas != 2000 || onFarm.Fee != "10coin" || len(onFarm.Packets) != 3 {
			t.Errorf("on farm: %+v", onFarm)
		}
		for _, p := range onFarm.Packets {
			want := map[uint64][3]string{1: {"proven", "done", ""}, 2: {"proven", "refused", "application_aborted"}, 3: {"this value cannot be proven", "", ""}}[p.Sequence]
			if p.Proof != want[0] || p.Answer != want[1] || !strings.Contains(p.Reason, want[2]) || p.From != "hub" || p.Message != adapters.Receive {
				t.Errorf("%+v", p)
			}
		}
		if onHub.Messages != 1 || onHub.Packets[0].Answer != "done" || onHub.Packets[0].From != "farm" {
			t.Errorf("on hub: %+v", onHub)
		}
		out := d.mustRun("relay", "farm-hub", "--dry-run")
		if !strings.Contains(out, "farm: 2 messages and 1 client update; 1 transaction; 2000 gas; 10coin\n") || !strings.Contains(out, "application_aborted") {
			t.Errorf("relay --dry-run prints\n%s", out)
		}

		noSubmit.Store(true) // nothing arrives at hub any more
		stop := d.start()
		time.Sleep(20 * time.Second)
		if _, err := stop(); err != nil {
			t.Error(err)
		}
		if _, onHub = plan(); len(onHub.Packets) != 1 || !strings.Contains(onHub.Packets[0].Waits, "tried again at") || onHub.Messages != 0 {
			t.Errorf("before the next attempt: %+v", onHub)
		}
		send("farm", "too late", "5s")
		time.Sleep(70 * time.Second) // longer than any pause between attempts
		onFarm, onHub = plan()
		for _, p := range onHub.Packets {
			if p.Message != adapters.Acknowledge || p.Sequence != 1 || p.From != "hub" || p.Answer != "done" {
				t.Errorf("the acknowledgement is due on hub: %+v", p)
			}
		}
		timeouts := 0
		for _, p := range onFarm.Packets {
			switch p.Message {
			case adapters.Timeout:
				timeouts++
				if p.Answer != "done" || p.From != "farm" {
					t.Errorf("the timeout is due on farm: %+v", p)
				}
			case adapters.Receive:
				if p.Waits == "" && p.Sequence == 1 {
					t.Errorf("what farm has received is submitted again: %+v", p)
				}
			}
		}
		if len(onHub.Packets) != 1 || timeouts != 1 {
			t.Errorf("on hub %+v, on farm %+v", onHub, onFarm)
		}

		d.wrap = func(chains map[string]adapters.Chain) { chains["hub"] = struct{ adapters.Chain }{chains["hub"]} }
		if _, onHub = plan(); onHub.Tried || !strings.Contains(onHub.Note, "cannot try a batch") || onHub.Messages != 1 {
			t.Errorf("of a chain that cannot tell: %+v", onHub)
		}
	})
}

// What a relayer would wait for is said, too.
func TestDryRunOfAFrozenClient(t *testing.T) {
	onDesk(t, func(d *desk) {
		d.mustRun("link", "create", "farm", "hub")
		d.mustRun(append([]string{"send", "farm-hub", "--from", "hub", "--data", "x"}, probe...)...)
		d.world.Chains()["farm"].(interface{ Freeze(string, bool) }).Freeze("fakechain-0", true)
		var plans []planView
		if d.mustJSON(&plans, "relay", "farm-hub", "--dry-run"); !strings.Contains(plans[1].Error, "light client is not active: fakechain-0 on farm is Frozen") {
			t.Errorf("%+v", plans)
		}
	})
}
