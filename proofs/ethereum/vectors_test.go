package ethereum

import (
	"encoding/hex"
	"encoding/json"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"reflect"
	"strings"
	"testing"

	"github.com/anji-bridge/anji/proofs/refusal"
)

const lightClient = "testdata/light-client/"

// light follows a network as a client does: a state, and committees by root.
type light struct {
	t          testing.TB
	cfg        Config
	state      State
	committees map[[32]byte]*Committee
}

func (l *light) add(c SyncCommittee) {
	decoded, err := DecodeCommittee(c)
	check(l.t, err)
	if decoded.Root() != c.Root() {
		l.t.Fatal("another root after decoding")
	}
	l.committees[decoded.Root()] = decoded
}

func (l *light) committee(root [32]byte) (*Committee, error) {
	if c, ok := l.committees[root]; ok {
		return c, nil
	}
	return nil, fmt.Errorf("no committee %x", root)
}

func bootstrapped(t testing.TB, cfg Config, trusted [32]byte, b Bootstrap) *light {
	t.Helper()
	s, err := VerifyBootstrap(cfg, trusted, b)
	check(t, err)
	l := &light{t, cfg, s, map[[32]byte]*Committee{}}
	l.add(b.CurrentSyncCommittee)
	return l
}

func (l *light) update(u Update) error {
	before := l.state
	after, err := VerifyUpdate(l.cfg, l.state, l.committee, u, u.SignatureSlot)
	if err != nil {
		return err
	}
	if again := before.Apply(l.cfg, u); again != after {
		l.t.Errorf("Apply gives %+v, VerifyUpdate %+v", again, after)
	}
	if u.NextSyncCommittee != nil && u.NextSyncCommittee.Root() == after.NextRoot {
		l.add(*u.NextSyncCommittee)
	}
	l.state = after
	return nil
}

func (l *light) accept(u Update) {
	l.t.Helper()
	check(l.t, l.update(u))
}

func readFile(t testing.TB, name string) []byte {
	t.Helper()
	data, err := os.ReadFile(lightClient + name)
	check(t, err)
	return data
}

// pick reads JSON and descends to a field; strings that hold JSON are opened.
func pick(t testing.TB, name string, path ...string) []byte {
	t.Helper()
	data := readFile(t, name)
	for _, key := range path {
		var fields map[string]json.RawMessage
		check(t, json.Unmarshal(data, &fields))
		data = fields[key]
		var text string
		if json.Unmarshal(data, &text) == nil {
			data = []byte(text)
		}
	}
	return data
}

func jsonBootstrap(t testing.TB, name string, path ...string) Bootstrap {
	t.Helper()
	b, err := ParseBootstrapJSON(pick(t, name, path...))
	check(t, err)
	return b
}

func jsonUpdate(t testing.TB, name string, path ...string) Update {
	t.Helper()
	data := pick(t, name, path...)
	if array := []json.RawMessage{}; json.Unmarshal(data, &array) == nil {
		data = array[0]
	}
	u, err := ParseUpdateJSON(data)
	check(t, err)
	return u
}

// TestMainnet follows mainnet's recorded bootstraps and updates of Altair,
// Capella and Deneb.
func TestMainnet(t *testing.T) {
	for name, c := range map[string]struct {
		bootstrap []string // file and path into it
		updates   [][]string
		slot      uint64 // finalized in the end
		next      bool   // whether the next committee is known in the end
	}{
		// The first update is of before the bootstrap's slot, and brings the
		// committee that the client lacks.
		"antchainbridge": {[]string{"antchainbridge-deneb/bootstrap.json"}, [][]string{
			{"antchainbridge-deneb/update.json"},
			{"antchainbridge-deneb/update-next-period.json"},
		}, 10428832, true},
		"antchainbridge, update in a state": {[]string{"antchainbridge-deneb/bootstrap.json"}, [][]string{
			{"antchainbridge-deneb/eth_consensus_state_data.json", "light_client_update"},
			{"antchainbridge-deneb/update-next-period.json"},
		}, 10428832, true},
		"argument, committee change": {[]string{"mainnet-deneb-argument/committee-change/base-data/BootstrapDeneb.json"}, [][]string{
			{"mainnet-deneb-argument/committee-change/base-data/UpdateDeneb.json"},
			{"mainnet-deneb-argument/committee-change/base-data/UpdateNewPeriodDeneb.json"},
		}, 9430496, true},
		"argument, inclusion": {[]string{"mainnet-deneb-argument/inclusion/base-data/BootstrapDeneb.json"}, [][]string{
			{"mainnet-deneb-argument/inclusion/base-data/UpdateDeneb.json"},
			{"mainnet-deneb-argument/inclusion/base-data/FinalityUpdateDeneb.json"},
		}, 9567456, true},
		"axelar": {[]string{"axelar-capella/bootstrap.json"}, [][]string{
			{"axelar-capella/862.json"}, {"axelar-capella/863.json"}, {"axelar-capella/864.json"},
		}, 7078240, true},
		"axelar, finality and optimistic": {[]string{"axelar-capella/verification/bootstrap.json"}, [][]string{
			{"axelar-capella/verification/finality_historical_roots.json", "update", "Finality"},
			{"axelar-capella/verification/optimistic_historical_roots.json", "update", "Optimistic"},
			{"axelar-capella/verification/optimistic_block_roots.json", "update", "Optimistic"},
			{"axelar-capella/verification/finality_block_roots.json", "update", "Finality"},
		}, 8316768, false},
	} {
		t.Run(name, func(t *testing.T) {
			b := jsonBootstrap(t, c.bootstrap[0], c.bootstrap[1:]...)
			l := bootstrapped(t, Mainnet(), b.Header.Beacon.Root(), b)
			for _, at := range c.updates {
				l.accept(jsonUpdate(t, at[0], at[1:]...))
			}
			if l.state.Slot != c.slot || l.state.nextKnown() != c.next {
				t.Errorf("ends at slot %d, next committee known %v; want %d, %v", l.state.Slot, l.state.nextKnown(), c.slot, c.next)
			}
		})
	}
}

// goerli is a network of its own versions (goerli/config.yaml).
func goerli(t testing.TB) Config {
	cfg := Config{Preset: MainnetPreset(), Forks: []ForkSpec{
		{Phase0, 0, Version{0, 0, 0x10, 0x20}},
		{Altair, 36660, Version{1, 0, 0x10, 0x20}},
		{Bellatrix, 112260, Version{2, 0, 0x10, 0x20}},
		{Capella, 162304, Version{3, 0, 0x10, 0x20}},
		{Deneb, 231680, Version{4, 0, 0x10, 0x20}},
	}, GenesisTime: 1616508000}
	cfg.GenesisValidatorsRoot = unhex(t, "043db0d9a83813551ee2f33450d23797757d430911a9320530ad8a0eabc43efb")
	return cfg
}

func TestGoerli(t *testing.T) {
	b := jsonBootstrap(t, "axelar-capella/verification/goerli_bootstrap.json")
	l := bootstrapped(t, goerli(t), b.Header.Beacon.Root(), b)
	l.accept(jsonUpdate(t, "axelar-capella/verification/goerli_optimistic_block_roots.json", "update", "Optimistic"))
	finality := jsonUpdate(t, "axelar-capella/verification/goerli_finality_block_roots.json", "update", "Finality")
	l.accept(finality)
	if l.state.Root != finality.FinalizedHeader.Beacon.Root() {
		t.Error("not at the finalized header")
	}
	// The same bytes say nothing to a client of mainnet.
	l.cfg = Mainnet()
	l.cfg.Forks[Deneb].Epoch = 231680
	if err := l.update(finality); !errors.Is(err, refusal.SignatureInvalid) {
		t.Errorf("goerli's update on mainnet: %v", err)
	}
}

// TestInstantiations are bootstraps alone, of three networks.
func TestInstantiations(t *testing.T) {
	sepolia := Config{Preset: MainnetPreset(), GenesisTime: 1655733600, Forks: []ForkSpec{
		{Altair, 50, Version{0x90, 0, 0, 0x70}}, {Bellatrix, 100, Version{0x90, 0, 0, 0x71}},
		{Capella, 56832, Version{0x90, 0, 0, 0x72}}, {Deneb, 132608, Version{0x90, 0, 0, 0x73}}}}
	sepolia.GenesisValidatorsRoot = unhex(t, "d8ea171f3c94aea21ebc42a1ed61052acf3f9209c00e4efbaaddac09ed9b8078")
	for name, cfg := range map[string]Config{"mainnet": Mainnet(), "goerli": goerli(t), "sepolia": sepolia} {
		b := jsonBootstrap(t, "axelar-capella/instantiate_"+name+".json", "bootstrap")
		if name == "goerli" {
			// The node that served it left the block's two blobs out.
			if _, err := VerifyBootstrap(cfg, b.Header.Beacon.Root(), b); !errors.Is(err, refusal.ProofInvalid) {
				t.Errorf("without its blob gas: %v", err)
			}
			b.Header.Execution.BlobGasUsed = 2 * 131072
		}
		l := bootstrapped(t, cfg, b.Header.Beacon.Root(), b)
		if l.state.CurrentRoot != b.CurrentSyncCommittee.Root() {
			t.Errorf("%s: another committee", name)
		}
	}
}

// TestAltairPeriods follows twelve periods of mainnet's Altair. There is no
// bootstrap, so the first update's word is taken for the second's committee.
func TestAltairPeriods(t *testing.T) {
	files, err := filepath.Glob(lightClient + "mainnet-altair-periods-290-301/*.json")
	check(t, err)
	if len(files) != 12 {
		t.Fatalf("%d files", len(files))
	}
	cfg := Mainnet()
	var updates []Update
	for _, file := range files {
		updates = append(updates, jsonUpdate(t, strings.TrimPrefix(file, lightClient)))
	}
	first := updates[0]
	checkProofs(t, cfg, first)
	if u := updates[0]; cfg.Period(u.AttestedHeader.Beacon.Slot) != 290 {
		t.Fatal("the first update is of another period than 290")
	}
	l := &light{t, cfg, State{Slot: 291 * 8192, Root: [32]byte{1}, CurrentRoot: first.NextSyncCommittee.Root()}, map[[32]byte]*Committee{}}
	l.add(*first.NextSyncCommittee)
	for i, u := range updates[1:] {
		l.accept(u)
		if want := u.FinalizedHeader.Beacon; l.state.Slot != want.Slot || l.state.Root != want.Root() {
			t.Errorf("update %d: at slot %d, want %d", i, l.state.Slot, want.Slot)
		}
		if !u.FinalizedHeader.Execution.isZero() {
			t.Errorf("update %d has an execution header", i)
		}
		if l.state.NextRoot != u.NextSyncCommittee.Root() {
			t.Errorf("update %d: another next committee", i)
		}
	}
	// Leaving a period out breaks the chain of committees.
	l.state = State{Slot: 291 * 8192, Root: [32]byte{1}, CurrentRoot: first.NextSyncCommittee.Root()}
	l.accept(updates[1])
	if err := l.update(updates[3]); !errors.Is(err, refusal.PeriodSkipped) {
		t.Errorf("a skipped period: %v", err)
	}
}

// checkProofs checks all of an update but its signature, whose committee the
// vectors do not hold.
func checkProofs(t *testing.T, cfg Config, u Update) {
	t.Helper()
	fork, err := cfg.verifyHeader("attested", &u.AttestedHeader)
	check(t, err)
	check(t, u.verifyFinality(cfg, fork))
	if u.NextSyncCommittee != nil {
		check(t, verifyBranch("next committee", u.NextSyncCommittee.Root(), u.NextSyncCommitteeBranch, fork.indices().nextCommittee, u.AttestedHeader.Beacon.StateRoot))
	}
}

// Updates whose committee the vectors do not hold are refused for that alone.
func TestLoneUpdates(t *testing.T) {
	b := jsonBootstrap(t, "antchainbridge-deneb/bootstrap.json")
	l := bootstrapped(t, Mainnet(), b.Header.Beacon.Root(), b)
	for _, u := range []Update{
		jsonUpdate(t, "antchainbridge-deneb/update-1297.json"),
		jsonUpdate(t, "axelar-capella/767.json"),
		jsonUpdate(t, "axelar-capella/verification/overflow_gindex.json", "update", "Optimistic"),
	} {
		checkProofs(t, l.cfg, u)
		if err := l.update(u); !errors.Is(err, refusal.PeriodSkipped) {
			t.Errorf("slot %d: %v", u.AttestedHeader.Beacon.Slot, err)
		}
	}
}

// AntChainBridge keeps an optimistic update in parts.
func TestOptimisticUpdateInParts(t *testing.T) {
	const state = "antchainbridge-deneb/eth_consensus_state_data.json"
	var aggregate json.RawMessage = pick(t, "antchainbridge-deneb/eth_consensus_endorsements.json", "sync_aggregate")
	data, err := json.Marshal(map[string]any{
		"attested_header": map[string]json.RawMessage{
			"beacon": pick(t, state, "beacon_block_header"), "execution": pick(t, state, "execution_payload_header"),
			"execution_branch": pick(t, state, "execution_payload_branches"),
		},
		"sync_aggregate": aggregate, "signature_slot": "10421200",
	})
	check(t, err)
	u, err := ParseUpdateJSON(data)
	check(t, err)
	b := jsonBootstrap(t, "antchainbridge-deneb/bootstrap.json")
	l := bootstrapped(t, Mainnet(), b.Header.Beacon.Root(), b)
	if err := l.update(u); !errors.Is(err, refusal.UpdateStale) {
		t.Errorf("an update of before the bootstrap: %v", err)
	}
	l.state.Slot = 10421000
	before := l.state
	l.accept(u)
	if l.state != before {
		t.Error("an optimistic header changed the state")
	}
}

// TestSerializedVectors compares what the same objects are in SSZ and JSON.
func TestSerializedVectors(t *testing.T) {
	const dir = "mainnet-deneb-argument/"
	for _, name := range []string{"committee-change", "inclusion"} {
		bootstrap := sszBootstrap(t, readFile(t, dir+name+"/LightClientBootstrapDeneb.ssz"), Deneb, 512)
		if want := jsonBootstrap(t, dir+name+"/base-data/BootstrapDeneb.json"); !reflect.DeepEqual(bootstrap, want) {
			t.Errorf("%s: bootstraps differ", name)
		}
	}
	for name, committee := range map[string]bool{
		"committee-change/%sUpdateDeneb": true, "committee-change/%sUpdateNewPeriodDeneb": true,
		"inclusion/%sUpdateDeneb": true, "inclusion/%sFinalityUpdateDeneb": false,
	} {
		u := sszUpdate(t, readFile(t, dir+fmt.Sprintf(name, "LightClient")+".ssz"), Deneb, 512, committee)
		if want := jsonUpdate(t, dir+fmt.Sprintf(name, "base-data/")+".json"); !reflect.DeepEqual(u, want) {
			t.Errorf("%s: updates differ", name)
		}
	}
	header := sszReader{data: readFile(t, dir+"committee-change/LightClientHeaderDeneb.ssz")}
	h := header.header(Deneb)
	check(t, header.err)
	_, err := Mainnet().verifyHeader("vector's", &h)
	check(t, err)
	beacon := sszReader{data: readFile(t, dir+"committee-change/BeaconBlockHeaderDeneb.ssz")}
	if got := beacon.header(Altair).Beacon; got != h.Beacon {
		t.Error("beacon headers differ")
	}
	committee := sszReader{data: readFile(t, dir+"committee-change/SyncCommitteeDeneb.ssz")}
	_, err = DecodeCommittee(committee.committee(512))
	check(t, err)
	if got := len(readFile(t, dir+"committee-change/SyncAggregateDeneb.ssz")); got != 512/8+96 {
		t.Errorf("sync aggregate of %d bytes", got)
	}
}

func unhex(t testing.TB, text string) (out [32]byte) {
	t.Helper()
	data, err := hex.DecodeString(strings.TrimPrefix(text, "0x"))
	check(t, err)
	if len(data) != 32 {
		t.Fatalf("%q is no hash", text)
	}
	copy(out[:], data)
	return out
}

// TestLocalFulu follows a local network of a real beacon node at Fulu, which
// no public recording has, over periods of 32 slots.
func TestLocalFulu(t *testing.T) {
	const name = "local-fulu/updates.json"
	var in struct {
		Root    string `json:"genesis_validators_root"`
		Trusted string `json:"trusted_block_root"`
		Updates []json.RawMessage
	}
	check(t, json.Unmarshal(readFile(t, name), &in))
	cfg := Config{
		Preset:                Preset{SecondsPerSlot: 2, SlotsPerEpoch: 4, EpochsPerSyncCommitteePeriod: 8, SyncCommitteeSize: 512, MinSyncCommitteeParticipants: 1},
		GenesisValidatorsRoot: unhex(t, in.Root),
	}
	for fork := Phase0; fork <= Fulu; fork++ {
		cfg.Forks = append(cfg.Forks, ForkSpec{fork, 0, Version{byte(fork), 'A', 'n', 'j'}})
	}
	l := bootstrapped(t, cfg, unhex(t, in.Trusted), jsonBootstrap(t, name, "bootstrap"))
	for _, raw := range in.Updates {
		u, err := ParseUpdateJSON(raw)
		check(t, err)
		l.accept(u)
		if len(u.FinalityBranch) != 0 && !u.FinalizedHeader.HasExecution() {
			t.Errorf("slot %d: no execution header", u.FinalizedHeader.Beacon.Slot)
		}
	}
	if period := cfg.Period(l.state.Slot); period != 4 || !l.state.nextKnown() {
		t.Errorf("ends in period %d", period)
	}
}
