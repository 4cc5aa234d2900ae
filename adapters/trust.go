package adapters

import (
	"context"
	"time"
)

// Trust is whom clients of a chain believe, as one document says it.
type Trust struct {
	// Sequence orders a chain's documents; 0 before the first.
	Sequence uint64
	// Document is what SetTrust takes; empty where there is none.
	Document []byte
	// Facts say the same to a reader, in an order of their own. Two documents
	// with the same facts differ at most in their sequence.
	Facts []Fact
	// Effective is when a pending document alone counts; zero for others.
	Effective time.Time
}

// Fact is one statement of a document.
type Fact struct {
	Name  string `json:"name"`
	Value string `json:"value"`
}

// TrustSource is a Chain whose clients believe people whom the chain itself
// may replace, by documents that its state proves.
type TrustSource interface {
	Chain
	// ProposedTrust is what the chain's present configuration amounts to,
	// with the sequence that comes next.
	ProposedTrust(ctx context.Context) (Trust, error)
	// CommittedTrust is the chain's newest document.
	CommittedTrust(ctx context.Context) (Trust, error)
	// SetTrust commits a document. The account must be an administrator's.
	SetTrust(ctx context.Context, document []byte) error
	// ClientTrust is what a client of this chain, as its host tells it,
	// believes, followed by the documents that are pending there.
	ClientTrust(client Client) ([]Trust, error)
	// TrustUpdate proves the newest document to a client: it returns a client
	// message that must be submitted by itself. A client that knows the
	// document already refuses it.
	TrustUpdate(ctx context.Context, client Client) ([]byte, error)
}
