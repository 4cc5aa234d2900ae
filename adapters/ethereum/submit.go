package ethereum

import (
	"context"
	"errors"
	"fmt"

	"github.com/ethereum/go-ethereum/params"

	"github.com/anji-bridge/anji/adapters"
	"github.com/anji-bridge/anji/contracts/ethereum/items"
	"github.com/anji-bridge/anji/proofs/refusal"
)

const (
	// maxItems and maxBytes bound one transaction: nodes take none of more
	// than 128 KiB into their pools (geth's txMaxSize).
	maxItems = 100
	maxBytes = 120 << 10
	// callbackReserve is the gas that the router wants to see left before it
	// calls an application, and does not use.
	callbackReserve = 1_300_000
)

// maxFlights is how many batches of one client are on their way: pools hold
// few transactions of one account that wait for each other (geth's
// txpool.accountslots).
const maxFlights = 8

var _ adapters.Pipeline = (*Chain)(nil)

// Capacity implements adapters.Pipeline.
func (c *Chain) Capacity() adapters.Capacity {
	return adapters.Capacity{Batches: maxFlights, Messages: maxItems}
}

// Launch implements adapters.Pipeline. Each batch is tried on the newest block,
// so that none can rely on an update that is in no block yet; then their order
// does not matter.
func (c *Chain) Launch(_ context.Context, batch adapters.Batch) (adapters.Landing, error) {
	return func(ctx context.Context) ([]adapters.Outcome, error) { return c.Submit(ctx, batch) }, nil
}

// Submit implements adapters.Chain. The router carries out a batch item by
// item and undoes only those that fail; these are found by simulation and left
// out, so that they cost nothing.
func (c *Chain) Submit(ctx context.Context, batch adapters.Batch) ([]adapters.Outcome, error) {
	if isMisbehaviour(batch) {
		if err := c.showMisbehaviour(ctx, batch.ClientID, batch.Updates[0]); err != nil {
			return nil, c.wrap("misbehaviour for "+batch.ClientID, err)
		}
		return nil, nil
	}
	s := newSubmission(c, batch)
	var err error
	if s.encoder, err = c.encoder(ctx, batch.ClientID); err == nil {
		err = s.run(ctx)
	}
	if err != nil {
		return nil, c.wrap("submit to "+batch.ClientID, err)
	}
	return s.outcomes, nil
}

func newSubmission(c *Chain, batch adapters.Batch) *submission {
	s := &submission{c: c, by: c.idlest(), client: batch.ClientID, updates: batch.Updates, outcomes: make([]adapters.Outcome, len(batch.Messages)), limit: maxItems}
	for i, m := range batch.Messages {
		err := m.Packet.Validate()
		if err == nil {
			_, err = packMessage(m, nil) // what cannot be packed must not hold up the others
		}
		if err != nil {
			s.outcomes[i] = adapters.Outcome{Status: adapters.Refused, Err: err}
			continue
		}
		s.waiting = append(s.waiting, entry{i, m})
	}
	return s
}

// entry is a message and its place in the batch.
type entry struct {
	index   int
	message adapters.Message
}

// submission is a batch on its way, in as many transactions as it takes.
type submission struct {
	c        *Chain
	by       *signer
	client   string
	encoder  encoder
	updates  [][]byte // not executed yet, or needed in each transaction
	waiting  []entry
	outcomes []adapters.Outcome
	limit    int // messages in one transaction
	// estimate, where not nil, takes what transactions would cost that are tried
	// and not made.
	estimate *adapters.Estimate
}

func (s *submission) run(ctx context.Context) error {
	if len(s.outcomes) == 0 {
		return s.update(ctx)
	}
	for len(s.waiting) > 0 {
		if err := s.step(ctx); err != nil {
			return err
		}
	}
	return nil
}

// update carries out updates without messages.
func (s *submission) update(ctx context.Context) error {
	if len(s.updates) == 0 {
		return nil
	}
	calls, err := s.calls(ctx, nil)
	if err != nil {
		return err
	}
	data := router.PackRelay(calls)
	tried, err := s.c.simulate(ctx, s.by, data, len(calls))
	if err == nil {
		err = tried.updateError(len(calls))
	}
	if err != nil {
		return err
	}
	if s.estimate != nil {
		s.tried(nil, tried, len(calls))
		return nil
	}
	_, err = s.c.execute(ctx, s.relayCall(data, tried.gas))
	return err
}

// step tries as many messages as fit into one transaction, leaves out those
// that fail, and sends the transaction once none does.
func (s *submission) step(ctx context.Context) error {
	chunk := s.waiting[:min(len(s.waiting), s.limit)]
	calls, err := s.calls(ctx, chunk)
	if err != nil {
		s.finish(outcomeOf(err, adapters.Retry))
		return nil
	}
	data := router.PackRelay(calls)
	switch {
	case len(data) > maxBytes && len(chunk) > 1:
		s.limit = len(chunk) / 2
		return nil
	case len(data) > maxBytes:
		s.outcomes[chunk[0].index] = adapters.Outcome{Status: adapters.Refused, Err: refusal.TooLarge.With("%d bytes, a transaction has at most %d", len(data), maxBytes)}
		s.waiting = s.waiting[1:]
		return nil
	}
	tried, err := s.c.simulate(ctx, s.by, data, len(calls))
	refused := (*chainError)(nil)
	switch {
	case errors.As(err, &refused) && len(chunk) > 1 && refused.outOfGas():
		s.limit = len(chunk) / 2
		return nil
	case errors.As(err, &refused): // the transaction as a whole: no message is to blame
		s.finish(outcomeOf(refused, adapters.Retry))
		return nil
	case err != nil:
		return err
	}
	if s.leaveOut(chunk, tried, len(calls)) {
		return nil
	}
	if s.estimate != nil {
		s.tried(chunk, tried, len(calls))
		return nil
	}
	done, err := s.c.execute(ctx, s.relayCall(data, tried.gas))
	switch {
	case errors.Is(err, errNotIncluded), errors.Is(err, errTooDear):
		s.finish(adapters.Outcome{Status: adapters.Retry, Err: err})
		return nil
	case errors.As(err, &refused):
		s.finish(outcomeOf(refused, adapters.Retry))
		return nil
	case err != nil:
		return err
	}
	s.waiting = s.waiting[len(chunk):]
	return s.executed(chunk, len(calls), done)
}

// leaveOut answers the messages that a simulation shows not to be executed,
// and says whether there were any.
func (s *submission) leaveOut(chunk []entry, tried simulation, calls int) bool {
	updates := calls - len(chunk)
	var stay []entry
	short := len(chunk) // of gas, from this message on
	for i, e := range chunk {
		o := tried.outcomes[updates+i]
		if o.Status != adapters.Done && errors.Is(o.Err, errGas) && i > 0 {
			stay, short = append(stay, e), min(short, i)
			continue
		}
		if o.Status == adapters.Done {
			stay = append(stay, e)
			continue
		}
		if fault := tried.updateError(updates); fault != nil && o.Status != adapters.NoOp {
			o = outcomeOf(fault, adapters.Retry) // it failed for want of the update
		}
		s.outcomes[e.index] = o
	}
	if len(stay) == len(chunk) && short == len(chunk) {
		return false
	}
	s.limit = max(1, min(s.limit, short))
	s.waiting = append(stay, s.waiting[len(chunk):]...)
	return true
}

// finish answers everything that was not executed.
func (s *submission) finish(o adapters.Outcome) {
	for _, e := range s.waiting {
		s.outcomes[e.index] = o
	}
	s.waiting = nil
}

// executed reads the outcomes of a transaction.
func (s *submission) executed(chunk []entry, calls int, done executed) error {
	outcomes, err := readOutcomes(s.c.router, done.receipt.Logs, calls)
	if err != nil {
		return fmt.Errorf("transaction %s: %w", done.receipt.TxHash, err)
	}
	updates := calls - len(chunk)
	for i, e := range chunk {
		o := outcomes[updates+i]
		o.Tx, o.Position, o.Time = done.receipt.TxHash.Hex(), done.position(), done.time
		s.outcomes[e.index] = o
	}
	if s.encoder.lasting() {
		s.updates = nil
	}
	return nil
}

// calls are the router's calls that a transaction makes: updates first.
func (s *submission) calls(ctx context.Context, chunk []entry) ([][]byte, error) {
	messages := make([]adapters.Message, len(chunk))
	for i, e := range chunk {
		messages[i] = e.message
	}
	updates, proofs, err := s.encoder.encode(ctx, s.updates, messages)
	if err != nil {
		return nil, err
	}
	if len(proofs) != len(messages) {
		return nil, fmt.Errorf("%d proofs for %d messages", len(proofs), len(messages))
	}
	var calls [][]byte
	for _, update := range updates {
		calls = append(calls, router.PackUpdateClient(s.client, update))
	}
	for i, m := range messages {
		packed, err := packMessage(m, proofs[i])
		if err != nil {
			return nil, err
		}
		calls = append(calls, packed)
	}
	return calls, nil
}

// packMessage is the item of one packet step.
func packMessage(m adapters.Message, proof []byte) ([]byte, error) {
	height := items.Height{Revision: m.ProofHeight.Revision, Height: m.ProofHeight.Height}
	switch m.Kind {
	case adapters.Receive:
		return items.Receive(m.Packet, height, proof)
	case adapters.Acknowledge:
		if len(m.Acknowledgement.AppAcknowledgements) != 1 {
			return nil, refusal.AcknowledgementInvalid.With("%d acknowledgements of one payload", len(m.Acknowledgement.AppAcknowledgements))
		}
		return items.Acknowledge(m.Packet, m.Acknowledgement.AppAcknowledgements[0], height, proof)
	case adapters.Timeout:
		return items.TimeOut(m.Packet, height, proof)
	}
	return nil, fmt.Errorf("message kind %q is not known", m.Kind)
}

// relayCall is the transaction of a batch that used so much gas in simulation.
// The limit is not what is paid: what an application may need, and the state
// that may differ a little, are left room for.
func (s *submission) relayCall(data []byte, gas uint64) call {
	return call{to: &s.c.router, data: data, gas: min(gas+gas/3+callbackReserve, params.MaxTxGas), by: s.by}
}

// outcomeOf is the outcome of something that failed: as the code says where
// there is one, otherwise as given.
func outcomeOf(err error, otherwise adapters.OutcomeStatus) adapters.Outcome {
	out := adapters.Outcome{Status: otherwise, Err: err}
	if code, ok := refusal.Of(err); ok {
		switch code {
		case refusal.ClientNotActive, refusal.UnknownRoot, refusal.TimeoutNotReached: // these pass
			out.Status = adapters.Retry
		}
	}
	return out
}
