// Package web tells monitoring systems how a relayer fares: Prometheus metrics
// and two health checks. It changes nothing and tells no secret, but whoever
// reaches it learns which chains are linked and how busy they are; so it
// listens on the loopback interface unless the operator says otherwise.
package web

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"net"
	"net/http"
	"sync"
	"time"

	"github.com/prometheus/client_golang/prometheus"
	"github.com/prometheus/client_golang/prometheus/collectors"
	"github.com/prometheus/client_golang/prometheus/promhttp"
	"github.com/rs/zerolog"

	"github.com/anji-bridge/anji/adapters"
	"github.com/anji-bridge/anji/relayer/internal/journal"
)

// Bounds on what a peer of the server may do.
const (
	requestTimeout  = 10 * time.Second
	maxHeader       = 16 << 10
	shutdownTimeout = 5 * time.Second
)

// Server serves /metrics, /healthz and /readyz.
type Server struct {
	journal  *journal.Journal
	chains   map[string]adapters.Chain
	link     string // the only one relayed; empty for all
	registry *prometheus.Registry

	mu   sync.Mutex
	last reading
}

// New returns a server about a relayer of one link, or of all where link is
// empty. counted is what the engine, and whoever else is in the process, counts.
func New(j *journal.Journal, chains map[string]adapters.Chain, link string, counted ...prometheus.Collector) *Server {
	s := &Server{journal: j, chains: chains, link: link, registry: prometheus.NewRegistry()}
	s.registry.MustRegister(counted...)
	s.registry.MustRegister(state{s},
		collectors.NewGoCollector(), collectors.NewProcessCollector(collectors.ProcessCollectorOpts{}))
	return s
}

// Serve answers on a listener, which it closes, until ctx ends.
func (s *Server) Serve(ctx context.Context, listener net.Listener, log zerolog.Logger) error {
	ctx, cancel := context.WithCancel(ctx)
	defer cancel()
	var wait sync.WaitGroup
	wait.Go(func() { s.probe(ctx) })
	err := serve(ctx, listener, s.Handler(), log)
	cancel()
	wait.Wait()
	return err
}

func serve(ctx context.Context, listener net.Listener, handler http.Handler, log zerolog.Logger) error {
	ctx, cancel := context.WithCancel(ctx)
	defer cancel()
	server := &http.Server{
		Handler: handler, ReadTimeout: requestTimeout, WriteTimeout: 2 * requestTimeout,
		IdleTimeout: time.Minute, MaxHeaderBytes: maxHeader,
	}
	var wait sync.WaitGroup
	wait.Go(func() {
		<-ctx.Done()
		patience, cancel := context.WithTimeout(context.WithoutCancel(ctx), shutdownTimeout)
		defer cancel()
		if err := server.Shutdown(patience); err != nil {
			log.Warn().Err(err).Msg("http requests were cut short")
		}
	})
	err := server.Serve(listener)
	cancel()
	wait.Wait()
	if errors.Is(err, http.ErrServerClosed) {
		return nil
	}
	return fmt.Errorf("http: %w", err)
}

// Handler answers the three paths.
func (s *Server) Handler() http.Handler {
	mux := http.NewServeMux()
	mux.Handle("GET /metrics", metrics(s.registry))
	mux.HandleFunc("GET /healthz", s.healthz)
	mux.HandleFunc("GET /readyz", s.readyz)
	return mux
}

func metrics(registry *prometheus.Registry) http.Handler {
	return promhttp.HandlerFor(registry, promhttp.HandlerOpts{MaxRequestsInFlight: 4, Timeout: requestTimeout})
}

// healthz fails where starting the process again may help: it cannot read
// its journal any more, or hangs.
func (s *Server) healthz(w http.ResponseWriter, r *http.Request) {
	ctx, cancel := context.WithTimeout(r.Context(), requestTimeout)
	defer cancel()
	faults := []string{}
	if _, err := s.journal.Links(ctx); err != nil {
		faults = append(faults, fmt.Sprintf("journal: %v", err))
	}
	if last := s.reading(); !last.at.IsZero() && time.Since(last.at) > 2*(probeInterval+probePatience) {
		faults = append(faults, fmt.Sprintf("the chains were looked at last at %s", last.at.UTC().Format(time.RFC3339)))
	}
	answer(w, faults)
}

// readyz fails while packets cannot move: a chain or client of a link is of no
// use. It takes the last probe's word.
func (s *Server) readyz(w http.ResponseWriter, _ *http.Request) { answer(w, s.reading().faults()) }

func (s *Server) reading() reading {
	s.mu.Lock()
	defer s.mu.Unlock()
	return s.last
}

func answer(w http.ResponseWriter, faults []string) {
	w.Header().Set("Content-Type", "application/json")
	if len(faults) > 0 {
		w.WriteHeader(http.StatusServiceUnavailable)
	}
	_ = json.NewEncoder(w).Encode(struct {
		OK     bool     `json:"ok"`
		Faults []string `json:"faults"`
	}{len(faults) == 0, faults}) // a peer that is gone needs no answer
}
