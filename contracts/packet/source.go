package packet

import (
	"bytes"
	"math"
	"time"

	clienttypes "github.com/cosmos/ibc-go/v8/modules/core/02-client/types"

	"github.com/anji-bridge/anji/proofs/refusal"
)

// Send commits to a packet. The host has chosen packet.Sequence, which must
// never have been used for packet.SourceClient; DestinationClient is filled in
// from the registered counterparty. It returns the packet as sent.
func (r Rules) Send(p Packet) (Packet, error) {
	counterparty, err := r.Clients.Counterparty(p.SourceClient)
	if err != nil {
		return Packet{}, err
	}
	p.DestinationClient = counterparty.ClientID

	now, err := r.Clock.SendTime()
	if err != nil {
		return Packet{}, err
	}
	if p.TimeoutTimestamp <= seconds(now) || p.TimeoutTimestamp > math.MaxInt64 {
		return Packet{}, refusal.TimeoutElapsed.With("timeout %d is not after the time of sending, %d (unix seconds)", p.TimeoutTimestamp, now.Unix())
	}
	if p.TimeoutTimestamp-seconds(now) > uint64(MaxTimeoutDelta/time.Second) {
		return Packet{}, refusal.TimeoutTooFar.With("timeout %d is more than %s after the time of sending, %d (unix seconds)", p.TimeoutTimestamp, MaxTimeoutDelta, now.Unix())
	}
	if err := p.Validate(); err != nil {
		return Packet{}, err
	}
	if err := r.Clients.CheckSend(p.SourceClient, p.TimeoutTimestamp); err != nil {
		return Packet{}, err
	}

	key := CommitmentPath(p.SourceClient, p.Sequence)
	present, err := r.Store.Get(key)
	if err != nil {
		return Packet{}, err
	}
	if len(present) != 0 {
		return Packet{}, refusal.SequenceUsed.With("client %s, sequence %d: a packet is in flight", p.SourceClient, p.Sequence)
	}
	if err := r.Store.Set(key, CommitPacket(p)); err != nil {
		return Packet{}, err
	}
	return p, r.Events.Sent(p)
}

// Acknowledge completes a sent packet with the acknowledgement that its
// destination is proven to have written.
func (r Rules) Acknowledge(p Packet, ack Acknowledgement, proof []byte, height clienttypes.Height) (Result, error) {
	if err := ack.Validate(); err != nil {
		return 0, err
	}
	counterparty, err := r.sender(p)
	if err != nil {
		return 0, err
	}
	inFlight, err := r.inFlight(p)
	if err != nil {
		return 0, err
	}
	if !inFlight {
		return NoOp, nil
	}
	path, err := merklePath(counterparty.MerklePrefix, AcknowledgementPath(p.DestinationClient, p.Sequence))
	if err != nil {
		return 0, err
	}
	if err := r.Clients.VerifyMembership(p.SourceClient, height, proof, path, CommitAcknowledgement(ack)); err != nil {
		return 0, err
	}
	if err := r.Store.Delete(CommitmentPath(p.SourceClient, p.Sequence)); err != nil {
		return 0, err
	}
	return Done, r.Events.Acknowledged(p)
}

// Timeout completes a sent packet whose destination is proven not to have
// received it at a height whose time is at or after the timeout.
func (r Rules) Timeout(p Packet, proof []byte, height clienttypes.Height) (Result, error) {
	counterparty, err := r.sender(p)
	if err != nil {
		return 0, err
	}
	nanoseconds, err := r.Clients.TimestampAt(p.SourceClient, height)
	if err != nil {
		return 0, err
	}
	// Light clients count nanoseconds, packets seconds (ICS-04 v2).
	if proven := nanoseconds / uint64(time.Second); proven < p.TimeoutTimestamp {
		return 0, refusal.TimeoutNotReached.With("time %d at the proven height is before the timeout %d (unix seconds)", proven, p.TimeoutTimestamp)
	}
	inFlight, err := r.inFlight(p)
	if err != nil {
		return 0, err
	}
	if !inFlight {
		return NoOp, nil
	}
	path, err := merklePath(counterparty.MerklePrefix, ReceiptPath(p.DestinationClient, p.Sequence))
	if err != nil {
		return 0, err
	}
	if err := r.Clients.VerifyNonMembership(p.SourceClient, height, proof, path); err != nil {
		return 0, err
	}
	if err := r.Store.Delete(CommitmentPath(p.SourceClient, p.Sequence)); err != nil {
		return 0, err
	}
	return Done, r.Events.TimedOut(p)
}

// sender checks that p could have been sent here and returns its counterparty.
func (r Rules) sender(p Packet) (Counterparty, error) {
	if err := p.Validate(); err != nil {
		return Counterparty{}, err
	}
	counterparty, err := r.Clients.Counterparty(p.SourceClient)
	if err != nil {
		return Counterparty{}, err
	}
	if counterparty.ClientID != p.DestinationClient {
		return Counterparty{}, refusal.CounterpartyMismatch.With("the counterparty of %s is %s, the packet's destination is %s", p.SourceClient, counterparty.ClientID, p.DestinationClient)
	}
	return counterparty, nil
}

// inFlight reports whether p's sequence still has a commitment, and refuses
// when that is the commitment of another packet.
func (r Rules) inFlight(p Packet) (bool, error) {
	commitment, err := r.Store.Get(CommitmentPath(p.SourceClient, p.Sequence))
	if err != nil || len(commitment) == 0 {
		return false, err
	}
	if !bytes.Equal(commitment, CommitPacket(p)) {
		return false, refusal.CommitmentMismatch.With("client %s, sequence %d: not the packet that was sent", p.SourceClient, p.Sequence)
	}
	return true, nil
}
