package fabric

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"os"
	"slices"
	"strconv"

	"github.com/anji-bridge/anji/adapters"
	proofs "github.com/anji-bridge/anji/proofs/fabric"
	"github.com/anji-bridge/anji/proofs/refusal"
)

// maxConfigs bounds how many config blocks are gone through at a start.
const maxConfigs = 10_000

// anchor reads the configured anchor; nil where there is none.
func (c Config) anchor() (*proofs.Block, error) {
	if c.Anchor == "" {
		return nil, nil
	}
	f, err := os.Open(c.Anchor)
	if err != nil {
		return nil, c.fault("anchor", err)
	}
	defer f.Close()
	raw, err := io.ReadAll(io.LimitReader(f, proofs.MaxBlock+1))
	if err != nil {
		return nil, c.fault("anchor", err)
	}
	block, err := proofs.ParseBlock(raw)
	if err == nil {
		_, err = c.trustedFrom(block)
	}
	if err != nil {
		return nil, c.fault("anchor", fmt.Errorf("%s is no config block of channel %q: %w", c.Anchor, c.Channel, err))
	}
	return block, nil
}

// begin establishes what is trusted of the channel at the block before the
// first one to be read (or at that one, where it is the anchor itself): from
// the anchor on, else from what the last run had verified, else from what the
// channel gives at the first use.
func (v *verifier) begin(ctx context.Context, p *peer, first uint64) (trusted, error) {
	c, saved := v.chain, checkpoint{}
	if len(v.from.Checkpoint) > 0 {
		if err := json.Unmarshal(v.from.Checkpoint, &saved); err != nil {
			return trusted{}, readerError{c.wrap("checkpoint", err)}
		}
	}
	if c.anchor == nil && saved.Block != nil {
		return c.resume(ctx, p, first, saved)
	}
	anchor := c.anchor
	if anchor == nil {
		var err error
		if anchor, err = c.firstUse(ctx, p, first); err != nil {
			return trusted{}, err
		}
	} else if anchor.Number() > first {
		return trusted{}, readerError{fmt.Errorf("%w: %w", adapters.ErrUnverified, c.cfg.fault("anchor",
			fmt.Errorf("block %d comes after block %d, which is to be read next: give an earlier config block, or the genesis block", anchor.Number(), first)))}
	}
	t, err := c.cfg.trustedFrom(anchor)
	if err != nil || anchor.Number() == first {
		return t, err
	}
	if t, err = c.advance(ctx, p, t, first-1); err != nil {
		return trusted{}, err
	}
	if head := t.Head(); saved.Block != nil && !bytes.Equal(saved.Block, head.Hash[:]) {
		return trusted{}, c.refused(first-1, p, refusal.HashChain.With("its hash is %x, but %x was verified before", head.Hash, saved.Block))
	}
	return t, nil
}

// resume goes on where the last run was.
func (c *Chain) resume(ctx context.Context, p *peer, first uint64, saved checkpoint) (trusted, error) {
	b, err := c.blockOf(ctx, p, saved.Config)
	if err != nil {
		return trusted{}, err
	}
	if hash := b.Hash(); !bytes.Equal(hash[:], saved.ConfigHash) {
		return trusted{}, c.refused(saved.Config, p, refusal.HashChain.With("its hash is %x, but %x was verified before", hash, saved.ConfigHash))
	}
	t, err := c.cfg.trustedFrom(b)
	if err != nil {
		return trusted{}, c.refused(saved.Config, p, err)
	}
	head := proofs.Head{Number: first - 1}
	copy(head.Hash[:], saved.Block)
	if t.Follower, err = t.Resume(head); err != nil {
		return trusted{}, readerError{c.wrap("checkpoint", err)}
	}
	return t, nil
}

// firstUse finds the config block that was in force before a block, as peers
// of most organisations give it.
func (c *Chain) firstUse(ctx context.Context, p *peer, first uint64) (*proofs.Block, error) {
	number := uint64(0)
	if first > 0 {
		before, err := c.blockOf(ctx, p, first-1)
		if err != nil {
			return nil, err
		}
		if number, err = before.LastConfig(); err != nil {
			return nil, c.refused(first-1, p, err)
		}
	}
	tellers := map[[32]byte][]string{}
	var failed error
	for _, q := range c.net.healthy() {
		b, err := c.blockOf(ctx, q, number)
		if err == nil {
			_, err = c.cfg.trustedFrom(b)
		}
		if err != nil {
			failed = errors.Join(failed, err)
			continue
		}
		hash := b.Hash()
		if tellers[hash] = append(tellers[hash], q.mspID); c.majority(tellers[hash]) {
			c.log.Warn().Uint64("block", number).Hex("hash", hash[:]).
				Msg("trusting this config block of the channel on first use: compare its hash with the other organisations', or configure an anchor")
			return b, nil
		}
	}
	return nil, c.wrap("config block "+strconv.FormatUint(number, 10), fmt.Errorf("%w: %v", errMismatch, failed))
}

// advance verifies a block that comes later, and before it the config blocks
// between, of which each is found by the block before the next.
func (c *Chain) advance(ctx context.Context, p *peer, t trusted, to uint64) (trusted, error) {
	if t.Head().Number == to {
		return t, nil
	}
	var path []uint64 // from the last to the first
	for at, steps := to, 0; ; steps++ {
		b, err := c.blockOf(ctx, p, at)
		if err != nil {
			return trusted{}, err
		}
		config, err := b.LastConfig()
		if err != nil {
			return trusted{}, c.refused(at, p, err)
		}
		if at == to || config == at {
			path = append(path, at)
		}
		switch {
		case config <= t.ConfigBlock():
			return c.through(ctx, p, t, path)
		case steps > 2*maxConfigs:
			return trusted{}, c.refused(at, p, refusal.TooLarge.With("more than %d config blocks", maxConfigs))
		case config == at:
			at--
		default:
			at = config
		}
	}
}

// through verifies blocks that are not adjacent, from the last of the list on.
func (c *Chain) through(ctx context.Context, p *peer, t trusted, path []uint64) (trusted, error) {
	for _, number := range slices.Backward(path) {
		b, err := c.blockOf(ctx, p, number)
		if err != nil {
			return trusted{}, err
		}
		next, _, err := t.next(b)
		if err != nil {
			return trusted{}, c.refused(number, p, err)
		}
		t = next
	}
	return t, nil
}

// blockOf reads one block of one peer.
func (c *Chain) blockOf(ctx context.Context, p *peer, number uint64) (*proofs.Block, error) {
	payload, err := c.queryPeer(ctx, p, call{"qscc", "GetBlockByNumber", [][]byte{[]byte(c.cfg.Channel), strconv.AppendUint(nil, number, 10)}})
	if err != nil {
		return nil, fmt.Errorf("block %d: %w", number, err)
	}
	b, err := proofs.ParseBlock(payload)
	if err != nil {
		return nil, c.refused(number, p, err)
	}
	if b.Number() != number {
		return nil, c.refused(number, p, refusal.BlockOrder.With("block %d came instead", b.Number()))
	}
	return b, nil
}
