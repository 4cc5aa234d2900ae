package ethereum

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"math/big"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/core"
	"github.com/ethereum/go-ethereum/core/types"

	"github.com/anji-bridge/anji/proofs/refusal"
)

func (w *world) ctx() context.Context {
	ctx, cancel := context.WithTimeout(w.t.Context(), 2*time.Minute)
	w.t.Cleanup(cancel)
	return ctx
}

// swallow makes a node accept transactions that satisfy lost and forget them.
func (n *fakeNode) swallow(lost func(*types.Transaction) bool) (offered func() []*types.Transaction) {
	var mu sync.Mutex
	var all []*types.Transaction
	n.intercept(func(method string, params []json.RawMessage) (any, error, bool) {
		if method != "eth_sendRawTransaction" {
			return nil, nil, false
		}
		var raw hexutil.Bytes
		if err := json.Unmarshal(params[0], &raw); err != nil {
			return nil, err, true
		}
		tx := new(types.Transaction)
		if err := tx.UnmarshalBinary(raw); err != nil {
			return nil, err, true
		}
		mu.Lock()
		defer mu.Unlock()
		all = append(all, tx)
		return tx.Hash(), nil, lost(tx)
	})
	return func() []*types.Transaction {
		mu.Lock()
		defer mu.Unlock()
		return all
	}
}

func (w *world) nonce(a account) uint64 {
	w.t.Helper()
	n, err := w.Backend.Client().NonceAt(w.t.Context(), a.address, nil)
	if err != nil {
		w.t.Fatal(err)
	}
	return n
}

func TestTransactionsOfOneAccountShareBlocks(t *testing.T) {
	w := newWorld(t)
	c := w.chain(w.node().URL)
	w.mine(50 * time.Millisecond)
	to := common.Address{1}
	var group sync.WaitGroup
	for range 8 {
		group.Go(func() {
			done, err := c.execute(w.ctx(), call{to: &to})
			if err != nil || done.receipt.Status != 1 || done.time.IsZero() {
				t.Errorf("%+v: %v", done, err)
			}
		})
	}
	group.Wait()
	if got := w.nonce(w.relayer()); got != 8 {
		t.Errorf("%d transactions of 8", got)
	}
}

func TestRevertIsToldByItsCode(t *testing.T) {
	w := newWorld(t)
	c := w.chain(w.node().URL)
	w.mine(50 * time.Millisecond)
	_, err := c.execute(w.ctx(), call{to: &c.router, data: router.PackPause()})
	if err != nil {
		t.Fatal(err)
	}
	for name, test := range map[string]struct {
		what call
		want error
		text string
	}{
		"refused before it is sent": {call{to: &c.router, data: router.PackAnnounce(nil)}, refusal.Unauthorized, "AccessManagedUnauthorized"},
		"refused in its block":      {call{to: &c.router, data: router.PackAnnounce(nil), gas: 100_000}, refusal.Unauthorized, "AccessManagedUnauthorized"},
		"another reason":            {call{to: &c.router, data: router.PackPause()}, nil, "Paused"},
	} {
		t.Run(name, func(t *testing.T) {
			_, err := c.execute(w.ctx(), test.what)
			refused := (*chainError)(nil)
			if !errors.As(err, &refused) || !strings.Contains(err.Error(), test.text) || test.want != nil && !errors.Is(err, test.want) {
				t.Errorf("got %v", err)
			}
			if _, coded := refusal.Of(err); coded != (test.want != nil) {
				t.Errorf("got %v", err)
			}
		})
	}
}

// A transaction that no block takes is offered again for more, until one does.
func TestStuckTransactionIsReplaced(t *testing.T) {
	w := newWorld(t)
	n := w.node()
	c := w.chain(n.URL)
	w.mine(30 * time.Millisecond)
	first := true
	offered := n.swallow(func(*types.Transaction) bool {
		lost := first
		first = false
		return lost
	})
	to := common.Address{1}
	done, err := c.execute(w.ctx(), call{to: &to})
	if err != nil {
		t.Fatal(err)
	}
	txs := offered()
	if len(txs) != 2 || done.receipt.TxHash != txs[1].Hash() {
		t.Fatalf("%d transactions, included %s", len(txs), done.receipt.TxHash)
	}
	for name, prices := range map[string][2]*big.Int{
		"tip": {txs[0].GasTipCap(), txs[1].GasTipCap()}, "cap": {txs[0].GasFeeCap(), txs[1].GasFeeCap()},
	} {
		least := new(big.Int).Div(new(big.Int).Mul(prices[0], big.NewInt(110)), big.NewInt(100))
		if prices[1].Cmp(least) < 0 {
			t.Errorf("%s raised from %s to %s: nodes want a tenth more", name, prices[0], prices[1])
		}
	}
}

// Blocks that one node invents do not end patience.
func TestStuckTransactionIsReplacedInTime(t *testing.T) {
	w := newWorld(t)
	n := w.node()
	c := w.chain(n.URL)
	c.slot = 50 * time.Millisecond
	w.mine(30 * time.Millisecond)
	if _, err := c.heads.wait(w.ctx(), anything); err != nil {
		t.Fatal(err)
	}
	c.heads.publish(&types.Header{Number: big.NewInt(1 << 40)})
	first := true
	offered := n.swallow(func(*types.Transaction) bool {
		lost := first
		first = false
		return lost
	})
	to := common.Address{1}
	done, err := c.execute(w.ctx(), call{to: &to})
	if err != nil {
		t.Fatal(err)
	}
	if txs := offered(); len(txs) < 2 || done.receipt.TxHash == txs[0].Hash() {
		t.Errorf("%d transactions, included %s", len(txs), done.receipt.TxHash)
	}
}

// The block of an outcome is one that there can be, and that the receipt names.
func TestOutcomesAreOfPossibleBlocks(t *testing.T) {
	w := newWorld(t)
	done := w.MustSend(w.Account(0), common.Address{1}, nil)
	change := func(result json.RawMessage, fields map[string]any) any {
		object := map[string]any{}
		if err := json.Unmarshal(result, &object); err != nil {
			t.Error(err)
		}
		for field, value := range fields {
			object[field] = value
		}
		return object
	}
	far := hexutil.EncodeUint64(1 << 62)
	forged := types.Header{Number: big.NewInt(1 << 62), Difficulty: new(big.Int)}
	for name, test := range map[string]struct {
		receipt, header map[string]any
		refuted         bool
	}{
		"another number in the receipt": {receipt: map[string]any{"blockNumber": far}},
		"no number in the receipt":      {receipt: map[string]any{"blockNumber": nil}},
		"another header":                {header: map[string]any{"timestamp": "0x1"}},
		"impossible block": {map[string]any{"blockNumber": far, "blockHash": forged.Hash()},
			map[string]any{"number": far}, true},
		"number beyond 63 bits": {header: map[string]any{"number": "0x8000000000000000"}, refuted: true},
	} {
		t.Run(name, func(t *testing.T) {
			liar := w.node()
			c := w.chain(liar.URL, w.node().URL)
			w.finalize(c)
			liar.intercept(func(method string, params []json.RawMessage) (any, error, bool) {
				fields := map[string]map[string]any{"eth_getTransactionReceipt": test.receipt, "eth_getBlockByHash": test.header}[method]
				if fields == nil {
					return nil, nil, false
				}
				argument := any(params[0])
				if method == "eth_getBlockByHash" {
					argument = done.BlockHash
				}
				var result json.RawMessage
				var err error
				if method == "eth_getBlockByHash" {
					err = w.rpc.Call(&result, method, argument, false)
				} else {
					err = w.rpc.Call(&result, method, argument)
				}
				return change(result, fields), err, true
			})
			got, err := c.receipt(w.ctx(), done.TxHash)
			if err != nil || got.receipt == nil || got.position() != done.BlockNumber.Uint64() {
				t.Fatalf("%+v (%v)", got.receipt, err)
			}
			if liar.asked["eth_getTransactionReceipt"] == 0 {
				t.Error("the liar was not asked")
			}
			if lied := c.nodes.All[0].Refuted(); (lied != nil) != test.refuted {
				t.Errorf("refuted: %v", lied)
			}
		})
	}
	t.Run("newest block", func(t *testing.T) {
		liar := w.node()
		c := w.chain(liar.URL, w.node().URL)
		w.finalize(c)
		liar.intercept(func(method string, params []json.RawMessage) (any, error, bool) {
			if method != "eth_getBlockByNumber" {
				return nil, nil, false
			}
			var result json.RawMessage
			err := w.rpc.Call(&result, method, params[0], params[1])
			return change(result, map[string]any{"number": far}), err, true
		})
		if head, err := c.header(w.ctx(), nil); err != nil || head.Number.Uint64() > 1<<40 {
			t.Errorf("%+v (%v)", head, err)
		}
	})
}

// The operator's limit is kept, and the transaction goes on being offered.
func TestReplacementKeepsToTheLimit(t *testing.T) {
	w := newWorld(t)
	n := w.node()
	c := w.chain(n.URL)
	c.cfg.MaxFee = 3 // gwei; twice the base fee and the tip are more
	w.mine(30 * time.Millisecond)
	count := 0
	offered := n.swallow(func(*types.Transaction) bool { count++; return count < 3 })
	to := common.Address{1}
	if _, err := c.execute(w.ctx(), call{to: &to}); err != nil {
		t.Fatal(err)
	}
	for _, tx := range offered() {
		if tx.GasFeeCap().Cmp(c.cfg.maxFee()) > 0 {
			t.Errorf("offered %s, at most %s allowed", tx.GasFeeCap(), c.cfg.maxFee())
		}
	}
	c.cfg.MaxFee = 0
	dear := w.node()
	dear.intercept(func(method string, _ []json.RawMessage) (any, error, bool) {
		return hexutil.EncodeBig(new(big.Int).Mul(big.NewInt(defaultMaxFee+1), big.NewInt(1e9))), nil, method == "eth_maxPriorityFeePerGas"
	})
	_, err := w.chain(dear.URL).execute(w.ctx(), call{to: &to})
	if !errors.Is(err, errTooDear) || !strings.Contains(err.Error(), `chain "market": max_fee`) {
		t.Error(err)
	}
}

// A process that died may have used up some nonces of the account and lost
// others: later ones are neither refused nor stuck behind the gap.
func TestNonceRecovery(t *testing.T) {
	t.Run("taken by another process", func(t *testing.T) {
		w := newWorld(t)
		a, b := w.chain(w.node().URL), w.chain(w.node().URL)
		w.mine(50 * time.Millisecond)
		to := common.Address{1}
		for range 2 {
			for _, c := range []*Chain{a, b} {
				if _, err := c.execute(w.ctx(), call{to: &to}); err != nil {
					t.Fatal(err)
				}
			}
		}
	})
	t.Run("gap", func(t *testing.T) {
		w := newWorld(t)
		n := w.node()
		c := w.chain(n.URL)
		w.mine(30 * time.Millisecond)
		c.signers[0].next, c.signers[0].known = 2, true // 0 and 1 were lost
		to := common.Address{1}
		done, err := c.execute(w.ctx(), call{to: &to})
		if err != nil {
			t.Fatal(err)
		}
		if got := w.nonce(w.relayer()); got != 3 || done.receipt.Status != 1 {
			t.Errorf("%d transactions, want the two that were lost and ours", got)
		}
	})
	t.Run("another transaction took the place", func(t *testing.T) {
		w := newWorld(t)
		n := w.node()
		c := w.chain(n.URL)
		w.mine(30 * time.Millisecond)
		rival := w.chain(w.node().URL)
		swallowed := make(chan struct{}, 64)
		n.swallow(func(*types.Transaction) bool { swallowed <- struct{}{}; return true })
		to := common.Address{1}
		failed := make(chan error)
		go func() {
			_, err := c.execute(w.ctx(), call{to: &to})
			failed <- err
		}()
		<-swallowed
		if _, err := rival.execute(w.ctx(), call{to: &common.Address{2}}); err != nil {
			t.Fatal(err)
		}
		if err := <-failed; !errors.Is(err, errNotIncluded) {
			t.Errorf("got %v", err)
		}
	})
}

func TestNodesFailOver(t *testing.T) {
	w := newWorld(t)
	good, wrong, down := w.node(), w.node(), w.node()
	wrong.intercept(func(method string, _ []json.RawMessage) (any, error, bool) {
		return "0x1", nil, method == "eth_chainId"
	})
	down.intercept(func(string, []json.RawMessage) (any, error, bool) { return nil, errDown, true })
	c := w.chain(down.URL, wrong.URL, good.URL)
	w.mine(50 * time.Millisecond)
	to := common.Address{1}
	if _, err := c.execute(w.ctx(), call{to: &to}); err != nil {
		t.Fatal(err)
	}
	if wrong.asked["eth_sendRawTransaction"] > 0 {
		t.Error("a node of another chain was given a transaction")
	}
	if err := c.checkNodes(w.ctx()); err != nil {
		t.Error(err)
	}
	if e := c.Endpoints(); e[0].Up || e[0].Aside || !e[1].Aside || !strings.Contains(e[1].Fault, "chain id 1, not 1337") || !e[2].Up {
		t.Errorf("%+v", e)
	}
	if err := w.chain(wrong.URL).checkNodes(w.ctx()); !errors.Is(err, errWrongChain) || !strings.Contains(err.Error(), `chain "market": chain_id: rpc[0] `) {
		t.Error(err)
	}
	if err := w.chain(down.URL, good.URL).checkNodes(w.ctx()); err != nil {
		t.Error(err)
	}
	if err := w.chain(down.URL).checkNodes(w.ctx()); err == nil || !strings.Contains(err.Error(), `chain "market": rpc[0]`) {
		t.Error(err)
	}
}

// An account that cannot pay has nothing on its way, and is still given nothing
// while there is another one.
func TestAccountThatCannotPayIsLeftOut(t *testing.T) {
	w := newWorld(t)
	n := w.node()
	c := w.chain(n.URL)
	w.mine(30 * time.Millisecond)
	other := w.Account(2)
	c.signers = append(c.signers, &signer{account: account{key: other.Key, address: other.Address}})
	poor, rich := c.signers[0], c.signers[1]
	chain := types.LatestSignerForChainID(big.NewInt(simulatedID))
	n.intercept(func(method string, params []json.RawMessage) (any, error, bool) {
		if method != "eth_sendRawTransaction" {
			return nil, nil, false
		}
		var raw hexutil.Bytes
		tx := new(types.Transaction)
		err := json.Unmarshal(params[0], &raw)
		if err == nil {
			err = tx.UnmarshalBinary(raw)
		}
		if err != nil {
			return nil, err, true
		}
		from, err := types.Sender(chain, tx)
		if err == nil && from == poor.address {
			err = fmt.Errorf("%w: address %s have 0 want 21000", core.ErrInsufficientFunds, from)
		}
		return nil, err, err != nil
	})
	to := common.Address{1}
	if _, err := c.execute(w.ctx(), call{to: &to, by: c.idlest()}); err == nil || !strings.Contains(err.Error(), "insufficient funds") {
		t.Fatalf("got %v", err)
	}
	rich.used(100, nil) // something is on its way
	if got := c.idlest(); got != rich {
		t.Errorf("%s is to pay", got.address)
	}
	rich.settle(100)
	rich.known = false
	if _, err := c.execute(w.ctx(), call{to: &to, by: c.idlest()}); err != nil {
		t.Error(err)
	}
	c.judge(rich, core.ErrInsufficientFunds)
	if got := c.idlest(); got != poor {
		t.Errorf("of two that cannot pay, %s is tried", got.address)
	}
	poor.poor, rich.poor = time.Now().Add(-respite), time.Now().Add(-respite)
	rich.used(101, nil)
	if got := c.idlest(); got != poor {
		t.Errorf("%s is to pay, though the other one may again", got.address)
	}
}
