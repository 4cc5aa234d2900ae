// Package journal is the relayer's durable memory: links, how far each chain
// has been read, and one row for each packet.
//
// A row is written before the side effect that it announces, and a chain's
// cursor moves in the transaction that records the events it passes. So
// whatever the process was doing when it died, the next one finds either the
// state before a step or a step whose outcome it must look up.
package journal

import (
	"context"
	"database/sql"
	"embed"
	"errors"
	"fmt"
	"io/fs"
	"net/url"
	"path/filepath"
	"time"

	"github.com/gofrs/flock"
	"github.com/pressly/goose/v3"
	_ "modernc.org/sqlite" // the database/sql driver "sqlite"
)

//go:embed migrations/*.sql
var migrations embed.FS

var (
	// ErrNotFound says that the journal has no such row.
	ErrNotFound = errors.New("not in the journal")
	// ErrLocked says that another process does what only one may at a time.
	ErrLocked = errors.New("another process is at it")
)

// Journal is an open journal. It is safe for concurrent use, also by several
// processes; only one of them may relay, and one create links, at a time.
type Journal struct {
	write    *sql.DB // one connection: SQLite has one writer
	read     *sql.DB
	relaying *flock.Flock
	linking  *flock.Flock
}

// Open opens the journal at path, creating or migrating it.
func Open(ctx context.Context, path string) (*Journal, error) {
	abs, err := filepath.Abs(path)
	if err != nil {
		return nil, fmt.Errorf("journal %s: %w", path, err)
	}
	j := &Journal{relaying: flock.New(abs + ".lock"), linking: flock.New(abs + ".link.lock")}
	// synchronous(FULL): a commit survives the machine, not only the process.
	if j.write, err = open(abs, "busy_timeout(10000)", "journal_mode(WAL)", "synchronous(FULL)", "foreign_keys(1)"); err != nil {
		return nil, err
	}
	j.write.SetMaxOpenConns(1)
	if j.read, err = open(abs, "busy_timeout(10000)", "query_only(1)"); err != nil {
		return nil, errors.Join(err, j.write.Close())
	}
	if err := j.migrate(ctx); err != nil {
		return nil, errors.Join(fmt.Errorf("journal %s: %w", path, err), j.Close())
	}
	return j, nil
}

func open(path string, pragmas ...string) (*sql.DB, error) {
	query := url.Values{"_txlock": {"immediate"}, "_pragma": pragmas}
	dsn := "file:" + (&url.URL{Path: path}).EscapedPath() + "?" + query.Encode()
	db, err := sql.Open("sqlite", dsn)
	if err != nil {
		return nil, fmt.Errorf("journal %s: %w", path, err)
	}
	return db, nil
}

func (j *Journal) migrate(ctx context.Context) error {
	files, err := fs.Sub(migrations, "migrations")
	if err != nil {
		return err
	}
	provider, err := goose.NewProvider(goose.DialectSQLite3, j.write, files, goose.WithDisableGlobalRegistry(true))
	if err != nil {
		return err
	}
	// Two processes may meet on a new journal: the one that comes second
	// fails once and then finds nothing to do.
	for attempt := 0; ; attempt++ {
		_, err := provider.Up(ctx)
		if err == nil {
			break
		}
		if attempt == 3 || ctx.Err() != nil {
			return err
		}
		time.Sleep(100 * time.Millisecond)
	}
	have, want, err := provider.GetVersions(ctx)
	if err != nil {
		return err
	}
	if have > want {
		return fmt.Errorf("written by a newer relayer (schema %d, this one knows %d)", have, want)
	}
	return nil
}

// Close closes the journal and releases the locks that are held.
func (j *Journal) Close() error {
	return errors.Join(j.write.Close(), j.read.Close(), j.relaying.Close(), j.linking.Close())
}

// LockRelaying makes this process the only one that relays from the journal,
// until it closes or dies. It fails with ErrLocked where another one does.
func (j *Journal) LockRelaying() error { return lock(j.relaying, "relay from this journal") }

// LockLinking does the same for creating links.
func (j *Journal) LockLinking() error { return lock(j.linking, "create links in this journal") }

func lock(file *flock.Flock, purpose string) error {
	held, err := file.TryLock()
	if err != nil {
		return fmt.Errorf("%s: %w", purpose, err)
	}
	if !held {
		return fmt.Errorf("%s: %w: it holds %s", purpose, ErrLocked, file.Path())
	}
	return nil
}

// update runs f in one transaction.
func (j *Journal) update(ctx context.Context, f func(*sql.Tx) error) error {
	tx, err := j.write.BeginTx(ctx, nil)
	if err != nil {
		return fmt.Errorf("journal: %w", err)
	}
	if err := f(tx); err != nil {
		return errors.Join(err, tx.Rollback())
	}
	if err := tx.Commit(); err != nil {
		// A refused commit can leave the transaction open on the connection.
		return errors.Join(fmt.Errorf("journal: %w", err), ignoreDone(tx.Rollback()))
	}
	return nil
}

func ignoreDone(err error) error {
	if errors.Is(err, sql.ErrTxDone) {
		return nil
	}
	return err
}

// millis and fromMillis convert times as the schema keeps them.
func millis(t time.Time) int64 {
	if t.IsZero() {
		return 0
	}
	return t.UnixMilli()
}

func fromMillis(ms int64) time.Time {
	if ms == 0 {
		return time.Time{}
	}
	return time.UnixMilli(ms).UTC()
}
