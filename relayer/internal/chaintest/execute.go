package chaintest

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"time"

	"github.com/anji-bridge/anji/adapters"
	"github.com/anji-bridge/anji/contracts/packet"
	"github.com/anji-bridge/anji/proofs/refusal"
)

// Payload values that make a packet misbehave on its way.
var (
	FailReceive = []byte("fail receive") // answered with an error acknowledgement
	Aborts      = []byte("aborts")       // its receive is refused, every time
	AbortsAck   = []byte("aborts ack")   // its acknowledgement is refused, every time
	Poison      = []byte("poison")       // a batch with it fails as a whole
	Unprovable  = []byte("unprovable")   // a proof request with it fails as a whole
)

// Submit implements adapters.Chain. A flowing chain's batches are tried first, as
// those of Cosmos: what was done before is left out.
func (c *Chain) Submit(_ context.Context, batch adapters.Batch) (outcomes []adapters.Outcome, err error) {
	err = c.enter("submit", func() error {
		left := batch
		left.Messages = nil
		var places []int
		outcomes = make([]adapters.Outcome, len(batch.Messages))
		for i, m := range batch.Messages {
			if !c.ticking && c.done(batch.ClientID, m) {
				outcomes[i].Status = adapters.NoOp
				continue
			}
			left.Messages, places = append(left.Messages, m), append(places, i)
		}
		if len(places) == 0 && len(batch.Messages) > 0 {
			return nil
		}
		executed, err := c.submit(left)
		for n, o := range executed {
			outcomes[places[n]] = o
		}
		return err
	})
	return outcomes, err
}

// done says whether a message would be a no-op.
func (c *Chain) done(id string, m adapters.Message) bool {
	if m.Kind == adapters.Receive {
		return c.now(packet.ReceiptPath(id, m.Packet.Sequence)) != nil
	}
	return c.now(packet.CommitmentPath(id, m.Packet.Sequence)) == nil
}

func (c *Chain) submit(batch adapters.Batch) (outcomes []adapters.Outcome, err error) {
	cl := c.clients[batch.ClientID]
	if cl == nil {
		return nil, refusal.ClientUnknown
	}
	for _, m := range batch.Messages {
		if m.Kind == adapters.Receive && bytes.Equal(m.Packet.Payloads[0].Value, Poison) {
			return nil, errors.New("transaction failed")
		}
	}
	if cl.status() != "Active" {
		for range batch.Messages {
			outcomes = append(outcomes, adapters.Outcome{Status: adapters.Refused, Err: refusal.ClientNotActive})
		}
		return outcomes, nil
	}
	for _, update := range batch.Updates {
		if err := c.update(cl, update); err != nil {
			return nil, err
		}
	}
	c.Updates += len(batch.Updates)
	if len(batch.Messages) > 0 {
		c.Batches++
	}
	return c.execute(cl, batch), nil
}

func (c *Chain) update(cl *client, update []byte) error {
	var h header
	if err := json.Unmarshal(update, &h); err != nil || h.Chain != cl.of {
		return refusal.HeaderInvalid.With("%s", update)
	}
	cl.known[h.Height] = c.world.chains[h.Chain].timeAt(h.Height)
	cl.latest = max(cl.latest, h.Height)
	return nil
}

func (c *Chain) execute(cl *client, batch adapters.Batch) []adapters.Outcome {
	var outcomes []adapters.Outcome
	var events []adapters.Event
	for _, m := range batch.Messages {
		event, err := c.step(cl, batch.ClientID, m)
		outcome := adapters.Outcome{Status: adapters.NoOp}
		switch {
		case err != nil:
			outcome = adapters.Outcome{Status: adapters.Refused, Err: err}
		case event != nil:
			outcome.Status = adapters.Done
			events = append(events, *event)
			c.Executed[Key(event.Kind, m.Packet.SourceClient, m.Packet.Sequence)]++
		default:
			c.NoOps++
		}
		outcomes = append(outcomes, outcome)
	}
	position := c.addBlock(events...)
	for i := range outcomes {
		if outcomes[i].Err == nil {
			outcomes[i].Position, outcomes[i].Time, outcomes[i].Tx = position, time.Now(), fmt.Sprintf("%s-tx-%d", c.id, position)
		}
	}
	return outcomes
}

// step executes one message; no event and no error is a no-op.
func (c *Chain) step(cl *client, id string, m adapters.Message) (*adapters.Event, error) {
	switch m.Kind {
	case adapters.Receive:
		return c.receive(cl, id, m)
	case adapters.Acknowledge:
		return c.settle(cl, id, m, adapters.PacketAcknowledged)
	}
	return c.settle(cl, id, m, adapters.PacketTimedOut)
}

func (c *Chain) verify(cl *client, m adapters.Message, path, value []byte) error {
	if _, known := cl.known[m.ProofHeight.Height]; !known {
		return refusal.UnknownRoot.With("height %d", m.ProofHeight.Height)
	}
	p := c.world.proven(m.Proof)
	if p.chain != cl.of || p.height != m.ProofHeight.Height || p.path != string(path) ||
		(p.value == nil) != (value == nil) || !bytes.Equal(p.value, value) {
		return refusal.ProofInvalid
	}
	return nil
}

func (c *Chain) receive(cl *client, id string, m adapters.Message) (*adapters.Event, error) {
	p := m.Packet
	deadline := time.Unix(int64(p.TimeoutTimestamp), 0)
	if p.DestinationClient != id || p.SourceClient != cl.counterparty {
		return nil, refusal.CounterpartyMismatch
	}
	if !time.Now().Before(deadline) || (c.ticking && !c.head().Time.Before(deadline)) {
		return nil, refusal.TimeoutElapsed
	}
	if c.now(packet.ReceiptPath(id, p.Sequence)) != nil {
		return nil, nil
	}
	if err := c.verify(cl, m, packet.CommitmentPath(p.SourceClient, p.Sequence), packet.CommitPacket(p)); err != nil {
		return nil, err
	}
	ack := packet.Acknowledgement{AppAcknowledgements: [][]byte{[]byte("ok")}}
	switch value := p.Payloads[0].Value; {
	case bytes.Equal(value, Aborts):
		return nil, refusal.ApplicationAborted
	case bytes.Equal(value, FailReceive):
		ack.AppAcknowledgements[0] = []byte("error")
	}
	c.set(packet.ReceiptPath(id, p.Sequence), []byte{2})
	c.set(packet.AcknowledgementPath(id, p.Sequence), packet.CommitAcknowledgement(ack))
	return &adapters.Event{Kind: adapters.PacketReceived, Packet: p, Acknowledgement: ack}, nil
}

// settle ends a packet on its source.
func (c *Chain) settle(cl *client, id string, m adapters.Message, kind adapters.EventKind) (*adapters.Event, error) {
	p := m.Packet
	if p.SourceClient != id || p.DestinationClient != cl.counterparty {
		return nil, refusal.CounterpartyMismatch
	}
	if c.now(packet.CommitmentPath(id, p.Sequence)) == nil {
		return nil, nil
	}
	path, value := packet.ReceiptPath(p.DestinationClient, p.Sequence), []byte(nil)
	if kind == adapters.PacketAcknowledged {
		path, value = packet.AcknowledgementPath(p.DestinationClient, p.Sequence), packet.CommitAcknowledgement(m.Acknowledgement)
	}
	if err := c.verify(cl, m, path, value); err != nil {
		return nil, err
	}
	if kind == adapters.PacketTimedOut && cl.known[m.ProofHeight.Height].Unix() < int64(p.TimeoutTimestamp) {
		return nil, refusal.TimeoutNotReached
	}
	if kind == adapters.PacketAcknowledged && bytes.Equal(p.Payloads[0].Value, AbortsAck) {
		return nil, refusal.ApplicationFailed
	}
	c.set(packet.CommitmentPath(id, p.Sequence), nil)
	return &adapters.Event{Kind: kind, Packet: p}, nil
}
