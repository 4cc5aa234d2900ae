package evidence_test

import (
	"bytes"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/anji-bridge/anji/proofs/refusal"
	"github.com/anji-bridge/anji/relayer/internal/evidence"
	"github.com/anji-bridge/anji/relayer/internal/evidence/evidencetest"
)

// Whatever byte of a file is changed, left out or added, the file is refused.
func TestEveryByteCounts(t *testing.T) {
	for _, kind := range evidencetest.Kinds {
		t.Run(kind, func(t *testing.T) {
			t.Parallel()
			chain := evidencetest.New(t, kind)
			data := encode(t, collect(t, delivered(t, chain, chain), 1, false))
			if _, err := evidence.Decode(data); err != nil {
				t.Fatal(err)
			}
			stride := 1 + len(data)/8000
			if testing.Short() {
				stride = 1 + len(data)/100
			}
			for at := 0; at < len(data); at += stride {
				for name, changed := range map[string][]byte{
					"changed":  slices.Concat(data[:at], []byte{data[at] ^ 1}, data[at+1:]),
					"left out": slices.Concat(data[:at], data[at+1:]),
					"blank":    slices.Concat(data[:at], []byte{' '}, data[at:]),
				} {
					if bytes.Equal(changed, data) {
						continue
					}
					if _, err := evidence.Decode(changed); err == nil {
						t.Fatalf("byte %d %s: accepted", at, name)
					} else if code, ok := refusal.Of(err); !ok {
						t.Fatalf("byte %d %s: no refusal but %v (%s)", at, name, err, code)
					}
				}
			}
		})
	}
}

// A file that was changed and sealed again must still prove what it says.
func TestResealed(t *testing.T) {
	other := evidencetest.Packet(2)
	for i, kind := range evidencetest.Kinds {
		t.Run(kind, func(t *testing.T) {
			// The kits make equal chains of one kind.
			r := delivered(t, evidencetest.New(t, kind), evidencetest.New(t, evidencetest.Kinds[(i+1)%len(evidencetest.Kinds)]))
			r.Deliver(other)
			r.Acknowledge(evidencetest.Acknowledgement, other)
			valid, second := collect(t, r, 1, false), collect(t, r, 2, false)
			anchors := valid.Anchors()
			if _, err := check(valid, anchors); err != nil {
				t.Fatal(err)
			}
			for name, change := range map[string]func(*evidence.File){
				"another sequence":             func(f *evidence.File) { f.Packet.Sequence++ },
				"another timeout":              func(f *evidence.File) { f.Packet.Timeout++ },
				"another port":                 func(f *evidence.File) { f.Packet.Payloads[0].DestinationPort = "attic" },
				"another version":              func(f *evidence.File) { f.Packet.Payloads[0].Version = "v2" },
				"another encoding":             func(f *evidence.File) { f.Packet.Payloads[0].Encoding = "text/plain" },
				"another payload":              func(f *evidence.File) { f.Packet.Payloads[0].Value.Bytes = []byte("another record") },
				"another payload's hash":       func(f *evidence.File) { f.Packet.Payloads[0].Value = evidence.NewValue([]byte("another"), true) },
				"a payload more":               func(f *evidence.File) { f.Packet.Payloads = append(f.Packet.Payloads, f.Packet.Payloads[0]) },
				"no payload":                   func(f *evidence.File) { f.Packet.Payloads = nil },
				"value and hash":               func(f *evidence.File) { f.Packet.Payloads[0].Value.Hash = make([]byte, 32) },
				"a short hash":                 func(f *evidence.File) { f.Packet.Payloads[0].Value = evidence.Value{Hash: []byte{1}} },
				"another client":               func(f *evidence.File) { f.Packet.SourceClient, f.Source.Client = "client-7", "client-7" },
				"a name that a terminal obeys": func(f *evidence.File) { f.Source.Chain = "a\x1b[2J" },
				"another end":                  func(f *evidence.File) { f.Destination.Client = "client-7" },
				"another acknowledgement":      func(f *evidence.File) { f.Returned.Acknowledgements[0] = evidence.NewValue([]byte("lost"), false) },
				"two acknowledgements": func(f *evidence.File) {
					f.Returned.Acknowledgements = append(f.Returned.Acknowledgements, f.Returned.Acknowledgements[0])
				},
				"no acknowledgement":          func(f *evidence.File) { f.Returned.Acknowledgements = nil },
				"timed out instead":           func(f *evidence.File) { f.Returned.Outcome, f.Returned.Acknowledgements = evidence.TimedOut, nil },
				"an unknown outcome":          func(f *evidence.File) { f.Returned.Outcome = "lost" },
				"another packet's proof":      func(f *evidence.File) { f.Sent = second.Sent },
				"another packet's outcome":    func(f *evidence.File) { f.Returned = second.Returned },
				"no updates":                  func(f *evidence.File) { f.Sent.Updates = nil },
				"another height":              func(f *evidence.File) { f.Sent.Height++ },
				"another revision":            func(f *evidence.File) { f.Sent.Revision++ },
				"no proof":                    func(f *evidence.File) { f.Sent.Proof = nil },
				"a proof cut short":           func(f *evidence.File) { f.Sent.Proof = f.Sent.Proof[1:] },
				"an update cut short":         func(f *evidence.File) { f.Sent.Updates[0].Message = f.Sent.Updates[0].Message[1:] },
				"an update of nothing":        func(f *evidence.File) { f.Sent.Updates[0].Message = []byte{0} },
				"an update before its time":   func(f *evidence.File) { f.Sent.Updates[0].At = evidence.At(time.Unix(1, 0)) },
				"an update of no time":        func(f *evidence.File) { f.Sent.Updates[0].At = evidence.Time{} },
				"an update long after":        func(f *evidence.File) { f.Sent.Updates[0].At = evidence.At(time.Now().AddDate(40, 0, 0)) },
				"updates of the other client": func(f *evidence.File) { f.Sent.Updates = f.Returned.Proof.Updates },
				"the other anchor":            func(f *evidence.File) { f.Sent.Anchor = f.Returned.Proof.Anchor },
				"another prefix":              func(f *evidence.File) { f.Sent.Anchor.Prefix = [][]byte{[]byte("else")} },
				"no prefix":                   func(f *evidence.File) { f.Sent.Anchor.Prefix = nil },
				"another kind":                func(f *evidence.File) { f.Sent.Anchor.Kind = "else" },
				"an anchor of nothing":        func(f *evidence.File) { f.Sent.Anchor.ClientState = []byte{0} },
				"too many updates": func(f *evidence.File) {
					f.Sent.Updates = slices.Repeat(f.Sent.Updates[:1], 4097)
				},
				"a large message": func(f *evidence.File) { f.Sent.Updates[0].Message = make([]byte, 1<<20+1) },
			} {
				f := clone(t, valid)
				change(&f)
				_, err := check(f, append(anchors, f.Anchors()...)) // whoever changed it may choose the anchor too
				if err == nil {
					t.Errorf("%s: accepted", name)
				} else if _, ok := refusal.Of(err); !ok {
					t.Errorf("%s: no refusal but %v", name, err)
				}
			}
		})
	}
}

// clone is a file that shares nothing with another.
func clone(tb testing.TB, f evidence.File) evidence.File {
	tb.Helper()
	read, err := evidence.Decode(encode(tb, f))
	must(tb, err)
	return read
}

// No byte of a message or a proof can be changed to prove another chain's
// state: what is still accepted proves the same packet.
func TestChangedMessages(t *testing.T) {
	for _, kind := range evidencetest.Kinds {
		t.Run(kind, func(t *testing.T) {
			t.Parallel()
			chain := evidencetest.New(t, kind)
			valid := collect(t, delivered(t, chain, chain), 1, false)
			anchors := valid.Anchors()
			message, proof := valid.Sent.Updates[0].Message, valid.Sent.Proof
			stride := 1 + len(message)/2000
			if testing.Short() {
				stride = 1 + len(message)/60
			}
			accepted := 0
			try := func(into *[]byte, original []byte, at int) {
				*into = bytes.Clone(original)
				(*into)[at] ^= 1
				found, err := evidence.Verify(valid, anchors, evidencetest.Describers, time.Now())
				if err == nil {
					accepted++
					if !found.Source.Time.Before(time.Now().AddDate(10, 0, 0)) {
						t.Errorf("byte %d: a state of %s", at, found.Source.Time)
					}
				} else if code, ok := refusal.Of(err); !ok {
					t.Errorf("byte %d: no refusal but %v (%s)", at, err, code)
				} else if strings.Contains(err.Error(), "runtime error") {
					t.Errorf("byte %d: the client panics: %v", at, err)
				}
				*into = original
			}
			for at := 0; at < len(message); at += stride {
				try(&valid.Sent.Updates[0].Message, message, at)
			}
			for at := 0; at < len(proof); at += 1 + stride/8 {
				try(&valid.Sent.Proof, proof, at)
			}
			t.Logf("of %d+%d bytes %d may be changed", len(message), len(proof), accepted)
		})
	}
}

func TestAnchorsMustBeNamed(t *testing.T) {
	r := delivered(t, evidencetest.NewFabric(t), evidencetest.NewCosmos(t, 4))
	f := collect(t, r, 1, false)
	anchors := f.Anchors()
	for name, named := range map[string][]string{"none": nil, "the source's": anchors[:1], "the destination's": anchors[1:], "others": {strings.Repeat("0", 64)}} {
		_, err := check(f, named)
		want(t, name, err, refusal.AnchorInvalid)
	}
	_, err := evidence.Verify(f, anchors, evidencetest.Describers, time.Now().Add(-time.Hour))
	want(t, "a file of later", err, refusal.HeaderFuture)
	_, err = evidence.Verify(f, anchors, nil, time.Now())
	want(t, "an unknown kind", err, refusal.ClientInvalid)
}

func TestFingerprints(t *testing.T) {
	plain := strings.Repeat("0a", 32)
	for text, want := range map[string]string{
		plain: plain, strings.ToUpper(plain): plain, "0A:" + plain[2:]: plain, plain[:62]: "", plain + "0": "", "0g" + plain[2:]: "",
	} {
		if got, ok := evidence.IsFingerprint(text); got != want || ok != (want != "") {
			t.Errorf("%s: %s, %v", text, got, ok)
		}
	}
}

func FuzzDecode(f *testing.F) {
	for _, kind := range evidencetest.Kinds {
		chain := evidencetest.New(f, kind)
		file := collect(f, delivered(f, chain, chain), 1, kind == evidencetest.Kinds[0])
		f.Add(encode(f, file))
	}
	f.Add([]byte(`{"format":"anji/evidence/v1"}`))
	f.Add([]byte(`null`))
	f.Fuzz(func(t *testing.T, data []byte) {
		file, err := evidence.Decode(data)
		if err != nil {
			if _, ok := refusal.Of(err); !ok {
				t.Fatalf("no refusal: %v", err)
			}
			return
		}
		if again := encode(t, file); !bytes.Equal(again, data) {
			t.Fatal("a file has two encodings")
		}
		if _, err := evidence.Verify(file, file.Anchors(), evidencetest.Describers, time.Now()); err != nil {
			if _, ok := refusal.Of(err); !ok {
				t.Fatalf("no refusal: %v", err)
			}
		}
	})
}

// FuzzMessage gives hostile client messages and proofs to clients, which the
// file's hash does not keep away.
func FuzzMessage(f *testing.F) {
	var valid []evidence.File
	for i, kind := range evidencetest.Kinds {
		chain := evidencetest.New(f, kind)
		valid = append(valid, collect(f, delivered(f, chain, chain), 1, false))
		f.Add(uint8(i), valid[i].Sent.Updates[0].Message, valid[i].Sent.Proof)
	}
	f.Fuzz(func(t *testing.T, which uint8, message, proof []byte) {
		file := valid[int(which)%len(valid)]
		file.Returned = nil
		file.Sent.Updates = []evidence.Update{{At: file.Sent.Updates[0].At, Message: message}}
		file.Sent.Proof = proof
		_, err := evidence.Verify(file, file.Anchors(), evidencetest.Describers, time.Now())
		if err == nil {
			return
		}
		if _, ok := refusal.Of(err); !ok {
			t.Fatalf("no refusal: %v", err)
		}
	})
}
