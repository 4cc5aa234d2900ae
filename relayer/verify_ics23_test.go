package main

import (
	"encoding/json"
	"maps"
	"path/filepath"
	"testing"

	"github.com/anji-bridge/anji/proofs/refusal"
)

func ics23Run(t *testing.T, claim map[string]any) (verdict ics23Verdict, exit int) {
	t.Helper()
	in, err := json.Marshal(claim)
	if err != nil {
		t.Fatal(err)
	}
	out, exit := verify(t, in, "ics23")
	if err := json.Unmarshal([]byte(out), &verdict); err != nil {
		t.Fatalf("%v: %s", err, out)
	}
	return verdict, exit
}

// ics23Vector is a published proof as the command takes it.
func ics23Vector(t *testing.T, path string) map[string]any {
	t.Helper()
	claim := make(map[string]any)
	if err := json.Unmarshal(file(t, path), &claim); err != nil {
		t.Fatal(err)
	}
	claim["spec"] = filepath.Base(filepath.Dir(path))
	if claim["value"] == "" {
		delete(claim, "value")
	}
	return claim
}

func TestVerifyICS23Vectors(t *testing.T) {
	files, err := filepath.Glob(tendermintVectors + "ics23/*/*.json")
	if err != nil || len(files) != 18 {
		t.Fatalf("%d files, %v", len(files), err)
	}
	for _, path := range files {
		claim := ics23Vector(t, path)
		verdict, exit := ics23Run(t, claim)
		value, _ := claim["value"].(string)
		if exit != 0 || !verdict.OK || verdict.Key != claim["key"] || verdict.Value != value || verdict.Absent != (value == "") {
			t.Errorf("%s: exit %d, %+v", path, exit, verdict)
		}
	}
}

func TestVerifyICS23(t *testing.T) {
	exist, nonexist := tendermintVectors+"ics23/iavl/exist_middle.json", tendermintVectors+"ics23/iavl/nonexist_middle.json"
	set := func(key string, value any) func(map[string]any) {
		return func(c map[string]any) { c[key] = value }
	}
	without := func(key string) func(map[string]any) {
		return func(c map[string]any) { delete(c, key) }
	}
	for name, c := range map[string]struct {
		path   string
		mutate func(map[string]any)
		exit   int
		code   refusal.Code
	}{
		"a value":                    {exist, func(map[string]any) {}, 0, ""},
		"with 0x":                    {exist, func(c map[string]any) { c["key"] = "0x" + c["key"].(string) }, 0, ""},
		"absence":                    {nonexist, func(map[string]any) {}, 0, ""},
		"null for absence":           {nonexist, set("value", nil), 0, ""},
		"absence of what is there":   {exist, without("value"), 1, refusal.ProofInvalid},
		"presence of what is absent": {nonexist, set("value", "00"), 1, refusal.ProofInvalid},
		"an empty value":             {exist, set("value", ""), 1, refusal.EmptyField},
		"an empty key":               {exist, set("key", ""), 1, refusal.EmptyField},
		"an empty root":              {exist, set("root", ""), 1, refusal.EmptyField},
		"an empty proof":             {exist, set("proof", ""), 1, refusal.ProofInvalid},
		"another specification":      {exist, set("spec", "tendermint"), 1, refusal.ProofInvalid},
		"another key":                {exist, set("key", "00"), 1, refusal.ProofInvalid},
		"an unknown field":           {exist, func(c map[string]any) { c["proof"] = c["proof"].(string) + "7a0100" }, 1, refusal.NonCanonical},
		"junk for a proof":           {exist, set("proof", "ffff"), 1, refusal.Malformed},
		"no specification":           {exist, without("spec"), 2, refusal.Malformed},
		"an unknown specification":   {exist, set("spec", "merkle"), 2, refusal.Malformed},
		"no root":                    {exist, without("root"), 2, refusal.EmptyField},
		"no proof":                   {exist, without("proof"), 2, refusal.EmptyField},
		"no hex":                     {exist, set("root", "xyz"), 2, refusal.Malformed},
	} {
		t.Run(name, func(t *testing.T) {
			claim := maps.Clone(ics23Vector(t, c.path))
			c.mutate(claim)
			if verdict, exit := ics23Run(t, claim); exit != c.exit || verdict.Code != c.code {
				t.Errorf("exit %d, %+v, want %d, %s", exit, verdict.outcome, c.exit, c.code)
			}
		})
	}
	if _, exit := verify(t, nil, "ics23"); exit != 2 {
		t.Errorf("no bytes: exit %d", exit)
	}
	if _, exit := verify(t, nil, "ics23", "a", "b"); exit != 2 {
		t.Errorf("two files: exit %d", exit)
	}
}
