package fabric

import (
	"context"
	"errors"

	"github.com/anji-bridge/anji/adapters"
)

var _ adapters.Estimator = (*Chain)(nil)

// Estimate implements adapters.Estimator: peers endorse the deliveries, and no
// orderer sees them. Fabric counts no gas and charges nothing.
func (c *Chain) Estimate(ctx context.Context, batch adapters.Batch) (adapters.Estimate, error) {
	estimate := adapters.Estimate{}
	s := &submission{c: c, client: batch.ClientID, updates: batch.Updates, outcomes: make([]adapters.Outcome, len(batch.Messages)), trial: true}
	s.invoke = func(ctx context.Context, call call, involved ...string) (receipt, error) {
		done, err := c.try(ctx, call, involved)
		if err == nil {
			estimate.Transactions++
		}
		return done, err
	}
	groups, err := s.group(ctx, batch.Messages)
	if err != nil {
		return estimate, err
	}
	for _, g := range groups {
		if err := s.deliver(ctx, g); err != nil {
			return estimate, err
		}
	}
	estimate.Outcomes = s.outcomes
	estimate.Note = "peers endorsed it; whether it commits, a conflict with another transaction decides when it is ordered"
	if estimate.Transactions > 1 {
		estimate.Note += "; " + adapters.NoteSplit
	}
	return estimate, nil
}

// try has a transaction endorsed and keeps it from the orderers.
func (c *Chain) try(ctx context.Context, call call, involved []string) (receipt, error) {
	enough, err := c.policyOf(ctx, append([]string{call.chaincode}, involved...)...)
	if err != nil {
		return receipt{}, c.wrap(call.function, err)
	}
	for attempt := 1; ; attempt++ {
		proposal, err := call.proposal(c.net, c.cfg.Channel)
		if err != nil {
			return receipt{}, c.wrap(call.function, err)
		}
		responses, err := c.endorse(ctx, call, proposal, wish{enough: enough})
		switch {
		case err == nil:
			return receipt{payload: responses[0].GetResponse().GetPayload()}, nil
		case attempt == attempts || !errors.Is(err, errMismatch):
			return receipt{}, c.wrap(call.function, err)
		}
		if err := pause(ctx, lagPause); err != nil {
			return receipt{}, c.wrap(call.function, err)
		}
	}
}
