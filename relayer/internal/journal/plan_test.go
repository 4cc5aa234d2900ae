package journal

import (
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/anji-bridge/anji/adapters"
)

// Looking for work must not cost more for what is on its way or waits.
func TestReadyGoesByAnIndex(t *testing.T) {
	j, err := Open(t.Context(), filepath.Join(t.TempDir(), "journal.db"))
	if err != nil {
		t.Fatal(err)
	}
	defer j.Close()
	for _, test := range []struct {
		kind    adapters.MessageKind
		retried bool
		index   string
	}{
		{adapters.Receive, false, "packets_receive"},
		{adapters.Acknowledge, false, "packets_return"},
		{adapters.Timeout, false, "packets_overdue"},
		{adapters.Receive, true, "packets_failed"},
		{adapters.Acknowledge, true, "packets_failed"},
	} {
		var args arguments
		pick := "SELECT id FROM packets WHERE " + Work{Link: "a-b", Direction: AtoB, Kind: test.kind, Retried: test.retried, Now: time.Now()}.ready(&args)
		rows, err := j.read.QueryContext(t.Context(), "EXPLAIN QUERY PLAN "+pick+" ORDER BY id LIMIT 100", append([]any{int64(1)}, args...)...)
		if err != nil {
			t.Fatal(err)
		}
		var plan []string
		for rows.Next() {
			var id, parent, unused int
			var detail string
			if err := rows.Scan(&id, &parent, &unused, &detail); err != nil {
				t.Fatal(err)
			}
			plan = append(plan, detail)
		}
		if err := rows.Err(); err != nil {
			t.Fatal(err)
		}
		if len(plan) != 1 || !strings.Contains(plan[0], "USING INDEX "+test.index+" ") {
			t.Errorf("%s (retried: %t): %q, want %s alone", test.kind, test.retried, plan, test.index)
		}
	}
}
