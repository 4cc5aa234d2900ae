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
	maxMessages = 100
	maxBytes    = 448 << 10
)

// Submit implements adapters.Chain. A transaction is atomic here, so a
// message that fails is found by simulation, taken out, and the rest goes on.
func (c *Chain) Submit(ctx context.Context, batch adapters.Batch) ([]adapters.Outcome, error) {
	s, err := c.newSubmission(batch)
	if err == nil {
		err = s.run(ctx)
	}
	if err != nil {
		return nil, err
	}
	return s.outcomes, nil
}

func (c *Chain) newSubmission(batch adapters.Batch) (*submission, error) {
	s := &submission{c: c, execute: c.execute, outcomes: make([]adapters.Outcome, len(batch.Messages)), limit: maxMessages}
	for _, update := range batch.Updates {
		packed, err := parseAny(update)
		if err != nil {
			return nil, c.wrap("submit", err)
		}
		s.updates = append(s.updates, &clienttypes.MsgUpdateClient{ClientId: batch.ClientID, ClientMessage: packed, Signer: c.account.address})
	}
	for i, m := range batch.Messages {
		message, err := c.message(m)
		if err != nil {
			s.outcomes[i] = adapters.Outcome{Status: adapters.Refused, Err: err}
			continue
		}
		s.waiting = append(s.waiting, entry{i, message})
	}
	return s, nil
}

// message translates one packet step into ibc-go v10's message.
func (c *Chain) message(m adapters.Message) (proto.Message, error) {
	height := clienttypes.NewHeight(m.ProofHeight.Revision, m.ProofHeight.Height)
	switch m.Kind {
	case adapters.Receive:
		return &channelv2.MsgRecvPacket{Packet: m.Packet, ProofCommitment: m.Proof, ProofHeight: height, Signer: c.account.address}, nil
	case adapters.Acknowledge:
		return &channelv2.MsgAcknowledgement{Packet: m.Packet, Acknowledgement: m.Acknowledgement, ProofAcked: m.Proof, ProofHeight: height, Signer: c.account.address}, nil
	case adapters.Timeout:
		return &channelv2.MsgTimeout{Packet: m.Packet, ProofUnreceived: m.Proof, ProofHeight: height, Signer: c.account.address}, nil
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
	updates  []proto.Message // not executed yet
	waiting  []entry
	outcomes []adapters.Outcome
	limit    int // messages in one transaction
	// execute makes a transaction, or in a trial only simulates it; the updates
	// are then needed each time.
	execute func(context.Context, ...proto.Message) (committed, error)
	trial   bool
}

func (s *submission) run(ctx context.Context) error {
	if len(s.outcomes) == 0 && len(s.updates) > 0 {
		_, err := s.execute(ctx, s.updates...)
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
	chunk := s.chunk()
	messages := append([]proto.Message{}, s.updates...)
	for _, e := range chunk {
		messages = append(messages, e.message)
	}
	done, err := s.execute(ctx, messages...)
	refused := (*chainError)(nil)
	switch {
	case err == nil:
		s.waiting = s.waiting[len(chunk):]
		return s.executed(chunk, done)
	case errors.Is(err, errNoOps):
		for range chunk {
			s.take(0, adapters.Outcome{Status: adapters.NoOp})
		}
		return nil
	case errors.Is(err, errNotIncluded):
		s.finish(adapters.Retry, err)
		return nil
	case !errors.As(err, &refused):
		return err
	case refused.message >= len(s.updates) && refused.message < len(messages):
		s.isolate(refused.message-len(s.updates), refused)
		return nil
	case refused.panicked():
		return s.isolatePanic(ctx, chunk, refused)
	case len(chunk) > 1 && tooBig(refused):
		s.limit = len(chunk) / 2
		return nil
	}
	// An update failed, or the transaction as a whole: no message is to blame.
	s.finish(adapters.Retry, refused)
	return nil
}

// chunk takes as many waiting messages as fit into one transaction.
func (s *submission) chunk() []entry {
	size, n := 0, 0
	for _, m := range s.updates {
		size += proto.Size(m)
	}
	for n < len(s.waiting) && n < s.limit {
		if size += proto.Size(s.waiting[n].message); size > maxBytes && n > 0 {
			break
		}
		n++
	}
	return s.waiting[:n]
}

// tooBig tells whether a smaller transaction may succeed.
func tooBig(e *chainError) bool {
	return e.is(sdkerrors.ErrOutOfGas) || e.is(sdkerrors.ErrTxTooLarge)
}

// isolate takes the message out that failed the transaction.
func (s *submission) isolate(at int, reason *chainError) {
	status := adapters.Refused
	// These pass: a client may be updated or recovered, time goes on.
	for _, passing := range []refusal.Code{refusal.ClientNotActive, refusal.UnknownRoot, refusal.TimeoutNotReached} {
		if errors.Is(reason, passing) {
			status = adapters.Retry
		}
	}
	s.take(at, adapters.Outcome{Status: status, Err: reason})
}

// take answers a waiting message without executing it.
func (s *submission) take(at int, o adapters.Outcome) {
	s.outcomes[s.waiting[at].index] = o
	s.waiting = append(append([]entry{}, s.waiting[:at]...), s.waiting[at+1:]...)
}

// finish answers everything that still waits.
func (s *submission) finish(status adapters.OutcomeStatus, reason error) {
	for _, e := range s.waiting {
		s.outcomes[e.index] = adapters.Outcome{Status: status, Err: reason}
	}
	s.waiting = nil
}

// executed reads the responses of a transaction that succeeded.
func (s *submission) executed(chunk []entry, done committed) error {
	var data sdk.TxMsgData
	if err := proto.Unmarshal(done.result.Data, &data); err != nil {
		return s.c.wrap("transaction "+done.hash, fmt.Errorf("its result does not decode: %w", err))
	}
	responses := data.MsgResponses
	if len(responses) != len(s.updates)+len(chunk) {
		return s.c.wrap("transaction "+done.hash, fmt.Errorf("%d responses to %d messages", len(responses), len(s.updates)+len(chunk)))
	}
	for i, e := range chunk {
		outcome := adapters.Outcome{Status: adapters.Done, Tx: done.hash, Position: uint64(done.height), Time: done.time}
		// The three responses have one layout: field 1 is the result.
		var response channelv2.MsgRecvPacketResponse
		if err := proto.Unmarshal(responses[len(s.updates)+i].Value, &response); err != nil {
			return s.c.wrap("transaction "+done.hash, err)
		}
		if response.Result == channelv2.NOOP {
			outcome.Status = adapters.NoOp
		}
		s.outcomes[e.index] = outcome
	}
	if !s.trial {
		s.updates = nil
	}
	return nil
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
