package ethereum

import (
	"cmp"
	"context"
	"slices"
	"sync"
	"time"

	"github.com/ethereum/go-ethereum/core"
	"github.com/ethereum/go-ethereum/ethclient"
)

// signer is an account that pays for transactions, and gives out its nonces in
// order.
type signer struct {
	account
	signing sync.Mutex // held while a transaction is made and offered

	mu       sync.Mutex
	next     uint64
	known    bool
	inFlight map[uint64]bool // nonces that some await looks after
	poor     time.Time       // when it could not pay
}

// respite is for how long an account is left out that could not pay.
const respite = 10 * time.Minute

// idlest is the account with the fewest transactions on their way, of those
// that can pay. One that cannot has none, and would else be given everything.
// Where none can, it is the one that could not the longest ago.
func (c *Chain) idlest() *signer {
	return slices.MinFunc(c.signers, func(a, b *signer) int {
		return cmp.Or(a.leftOut().Compare(b.leftOut()), cmp.Compare(a.flying(), b.flying()))
	})
}

// leftOut is when the account could not pay, zero where it is thought to.
func (w *signer) leftOut() time.Time {
	w.mu.Lock()
	defer w.mu.Unlock()
	if time.Since(w.poor) < respite {
		return w.poor
	}
	return time.Time{}
}

// judge leaves an account out that cannot pay.
func (c *Chain) judge(w *signer, err error) {
	if !errorSays(err, core.ErrInsufficientFunds.Error()) {
		return
	}
	if len(c.signers) > 1 && w.leftOut().IsZero() {
		c.log.Warn().Err(err).Stringer("account", w.address).Msg("an account cannot pay; others do")
	}
	w.mu.Lock()
	defer w.mu.Unlock()
	w.poor = time.Now()
}

func (w *signer) flying() int {
	w.mu.Lock()
	defer w.mu.Unlock()
	return len(w.inFlight)
}

// nonce is the next one that nobody has used. The node counts what waits in
// its pool, which an earlier life of this process may have left there.
func (c *Chain) nonce(ctx context.Context, w *signer) (uint64, error) {
	w.mu.Lock()
	next, known := w.next, w.known
	w.mu.Unlock()
	if known {
		return next, nil
	}
	var pending uint64
	err := c.nodes.do(ctx, func(ctx context.Context, client *ethclient.Client) (err error) {
		pending, err = client.PendingNonceAt(ctx, w.address)
		return err
	})
	if err != nil {
		return 0, c.wrap("nonce of "+w.address.Hex(), err)
	}
	w.mu.Lock()
	defer w.mu.Unlock()
	for n := range w.inFlight { // the node may have lost what others look after
		pending = max(pending, n+1)
	}
	w.next, w.known = pending, true
	return pending, nil
}

// used records what became of a nonce that was offered: after any error it is
// not certain which comes next.
func (w *signer) used(nonce uint64, err error) {
	w.mu.Lock()
	defer w.mu.Unlock()
	if err != nil {
		w.known = false
		return
	}
	if w.inFlight == nil {
		w.inFlight = map[uint64]bool{}
	}
	w.inFlight[nonce] = true
	w.next = nonce + 1
}

// settle records that nobody looks after a nonce any more.
func (w *signer) settle(nonce uint64) {
	w.mu.Lock()
	defer w.mu.Unlock()
	delete(w.inFlight, nonce)
}

func (w *signer) owns(nonce uint64) bool {
	w.mu.Lock()
	defer w.mu.Unlock()
	return w.inFlight[nonce]
}
