package e2e_test

import (
	"bytes"
	"errors"
	"fmt"
	"testing"
	"time"

	clienttypes "github.com/cosmos/ibc-go/v8/modules/core/02-client/types"
	"github.com/hyperledger/fabric-protos-go/peer"

	"github.com/anji-bridge/anji/adapters"
	"github.com/anji-bridge/anji/contracts/fabric/types"
	"github.com/anji-bridge/anji/contracts/packet"
	"github.com/anji-bridge/anji/proofs/refusal"
)

// The race between a delivery on Fabric and the proof that there was none. A
// packet is either executed on Fabric or timed out on Cosmos, whatever a
// relayer does with timestamps and with the order of its transactions.

// racer is a packet on its way from Cosmos, with its delivery in hand.
type racer struct {
	*ownLink
	*dealer
	packet   packet.Packet
	delivery []byte
	due      time.Time // the packet's timeout
}

// newRacer sends a packet that times out after a while, and makes the
// delivery for it.
func newRacer(l *ownLink, d *dealer, lives time.Duration) *racer {
	l.t.Helper()
	// A delivery that is dated back has no later time than the last tick's, and
	// the header that it brings may be ahead of that by the client's clock
	// drift alone.
	l.check(l.fabric.AdvanceTime(l.ctx, time.Now()))
	due := time.Unix(time.Now().Add(lives).Unix(), 0)
	packets, position, err := probeSends(l.ctx, l.user, l.onCosmos, l.onFabric, probe, due, "credit "+l.onFabric)
	l.check(err)
	client, err := l.fabric.Client(l.ctx, l.onFabric)
	l.check(err)
	path := packet.CommitmentPath(l.onCosmos, packets[0].Sequence)
	evidence, err := l.cosmos.Prove(l.ctx, adapters.ProofRequest{Client: client, Position: position, Paths: [][]byte{path}})
	l.check(err)
	delivery, err := (&types.Delivery{ClientId: l.onFabric, Updates: evidence.Updates, Items: []types.Item{{
		Kind: types.KindReceive, Packet: packets[0], Proof: evidence.Proofs[0],
		ProofHeight: clienttypes.NewHeight(evidence.Height.Revision, evidence.Height.Height),
	}}}).Marshal()
	l.check(err)
	return &racer{l, d, packets[0], delivery, due}
}

// endorse collects endorsements for the delivery with that timestamp.
func (r *racer) endorse(timestamp time.Time) held {
	r.ownLink.t.Helper()
	h, err := r.dealer.endorse(r.ctx, timestamp, "Deliver", []byte(probe), r.delivery)
	r.check(err)
	return h
}

// timeout submits a proof about the packet's receipt to Cosmos, whatever it
// says, as if it proved that there is none.
func (r *racer) timeout(evidence adapters.Evidence) adapters.Outcome {
	r.ownLink.t.Helper()
	outcomes, err := r.cosmos.Submit(r.ctx, adapters.Batch{ClientID: r.onCosmos, Updates: evidence.Updates, Messages: []adapters.Message{
		{Kind: adapters.Timeout, Packet: r.packet, Proof: evidence.Proofs[0], ProofHeight: evidence.Height},
	}})
	r.check(err)
	return outcomes[0]
}

// receipt proves what stands at the packet's receipt path now.
func (r *racer) receipt(notBefore time.Time) adapters.Evidence {
	r.ownLink.t.Helper()
	client, err := r.cosmos.Client(r.ctx, r.onCosmos)
	r.check(err)
	path := packet.ReceiptPath(r.onFabric, r.packet.Sequence)
	evidence, err := r.fabric.Prove(r.ctx, adapters.ProofRequest{Client: client, Paths: [][]byte{path}, NotBefore: notBefore})
	r.check(err)
	return evidence
}

// timedOut checks that the packet can be, and is, timed out on Cosmos, and
// that Fabric has not executed it.
func (r *racer) timedOut() {
	t := r.ownLink.t
	t.Helper()
	evidence := r.receipt(r.due)
	if evidence.Values[0] != nil {
		t.Fatal("Fabric has the packet's receipt")
	}
	if outcome := r.timeout(evidence); outcome.Status != adapters.Done {
		t.Fatalf("timeout on Cosmos: %s: %v", outcome.Status, outcome.Err)
	}
	r.expect(false, false)
}

// delivered checks that Fabric has executed the packet and that no proof
// times it out on Cosmos.
func (r *racer) delivered(stale adapters.Evidence) {
	t := r.ownLink.t
	t.Helper()
	r.check(r.fabric.AdvanceTime(r.ctx, r.due))
	present := r.receipt(r.due)
	if !bytes.Equal(present.Values[0], []byte{2}) {
		t.Fatalf("Fabric's receipt of the packet is %x, want 02", present.Values[0])
	}
	r.refused(r.timeout(present), refusal.ProofInvalid)
	// The absence was true when it was endorsed, before the timeout.
	r.refused(r.timeout(stale), refusal.TimeoutNotReached)
	r.expect(true, true)
}

func (r *racer) refused(outcome adapters.Outcome, code refusal.Code) {
	r.ownLink.t.Helper()
	if outcome.Status == adapters.Done || outcome.Status == adapters.NoOp || !errors.Is(outcome.Err, code) {
		r.ownLink.t.Fatalf("timeout on Cosmos: %s: %v, want %s", outcome.Status, outcome.Err, code)
	}
}

// expect compares both chains' own records of the packet.
func (r *racer) expect(received, pending bool) {
	t := r.ownLink.t
	t.Helper()
	onFabric, err := r.fabric.Received(r.ctx, r.onFabric, []uint64{r.packet.Sequence})
	r.check(err)
	onCosmos, err := r.cosmos.Pending(r.ctx, r.onCosmos, []uint64{r.packet.Sequence})
	r.check(err)
	if onFabric[r.packet.Sequence] != received || onCosmos[r.packet.Sequence] != pending {
		t.Fatalf("received on Fabric: %v, in flight on Cosmos: %v; want %v and %v",
			onFabric[r.packet.Sequence], onCosmos[r.packet.Sequence], received, pending)
	}
}

func (r *racer) verdict(h held, want peer.TxValidationCode) fate {
	r.ownLink.t.Helper()
	got := r.fateOf(r.ctx, h)
	if got.verdict != want {
		r.ownLink.t.Fatalf("transaction %s is %s, want %s", h.id, got.verdict, want)
	}
	return got
}

// lifetime is how long a racing packet lives: long enough to be proven and
// endorsed on a busy machine.
const lifetime = 10 * time.Second

// A delivery endorsed before a tick and submitted after it does not commit,
// however its timestamp was chosen; the timeout is then proven on Cosmos.
func TestDeliveryHeldBackOverATick(t *testing.T) {
	for name, age := range map[string]time.Duration{"honest timestamp": 0, "back-dated": 5 * time.Minute} {
		t.Run(name, func(t *testing.T) {
			e := network(t)
			r := newRacer(newLink(t, e), newDealer(t, e), lifetime)
			h := r.endorse(time.Now().Add(-age))
			r.check(r.fabric.AdvanceTime(r.ctx, r.due))
			r.submit(r.ctx, h)
			r.verdict(h, peer.TxValidationCode_MVCC_READ_CONFLICT)
			r.timedOut()
		})
	}
}

// Once the clock has passed the timeout, no timestamp makes a delivery pass.
func TestDeliveryBackDatedAfterATick(t *testing.T) {
	e := network(t)
	r := newRacer(newLink(t, e), newDealer(t, e), lifetime)
	r.check(r.fabric.AdvanceTime(r.ctx, r.due))
	for _, timestamp := range []time.Time{r.due.Add(-time.Second), r.due.Add(-5 * time.Minute), time.Now()} {
		h := r.endorse(timestamp)
		var result types.DeliveryResult
		r.check(result.Unmarshal(h.answer))
		if got := result.Outcomes[0]; got.Status != types.StatusRefused || got.Code != string(refusal.TimeoutElapsed) {
			t.Fatalf("delivery dated %s: %s %s: %s, want %s", timestamp, got.Status, got.Code, got.Detail, refusal.TimeoutElapsed)
		}
		// It may commit: it does nothing.
		r.submit(r.ctx, h)
		r.verdict(h, peer.TxValidationCode_VALID)
	}
	r.timedOut()
}

// Before any tick a delivery may come late by the wall clock, if it is dated
// back; then it is executed, and the packet can never be timed out.
func TestDeliveredPacketIsNeverTimedOut(t *testing.T) {
	for name, age := range map[string]time.Duration{"in time": 0, "back-dated after the timeout": 5 * time.Minute} {
		t.Run(name, func(t *testing.T) {
			e := network(t)
			r := newRacer(newLink(t, e), newDealer(t, e), lifetime)
			stale := r.receipt(time.Time{})
			if stale.Values[0] != nil {
				t.Fatal("a receipt before the delivery")
			}
			if age > 0 {
				time.Sleep(time.Until(r.due.Add(time.Second)))
			}
			h := r.endorse(time.Now().Add(-age))
			r.submit(r.ctx, h)
			r.verdict(h, peer.TxValidationCode_VALID)
			r.delivered(stale)
		})
	}
}

// A tick past the timeout and a delivery endorsed before it meet in one
// block: their order there decides, and both chains agree on it.
func TestTickAndDeliveryInOneBlock(t *testing.T) {
	for _, tickFirst := range []bool{true, false} {
		t.Run(fmt.Sprintf("tick first %v", tickFirst), func(t *testing.T) {
			e := network(t)
			l, d := newLink(t, e), newDealer(t, e)
			for range 8 {
				if meetInOneBlock(newRacer(l, d, lifetime), tickFirst) {
					return
				}
			}
			t.Fatal("in eight attempts the orderers never put both into one block in that order")
		})
	}
}

// meetInOneBlock tells whether the two met as wanted. It checks the outcome
// in any case, since what must hold does not depend on it.
func meetInOneBlock(r *racer, tickFirst bool) bool {
	t := r.ownLink.t
	t.Helper()
	stale := r.receipt(time.Time{})
	delivery := r.endorse(time.Now())
	time.Sleep(time.Until(r.due))
	tick, err := r.dealer.endorse(r.ctx, time.Now(), "Tick")
	r.check(err)
	order := []held{delivery, tick}
	if tickFirst {
		order = []held{tick, delivery}
	}
	for _, h := range order {
		r.submit(r.ctx, h)
	}
	// A tick reads only the clock, which no delivery writes.
	ticked := r.verdict(tick, peer.TxValidationCode_VALID)
	put := r.fateOf(r.ctx, delivery)
	first := ticked.block < put.block || ticked.block == put.block && ticked.index < put.index
	want := peer.TxValidationCode_VALID
	if first {
		want = peer.TxValidationCode_MVCC_READ_CONFLICT
	}
	if put.verdict != want {
		t.Fatalf("tick at %d/%d, delivery at %d/%d: the delivery is %s, want %s", ticked.block, ticked.index, put.block, put.index, put.verdict, want)
	}
	if first {
		r.timedOut()
	} else {
		r.delivered(stale)
	}
	return ticked.block == put.block && first == tickFirst
}
