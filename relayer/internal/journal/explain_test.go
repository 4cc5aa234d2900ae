package journal_test

import (
	"fmt"
	"os"
	"strconv"
	"strings"
	"testing"
	"time"

	"github.com/anji-bridge/anji/adapters"
	"github.com/anji-bridge/anji/relayer/internal/journal"
	"github.com/anji-bridge/anji/relayer/internal/journal/journaltest"
)

// TestExplain holds both databases to the same tests.
func TestExplain(t *testing.T) {
	journaltest.Each(t, func(t *testing.T, new database) {
		t.Run("find and open", func(t *testing.T) { testFindAndOpen(t, new) })
		t.Run("stuck", func(t *testing.T) { testStuck(t, new) })
		t.Run("holder", func(t *testing.T) { testHolder(t, new) })
		t.Run("relayed", func(t *testing.T) { testRelayed(t, new) })
	})
}

func testFindAndOpen(t *testing.T, new database) {
	ctx := t.Context()
	j := newJournal(t, new)
	must(t, record("a", block(10, event(adapters.PacketSent, 1), event(adapters.PacketSent, 2)))(ctx, j))
	must(t, record("a", block(11, event(adapters.PacketTimedOut, 1)))(ctx, j))
	for sequence, want := range map[uint64]int{1: 1, 2: 1, 3: 0, 1 << 63: 0} {
		if found, err := j.Find(ctx, "a-b", sequence); err != nil || len(found) != want || (want > 0 && found[0].Packet.Sequence != sequence) {
			t.Errorf("packet %d: %+v (%v)", sequence, found, err)
		}
	}
	if found, err := j.Find(ctx, "another", 1); err != nil || len(found) > 0 {
		t.Errorf("another link's: %+v (%v)", found, err)
	}
	open, err := j.Open(ctx, "a-b", journal.AtoB, 10)
	if err != nil || len(open) != 1 || open[0].Packet.Sequence != 2 || open[0].Since().IsZero() {
		t.Errorf("open: %+v (%v)", open, err)
	}
	if open, err := j.Open(ctx, "a-b", journal.BtoA, 10); err != nil || len(open) > 0 {
		t.Errorf("open of the other direction: %+v (%v)", open, err)
	}
	counts, err := j.OpenCounts(ctx)
	if err != nil || len(counts) != 1 || counts[0].Packets != 1 || counts[0].Parked != 0 || counts[0].Stage != journal.Seen || !counts[0].Oldest.Equal(began) {
		t.Errorf("open counts: %+v (%v)", counts, err)
	}
}

func testStuck(t *testing.T, new database) {
	retry := journal.Result{ID: 1, Kind: adapters.Receive, Status: adapters.Retry, Err: "no", Blamed: true}
	park := retry
	park.Status, park.Park = adapters.Refused, true
	late := time.Unix(int64(event(adapters.PacketSent, 1).Packet.TimeoutTimestamp), 0)
	for name, test := range map[string]struct {
		results []journal.Result
		settled bool
		now     time.Time
		want    int
	}{
		"fresh":               {nil, false, time.Now(), 0},
		"given up":            {[]journal.Result{park}, false, time.Now(), 1},
		"failed twice":        {[]journal.Result{retry, retry}, false, time.Now(), 0},
		"failed three times":  {[]journal.Result{retry, retry, retry}, false, time.Now(), 1},
		"for half an hour":    {nil, false, time.Now().Add(31 * time.Minute), 1},
		"not for so long":     {nil, false, time.Now().Add(29 * time.Minute), 0},
		"after its timeout":   {nil, false, late.Add(61 * time.Second), 1},
		"settled, after that": {nil, true, late.Add(61 * time.Second), 0},
	} {
		t.Run(name, func(t *testing.T) {
			ctx := t.Context()
			j := newJournal(t, new)
			must(t, record("a", block(10, event(adapters.PacketSent, 1)))(ctx, j))
			must(t, j.MarkFinal(ctx, "a-b", journal.AtoB, 10))
			for _, result := range test.results {
				_, err := j.Ready(ctx, work(adapters.Receive)) // a failing row must be this relayer's
				must(t, err)
				retried := work(adapters.Receive)
				retried.Retried = true
				_, err = j.Ready(ctx, retried)
				must(t, err)
				must(t, finish(result)(ctx, j))
			}
			if test.settled {
				must(t, record("a", block(11, event(adapters.PacketTimedOut, 1)))(ctx, j))
			}
			for link, want := range map[string]int{"": test.want, "a-b": test.want, "another": 0} {
				if rows, err := j.Stuck(ctx, link, test.now, 0); err != nil || len(rows) != want {
					t.Errorf("link %q: %d stuck, want %d (%v)", link, len(rows), want, err)
				}
			}
		})
	}
}

// A packet's holder is who claimed it, until it is finished.
func testHolder(t *testing.T, new database) {
	ctx := t.Context()
	j := newJournal(t, new)
	must(t, record("a", block(10, event(adapters.PacketSent, 1)))(ctx, j))
	must(t, j.MarkFinal(ctx, "a-b", journal.AtoB, 10))
	want := func(suffix string) {
		t.Helper()
		if name, err := j.Holder(ctx, 1); err != nil || !strings.HasSuffix(name, suffix) || (suffix == "") != (name == "") {
			t.Errorf("holder %q (%v), want one that ends in %q", name, err, suffix)
		}
	}
	want("")
	_, err := j.Ready(ctx, work(adapters.Receive))
	must(t, err)
	want(":" + strconv.Itoa(os.Getpid()))
	must(t, finish(journal.Result{ID: 1, Kind: adapters.Receive, Status: adapters.Done})(ctx, j))
	want("")
}

// A journal is relayed from while the lease of somebody lasts.
func testRelayed(t *testing.T, new database) {
	ctx := t.Context()
	j := openOnly(t, new(t))
	want := func(want bool) {
		t.Helper()
		if got, err := j.Relayed(ctx); err != nil || got != want {
			t.Errorf("relayed: %v (%v)", got, err)
		}
	}
	want(false)
	_, err := j.Join(ctx, time.Minute)
	must(t, err)
	want(true)
	must(t, j.Renew(ctx, -time.Second))
	want(false)
	must(t, j.Renew(ctx, time.Minute))
	want(true)
	must(t, j.Leave(ctx))
	want(false)
}

func TestSinceByStage(t *testing.T) {
	p := journal.Packet{}
	at := func(n int64) time.Time { return time.Unix(n, 0) }
	p.Sent.At, p.FinalAt, p.Proven.At, p.Delivered.At, p.Settled.At = at(1), at(2), at(3), at(4), at(5)
	for i, stage := range []journal.Stage{journal.Seen, journal.Final, journal.Proven, journal.Delivered, journal.Acknowledged} {
		if p.Stage = stage; p.Since() != at(int64(i+1)) {
			t.Error(fmt.Sprint(stage, " since ", p.Since()))
		}
	}
	p.Stage, p.Attempts = journal.Proven, 2
	if p.Since() != at(2) {
		t.Error(fmt.Sprint("proven again since ", p.Since()))
	}
}
