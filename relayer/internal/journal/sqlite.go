package journal

import (
	"context"
	"database/sql"
	"encoding/json"
	"errors"
	"fmt"
	"net/url"
	"path/filepath"
	"strconv"
	"time"

	"github.com/gofrs/flock"
	"github.com/pressly/goose/v3"
	_ "modernc.org/sqlite" // the database/sql driver "sqlite"
)

var sqliteDialect = dialect{
	goose:  goose.DialectSQLite3,
	folder: "sqlite",
	// The file's lock tells at once that its only relayer is gone.
	lease: time.Hour,
	among: func(n int, ids []int64) (string, any) {
		list, _ := json.Marshal(ids) // integers always encode
		return fmt.Sprintf("IN (SELECT value FROM json_each($%d))", n), string(list)
	},
	// A transaction holds the whole file: no row needs a lock of its own.
	now: func() string { return strconv.FormatInt(millis(time.Now()), 10) },
}

func openSQLite(path string) (*Journal, error) {
	abs, err := filepath.Abs(path)
	if err != nil {
		return nil, fmt.Errorf("%s: %w", path, err)
	}
	j := &Journal{name: path, sql: sqliteDialect}
	j.linking = fileLock{Flock: flock.New(abs + ".link.lock")}
	j.relaying = fileLock{Flock: flock.New(abs + ".lock"), locked: j.evict}
	// synchronous(FULL): a commit survives the machine, not only the process.
	if j.write, err = openFile(abs, "busy_timeout(10000)", "journal_mode(WAL)", "synchronous(FULL)", "foreign_keys(1)"); err != nil {
		return nil, err
	}
	j.write.SetMaxOpenConns(1)
	if j.read, err = openFile(abs, "busy_timeout(10000)", "query_only(1)"); err != nil {
		return nil, errors.Join(err, j.write.Close())
	}
	return j, nil
}

func openFile(path string, pragmas ...string) (*sql.DB, error) {
	query := url.Values{"_txlock": {"immediate"}, "_pragma": pragmas}
	dsn := "file:" + (&url.URL{Path: path}).EscapedPath() + "?" + query.Encode()
	db, err := sql.Open("sqlite", dsn)
	if err != nil {
		return nil, fmt.Errorf("%s: %w", path, err)
	}
	return db, nil
}

// evict ends the leases of relayers that are gone: whoever has the file's lock
// is the only one alive, and need not wait for them.
func (j *Journal) evict(ctx context.Context) error {
	return j.update(ctx, func(tx *sql.Tx) error {
		ids, _, err := selectRelayers(ctx, tx, "SELECT id, name FROM relayers WHERE id <> $1", j.me.Load())
		if err != nil {
			return err
		}
		return dismiss(ctx, tx, ids...)
	})
}
