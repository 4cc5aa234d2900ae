package engine

import (
	"context"
	"slices"
	"sync"
	"testing"
	"time"

	"github.com/anji-bridge/anji/adapters"
	"github.com/anji-bridge/anji/proofs/refusal"
	"github.com/anji-bridge/anji/relayer/internal/chaintest"
	"github.com/anji-bridge/anji/relayer/internal/journal"
)

// trusted is what a chain with trust documents and a client of it know.
type trusted struct {
	mu                 sync.Mutex
	definition, pinned int
	committed, known   uint64
	until              time.Time // the client's delay
	updates            int
}

const delay = 10 * time.Minute

// source is a chain whose definition may change.
type source struct {
	*chaintest.Chain
	*trusted
}

func (s source) ProposedTrust(context.Context) (adapters.Trust, error) { panic("not asked") }
func (s source) SetTrust(context.Context, []byte) error                { panic("not asked") }

func (s source) CommittedTrust(context.Context) (adapters.Trust, error) {
	s.mu.Lock()
	defer s.mu.Unlock()
	return adapters.Trust{Sequence: s.committed}, nil
}

func (s source) ClientTrust(adapters.Client) ([]adapters.Trust, error) {
	s.mu.Lock()
	defer s.mu.Unlock()
	return []adapters.Trust{{}, {Sequence: s.known}}, nil
}

func (s source) TrustUpdate(context.Context, adapters.Client) ([]byte, error) {
	return []byte("trust"), nil
}

func (s source) Prove(ctx context.Context, request adapters.ProofRequest) (adapters.Evidence, error) {
	s.mu.Lock()
	changed := s.definition != s.pinned
	s.mu.Unlock()
	if changed {
		return adapters.Evidence{}, refusal.DefinitionChanged
	}
	return s.Chain.Prove(ctx, request)
}

// trusting is the chain that hosts the client.
type trusting struct {
	*chaintest.Chain
	*trusted
	of string // the client
}

func (h trusting) Submit(ctx context.Context, batch adapters.Batch) ([]adapters.Outcome, error) {
	if !slices.EqualFunc(batch.Updates, [][]byte{[]byte("trust")}, slices.Equal) {
		return h.Chain.Submit(ctx, batch)
	}
	h.mu.Lock()
	defer h.mu.Unlock()
	h.known, h.pinned, h.until = h.committed, h.definition, time.Now().Add(delay)
	h.updates++
	return nil, nil
}

func (h trusting) Client(ctx context.Context, id string) (adapters.Client, error) {
	client, err := h.Chain.Client(ctx, id)
	if err != nil || id != h.of {
		return client, err
	}
	head, err := h.Head(ctx)
	h.mu.Lock()
	defer h.mu.Unlock()
	if head.Time.Before(h.until) {
		client.StoppedUntil = h.until
	}
	return client, err
}

// A definition changes, a document follows, and its delay goes by, on hosts
// whose time flows and on those whose clock must be ticked. No packet is
// blamed, and all arrive.
func TestTrustDocumentIsFollowed(t *testing.T) {
	for _, from := range []string{farm, hub} {
		t.Run("of "+from, func(t *testing.T) {
			onBench(t, func(b *bench) {
				state, chains := new(trusted), b.world.Chains()
				if from == farm {
					chains[farm], chains[hub] = source{b.farm, state}, trusting{b.hub, state, b.link.B.Client}
				} else {
					chains[hub], chains[farm] = source{b.hub, state}, trusting{b.farm, state, b.link.A.Client}
				}
				b.startWith(chains)
				b.await(from, b.send(from, []byte("before"), time.Hour), journal.Acknowledged, 30*time.Second)

				state.mu.Lock()
				state.definition++
				state.mu.Unlock()
				stopped := b.send(from, []byte("while stopped"), time.Hour)
				time.Sleep(5 * time.Minute)
				state.mu.Lock()
				state.committed++
				state.mu.Unlock()
				time.Sleep(time.Minute)
				ticks := b.farm.Ticks
				time.Sleep(delay - 2*time.Minute)
				if p := b.row(from, stopped); p.Attempts > 0 || p.Parked || p.Stage != journal.Final {
					t.Errorf("packet is %s after %d attempts of its own", p.Stage, p.Attempts)
				}
				if n := b.farm.Ticks; n != ticks {
					t.Errorf("%d ticks during the delay", n-ticks)
				}
				b.await(from, stopped, journal.Acknowledged, 2*time.Minute)
				if state.updates != 1 {
					t.Errorf("the document was submitted %d times", state.updates)
				}
			})
		})
	}
}
