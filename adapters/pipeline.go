package adapters

import "context"

// Landing waits until a batch that was launched has been executed, and answers
// each of its messages as Submit does.
type Landing func(ctx context.Context) ([]Outcome, error)

// Pipeline is a Chain that takes further batches for a client while earlier
// ones are on their way.
type Pipeline interface {
	Chain
	// Launch hands a batch over. Where the chain keeps their order, it is
	// executed behind those that were launched for its client before, and Launch
	// returns once that is settled. Callers serialise it per client, and call
	// each Landing once. An error means, as from Submit, that nothing is known of
	// the batch.
	Launch(ctx context.Context, batch Batch) (Landing, error)
	// Capacity bounds what is launched.
	Capacity() Capacity
}

// Capacity is how much of one client's work a chain takes at a time.
type Capacity struct {
	// Batches is how many are on their way. Where it is more than one, AdvanceTime
	// makes no transaction and goes beside them.
	Batches  int
	Messages int // in one batch
	// Ordered says that a batch may rely on the client updates of those that
	// were launched before.
	Ordered bool
}
