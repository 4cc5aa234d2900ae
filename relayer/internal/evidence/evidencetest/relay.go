package evidencetest

import (
	"bytes"
	"path/filepath"
	"testing"
	"time"

	"github.com/anji-bridge/anji/adapters"
	"github.com/anji-bridge/anji/contracts/packet"
	"github.com/anji-bridge/anji/relayer/internal/journal"
)

// The link of a Relay, between chains "a" and "b".
const (
	Link    = "a-b"
	ClientA = "client-0" // on a
	ClientB = "client-1" // on b
)

// Relay is a relayer that has relayed from chain a to chain b.
type Relay struct {
	tb      testing.TB
	Journal *journal.Journal
	Place   string // of the journal
	A, B    Chain
	blocks  uint64
}

// NewRelay has a link between two chains and nothing relayed yet.
func NewRelay(tb testing.TB, a, b Chain) *Relay {
	tb.Helper()
	return NewRelayAt(tb, a, b, filepath.Join(tb.TempDir(), "journal.db"))
}

// NewRelayAt keeps its journal in a place.
func NewRelayAt(tb testing.TB, a, b Chain, place string) *Relay {
	tb.Helper()
	ctx := tb.Context()
	j, err := journal.Open(ctx, place)
	must(tb, err)
	tb.Cleanup(func() { _ = j.Close() })
	r := &Relay{tb: tb, Journal: j, Place: place, A: a, B: b, blocks: 10}
	link, err := j.BeginLink(ctx, Link, "a", "b", map[string]uint64{"a": r.blocks, "b": r.blocks})
	must(tb, err)
	link.A.Client, link.B.Client, link.Step = ClientA, ClientB, journal.LinkComplete
	must(tb, j.SaveLink(ctx, link))
	must(tb, j.SaveAnchor(ctx, link.B, a.Anchor()))
	must(tb, j.SaveAnchor(ctx, link.A, b.Anchor()))
	_, err = j.Join(ctx, time.Hour)
	must(tb, err)
	return r
}

// Packet is one that chain a sends.
func Packet(sequence uint64) packet.Packet {
	return packet.Packet{
		Sequence: sequence, SourceClient: ClientA, DestinationClient: ClientB, TimeoutTimestamp: uint64(time.Now().Add(time.Hour).Unix()),
		Payloads: []packet.Payload{{
			SourcePort: "records", DestinationPort: "archive", Version: "v1", Encoding: "application/json",
			Value: bytes.Repeat([]byte("a patient's record. "), 10),
		}},
	}
}

// Acknowledgement is what chain b answers.
var Acknowledgement = packet.Acknowledgement{AppAcknowledgements: [][]byte{[]byte("filed")}}

// Send sends packets on a.
func (r *Relay) Send(packets ...packet.Packet) {
	r.tb.Helper()
	r.record("a", adapters.PacketSent, packet.Acknowledgement{}, packets)
	must(r.tb, r.Journal.MarkFinal(r.tb.Context(), Link, journal.AtoB, r.blocks))
}

// Deliver sends packets on a and delivers them to b, in one batch.
func (r *Relay) Deliver(packets ...packet.Packet) {
	r.tb.Helper()
	r.Send(packets...)
	r.receive(adapters.Done, packets)
}

// Attempt sends packets on a, which b does not take.
func (r *Relay) Attempt(packets ...packet.Packet) {
	r.tb.Helper()
	r.Send(packets...)
	r.receive(adapters.Retry, packets)
}

func (r *Relay) receive(status adapters.OutcomeStatus, packets []packet.Packet) {
	r.tb.Helper()
	var entries []Entry
	for _, p := range packets {
		entries = append(entries, Entry{packet.CommitmentPath(p.SourceClient, p.Sequence), packet.CommitPacket(p)})
	}
	r.submit(adapters.Receive, status, r.A, journal.End{Chain: "b", Client: ClientB}, entries)
}

// Acknowledge returns delivered packets to a.
func (r *Relay) Acknowledge(ack packet.Acknowledgement, packets ...packet.Packet) {
	r.tb.Helper()
	var entries []Entry
	for _, p := range packets {
		entries = append(entries, Entry{packet.AcknowledgementPath(p.DestinationClient, p.Sequence), packet.CommitAcknowledgement(ack)})
	}
	r.record("b", adapters.PacketReceived, ack, packets)
	r.submit(adapters.Acknowledge, adapters.Done, r.B, journal.End{Chain: "a", Client: ClientA}, entries)
	r.record("a", adapters.PacketAcknowledged, ack, packets)
}

// TimeOut returns packets to a that b has not received in time.
func (r *Relay) TimeOut(packets ...packet.Packet) {
	r.tb.Helper()
	ctx := r.tb.Context()
	var entries []Entry
	for _, p := range packets {
		entries = append(entries, Entry{packet.ReceiptPath(p.DestinationClient, p.Sequence), nil})
		rows, err := r.Journal.Find(ctx, Link, p.Sequence)
		must(r.tb, err)
		must(r.tb, r.Journal.MarkOverdue(ctx, []int64{rows[0].ID}))
	}
	r.submit(adapters.Timeout, adapters.Done, r.B, journal.End{Chain: "a", Client: ClientA}, entries)
	r.record("a", adapters.PacketTimedOut, packet.Acknowledgement{}, packets)
}

func (r *Relay) record(chain string, kind adapters.EventKind, ack packet.Acknowledgement, packets []packet.Packet) {
	r.tb.Helper()
	r.blocks++
	block := adapters.Block{Position: r.blocks, Time: time.Now()}
	for _, p := range packets {
		block.Events = append(block.Events, adapters.Event{
			Kind: kind, Packet: p, Acknowledgement: ack, Tx: chain + "-tx", Position: block.Position, Time: block.Time,
		})
	}
	_, err := r.Journal.RecordBlock(r.tb.Context(), chain, block)
	must(r.tb, err)
}

func (r *Relay) submit(kind adapters.MessageKind, status adapters.OutcomeStatus, from Chain, client journal.End, entries []Entry) {
	r.tb.Helper()
	ctx := r.tb.Context()
	rows, err := r.Journal.Ready(ctx, journal.Work{Link: Link, Direction: journal.AtoB, Kind: kind, Position: r.blocks, Now: time.Now(), Limit: len(entries)})
	must(r.tb, err)
	if len(rows) != len(entries) {
		r.tb.Fatalf("%d packets are ready for %s, not %d", len(rows), kind, len(entries))
	}
	updates, height, proofs := from.Prove(entries...)
	var submissions []journal.Submission
	var results []journal.Result
	for i, row := range rows {
		submissions = append(submissions, journal.Submission{ID: row.ID, Kind: kind, Height: height, Proof: proofs[i]})
		results = append(results, journal.Result{ID: row.ID, Kind: kind, Status: status, Tx: client.Chain + "-tx", Time: time.Now()})
	}
	_, err = r.Journal.Begin(ctx, submissions, Updates(client, height, updates...)...)
	must(r.tb, err)
	must(r.tb, r.Journal.Finish(ctx, results))
}

// Keep hands over updates without packets.
func (r *Relay) Keep(client journal.End, messages ...[]byte) {
	r.tb.Helper()
	must(r.tb, r.Journal.Keep(r.tb.Context(), Updates(client, adapters.Height{}, messages...)...))
}

// Updates are messages as the journal takes them.
func Updates(client journal.End, height adapters.Height, messages ...[]byte) []journal.Update {
	var updates []journal.Update
	for _, m := range messages {
		updates = append(updates, journal.Update{Client: client, Height: height, Message: m})
	}
	return updates
}
