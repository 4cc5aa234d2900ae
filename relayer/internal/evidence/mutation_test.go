package evidence_test

import (
	"bytes"
	"fmt"
	"reflect"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/anji-bridge/anji/proofs/refusal"
	"github.com/anji-bridge/anji/relayer/internal/evidence"
	"github.com/anji-bridge/anji/relayer/internal/evidence/evidencetest"
	"github.com/anji-bridge/anji/relayer/internal/journal"
)

// directions are all six, and links whose clients believe attestors.
var directions = func() map[string]func(testing.TB) *evidencetest.Relay {
	all := map[string]func(testing.TB) *evidencetest.Relay{}
	for _, a := range evidencetest.Kinds {
		for _, b := range evidencetest.Kinds {
			if a != b {
				all[a+" to "+b] = func(tb testing.TB) *evidencetest.Relay {
					return delivered(tb, evidencetest.New(tb, a), evidencetest.New(tb, b))
				}
			}
		}
	}
	for name, both := range map[string]bool{"attestors alone": false, "attestors and light client": true} {
		all[name] = func(tb testing.TB) *evidencetest.Relay {
			return delivered(tb, evidencetest.NewAttested(tb, both), evidencetest.NewAttested(tb, both))
		}
	}
	all["attestors who follow others and headers"] = func(tb testing.TB) *evidencetest.Relay {
		a := evidencetest.NewAttestedCosmos(tb, 4)
		r, p := evidencetest.NewRelay(tb, a, evidencetest.NewCosmos(tb, 4)), evidencetest.Packet(1)
		off := a.RotateLate()
		r.Keep(onB, a.CallOff(), off, a.Rotate())
		settle()
		r.Deliver(p)
		r.Acknowledge(evidencetest.Acknowledgement, p)
		return r
	}
	return all
}()

// stride takes all positions of so many, or about a number of them in short.
func stride(positions, short int) int {
	if testing.Short() {
		return 1 + positions/short
	}
	return 1
}

// Whatever byte of a file is changed, the file is refused. A byte left out or
// put in is tried at every sixteenth position.
func TestEveryByteCounts(t *testing.T) {
	for name, relay := range directions {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			data := encode(t, collect(t, relay(t), 1, false))
			if _, err := evidence.Decode(data); err != nil {
				t.Fatal(err)
			}
			step, tried := stride(len(data), 40), 0
			try := func(what string, at int, changed []byte) {
				tried++
				if _, err := evidence.Decode(changed); err == nil {
					t.Fatalf("byte %d %s: accepted", at, what)
				} else if code, ok := refusal.Of(err); !ok {
					t.Fatalf("byte %d %s: no refusal but %v (%s)", at, what, err, code)
				}
			}
			for at := 0; at < len(data); at += step {
				try("changed", at, slices.Concat(data[:at], []byte{data[at] ^ 1}, data[at+1:]))
			}
			for at := 0; at < len(data); at += 16 * step {
				try("left out", at, slices.Concat(data[:at], data[at+1:]))
				try("blank", at, slices.Concat(data[:at], []byte{' '}, data[at:]))
			}
			t.Logf("%d bytes, %d files refused", len(data), tried)
		})
	}
}

// Whoever changes a file can seal it again. Then nothing can be changed but the
// notes of the relayer, which verification says are such: each byte of what
// clients are told is bound by a proof, a signature or the anchor.
func TestEveryByteIsBound(t *testing.T) {
	for name, relay := range directions {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			valid := collect(t, relay(t), 1, false)
			anchors := valid.Anchors()
			if _, err := check(valid, anchors); err != nil {
				t.Fatal(err)
			}
			changed := clone(t, valid)
			tried := 0
			refused := func(where string, err error) {
				tried++
				if err == nil {
					t.Errorf("%s: accepted", where)
				} else if code, ok := refusal.Of(err); !ok {
					t.Errorf("%s: no refusal but %v (%s)", where, err, code)
				} else if strings.Contains(err.Error(), "runtime error") {
					t.Errorf("%s: the client panics: %v", where, err)
				}
			}
			sealed := func(where string) {
				_, err := check(changed, anchors)
				refused(where, err)
			}
			for _, part := range parts(reflect.ValueOf(&changed).Elem(), "") {
				switch v := part.value; v.Kind() {
				case reflect.Slice:
					original := v.Bytes()
					step := stride(len(original), 10)
					for at := 0; at < len(original); at += step {
						v.SetBytes(bytes.Clone(original))
						v.Bytes()[at] ^= 1 << (at % 8)
						// Sealing would take longer than verifying, and changes nothing.
						_, err := evidence.Verify(changed, anchors, evidencetest.Describers, time.Now())
						refused(fmt.Sprintf("%s, byte %d of %d", part.name, at, len(original)), err)
					}
					v.SetBytes(original)
				case reflect.String:
					original := v.String()
					for at := 0; at < len(original); at += stride(len(original), 2) {
						v.SetString(original[:at] + string(original[at]^1) + original[at+1:])
						sealed(fmt.Sprintf("%s, byte %d", part.name, at))
					}
					v.SetString(original)
				default:
					original := v.Uint()
					for bit := 0; bit < 64; bit += stride(64, 4) {
						v.SetUint(original ^ 1<<bit)
						sealed(fmt.Sprintf("%s, bit %d", part.name, bit))
					}
					v.SetUint(original)
				}
			}
			t.Logf("%d files refused", tried)
		})
	}
}

// notes are what the relayer says and nothing proves. Times at which something
// was handed over are assumptions within bounds.
var notes = []string{".Hash", ".Format", ".Exported", ".Link", ".Source.Chain", ".Destination.Chain", ".Record"}

// part is a text, a number or some bytes of a file.
type part struct {
	name  string
	value reflect.Value
}

// parts are all of a value but its notes and times.
func parts(v reflect.Value, name string) (all []part) {
	if slices.Contains(notes, name) || v.Type() == reflect.TypeFor[evidence.Time]() {
		return nil
	}
	switch {
	case v.Kind() == reflect.Pointer:
		return parts(v.Elem(), name)
	case v.Kind() == reflect.Struct:
		for i := range v.NumField() {
			all = append(all, parts(v.Field(i), name+"."+v.Type().Field(i).Name)...)
		}
	case v.Kind() == reflect.Slice && v.Type().Elem().Kind() != reflect.Uint8:
		for i := range v.Len() {
			all = append(all, parts(v.Index(i), fmt.Sprintf("%s[%d]", name, i))...)
		}
	default:
		return []part{{name, v}}
	}
	return all
}

// What no proof binds can be changed, and is said to be the relayer's word.
func TestNotesAreSaidToBeNotes(t *testing.T) {
	f := collect(t, directions["cosmos to fabric"](t), 1, false)
	f.Link, f.Source.Chain, f.Record.Delivered.Tx = "other", "names", "than before"
	found, err := check(f, f.Anchors())
	must(t, err)
	mustSay(t, found.Assumed(), "names of the link and of the chains", "transaction ids", "shows damage, not forgery")
}

// What light clients of Tendermint pass over is not in a file, and not let into
// one: signatures beyond two thirds that do not verify, priorities of proposers.
// Nor is another slot of a signature than the first that does.
func TestOnlyWhatIsVouchedFor(t *testing.T) {
	chain := evidencetest.NewCosmos(t, 4)
	r := delivered(t, chain, chain)
	valid := collect(t, r, 1, false)
	kept, err := r.Journal.Updates(t.Context(), journal.End{Chain: "b", Client: evidencetest.ClientB}, time.Now())
	must(t, err)
	f := clone(t, valid)
	f.Sent.Updates[0].Message = kept[0].Message
	if bytes.Equal(kept[0].Message, valid.Sent.Updates[0].Message) {
		t.Error("a file has what the relayer has handed over, priorities and all")
	}
	_, err = check(f, f.Anchors())
	want(t, "with priorities", err, refusal.NonCanonical)

	// Of the slot of a signature Ethereum's client wants the period and the fork.
	beacon := evidencetest.NewEthereum(t, 32)
	later := collect(t, delivered(t, beacon, beacon), 1, false)
	later.Sent.Updates[0].Message = evidencetest.LaterSignature(t, later.Sent.Updates[0].Message)
	_, err = check(later, later.Anchors())
	want(t, "with another slot", err, refusal.NonCanonical)

	// A node that lies puts a signature of nobody where clients do not look: the
	// file of what was relayed then has none in that place.
	liar := evidencetest.NewCosmos(t, 4)
	liar.Spoil = true
	f = collect(t, delivered(t, liar, liar), 1, false)
	found, err := check(f, f.Anchors())
	must(t, err)
	if found.Outcome() != evidence.Acknowledged {
		t.Error(found.Outcome())
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
