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
