package adapters

import "context"

// Estimate is what Submit would do with a batch, tried on the newest state.
type Estimate struct {
	Outcomes     []Outcome // of the messages; they name no transaction
	Transactions int
	Gas          uint64 // of all of them; 0 where the chain counts none
	Fee          string // what they would cost, with its unit; empty where the chain charges nothing
	Note         string // what could not be told, or not exactly
}

// Estimator is a Chain that can try a batch without executing it.
type Estimator interface {
	Chain
	// Estimate answers as Submit does, and changes nothing.
	Estimate(ctx context.Context, batch Batch) (Estimate, error)
}

// NoteSplit is the note where a batch takes several transactions, of which
// only the first would carry the client updates.
const NoteSplit = "each transaction was tried with the client updates, which only the first one will carry"
