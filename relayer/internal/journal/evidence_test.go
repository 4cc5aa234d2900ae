package journal_test

import (
	"bytes"
	"errors"
	"fmt"
	"testing"
	"time"

	"github.com/anji-bridge/anji/adapters"
	"github.com/anji-bridge/anji/relayer/internal/journal"
	"github.com/anji-bridge/anji/relayer/internal/journal/journaltest"
)

func TestEvidence(t *testing.T) {
	journaltest.Each(t, func(t *testing.T, new database) {
		t.Run("anchors", func(t *testing.T) { testAnchors(t, new) })
		t.Run("kept once", func(t *testing.T) { testEvidenceIsKeptOnce(t, new) })
		t.Run("removed", func(t *testing.T) { testEvidenceIsRemoved(t, new) })
		t.Run("many at once", func(t *testing.T) { testManyProofs(t, new) })
	})
}

var clientB = journal.End{Chain: "b", Client: "client-on-b"}

func testAnchors(t *testing.T, new database) {
	ctx, j := t.Context(), newJournal(t, new)
	if _, err := j.Anchor(ctx, clientB); !errors.Is(err, journal.ErrNotFound) {
		t.Errorf("no anchor yet: %v", err)
	}
	first := journal.Anchor{Kind: "fake", Prefix: [][]byte{[]byte("of"), {}}, ClientState: []byte("state"), ConsensusState: []byte("consensus")}
	must(t, j.SaveAnchor(ctx, clientB, first))
	must(t, j.SaveAnchor(ctx, clientB, journal.Anchor{Kind: "another", ClientState: []byte{1}, ConsensusState: []byte{2}}))
	a, err := j.Anchor(ctx, clientB)
	must(t, err)
	if a.Kind != "fake" || len(a.Prefix) != 2 || string(a.ClientState) != "state" || string(a.ConsensusState) != "consensus" || a.Made.IsZero() {
		t.Errorf("%+v", a)
	}
}

// proven hands packets 1 to n over in one batch, by updates and proofs.
func proven(t *testing.T, j *journal.Journal, proofs [][]byte, updates ...journal.Update) {
	t.Helper()
	ctx := t.Context()
	var events []adapters.Event
	for i := range proofs {
		events = append(events, event(adapters.PacketSent, uint64(i+1)))
	}
	must(t, record("a", block(10, events...))(ctx, j))
	must(t, j.MarkFinal(ctx, "a-b", journal.AtoB, 10))
	w := work(adapters.Receive)
	w.Limit = 10 * len(proofs)
	rows, err := j.Ready(ctx, w)
	must(t, err)
	if len(rows) != len(proofs) {
		t.Fatalf("%d packets are ready", len(rows))
	}
	var submissions []journal.Submission
	for i, row := range rows {
		submissions = append(submissions, journal.Submission{ID: row.ID, Kind: adapters.Receive, Height: adapters.Height{Height: 11}, Proof: proofs[i]})
	}
	begun, err := j.Begin(ctx, submissions, updates...)
	must(t, err)
	for i, ok := range begun {
		if !ok {
			t.Fatalf("packet %d is not this relayer's", i+1)
		}
	}
}

func testEvidenceIsKeptOnce(t *testing.T, new database) {
	ctx, j := t.Context(), newJournal(t, new)
	update := journal.Update{Client: clientB, Height: adapters.Height{Height: 11}, Message: []byte("header")}
	shared := []byte("proof of both")
	proven(t, j, [][]byte{shared, shared}, update)
	must(t, j.Keep(ctx, update, journal.Update{Client: clientB, Message: []byte("another")}))
	updates, err := j.Updates(ctx, clientB, time.Now())
	must(t, err)
	if len(updates) != 2 || string(updates[0].Message) != "header" || updates[0].Height.Height != 11 || string(updates[1].Message) != "another" {
		t.Errorf("%+v", updates)
	}
	if updates, err = j.Updates(ctx, clientB, updates[0].At.Add(-time.Millisecond)); err != nil || len(updates) != 0 {
		t.Errorf("before the first: %+v, %v", updates, err)
	}
	for sequence := int64(1); sequence <= 2; sequence++ {
		id, err := idOf(ctx, j, sequence)
		must(t, err)
		proofs, err := j.Proofs(ctx, id)
		must(t, err)
		if p := proofs[adapters.Receive]; len(proofs) != 1 || !bytes.Equal(p.Proof, shared) || p.Height.Height != 11 || p.At.IsZero() {
			t.Errorf("packet %d: %+v", sequence, proofs)
		}
	}
	// A later attempt is proven anew.
	id, err := idOf(ctx, j, 1)
	must(t, err)
	must(t, finish(journal.Result{ID: 1, Kind: adapters.Receive, Status: adapters.Retry})(ctx, j))
	_, err = j.Ready(ctx, work(adapters.Receive))
	must(t, err)
	_, err = j.Begin(ctx, []journal.Submission{{ID: id, Kind: adapters.Receive, Height: adapters.Height{Height: 12}, Proof: []byte("later")}})
	must(t, err)
	proofs, err := j.Proofs(ctx, id)
	must(t, err)
	if p := proofs[adapters.Receive]; len(proofs) != 1 || string(p.Proof) != "later" || p.Height.Height != 12 {
		t.Errorf("%+v", proofs)
	}
}

func testEvidenceIsRemoved(t *testing.T, new database) {
	ctx, j := t.Context(), newJournal(t, new)
	shared := []byte("proof of both")
	proven(t, j, [][]byte{shared, shared}, journal.Update{Client: clientB, Height: adapters.Height{Height: 11}, Message: []byte("header")},
		journal.Update{Client: clientB, Height: adapters.Height{Height: 7}, Message: []byte("needed by nothing")})
	late := time.Now().Add(time.Hour)
	if n, err := j.DropEvidence(ctx, late); err != nil || n != 0 {
		t.Errorf("%d proofs of unfinished packets removed, %v", n, err)
	}
	updates, err := j.Updates(ctx, clientB, late)
	must(t, err)
	all := []int64{updates[0].ID, updates[1].ID}
	if n, err := j.DropUpdates(ctx, clientB, all); err != nil || n != 1 {
		t.Errorf("%d updates removed, %v", n, err)
	}
	must(t, record("b", block(21, event(adapters.PacketReceived, 1)))(ctx, j))
	must(t, record("a", block(11, event(adapters.PacketAcknowledged, 1)))(ctx, j))
	if n, err := j.DropEvidence(ctx, time.Now().Add(-time.Hour)); err != nil || n != 0 {
		t.Errorf("%d young proofs removed, %v", n, err)
	}
	if n, err := j.DropEvidence(ctx, late); err != nil || n != 1 {
		t.Errorf("%d proofs removed, %v", n, err)
	}
	one, err := idOf(ctx, j, 1)
	must(t, err)
	two, err := idOf(ctx, j, 2)
	must(t, err)
	if proofs, err := j.Proofs(ctx, one); err != nil || len(proofs) != 0 {
		t.Errorf("packet 1: %+v, %v", proofs, err)
	}
	if proofs, err := j.Proofs(ctx, two); err != nil || !bytes.Equal(proofs[adapters.Receive].Proof, shared) {
		t.Errorf("packet 2 lost its proof with packet 1: %+v, %v", proofs, err)
	}
	must(t, record("b", block(22, event(adapters.PacketReceived, 2)))(ctx, j))
	must(t, record("a", block(12, event(adapters.PacketAcknowledged, 2)))(ctx, j))
	if n, err := j.Remove(ctx, late); err != nil || n != 2 {
		t.Errorf("%d packets removed, %v", n, err)
	}
	if n, err := j.DropUpdates(ctx, clientB, all); err != nil || n != 1 {
		t.Errorf("%d updates removed after the packets, %v", n, err)
	}
}

// More proofs than a statement takes.
func testManyProofs(t *testing.T, new database) {
	ctx, j := t.Context(), newJournal(t, new)
	var proofs [][]byte
	for i := range 1200 {
		proofs = append(proofs, fmt.Appendf(nil, "proof %d", i+1))
	}
	proven(t, j, proofs)
	id, err := idOf(ctx, j, 1200)
	must(t, err)
	if kept, err := j.Proofs(ctx, id); err != nil || string(kept[adapters.Receive].Proof) != "proof 1200" {
		t.Errorf("%+v, %v", kept, err)
	}
}

// BenchmarkBegin records a batch of a hundred packets, with its update and
// proofs and without.
func BenchmarkBegin(b *testing.B) {
	for _, kept := range []bool{false, true} {
		b.Run(fmt.Sprintf("evidence=%v", kept), func(b *testing.B) {
			j, err := journal.Open(b.Context(), journaltest.NewSQLite(b).Place)
			if err != nil {
				b.Fatal(err)
			}
			defer j.Close()
			benchBegin(b, j, kept)
		})
	}
}

func benchBegin(b *testing.B, j *journal.Journal, kept bool) {
	ctx, batch := b.Context(), uint64(0)
	check := func(err error) {
		if err != nil {
			b.Fatal(err)
		}
	}
	check(link(ctx, j))
	_, err := j.Join(ctx, time.Hour)
	check(err)
	for b.Loop() {
		b.StopTimer()
		var events []adapters.Event
		for i := range uint64(100) {
			events = append(events, event(adapters.PacketSent, 100*batch+i+1))
		}
		batch++
		check(record("a", block(10+batch, events...))(ctx, j))
		check(j.MarkFinal(ctx, "a-b", journal.AtoB, 10+batch))
		w := work(adapters.Receive)
		w.Limit = 1000
		rows, err := j.Ready(ctx, w)
		check(err)
		var submissions []journal.Submission
		var updates []journal.Update
		for _, row := range rows {
			s := journal.Submission{ID: row.ID, Kind: adapters.Receive, Height: adapters.Height{Height: 10 + batch}}
			if kept {
				s.Proof = bytes.Repeat(fmt.Appendf(nil, "%4d%4d", batch, row.ID), 150)
			}
			submissions = append(submissions, s)
		}
		if kept {
			updates = append(updates, journal.Update{Client: clientB, Message: bytes.Repeat(fmt.Appendf(nil, "%8d", batch), 2000)})
		}
		b.StartTimer()
		_, err = j.Begin(ctx, submissions, updates...)
		check(err)
	}
}
