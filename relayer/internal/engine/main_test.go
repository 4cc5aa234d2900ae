package engine

import (
	"testing"

	"go.uber.org/goleak"

	"github.com/anji-bridge/anji/relayer/internal/journal/journaltest"
)

func TestMain(m *testing.M) {
	// Started by the package's init function, for ever.
	goleak.VerifyTestMain(withPostgres{m}, goleak.IgnoreTopFunction("github.com/desertbit/timer.timerRoutine"))
}

// withPostgres stops the server that tests started.
type withPostgres struct{ *testing.M }

func (w withPostgres) Run() int { return journaltest.Main(w.M) }
