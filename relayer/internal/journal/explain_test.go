package journal_test

import (
	"fmt"
	"testing"
	"time"

	"github.com/anji-bridge/anji/adapters"
	"github.com/anji-bridge/anji/relayer/internal/journal"
)

func TestFindAndOpen(t *testing.T) {
	ctx := t.Context()
	j := newJournal(t)
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
}

func TestStuck(t *testing.T) {
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
			j := newJournal(t)
			must(t, record("a", block(10, event(adapters.PacketSent, 1)))(ctx, j))
			must(t, j.Finish(ctx, test.results))
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

// Whoever asks whether there is a relayer keeps none from starting.
func TestRelayed(t *testing.T) {
	path := t.TempDir() + "/journal.db"
	first, second := open(t, path), open(t, path)
	for i, want := range []bool{false, true} {
		if got, err := second.Relayed(); err != nil || got != want {
			t.Errorf("relayed: %v (%v)", got, err)
		}
		if i == 0 {
			must(t, first.LockRelaying())
		}
	}
	must(t, first.Close())
	must(t, second.LockRelaying())
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
