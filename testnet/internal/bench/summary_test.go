package bench

import (
	"slices"
	"testing"
)

func runOf(rate, cpu float64) Figures {
	return Figures{Acknowledged: rate, CPUMilliseconds: cpu}
}

func TestSummarise(t *testing.T) {
	b := &bench{
		entrants: []*entrant{
			{subject: Subject{Relayer: "anji", LinkSeconds: 3, Runs: []Figures{runOf(300, 1), runOf(400, 2), runOf(900, 1)}}},
			{subject: Subject{Relayer: "rly", LinkSeconds: 12, Runs: []Figures{runOf(80, 5), runOf(70, 5), runOf(90, 6)}}},
		},
		report: Report{Ceiling: []Ceiling{{Acknowledged: 800}, {Acknowledged: 900}, {Acknowledged: 700}}},
	}
	b.summarise()
	if got := b.report.Subjects[0].Summary["acknowledged_per_second"]; got != (Spread{400, 300, 900}) {
		t.Errorf("rate of ours: %+v", got)
	}
	for _, want := range []Ratio{
		{"link_seconds", "rly", 4},
		{"acknowledged_per_second", "rly", 5},
		{"cpu_ms_per_packet", "rly", 5},
		{"anji acknowledged_per_second", "ceiling", 0.5},
		{"rly acknowledged_per_second", "ceiling", 0.1},
	} {
		if !slices.Contains(b.report.Ratios, want) {
			t.Errorf("%+v is not among %+v", want, b.report.Ratios)
		}
	}
}
