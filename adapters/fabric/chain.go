// Package fabric is the adapter of Hyperledger Fabric channels that run
// Anji's packet chaincode.
package fabric

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"strings"
	"sync"
	"sync/atomic"
	"time"

	"github.com/rs/zerolog"

	"github.com/anji-bridge/anji/adapters"
	proofs "github.com/anji-bridge/anji/proofs/fabric"
	"github.com/anji-bridge/anji/proofs/refusal"
)

// Kind is what Chain.Kind answers.
const Kind = "fabric"

// Chain is one Fabric channel.
type Chain struct {
	cfg         Config
	own         credentials
	net         *network
	ledger      *ledger
	definitions definitions
	ports       sync.Map      // port to the chaincode that owns it, for good
	required    atomic.Uint64 // number of blocks that endorsers must have
	trust       trustCache
	views       views
	stream      streamer
	anchor      *proofs.Block // nil where none is configured
	purse       adapters.Purse
	log         zerolog.Logger

	life       context.Context // ends with Close
	stop       context.CancelFunc
	background sync.WaitGroup
}

var _ adapters.Chain = (*Chain)(nil)

// New reads profile and identity and starts watching the channel. It does not
// wait for a peer to answer: that is what Check is for.
func New(cfg Config, log zerolog.Logger) (*Chain, error) {
	own, err := cfg.credentials()
	if err != nil {
		return nil, err
	}
	anchor, err := cfg.anchor()
	if err != nil {
		return nil, err
	}
	net, err := newNetwork(cfg, own, log.With().Str("chain", cfg.ID).Logger())
	if err != nil {
		return nil, err
	}
	c := &Chain{cfg: cfg, own: own, net: net, ledger: newLedger(), stream: net.deliver, anchor: anchor, log: log.With().Str("chain", cfg.ID).Logger()}
	c.life, c.stop = context.WithCancel(context.Background())
	c.watch()
	return c, nil
}

// ID is the chain's name in the configuration.
func (c *Chain) ID() string { return c.cfg.ID }

// Kind is "fabric".
func (c *Chain) Kind() string { return Kind }

// Close ends everything that is under way.
func (c *Chain) Close() error {
	c.stop()
	c.background.Wait()
	c.net.close()
	return nil
}

// wrap names the chain and what was being done.
func (c *Chain) wrap(doing string, err error) error {
	return fmt.Errorf("chain %q: %s: %w", c.cfg.ID, doing, err)
}

// checkTimeout bounds what Check waits for one peer.
const checkTimeout = 8 * time.Second

// Check implements adapters.Chain: the identity must be valid, a peer must
// answer for the channel, and the packet chaincode must be there and set up.
func (c *Chain) Check(ctx context.Context) error {
	if err := c.own.checkValidity(time.Now()); err != nil {
		return c.cfg.fault("certificate", err)
	}
	if err := c.checkPeers(ctx); err != nil {
		return err
	}
	if err := c.checkOrdering(ctx); err != nil {
		return err
	}
	_, err := c.definition(ctx, c.cfg.Chaincode)
	refused := (*chaincodeError)(nil)
	if errors.As(err, &refused) {
		return c.cfg.fault("chaincode", fmt.Errorf("channel %q has no chaincode %q: %s", c.cfg.Channel, c.cfg.Chaincode, refused.text))
	}
	if err != nil {
		return err
	}
	_, err = c.clock(ctx)
	if errors.As(err, &refused) {
		return c.cfg.fault("chaincode", fmt.Errorf("%q does not answer as a packet chaincode: %s", c.cfg.Chaincode, refused.text))
	}
	return err
}

// checkPeers asks each peer for the channel's height.
func (c *Chain) checkPeers(ctx context.Context) error {
	type verdict struct {
		p   *peer
		err error
	}
	verdicts := make(chan verdict, len(c.net.peers))
	for _, p := range c.net.peers {
		go func() {
			ctx, cancel := context.WithTimeout(ctx, checkTimeout)
			defer cancel()
			_, err := c.ledgerHeight(ctx, p)
			verdicts <- verdict{p, err}
		}()
	}
	var refusals, down []string
	answered := 0
	for range c.net.peers {
		v := <-verdicts
		refused := (*chaincodeError)(nil)
		switch {
		case v.err == nil:
			answered++
		case errors.As(v.err, &refused):
			refusals = append(refusals, fmt.Sprintf("peer %s: %s", v.p, refused.text))
		default:
			down = append(down, v.err.Error())
		}
	}
	if len(down)+len(refusals) > 0 && answered > 0 {
		c.log.Warn().Strs("errors", append(refusals, down...)).Msg("a peer does not answer; the others are used")
	}
	switch {
	case answered > 0:
		return nil
	case len(refusals) > 0:
		return c.cfg.fault(blame(refusals[0]), fmt.Errorf("channel %q, msp_id %q: %s", c.cfg.Channel, c.cfg.MSPID, strings.Join(refusals, "; ")))
	default:
		return c.cfg.fault("profile", fmt.Errorf("no peer of %s answers: %s", c.cfg.Profile, strings.Join(down, "; ")))
	}
}

// blame is the field at fault when a peer turns the client away.
func blame(text string) string {
	switch {
	case strings.Contains(text, "creator org unknown"):
		return "msp_id"
	case strings.Contains(text, "access denied"):
		return "certificate"
	default:
		return "channel"
	}
}

// clock is the committed clock of the packet chaincode.
type clock struct {
	Height uint64 `json:"height"`
	Time   int64  `json:"time"` // unix seconds
}

func (k clock) at() time.Time { return time.Unix(k.Time, 0).UTC() }

func (c *Chain) clock(ctx context.Context) (clock, error) {
	var k clock
	payload, err := c.query(ctx, "Clock")
	if err != nil {
		return k, err
	}
	return k, c.decode("Clock", payload, &k)
}

// query asks the packet chaincode on one peer.
func (c *Chain) query(ctx context.Context, function string, args ...[]byte) ([]byte, error) {
	return c.evaluate(ctx, call{c.cfg.Chaincode, function, args})
}

func (c *Chain) decode(function string, payload []byte, into any) error {
	if err := json.Unmarshal(payload, into); err != nil {
		return c.wrap(function, fmt.Errorf("the chaincode's answer does not decode: %w", err))
	}
	return nil
}

// Head implements adapters.Chain.
func (c *Chain) Head(ctx context.Context) (adapters.Head, error) {
	newest, err := c.ledger.newest(ctx)
	if err != nil {
		return adapters.Head{}, c.wrap("head", err)
	}
	k, err := c.clock(ctx)
	if err != nil {
		return adapters.Head{}, err
	}
	return adapters.Head{Position: newest, Height: adapters.Height{Height: k.Height}, Time: k.at()}, nil
}

// AdvanceTime implements adapters.Chain: it ticks the committed clock once
// that time has come, and is content when somebody else ticks it.
func (c *Chain) AdvanceTime(ctx context.Context, t time.Time) error {
	for {
		k, err := c.clock(ctx)
		if err != nil {
			return err
		}
		if !k.at().Before(t) {
			return nil
		}
		// The clock counts whole seconds.
		due := t.Truncate(time.Second)
		if due.Before(t) {
			due = due.Add(time.Second)
		}
		if err := pause(ctx, time.Until(due)); err != nil {
			return c.wrap("tick", err)
		}
		_, err = c.invoke(ctx, call{c.cfg.Chaincode, "Tick", nil})
		switch {
		case err == nil:
		case errors.Is(err, refusal.ClockTooSoon), errors.Is(err, refusal.ClockBackwards):
			// Another tick came first.
			if err := pause(ctx, tickPause); err != nil {
				return c.wrap("tick", err)
			}
		default:
			return err
		}
	}
}

// tickPause is the wait after a tick that came too soon.
const tickPause = 300 * time.Millisecond
