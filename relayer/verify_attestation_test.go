package main

import (
	"encoding/hex"
	"encoding/json"
	"reflect"
	"strings"
	"testing"
	"time"

	"github.com/anji-bridge/anji/proofs/attestation"
	"github.com/anji-bridge/anji/proofs/attestation/attestationtest"
	"github.com/anji-bridge/anji/proofs/refusal"
)

// attestationObject is a case in the form that verify attestation reads.
func attestationObject(c attestationtest.Case) object {
	in := object{
		"attestors": c.Attestors, "threshold": c.Threshold, "source": c.Source,
		"data": "0x" + c.Data, "signatures": c.Signatures, "kind": "packets",
	}
	switch c.Ask {
	case attestationtest.AskState:
		in["kind"] = "state"
	case attestationtest.AskMember:
		in["height"], in["path"], in["value"] = c.Height, c.Path, c.Value
	case attestationtest.AskAbsent:
		in["height"], in["path"], in["value"] = c.Height, c.Path, nil
	}
	return in
}

func verifyAttestation(t *testing.T, in any) (v attestationVerdict, exit int) {
	t.Helper()
	data, err := json.Marshal(in)
	if err != nil {
		t.Fatal(err)
	}
	out, exit := verify(t, data, "attestation")
	if err := json.Unmarshal([]byte(out), &v); err != nil {
		t.Fatalf("%v: %s", err, out)
	}
	if v.OK != (exit == 0) || (v.Reason == "") != v.OK {
		t.Errorf("exit %d: %s", exit, out)
	}
	return v, exit
}

// The command judges each case as the verifier does.
func TestVerifyAttestation(t *testing.T) {
	for _, c := range attestationtest.Cases() {
		t.Run(c.Name, func(t *testing.T) {
			v, exit := verifyAttestation(t, attestationObject(c))
			if v.Code != c.Want || (exit == 0) != (c.Want == "") || exit == exitUnreadable {
				t.Errorf("exit %d, %+v, want %q", exit, v, c.Want)
			}
			shown := v.Established != nil || v.State != nil
			if v.OK != shown || v.OK && len(v.Signers) == 0 {
				t.Errorf("shows %+v", v)
			}
		})
	}
}

func TestVerifyAttestationShows(t *testing.T) {
	all := attestationtest.NewAttestors(3)
	text := func(e attestation.Evidence) (data string, signatures []string) {
		for _, s := range e.Signatures {
			signatures = append(signatures, hex.EncodeToString(s))
		}
		return hex.EncodeToString(e.Data), signatures
	}
	signed := func(kind attestation.Kind, data []byte, by attestationtest.Attestors) object {
		in := object{"attestors": texts(all.Set(2).Attestors), "threshold": 2, "kind": kind.String()}
		in["data"], in["signatures"] = text(by.Sign(attestation.Source{}, kind, data))
		return in
	}
	rotation := attestation.Rotation{Previous: all.Set(2).Hash(), Sequence: 3, Next: all[1:].Set(1)}
	v, _ := verifyAttestation(t, signed(attestation.KindRotation, rotation.Encode(), all[:2]))
	if !v.OK || v.Rotation == nil || v.Rotation.Sequence != 3 || v.Rotation.Threshold != 1 || len(v.Rotation.Attestors) != 2 {
		t.Errorf("rotation: %+v", v)
	}
	cancel := attestation.Cancel{Previous: all.Set(2).Hash(), Sequence: 3}
	if v, _ = verifyAttestation(t, signed(attestation.KindCancel, cancel.Encode(), all[1:])); !v.OK || v.Rotation == nil || v.Rotation.Sequence != 3 {
		t.Errorf("cancel: %+v", v)
	}
	state := func(seconds uint64) []byte { return attestation.State{Height: 5, Timestamp: seconds}.Encode() }
	v, _ = verifyAttestation(t, signed(attestation.KindState, state(1_760_000_000), all))
	if !v.OK || v.State == nil || v.State.Time != stamp(time.Unix(1_760_000_000, 0)) || !reflect.DeepEqual(v.Signers, texts(all.Set(1).Attestors)) {
		t.Errorf("state: %+v", v)
	}

	against := signed(attestation.KindState, state(1), all[:2])
	second := object{}
	second["data"], second["signatures"] = text(all[1:].Sign(attestation.Source{}, attestation.KindState, state(2)))
	against["against"] = second
	v, _ = verifyAttestation(t, against)
	if !v.OK || v.Misbehaviour == nil || !reflect.DeepEqual(v.Misbehaviour.Equivocators, []string{all[1].Address().String()}) {
		t.Errorf("misbehaviour: %+v", v)
	}
	second["data"], second["signatures"] = text(all[1:].Sign(attestation.Source{}, attestation.KindState, state(1)))
	if v, exit := verifyAttestation(t, against); exit != exitRefused || v.Code != refusal.NotMisbehaviour || v.Misbehaviour != nil {
		t.Errorf("no misbehaviour: exit %d, %+v", exit, v)
	}
}

func TestVerifyAttestationUnreadable(t *testing.T) {
	valid := func() object { return attestationObject(attestationtest.Cases()[0]) }
	for name, c := range map[string]struct {
		code refusal.Code
		make func(in object) any
	}{
		"no attestors":       {refusal.EmptyField, func(in object) any { delete(in, "attestors"); return in }},
		"no data":            {refusal.EmptyField, func(in object) any { delete(in, "data"); return in }},
		"no signatures":      {refusal.EmptyField, func(in object) any { delete(in, "signatures"); return in }},
		"no kind":            {refusal.Malformed, func(in object) any { delete(in, "kind"); return in }},
		"another kind":       {refusal.Malformed, func(in object) any { in["kind"] = "receipt"; return in }},
		"a misspelt field":   {refusal.Malformed, func(in object) any { in["sourc"] = in["source"]; return in }},
		"a short source":     {refusal.Malformed, func(in object) any { in["source"] = "0x01"; return in }},
		"no address":         {refusal.Malformed, func(in object) any { in["attestors"] = []string{"me"}; return in }},
		"half a byte":        {refusal.Malformed, func(in object) any { in["data"] = "0x1"; return in }},
		"a claim of a state": {refusal.Malformed, func(in object) any { in["height"], in["path"], in["value"] = 1, "01", nil; return in }},
		"a part of a claim":  {refusal.EmptyField, func(in object) any { in["kind"], in["path"] = "packets", "01"; return in }},
		"a value of a number": {refusal.Malformed, func(in object) any {
			in["kind"], in["height"], in["path"], in["value"] = "packets", 1, "01", 7
			return in
		}},
		"against nothing":   {refusal.EmptyField, func(in object) any { in["against"] = object{}; return in }},
		"a list":            {refusal.Malformed, func(in object) any { return []any{in} }},
		"a negative height": {refusal.Malformed, func(in object) any { in["kind"], in["height"] = "packets", -1; return in }},
		"a huge threshold":  {refusal.Malformed, func(in object) any { in["threshold"] = 1 << 33; return in }},
	} {
		if v, exit := verifyAttestation(t, c.make(valid())); exit != exitUnreadable || v.Code != c.code {
			t.Errorf("%s: exit %d, %+v, want %s", name, exit, v, c.code)
		}
	}
	for _, args := range [][]string{{"attestation", "none.json"}, {"attestation", "a", "b"}, {"attestation", "--what"}} {
		if _, exit := verify(t, nil, args...); exit != exitUnreadable {
			t.Errorf("%v: exit %d", args, exit)
		}
	}
	for _, text := range []string{"", "{", "junk", `{} {}`, strings.Repeat("[", 100)} {
		if _, exit := verify(t, []byte(text), "attestation"); exit != exitUnreadable {
			t.Errorf("%q: exit %d", text, exit)
		}
	}
}
