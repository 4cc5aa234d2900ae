// Package ethereum is the adapter of Ethereum chains (proof of stake) that run
// Anji's packet router.
//
// Two things are called the newest state here. What others are told (Head,
// events, proofs, what was received) is the finalized state, which no
// reorganisation takes back: the consensus layer says what that is, and the
// light clients of this chain take nothing else. What this adapter does itself
// (simulation, nonces, its own transactions' outcomes) it sees in the newest
// block; the journal keeps such an outcome as unconfirmed until the block is
// final.
package ethereum

import (
	"context"
	"errors"
	"fmt"
	"math/big"
	"sync"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/ethclient"
	"github.com/ethereum/go-ethereum/rpc"
	"github.com/rs/zerolog"

	"github.com/anji-bridge/anji/adapters"
)

// Kind is what Chain.Kind answers.
const Kind = "ethereum"

// Chain is one Ethereum chain, reached by its execution and consensus nodes.
type Chain struct {
	cfg     Config
	account account   // the first signer's: it administers, and sends
	signers []*signer // share what is relayed
	router  common.Address
	nodes   *nodes
	beacons *beacons
	heads   *board[*types.Header] // newest blocks
	final   *board[finalized]
	purse   adapters.Purse

	committees committees
	follower   follower
	periods    periods
	clients    lightClients
	log        zerolog.Logger

	poll       time.Duration // between looks at the newest block
	slot       time.Duration // between blocks, at most
	stop       context.CancelFunc
	background sync.WaitGroup
}

var _ adapters.Chain = (*Chain)(nil)

// New reads the key and starts watching the chain. It does not wait for the
// chain to answer: that is what Check is for.
func New(cfg Config, log zerolog.Logger) (*Chain, error) {
	accounts, err := cfg.accounts()
	if err != nil {
		return nil, err
	}
	log = log.With().Str("chain", cfg.ID).Logger()
	ctx, stop := context.WithCancel(context.Background())
	c := &Chain{
		cfg: cfg, account: accounts[0], router: cfg.router(),
		nodes: newNodes(cfg.ChainID, cfg.RPC, log), beacons: newBeacons(cfg.ChainID, cfg.Beacon, log),
		heads: newBoard(higher), final: newBoard(later), poll: pollInterval, slot: longestSlot,
		log: log, stop: stop,
	}
	for _, a := range accounts {
		c.signers = append(c.signers, &signer{account: a})
	}
	for _, watch := range []func(context.Context){c.watchHeads, c.watchFinality} {
		c.background.Add(1)
		go func() {
			defer c.background.Done()
			watch(ctx)
		}()
	}
	return c, nil
}

// ID is the chain's name in the configuration.
func (c *Chain) ID() string { return c.cfg.ID }

// Kind is "ethereum".
func (c *Chain) Kind() string { return Kind }

// Close stops watching the chain.
func (c *Chain) Close() error {
	c.stop()
	c.background.Wait()
	c.nodes.close()
	return nil
}

// wrap names the chain and what was being done.
func (c *Chain) wrap(doing string, err error) error {
	return fmt.Errorf("chain %q: %s: %w", c.cfg.ID, doing, err)
}

const (
	// staleHead is how old the newest block may be before Check calls the
	// chain halted.
	staleHead = 2 * time.Minute
	// staleFinality is how old the newest finalized block may be before Check
	// warns that nothing is finalized any more. Mainnet needs 13 to 20 minutes.
	staleFinality = 30 * time.Minute
)

// Check implements adapters.Chain: every endpoint that answers must serve the
// configured chain, at least one of each kind must answer and make blocks, the
// router must be there, and the account must be able to pay.
func (c *Chain) Check(ctx context.Context) error {
	if err := c.checkNodes(ctx); err != nil {
		return err
	}
	if err := c.checkBeacons(ctx); err != nil {
		return err
	}
	head, err := c.header(ctx, nil)
	if err != nil {
		return c.wrap("newest block", err)
	}
	if age := time.Since(time.Unix(int64(head.Time), 0)); age > staleHead {
		return c.cfg.fault("rpc", fmt.Errorf("the chain makes no blocks: the newest, %d, is %s old", head.Number, age.Round(time.Second)))
	}
	if err := c.checkRouter(ctx); err != nil {
		return err
	}
	return c.checkFunds(ctx)
}

func (c *Chain) checkNodes(ctx context.Context) error {
	var down error
	up := 0
	for i, at := range c.nodes.All {
		attempt, cancel := context.WithTimeout(ctx, requestTimeout)
		client, err := at.Node.connect(attempt)
		if err == nil {
			err = serves(attempt, client, c.cfg.ChainID)
		}
		cancel()
		switch {
		case errors.Is(err, errWrongChain):
			at.SetAside(err)
			down = errors.Join(down, c.cfg.fault("chain_id", fmt.Errorf("%s: %w", at, err)))
		case err != nil:
			down = errors.Join(down, c.cfg.fault(fmt.Sprintf("rpc[%d]", i), fmt.Errorf("%s does not answer: %w", at, err)))
		default:
			up++
		}
	}
	return c.report(up, down)
}

func (c *Chain) checkBeacons(ctx context.Context) error {
	var down error
	up := 0
	for i, b := range c.beacons.All {
		err := c.beacons.try(ctx, b, func(ctx context.Context, at *beacon) error {
			var syncing struct {
				Data struct {
					IsSyncing bool `json:"is_syncing"`
				} `json:"data"`
			}
			if err := at.get(ctx, "/eth/v1/node/syncing", &syncing); err != nil {
				return err
			}
			if syncing.Data.IsSyncing {
				return errors.New("the node is still catching up with the chain")
			}
			return nil
		})
		switch {
		case errors.Is(err, errWrongChain):
			b.SetAside(err)
			down = errors.Join(down, c.cfg.fault(fmt.Sprintf("beacon[%d]", i), err))
		case err != nil:
			down = errors.Join(down, c.cfg.fault(fmt.Sprintf("beacon[%d]", i), err))
		default:
			up++
		}
	}
	if err := c.report(up, down); err != nil {
		return err
	}
	return c.checkFinality(ctx)
}

// checkFinality tells a chain that has not finalized anything yet, which takes
// a new one a while, from beacon nodes that serve no light-client data.
func (c *Chain) checkFinality(ctx context.Context) error {
	update, err := c.beacons.finality(ctx)
	if err == nil {
		if age := time.Since(newFinalized(update).time()); age > staleFinality {
			c.log.Warn().Dur("age", age).Msg("the chain has not finalized a block for long: nothing newer can be proven")
		}
		return nil
	}
	final, unknown := c.header(ctx, big.NewInt(rpc.FinalizedBlockNumber.Int64()))
	if unknown == nil && final.Number.Sign() > 0 {
		return c.cfg.fault("beacon", fmt.Errorf("no light-client data: %w (the node must be run with its light-client server)", err))
	}
	c.log.Warn().Msg("the chain has not finalized a block yet: nothing can be proven until then")
	return nil
}

// report is the error of endpoints that are down; one that is up is enough.
func (c *Chain) report(up int, down error) error {
	if up == 0 {
		return down
	}
	if down != nil {
		c.log.Warn().Err(down).Msg("an endpoint is of no use; the others are used")
	}
	return nil
}

func (c *Chain) checkRouter(ctx context.Context) error {
	err := c.nodes.do(ctx, func(ctx context.Context, client *ethclient.Client) error {
		code, err := client.CodeAt(ctx, c.router, nil)
		if err == nil && len(code) == 0 {
			err = fmt.Errorf("there is no contract at %s", c.router)
		}
		return err
	})
	if err == nil {
		var slot [32]byte
		slot, err = ask(ctx, c, c.router, router.PackCOMMITMENTSSLOT(), router.UnpackCOMMITMENTSSLOT)
		if err == nil && slot != commitmentsSlot {
			err = fmt.Errorf("it keeps commitments at slot %x, this relayer reads %x", slot, commitmentsSlot)
		}
	}
	if err != nil {
		return c.cfg.fault("router", fmt.Errorf("%s does not answer as a packet router: %w", c.router, err))
	}
	return nil
}

func (c *Chain) checkFunds(ctx context.Context) error {
	for _, s := range c.signers {
		var balance *big.Int
		err := c.nodes.do(ctx, func(ctx context.Context, client *ethclient.Client) (err error) {
			balance, err = client.BalanceAt(ctx, s.address, nil)
			return err
		})
		if err == nil && balance.Sign() == 0 {
			err = c.cfg.fault("key_file", fmt.Errorf("the account %s has no ether to pay for gas", s.address))
		}
		if err != nil {
			return err
		}
	}
	return nil
}

// Head implements adapters.Chain: the newest finalized block.
func (c *Chain) Head(ctx context.Context) (adapters.Head, error) {
	f, err := c.final.wait(ctx, anything)
	if err != nil {
		return adapters.Head{}, c.wrap("head: nothing is finalized, or no beacon node proves it", err)
	}
	return adapters.Head{Position: f.number(), Height: adapters.Height{Height: f.number()}, Time: f.time()}, nil
}

// AdvanceTime implements adapters.Chain: time passes by itself, and whoever
// waited for finality here would hold up others for minutes.
func (c *Chain) AdvanceTime(context.Context, time.Time) error { return nil }
