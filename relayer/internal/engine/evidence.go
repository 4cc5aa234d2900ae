package engine

import (
	"context"
	"errors"

	"github.com/anji-bridge/anji/adapters"
	"github.com/anji-bridge/anji/relayer/internal/journal"
)

// anchorOf is what a client of a chain is made of.
func anchorOf(chain adapters.Chain, params adapters.ClientParams) journal.Anchor {
	return journal.Anchor{
		Kind: chain.Kind(), Prefix: chain.MerklePrefix(),
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
	params, err := l.other.ClientParams(ctx)
	if err != nil {
		return err
	}
	return l.journal.SaveAnchor(ctx, client, anchorOf(l.other, params))
}

// updates are the messages that move the lane's client on, for the journal.
func (l *lane) updates(height adapters.Height, messages ...[]byte) []journal.Update {
	updates := make([]journal.Update, len(messages))
	for i, message := range messages {
		updates[i] = journal.Update{Client: journal.End{Chain: l.host.ID(), Client: l.client}, Height: height, Message: message}
	}
	return updates
}
