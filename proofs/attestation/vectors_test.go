package attestation_test

import (
	"bytes"
	"encoding/hex"
	"encoding/json"
	"flag"
	"os"
	"reflect"
	"testing"

	"github.com/anji-bridge/anji/proofs/attestation"
	"github.com/anji-bridge/anji/proofs/attestation/attestationtest"
	"github.com/anji-bridge/anji/proofs/refusal"
)

var update = flag.Bool("update", false, "write testdata/cases.json anew")

// TestCases keeps the cases that verifiers in other languages read the same as
// the mutations that this package is tested with.
func TestCases(t *testing.T) {
	const path = "testdata/cases.json"
	made, err := json.MarshalIndent(attestationtest.Cases(), "", " ")
	if err != nil {
		t.Fatal(err)
	}
	made = append(made, '\n')
	if *update {
		if err := os.WriteFile(path, made, 0o644); err != nil {
			t.Fatal(err)
		}
	}
	kept, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	if !bytes.Equal(made, kept) {
		t.Errorf("%s is not up to date: run go test ./proofs/attestation -run TestCases -update, then testnet/tools/ibcv11", path)
	}
}

// signed is what ibc-go v11 encodes and go-ethereum signs.
type signed struct {
	Data, Digest, Signature hexBytes
	Signer                  string
}

// vectors are what testnet/tools/ibcv11 writes.
type vectors struct {
	States []struct {
		Height, Timestamp uint64 `json:",string"`
		signed
	}
	Packets []struct {
		Height  uint64 `json:",string"`
		Packets []struct{ Path, Commitment hexBytes }
		signed
	}
	Verdicts map[string]string
}

type hexBytes []byte

func (h *hexBytes) UnmarshalText(text []byte) (err error) {
	*h, err = hex.DecodeString(string(text))
	return err
}

func loadVectors(t *testing.T) (v vectors) {
	t.Helper()
	raw, err := os.ReadFile("testdata/vectors.json")
	if err != nil {
		t.Fatal(err)
	}
	if err := json.Unmarshal(raw, &v); err != nil {
		t.Fatal(err)
	}
	if len(v.States) == 0 || len(v.Packets) == 0 || len(v.Verdicts) == 0 {
		t.Fatal("vectors.json has an empty list")
	}
	return v
}

func (s signed) check(t *testing.T, kind attestation.Kind, encoded []byte) {
	t.Helper()
	if !bytes.Equal(encoded, s.Data) {
		t.Errorf("encoded as %x, by ibc-go as %x", encoded, s.Data)
	}
	digest := attestation.Digest(attestation.Source{}, kind, s.Data)
	if !bytes.Equal(digest[:], s.Digest) {
		t.Errorf("digest %x, by ibc-go %x", digest, s.Digest)
	}
	want, err := attestation.ParseAddress(s.Signer)
	if err != nil {
		t.Fatal(err)
	}
	if got, err := attestation.Recover(digest, s.Signature); err != nil || got != want {
		t.Errorf("signature of %s, %v, want %s", got, err, want)
	}
}

func TestEncodingsOfIBCGo(t *testing.T) {
	v := loadVectors(t)
	for _, s := range v.States {
		state := attestation.State{Height: s.Height, Timestamp: s.Timestamp}
		s.check(t, attestation.KindState, state.Encode())
		if got, err := attestation.DecodeState(s.Data); err != nil || got != state {
			t.Errorf("%x decodes to %v, %v", s.Data, got, err)
		}
	}
	for _, p := range v.Packets {
		packets := attestation.Packets{Height: p.Height}
		for _, packet := range p.Packets {
			packets.Packets = append(packets.Packets, attestation.Packet{Path: [32]byte(packet.Path), Commitment: [32]byte(packet.Commitment)})
		}
		p.check(t, attestation.KindPackets, packets.Encode())
		if got, err := attestation.DecodePackets(p.Data); err != nil || !reflect.DeepEqual(got, packets) {
			t.Errorf("%x decodes to %v, %v", p.Data, got, err)
		}
	}
}

// What this package accepts without a source ibc-go accepts too, and what
// ibc-go refuses is refused here. The other way round there are exceptions.
func TestVerdictsOfIBCGo(t *testing.T) {
	verdicts := loadVectors(t).Verdicts
	cases := attestationtest.Cases()
	if len(verdicts) != len(cases) {
		t.Errorf("%d verdicts of %d cases", len(verdicts), len(cases))
	}
	ours, noSource := 0, hex.EncodeToString(make([]byte, 32))
	for _, c := range cases {
		verdict, judged := verdicts[c.Name]
		switch {
		case !judged:
			t.Errorf("%s: ibc-go was not asked", c.Name)
		case c.Source != noSource: // of which ibc-go knows nothing
		case c.Want == "" && verdict != "":
			t.Errorf("%s: accepted, ibc-go says %s", c.Name, verdict)
		case c.Want != "" && verdict == "":
			ours++
			if !stricter[c.Want] {
				t.Errorf("%s: refused with %s, ibc-go accepts it", c.Name, c.Want)
			}
		}
	}
	if ours == 0 {
		t.Error("ibc-go accepts nothing that is refused here: is it asked at all?")
	}
}

// stricter are the rules that ibc-go v11 does not have: one form of each
// encoding and signature, bounds, and nothing at height or time zero.
var stricter = map[refusal.Code]bool{
	refusal.HighS: true, refusal.SignatureInvalid: true, refusal.NonCanonical: true, refusal.Malformed: true,
	refusal.EmptyField: true, refusal.TooLarge: true, refusal.NotAttested: true,
}
