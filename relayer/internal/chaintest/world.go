// Package chaintest has chains in memory for the relayer's tests. They keep
// the rules of IBC v2 that a relayer can notice, execute every message with
// its proof checked, and count what they executed.
package chaintest

import (
	"context"
	"fmt"
	"slices"
	"sync"
	"time"

	"github.com/anji-bridge/anji/adapters"
)

// BlockTime is the interval of a flowing chain.
const BlockTime = time.Second

// World is a set of chains that can check each other's proofs.
type World struct {
	mu     sync.Mutex
	chains map[string]*Chain
	proofs []issued

	// Fault, when set, is called before ("") and after ("done") each
	// operation; an error from it is what the caller sees, and the operation
	// has been executed or not accordingly. It must not call the chains.
	Fault func(chain, operation, phase string) error
}

// NewWorld returns a world without chains.
func NewWorld() *World { return &World{chains: map[string]*Chain{}} }

// Add adds a chain. A ticking chain's provable time stands still but for
// AdvanceTime, as Fabric's does; any other makes a block every BlockTime, whose
// header proves the state before it, as CometBFT's does.
func (w *World) Add(id string, ticking bool, trusting time.Duration) *Chain {
	c := &Chain{
		world: w, id: id, ticking: ticking, trusting: trusting, changed: make(chan struct{}),
		clients: map[string]*client{}, state: map[string][]version{}, Executed: map[string]int{},
	}
	w.chains[id] = c
	c.addBlock()
	c.addBlock()
	c.tick()
	return c
}

// Chains are the chains as the engine wants them.
func (w *World) Chains() map[string]adapters.Chain {
	all := map[string]adapters.Chain{}
	for id, c := range w.chains {
		all[id] = c
	}
	return all
}

// Blocks are all blocks of a chain.
func (w *World) Blocks(chain string) []adapters.Block {
	w.mu.Lock()
	defer w.mu.Unlock()
	return slices.Clone(w.chains[chain].blocks)
}

// Run makes blocks until ctx ends.
func (w *World) Run(ctx context.Context) {
	ticker := time.NewTicker(BlockTime)
	defer ticker.Stop()
	for {
		select {
		case <-ctx.Done():
			return
		case <-ticker.C:
		}
		w.mu.Lock()
		for _, c := range w.chains {
			if !c.ticking {
				c.land()
				c.addBlock()
			}
		}
		w.mu.Unlock()
	}
}

// issued is a proof that a chain has given out. Proofs cannot be forged: they
// are entries of this list.
type issued struct {
	chain  string
	height uint64
	path   string
	value  []byte // nil: absent
}

func (w *World) issue(p issued) []byte {
	w.proofs = append(w.proofs, p)
	return fmt.Appendf(nil, "%d", len(w.proofs)-1)
}

func (w *World) proven(proof []byte) issued {
	var i int
	if _, err := fmt.Sscanf(string(proof), "%d", &i); err != nil || i < 0 || i >= len(w.proofs) {
		return issued{}
	}
	return w.proofs[i]
}

// enter runs an operation between its two fault points.
func (c *Chain) enter(operation string, f func() error) error {
	if err := c.fault(operation, ""); err != nil {
		return err
	}
	c.world.mu.Lock()
	err := f()
	c.world.mu.Unlock()
	if err != nil {
		return err
	}
	return c.fault(operation, "done")
}

func (c *Chain) fault(operation, phase string) error {
	if c.world.Fault == nil {
		return nil
	}
	return c.world.Fault(c.id, operation, phase)
}
