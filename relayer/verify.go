package main

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"os"
	"strings"

	"github.com/urfave/cli/v2"

	"github.com/anji-bridge/anji/proofs/refusal"
)

// Exit codes of verify.
const (
	exitRefused    = 1
	exitUnreadable = 2 // input that cannot be read or decoded, or wrong usage
)

// maxEvidence bounds a file of evidence. Fabric starts a new ledger file at
// 64 MB.
const maxEvidence = 128 << 20

func (p program) verifyCommand() *cli.Command {
	kinds := []*cli.Command{p.verifyBlockCommand(), p.verifyViewCommand(), p.verifyEthereumCommand(), p.verifyMPTCommand(), p.verifyTendermintCommand(), p.verifyICS23Command(), p.verifyAttestationCommand()}
	return &cli.Command{
		Name:  "verify",
		Usage: "verify evidence from a file, offline",
		Description: `Prints a JSON verdict and ends with 0 when the evidence is accepted, 1 when it is
refused and 2 when it cannot be read or the command is used wrongly. Neither a
configuration file nor a network is needed.`,
		Subcommands:  kinds,
		OnUsageError: wrongUsage,
		Action: func(c *cli.Context) error {
			var names []string
			for _, kind := range kinds {
				names = append(names, kind.Name)
			}
			return cli.Exit(fmt.Errorf("verify what? %s, not %q", strings.Join(names, ", "), c.Args().First()), exitUnreadable)
		},
	}
}

func wrongUsage(_ *cli.Context, err error, _ bool) error { return cli.Exit(err, exitUnreadable) }

// outcome starts every verdict.
type outcome struct {
	OK     bool         `json:"ok"`
	Code   refusal.Code `json:"code,omitempty"`   // which rule refused
	Rule   string       `json:"rule,omitempty"`   // what that rule says
	Reason string       `json:"reason,omitempty"` // for people
}

func outcomeOf(err error) outcome {
	if err == nil {
		return outcome{OK: true}
	}
	code, _ := refusal.Of(err)
	return outcome{Code: code, Rule: code.Summary(), Reason: err.Error()}
}

// conclude prints a verdict and answers how the command ends: unreadable says
// that the error is about reading, not about what was read.
func (p program) conclude(verdict any, err error, unreadable bool) error {
	if printed := p.printJSON(verdict); printed != nil {
		return printed
	}
	switch {
	case err == nil:
		return nil
	case unreadable:
		return cli.Exit(err, exitUnreadable)
	default:
		return cli.Exit(fmt.Errorf("refused: %w", err), exitRefused)
	}
}

// stdin is the name of standard input on the command line.
const stdin = "-"

// readEvidence reads a file, or standard input.
func (p program) readEvidence(name string) (data []byte, err error) {
	in := p.in
	if name != stdin {
		file, err := os.Open(name)
		if err != nil {
			return nil, err
		}
		defer file.Close()
		in = file
	}
	data, err = io.ReadAll(io.LimitReader(in, maxEvidence+1))
	switch {
	case err != nil:
		return nil, fmt.Errorf("%s: %w", name, err)
	case len(data) > maxEvidence:
		return nil, refusal.TooLarge.With("%s: more than %d bytes", name, maxEvidence)
	case len(data) == 0:
		return nil, refusal.EmptyField.With("%s: no bytes", name)
	}
	return data, nil
}

// isJSON tells JSON from protobuf, which does not start like it.
func isJSON(data []byte) bool {
	trimmed := bytes.TrimLeft(data, " \t\r\n")
	return len(trimmed) > 0 && (trimmed[0] == '{' || trimmed[0] == '[') && json.Valid(data)
}

// withoutType drops the "@type" that chains print beside a message's fields.
func withoutType(data []byte) ([]byte, error) {
	var fields map[string]json.RawMessage
	if err := json.Unmarshal(data, &fields); err != nil {
		return nil, err
	}
	delete(fields, "@type")
	return json.Marshal(fields)
}

var errNoFile = errors.New("give at most one file, or - for standard input")
