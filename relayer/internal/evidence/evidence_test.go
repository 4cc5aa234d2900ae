package evidence_test

import (
	"bytes"
	"errors"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/anji-bridge/anji/contracts/packet"
	"github.com/anji-bridge/anji/proofs/refusal"
	"github.com/anji-bridge/anji/relayer/internal/evidence"
	"github.com/anji-bridge/anji/relayer/internal/evidence/evidencetest"
	"github.com/anji-bridge/anji/relayer/internal/journal"
)

func must(tb testing.TB, err error) {
	tb.Helper()
	if err != nil {
		tb.Fatal(err)
	}
}

// delivered is a relay with one packet that was delivered and acknowledged.
func delivered(tb testing.TB, a, b evidencetest.Chain) *evidencetest.Relay {
	tb.Helper()
	r := evidencetest.NewRelay(tb, a, b)
	p := evidencetest.Packet(1)
	r.Deliver(p)
	r.Acknowledge(evidencetest.Acknowledgement, p)
	return r
}

func tryCollect(tb testing.TB, r *evidencetest.Relay, sequence uint64, leaveOut bool) (evidence.File, error) {
	tb.Helper()
	link, err := r.Journal.Link(tb.Context(), evidencetest.Link)
	must(tb, err)
	rows, err := r.Journal.Find(tb.Context(), link.Name, sequence)
	must(tb, err)
	if len(rows) != 1 {
		tb.Fatalf("%d packets %d", len(rows), sequence)
	}
	return evidence.Collect(tb.Context(), r.Journal, link, rows[0], leaveOut, time.Now())
}

func collect(tb testing.TB, r *evidencetest.Relay, sequence uint64, leaveOut bool) evidence.File {
	tb.Helper()
	f, err := tryCollect(tb, r, sequence, leaveOut)
	must(tb, err)
	return f
}

func encode(tb testing.TB, f evidence.File) []byte {
	tb.Helper()
	data, err := f.Encode()
	must(tb, err)
	return data
}

// check seals a file, reads it and verifies it.
func check(f evidence.File, anchors []string) (evidence.Finding, error) {
	data, err := f.Encode()
	if err != nil {
		return evidence.Finding{}, err
	}
	read, err := evidence.Decode(data)
	if err != nil {
		return evidence.Finding{}, err
	}
	return evidence.Verify(read, anchors, evidencetest.Describers, time.Now())
}

func TestAllDirections(t *testing.T) {
	for _, a := range evidencetest.Kinds {
		for _, b := range evidencetest.Kinds {
			t.Run(a+" to "+b, func(t *testing.T) {
				r := delivered(t, evidencetest.New(t, a), evidencetest.New(t, b))
				for _, leaveOut := range []bool{false, true} {
					f := collect(t, r, 1, leaveOut)
					found, err := check(f, f.Anchors())
					must(t, err)
					if found.Outcome() != evidence.Acknowledged || found.Source.Kind != a || found.Destination.Kind != b {
						t.Errorf("%s of %s and %s", found.Outcome(), found.Source.Kind, found.Destination.Kind)
					}
					if said := bytes.Contains(encode(t, f), []byte("YSBwYXRpZW50")); said == leaveOut {
						t.Errorf("left out: %v, found in the file: %v", leaveOut, said)
					}
					mustSay(t, found.Proven(), "of chain a was verified by its light client ("+found.Source.Trusts.ClientType+") alone", "of chain b was verified")
					for _, s := range append(found.Proven(), found.Assumed()...) {
						if s.English == "" || s.Chinese == "" || strings.Contains(s.English+s.Chinese, "%!") {
							t.Errorf("%+v", s)
						}
					}
				}
			})
		}
	}
}

// What attestors say, alone or beside a light client, is verified with the set
// that the anchor names, and said to be theirs.
func TestAttestors(t *testing.T) {
	for mode, c := range map[string]struct {
		both            bool
		proven, assumed []string
	}{
		"alone": {false, []string{"the word of attestors alone", "At least 2 of the set of 3", "仅凭见证人之言"}, []string{"fewer than 2 of them signed falsely", "作伪签名者少于 2 名"}},
		"both":  {true, []string{"verified twice", "(fabric-view)", "At least 2 of the set of 3", "经两重验证"}, []string{"Fabric: the peers", "all but 1 of the attestors", "不超过 1 名"}},
	} {
		t.Run(mode, func(t *testing.T) {
			a := evidencetest.NewAttested(t, c.both)
			r := evidencetest.NewRelay(t, a, evidencetest.NewAttested(t, c.both))
			packets := []packet.Packet{evidencetest.Packet(1), evidencetest.Packet(2)}
			r.Deliver(packets...)
			r.Acknowledge(evidencetest.Acknowledgement, packets...)
			for _, p := range packets {
				f := collect(t, r, p.Sequence, true)
				found, err := check(f, f.Anchors())
				must(t, err)
				said := found.Source.Attestors
				if found.Outcome() != evidence.Acknowledged || said == nil || said.Needed != 2 || len(said.Of) != 3 || len(said.Signers) != 2 {
					t.Fatalf("%+v, attestors %+v", found.Source, said)
				}
				mustSay(t, found.Proven(), append(c.proven, said.Signers...)...)
				mustSay(t, found.Assumed(), c.assumed...)
			}
			// After a rotation those count whom the anchor does not name.
			later := evidencetest.Packet(3)
			r.Keep(journal.End{Chain: "b", Client: evidencetest.ClientB}, a.Rotate())
			settle()
			r.Deliver(later)
			r.Acknowledge(evidencetest.Acknowledgement, later)
			before := collect(t, r, 1, true)
			after := collect(t, r, 3, true)
			found, err := check(after, before.Anchors())
			must(t, err)
			for _, signer := range found.Source.Attestors.Signers {
				if slices.Contains(mustCheck(t, before).Source.Attestors.Of, signer) {
					t.Errorf("%s was replaced", signer)
				}
			}
			// The word of those whom neither names is nobody's.
			f := collect(t, r, 1, true)
			f.Sent.Anchor.ClientState = a.Others().ClientState
			_, err = check(f, f.Anchors())
			want(t, "another set of attestors", err, refusal.UnknownSigner)
		})
	}
}

// A stock chain's client knows no source, and its evidence is none the less whole.
func TestAttestorsOfAStockClient(t *testing.T) {
	r := evidencetest.NewRelay(t, evidencetest.NewStock(t), evidencetest.NewCosmos(t, 4))
	p := evidencetest.Packet(1)
	r.Deliver(p)
	r.Acknowledge(evidencetest.Acknowledgement, p)
	found := mustCheck(t, collect(t, r, 1, true))
	if said := found.Source.Attestors; found.Outcome() != evidence.Acknowledged || said == nil || len(said.Signers) != 2 {
		t.Errorf("%+v, attestors %+v", found.Source, said)
	}
}

func mustCheck(t *testing.T, f evidence.File) evidence.Finding {
	t.Helper()
	found, err := check(f, f.Anchors())
	must(t, err)
	return found
}

func mustSay(t *testing.T, sentences []evidence.Sentence, wanted ...string) {
	t.Helper()
	var said string
	for _, s := range sentences {
		said += s.English + "\n" + s.Chinese + "\n"
	}
	for _, want := range wanted {
		if !strings.Contains(said, want) {
			t.Errorf("not said: %s\n%s", want, said)
		}
	}
}

// Many packets of one batch have one update, which the journal keeps once.
func TestBatch(t *testing.T) {
	for _, kind := range evidencetest.Kinds {
		t.Run(kind, func(t *testing.T) {
			r := evidencetest.NewRelay(t, evidencetest.New(t, kind), evidencetest.New(t, kind))
			packets := []packet.Packet{evidencetest.Packet(1), evidencetest.Packet(2), evidencetest.Packet(3)}
			r.Deliver(packets...)
			r.Acknowledge(evidencetest.Acknowledgement, packets...)
			updates, err := r.Journal.Updates(t.Context(), journal.End{Chain: "b", Client: evidencetest.ClientB}, time.Now())
			must(t, err)
			if len(updates) > 2 {
				t.Errorf("%d updates for one batch", len(updates))
			}
			for _, p := range packets {
				f := collect(t, r, p.Sequence, false)
				_, err := check(f, f.Anchors())
				must(t, err)
			}
		})
	}
}

func TestOutcomes(t *testing.T) {
	r := evidencetest.NewRelay(t, evidencetest.NewFabric(t), evidencetest.NewCosmos(t, 4))
	open, failed, late, never := evidencetest.Packet(1), evidencetest.Packet(2), evidencetest.Packet(3), evidencetest.Packet(4)
	r.Deliver(open)
	r.Deliver(failed)
	r.Acknowledge(packet.ErrorAcknowledgement(), failed)
	r.Attempt(late)
	r.Send(never)
	r.B.(*evidencetest.Cosmos).Pass(2 * time.Hour)
	r.TimeOut(late)
	r.TimeOut(never)
	for sequence, want := range map[uint64]string{1: "sent", 2: "failed", 3: "timed_out"} {
		f := collect(t, r, sequence, false)
		found, err := check(f, f.Anchors())
		must(t, err)
		if found.Outcome() != want {
			t.Errorf("packet %d: %s, want %s", sequence, found.Outcome(), want)
		}
		if said := found.Assumed(); want == "sent" && !strings.Contains(said[len(said)-1].English, "NOT proven") {
			t.Errorf("an open packet's delivery is said to be proven: %+v", said)
		}
	}
	// Nobody has ever proven to b that a has sent it.
	if _, err := tryCollect(t, r, 4, false); !errors.Is(err, evidence.ErrNoProof) {
		t.Errorf("packet 4: %v", err)
	}
}

// What was not received yet when it was proven absent is no timeout.
func TestTimeoutTooEarly(t *testing.T) {
	r := evidencetest.NewRelay(t, evidencetest.NewFabric(t), evidencetest.NewCosmos(t, 4))
	p := evidencetest.Packet(1)
	r.Attempt(p)
	r.TimeOut(p)
	f := collect(t, r, 1, false)
	_, err := check(f, f.Anchors())
	want(t, "a timeout before its time", err, refusal.TimeoutNotReached)
}

func want(t *testing.T, name string, err error, code refusal.Code) {
	t.Helper()
	if got, _ := refusal.Of(err); got != code {
		t.Errorf("%s: %v, want %s", name, err, code)
	}
}
