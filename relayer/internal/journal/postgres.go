package journal

import (
	"context"
	"database/sql"
	"errors"
	"fmt"
	"net/url"
	"strings"
	"time"

	"github.com/jackc/pgx/v5"
	"github.com/jackc/pgx/v5/pgconn"
	"github.com/jackc/pgx/v5/stdlib"
	"github.com/pressly/goose/v3"
	"github.com/pressly/goose/v3/lock"
)

var postgresDialect = dialect{
	goose:      goose.DialectPostgres,
	folder:     "postgres",
	lease:      20 * time.Second, // how long the work of a dead one lies idle
	forUpdate:  " FOR UPDATE",
	claiming:   " FOR UPDATE SKIP LOCKED",
	forWriting: " FOR NO KEY UPDATE",
	staying:    " FOR KEY SHARE",
	among:      func(n int, ids []int64) (string, any) { return fmt.Sprintf("= ANY($%d)", n), ids },
	// The clocks of several machines differ; the database has one.
	now: func() string { return "CAST(extract(epoch FROM clock_timestamp()) * 1000 AS BIGINT)" },
}

const (
	connectTimeout = 10 * time.Second
	// maxConnections bounds what one relayer takes of the database's.
	maxConnections = 16
)

// settings are those on which the journal relies, whatever the database's own.
var settings = map[string]string{
	"application_name":              "anji-relayer",
	"synchronous_commit":            "on", // a commit survives the machine
	"default_transaction_isolation": "read committed",
	"timezone":                      "UTC",
	// A relayer that fell off the network must not hold rows for ever.
	"idle_in_transaction_session_timeout": "30000",
}

// IsURL says whether a place is a PostgreSQL database and not a file.
func IsURL(place string) bool {
	return strings.HasPrefix(place, "postgres://") || strings.HasPrefix(place, "postgresql://")
}

// errURL does not say what it found: that may be a part of a password.
var errURL = errors.New("is no PostgreSQL URL, postgres://user:password@host:port/database; write special characters of the password as %XX, or leave it to PGPASSFILE")

// CheckURL says what is wrong with a PostgreSQL URL, without its password.
func CheckURL(place string) error {
	_, err := parseURL(place)
	return err
}

func parseURL(place string) (*pgx.ConnConfig, error) {
	// A slash or the like in a password makes it look like a host and a path.
	u, err := url.Parse(place)
	if err != nil || strings.Contains(u.Path+u.RawQuery+u.Fragment, "@") {
		return nil, errURL
	}
	config, err := pgx.ParseConfig(place)
	if err != nil {
		var parsing *pgconn.ParseConfigError
		if errors.As(err, &parsing) && parsing.Unwrap() != nil && u.User == nil && !u.Query().Has("password") {
			return nil, fmt.Errorf("%s: %w", u.Host, parsing.Unwrap())
		}
		return nil, fmt.Errorf("%s%s: %w", u.Host, u.Path, errURL)
	}
	return config, nil
}

func openPostgres(place string) (*Journal, error) {
	config, err := parseURL(place)
	if err != nil {
		return nil, err
	}
	for name, value := range settings {
		config.RuntimeParams[name] = value
	}
	if config.ConnectTimeout == 0 {
		config.ConnectTimeout = connectTimeout
	}
	db := stdlib.OpenDB(*config)
	db.SetMaxOpenConns(maxConnections)
	db.SetMaxIdleConns(maxConnections)
	db.SetConnMaxIdleTime(time.Minute)
	j := &Journal{name: config.Host + "/" + config.Database, sql: postgresDialect, write: db, read: db}
	j.relaying, j.linking = shared{}, &advisoryLock{db: db}
	locking, err := lock.NewPostgresSessionLocker(lock.WithLockTimeout(1, 60))
	if err != nil {
		return nil, errors.Join(err, db.Close())
	}
	j.sql.options = []goose.ProviderOption{goose.WithSessionLocker(locking)}
	return j, nil
}

// unreachable says that trying again soon is of no use.
func unreachable(err error) bool {
	var connecting *pgconn.ConnectError
	return errors.As(err, &connecting)
}

// shared is a lock that everybody has.
type shared struct{}

func (shared) lock(context.Context) error { return nil }

func (shared) Close() error { return nil }

// advisoryLock is a locker of PostgreSQL's, which ends with the connection.
type advisoryLock struct {
	db   *sql.DB
	conn *sql.Conn // while held
}

func (l *advisoryLock) lock(ctx context.Context) error {
	if l.conn != nil {
		return nil
	}
	conn, err := l.db.Conn(ctx)
	if err != nil {
		return err
	}
	var held bool
	// Journals in several schemas of a database have a lock each.
	err = conn.QueryRowContext(ctx, "SELECT pg_try_advisory_lock(hashtext('anji linking'), hashtext(current_schema()))").Scan(&held)
	if err != nil {
		return errors.Join(err, conn.Close())
	}
	if !held {
		return errors.Join(ErrLocked, conn.Close())
	}
	l.conn = conn
	return nil
}

func (l *advisoryLock) Close() error {
	if l.conn == nil {
		return nil
	}
	_, err := l.conn.ExecContext(context.Background(), "SELECT pg_advisory_unlock_all()")
	return errors.Join(err, l.conn.Close())
}
