package journal_test

import (
	"context"
	"database/sql"
	"io/fs"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/pressly/goose/v3"

	"github.com/anji-bridge/anji/adapters"
	"github.com/anji-bridge/anji/relayer/internal/journal"
	"github.com/anji-bridge/anji/relayer/internal/journal/journaltest"
)

// writeAs makes an SQLite journal as a relayer of an earlier version left it:
// packet 1 was submitted when it died, packet 2 is acknowledged.
func writeAs(t *testing.T, version int64) journaltest.Database {
	t.Helper()
	place := filepath.Join(t.TempDir(), "journal.db")
	db, err := sql.Open("sqlite", "file:"+place)
	must(t, err)
	defer db.Close()
	migrations, err := fs.Sub(os.DirFS("migrations"), "sqlite")
	must(t, err)
	provider, err := goose.NewProvider(goose.DialectSQLite3, db, migrations, goose.WithDisableGlobalRegistry(true))
	must(t, err)
	_, err = provider.UpTo(t.Context(), version)
	must(t, err)
	one, two := packetOf(1), packetOf(2)
	for _, statement := range []struct {
		query string
		args  []any
	}{
		{"INSERT INTO links VALUES ('a-b', 'a', 'b', 'client-on-a', 'client-on-b', 'complete', 1)", nil},
		{"INSERT INTO cursors (chain, next) VALUES ('a', 11), ('b', 21)", nil},
		{`INSERT INTO packets (link, direction, source_client, sequence, timeout, packet, stage, submitted, sent_at, sent_position)
			VALUES ('a-b', 'a>b', 'client-on-a', 1, ?, ?, 'proven', 'receive', 1, 10)`, []any{one.TimeoutTimestamp, marshal(t, &one)}},
		{`INSERT INTO packets (link, direction, source_client, sequence, timeout, packet, stage, sent_at, settled_at, settled_tx)
			VALUES ('a-b', 'a>b', 'client-on-a', 2, ?, ?, 'acknowledged', 1, 1, 'settled')`, []any{two.TimeoutTimestamp, marshal(t, &two)}},
	} {
		_, err := db.ExecContext(t.Context(), statement.query, statement.args...)
		must(t, err)
	}
	return journaltest.Database{Place: place}
}

func marshal(t *testing.T, p interface{ Marshal() ([]byte, error) }) []byte {
	t.Helper()
	b, err := p.Marshal()
	must(t, err)
	return b
}

// Journals of every earlier version are read on.
func TestOlderJournals(t *testing.T) {
	for version, wrote := range map[int64]string{1: "the first relayer", 2: "one with checkpoints", 3: "one that confirms outcomes", 5: "one with one link for two chains", 6: "one without evidence"} {
		t.Run(wrote, func(t *testing.T) {
			ctx := t.Context()
			j := open(t, writeAs(t, version))
			links, err := j.Links(ctx)
			must(t, err)
			if len(links) != 1 || !links[0].Complete() {
				t.Fatalf("links %+v", links)
			}
			if p := mustPacket(t, j, 2); p.Stage != journal.Acknowledged || p.Settled.Tx != "settled" {
				t.Errorf("%+v", p)
			}
			if _, err := j.BeginLink(ctx, "further", "a", "b", nil); err != nil {
				t.Errorf("a further link: %v", err)
			}
			if cursor, err := j.Cursor(ctx, "a"); err != nil || cursor.Next != 11 {
				t.Errorf("cursor %+v (%v)", cursor, err)
			}
			unknown, err := j.Unresolved(ctx, "a-b", journal.AtoB, adapters.Receive, nil, 10)
			must(t, err)
			if len(unknown) != 1 || unknown[0].Packet.Sequence != 1 {
				t.Fatalf("to be looked up: %+v", unknown)
			}
			must(t, finish(journal.Result{ID: 1, Kind: adapters.Receive, Status: adapters.NoOp})(ctx, j))
			must(t, record("b", block(21, event(adapters.PacketReceived, 1)))(ctx, j))
			must(t, record("a", block(11, event(adapters.PacketAcknowledged, 1)))(ctx, j))
			if p := mustPacket(t, j, 1); p.Stage != journal.Acknowledged {
				t.Errorf("%+v", p)
			}
		})
	}
}

func TestANewerJournalIsRefused(t *testing.T) {
	journaltest.Each(t, func(t *testing.T, new database) {
		d := new(t)
		must(t, openOnly(t, d).Close())
		driver, place := "sqlite", "file:"+d.Place
		if journal.IsURL(d.Place) {
			driver, place = "pgx", d.Place
		}
		db, err := sql.Open(driver, place)
		must(t, err)
		defer db.Close()
		_, err = db.ExecContext(t.Context(), "INSERT INTO goose_db_version (version_id, is_applied) VALUES (999, CAST(1 AS BOOLEAN))")
		must(t, err)
		j, err := journal.Open(t.Context(), d.Place)
		if err == nil {
			_ = j.Close()
		}
		if err == nil || !strings.Contains(err.Error(), "newer relayer (schema 999") {
			t.Errorf("%v", err)
		}
	})
}

// Relayers that meet on a new database make its tables once.
func TestOpenedByManyAtOnce(t *testing.T) {
	journaltest.Each(t, func(t *testing.T, new database) {
		d := new(t)
		failures := make(chan error)
		const relayers = 4
		for range relayers {
			go func() {
				j, err := journal.Open(context.Background(), d.Place)
				if err == nil {
					err = j.Close()
				}
				failures <- err
			}()
		}
		for range relayers {
			must(t, <-failures)
		}
	})
}

func TestErrorsNameTheHostAndNoPassword(t *testing.T) {
	ctx, cancel := context.WithTimeout(t.Context(), 10*time.Second)
	defer cancel()
	for place, want := range map[string]string{
		"postgres://relayer:s3cr3t@127.0.0.1:1/anji":                            "127.0.0.1",
		"postgresql://relayer:s3cr3t@127.0.0.1:1/anji?sslmode=disable":          "127.0.0.1",
		"postgres://127.0.0.1:1/anji?user=relayer&password=s3cr3t":              "127.0.0.1",
		"postgres://relayer:s3cr3t@db.example/anji?sslmode=s3cr3t":              "db.example",
		"postgres://relayer:s3cr3t/of/slashes@db.example/anji":                  "is no PostgreSQL URL",
		"postgres://relayer:1/s3cr3t@db.example/anji":                           "is no PostgreSQL URL",
		"postgres://relayer:1?s3cr3t@db.example/anji":                           "is no PostgreSQL URL",
		"postgres://db.example/anji?password=s3cr3t&connect_timeout=s3cr3t-not": "db.example",
	} {
		j, err := journal.Open(ctx, place)
		if err == nil {
			_ = j.Close()
			t.Errorf("%s was opened", place)
			continue
		}
		if strings.Contains(err.Error(), "s3cr3t") || !strings.Contains(err.Error(), want) {
			t.Errorf("%v\ndoes not name %q, or shows the password", err, want)
		}
	}
}

func TestOneLinksAtATime(t *testing.T) {
	journaltest.Each(t, func(t *testing.T, new database) {
		d := new(t)
		first, second := openOnly(t, d), openOnly(t, d)
		must(t, first.LockLinking(t.Context()))
		must(t, first.LockLinking(t.Context()))
		err := second.LockLinking(t.Context())
		if err == nil || !strings.Contains(err.Error(), journal.ErrLocked.Error()) {
			t.Errorf("a second lock: %v", err)
		}
		must(t, first.Close())
		must(t, second.LockLinking(t.Context()))
	})
}
