package bench

import (
	"context"
	"errors"
	"testing"
	"time"

	"github.com/anji-bridge/anji/adapters"
)

// told is a chain that tells of blocks until it fails.
type told struct {
	adapters.Chain
	blocks []adapters.Block
	fail   error // nil: it waits for more
}

func (told) ID() string   { return "a" }
func (told) Close() error { return nil }

func (c told) Follow(ctx context.Context, from adapters.Cursor, handle func(adapters.Block) error) error {
	for _, b := range c.blocks {
		if b.Position >= from.Next {
			if err := handle(b); err != nil {
				return err
			}
		}
	}
	if c.fail != nil {
		return c.fail
	}
	<-ctx.Done()
	return ctx.Err()
}

// follow lets a follower read all that a chain tells.
func follow(t *testing.T, c told, start uint64) *follower {
	t.Helper()
	ctx, stop := context.WithCancel(t.Context())
	f := &follower{Chain: c, start: start, stop: stop, ended: make(chan struct{})}
	go f.run(ctx)
	t.Cleanup(func() { f.Close() })
	deadline := time.Now().Add(time.Minute)
	for {
		f.mu.Lock()
		all := len(f.blocks) == len(c.blocks) && (c.fail == nil || f.failed != nil)
		f.mu.Unlock()
		if all {
			return f
		}
		if time.Now().After(deadline) {
			t.Fatal("the blocks do not come")
		}
		time.Sleep(time.Millisecond)
	}
}

func TestFollower(t *testing.T) {
	received := adapters.Event{Kind: adapters.PacketReceived}
	received.Packet.SourceClient, received.Packet.Sequence = "client-0", 7
	began := time.Now()
	f := follow(t, told{blocks: []adapters.Block{
		{Position: 4, Time: time.Unix(5, 0), Events: []adapters.Event{received}}, {Position: 5}, {Position: 6},
	}}, 3)
	if head, err := f.head(t.Context()); err != nil || head != 6 {
		t.Fatalf("head %d, %v", head, err)
	}
	blocks, err := f.read(t.Context(), 4, 5)
	if err != nil || len(blocks) != 2 || blocks[0].position != 4 || blocks[1].position != 5 {
		t.Fatalf("%+v, %v", blocks, err)
	}
	b := blocks[0]
	if len(b.steps) != 1 || b.steps[0] != (step{adapters.PacketReceived, "client-0", 7}) || !b.committed.Equal(time.Unix(5, 0)) || b.provable.Before(began) {
		t.Errorf("%+v", b)
	}
	for _, span := range [][2]uint64{{3, 4}, {5, 7}, {6, 5}} {
		if _, err := f.read(t.Context(), span[0], span[1]); err == nil {
			t.Errorf("read %v, which was not told", span)
		}
	}
}

func TestFollowerFails(t *testing.T) {
	broken := errors.New("the blocks do not verify")
	f := follow(t, told{fail: broken}, 3)
	if _, err := f.head(t.Context()); !errors.Is(err, broken) {
		t.Errorf("%v", err)
	}
}
