package chaintest

import (
	"context"
	"fmt"
	"maps"

	"github.com/anji-bridge/anji/adapters"
	"github.com/anji-bridge/anji/proofs/refusal"
)

var _ adapters.Estimator = (*Chain)(nil)

// Estimate implements adapters.Estimator: it executes the steps and puts the
// state back.
func (c *Chain) Estimate(_ context.Context, batch adapters.Batch) (estimate adapters.Estimate, err error) {
	err = c.enter("estimate", func() error {
		cl := c.clients[batch.ClientID]
		if cl == nil {
			return refusal.ClientUnknown
		}
		state, known, latest := maps.Clone(c.state), maps.Clone(cl.known), cl.latest
		defer func() { c.state, cl.known, cl.latest = state, known, latest }()
		for _, update := range batch.Updates {
			if err := c.update(cl, update); err != nil {
				return err
			}
		}
		for _, m := range batch.Messages {
			event, err := c.step(cl, batch.ClientID, m)
			outcome := adapters.Outcome{Status: adapters.NoOp}
			switch {
			case err != nil:
				outcome = adapters.Outcome{Status: adapters.Refused, Err: err}
			case event != nil:
				outcome.Status = adapters.Done
			}
			estimate.Outcomes = append(estimate.Outcomes, outcome)
		}
		estimate.Transactions, estimate.Gas, estimate.Fee = 1, 1000*uint64(len(batch.Messages)), fmt.Sprintf("%dcoin", batchFee)
		return nil
	})
	return estimate, err
}
