package soak

import (
	"strings"
	"testing"
	"time"

	"github.com/anji-bridge/anji/adapters"
	"github.com/anji-bridge/anji/contracts/packet"
	"github.com/anji-bridge/anji/testnet/internal/bridgenet"
)

// tell counts events of a link between a and b; "a" and "b" are also the
// clients on them.
func tell(told ...string) *counter {
	link := bridgenet.Link{Ends: [2]*bridgenet.End{{ID: "a"}, {ID: "b"}}, Clients: [2]string{"a", "b"}}
	c := newCounter(link)
	for _, what := range told {
		kind, from, _ := strings.Cut(what, " from ")
		on, other := 0, "b"
		if from == "b" {
			on, other = 1, "a"
		}
		if adapters.EventKind(kind) == adapters.PacketReceived {
			on = 1 - on
		}
		c.record(on, adapters.Event{Kind: adapters.EventKind(kind), Packet: packet.Packet{
			Sequence: 7, SourceClient: from, DestinationClient: other, Payloads: []packet.Payload{{Value: []byte("credit lot")}},
		}})
	}
	return c
}

func TestCount(t *testing.T) {
	for _, c := range []struct {
		name  string
		told  []string
		sent  int
		ended int
		fault string // of the packet from a
		wrong string // found at once
	}{
		{name: "acknowledged", told: []string{"sent from a", "received from a", "acknowledged from a"}, sent: 1, ended: 1},
		{name: "receipt told first", told: []string{"received from a", "sent from a", "acknowledged from a"}, sent: 1, ended: 1},
		{name: "timed out", told: []string{"sent from a", "timed_out from a"}, sent: 1, ended: 1},
		{name: "both ways", told: []string{"sent from a", "sent from b", "timed_out from a", "received from b", "acknowledged from b"}, sent: 2, ended: 2},
		{name: "under way", told: []string{"sent from a", "received from a"}, sent: 1, fault: "acknowledged 0 times and timed out 0 times"},
		{name: "received twice", told: []string{"sent from a", "received from a", "received from a", "acknowledged from a"}, sent: 1, ended: 1,
			fault: "received 2 times", wrong: "was received 2 times"},
		{name: "both ends", told: []string{"sent from a", "received from a", "acknowledged from a", "timed_out from a"}, sent: 1, ended: 1,
			fault: "acknowledged 1 times and timed out 1 times"},
		{name: "timed out and received", told: []string{"sent from a", "received from a", "timed_out from a"}, sent: 1, ended: 1, fault: "received 1 times"},
		{name: "never sent", told: []string{"received from a"}, fault: "sent 0 times"},
		{name: "another link's", told: []string{"sent from a", "sent from c", "timed_out from a"}, sent: 1, ended: 1},
	} {
		t.Run(c.name, func(t *testing.T) {
			counter := tell(c.told...)
			if got := counter.count(); got != (totals{c.sent, c.ended}) {
				t.Errorf("%+v, want %d sent and %d ended", got, c.sent, c.ended)
			}
			mustMention(t, counter.packets[0][7].fault(), c.fault)
			mustMention(t, counter.wrong(), c.wrong)
		})
	}
}

func mustMention(t *testing.T, err error, want string) {
	t.Helper()
	if want == "" && err != nil || want != "" && (err == nil || !strings.Contains(err.Error(), want)) {
		t.Errorf("error %v, want %q", err, want)
	}
}

// No half of the packets is sent ahead of the kills and faults.
func TestAllowance(t *testing.T) {
	s := &soak{Options: Options{Packets: 200, Kills: 4, Faults: 2}}
	for _, step := range []struct {
		do   func()
		want int
	}{
		{func() {}, 25},
		{func() { s.done.killed("begun") }, 50},
		{func() { s.done.killed("begun"); s.done.killed(randomMoment) }, 50},
		{func() { s.done.disturbed("a stall") }, 100},
	} {
		if step.do(); s.allowance(100) != step.want {
			t.Errorf("%d packets, want %d", s.allowance(100), step.want)
		}
	}
}

func TestMarkdown(t *testing.T) {
	var out strings.Builder
	err := Report{
		Chains: [2]string{"fabric", "cosmos"}, Seed: 7, Began: time.Unix(0, 0).UTC(), Seconds: 61.5,
		Directions: []Direction{{"fabric", "cosmos", 11, 10, 10, 1}, {"cosmos", "fabric", 9, 9, 9, 0}},
		Kills:      []Event{{"begun", 2}, {randomMoment, 1}}, Faults: []Event{{"a stall", 4}}, FailedSends: 3, EndedByItself: 5,
	}.Markdown(&out)
	if err != nil {
		t.Fatal(err)
	}
	for _, want := range []string{
		"## fabric, cosmos: 20 packets, 3 kills, 4 faults\n", "took 1m1s, seed 7.", "| fabric > cosmos | 11 | 10 | 10 | 1 |\n",
		"| begun | 2 |\n", "| a stall | 4 |\n", "3 calls", "5 times",
	} {
		if !strings.Contains(out.String(), want) {
			t.Errorf("no %q in\n%s", want, out.String())
		}
	}
}
