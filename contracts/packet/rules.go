package packet

import (
	"time"

	clienttypes "github.com/cosmos/ibc-go/v8/modules/core/02-client/types"
)

// Rules is one host's packet rules at one moment: a transaction. A rule that
// returns an error has written nothing; a host that goes on after an error
// from Store or Events must discard the transaction.
type Rules struct {
	Store   Store
	Clients Clients
	Clock   Clock
	Events  Events
}

// Store is the host's provable store. Keys are raw packet paths; Get answers
// nil for an absent key. It must read its own writes.
type Store interface {
	Get(key []byte) ([]byte, error)
	Set(key, value []byte) error
	Delete(key []byte) error
}

// Clients is what the rules ask of the host's light clients. ICS-02 lets only
// an Active client vouch for anything: every method but Counterparty refuses
// with refusal.ClientNotActive for any other, and with refusal.ClientUnknown
// where there is none. Paths are Merkle paths, one raw key for each tree from
// the root down.
type Clients interface {
	// Counterparty refuses with refusal.CounterpartyUnknown before registration.
	Counterparty(client string) (Counterparty, error)
	VerifyMembership(client string, height clienttypes.Height, proof []byte, path [][]byte, value []byte) error
	VerifyNonMembership(client string, height clienttypes.Height, proof []byte, path [][]byte) error
	// TimestampAt is the counterparty chain's time at a verified height, in
	// unix nanoseconds.
	TimestampAt(client string, height clienttypes.Height) (uint64, error)
	// CheckSend is the host's check of a client that a packet with the given
	// timeout (unix seconds) is about to leave by. v10 wants it active and its
	// latest time before the timeout; a host whose sends must not read what
	// deliveries write may check less, since the destination checks again.
	CheckSend(client string, timeout uint64) error
}

// Clock is the host's time. The two differ where a host cannot know its time
// for sure: what counts for Receive must never fall behind a time at which the
// host has let anybody prove that a packet had not been received.
type Clock interface {
	SendTime() (time.Time, error)
	ReceiveTime() (time.Time, error)
}

// Events is the host's log, from which relayers learn what happened.
type Events interface {
	Sent(Packet) error
	Received(Packet) error
	AcknowledgementWritten(Packet, Acknowledgement) error
	Acknowledged(Packet) error
	TimedOut(Packet) error
}

// Counterparty is the other end of a link, as registered for a client.
type Counterparty struct {
	// ClientID is the counterparty chain's client of this chain.
	ClientID string
	// MerklePrefix is the prefix of packet paths in the counterparty's state.
	MerklePrefix [][]byte
}

// Result says whether a rule did something.
type Result int

const (
	// Done means that the step was proven and recorded: the application is to
	// be called.
	Done Result = iota + 1
	// NoOp means that somebody had relayed the step before (or, for an
	// acknowledgement or a timeout, that no such packet is in flight). It is no
	// error, so that it does not spoil a batch; the application must not be called.
	NoOp
)

// receiptValue is what stands at a ReceiptPath (v10).
var receiptValue = []byte{2}

// seconds is t in whole unix seconds. Timeouts are whole seconds, so that
// comparing with the floor is the same as comparing with t itself. A time
// before 1970 comes out huge and fails every comparison closed.
func seconds(t time.Time) uint64 { return uint64(t.Unix()) }
