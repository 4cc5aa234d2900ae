package ethereum

import (
	"errors"
	"strings"
	"testing"
	"time"

	"github.com/anji-bridge/anji/adapters"
	"github.com/anji-bridge/anji/proofs/refusal"
)

// An estimate answers as Submit would, and sends nothing.
func TestEstimate(t *testing.T) {
	w := newWorld(t)
	n := w.node()
	c := w.chain(n.URL)
	w.mine(30 * time.Millisecond)
	messages := []adapters.Message{w.receive(1, "x"), w.receive(2, "x"), w.receive(3, "x")}
	messages[1].Proof = []byte("forged")
	estimate := func(messages ...adapters.Message) adapters.Estimate {
		t.Helper()
		calls := 0
		s := newSubmission(c, adapters.Batch{ClientID: w.clientID, Updates: [][]byte{[]byte("update")}, Messages: messages})
		s.encoder = mockEncoder{calls: &calls, stays: true}
		estimate, err := s.estimated(w.ctx())
		if err != nil {
			t.Fatal(err)
		}
		return estimate
	}
	before := w.nonce(w.relayer())
	tried := estimate(messages...)
	if got := statuses(tried.Outcomes); got != "done refused done " || !errors.Is(tried.Outcomes[1].Err, refusal.ProofInvalid) {
		t.Fatalf("%s: %+v", got, tried.Outcomes)
	}
	if tried.Transactions != 1 || tried.Gas < 100_000 || !strings.HasSuffix(tried.Fee, " gwei") || strings.HasPrefix(tried.Fee, "0 ") || tried.Note != "" {
		t.Errorf("%+v", tried)
	}
	if sent := w.nonce(w.relayer()) - before; sent != 0 {
		t.Errorf("%d transactions", sent)
	}
	if spent := c.Spent(); spent.Transactions != 0 || spent.Fees != 0 {
		t.Errorf("spent %+v", spent)
	}
	if none := estimate(messages[1]); none.Transactions != 0 || none.Gas != 0 || none.Fee != "" {
		t.Errorf("of nothing that would be sent: %+v", none)
	}

	if update := estimate(); update.Transactions != 1 || update.Gas == 0 || w.nonce(w.relayer()) != before {
		t.Errorf("of an update alone: %+v", update)
	}

	outcomes, _, err := w.submit(c, adapters.Batch{ClientID: w.clientID, Messages: messages})
	if err != nil || statuses(outcomes) != "done refused done " {
		t.Fatalf("%+v (%v)", outcomes, err)
	}
	if spent := c.Spent(); spent.Transactions != 1 || spent.Fees <= 0 || spent.Unit != "gwei" {
		t.Errorf("spent %+v", spent)
	}
	if again := estimate(messages...); statuses(again.Outcomes) != "noop refused noop " || again.Transactions != 0 {
		t.Errorf("what is done already: %+v", again)
	}
	if endpoints := c.Endpoints(); !endpoints[0].Up || !strings.HasPrefix(endpoints[0].Name, "rpc[0] 127.0.0.1:") {
		t.Errorf("%+v", endpoints)
	}
}
