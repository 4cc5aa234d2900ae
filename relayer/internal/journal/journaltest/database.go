package journaltest

import (
	"context"
	"errors"
	"fmt"
	"net/url"
	"path/filepath"
	"testing"
)

// Database is an empty place for journals of one test.
type Database struct {
	// Place is what journal.Open takes.
	Place string
	// Deny makes every commit to the journal that writes rows fail, as for a
	// process that dies before it, or lets them be again. The journal has been
	// opened once before.
	Deny func(t testing.TB, denied bool)
}

// Each runs a test on each kind of database. Where there is no PostgreSQL that
// part is skipped, and says so.
func Each(t *testing.T, f func(t *testing.T, new func(testing.TB) Database)) {
	t.Run("sqlite", func(t *testing.T) { f(t, NewSQLite) })
	t.Run("postgres", func(t *testing.T) { f(t, NewPostgres) })
}

// NewSQLite returns a place in a directory of the test's.
func NewSQLite(t testing.TB) Database {
	path := filepath.Join(t.TempDir(), "journal.db")
	denied := false
	t.Cleanup(OnCommit(path, func() bool { return !denied }))
	return Database{Place: path, Deny: func(_ testing.TB, d bool) { denied = d }}
}

// NewPostgres returns a schema of its own in the test binary's database, and
// skips the test where there is no PostgreSQL.
func NewPostgres(t testing.TB) Database {
	t.Helper()
	server := startPostgres()
	if errors.Is(server.err, errNoPostgres) {
		t.Skip(server.err)
	}
	if server.err != nil {
		t.Fatal(server.err)
	}
	schema := fmt.Sprintf("journal_%d", server.schemas.Add(1))
	server.exec(t, "CREATE SCHEMA "+schema)
	place := server.url(url.Values{"search_path": {schema}})
	return Database{Place: place, Deny: func(t testing.TB, denied bool) {
		t.Helper()
		if denied {
			server.exec(t, fmt.Sprintf(deny, schema))
		} else {
			server.exec(t, "DROP FUNCTION "+schema+".deny() CASCADE")
		}
	}}
}

// deny refuses to commit what writes rows: a deferred trigger runs last.
const deny = `DO $do$
DECLARE name text;
BEGIN
	CREATE FUNCTION %[1]s.deny() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN RAISE EXCEPTION ''denied''; END';
	FOR name IN SELECT tablename FROM pg_tables WHERE schemaname = '%[1]s' LOOP
		EXECUTE format('CREATE CONSTRAINT TRIGGER deny AFTER INSERT OR UPDATE OR DELETE ON %[1]s.%%I
			DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION %[1]s.deny()', name);
	END LOOP;
END $do$`

func (p *postgres) exec(t testing.TB, statement string) {
	t.Helper()
	if _, err := p.db.ExecContext(context.Background(), statement); err != nil {
		t.Fatalf("%s: %v", statement, err)
	}
}
