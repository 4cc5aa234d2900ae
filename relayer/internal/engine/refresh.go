package engine

import (
	"context"
	"errors"
	"fmt"
	"time"

	"github.com/anji-bridge/anji/adapters"
	"github.com/anji-bridge/anji/adapters/failpoint"
)

// A client is refreshed when two thirds of its trusting period have passed
// since the state that it knows: traffic may have refreshed it before.
const (
	refreshNumerator   = 2
	refreshDenominator = 3
	longestRefreshWait = time.Hour // between looks at a client
)

// refresh keeps the lane's client from expiring, until ctx ends.
func (l *lane) refresh(ctx context.Context) {
	failures := 0
	for {
		wait := l.journal.Lease() // where another relayer does it
		_, err := l.onDuty(ctx, "refresh", func(ctx context.Context) (err error) {
			wait, err = l.refreshIfDue(ctx)
			return err
		})
		if err != nil && ctx.Err() == nil {
			err = errors.Join(err, l.showFalseQuorum(ctx, err))
			wait = pause(failures)
			if errors.Is(err, ErrClientNotActive) {
				wait = time.Minute // only governance helps
			}
			failures++
			l.log.Error().Err(err).Msg("client refresh failed; will try again")
		} else {
			failures = 0
		}
		if !sleep(ctx, wait) {
			return
		}
	}
}

// refreshIfDue updates the client if it is time to, and says when to look
// again.
func (l *lane) refreshIfDue(ctx context.Context) (time.Duration, error) {
	client, err := l.activeClient(ctx)
	if err != nil {
		return 0, err
	}
	if client.TrustingPeriod <= 0 {
		return longestRefreshWait, nil // never expires
	}
	due := client.LatestTime.Add(client.TrustingPeriod / refreshDenominator * refreshNumerator)
	due = due.Add(min(l.stagger, client.TrustingPeriod/refreshDenominator/2))
	if wait := time.Until(due); wait > 0 {
		return min(wait, longestRefreshWait), nil
	}
	newer, err := l.refreshTime(ctx, client)
	if err != nil {
		return 0, err
	}
	release, err := l.acquire(ctx)
	if err != nil {
		return 0, err
	}
	defer release()
	// Read again: a batch may have updated the client while this waited.
	if client, err = l.activeClient(ctx); err != nil {
		return 0, err
	}
	evidence, err := l.engine.proveFrom(ctx, l.other, adapters.ProofRequest{Client: client, NotBefore: newer})
	if err != nil {
		return 0, fmt.Errorf("prove on %s: %w", l.other.ID(), err)
	}
	if err := l.journal.Keep(ctx, l.updates(evidence.Height, evidence.Updates...)...); err != nil {
		return 0, err
	}
	failpoint.Hit(failpoint.Refreshing)
	if _, err := l.host.Submit(ctx, adapters.Batch{ClientID: l.client, Updates: evidence.Updates}); err != nil {
		return 0, fmt.Errorf("update client %s on %s: %w", l.client, l.host.ID(), err)
	}
	failpoint.Hit(failpoint.Refreshed)
	l.log.Info().Str("of", l.other.ID()).Time("time", evidence.Time).Msg("client refreshed")
	return pollInterval, nil
}

// refreshTime returns a provable time of the other chain that is young enough
// to refresh the client with. Where the chain has none (a clock that only
// ticks) it is advanced.
func (l *lane) refreshTime(ctx context.Context, client adapters.Client) (time.Time, error) {
	head, err := l.other.Head(ctx)
	if err != nil {
		return time.Time{}, fmt.Errorf("head of %s: %w", l.other.ID(), err)
	}
	now := time.Now().Truncate(time.Second) // what a clock of seconds can reach
	if now.Sub(head.Time) < client.TrustingPeriod/refreshDenominator {
		return head.Time, nil
	}
	return now, l.peer.advanceTime(ctx, now)
}
