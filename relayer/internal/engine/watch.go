package engine

import (
	"context"
	"fmt"
	"time"

	"github.com/anji-bridge/anji/adapters"
)

// cursorInterval is how often a cursor is stored while blocks have no events.
const cursorInterval = 5 * time.Second

// watch reads a chain from its cursor on and turns events into packet rows.
func (e *Engine) watch(ctx context.Context, chain adapters.Chain) {
	log := e.log.With().Str("chain", chain.ID()).Logger()
	for failures := 0; ; failures++ {
		began := time.Now()
		err := e.follow(ctx, chain)
		if ctx.Err() != nil {
			return
		}
		if time.Since(began) > longestPause {
			failures = 0
		}
		log.Warn().Err(err).Msg("reading events failed; reading on from the journal's cursor")
		if !sleep(ctx, pause(failures)) {
			return
		}
	}
}

// follow records blocks until the subscription fails.
func (e *Engine) follow(ctx context.Context, chain adapters.Chain) error {
	next, err := e.journal.Cursor(ctx, chain.ID())
	if err != nil {
		return err
	}
	stored := time.Now()
	return chain.Follow(ctx, next, func(block adapters.Block) error {
		if block.Position != next {
			return fmt.Errorf("block %d came where %d is due", block.Position, next)
		}
		if len(block.Events) > 0 || time.Since(stored) >= cursorInterval {
			if err := e.record(ctx, chain.ID(), block); err != nil {
				return err
			}
			stored = time.Now()
		}
		next++
		e.bells.ring(chain.ID())
		return nil
	})
}

func (e *Engine) record(ctx context.Context, chain string, block adapters.Block) error {
	ours, err := e.journal.RecordBlock(ctx, chain, block)
	if err != nil || ours == 0 {
		return err
	}
	for _, event := range block.Events {
		e.log.Info().Str("chain", chain).Str("client", event.Packet.SourceClient).
			Uint64("sequence", event.Packet.Sequence).Str("tx", event.Tx).
			Uint64("position", event.Position).Msgf("packet %s", event.Kind)
	}
	return nil
}
