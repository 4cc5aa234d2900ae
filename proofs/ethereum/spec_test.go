package ethereum

import (
	"fmt"
	"testing"

	"github.com/goccy/go-yaml"
	"github.com/golang/snappy"
)

// checks are what a spec test expects of the store.
type checks struct {
	Finalized  expected `yaml:"finalized_header"`
	Optimistic expected `yaml:"optimistic_header"`
}

type expected struct {
	Slot          uint64 `yaml:"slot"`
	BeaconRoot    string `yaml:"beacon_root"`
	ExecutionRoot string `yaml:"execution_root"`
}

type specStep struct {
	Process *struct {
		Update string `yaml:"update"`
		Slot   uint64 `yaml:"current_slot"`
		Checks checks `yaml:"checks"`
	} `yaml:"process_update"`
	Force *struct {
		Slot   uint64 `yaml:"current_slot"`
		Checks checks `yaml:"checks"`
	} `yaml:"force_update"`
}

// TestSpecSync runs the consensus specs' light-client sync cases: every update
// is valid, and the finalized header after it is the one that they expect.
//
// Their store knows more than ours: the optimistic header, which is the newest
// attested one of a valid update, and forced updates, which take an attested
// header for finalized after a period without finality. We never do that; the
// test does it in our place, to go on with the case.
func TestSpecSync(t *testing.T) {
	for _, fork := range []Fork{Deneb, Electra} {
		for _, name := range []string{"advance_finality_without_sync_committee", "light_client_sync", "supply_sync_committee_from_past_update"} {
			t.Run(fork.String()+"/"+name, func(t *testing.T) { runSpecSync(t, fork, name) })
		}
	}
}

func runSpecSync(t *testing.T, fork Fork, name string) {
	dir := "spec-tests-minimal-helios/" + fork.String() + "/" + name + "/"
	object := func(name string) []byte { return specObject(t, dir+name) }
	var meta struct {
		GenesisValidatorsRoot string `yaml:"genesis_validators_root"`
		TrustedBlockRoot      string `yaml:"trusted_block_root"`
	}
	check(t, yaml.Unmarshal(readFile(t, dir+"meta.yaml"), &meta))
	cfg := Config{Preset: MinimalPreset(), GenesisValidatorsRoot: unhex(t, meta.GenesisValidatorsRoot), Forks: specForks(fork)}
	b := sszBootstrap(t, object("bootstrap"), fork, 32)
	l := bootstrapped(t, cfg, unhex(t, meta.TrustedBlockRoot), b)
	finalized, optimistic := b.Header, b.Header

	var steps []specStep
	check(t, yaml.Unmarshal(readFile(t, dir+"steps.yaml"), &steps))
	if len(steps) == 0 {
		t.Fatal("no steps")
	}
	var best *Update // since the last finality
	for i, s := range steps {
		var want checks
		switch {
		case s.Process != nil:
			u := sszUpdate(t, object(s.Process.Update), fork, 32, true)
			before := l.state
			check(t, l.update(u))
			if best == nil || rank(u) > rank(*best) {
				best = &u
			}
			if l.state != before {
				best = nil
			}
			if l.state.Slot > before.Slot {
				finalized = u.FinalizedHeader
			}
			if u.AttestedHeader.Beacon.Slot > optimistic.Beacon.Slot {
				optimistic = u.AttestedHeader
			}
			want = s.Process.Checks
		case s.Force != nil:
			forced := *best
			if forced.FinalizedHeader.Beacon.Slot <= l.state.Slot {
				forced.FinalizedHeader, forced.FinalityBranch = forced.AttestedHeader, make([][32]byte, 1)
			}
			l.state, best = l.state.Apply(cfg, forced), nil
			if forced.NextSyncCommittee != nil {
				l.add(*forced.NextSyncCommittee)
			}
			finalized = forced.FinalizedHeader
			if finalized.Beacon.Slot > optimistic.Beacon.Slot {
				optimistic = finalized
			}
			want = s.Force.Checks
		default:
			t.Fatalf("step %d is of an unknown kind", i)
		}
		compare(t, fmt.Sprintf("step %d, finalized", i), finalized, fork, want.Finalized)
		compare(t, fmt.Sprintf("step %d, optimistic", i), optimistic, fork, want.Optimistic)
		if root := finalized.Beacon.Root(); l.state.Root != root || l.state.Slot != finalized.Beacon.Slot {
			t.Errorf("step %d: the state is at slot %d", i, l.state.Slot)
		}
	}
}

// specObject is SSZ as the specs' tests keep it.
func specObject(t testing.TB, name string) []byte {
	t.Helper()
	data, err := snappy.Decode(nil, readFile(t, name+".ssz_snappy"))
	check(t, err)
	return data
}

// rank orders updates as is_better_update does, as far as the cases need it.
func rank(u Update) int {
	n := len(u.FinalityBranch)
	if u.NextSyncCommittee != nil {
		n += 100
	}
	return n
}

func compare(t *testing.T, what string, h Header, fork Fork, want expected) {
	t.Helper()
	if h.Beacon.Slot != want.Slot || h.Beacon.Root() != unhex(t, want.BeaconRoot) || h.Execution.root(fork) != unhex(t, want.ExecutionRoot) {
		t.Errorf("%s: slot %d, root %x, want %+v", what, h.Beacon.Slot, h.Beacon.Root(), want)
	}
}

// specForks are all in force from genesis, up to the last.
func specForks(last Fork) (forks []ForkSpec) {
	for fork := Phase0; fork <= last; fork++ {
		forks = append(forks, ForkSpec{fork, 0, Version{byte(fork), 0, 0, 1}})
	}
	return forks
}
