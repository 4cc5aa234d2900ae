package main

import (
	"encoding/hex"
	"encoding/json"
	"slices"
	"strings"
	"testing"

	"github.com/anji-bridge/anji/proofs/ethereum"
	"github.com/anji-bridge/anji/proofs/ethereum/ethereumtest"
	"github.com/anji-bridge/anji/proofs/refusal"
)

type object = map[string]any

// vector reads a recorded answer of a beacon node, and descends into it.
func vector(t *testing.T, name string, path ...string) any {
	t.Helper()
	var v any
	if err := json.Unmarshal(file(t, "../proofs/ethereum/testdata/light-client/"+name), &v); err != nil {
		t.Fatal(err)
	}
	if list, ok := v.([]any); ok {
		v = list[0]
	}
	for _, key := range path {
		v = v.(object)[key]
	}
	return v
}

func fork(epoch uint64, version string) object { return object{"epoch": epoch, "version": version} }

// mainnetInput is what verify ethereum reads; the trusted block is the
// bootstrap's.
func mainnetInput(t *testing.T, bootstrap any, updates ...any) object {
	t.Helper()
	data, err := json.Marshal(bootstrap)
	if err != nil {
		t.Fatal(err)
	}
	b, err := ethereum.ParseBootstrapJSON(data)
	if err != nil {
		t.Fatal(err)
	}
	return object{
		"preset": "mainnet", "genesis_validators_root": "0x4b363db94e286120d76eb905340fdd4e54bfe9f06bf33ff6cf5ad27f511bfe95",
		"forks": []any{fork(74240, "0x01000000"), fork(144896, "0x02000000"), fork(194048, "0x03000000"), fork(269568, "0x04000000"),
			fork(364032, "0x05000000"), fork(411392, "0x06000000")},
		"trusted_block_root": hex0x(b.Header.Beacon.Root()), "bootstrap": bootstrap, "updates": updates, "current_slot": 13000000,
	}
}

func denebInput(t *testing.T) object {
	const dir = "mainnet-deneb-argument/committee-change/base-data/"
	return mainnetInput(t, vector(t, dir+"BootstrapDeneb.json"), vector(t, dir+"UpdateDeneb.json"), vector(t, dir+"UpdateNewPeriodDeneb.json"))
}

// judged is what the command says.
func judged(t *testing.T, input any) (v ethereumVerdict, exit int) {
	t.Helper()
	data, err := json.Marshal(input)
	if err != nil {
		t.Fatal(err)
	}
	out, exit := verify(t, data, "ethereum")
	if err := json.Unmarshal([]byte(out), &v); err != nil {
		t.Fatalf("%v: %s", err, out)
	}
	if v.OK != (exit == 0) || v.OK != (v.Code == "") || (v.Reason == "") != v.OK {
		t.Errorf("exit %d with verdict %+v", exit, v.outcome)
	}
	return v, exit
}

func TestVerifyEthereumShows(t *testing.T) {
	v, exit := judged(t, denebInput(t))
	if exit != 0 || v.Bootstrap == nil || len(v.Updates) != 2 || v.Index != nil {
		t.Fatalf("exit %d, %+v", exit, v)
	}
	first, second := v.Updates[0], v.Updates[1]
	// The first update is of before the bootstrap, and brings the committee.
	if v.Bootstrap.FinalizedSlot != 9425184 || v.Bootstrap.NextCommittee != "" ||
		first.FinalizedSlot != 9425184 || first.HeaderRoot != v.Bootstrap.HeaderRoot || first.NextCommittee == "" {
		t.Errorf("bootstrap %+v, then %+v", v.Bootstrap, first)
	}
	if second.FinalizedSlot != 9430496 || *second.Index != 1 || second.Participants != 511 || second.StateRoot == nil || *second.StateRoot == *first.StateRoot {
		t.Errorf("%+v", second)
	}
}

func TestVerifyEthereum(t *testing.T) {
	update := func(o object, i int) object { return o["updates"].([]any)[i].(object)["data"].(object) }
	for name, c := range map[string]struct {
		exit  int
		code  refusal.Code
		index int // of the update, -1 for none
		make  func(o object)
	}{
		"no updates":          {0, "", -1, func(o object) { o["updates"] = []any{} }},
		"updates left out":    {0, "", -1, func(o object) { delete(o, "updates") }},
		"bare":                {0, "", -1, func(o object) { o["updates"] = []any{update(o, 0), update(o, 1)} }},
		"a slot as string":    {0, "", -1, func(o object) { o["current_slot"] = "13000000" }},
		"epochs as strings":   {0, "", -1, func(o object) { o["forks"].([]any)[0].(object)["epoch"] = "74240" }},
		"genesis among forks": {0, "", -1, func(o object) { o["forks"] = append([]any{fork(0, "0x00000000")}, o["forks"].([]any)...) }},
		"one fork":            {0, "", -1, func(o object) { o["forks"] = []any{fork(269568, "0x04000000")} }},
		"a fork by its name": {1, refusal.ProofInvalid, -1, func(o object) {
			o["forks"].([]any)[3].(object)["name"] = "Electra"
			o["forks"] = o["forks"].([]any)[:4]
		}},
		"constants": {0, "", -1, func(o object) {
			o["preset"] = object{"SLOTS_PER_EPOCH": "32", "EPOCHS_PER_SYNC_COMMITTEE_PERIOD": 256, "sync_committee_size": 512, "SHUFFLE_ROUND_COUNT": "90"}
		}},
		"constants and a base": {0, "", -1, func(o object) { o["preset"] = object{"PRESET_BASE": "mainnet", "SECONDS_PER_SLOT": 12} }},

		"another trusted block": {1, refusal.RootMismatch, -1, func(o object) { o["trusted_block_root"] = "0x" + strings.Repeat("11", 32) }},
		"a zero trusted block":  {1, refusal.ClientInvalid, -1, func(o object) { o["trusted_block_root"] = "0x" + strings.Repeat("00", 32) }},
		"another network":       {1, refusal.SignatureInvalid, 0, func(o object) { o["genesis_validators_root"] = "0x" + strings.Repeat("11", 32) }},
		"another version":       {1, refusal.SignatureInvalid, 0, func(o object) { o["forks"].([]any)[3] = object{"epoch": 269568, "version": "0x04000001"} }},
		"before its fork":       {1, refusal.HeaderInvalid, -1, func(o object) { o["forks"].([]any)[3].(object)["epoch"] = 364032 }},
		"another preset":        {1, refusal.CommitteeInvalid, -1, func(o object) { o["preset"] = "minimal" }},
		"forks out of order":    {1, refusal.ClientInvalid, -1, func(o object) { slices.Reverse(o["forks"].([]any)) }},
		"an epoch without end":  {1, refusal.ClientInvalid, -1, func(o object) { o["preset"] = object{"PRESET_BASE": "mainnet", "SLOTS_PER_EPOCH": 0} }},
		"from the future":       {1, refusal.HeaderFuture, 1, func(o object) { o["current_slot"] = 9430576 }},
		"out of order":          {1, refusal.PeriodSkipped, 0, func(o object) { slices.Reverse(o["updates"].([]any)) }},
		"the first again":       {1, refusal.UpdateStale, 1, func(o object) { u := o["updates"].([]any); u[1] = u[0] }},
		"a period long gone":    {1, refusal.PeriodSkipped, 2, func(o object) { u := o["updates"].([]any); o["updates"] = append(u, u[0]) }},
		"participation": {1, refusal.NotEnoughTrust, 1, func(o object) {
			update(o, 1)["sync_aggregate"].(object)["sync_committee_bits"] = "0x" + strings.Repeat("ff", 42) + strings.Repeat("00", 22)
		}},
		"a bit": {1, refusal.SignatureInvalid, 1, func(o object) {
			update(o, 1)["sync_aggregate"].(object)["sync_committee_bits"] = "0x" + strings.Repeat("ff", 64)
		}},
		"bits of another length": {1, refusal.HeaderInvalid, 1, func(o object) {
			update(o, 1)["sync_aggregate"].(object)["sync_committee_bits"] = "0x" + strings.Repeat("ff", 63)
		}},
		"a state root": {1, refusal.ProofInvalid, 1, func(o object) {
			update(o, 1)["finalized_header"].(object)["execution"].(object)["state_root"] = "0x" + strings.Repeat("11", 32)
		}},
		"another committee": {1, refusal.ProofInvalid, 1, func(o object) {
			update(o, 1)["next_sync_committee"] = update(o, 0)["next_sync_committee"]
		}},

		"an update that does not decode": {2, refusal.Malformed, 1, func(o object) { update(o, 1)["signature_slot"] = "x" }},
		"an update of a later fork":      {2, refusal.ForkUnsupported, 1, func(o object) { o["updates"].([]any)[1].(object)["version"] = "gloas" }},
		"an update that is null":         {2, refusal.Malformed, 0, func(o object) { o["updates"] = []any{nil} }},
		"no bootstrap":                   {2, refusal.EmptyField, -1, func(o object) { delete(o, "bootstrap") }},
		"an empty bootstrap":             {2, refusal.EmptyField, -1, func(o object) { o["bootstrap"] = object{} }},
		"no preset":                      {2, refusal.EmptyField, -1, func(o object) { delete(o, "preset") }},
		"an unknown preset":              {2, refusal.Malformed, -1, func(o object) { o["preset"] = "gnosis" }},
		"a list of constants":            {2, refusal.Malformed, -1, func(o object) { o["preset"] = []any{} }},
		"a constant missing":             {2, refusal.EmptyField, -1, func(o object) { o["preset"] = object{"SLOTS_PER_EPOCH": 32} }},
		"a constant that is none":        {2, refusal.Malformed, -1, func(o object) { o["preset"] = object{"PRESET_BASE": "mainnet", "SLOTS_PER_EPOCH": "x"} }},
		"an unknown base":                {2, refusal.Malformed, -1, func(o object) { o["preset"] = object{"PRESET_BASE": "gnosis"} }},
		"a base that is no name":         {2, refusal.Malformed, -1, func(o object) { o["preset"] = object{"PRESET_BASE": 7} }},
		"no forks":                       {2, refusal.EmptyField, -1, func(o object) { o["forks"] = []any{} }},
		"a fork without an epoch":        {2, refusal.EmptyField, -1, func(o object) { delete(o["forks"].([]any)[2].(object), "epoch") }},
		"a fork without a version":       {2, refusal.EmptyField, -1, func(o object) { delete(o["forks"].([]any)[2].(object), "version") }},
		"a version of three bytes":       {2, refusal.Malformed, -1, func(o object) { o["forks"].([]any)[2].(object)["version"] = "0x010000" }},
		"a fork of no known name":        {2, refusal.ForkUnsupported, -1, func(o object) { o["forks"].([]any)[2].(object)["name"] = "gloas" }},
		"no genesis":                     {2, refusal.EmptyField, -1, func(o object) { delete(o, "genesis_validators_root") }},
		"a short genesis":                {2, refusal.Malformed, -1, func(o object) { o["genesis_validators_root"] = "0x11" }},
		"a genesis that is no hex":       {2, refusal.Malformed, -1, func(o object) { o["genesis_validators_root"] = "0x" + strings.Repeat("zz", 32) }},
		"no trusted block":               {2, refusal.EmptyField, -1, func(o object) { delete(o, "trusted_block_root") }},
		"no current slot":                {2, refusal.EmptyField, -1, func(o object) { delete(o, "current_slot") }},
		"a negative slot":                {2, refusal.Malformed, -1, func(o object) { o["current_slot"] = -1 }},
		"a fraction of a slot":           {2, refusal.Malformed, -1, func(o object) { o["current_slot"] = 1.5 }},
	} {
		t.Run(name, func(t *testing.T) {
			o := denebInput(t)
			c.make(o)
			v, exit := judged(t, o)
			if exit != c.exit || v.Code != c.code {
				t.Errorf("exit %d, %+v, want %d, %s", exit, v.outcome, c.exit, c.code)
			}
			if (v.Index == nil) != (c.index < 0) || v.Index != nil && (*v.Index != c.index || len(v.Updates) != c.index) {
				t.Errorf("stopped at another update than %d: %+v", c.index, v)
			}
		})
	}
	for name, c := range map[string]struct {
		in   string
		args []string
	}{
		"no bytes": {"", nil}, "junk": {"junk", nil}, "a list": {"[]", nil},
		"no such file": {"", []string{"/no/such/file"}}, "two files": {"", []string{"a", "b"}}, "unknown flag": {"", []string{"--nope"}},
	} {
		if _, exit := verify(t, []byte(c.in), append([]string{"ethereum"}, c.args...)...); exit != 2 {
			t.Errorf("%s: exit %d", name, exit)
		}
	}
}

// Headers of Altair, and those that come without their execution part, leave
// the state root unknown.
func TestVerifyEthereumWithoutExecution(t *testing.T) {
	const dir = "axelar-capella/verification/"
	v, exit := judged(t, mainnetInput(t, vector(t, dir+"bootstrap.json"),
		vector(t, dir+"finality_historical_roots.json", "update", "Finality"), vector(t, dir+"optimistic_block_roots.json", "update", "Optimistic"),
		vector(t, dir+"finality_block_roots.json", "update", "Finality")))
	if exit != 0 || len(v.Updates) != 3 {
		t.Fatalf("exit %d: %+v", exit, v)
	}
	slots := []uint64{8316640, 8316640, 8316768}
	for i, u := range v.Updates {
		if known := u.StateRoot != nil; u.FinalizedSlot != slots[i] || known != (i < 2) {
			t.Errorf("update %d: %+v", i, u)
		}
	}
}

// What a real Prysm node of a local network gave, at Fulu, over four periods.
func TestVerifyEthereumLocal(t *testing.T) {
	v, exit := judged(t, json.RawMessage(file(t, "../proofs/ethereum/testdata/light-client/local-fulu/updates.json")))
	if exit != 0 || len(v.Updates) != 6 {
		t.Fatalf("exit %d: %+v", exit, v.outcome)
	}
	if v.Bootstrap.FinalizedSlot >= 2*32 || v.Updates[4].FinalizedSlot < 4*32 {
		t.Errorf("from slot %d to %d", v.Bootstrap.FinalizedSlot, v.Updates[4].FinalizedSlot)
	}
}

// A network of its own constants and versions, followed over three periods.
func TestVerifyEthereumOwnNetwork(t *testing.T) {
	chain := ethereumtest.NewChain(t)
	forks := []any{}
	for _, f := range chain.Config.Forks {
		forks = append(forks, fork(f.Epoch, "0x"+hex.EncodeToString(f.Version[:])))
	}
	start := chain.Block(8, nil)
	b := start.Bootstrap()
	var updates []any
	for slot := uint64(12); slot < 3*chain.SlotsPerPeriod(); slot += 8 {
		updates = append(updates, object{"version": "fulu", "data": ethereumtest.UpdateJSON(chain.FullUpdate(chain.Block(slot, nil)))})
	}
	input := object{
		"preset": object{"SLOTS_PER_EPOCH": 4, "EPOCHS_PER_SYNC_COMMITTEE_PERIOD": 8, "SYNC_COMMITTEE_SIZE": 32},
		"forks":  forks, "genesis_validators_root": hex0x(chain.Config.GenesisValidatorsRoot), "trusted_block_root": hex0x(b.Header.Beacon.Root()),
		"bootstrap": ethereumtest.BootstrapJSON(b),
		"updates":   updates, "current_slot": 1000,
	}
	v, exit := judged(t, input)
	if exit != 0 || len(v.Updates) != len(updates) {
		t.Fatalf("exit %d: %+v", exit, v.outcome)
	}
	for i, u := range v.Updates {
		slot := 12 + 8*uint64(i)
		if header := chain.Block(slot, nil).Header; u.FinalizedSlot != slot || u.HeaderRoot != hex0x(header.Beacon.Root()) || *u.ExecutionBlock != header.Execution.BlockNumber || *u.StateRoot != hex0x(header.Execution.StateRoot) {
			t.Errorf("update %d: %+v", i, u)
		}
	}
	input["updates"] = slices.Delete(updates, 2, 7)
	if v, exit := judged(t, input); exit != 1 || v.Code != refusal.PeriodSkipped || *v.Index != 2 {
		t.Errorf("a skipped period: exit %d, %+v", exit, v.outcome)
	}
}

// Forks are told apart by their versions on public networks, else by order.
func TestForkNames(t *testing.T) {
	list := func(versions ...string) (entries []ethereumFork) {
		for _, v := range versions {
			epoch := number(0)
			entries = append(entries, ethereumFork{Epoch: &epoch, Version: v})
		}
		return entries
	}
	for name, c := range map[string]struct {
		entries []ethereumFork
		first   ethereum.Fork
	}{
		"mainnet":                {list("0x00000000", "0x01000000", "0x02000000", "0x03000000", "0x04000000", "0x05000000", "0x06000000"), ethereum.Phase0},
		"mainnet from Deneb":     {list("0x04000000", "0x05000000", "0x06000000"), ethereum.Deneb},
		"minimal to Deneb":       {list("0x00000001", "0x01000001", "0x02000001", "0x03000001", "0x04000001"), ethereum.Phase0},
		"Sepolia":                {list("0x90000069", "0x90000070", "0x90000071", "0x90000072", "0x90000073", "0x90000074"), ethereum.Phase0},
		"Sepolia from Altair":    {list("0x90000070", "0x90000071", "0x90000072"), ethereum.Altair},
		"Holesky":                {list("0x01017000", "0x02017000", "0x03017000"), ethereum.Phase0},
		"Hoodi":                  {list("0x10000910", "0x20000910", "0x30000910"), ethereum.Phase0},
		"a network of seven":     {list("0xaa000001", "0xaa000002", "0xaa000003", "0xaa000004", "0xaa000005", "0xaa000006", "0xaa000007"), ethereum.Phase0},
		"a network of six":       {list("0xaa000002", "0xaa000003", "0xaa000004", "0xaa000005", "0xaa000006", "0xaa000007"), ethereum.Altair},
		"a fork after a known's": {list("0x04000000", "0xaa000007"), ethereum.Deneb},
	} {
		forks, err := nameForks(c.entries)
		if err != nil {
			t.Fatal(err)
		}
		for i, f := range forks {
			if want := c.first + ethereum.Fork(i); f.Fork != want {
				t.Errorf("%s: fork %d is %s, want %s", name, i, f.Fork, want)
			}
		}
	}
}
