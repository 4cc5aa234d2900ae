package main

import (
	"context"
	"errors"
	"fmt"
	"strings"
	"time"

	"github.com/jedib0t/go-pretty/v6/text"

	"github.com/anji-bridge/anji/relayer/internal/explain"
	"github.com/anji-bridge/anji/relayer/internal/journal"
	"github.com/anji-bridge/anji/relayer/internal/quorum"
)

// jurorView is one attestor of a chain: what it answers now, and what a relayer
// at work holds against it.
type jurorView struct {
	Name    string `json:"name"`
	Address string `json:"address"`
	State   string `json:"state"` // "answers", "late", "silent", "refuses", "other log" or "lied"
	Signed  uint64 `json:"signed,omitempty"`
	Fault   string `json:"fault,omitempty"`
	Since   string `json:"since,omitempty"`
}

// juryView is who attests a chain.
type juryView struct {
	Answering int         `json:"answering"`
	Needed    int         `json:"needed"`
	Members   []jurorView `json:"members"`
}

// viewJury asks the attestors of a chain; nil where it has none.
func (s *session) viewJury(ctx context.Context, chain string, told []journal.Endpoint) *juryView {
	prover := s.provers[chain]
	if prover == nil {
		return nil
	}
	held := map[string]journal.Endpoint{}
	for _, e := range told {
		if name, is := strings.CutPrefix(e.Name, quorum.NamePrefix); is && e.Chain == chain {
			held[name] = e
		}
	}
	view := &juryView{Needed: prover.Set().Threshold}
	for _, m := range prover.Collector().Status(ctx) {
		v := jurorView{Name: m.Name, Address: m.Address.String(), State: "answers", Signed: m.Signed}
		switch e := held[m.Name]; {
		case e.Aside:
			v.State, v.Fault, v.Since = "lied", e.Fault, stamp(e.Since)
		case errors.Is(m.Err, quorum.ErrLate):
			v.State, v.Fault = "late", m.Err.Error()
		case m.Err != nil:
			v.State, v.Fault = "silent", m.Err.Error()
		case m.Doubt != nil || e.Up && e.Fault != "":
			v.State, v.Fault, v.Since = "other log", e.Fault, stamp(e.Since)
			if m.Doubt != nil {
				v.Fault = m.Doubt.Error()
			}
			view.Answering++ // what it signs counts
		case e.Fault != "":
			v.State, v.Fault, v.Since = "refuses", e.Fault, stamp(e.Since)
		default:
			view.Answering++
		}
		view.Members = append(view.Members, v)
	}
	return view
}

// summary is a set in one line.
func (v *juryView) summary() string {
	return fmt.Sprintf("%d of %d answer, %d needed", v.Answering, len(v.Members), v.Needed)
}

// faults names those who do not answer as they should.
func (v *juryView) faults() (found []string) {
	for _, m := range v.Members {
		if m.Fault != "" {
			found = append(found, fmt.Sprintf("%s (%s): %s", m.Name, m.State, m.Fault))
		}
	}
	return found
}

// printJuries shows the attestors of all chains that have any.
func printJuries(p program, chains []chainView) {
	t, some := p.newTable("Chain", "Attestors", "Attestor", "State", "Since", "Why"), false
	for _, v := range chains {
		if v.Attestors == nil {
			continue
		}
		for _, m := range v.Attestors.Members {
			some = true
			t.AppendRow([]any{v.ID, v.Attestors.summary(), m.Name, m.State, m.Since, text.WrapSoft(m.Fault, 60)})
		}
	}
	if some {
		t.Render()
	}
}

// explainJury is who attests a chain, for `relayer why`.
func (s *session) explainJury(ctx context.Context, chain string) explain.Attestors {
	told, _ := s.journal.Endpoints(ctx, time.Now().Add(-endpointsAge)) // without it less is told
	view := s.viewJury(ctx, chain, told)
	if view == nil {
		return explain.Attestors{}
	}
	return explain.Attestors{Answering: view.Answering, Of: len(view.Members), Needed: view.Needed, Faults: view.faults()}
}
