// Package engine moves packets between the two chains of each link.
//
// Events become packet rows of the journal (watch.go), and three stages move
// these on: deliver, acknowledge and timeout. What is to be executed on one
// client of a link travels together (lane.go), on two tracks (track.go): a
// batch is collected, proven (batch.go) and on its way (flight.go) until its
// outcomes are recorded, or looked up (reconcile.go). Beside them refresh.go,
// trust.go and misbehaviour.go look after the clients.
//
// Nothing here is trusted with safety: the chains refuse what is not proven
// and answer a repeated message with a no-op. The engine's care is that
// nothing is lost, that one packet never holds up another, and that little is
// paid for twice.
package engine

import (
	"context"
	"fmt"
	"slices"
	"sync"
	"time"

	"github.com/rs/zerolog"

	"github.com/anji-bridge/anji/adapters"
	"github.com/anji-bridge/anji/relayer/internal/journal"
)

// discoverInterval is how often a running engine looks for new links.
const discoverInterval = 2 * time.Second

// settled is how long a session lasts whose end is not counted as a failure.
const settled = time.Minute

// Engine relays the links of one journal.
type Engine struct {
	journal *journal.Journal
	chains  map[string]adapters.Chain
	log     zerolog.Logger
	meters  meters
	// Retention is how long finished packets stay in the journal; 0 for ever.
	Retention time.Duration
	// Evidence is how long the proofs of finished packets stay; 0 for as long as
	// the packets do.
	Evidence time.Duration
	// Stagger is for how long packets, timeouts and refreshes that are due are
	// left to relayers that this one's journal does not know of.
	Stagger time.Duration
	// Attestors are those of chains, by the chain's id, for clients that believe
	// them.
	Attestors map[string]Attestors

	bells   *bells
	origins map[string]origin // only Run's goroutine uses it

	// unverified are the chains whose blocks did not verify, by id.
	unverified sync.Map
}

// New returns an engine over connected chains, by id.
func New(j *journal.Journal, chains map[string]adapters.Chain, log zerolog.Logger) *Engine {
	return &Engine{journal: j, chains: chains, log: log, meters: newMeters()}
}

// Run relays until ctx ends, and returns nil then. It relays the named link,
// or where link is empty every link whose chains it has, those created while
// it runs included, beside whatever other relayers the journal has. The caller
// holds the journal's lock for relaying.
func (e *Engine) Run(ctx context.Context, link string) error {
	for failures := 0; ; failures++ {
		began := time.Now()
		err := e.relay(ctx, link)
		if ctx.Err() != nil {
			return nil
		}
		if time.Since(began) > settled {
			failures = 0
		}
		e.log.Error().Err(err).Msg("not one of the journal's relayers any more; joining again")
		if !sleep(ctx, pause(failures)) {
			return nil
		}
	}
}

// startLinks starts the links that are not running yet.
func (s *session) startLinks(ctx context.Context, link string) {
	// Renewing the lease must not wait for an answer that does not come.
	reading, done := context.WithTimeout(ctx, s.lease/renewals)
	defer done()
	links, err := s.journal.Links(reading)
	if err != nil && ctx.Err() == nil {
		s.log.Error().Err(err).Msg("cannot read links")
	}
	for _, l := range links {
		if s.running[l.Name] || !l.Complete() || (link != "" && l.Name != link) {
			continue
		}
		if err := s.startLink(ctx, l); err != nil {
			s.log.Error().Err(err).Str("link", l.Name).Msg("cannot start link")
		}
	}
}

// startLink starts the stages of a link, and the watchers of chains that are
// not watched yet.
func (s *session) startLink(ctx context.Context, l journal.Link) error {
	for _, end := range []journal.End{l.A, l.B} {
		if s.chains[end.Chain] == nil {
			return fmt.Errorf("chain %q is not in the configuration", end.Chain)
		}
	}
	if s.alone {
		if err := s.journal.Doubt(ctx, l.Name); err != nil {
			return err
		}
	}
	s.running[l.Name] = true
	onA, onB := s.newLane(l, journal.BtoA), s.newLane(l, journal.AtoB)
	onA.peer, onB.peer = onB, onA
	s.bells.add(l.A.Chain, onA, onB)
	s.bells.add(l.B.Chain, onA, onB)
	for _, lane := range []*lane{onA, onB} {
		s.group.Go(func() error { lane.witness(ctx); return nil })
		ctx := s.origin(ctx, s.group, lane.other).ctx
		for _, stage := range []func(context.Context){lane.run, lane.watchTimeouts, lane.refresh, lane.followTrust, lane.keepAnchor} {
			s.group.Go(func() error { stage(ctx); return nil })
		}
	}
	s.log.Info().Str("link", l.Name).Str("a", l.A.Chain).Str("client_a", l.A.Client).
		Str("b", l.B.Chain).Str("client_b", l.B.Client).Msg("relaying")
	return nil
}

// bells wake lanes when something happened on a chain.
type bells struct {
	mu    sync.Mutex
	lanes map[string][]*lane
}

func (b *bells) add(chain string, lanes ...*lane) {
	b.mu.Lock()
	defer b.mu.Unlock()
	if b.lanes == nil {
		b.lanes = map[string][]*lane{}
	}
	b.lanes[chain] = append(b.lanes[chain], lanes...)
}

func (b *bells) of(chain string) []*lane {
	b.mu.Lock()
	defer b.mu.Unlock()
	return slices.Clone(b.lanes[chain])
}

func (b *bells) ring(chain string) {
	for _, l := range b.of(chain) {
		l.ring()
	}
}

// doubt makes a chain's lanes look for outcomes that are not known.
func (b *bells) doubt(chain string) {
	for _, l := range b.of(chain) {
		l.doubt()
	}
}

func ring(wake chan struct{}) {
	select {
	case wake <- struct{}{}:
	default: // already ringing
	}
}

// sleep waits, and says whether ctx is still alive.
func sleep(ctx context.Context, d time.Duration) bool {
	timer := time.NewTimer(d)
	defer timer.Stop()
	select {
	case <-ctx.Done():
		return false
	case <-timer.C:
		return true
	}
}
