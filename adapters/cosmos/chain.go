// Package cosmos is the adapter of Cosmos SDK chains that carry IBC v2
// packets: chains with Anji's packet module over ibc-go v8, and stock chains of
// ibc-go v10 and later, whose message types, store keys and events are the same.
// On a stock chain whoever makes a client registers its counterparty.
package cosmos

import (
	"context"
	"errors"
	"fmt"
	"time"

	coretypes "github.com/cometbft/cometbft/rpc/core/types"
	sdk "github.com/cosmos/cosmos-sdk/types"
	clienttypes "github.com/cosmos/ibc-go/v8/modules/core/02-client/types"
	"github.com/rs/zerolog"

	"github.com/anji-bridge/anji/adapters"
)

// Kind is what Chain.Kind answers.
const Kind = "cosmos"

// Chain is one Cosmos SDK chain, reached by the RPC of its nodes.
type Chain struct {
	cfg      Config
	account  account   // the first signer's: it makes clients, and sends
	signers  []*signer // share the clients to which is relayed
	payers   payers
	gasPrice sdk.DecCoin
	nodes    *nodes
	watcher  *watcher
	headers  headers
	forks    forks
	history  history
	blocks   blockCache
	purse    adapters.Purse
	log      zerolog.Logger
	gas      gasBook

	poll       time.Duration // between looks at a node that gives no websocket
	headerWait time.Duration
	stop       context.CancelFunc
	done       chan struct{}
}

var (
	_ adapters.Chain = (*Chain)(nil)
	_ adapters.Host  = (*Chain)(nil)
)

// New reads the key and starts watching the chain. It does not wait for the
// chain to answer: that is what Check is for.
func New(cfg Config, log zerolog.Logger) (*Chain, error) {
	return open(cfg, pollInterval, log)
}

func open(cfg Config, poll time.Duration, log zerolog.Logger) (*Chain, error) {
	accounts, price, err := cfg.parse()
	if err != nil {
		return nil, err
	}
	log = log.With().Str("chain", cfg.ID).Logger()
	n, err := newNodes(cfg.ChainID, cfg.RPC, log)
	if err != nil {
		return nil, fmt.Errorf("chain %q: %w", cfg.ID, err)
	}
	ctx, stop := context.WithCancel(context.Background())
	c := &Chain{
		cfg: cfg, account: accounts[0], gasPrice: price, nodes: n,
		watcher: newWatcher(), log: log, poll: poll, headerWait: headerWait,
		stop: stop, done: make(chan struct{}),
	}
	for _, a := range accounts {
		c.signers = append(c.signers, &signer{account: a})
	}
	go func() {
		defer close(c.done)
		c.watch(ctx)
	}()
	return c, nil
}

// ID is the chain's name in the configuration.
func (c *Chain) ID() string { return c.cfg.ID }

// Kind is "cosmos".
func (c *Chain) Kind() string { return Kind }

// Close stops watching the chain.
func (c *Chain) Close() error {
	c.stop()
	<-c.done
	return nil
}

// staleHead is how old the newest block may be before Check calls the chain
// halted.
const staleHead = time.Minute

// Check implements adapters.Chain: every endpoint that answers must serve the
// configured chain, at least one must answer and make blocks, and the account
// must exist. An endpoint that serves another chain is an error only where no
// other one is left: it is set aside.
func (c *Chain) Check(ctx context.Context) error {
	var (
		down  error
		fresh *coretypes.ResultStatus
	)
	for _, found := range c.statuses(ctx) {
		switch {
		case found.err != nil:
			down = errors.Join(down, found.err)
		case fresh == nil || found.status.SyncInfo.LatestBlockHeight > fresh.SyncInfo.LatestBlockHeight:
			fresh = found.status
		}
	}
	if fresh == nil {
		return down
	}
	if down != nil {
		c.log.Warn().Err(down).Msg("an endpoint is of no use; the others are used")
	}
	if fresh.SyncInfo.CatchingUp {
		return c.cfg.fault("rpc", errors.New("the node is still catching up with the chain"))
	}
	if age := time.Since(fresh.SyncInfo.LatestBlockTime); age > staleHead {
		return c.cfg.fault("rpc", fmt.Errorf("the chain makes no blocks: the newest, %d, is %s old", fresh.SyncInfo.LatestBlockHeight, age.Round(time.Second)))
	}
	for _, s := range c.signers {
		if _, err := c.readChainAccount(ctx, s.address); err != nil {
			return err
		}
	}
	return nil
}

// Head implements adapters.Chain. The header of the newest block proves the
// state after the block before it.
func (c *Chain) Head(ctx context.Context) (adapters.Head, error) {
	t, err := c.watcher.wait(ctx, func(tip) bool { return true })
	if err != nil {
		return adapters.Head{}, c.wrap("head", err)
	}
	return adapters.Head{Position: uint64(t.height), Height: c.height(t.height), Time: t.time, Lag: 1}, nil
}

func (c *Chain) height(h int64) adapters.Height {
	return adapters.Height{Revision: clienttypes.ParseChainID(c.cfg.ChainID), Height: uint64(h)}
}

// AdvanceTime implements adapters.Chain: blocks carry the time forward, so it
// waits for one.
func (c *Chain) AdvanceTime(ctx context.Context, t time.Time) error {
	_, err := c.watcher.wait(ctx, func(now tip) bool { return !now.time.Before(t) })
	if err != nil {
		return c.wrap("wait for block time "+t.UTC().Format(time.RFC3339), err)
	}
	return nil
}
