package adapters

import "context"

// Landing waits until a batch that was launched has been executed, and answers
// each of its messages as Submit does.
type Landing func(ctx context.Context) ([]Outcome, error)

// Pipeline is a Chain that takes further batches for a client while earlier
// ones are on their way.
type Pipeline interface {
	Chain
	// Launch hands a batch over to be executed behind those that were launched
	// for its client before, and returns once that order is settled: a batch may
	// rely on a client update that an earlier one carries. Callers serialise it
	// per client, and call each Landing once. An error means, as from Submit,
	// that nothing is known of the batch.
	Launch(ctx context.Context, batch Batch) (Landing, error)
	// Capacity bounds what is launched.
	Capacity() Capacity
}

// Capacity is how much of one client's work a chain takes at a time.
type Capacity struct {
	Batches  int // on their way
	Messages int // in one batch
}
