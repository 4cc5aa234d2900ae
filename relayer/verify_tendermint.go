package main

import (
	"bytes"
	"encoding/hex"
	"encoding/json"
	"errors"
	"fmt"
	"sort"
	"strconv"
	"time"

	cmtjson "github.com/cometbft/cometbft/libs/json"
	"github.com/cometbft/cometbft/light"
	"github.com/cometbft/cometbft/types"
	"github.com/urfave/cli/v2"

	"github.com/anji-bridge/anji/proofs/refusal"
	"github.com/anji-bridge/anji/proofs/tendermint"
)

func (p program) verifyTendermintCommand() *cli.Command {
	return &cli.Command{
		Name:      "tendermint",
		Usage:     "follow headers of a CometBFT chain from a trusted one",
		ArgsUsage: "[FILE]",
		Description: `FILE is JSON in the form of CometBFT's model-based tests of light clients:
"initial" is trusted, with "signed_header", "next_validator_set" and
"trusting_period" (nanoseconds); each of "input" is a "block" ("signed_header",
"validator_set", "next_validator_set") to be verified at the time "now". Without
FILE, and for "-", standard input is read. As in those tests a third of the
trusted power must have signed, and clocks may drift by one second.

Prints a verdict for each input: SUCCESS, after which it is what is trusted,
NOT_ENOUGH_TRUST or INVALID. Where inputs bring a "verdict" of their own, the
command ends with 1 if one differs.`,
		OnUsageError: wrongUsage,
		Action:       p.verifyTendermint,
	}
}

// The verdicts on a header.
const (
	verdictSuccess        = "SUCCESS"
	verdictNotEnoughTrust = "NOT_ENOUGH_TRUST"
	verdictInvalid        = "INVALID"
)

// modelDrift is how far clocks may drift in CometBFT's model-based tests.
const modelDrift = time.Second

// tendermintVerdict is printed by verify tendermint.
type tendermintVerdict struct {
	outcome
	Verdicts []string       `json:"verdicts"`
	Inputs   []inputVerdict `json:"inputs"`
	Trusted  *shownHeader   `json:"trusted,omitempty"` // in the end
}

type inputVerdict struct {
	Verdict string       `json:"verdict"`
	Code    refusal.Code `json:"code,omitempty"`
	Reason  string       `json:"reason,omitempty"`
	Header  shownHeader  `json:"header"`
}

type shownHeader struct {
	ChainID            string `json:"chain_id"`
	Height             int64  `json:"height"`
	Time               string `json:"time"`
	Hash               string `json:"hash"`
	AppHash            string `json:"app_hash"`
	NextValidatorsHash string `json:"next_validators_hash"`
}

func showHeader(h *types.SignedHeader) shownHeader {
	return shownHeader{
		ChainID: h.ChainID, Height: h.Height, Time: stamp(h.Time), Hash: hex.EncodeToString(h.Hash()),
		AppHash: hex.EncodeToString(h.AppHash), NextValidatorsHash: hex.EncodeToString(h.NextValidatorsHash),
	}
}

func (p program) verifyTendermint(c *cli.Context) error {
	file, err := oneFile(c)
	if err != nil {
		return err
	}
	verdict := &tendermintVerdict{Verdicts: []string{}, Inputs: []inputVerdict{}}
	err = p.followHeaders(file, verdict)
	verdict.outcome = outcomeOf(err)
	var unreadable errRead
	return p.conclude(verdict, err, errors.As(err, &unreadable))
}

// oneFile is the file to read, standard input where none is named.
func oneFile(c *cli.Context) (string, error) {
	switch c.NArg() {
	case 0:
		return stdin, nil
	case 1:
		return c.Args().First(), nil
	default:
		return "", cli.Exit(errNoFile, exitUnreadable)
	}
}

func (p program) followHeaders(file string, verdict *tendermintVerdict) error {
	data, err := p.readEvidence(file)
	if err != nil {
		return errRead{err}
	}
	model, err := parseModel(data)
	if err != nil {
		return errRead{refusal.Malformed.With("%s: %w", file, err)}
	}
	trusted := model.initial
	var differing error
	for i, in := range model.inputs {
		err := verifyBlock(trusted, in.block, model.period, in.now)
		shown := inputVerdict{Verdict: verdictOf(err), Header: showHeader(in.block.Signed)}
		failed := outcomeOf(err)
		shown.Code, shown.Reason = failed.Code, failed.Reason
		if err == nil {
			trusted = in.block
		}
		verdict.Verdicts, verdict.Inputs = append(verdict.Verdicts, shown.Verdict), append(verdict.Inputs, shown)
		if in.verdict != "" && in.verdict != shown.Verdict && differing == nil {
			differing = fmt.Errorf("input %d is %s, the file says %s", i, shown.Verdict, in.verdict)
			if err != nil {
				differing = refusal.Wrap(err, "%w", differing)
			}
		}
	}
	final := showHeader(trusted.Signed)
	verdict.Trusted = &final
	return differing
}

func verdictOf(err error) string {
	switch {
	case err == nil:
		return verdictSuccess
	case errors.Is(err, refusal.NotEnoughTrust):
		return verdictNotEnoughTrust
	default:
		return verdictInvalid
	}
}

// verifyBlock checks a block against a trusted one.
func verifyBlock(trusted, block modelBlock, period time.Duration, now time.Time) error {
	return tendermint.VerifyHeader(
		tendermint.Trusted{
			ChainID: trusted.Signed.ChainID, Height: trusted.Signed.Height, Time: trusted.Signed.Time,
			NextValidatorsHash: trusted.Signed.NextValidatorsHash,
		},
		trusted.Next, block.Signed, block.Validators,
		tendermint.Params{TrustingPeriod: period, MaxClockDrift: modelDrift, TrustLevel: light.DefaultTrustLevel}, now)
}

// modelBlock is a header with its commit and validators.
type modelBlock struct {
	Signed     *types.SignedHeader `json:"signed_header"`
	Validators *types.ValidatorSet `json:"validator_set"`
	Next       *types.ValidatorSet `json:"next_validator_set"`
}

type model struct {
	initial modelBlock
	period  time.Duration
	inputs  []modelInput
}

type modelInput struct {
	block   modelBlock
	now     time.Time
	verdict string
}

// parseModel reads a model-based case.
func parseModel(data []byte) (m model, err error) {
	var file struct {
		Initial json.RawMessage `json:"initial"`
		Input   []struct {
			Block   json.RawMessage `json:"block"`
			Now     *time.Time      `json:"now"`
			Verdict string          `json:"verdict"`
		} `json:"input"`
	}
	if err := json.Unmarshal(data, &file); err != nil {
		return m, err
	}
	if m.initial, err = parseModelBlock(file.Initial); err != nil {
		return m, fmt.Errorf("initial: %w", err)
	}
	var initial struct {
		Period string `json:"trusting_period"`
	}
	if err := json.Unmarshal(file.Initial, &initial); err != nil {
		return m, fmt.Errorf("initial: %w", err)
	}
	period, err := strconv.ParseInt(initial.Period, 10, 64)
	if err != nil || period <= 0 {
		return m, fmt.Errorf("initial: trusting_period %q is no number of nanoseconds", initial.Period)
	}
	m.period = time.Duration(period)
	if len(file.Input) == 0 {
		return m, errors.New("input is missing or empty")
	}
	for i, in := range file.Input {
		block, err := parseModelBlock(in.Block)
		switch {
		case err != nil:
			return m, fmt.Errorf("input %d: %w", i, err)
		case in.Now == nil:
			return m, fmt.Errorf("input %d: now is missing", i)
		case in.Verdict != "" && in.Verdict != verdictSuccess && in.Verdict != verdictNotEnoughTrust && in.Verdict != verdictInvalid:
			return m, fmt.Errorf("input %d: verdict %q is none of SUCCESS, NOT_ENOUGH_TRUST and INVALID", i, in.Verdict)
		}
		m.inputs = append(m.inputs, modelInput{block, *in.Now, in.Verdict})
	}
	return m, nil
}

func parseModelBlock(data json.RawMessage) (block modelBlock, err error) {
	if len(data) == 0 {
		return block, errors.New("missing")
	}
	if data, err = modernise(data); err != nil {
		return block, err
	}
	if err := cmtjson.Unmarshal(data, &block); err != nil {
		return block, err
	}
	if block.Signed == nil || block.Signed.Header == nil || block.Signed.Commit == nil {
		return block, errors.New("signed_header, its header or its commit is missing")
	}
	for _, set := range []*types.ValidatorSet{block.Validators, block.Next} {
		if set == nil {
			continue
		}
		for i, v := range set.Validators {
			if v == nil {
				return block, fmt.Errorf("validator %d is missing", i)
			}
		}
		// The order of sets since CometBFT 0.34, which their hashes are over.
		sort.Sort(types.ValidatorsByVotingPower(set.Validators))
	}
	return block, nil
}

// modernise rewrites blocks of before CometBFT 0.34 as its JSON has them now:
// part_set_header is parts, and the time of an absent signature, which says
// nothing, is zero.
func modernise(data json.RawMessage) (json.RawMessage, error) {
	decoder := json.NewDecoder(bytes.NewReader(data))
	decoder.UseNumber()
	var value any
	if err := decoder.Decode(&value); err != nil {
		return nil, err
	}
	renew(value)
	return json.Marshal(value)
}

func renew(value any) {
	switch v := value.(type) {
	case []any:
		for _, element := range v {
			renew(element)
		}
	case map[string]any:
		if parts, old := v["part_set_header"]; old {
			delete(v, "part_set_header")
			v["parts"] = parts
		}
		if v["block_id_flag"] == json.Number(strconv.Itoa(int(types.BlockIDFlagAbsent))) {
			v["timestamp"] = time.Time{}
		}
		for _, element := range v {
			renew(element)
		}
	}
}
