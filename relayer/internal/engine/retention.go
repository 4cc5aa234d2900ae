package engine

import (
	"context"
	"time"
)

// removalInterval is how often packets are removed that were finished long
// enough ago.
const removalInterval = 10 * time.Minute

// removeFinished removes packets from the journal until ctx ends. Where several
// relayers do so they find less to do.
func (e *Engine) removeFinished(ctx context.Context) {
	e.removeOld(ctx, "finished packets", func() (int, error) { return e.journal.Remove(ctx, time.Now().Add(-e.Retention)) })
}

// removeEvidence removes what finished packets were proven by, likewise.
func (e *Engine) removeEvidence(ctx context.Context) {
	e.removeOld(ctx, "proofs of packets", func() (int, error) {
		return e.journal.DropEvidence(ctx, time.Now().Add(-e.Evidence))
	})
}

// removeOld removes until ctx ends; remove removes some at a time.
func (e *Engine) removeOld(ctx context.Context, what string, remove func() (int, error)) {
	for {
		removed, err := remove()
		switch {
		case ctx.Err() != nil:
			return
		case err != nil:
			e.log.Warn().Err(err).Msgf("removing %s failed; will try again", what)
		case removed > 0:
			e.log.Info().Int("packets", removed).Msgf("removed %s from the journal", what)
			if sleep(ctx, shortestPause) { // others write meanwhile
				continue
			}
		}
		if !sleep(ctx, removalInterval) {
			return
		}
	}
}
