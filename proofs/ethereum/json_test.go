package ethereum

import (
	"encoding/json"
	"reflect"
	"slices"
	"strings"
	"testing"

	"github.com/anji-bridge/anji/proofs/refusal"
)

// object is decoded JSON, for tests to change.
type object = map[string]any

func decoded(t *testing.T, data []byte) object {
	t.Helper()
	var o object
	check(t, json.Unmarshal(data, &o))
	return o
}

// at descends to an object.
func at(o object, path ...string) object {
	for _, key := range path {
		o = o[key].(object)
	}
	return o
}

func encoded(t *testing.T, o any) []byte {
	t.Helper()
	data, err := json.Marshal(o)
	check(t, err)
	return data
}

const (
	fullJSON      = "mainnet-deneb-argument/committee-change/base-data/UpdateDeneb.json"
	bootstrapJSON = "mainnet-deneb-argument/committee-change/base-data/BootstrapDeneb.json"
)

func TestJSONRefusals(t *testing.T) {
	text := func(n int) string { return "0x" + strings.Repeat("ab", n) }
	for name, c := range map[string]struct {
		file   string
		code   refusal.Code
		field  string // named in the error
		change func(object)
	}{
		"no attested header":   {fullJSON, refusal.EmptyField, "attested_header", func(o object) { delete(o, "attested_header") }},
		"no slot":              {fullJSON, refusal.EmptyField, "attested_header.slot", func(o object) { delete(at(o, "attested_header", "beacon"), "slot") }},
		"no state root":        {fullJSON, refusal.EmptyField, "finalized_header.execution.state_root", func(o object) { delete(at(o, "finalized_header", "execution"), "state_root") }},
		"no extra data":        {fullJSON, refusal.EmptyField, "extra_data", func(o object) { delete(at(o, "finalized_header", "execution"), "extra_data") }},
		"no base fee":          {fullJSON, refusal.EmptyField, "base_fee_per_gas", func(o object) { delete(at(o, "finalized_header", "execution"), "base_fee_per_gas") }},
		"no aggregate":         {fullJSON, refusal.EmptyField, "sync_aggregate", func(o object) { delete(o, "sync_aggregate") }},
		"no bits":              {fullJSON, refusal.EmptyField, "sync_committee_bits", func(o object) { delete(at(o, "sync_aggregate"), "sync_committee_bits") }},
		"no signature":         {fullJSON, refusal.EmptyField, "sync_committee_signature", func(o object) { delete(at(o, "sync_aggregate"), "sync_committee_signature") }},
		"no signature slot":    {fullJSON, refusal.EmptyField, "signature_slot", func(o object) { delete(o, "signature_slot") }},
		"no aggregate key":     {fullJSON, refusal.EmptyField, "aggregate_pubkey", func(o object) { delete(at(o, "next_sync_committee"), "aggregate_pubkey") }},
		"a null key":           {fullJSON, refusal.Malformed, "", func(o object) { at(o, "next_sync_committee")["pubkeys"].([]any)[3] = nil }},
		"a short root":         {fullJSON, refusal.Malformed, "state_root", func(o object) { at(o, "attested_header", "beacon")["state_root"] = text(31) }},
		"a long root":          {fullJSON, refusal.Malformed, "state_root", func(o object) { at(o, "attested_header", "beacon")["state_root"] = text(33) }},
		"a short key":          {fullJSON, refusal.Malformed, "pubkeys[3]", func(o object) { at(o, "next_sync_committee")["pubkeys"].([]any)[3] = text(47) }},
		"a long signature":     {fullJSON, refusal.Malformed, "sync_committee_signature", func(o object) { at(o, "sync_aggregate")["sync_committee_signature"] = text(97) }},
		"a short branch node":  {fullJSON, refusal.Malformed, "finality_branch[2]", func(o object) { o["finality_branch"].([]any)[2] = text(2) }},
		"hex without 0x":       {fullJSON, refusal.Malformed, "", func(o object) { at(o, "attested_header", "beacon")["state_root"] = strings.Repeat("ab", 32) }},
		"no hex":               {fullJSON, refusal.Malformed, "", func(o object) { at(o, "attested_header", "beacon")["state_root"] = "0xzz" }},
		"a number for hex":     {fullJSON, refusal.Malformed, "", func(o object) { at(o, "attested_header", "beacon")["state_root"] = 7 }},
		"a negative slot":      {fullJSON, refusal.Malformed, "", func(o object) { o["signature_slot"] = "-1" }},
		"a fraction of a slot": {fullJSON, refusal.Malformed, "", func(o object) { o["signature_slot"] = 1.5 }},
		"a slot in hex":        {fullJSON, refusal.Malformed, "", func(o object) { o["signature_slot"] = "0x10" }},
		"an empty slot":        {fullJSON, refusal.Malformed, "", func(o object) { o["signature_slot"] = "" }},
		"a slot of 65 bits":    {fullJSON, refusal.Malformed, "signature_slot", func(o object) { o["signature_slot"] = "18446744073709551616" }},
		"a number of 79 digits": {fullJSON, refusal.Malformed, "", func(o object) {
			at(o, "attested_header", "execution")["base_fee_per_gas"] = strings.Repeat("1", 79)
		}},
		"a base fee of 257 bits": {fullJSON, refusal.Malformed, "base_fee_per_gas", func(o object) {
			at(o, "attested_header", "execution")["base_fee_per_gas"] = strings.Repeat("9", 78)
		}},
		"extra data of 33 bytes": {fullJSON, refusal.TooLarge, "extra_data", func(o object) { at(o, "attested_header", "execution")["extra_data"] = text(33) }},
		"too many bits":          {fullJSON, refusal.TooLarge, "sync_committee_bits", func(o object) { at(o, "sync_aggregate")["sync_committee_bits"] = text(513) }},
		"too many keys":          {fullJSON, refusal.TooLarge, "next_sync_committee", func(o object) { at(o, "next_sync_committee")["pubkeys"] = slices.Repeat([]any{"0x"}, 4097) }},
		"a list for an object":   {fullJSON, refusal.Malformed, "", func(o object) { o["attested_header"] = []any{} }},
		"no header":              {bootstrapJSON, refusal.EmptyField, "header", func(o object) { delete(o, "header") }},
		"no committee":           {bootstrapJSON, refusal.EmptyField, "current_sync_committee", func(o object) { delete(o, "current_sync_committee") }},
		"a null committee":       {bootstrapJSON, refusal.EmptyField, "current_sync_committee", func(o object) { o["current_sync_committee"] = nil }},
	} {
		parse := func(data []byte) error { _, err := ParseUpdateJSON(data); return err }
		if c.file == bootstrapJSON {
			parse = func(data []byte) error { _, err := ParseBootstrapJSON(data); return err }
		}
		o := decoded(t, pick(t, c.file))
		check(t, parse(encoded(t, o)))
		c.change(at(o, "data"))
		err := parse(encoded(t, o))
		if code, _ := refusal.Of(err); code != c.code || !strings.Contains(err.Error(), c.field) {
			t.Errorf("%s: %v, want %s of %s", name, err, c.code, c.field)
		}
	}
	for text, code := range map[string]refusal.Code{
		"": refusal.Malformed, "{": refusal.Malformed, "[]": refusal.Malformed, "7": refusal.Malformed, "null": refusal.Malformed,
		"{}": refusal.EmptyField, `{"data": []}`: refusal.Malformed, `{"data": null}`: refusal.Malformed,
		`{"version": "phase0", "data": {}}`: refusal.ForkUnsupported, `{"version": "gloas", "data": {}}`: refusal.ForkUnsupported,
		"{}" + strings.Repeat(" ", maxJSON): refusal.TooLarge,
	} {
		for _, err := range []error{second(ParseUpdateJSON([]byte(text))), second(ParseBootstrapJSON([]byte(text)))} {
			if got, _ := refusal.Of(err); got != code {
				t.Errorf("%.40s: %v, want %s", text, err, code)
			}
		}
	}
}

func second[T any](_ T, err error) error { return err }

// One update, as different servers give it.
func TestJSONForms(t *testing.T) {
	want := jsonUpdate(t, fullJSON)
	for name, form := range map[string]func(object) any{
		"bare":                       func(o object) any { return o["data"] },
		"an upper-case version":      func(o object) any { o["version"] = "DENEB"; return o },
		"no version":                 func(o object) any { delete(o, "version"); return o },
		"more beside it":             func(o object) any { o["meta"] = 7; at(o, "data")["meta"] = object{}; return o },
		"numbers that are no string": func(o object) any { at(o, "data")["signature_slot"] = want.SignatureSlot; return o },
	} {
		o := decoded(t, readFile(t, fullJSON))
		got, err := ParseUpdateJSON(encoded(t, form(o)))
		if err != nil || !reflect.DeepEqual(got, want) {
			t.Errorf("%s: %v, or another update", name, err)
		}
	}

	// Headers of Altair, in both forms.
	o := decoded(t, readFile(t, "mainnet-altair-periods-290-301/00290.json"))
	bare, err := ParseUpdateJSON(encoded(t, o))
	check(t, err)
	for _, header := range []string{"attested_header", "finalized_header"} {
		o[header] = object{"beacon": o[header]}
	}
	wrapped, err := ParseUpdateJSON(encoded(t, o))
	if err != nil || !reflect.DeepEqual(wrapped, bare) {
		t.Errorf("%v, or another update", err)
	}
}

// Where the beacon API has nothing to give, it gives zeros.
func TestJSONZeros(t *testing.T) {
	zero := func(n int) string { return "0x" + strings.Repeat("00", n) }
	zeros := func(o object, key string) {
		for i := range o[key].([]any) {
			o[key].([]any)[i] = zero(32)
		}
	}
	o := decoded(t, readFile(t, fullJSON))
	data := at(o, "data")
	want := jsonUpdate(t, fullJSON)
	want.NextSyncCommittee, want.NextSyncCommitteeBranch = nil, nil
	want.FinalizedHeader, want.FinalityBranch = Header{}, nil

	keys := at(data, "next_sync_committee")["pubkeys"].([]any)
	for i := range keys {
		keys[i] = zero(48)
	}
	zeros(data, "next_sync_committee_branch")
	if u, err := ParseUpdateJSON(encoded(t, o)); err != nil || u.NextSyncCommittee == nil || u.NextSyncCommitteeBranch != nil {
		t.Errorf("an aggregate key is a committee, if one without a proof: %v", err)
	}
	at(data, "next_sync_committee")["aggregate_pubkey"] = zero(48)
	zeros(data, "finality_branch")
	header := at(data, "finalized_header")
	zeros(header, "execution_branch")
	for _, part := range []object{at(header, "beacon"), at(header, "execution")} {
		for key, value := range part {
			part[key] = "0"
			if text := value.(string); strings.HasPrefix(text, "0x") {
				part[key] = zero(len(text)/2 - 1)
			}
		}
	}
	at(header, "execution")["extra_data"] = "0x"
	got, err := ParseUpdateJSON(encoded(t, o))
	check(t, err)
	if !got.FinalizedHeader.isZero() {
		t.Error("a finalized header out of zeros")
	}
	got.FinalizedHeader = Header{} // its extra data are empty, not absent
	if !reflect.DeepEqual(got, want) {
		t.Errorf("%+v", got)
	}
}
