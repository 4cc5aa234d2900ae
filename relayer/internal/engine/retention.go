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
	for {
		removed, err := e.journal.Remove(ctx, time.Now().Add(-e.Retention))
		switch {
		case ctx.Err() != nil:
			return
		case err != nil:
			e.log.Warn().Err(err).Msg("removing finished packets failed; will try again")
		case removed > 0:
			e.log.Info().Int("packets", removed).Msg("removed finished packets from the journal")
			if sleep(ctx, shortestPause) { // others write meanwhile
				continue
			}
		}
		if !sleep(ctx, removalInterval) {
			return
		}
	}
}
