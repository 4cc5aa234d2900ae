package main

import (
	"encoding/hex"
	"encoding/json"
	"strings"
	"testing"

	"golang.org/x/crypto/sha3"

	"github.com/anji-bridge/anji/proofs/refusal"
)

func keccakHex(t *testing.T, text string) string {
	t.Helper()
	raw, err := hex.DecodeString(strings.TrimPrefix(text, "0x"))
	if err != nil {
		t.Fatal(err)
	}
	h := sha3.NewLegacyKeccak256()
	h.Write(raw)
	return "0x" + hex.EncodeToString(h.Sum(nil))
}

// mainnetProof is a recorded eth_getProof of mainnet in the form that verify
// mpt reads: a contract's account, and an unset slot of its.
func mainnetProof(t *testing.T) (account, slot object) {
	t.Helper()
	var answer struct {
		Result struct {
			Address, StorageHash string
			AccountProof         []string
			StorageProof         []struct {
				Key   string
				Proof []string
			}
		}
	}
	if err := json.Unmarshal(file(t, "../proofs/ethereum/testdata/mpt/argument-mainnet-getproof/EthGetProof.json"), &answer); err != nil {
		t.Fatal(err)
	}
	r := answer.Result
	list := func(nodes []string) (out []any) {
		for _, node := range nodes {
			out = append(out, node)
		}
		return out
	}
	// The leaf ends with the account: a list of 4 items in 71 bytes.
	leaf := r.AccountProof[len(r.AccountProof)-1]
	value := leaf[strings.Index(leaf, "f847"):]
	account = object{"root": keccakHex(t, r.AccountProof[0]), "key": keccakHex(t, r.Address), "value": "0x" + value, "proof": list(r.AccountProof)}
	s := r.StorageProof[0]
	slot = object{"root": r.StorageHash, "key": keccakHex(t, s.Key), "value": nil, "proof": list(s.Proof)}
	return account, slot
}

func TestVerifyMPT(t *testing.T) {
	for name, c := range map[string]struct {
		exit int
		code refusal.Code
		make func(account, slot object) object
	}{
		"an account": {0, "", func(a, _ object) object { return a }},
		"no slot":    {0, "", func(_, s object) object { return s }},
		"hex without 0x": {0, "", func(a, _ object) object {
			for _, field := range []string{"root", "key", "value"} {
				a[field] = a[field].(string)[2:]
			}
			return a
		}},
		"presence as absence":      {1, refusal.ProofInvalid, func(a, _ object) object { a["value"] = nil; return a }},
		"absence as presence":      {1, refusal.ProofInvalid, func(_, s object) object { s["value"] = "0x01"; return s }},
		"an empty value":           {1, refusal.EmptyField, func(a, _ object) object { a["value"] = "0x"; return a }},
		"an empty key":             {1, refusal.EmptyField, func(a, _ object) object { a["key"] = ""; return a }},
		"a zero root":              {1, refusal.EmptyField, func(a, _ object) object { a["root"] = strings.Repeat("00", 32); return a }},
		"another root":             {1, refusal.ProofInvalid, func(a, s object) object { a["root"] = s["root"]; return a }},
		"another key":              {1, refusal.ProofInvalid, func(a, s object) object { a["key"] = s["key"]; return a }},
		"a node too many":          {1, refusal.ProofInvalid, func(a, _ object) object { p := a["proof"].([]any); a["proof"] = append(p, p[0]); return a }},
		"a node too few":           {1, refusal.ProofInvalid, func(a, _ object) object { p := a["proof"].([]any); a["proof"] = p[:len(p)-1]; return a }},
		"no nodes":                 {1, refusal.ProofInvalid, func(a, _ object) object { a["proof"] = []any{}; return a }},
		"a key without end":        {1, refusal.TooLarge, func(a, _ object) object { a["key"] = strings.Repeat("00", 129); return a }},
		"no value said":            {2, refusal.EmptyField, func(a, _ object) object { delete(a, "value"); return a }},
		"no root said":             {2, refusal.EmptyField, func(a, _ object) object { delete(a, "root"); return a }},
		"no key said":              {2, refusal.EmptyField, func(a, _ object) object { a["key"] = nil; return a }},
		"no proof said":            {2, refusal.EmptyField, func(a, _ object) object { delete(a, "proof"); return a }},
		"a short root":             {2, refusal.Malformed, func(a, _ object) object { a["root"] = "0x01"; return a }},
		"half a byte":              {2, refusal.Malformed, func(a, _ object) object { a["key"] = "0x123"; return a }},
		"a value that is no hex":   {2, refusal.Malformed, func(a, _ object) object { a["value"] = 7; return a }},
		"a proof that is no list":  {2, refusal.Malformed, func(a, _ object) object { a["proof"] = "0x00"; return a }},
		"a node that is no string": {2, refusal.Malformed, func(a, _ object) object { a["proof"] = []any{1}; return a }},
	} {
		t.Run(name, func(t *testing.T) {
			in := c.make(mainnetProof(t))
			data, err := json.Marshal(in)
			if err != nil {
				t.Fatal(err)
			}
			out, exit := verify(t, data, "mpt")
			var v trieVerdict
			if err := json.Unmarshal([]byte(out), &v); err != nil {
				t.Fatalf("%v: %s", err, out)
			}
			if exit != c.exit || v.Code != c.code || v.OK != (exit == 0) || (v.Established != nil) != v.OK {
				t.Fatalf("exit %d, %s, want %d, %s", exit, out, c.exit, c.code)
			}
			if v.OK && v.Established.Present != (in["value"] != nil) {
				t.Errorf("established %+v", v.Established)
			}
		})
	}
	for _, args := range [][]string{{"mpt", "none.json"}, {"mpt", "a", "b"}, {"mpt", "--what"}} {
		if _, exit := verify(t, nil, args...); exit != exitUnreadable {
			t.Errorf("%v: exit %d", args, exit)
		}
	}
	if _, exit := verify(t, []byte("{"), "mpt"); exit != exitUnreadable {
		t.Errorf("no JSON: exit %d", exit)
	}
}
