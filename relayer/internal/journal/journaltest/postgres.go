package journaltest

import (
	"context"
	"database/sql"
	"errors"
	"fmt"
	"net/url"
	"os"
	"os/exec"
	"os/user"
	"path/filepath"
	"runtime"
	"slices"
	"strconv"
	"sync"
	"sync/atomic"
	"syscall"
	"testing"
	"time"

	_ "github.com/jackc/pgx/v5/stdlib" // the database/sql driver "pgx"
)

// errNoPostgres says that this machine has no PostgreSQL to test with.
var errNoPostgres = errors.New("no PostgreSQL in /usr/lib/postgresql/*/bin (apt-get install postgresql): journals on it are not tested")

// postgres is a server for one test binary, on a socket in a directory of its
// own.
type postgres struct {
	err     error
	dir     string
	db      *sql.DB
	schemas atomic.Int64
	process *os.Process
	ended   chan struct{}
}

// server is the one of this test binary, started by the first test that needs
// it: that takes seconds.
var server postgres

var startPostgres = sync.OnceValue(func() *postgres {
	server.err = server.start()
	if server.err != nil {
		server.stop()
	}
	return &server
})

// Main runs a package's tests and stops the server that they started.
func Main(m *testing.M) int {
	defer server.stop()
	return m.Run()
}

func (p *postgres) start() error {
	found, err := filepath.Glob("/usr/lib/postgresql/*/bin/initdb")
	if err != nil || len(found) == 0 {
		return errNoPostgres
	}
	slices.Sort(found)
	bin := filepath.Dir(found[len(found)-1])
	if p.dir, err = os.MkdirTemp("", "anji-pg-"); err != nil {
		return err
	}
	attributes, err := p.unprivileged()
	if err != nil {
		return err
	}
	data := filepath.Join(p.dir, "data")
	initdb := exec.Command(filepath.Join(bin, "initdb"), "-D", data, "-U", "anji", "--auth=trust", "--encoding=UTF8", "--locale=C", "--no-sync")
	initdb.SysProcAttr, initdb.Dir = attributes, p.dir
	if out, err := initdb.CombinedOutput(); err != nil {
		return fmt.Errorf("initdb: %w: %s", err, out)
	}
	log, err := os.Create(filepath.Join(p.dir, "log"))
	if err != nil {
		return err
	}
	defer log.Close()
	// On a socket only, and without fsync: what is tested dies as a process.
	command := exec.Command(filepath.Join(bin, "postgres"), "-D", data, "-k", p.dir, "-c", "listen_addresses=", "-c", "fsync=off")
	command.SysProcAttr, command.Dir, command.Stdout, command.Stderr = attributes, p.dir, log, log
	if err := p.run(command); err != nil {
		return err
	}
	return p.connect()
}

// unprivileged hands the directory to a user that PostgreSQL consents to run
// as: not root.
func (p *postgres) unprivileged() (*syscall.SysProcAttr, error) {
	// With the test binary, however it ends, the server goes too.
	attributes := &syscall.SysProcAttr{Pdeathsig: syscall.SIGINT}
	if os.Getuid() != 0 {
		return attributes, nil
	}
	nobody, err := user.Lookup("nobody")
	if err != nil {
		return nil, err
	}
	uid, err := strconv.Atoi(nobody.Uid)
	if err != nil {
		return nil, err
	}
	gid, err := strconv.Atoi(nobody.Gid)
	if err != nil {
		return nil, err
	}
	attributes.Credential = &syscall.Credential{Uid: uint32(uid), Gid: uint32(gid)}
	return attributes, os.Chown(p.dir, uid, gid)
}

// run starts the server and waits for its end on a thread of its own, since
// the signal at the parent's death comes at the thread's.
func (p *postgres) run(command *exec.Cmd) error {
	started := make(chan error)
	p.ended = make(chan struct{})
	go func() {
		runtime.LockOSThread()
		defer close(p.ended)
		err := command.Start()
		p.process = command.Process
		started <- err
		if err == nil {
			_ = command.Wait()
		}
	}()
	return <-started
}

func (p *postgres) connect() (err error) {
	if p.db, err = sql.Open("pgx", p.url(nil)); err != nil {
		return err
	}
	for range 300 {
		if err = p.db.PingContext(context.Background()); err == nil {
			return nil
		}
		select {
		case <-p.ended:
			log, _ := os.ReadFile(filepath.Join(p.dir, "log"))
			return fmt.Errorf("postgres ended: %s", log)
		case <-time.After(100 * time.Millisecond):
		}
	}
	return fmt.Errorf("postgres does not answer: %w", err)
}

func (p *postgres) url(parameters url.Values) string {
	if parameters == nil {
		parameters = url.Values{}
	}
	parameters.Set("host", p.dir)
	return (&url.URL{Scheme: "postgres", User: url.User("anji"), Path: "/postgres", RawQuery: parameters.Encode()}).String()
}

func (p *postgres) stop() {
	if p.db != nil {
		_ = p.db.Close()
	}
	if p.process != nil {
		_ = p.process.Signal(syscall.SIGINT) // a fast shutdown
		<-p.ended
	}
	if p.dir != "" {
		_ = os.RemoveAll(p.dir)
	}
}
