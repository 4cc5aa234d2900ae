package journal_test

import (
	"context"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/anji-bridge/anji/adapters"
	"github.com/anji-bridge/anji/contracts/packet"
	"github.com/anji-bridge/anji/relayer/internal/journal"
	"github.com/anji-bridge/anji/relayer/internal/journal/journaltest"
)

var began = time.Unix(1_800_000_000, 0)

func TestMain(m *testing.M) { os.Exit(journaltest.Main(m)) }

// database makes an empty place for a journal.
type database = func(testing.TB) journaltest.Database

// TestJournal holds both databases to the same tests.
func TestJournal(t *testing.T) {
	journaltest.Each(t, func(t *testing.T, new database) {
		for name, test := range map[string]func(*testing.T, database){
			"replay from each write":           testReplayFromEachWrite,
			"life ends":                        testLifeEnds,
			"events in any order":              testEventsInAnyOrder,
			"events of others are ignored":     testEventsOfOthersAreIgnored,
			"cursor never goes back":           testCursorNeverGoesBack,
			"checkpoints":                      testCheckpoints,
			"one link for two chains":          testOneLinkForTwoChains,
			"several links for two chains":     testSeveralLinksForTwoChains,
			"ready mixes new and old":          testReadyMixesNewAndOld,
			"doubt":                            testDoubt,
			"send is journalled first":         testSendIsJournalledFirst,
			"unconfirmed steps are taken back": testUnconfirmedStepsAreTakenBack,
			"texts of strangers":               testTextsOfStrangers,
		} {
			t.Run(name, func(t *testing.T) { test(t, new) })
		}
	})
}

// lease is as good as over from the start: the tests say when one is taken
// over.
const lease = time.Millisecond

// open opens a journal, whose only relayer this is from then on.
func open(t *testing.T, d journaltest.Database) *journal.Journal {
	t.Helper()
	j := openOnly(t, d)
	_, err := j.Join(t.Context(), lease)
	must(t, err)
	time.Sleep(2 * lease)
	_, err = j.TakeOver(t.Context())
	must(t, err)
	return j
}

func openOnly(t *testing.T, d journaltest.Database) *journal.Journal {
	t.Helper()
	j, err := journal.Open(t.Context(), d.Place)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = j.Close() })
	return j
}

func newJournal(t *testing.T, new database) *journal.Journal {
	t.Helper()
	j := open(t, new(t))
	mustLink(t, j)
	return j
}

func mustLink(t *testing.T, j *journal.Journal) {
	t.Helper()
	if err := link(t.Context(), j); err != nil {
		t.Fatal(err)
	}
}

func link(ctx context.Context, j *journal.Journal) error {
	l, err := j.BeginLink(ctx, "", "a", "b", map[string]uint64{"a": 10, "b": 20})
	if err != nil {
		return err
	}
	l.A.Client, l.B.Client, l.Step = "client-on-a", "client-on-b", journal.LinkComplete
	return j.SaveLink(ctx, l)
}

func packetOf(sequence uint64) packet.Packet {
	return packet.Packet{
		Sequence: sequence, SourceClient: "client-on-a", DestinationClient: "client-on-b",
		TimeoutTimestamp: uint64(began.Add(time.Hour).Unix()),
		Payloads:         []packet.Payload{{SourcePort: "p", DestinationPort: "p", Version: "1", Encoding: "raw", Value: []byte("x")}},
	}
}

func event(kind adapters.EventKind, sequence uint64) adapters.Event {
	e := adapters.Event{Kind: kind, Packet: packetOf(sequence), Tx: fmt.Sprintf("%s-%d", kind, sequence), Position: 7, Time: began}
	if kind == adapters.PacketReceived {
		e.Acknowledgement = packet.Acknowledgement{AppAcknowledgements: [][]byte{[]byte("ok")}}
	}
	return e
}

func block(position uint64, events ...adapters.Event) adapters.Block {
	return adapters.Block{Position: position, Time: began, Events: events}
}

// write is one change of a journal.
type write struct {
	name string
	do   func(context.Context, *journal.Journal) error
}

func record(chain string, b adapters.Block) func(context.Context, *journal.Journal) error {
	return func(ctx context.Context, j *journal.Journal) error {
		_, err := j.RecordBlock(ctx, chain, b)
		return err
	}
}

// finish and begin are told sequences and find the rows.
func finish(r journal.Result) func(context.Context, *journal.Journal) error {
	return func(ctx context.Context, j *journal.Journal) (err error) {
		r := r
		if r.ID, err = idOf(ctx, j, r.ID); err != nil {
			return err
		}
		return j.Finish(ctx, []journal.Result{r})
	}
}

func begin(s journal.Submission) func(context.Context, *journal.Journal) error {
	return func(ctx context.Context, j *journal.Journal) (err error) {
		s := s
		if s.ID, err = idOf(ctx, j, s.ID); err != nil {
			return err
		}
		if _, err := j.Ready(ctx, work(s.Kind)); err != nil {
			return err
		}
		_, err = j.Begin(ctx, []journal.Submission{s})
		return err
	}
}

// work is all that a kind of message could move.
func work(kind adapters.MessageKind) journal.Work {
	return journal.Work{Link: "a-b", Direction: journal.AtoB, Kind: kind, Position: 1000, Now: began, Limit: 100}
}

func idOf(ctx context.Context, j *journal.Journal, sequence int64) (int64, error) {
	packets, err := j.Packets(ctx, "", 0)
	for _, p := range packets {
		if p.Packet.Sequence == uint64(sequence) {
			return p.ID, err
		}
	}
	return 0, errors.Join(err, fmt.Errorf("packet %d is not in the journal", sequence))
}

// life is everything that is written for packet 1, which is acknowledged, and
// packet 2, which times out.
var life = []write{
	{"link", link},
	{"sent", record("a", block(10, event(adapters.PacketSent, 1), event(adapters.PacketSent, 2)))},
	{"final", func(ctx context.Context, j *journal.Journal) error { return j.MarkFinal(ctx, "a-b", journal.AtoB, 10) }},
	{"submit 1", begin(journal.Submission{ID: 1, Kind: adapters.Receive, Height: adapters.Height{Height: 11}})},
	{"received 1", finish(journal.Result{ID: 1, Kind: adapters.Receive, Status: adapters.Done, Tx: "received-1", Position: 21, Time: began})},
	{"submit 2", begin(journal.Submission{ID: 2, Kind: adapters.Receive, Height: adapters.Height{Height: 11}})},
	{"refused 2", finish(journal.Result{ID: 2, Kind: adapters.Receive, Status: adapters.Refused, Err: "no", Blamed: true, Park: true})},
	{"read received", record("b", block(21, event(adapters.PacketReceived, 1)))},
	{"submit acknowledgement", begin(journal.Submission{ID: 1, Kind: adapters.Acknowledge, Height: adapters.Height{Height: 22}})},
	{"overdue", func(ctx context.Context, j *journal.Journal) error {
		id, err := idOf(ctx, j, 2)
		return errors.Join(err, j.MarkOverdue(ctx, []int64{id}))
	}},
	{"submit timeout", begin(journal.Submission{ID: 2, Kind: adapters.Timeout, Height: adapters.Height{Height: 23}})},
	{"acknowledged", record("a", block(11, event(adapters.PacketAcknowledged, 1)))},
	{"timed out", record("a", block(12, event(adapters.PacketTimedOut, 2)))},
}

// fingerprint is all that a journal says but when it learned of it.
func fingerprint(t *testing.T, j *journal.Journal) string {
	t.Helper()
	ctx := t.Context()
	links, err := j.Links(ctx)
	if err != nil {
		t.Fatal(err)
	}
	text := ""
	for _, l := range links {
		l.Created = time.Time{}
		text += fmt.Sprintf("%+v\n", l)
	}
	for _, chain := range []string{"a", "b"} {
		cursor, err := j.Cursor(ctx, chain)
		text += fmt.Sprintf("%s at %d, %v\n", chain, cursor.Next, errors.Is(err, journal.ErrNotFound))
	}
	packets, err := j.Packets(ctx, "", 0)
	if err != nil {
		t.Fatal(err)
	}
	for _, p := range packets {
		for _, at := range []*time.Time{&p.Sent.At, &p.FinalAt, &p.Proven.At, &p.Delivered.At, &p.Returned.At, &p.Settled.At} {
			if !at.IsZero() {
				*at = began
			}
		}
		ack := p.Acknowledgement
		p.Acknowledgement, p.ID = nil, 0 // rolled back, PostgreSQL's numbers are lost
		text += fmt.Sprintf("%+v %v\n", p, ack)
	}
	return text
}

// A process dies at each write in turn, before it is committed. The journal is
// then as it was before that write, and going on from there, with the last
// write that was committed made once more, ends as if nothing had happened.
func testReplayFromEachWrite(t *testing.T, new database) {
	want := make([]string, len(life)) // after each write
	whole := open(t, new(t))
	for i, w := range life {
		if err := w.do(t.Context(), whole); err != nil {
			t.Fatalf("%s: %v", w.name, err)
		}
		want[i] = fingerprint(t, whole)
	}
	for i, w := range life {
		t.Run(w.name, func(t *testing.T) {
			d := new(t)
			j := open(t, d)
			for _, w := range life[:i] {
				if err := w.do(t.Context(), j); err != nil {
					t.Fatal(err)
				}
			}
			d.Deny(t, true)
			if err := w.do(t.Context(), j); err == nil {
				t.Fatal("the write was not stopped")
			}
			_ = j.Close()
			d.Deny(t, false)
			j = open(t, d)
			if i > 0 {
				if got := fingerprint(t, j); got != want[i-1] {
					t.Fatalf("after dying in it\n%s\nbefore it\n%s", got, want[i-1])
				}
				if err := life[i-1].do(t.Context(), j); err != nil {
					t.Fatalf("%s again: %v", life[i-1].name, err)
				}
			}
			for _, w := range life[i:] {
				if err := w.do(t.Context(), j); err != nil {
					t.Fatalf("%s: %v", w.name, err)
				}
			}
			if got := fingerprint(t, j); got != want[len(life)-1] {
				t.Fatalf("replayed\n%s\nwant\n%s", got, want[len(life)-1])
			}
		})
	}
}

func testLifeEnds(t *testing.T, new database) {
	j := open(t, new(t))
	for _, w := range life {
		if err := w.do(t.Context(), j); err != nil {
			t.Fatalf("%s: %v", w.name, err)
		}
	}
	one, two := mustPacket(t, j, 1), mustPacket(t, j, 2)
	if one.Stage != journal.Acknowledged || one.LastError != "" || one.Delivered.Tx != "received-1" || one.Settled.Tx != "acknowledged-1" {
		t.Errorf("packet 1: %+v", one)
	}
	if two.Stage != journal.TimedOut || two.LastError != "no" || two.Settled.Tx != "timed_out-2" || !two.Delivered.At.IsZero() {
		t.Errorf("packet 2: %+v", two)
	}
}

func mustPacket(t *testing.T, j *journal.Journal, sequence uint64) journal.Packet {
	t.Helper()
	packets, err := j.Packets(t.Context(), "a-b", 0)
	must(t, err)
	for _, p := range packets {
		if p.Packet.Sequence == sequence {
			return p
		}
	}
	t.Fatalf("packet %d is not in the journal", sequence)
	return journal.Packet{}
}

func must(t *testing.T, err error) {
	t.Helper()
	if err != nil {
		t.Fatal(err)
	}
}

// The two chains are read independently, and a chain's answer may come after
// its event: rows never go back.
func testEventsInAnyOrder(t *testing.T, new database) {
	ctx := t.Context()
	j := newJournal(t, new)
	must(t, record("b", block(21, event(adapters.PacketReceived, 1)))(ctx, j))
	if p := mustPacket(t, j, 1); p.Stage != journal.Delivered || p.Acknowledgement == nil || !p.Sent.At.IsZero() {
		t.Fatalf("received before it was seen: %+v", p)
	}
	must(t, record("a", block(10, event(adapters.PacketSent, 1)))(ctx, j))
	must(t, j.MarkFinal(ctx, "a-b", journal.AtoB, 100))
	must(t, begin(journal.Submission{ID: 1, Kind: adapters.Receive})(ctx, j))
	must(t, finish(journal.Result{ID: 1, Kind: adapters.Receive, Status: adapters.Retry, Err: "late", Blamed: true})(ctx, j))
	p := mustPacket(t, j, 1)
	if p.Stage != journal.Delivered || p.Sent.Tx != "sent-1" || p.Submitted != "" || p.Attempts != 0 || p.LastError != "" {
		t.Fatalf("a late answer moved the row back: %+v", p)
	}
	must(t, record("a", block(11, event(adapters.PacketAcknowledged, 1)))(ctx, j))
	must(t, finish(journal.Result{ID: 1, Kind: adapters.Acknowledge, Status: adapters.NoOp})(ctx, j))
	if p := mustPacket(t, j, 1); p.Stage != journal.Acknowledged || p.Settled.Tx != "acknowledged-1" {
		t.Fatalf("%+v", p)
	}
}

func testEventsOfOthersAreIgnored(t *testing.T, new database) {
	valid := event(adapters.PacketSent, 1)
	for name, test := range map[string]struct {
		chain  string
		mutate func(*adapters.Event)
	}{
		"another source client":       {"a", func(e *adapters.Event) { e.Packet.SourceClient = "client-9" }},
		"another destination client":  {"a", func(e *adapters.Event) { e.Packet.DestinationClient = "client-9" }},
		"the other chain":             {"b", func(*adapters.Event) {}},
		"a sequence beyond 63 bits":   {"a", func(e *adapters.Event) { e.Packet.Sequence = 1 << 63 }},
		"a timeout beyond 63 bits":    {"a", func(e *adapters.Event) { e.Packet.TimeoutTimestamp = 1 << 63 }},
		"an end of an unknown packet": {"a", func(e *adapters.Event) { e.Kind = adapters.PacketTimedOut }},
	} {
		t.Run(name, func(t *testing.T) {
			j := newJournal(t, new)
			e := valid
			test.mutate(&e)
			_, err := j.RecordBlock(t.Context(), test.chain, block(30, e))
			must(t, err)
			packets, err := j.Packets(t.Context(), "", 0)
			must(t, err)
			if len(packets) > 0 {
				t.Errorf("recorded %+v", packets)
			}
			if cursor, err := j.Cursor(t.Context(), test.chain); err != nil || cursor.Next != 31 {
				t.Errorf("cursor %d (%v)", cursor.Next, err)
			}
		})
	}
	j := newJournal(t, new)
	if ours, err := j.RecordBlock(t.Context(), "a", block(30, valid)); err != nil || ours.Events != 1 {
		t.Errorf("the valid event: %d, %v", ours, err)
	}
}

func testCursorNeverGoesBack(t *testing.T, new database) {
	ctx := t.Context()
	j := newJournal(t, new)
	must(t, record("a", block(50))(ctx, j))
	must(t, record("a", block(40))(ctx, j))
	if _, err := j.BeginLink(ctx, "", "a", "c", map[string]uint64{"a": 3, "c": 5}); err != nil {
		t.Fatal(err)
	}
	for chain, want := range map[string]uint64{"a": 51, "b": 20, "c": 5} {
		if cursor, err := j.Cursor(ctx, chain); err != nil || cursor.Next != want {
			t.Errorf("cursor of %s is %d, want %d (%v)", chain, cursor.Next, want, err)
		}
	}
}

// A cursor and its checkpoint move together, and away from what stopped them.
func testCheckpoints(t *testing.T, new database) {
	ctx := t.Context()
	j := newJournal(t, new)
	want := func(next uint64, checkpoint, stopped string) {
		t.Helper()
		cursor, err := j.Cursor(ctx, "a")
		must(t, err)
		reason, err := j.Stopped(ctx, "a")
		must(t, err)
		if cursor.Next != next || string(cursor.Checkpoint) != checkpoint || reason != stopped {
			t.Errorf("at %d, checkpoint %q, stopped %q; want %d, %q, %q", cursor.Next, cursor.Checkpoint, reason, next, checkpoint, stopped)
		}
	}
	pass := func(position uint64, checkpoint string) {
		t.Helper()
		b := block(position)
		b.Checkpoint = []byte(checkpoint)
		must(t, record("a", b)(ctx, j))
	}
	pass(50, "behind 50")
	want(51, "behind 50", "")
	must(t, j.Stop(ctx, "a", errors.New("data_hash")))
	want(51, "behind 50", "data_hash")
	pass(40, "behind 40")
	pass(50, "another behind 50")
	want(51, "behind 50", "data_hash")
	pass(51, "behind 51")
	want(52, "behind 51", "")
	if reason, err := j.Stopped(ctx, "never read"); reason != "" || err != nil {
		t.Errorf("a chain without a cursor: %q, %v", reason, err)
	}
}

func testOneLinkForTwoChains(t *testing.T, new database) {
	j := newJournal(t, new)
	again, err := j.BeginLink(t.Context(), "", "b", "a", map[string]uint64{"a": 1, "b": 2})
	must(t, err)
	if again.Name != "a-b" || !again.Complete() {
		t.Errorf("linking the chains again gives %+v", again)
	}
}

// A further link of two chains has a name and clients of its own, and takes
// the packets of those.
func testSeveralLinksForTwoChains(t *testing.T, new database) {
	ctx := t.Context()
	j := newJournal(t, new)
	second, err := j.BeginLink(ctx, "tests", "b", "a", map[string]uint64{"a": 1, "b": 2})
	must(t, err)
	if second.Name != "tests" || second.Complete() || second.A.Chain != "b" {
		t.Fatalf("%+v", second)
	}
	second.A.Client, second.B.Client, second.Step = "second-on-b", "second-on-a", journal.LinkComplete
	must(t, j.SaveLink(ctx, second))
	for _, chains := range [][2]string{{"a", "b"}, {"b", "a"}} {
		for name, want := range map[string]string{"": "a-b", "tests": "tests", "a-b": "a-b"} {
			if l, err := j.BeginLink(ctx, name, chains[0], chains[1], nil); err != nil || l.Name != want || !l.Complete() {
				t.Errorf("link %q of %v: %+v (%v)", name, chains, l, err)
			}
		}
	}
	if _, err := j.BeginLink(ctx, "tests", "a", "c", nil); err == nil || !strings.Contains(err.Error(), `link "tests" is one of b and a`) {
		t.Errorf("a name that is taken: %v", err)
	}
	for _, name := range []string{"-x", "a b", "a\nb", strings.Repeat("x", 65)} {
		if _, err := j.BeginLink(ctx, name, "a", "b", nil); err == nil || !strings.Contains(err.Error(), "link name") {
			t.Errorf("link name %q: %v", name, err)
		}
	}
	sent := event(adapters.PacketSent, 1)
	sent.Packet.SourceClient, sent.Packet.DestinationClient = "second-on-a", "second-on-b"
	must(t, record("a", block(10, event(adapters.PacketSent, 1), sent))(ctx, j))
	for link, direction := range map[string]journal.Direction{"a-b": journal.AtoB, "tests": journal.BtoA} {
		if rows, err := j.Packets(ctx, link, 0); err != nil || len(rows) != 1 || rows[0].Direction != direction {
			t.Errorf("packets of %s: %+v (%v)", link, rows, err)
		}
	}
}

func testReadyMixesNewAndOld(t *testing.T, new database) {
	ctx := t.Context()
	j := newJournal(t, new)
	var events []adapters.Event
	for s := range 40 {
		events = append(events, event(adapters.PacketSent, uint64(s+1)))
	}
	must(t, record("a", block(10, events...))(ctx, j))
	must(t, j.MarkFinal(ctx, "a-b", journal.AtoB, 10))
	work := journal.Work{Link: "a-b", Direction: journal.AtoB, Kind: adapters.Receive, Position: 10, Now: began, Limit: 10}
	for name, test := range map[string]struct {
		mutate func(*journal.Work)
		want   []uint64
	}{
		"half old, half new":    {func(*journal.Work) {}, []uint64{1, 2, 3, 4, 5, 36, 37, 38, 39, 40}},
		"one":                   {func(w *journal.Work) { w.Limit = 1 }, []uint64{1}},
		"not provable yet":      {func(w *journal.Work) { w.Position = 6 }, nil},
		"too late":              {func(w *journal.Work) { w.Now = began.Add(time.Hour) }, nil},
		"none failed before":    {func(w *journal.Work) { w.Retried = true }, nil},
		"the other direction":   {func(w *journal.Work) { w.Direction = journal.BtoA }, nil},
		"nothing to bring back": {func(w *journal.Work) { w.Kind = adapters.Acknowledge }, nil},
		"nothing timed out":     {func(w *journal.Work) { w.Kind = adapters.Timeout }, nil},
	} {
		t.Run(name, func(t *testing.T) {
			w := work
			test.mutate(&w)
			rows, err := j.Ready(ctx, w)
			must(t, err)
			var got []uint64
			for _, r := range rows {
				got = append(got, r.Packet.Sequence)
			}
			if fmt.Sprint(got) != fmt.Sprint(test.want) {
				t.Errorf("got %v, want %v", got, test.want)
			}
			if n, err := j.CountReady(ctx, w); err != nil || n != len(test.want) {
				t.Errorf("%d are ready (%v)", n, err)
			}
		})
	}
	// Packets that failed are kept apart from the others.
	must(t, finish(journal.Result{ID: 1, Kind: adapters.Receive, Status: adapters.Retry, Err: "later", Blamed: true})(ctx, j))
	fresh, err := j.Ready(ctx, work)
	must(t, err)
	work.Retried = true
	failed, err := j.Ready(ctx, work)
	must(t, err)
	if fresh[0].ID != 2 || len(failed) != 1 || failed[0].ID != 1 || failed[0].LastError != "later" {
		t.Errorf("fresh from %d on, failed %+v", fresh[0].ID, failed)
	}
}

func testDoubt(t *testing.T, new database) {
	ctx := t.Context()
	j := newJournal(t, new)
	for _, w := range life[1:8] { // 1 is delivered, 2 parked
		must(t, w.do(ctx, j))
	}
	must(t, j.Doubt(ctx, "a-b"))
	one, two := mustPacket(t, j, 1), mustPacket(t, j, 2)
	if one.Submitted != adapters.Acknowledge || two.Submitted != adapters.Receive || two.Parked {
		t.Errorf("1 submitted %q, 2 submitted %q, parked %v", one.Submitted, two.Submitted, two.Parked)
	}
	must(t, j.MarkOverdue(ctx, []int64{two.ID}))
	must(t, j.Doubt(ctx, "a-b"))
	if two = mustPacket(t, j, 2); two.Submitted != adapters.Timeout {
		t.Errorf("overdue packet submitted %q", two.Submitted)
	}
}

func testSendIsJournalledFirst(t *testing.T, new database) {
	ctx := t.Context()
	j := newJournal(t, new)
	id, err := j.BeginSend(ctx, "a-b", "a", 1, packetOf(1).Payloads[0])
	must(t, err)
	must(t, j.FinishSend(ctx, id, "a", event(adapters.PacketSent, 1), nil))
	must(t, record("a", block(10, event(adapters.PacketSent, 1)))(ctx, j))
	if p := mustPacket(t, j, 1); p.Stage != journal.Seen || p.Sent.Tx != "sent-1" {
		t.Errorf("%+v", p)
	}
	id, err = j.BeginSend(ctx, "a-b", "a", 1, packetOf(2).Payloads[0])
	must(t, err)
	must(t, j.FinishSend(ctx, id, "a", adapters.Event{}, errors.New("down")))
	if packets, err := j.Packets(ctx, "", 0); err != nil || len(packets) != 1 {
		t.Errorf("%d packets (%v)", len(packets), err)
	}
}

func TestOneRelayerForOneFile(t *testing.T) {
	d := journaltest.NewSQLite(t)
	first, second := openOnly(t, d), openOnly(t, d)
	must(t, first.LockRelaying(t.Context()))
	if err := second.LockRelaying(t.Context()); !errors.Is(err, journal.ErrLocked) {
		t.Errorf("a second relayer: %v", err)
	}
	_, err := first.Join(t.Context(), time.Hour)
	must(t, err)
	must(t, first.Close()) // without leaving, as kill -9 does
	must(t, second.LockRelaying(t.Context()))
	if alone, err := second.Join(t.Context(), time.Hour); !alone || err != nil {
		t.Errorf("the lock's holder waits for a lease: %v", err)
	}
}

func TestOpenRefusesWhatIsNoJournal(t *testing.T) {
	dir := t.TempDir()
	text := filepath.Join(dir, "text")
	must(t, os.WriteFile(text, []byte("this is no database, but it is long enough to be mistaken for one"), 0o600))
	for name, path := range map[string]string{"text": text, "directory": dir, "nowhere": filepath.Join(dir, "missing", "journal.db")} {
		if j, err := journal.Open(t.Context(), path); err == nil {
			t.Errorf("%s was opened", name)
			_ = j.Close()
		}
	}
}
