package fabric

import (
	"context"
	"time"
)

// Executed is a transaction in a block, with the chaincode's answer.
type Executed struct {
	Tx       string
	Position uint64
	Time     time.Time // the transaction timestamp: Fabric's blocks carry no time
	Response []byte
}

// Invoke runs an application chaincode's own function, signed by the
// configured identity, and waits until it is in a block. The function may send
// packets. Many may be under way at a time.
func (c *Chain) Invoke(ctx context.Context, chaincode, function string, args ...[]byte) (Executed, error) {
	done, err := c.invoke(ctx, call{chaincode, function, args}, c.cfg.Chaincode)
	if err != nil {
		return Executed{}, err
	}
	return Executed{Tx: done.tx, Position: done.block, Time: done.time, Response: done.payload}, nil
}

// Evaluate asks one peer for the answer of a chaincode's function and commits
// nothing.
func (c *Chain) Evaluate(ctx context.Context, chaincode, function string, args ...[]byte) ([]byte, error) {
	return c.evaluate(ctx, call{chaincode, function, args})
}
