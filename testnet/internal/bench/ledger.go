package bench

import (
	"context"
	"time"

	"github.com/anji-bridge/anji/adapters"
)

// step is one step of one packet, as a chain tells it.
type step struct {
	kind     adapters.EventKind
	source   string // client or channel that the packet was sent from
	sequence uint64
}

// relaying is a transaction that a relayer was needed for.
type relaying struct {
	updates int // of light clients
	failed  bool
	fee     uint64
	began   time.Time // on Fabric alone: when it was proposed
}

// block is what a benchmark needs of a block.
type block struct {
	position uint64
	time     time.Time // as its header says
	// committed is when everybody could know of it, and provable when another
	// chain could be shown what it holds.
	committed, provable time.Time
	// noted says that provable, and on Fabric the other times too, are when a
	// reader was given the block: later by as much as the reader was held up.
	noted    bool
	steps    []step
	relaying []relaying
	fullness float64 // on Ethereum alone: gas used of the gas that a block may have
}

// known has the block be provable at a time at the latest, if a reader noted a
// later one, and says whether one did.
func (b *block) known(at time.Time) bool {
	if !b.noted || !b.provable.After(at) {
		return false
	}
	b.provable = at
	b.committed, b.time = earliest(b.committed, at), earliest(b.time, at)
	return true
}

// ledger reads a chain's blocks.
type ledger interface {
	// tip is the newest block.
	tip(ctx context.Context) (uint64, error)
	// head is the newest block that read can tell all of.
	head(ctx context.Context) (uint64, error)
	// read returns the blocks from one position to another, both included.
	read(ctx context.Context, from, to uint64) ([]block, error)
	// cut is how long a block waits for further transactions after its first,
	// where blocks come with transactions; 0 where they come by the clock.
	cut() time.Duration
	// busy is how much of the time of these blocks the chain worked, as far as
	// that is what bounds how many packets it takes.
	busy(blocks []block) time.Duration
	// fees says in what the chain takes fees, "" where it takes none.
	fees() string
	Close() error
}

// reader reads a ledger from a position on and keeps what it has read.
type reader struct {
	ledger
	next   uint64
	blocks []block
}

// newReader starts behind the newest block.
func newReader(ctx context.Context, l ledger) (*reader, error) {
	tip, err := l.tip(ctx)
	return &reader{ledger: l, next: tip + 1}, err
}

func (r *reader) catchUp(ctx context.Context) error {
	head, err := r.head(ctx)
	if err != nil || head < r.next {
		return err
	}
	blocks, err := r.read(ctx, r.next, head)
	if err != nil {
		return err
	}
	r.blocks, r.next = append(r.blocks, blocks...), head+1
	return nil
}

// count is how many packets of a flow took a step.
func (r *reader) count(kind adapters.EventKind, flow flow) int {
	n := 0
	for _, b := range r.blocks {
		for _, s := range b.steps {
			if s.kind == kind && flow.has(s) {
				n++
			}
		}
	}
	return n
}

// pause is between two questions to a chain: rare enough to cost it little.
func pause(ctx context.Context) error {
	const length = 250 * time.Millisecond
	select {
	case <-ctx.Done():
		return ctx.Err()
	case <-time.After(length):
		return nil
	}
}
