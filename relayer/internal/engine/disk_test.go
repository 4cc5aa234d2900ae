package engine

import (
	"errors"
	"path/filepath"
	"sync/atomic"
	"testing"
	"testing/synctest"
	"time"

	"github.com/anji-bridge/anji/relayer/internal/journal"
	"github.com/anji-bridge/anji/relayer/internal/journal/journaltest"
)

// The journal's disk is full from the middle of a submission on. Once it takes
// writes again everything goes on, in the same process, whether the chain had
// executed the batch or not.
func TestFullDisk(t *testing.T) {
	for _, c := range []struct {
		name  string
		phase string // of the submission after which its caller gets an error
	}{
		{"not executed", ""},
		{"executed", "done"},
	} {
		t.Run(c.name, func(t *testing.T) {
			path := filepath.Join(t.TempDir(), "journal.db")
			synctest.Test(t, func(t *testing.T) {
				var full atomic.Bool
				defer journaltest.OnCommit(path, func() bool { return !full.Load() })()
				b := newBench(t, path, 24*time.Hour)
				defer b.close()
				b.mustLink()
				var failed atomic.Bool
				b.world.Fault = func(chain, operation, phase string) error {
					if chain == hub && operation == "submit" && phase == c.phase && failed.CompareAndSwap(false, true) {
						full.Store(true)
						return errors.New("connection refused")
					}
					return nil
				}
				b.start()
				time.Sleep(5 * time.Second) // nothing is left to look up
				s := b.send(farm, []byte("x"), 24*time.Hour)
				time.Sleep(time.Minute)
				if !failed.Load() {
					t.Fatal("nothing was submitted")
				}
				full.Store(false)
				b.await(farm, s, journal.Acknowledged, 2*time.Minute)
				b.mustBeExactlyOnce()
			})
		})
	}
}
