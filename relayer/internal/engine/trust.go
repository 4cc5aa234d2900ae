package engine

import (
	"context"
	"errors"
	"fmt"
	"time"

	"github.com/anji-bridge/anji/adapters"
	"github.com/anji-bridge/anji/adapters/failpoint"
	"github.com/anji-bridge/anji/relayer/internal/journal"
	"github.com/anji-bridge/anji/relayer/internal/quorum"
)

// trustInterval is how often a chain is asked for a new trust document: what
// one takes away counts only from when the client knows it.
const trustInterval = 5 * time.Second

// followTrust brings the other chain's trust documents to the client as they
// appear, until ctx ends.
func (l *lane) followTrust(ctx context.Context) {
	source, ok := l.other.(adapters.TrustSource)
	if !ok {
		return
	}
	failures := 0
	for {
		wait := trustInterval
		_, err := l.onDuty(ctx, "trust", func(ctx context.Context) error { return l.updateTrust(ctx, source) })
		if errors.Is(err, ErrTrustFixed) {
			l.log.Error().Err(err).Str("of", l.other.ID()).Msg("a trust document is committed that the client cannot take over")
			return
		}
		if err != nil && ctx.Err() == nil {
			wait = max(wait, pause(failures))
			failures++
			l.log.Error().Err(err).Msg("trust update failed; will try again")
		} else {
			failures = 0
		}
		if !sleep(ctx, wait) {
			return
		}
	}
}

func (l *lane) updateTrust(ctx context.Context, source adapters.TrustSource) error {
	newest, err := source.CommittedTrust(ctx)
	if err != nil || newest.Sequence == 0 {
		return err
	}
	release, err := l.acquire(ctx)
	if err != nil {
		return err
	}
	defer release()
	client, err := l.host.Client(ctx, l.client)
	if err != nil || client.Status != statusActive {
		return err // whoever needs the client complains
	}
	if client.Type == adapters.Attestations {
		return nil // it believes nobody whom a document names
	}
	light, err := quorum.Light(client)
	if err != nil {
		return err
	}
	known, err := source.ClientTrust(light)
	if err != nil || newest.Sequence <= known[len(known)-1].Sequence {
		return err
	}
	failpoint.Hit(failpoint.TrustUpdating)
	if err := UpdateTrust(ctx, l.journal, source, l.host, client); err != nil {
		return err
	}
	failpoint.Hit(failpoint.TrustUpdated)
	l.log.Info().Str("of", l.other.ID()).Uint64("document", newest.Sequence).Msg("client takes over a trust document")
	return nil
}

// ErrTrustFixed says that a client was made with its trust for good.
var ErrTrustFixed = errors.New("the client takes no trust documents; put another client into its place")

// UpdateTrust makes a client on host take over its chain's newest document. The
// journal keeps what proves that.
func UpdateTrust(ctx context.Context, j *journal.Journal, source adapters.TrustSource, host adapters.Chain, client adapters.Client) error {
	if len(client.Identities) > 0 {
		return fmt.Errorf("client %s on %s: %w", client.ID, host.ID(), ErrTrustFixed)
	}
	light, err := quorum.Light(client)
	if err != nil {
		return err
	}
	update, err := source.TrustUpdate(ctx, light)
	if err != nil {
		return fmt.Errorf("trust update of %s: %w", source.ID(), err)
	}
	if update, err = quorum.Wrap(client, update); err != nil {
		return err
	}
	if err := j.Keep(ctx, journal.Update{Client: journal.End{Chain: host.ID(), Client: client.ID}, Message: update}); err != nil {
		return err
	}
	if _, err := host.Submit(ctx, adapters.Batch{ClientID: client.ID, Updates: [][]byte{update}}); err != nil {
		return fmt.Errorf("update client %s on %s: %w", client.ID, host.ID(), err)
	}
	return nil
}

// checkStopped refuses a client that waits for a trust update's delay. Once
// that is over by this process's clock it lets the host's time follow, which
// on Fabric only ticks do.
func (l *lane) checkStopped(ctx context.Context, client adapters.Client) error {
	if client.StoppedUntil.IsZero() {
		return nil
	}
	if now := time.Now(); now.After(client.StoppedUntil) {
		if err := l.host.AdvanceTime(ctx, client.StoppedUntil); err != nil {
			return fmt.Errorf("advance time on %s: %w", l.host.ID(), err)
		}
	}
	return fmt.Errorf("%w: %s on %s, of %s, waits for a trust update until %s",
		ErrClientNotActive, client.ID, l.host.ID(), l.other.ID(), client.StoppedUntil.Format(time.RFC3339))
}
