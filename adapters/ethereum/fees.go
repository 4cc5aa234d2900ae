package ethereum

import (
	"context"
	"errors"
	"fmt"
	"math/big"

	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/ethclient"
)

// errTooDear says that the chain's price is above what the operator pays.
var errTooDear = errors.New("gas costs more than max_fee allows")

// fees are an EIP-1559 transaction's two prices, in wei for a unit of gas.
type fees struct {
	tip *big.Int // to the block's proposer
	cap *big.Int // tip and base fee together, at most
}

// suggestedFees are what a transaction of now should offer: twice the base fee
// outlasts six full blocks, each of which may raise it by an eighth.
func (c *Chain) suggestedFees(ctx context.Context) (fees, error) {
	var (
		tip  *big.Int
		head *types.Header
	)
	err := c.nodes.do(ctx, func(ctx context.Context, client *ethclient.Client) (err error) {
		if tip, err = client.SuggestGasTipCap(ctx); err != nil {
			return err
		}
		head, err = client.HeaderByNumber(ctx, nil)
		return err
	})
	if err != nil {
		return fees{}, c.wrap("fees", err)
	}
	if head.BaseFee == nil {
		return fees{}, c.wrap("fees", errors.New("the chain has no base fee: EIP-1559 is not in force"))
	}
	most := c.cfg.maxFee()
	if least := new(big.Int).Add(head.BaseFee, tip); least.Cmp(most) > 0 {
		return fees{}, c.cfg.fault("max_fee", fmt.Errorf("%w: %s wei are asked, at most %s given", errTooDear, least, most))
	}
	offered := new(big.Int).Add(new(big.Int).Lsh(head.BaseFee, 1), tip)
	return fees{tip: tip, cap: smaller(offered, most)}, nil
}

// replace returns fees that nodes accept for a transaction in the place of one
// with the fees f: an eighth more of both, where a tenth is the least (geth's
// txpool.pricebump), and no less than what is asked now. It answers false where
// the operator's limit is reached.
func (f fees) replace(now fees, most *big.Int) (fees, bool) {
	next := fees{tip: larger(raised(f.tip), now.tip), cap: larger(raised(f.cap), now.cap)}
	if next.cap.Cmp(most) > 0 {
		return f, false
	}
	return next, true
}

// raised is an eighth more, rounded up.
func raised(price *big.Int) *big.Int {
	more := new(big.Int).Rsh(price, 3)
	return more.Add(more, price).Add(more, big.NewInt(1))
}

func smaller(a, b *big.Int) *big.Int {
	if a.Cmp(b) < 0 {
		return a
	}
	return b
}

func larger(a, b *big.Int) *big.Int {
	if a.Cmp(b) > 0 {
		return a
	}
	return b
}
