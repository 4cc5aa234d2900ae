package quorum

import (
	"time"

	"github.com/prometheus/client_golang/prometheus"
)

// Metrics are what collectors count together.
type Metrics struct {
	answers  *prometheus.CounterVec
	duration *prometheus.HistogramVec
}

// NewMetrics returns counters at zero.
func NewMetrics() *Metrics {
	return &Metrics{
		answers: prometheus.NewCounterVec(prometheus.CounterOpts{
			Name: "anji_quorum_answers_total", Help: "Answers of attestors by source and result: signed, late, refused, lied, other log.",
		}, []string{"chain", "attestor", "result"}),
		duration: prometheus.NewHistogramVec(prometheus.HistogramOpts{
			Name: "anji_quorum_seconds", Help: "How long a quorum of attestors took.", Buckets: prometheus.ExponentialBuckets(0.002, 2, 13),
		}, []string{"chain"}),
	}
}

func (m *Metrics) answered(chain, attestor, result string) {
	m.answers.WithLabelValues(chain, attestor, result).Inc()
}

func (m *Metrics) collected(chain string, took time.Duration) {
	m.duration.WithLabelValues(chain).Observe(took.Seconds())
}

// Describe implements prometheus.Collector.
func (m *Metrics) Describe(to chan<- *prometheus.Desc) {
	m.answers.Describe(to)
	m.duration.Describe(to)
}

// Collect implements prometheus.Collector.
func (m *Metrics) Collect(to chan<- prometheus.Metric) {
	m.answers.Collect(to)
	m.duration.Collect(to)
}
