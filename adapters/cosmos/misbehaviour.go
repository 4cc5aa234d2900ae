package cosmos

import (
	"context"
	"fmt"
	"sync"
	"time"

	"github.com/cometbft/cometbft/types"
	"github.com/cosmos/gogoproto/proto"
	tendermint "github.com/cosmos/ibc-go/v8/modules/light-clients/07-tendermint"

	"github.com/anji-bridge/anji/adapters"
)

// fork is two headers of one height that the chain's validators signed.
type fork struct{ one, other *types.LightBlock }

// forks keeps the first fork that was seen.
type forks struct {
	mu    sync.Mutex
	first *fork
}

func (f *forks) add(found fork) {
	f.mu.Lock()
	defer f.mu.Unlock()
	if f.first == nil {
		f.first = &found
	}
}

func (f *forks) get() *fork {
	f.mu.Lock()
	defer f.mu.Unlock()
	return f.first
}

// keptTrusts is how many states of a client are remembered.
const keptTrusts = 64

// history remembers the heights that clients of this chain were seen to know,
// by the client's id, in ascending order.
type history struct {
	mu    sync.Mutex
	known map[string][]int64
}

func (t *history) remember(client adapters.Client) {
	t.mu.Lock()
	defer t.mu.Unlock()
	if t.known == nil {
		t.known = map[string][]int64{}
	}
	heights, height := t.known[client.ID], int64(client.LatestHeight.Height)
	if n := len(heights); n > 0 && heights[n-1] >= height {
		return
	}
	heights = append(heights, height)
	t.known[client.ID] = heights[max(0, len(heights)-keptTrusts):]
}

// below is the highest height under another that the client knows; 0 where
// none is remembered.
func (t *history) below(client adapters.Client, height int64) (found int64) {
	t.mu.Lock()
	defer t.mu.Unlock()
	for _, known := range t.known[client.ID] {
		if known < height {
			found = known
		}
	}
	return found
}

var _ adapters.Witness = (*Chain)(nil)

// Misbehaviour implements adapters.Witness. Two headers of one height that the
// validators signed are proof by themselves; a client that knows another
// header than the chain's is shown the latter.
func (c *Chain) Misbehaviour(ctx context.Context, client adapters.Client) (adapters.Misbehaviour, error) {
	c.history.remember(client)
	found, err := c.misbehaviour(ctx, client)
	if err != nil {
		return adapters.Misbehaviour{}, c.wrap("misbehaviour for client "+client.ID, err)
	}
	return found, nil
}

func (c *Chain) misbehaviour(ctx context.Context, client adapters.Client) (adapters.Misbehaviour, error) {
	if f := c.forks.get(); f != nil {
		return c.forked(ctx, client, *f)
	}
	height := int64(client.LatestHeight.Height)
	newest, _ := c.watcher.peek()
	if client.LatestHeight.Revision != c.height(1).Revision || newest.height < height {
		return adapters.Misbehaviour{}, nil
	}
	header, err := c.lightBlock(ctx, height)
	if err != nil || header.Time.Equal(client.LatestTime) {
		return adapters.Misbehaviour{}, err
	}
	what := fmt.Sprintf("the client believes in a header %d of %s, the chain's is of %s", height, client.LatestTime.Format(time.RFC3339Nano), header.Time.Format(time.RFC3339Nano))
	message, err := c.headerFrom(ctx, client, header)
	if err != nil {
		return adapters.Misbehaviour{}, fmt.Errorf("%s: %w", what, err)
	}
	packed, err := packAny(message)
	return adapters.Misbehaviour{Message: packed, What: what}, err
}

// forked is the evidence of a fork.
func (c *Chain) forked(ctx context.Context, client adapters.Client, f fork) (adapters.Misbehaviour, error) {
	what := fmt.Sprintf("the validators signed two blocks %d, %s and %s", f.one.Height, f.one.Hash(), f.other.Hash())
	one, err := c.headerFrom(ctx, client, f.one)
	if err != nil {
		return adapters.Misbehaviour{}, fmt.Errorf("%s: %w", what, err)
	}
	other := proto.Clone(one).(*tendermint.Header)
	other.SignedHeader = f.other.SignedHeader.ToProto()
	if other.ValidatorSet, err = f.other.ValidatorSet.ToProto(); err != nil {
		return adapters.Misbehaviour{}, err
	}
	packed, err := packAny(tendermint.NewMisbehaviour(client.ID, one, other))
	return adapters.Misbehaviour{Message: packed, What: what}, err
}

// headerFrom is a header as a client verifies it from an earlier height that
// it knows.
func (c *Chain) headerFrom(ctx context.Context, client adapters.Client, header *types.LightBlock) (*tendermint.Header, error) {
	from := c.history.below(client, header.Height)
	if from == 0 {
		return nil, fmt.Errorf("it cannot be proven: the client is not known to have trusted any height before %d", header.Height)
	}
	trusted, err := c.lightBlock(ctx, from)
	if err != nil {
		return nil, err
	}
	next, err := c.validatorsAfter(ctx, trusted)
	if err != nil {
		return nil, err
	}
	return c.clientHeader(from, next, header)
}
