// Package endpoints asks the nodes of a chain: one that does not answer costs
// no more than a moment, once, and one that lies is not asked again.
package endpoints

import (
	"errors"
	"fmt"
	"net/url"
	"sync"
	"sync/atomic"
	"time"

	"github.com/rs/zerolog"

	"github.com/anji-bridge/anji/adapters"
)

// Set is the endpoints of one kind, in the order of the configuration.
type Set[E any] struct {
	All []*Endpoint[E]
	// Answered tells whether an error is a node's own answer, so that the node
	// itself is well; another one may still answer otherwise.
	Answered func(error) bool

	turn      atomic.Uint32 // of AskOther
	mu        sync.Mutex
	preferred int
}

// Endpoint is one node. Node is what requests are given.
type Endpoint[E any] struct {
	Health
	Node E
}

// Health is what is remembered of one endpoint.
type Health struct {
	name string
	log  zerolog.Logger

	mu       sync.Mutex
	failed   error     // of the last request; nil where it was answered
	aside    error     // why it is set aside
	forGood  bool      // until the process ends
	since    time.Time // of failed or aside
	answered time.Time // last
}

// Name is what reports call an endpoint: its place in a list of the
// configuration and its host. The rest of an address may be secret.
func Name(field string, index int, address string) string {
	host := ""
	if u, err := url.Parse(address); err == nil {
		host = " " + u.Host
	}
	return fmt.Sprintf("%s[%d]%s", field, index, host)
}

// Init names the endpoint. It must be called before anything else.
func (h *Health) Init(name string, log zerolog.Logger) {
	h.name, h.log = name, log.With().Str("endpoint", name).Logger()
}

func (h *Health) String() string { return h.name }

// Lie is an error that proves that the endpoint which gave an answer does not
// tell the truth.
type Lie struct{ Err error }

func (l Lie) Error() string { return l.Err.Error() }
func (l Lie) Unwrap() error { return l.Err }

// OK records an answer. It does not bring back what is set aside.
func (h *Health) OK() {
	h.mu.Lock()
	defer h.mu.Unlock()
	h.answered = time.Now()
	if h.failed != nil {
		h.log.Info().Dur("after", time.Since(h.since)).Msg("the endpoint answers again")
		h.failed = nil
	}
}

// Fail records that a request was not answered.
func (h *Health) Fail(reason error) {
	h.mu.Lock()
	defer h.mu.Unlock()
	if h.failed == nil {
		h.since = time.Now()
		h.log.Warn().Err(Plain(reason)).Msg("an endpoint does not answer; the others are used")
	}
	h.failed = Plain(reason)
}

// Plain leaves away the address, which may be secret, of an HTTP error.
func Plain(err error) error {
	if request := (*url.Error)(nil); errors.As(err, &request) {
		return request.Err
	}
	return err
}

// SetAside sets the endpoint aside until Forgive.
func (h *Health) SetAside(reason error) { h.setAside(reason, false) }

// Refute sets aside an endpoint that has lied, until the process ends.
func (h *Health) Refute(reason error) { h.setAside(reason, true) }

func (h *Health) setAside(reason error, forGood bool) {
	h.mu.Lock()
	defer h.mu.Unlock()
	if h.forGood || h.aside != nil && !forGood {
		return
	}
	reason = Plain(reason)
	h.aside, h.forGood, h.since = reason, forGood, time.Now()
	h.log.Error().Err(reason).Bool("until_restart", forGood).Msg("an endpoint is set aside")
}

// Forgive takes back an endpoint that was set aside and has not lied.
func (h *Health) Forgive() {
	h.mu.Lock()
	defer h.mu.Unlock()
	if h.aside == nil || h.forGood {
		return
	}
	h.aside = nil
	h.log.Info().Dur("after", time.Since(h.since)).Msg("an endpoint that was set aside is used again")
}

// Refuted is why the endpoint is not asked any more; nil where it is.
func (h *Health) Refuted() error {
	h.mu.Lock()
	defer h.mu.Unlock()
	if h.forGood {
		return h.aside
	}
	return nil
}

// Good tells whether nothing speaks against the endpoint.
func (h *Health) Good() bool { return h.rank() == 0 }

// rank is the place among the endpoints, the lowest being the first.
func (h *Health) rank() int {
	h.mu.Lock()
	defer h.mu.Unlock()
	switch {
	case h.forGood:
		return 3
	case h.aside != nil:
		return 2
	case h.failed != nil:
		return 1
	}
	return 0
}

// answeredSince tells whether the endpoint has given an answer after a time.
func (h *Health) answeredSince(t time.Time) bool {
	h.mu.Lock()
	defer h.mu.Unlock()
	return h.answered.After(t)
}

// Report is the endpoint as it is shown to people.
func (h *Health) Report() adapters.Endpoint {
	h.mu.Lock()
	defer h.mu.Unlock()
	out := adapters.Endpoint{Name: h.name, Up: h.failed == nil && h.aside == nil, Aside: h.aside != nil}
	switch {
	case h.aside != nil:
		out.Fault, out.Since = h.aside.Error(), h.since
	case h.failed != nil:
		out.Fault, out.Since = h.failed.Error(), h.since
	}
	return out
}

// judge records the end of a request.
func (s *Set[E]) judge(h *Health, err error) {
	var lie Lie
	switch {
	case err == nil:
		h.OK()
	case errors.As(err, &lie):
		h.Refute(lie.Err)
	case s.Answered != nil && s.Answered(err):
		h.OK()
	default:
		h.Fail(err)
	}
}
