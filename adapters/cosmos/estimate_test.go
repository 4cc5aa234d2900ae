package cosmos

import (
	"errors"
	"strings"
	"testing"

	sdkmath "cosmossdk.io/math"
	abci "github.com/cometbft/cometbft/abci/types"
	sdk "github.com/cosmos/cosmos-sdk/types"

	"github.com/anji-bridge/anji/contracts/cosmos/channelv2"
	"github.com/anji-bridge/anji/proofs/refusal"
)

// An estimate answers as Submit would, and sends nothing.
func TestEstimate(t *testing.T) {
	n := newFakeNode(t, "food-1")
	n.verdict = refuseSequences(refusal.TimeoutElapsed, 2)
	c := n.chain(t)
	// An account that another process uses: the sequence known here is behind.
	c.signers[0].known, n.sequence = true, 5
	estimate, err := c.Estimate(testContext(t), testBatch(t, 3))
	if err != nil {
		t.Fatal(err)
	}
	if got := statuses(estimate.Outcomes); got != "done refused done" || !errors.Is(estimate.Outcomes[1].Err, refusal.TimeoutElapsed) {
		t.Errorf("%s: %+v", got, estimate.Outcomes)
	}
	limit := uint64(100_000*gasMargin) + gasBase
	if estimate.Transactions != 1 || estimate.Gas != 100_000 || estimate.Fee != c.fee(limit).String() || estimate.Fee == "" || estimate.Note != "" {
		t.Errorf("%+v", estimate)
	}
	if n.sequence != 5 || len(n.gas) != 0 {
		t.Errorf("%d transactions were sent", len(n.gas))
	}

	n.verdict, n.result = refuseSequences(refusal.TimeoutElapsed), channelv2.NOOP
	if estimate, err = c.Estimate(testContext(t), testBatch(t, 2)); err != nil || statuses(estimate.Outcomes) != "noop noop" {
		t.Errorf("what is done already: %+v (%v)", estimate, err)
	}
	n.result = channelv2.SUCCESS
	estimate, err = c.Estimate(testContext(t), testBatch(t, maxMessages+1))
	if err != nil || estimate.Transactions != 2 || estimate.Gas != 200_000 || !strings.Contains(estimate.Note, "client updates") {
		t.Errorf("what takes two transactions: %d, %d gas, %q (%v)", estimate.Transactions, estimate.Gas, estimate.Note, err)
	}
	if len(estimate.Outcomes) != maxMessages+1 || strings.Contains(statuses(estimate.Outcomes), "retry") {
		t.Errorf("%s", statuses(estimate.Outcomes))
	}
}

// Fees and failing endpoints are told without asking anybody.
func TestReport(t *testing.T) {
	n := newFakeNode(t, "food-1")
	c := n.chain(t, "http://user:secret@127.0.0.1:1/key")
	if spent := c.Spent(); spent.Transactions != 0 || spent.Fees != 0 {
		t.Errorf("before: %+v", spent)
	}
	if _, err := c.Submit(testContext(t), testBatch(t, 2)); err != nil {
		t.Fatal(err)
	}
	if spent := c.Spent(); spent.Transactions != 1 || spent.Unit != c.gasPrice.Denom {
		t.Errorf("after: %+v", spent)
	}
	c.gasPrice = sdk.NewDecCoinFromDec("stake", sdkmath.LegacyMustNewDecFromStr("0.0025"))
	for _, gas := range []int64{1001, -5} { // a node may say anything
		c.paid(committed{result: &abci.ExecTxResult{GasWanted: gas}})
	}
	if spent := c.Spent(); spent.Transactions != 3 || spent.Fees != 3 || c.fee(1001).Amount.Int64() != 3 {
		t.Errorf("of 1001 gas at 0.0025: %+v, fee %s", spent, c.fee(1001))
	}
	endpoints := c.Endpoints()
	if len(endpoints) != 2 || endpoints[0].Up || !endpoints[1].Up || endpoints[0].Name != "rpc[0] 127.0.0.1:1" {
		t.Errorf("%+v", endpoints)
	}
}
