package main

import (
	"encoding/json"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/anji-bridge/anji/proofs/refusal"
)

const tendermintVectors = "../proofs/tendermint/testdata/"

// TestVerifyTendermintVectors runs the model-based cases of CometBFT and of
// tendermint-rs, with the verdicts that they bring and without.
func TestVerifyTendermintVectors(t *testing.T) {
	for folder, want := range map[string]int{"cometbft-mbt": 9, "tendermint-rs-mbt": 3} {
		files, err := filepath.Glob(tendermintVectors + folder + "/*.json")
		if err != nil || len(files) != want {
			t.Fatalf("%s: %d files, %v", folder, len(files), err)
		}
		for _, name := range files {
			t.Run(folder+"/"+filepath.Base(name), func(t *testing.T) {
				verdict, exit := tendermintRun(t, file(t, name))
				if exit != 0 || !verdict.OK {
					t.Errorf("exit %d, %+v", exit, verdict.outcome)
				}
				stripped := edit(t, file(t, name), func(inputs []map[string]any) {
					for _, in := range inputs {
						delete(in, "verdict")
					}
				})
				alone, exit := tendermintRun(t, stripped)
				if exit != 0 || !slices.Equal(alone.Verdicts, verdict.Verdicts) {
					t.Errorf("without the file's verdicts: exit %d, %v, want %v", exit, alone.Verdicts, verdict.Verdicts)
				}
			})
		}
	}
}

func tendermintRun(t *testing.T, in []byte) (verdict tendermintVerdict, exit int) {
	t.Helper()
	out, exit := verify(t, in, "tendermint")
	if err := json.Unmarshal([]byte(out), &verdict); err != nil {
		t.Fatalf("%v: %s", err, out)
	}
	return verdict, exit
}

// edit changes the inputs of a model-based case.
func edit(t *testing.T, data []byte, change func(inputs []map[string]any)) []byte {
	t.Helper()
	var model map[string]json.RawMessage
	var inputs []map[string]any
	must := func(err error) {
		t.Helper()
		if err != nil {
			t.Fatal(err)
		}
	}
	must(json.Unmarshal(data, &model))
	must(json.Unmarshal(model["input"], &inputs))
	change(inputs)
	var err error
	model["input"], err = json.Marshal(inputs)
	must(err)
	out, err := json.Marshal(model)
	must(err)
	return out
}

func TestVerifyTendermint(t *testing.T) {
	name := tendermintVectors + "cometbft-mbt/MC4_4_faulty_TestSuccess.json"
	valid := file(t, name)
	replaced := func(old, new string) []byte {
		t.Helper()
		out := strings.Replace(string(valid), old, new, 1)
		if out == string(valid) {
			t.Fatalf("no %q in %s", old, name)
		}
		return []byte(out)
	}
	header := func(change func(header map[string]any)) []byte {
		return edit(t, valid, func(inputs []map[string]any) {
			change(inputs[2]["block"].(map[string]any)["signed_header"].(map[string]any)["header"].(map[string]any))
		})
	}
	for name, c := range map[string]struct {
		in   []byte
		exit int
		code refusal.Code
		want []string // verdicts, where it comes so far
	}{
		"valid": {valid, 0, "", []string{verdictNotEnoughTrust, verdictNotEnoughTrust, verdictSuccess, verdictSuccess}},
		"a verdict that differs": {
			edit(t, valid, func(inputs []map[string]any) { inputs[3]["verdict"] = verdictInvalid }), 1, "",
			[]string{verdictNotEnoughTrust, verdictNotEnoughTrust, verdictSuccess, verdictSuccess},
		},
		"an app hash that nobody signed": {
			header(func(h map[string]any) { h["app_hash"] = strings.Repeat("AB", 32) }), 1, refusal.HeaderInvalid,
			[]string{verdictNotEnoughTrust, verdictNotEnoughTrust, verdictInvalid, verdictInvalid},
		},
		"another chain": {
			header(func(h map[string]any) { h["chain_id"] = "another" }), 1, refusal.HeaderInvalid,
			[]string{verdictNotEnoughTrust, verdictNotEnoughTrust, verdictInvalid, verdictInvalid},
		},
		"too late": {
			edit(t, valid, func(inputs []map[string]any) { inputs[2]["now"] = "2025-01-01T00:00:00Z" }), 1, refusal.HeaderExpired,
			[]string{verdictNotEnoughTrust, verdictNotEnoughTrust, verdictInvalid, verdictInvalid},
		},
		"no bytes":             {nil, 2, refusal.EmptyField, nil},
		"junk":                 {[]byte("junk"), 2, refusal.Malformed, nil},
		"nothing trusted":      {[]byte(`{"input": []}`), 2, refusal.Malformed, nil},
		"nothing to verify":    {edit(t, valid, func([]map[string]any) {})[:0], 2, refusal.EmptyField, nil},
		"no trusting period":   {replaced(`"trusting_period": "`, `"trusting_period": "-`), 2, refusal.Malformed, nil},
		"another verdict":      {edit(t, valid, func(inputs []map[string]any) { inputs[0]["verdict"] = "MAYBE" }), 2, refusal.Malformed, nil},
		"no time":              {edit(t, valid, func(inputs []map[string]any) { delete(inputs[0], "now") }), 2, refusal.Malformed, nil},
		"no block":             {edit(t, valid, func(inputs []map[string]any) { delete(inputs[0], "block") }), 2, refusal.Malformed, nil},
		"a block of no header": {edit(t, valid, func(inputs []map[string]any) { inputs[0]["block"] = map[string]any{} }), 2, refusal.Malformed, nil},
		"a hash that is no hash": {
			header(func(h map[string]any) { h["validators_hash"] = "zz" }), 2, refusal.Malformed, nil,
		},
	} {
		t.Run(name, func(t *testing.T) {
			verdict, exit := tendermintRun(t, c.in)
			if exit != c.exit || verdict.Code != c.code || verdict.OK != (exit == 0) {
				t.Errorf("exit %d, %+v, want %d, %s", exit, verdict.outcome, c.exit, c.code)
			}
			if !slices.Equal(verdict.Verdicts, c.want) {
				t.Errorf("verdicts %v, want %v", verdict.Verdicts, c.want)
			}
		})
	}
	if _, exit := verify(t, nil, "tendermint", "a", "b"); exit != 2 {
		t.Errorf("two files: exit %d", exit)
	}
	if _, exit := verify(t, nil, "tendermint", "/no/such/file"); exit != 2 {
		t.Errorf("no file: exit %d", exit)
	}
}

// What CometBFT's own functions would panic at is a verdict, or unreadable.
func TestVerifyTendermintHostile(t *testing.T) {
	valid := file(t, tendermintVectors+"cometbft-mbt/MC4_4_faulty_TestSuccess.json")
	set := func(change func(set map[string]any)) []byte {
		return edit(t, valid, func(inputs []map[string]any) {
			change(inputs[2]["block"].(map[string]any)["validator_set"].(map[string]any))
		})
	}
	first := func(change func(validator map[string]any)) []byte {
		return set(func(s map[string]any) { change(s["validators"].([]any)[0].(map[string]any)) })
	}
	for name, in := range map[string][]byte{
		"no validators":           set(func(s map[string]any) { delete(s, "validators") }),
		"a validator of nothing":  set(func(s map[string]any) { s["validators"] = []any{map[string]any{}} }),
		"a missing validator":     set(func(s map[string]any) { s["validators"] = []any{nil} }),
		"a validator without key": first(func(v map[string]any) { delete(v, "pub_key") }),
		"a short key": first(func(v map[string]any) {
			v["pub_key"] = map[string]any{"type": "tendermint/PubKeyEd25519", "value": "AAAA"}
		}),
		"a key of another kind":   first(func(v map[string]any) { v["pub_key"] = map[string]any{"type": "x", "value": "AAAA"} }),
		"another address":         first(func(v map[string]any) { v["address"] = strings.Repeat("00", 20) }),
		"negative power":          first(func(v map[string]any) { v["voting_power"] = "-1" }),
		"more power than can be":  first(func(v map[string]any) { v["voting_power"] = "9223372036854775807" }),
		"no next validator set":   edit(t, valid, func(inputs []map[string]any) { delete(inputs[2]["block"].(map[string]any), "next_validator_set") }),
		"no validator set at all": edit(t, valid, func(inputs []map[string]any) { delete(inputs[2]["block"].(map[string]any), "validator_set") }),
	} {
		t.Run(name, func(t *testing.T) {
			if verdict, exit := tendermintRun(t, in); exit != 1 && exit != 2 {
				t.Errorf("exit %d, %+v", exit, verdict)
			}
		})
	}
}
