package ethereumnet

import (
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"

	"github.com/anji-bridge/anji/proofs/ethereum"
)

// Consensus is what a light client of the network has to know beforehand, by
// the names of the consensus specs.
type Consensus struct {
	SecondsPerSlot               uint64      `json:"SECONDS_PER_SLOT"`
	SlotsPerEpoch                uint64      `json:"SLOTS_PER_EPOCH"`
	EpochsPerSyncCommitteePeriod uint64      `json:"EPOCHS_PER_SYNC_COMMITTEE_PERIOD"`
	SyncCommitteeSize            uint64      `json:"SYNC_COMMITTEE_SIZE"`
	MinSyncCommitteeParticipants uint64      `json:"MIN_SYNC_COMMITTEE_PARTICIPANTS"`
	Forks                        []Fork      `json:"forks"`
	GenesisValidatorsRoot        common.Hash `json:"genesis_validators_root"`
	GenesisTime                  uint64      `json:"genesis_time"` // unix seconds of slot 0
}

// Fork is in force from an epoch on.
type Fork struct {
	Name    string        `json:"name"`
	Epoch   uint64        `json:"epoch"`
	Version hexutil.Bytes `json:"version"` // 4 bytes
}

// newConsensus is the same for all networks but for when and with which
// validators they begin. All forks are in force from the first slot on.
func newConsensus() Consensus {
	preset := ethereum.MainnetPreset()
	c := Consensus{
		// One-second slots are too short for Prysm.
		SecondsPerSlot:               2,
		SlotsPerEpoch:                4,
		EpochsPerSyncCommitteePeriod: 8,
		SyncCommitteeSize:            preset.SyncCommitteeSize,
		MinSyncCommitteeParticipants: preset.MinSyncCommitteeParticipants,
	}
	for fork := ethereum.Phase0; fork <= ethereum.Fulu; fork++ {
		c.Forks = append(c.Forks, Fork{Name: fork.String(), Version: append([]byte{byte(fork)}, "Anj"...)})
	}
	return c
}

// Config is the same for the verifier.
func (c Consensus) Config() ethereum.Config {
	config := ethereum.Config{
		Preset: ethereum.Preset{
			SecondsPerSlot:               c.SecondsPerSlot,
			SlotsPerEpoch:                c.SlotsPerEpoch,
			EpochsPerSyncCommitteePeriod: c.EpochsPerSyncCommitteePeriod,
			SyncCommitteeSize:            c.SyncCommitteeSize,
			MinSyncCommitteeParticipants: c.MinSyncCommitteeParticipants,
		},
		GenesisValidatorsRoot: c.GenesisValidatorsRoot,
		GenesisTime:           c.GenesisTime,
	}
	for i, fork := range c.Forks {
		config.Forks = append(config.Forks, ethereum.ForkSpec{
			Fork: ethereum.Fork(i), Epoch: fork.Epoch, Version: ethereum.Version(fork.Version),
		})
	}
	return config
}
