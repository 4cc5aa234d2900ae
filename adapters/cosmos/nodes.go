package cosmos

import (
	"context"
	"errors"
	"fmt"
	"sync"
	"sync/atomic"
	"time"

	rpchttp "github.com/cometbft/cometbft/rpc/client/http"
	coretypes "github.com/cometbft/cometbft/rpc/core/types"
	rpctypes "github.com/cometbft/cometbft/rpc/jsonrpc/types"

	"github.com/anji-bridge/anji/adapters"
)

// requestTimeout bounds one request to one node.
const requestTimeout = 10 * time.Second

// errWrongChain marks a node that answers for another chain.
var errWrongChain = errors.New("wrong chain")

// nodes are the chain's RPC endpoints. One is preferred until it fails.
type nodes struct {
	chainID   string
	list      []*node
	preferred atomic.Int64
}

// node is one endpoint. It is asked for its chain id before its first answer
// counts: an endpoint that was pointed elsewhere must not be believed.
type node struct {
	url    string
	client *rpchttp.HTTP
	pulse  adapters.Pulse

	mu      sync.Mutex
	checked bool
}

func newNodes(chainID string, endpoints []string) (*nodes, error) {
	n := &nodes{chainID: chainID}
	for i, endpoint := range endpoints {
		client, err := rpchttp.New(endpoint, "/websocket")
		if err != nil {
			return nil, fmt.Errorf("rpc[%d]: %q: %w", i, endpoint, err)
		}
		n.list = append(n.list, &node{url: endpoint, client: client})
	}
	return n, nil
}

// check asks the node which chain it serves, once.
func (n *node) check(ctx context.Context, chainID string) error {
	n.mu.Lock()
	defer n.mu.Unlock()
	if n.checked {
		return nil
	}
	_, err := n.status(ctx, chainID)
	n.checked = err == nil
	return err
}

// status asks the node for its state, and fails if it serves another chain.
func (n *node) status(ctx context.Context, chainID string) (*coretypes.ResultStatus, error) {
	status, err := n.client.Status(ctx)
	if err == nil && status.NodeInfo.Network != chainID {
		err = fmt.Errorf("%w: it serves %q, not %q", errWrongChain, status.NodeInfo.Network, chainID)
	}
	return status, err
}

// do runs one request on the preferred node, and on each of the others when
// that fails: a node may be down, or lag behind what is asked of it.
func (n *nodes) do(ctx context.Context, request func(context.Context, *rpchttp.HTTP) error) error {
	first := int(n.preferred.Load())
	var answered, failed error
	for i := range n.list {
		at := (first + i) % len(n.list)
		err := n.list[at].try(ctx, n.chainID, request)
		if rpc := (*rpctypes.RPCError)(nil); ctx.Err() == nil {
			n.list[at].pulse.Beat(err == nil || errors.As(err, &rpc))
		}
		if err == nil {
			n.preferred.Store(int64(at))
			return nil
		}
		if ctx.Err() != nil {
			return ctx.Err()
		}
		err = fmt.Errorf("%s: %w", n.list[at].url, err)
		if rpc := (*rpctypes.RPCError)(nil); errors.As(err, &rpc) && answered == nil {
			answered = err
		}
		failed = errors.Join(failed, err)
	}
	if answered != nil {
		return answered // the chain's own answer says more than a refused connection
	}
	return failed
}

func (n *node) try(ctx context.Context, chainID string, request func(context.Context, *rpchttp.HTTP) error) error {
	ctx, cancel := context.WithTimeout(ctx, requestTimeout)
	defer cancel()
	if err := n.check(ctx, chainID); err != nil {
		return err
	}
	return request(ctx, n.client)
}
