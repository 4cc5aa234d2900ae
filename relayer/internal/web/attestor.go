package web

import (
	"context"
	"net"
	"net/http"

	"github.com/prometheus/client_golang/prometheus"
	"github.com/prometheus/client_golang/prometheus/collectors"
	"github.com/rs/zerolog"
)

// Attestor is an attestor that is told about.
type Attestor interface {
	prometheus.Collector
	// Faults say why something is not attested.
	Faults() []string
}

// ServeAttestor serves /metrics, /healthz and /readyz of a process that does
// nothing but attest, on a listener, which it closes, until ctx ends.
func ServeAttestor(ctx context.Context, listener net.Listener, attestor Attestor, log zerolog.Logger) error {
	registry := prometheus.NewRegistry()
	registry.MustRegister(attestor, collectors.NewGoCollector(), collectors.NewProcessCollector(collectors.ProcessCollectorOpts{}))
	mux := http.NewServeMux()
	mux.Handle("GET /metrics", metrics(registry))
	mux.HandleFunc("GET /healthz", func(w http.ResponseWriter, _ *http.Request) { answer(w, []string{}) })
	mux.HandleFunc("GET /readyz", func(w http.ResponseWriter, _ *http.Request) { answer(w, attestor.Faults()) })
	return serve(ctx, listener, mux, log)
}
