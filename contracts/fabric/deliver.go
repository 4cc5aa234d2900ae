package fabric

import (
	"cosmossdk.io/store/cachekv"
	sdk "github.com/cosmos/cosmos-sdk/types"

	"github.com/anji-bridge/anji/contracts/fabric/internal/state"
	"github.com/anji-bridge/anji/contracts/fabric/types"
	"github.com/anji-bridge/anji/contracts/packet"
	"github.com/anji-bridge/anji/proofs/refusal"
)

// Bounds of one delivery.
const (
	maxItems   = 512
	maxUpdates = 64
	// maxProof bounds one item's proof, in bytes.
	maxProof = 64 * 1024
)

// step is one item of a delivery on its way through.
type step struct {
	item *types.Item
	*writes
	outcome types.Outcome
	// twin is an earlier step of this delivery that made this one a no-op:
	// when the application refuses the twin, this one was not done either.
	twin *step
}

func (s *step) proven() bool { return s.outcome.Status == types.StatusDone }

// deliver is Deliver(application, delivery): it updates a client, verifies
// each packet step by itself, calls the application once with all that were
// proven, and answers with a DeliveryResult. A refused step leaves no trace; a
// failed update, and any error of the application's callback, aborts the
// delivery as a whole, since Fabric keeps what a failing callee has written.
func (i *invocation) deliver(args [][]byte) ([]byte, error) {
	application := string(args[0])
	var delivery types.Delivery
	if err := delivery.Unmarshal(args[1]); err != nil {
		return nil, refusal.Malformed.With("delivery: %w", err)
	}
	if len(delivery.Items) > maxItems || len(delivery.Updates) > maxUpdates {
		return nil, refusal.TooLarge.With("delivery: %d items and %d updates, at most %d and %d",
			len(delivery.Items), len(delivery.Updates), maxItems, maxUpdates)
	}
	for n, update := range delivery.Updates {
		if err := i.update(delivery.ClientId, update); err != nil {
			return nil, refusal.Wrap(err, "update %d of client %s", n, delivery.ClientId)
		}
	}
	ctx, err := i.context()
	if err != nil {
		return nil, err
	}
	steps := i.verifyAll(ctx, application, &delivery)
	if err := i.settle(ctx, application, steps); err != nil {
		return nil, err
	}
	result := types.DeliveryResult{Outcomes: make([]types.Outcome, len(steps))}
	for n, s := range steps {
		result.Outcomes[n] = s.outcome
	}
	return result.Marshal()
}

// verifyAll runs the packet rules on each item. Later items see what earlier
// ones write, in a branch that is then dropped: the application has not
// spoken yet.
func (i *invocation) verifyAll(ctx sdk.Context, application string, delivery *types.Delivery) []*step {
	branch := cachekv.NewStore(i.store)
	written := map[string]*step{}
	steps := make([]*step, len(delivery.Items))
	for n := range delivery.Items {
		s := &step{item: &delivery.Items[n], writes: &writes{below: branch}}
		steps[n] = s
		result, err := i.verify(ctx, application, delivery.ClientId, s)
		switch {
		case err != nil:
			s.outcome = refused(err)
		case result == packet.NoOp:
			s.outcome = types.Outcome{Status: types.StatusNoOp}
			s.twin = written[string(s.target())]
		default:
			s.outcome = types.Outcome{Status: types.StatusDone, Success: true}
			s.apply(branch)
			written[string(s.target())] = s
		}
	}
	return steps
}

// target is the provable key that decides whether a step was done before.
func (s *step) target() []byte {
	p := s.item.Packet
	if s.item.Kind == types.KindReceive {
		return packet.ReceiptPath(p.DestinationClient, p.Sequence)
	}
	return packet.CommitmentPath(p.SourceClient, p.Sequence)
}

// verify proves one step. A panic of a verifier is the fault of this item's
// bytes and spoils it alone, unless it was the peer that failed.
func (i *invocation) verify(ctx sdk.Context, application, clientID string, s *step) (result packet.Result, err error) {
	defer func() {
		if r := recover(); r != nil {
			if failed, ok := r.(state.Error); ok {
				panic(failed)
			}
			err = refusal.Malformed.With("panic: %v", r)
		}
	}()
	if _, known := types.Kind_name[int32(s.item.Kind)]; !known || s.item.Kind == types.KindUnspecified {
		return 0, refusal.Malformed.With("item kind %d", s.item.Kind)
	}
	if len(s.item.Proof) > maxProof {
		return 0, refusal.TooLarge.With("proof: %d bytes exceed the maximum of %d", len(s.item.Proof), maxProof)
	}
	p := s.item.Packet
	if err := p.Validate(); err != nil {
		return 0, err
	}
	local, port := p.SourceClient, p.Payloads[0].SourcePort
	if s.item.Kind == types.KindReceive {
		local, port = p.DestinationClient, p.Payloads[0].DestinationPort
	}
	if local != clientID {
		return 0, refusal.CounterpartyMismatch.With("the packet belongs to client %s, the delivery to %s", local, clientID)
	}
	if err := i.requireOwner(port, application); err != nil {
		return 0, err
	}
	rules := i.rules(ctx, s)
	switch s.item.Kind {
	case types.KindReceive:
		return rules.Receive(p, s.item.Proof, s.item.ProofHeight)
	case types.KindAcknowledge:
		return rules.Acknowledge(p, s.item.Acknowledgement, s.item.Proof, s.item.ProofHeight)
	default:
		return rules.Timeout(p, s.item.Proof, s.item.ProofHeight)
	}
}

func (i *invocation) rules(ctx sdk.Context, s *step) packet.Rules {
	return packet.Rules{Store: s, Clients: verifier{i, ctx}, Clock: i, Events: s}
}
