package fabric

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"

	"github.com/hyperledger/fabric-protos-go/common"

	"github.com/anji-bridge/anji/adapters"
	proofs "github.com/anji-bridge/anji/proofs/fabric"
	"github.com/anji-bridge/anji/proofs/refusal"
)

// trusted is what is trusted of the channel at a block.
type trusted struct {
	*proofs.Follower
	config [32]byte // hash of the config block
}

// trustedFrom trusts a config block as it is.
func (c Config) trustedFrom(anchor *proofs.Block) (trusted, error) {
	f, _, err := proofs.NewFollower(anchor, proofs.FollowOptions{Raft: c.Raft})
	if err != nil {
		return trusted{}, err
	}
	if f.Channel() != c.Channel {
		return trusted{}, refusal.WrongChannel.With("block %d is of %q", anchor.Number(), f.Channel())
	}
	return trusted{f, anchor.Hash()}, nil
}

// next is Follower.Next.
func (t trusted) next(b *proofs.Block) (trusted, proofs.BlockVerdict, error) {
	f, v, err := t.Next(b)
	if err != nil {
		return trusted{}, v, err
	}
	t.Follower = f
	if v.Config {
		t.config = v.Hash
	}
	return t, v, nil
}

// checkpoint is what adapters.Block.Checkpoint holds: the block's hash, and
// the config block by which the next one is verified.
type checkpoint struct {
	Block      []byte `json:"block"`
	Config     uint64 `json:"config"`
	ConfigHash []byte `json:"config_hash"`
}

// verifier verifies the blocks that Follow reads, one after the other.
type verifier struct {
	chain *Chain
	from  adapters.Cursor
	trusted
}

// verify takes the next block. It fails with badBlock where the peer is at
// fault, with readerError where the configuration is, and with anything else
// where the peer did not give what is needed.
func (v *verifier) verify(ctx context.Context, p *peer, raw *common.Block) error {
	b, err := proofs.NewBlock(raw)
	if err != nil {
		return v.chain.refused(raw.GetHeader().GetNumber(), p, err)
	}
	now := v.trusted
	if now.Follower == nil {
		if now, err = v.begin(ctx, p, b.Number()); err != nil {
			return err
		}
	}
	if head := now.Head(); head.Number == b.Number() { // the anchor itself
		if b.Hash() != head.Hash {
			return v.chain.refused(b.Number(), p, refusal.AnchorInvalid.With("its hash is %x, the anchor's %x", b.Hash(), head.Hash))
		}
		if now, err = v.chain.cfg.trustedFrom(b); err != nil {
			return v.chain.refused(b.Number(), p, err)
		}
		v.trusted = now
		return nil
	}
	next, verdict, err := now.next(b)
	if err != nil {
		return v.chain.refused(b.Number(), p, err)
	}
	v.report(p, verdict)
	v.trusted = next
	return nil
}

// report tells what is worth knowing of a block that verifies. A peer's flags
// are signed by nobody; what they let pass as an event is proven before it
// counts, so that a lie costs no more than an attempt.
func (v *verifier) report(p *peer, verdict proofs.BlockVerdict) {
	log := v.chain.log.With().Uint64("block", verdict.Number).Stringer("peer", p).Logger()
	if verdict.Config {
		log.Info().Hex("hash", verdict.Hash[:]).Uint64("sequence", verdict.ConfigSequence).Msg("following a new channel configuration")
	}
	for _, tx := range verdict.Transactions {
		if tx.Contradicted {
			log.Warn().Err(tx.Fault).Str("tx", tx.ID).Stringer("flag", tx.Flag).Msg("the peer's validation flag contradicts the transaction")
		}
	}
}

func (v *verifier) checkpoint() ([]byte, error) {
	head := v.Head()
	return json.Marshal(checkpoint{head.Hash[:], v.ConfigBlock(), v.config[:]})
}

// refused is the error of a block that does not verify.
func (c *Chain) refused(number uint64, p *peer, err error) error {
	if errors.Is(err, refusal.RaftNotAccepted) {
		return readerError{fmt.Errorf("%w: %w", adapters.ErrUnverified, c.raftFault())}
	}
	return badBlock{fmt.Errorf("block %d from peer %s: %w", number, p, err)}
}

func (c *Chain) raftFault() error {
	return c.cfg.fault("raft", fmt.Errorf("channel %q is not ordered by BFT: each of its blocks carries one orderer's signature, and any one orderer can sign any block. Set raft: true to accept this weaker trust", c.cfg.Channel))
}

// unrefuted is the peer to read from.
func (c *Chain) unrefuted() (*peer, error) {
	peers := c.net.healthy()
	if peers[0].health.Refuted() == nil {
		return peers[0], nil
	}
	err := fmt.Errorf("%w: chain %q", adapters.ErrUnverified, c.cfg.ID)
	for _, p := range peers {
		err = fmt.Errorf("%w; %w", err, p.health.Refuted())
	}
	return nil, err
}

// checkOrdering says at once that the configuration does not accept how the
// channel is ordered.
func (c *Chain) checkOrdering(ctx context.Context) error {
	if c.cfg.Raft {
		return nil
	}
	payload, err := c.evaluate(ctx, call{"cscc", "GetConfigBlock", [][]byte{[]byte(c.cfg.Channel)}})
	if err != nil {
		return err
	}
	block, err := proofs.ParseBlock(payload)
	if err != nil {
		return c.wrap("channel configuration", err)
	}
	found, err := c.cfg.trustedFrom(block)
	if err != nil {
		return c.wrap("channel configuration", err)
	}
	if found.Trust() == proofs.TrustRaft {
		return c.raftFault()
	}
	return nil
}
