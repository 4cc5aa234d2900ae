package main

import (
	"encoding/hex"
	"encoding/json"
	"errors"
	"fmt"

	"github.com/urfave/cli/v2"

	"github.com/anji-bridge/anji/proofs/ethereum"
	"github.com/anji-bridge/anji/proofs/refusal"
)

func (p program) verifyEthereumCommand() *cli.Command {
	return &cli.Command{
		Name:      "ethereum",
		Usage:     "verify light-client updates of an Ethereum beacon chain",
		ArgsUsage: "[FILE]",
		Description: `FILE is JSON; without it, and for "-", standard input is read:

    preset                   "mainnet", "minimal", or constants by the names of
                             the consensus specs, such as {"SLOTS_PER_EPOCH": 4},
                             above those of its PRESET_BASE
    forks                    [{"epoch", "version"}], from genesis or Altair on
    genesis_validators_root
    trusted_block_root       of the bootstrap's block
    bootstrap, updates       as the beacon API gives them
    current_slot             updates signed after it are refused

Starts from the bootstrap and takes one update after the other, finality and
optimistic updates too, as a light client does: what is not newer than the
finalized header, and nothing that the client lacks, is refused. Shows the
finalized header after each, and stops at the first that is refused.

A fork is known by its version on the public networks, else by its place in the
list: the first is altair, or phase0 in a list of seven. "name" says it outright.

    relayer verify ethereum updates.json`,
		OnUsageError: wrongUsage,
		Action:       p.verifyEthereum,
	}
}

// ethereumVerdict is printed by verify ethereum.
type ethereumVerdict struct {
	outcome
	Index     *int             `json:"index,omitempty"`     // of the update that was refused
	Bootstrap *shownFinality   `json:"bootstrap,omitempty"` // once it is accepted
	Updates   []*shownFinality `json:"updates"`             // that were accepted
}

// shownFinality is what a light client holds for final.
type shownFinality struct {
	Index          *int    `json:"index,omitempty"`
	FinalizedSlot  uint64  `json:"finalized_slot"`
	HeaderRoot     string  `json:"header_root"`
	ExecutionBlock *uint64 `json:"execution_block_number"` // null where the header does not tell
	StateRoot      *string `json:"execution_state_root"`   // null where the header does not tell
	Participants   int     `json:"participants,omitempty"` // that signed this update
	NextCommittee  string  `json:"next_committee,omitempty"`
}

func (p program) verifyEthereum(c *cli.Context) error {
	if c.NArg() > 1 {
		return cli.Exit(errNoFile, exitUnreadable)
	}
	file := c.Args().First()
	if file == "" {
		file = stdin
	}
	verdict := &ethereumVerdict{Updates: []*shownFinality{}}
	err := p.judgeEthereum(file, verdict)
	verdict.outcome = outcomeOf(err)
	var unreadable errRead
	return p.conclude(verdict, err, errors.As(err, &unreadable))
}

func (p program) judgeEthereum(file string, verdict *ethereumVerdict) error {
	data, err := p.readEvidence(file)
	if err != nil {
		return errRead{err}
	}
	in, err := parseEthereumInput(data)
	if err != nil {
		return errRead{refusal.Wrap(err, "%s", file)}
	}
	bootstrap, err := ethereum.ParseBootstrapJSON(in.Bootstrap)
	if err != nil {
		return errRead{refusal.Wrap(err, "bootstrap")}
	}
	follower := &beaconFollower{cfg: in.config, committees: map[[32]byte]*ethereum.Committee{}}
	if verdict.Bootstrap, err = follower.start(in.trusted, bootstrap); err != nil {
		return refusal.Wrap(err, "bootstrap")
	}
	for i, raw := range in.Updates {
		verdict.Index = &i
		update, err := ethereum.ParseUpdateJSON(raw)
		if err != nil {
			return errRead{refusal.Wrap(err, "update %d", i)}
		}
		shown, err := follower.next(update, in.currentSlot)
		if err != nil {
			return refusal.Wrap(err, "update %d", i)
		}
		shown.Index = &i
		verdict.Updates = append(verdict.Updates, shown)
	}
	verdict.Index = nil
	return nil
}

// beaconFollower is a light client.
type beaconFollower struct {
	cfg        ethereum.Config
	state      ethereum.State
	finalized  ethereum.Header
	committees map[[32]byte]*ethereum.Committee
}

func (f *beaconFollower) start(trusted [32]byte, b ethereum.Bootstrap) (*shownFinality, error) {
	state, err := ethereum.VerifyBootstrap(f.cfg, trusted, b)
	if err != nil {
		return nil, err
	}
	f.state, f.finalized = state, b.Header
	return f.shown(), f.learn(b.CurrentSyncCommittee)
}

func (f *beaconFollower) next(u ethereum.Update, currentSlot uint64) (*shownFinality, error) {
	after, err := ethereum.VerifyUpdate(f.cfg, f.state, f.committee, u, currentSlot)
	if err != nil {
		return nil, err
	}
	if after.Root != f.state.Root {
		f.finalized = u.FinalizedHeader
	}
	if after.NextRoot != f.state.NextRoot && u.NextSyncCommittee != nil {
		if err := f.learn(*u.NextSyncCommittee); err != nil {
			return nil, err
		}
	}
	f.state = after
	shown := f.shown()
	shown.Participants = u.SyncAggregate.Participants()
	return shown, nil
}

func (f *beaconFollower) learn(c ethereum.SyncCommittee) error {
	committee, err := ethereum.DecodeCommittee(c)
	if err == nil {
		f.committees[committee.Root()] = committee
	}
	return err
}

func (f *beaconFollower) committee(root [32]byte) (*ethereum.Committee, error) {
	if c, ok := f.committees[root]; ok {
		return c, nil
	}
	return nil, refusal.CommitteeMismatch.With("committee %x was not seen", root)
}

func (f *beaconFollower) shown() *shownFinality {
	shown := &shownFinality{FinalizedSlot: f.state.Slot, HeaderRoot: hex0x(f.state.Root)}
	if f.state.NextRoot != [32]byte{} {
		shown.NextCommittee = hex0x(f.state.NextRoot)
	}
	if f.finalized.HasExecution() {
		root, block := hex0x(f.finalized.Execution.StateRoot), f.finalized.Execution.BlockNumber
		shown.StateRoot, shown.ExecutionBlock = &root, &block
	}
	return shown
}

func hex0x(hash [32]byte) string { return "0x" + hex.EncodeToString(hash[:]) }

// ethereumInput is what verify ethereum reads.
type ethereumInput struct {
	Preset                json.RawMessage   `json:"preset"`
	Forks                 []ethereumFork    `json:"forks"`
	GenesisValidatorsRoot string            `json:"genesis_validators_root"`
	TrustedBlockRoot      string            `json:"trusted_block_root"`
	Bootstrap             json.RawMessage   `json:"bootstrap"`
	Updates               []json.RawMessage `json:"updates"`
	CurrentSlot           *number           `json:"current_slot"`

	config      ethereum.Config
	trusted     [32]byte
	currentSlot uint64
}

func parseEthereumInput(data []byte) (*ethereumInput, error) {
	var in ethereumInput
	err := json.Unmarshal(data, &in)
	if err != nil {
		return nil, refusal.Malformed.With("JSON: %w", err)
	}
	if in.Bootstrap == nil {
		return nil, refusal.EmptyField.With("bootstrap is missing")
	}
	if in.CurrentSlot == nil {
		return nil, refusal.EmptyField.With("current_slot is missing")
	}
	in.currentSlot = uint64(*in.CurrentSlot)
	if in.config.Preset, err = parsePreset(in.Preset); err != nil {
		return nil, err
	}
	if in.config.Forks, err = nameForks(in.Forks); err != nil {
		return nil, err
	}
	if err := parseHex(in.config.GenesisValidatorsRoot[:], "genesis_validators_root", in.GenesisValidatorsRoot); err != nil {
		return nil, err
	}
	return &in, parseHex(in.trusted[:], "trusted_block_root", in.TrustedBlockRoot)
}

// parseHex fills out, and wants as many bytes as it has.
func parseHex(out []byte, field, text string) error {
	if text == "" {
		return refusal.EmptyField.With("%s is missing", field)
	}
	if len(text) != 2+2*len(out) || text[:2] != "0x" {
		return refusal.Malformed.With("%s: want 0x and %d hex digits", field, 2*len(out))
	}
	if _, err := hex.Decode(out, []byte(text[2:])); err != nil {
		return refusal.Malformed.With("%s: %w", field, err)
	}
	return nil
}

// number is an unsigned integer, as JSON's number or as the beacon API's
// decimal string.
type number uint64

func (n *number) UnmarshalJSON(data []byte) error {
	var v json.Number // takes both
	if err := json.Unmarshal(data, &v); err != nil {
		return err
	}
	var integer uint64
	if err := json.Unmarshal([]byte(v), &integer); err != nil {
		return fmt.Errorf("%.40s is no unsigned integer", data)
	}
	*n = number(integer)
	return nil
}
