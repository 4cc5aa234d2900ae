// Package adapters hides each kind of chain behind one small interface.
//
// No SDK type of any chain appears here: the relayer is written against this
// page alone, and a further kind of chain is one further package beside
// adapters/cosmos and adapters/fabric.
package adapters

import (
	"context"
	"errors"
	"time"

	"github.com/anji-bridge/anji/contracts/packet"
)

// Height is the height of a chain as its counterparty's light client counts
// it (ICS-02). Revision is 0 where the chain has no revisions.
type Height struct {
	Revision uint64 `json:"revision"`
	Height   uint64 `json:"height"`
}

// Head is the latest state of a chain that can be proven now.
type Head struct {
	// Position is the latest block: the number that Events counts in. On
	// Fabric it is the block number while Height is the committed clock's.
	Position uint64
	Height   Height
	Time     time.Time
	// Lag is how many of the newest blocks have effects that only later blocks
	// prove: 1 where a header proves the state before its block.
	Lag uint64
}

// EventKind says what happened to a packet on the chain that reports it.
type EventKind string

const (
	PacketSent         EventKind = "sent"         // on the source
	PacketReceived     EventKind = "received"     // on the destination, with its acknowledgement
	PacketAcknowledged EventKind = "acknowledged" // on the source
	PacketTimedOut     EventKind = "timed_out"    // on the source
)

// Event is one committed step of one packet.
type Event struct {
	Kind            EventKind
	Packet          packet.Packet
	Acknowledgement packet.Acknowledgement // set on PacketReceived
	Tx              string                 // transaction id as the chain prints it
	Position        uint64                 // block it was committed in
	Time            time.Time              // of that block, as the chain tells it
}

// Validate checks what an event says of its packet. An adapter reports no
// event that fails.
func (e Event) Validate() error {
	if err := e.Packet.Validate(); err != nil {
		return err
	}
	if e.Kind == PacketReceived {
		return e.Acknowledgement.Validate()
	}
	return nil
}

// Block is one block's packet events, in the order of the chain. Blocks
// without packet events are reported too, so that a reader can store how far
// it has read.
type Block struct {
	Position uint64
	Time     time.Time
	Events   []Event
	// Checkpoint is what Follow must be given to go on behind this block. Its
	// form is the adapter's own; empty where the adapter needs none.
	Checkpoint []byte
}

// Cursor is how far a chain has been read.
type Cursor struct {
	Next uint64 // block to read next
	// Checkpoint is that of the block before, empty where that was not read.
	Checkpoint []byte
}

// ErrUnverified is Follow's answer when nobody offers a next block that
// verifies. Asking again does not help: people must look into it.
var ErrUnverified = errors.New("the chain's blocks do not verify")

// Client is what a chain keeps about one of its light clients.
type Client struct {
	ID                 string
	Type               string
	Status             string // "Active", "Frozen", "Expired"
	LatestHeight       Height
	LatestTime         time.Time // of the latest consensus state
	TrustingPeriod     time.Duration
	CounterpartyClient string // empty until registered
	CounterpartyPrefix [][]byte
	// State is the client's own state as of the host's time, a
	// google.protobuf.Any in bytes, for the adapter of the chain that it
	// follows.
	State []byte
	// Identities, where not empty, are all whose evidence the client takes, as in
	// ClientParams. Such a client was made with its trust for good: it takes no
	// trust documents.
	Identities [][]byte
	// StoppedUntil is set while the client waits for the end of a trust
	// update's delay and takes no evidence.
	StoppedUntil time.Time
}

// ClientParams is what another chain needs to create a light client of this
// one: two google.protobuf.Any messages (ibc.core.client.v1) in bytes.
type ClientParams struct {
	ClientState    []byte
	ConsensusState []byte
	// Identities are those of whom the states name only hashes or authorities,
	// for hosts that must be given all that they will ever compare with: of a
	// Fabric channel the peers and who asks them (msp.SerializedIdentity), of a
	// Tendermint chain the next validators. The states vouch for them: whoever
	// makes the client checks them against those. May be empty.
	Identities [][]byte
}

// ProofRequest asks to open paths of this chain for the client that a
// counterparty keeps of it.
type ProofRequest struct {
	// Client is the counterparty's record of its client of this chain; the
	// evidence starts at its LatestHeight.
	Client Client
	// Paths are packet paths without the Merkle prefix (ICS-24 v2).
	Paths [][]byte
	// Expected is what events say of each path, or empty. It is not believed, but
	// may save asking for each.
	Expected []Expected
	// Position is a block whose effects the opened state must include: that
	// of the event to be proven. Prove waits until it can be.
	Position uint64
	// NotBefore, when set, asks for a height whose time is at least this.
	NotBefore time.Time
	// At, when set, is the very height to open, which others speak of too. Prove
	// waits until it can, and fails with ErrPassed when it cannot any more.
	At Height
}

// Expected is what is to be found at a path, and the block that wrote it; no
// value where that is not known.
type Expected struct {
	Value    []byte
	Position uint64
}

// ErrNotYet is Prove's answer when no state at or after NotBefore can be
// proven yet. AdvanceTime is what helps.
var ErrNotYet = errors.New("the chain's provable time has not come so far")

// ErrPassed is Prove's answer when the height asked for lies behind what this
// chain can prove: a later one must be agreed on.
var ErrPassed = errors.New("the height cannot be proven any more")

// Evidence is what turns this chain's state into facts on a counterparty.
type Evidence struct {
	// Updates are client messages (google.protobuf.Any in bytes), in the
	// order in which they must be submitted. It may be empty where the
	// client already knows Height.
	Updates [][]byte
	Height  Height
	Time    time.Time
	// Next is the client once the updates are executed, for proofs that are to
	// follow them at once; nil where it cannot be foreseen.
	Next *Client
	// Proofs answers Paths one by one; Values is what stands there at
	// Height, nil where the path is absent (and the proof is of absence).
	Proofs [][]byte
	Values [][]byte
}

// MessageKind says what a Message does on the chain it is submitted to.
type MessageKind string

const (
	Receive     MessageKind = "receive"
	Acknowledge MessageKind = "acknowledge"
	Timeout     MessageKind = "timeout"
)

// Message is one packet step to be executed, with the proof that allows it.
type Message struct {
	Kind            MessageKind
	Packet          packet.Packet
	Acknowledgement packet.Acknowledgement // for Acknowledge
	Proof           []byte
	ProofHeight     Height
}

// Batch is one client's worth of work: updates first, then messages.
type Batch struct {
	ClientID string
	Updates  [][]byte
	Messages []Message
}

// OutcomeStatus says how a message ended.
type OutcomeStatus string

const (
	Done    OutcomeStatus = "done"    // executed and committed
	NoOp    OutcomeStatus = "noop"    // somebody had done it before
	Refused OutcomeStatus = "refused" // the chain will not execute it; Err has the refusal code
	Retry   OutcomeStatus = "retry"   // not executed, perhaps for a passing reason; Err says which
)

// Outcome answers one Message.
type Outcome struct {
	Status OutcomeStatus
	Err    error // wraps a refusal.Code where the chain gave one
	Tx     string
	// Position is the block that shows it. A reorganisation may take it back
	// until Follow has reported that block.
	Position uint64
	Time     time.Time // of the block
}

// Chain is everything the relayer asks of a chain. Methods are safe for
// concurrent use; callers serialise Submit per client unless the chain is a
// Pipeline.
type Chain interface {
	// ID names the chain as the operator configured it; Kind is its adapter.
	ID() string
	Kind() string

	// Check connects and compares what answers with the configuration. Its
	// errors name the chain and the configuration field at fault.
	Check(ctx context.Context) error
	// Head is the latest provable state.
	Head(ctx context.Context) (Head, error)
	// Follow calls handle for each block from the cursor on, in order,
	// without gaps or repeats, until ctx ends, handle fails or blocks do not
	// verify (ErrUnverified). It reconnects by itself.
	Follow(ctx context.Context, from Cursor, handle func(Block) error) error

	// ClientParams describes this chain for a counterparty's new client.
	ClientParams(ctx context.Context) (ClientParams, error)
	// MerklePrefix is the prefix under which this chain proves packet paths.
	MerklePrefix() [][]byte
	// CreateClient creates a light client on this chain and returns its id.
	CreateClient(ctx context.Context, params ClientParams) (string, error)
	// RegisterCounterparty completes a link: clientID on this chain names
	// counterpartyID and its prefix. Registering the same again is no error.
	RegisterCounterparty(ctx context.Context, clientID, counterpartyID string, prefix [][]byte) error
	// Client reads a light client kept on this chain.
	Client(ctx context.Context, id string) (Client, error)

	// Prove opens paths at one height.
	Prove(ctx context.Context, req ProofRequest) (Evidence, error)
	// AdvanceTime does what it takes for a state at or after t to become
	// provable: it ticks the committed clock on Fabric, and may wait for a
	// block on chains whose time passes by itself. Where that takes long (a
	// block is final on Ethereum after minutes) it returns at once; Head tells
	// when it has come to pass.
	AdvanceTime(ctx context.Context, t time.Time) error
	// Submit executes a batch and answers each message. An error means that
	// nothing is known of the batch; outcomes are then looked up by Received
	// and Pending before anything is submitted again.
	Submit(ctx context.Context, batch Batch) ([]Outcome, error)

	// Received reports which sequences this chain has received under clientID,
	// in a state that nothing takes back; so does Pending.
	Received(ctx context.Context, clientID string, sequences []uint64) (map[uint64]bool, error)
	// Pending reports which sequences sent from clientID still have a packet
	// commitment (neither acknowledged nor timed out).
	Pending(ctx context.Context, clientID string, sequences []uint64) (map[uint64]bool, error)
	// Send asks the application that owns payload.SourcePort to send a
	// packet, for chains that let an account do so. It returns the packet.
	Send(ctx context.Context, clientID string, timeout uint64, payload packet.Payload) (Event, error)

	Close() error
}
