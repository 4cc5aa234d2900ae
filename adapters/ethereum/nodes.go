package ethereum

import (
	"context"
	"errors"
	"fmt"
	"strings"
	"sync"
	"sync/atomic"
	"time"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/ethclient"
	"github.com/ethereum/go-ethereum/rpc"
	"github.com/rs/zerolog"

	"github.com/anji-bridge/anji/adapters/internal/endpoints"
)

// requestTimeout bounds a question to one node that nobody else could answer.
const requestTimeout = 10 * time.Second

// errWrongChain marks a node that answers for another chain.
var errWrongChain = errors.New("wrong chain")

// nodes are the chain's execution nodes.
type nodes struct{ *endpoints.Set[*node] }

type nodeEndpoint = endpoints.Endpoint[*node]

// node is one JSON-RPC endpoint. It is asked for its chain id before its first
// answer counts: an endpoint that was pointed elsewhere must not be believed.
type node struct {
	url     string
	chainID uint64
	height  atomic.Uint64 // of the newest block that it has told of

	mu     sync.Mutex
	client *ethclient.Client // nil until it answered for the right chain
}

func newNodes(chainID uint64, urls []string, log zerolog.Logger) *nodes {
	n := &nodes{&endpoints.Set[*node]{Answered: answered}}
	for i, url := range urls {
		at := &nodeEndpoint{Node: &node{url: url, chainID: chainID}}
		at.Init(endpoints.Name("rpc", i, url), log)
		n.All = append(n.All, at)
	}
	return n
}

func (n *nodes) close() {
	for _, at := range n.All {
		at.Node.mu.Lock()
		if at.Node.client != nil {
			at.Node.client.Close()
		}
		at.Node.mu.Unlock()
	}
}

// websocket tells whether the node can announce new blocks.
func (n *node) websocket() bool { return strings.HasPrefix(n.url, "ws") }

// connect returns a client of the node once it is known to serve the chain. A
// websocket that breaks later is mended by the client itself.
func (n *node) connect(ctx context.Context) (*ethclient.Client, error) {
	n.mu.Lock()
	known := n.client
	n.mu.Unlock()
	if known != nil {
		return known, nil
	}
	client, err := ethclient.DialContext(ctx, n.url)
	if err != nil {
		return nil, discreet(err)
	}
	if err := serves(ctx, client, n.chainID); err != nil {
		client.Close()
		return nil, err
	}
	n.mu.Lock()
	defer n.mu.Unlock()
	if n.client != nil { // another request was quicker
		client.Close()
		return n.client, nil
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
	return discreet(err)
}

// do runs one request on the node that answered last, and on each of the
// others when that fails or is silent: a node may be down, or lag behind what
// is asked of it. One whose answer is proven wrong is asked no more.
func (n *nodes) do(ctx context.Context, request func(context.Context, *ethclient.Client) error) error {
	small := func(ctx context.Context, at *node) error {
		client, err := at.connect(ctx)
		if err == nil {
			err = serves(ctx, client, at.chainID)
		}
		return err
	}
	return endpoints.Do(ctx, n.Set, small, func(ctx context.Context, at *node) error {
		client, err := at.connect(ctx)
		if err == nil {
			err = discreet(request(ctx, client))
		}
		if errors.Is(err, errLies) {
			return endpoints.Lie{Err: err}
		}
		return err
	})
}

// answered tells a node's own answer from a connection that failed.
func answered(err error) bool { return rpcError(err) != nil || errors.Is(err, ethereum.NotFound) }

// rpcError is a node's own answer that a request failed; nil where the error
// is of another kind, such as a refused connection.
func rpcError(err error) rpc.Error {
	var answer rpc.Error
	if errors.As(err, &answer) {
		return answer
	}
	return nil
}
