// Package tenderminttest makes headers and state of a CometBFT chain whose four
// validators have secp256k1 keys, without any process. A test starts from a
// valid case and changes it so that exactly one rule is broken; the lists of
// such mutations are run against every verifier.
package tenderminttest

import (
	"crypto/sha256"
	"fmt"
	"slices"
	"time"

	"github.com/cometbft/cometbft/crypto"
	"github.com/cometbft/cometbft/crypto/secp256k1"
	cmtmath "github.com/cometbft/cometbft/libs/math"
	cmtproto "github.com/cometbft/cometbft/proto/tendermint/types"
	cmtversion "github.com/cometbft/cometbft/proto/tendermint/version"
	"github.com/cometbft/cometbft/types"
	"github.com/cometbft/cometbft/version"

	"github.com/anji-bridge/anji/proofs/tendermint"
)

// ChainID is that of every Step.
const ChainID = "anji-1"

// Genesis is the time of a Step's trusted state. It is ahead of all clocks, since
// the time of a simulated Ethereum chain can only be moved forward from theirs.
var Genesis = time.Date(2045, 1, 1, 0, 0, 0, 0, time.UTC)

// Step is one valid verification: from height 5 to height 9.
type Step struct {
	Trusted tendermint.Trusted
	Next    *types.ValidatorSet // that the trusted state names
	Keys    []crypto.PrivKey    // of Validators, in their order
	Header  *types.Header
	Signers []int // of the validators; nil for all
	Round   int32 // in which they voted
	// Validators sign the header.
	Validators *types.ValidatorSet
	Params     tendermint.Params
	Now        time.Time           // a whole second, as all of Ethereum's times are
	Commit     func(*types.Commit) // changes the commit after signing
}

// NewStep makes a step of so many validators.
func NewStep(validators int) *Step {
	keys, set := NewSet(validators, 0)
	return &Step{
		Trusted: tendermint.Trusted{ChainID: ChainID, Height: 5, Time: Genesis, NextValidatorsHash: set.Hash()},
		Next:    set, Keys: keys, Validators: set,
		Header: &types.Header{
			Version: cmtversion.Consensus{Block: version.BlockProtocol}, ChainID: ChainID, Height: 9, Time: Genesis.Add(time.Minute),
			LastBlockID: blockID([]byte("last")), LastCommitHash: Hash("commit"), DataHash: Hash("data"),
			ValidatorsHash: set.Hash(), NextValidatorsHash: set.Hash(), ConsensusHash: Hash("consensus"),
			AppHash: Hash("app"), LastResultsHash: Hash("results"), EvidenceHash: Hash("evidence"),
			ProposerAddress: set.Validators[0].Address,
		},
		Params: tendermint.Params{TrustingPeriod: time.Hour, MaxClockDrift: 10 * time.Second, TrustLevel: cmtmath.Fraction{Numerator: 1, Denominator: 3}},
		Now:    Genesis.Add(2 * time.Minute),
	}
}

// NewSet makes n validators of equal power, with keys in the set's order.
func NewSet(n, seed int) ([]crypto.PrivKey, *types.ValidatorSet) {
	byAddress := map[string]crypto.PrivKey{}
	var validators []*types.Validator
	for i := range n {
		key := secp256k1.GenPrivKeySecp256k1(fmt.Appendf(nil, "validator %d %d", seed, i))
		byAddress[string(key.PubKey().Address())] = key
		validators = append(validators, types.NewValidator(key.PubKey(), 10))
	}
	set := types.NewValidatorSet(validators)
	var keys []crypto.PrivKey
	for _, v := range set.Validators {
		keys = append(keys, byAddress[string(v.Address)])
	}
	return keys, set
}

// Hash is a hash of some text, where any would do.
func Hash(text string) []byte { h := sha256.Sum256([]byte(text)); return h[:] }

func blockID(h []byte) types.BlockID {
	return types.BlockID{Hash: Hash(string(h)), PartSetHeader: types.PartSetHeader{Total: 1, Hash: Hash("parts")}}
}

// Sign makes the commit. Each validator votes at a time of its own.
func (s *Step) Sign() *types.SignedHeader {
	id := types.BlockID{Hash: s.Header.Hash(), PartSetHeader: types.PartSetHeader{Total: 1, Hash: Hash("parts")}}
	commit := &types.Commit{Height: s.Header.Height, Round: s.Round, BlockID: id}
	for i, key := range s.Keys {
		if s.Signers != nil && !slices.Contains(s.Signers, i) {
			commit.Signatures = append(commit.Signatures, types.NewCommitSigAbsent())
			continue
		}
		commit.Signatures = append(commit.Signatures, types.CommitSig{
			BlockIDFlag: types.BlockIDFlagCommit, ValidatorAddress: key.PubKey().Address(), Timestamp: s.voteTime(i),
		})
		s.resign(commit, i)
	}
	if s.Commit != nil {
		s.Commit(commit)
	}
	return &types.SignedHeader{Header: s.Header, Commit: commit}
}

// voteTime has nanoseconds for some validators and none for others, which
// protobuf encodes differently.
func (s *Step) voteTime(validator int) time.Time {
	return s.Header.Time.Truncate(time.Second).Add(time.Duration(validator) * 123_456_789)
}

// Verify runs proofs/tendermint.
func (s *Step) Verify() error {
	return tendermint.VerifyHeader(s.Trusted, s.Next, s.Sign(), s.Validators, s.Params, s.Now)
}

// signed is what the first validator signs, and with which key.
type signed struct {
	chainID string
	vote    cmtproto.Vote
	key     crypto.PrivKey
}

// resigned replaces the first validator's signature by one over something
// else, or by somebody else. Three of four are enough, so the last is absent.
func resigned(change func(*signed)) func(*Step) {
	return func(s *Step) {
		s.Signers = []int{0, 1, 2}
		s.Commit = func(c *types.Commit) {
			id := c.BlockID.ToProto()
			v := signed{s.Header.ChainID, cmtproto.Vote{Type: cmtproto.PrecommitType, Height: c.Height, BlockID: id, Timestamp: s.voteTime(0)}, s.Keys[0]}
			change(&v)
			raw, err := v.key.Sign(types.VoteSignBytes(v.chainID, &v.vote))
			if err != nil {
				panic(err)
			}
			c.Signatures[0].Signature = raw
		}
	}
}

// signature changes the bytes of the first validator's signature.
func signature(change func([]byte) []byte) func(*Step) {
	return func(s *Step) {
		s.Signers = []int{0, 1, 2}
		s.Commit = func(c *types.Commit) { c.Signatures[0].Signature = change(c.Signatures[0].Signature) }
	}
}

// Replace makes the header's set keep only so many of the trusted validators.
func (s *Step) Replace(kept int) {
	keys, set := NewSet(4, 1)
	validators := append([]*types.Validator{}, set.Validators[kept:]...)
	all := append(append([]crypto.PrivKey{}, keys...), s.Keys...)
	for _, v := range s.Validators.Validators[:kept] {
		validators = append(validators, types.NewValidator(v.PubKey, v.VotingPower))
	}
	s.setValidators(types.NewValidatorSet(validators), all)
}

// setValidators lets a set sign the header.
func (s *Step) setValidators(set *types.ValidatorSet, keys []crypto.PrivKey) {
	s.Validators, s.Keys = set, nil
	for _, v := range set.Validators {
		i := slices.IndexFunc(keys, func(k crypto.PrivKey) bool { return k.PubKey().Equals(v.PubKey) })
		s.Keys = append(s.Keys, keys[i])
	}
	s.Header.ValidatorsHash = set.Hash()
}
