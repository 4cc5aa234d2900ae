package fabric

import (
	"context"
	"errors"
	"fmt"
	"strconv"

	clienttypes "github.com/cosmos/ibc-go/v8/modules/core/02-client/types"

	"github.com/anji-bridge/anji/adapters"
	"github.com/anji-bridge/anji/contracts/fabric/types"
	"github.com/anji-bridge/anji/contracts/packet"
	"github.com/anji-bridge/anji/proofs/refusal"
)

const (
	// maxItems and maxBytes bound one delivery transaction.
	maxItems = 100
	maxBytes = 1 << 20
)

// Submit implements adapters.Chain. Fabric lets a delivery transaction call
// one application once, so the messages are grouped by the application that
// owns their port, and the groups are delivered one after the other.
func (c *Chain) Submit(ctx context.Context, batch adapters.Batch) ([]adapters.Outcome, error) {
	s := &submission{c: c, client: batch.ClientID, updates: batch.Updates, outcomes: make([]adapters.Outcome, len(batch.Messages)), invoke: c.invoke}
	if len(batch.Messages) == 0 {
		for _, update := range batch.Updates {
			if _, err := c.invoke(ctx, call{c.cfg.Chaincode, "UpdateClient", [][]byte{[]byte(batch.ClientID), update}}); err != nil {
				return nil, err
			}
		}
		return nil, nil
	}
	groups, err := s.group(ctx, batch.Messages)
	if err != nil {
		return nil, err
	}
	for _, g := range groups {
		if err := s.deliver(ctx, g); err != nil {
			return nil, err
		}
	}
	return s.outcomes, nil
}

// entry is one item and its place in the batch.
type entry struct {
	index int
	item  types.Item
}

// group is what one application is given.
type group struct {
	application string
	entries     []entry
}

// submission is a batch on its way, in as many transactions as it takes.
type submission struct {
	c        *Chain
	client   string
	updates  [][]byte // not executed yet
	outcomes []adapters.Outcome
	// invoke makes a transaction, or in a trial only has it endorsed; the
	// updates are then needed each time.
	invoke func(context.Context, call, ...string) (receipt, error)
	trial  bool
}

// group sorts the messages by application, in the order of their first ones.
func (s *submission) group(ctx context.Context, messages []adapters.Message) ([]*group, error) {
	var groups []*group
	byName := map[string]*group{}
	for i, m := range messages {
		item, port, err := item(m)
		if err != nil {
			s.outcomes[i] = adapters.Outcome{Status: adapters.Refused, Err: err}
			continue
		}
		application, err := s.c.owner(ctx, port)
		if errors.Is(err, refusal.PortUnknown) {
			s.outcomes[i] = adapters.Outcome{Status: adapters.Refused, Err: err}
			continue
		}
		if err != nil {
			return nil, err
		}
		g := byName[application]
		if g == nil {
			g = &group{application: application}
			byName[application] = g
			groups = append(groups, g)
		}
		g.entries = append(g.entries, entry{i, item})
	}
	return groups, nil
}

// item translates a message, and names the port on this chain.
func item(m adapters.Message) (types.Item, string, error) {
	if err := m.Packet.Validate(); err != nil {
		return types.Item{}, "", err
	}
	out := types.Item{Packet: m.Packet, Proof: m.Proof, ProofHeight: clienttypes.NewHeight(m.ProofHeight.Revision, m.ProofHeight.Height)}
	port := m.Packet.Payloads[0].SourcePort
	switch m.Kind {
	case adapters.Receive:
		out.Kind, port = types.KindReceive, m.Packet.Payloads[0].DestinationPort
	case adapters.Acknowledge:
		out.Kind, out.Acknowledgement = types.KindAcknowledge, m.Acknowledgement
	case adapters.Timeout:
		out.Kind = types.KindTimeout
	default:
		return types.Item{}, "", fmt.Errorf("message kind %q is not known", m.Kind)
	}
	return out, port, nil
}

// deliver gives one application its items. When its callback aborts the
// transaction, smaller parts of it are delivered until the item that is to
// blame stands alone and is left behind; then the parts grow again. So the
// others share few transactions, each of which takes a block.
func (s *submission) deliver(ctx context.Context, g *group) error {
	limit, suspects := maxItems, 0 // one of the first so many entries is to blame
	for len(g.entries) > 0 {
		chunk := s.chunk(g.entries, limit)
		done, err := s.transact(ctx, g.application, chunk)
		refused, divisor := (*chaincodeError)(nil), 0
		if errors.As(err, &refused) {
			divisor = abortDivisor(refused)
		}
		switch {
		case err == nil:
			if err := s.executed(chunk, done); err != nil {
				return err
			}
			suspects -= len(chunk)
		case divisor > 0 && len(chunk) > 1:
			limit, suspects = max(1, len(chunk)/divisor), len(chunk)
			continue
		case divisor > 0:
			s.finish(chunk, refusal.ApplicationAborted.With("%w", err))
			suspects = 0
		case refused != nil:
			// An update was refused, or the client is of no use: no item is
			// to blame.
			s.finish(g.entries, err)
			return nil
		default:
			return err
		}
		g.entries = g.entries[len(chunk):]
		if suspects <= 0 {
			limit = min(2*limit, maxItems)
		}
	}
	return nil
}

// abortDivisor says by what to divide a delivery that an application's callback
// has aborted, or zero for the packet chaincode's own refusals. An error costs
// an endorsement: halves find the item to blame in the fewest transactions. What
// has no code is a time-out or a crash, which costs the peer's whole
// executetimeout each time: tenths find it in the fewest attempts.
func abortDivisor(e *chaincodeError) int {
	switch code, coded := refusal.Of(e); {
	case !coded:
		return 10
	case code == refusal.ApplicationAborted:
		return 2
	}
	return 0
}

func (s *submission) chunk(entries []entry, limit int) []entry {
	size, n := 0, 0
	for _, update := range s.updates {
		size += len(update)
	}
	for n < len(entries) && n < limit {
		if size += entries[n].item.Size(); size > maxBytes && n > 0 {
			break
		}
		n++
	}
	return entries[:n]
}

func (s *submission) transact(ctx context.Context, application string, chunk []entry) (receipt, error) {
	delivery := types.Delivery{ClientId: s.client, Updates: s.updates}
	for _, e := range chunk {
		delivery.Items = append(delivery.Items, e.item)
	}
	encoded, err := delivery.Marshal()
	if err != nil {
		return receipt{}, err
	}
	return s.invoke(ctx, call{s.c.cfg.Chaincode, "Deliver", [][]byte{[]byte(application), encoded}}, application)
}

// finish answers entries that were not executed.
func (s *submission) finish(entries []entry, reason error) {
	for _, e := range entries {
		s.outcomes[e.index] = adapters.Outcome{Status: adapters.Retry, Err: reason}
	}
}

// executed reads the outcomes of a committed delivery.
func (s *submission) executed(chunk []entry, done receipt) error {
	var result types.DeliveryResult
	if err := result.Unmarshal(done.payload); err != nil {
		return s.c.wrap("delivery "+done.tx, fmt.Errorf("its result does not decode: %w", err))
	}
	if len(result.Outcomes) != len(chunk) {
		return s.c.wrap("delivery "+done.tx, fmt.Errorf("%d outcomes of %d items", len(result.Outcomes), len(chunk)))
	}
	for i, e := range chunk {
		s.outcomes[e.index] = outcome(result.Outcomes[i], done)
	}
	if !s.trial {
		s.updates = nil
	}
	return nil
}

func outcome(o types.Outcome, done receipt) adapters.Outcome {
	out := adapters.Outcome{Tx: done.tx, Position: done.block, Time: done.time}
	switch o.Status {
	case types.StatusDone:
		out.Status = adapters.Done
	case types.StatusNoOp:
		out.Status = adapters.NoOp
	default:
		code, ok := refusal.Parse(o.Code)
		if !ok {
			code = refusal.Code(o.Code)
		}
		out = adapters.Outcome{Status: adapters.Refused, Err: code.With("%s", o.Detail)}
		switch code {
		case refusal.ClientNotActive, refusal.UnknownRoot, refusal.TimeoutNotReached: // these pass
			out.Status = adapters.Retry
		}
	}
	return out
}

// sendFunction is the function by which an application that uses package
// contracts/fabric/app lets an account send.
const sendFunction = "SendPacket"

// Send implements adapters.Chain.
func (c *Chain) Send(ctx context.Context, clientID string, timeout uint64, payload packet.Payload) (adapters.Event, error) {
	application, err := c.owner(ctx, payload.SourcePort)
	if err != nil {
		return adapters.Event{}, err
	}
	encoded, err := payload.Marshal()
	if err != nil {
		return adapters.Event{}, c.wrap("send", err)
	}
	args := [][]byte{[]byte(clientID), strconv.AppendUint(nil, timeout, 10), encoded}
	done, err := c.invoke(ctx, call{application, sendFunction, args}, c.cfg.Chaincode)
	if err != nil {
		return adapters.Event{}, err
	}
	sent, err := packet.ParsePacket(done.payload)
	if err != nil {
		return adapters.Event{}, c.wrap("send", fmt.Errorf("chaincode %s answered with no packet: %w", application, err))
	}
	return adapters.Event{Kind: adapters.PacketSent, Packet: sent, Tx: done.tx, Position: done.block, Time: done.time}, nil
}
