package tenderminttest

import (
	"math/big"
	"slices"
	"strings"
	"time"

	"github.com/cometbft/cometbft/crypto/secp256k1"
	cmtmath "github.com/cometbft/cometbft/libs/math"
	cmtproto "github.com/cometbft/cometbft/proto/tendermint/types"
	"github.com/cometbft/cometbft/types"

	"github.com/anji-bridge/anji/proofs/refusal"
)

// HeaderMutation changes a valid step of four validators.
type HeaderMutation struct {
	Name   string
	Mutate func(*Step)
	Want   refusal.Code // empty where the step stays valid
}

// voteNil makes a validator vote for no block, rightly signed.
func (s *Step) voteNil(c *types.Commit, index int) {
	c.Signatures[index].BlockIDFlag = types.BlockIDFlagNil
	s.resign(c, index)
}

// again signs a commit anew after a change.
func (s *Step) again(c *types.Commit, change func()) {
	change()
	for i := range c.Signatures {
		s.resign(c, i)
	}
}

func (s *Step) resign(c *types.Commit, index int) {
	raw, err := s.Keys[index].Sign(c.VoteSignBytes(s.Header.ChainID, int32(index)))
	if err != nil {
		panic(err)
	}
	c.Signatures[index].Signature = raw
}

// HeaderMutations lists what a verifier of headers must refuse, and what it must
// not.
func HeaderMutations() []HeaderMutation {
	return []HeaderMutation{
		{"three of four sign, which is enough", func(s *Step) { s.Signers = []int{0, 1, 3} }, ""},
		{"signed again, the same", resigned(func(*signed) {}), ""},
		{"two of four sign", func(s *Step) { s.Signers = []int{0, 1} }, refusal.HeaderInvalid},
		{"exactly two thirds sign", func(s *Step) {
			keys, set := NewSet(3, 2)
			s.Keys, s.Validators, s.Next, s.Signers = keys, set, set, []int{0, 1}
			s.Trusted.NextValidatorsHash, s.Header.ValidatorsHash = set.Hash(), set.Hash()
		}, refusal.HeaderInvalid},
		{"nobody signs", func(s *Step) { s.Signers = []int{} }, refusal.NotEnoughTrust},
		{"half of the trusted set is left", func(s *Step) { s.Replace(2) }, ""},
		{"a quarter of the trusted set is left", func(s *Step) { s.Replace(1) }, refusal.NotEnoughTrust},
		{"none of the trusted set is left", func(s *Step) { s.Replace(0) }, refusal.NotEnoughTrust},
		{"adjacent, another set", func(s *Step) { s.Replace(2); s.Header.Height = 6 }, refusal.HeaderInvalid},
		{"adjacent", func(s *Step) { s.Header.Height = 6 }, ""},
		{"the trusted height", func(s *Step) { s.Header.Height = 5 }, refusal.HeaderInvalid},
		{"before the trusted height", func(s *Step) { s.Header.Height = 4 }, refusal.HeaderInvalid},
		{"the trusted time", func(s *Step) { s.Header.Time = s.Trusted.Time }, refusal.HeaderInvalid},
		{"before the trusted time", func(s *Step) { s.Header.Time = s.Trusted.Time.Add(-time.Second) }, refusal.HeaderInvalid},
		{"another chain", func(s *Step) { s.Header.ChainID = "other-1" }, refusal.HeaderInvalid},
		{"another revision", func(s *Step) { s.Header.ChainID = "anji-2" }, refusal.HeaderInvalid},
		{"ahead as far as clocks drift", func(s *Step) { s.Header.Time = s.Now.Add(10 * time.Second) }, refusal.HeaderFuture},
		{"ahead by less than clocks drift", func(s *Step) { s.Header.Time = s.Now.Add(10*time.Second - 1) }, ""},
		{"a trusting period old", func(s *Step) { s.Now = Genesis.Add(time.Hour) }, refusal.HeaderExpired},
		{"almost a trusting period old", func(s *Step) { s.Now, s.Trusted.Time = Genesis.Add(time.Hour), Genesis.Add(1) }, ""},
		{"other trusted validators", func(s *Step) { _, s.Next = NewSet(4, 1) }, refusal.HeaderInvalid},
		{"other validators", func(s *Step) { _, s.Validators = NewSet(4, 1) }, refusal.HeaderInvalid},
		{"no trusted validators", func(s *Step) { s.Next = nil }, refusal.HeaderInvalid},
		{"no validators", func(s *Step) { s.Validators = &types.ValidatorSet{} }, refusal.HeaderInvalid},
		{"an app hash changed after signing", func(s *Step) { s.Commit = func(*types.Commit) { s.Header.AppHash = Hash("lunatic") } }, refusal.HeaderInvalid},
		{"a signature changed", func(s *Step) { s.Commit = func(c *types.Commit) { c.Signatures[0].Signature[5] ^= 1 } }, refusal.HeaderInvalid},
		{"one signature for two validators", func(s *Step) {
			s.Commit = func(c *types.Commit) { c.Signatures[1] = c.Signatures[0] }
		}, refusal.HeaderInvalid},
		{"signatures of another round", func(s *Step) { s.Commit = func(c *types.Commit) { c.Round = 1 } }, refusal.HeaderInvalid},
		{"a signature made for another chain", resigned(func(v *signed) { v.chainID = "anji-2" }), refusal.HeaderInvalid},
		{"a signature made for another height", resigned(func(v *signed) { v.vote.Height-- }), refusal.HeaderInvalid},
		{"a signature made for another kind of vote", resigned(func(v *signed) { v.vote.Type = cmtproto.PrevoteType }), refusal.HeaderInvalid},
		{"a signature made for no block", resigned(func(v *signed) { v.vote.BlockID = cmtproto.BlockID{} }), refusal.HeaderInvalid},
		{"a stranger's signature under a validator's name", resigned(func(v *signed) { v.key = secp256k1.GenPrivKey() }), refusal.HeaderInvalid},
		{"a stranger's signature under its own name", func(s *Step) {
			resigned(func(v *signed) { v.key = secp256k1.GenPrivKey() })(s)
			under := s.Commit
			s.Commit = func(c *types.Commit) { under(c); c.Signatures[0].ValidatorAddress = Hash("stranger")[:20] }
		}, refusal.HeaderInvalid},
		{"a high S", signature(func(raw []byte) []byte {
			order, _ := new(big.Int).SetString("fffffffffffffffffffffffffffffffebaaedce6af48a03bbfd25e8cd0364141", 16)
			return append(raw[:32:32], order.Sub(order, new(big.Int).SetBytes(raw[32:])).FillBytes(make([]byte, 32))...)
		}), refusal.HeaderInvalid},
		{"a signature with a byte more", signature(func(raw []byte) []byte { return append(raw, 0) }), refusal.HeaderInvalid},
		{"a signature with a byte less", signature(func(raw []byte) []byte { return raw[:63] }), refusal.HeaderInvalid},
		{"an empty signature", signature(func([]byte) []byte { return nil }), refusal.HeaderInvalid},
		{"a nanosecond after the trusted time", func(s *Step) { s.Header.Time = s.Trusted.Time.Add(1) }, ""},
		{"a signature too many", func(s *Step) {
			s.Commit = func(c *types.Commit) { c.Signatures = append(c.Signatures, c.Signatures[0]) }
		}, refusal.HeaderInvalid},
		{"a trust level below a third", func(s *Step) { s.Params.TrustLevel = cmtmath.Fraction{Numerator: 1, Denominator: 4} }, refusal.HeaderInvalid},
		{"no trust level", func(s *Step) { s.Params.TrustLevel = cmtmath.Fraction{} }, refusal.HeaderInvalid},
		{"a third of the trusted power signs, and no more", func(s *Step) {
			keys, set := NewSet(3, 2)
			s.Next, s.Trusted.NextValidatorsHash = set, set.Hash()
			others, with := NewSet(4, 1)
			s.setValidators(types.NewValidatorSet(append(with.Copy().Validators, types.NewValidator(set.Validators[0].PubKey, 10))), append(keys, others...))
		}, refusal.NotEnoughTrust},
		{"votes for no block beside enough others", func(s *Step) {
			s.Commit = func(c *types.Commit) { s.voteNil(c, 0) }
		}, ""},
		{"votes for no block are not votes for the block", func(s *Step) {
			s.Commit = func(c *types.Commit) { s.voteNil(c, 0); s.voteNil(c, 1) }
		}, refusal.HeaderInvalid},
		{"a vote for no block posing as one for it", func(s *Step) {
			s.Signers = []int{0, 1, 2}
			s.Commit = func(c *types.Commit) { s.voteNil(c, 0); c.Signatures[0].BlockIDFlag = types.BlockIDFlagCommit }
		}, refusal.HeaderInvalid},
		{"a later round", func(s *Step) { s.Commit = func(c *types.Commit) { s.again(c, func() { c.Round = 300 }) } }, ""},
		{"a block of many parts", func(s *Step) {
			s.Commit = func(c *types.Commit) { s.again(c, func() { c.BlockID.PartSetHeader.Total = 1 << 20 }) }
		}, ""},
		{"a long chain id", func(s *Step) {
			s.Header.ChainID = strings.Repeat("a", types.MaxChainIDLen-2) + "-1"
			s.Trusted.ChainID = s.Header.ChainID
		}, ""},
		{"a version of the application", func(s *Step) { s.Header.Version.App = 1 << 40 }, ""},
		{"another block protocol", func(s *Step) { s.Header.Version.Block = 10 }, refusal.HeaderInvalid},
		{"validators of other powers", func(s *Step) {
			for i, v := range s.Next.Validators {
				v.VotingPower = 1 << (15 * (3 - i)) // varints of one byte to seven
			}
			s.setValidators(types.NewValidatorSet(s.Next.Validators), s.Keys)
			s.Next, s.Trusted.NextValidatorsHash, s.Header.NextValidatorsHash = s.Validators, s.Validators.Hash(), s.Validators.Hash()
		}, ""},
		{"many for little power", func(s *Step) {
			s.Next.Validators[0].VotingPower = 1000
			s.setValidators(types.NewValidatorSet(s.Next.Validators), s.Keys)
			s.Next, s.Trusted.NextValidatorsHash = s.Validators, s.Validators.Hash()
			s.Signers = []int{1, 2, 3}
		}, refusal.NotEnoughTrust},
		{"a huge validator set", func(s *Step) {
			s.Validators = &types.ValidatorSet{Validators: slices.Repeat(s.Validators.Validators[:1], types.MaxVotesCount+1), Proposer: s.Validators.Proposer}
		}, refusal.TooLarge},
	}
}
