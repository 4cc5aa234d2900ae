package engine

import (
	"context"
	"testing"
	"time"

	"github.com/anji-bridge/anji/adapters"
	"github.com/anji-bridge/anji/relayer/internal/chaintest"
)

// forked is a chain whose nodes show that it contradicts itself.
type forked struct{ *chaintest.Chain }

var proofOfFork = []byte("two headers")

func (forked) Misbehaviour(context.Context, adapters.Client) (adapters.Misbehaviour, error) {
	return adapters.Misbehaviour{Message: proofOfFork, What: "two headers of one height"}, nil
}

// freezing is a chain whose client can be shown that.
type freezing struct {
	*chaintest.Chain
	shown *int
}

func (f freezing) Submit(ctx context.Context, batch adapters.Batch) ([]adapters.Outcome, error) {
	if len(batch.Updates) == 1 && string(batch.Updates[0]) == string(proofOfFork) {
		*f.shown++
		f.Freeze(batch.ClientID, true)
		return nil, nil
	}
	return f.Chain.Submit(ctx, batch)
}

// A chain's misbehaviour is shown to its client, once.
func TestMisbehaviourFreezesTheClient(t *testing.T) {
	onBench(t, func(b *bench) {
		chains, shown := b.world.Chains(), 0
		chains[hub], chains[farm] = forked{b.hub}, freezing{b.farm, &shown}
		b.startWith(chains)
		time.Sleep(time.Minute)
		client, err := b.farm.Client(b.ctx, b.link.A.Client)
		if err != nil || client.Status != "Frozen" || shown != 1 {
			t.Errorf("the client is %s, was shown it %d times (%v)", client.Status, shown, err)
		}
		if client, err := b.hub.Client(b.ctx, b.link.B.Client); err != nil || client.Status != "Active" {
			t.Errorf("the other client is %s (%v)", client.Status, err)
		}
	})
}

// What adapters think of their nodes is in the journal for other processes.
func TestEndpointsAreRecorded(t *testing.T) {
	onBench(t, func(b *bench) {
		b.world.Fault = func(chain, operation, _ string) error {
			if chain == farm && operation == "endpoints" {
				return context.Canceled
			}
			return nil
		}
		b.start()
		time.Sleep(time.Minute)
		found, err := b.journal.Endpoints(b.ctx, time.Now().Add(-time.Minute))
		if err != nil || len(found) != 2 || found[0].Chain != farm || found[0].Up || !found[1].Up {
			t.Errorf("%+v, %v", found, err)
		}
	})
}
