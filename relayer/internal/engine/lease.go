package engine

import (
	"context"
	"errors"
	"fmt"
	"time"

	"golang.org/x/sync/errgroup"

	"github.com/anji-bridge/anji/relayer/internal/journal"
)

const (
	// leaseTime is how long the work of a relayer that died lies idle before
	// another one takes it over.
	leaseTime     = 20 * time.Second
	renewInterval = leaseTime / 4
)

// session is what an engine does from joining the journal's relayers until it
// is none of them any more.
type session struct {
	*Engine
	group   *errgroup.Group
	running map[string]bool // links
	alone   bool            // no relayer joined before
	renewed time.Time
}

// relay joins the journal's relayers and relays until ctx or the lease ends.
func (e *Engine) relay(ctx context.Context, link string) (err error) {
	began := time.Now()
	alone, err := e.journal.Join(ctx, leaseTime)
	if err != nil {
		return err
	}
	group, ctx := errgroup.WithContext(ctx)
	ctx, cancel := context.WithCancel(ctx)
	s := session{Engine: e, group: group, running: map[string]bool{}, alone: alone, renewed: began}
	e.origins, e.bells = map[string]origin{}, &bells{}
	if e.Retention > 0 {
		group.Go(func() error { e.removeFinished(ctx); return nil })
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
	leaving, done := context.WithTimeout(context.WithoutCancel(ctx), renewInterval)
	defer done()
	if failure := e.journal.Leave(leaving); failure != nil {
		e.log.Warn().Err(failure).Dur("after", leaseTime).Msg("cannot give back what is held; others take it over when the lease ends")
	}
	return err
}

// keep renews the lease in time and takes over those of relayers that died.
// Its error ends the session.
func (s *session) keep(ctx context.Context) error {
	if time.Since(s.renewed) < renewInterval {
		return nil
	}
	ctx, cancel := context.WithTimeout(ctx, renewInterval)
	defer cancel()
	began := time.Now()
	err := s.journal.Renew(ctx, leaseTime)
	switch {
	case errors.Is(err, journal.ErrLeaseLost):
		return err
	case err != nil && time.Since(s.renewed) > leaseTime-2*renewInterval:
		return fmt.Errorf("the lease cannot be renewed: %w", err)
	case err != nil:
		s.log.Warn().Err(err).Msg("renewing the lease failed; will try again")
		return nil
	}
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
