package main

import (
	"encoding/binary"
	"encoding/json"
	"strings"

	"github.com/anji-bridge/anji/proofs/ethereum"
	"github.com/anji-bridge/anji/proofs/refusal"
)

// presetOf is a preset of the consensus specs.
func presetOf(name string) (ethereum.Preset, error) {
	switch name {
	case "mainnet":
		return ethereum.MainnetPreset(), nil
	case "minimal":
		return ethereum.MinimalPreset(), nil
	default:
		return ethereum.Preset{}, refusal.Malformed.With("preset %q: want mainnet, minimal or constants", name)
	}
}

// parsePreset reads a preset's name or its constants. Other constants beside
// them are passed over, so that a beacon node's whole spec can be given.
func parsePreset(data json.RawMessage) (ethereum.Preset, error) {
	if data == nil {
		return ethereum.Preset{}, refusal.EmptyField.With("preset is missing")
	}
	var name string
	if err := json.Unmarshal(data, &name); err == nil {
		return presetOf(name)
	}
	var given map[string]json.RawMessage
	if err := json.Unmarshal(data, &given); err != nil || given == nil {
		return ethereum.Preset{}, refusal.Malformed.With("preset: want mainnet, minimal or an object of constants")
	}
	constants := map[string]json.RawMessage{}
	for constant, value := range given {
		constants[strings.ToUpper(constant)] = value
	}
	// What few networks change has mainnet's value.
	p := ethereum.Preset{SecondsPerSlot: ethereum.MainnetPreset().SecondsPerSlot, MinSyncCommitteeParticipants: 1}
	if base, ok := constants["PRESET_BASE"]; ok {
		if err := json.Unmarshal(base, &name); err != nil {
			return ethereum.Preset{}, refusal.Malformed.With("PRESET_BASE: %w", err)
		}
		var err error
		if p, err = presetOf(name); err != nil {
			return ethereum.Preset{}, err
		}
	}
	for constant, into := range map[string]*uint64{
		"SECONDS_PER_SLOT":                 &p.SecondsPerSlot,
		"SLOTS_PER_EPOCH":                  &p.SlotsPerEpoch,
		"EPOCHS_PER_SYNC_COMMITTEE_PERIOD": &p.EpochsPerSyncCommitteePeriod,
		"SYNC_COMMITTEE_SIZE":              &p.SyncCommitteeSize,
		"MIN_SYNC_COMMITTEE_PARTICIPANTS":  &p.MinSyncCommitteeParticipants,
	} {
		value, ok := constants[constant]
		if !ok && *into == 0 {
			return ethereum.Preset{}, refusal.EmptyField.With("preset: %s is missing", constant)
		}
		if !ok {
			continue
		}
		if err := json.Unmarshal(value, (*number)(into)); err != nil {
			return ethereum.Preset{}, refusal.Malformed.With("preset: %s: %w", constant, err)
		}
	}
	return p, nil
}

// ethereumFork is an entry of a fork schedule.
type ethereumFork struct {
	Name    string  `json:"name"` // optional
	Epoch   *number `json:"epoch"`
	Version string  `json:"version"`
}

// publicVersions are the fork versions of public networks, of the consensus
// specs' tests and of common devnets: that of genesis, and what each fork adds.
var publicVersions = []struct{ genesis, step uint32 }{
	{0x00000000, 0x01000000}, // mainnet
	{0x00000001, 0x01000000}, // minimal
	{0x00001020, 0x01000000}, // Goerli
	{0x9000006f, 0x00000001}, // Sepolia from Altair on
	{0x90000069, 0x80000000}, // Sepolia's genesis
	{0x01017000, 0x01000000}, // Holesky
	{0x10000910, 0x10000000}, // Hoodi
	{0x00000064, 0x01000000}, // Gnosis
	{0x10000038, 0x10000000}, // devnets of ethereum-package
}

// nameForks tells which fork each entry is: a schedule names none, and yet the
// layout of headers and states depends on it.
func nameForks(entries []ethereumFork) ([]ethereum.ForkSpec, error) {
	if len(entries) == 0 {
		return nil, refusal.EmptyField.With("forks is missing")
	}
	next := ethereum.Altair
	if len(entries) > int(ethereum.Fulu) {
		next = ethereum.Phase0
	}
	forks := make([]ethereum.ForkSpec, len(entries))
	for i, e := range entries {
		if e.Epoch == nil {
			return nil, refusal.EmptyField.With("forks[%d].epoch is missing", i)
		}
		spec := ethereum.ForkSpec{Epoch: uint64(*e.Epoch)}
		if err := parseHex(spec.Version[:], "forks version", e.Version); err != nil {
			return nil, refusal.Wrap(err, "forks[%d]", i)
		}
		spec.Fork = next
		if fork, ok := publicFork(spec.Version); ok {
			spec.Fork = fork
		}
		if e.Name != "" {
			fork, ok := ethereum.ParseFork(strings.ToLower(e.Name))
			if !ok {
				return nil, refusal.ForkUnsupported.With("forks[%d]: name %q", i, e.Name)
			}
			spec.Fork = fork
		}
		forks[i], next = spec, spec.Fork+1
	}
	return forks, nil
}

func publicFork(v ethereum.Version) (ethereum.Fork, bool) {
	version := binary.BigEndian.Uint32(v[:])
	for _, p := range publicVersions {
		if above := version - p.genesis; version >= p.genesis && above%p.step == 0 && above/p.step <= uint32(ethereum.Fulu) {
			return ethereum.Fork(above / p.step), true
		}
	}
	return 0, false
}
