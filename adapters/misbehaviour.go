package adapters

import "context"

// Misbehaviour is proof that a chain contradicts itself.
type Misbehaviour struct {
	// Message is a client message (google.protobuf.Any in bytes) that freezes
	// the client that it was made for; nil where nothing is wrong.
	Message []byte
	What    string // for people
}

// Witness is a Chain that compares what its nodes show with each other, and
// with what clients of it believe.
type Witness interface {
	Chain
	// Misbehaviour looks for proof against this chain that a client of it, as
	// its host shows it, has to be told. It must be asked now and then: earlier
	// states of the client are what some of the proofs start from. An error may
	// say that there is a contradiction which cannot be proven.
	Misbehaviour(ctx context.Context, client Client) (Misbehaviour, error)
}
