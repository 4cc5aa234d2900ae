package main

import (
	"encoding/hex"
	"encoding/json"
	"errors"

	ics23 "github.com/cosmos/ics23/go"
	"github.com/urfave/cli/v2"

	"github.com/anji-bridge/anji/proofs/refusal"
	"github.com/anji-bridge/anji/proofs/tendermint"
)

func (p program) verifyICS23Command() *cli.Command {
	return &cli.Command{
		Name:      "ics23",
		Usage:     "verify a Merkle proof of one tree (ICS-23)",
		ArgsUsage: "[FILE]",
		Description: `FILE is JSON: {"spec": "iavl", "tendermint" or "smt", "root", "key", "value",
"proof"}, all but the specification in hex, the proof a
cosmos.ics23.v1.CommitmentProof in protobuf. Without "value" the proof must show
that nothing is at the key. Without FILE, and for "-", standard input is read.`,
		OnUsageError: wrongUsage,
		Action:       p.verifyICS23,
	}
}

// ics23Specs are the formats of trees, by their names in ICS-23.
var ics23Specs = map[string]*ics23.ProofSpec{
	"iavl": ics23.IavlSpec, "tendermint": ics23.TendermintSpec, "smt": ics23.SmtSpec,
}

// ics23Verdict is printed by verify ics23.
type ics23Verdict struct {
	outcome
	// What was established.
	Root   string `json:"root,omitempty"`
	Key    string `json:"key,omitempty"`
	Value  string `json:"value,omitempty"`
	Absent bool   `json:"absent,omitempty"`
}

func (p program) verifyICS23(c *cli.Context) error {
	file, err := oneFile(c)
	if err != nil {
		return err
	}
	verdict := new(ics23Verdict)
	claim, err := p.readICS23(file)
	if err != nil {
		err = errRead{err}
	} else if err = tendermint.VerifyTree(claim.root, claim.spec, claim.key, claim.value, claim.proof); err == nil {
		verdict.Root, verdict.Key = hex.EncodeToString(claim.root), hex.EncodeToString(claim.key)
		verdict.Value, verdict.Absent = hex.EncodeToString(claim.value), claim.value == nil
	}
	verdict.outcome = outcomeOf(err)
	var unreadable errRead
	return p.conclude(verdict, err, errors.As(err, &unreadable))
}

// ics23Claim is what a proof is said to show; a nil value is absence.
type ics23Claim struct {
	spec                    *ics23.ProofSpec
	root, key, value, proof []byte
}

func (p program) readICS23(file string) (claim ics23Claim, err error) {
	data, err := p.readEvidence(file)
	if err != nil {
		return claim, err
	}
	var fields struct {
		Spec                    string
		Root, Key, Value, Proof *hexBytes
	}
	if err := json.Unmarshal(data, &fields); err != nil {
		return claim, refusal.Malformed.With("%s: %w", file, err)
	}
	if claim.spec = ics23Specs[fields.Spec]; claim.spec == nil {
		return claim, refusal.Malformed.With("%s: spec %q is none of iavl, tendermint and smt", file, fields.Spec)
	}
	for _, f := range []struct {
		name string
		hex  *hexBytes
		into *[]byte
	}{{"root", fields.Root, &claim.root}, {"key", fields.Key, &claim.key}, {"proof", fields.Proof, &claim.proof}} {
		if f.hex == nil {
			return claim, refusal.EmptyField.With("%s: %s is missing", file, f.name)
		}
		*f.into = *f.hex
	}
	if fields.Value != nil {
		claim.value = *fields.Value
	}
	return claim, nil
}
