package tendermint_test

import (
	"encoding/json"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/cometbft/cometbft/crypto/secp256k1"
	cmtjson "github.com/cometbft/cometbft/libs/json"
	"github.com/cometbft/cometbft/light"
	"github.com/cometbft/cometbft/types"

	"github.com/anji-bridge/anji/proofs/refusal"
	"github.com/anji-bridge/anji/proofs/tendermint"
	"github.com/anji-bridge/anji/proofs/tendermint/tenderminttest"
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

func TestVerifyHeaderRefuses(t *testing.T) {
	for _, m := range tenderminttest.HeaderMutations() {
		t.Run(m.Name, func(t *testing.T) {
			s := tenderminttest.NewStep(4)
			if err := s.Verify(); err != nil {
				t.Fatalf("refused before the mutation: %v", err)
			}
			s = tenderminttest.NewStep(4)
			m.Mutate(s)
			if code, err := refusal.Of(s.Verify()); code != m.Want {
				t.Errorf("answered %q (%v), want %q", code, err, m.Want)
			}
		})
	}
	s := tenderminttest.NewStep(4)
	if err := tendermint.VerifyHeader(s.Trusted, s.Next, nil, s.Validators, s.Params, s.Now); err == nil {
		t.Error("no header verifies")
	}
	if err := tendermint.VerifyHeader(s.Trusted, s.Next, &types.SignedHeader{}, s.Validators, s.Params, s.Now); err == nil {
		t.Error("an empty header verifies")
	}
}

// BenchmarkVerifyHeader4 checks a header signed by four secp256k1 validators,
// against the trusted set and its own: compare with the bare signatures.
func BenchmarkVerifyHeader4(b *testing.B) {
	s := tenderminttest.NewStep(4)
	signed := s.Sign()
	b.ReportAllocs()
	for b.Loop() {
		if err := tendermint.VerifyHeader(s.Trusted, s.Next, signed, s.Validators, s.Params, s.Now); err != nil {
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
