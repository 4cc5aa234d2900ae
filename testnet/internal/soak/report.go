package soak

import (
	"fmt"
	"io"
	"maps"
	"slices"
	"time"
)

// Direction is what became of one end's packets.
type Direction struct {
	From         string `json:"from"`
	To           string `json:"to"`
	Sent         int    `json:"sent"`
	Delivered    int    `json:"delivered"`
	Acknowledged int    `json:"acknowledged"`
	TimedOut     int    `json:"timed_out"`
}

// Event is something that was done, and how often.
type Event struct {
	What  string `json:"what"`
	Times int    `json:"times"`
}

// Report is what was done and what came of it. There is one only where each
// packet has ended exactly once.
type Report struct {
	Chains     [2]string   `json:"chains"`
	Seed       uint64      `json:"seed"`
	Began      time.Time   `json:"began"`
	Seconds    float64     `json:"seconds"`
	Directions []Direction `json:"directions"`
	Kills      []Event     `json:"kills"` // of the relayer, by where
	Faults     []Event     `json:"faults"`
	// FailedSends are calls of applications that failed, with a dozen packets
	// each; blocks may tell of some of those all the same.
	FailedSends int `json:"failed_sends"`
	// EndedByItself is how often the relayer could not start, or gave up.
	EndedByItself int `json:"ended_by_itself"`
}

func (s *soak) report() Report {
	s.done.mu.Lock()
	defer s.done.mu.Unlock()
	return Report{
		Chains: [2]string{s.link.Ends[0].ID, s.link.Ends[1].ID}, Seed: s.Seed,
		Kills: events(s.done.kills), Faults: events(s.done.faults),
		FailedSends: s.done.failedSends, EndedByItself: s.done.givenUp,
	}
}

func events(counted map[string]int) []Event {
	found := []Event{}
	for _, what := range slices.Sorted(maps.Keys(counted)) {
		found = append(found, Event{what, counted[what]})
	}
	return found
}

func times(of []Event) int {
	n := 0
	for _, e := range of {
		n += e.Times
	}
	return n
}

// Markdown writes the report for people.
func (r Report) Markdown(out io.Writer) error {
	sent := 0
	for _, d := range r.Directions {
		sent += d.Sent
	}
	p := printer{out: out}
	p.line("## %s, %s: %d packets, %d kills, %d faults", r.Chains[0], r.Chains[1], sent, times(r.Kills), times(r.Faults))
	p.line("")
	p.line("Began %s, took %s, seed %d. Every packet ended exactly once: none was lost, none was delivered, acknowledged or timed out twice.",
		r.Began.Format(time.RFC3339), (time.Duration(r.Seconds) * time.Second).String(), r.Seed)
	p.line("")
	p.line("| direction | sent | delivered | acknowledged | timed out |")
	p.line("|---|--:|--:|--:|--:|")
	for _, d := range r.Directions {
		p.line("| %s > %s | %d | %d | %d | %d |", d.From, d.To, d.Sent, d.Delivered, d.Acknowledged, d.TimedOut)
	}
	p.table("the relayer was killed at", r.Kills)
	p.table("done to everything else", r.Faults)
	p.line("")
	p.line("%d calls of applications failed meanwhile, and the relayer ended by itself and was started again %d times.", r.FailedSends, r.EndedByItself)
	return p.err
}

// printer keeps the first error.
type printer struct {
	out io.Writer
	err error
}

func (p *printer) line(format string, args ...any) {
	if p.err == nil {
		_, p.err = fmt.Fprintf(p.out, format+"\n", args...)
	}
}

func (p *printer) table(what string, of []Event) {
	p.line("")
	p.line("| %s | times |", what)
	p.line("|---|--:|")
	for _, e := range of {
		p.line("| %s | %d |", e.What, e.Times)
	}
}
