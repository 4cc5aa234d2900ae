package tendermint_test

import (
	"crypto/sha256"
	"encoding/json"
	"fmt"
	"math/big"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/cometbft/cometbft/crypto"
	"github.com/cometbft/cometbft/crypto/secp256k1"
	cmtjson "github.com/cometbft/cometbft/libs/json"
	cmtmath "github.com/cometbft/cometbft/libs/math"
	"github.com/cometbft/cometbft/light"
	cmtproto "github.com/cometbft/cometbft/proto/tendermint/types"
	cmtversion "github.com/cometbft/cometbft/proto/tendermint/version"
	"github.com/cometbft/cometbft/types"
	"github.com/cometbft/cometbft/version"

	"github.com/anji-bridge/anji/proofs/refusal"
	"github.com/anji-bridge/anji/proofs/tendermint"
)

// block is a header with its commit and validators, as the vectors hold it.
type block struct {
	Signed     *types.SignedHeader `json:"signed_header"`
	Validators *types.ValidatorSet `json:"validator_set"`
	Next       *types.ValidatorSet `json:"next_validator_set"`
}

// TestModelBasedVectors runs CometBFT's own model-based cases.
func TestModelBasedVectors(t *testing.T) {
	files, err := filepath.Glob("testdata/cometbft-mbt/*.json")
	if err != nil || len(files) != 9 {
		t.Fatalf("%d files, %v", len(files), err)
	}
	for _, file := range files {
		t.Run(strings.TrimSuffix(filepath.Base(file), ".json"), func(t *testing.T) { runModel(t, file) })
	}
}

func runModel(t *testing.T, file string) {
	raw, err := os.ReadFile(file)
	if err != nil {
		t.Fatal(err)
	}
	var model struct {
		Initial json.RawMessage `json:"initial"`
		Input   []struct {
			Block   json.RawMessage `json:"block"`
			Now     time.Time       `json:"now"`
			Verdict string          `json:"verdict"`
		} `json:"input"`
	}
	must(t, json.Unmarshal([]byte(strings.ReplaceAll(string(raw), `"part_set_header"`, `"parts"`)), &model))
	var trusted block
	must(t, cmtjson.Unmarshal(model.Initial, &trusted))
	var initial struct {
		TrustingPeriod string `json:"trusting_period"`
	}
	must(t, json.Unmarshal(model.Initial, &initial))
	period, err := time.ParseDuration(initial.TrustingPeriod + "ns")
	must(t, err)

	params := tendermint.Params{TrustingPeriod: period, MaxClockDrift: time.Second, TrustLevel: light.DefaultTrustLevel}
	for i, input := range model.Input {
		var b block
		must(t, cmtjson.Unmarshal(input.Block, &b))
		err := tendermint.VerifyHeader(trustedOf(trusted), sorted(trusted.Next), b.Signed, sorted(b.Validators), params, input.Now)
		code, _ := refusal.Of(err)
		var ok bool
		switch input.Verdict {
		case "SUCCESS":
			ok, trusted = err == nil, b
		case "NOT_ENOUGH_TRUST":
			ok = code == refusal.NotEnoughTrust
		case "INVALID":
			ok = slices.Contains([]refusal.Code{refusal.HeaderInvalid, refusal.HeaderExpired, refusal.HeaderFuture}, code)
		}
		if !ok {
			t.Errorf("input %d: %v, want %s", i, err, input.Verdict)
		}
	}
}

func trustedOf(b block) tendermint.Trusted {
	return tendermint.Trusted{
		ChainID: b.Signed.ChainID, Height: b.Signed.Height, Time: b.Signed.Time, NextValidatorsHash: b.Signed.NextValidatorsHash,
	}
}

// sorted orders validators by power, as sets of CometBFT 0.38 are.
func sorted(set *types.ValidatorSet) *types.ValidatorSet {
	if set.IsNilOrEmpty() {
		return set
	}
	return types.NewValidatorSet(set.Validators)
}

func must(tb testing.TB, err error) {
	tb.Helper()
	if err != nil {
		tb.Fatal(err)
	}
}

const chainID = "anji-1"

var genesis = time.Date(2025, 1, 1, 0, 0, 0, 0, time.UTC)

// step is one valid verification: from height 5 to height 9 of a chain whose
// four validators have secp256k1 keys.
type step struct {
	trusted tendermint.Trusted
	next    *types.ValidatorSet
	keys    []crypto.PrivKey
	header  *types.Header
	signers []int // of the validators; nil for all
	vals    *types.ValidatorSet
	params  tendermint.Params
	now     time.Time
	commit  func(*types.Commit) // changes the commit after signing
}

func newStep(tb testing.TB, validators int) *step {
	keys, set := newSet(validators, 0)
	return &step{
		trusted: tendermint.Trusted{ChainID: chainID, Height: 5, Time: genesis, NextValidatorsHash: set.Hash()},
		next:    set, keys: keys, vals: set,
		header: &types.Header{
			Version: cmtversion.Consensus{Block: version.BlockProtocol}, ChainID: chainID, Height: 9, Time: genesis.Add(time.Minute),
			LastBlockID: blockID([]byte("last")), LastCommitHash: hash("commit"), DataHash: hash("data"),
			ValidatorsHash: set.Hash(), NextValidatorsHash: set.Hash(), ConsensusHash: hash("consensus"),
			AppHash: hash("app"), LastResultsHash: hash("results"), EvidenceHash: hash("evidence"),
			ProposerAddress: set.Validators[0].Address,
		},
		params: tendermint.Params{TrustingPeriod: time.Hour, MaxClockDrift: 10 * time.Second, TrustLevel: cmtmath.Fraction{Numerator: 1, Denominator: 3}},
		now:    genesis.Add(2 * time.Minute),
	}
}

// newSet makes n validators of equal power, with keys in the set's order.
func newSet(n, seed int) ([]crypto.PrivKey, *types.ValidatorSet) {
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

func hash(text string) []byte { h := sha256.Sum256([]byte(text)); return h[:] }

func blockID(h []byte) types.BlockID {
	return types.BlockID{Hash: hash(string(h)), PartSetHeader: types.PartSetHeader{Total: 1, Hash: hash("parts")}}
}

func (s *step) sign(tb testing.TB) *types.SignedHeader {
	id := types.BlockID{Hash: s.header.Hash(), PartSetHeader: types.PartSetHeader{Total: 1, Hash: hash("parts")}}
	commit := &types.Commit{Height: s.header.Height, BlockID: id}
	for i, key := range s.keys {
		if s.signers != nil && !slices.Contains(s.signers, i) {
			commit.Signatures = append(commit.Signatures, types.NewCommitSigAbsent())
			continue
		}
		vote := &cmtproto.Vote{Type: cmtproto.PrecommitType, Height: commit.Height, BlockID: id.ToProto(), Timestamp: s.header.Time}
		signature, err := key.Sign(types.VoteSignBytes(s.header.ChainID, vote))
		must(tb, err)
		commit.Signatures = append(commit.Signatures, types.CommitSig{
			BlockIDFlag: types.BlockIDFlagCommit, ValidatorAddress: key.PubKey().Address(), Timestamp: s.header.Time, Signature: signature,
		})
	}
	if s.commit != nil {
		s.commit(commit)
	}
	return &types.SignedHeader{Header: s.header, Commit: commit}
}

func (s *step) verify(tb testing.TB) error {
	return tendermint.VerifyHeader(s.trusted, s.next, s.sign(tb), s.vals, s.params, s.now)
}

// signed is what the first validator signs, and with which key.
type signed struct {
	chainID string
	vote    cmtproto.Vote
	key     crypto.PrivKey
}

// resigned replaces the first validator's signature by one over something
// else, or by somebody else. Three of four are enough, so the last is absent.
func resigned(change func(*signed)) func(*step) {
	return func(s *step) {
		s.signers = []int{0, 1, 2}
		s.commit = func(c *types.Commit) {
			id := c.BlockID.ToProto()
			v := signed{s.header.ChainID, cmtproto.Vote{Type: cmtproto.PrecommitType, Height: c.Height, BlockID: id, Timestamp: s.header.Time}, s.keys[0]}
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
func signature(change func([]byte) []byte) func(*step) {
	return func(s *step) {
		s.signers = []int{0, 1, 2}
		s.commit = func(c *types.Commit) { c.Signatures[0].Signature = change(c.Signatures[0].Signature) }
	}
}

func TestVerifyHeaderRefuses(t *testing.T) {
	replace := func(s *step, kept int) { // the new set keeps so many of the trusted validators
		keys, set := newSet(4, 1)
		validators := append([]*types.Validator{}, set.Validators[kept:]...)
		all := append(append([]crypto.PrivKey{}, keys...), s.keys...)
		for _, v := range s.vals.Validators[:kept] {
			validators = append(validators, types.NewValidator(v.PubKey, v.VotingPower))
		}
		s.vals = types.NewValidatorSet(validators)
		s.keys = nil
		for _, v := range s.vals.Validators {
			i := slices.IndexFunc(all, func(k crypto.PrivKey) bool { return k.PubKey().Equals(v.PubKey) })
			s.keys = append(s.keys, all[i])
		}
		s.header.ValidatorsHash = s.vals.Hash()
	}
	for _, c := range []struct {
		name   string
		mutate func(*step)
		want   refusal.Code
	}{
		{"three of four sign, which is enough", func(s *step) { s.signers = []int{0, 1, 3} }, ""},
		{"signed again, the same", resigned(func(*signed) {}), ""},
		{"two of four sign", func(s *step) { s.signers = []int{0, 1} }, refusal.HeaderInvalid},
		{"exactly two thirds sign", func(s *step) {
			keys, set := newSet(3, 2)
			s.keys, s.vals, s.next, s.signers = keys, set, set, []int{0, 1}
			s.trusted.NextValidatorsHash, s.header.ValidatorsHash = set.Hash(), set.Hash()
		}, refusal.HeaderInvalid},
		{"nobody signs", func(s *step) { s.signers = []int{} }, refusal.NotEnoughTrust},
		{"half of the trusted set is left", func(s *step) { replace(s, 2) }, ""},
		{"a quarter of the trusted set is left", func(s *step) { replace(s, 1) }, refusal.NotEnoughTrust},
		{"none of the trusted set is left", func(s *step) { replace(s, 0) }, refusal.NotEnoughTrust},
		{"adjacent, another set", func(s *step) { replace(s, 2); s.header.Height = 6 }, refusal.HeaderInvalid},
		{"adjacent", func(s *step) { s.header.Height = 6 }, ""},
		{"the trusted height", func(s *step) { s.header.Height = 5 }, refusal.HeaderInvalid},
		{"before the trusted height", func(s *step) { s.header.Height = 4 }, refusal.HeaderInvalid},
		{"the trusted time", func(s *step) { s.header.Time = s.trusted.Time }, refusal.HeaderInvalid},
		{"before the trusted time", func(s *step) { s.header.Time = s.trusted.Time.Add(-time.Second) }, refusal.HeaderInvalid},
		{"another chain", func(s *step) { s.header.ChainID = "other-1" }, refusal.HeaderInvalid},
		{"another revision", func(s *step) { s.header.ChainID = "anji-2" }, refusal.HeaderInvalid},
		{"ahead as far as clocks drift", func(s *step) { s.header.Time = s.now.Add(10 * time.Second) }, refusal.HeaderFuture},
		{"ahead by less than clocks drift", func(s *step) { s.header.Time = s.now.Add(10*time.Second - 1) }, ""},
		{"a trusting period old", func(s *step) { s.now = s.trusted.Time.Add(time.Hour) }, refusal.HeaderExpired},
		{"almost a trusting period old", func(s *step) { s.now = s.trusted.Time.Add(time.Hour - 1) }, ""},
		{"other trusted validators", func(s *step) { _, s.next = newSet(4, 1) }, refusal.HeaderInvalid},
		{"other validators", func(s *step) { _, s.vals = newSet(4, 1) }, refusal.HeaderInvalid},
		{"no trusted validators", func(s *step) { s.next = nil }, refusal.HeaderInvalid},
		{"no validators", func(s *step) { s.vals = &types.ValidatorSet{} }, refusal.HeaderInvalid},
		{"an app hash changed after signing", func(s *step) { s.commit = func(*types.Commit) { s.header.AppHash = hash("lunatic") } }, refusal.HeaderInvalid},
		{"a signature changed", func(s *step) { s.commit = func(c *types.Commit) { c.Signatures[0].Signature[5] ^= 1 } }, refusal.HeaderInvalid},
		{"one signature for two validators", func(s *step) {
			s.commit = func(c *types.Commit) { c.Signatures[1] = c.Signatures[0] }
		}, refusal.HeaderInvalid},
		{"signatures of another round", func(s *step) { s.commit = func(c *types.Commit) { c.Round = 1 } }, refusal.HeaderInvalid},
		{"a signature made for another chain", resigned(func(v *signed) { v.chainID = "anji-2" }), refusal.HeaderInvalid},
		{"a signature made for another height", resigned(func(v *signed) { v.vote.Height-- }), refusal.HeaderInvalid},
		{"a signature made for another kind of vote", resigned(func(v *signed) { v.vote.Type = cmtproto.PrevoteType }), refusal.HeaderInvalid},
		{"a signature made for no block", resigned(func(v *signed) { v.vote.BlockID = cmtproto.BlockID{} }), refusal.HeaderInvalid},
		{"a stranger's signature under a validator's name", resigned(func(v *signed) { v.key = secp256k1.GenPrivKey() }), refusal.HeaderInvalid},
		{"a stranger's signature under its own name", func(s *step) {
			resigned(func(v *signed) { v.key = secp256k1.GenPrivKey() })(s)
			under := s.commit
			s.commit = func(c *types.Commit) { under(c); c.Signatures[0].ValidatorAddress = hash("stranger")[:20] }
		}, refusal.HeaderInvalid},
		{"a high S", signature(func(raw []byte) []byte {
			order, _ := new(big.Int).SetString("fffffffffffffffffffffffffffffffebaaedce6af48a03bbfd25e8cd0364141", 16)
			return append(raw[:32:32], order.Sub(order, new(big.Int).SetBytes(raw[32:])).FillBytes(make([]byte, 32))...)
		}), refusal.HeaderInvalid},
		{"a signature with a byte more", signature(func(raw []byte) []byte { return append(raw, 0) }), refusal.HeaderInvalid},
		{"a signature with a byte less", signature(func(raw []byte) []byte { return raw[:63] }), refusal.HeaderInvalid},
		{"an empty signature", signature(func([]byte) []byte { return nil }), refusal.HeaderInvalid},
		{"a nanosecond after the trusted time", func(s *step) { s.header.Time = s.trusted.Time.Add(1) }, ""},
		{"a signature too many", func(s *step) {
			s.commit = func(c *types.Commit) { c.Signatures = append(c.Signatures, c.Signatures[0]) }
		}, refusal.HeaderInvalid},
		{"a trust level below a third", func(s *step) { s.params.TrustLevel = cmtmath.Fraction{Numerator: 1, Denominator: 4} }, refusal.HeaderInvalid},
		{"no trust level", func(s *step) { s.params.TrustLevel = cmtmath.Fraction{} }, refusal.HeaderInvalid},
		{"a huge validator set", func(s *step) {
			s.vals = &types.ValidatorSet{Validators: make([]*types.Validator, types.MaxVotesCount+1)}
		}, refusal.TooLarge},
	} {
		t.Run(c.name, func(t *testing.T) {
			s := newStep(t, 4)
			if err := s.verify(t); err != nil {
				t.Fatalf("refused before the mutation: %v", err)
			}
			s = newStep(t, 4)
			c.mutate(s)
			if code, err := refusal.Of(s.verify(t)); code != c.want {
				t.Errorf("answered %q (%v), want %q", code, err, c.want)
			}
		})
	}
	s := newStep(t, 4)
	if err := tendermint.VerifyHeader(s.trusted, s.next, nil, s.vals, s.params, s.now); err == nil {
		t.Error("no header verifies")
	}
	if err := tendermint.VerifyHeader(s.trusted, s.next, &types.SignedHeader{}, s.vals, s.params, s.now); err == nil {
		t.Error("an empty header verifies")
	}
}

// BenchmarkVerifyHeader4 checks a header signed by four secp256k1 validators,
// against the trusted set and its own: compare with the bare signatures.
func BenchmarkVerifyHeader4(b *testing.B) {
	s := newStep(b, 4)
	signed := s.sign(b)
	b.ReportAllocs()
	for b.Loop() {
		if err := tendermint.VerifyHeader(s.trusted, s.next, signed, s.vals, s.params, s.now); err != nil {
			b.Fatal(err)
		}
	}
}

// BenchmarkBareSecp256k1x5 is what VerifyHeader needs of signatures: two for
// more than a third of the trusted set and three for more than two thirds of
// the new one.
func BenchmarkBareSecp256k1x5(b *testing.B) {
	key := secp256k1.GenPrivKey()
	message := make([]byte, 110)
	signature, err := key.Sign(message)
	must(b, err)
	public := key.PubKey()
	b.ReportAllocs()
	for b.Loop() {
		for range 5 {
			if !public.VerifySignature(message, signature) {
				b.Fatal("the signature does not verify")
			}
		}
	}
}
