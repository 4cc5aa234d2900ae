package engine

import (
	"context"
	"errors"
	"fmt"
	"time"

	"golang.org/x/sync/errgroup"

	"github.com/anji-bridge/anji/adapters/failpoint"
	"github.com/anji-bridge/anji/relayer/internal/journal"
)

// renewals is how often a lease is renewed before it would end.
const renewals = 4

// leaving is how long a relayer that stops waits for its journal.
const leaving = 5 * time.Second

// session is what an engine does from joining the journal's relayers until it
// is none of them any more.
type session struct {
	*Engine
	group   *errgroup.Group
	running map[string]bool // links
	alone   bool            // no relayer joined before
	lease   time.Duration
	renewed time.Time
}

// relay joins the journal's relayers and relays until ctx or the lease ends.
func (e *Engine) relay(ctx context.Context, link string) (err error) {
	began, lease := time.Now(), e.journal.Lease()
	alone, err := e.journal.Join(ctx, lease)
	if err != nil {
		return err
	}
	failpoint.Hit(failpoint.Joined)
	group, ctx := errgroup.WithContext(ctx)
	ctx, cancel := context.WithCancel(ctx)
	s := session{Engine: e, group: group, running: map[string]bool{}, alone: alone, lease: lease, renewed: began}
	e.origins, e.bells = map[string]origin{}, &bells{}
	group.Go(func() error { e.recordEndpoints(ctx); return nil })
	if e.Retention > 0 {
		group.Go(func() error { e.removeFinished(ctx); return nil })
	}
	if e.Evidence > 0 {
		group.Go(func() error { e.removeEvidence(ctx); return nil })
	}
	if e.Retention > 0 || e.Evidence > 0 {
		group.Go(func() error { e.removeUpdates(ctx); return nil })
	}
	for err == nil {
		s.startLinks(ctx, link)
		if !sleep(ctx, discoverInterval) {
			break
		}
		err = s.keep(ctx)
	}
	cancel() // before anything else is submitted under a lease that is lost
	err = errors.Join(err, group.Wait())
	ctx, done := context.WithTimeout(context.WithoutCancel(ctx), leaving)
	defer done()
	if failure := e.journal.Leave(ctx); failure != nil {
		e.log.Warn().Err(failure).Dur("after", lease).Msg("cannot give back what is held; others take it over when the lease ends")
	}
	return err
}

// keep renews the lease in time and takes over those of relayers that died.
// Its error ends the session.
func (s *session) keep(ctx context.Context) error {
	interval := s.lease / renewals
	if time.Since(s.renewed) < interval {
		return nil
	}
	ctx, cancel := context.WithTimeout(ctx, interval)
	defer cancel()
	began := time.Now()
	err := s.journal.Renew(ctx, s.lease)
	switch {
	case errors.Is(err, journal.ErrLeaseLost):
		return err
	case err != nil && time.Since(s.renewed) > s.lease-2*interval:
		return fmt.Errorf("the lease cannot be renewed: %w", err)
	case err != nil:
		s.log.Warn().Err(err).Msg("renewing the lease failed; will try again")
		return nil
	}
	failpoint.Hit(failpoint.LeaseRenewed)
	s.renewed = began
	if err := s.takeOver(ctx); err != nil {
		s.log.Warn().Err(err).Msg("looking for dead relayers failed; will try again")
	}
	return nil
}

func (s *session) takeOver(ctx context.Context) error {
	dead, err := s.journal.TakeOver(ctx)
	for _, name := range dead {
		s.log.Warn().Str("relayer", name).Msg("took over the work of a relayer that did not renew its lease")
	}
	if len(dead) > 0 {
		for link := range s.running {
			err = errors.Join(err, s.journal.Doubt(ctx, link))
		}
	}
	// Others may also have left, or given up, what they cannot look up.
	for chain := range s.chains {
		s.bells.doubt(chain)
	}
	return err
}

// onDuty does what only one of the journal's relayers does at a time, and says
// whether that is this one. Failing in it, it leaves it to whoever comes first.
func (l *lane) onDuty(ctx context.Context, chore string, do func(context.Context) error) (bool, error) {
	duty := []string{chore, l.link.Name, string(l.inbound)}
	mine, err := l.journal.Duty(ctx, duty...)
	if err != nil || !mine {
		return false, err
	}
	if err = do(ctx); err != nil && ctx.Err() == nil {
		err = errors.Join(err, l.journal.Resign(ctx, duty...))
	}
	return true, err
}
