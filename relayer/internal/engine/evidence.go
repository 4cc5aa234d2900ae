package engine

import (
	"context"
	"errors"
	"time"

	"github.com/anji-bridge/anji/adapters"
	"github.com/anji-bridge/anji/relayer/internal/evidence"
	"github.com/anji-bridge/anji/relayer/internal/journal"
	"github.com/anji-bridge/anji/relayer/internal/quorum"
)

// anchorOf is what a client of a type is made of, for a chain.
func anchorOf(chain adapters.Chain, clientType string, params adapters.ClientParams) journal.Anchor {
	return journal.Anchor{
		Kind: chain.Kind(), Prefix: quorum.MerklePrefix(clientType, chain.MerklePrefix()),
		ClientState: params.ClientState, ConsensusState: params.ConsensusState,
	}
}

// keepAnchor gives the evidence of a client that this journal did not see being
// made a place to begin: the other chain as this relayer's nodes show it now.
// Who checks the evidence compares it with what he knows of the chain.
func (l *lane) keepAnchor(ctx context.Context) {
	for failures := 0; ; failures++ {
		err := l.saveAnchor(ctx)
		if err == nil || ctx.Err() != nil {
			return
		}
		l.log.Warn().Err(err).Str("of", l.other.ID()).Msg("no beginning for the client's evidence yet; will try again")
		if !sleep(ctx, pause(failures)) {
			return
		}
	}
}

func (l *lane) saveAnchor(ctx context.Context) error {
	client := journal.End{Chain: l.host.ID(), Client: l.client}
	if _, err := l.journal.Anchor(ctx, client); !errors.Is(err, journal.ErrNotFound) {
		return err
	}
	hosted, err := l.host.Client(ctx, l.client)
	if err != nil {
		return err
	}
	clientType := "" // of a light client it is the chain's
	if adapters.BelievesAttestors(hosted.Type) {
		clientType = hosted.Type
	}
	describe, err := l.engine.describer(l.other, clientType)
	if err != nil {
		return err
	}
	params, err := describe(ctx)
	if err != nil {
		return err
	}
	if params, err = adapters.Hosted(l.host, params); err != nil {
		return err
	}
	return l.journal.SaveAnchor(ctx, client, anchorOf(l.other, clientType, params))
}

// updates are the messages that move the lane's client on, for the journal.
func (l *lane) updates(height adapters.Height, messages ...[]byte) []journal.Update {
	updates := make([]journal.Update, len(messages))
	for i, message := range messages {
		updates[i] = journal.Update{Client: journal.End{Chain: l.host.ID(), Client: l.client}, Height: height, Message: message}
	}
	return updates
}

// removeUpdates removes client updates that no proof will need, until ctx ends.
func (e *Engine) removeUpdates(ctx context.Context) {
	for sleep(ctx, removalInterval) {
		if err := e.removeNeedless(ctx); err != nil && ctx.Err() == nil {
			e.log.Warn().Err(err).Msg("removing client updates failed; will try again")
		}
	}
}

func (e *Engine) removeNeedless(ctx context.Context) error {
	before, err := e.journal.OldestProof(ctx)
	if err != nil {
		return err
	}
	if before.IsZero() {
		before = time.Now()
	}
	links, err := e.journal.Links(ctx)
	if err != nil {
		return err
	}
	for _, link := range links {
		for _, client := range []journal.End{link.A, link.B} {
			anchor, err := e.journal.Anchor(ctx, client)
			if errors.Is(err, journal.ErrNotFound) {
				continue
			}
			if err != nil {
				return err
			}
			// What a proof rests on was handed over with it, or shortly before.
			updates, err := e.journal.Updates(ctx, client, before.Add(-journal.LeastRetention))
			if err != nil {
				return err
			}
			removed, err := e.journal.DropUpdates(ctx, client, evidence.Needless(anchor, updates))
			if err != nil {
				return err
			}
			if removed > 0 {
				e.log.Info().Str("chain", client.Chain).Str("client", client.Client).Int("updates", removed).Msg("removed client updates that no proof needs")
			}
		}
	}
	return nil
}
