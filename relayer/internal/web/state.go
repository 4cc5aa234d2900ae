package web

import (
	"time"

	"github.com/prometheus/client_golang/prometheus"

	"github.com/anji-bridge/anji/adapters"
	"github.com/anji-bridge/anji/relayer/internal/journal"
)

func describe(name, help string, labels ...string) *prometheus.Desc {
	return prometheus.NewDesc(prometheus.BuildFQName("anji", "", name), help, labels, nil)
}

var (
	packetsDesc       = describe("packets", "Packets that are not settled.", "link", "from", "to", "stage")
	givenUpDesc       = describe("packets_given_up", "Packets that are not settled and not tried any more in their stage.", "link", "from", "to", "stage")
	oldestDesc        = describe("oldest_packet_age_seconds", "Since the block that sent the oldest packet of a stage.", "link", "from", "to", "stage")
	chainUpDesc       = describe("chain_up", "1 where the chain answered the last probe.", "chain")
	chainStoppedDesc  = describe("chain_stopped", "1 where nothing is relayed from the chain any more because its blocks do not verify.", "chain")
	chainBlockDesc    = describe("chain_block", "Newest provable block.", "chain")
	chainAgeDesc      = describe("chain_age_seconds", "Since the newest provable time.", "chain")
	chainReadDesc     = describe("chain_read_block", "Block that the relayer reads next.", "chain")
	clientActiveDesc  = describe("client_active", "1 where the light client takes proofs.", "link", "chain", "client")
	clientAgeDesc     = describe("client_age_seconds", "Since the newest state that the light client trusts.", "link", "chain", "client")
	clientPeriodDesc  = describe("client_trusting_period_seconds", "Age at which the light client expires.", "link", "chain", "client")
	endpointUpDesc    = describe("endpoint_up", "1 where the endpoint answers and nothing speaks against what it says.", "chain", "endpoint")
	endpointAsideDesc = describe("endpoint_set_aside", "1 where the endpoint answers and is not asked, because it lags, forked or lied; the log and relayer status say why.", "chain", "endpoint")
	transactionsDesc  = describe("transactions_total", "Transactions of this relayer in blocks.", "chain")
	feesDesc          = describe("fees_total", "Fees that this relayer's transactions cost.", "chain", "unit")
	probeAgeDesc      = describe("probe_age_seconds", "Since the chains were looked at for these gauges.")
)

// state reports what the last probe found, and what adapters remember.
type state struct{ *Server }

// Describe implements prometheus.Collector, as Collect does.
func (s state) Describe(out chan<- *prometheus.Desc) {
	for _, d := range []*prometheus.Desc{
		packetsDesc, givenUpDesc, oldestDesc, chainUpDesc, chainStoppedDesc, chainBlockDesc, chainAgeDesc, chainReadDesc,
		clientActiveDesc, clientAgeDesc, clientPeriodDesc, endpointUpDesc, endpointAsideDesc, transactionsDesc, feesDesc, probeAgeDesc,
	} {
		out <- d
	}
}

// sink takes metrics.
type sink chan<- prometheus.Metric

func (out sink) gauge(d *prometheus.Desc, value float64, labels ...string) {
	out <- prometheus.MustNewConstMetric(d, prometheus.GaugeValue, value, labels...)
}

func (out sink) counter(d *prometheus.Desc, value float64, labels ...string) {
	out <- prometheus.MustNewConstMetric(d, prometheus.CounterValue, value, labels...)
}

func flag(b bool) float64 {
	if b {
		return 1
	}
	return 0
}

func (s state) Collect(metrics chan<- prometheus.Metric) {
	out, now, last := sink(metrics), time.Now(), s.reading()
	for id, chain := range s.chains {
		if r, ok := chain.(adapters.Reporter); ok {
			out.report(id, r)
		}
	}
	if last.at.IsZero() {
		return
	}
	out.gauge(probeAgeDesc, now.Sub(last.at).Seconds())
	out.packets(last, now)
	for id, c := range last.chains {
		out.gauge(chainUpDesc, flag(c.err == nil), id)
		out.gauge(chainStoppedDesc, flag(c.stopped != ""), id)
		out.gauge(chainReadDesc, float64(c.cursor.Next), id)
		if c.err == nil {
			out.gauge(chainBlockDesc, float64(c.head.Position), id)
			out.gauge(chainAgeDesc, now.Sub(c.head.Time).Seconds(), id)
		}
	}
	for _, link := range last.links {
		for _, end := range []journal.End{link.A, link.B} {
			if c, known := last.clients[end]; known && c.err == nil {
				out.gauge(clientActiveDesc, flag(c.client.Status == "Active"), link.Name, end.Chain, end.Client)
				out.gauge(clientAgeDesc, now.Sub(c.client.LatestTime).Seconds(), link.Name, end.Chain, end.Client)
				out.gauge(clientPeriodDesc, c.client.TrustingPeriod.Seconds(), link.Name, end.Chain, end.Client)
			}
		}
	}
}

func (out sink) report(id string, r adapters.Reporter) {
	for _, e := range r.Endpoints() {
		out.gauge(endpointUpDesc, flag(e.Up), id, e.Name)
		out.gauge(endpointAsideDesc, flag(e.Aside), id, e.Name)
	}
	spent := r.Spent()
	out.counter(transactionsDesc, float64(spent.Transactions), id)
	if spent.Unit != "" {
		out.counter(feesDesc, spent.Fees, id, spent.Unit)
	}
}

// packets reports every open stage of every direction, so that a gauge falls
// to 0 instead of going away.
func (out sink) packets(last reading, now time.Time) {
	for _, link := range last.links {
		for _, d := range []journal.Direction{journal.AtoB, journal.BtoA} {
			for _, stage := range []journal.Stage{journal.Seen, journal.Final, journal.Proven, journal.Delivered} {
				labels := []string{link.Name, link.Source(d).Chain, link.Destination(d).Chain, string(stage)}
				var found journal.Count
				for _, c := range last.counts {
					if c.Link == link.Name && c.Direction == d && c.Stage == stage {
						found = c
					}
				}
				out.gauge(packetsDesc, float64(found.Packets), labels...)
				out.gauge(givenUpDesc, float64(found.Parked), labels...)
				age := 0.0
				if !found.Oldest.IsZero() {
					age = now.Sub(found.Oldest).Seconds()
				}
				out.gauge(oldestDesc, age, labels...)
			}
		}
	}
}
