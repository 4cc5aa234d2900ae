package main

import (
	"encoding/hex"
	"encoding/json"
	"errors"
	"strings"

	"github.com/urfave/cli/v2"

	"github.com/anji-bridge/anji/proofs/ethereum"
	"github.com/anji-bridge/anji/proofs/refusal"
)

func (p program) verifyMPTCommand() *cli.Command {
	return &cli.Command{
		Name:      "mpt",
		Usage:     "verify a proof of a Merkle Patricia trie",
		ArgsUsage: "[FILE]",
		Description: `FILE is JSON, bytes in hex; without it, and for "-", standard input is read:

    root     the trie's root hash
    key      the raw trie key: of state tries the hash of address or slot, of
             receipts the RLP of the index
    value    what stands there, null where nothing does: of state tries in RLP
    proof    nodes from the root down, as eth_getProof answers them

A proof has to hold nothing that is not needed.

    relayer verify mpt proof.json`,
		OnUsageError: wrongUsage,
		Action:       p.verifyMPT,
	}
}

// trieVerdict is printed by verify mpt.
type trieVerdict struct {
	outcome
	Established *provenEntry `json:"established,omitempty"`
}

type provenEntry struct {
	Root    string  `json:"root"`
	Key     string  `json:"key"`
	Present bool    `json:"present"`
	Value   *string `json:"value"` // null where nothing stands
}

func (p program) verifyMPT(c *cli.Context) error {
	if c.NArg() > 1 {
		return cli.Exit(errNoFile, exitUnreadable)
	}
	file := c.Args().First()
	if file == "" {
		file = stdin
	}
	verdict := &trieVerdict{}
	err := p.judgeMPT(file, verdict)
	verdict.outcome = outcomeOf(err)
	var unreadable errRead
	return p.conclude(verdict, err, errors.As(err, &unreadable))
}

func (p program) judgeMPT(file string, verdict *trieVerdict) error {
	data, err := p.readEvidence(file)
	if err != nil {
		return errRead{err}
	}
	in, err := parseTrieInput(data)
	if err != nil {
		return errRead{refusal.Wrap(err, "%s", file)}
	}
	if err := ethereum.VerifyTrie(in.root, in.key, in.value, in.proof); err != nil {
		return err
	}
	verdict.Established = &provenEntry{Root: hex0x(in.root), Key: "0x" + hex.EncodeToString(in.key), Present: in.value != nil}
	if in.value != nil {
		value := "0x" + hex.EncodeToString(in.value)
		verdict.Established.Value = &value
	}
	return nil
}

type trieInput struct {
	root       [32]byte
	key, value []byte // value is nil for absence
	proof      [][]byte
}

// parseTrieInput wants every field, null for an absent value: a misspelt
// field must not turn a proof of a value into one of its absence.
func parseTrieInput(data []byte) (in trieInput, err error) {
	var fields struct {
		Root, Key *hexBytes
		Value     json.RawMessage
		Proof     *[]hexBytes
	}
	if err := json.Unmarshal(data, &fields); err != nil {
		return in, refusal.Malformed.With("JSON: %w", err)
	}
	for _, f := range []struct {
		name    string
		missing bool
	}{
		{"root", fields.Root == nil}, {"key", fields.Key == nil}, {"value", fields.Value == nil}, {"proof", fields.Proof == nil},
	} {
		if f.missing {
			return in, refusal.EmptyField.With("%s is missing", f.name)
		}
	}
	if len(*fields.Root) != len(in.root) {
		return in, refusal.Malformed.With("root of %d bytes, want %d", len(*fields.Root), len(in.root))
	}
	var value *hexBytes
	if err := json.Unmarshal(fields.Value, &value); err != nil {
		return in, refusal.Malformed.With("value: %w", err)
	}
	if value != nil {
		in.value = *value
	}
	in.root, in.key = [32]byte(*fields.Root), *fields.Key
	for _, node := range *fields.Proof {
		in.proof = append(in.proof, node)
	}
	return in, nil
}

// hexBytes are bytes in hex, with 0x before them or without; never nil.
type hexBytes []byte

func (h *hexBytes) UnmarshalJSON(data []byte) error {
	var text string
	if err := json.Unmarshal(data, &text); err != nil {
		return err
	}
	raw, err := hex.DecodeString(strings.TrimPrefix(text, "0x"))
	if err != nil {
		return err
	}
	*h = append(hexBytes{}, raw...)
	return nil
}
