package journal_test

import (
	"database/sql"
	"errors"
	"fmt"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/anji-bridge/anji/adapters"
	"github.com/anji-bridge/anji/relayer/internal/journal"
	"github.com/anji-bridge/anji/relayer/internal/journal/journaltest"
)

// TestLeases holds both databases to what several relayers rely on, although
// those of an SQLite file only meet in this test.
func TestLeases(t *testing.T) {
	journaltest.Each(t, func(t *testing.T, new database) {
		for name, test := range map[string]func(*testing.T, database){
			"a row has one holder":          aRowHasOneHolder,
			"many claim at once":            manyClaimAtOnce,
			"a lease is taken over":         aLeaseIsTakenOver,
			"a lost lease writes nothing":   aLostLeaseWritesNothing,
			"a lease that is renewed stays": aLeaseThatIsRenewedStays,
			"given back":                    givenBack,
			"moved on meanwhile":            movedOnMeanwhile,
			"duties":                        duties,
			"who comes first":               whoComesFirst,
			"the same block twice":          theSameBlockTwice,
		} {
			t.Run(name, func(t *testing.T) { test(t, new) })
		}
	})
}

// relayers opens a journal several times, with packets 1 to n ready to be
// received.
func relayers(t *testing.T, new database, count, n int) []*journal.Journal {
	t.Helper()
	d := new(t)
	all := make([]*journal.Journal, count)
	for i := range all {
		all[i] = openOnly(t, d)
		_, err := all[i].Join(t.Context(), time.Hour)
		must(t, err)
	}
	mustLink(t, all[0])
	var events []adapters.Event
	for s := range n {
		events = append(events, event(adapters.PacketSent, uint64(s+1)))
	}
	must(t, record("a", block(10, events...))(t.Context(), all[0]))
	must(t, all[0].MarkFinal(t.Context(), "a-b", journal.AtoB, 10))
	return all
}

func claim(t *testing.T, j *journal.Journal, limit int) []journal.Packet {
	t.Helper()
	w := work(adapters.Receive)
	w.Limit = limit
	rows, err := j.Ready(t.Context(), w)
	must(t, err)
	return rows
}

func submit(t *testing.T, j *journal.Journal, rows ...journal.Packet) []bool {
	t.Helper()
	var submissions []journal.Submission
	for _, r := range rows {
		submissions = append(submissions, journal.Submission{ID: r.ID, Kind: adapters.Receive})
	}
	begun, err := j.Begin(t.Context(), submissions)
	must(t, err)
	return begun
}

func done(row journal.Packet) []journal.Result {
	return []journal.Result{{ID: row.ID, Kind: adapters.Receive, Status: adapters.Done, Tx: "done", Position: 21, Time: began}}
}

func retry(row journal.Packet) []journal.Result {
	return []journal.Result{{ID: row.ID, Kind: adapters.Receive, Status: adapters.Retry, Err: "written by somebody else", Blamed: true, Park: true}}
}

func waiting(t *testing.T, j *journal.Journal) bool {
	t.Helper()
	w, err := j.Waiting(t.Context(), journal.Work{Link: "a-b", Direction: journal.AtoB, Now: began})
	must(t, err)
	return w
}

// die ends a relayer's lease; it has not noticed yet.
func die(t *testing.T, j *journal.Journal) {
	t.Helper()
	must(t, j.Renew(t.Context(), lease))
	time.Sleep(2 * lease)
}

func aRowHasOneHolder(t *testing.T, new database) {
	two := relayers(t, new, 2, 3)
	mine := claim(t, two[0], 2)
	if len(mine) != 2 {
		t.Fatalf("claimed %d rows of 2", len(mine))
	}
	theirs := claim(t, two[1], 10)
	if len(theirs) != 1 || theirs[0].ID == mine[0].ID || theirs[0].ID == mine[1].ID {
		t.Fatalf("the second relayer claimed %d rows", len(theirs))
	}
	if again := claim(t, two[0], 10); len(again) != 2 {
		t.Errorf("the first relayer has %d rows", len(again))
	}
	if begun := submit(t, two[1], mine[0], theirs[0]); begun[0] || !begun[1] {
		t.Errorf("the second relayer may submit %v", begun)
	}
	must(t, two[1].Finish(t.Context(), retry(mine[0])))
	must(t, two[1].Note(t.Context(), retry(mine[0])))
	must(t, two[1].Release(t.Context(), "", []int64{mine[0].ID}))
	must(t, two[1].MarkOverdue(t.Context(), []int64{mine[0].ID}))
	p := mustPacket(t, two[0], mine[0].Packet.Sequence)
	if p.LastError != "" || p.Parked || p.Overdue || p.Stage != journal.Final {
		t.Errorf("the second relayer wrote over the first one's row: %+v", p)
	}
	if begun := submit(t, two[0], mine...); !begun[0] || !begun[1] {
		t.Errorf("the first relayer may submit %v", begun)
	}
	if waiting(t, two[1]) {
		t.Error("the second relayer waits for what others do")
	}
	must(t, two[0].Finish(t.Context(), retry(mine[0])))
	due, err := two[1].Due(t.Context(), "a-b", journal.AtoB, began.Add(2*time.Hour), 10)
	must(t, err)
	if len(due) != 1 || due[0].ID != mine[0].ID {
		t.Errorf("of three due packets two are submitted and one is free, but %d are listed", len(due))
	}
}

// Relayers that claim at the same time get rows of their own, and all of them.
func manyClaimAtOnce(t *testing.T, new database) {
	const packets = 200
	all := relayers(t, new, 4, packets)
	var mu sync.Mutex
	holders := map[int64]int{}
	var group sync.WaitGroup
	for i, j := range all {
		group.Go(func() {
			for {
				w := work(adapters.Receive)
				w.Limit = 7
				rows, err := j.Ready(t.Context(), w)
				if err != nil {
					t.Error(err)
				}
				if len(rows) == 0 {
					return
				}
				var submissions []journal.Submission
				var results []journal.Result
				mu.Lock()
				for _, r := range rows {
					if other, taken := holders[r.ID]; taken {
						t.Errorf("row %d went to %d and %d", r.ID, other, i)
					}
					holders[r.ID] = i
					submissions = append(submissions, journal.Submission{ID: r.ID, Kind: adapters.Receive})
					results = append(results, done(r)...)
				}
				mu.Unlock()
				if _, err := j.Begin(t.Context(), submissions); err != nil {
					t.Error(err)
				}
				if err := j.Finish(t.Context(), results); err != nil {
					t.Error(err)
				}
			}
		})
	}
	group.Wait()
	if len(holders) != packets {
		t.Errorf("%d of %d packets were claimed", len(holders), packets)
	}
}

func aLeaseIsTakenOver(t *testing.T, new database) {
	two := relayers(t, new, 2, 2)
	rows := claim(t, two[0], 2)
	submit(t, two[0], rows[0])
	if names, err := two[1].TakeOver(t.Context()); len(names) > 0 || err != nil {
		t.Fatalf("took over the living: %v, %v", names, err)
	}
	die(t, two[0])
	names, err := two[1].TakeOver(t.Context())
	if err != nil || len(names) != 1 {
		t.Fatalf("took over %v (%v)", names, err)
	}
	// What may have been submitted is looked up, the other one is just free.
	free := claim(t, two[1], 10)
	if len(free) != 1 || free[0].ID != rows[1].ID {
		t.Errorf("%d rows are free", len(free))
	}
	unknown, err := two[1].Unresolved(t.Context(), "a-b", journal.AtoB, adapters.Receive, nil, 10)
	must(t, err)
	if len(unknown) != 1 || unknown[0].ID != rows[0].ID {
		t.Errorf("%d rows are to be looked up", len(unknown))
	}
}

// A relayer that was only slow finds that its number stands for nothing.
func aLostLeaseWritesNothing(t *testing.T, new database) {
	ctx := t.Context()
	two := relayers(t, new, 2, 2)
	slow := two[0]
	rows := claim(t, slow, 2)
	submit(t, slow, rows[0])
	die(t, slow)
	_, err := two[1].TakeOver(ctx)
	must(t, err)
	before := fingerprint(t, two[1])
	for name, write := range map[string]func() error{
		"ready": func() error { _, err := slow.Ready(ctx, work(adapters.Receive)); return err },
		"unresolved": func() error {
			_, err := slow.Unresolved(ctx, "a-b", journal.AtoB, adapters.Receive, nil, 10)
			return err
		},
		"begin": func() error {
			_, err := slow.Begin(ctx, []journal.Submission{{ID: rows[1].ID, Kind: adapters.Receive}})
			return err
		},
		"finish":  func() error { return slow.Finish(ctx, done(rows[0])) },
		"note":    func() error { return slow.Note(ctx, retry(rows[0])) },
		"overdue": func() error { return slow.MarkOverdue(ctx, []int64{rows[1].ID}) },
		"release": func() error { return slow.Release(ctx, "", []int64{rows[1].ID}) },
		"duty":    func() error { _, err := slow.Duty(ctx, "refresh"); return err },
		"renew":   func() error { return slow.Renew(ctx, time.Hour) },
	} {
		if err := write(); !errors.Is(err, journal.ErrLeaseLost) {
			t.Errorf("%s: %v", name, err)
		}
	}
	if after := fingerprint(t, two[1]); after != before {
		t.Errorf("the journal was\n%s\nand is\n%s", before, after)
	}
	// Joining again it is another one.
	_, err = slow.Join(ctx, time.Hour)
	must(t, err)
	if free := claim(t, slow, 10); len(free) != 1 {
		t.Errorf("claimed %d rows", len(free))
	}
}

func aLeaseThatIsRenewedStays(t *testing.T, new database) {
	two := relayers(t, new, 2, 1)
	die(t, two[0])
	must(t, two[0].Renew(t.Context(), time.Hour)) // late, but before anybody noticed
	if names, err := two[1].TakeOver(t.Context()); len(names) > 0 || err != nil {
		t.Errorf("took over %v (%v)", names, err)
	}
	if len(claim(t, two[0], 1)) != 1 {
		t.Error("the lease is of no use")
	}
}

func givenBack(t *testing.T, new database) {
	ctx := t.Context()
	two := relayers(t, new, 2, 3)
	rows := claim(t, two[0], 3)
	must(t, two[0].Release(ctx, "", []int64{rows[0].ID}))
	if free := claim(t, two[1], 10); len(free) != 1 || free[0].ID != rows[0].ID {
		t.Fatalf("%d rows were released", len(free))
	}
	submit(t, two[0], rows[1])
	must(t, two[0].Release(ctx, "", []int64{rows[1].ID})) // is too late
	for _, awaited := range [][]int64{nil, {rows[1].ID}} {
		unknown, err := two[0].Unresolved(ctx, "a-b", journal.AtoB, adapters.Receive, awaited, 10)
		if err != nil || len(unknown) != 1-len(awaited) {
			t.Errorf("%d rows are to be looked up beside %d (%v)", len(unknown), len(awaited), err)
		}
	}
	if unknown, err := two[1].Unresolved(ctx, "a-b", journal.AtoB, adapters.Receive, nil, 10); err != nil || len(unknown) > 0 {
		t.Errorf("%d rows were released after their submission (%v)", len(unknown), err)
	}
	must(t, two[0].Finish(ctx, done(rows[1])))
	must(t, record("b", block(21, event(adapters.PacketReceived, rows[1].Packet.Sequence)))(ctx, two[0]))
	back, err := two[1].Ready(ctx, work(adapters.Acknowledge)) // finished, it is anybody's
	must(t, err)
	if len(back) != 1 || back[0].ID != rows[1].ID {
		t.Errorf("%d rows can be acknowledged", len(back))
	}
	must(t, two[0].Leave(ctx))
	if free := claim(t, two[1], 10); len(free) != 2 {
		t.Errorf("%d rows after the first relayer left", len(free))
	}
}

// An event ends the work on a row in its stage, whoever does it.
func movedOnMeanwhile(t *testing.T, new database) {
	ctx := t.Context()
	two := relayers(t, new, 2, 2)
	rows := claim(t, two[0], 2)
	must(t, record("b", block(21, event(adapters.PacketReceived, 1)))(ctx, two[1]))
	back, err := two[1].Ready(ctx, work(adapters.Acknowledge))
	must(t, err)
	if len(back) != 1 {
		t.Fatalf("%d rows can be acknowledged", len(back))
	}
	must(t, two[0].MarkOverdue(ctx, []int64{rows[1].ID}))
	if begun := submit(t, two[0], rows...); begun[0] || begun[1] {
		t.Errorf("a received and an overdue packet are to be submitted: %v", begun)
	}
	must(t, two[0].Finish(ctx, retry(rows[0])))
	if p := mustPacket(t, two[0], 1); p.LastError != "" || p.Parked {
		t.Errorf("%+v", p)
	}
	submissions := []journal.Submission{{ID: back[0].ID, Kind: adapters.Acknowledge}}
	if begun, err := two[1].Begin(ctx, submissions); err != nil || !begun[0] {
		t.Errorf("the acknowledgement was lost: %v, %v", begun, err)
	}
}

func duties(t *testing.T, new database) {
	ctx := t.Context()
	two := relayers(t, new, 2, 0)
	has := func(i int, want bool, duty ...string) {
		t.Helper()
		if mine, err := two[i].Duty(ctx, duty...); err != nil || mine != want {
			t.Errorf("relayer %d has %v: %v (%v)", i, duty, mine, err)
		}
	}
	has(0, true, "refresh", "a-b")
	has(0, true, "refresh", "a-b")
	has(1, false, "refresh", "a-b")
	has(1, true, "refresh", "b-a")
	must(t, two[1].Resign(ctx, "refresh", "a-b")) // not its own
	has(1, false, "refresh", "a-b")
	must(t, two[0].Resign(ctx, "refresh", "a-b"))
	has(1, true, "refresh", "a-b")
	die(t, two[1])
	_, err := two[0].TakeOver(ctx)
	must(t, err)
	has(0, true, "refresh", "a-b")
	has(0, true, "refresh", "b-a")
}

func whoComesFirst(t *testing.T, new database) {
	d := new(t)
	for i, want := range []bool{true, false} {
		j := openOnly(t, d)
		if alone, err := j.Join(t.Context(), time.Hour); err != nil || alone != want {
			t.Errorf("relayer %d is alone: %v (%v)", i, alone, err)
		}
	}
}

// Two relayers read one chain, each at its own pace.
func theSameBlockTwice(t *testing.T, new database) {
	ctx := t.Context()
	two := relayers(t, new, 2, 0)
	var group sync.WaitGroup
	counts := make([]int, len(two))
	for i, j := range two {
		group.Go(func() {
			for position := uint64(11); position < 31; position++ {
				recorded, err := j.RecordBlock(ctx, "a", block(position, event(adapters.PacketSent, position)))
				if err != nil {
					t.Error(err)
				}
				counts[i] += recorded.Events
			}
		})
	}
	group.Wait()
	packets, err := two[0].Packets(ctx, "", 0)
	must(t, err)
	cursor, err := two[1].Cursor(ctx, "a")
	must(t, err)
	if len(packets) != 20 || cursor.Next != 31 {
		t.Errorf("%d packets, cursor at %d", len(packets), cursor.Next)
	}
	if fmt.Sprint(counts[0]+counts[1]) != "20" {
		t.Errorf("recorded %v events", counts)
	}
}

// A transaction that PostgreSQL ends for the sake of another one is made again.
func TestDeadlocksAreRetried(t *testing.T) {
	for range 10 {
		if meetsDeadlock(t) {
			return
		}
	}
	t.Error("PostgreSQL has always ended the other transaction")
}

// meetsDeadlock says whether the journal's transaction was the one that
// PostgreSQL ended: where the machine is slow it may be the other one.
func meetsDeadlock(t *testing.T) bool {
	t.Helper()
	ctx := t.Context()
	d := journaltest.NewPostgres(t)
	j := relayers(t, func(testing.TB) journaltest.Database { return d }, 1, 2)[0]
	rows := claim(t, j, 2)
	submit(t, j, rows...)
	db, err := sql.Open("pgx", d.Place)
	must(t, err)
	defer db.Close()
	other, err := db.BeginTx(ctx, nil)
	must(t, err)
	defer func() { _ = other.Rollback() }()
	const lock = "UPDATE packets SET last_error = 'other' WHERE id = $1"
	_, err = other.ExecContext(ctx, lock, rows[1].ID)
	must(t, err)
	noted := make(chan error, 1)
	go func() { noted <- j.Note(ctx, []journal.Result{retry(rows[0])[0], retry(rows[1])[0]}) }()
	for waits := false; !waits; time.Sleep(time.Millisecond) {
		must(t, db.QueryRowContext(ctx, "SELECT EXISTS (SELECT 1 FROM pg_locks WHERE NOT granted)").Scan(&waits))
	}
	// The one that waits longer is the one that finds the deadlock and gives in.
	if _, err = other.ExecContext(ctx, lock, rows[0].ID); err != nil && strings.Contains(err.Error(), "40P01") {
		must(t, other.Rollback())
		must(t, <-noted)
		return false
	}
	must(t, err)
	must(t, other.Commit())
	must(t, <-noted)
	for _, sequence := range []uint64{1, 2} {
		if p := mustPacket(t, j, sequence); p.Attempts != 1 || p.LastError == "other" {
			t.Errorf("%+v", p)
		}
	}
	return true
}
