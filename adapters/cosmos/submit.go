package cosmos

import (
	"context"
	"errors"
	"fmt"

	sdk "github.com/cosmos/cosmos-sdk/types"
	sdkerrors "github.com/cosmos/cosmos-sdk/types/errors"
	"github.com/cosmos/gogoproto/proto"
	clienttypes "github.com/cosmos/ibc-go/v8/modules/core/02-client/types"

	"github.com/anji-bridge/anji/adapters"
	"github.com/anji-bridge/anji/contracts/cosmos/channelv2"
	"github.com/anji-bridge/anji/contracts/packet"
	"github.com/anji-bridge/anji/proofs/refusal"
)

const (
	// maxMessages and maxBytes bound one transaction: nodes read requests of at
	// most 1,000,000 bytes by default (CometBFT's rpc.max_body_bytes), and
	// simulating a transaction takes two for each of its bytes.
	maxMessages = 250
	maxBytes    = 448 << 10
)

// Submit implements adapters.Chain. A transaction is atomic here, so a
// message that fails is found by simulation, taken out, and the rest goes on.
// What was done before is left out too: it would cost like any other.
func (c *Chain) Submit(ctx context.Context, batch adapters.Batch) ([]adapters.Outcome, error) {
	s, err := c.newSubmission(ctx, batch)
	if err == nil {
		err = s.run(ctx)
	}
	if err != nil {
		return nil, err
	}
	return s.outcomes, nil
}

func (c *Chain) newSubmission(ctx context.Context, batch adapters.Batch) (*submission, error) {
	c.readGasLimit(ctx)
	s := &submission{c: c, by: c.payer(batch.ClientID), outcomes: make([]adapters.Outcome, len(batch.Messages)), limit: maxMessages}
	for _, update := range batch.Updates {
		packed, err := parseAny(update)
		if err != nil {
			return nil, c.wrap("submit", err)
		}
		s.updates = append(s.updates, &clienttypes.MsgUpdateClient{ClientId: batch.ClientID, ClientMessage: packed, Signer: s.by.address})
	}
	for i, m := range batch.Messages {
		message, err := translate(m, s.by.address)
		if err != nil {
			s.outcomes[i] = adapters.Outcome{Status: adapters.Refused, Err: err}
			continue
		}
		s.waiting = append(s.waiting, entry{i, message})
	}
	return s, nil
}

// translate makes one packet step ibc-go v10's message.
func translate(m adapters.Message, signer string) (proto.Message, error) {
	if err := m.Packet.Validate(); err != nil {
		return nil, err
	}
	height := clienttypes.NewHeight(m.ProofHeight.Revision, m.ProofHeight.Height)
	switch m.Kind {
	case adapters.Receive:
		return &channelv2.MsgRecvPacket{Packet: m.Packet, ProofCommitment: m.Proof, ProofHeight: height, Signer: signer}, nil
	case adapters.Acknowledge:
		return &channelv2.MsgAcknowledgement{Packet: m.Packet, Acknowledgement: m.Acknowledgement, ProofAcked: m.Proof, ProofHeight: height, Signer: signer}, nil
	case adapters.Timeout:
		return &channelv2.MsgTimeout{Packet: m.Packet, ProofUnreceived: m.Proof, ProofHeight: height, Signer: signer}, nil
	}
	return nil, fmt.Errorf("message kind %q is not known", m.Kind)
}

// entry is a message and its place in the batch.
type entry struct {
	index   int
	message proto.Message
}

// submission is a batch on its way, in as many transactions as it takes.
type submission struct {
	c        *Chain
	by       *signer
	updates  []proto.Message // not executed yet
	waiting  []entry
	outcomes []adapters.Outcome
	limit    int // messages in one transaction
	refused  int // messages that failed a transaction
	trials   int // simulations that looked for further ones
	// trial, where not nil, takes what transactions would cost that are tried
	// and not made; the updates are then needed each time.
	trial *trial
}

func (s *submission) run(ctx context.Context) error {
	if len(s.outcomes) == 0 && len(s.updates) > 0 {
		tried, err := s.c.try(ctx, s.by, s.updates)
		if err != nil {
			return err
		}
		if s.trial != nil {
			s.trial.add(tried)
			return nil
		}
		done, err := s.c.transact(ctx, s.by, s.updates, tried.gas)
		if err == nil {
			s.c.gas.learn(s.updates, uint64(max(0, done.result.GasUsed)))
		}
		return err
	}
	for len(s.waiting) > 0 {
		if err := s.step(ctx); err != nil {
			return err
		}
	}
	return nil
}

// step sends one transaction and sorts out what became of it.
func (s *submission) step(ctx context.Context) error {
	chunk := s.chunk(s.updates)
	messages := s.messages(chunk)
	tried, err := s.c.try(ctx, s.by, messages)
	if err != nil {
		return s.failed(ctx, chunk, err)
	}
	outcomes, err := s.read(len(chunk), tried.data)
	if err != nil {
		return err
	}
	if s.trial != nil {
		s.trial.add(tried)
		s.answer(chunk, outcomes)
		return nil
	}
	if s.leaveOut(chunk, outcomes) {
		return nil
	}
	done, err := s.c.transact(ctx, s.by, messages, tried.gas)
	if err != nil {
		return s.failed(ctx, chunk, err)
	}
	return s.executed(chunk, messages, done)
}

// messages are those of a transaction.
func (s *submission) messages(chunk []entry) []proto.Message {
	messages := append([]proto.Message{}, s.updates...)
	for _, e := range chunk {
		messages = append(messages, e.message)
	}
	return messages
}

// failed decides what follows from a transaction that was not executed. Its
// error is one after which nothing is known.
func (s *submission) failed(ctx context.Context, chunk []entry, err error) error {
	refused := (*chainError)(nil)
	if errors.As(err, &refused) && refused.simulated {
		s.c.nodes.Leave() // one node alone says so: another one is asked next
	}
	switch {
	case errors.Is(err, errNotIncluded):
		s.finish(adapters.Retry, err)
		return nil
	case refused == nil:
		return err
	case ofTheClient(refused):
		s.finish(adapters.Retry, refused)
		return nil
	case refused.panicked(): // whatever index its text has
		return s.isolatePanics(ctx, chunk, refused)
	}
	if at, named := s.names(refused, chunk); named {
		return s.isolateRefused(ctx, chunk, at, refused)
	}
	if len(chunk) > 1 && tooBig(refused) {
		s.limit = len(chunk) / 2
		return nil
	}
	// An update failed, or the transaction as a whole: no message is to blame.
	s.finish(adapters.Retry, refused)
	return nil
}

// names is the place in a chunk of the message that failed its transaction.
func (s *submission) names(e *chainError, chunk []entry) (int, bool) {
	at := e.message - len(s.updates)
	return at, at >= 0 && at < len(chunk)
}

// ofTheClient says that each message of a batch is refused, for the client
// does not take the proofs: it may yet be updated, or recovered.
func ofTheClient(e error) bool {
	return errors.Is(e, refusal.ClientNotActive) || errors.Is(e, refusal.UnknownRoot)
}

// chunk takes as many waiting messages as fit into one transaction.
func (s *submission) chunk(updates []proto.Message) []entry {
	size, gas, n := 0, s.c.gas.known(updates...), 0
	for _, m := range updates {
		size += proto.Size(m)
	}
	for n < len(s.waiting) && n < s.limit {
		m := s.waiting[n].message
		size, gas = size+proto.Size(m), gas+s.c.gas.known(m)
		if n > 0 && (size > maxBytes || gas > s.c.gas.most()) {
			break
		}
		n++
	}
	return s.waiting[:n]
}

// tooBig tells whether a smaller transaction may succeed.
func tooBig(e *chainError) bool {
	return e.is(sdkerrors.ErrOutOfGas) || e.is(sdkerrors.ErrTxTooLarge) || e.is(sdkerrors.ErrInvalidGasLimit)
}

// refusedBy is the outcome of a message that fails its transaction.
func refusedBy(reason *chainError) adapters.Outcome {
	status := adapters.Refused
	if errors.Is(reason, refusal.TimeoutNotReached) {
		status = adapters.Retry // time goes on
	}
	return adapters.Outcome{Status: status, Err: reason}
}

// finish answers everything that still waits.
func (s *submission) finish(status adapters.OutcomeStatus, reason error) {
	for _, e := range s.waiting {
		s.outcomes[e.index] = adapters.Outcome{Status: status, Err: reason}
	}
	s.waiting = nil
}

// executed reads the responses of a transaction that succeeded.
func (s *submission) executed(chunk []entry, messages []proto.Message, done committed) error {
	outcomes, err := s.read(len(chunk), done.result.Data)
	if err != nil {
		return s.c.wrap("transaction "+done.hash, err)
	}
	for i := range outcomes {
		outcomes[i].Tx, outcomes[i].Position, outcomes[i].Time = done.hash, uint64(done.height), done.time
	}
	s.c.gas.learn(messages, uint64(max(0, done.result.GasUsed)))
	s.answer(chunk, outcomes)
	s.updates = nil
	return nil
}

// read decodes the responses to the last messages of a transaction.
func (s *submission) read(messages int, encoded []byte) ([]adapters.Outcome, error) {
	var data sdk.TxMsgData
	if err := proto.Unmarshal(encoded, &data); err != nil {
		return nil, fmt.Errorf("its result does not decode: %w", err)
	}
	if len(data.MsgResponses) != len(s.updates)+messages {
		return nil, fmt.Errorf("%d responses to %d messages", len(data.MsgResponses), len(s.updates)+messages)
	}
	outcomes := make([]adapters.Outcome, messages)
	for i := range outcomes {
		outcomes[i].Status = adapters.Done
		// The three responses have one layout: field 1 is the result.
		var response channelv2.MsgRecvPacketResponse
		if err := proto.Unmarshal(data.MsgResponses[len(s.updates)+i].Value, &response); err != nil {
			return nil, err
		}
		if response.Result == channelv2.NOOP {
			outcomes[i].Status = adapters.NoOp
		}
	}
	return outcomes, nil
}

// answer keeps the outcomes of the first waiting messages.
func (s *submission) answer(chunk []entry, outcomes []adapters.Outcome) {
	for i, e := range chunk {
		s.outcomes[e.index] = outcomes[i]
	}
	s.waiting = s.waiting[len(chunk):]
}

// leaveOut answers the messages that a simulation shows to be done already,
// and says whether there were any.
func (s *submission) leaveOut(chunk []entry, tried []adapters.Outcome) bool {
	var stay []entry
	for i, e := range chunk {
		if tried[i].Status == adapters.NoOp {
			s.outcomes[e.index] = tried[i]
			continue
		}
		stay = append(stay, e)
	}
	if len(stay) == len(chunk) {
		return false
	}
	s.waiting = append(stay, s.waiting[len(chunk):]...)
	return true
}

// Send implements adapters.Chain for ports whose application lets an account
// send through the packet module itself.
func (c *Chain) Send(ctx context.Context, clientID string, timeout uint64, payload packet.Payload) (adapters.Event, error) {
	done, err := c.execute(ctx, &channelv2.MsgSendPacket{
		SourceClient: clientID, TimeoutTimestamp: timeout, Payloads: []packet.Payload{payload}, Signer: c.account.address,
	})
	if err != nil {
		return adapters.Event{}, c.wrap("send", err)
	}
	for _, e := range done.result.Events {
		event, ok, err := decodeEvent(e)
		if err != nil {
			return adapters.Event{}, c.wrap("send", err)
		}
		if ok && event.Kind == adapters.PacketSent {
			event.Tx, event.Position, event.Time = done.hash, uint64(done.height), done.time
			return event, nil
		}
	}
	return adapters.Event{}, c.wrap("send", fmt.Errorf("transaction %s sent no packet", done.hash))
}
