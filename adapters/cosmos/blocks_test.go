package cosmos

import (
	"testing"

	abci "github.com/cometbft/cometbft/abci/types"
	"golang.org/x/sync/errgroup"
)

// Batches on their way and the reader of events all want each block.
func TestBlockIsFetchedOnce(t *testing.T) {
	n := newFakeNode(t, "food-1")
	n.addBlock(nil, abci.ExecTxResult{})
	c := n.chain(t)
	n.mu.Lock() // holds back the answer
	var all errgroup.Group
	for range 16 {
		all.Go(func() error {
			_, err := c.block(testContext(t), 2)
			return err
		})
	}
	n.mu.Unlock()
	if err := all.Wait(); err != nil {
		t.Fatal(err)
	}
	n.mu.Lock()
	defer n.mu.Unlock()
	if n.resultsAsked != 1 {
		t.Errorf("the results were asked for %d times", n.resultsAsked)
	}
}
