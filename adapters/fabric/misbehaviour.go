package fabric

import (
	"context"
	"fmt"
	"sync"
	"time"

	"github.com/anji-bridge/anji/adapters"
	client "github.com/anji-bridge/anji/contracts/clients/fabric"
	proofs "github.com/anji-bridge/anji/proofs/fabric"
)

// seen is a view with its evidence.
type seen struct {
	proofs.View
	evidence proofs.EndorsedView
}

// contradicts tells whether the clock cannot have shown both: each tick adds
// one to its height and moves its time forward. Two roots at one height are no
// contradiction.
func (s seen) contradicts(height, unix uint64) bool {
	switch {
	case s.Height == height:
		return s.Time != unix
	case s.Height < height:
		return s.Time >= unix
	default:
		return s.Time <= unix
	}
}

// keptViews is how many views are remembered, of as many heights.
const keptViews = 64

// views remembers what peers endorsed, to compare later views with it.
type views struct {
	mu       sync.Mutex
	order    []seen
	conflict *[2]seen
}

func (v *views) add(view proofs.View, evidence proofs.EndorsedView) {
	v.mu.Lock()
	defer v.mu.Unlock()
	found := seen{view, evidence}
	for _, before := range v.order {
		if before.contradicts(view.Height, view.Time) && v.conflict == nil {
			v.conflict = &[2]seen{before, found}
		}
	}
	if n := len(v.order); n > 0 && v.order[n-1].Height == view.Height {
		return // of one height one is enough
	}
	v.order = append(v.order, found)
	v.order = v.order[max(0, len(v.order)-keptViews):]
}

// against finds evidence that contradicts what a client knows.
func (v *views) against(height, unix uint64) (conflict *[2]seen, single *seen) {
	v.mu.Lock()
	defer v.mu.Unlock()
	if v.conflict != nil {
		return v.conflict, nil
	}
	for _, s := range v.order {
		if s.contradicts(height, unix) {
			return nil, &s
		}
	}
	return nil, nil
}

var _ adapters.Witness = (*Chain)(nil)

// Misbehaviour implements adapters.Witness: two endorsed views that cannot both
// be true, or one that contradicts what the client knows.
func (c *Chain) Misbehaviour(_ context.Context, host adapters.Client) (adapters.Misbehaviour, error) {
	none := adapters.Misbehaviour{}
	if host.Type != client.ClientType || host.LatestTime.IsZero() {
		return none, nil
	}
	height, unix := host.LatestHeight.Height, uint64(host.LatestTime.Unix())
	conflict, single := c.views.against(height, unix)
	switch {
	case conflict != nil:
		one, other := conflict[0], conflict[1]
		message, err := packAny(&client.Misbehaviour{Header1: client.NewHeader(one.evidence), Header2: client.NewHeader(other.evidence)})
		return adapters.Misbehaviour{Message: message, What: fmt.Sprintf("the peers endorsed height %d at %s and height %d at %s", one.Height, stamp(one.Time), other.Height, stamp(other.Time))}, err
	case single != nil:
		message, err := packAny(client.NewHeader(single.evidence))
		return adapters.Misbehaviour{Message: message, What: fmt.Sprintf("the client believes in height %d at %s, the peers endorsed height %d at %s", height, stamp(unix), single.Height, stamp(single.Time))}, err
	}
	return none, nil
}

func stamp(unix uint64) string { return time.Unix(int64(unix), 0).UTC().Format(time.RFC3339) }
