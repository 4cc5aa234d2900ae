package ethereum

import (
	"math"

	"github.com/anji-bridge/anji/proofs/refusal"
)

// Fork names a version of the protocol. Later forks are greater.
type Fork uint8

// The forks from genesis to Fulu. Light clients exist from Altair on.
const (
	Phase0 Fork = iota
	Altair
	Bellatrix
	Capella
	Deneb
	Electra
	Fulu
)

var forkNames = [...]string{"phase0", "altair", "bellatrix", "capella", "deneb", "electra", "fulu"}

// String is the fork's name in the beacon API, "altair" for one.
func (f Fork) String() string {
	if int(f) < len(forkNames) {
		return forkNames[f]
	}
	return "unknown fork"
}

// ParseFork finds a fork by the name that the beacon API gives it.
func ParseFork(name string) (Fork, bool) {
	for i, known := range forkNames {
		if name == known {
			return Fork(i), true
		}
	}
	return 0, false
}

// Version is a fork's number on one network; signatures commit to it.
type Version [4]byte

// ForkSpec says from which epoch on a fork is in force.
type ForkSpec struct {
	Fork    Fork
	Epoch   uint64
	Version Version
}

// Preset are the constants by which networks differ, named as in the
// consensus specs.
type Preset struct {
	SecondsPerSlot               uint64
	SlotsPerEpoch                uint64
	EpochsPerSyncCommitteePeriod uint64
	SyncCommitteeSize            uint64
	MinSyncCommitteeParticipants uint64
}

// MainnetPreset is the preset of mainnet and the public test networks.
func MainnetPreset() Preset {
	return Preset{SecondsPerSlot: 12, SlotsPerEpoch: 32, EpochsPerSyncCommitteePeriod: 256, SyncCommitteeSize: 512, MinSyncCommitteeParticipants: 1}
}

// MinimalPreset is the preset of the consensus specs' own tests.
func MinimalPreset() Preset {
	return Preset{SecondsPerSlot: 6, SlotsPerEpoch: 8, EpochsPerSyncCommitteePeriod: 8, SyncCommitteeSize: 32, MinSyncCommitteeParticipants: 1}
}

// Config describes one network.
type Config struct {
	Preset
	// Forks in the order of Fork, each at most once. Several may share an
	// epoch: the last of them is in force. One that the network never had may
	// be left out.
	Forks                 []ForkSpec
	GenesisValidatorsRoot [32]byte
	GenesisTime           uint64 // unix seconds of slot 0
}

// Mainnet is Ethereum's own network.
func Mainnet() Config {
	return Config{
		Preset: MainnetPreset(),
		Forks: []ForkSpec{
			{Phase0, 0, Version{0}},
			{Altair, 74240, Version{1}},
			{Bellatrix, 144896, Version{2}},
			{Capella, 194048, Version{3}},
			{Deneb, 269568, Version{4}},
			{Electra, 364032, Version{5}},
			{Fulu, 411392, Version{6}},
		},
		GenesisValidatorsRoot: [32]byte{
			0x4b, 0x36, 0x3d, 0xb9, 0x4e, 0x28, 0x61, 0x20, 0xd7, 0x6e, 0xb9, 0x05, 0x34, 0x0f, 0xdd, 0x4e,
			0x54, 0xbf, 0xe9, 0xf0, 0x6b, 0xf3, 0x3f, 0xf6, 0xcf, 0x5a, 0xd2, 0x7f, 0x51, 0x1b, 0xfe, 0x95,
		},
		GenesisTime: 1606824023,
	}
}

// Bounds of what a Config may say, so that no product of its constants
// overflows and no committee costs more than the largest in use times eight.
const (
	maxSyncCommitteeSize = 4096
	maxSlotsPerPeriod    = 1 << 32
)

// Validate refuses with ClientInvalid what no network can be.
func (c Config) Validate() error {
	p := c.Preset
	switch {
	case p.SecondsPerSlot == 0 || p.SecondsPerSlot > math.MaxUint32:
		return refusal.ClientInvalid.With("SECONDS_PER_SLOT is %d", p.SecondsPerSlot)
	case p.SlotsPerEpoch == 0 || p.SlotsPerEpoch > maxSlotsPerPeriod:
		return refusal.ClientInvalid.With("SLOTS_PER_EPOCH is %d", p.SlotsPerEpoch)
	case p.EpochsPerSyncCommitteePeriod == 0 || p.EpochsPerSyncCommitteePeriod > maxSlotsPerPeriod/p.SlotsPerEpoch:
		return refusal.ClientInvalid.With("EPOCHS_PER_SYNC_COMMITTEE_PERIOD is %d", p.EpochsPerSyncCommitteePeriod)
	case p.SyncCommitteeSize == 0 || p.SyncCommitteeSize%8 != 0 || p.SyncCommitteeSize > maxSyncCommitteeSize:
		return refusal.ClientInvalid.With("SYNC_COMMITTEE_SIZE is %d, want a multiple of 8 up to %d", p.SyncCommitteeSize, maxSyncCommitteeSize)
	case p.MinSyncCommitteeParticipants == 0 || p.MinSyncCommitteeParticipants > p.SyncCommitteeSize:
		return refusal.ClientInvalid.With("MIN_SYNC_COMMITTEE_PARTICIPANTS is %d of %d", p.MinSyncCommitteeParticipants, p.SyncCommitteeSize)
	case c.GenesisValidatorsRoot == [32]byte{}:
		return refusal.ClientInvalid.With("genesis validators root is zero")
	}
	return c.validateForks()
}

func (c Config) validateForks() error {
	if len(c.Forks) == 0 {
		return refusal.ClientInvalid.With("no forks")
	}
	for i, f := range c.Forks {
		if f.Fork > Fulu {
			return refusal.ClientInvalid.With("fork %d is unknown", i)
		}
		if i == 0 {
			continue
		}
		before := c.Forks[i-1]
		switch {
		case f.Fork <= before.Fork:
			return refusal.ClientInvalid.With("%s follows %s", f.Fork, before.Fork)
		case f.Epoch < before.Epoch:
			return refusal.ClientInvalid.With("%s at epoch %d is before %s at %d", f.Fork, f.Epoch, before.Fork, before.Epoch)
		case f.Version == before.Version:
			return refusal.ClientInvalid.With("%s has the version of %s", f.Fork, before.Fork)
		}
	}
	return nil
}

// Period is the sync-committee period that a slot lies in.
func (c Config) Period(slot uint64) uint64 {
	return slot / c.SlotsPerEpoch / c.EpochsPerSyncCommitteePeriod
}

// ForkAt is the fork in force at a slot, and whether there is one.
func (c Config) ForkAt(slot uint64) (ForkSpec, bool) {
	epoch := slot / c.SlotsPerEpoch
	for i := len(c.Forks) - 1; i >= 0; i-- {
		if c.Forks[i].Epoch <= epoch {
			return c.Forks[i], true
		}
	}
	return ForkSpec{}, false
}

// EarliestSignature is the first slot after an attested one in which a signature
// would be verified by the same committee and domain as in the slot signed. No
// hash covers the slot of a signature.
func (c Config) EarliestSignature(attested, signed uint64) uint64 {
	earliest := max(attested+1, c.Period(signed)*c.EpochsPerSyncCommitteePeriod*c.SlotsPerEpoch)
	if fork, ok := c.ForkAt(max(signed, 1) - 1); ok {
		earliest = max(earliest, fork.Epoch*c.SlotsPerEpoch+1)
	}
	return min(earliest, signed)
}

// SlotTime is when a slot begins, in unix seconds; false where that does not
// fit 64 bits.
func (c Config) SlotTime(slot uint64) (uint64, bool) {
	if slot > (math.MaxUint64-c.GenesisTime)/c.SecondsPerSlot {
		return 0, false
	}
	return c.GenesisTime + slot*c.SecondsPerSlot, true
}

// SlotAt is the slot that is under way at a time in unix seconds, 0 before
// genesis.
func (c Config) SlotAt(unix uint64) uint64 {
	if unix < c.GenesisTime {
		return 0
	}
	return (unix - c.GenesisTime) / c.SecondsPerSlot
}
