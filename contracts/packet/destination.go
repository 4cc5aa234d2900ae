package packet

import (
	"bytes"
	"crypto/sha256"

	clienttypes "github.com/cosmos/ibc-go/v8/modules/core/02-client/types"

	"github.com/anji-bridge/anji/proofs/refusal"
)

// universalError is the application acknowledgement of every failed receive.
var universalError = sha256.Sum256([]byte("UNIVERSAL_ERROR_ACKNOWLEDGEMENT"))

// ErrorAcknowledgement returns the acknowledgement of a packet that its
// application failed to receive: the universal error acknowledgement alone.
func ErrorAcknowledgement() Acknowledgement {
	return Acknowledgement{AppAcknowledgements: [][]byte{bytes.Clone(universalError[:])}}
}

// Success reports whether the acknowledgement is other than the universal
// error acknowledgement.
func (a Acknowledgement) Success() bool {
	return len(a.AppAcknowledgements) != 0 && !bytes.Equal(a.AppAcknowledgements[0], universalError[:])
}

// Receive records a packet that its source is proven to have sent, so that it
// can neither be received again nor be timed out. The host then calls the
// application and writes the acknowledgement in the same transaction.
func (r Rules) Receive(p Packet, proof []byte, height clienttypes.Height) (Result, error) {
	counterparty, err := r.receiver(p)
	if err != nil {
		return 0, err
	}
	now, err := r.Clock.ReceiveTime()
	if err != nil {
		return 0, err
	}
	if seconds(now) >= p.TimeoutTimestamp {
		return 0, refusal.TimeoutElapsed.With("timeout %d is not after the time of receiving, %d (unix seconds)", p.TimeoutTimestamp, now.Unix())
	}
	receipt := ReceiptPath(p.DestinationClient, p.Sequence)
	present, err := r.Store.Get(receipt)
	if err != nil {
		return 0, err
	}
	if len(present) != 0 {
		return NoOp, nil
	}
	path, err := merklePath(counterparty.MerklePrefix, CommitmentPath(p.SourceClient, p.Sequence))
	if err != nil {
		return 0, err
	}
	if err := r.Clients.VerifyMembership(p.DestinationClient, height, proof, path, CommitPacket(p)); err != nil {
		return 0, err
	}
	if err := r.Store.Set(receipt, bytes.Clone(receiptValue)); err != nil {
		return 0, err
	}
	return Done, r.Events.Received(p)
}

// WriteAcknowledgement commits to the acknowledgement of a received packet.
func (r Rules) WriteAcknowledgement(p Packet, ack Acknowledgement) error {
	if err := ack.Validate(); err != nil {
		return err
	}
	if _, err := r.receiver(p); err != nil {
		return err
	}
	key := AcknowledgementPath(p.DestinationClient, p.Sequence)
	present, err := r.Store.Get(key)
	if err != nil {
		return err
	}
	if len(present) != 0 {
		return refusal.AcknowledgementExists.With("client %s, sequence %d", p.DestinationClient, p.Sequence)
	}
	receipt, err := r.Store.Get(ReceiptPath(p.DestinationClient, p.Sequence))
	if err != nil {
		return err
	}
	if len(receipt) == 0 {
		return refusal.PacketInvalid.With("client %s, sequence %d: not received", p.DestinationClient, p.Sequence)
	}
	if err := r.Store.Set(key, CommitAcknowledgement(ack)); err != nil {
		return err
	}
	return r.Events.AcknowledgementWritten(p, ack)
}

// receiver checks that p could be received here and returns its counterparty.
func (r Rules) receiver(p Packet) (Counterparty, error) {
	if err := p.Validate(); err != nil {
		return Counterparty{}, err
	}
	counterparty, err := r.Clients.Counterparty(p.DestinationClient)
	if err != nil {
		return Counterparty{}, err
	}
	if counterparty.ClientID != p.SourceClient {
		return Counterparty{}, refusal.CounterpartyMismatch.With("the counterparty of %s is %s, the packet's source is %s", p.DestinationClient, counterparty.ClientID, p.SourceClient)
	}
	return counterparty, nil
}

// AcknowledgementOf turns what the applications of p answered, one result for
// each payload in order, into p's acknowledgement. Where success is false the
// host must drop all that the applications wrote. An error means that an
// application broke the protocol (no verdict, a promise to acknowledge later,
// an empty acknowledgement, or a success that reads as the universal error):
// the receive as a whole must then fail, as in v10, and the packet may be
// tried again.
func AcknowledgementOf(p Packet, results []RecvPacketResult) (ack Acknowledgement, success bool, err error) {
	if len(results) != len(p.Payloads) {
		return Acknowledgement{}, false, refusal.AcknowledgementInvalid.With("%d results for %d payloads", len(results), len(p.Payloads))
	}
	for i, result := range results {
		switch {
		case result.Status == PacketStatus_Failure:
			return ErrorAcknowledgement(), false, nil
		case result.Status != PacketStatus_Success:
			return Acknowledgement{}, false, refusal.AcknowledgementInvalid.With("payload %d: application status %s is not supported", i, result.Status)
		case bytes.Equal(result.Acknowledgement, universalError[:]):
			return Acknowledgement{}, false, refusal.AcknowledgementInvalid.With("payload %d: a success cannot be acknowledged with the universal error", i)
		case len(result.Acknowledgement) > MaxAcknowledgementSize:
			return ErrorAcknowledgement(), false, nil
		}
		ack.AppAcknowledgements = append(ack.AppAcknowledgements, result.Acknowledgement)
	}
	if err := ack.Validate(); err != nil {
		return Acknowledgement{}, false, err
	}
	return ack, true, nil
}
