package web

import (
	"errors"
	"strings"
	"testing"
	"time"

	"github.com/anji-bridge/anji/adapters"
	"github.com/anji-bridge/anji/relayer/internal/journal"
)

// Whatever keeps a link's packets from moving is named, and nothing else.
func TestFaults(t *testing.T) {
	now := time.Now()
	a, b := journal.End{Chain: "farm", Client: "a-0"}, journal.End{Chain: "hub", Client: "b-0"}
	for name, test := range map[string]struct {
		mutate func(*reading)
		want   string // empty: ready
	}{
		"all well":                   {func(*reading) {}, ""},
		"before the first look":      {func(r *reading) { *r = reading{} }, "have not been looked at yet"},
		"no links":                   {func(r *reading) { r.links = nil }, ""},
		"a journal that fails":       {func(r *reading) { r.err = errors.New("disk I/O error") }, "journal: disk I/O error"},
		"a chain that is down":       {func(r *reading) { r.chains["hub"] = chainReading{err: errors.New("secret")} }, "chain hub does not answer"},
		"one of no link":             {func(r *reading) { r.chains["moon"] = chainReading{err: errors.New("down")} }, ""},
		"a chain that is stopped":    {func(r *reading) { r.chains["farm"] = chainReading{stopped: "data_hash"} }, "chain farm is stopped: data_hash"},
		"a chain without a section":  {func(r *reading) { delete(r.chains, "hub") }, "chain hub is not in the configuration"},
		"an expired client":          {func(r *reading) { r.clients[b] = clientReading{client: adapters.Client{Status: "Expired"}} }, "client b-0 on hub is Expired"},
		"a client of a silent chain": {func(r *reading) { r.clients[b] = clientReading{err: errors.New("down")} }, ""}, // the chain is named
		"a client that waits": {func(r *reading) {
			r.clients[a] = clientReading{client: adapters.Client{Status: "Active", StoppedUntil: now.Add(time.Hour)}}
		}, "client a-0 on farm waits for a trust update until"},
	} {
		t.Run(name, func(t *testing.T) {
			active := clientReading{client: adapters.Client{Status: "Active"}}
			r := reading{
				at: now, links: []journal.Link{{Name: "farm-hub", A: a, B: b, Step: journal.LinkComplete}},
				chains: map[string]chainReading{"farm": {}, "hub": {}}, clients: map[journal.End]clientReading{a: active, b: active},
			}
			test.mutate(&r)
			faults := r.faults()
			if test.want == "" && len(faults) == 0 {
				return
			}
			if len(faults) != 1 || test.want == "" || !strings.Contains(faults[0], test.want) || strings.Contains(faults[0], "secret") {
				t.Errorf("%q, want %q", faults, test.want)
			}
		})
	}
}

// A chain whose blocks come and are not read is told of, and none that is idle,
// or whose last blocks had no events and left the cursor where it was.
func TestUnreadBlocks(t *testing.T) {
	down := errors.New("down")
	type look struct {
		next, head uint64
		err        error
	}
	for name, test := range map[string]struct {
		looks []look // at each probe
		stuck bool   // at the last one
	}{
		"one look":                         {looks: []look{{next: 5, head: 100}}},
		"read as they come":                {looks: []look{{next: 5, head: 4}, {next: 15, head: 14}, {next: 25, head: 24}, {next: 35, head: 34}, {next: 45, head: 44}, {next: 55, head: 54}, {next: 65, head: 64}}},
		"a backlog that is read":           {looks: []look{{next: 5, head: 400}, {next: 15, head: 410}, {next: 25, head: 420}, {next: 35, head: 430}, {next: 45, head: 440}, {next: 55, head: 450}, {next: 65, head: 460}}},
		"an idle chain":                    {looks: []look{{next: 5, head: 4}, {next: 5, head: 4}, {next: 5, head: 4}, {next: 5, head: 4}, {next: 5, head: 4}, {next: 5, head: 4}, {next: 5, head: 4}}},
		"its last blocks had no events":    {looks: []look{{next: 5, head: 4}, {next: 5, head: 6}, {next: 5, head: 6}, {next: 5, head: 6}, {next: 5, head: 6}, {next: 5, head: 6}, {next: 5, head: 6}}},
		"a block has just come":            {looks: []look{{next: 5, head: 6}, {next: 5, head: 6}, {next: 5, head: 6}, {next: 5, head: 6}, {next: 5, head: 6}, {next: 5, head: 6}, {next: 5, head: 7}}},
		"blocks come and none is read":     {looks: []look{{next: 5, head: 4}, {next: 5, head: 14}, {next: 5, head: 24}, {next: 5, head: 34}, {next: 5, head: 44}, {next: 5, head: 54}}, stuck: true},
		"few blocks, and none is read":     {looks: []look{{next: 5, head: 4}, {next: 5, head: 5}, {next: 5, head: 6}, {next: 5, head: 6}, {next: 5, head: 6}, {next: 5, head: 6}}, stuck: true},
		"not for long enough":              {looks: []look{{next: 5, head: 4}, {next: 5, head: 14}, {next: 5, head: 24}, {next: 5, head: 34}, {next: 5, head: 44}}},
		"the head is not known for a time": {looks: []look{{next: 5, head: 4}, {next: 5, err: down}, {next: 5, head: 14}, {next: 5, err: down}, {next: 5, head: 24}, {next: 5, err: down}, {next: 5, head: 34}, {next: 5, head: 34}}, stuck: true},
		"and is read again":                {looks: []look{{next: 5, head: 4}, {next: 5, head: 14}, {next: 5, head: 24}, {next: 5, head: 34}, {next: 5, head: 44}, {next: 5, head: 54}, {next: 60, head: 64}}},
		"before there is a cursor":         {looks: []look{{head: 4}, {head: 14}, {next: 15, head: 24}, {next: 34, head: 34}, {next: 45, head: 44}, {next: 55, head: 54}}},
	} {
		t.Run(name, func(t *testing.T) {
			var last reading
			at := time.Now()
			for _, l := range test.looks {
				r := reading{
					at: at, links: []journal.Link{{Name: "farm-hub", A: journal.End{Chain: "farm"}, B: journal.End{Chain: "hub"}, Step: journal.LinkComplete}},
					chains: map[string]chainReading{
						"farm": {head: adapters.Head{Position: l.head}, cursor: adapters.Cursor{Next: l.next}, err: l.err}, "hub": {},
					},
				}
				r.follow(last)
				last, at = r, at.Add(probeInterval)
			}
			faults := last.faults()
			if stuck := len(faults) == 1 && strings.Contains(faults[0], "events of chain farm are not read"); stuck != test.stuck || len(faults) > 1 {
				t.Errorf("%q, want a fault: %v", faults, test.stuck)
			}
		})
	}
}
