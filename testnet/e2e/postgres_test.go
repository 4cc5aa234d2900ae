package e2e_test

import (
	"context"
	"fmt"
	"net/url"
	"os"
	"os/exec"
	"os/user"
	"path/filepath"
	"slices"
	"strconv"
	"syscall"
	"testing"
	"time"
)

// newPostgres starts a PostgreSQL server for one test, on a socket in a
// directory of its own, and returns the URL of an empty database. It skips the
// test where Debian's package is not installed.
func newPostgres(t testing.TB) string {
	t.Helper()
	found, err := filepath.Glob("/usr/lib/postgresql/*/bin/initdb")
	if err != nil || len(found) == 0 {
		t.Skip("no PostgreSQL in /usr/lib/postgresql/*/bin (apt-get install postgresql): relayers that share a journal are not tested")
	}
	slices.Sort(found)
	bin := filepath.Dir(found[len(found)-1])
	// Not in the test's own directory: sockets have short paths, and another
	// user must reach it.
	dir, err := os.MkdirTemp("", "anji-pg-")
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() {
		if err := os.RemoveAll(dir); err != nil {
			t.Error(err)
		}
	})
	attributes := unprivileged(t, dir)
	data := filepath.Join(dir, "data")
	initdb := exec.Command(filepath.Join(bin, "initdb"), "-D", data, "-U", "anji", "--auth=trust", "--encoding=UTF8", "--locale=C", "--no-sync")
	initdb.SysProcAttr, initdb.Dir = attributes, dir
	if out, err := initdb.CombinedOutput(); err != nil {
		t.Fatalf("initdb: %v: %s", err, out)
	}
	log := filepath.Join(dir, "log")
	file, err := os.Create(log)
	if err != nil {
		t.Fatal(err)
	}
	defer file.Close()
	server := exec.Command(filepath.Join(bin, "postgres"), "-D", data, "-k", dir, "-c", "listen_addresses=")
	server.SysProcAttr, server.Dir, server.Stdout, server.Stderr = attributes, dir, file, file
	if err := server.Start(); err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() {
		_ = server.Process.Signal(syscall.SIGINT) // a fast shutdown
		if err := server.Wait(); err != nil {
			t.Errorf("postgres: %v", err)
		}
	})
	eventually(deadline(t, time.Minute), t, "PostgreSQL answers", func() error {
		out, err := exec.CommandContext(context.Background(), filepath.Join(bin, "pg_isready"), "-q", "-h", dir).CombinedOutput()
		if err != nil {
			said, _ := os.ReadFile(log)
			err = fmt.Errorf("%w: %s%s", err, out, said)
		}
		return err
	})
	return (&url.URL{Scheme: "postgres", User: url.User("anji"), Path: "/postgres", RawQuery: url.Values{"host": {dir}}.Encode()}).String()
}

// unprivileged is how the server's processes run. It hands a directory to a user that PostgreSQL consents to run as:
// not root.
func unprivileged(t testing.TB, dir string) *syscall.SysProcAttr {
	t.Helper()
	// An interrupted test binary runs no cleanup: the server goes with it.
	attributes := &syscall.SysProcAttr{Pdeathsig: syscall.SIGINT}
	if os.Getuid() != 0 {
		return attributes
	}
	nobody, err := user.Lookup("nobody")
	if err != nil {
		t.Fatal(err)
	}
	uid, err := strconv.ParseUint(nobody.Uid, 10, 32)
	if err != nil {
		t.Fatal(err)
	}
	gid, err := strconv.ParseUint(nobody.Gid, 10, 32)
	if err != nil {
		t.Fatal(err)
	}
	if err := os.Chown(dir, int(uid), int(gid)); err != nil {
		t.Fatal(err)
	}
	attributes.Credential = &syscall.Credential{Uid: uint32(uid), Gid: uint32(gid)}
	return attributes
}
