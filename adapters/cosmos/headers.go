package cosmos

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"slices"
	"sync"
	"time"

	"github.com/cometbft/cometbft/light"
	"github.com/cometbft/cometbft/light/provider"
	lighthttp "github.com/cometbft/cometbft/light/provider/http"
	coretypes "github.com/cometbft/cometbft/rpc/core/types"
	"github.com/cometbft/cometbft/types"

	"github.com/anji-bridge/anji/adapters/internal/endpoints"
)

const (
	// keptHeaders is how many verified headers are kept: the newest blocks are
	// those that everybody asks for.
	keptHeaders = 256
	// startPatience is how long a start waits for nodes that do not answer,
	// once one does.
	startPatience = time.Second
)

// headers are the newest verified ones, by height.
type headers struct {
	mu     sync.Mutex
	ring   [keptHeaders]*types.LightBlock
	latest *types.LightBlock
}

func (h *headers) get(height int64) *types.LightBlock {
	h.mu.Lock()
	defer h.mu.Unlock()
	if found := h.ring[max(height, 0)%keptHeaders]; found != nil && found.Height == height {
		return found
	}
	return nil
}

// put keeps a header, unless one of its height is kept already, and returns the
// one that is known from now on.
func (h *headers) put(found *types.LightBlock) *types.LightBlock {
	h.mu.Lock()
	defer h.mu.Unlock()
	if h.latest != nil && found.Height <= h.latest.Height-keptHeaders {
		return found // an old one, for a client that has been left behind
	}
	place := &h.ring[found.Height%keptHeaders]
	if *place != nil && (*place).Height >= found.Height {
		return *place // as old ones are not kept, it is of this height
	}
	*place = found
	if h.latest == nil || found.Height > h.latest.Height {
		h.latest = found
	}
	return found
}

func (h *headers) newest() *types.LightBlock {
	h.mu.Lock()
	defer h.mu.Unlock()
	return h.latest
}

// validators finds a validator set among those of the kept headers.
func (h *headers) validators(hash []byte) *types.ValidatorSet {
	h.mu.Lock()
	defer h.mu.Unlock()
	if h.latest != nil && bytes.Equal(h.latest.ValidatorsHash, hash) {
		return h.latest.ValidatorSet
	}
	return nil
}

// start takes the header that most nodes agree on as the first one: all later
// ones are verified from there. It says whether ctx is still alive.
func (c *Chain) start(ctx context.Context) bool {
	for ctx.Err() == nil {
		if first := c.firstHeader(ctx); first != nil {
			c.headers.put(first)
			c.watcher.publish(tip{first.Height, first.Time})
			return true
		}
		pause(ctx, c.poll)
	}
	return false
}

// opinion is what one node says of the newest block that all have.
type opinion struct {
	at     *endpoint
	height int64
	behind bool // it says that it is catching up
	header *types.LightBlock
}

// current leaves out nodes that are far behind most others, or say so
// themselves: others may have pruned their newest block. Where all say so they
// are all there is.
func current(all []opinion) []opinion {
	late := func(o opinion) bool { return o.behind }
	if !slices.ContainsFunc(all, func(o opinion) bool { return !o.behind }) {
		late = func(opinion) bool { return false }
	}
	all = slices.DeleteFunc(all, late)
	var heights []int64
	for _, o := range all {
		heights = append(heights, o.height)
	}
	slices.Sort(heights)
	return slices.DeleteFunc(all, func(o opinion) bool { return o.height < heights[(len(heights)-1)/2]-maxLag })
}

func (c *Chain) firstHeader(ctx context.Context) *types.LightBlock {
	opinions := current(c.gather(ctx))
	if len(opinions) == 0 {
		return nil
	}
	common := opinions[0].height
	for _, o := range opinions {
		common = min(common, o.height)
	}
	voices := map[string]int{}
	for i := range opinions {
		o := &opinions[i]
		attempt, cancel := context.WithTimeout(ctx, statusPatience)
		o.header, _ = c.fetchHeader(attempt, o.at.Node.client, common)
		cancel()
		if o.header != nil {
			voices[o.header.Hash().String()]++
		}
	}
	var best *types.LightBlock
	for _, o := range opinions {
		if o.header != nil && (best == nil || voices[o.header.Hash().String()] > voices[best.Hash().String()]) {
			best = o.header
		}
	}
	return best
}

// gather lists the nodes that answer, in the order of the configuration.
func (c *Chain) gather(ctx context.Context) []opinion {
	var opinions []opinion
	for i, found := range c.statuses(ctx) {
		if found.err == nil {
			opinions = append(opinions, opinion{at: c.nodes.All[i], height: found.status.SyncInfo.LatestBlockHeight, behind: found.status.SyncInfo.CatchingUp})
		}
	}
	return opinions
}

// nodeStatus is what a node says of itself.
type nodeStatus struct {
	status *coretypes.ResultStatus
	err    error // names the field of the configuration
}

// statuses asks all nodes at once, and waits for all but those that are slower
// than startPatience when one has answered.
func (c *Chain) statuses(ctx context.Context) []nodeStatus {
	ctx, cancel := context.WithTimeout(ctx, requestTimeout)
	defer cancel()
	type numbered struct {
		place int
		nodeStatus
	}
	replies := make(chan numbered, len(c.nodes.All))
	found := make([]nodeStatus, len(c.nodes.All))
	for i, at := range c.nodes.All {
		found[i].err = c.cfg.fault(fmt.Sprintf("rpc[%d]", i), fmt.Errorf("%s does not answer", at))
		go func() {
			status, err := at.Node.status(ctx)
			switch {
			case errors.Is(err, errWrongChain):
				at.SetAside(err)
				err = c.cfg.fault("chain_id", fmt.Errorf("%s: %w", at, err))
			case err != nil:
				err = c.cfg.fault(fmt.Sprintf("rpc[%d]", i), fmt.Errorf("%s does not answer: %w", at, endpoints.Plain(err)))
			}
			replies <- numbered{i, nodeStatus{status, err}}
		}()
	}
	var patience <-chan time.Time
	for range c.nodes.All {
		select {
		case r := <-replies:
			if found[r.place] = r.nodeStatus; r.err == nil && patience == nil {
				patience = time.After(startPatience)
			}
		case <-patience:
			return found
		case <-ctx.Done():
			return found
		}
	}
	return found
}

// fetchHeader reads a header with its commit and validators from one node, and
// checks that they signed it. Errors that prove a lie are endpoints.Lie.
func (c *Chain) fetchHeader(ctx context.Context, client *rpc, height int64) (*types.LightBlock, error) {
	commit, err := client.Commit(ctx, &height)
	if err != nil {
		return nil, err
	}
	if commit.Header == nil || commit.Commit == nil || commit.Height != height {
		return nil, fmt.Errorf("the node gives no header %d", height)
	}
	found := &types.LightBlock{SignedHeader: &commit.SignedHeader, ValidatorSet: c.headers.validators(commit.ValidatorsHash)}
	if found.ValidatorSet == nil {
		// Its signed header is asked for a second time, which a change of
		// validators is worth.
		if found, err = lighthttp.NewWithClient(c.cfg.ChainID, client).LightBlock(ctx, height); err != nil {
			return nil, asLie(err)
		}
		_, _ = found.ValidatorSet.TotalVotingPower(), found.ValidatorSet.GetProposer() // remembered in it, here where nobody else reads it
	}
	if err := found.ValidateBasic(c.cfg.ChainID); err != nil {
		return nil, endpoints.Lie{Err: fmt.Errorf("header %d: %w", height, err)}
	}
	if err := found.ValidatorSet.VerifyCommitLight(c.cfg.ChainID, found.Commit.BlockID, height, found.Commit); err != nil {
		return nil, endpoints.Lie{Err: fmt.Errorf("header %d is not signed by its validators: %w", height, err)}
	}
	return found, nil
}

// asLie tells what cannot be an honest node's answer.
func asLie(err error) error {
	if bad := (provider.ErrBadLightBlock{}); errors.As(err, &bad) {
		return endpoints.Lie{Err: err}
	}
	return err
}

// verified reads a header from one node, which is set aside when the header is
// not of the chain that is known: a forged one, or a fork.
func (c *Chain) verified(ctx context.Context, at *endpoint, height int64) (*types.LightBlock, error) {
	return endpoints.Try(ctx, c.nodes, at, checked(func(ctx context.Context, client *rpc) (*types.LightBlock, error) {
		found, err := c.fetchHeader(ctx, client, height)
		if err != nil {
			return nil, err
		}
		return found, c.establish(ctx, client, found)
	}))
}

// establish checks that a header belongs to the chain that is known: that it
// is the one of its height, or that enough of the validators of the newest one
// have signed it. Then it is known too. A header that those signed beside
// another one is a fork, and is kept as evidence.
func (c *Chain) establish(ctx context.Context, client *rpc, found *types.LightBlock) error {
	// In this order: the newest one is not of this height where none is known.
	from := c.headers.newest()
	known := c.headers.get(found.Height)
	if known == nil {
		// There is none before the first one, of a request that came before the
		// watch began.
		if from != nil {
			if err := c.lead(ctx, client, from, found); err != nil {
				return err
			}
		}
		// Another node may have shown another one of this height meanwhile.
		known = c.headers.put(found)
	}
	if bytes.Equal(known.Hash(), found.Hash()) {
		return nil
	}
	return c.contradiction(known, found)
}

// lead leads from a known header to another one, later or earlier, by way of
// others where too many validators have changed in between.
func (c *Chain) lead(ctx context.Context, client *rpc, from, to *types.LightBlock) error {
	for {
		err := linked(c.cfg.ChainID, from, to)
		if err == nil {
			return nil
		}
		gap := max(from.Height-to.Height, to.Height-from.Height)
		if few := (types.ErrNotEnoughVotingPowerSigned{}); !errors.As(err, &few) || gap == 1 {
			return endpoints.Lie{Err: fmt.Errorf("its header %d is not of the chain of header %d: %w", to.Height, from.Height, err)}
		}
		middle, err := c.fetchHeader(ctx, client, (from.Height+to.Height)/2)
		if err != nil {
			return err
		}
		if err := c.lead(ctx, client, from, middle); err != nil {
			return err
		}
		from = middle
	}
}

// linked is the light client's rule, in both directions: headers in a row name
// each other, others are trusted by how many of the known validators signed.
func linked(chainID string, from, to *types.LightBlock) error {
	first, second := from, to
	if to.Height < from.Height {
		first, second = to, from
	}
	switch {
	case !second.Time.After(first.Time):
		return fmt.Errorf("header %d is of %s, header %d of %s", first.Height, first.Time, second.Height, second.Time)
	case second.Height > first.Height+1:
		return from.ValidatorSet.VerifyCommitLightTrusting(chainID, to.Commit, light.DefaultTrustLevel)
	case !bytes.Equal(second.ValidatorsHash, first.NextValidatorsHash):
		return fmt.Errorf("header %d has validators %s, the one before it names %s", second.Height, second.ValidatorsHash, first.NextValidatorsHash)
	case !bytes.Equal(second.LastBlockID.Hash, first.Hash()):
		return fmt.Errorf("header %d names %s as its parent, which is %s", second.Height, second.LastBlockID.Hash, first.Hash())
	}
	return nil
}

// contradiction is the lie of a node whose header differs from the known one.
func (c *Chain) contradiction(known, found *types.LightBlock) error {
	if known.ValidatorSet.VerifyCommitLightTrusting(c.cfg.ChainID, found.Commit, light.DefaultTrustLevel) != nil {
		return endpoints.Lie{Err: fmt.Errorf("its block %d is %s, that of the others %s", found.Height, found.Hash(), known.Hash())}
	}
	c.forks.add(fork{known, found})
	return endpoints.Lie{Err: fmt.Errorf("fork: the chain's validators signed both its block %d, %s, and that of the others, %s", found.Height, found.Hash(), known.Hash())}
}
