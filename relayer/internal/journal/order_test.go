package journal_test

import (
	"context"
	"database/sql"
	"slices"
	"testing"

	"github.com/anji-bridge/anji/adapters"
	"github.com/anji-bridge/anji/relayer/internal/journal"
	"github.com/anji-bridge/anji/relayer/internal/journal/journaltest"
)

// Whoever writes many rows locks them in one order, however they lie in the
// table and in whatever order they are named: else two that write the same ones
// would wait for each other until PostgreSQL ends one of them.
func TestRowsAreLockedInOrder(t *testing.T) {
	const packets, middle = 5, 2
	for name, write := range map[string]func(context.Context, *journal.Journal, []journal.Packet) error{
		"begin": func(ctx context.Context, j *journal.Journal, rows []journal.Packet) error {
			var submissions []journal.Submission
			for _, r := range rows {
				submissions = append(submissions, journal.Submission{ID: r.ID, Kind: adapters.Receive})
			}
			_, err := j.Begin(ctx, submissions)
			return err
		},
		"finish": func(ctx context.Context, j *journal.Journal, rows []journal.Packet) error {
			return j.Finish(ctx, all(rows, done))
		},
		"finish what failed": func(ctx context.Context, j *journal.Journal, rows []journal.Packet) error {
			return j.Finish(ctx, all(rows, retry))
		},
		"note": func(ctx context.Context, j *journal.Journal, rows []journal.Packet) error {
			return j.Note(ctx, all(rows, retry))
		},
		"overdue": func(ctx context.Context, j *journal.Journal, rows []journal.Packet) error {
			return j.MarkOverdue(ctx, idsOf(rows))
		},
		"release": func(ctx context.Context, j *journal.Journal, rows []journal.Packet) error {
			return j.Release(ctx, "", idsOf(rows))
		},
		"a block": func(ctx context.Context, j *journal.Journal, rows []journal.Packet) error {
			var events []adapters.Event
			for _, r := range rows {
				events = append(events, event(adapters.PacketReceived, r.Packet.Sequence))
			}
			return record("b", block(21, events...))(ctx, j)
		},
	} {
		t.Run(name, func(t *testing.T) {
			ctx := t.Context()
			d := journaltest.NewPostgres(t)
			d.Place += "&enable_indexscan=off&enable_bitmapscan=off" // an index has an order of its own
			j := relayers(t, func(testing.TB) journaltest.Database { return d }, 1, packets)[0]
			rows := claim(t, j, packets)
			backward := slices.Clone(rows)
			slices.Reverse(backward)
			db, err := sql.Open("pgx", d.Place)
			must(t, err)
			defer db.Close()
			for _, r := range backward { // what is written goes to the table's end
				_, err := db.ExecContext(ctx, "UPDATE packets SET last_error = '' WHERE id = $1", r.ID)
				must(t, err)
			}

			other, err := db.BeginTx(ctx, nil)
			must(t, err)
			defer func() { _ = other.Rollback() }()
			_, err = other.ExecContext(ctx, "UPDATE packets SET last_error = '' WHERE id = $1", rows[middle].ID)
			must(t, err)
			written := make(chan error, 1)
			go func() { written <- write(ctx, j, backward) }()
			awaitLock(t, db)
			if free, want := unlocked(t, db), idsOf(rows[middle+1:]); !slices.Equal(free, want) {
				t.Errorf("waiting for row %d of %v, it leaves %v to others, want %v", rows[middle].ID, idsOf(rows), free, want)
			}
			must(t, other.Rollback())
			must(t, <-written)
		})
	}
}

// awaitLock waits until somebody waits for a lock.
func awaitLock(t *testing.T, db *sql.DB) {
	t.Helper()
	for waits := false; !waits; {
		must(t, db.QueryRowContext(t.Context(), "SELECT EXISTS (SELECT 1 FROM pg_locks WHERE NOT granted)").Scan(&waits))
	}
}

// unlocked lists the packets that nobody has locked.
func unlocked(t *testing.T, db *sql.DB) (free []int64) {
	t.Helper()
	rows, err := db.QueryContext(t.Context(), "SELECT id FROM packets ORDER BY id FOR UPDATE SKIP LOCKED")
	must(t, err)
	defer rows.Close()
	for rows.Next() {
		var id int64
		must(t, rows.Scan(&id))
		free = append(free, id)
	}
	must(t, rows.Err())
	return free
}

func idsOf(rows []journal.Packet) (ids []int64) {
	for _, r := range rows {
		ids = append(ids, r.ID)
	}
	return ids
}

func all(rows []journal.Packet, result func(journal.Packet) []journal.Result) (results []journal.Result) {
	for _, r := range rows {
		results = append(results, result(r)...)
	}
	return results
}
