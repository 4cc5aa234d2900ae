package attestor

import (
	"time"

	"github.com/prometheus/client_golang/prometheus"
	"google.golang.org/grpc/codes"
)

// meters are what a server counts.
type meters struct {
	requests *prometheus.CounterVec
	duration *prometheus.HistogramVec
}

func newMeters() meters {
	return meters{
		requests: prometheus.NewCounterVec(prometheus.CounterOpts{
			Name: "anji_attestor_requests_total", Help: "Requests for attestations by source and gRPC code; Aborted are contradictions that were refused.",
		}, []string{"chain", "code"}),
		duration: prometheus.NewHistogramVec(prometheus.HistogramOpts{
			Name: "anji_attestor_request_seconds", Help: "How long answers took.", Buckets: prometheus.ExponentialBuckets(0.002, 2, 13),
		}, []string{"chain"}),
	}
}

func (m meters) answered(chain string, code codes.Code, took time.Duration) {
	m.requests.WithLabelValues(chain, code.String()).Inc()
	m.duration.WithLabelValues(chain).Observe(took.Seconds())
}

var (
	signedHeight = prometheus.NewDesc("anji_attestor_signed_height", "Highest height that was signed.", []string{"chain", "address"}, nil)
	floorHeight  = prometheus.NewDesc("anji_attestor_floor_height", "Lowest height that would be signed.", []string{"chain", "address"}, nil)
	provenHeight = prometheus.NewDesc("anji_attestor_proven_height", "Highest height that the light client has verified.", []string{"chain", "address"}, nil)
	provenTime   = prometheus.NewDesc("anji_attestor_proven_time_seconds", "Its time, in unix seconds.", []string{"chain", "address"}, nil)
	logSize      = prometheus.NewDesc("anji_attestor_log_bytes", "Size of the signing log, which only grows.", []string{"chain", "address"}, nil)
	active       = prometheus.NewDesc("anji_attestor_active", "1 while the light client can be believed.", []string{"chain", "address"}, nil)
)

// Describe implements prometheus.Collector.
func (s *Server) Describe(to chan<- *prometheus.Desc) {
	s.meters.requests.Describe(to)
	s.meters.duration.Describe(to)
	for _, d := range []*prometheus.Desc{signedHeight, floorHeight, provenHeight, provenTime, logSize, active} {
		to <- d
	}
}

// Collect implements prometheus.Collector.
func (s *Server) Collect(to chan<- prometheus.Metric) {
	s.meters.requests.Collect(to)
	s.meters.duration.Collect(to)
	for _, source := range s.order {
		is, address := source.Status(), source.Address().Hex()
		gauge := func(d *prometheus.Desc, value float64) {
			to <- prometheus.MustNewConstMetric(d, prometheus.GaugeValue, value, source.Name, address)
		}
		gauge(signedHeight, float64(is.Signed))
		gauge(floorHeight, float64(is.Floor))
		gauge(provenHeight, float64(is.Head.Height.Height))
		gauge(provenTime, float64(is.Head.Time.Unix()))
		gauge(logSize, float64(is.Log.Size))
		working := 1.0
		if is.Fault != nil {
			working = 0
		}
		gauge(active, working)
	}
}
