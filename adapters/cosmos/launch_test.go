package cosmos

import (
	"context"
	"errors"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	abci "github.com/cometbft/cometbft/abci/types"
	codectypes "github.com/cosmos/cosmos-sdk/codec/types"
	sdkerrors "github.com/cosmos/cosmos-sdk/types/errors"
	txtypes "github.com/cosmos/cosmos-sdk/types/tx"
	"github.com/cosmos/gogoproto/proto"
	clienttypes "github.com/cosmos/ibc-go/v8/modules/core/02-client/types"

	"github.com/anji-bridge/anji/adapters"
	"github.com/anji-bridge/anji/proofs/refusal"
)

// learned is an adapter that knows what messages cost.
func learned(t *testing.T, n *fakeNode) *Chain {
	t.Helper()
	c := n.chain(t)
	if outcomes, err := c.Submit(testContext(t), testBatch(t, 1)); err != nil || statuses(outcomes) != "done" {
		t.Fatalf("%s, %v", statuses(outcomes), err)
	}
	return c
}

// hold keeps accepted transactions in the mempool until release, which puts
// each into a block of its own.
func (n *fakeNode) hold() (release func()) {
	n.mu.Lock()
	defer n.mu.Unlock()
	n.held = []heldTx{}
	return func() {
		n.mu.Lock()
		defer n.mu.Unlock()
		for _, tx := range n.held {
			n.addBlock(tx.raw, tx.result)
		}
		n.held = nil
	}
}

// emptyBlocks makes blocks until stop, each when the adapter has read the last.
func (n *fakeNode) emptyBlocks(c *Chain) (stop func()) {
	ctx, cancel := context.WithCancel(context.Background())
	done := make(chan struct{})
	go func() {
		defer close(done)
		for pause(ctx, 50*time.Millisecond) {
			n.mu.Lock()
			if height := n.tip().height; height <= 2 || c.blocks.get(height) != nil {
				n.addBlock(nil, abci.ExecTxResult{})
			}
			n.mu.Unlock()
		}
	}()
	return func() { cancel(); <-done }
}

func landed(ctx context.Context, t *testing.T, landings ...adapters.Landing) (all []string) {
	t.Helper()
	for _, land := range landings {
		outcomes, err := land(ctx)
		if err != nil {
			t.Fatal(err)
		}
		all = append(all, statuses(outcomes))
	}
	return all
}

// Batches are sent one behind the other, without waiting for blocks.
func TestLaunchDoesNotWait(t *testing.T) {
	n := newFakeNode(t, "food-1")
	c := learned(t, n)
	release := n.hold()
	var landings []adapters.Landing
	for range 3 {
		land, err := c.Launch(testContext(t), testBatch(t, 2))
		if err != nil {
			t.Fatal(err)
		}
		landings = append(landings, land)
	}
	if len(n.held) != 3 || n.sequence != 4 {
		t.Fatalf("%d transactions wait, the account's sequence is %d", len(n.held), n.sequence)
	}
	release()
	if got := strings.Join(landed(testContext(t), t, landings...), ", "); got != "done done, done done, done done" {
		t.Error(got)
	}
	if busy := c.signers[0].busy.Load(); busy != 0 {
		t.Errorf("%d transactions are still thought to be on their way", busy)
	}
}

// A full batch's update travels ahead of it, and a batch that was never tried
// is submitted at once.
func TestLaunchSendsUpdatesAhead(t *testing.T) {
	n := newFakeNode(t, "food-1")
	c := n.chain(t)
	for i, want := range []uint64{1, 3} { // nothing is known of costs at first
		land, err := c.Launch(testContext(t), testBatch(t, aloneFrom))
		if err != nil {
			t.Fatal(err)
		}
		for _, status := range strings.Fields(landed(testContext(t), t, land)[0]) {
			if status != "done" {
				t.Fatalf("launch %d: %s", i, status)
			}
		}
		if n.sequence != want {
			t.Errorf("%d transactions after launch %d, want %d", n.sequence, i, want)
		}
	}
}

// What fails its transaction is found by simulation afterwards, and the rest
// goes on.
func TestLaunchIsolatesWhatFailsInTheBlock(t *testing.T) {
	n := newFakeNode(t, "food-1")
	c := learned(t, n)
	n.verdict = refuseSequences(refusal.TimeoutElapsed, 2)
	land, err := c.Launch(testContext(t), testBatch(t, 3))
	if err != nil {
		t.Fatal(err)
	}
	if got := landed(testContext(t), t, land)[0]; got != "done refused done" {
		t.Error(got)
	}
}

// When an update fails, no message behind it is blamed or tried one by one.
func TestLaunchBlamesNoMessageForAnUpdate(t *testing.T) {
	n := newFakeNode(t, "food-1")
	c := learned(t, n)
	n.verdict = func(m *codectypes.Any, _ bool) (uint32, string) {
		if m.TypeUrl == codectypes.MsgTypeURL(&clienttypes.MsgUpdateClient{}) {
			return refusal.HeaderInvalid.Number(), "header"
		}
		return refusal.UnknownRoot.Number(), "consensus state not found"
	}
	first, err := c.Launch(testContext(t), testBatch(t, 2))
	if err != nil {
		t.Fatal(err)
	}
	behind := testBatch(t, 60)
	behind.Updates = nil
	second, err := c.Launch(testContext(t), behind)
	if err != nil {
		t.Fatal(err)
	}
	simulated := 0
	verdict := n.verdict
	n.mu.Lock()
	n.verdict = func(m *codectypes.Any, sim bool) (uint32, string) {
		if sim {
			simulated++
		}
		return verdict(m, sim)
	}
	n.mu.Unlock()
	for i, land := range []adapters.Landing{first, second} {
		outcomes, err := land(testContext(t))
		if err != nil {
			t.Fatal(err)
		}
		for _, o := range outcomes {
			if o.Status != adapters.Retry || !errors.Is(o.Err, []refusal.Code{refusal.HeaderInvalid, refusal.UnknownRoot}[i]) {
				t.Fatalf("batch %d: %+v", i, o)
			}
		}
	}
	if simulated > 1 {
		t.Errorf("%d simulations", simulated)
	}
}

// A node that has lost its mempool is given the transactions again, in order.
func TestGapInSequencesIsFilled(t *testing.T) {
	n := newFakeNode(t, "food-1")
	c := learned(t, n)
	n.hold()
	var landings []adapters.Landing
	for range 3 {
		land, err := c.Launch(testContext(t), testBatch(t, 1))
		if err != nil {
			t.Fatal(err)
		}
		landings = append(landings, land)
	}
	n.mu.Lock()
	n.held, n.sequence = nil, 1 // it was started anew
	n.mu.Unlock()
	ctx := testContext(t)
	defer n.emptyBlocks(c)()
	done := make(chan string, len(landings))
	for _, land := range landings {
		go func() {
			outcomes, err := land(ctx)
			if err != nil {
				t.Error(err)
			}
			done <- statuses(outcomes)
		}()
	}
	for range landings {
		if got := <-done; got != "done" {
			t.Error(got)
		}
	}
}

// What was sent is awaited, also where something could not be sent, and where
// nobody wants to know any more.
func TestLaunchAwaitsAllThatWasSent(t *testing.T) {
	n := newFakeNode(t, "food-1")
	c := learned(t, n)
	release := n.hold()
	n.mu.Lock()
	n.verdict = func(m *codectypes.Any, simulated bool) (uint32, string) {
		if m.TypeUrl == codectypes.MsgTypeURL(&clienttypes.MsgUpdateClient{}) && !simulated {
			n.broken = 1 // the messages behind the update
		}
		return 0, ""
	}
	n.mu.Unlock()
	land, err := c.Launch(testContext(t), testBatch(t, aloneFrom))
	if err != nil {
		t.Fatal(err)
	}
	release()
	if got := landed(testContext(t), t, land)[0]; strings.Count(got, "done") != aloneFrom {
		t.Error(got)
	}
	n.hold()
	n.mu.Lock()
	n.verdict = func(*codectypes.Any, bool) (uint32, string) { return 0, "" }
	n.mu.Unlock()
	if land, err = c.Launch(testContext(t), testBatch(t, aloneFrom)); err != nil {
		t.Fatal(err)
	}
	ended, cancel := context.WithCancel(testContext(t))
	cancel()
	if _, err := land(ended); !errors.Is(err, context.Canceled) {
		t.Error(err)
	}
	if busy := c.signers[0].busy.Load(); busy != 0 {
		t.Errorf("%d transactions are still thought to be on their way", busy)
	}
}

// Where all endpoints are down what waits is let go.
func TestLandingDoesNotWaitForEver(t *testing.T) {
	n := newFakeNode(t, "food-1")
	c := learned(t, n)
	n.hold()
	land, err := c.Launch(testContext(t), testBatch(t, 1))
	if err != nil {
		t.Fatal(err)
	}
	c.headerWait = 10 * time.Millisecond
	n.server.Close()
	ctx := testContext(t)
	if _, err := land(ctx); err == nil || !strings.Contains(err.Error(), "no endpoint is well") || ctx.Err() != nil {
		t.Error(err)
	}
}

// A node may have executed more than those that are listened to have told of.
func TestInsistReckonsWithNodesAhead(t *testing.T) {
	n := newFakeNode(t, "food-1")
	c := learned(t, n)
	now, _ := c.watcher.peek()
	tx := offered{by: c.signers[0], until: now.height + lifetime}
	c.insist(testContext(t), &tx)
	if left := tx.until - now.height; left < 2*patience || left >= lifetime {
		t.Errorf("given up in %d blocks", left)
	}
}

// A transaction whose sequence was used by another one is given up at once, and
// not only when its lifetime is over.
func TestSequenceThatAnotherTransactionTook(t *testing.T) {
	n := newFakeNode(t, "food-1")
	c := learned(t, n)
	n.hold()
	land, err := c.Launch(testContext(t), testBatch(t, 1))
	if err != nil {
		t.Fatal(err)
	}
	n.mu.Lock()
	n.held = nil // another process's transaction took its place
	n.mu.Unlock()
	n.mu.Lock()
	began := n.tip().height
	n.mu.Unlock()
	defer n.emptyBlocks(c)()
	outcomes, err := land(testContext(t))
	if err != nil || statuses(outcomes) != "retry" || !errors.Is(outcomes[0].Err, errNotIncluded) {
		t.Errorf("%+v, %v", outcomes, err)
	}
	n.mu.Lock()
	defer n.mu.Unlock()
	if took := n.tip().height - began; took >= lifetime {
		t.Errorf("given up after %d blocks", took)
	}
}

// withSecondAccount is an adapter with two accounts that knows what messages cost.
func withSecondAccount(t *testing.T, n *fakeNode) *Chain {
	t.Helper()
	c := learned(t, n)
	cfg := c.cfg
	cfg.KeyFiles = []string{filepath.Join(t.TempDir(), "other.json")}
	if err := os.WriteFile(cfg.KeyFiles[0], []byte(`{"private_key_hex":"`+strings.Repeat("22", 32)+`"}`), 0o600); err != nil {
		t.Fatal(err)
	}
	accounts, err := cfg.accounts()
	if err != nil {
		t.Fatal(err)
	}
	c.signers = append(c.signers, &signer{account: accounts[1]})
	c.payers = payers{}
	return c
}

// testBatchFor is testBatch for another client.
func testBatchFor(t *testing.T, client string, count int) adapters.Batch {
	t.Helper()
	batch := testBatch(t, count)
	batch.ClientID = client
	return batch
}

// heldUpdates are the clients that transactions in the mempool update, in their
// order, by the account that signs.
func (n *fakeNode) heldUpdates(t *testing.T) map[string][]string {
	t.Helper()
	n.mu.Lock()
	defer n.mu.Unlock()
	by := map[string][]string{}
	for _, tx := range n.held {
		var raw txtypes.TxRaw
		var body txtypes.TxBody
		var update clienttypes.MsgUpdateClient
		err := proto.Unmarshal(tx.raw, &raw)
		if err == nil {
			err = proto.Unmarshal(raw.BodyBytes, &body)
		}
		if err == nil {
			err = proto.Unmarshal(body.Messages[0].Value, &update)
		}
		if err != nil {
			t.Fatal(err)
		}
		by[update.Signer] = append(by[update.Signer], update.ClientId)
	}
	return by
}

// Clients share the accounts. All that one is brought is of one account, which
// keeps its order.
func TestSignersShareTheWork(t *testing.T) {
	n := newFakeNode(t, "food-1")
	c := withSecondAccount(t, n)
	twice := c.cfg
	twice.KeyFiles = []string{twice.KeyFile}
	if err := twice.Validate(); err == nil || !strings.Contains(err.Error(), `chain "food": key_files[0]`) {
		t.Fatalf("one account twice: %v", err)
	}
	if !c.Capacity().Ordered {
		t.Error("batches are thought to have no order")
	}
	release := n.hold()
	var landings []adapters.Landing
	for _, client := range []string{"a", "a", "b", "a", "c", "d", "b", "a"} {
		land, err := c.Launch(testContext(t), testBatchFor(t, client, 1))
		if err != nil {
			t.Fatal(err)
		}
		landings = append(landings, land)
	}
	held := n.heldUpdates(t)
	for i, want := range []string{"a a a c a", "b d b"} {
		if got := strings.Join(held[c.signers[i].address], " "); got != want {
			t.Errorf("account %d updates %s, not %s", i, got, want)
		}
	}
	if a, b := c.signers[0].busy.Load(), c.signers[1].busy.Load(); a != 5 || b != 3 {
		t.Errorf("%d and %d transactions", a, b)
	}
	release()
	if got := strings.Join(landed(testContext(t), t, landings...), " "); strings.Count(got, "done") != len(landings) {
		t.Error(got)
	}
}

// Whoever has an account that cannot pay is given another one, for all that
// comes after: batches, timeouts and updates alone.
func TestClientsLeaveAnAccountThatCannotPay(t *testing.T) {
	n := newFakeNode(t, "food-1")
	c := withSecondAccount(t, n)
	first, second := c.signers[0], c.signers[1]
	for i, client := range []string{"a", "b", "c"} { // the first, the second, the first
		if got, want := c.payer(client), c.signers[i%2]; got != want {
			t.Fatalf("client %s has account %s", client, got.address)
		}
	}
	n.mu.Lock()
	n.poor = first.key.PubKey().Bytes()
	n.mu.Unlock()
	land, err := c.Launch(testContext(t), testBatchFor(t, "a", 2))
	if err != nil {
		t.Fatal(err)
	}
	outcomes, err := land(testContext(t))
	if err != nil || statuses(outcomes) != "retry retry" || !strings.Contains(outcomes[0].Err.Error(), "spendable") {
		t.Fatalf("%+v, %v", outcomes, err)
	}
	for _, client := range []string{"a", "c", "new"} {
		if outcomes, err := c.Submit(testContext(t), testBatchFor(t, client, 2)); err != nil || statuses(outcomes) != "done done" {
			t.Errorf("client %s: %+v, %v", client, outcomes, err)
		}
	}
	if _, err := c.Submit(testContext(t), testBatchFor(t, "c", 0)); err != nil {
		t.Errorf("an update alone: %v", err)
	}
	if got := c.payer("a"); got != second {
		t.Errorf("client a is still of account %s", got.address)
	}

	// Once neither can pay, that is tried which could not the longest ago.
	c.payers.failed[second] = time.Now()
	if got := c.payer("a"); got != first {
		t.Errorf("of two accounts that failed, %s is used", got.address)
	}
	// Later the first is as good as any, and who has an account keeps it.
	c.payers.failed = map[*signer]time.Time{first: time.Now().Add(-respite)}
	if got := c.payer("a"); got != first {
		t.Errorf("client a has left account %s", first.address)
	}
	if got := c.payer("another"); got != first {
		t.Errorf("an account that is well again is given nothing: %s", got.address)
	}
}

// An update alone that cannot be paid is an error, after which another account
// is asked; so is a transaction that no block takes.
func TestWhatMakesAnAccountFail(t *testing.T) {
	n := newFakeNode(t, "food-1")
	c := withSecondAccount(t, n)
	n.mu.Lock()
	n.poor = c.signers[0].key.PubKey().Bytes()
	n.mu.Unlock()
	if _, err := c.Submit(testContext(t), testBatchFor(t, "a", 0)); err == nil || !strings.Contains(err.Error(), "spendable") {
		t.Fatalf("an account without funds has paid: %v", err)
	}
	if _, err := c.Submit(testContext(t), testBatchFor(t, "a", 0)); err != nil {
		t.Fatal(err)
	}
	for _, test := range []struct {
		what  string
		err   error
		fails bool
	}{
		{"not included", c.wrap("transaction X", errNotIncluded), true},
		{"no such account", newChainError("sdk", sdkerrors.ErrUnknownAddress.ABCICode(), "fee payer address: x does not exist"), true},
		{"sequences used up by others", newChainError("sdk", sdkerrors.ErrWrongSequence.ABCICode(), "account sequence mismatch"), true},
		{"an application's want of funds", newChainError("sdk", sdkerrors.ErrInsufficientFunds.ABCICode(), "failed to execute message; message index: 1: spendable balance"), false},
		{"too low a fee", newChainError("sdk", sdkerrors.ErrInsufficientFee.ABCICode(), "insufficient fees"), false},
		{"nodes that are away", errors.New("connection refused"), false},
		{"nothing", nil, false},
	} {
		c.payers = payers{}
		c.judge(c.signers[0], test.err)
		if failed := !c.payers.leftOut(c.signers[0]).IsZero(); failed != test.fails {
			t.Errorf("%s: the account is left out: %v", test.what, failed)
		}
	}
}

func TestGasBook(t *testing.T) {
	var book gasBook
	n := newFakeNode(t, "food-1")
	s, err := n.chain(t).newSubmission(testContext(t), testBatch(t, 10))
	if err != nil {
		t.Fatal(err)
	}
	messages := s.messages(s.waiting)[1:] // without the update
	if _, known := book.estimate(messages); known {
		t.Fatal("what was never executed has a price")
	}
	book.learn(messages, transactionGas+1_000_000)
	if gas, known := book.estimate(messages[:5]); !known || gas != transactionGas+500_000 {
		t.Errorf("%d, %v", gas, known)
	}
	book.learn(messages, transactionGas+2_000_000)
	if gas, _ := book.estimate(messages); gas < transactionGas+1_999_999 {
		t.Errorf("dearer now, and estimated at %d", gas)
	}
	book.learn(messages, transactionGas+1_000_000)
	if gas, _ := book.estimate(messages); gas < transactionGas+1_800_000 || gas >= transactionGas+2_000_000 {
		t.Errorf("cheaper once, and estimated at %d", gas)
	}
	book.forget(messages)
	if _, known := book.estimate(messages); known {
		t.Error("not forgotten")
	}
}
