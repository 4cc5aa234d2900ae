package journal_test

import (
	"testing"
	"time"

	"github.com/anji-bridge/anji/adapters"
	"github.com/anji-bridge/anji/relayer/internal/journal"
	"github.com/anji-bridge/anji/relayer/internal/journal/journaltest"
)

// BenchmarkLife is what a packet costs that many others wait beside, from its
// event to that of its acknowledgement, in batches as a lane makes them.
func BenchmarkLife(b *testing.B) {
	const packets, batch = 5000, 250
	for b.Loop() {
		j, err := journal.Open(b.Context(), journaltest.NewSQLite(b).Place)
		if err != nil {
			b.Fatal(err)
		}
		if err := link(b.Context(), j); err != nil {
			b.Fatal(err)
		}
		if _, err := j.Join(b.Context(), time.Hour); err != nil {
			b.Fatal(err)
		}
		passThrough(b, j, packets, batch)
		_ = j.Close()
	}
	b.ReportMetric(float64(b.Elapsed().Microseconds())/float64(b.N*packets), "µs/packet")
}

func passThrough(b *testing.B, j *journal.Journal, packets, batch int) {
	ctx := b.Context()
	check := func(err error) {
		if err != nil {
			b.Helper()
			b.Fatal(err)
		}
	}
	height := uint64(10)
	record := func(chain string, kind adapters.EventKind, sequences []uint64) {
		var events []adapters.Event
		for _, s := range sequences {
			events = append(events, event(kind, s))
		}
		_, err := j.RecordBlock(ctx, chain, block(height, events...))
		check(err)
		height++
	}
	for s := uint64(1); s <= uint64(packets); s += 500 {
		var sent []uint64
		for k := s; k < s+500; k++ {
			sent = append(sent, k)
		}
		record("a", adapters.PacketSent, sent)
	}
	for _, stage := range []struct {
		kind    adapters.MessageKind
		inbound journal.Direction
		chain   string
		event   adapters.EventKind
	}{
		{adapters.Receive, journal.AtoB, "b", adapters.PacketReceived},
		{adapters.Acknowledge, journal.BtoA, "a", adapters.PacketAcknowledged},
	} {
		flying := map[int64]uint64{}
		for done := 0; done < packets; {
			_, err := j.Waiting(ctx, journal.Work{Link: "a-b", Direction: stage.inbound, Now: began})
			check(err)
			check(j.MarkFinal(ctx, "a-b", stage.inbound, 1000))
			for _, kind := range []adapters.MessageKind{adapters.Receive, adapters.Acknowledge, adapters.Timeout} {
				direction := stage.inbound
				if kind != adapters.Receive {
					direction = direction.Reverse()
				}
				rows, err := j.Ready(ctx, journal.Work{Link: "a-b", Direction: direction, Kind: kind, Position: 1000, Now: began, Limit: batch})
				check(err)
				var submissions []journal.Submission
				for _, row := range rows {
					submissions = append(submissions, journal.Submission{ID: row.ID, Kind: kind, Height: adapters.Height{Height: height}})
					flying[row.ID] = row.Packet.Sequence
				}
				if len(rows) > 0 {
					_, err := j.Begin(ctx, submissions)
					check(err)
				}
				done += len(rows)
			}
			if len(flying) < 4*batch && done < packets {
				continue
			}
			var sequences []uint64
			var results []journal.Result
			for id, sequence := range flying {
				sequences = append(sequences, sequence)
				results = append(results, journal.Result{ID: id, Kind: stage.kind, Status: adapters.Done, Tx: "tx", Position: height, Time: began})
			}
			record(stage.chain, stage.event, sequences)
			check(j.Finish(ctx, results))
			clear(flying)
		}
	}
}
