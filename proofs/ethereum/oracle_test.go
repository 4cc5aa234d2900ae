package ethereum

import (
	"encoding/json"
	"testing"

	beaconlight "github.com/ethereum/go-ethereum/beacon/light"
	"github.com/ethereum/go-ethereum/beacon/light/api"
	"github.com/ethereum/go-ethereum/beacon/merkle"
	"github.com/ethereum/go-ethereum/beacon/params"
	"github.com/ethereum/go-ethereum/beacon/types"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/ethdb/memorydb"
)

// go-ethereum's light client, with its own hashing and another BLS library
// (kilic's), follows mainnet over the same updates as ours.

func gethBootstrap(t *testing.T, fork, name string) types.BootstrapData {
	t.Helper()
	var in struct {
		Header    struct{ Beacon types.Header }
		Committee types.SerializedSyncCommittee `json:"current_sync_committee"`
		Branch    merkle.Values                 `json:"current_sync_committee_branch"`
	}
	check(t, json.Unmarshal(opened(t, name), &in))
	return types.BootstrapData{Version: fork, Header: in.Header.Beacon, Committee: &in.Committee, CommitteeRoot: in.Committee.Root(), CommitteeBranch: in.Branch}
}

// opened is what stands under "data", if anything does.
func opened(t *testing.T, name string) []byte {
	data := readFile(t, name)
	var array []json.RawMessage
	if json.Unmarshal(data, &array) == nil {
		data = array[0]
	}
	var envelope struct{ Data json.RawMessage }
	check(t, json.Unmarshal(data, &envelope))
	if envelope.Data != nil {
		return envelope.Data
	}
	return data
}

func gethUpdate(t *testing.T, fork, name string) *api.CommitteeUpdate {
	t.Helper()
	data, err := json.Marshal(map[string]any{"version": fork, "data": json.RawMessage(opened(t, name))})
	check(t, err)
	var u api.CommitteeUpdate
	check(t, json.Unmarshal(data, &u))
	return &u
}

var oracleRuns = map[string]struct {
	fork, bootstrap string
	updates         []string
}{
	"axelar": {"capella", "axelar-capella/bootstrap.json",
		[]string{"axelar-capella/862.json", "axelar-capella/863.json", "axelar-capella/864.json"}},
	"antchainbridge": {"deneb", "antchainbridge-deneb/bootstrap.json",
		[]string{"antchainbridge-deneb/update.json", "antchainbridge-deneb/update-next-period.json"}},
	"argument": {"deneb", "mainnet-deneb-argument/committee-change/base-data/BootstrapDeneb.json", []string{
		"mainnet-deneb-argument/committee-change/base-data/UpdateDeneb.json",
		"mainnet-deneb-argument/committee-change/base-data/UpdateNewPeriodDeneb.json"}},
}

func TestGethFollowsTheSame(t *testing.T) {
	for name, run := range oracleRuns {
		t.Run(name, func(t *testing.T) {
			chain := beaconlight.NewCommitteeChain(memorydb.New(), params.MainnetLightConfig, params.SyncCommitteeSupermajority, false)
			theirs := gethBootstrap(t, run.fork, run.bootstrap)
			b := jsonBootstrap(t, run.bootstrap)
			l := bootstrapped(t, Mainnet(), b.Header.Beacon.Root(), b)
			check(t, chain.CheckpointInit(theirs))
			if l.state.Root != theirs.Header.Hash() || l.state.CurrentRoot != theirs.CommitteeRoot {
				t.Error("roots of the bootstrap differ")
			}
			for _, file := range run.updates {
				theirs := gethUpdate(t, run.fork, file)
				u := jsonUpdate(t, file)
				check(t, theirs.Update.Validate())
				check(t, chain.InsertUpdate(&theirs.Update, &theirs.NextSyncCommittee))
				l.accept(u)
				if l.state.NextRoot != theirs.Update.NextSyncCommitteeRoot {
					t.Errorf("%s: next committees differ", file)
				}
				if u.FinalizedHeader.Beacon.Root() != theirs.Update.FinalizedHeader.Hash() {
					t.Errorf("%s: finalized headers differ", file)
				}
				compareSignatures(t, chain, l, u, theirs.Update.AttestedHeader)
			}
		})
	}
}

// compareSignatures changes what is signed, who signed and the signature:
// theirs and ours always agree.
func compareSignatures(t *testing.T, chain *beaconlight.CommitteeChain, l *light, u Update, theirs types.SignedHeader) {
	t.Helper()
	for name, change := range map[string]func(h *types.SignedHeader){
		"nothing":          func(*types.SignedHeader) {},
		"state root":       func(h *types.SignedHeader) { h.Header.StateRoot[3] ^= 4 },
		"proposer":         func(h *types.SignedHeader) { h.Header.ProposerIndex++ },
		"slot":             func(h *types.SignedHeader) { h.Header.Slot-- },
		"one bit less":     func(h *types.SignedHeader) { h.Signature.Signers[5] &^= 2 },
		"half of the bits": func(h *types.SignedHeader) { clear(h.Signature.Signers[:32]) },
		"signature":        func(h *types.SignedHeader) { h.Signature.Signature[50] ^= 1 },
		"sign of it":       func(h *types.SignedHeader) { h.Signature.Signature[0] ^= 0x20 },
		"infinity":         func(h *types.SignedHeader) { h.Signature.Signature = [96]byte{0xc0} },
		"zeros":            func(h *types.SignedHeader) { h.Signature.Signature = [96]byte{} },
	} {
		changed := theirs
		change(&changed)
		want, _, err := chain.VerifySignedHeader(changed)
		check(t, err)
		ours := u
		ours.AttestedHeader.Beacon = BeaconHeader{changed.Header.Slot, changed.Header.ProposerIndex, changed.Header.ParentRoot, changed.Header.StateRoot, changed.Header.BodyRoot}
		ours.SyncAggregate = SyncAggregate{Bits: changed.Signature.Signers[:], Signature: changed.Signature.Signature}
		err = ours.verifyAggregate(l.cfg, l.state, l.committee)
		if (err == nil) != want || want != (name == "nothing") {
			t.Errorf("%s: theirs %v, ours %v", name, want, err)
		}
	}
}

// TestGethExecutionRoots compares hashes of execution headers.
func TestGethExecutionRoots(t *testing.T) {
	for name, run := range oracleRuns {
		for _, file := range run.updates {
			var in struct {
				Attested, Finalized struct{ Execution json.RawMessage }
			}
			fields := map[string]json.RawMessage{}
			check(t, json.Unmarshal(opened(t, file), &fields))
			check(t, json.Unmarshal(fields["attested_header"], &in.Attested))
			check(t, json.Unmarshal(fields["finalized_header"], &in.Finalized))
			u := jsonUpdate(t, file)
			fork, _ := ParseFork(run.fork)
			for raw, ours := range map[*json.RawMessage]*Header{&in.Attested.Execution: &u.AttestedHeader, &in.Finalized.Execution: &u.FinalizedHeader} {
				theirs, err := types.ExecutionHeaderFromJSON(run.fork, *raw)
				check(t, err)
				if root := ours.Execution.root(fork); common.Hash(theirs.PayloadRoot()) != root {
					t.Errorf("%s, %s: %x, theirs %x", name, file, root, theirs.PayloadRoot())
				}
				if theirs.BlockHash() != ours.Execution.BlockHash {
					t.Errorf("%s, %s: block hashes differ", name, file)
				}
			}
		}
	}
}

// TestGethKnowsTheNetwork compares mainnet's configuration.
func TestGethKnowsTheNetwork(t *testing.T) {
	cfg, theirs := Mainnet(), params.MainnetLightConfig
	if theirs.GenesisValidatorsRoot != cfg.GenesisValidatorsRoot || theirs.GenesisTime != cfg.GenesisTime {
		t.Error("genesis differs")
	}
	if len(theirs.Forks) != len(cfg.Forks) {
		t.Fatalf("%d forks, theirs %d", len(cfg.Forks), len(theirs.Forks))
	}
	for i, f := range theirs.Forks {
		if ours := cfg.Forks[i]; f.Epoch != ours.Epoch || Version(f.Version) != ours.Version {
			t.Errorf("%s: epoch %d, version %x, theirs %d, %x", ours.Fork, ours.Epoch, ours.Version, f.Epoch, f.Version)
		}
	}
	for _, fork := range []Fork{Bellatrix, Capella, Deneb, Electra, Fulu} {
		want := stateIndices{params.StateIndexFinalBlock(fork.String()), params.StateIndexSyncCommittee(fork.String()), params.StateIndexNextSyncCommittee(fork.String())}
		if fork.indices() != want {
			t.Errorf("%s: indices %+v, theirs %+v", fork, fork.indices(), want)
		}
	}
	if params.BodyIndexExecPayload != executionIndex || params.SyncCommitteeSize != cfg.SyncCommitteeSize || params.SyncPeriodLength != cfg.SlotsPerEpoch*cfg.EpochsPerSyncCommitteePeriod {
		t.Error("constants differ")
	}
	for _, slot := range []uint64{0, 31, 32, 8191, 8192, 10421200} {
		if types.SyncPeriod(slot) != cfg.Period(slot) {
			t.Errorf("slot %d: periods differ", slot)
		}
	}
}
