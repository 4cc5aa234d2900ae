package engine

import (
	"context"
	"errors"
	"fmt"
	"time"

	"github.com/anji-bridge/anji/adapters"
	"github.com/anji-bridge/anji/relayer/internal/quorum"
)

// witnessInterval is how often a chain's client is compared with the chain.
const witnessInterval = 3 * time.Second

// witness looks for proof that the other chain contradicts itself and shows it
// to the lane's client, which freezes, until ctx ends. Also that of a chain
// from which nothing is relayed any more is looked for: its blocks may not
// verify for that very reason.
func (l *lane) witness(ctx context.Context) {
	other, ok := l.other.(adapters.Witness)
	if !ok {
		return
	}
	failures, told := 0, ""
	for {
		wait := witnessInterval
		_, err := l.onDuty(ctx, "witness", func(ctx context.Context) error { return l.showMisbehaviour(ctx, other) })
		switch {
		case err == nil:
			failures, told = 0, ""
		case ctx.Err() == nil:
			if text := err.Error(); text != told {
				l.log.Warn().Err(err).Msg("looking for misbehaviour failed; will try again")
				told = text
			}
			wait = max(wait, pause(failures))
			failures++
		}
		if !sleep(ctx, wait) {
			return
		}
	}
}

func (l *lane) showMisbehaviour(ctx context.Context, other adapters.Witness) error {
	client, err := l.host.Client(ctx, l.client)
	if err != nil {
		return fmt.Errorf("client %s on %s: %w", l.client, l.host.ID(), err)
	}
	if client.Status != statusActive || client.Type == adapters.Attestations {
		return nil // it believes nothing, or nothing of the chain's own
	}
	light, err := quorum.Light(client)
	if err != nil {
		return err
	}
	found, err := other.Misbehaviour(ctx, light)
	if err != nil || found.Message == nil {
		return err
	}
	if found.Message, err = quorum.Wrap(client, found.Message); err != nil {
		return err
	}
	l.log.Error().Str("of", other.ID()).Str("proof", found.What).Msg("the chain contradicts itself; showing it to its client")
	release, err := l.acquire(ctx)
	if err != nil {
		return err
	}
	defer release()
	_, refused := l.host.Submit(ctx, adapters.Batch{ClientID: l.client, Updates: [][]byte{found.Message}})
	if client, err = l.host.Client(ctx, l.client); err == nil && client.Status == statusActive {
		err = errors.New("the client is active still")
	}
	if err = errors.Join(refused, err); err != nil {
		return fmt.Errorf("misbehaviour (%s) shown to client %s on %s: %w", found.What, l.client, l.host.ID(), err)
	}
	l.log.Error().Str("of", other.ID()).Str("status", client.Status).Msg("the client was shown that its chain contradicts itself, and believes it no more")
	return nil
}
