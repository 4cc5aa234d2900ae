package explain_test

import (
	"errors"
	"strings"
	"testing"
	"time"

	"github.com/anji-bridge/anji/adapters"
	"github.com/anji-bridge/anji/contracts/packet"
	"github.com/anji-bridge/anji/relayer/internal/explain"
	"github.com/anji-bridge/anji/relayer/internal/journal"
)

var now = time.Unix(1_900_000_000, 0)

// final is a packet whose delivery comes next, in a situation where nothing is
// wrong.
func final() (journal.Packet, explain.Situation) {
	row := journal.Packet{
		Link: "farm-hub", Direction: journal.AtoB, Stage: journal.Final,
		Packet: packet.Packet{
			Sequence: 7, SourceClient: "a-0", DestinationClient: "b-0", TimeoutTimestamp: uint64(now.Add(time.Hour).Unix()),
			Payloads: []packet.Payload{{SourcePort: "out", DestinationPort: "in"}},
		},
		Sent:    journal.Step{At: now.Add(-time.Minute), Tx: "sent", Position: 20},
		FinalAt: now.Add(-30 * time.Second),
	}
	chain := func(id string) explain.Chain {
		return explain.Chain{
			ID: id, Next: 31, Head: adapters.Head{Position: 30, Time: now},
			Client: adapters.Client{ID: "of-other", Status: "Active", LatestTime: now, TrustingPeriod: 24 * time.Hour},
		}
	}
	return row, explain.Situation{Now: now, Relayed: true, Asked: true, Source: chain("farm"), Destination: chain("hub")}
}

func delivered(p *journal.Packet, ack packet.Acknowledgement) {
	p.Stage, p.Acknowledgement = journal.Delivered, &ack
	p.Delivered = journal.Step{At: now.Add(-5 * time.Second), Position: 29}
}

func TestPacket(t *testing.T) {
	success := packet.Acknowledgement{AppAcknowledgements: [][]byte{[]byte("ok")}}
	for name, test := range map[string]struct {
		mutate         func(*journal.Packet, *explain.Situation)
		since          time.Time
		awaits, advice string
	}{
		"final": {func(*journal.Packet, *explain.Situation) {}, now.Add(-30 * time.Second),
			"a proof of its commitment in farm, to be handed to hub", "nothing: it goes on by itself"},
		"seen": {func(p *journal.Packet, s *explain.Situation) { p.Stage = journal.Seen; s.Source.Head.Position = 19 }, now.Add(-time.Minute),
			"block 20 of farm to be provable (provable up to 19)", "nothing: it goes on"},
		"submitted": {func(p *journal.Packet, _ *explain.Situation) { p.Submitted = adapters.Receive }, now.Add(-30 * time.Second),
			"the outcome of its delivery on hub", "nothing: it goes on"},
		"delivered": {func(p *journal.Packet, _ *explain.Situation) { delivered(p, success) }, now.Add(-5 * time.Second),
			"a proof of its acknowledgement in block 29 of hub (provable up to 30), to be handed to farm", "nothing: it goes on"},
		"delivered by another, not read": {func(p *journal.Packet, _ *explain.Situation) { delivered(p, success); p.Acknowledgement = nil }, now.Add(-5 * time.Second),
			"among the events of hub, read up to block 30", "nothing: it goes on"},
		"its timeout passed": {func(p *journal.Packet, s *explain.Situation) {
			s.Now = now.Add(2 * time.Hour)
			s.Destination.Client.LatestTime, s.Source.Client.LatestTime = s.Now, s.Now
		}, now.Add(-30 * time.Second), "hub's provable time to pass the timeout", "nothing: it goes on"},
		"overdue": {func(p *journal.Packet, _ *explain.Situation) { p.Overdue = true }, now.Add(-30 * time.Second),
			"a proof that hub never received it, to be handed to farm", "nothing: it goes on"},
		"a failed attempt": {func(p *journal.Packet, _ *explain.Situation) {
			p.Attempts, p.NotBefore, p.LastError = 2, now.Add(16*time.Second), "submit to hub: connection refused"
		}, now.Add(-30 * time.Second), "the next attempt at its delivery on hub at", "see to the last error; the relayer tries again by itself"},
		"the application aborts": {func(p *journal.Packet, _ *explain.Situation) {
			p.Attempts, p.NotBefore, p.LastError = 2, now.Add(16*time.Second), "hub: message 1: application_aborted: out of tea"
		}, now.Add(-30 * time.Second), "after 2 that failed", "the operator of the application at port in of hub must mend it; the relayer tries again in 16s"},
		"given up": {func(p *journal.Packet, _ *explain.Situation) { p.Parked, p.LastError = true, "port_unknown" }, now.Add(-30 * time.Second),
			"its timeout at 2030-03-17T18:46:40Z", "must register the port; the relayer tries again when it is started again"},
		"its acknowledgement given up": {func(p *journal.Packet, _ *explain.Situation) {
			delivered(p, success)
			p.Parked, p.LastError = true, "application_failed: no"
		}, now.Add(-5 * time.Second), "somebody: its acknowledgement on farm was given up", "application at port out of farm"},
		"left to other relayers": {func(_ *journal.Packet, s *explain.Situation) { s.Stagger = 2 * time.Minute }, now.Add(-30 * time.Second),
			"other relayers: this one leaves its delivery on hub to them until", "nothing: it goes on"},
		"left lying by them": {func(_ *journal.Packet, s *explain.Situation) { s.Stagger = time.Second }, now.Add(-30 * time.Second),
			"a proof of its commitment", "nothing: it goes on"},
		"an acknowledgement left to them": {func(p *journal.Packet, s *explain.Situation) {
			delivered(p, success)
			s.Stagger = time.Minute
		}, now.Add(-5 * time.Second), "leaves its acknowledgement on farm to them until", "nothing: it goes on"},
		"no relayer": {func(_ *journal.Packet, s *explain.Situation) { s.Relayed = false }, now.Add(-30 * time.Second),
			"a proof of its commitment", "relayer start"},
		"a stopped source": {func(_ *journal.Packet, s *explain.Situation) { s.Source.Stopped = "data_hash: block 9" }, now.Add(-30 * time.Second),
			"a proof", "nothing is relayed from farm any more: data_hash: block 9"},
		"a destination that is down": {func(_ *journal.Packet, s *explain.Situation) {
			s.Destination = explain.Chain{ID: "hub", Err: errors.New("refused")}
		}, now.Add(-30 * time.Second), "a proof", "hub did not answer: refused"},
		"a frozen client": {func(_ *journal.Packet, s *explain.Situation) { s.Destination.Client.Status = "Frozen" }, now.Add(-30 * time.Second),
			"a proof", "client of-other on hub is frozen: its governance must recover it"},
		"a frozen client on the side that is done": {func(p *journal.Packet, s *explain.Situation) {
			delivered(p, success)
			s.Destination.Client.Status = "Frozen"
		}, now.Add(-5 * time.Second), "acknowledgement", "nothing: it goes on"},
		"a client that waits": {func(_ *journal.Packet, s *explain.Situation) { s.Destination.Client.StoppedUntil = now.Add(time.Hour) }, now.Add(-30 * time.Second),
			"a proof", "waits until 2030-03-17T18:46:40Z for a trust update"},
		"a client about to expire": {func(_ *journal.Packet, s *explain.Situation) {
			s.Destination.Client.LatestTime = now.Add(-23 * time.Hour)
		}, now.Add(-30 * time.Second), "a proof", "expires at 2030-03-17T18:46:40Z unless it is refreshed"},
		"a client that wants attestors": {func(_ *journal.Packet, s *explain.Situation) {
			s.Destination.Client.Type = adapters.Attested
			s.Source.Attestors = explain.Attestors{Answering: 2, Of: 3, Needed: 2, Faults: []string{"east (late): did not answer in time"}}
		}, now.Add(-30 * time.Second), "a proof", "nothing: it goes on by itself"},
		"too few attestors": {func(_ *journal.Packet, s *explain.Situation) {
			s.Destination.Client.Type = adapters.Attestations
			s.Source.Attestors = explain.Attestors{Answering: 1, Of: 3, Needed: 2, Faults: []string{"east (late): x", "west (lied): y"}}
		}, now.Add(-30 * time.Second), "a proof", "too few attestors of farm answer as they should (1 of 3 answer, 2 needed; east (late): x; west (lied): y)"},
		"attestors that nobody knows": {func(_ *journal.Packet, s *explain.Situation) { s.Destination.Client.Type = adapters.Attestations },
			now.Add(-30 * time.Second), "a proof", "client of-other on hub believes attestors of farm: name them in the configuration"},
		"chains that nobody asked": {func(_ *journal.Packet, s *explain.Situation) {
			s.Asked = false
			s.Source, s.Destination = explain.Chain{ID: "farm", Next: 21}, explain.Chain{ID: "hub"}
		}, now.Add(-30 * time.Second), "a proof", "nothing: it goes on"},
		"acknowledged": {func(p *journal.Packet, _ *explain.Situation) {
			delivered(p, success)
			p.Stage, p.Settled.At = journal.Acknowledged, now
		}, now, "", "nothing: it was delivered and acknowledged"},
		"acknowledged with an error": {func(p *journal.Packet, s *explain.Situation) {
			delivered(p, packet.ErrorAcknowledgement())
			p.Stage, p.Settled.At, s.Relayed = journal.Acknowledged, now, false
		}, now, "", "the application at port in of hub refused the packet"},
		"timed out": {func(p *journal.Packet, _ *explain.Situation) { p.Stage, p.Settled.At = journal.TimedOut, now }, now, "", "nothing was executed on hub"},
	} {
		t.Run(name, func(t *testing.T) {
			row, situation := final()
			test.mutate(&row, &situation)
			e := explain.Packet(row, situation)
			if !e.Since.Equal(test.since) || !strings.Contains(e.Awaits, test.awaits) || (test.awaits == "") != (e.Awaits == "") || !strings.Contains(e.Advice, test.advice) {
				t.Errorf("since %s\nawaits %s\nadvice %s", e.Since, e.Awaits, e.Advice)
			}
		})
	}
}

func TestAttestors(t *testing.T) {
	row, situation := final()
	situation.Source.Attestors = explain.Attestors{Answering: 2, Of: 3, Needed: 2, Faults: []string{"east (late): x"}}
	if e := explain.Packet(row, situation); e.Attestors != "" {
		t.Errorf("a light client needs none: %q", e.Attestors)
	}
	situation.Destination.Client.Type = adapters.Attested
	if e := explain.Packet(row, situation); e.Attestors != "2 of 3 answer, 2 needed; east (late): x" {
		t.Errorf("%q", e.Attestors)
	}
}
