package cosmos

import (
	"context"

	sdk "github.com/cosmos/cosmos-sdk/types"

	"github.com/anji-bridge/anji/adapters"
)

var _ adapters.Estimator = (*Chain)(nil)

// Estimate implements adapters.Estimator by simulation. The fee is that of the
// gas limit, which the chain takes whole.
func (c *Chain) Estimate(ctx context.Context, batch adapters.Batch) (adapters.Estimate, error) {
	s, err := c.newSubmission(ctx, batch)
	if err != nil {
		return adapters.Estimate{}, err
	}
	s.trial = &trial{}
	if err := s.run(ctx); err != nil {
		return adapters.Estimate{}, err
	}
	estimate := s.trial.Estimate
	estimate.Outcomes = s.outcomes
	if c.gasPrice.Amount.IsPositive() && s.trial.limits > 0 {
		estimate.Fee = sdk.Coins{c.fee(s.trial.limits)}.String()
	}
	if estimate.Transactions > 1 {
		estimate.Note = adapters.NoteSplit
	}
	return estimate, nil
}

// trial adds up what transactions would cost.
type trial struct {
	adapters.Estimate
	limits uint64 // of gas
}

func (t *trial) add(tried simulated) {
	t.Transactions++
	t.Gas += tried.gas
	t.limits += gasLimit(tried.gas, gasMargin)
}
