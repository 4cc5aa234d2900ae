package ethereum

import (
	"context"
	"fmt"
	"time"

	"github.com/anji-bridge/anji/adapters"
	client "github.com/anji-bridge/anji/contracts/clients/ethereum"
	proofs "github.com/anji-bridge/anji/proofs/ethereum"
)

var _ adapters.Witness = (*Chain)(nil)

// Misbehaviour implements adapters.Witness by two finalized headers of one slot
// that the sync committee signed, as beacon nodes showed them.
func (c *Chain) Misbehaviour(ctx context.Context, host adapters.Client) (adapters.Misbehaviour, error) {
	found, err := c.misbehaviour(ctx, host)
	if err != nil {
		return adapters.Misbehaviour{}, c.wrap("misbehaviour for client "+host.ID, err)
	}
	return found, nil
}

func (c *Chain) misbehaviour(ctx context.Context, host adapters.Client) (adapters.Misbehaviour, error) {
	f := &c.follower
	f.mu.Lock()
	fork := f.fork
	f.mu.Unlock()
	if fork == nil {
		return adapters.Misbehaviour{}, nil
	}
	one, other := fork[0].FinalizedHeader.Beacon, fork[1].FinalizedHeader.Beacon
	what := fmt.Sprintf("the sync committee signed two finalized blocks of slot %d, %x and %x", one.Slot, one.Root(), other.Root())
	state, err := clientState(host.State)
	if err != nil {
		return adapters.Misbehaviour{}, err
	}
	light, err := lightState(state)
	if err != nil {
		return adapters.Misbehaviour{}, err
	}
	config, err := c.beacons.config(ctx)
	if err != nil {
		return adapters.Misbehaviour{}, err
	}
	now := config.SlotAt(uint64(time.Now().Add(maxClockDrift).Unix()))
	if err := proofs.CheckMisbehaviour(config, light, c.committee(ctx, config, light), fork[0], fork[1], now); err != nil {
		return adapters.Misbehaviour{}, fmt.Errorf("%s, which cannot be proven to the client: %w", what, err)
	}
	message, err := packAny(client.NewMisbehaviour(fork[0], fork[1]))
	return adapters.Misbehaviour{Message: message, What: what}, err
}
