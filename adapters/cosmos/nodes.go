package cosmos

import (
	"context"
	"errors"
	"fmt"
	"slices"
	"sync"
	"sync/atomic"
	"time"

	coretypes "github.com/cometbft/cometbft/rpc/core/types"
	rpctypes "github.com/cometbft/cometbft/rpc/jsonrpc/types"
	"github.com/rs/zerolog"

	"github.com/anji-bridge/anji/adapters/internal/endpoints"
)

// requestTimeout bounds a question to one node that nobody else could answer.
const requestTimeout = 10 * time.Second

// errWrongChain marks a node that answers for another chain.
var errWrongChain = errors.New("wrong chain")

type (
	nodes    = endpoints.Set[*node]
	endpoint = endpoints.Endpoint[*node]
)

// node is one endpoint. It is asked for its chain id before its first answer
// counts: an endpoint that was pointed elsewhere must not be believed.
type node struct {
	url     string
	chainID string
	client  *rpc
	height  atomic.Int64 // of the newest block that it has told of
	// required is the block that holds this adapter's last transaction: a node
	// that has not executed it yet would answer as if it had not happened.
	required *atomic.Int64

	mu      sync.Mutex
	checked bool
}

func newNodes(chainID string, urls []string, log zerolog.Logger) (*nodes, error) {
	n, required := &nodes{Answered: answered}, new(atomic.Int64)
	for i, url := range urls {
		client, err := newRPC(url)
		if err != nil {
			return nil, fmt.Errorf("rpc[%d]: %w", i, endpoints.Plain(err))
		}
		at := &endpoint{Node: &node{url: url, chainID: chainID, client: client, required: required}}
		at.Init(endpoints.Name("rpc", i, url), log)
		n.All = append(n.All, at)
	}
	return n, nil
}

// answered tells a node's own answer from a connection that failed.
func answered(err error) bool {
	refused := (*chainError)(nil)
	rpc := (*rpctypes.RPCError)(nil)
	return errors.As(err, &rpc) || errors.As(err, &refused)
}

// check asks the node which chain it serves, once.
func (n *node) check(ctx context.Context) error {
	n.mu.Lock()
	checked := n.checked
	n.mu.Unlock()
	if checked {
		return nil
	}
	_, err := n.status(ctx)
	return err
}

// status asks the node for its state, and fails if it serves another chain.
func (n *node) status(ctx context.Context) (*coretypes.ResultStatus, error) {
	status, err := n.client.Status(ctx)
	if err != nil {
		return nil, err
	}
	if status.NodeInfo.Network != n.chainID {
		err = fmt.Errorf("%w: it serves %q, not %q", errWrongChain, status.NodeInfo.Network, n.chainID)
	}
	n.mu.Lock()
	defer n.mu.Unlock()
	n.checked = err == nil
	return status, err
}

// well tells whether nothing speaks against some node, other than one.
func (c *Chain) well(except *endpoint) bool {
	return slices.ContainsFunc(c.nodes.All, func(at *endpoint) bool { return at != except && at.Good() })
}

// ask puts a request to the best node, and to others when that fails or is
// silent: see endpoints.Ask.
func ask[T any](ctx context.Context, n *nodes, request func(context.Context, *rpc) (T, error)) (T, error) {
	return endpoints.Ask(ctx, n, checked(request))
}

// lagPause is between two looks at the height of a node that is behind.
const lagPause = 30 * time.Millisecond

// catchUp waits until the node has the block that is required.
func (n *node) catchUp(ctx context.Context) error {
	for n.height.Load() < n.required.Load() {
		status, err := n.status(ctx)
		switch {
		case err != nil:
			return err
		case status.SyncInfo.LatestBlockHeight >= n.required.Load():
			return nil
		case !pause(ctx, lagPause):
			return ctx.Err()
		}
	}
	return nil
}

// require makes requests wait for nodes that have not got a block yet.
func (c *Chain) require(height int64) {
	required := c.nodes.All[0].Node.required
	for now := required.Load(); height > now && !required.CompareAndSwap(now, height); now = required.Load() {
	}
}

// checked puts a request to a node of the right chain only, and of no older
// state than what this adapter has seen executed.
func checked[T any](request func(context.Context, *rpc) (T, error)) func(context.Context, *node) (T, error) {
	return func(ctx context.Context, at *node) (T, error) {
		err := at.check(ctx)
		if err == nil {
			err = at.catchUp(ctx)
		}
		if err != nil {
			var none T
			return none, err
		}
		return request(ctx, at.client)
	}
}
