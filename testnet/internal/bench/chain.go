package bench

import (
	"context"
	"fmt"
	"sync"
	"time"

	"github.com/anji-bridge/anji/adapters"
	"github.com/anji-bridge/anji/testnet/internal/bridgenet"
)

// follower reads a chain by its adapter, which tells of a block as soon as its
// state can be proven: on Fabric once it is committed, on Ethereum once it is
// final. Blocks come to it while packets are on their way, so that it can note
// when they came: neither chain says that in its blocks.
type follower struct {
	adapters.Chain
	start uint64 // block that was the newest when it began
	stop  context.CancelFunc
	ended chan struct{}

	mu     sync.Mutex
	blocks []block
	failed error
}

// newFollower follows a chain until it is closed.
func newFollower(ctx context.Context, end *bridgenet.End) (*follower, error) {
	chain, err := end.Chain()
	if err != nil {
		return nil, err
	}
	head, err := chain.Head(ctx)
	if err != nil {
		return nil, fmt.Errorf("head of %s: %w", end.ID, err)
	}
	ctx, stop := context.WithCancel(context.WithoutCancel(ctx))
	f := &follower{Chain: chain, start: head.Position, stop: stop, ended: make(chan struct{})}
	go f.run(ctx)
	return f, nil
}

func (f *follower) run(ctx context.Context) {
	defer close(f.ended)
	err := f.Follow(ctx, adapters.Cursor{Next: f.start + 1}, func(b adapters.Block) error {
		// Without the monotonic reading: the other chain's blocks have none, and
		// differences are to be those of one clock.
		now := time.Now().Round(0)
		known := block{position: b.Position, time: b.Time, committed: b.Time, provable: now, noted: true}
		for _, e := range b.Events {
			known.steps = append(known.steps, step{kind: e.Kind, source: e.Packet.SourceClient, sequence: e.Packet.Sequence})
		}
		f.mu.Lock()
		defer f.mu.Unlock()
		f.blocks = append(f.blocks, known)
		return nil
	})
	f.mu.Lock()
	defer f.mu.Unlock()
	f.failed = err
}

func (f *follower) Close() error {
	f.stop()
	<-f.ended
	return f.Chain.Close()
}

func (f *follower) head(context.Context) (uint64, error) {
	f.mu.Lock()
	defer f.mu.Unlock()
	return f.start + uint64(len(f.blocks)), f.failed
}

// read returns blocks as they came, without what relayers did in them. The
// adapter leaves none out.
func (f *follower) read(_ context.Context, from, to uint64) ([]block, error) {
	f.mu.Lock()
	defer f.mu.Unlock()
	if from <= f.start || to > f.start+uint64(len(f.blocks)) || from > to {
		return nil, fmt.Errorf("blocks %d to %d of %s were not followed", from, to, f.ID())
	}
	return append([]block(nil), f.blocks[from-f.start-1:to-f.start]...), nil
}
