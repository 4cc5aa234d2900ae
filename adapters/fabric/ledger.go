package fabric

import (
	"context"
	"sync"

	pb "github.com/hyperledger/fabric-protos-go/peer"
	"github.com/hyperledger/fabric-sdk-go/pkg/fab/events/deliverclient/connection"
)

// txStatus is what became of a transaction.
type txStatus struct {
	code  pb.TxValidationCode
	block uint64
}

// ledger follows the channel's blocks in their filtered form and tells those
// who wait for a block or for a transaction.
type ledger struct {
	mu      sync.Mutex
	latest  uint64 // newest block
	known   bool   // whether there is a newest block
	changed chan struct{}
	waiting map[string]chan txStatus
}

func newLedger() *ledger {
	return &ledger{changed: make(chan struct{}), waiting: map[string]chan txStatus{}}
}

// expect returns a channel that is given the transaction's status once. It
// must be called before the transaction is sent.
func (l *ledger) expect(id string) (<-chan txStatus, func()) {
	l.mu.Lock()
	defer l.mu.Unlock()
	commit := make(chan txStatus, 1)
	l.waiting[id] = commit
	return commit, func() {
		l.mu.Lock()
		defer l.mu.Unlock()
		delete(l.waiting, id)
	}
}

func (l *ledger) add(block *pb.FilteredBlock) {
	l.mu.Lock()
	defer l.mu.Unlock()
	for _, tx := range block.FilteredTransactions {
		if commit, ok := l.waiting[tx.Txid]; ok {
			// A second transaction of the same id is marked as a duplicate
			// and is not the one that counts.
			delete(l.waiting, tx.Txid)
			commit <- txStatus{tx.TxValidationCode, block.Number}
		}
	}
	l.latest, l.known = block.Number, true
	close(l.changed)
	l.changed = make(chan struct{})
}

// newest waits until a block is known, and returns its number.
func (l *ledger) newest(ctx context.Context) (uint64, error) {
	for {
		l.mu.Lock()
		latest, known, changed := l.latest, l.known, l.changed
		l.mu.Unlock()
		if known {
			return latest, nil
		}
		select {
		case <-ctx.Done():
			return 0, ctx.Err()
		case <-changed:
		}
	}
}

// watch feeds the ledger until the adapter is closed.
func (c *Chain) watch() {
	anyone := func() (*peer, error) { return c.net.healthy()[0], nil }
	err := c.follow(c.life, connection.DeliverFiltered, nil, anyone, filteredNumber, func(_ *peer, answer *pb.DeliverResponse) error {
		c.ledger.add(answer.GetFilteredBlock())
		return nil
	})
	if c.life.Err() == nil {
		c.log.Error().Err(err).Msg("the block watcher ended")
	}
}
