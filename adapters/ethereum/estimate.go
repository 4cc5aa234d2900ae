package ethereum

import (
	"context"
	"fmt"
	"math/big"

	"github.com/anji-bridge/anji/adapters"
)

var _ adapters.Estimator = (*Chain)(nil)

// Estimate implements adapters.Estimator by the trial that each batch
// undergoes before it is sent.
func (c *Chain) Estimate(ctx context.Context, batch adapters.Batch) (adapters.Estimate, error) {
	s := newSubmission(c, batch)
	var err error
	if s.encoder, err = c.encoder(ctx, batch.ClientID); err != nil {
		return adapters.Estimate{}, c.wrap("estimate for "+batch.ClientID, err)
	}
	return s.estimated(ctx)
}

func (s *submission) estimated(ctx context.Context) (adapters.Estimate, error) {
	s.estimate = new(adapters.Estimate)
	if err := s.run(ctx); err != nil {
		return adapters.Estimate{}, s.c.wrap("estimate for "+s.client, err)
	}
	estimate := *s.estimate
	estimate.Outcomes = s.outcomes
	if estimate.Transactions > 1 && s.encoder.lasting() {
		estimate.Note = adapters.NoteSplit
	}
	if estimate.Gas == 0 {
		return estimate, nil
	}
	price, err := s.c.suggestedFees(ctx)
	if err != nil {
		estimate.Note = err.Error()
		return estimate, nil
	}
	head, err := s.c.header(ctx, nil)
	if err != nil {
		return estimate, s.c.wrap("newest block", err)
	}
	perGas := smaller(new(big.Int).Add(head.BaseFee, price.tip), price.cap)
	wei := new(big.Int).Mul(perGas, new(big.Int).SetUint64(estimate.Gas))
	gwei := new(big.Float).Quo(new(big.Float).SetInt(wei), big.NewFloat(1e9))
	estimate.Fee = fmt.Sprintf("%s gwei", gwei.Text('f', 0))
	return estimate, nil
}

// tried takes the outcomes of a trial for those of a transaction.
func (s *submission) tried(chunk []entry, tried simulation, calls int) {
	s.estimate.Transactions++
	s.estimate.Gas += tried.gas
	for i, e := range chunk {
		s.outcomes[e.index] = tried.outcomes[calls-len(chunk)+i]
	}
	s.waiting = s.waiting[len(chunk):]
}
