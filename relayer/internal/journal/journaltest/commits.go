// Package journaltest has databases for tests of the journal, and lets them
// stop one at any of its writes.
package journaltest

import (
	"fmt"
	"net/url"
	"strings"
	"sync"

	"modernc.org/sqlite"
)

var (
	mu    sync.Mutex
	hooks = map[string]func() bool{}
)

// OnCommit calls allow before each commit to the journal at path, until the
// returned function is called. A commit that is not allowed becomes a
// rollback, as for a process that dies before it. It works for journals that
// are opened afterwards.
func OnCommit(path string, allow func() bool) (remove func()) {
	mu.Lock()
	defer mu.Unlock()
	hooks[path] = allow
	return func() {
		mu.Lock()
		defer mu.Unlock()
		delete(hooks, path)
	}
}

func allowed(path string) bool {
	mu.Lock()
	allow := hooks[path]
	mu.Unlock()
	return allow == nil || allow()
}

func init() {
	sqlite.RegisterConnectionHook(func(conn sqlite.ExecQuerierContext, dsn string) error {
		registerer, ok := conn.(sqlite.HookRegisterer)
		if !ok {
			return fmt.Errorf("%T takes no commit hook", conn)
		}
		name, _, _ := strings.Cut(strings.TrimPrefix(dsn, "file:"), "?")
		path, err := url.PathUnescape(name)
		if err != nil {
			return err
		}
		registerer.RegisterCommitHook(func() int32 {
			if allowed(path) {
				return 0
			}
			return 1
		})
		return nil
	})
}
