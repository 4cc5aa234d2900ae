package ethereum

import (
	"errors"
	"math"
	"slices"
	"testing"

	"github.com/anji-bridge/anji/proofs/refusal"
)

func TestConfigRefusals(t *testing.T) {
	for name, change := range map[string]func(*Config){
		"no seconds":                     func(c *Config) { c.SecondsPerSlot = 0 },
		"seconds beyond bounds":          func(c *Config) { c.SecondsPerSlot = math.MaxUint32 + 1 },
		"no slots":                       func(c *Config) { c.SlotsPerEpoch = 0 },
		"slots beyond bounds":            func(c *Config) { c.SlotsPerEpoch = math.MaxUint64 },
		"no epochs":                      func(c *Config) { c.EpochsPerSyncCommitteePeriod = 0 },
		"epochs beyond bounds":           func(c *Config) { c.EpochsPerSyncCommitteePeriod = math.MaxUint64 / 31 },
		"no committee":                   func(c *Config) { c.SyncCommitteeSize = 0 },
		"a committee of half a byte":     func(c *Config) { c.SyncCommitteeSize = 12 },
		"a committee beyond bounds":      func(c *Config) { c.SyncCommitteeSize = 8192 },
		"no participants":                func(c *Config) { c.MinSyncCommitteeParticipants = 0 },
		"more participants than members": func(c *Config) { c.MinSyncCommitteeParticipants = 513 },
		"no genesis validators":          func(c *Config) { c.GenesisValidatorsRoot = [32]byte{} },
		"no forks":                       func(c *Config) { c.Forks = nil },
		"forks out of order":             func(c *Config) { c.Forks[1], c.Forks[2] = c.Forks[2], c.Forks[1] },
		"a fork twice":                   func(c *Config) { c.Forks[2].Fork = Altair },
		"epochs out of order":            func(c *Config) { c.Forks[3].Epoch = 1 },
		"a version twice":                func(c *Config) { c.Forks[3].Version = c.Forks[2].Version },
		"a fork that is not known":       func(c *Config) { c.Forks = append(c.Forks, ForkSpec{Fulu + 1, 500000, Version{7}}) },
		"only a fork that is not known":  func(c *Config) { c.Forks = []ForkSpec{{Fulu + 1, 500000, Version{7}}} },
	} {
		c := Mainnet()
		c.Forks = slices.Clone(c.Forks)
		check(t, c.Validate())
		change(&c)
		if err := c.Validate(); !errors.Is(err, refusal.ClientInvalid) {
			t.Errorf("%s: %v", name, err)
		}
	}
	for _, preset := range []Preset{MainnetPreset(), MinimalPreset(),
		{math.MaxUint32, 1 << 32, 1, 4096, 4096}, {1, 1, 1 << 32, 8, 1},
	} {
		check(t, Config{Preset: preset, Forks: specForks(Fulu), GenesisValidatorsRoot: [32]byte{1}}.Validate())
	}
}

func TestForkAt(t *testing.T) {
	c := Mainnet()
	for slot, want := range map[uint64]Fork{
		0: Phase0, 74240*32 - 1: Phase0, 74240 * 32: Altair, 194048 * 32: Capella, 364032*32 - 1: Deneb, 364032 * 32: Electra, math.MaxUint64: Fulu,
	} {
		if got, ok := c.ForkAt(slot); !ok || got.Fork != want {
			t.Errorf("slot %d: %s, want %s", slot, got.Fork, want)
		}
	}
	c.Forks = c.Forks[1:]
	if _, ok := c.ForkAt(5); ok {
		t.Error("a fork before the first")
	}
	for fork := Phase0; fork <= Fulu; fork++ {
		if got, ok := ParseFork(fork.String()); !ok || got != fork {
			t.Errorf("%s is read as %s", fork, got)
		}
	}
	if _, ok := ParseFork((Fulu + 1).String()); ok {
		t.Error("an unknown fork has a name")
	}
}

func TestSlotsAndTimes(t *testing.T) {
	c := Mainnet()
	for _, slot := range []uint64{0, 1, 10421200} {
		unix, ok := c.SlotTime(slot)
		if !ok || c.SlotAt(unix) != slot || c.SlotAt(unix+11) != slot || c.SlotAt(unix+12) != slot+1 {
			t.Errorf("slot %d begins at %d", slot, unix)
		}
	}
	// Block 21210076 of mainnet.
	if unix, _ := c.SlotTime(10421200); unix != 1731878423 {
		t.Errorf("slot 10421200 begins at %d", unix)
	}
	if c.SlotAt(c.GenesisTime-1) != 0 {
		t.Error("a slot before genesis")
	}
	last := (math.MaxUint64 - c.GenesisTime) / 12
	if unix, ok := c.SlotTime(last); !ok || c.SlotAt(unix) != last {
		t.Error("no time for the last slot that has one")
	}
	if _, ok := c.SlotTime(last + 1); ok {
		t.Error("a time beyond 64 bits")
	}
}

func TestEarliestSignature(t *testing.T) {
	c := Mainnet()
	const fork, period = 269568 * 32, 269568*32 + 8192 // slots where Deneb and a period begin, and the next one
	for name, s := range map[string]struct{ attested, signed, want uint64 }{
		"the next slot":               {fork + 10, fork + 11, fork + 11},
		"missed slots":                {fork + 10, fork + 15, fork + 11},
		"the next period":             {period - 2, period + 3, period},
		"the last slot of a period":   {period - 3, period - 1, period - 2},
		"the next fork":               {fork - 2, fork + 5, fork + 1},
		"the fork of the slot before": {fork - 2, fork, fork},
		"no later than it is":         {fork + 10, fork + 4, fork + 4},
	} {
		if got := c.EarliestSignature(s.attested, s.signed); got != s.want {
			t.Errorf("%s: %d, want %d", name, got, s.want)
		}
	}
}
