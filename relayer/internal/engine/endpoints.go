package engine

import (
	"context"
	"slices"
	"time"

	"github.com/anji-bridge/anji/adapters"
)

const (
	// endpointsInterval is how often the endpoints are looked at, and
	// endpointsRepeat how often they are recorded though nothing has changed.
	endpointsInterval = 2 * time.Second
	endpointsRepeat   = 30 * time.Second
)

// recordEndpoints puts what the adapters think of their nodes, and what attestors
// answered, into the journal, where relayer status finds it, until ctx ends.
func (e *Engine) recordEndpoints(ctx context.Context) {
	last, recorded := map[string][]adapters.Endpoint{}, map[string]time.Time{}
	for {
		for id, chain := range e.chains {
			var found []adapters.Endpoint
			if reporter, ok := chain.(adapters.Reporter); ok {
				found = reporter.Endpoints()
			}
			if attestors := e.Attestors[id]; attestors != nil {
				found = append(found, attestors.Endpoints()...)
			}
			if len(found) == 0 {
				continue
			}
			if slices.Equal(found, last[id]) && time.Since(recorded[id]) < endpointsRepeat {
				continue
			}
			if err := e.journal.SaveEndpoints(ctx, id, found); err != nil {
				if ctx.Err() == nil {
					e.log.Warn().Err(err).Str("chain", id).Msg("cannot record the endpoints; will try again")
				}
				continue
			}
			last[id], recorded[id] = found, time.Now()
		}
		if !sleep(ctx, endpointsInterval) {
			return
		}
	}
}
