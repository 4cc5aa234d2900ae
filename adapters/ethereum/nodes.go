package ethereum

import (
	"context"
	"errors"
	"fmt"
	"strings"
	"sync"
	"sync/atomic"
	"time"

	"github.com/ethereum/go-ethereum/ethclient"
	"github.com/ethereum/go-ethereum/rpc"

	"github.com/anji-bridge/anji/adapters"
)

// requestTimeout bounds one request to one node.
const requestTimeout = 10 * time.Second

// errWrongChain marks a node that answers for another chain.
var errWrongChain = errors.New("wrong chain")

// nodes are the chain's execution nodes. One is preferred until it fails.
type nodes struct {
	chainID   uint64
	list      []*node
	preferred atomic.Int64
}

// node is one JSON-RPC endpoint. It is asked for its chain id before its first
// answer counts: an endpoint that was pointed elsewhere must not be believed.
type node struct {
	url   string
	pulse adapters.Pulse

	mu     sync.Mutex
	client *ethclient.Client // nil until it answered for the right chain
}

func newNodes(chainID uint64, endpoints []string) *nodes {
	n := &nodes{chainID: chainID}
	for _, endpoint := range endpoints {
		n.list = append(n.list, &node{url: endpoint})
	}
	return n
}

func (n *nodes) close() {
	for _, at := range n.list {
		at.mu.Lock()
		if at.client != nil {
			at.client.Close()
		}
		at.mu.Unlock()
	}
}

// websocket tells whether the node can announce new blocks.
func (n *node) websocket() bool { return strings.HasPrefix(n.url, "ws") }

// connect returns a client of the node once it is known to serve the chain. A
// websocket that breaks later is mended by the client itself.
func (n *node) connect(ctx context.Context, chainID uint64) (*ethclient.Client, error) {
	n.mu.Lock()
	defer n.mu.Unlock()
	if n.client != nil {
		return n.client, nil
	}
	client, err := ethclient.DialContext(ctx, n.url)
	if err != nil {
		return nil, err
	}
	if err := serves(ctx, client, chainID); err != nil {
		client.Close()
		return nil, err
	}
	n.client = client
	return client, nil
}

// serves fails if the node serves another chain.
func serves(ctx context.Context, client *ethclient.Client, chainID uint64) error {
	found, err := client.ChainID(ctx)
	if err == nil && (!found.IsUint64() || found.Uint64() != chainID) {
		err = fmt.Errorf("%w: it serves chain id %s, not %d", errWrongChain, found, chainID)
	}
	return err
}

// do runs one request on the preferred node, and on each of the others when
// that fails: a node may be down, or lag behind what is asked of it.
func (n *nodes) do(ctx context.Context, request func(context.Context, *ethclient.Client) error) error {
	first := int(n.preferred.Load())
	var answered, failed error
	for i := range n.list {
		at := (first + i) % len(n.list)
		err := n.list[at].try(ctx, n.chainID, request)
		if ctx.Err() == nil {
			n.list[at].pulse.Beat(err == nil || rpcError(err) != nil)
		}
		if err == nil {
			n.preferred.Store(int64(at))
			return nil
		}
		if ctx.Err() != nil {
			return ctx.Err()
		}
		err = fmt.Errorf("%s: %w", n.list[at].url, err)
		if rpcError(err) != nil && answered == nil {
			answered = err
		}
		failed = errors.Join(failed, err)
	}
	if answered != nil {
		return answered // the chain's own answer says more than a refused connection
	}
	return failed
}

func (n *node) try(ctx context.Context, chainID uint64, request func(context.Context, *ethclient.Client) error) error {
	ctx, cancel := context.WithTimeout(ctx, requestTimeout)
	defer cancel()
	client, err := n.connect(ctx, chainID)
	if err != nil {
		return err
	}
	return request(ctx, client)
}

// rpcError is a node's own answer that a request failed; nil where the error
// is of another kind, such as a refused connection.
func rpcError(err error) rpc.Error {
	var answer rpc.Error
	if errors.As(err, &answer) {
		return answer
	}
	return nil
}
