package journal_test

import (
	"errors"
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/anji-bridge/anji/adapters"
	"github.com/anji-bridge/anji/relayer/internal/journal"
)

// Texts that chains and nodes have chosen are kept by both databases, as text
// and within bounds.
func testTextsOfStrangers(t *testing.T, new database) {
	kept := func(t *testing.T, what, got string) {
		t.Helper()
		if got == "" || !utf8.ValidString(got) || strings.Contains(got, "\x00") || len(got) > 5<<10 {
			t.Errorf("%s: %d bytes: %.40q", what, len(got), got)
		}
	}
	for name, hostile := range map[string]string{
		"NUL":      "echo \x00 of a payload",
		"no UTF-8": "echo \xff\xfe of a payload",
		"cut":      "echo \xe2\x82",
		"long":     strings.Repeat("€", 1<<20),
	} {
		t.Run(name, func(t *testing.T) {
			j, ctx := newJournal(t, new), t.Context()
			sent, received := event(adapters.PacketSent, 1), event(adapters.PacketReceived, 1)
			sent.Tx, received.Tx = hostile, hostile
			foreign := event(adapters.PacketSent, 2)
			foreign.Packet.DestinationClient = hostile
			must(t, record("a", block(10, sent, foreign))(ctx, j))
			must(t, j.MarkFinal(ctx, "a-b", journal.AtoB, 10))
			if begun := submit(t, j, claim(t, j, 1)...); len(begun) != 1 || !begun[0] {
				t.Fatalf("begun %v", begun)
			}
			result := journal.Result{ID: 1, Kind: adapters.Receive, Status: adapters.Refused, Err: hostile}
			must(t, j.Note(ctx, []journal.Result{result}))
			kept(t, "note", only(t, j).LastError)
			must(t, j.Finish(ctx, []journal.Result{result}))
			kept(t, "finish", only(t, j).LastError)
			kept(t, "transaction", only(t, j).Sent.Tx)
			must(t, begin(journal.Submission{ID: 1, Kind: adapters.Receive})(ctx, j))
			must(t, j.Finish(ctx, []journal.Result{{ID: 1, Kind: adapters.Receive, Status: adapters.Done, Tx: hostile, Position: 30, Time: began}}))
			kept(t, "executed", only(t, j).Delivered.Tx)
			must(t, record("b", block(20, received))(ctx, j))

			must(t, j.Stop(ctx, "a", errors.New(hostile)))
			stopped, err := j.Stopped(ctx, "a")
			must(t, err)
			kept(t, "stop", stopped)
			must(t, j.SaveEndpoints(ctx, "a", []adapters.Endpoint{{Name: "node", Fault: hostile}}))
			endpoints, err := j.Endpoints(ctx, began.AddDate(-50, 0, 0))
			must(t, err)
			kept(t, "endpoint", endpoints[0].Fault)
			id, err := j.BeginSend(ctx, "a-b", "a", 1, packetOf(3).Payloads[0])
			must(t, err)
			must(t, j.FinishSend(ctx, id, "a", adapters.Event{}, errors.New(hostile)))
		})
	}
}
