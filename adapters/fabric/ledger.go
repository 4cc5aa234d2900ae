package fabric

import (
	"context"
	"sync"
	"time"

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
	if l.known && block.Number <= l.latest {
		return // another peer was quicker
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

// watch feeds the ledger from all peers until the adapter is closed, so that no
// peer holds up the others.
func (c *Chain) watch() {
	for _, p := range c.net.peers {
		c.background.Add(1)
		go func() {
			defer c.background.Done()
			c.listen(p)
		}()
	}
}

// relisten is the wait before a peer that failed is listened to again.
const relisten = time.Second

// listen follows one peer.
func (c *Chain) listen(p *peer) {
	itself := func() (*peer, error) {
		if err := p.health.Refuted(); err != nil {
			return nil, err
		}
		if !p.health.bad(time.Now()) {
			return p, nil
		}
		return p, pause(c.life, relisten)
	}
	err := c.follow(c.life, connection.DeliverFiltered, nil, itself, filteredNumber, func(_ *peer, answer *pb.DeliverResponse) error {
		block := answer.GetFilteredBlock()
		p.health.ok()
		p.health.raise(block.Number + 1)
		c.ledger.add(block)
		c.net.judgeLag()
		return nil
	})
	if c.life.Err() == nil {
		c.log.Error().Err(err).Stringer("peer", p).Msg("the peer is not listened to any more")
	}
}
