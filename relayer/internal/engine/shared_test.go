package engine

import (
	"context"
	"fmt"
	"sync"
	"sync/atomic"
	"testing"
	"time"

	"github.com/anji-bridge/anji/adapters"
	"github.com/anji-bridge/anji/relayer/internal/journal"
	"github.com/anji-bridge/anji/relayer/internal/journal/journaltest"
)

// memberChain is a chain that one relayer submits to, slowly.
type memberChain struct {
	adapters.Chain
	messages *atomic.Int64
}

func (s memberChain) Submit(ctx context.Context, batch adapters.Batch) ([]adapters.Outcome, error) {
	s.messages.Add(int64(len(batch.Messages)))
	outcomes, err := s.Chain.Submit(ctx, batch)
	time.Sleep(200 * time.Millisecond)
	return outcomes, err
}

// member is one relayer of several on one journal.
type member struct {
	journal  *journal.Journal
	messages atomic.Int64
	stop     func() // leaves
}

func (b *bench) member(place string) *member {
	b.t.Helper()
	m := new(member)
	var err error
	if m.journal, err = journal.Open(b.ctx, place); err != nil {
		b.t.Fatal(err)
	}
	chains := b.world.Chains()
	for id, chain := range chains {
		chains[id] = memberChain{Chain: chain, messages: &m.messages}
	}
	ctx, cancel := context.WithCancel(b.ctx)
	done := make(chan error)
	go func() { done <- New(m.journal, chains, b.log).Run(ctx, "") }()
	m.stop = sync.OnceFunc(func() {
		cancel()
		if err := <-done; err != nil {
			b.t.Error(err)
		}
		_ = m.journal.Close()
	})
	return m
}

// Two relayers share the packets of one journal: each relays some, nothing is
// submitted twice, and when one is gone the other one does the rest. It runs in
// real time, which PostgreSQL lives in.
func TestRelayersShareAJournal(t *testing.T) {
	b := newBench(t, journaltest.NewPostgres(t).Place, 24*time.Hour)
	defer b.close()
	b.mustLink()
	send := func(n int) {
		for i := range n {
			b.send(farm, fmt.Append(nil, i), time.Hour)
			b.send(hub, fmt.Append(nil, i), time.Hour)
		}
	}
	first, second := b.member(b.path), b.member(b.path)
	defer first.stop()
	defer second.stop()
	// Either may be slow to begin; then both have a part.
	for begin := time.Now(); first.messages.Load() == 0 || second.messages.Load() == 0; time.Sleep(500 * time.Millisecond) {
		if time.Since(begin) > 2*time.Minute {
			t.Fatalf("the first relayer submitted %d of %d packets' messages, the second %d", first.messages.Load(), b.sent, second.messages.Load())
		}
		send(10)
	}
	for range 4 {
		send(150)
		time.Sleep(500 * time.Millisecond)
	}
	b.awaitAll(2 * time.Minute)
	t.Logf("the first relayer submitted %d messages, the second %d", first.messages.Load(), second.messages.Load())
	if b.farm.NoOps+b.hub.NoOps > 0 {
		t.Errorf("%d messages were submitted twice", b.farm.NoOps+b.hub.NoOps)
	}
	send(150)
	time.Sleep(300 * time.Millisecond) // in the midst of it
	patience := 2 * time.Minute
	if testing.Short() {
		first.stop()
	} else { // it dies: its journal fails it, and it cannot give back what it holds
		_ = first.journal.Close()
		patience += b.journal.Lease()
	}
	b.awaitAll(patience)
	first.stop()
	second.stop()
	b.mustBeExactlyOnce()
}

// awaitAll waits until every packet is acknowledged.
func (b *bench) awaitAll(patience time.Duration) {
	b.t.Helper()
	var counts []journal.Count
	for begin := time.Now(); time.Since(begin) < patience; time.Sleep(100 * time.Millisecond) {
		var err error
		if counts, err = b.journal.Counts(b.ctx); err != nil {
			b.t.Fatal(err)
		}
		ended := 0
		for _, c := range counts {
			if c.Stage == journal.Acknowledged {
				ended += c.Packets
			}
		}
		if ended == b.sent {
			return
		}
	}
	b.t.Fatalf("after %s %d packets stand at %+v", patience, b.sent, counts)
}
