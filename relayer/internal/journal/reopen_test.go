package journal_test

import (
	"context"
	"fmt"
	"testing"

	"github.com/anji-bridge/anji/adapters"
	"github.com/anji-bridge/anji/relayer/internal/journal"
)

// A step that a chain answered to a submission stands once its events say so
// too; where they pass by without it, it is taken back.
func testUnconfirmedStepsAreTakenBack(t *testing.T, new database) {
	const later = 30
	for name, test := range map[string]struct {
		kind      adapters.MessageKind
		chain     string // that executes it
		confirm   adapters.EventKind
		stage     journal.Stage
		back      journal.Stage
		submitted adapters.MessageKind
	}{
		"receive":     {adapters.Receive, "b", adapters.PacketReceived, journal.Delivered, journal.Proven, adapters.Receive},
		"acknowledge": {adapters.Acknowledge, "a", adapters.PacketAcknowledged, journal.Acknowledged, journal.Delivered, adapters.Acknowledge},
		"timeout":     {adapters.Timeout, "a", adapters.PacketTimedOut, journal.TimedOut, journal.Proven, adapters.Timeout},
	} {
		for _, confirmed := range []bool{true, false} {
			t.Run(fmt.Sprintf("%s/confirmed %v", name, confirmed), func(t *testing.T) {
				j, ctx := newJournal(t, new), t.Context()
				do := func(write func(context.Context, *journal.Journal) error) {
					t.Helper()
					if err := write(ctx, j); err != nil {
						t.Fatal(err)
					}
				}
				do(record("a", block(10, event(adapters.PacketSent, 1))))
				if test.kind == adapters.Acknowledge {
					do(record("b", block(20, event(adapters.PacketReceived, 1))))
				}
				do(begin(journal.Submission{ID: 1, Kind: test.kind}))
				do(finish(journal.Result{ID: 1, Kind: test.kind, Status: adapters.Done, Tx: "undone", Position: later, Time: began}))
				other := map[string]string{"a": "b", "b": "a"}[test.chain]
				do(record(other, block(later+5)))           // another chain's blocks say nothing of it
				do(record(test.chain, block(later-1)))      // nor do blocks before it
				if p := only(t, j); p.Stage != test.stage { // yet
					t.Fatalf("stage %s", p.Stage)
				}
				var events []adapters.Event
				if confirmed {
					events = append(events, event(test.confirm, 1))
				}
				recorded, err := j.RecordBlock(ctx, test.chain, block(later, events...))
				if err != nil {
					t.Fatal(err)
				}
				p := only(t, j)
				if confirmed {
					if recorded.Reopened != 0 || p.Stage != test.stage || p.Submitted != "" {
						t.Errorf("%+v, %+v", recorded, p)
					}
					return
				}
				if recorded.Reopened != 1 || p.Stage != test.back || p.Submitted != test.submitted || p.Settled.Tx != "" || p.Delivered.Tx == "undone" {
					t.Errorf("%+v, %+v", recorded, p)
				}
				open, err := j.Unresolved(ctx, "a-b", journal.AtoB, test.kind, nil, 10)
				if err != nil || len(open) != 1 {
					t.Errorf("%d to be looked up (%v)", len(open), err)
				}
			})
		}
	}
}

func only(t *testing.T, j *journal.Journal) journal.Packet {
	t.Helper()
	packets, err := j.Packets(t.Context(), "", 0)
	if err != nil || len(packets) != 1 {
		t.Fatalf("%d packets (%v)", len(packets), err)
	}
	return packets[0]
}
