package main

import (
	"context"
	"errors"
	"strings"
	"sync/atomic"
	"testing"
	"time"

	"github.com/anji-bridge/anji/contracts/packet"
)

var (
	probe         = []string{"--port", "probe", "--version", "1", "--encoding", "text"}
	payloadOfTest = packet.Payload{SourcePort: "probe", DestinationPort: "probe", Version: "1", Encoding: "text", Value: []byte("x")}
)

// A packet is explained at each point of its way, also by the journal alone
// while a chain is down, and also when both directions use its sequence.
func TestWhy(t *testing.T) {
	onDesk(t, func(d *desk) {
		d.mustRun("link", "create", "farm", "hub")
		why := func(sequence string) []whyView {
			t.Helper()
			var views []whyView
			d.mustJSON(&views, "why", "farm-hub", sequence)
			return views
		}
		must := func(v whyView, stage, awaits, advice string) {
			t.Helper()
			if string(v.Stage) != stage || !strings.Contains(v.Awaits, awaits) || !strings.Contains(v.Advice, advice) {
				t.Errorf("%s since %s\nawaits %s\nlast error %s\nto do %s", v.Stage, v.Since, v.Awaits, v.LastError, v.Advice)
			}
		}
		if _, err := d.run(context.Background(), "why", "farm-hub", "1"); err == nil || !strings.Contains(err.Error(), "not in the journal\nfarm has no commitment") {
			t.Errorf("of a packet that nobody sent: %v", err)
		}
		d.mustRun(append([]string{"send", "farm-hub", "--from", "hub", "--timeout", "1h", "--data", "aborts"}, probe...)...)
		must(why("1")[0], "seen", "a proof of its commitment in hub, to be handed to farm", "run `relayer start`")

		var down atomic.Bool
		d.world.Fault = func(chain, _, _ string) error {
			if chain == "farm" && down.Load() {
				return errors.New("connection refused")
			}
			return nil
		}
		stop := d.start()
		time.Sleep(10 * time.Second)
		one := why("1")
		must(one[0], "proven", "the next attempt at its delivery on farm", "the application at port probe of farm must mend it")
		if one[0].Since == "" || one[0].Attempts == 0 || !strings.Contains(one[0].LastError, "application_aborted") {
			t.Errorf("%+v", one[0])
		}
		d.mustRun(append([]string{"send", "farm-hub", "--from", "farm", "--data", "hello"}, probe...)...)
		time.Sleep(5 * time.Second)
		one = why("1")
		if len(one) != 2 || one[0].SourceChain != "hub" || one[1].SourceChain != "farm" {
			t.Fatalf("%+v", one)
		}
		must(one[1], "acknowledged", "", "nothing: it was delivered and acknowledged")
		if out := d.mustRun("why", "farm-hub", "1"); strings.Count(out, "packet 1 from") != 2 || !strings.Contains(out, "last error") {
			t.Errorf("why prints\n%s", out)
		}
		down.Store(true)
		must(why("1")[0], "proven", "", "farm did not answer: connection refused")
		down.Store(false)

		time.Sleep(3 * time.Minute) // five refusals: given up
		must(why("1")[0], "proven", "its timeout at", "when it is started again")
		var stuck []whyView
		if d.mustJSON(&stuck, "packets", "--stuck"); len(stuck) != 1 || !stuck[0].GivenUp || stuck[0].Awaits == "" {
			t.Errorf("stuck: %+v", stuck)
		}
		if out := d.mustRun("packets", "farm-hub", "--stuck"); !strings.Contains(out, "proven (given up)") {
			t.Errorf("packets --stuck prints\n%s", out)
		}
		if _, err := stop(); err != nil {
			t.Error(err)
		}
	})
}

// The chains tell of a packet that no relayer has read.
func TestWhyOfAnUnreadPacket(t *testing.T) {
	onDesk(t, func(d *desk) {
		d.mustRun("link", "create", "farm", "hub")
		if _, err := d.world.Chains()["hub"].Send(context.Background(), "fakechain-0", uint64(time.Now().Add(time.Hour).Unix()), payloadOfTest); err != nil {
			t.Fatal(err)
		}
		if _, err := d.run(context.Background(), "why", "farm-hub", "1"); err == nil || !strings.Contains(err.Error(), "hub has sent it, but no relayer works") {
			t.Error(err)
		}
		d.world.Fault = func(chain, operation, _ string) error {
			if chain == "hub" && operation == "follow" {
				return errors.New("stalled")
			}
			return nil
		}
		stop := d.start()
		time.Sleep(time.Second)
		if _, err := d.run(context.Background(), "why", "farm-hub", "1"); err == nil || !strings.Contains(err.Error(), "its event is still to be read: hub is read up to block") {
			t.Error(err)
		}
		if _, err := stop(); err != nil {
			t.Error(err)
		}
	})
}
