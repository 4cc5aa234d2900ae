package main

import (
	"context"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/anji-bridge/anji/adapters"
)

// trusts is what a chain with trust documents and the client of it know.
type trusts struct {
	now                  string // what the channel's configuration says
	committed, believed  adapters.Trust
	pending              []adapters.Trust
	proposals, submitted int
}

// channel is a chain with trust documents, host the chain of its client.
type (
	channel struct {
		adapters.Chain
		*trusts
	}
	host struct {
		adapters.Chain
		*trusts
	}
)

func saying(sequence uint64, organisation string) adapters.Trust {
	return adapters.Trust{
		Sequence: sequence, Document: []byte(organisation),
		Facts: []adapters.Fact{{Name: "organisation", Value: organisation}},
	}
}

func (c channel) ProposedTrust(context.Context) (adapters.Trust, error) {
	return saying(c.committed.Sequence+1, c.now), nil
}

func (c channel) CommittedTrust(context.Context) (adapters.Trust, error) { return c.committed, nil }

func (c channel) SetTrust(_ context.Context, document []byte) error {
	c.committed = saying(c.committed.Sequence+1, string(document))
	c.proposals++
	return nil
}

func (c channel) ClientTrust(adapters.Client) ([]adapters.Trust, error) {
	return append([]adapters.Trust{c.believed}, c.pending...), nil
}

func (c channel) TrustUpdate(context.Context, adapters.Client) ([]byte, error) {
	return c.committed.Document, nil
}

func (h host) Submit(_ context.Context, batch adapters.Batch) ([]adapters.Outcome, error) {
	next := saying(h.committed.Sequence, string(batch.Updates[0]))
	next.Effective = time.Date(2030, 1, 2, 3, 4, 5, 0, time.UTC)
	h.pending = append(h.pending, next)
	h.submitted++
	return nil, nil
}

func TestTrustCommands(t *testing.T) {
	onDesk(t, func(d *desk) {
		d.mustRun("link", "create", "farm", "hub")
		for _, c := range []struct {
			args []string
			want string
		}{
			{[]string{"trust", "show"}, "name one link"},
			{[]string{"trust", "show", "farm-moon"}, "not in the journal"},
			{[]string{"trust", "show", "farm-hub"}, "no chain asked for has trust documents"},
		} {
			if _, err := d.run(context.Background(), c.args...); err == nil || !strings.Contains(err.Error(), c.want) {
				t.Errorf("relayer %s: %v, want %q", strings.Join(c.args, " "), err, c.want)
			}
		}
		known := &trusts{now: "Org1", believed: saying(0, "Org1")}
		d.wrap = func(chains map[string]adapters.Chain) {
			chains["farm"], chains["hub"] = channel{chains["farm"], known}, host{chains["hub"], known}
		}
		one := func(command string, args ...string) trustView {
			t.Helper()
			var views []trustView
			d.mustJSON(&views, append([]string{"trust", command, "farm-hub"}, args...)...)
			if len(views) != 1 || views[0].Chain != "farm" || views[0].Host != "hub" {
				t.Fatalf("%d chains", len(views))
			}
			return views[0]
		}
		if v := one("show"); v.Committed != nil || len(v.Pending) != 0 || !slices.Equal(v.Believed.Facts, v.Configured.Facts) {
			t.Errorf("at first: %+v", v)
		}
		if v := one("update"); v.Changed || known.submitted != 0 {
			t.Error("updated without a document")
		}
		known.now = "Org2"
		if v := one("propose", "--of", "farm"); !v.Changed || v.Committed.Sequence != 1 || known.committed.Facts[0].Value != "Org2" {
			t.Errorf("proposed: %+v", v)
		}
		if v := one("propose"); v.Changed || known.proposals != 1 {
			t.Error("proposed what stands already")
		}
		if v := one("update"); !v.Changed || len(v.Pending) != 1 || v.Pending[0].Effective == "" {
			t.Errorf("updated: %+v", v)
		}
		if v := one("update"); v.Changed || known.submitted != 1 {
			t.Error("updated to what is known already")
		}
		shown := d.mustRun("trust", "show", "farm-hub")
		for _, want := range []string{"Org1", "Org2", "pending until 2030-01-02T03:04:05.000Z", "document 1", "channel now"} {
			if !strings.Contains(shown, want) {
				t.Errorf("trust show does not tell %q:\n%s", want, shown)
			}
		}
		if _, err := d.run(context.Background(), "trust", "show", "farm-hub", "--of", "hub"); err == nil {
			t.Error("shows documents of a chain that has none")
		}
	})
}
