package engine

import (
	"time"

	"github.com/prometheus/client_golang/prometheus"

	"github.com/anji-bridge/anji/adapters"
	"github.com/anji-bridge/anji/relayer/internal/journal"
)

// meters are what an engine counts while it works. What can be read from the
// journal or asked of a chain at any time is not among them.
type meters struct {
	events   *prometheus.CounterVec
	messages *prometheus.CounterVec
	latency  *prometheus.HistogramVec
	steps    *prometheus.HistogramVec
	failures *prometheus.CounterVec
	batches  *prometheus.HistogramVec
}

func newMeters() meters {
	counter := func(name, help string, labels ...string) *prometheus.CounterVec {
		return prometheus.NewCounterVec(prometheus.CounterOpts{Namespace: "anji", Name: name, Help: help}, labels)
	}
	histogram := func(name, help string, buckets []float64, labels ...string) *prometheus.HistogramVec {
		return prometheus.NewHistogramVec(prometheus.HistogramOpts{Namespace: "anji", Name: name, Help: help, Buckets: buckets}, labels)
	}
	// From a fast chain's block to the finality of a slow one.
	seconds := []float64{0.1, 0.25, 0.5, 1, 2, 5, 10, 20, 30, 60, 120, 300, 600, 1200, 3600}
	return meters{
		events: counter("packet_events_total",
			"Committed steps of packets, whoever relayed them: sent, received, refused (received with an error acknowledgement), acknowledged, timed_out.",
			"link", "from", "to", "event"),
		messages: counter("messages_total",
			"Messages of this relayer by what the chain answered: done, noop, refused, retry.",
			"link", "from", "to", "message", "outcome"),
		latency: histogram("packet_seconds",
			"From the block that sent a packet to its receive, acknowledge or timeout by this relayer.",
			seconds, "link", "from", "to", "message"),
		steps: histogram("batch_seconds",
			"How long proving a batch, or executing it on the chain, took.",
			seconds, "link", "chain", "step"),
		failures: counter("batch_failures_total",
			"Batches for a chain that failed as a whole, by the step that failed.",
			"link", "chain", "step"),
		batches: histogram("batch_messages",
			"Messages in a batch submitted to a chain.",
			[]float64{1, 2, 5, 10, 20, 50, 75, 100, 150, 250}, "link", "chain"),
	}
}

func (m meters) all() []prometheus.Collector {
	return []prometheus.Collector{m.events, m.messages, m.latency, m.steps, m.failures, m.batches}
}

// Describe implements prometheus.Collector, as Collect does.
func (e *Engine) Describe(out chan<- *prometheus.Desc) {
	for _, c := range e.meters.all() {
		c.Describe(out)
	}
}

// Collect reports what the engine has counted since it was made.
func (e *Engine) Collect(out chan<- prometheus.Metric) {
	for _, c := range e.meters.all() {
		c.Collect(out)
	}
}

func (m meters) event(link journal.Link, d journal.Direction, e adapters.Event) {
	kind := string(e.Kind)
	if e.Kind == adapters.PacketReceived && !e.Acknowledgement.Success() {
		kind = "refused"
	}
	m.events.WithLabelValues(link.Name, link.Source(d).Chain, link.Destination(d).Chain, kind).Inc()
}

func (m meters) outcome(link journal.Link, t task, o adapters.Outcome) {
	labels := []string{link.Name, link.Source(t.row.Direction).Chain, link.Destination(t.row.Direction).Chain, string(t.stage.kind())}
	m.messages.WithLabelValues(append(labels, string(o.Status))...).Inc()
	if o.Status == adapters.Done && !t.row.Sent.Time.IsZero() {
		// The sender's clock may be ahead of this machine's.
		m.latency.WithLabelValues(labels...).Observe(max(0, time.Since(t.row.Sent.Time).Seconds()))
	}
}

// Steps of a batch.
const (
	stepProve  = "prove"
	stepSubmit = "submit"
)

// measure observes a step of a batch for the lane's chain.
func (l *lane) measure(step string, began time.Time, err error) {
	if err != nil {
		l.meters.failures.WithLabelValues(l.link.Name, l.host.ID(), step).Inc()
		return
	}
	l.meters.steps.WithLabelValues(l.link.Name, l.host.ID(), step).Observe(time.Since(began).Seconds())
}

// ownerOf finds the link and direction of a packet whose event a chain reports.
func ownerOf(links []journal.Link, chain string, e adapters.Event) (journal.Link, journal.Direction, bool) {
	for _, link := range links {
		for _, d := range []journal.Direction{journal.AtoB, journal.BtoA} {
			source, destination := link.Source(d), link.Destination(d)
			reports := source.Chain
			if e.Kind == adapters.PacketReceived {
				reports = destination.Chain
			}
			if reports == chain && source.Client == e.Packet.SourceClient && destination.Client == e.Packet.DestinationClient {
				return link, d, true
			}
		}
	}
	return journal.Link{}, "", false
}
