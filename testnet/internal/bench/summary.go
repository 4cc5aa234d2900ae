package bench

// measurements are what repeats are summarised by, and how: what is compared
// is better when it is more, or when it is less.
var measurements = []struct {
	name string
	more bool
	of   func(Figures) float64
}{
	{"acknowledged_per_second", true, func(f Figures) float64 { return f.Acknowledged }},
	{"received_per_second", true, func(f Figures) float64 { return f.Received }},
	{"receive_p50", false, func(f Figures) float64 { return f.Receive.Seconds.P50 }},
	{"acknowledge_p50", false, func(f Figures) float64 { return f.Acknowledge.Seconds.P50 }},
	{"whole_p50", false, func(f Figures) float64 { return f.Whole.Seconds.P50 }},
	{"whole_p99", false, func(f Figures) float64 { return f.Whole.Seconds.P99 }},
	{"above_floor_p50", false, func(f Figures) float64 { return f.Whole.Seconds.P50 - f.Whole.Floor.P50 }},
	{"cpu_ms_per_packet", false, func(f Figures) float64 { return f.CPUMilliseconds }},
	{"resident_memory_bytes", false, func(f Figures) float64 { return float64(f.Usage.ResidentMemory) }},
	{"anonymous_memory_bytes", false, func(f Figures) float64 { return float64(f.Usage.AnonymousMemory) }},
	{"peak_memory_bytes", false, func(f Figures) float64 { return float64(f.Usage.PeakMemory) }},
	{"transactions_per_100", false, func(f Figures) float64 { return f.Transactions }},
	{"updates_per_100", false, func(f Figures) float64 { return f.Updates }},
}

// Measured names what a subject's summary holds, in order.
func Measured() []string {
	var names []string
	for _, m := range measurements {
		names = append(names, m.name)
	}
	return names
}

// Ratio compares the medians of two subjects: above 1 the first one is better.
type Ratio struct {
	Of      string  `json:"of"`
	Against string  `json:"against"`
	Better  float64 `json:"times_better"`
}

const ceilingName = "ceiling"

func (b *bench) summarise() {
	for _, e := range b.entrants {
		e.subject.Summary = summary(e.subject.Runs)
		b.report.Subjects = append(b.report.Subjects, e.subject)
	}
	first := b.report.Subjects[0]
	for _, other := range b.report.Subjects[1:] {
		b.report.Ratios = append(b.report.Ratios, compare(first, other)...)
	}
	if len(b.report.Ceiling) == 0 {
		return
	}
	const rate = "acknowledged_per_second"
	var rates []float64
	for _, c := range b.report.Ceiling {
		rates = append(rates, c.Acknowledged)
	}
	for _, s := range b.report.Subjects {
		b.report.Ratios = append(b.report.Ratios, Ratio{
			Of: s.Relayer + " " + rate, Against: ceilingName, Better: over(s.Summary[rate].Median, spread(rates).Median),
		})
	}
}

func summary(runs []Figures) map[string]Spread {
	spreads := map[string]Spread{}
	for _, m := range measurements {
		var values []float64
		for _, f := range runs {
			values = append(values, m.of(f))
		}
		spreads[m.name] = spread(values)
	}
	return spreads
}

func compare(first, other Subject) []Ratio {
	ratios := []Ratio{{Of: "link_seconds", Against: other.Relayer, Better: over(other.LinkSeconds, first.LinkSeconds)}}
	for _, m := range measurements {
		better := over(first.Summary[m.name].Median, other.Summary[m.name].Median)
		if !m.more {
			better = over(other.Summary[m.name].Median, first.Summary[m.name].Median)
		}
		ratios = append(ratios, Ratio{Of: m.name, Against: other.Relayer, Better: better})
	}
	return ratios
}

// over is 0 where there is nothing to divide by: JSON has no infinity.
func over(a, b float64) float64 {
	if b == 0 {
		return 0
	}
	return a / b
}
