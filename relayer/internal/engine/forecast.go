package engine

import (
	"context"
	"fmt"
	"sync/atomic"
	"time"

	"github.com/anji-bridge/anji/adapters"
)

// clientInterval is how often the client is read while batches are on their
// way: it may be frozen meanwhile.
const clientInterval = 5 * time.Second

// forecast is what a track's batches make of the lane's client, so that those
// behind them need no update to the same height. Only the track's own goroutine
// uses it, but for what says that something else has become of the client.
type forecast struct {
	expected adapters.Client
	read     time.Time // when the client was read; zero where nothing is foreseen
	unknown  bool      // a batch on its way leaves the client in a state that nobody can foresee
	belied   atomic.Bool
}

func (f *forecast) forget() {
	f.belied.Store(false)
	f.expected, f.read, f.unknown = adapters.Client{}, time.Time{}, false
}

// expect records the batch that is about to be launched.
func (t *track) expect(evidence adapters.Evidence) {
	switch {
	case len(evidence.Updates) == 0:
	case evidence.Next == nil:
		t.unknown = true
	case evidence.Next.LatestHeight == t.expected.LatestHeight: // the batch needs no other one's updates
	case t.ordered:
		t.expected = *evidence.Next
	default:
		t.unknown = true
	}
}

// ahead is the client as the next batch will find it.
func (t *track) ahead(ctx context.Context) (adapters.Client, error) {
	if t.unknown || t.flying.Load() == 0 && t.belied.Load() {
		t.flights.Wait()
		t.forget()
	}
	if !t.read.IsZero() && time.Since(t.read) < clientInterval {
		return t.expected, nil
	}
	began := time.Now()
	client, err := t.activeClient(ctx)
	if err != nil {
		return client, err
	}
	if foreseen := t.expected; !t.read.IsZero() && client.LatestHeight.Height < foreseen.LatestHeight.Height {
		client.LatestHeight, client.LatestTime = foreseen.LatestHeight, foreseen.LatestTime
	}
	t.expected, t.read = client, began
	return client, nil
}

// activeClient reads the lane's client and refuses one that accepts nothing.
func (l *lane) activeClient(ctx context.Context) (adapters.Client, error) {
	client, err := l.host.Client(ctx, l.client)
	if err != nil {
		return client, fmt.Errorf("client %s on %s: %w", l.client, l.host.ID(), err)
	}
	if client.Status != statusActive {
		return client, fmt.Errorf("%w: %s on %s, of %s, is %s; its chain's governance can recover it",
			ErrClientNotActive, l.client, l.host.ID(), l.other.ID(), client.Status)
	}
	return client, l.checkStopped(ctx, client)
}

const statusActive = "Active" // ICS-02
