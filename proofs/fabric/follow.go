package fabric

import (
	"bytes"

	"github.com/hyperledger/fabric-protos-go/common"

	"github.com/anji-bridge/anji/proofs/refusal"
)

// FollowOptions says what a Follower accepts beyond a BFT quorum, and what it
// knows beyond the channel's configuration.
type FollowOptions struct {
	// Raft accepts blocks that a single orderer has signed, where that is how
	// the channel orders.
	Raft bool
	// Policies are the endorsement policies of chaincodes by name, each a
	// marshalled common.SignaturePolicyEnvelope over members and peers.
	Policies map[string][]byte
}

// Head is the last block of a channel that is trusted.
type Head struct {
	Number uint64
	Hash   [32]byte // of its header
}

// Follower holds what is trusted of a channel: a configuration and the last
// block. It does not change: Next answers the Follower after a block, so that
// a block which is refused leaves nothing behind.
type Follower struct {
	config   *channelConfig
	head     Head
	raft     bool
	policies map[string]*policy
	// definitions are the endorsement policies of chaincodes whose definition
	// was committed since, without a gap.
	definitions map[string]definition
}

// BlockVerdict is what was established about a block.
type BlockVerdict struct {
	Number  uint64
	Hash    [32]byte // of the header
	Channel string
	Trust   BlockTrust
	Signers []BlockSigner
	// Ignored are the signatures that did not count, and why.
	Ignored []error
	// Quorum is the number of signers needed, of as many Consenters; both are
	// 0 unless the channel orders by BFT.
	Quorum, Consenters int
	// Gap says that blocks before this one were not given, so that the chain
	// of hashes is not checked across it.
	Gap bool
	// Config says that the block carries a configuration, which is followed
	// from here on.
	Config         bool
	ConfigBlock    uint64 // that the next block is verified by
	ConfigSequence uint64
	Transactions   []TransactionVerdict
}

// NewFollower starts from a config block that is trusted as it is: a genesis
// block, which nobody has signed, or a later one that the operator vouches
// for. It refuses with AnchorInvalid what is no config block of a channel.
func NewFollower(anchor *Block, options FollowOptions) (*Follower, BlockVerdict, error) {
	invalid := func(err error) (*Follower, BlockVerdict, error) {
		return nil, BlockVerdict{}, refusal.AnchorInvalid.With("%w", err)
	}
	f := &Follower{head: Head{anchor.number, anchor.Hash()}, raft: options.Raft, policies: map[string]*policy{}}
	for name, raw := range options.Policies {
		p, err := newPolicy(raw)
		if err != nil {
			return nil, BlockVerdict{}, refusal.Wrap(err, "policy of chaincode %s", name)
		}
		f.policies[name] = p
	}
	envelopes, err := anchor.checkData()
	if err != nil {
		return invalid(err)
	}
	channel, err := anchor.checkChannel(envelopes)
	if err != nil {
		return invalid(err)
	}
	config, err := openConfig(anchor, envelopes[0])
	if err != nil {
		return invalid(err)
	}
	if f.config, err = readConfig(anchor, channel, config); err != nil {
		return invalid(err)
	}
	v := f.verdict(anchor, TrustAnchor)
	v.Config, v.ConfigBlock, v.ConfigSequence = true, f.config.number, f.config.sequence
	return f, v, nil
}

// Resume goes on from a later block than the anchor, which was verified
// before under the configuration in the anchor.
func (f *Follower) Resume(head Head) (*Follower, error) {
	if head.Number < f.config.number {
		return nil, refusal.BlockOrder.With("block %d comes before the configuration in block %d", head.Number, f.config.number)
	}
	next := *f
	next.head, next.definitions = head, nil
	return &next, nil
}

// Head is the last block that is trusted.
func (f *Follower) Head() Head { return f.head }

// Channel is the name of the channel.
func (f *Follower) Channel() string { return f.config.channel }

// ConfigBlock is the number of the block whose configuration is trusted.
func (f *Follower) ConfigBlock() uint64 { return f.config.number }

// Trust says what the orderers' signatures on the next block are worth.
func (f *Follower) Trust() BlockTrust {
	if f.config.consensus == bft {
		return TrustBFT
	}
	return TrustRaft
}

// Next verifies a block that comes after the trusted one, and answers the
// Follower that trusts it. In the order of the checks it refuses when
//   - the block's number is not above the trusted one's (BlockOrder), or it
//     follows at once and does not name its hash (HashChain);
//   - the data is not what the header commits to, or an envelope is not its
//     own canonical encoding (DataHash, Malformed, NonCanonical);
//   - the transactions are not all of the trusted channel (WrongChannel);
//   - the block was made under another configuration than the trusted one, or
//     carries one that is not the next (ConfigSkipped, ConfigInvalid);
//   - fewer consenters than the quorum have signed (OrdererQuorum, or the
//     fault of a signature that did not count: SignatureInvalid, HighS,
//     DuplicateSigner, UnknownSigner, CertificateRefuse, WrongRole, ...), or
//     the channel orders by single signatures, which are not accepted
//     (RaftNotAccepted) or do not satisfy its policy (PolicyUnsatisfied).
//
// Across a gap a block is bound to the trusted configuration by its signers
// and by the number of the last config block, which they sign.
//
// Transactions that fail their own checks do not make the block refused:
// peers commit them too, and mark them. See TransactionVerdict.
func (f *Follower) Next(b *Block) (*Follower, BlockVerdict, error) {
	v := f.verdict(b, f.Trust())
	if v.Trust == TrustBFT {
		v.Quorum, v.Consenters = f.config.quorum(), len(f.config.consenters)
	}
	if b.number <= f.head.Number {
		return nil, v, refusal.BlockOrder.With("block %d is not after block %d", b.number, f.head.Number)
	}
	v.Gap = b.number-f.head.Number > 1
	if !v.Gap && !bytes.Equal(b.previousHash, f.head.Hash[:]) {
		return nil, v, refusal.HashChain.With("block %d follows %x, trusted is %x", b.number, b.previousHash, f.head.Hash)
	}
	envelopes, err := b.checkData()
	if err != nil {
		return nil, v, refusal.Wrap(err, "block %d", b.number)
	}
	channel, err := b.checkChannel(envelopes)
	if err != nil {
		return nil, v, err
	}
	if channel != f.config.channel {
		return nil, v, refusal.WrongChannel.With("block %d is of %q, trusted is %q", b.number, channel, f.config.channel)
	}
	signed, err := b.signatures()
	if err != nil {
		return nil, v, err
	}
	var config *common.Config
	if v.Config = envelopes[0].isConfig(); v.Config {
		if config, err = openConfig(b, envelopes[0]); err != nil {
			return nil, v, err
		}
	}
	if err := f.checkConfigOrder(b, config, v.Gap, signed); err != nil {
		return nil, v, err
	}
	if err := f.checkSigners(b, signed, &v); err != nil {
		return nil, v, err
	}
	next := *f
	next.head = Head{b.number, v.Hash}
	if v.Gap {
		next.definitions = nil
	}
	v.Transactions = next.judge(b, envelopes)
	next.definitions = learn(next.definitions, v.Transactions)
	if v.Config {
		if next.config, err = readConfig(b, channel, config); err != nil {
			return nil, v, err
		}
	}
	v.ConfigBlock, v.ConfigSequence = next.config.number, next.config.sequence
	return &next, v, nil
}

func (f *Follower) verdict(b *Block, trust BlockTrust) BlockVerdict {
	return BlockVerdict{Number: b.number, Hash: b.Hash(), Channel: f.config.channel, Trust: trust}
}

// checkConfigOrder refuses a block between which and the trusted
// configuration another one lies. A block names the config block that it was
// made under, and a config block itself; whether that is the next one is seen
// by its sequence. config is nil for any other block.
func (f *Follower) checkConfigOrder(b *Block, config *common.Config, gap bool, s signatures) error {
	want := f.config.number
	if config != nil {
		want = b.number
		if config.Sequence != f.config.sequence+1 {
			return refusal.ConfigSkipped.With("block %d carries configuration %d, trusted is %d", b.number, config.Sequence, f.config.sequence)
		}
	}
	if s.lastConfig == nil {
		// Orderers before 1.4.1 sign the number apart. Where no block is
		// missing, no config block is.
		if len(s.value) == 0 && !gap && f.config.consensus != bft {
			return nil
		}
		return refusal.ConfigSkipped.With("block %d does not name its last config block", b.number)
	}
	if s.lastConfig.Index != want {
		return refusal.ConfigSkipped.With("block %d was made under the configuration in block %d, expected is %d", b.number, s.lastConfig.Index, want)
	}
	return nil
}

// checkSigners counts the orderers' signatures by the trusted configuration,
// which for a config block is the one before.
func (f *Follower) checkSigners(b *Block, s signatures, v *BlockVerdict) error {
	if v.Trust == TrustRaft && !f.raft {
		return refusal.RaftNotAccepted.With("block %d: the channel orders by %s, so that any one orderer can sign any block", b.number, f.config.consensus)
	}
	check := f.config.checkSingle
	if v.Trust == TrustBFT {
		check = f.config.checkQuorum
	}
	t, err := check(b, s)
	v.Signers, v.Ignored = t.signers, t.ignored
	return err
}
