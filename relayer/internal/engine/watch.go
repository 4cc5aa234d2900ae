package engine

import (
	"context"
	"errors"
	"fmt"
	"time"

	"golang.org/x/sync/errgroup"

	"github.com/anji-bridge/anji/adapters"
	"github.com/anji-bridge/anji/adapters/failpoint"
)

// cursorInterval is how often a cursor is stored while blocks have no events.
const cursorInterval = 5 * time.Second

// origin is a chain as the source of events and proofs. Its context ends, and
// with it all relaying from the chain, once its blocks do not verify.
type origin struct {
	adapters.Chain
	ctx  context.Context
	stop context.CancelFunc
}

// origin finds a chain among the origins, or adds it and watches it.
func (e *Engine) origin(ctx context.Context, group *errgroup.Group, chain adapters.Chain) origin {
	s, known := e.origins[chain.ID()]
	if !known {
		s.Chain = chain
		s.ctx, s.stop = context.WithCancel(ctx)
		e.origins[chain.ID()] = s
		if _, stopped := e.unverified.Load(chain.ID()); stopped {
			s.stop()
			return s
		}
		group.Go(func() error { e.watch(s); return nil })
	}
	return s
}

// stop ends all relaying from a chain for good: what its peers say of packets
// is worth no more than the blocks that they serve.
func (e *Engine) stop(s origin, reason error) {
	e.unverified.Store(s.ID(), true)
	e.log.Error().Err(reason).Str("chain", s.ID()).Msg("nothing is relayed from this chain any more; look into it, then start the relayer again")
	if err := e.journal.Stop(s.ctx, s.ID(), reason); err != nil {
		e.log.Error().Err(err).Msg("cannot record that a chain is stopped")
	}
	s.stop()
}

// watch reads a chain from its cursor on and turns events into packet rows.
func (e *Engine) watch(chain origin) {
	ctx := chain.ctx
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
		if errors.Is(err, adapters.ErrUnverified) {
			e.stop(chain, err)
			return
		}
		log.Warn().Err(err).Msg("reading events failed; reading on from the journal's cursor")
		if !sleep(ctx, pause(failures)) {
			return
		}
	}
}

// follow records blocks until the subscription fails.
func (e *Engine) follow(ctx context.Context, chain adapters.Chain) error {
	cursor, err := e.journal.Cursor(ctx, chain.ID())
	if err != nil {
		return err
	}
	next := cursor.Next
	var stored time.Time // the first block is: its checkpoint is what later starts trust
	return chain.Follow(ctx, cursor, func(block adapters.Block) error {
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
	if len(block.Events) > 0 {
		failpoint.Hit(failpoint.BlockRead)
	}
	recorded, err := e.journal.RecordBlock(ctx, chain, block)
	if err != nil {
		return err
	}
	if recorded.Reopened > 0 {
		e.log.Warn().Str("chain", chain).Uint64("position", block.Position).Int("packets", recorded.Reopened).
			Msg("what was executed is not in the chain any more; looking for it")
		e.bells.doubt(chain)
	}
	if recorded.Events == 0 {
		return nil
	}
	failpoint.Hit(failpoint.BlockRecorded)
	links, err := e.journal.Links(ctx)
	if err != nil {
		return err
	}
	for _, event := range block.Events {
		link, d, ours := ownerOf(links, chain, event)
		if !ours {
			continue
		}
		e.meters.event(link, d, event)
		about(e.log.Info().Str("link", link.Name).Str("chain", chain), link, d, event.Packet.Sequence).
			Str("tx", event.Tx).Uint64("position", event.Position).Msgf("packet %s", event.Kind)
	}
	return nil
}
