// Package journal is the relayer's durable memory: links, how far each chain
// has been read, and one row for each packet. It is kept in an SQLite file, or
// in a PostgreSQL database where relayers on several machines share the work.
//
// A row is written before the side effect that it announces, and a chain's
// cursor moves in the transaction that records the events it passes. So
// whatever the process was doing when it died, the next one finds either the
// state before a step or a step whose outcome it must look up.
//
// A row is worked on by one relayer at a time (lease.go). Facts that chains
// tell, their events, are written by whoever reads them first.
package journal

import (
	"context"
	"database/sql"
	"embed"
	"errors"
	"fmt"
	"io/fs"
	"sync/atomic"
	"time"

	"github.com/gofrs/flock"
	"github.com/jackc/pgx/v5/pgconn"
	"github.com/pressly/goose/v3"
)

//go:embed migrations
var migrations embed.FS

var (
	// ErrNotFound says that the journal has no such row.
	ErrNotFound = errors.New("not in the journal")
	// ErrLocked says that another process does what only one may at a time.
	ErrLocked = errors.New("another process is at it")
)

// Journal is an open journal. It is safe for concurrent use, also by several
// processes. Only one of them may create links at a time, and only one may
// relay from an SQLite file.
type Journal struct {
	name  string  // for errors: the path, or the host and the database
	write *sql.DB // SQLite has one writer, so this has one connection
	read  *sql.DB
	sql   dialect
	me    atomic.Int64 // number as a relayer, 0 before Join

	relaying, linking locker
}

// dialect is what SQLite and PostgreSQL say differently.
type dialect struct {
	goose      goose.Dialect
	folder     string // of the migrations
	options    []goose.ProviderOption
	lease      time.Duration // that relayers should take
	forUpdate  string        // locks the rows of a SELECT
	claiming   string        // the same, passing over rows that are locked
	forWriting string        // the same as an UPDATE of them does
	staying    string        // keeps the rows of a SELECT from being deleted
	// among is a comparison with ids, and what stands for parameter n in it. The
	// text is the same for all lists: databases remember statements.
	among func(n int, ids []int64) (comparison string, list any)
	now   func() string // expression for the time, as in the schema, on the clock that leases are kept by
}

// locker is something that one process holds until it lets go or dies.
type locker interface {
	lock(ctx context.Context) error // ErrLocked where another one does
	Close() error
}

// Open opens the journal in the SQLite file at a path or in the PostgreSQL
// database of a URL, creating or migrating it.
func Open(ctx context.Context, place string) (*Journal, error) {
	opening := openSQLite
	if IsURL(place) {
		opening = openPostgres
	}
	j, err := opening(place)
	if err != nil {
		return nil, fmt.Errorf("journal %w", err)
	}
	if err := j.migrate(ctx); err != nil {
		return nil, errors.Join(fmt.Errorf("journal %s: %w", j.name, err), j.Close())
	}
	return j, nil
}

func (j *Journal) migrate(ctx context.Context) error {
	files, err := fs.Sub(migrations, "migrations/"+j.sql.folder)
	if err != nil {
		return err
	}
	options := append([]goose.ProviderOption{goose.WithDisableGlobalRegistry(true)}, j.sql.options...)
	provider, err := goose.NewProvider(j.sql.goose, j.write, files, options...)
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
		if attempt == 3 || ctx.Err() != nil || unreachable(err) {
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
	return errors.Join(j.relaying.Close(), j.linking.Close(), j.write.Close(), j.read.Close())
}

// LockRelaying makes this process the only one that relays from an SQLite
// journal, until it closes or dies. It fails with ErrLocked where another one
// does. A PostgreSQL journal has as many relayers as join it.
func (j *Journal) LockRelaying(ctx context.Context) error {
	if err := j.relaying.lock(ctx); err != nil {
		return fmt.Errorf("relay from this journal: %w", err)
	}
	return nil
}

// LockLinking makes this process the only one that creates links in the
// journal, likewise.
func (j *Journal) LockLinking(ctx context.Context) error {
	if err := j.linking.lock(ctx); err != nil {
		return fmt.Errorf("create links in this journal: %w", err)
	}
	return nil
}

// fileLock is a locker for one machine.
type fileLock struct {
	*flock.Flock
	locked func(context.Context) error // what follows from having it; may be nil
}

func (l fileLock) lock(ctx context.Context) error {
	held, err := l.TryLock()
	if err != nil {
		return err
	}
	if !held {
		return fmt.Errorf("%w: it holds %s", ErrLocked, l.Path())
	}
	if l.locked == nil {
		return nil
	}
	return l.locked(ctx)
}

// update runs f in one transaction, again where it met another one: f must
// not mind.
func (j *Journal) update(ctx context.Context, f func(*sql.Tx) error) error {
	for attempt := 1; ; attempt++ {
		err := j.tryUpdate(ctx, f)
		if attempt == maxMeetings || !metAnother(err) || ctx.Err() != nil {
			return err
		}
		time.Sleep(time.Duration(attempt) * 5 * time.Millisecond)
	}
}

const maxMeetings = 10

func (j *Journal) tryUpdate(ctx context.Context, f func(*sql.Tx) error) error {
	tx, err := j.write.BeginTx(ctx, nil)
	if err != nil {
		return fmt.Errorf("journal %s: %w", j.name, err)
	}
	if err := f(tx); err != nil {
		return errors.Join(err, ignoreDone(tx.Rollback()))
	}
	if err := tx.Commit(); err != nil {
		// A refused commit can leave the transaction open on the connection.
		return errors.Join(fmt.Errorf("journal %s: %w", j.name, err), ignoreDone(tx.Rollback()))
	}
	return nil
}

// metAnother says that PostgreSQL ended a transaction for the sake of another
// one: a deadlock, or a serialization failure.
func metAnother(err error) bool {
	var refused *pgconn.PgError
	return errors.As(err, &refused) && (refused.Code == "40P01" || refused.Code == "40001")
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

// bit is a truth as the schema keeps it.
func bit(b bool) int64 {
	if b {
		return 1
	}
	return 0
}
