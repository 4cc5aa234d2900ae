package main

import (
	"fmt"
	"strings"
	"testing"

	"github.com/rs/zerolog"
	"github.com/stretchr/testify/require"

	"github.com/anji-bridge/anji/adapters"
	"github.com/anji-bridge/anji/relayer/internal/attestor/attestortest"
	"github.com/anji-bridge/anji/relayer/internal/config"
	"github.com/anji-bridge/anji/relayer/internal/journal"
	"github.com/anji-bridge/anji/relayer/internal/quorum"
)

// status and why tell how many attestors of a chain answer, and name the others
// by what they answer now and what a relayer at work holds against them.
func TestAttestorsAreTold(t *testing.T) {
	chain, authority := newHub(t), attestortest.NewAuthority(t)
	var offices []*office
	sets := "attestors:\n  tls: TLS\n  sets:\n    - of: hub\n      threshold: 2\n      members:\n"
	for _, name := range []string{"acme", "bolt", "core", "dale", "else"} {
		o := newOffice(t, chain, authority.Issue(t))
		o.key()
		sets += fmt.Sprintf("        - {name: %s, endpoint: %q, address: %q}\n", name, o.listen, o.address)
		offices = append(offices, o)
	}
	for _, o := range offices {
		o.more = sets
	}
	for _, o := range offices[1:] { // acme is down
		o.start()
	}
	read, err := config.Read(offices[0].configure())
	require.NoError(t, err)
	out := &console{}
	s := &session{program: program{out: out}, config: read, log: zerolog.Nop(), chains: map[string]adapters.Chain{"hub": chain}}
	require.NoError(t, s.openProvers())
	defer func() { require.NoError(t, s.closeProvers()) }()
	told := func(name, fault string, lied bool) journal.Endpoint {
		return journal.Endpoint{Chain: "hub", Endpoint: adapters.Endpoint{Name: name, Aside: lied, Fault: fault, Up: fault == ""}}
	}
	view := s.viewJury(t.Context(), "hub", []journal.Endpoint{
		told(quorum.NamePrefix+"bolt", "signed something else than was proven", true),
		told(quorum.NamePrefix+"core", "contradicts what was signed before", false),
		told(quorum.NamePrefix+"dale", "", false), {Chain: "hub", Endpoint: adapters.Endpoint{Name: quorum.NamePrefix + "else", Up: true, Fault: "its signing log is another"}}, told("rpc[0]", "connection refused", false),
		{Chain: "rim", Endpoint: adapters.Endpoint{Name: quorum.NamePrefix + "dale", Aside: true, Fault: "x"}},
	})
	require.Equal(t, "2 of 5 answer, 2 needed", view.summary())
	states := map[string]string{}
	for _, m := range view.Members {
		states[m.Name] = m.State
	}
	require.Equal(t, map[string]string{"acme": "silent", "bolt": "lied", "core": "refuses", "dale": "answers", "else": "other log"}, states)
	faults := strings.Join(view.faults(), "\n")
	require.Contains(t, faults, "acme (silent): not available")
	require.Contains(t, faults, "bolt (lied): signed something else")
	require.Contains(t, faults, "else (other log): its signing log")
	require.NotContains(t, faults, "dale")
	require.Nil(t, s.viewJury(t.Context(), "rim", nil))

	printJuries(s.program, []chainView{{ID: "hub", Attestors: view}, {ID: "rim"}})
	require.Contains(t, out.String(), "2 of 5 answer, 2 needed")
	require.Contains(t, out.String(), "lied")
	require.NotContains(t, out.String(), "rim")
}

func TestClientTypes(t *testing.T) {
	for _, args := range [][]string{
		{"link", "create", "farm", "hub", "--both", "rim"},
		{"link", "create", "farm", "hub", "--both", "hub", "--quorum", "hub"},
		{"link", "offer", "farm", "--both", "--quorum"},
	} {
		err := (program{out: &console{}, errOut: &console{}}).run(t.Context(), append([]string{"relayer"}, args...))
		require.ErrorContains(t, err, "--")
		require.NotContains(t, err.Error(), "configuration")
	}
}
