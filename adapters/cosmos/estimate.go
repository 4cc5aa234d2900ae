package cosmos

import (
	"context"
	"errors"

	abci "github.com/cometbft/cometbft/abci/types"
	sdk "github.com/cosmos/cosmos-sdk/types"
	sdkerrors "github.com/cosmos/cosmos-sdk/types/errors"
	"github.com/cosmos/gogoproto/proto"

	"github.com/anji-bridge/anji/adapters"
)

var _ adapters.Estimator = (*Chain)(nil)

// Estimate implements adapters.Estimator by simulation. The fee is that of the
// gas limit, which the chain takes whole.
func (c *Chain) Estimate(ctx context.Context, batch adapters.Batch) (adapters.Estimate, error) {
	var (
		estimate adapters.Estimate
		limits   uint64
	)
	s, err := c.newSubmission(batch)
	if err != nil {
		return estimate, err
	}
	s.trial = true
	s.execute = func(ctx context.Context, messages ...proto.Message) (committed, error) {
		tried, err := c.try(ctx, messages)
		if err != nil {
			return committed{}, err
		}
		estimate.Transactions++
		estimate.Gas += tried.gas
		limits += gasLimit(tried.gas, gasMargin)
		return committed{result: &abci.ExecTxResult{Data: tried.data}}, nil
	}
	if err := s.run(ctx); err != nil {
		return estimate, err
	}
	estimate.Outcomes = s.outcomes
	if c.gasPrice.Amount.IsPositive() && limits > 0 {
		estimate.Fee = sdk.Coins{c.fee(limits)}.String()
	}
	if estimate.Transactions > 1 {
		estimate.Note = adapters.NoteSplit
	}
	return estimate, nil
}

// try simulates a transaction of the account.
func (c *Chain) try(ctx context.Context, messages []proto.Message) (simulated, error) {
	body, err := packBody(messages)
	if err != nil {
		return simulated{}, err
	}
	bodyBytes, err := proto.Marshal(body)
	if err != nil {
		return simulated{}, err
	}
	c.signing.Lock()
	defer c.signing.Unlock()
	for attempt := 1; ; attempt++ {
		if err := c.loadAccount(ctx); err != nil {
			return simulated{}, err
		}
		unsigned, err := c.sign(bodyBytes, 0, false)
		if err != nil {
			return simulated{}, err
		}
		tried, err := c.simulate(ctx, unsigned)
		refused := (*chainError)(nil)
		if attempt == attempts || !errors.As(err, &refused) || !refused.is(sdkerrors.ErrWrongSequence) {
			return tried, err
		}
		c.sequenceKnown = c.adoptSequence(refused.text) // a relayer at work has used some
	}
}
