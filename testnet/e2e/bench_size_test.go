package e2e_test

import (
	"fmt"
	"strconv"
	"testing"
	"time"

	"golang.org/x/sync/errgroup"

	"github.com/anji-bridge/anji/adapters"
	"github.com/anji-bridge/anji/contracts/packet"
)

// BenchmarkProofSize tells how many bytes prove packets of Fabric on another
// chain: the view, endorsed by two of three organisations, as a client message
// that all packets of a batch share, and the Merkle proof of each packet.
func BenchmarkProofSize(b *testing.B) {
	for _, count := range []int{1, 50} {
		b.Run(fmt.Sprint(count), func(b *testing.B) {
			l := newLink(b, network(b))
			request := adapters.ProofRequest{Paths: sentPaths(l, count)}
			head, err := l.fabric.Head(l.ctx)
			l.check(err)
			request.Position = head.Position
			request.Client, err = l.cosmos.Client(l.ctx, l.onCosmos)
			l.check(err)
			var evidence adapters.Evidence
			for b.Loop() {
				evidence, err = l.fabric.Prove(l.ctx, request)
				l.check(err)
			}
			views, proofs := 0, 0
			for _, update := range evidence.Updates {
				views += len(update)
			}
			for i, proof := range evidence.Proofs {
				if evidence.Values[i] == nil {
					b.Fatalf("packet %d is not there", i)
				}
				proofs += len(proof)
			}
			b.ReportMetric(float64(views), "view-B")
			b.ReportMetric(float64(proofs)/float64(count), "merkle-B/packet")
			b.ReportMetric(float64(views+proofs)/float64(count), "B/packet")
		})
	}
}

// sentPaths sends packets that nobody relays and returns their paths.
func sentPaths(l *ownLink, count int) [][]byte {
	l.t.Helper()
	timeout := strconv.AppendInt(nil, time.Now().Add(12*time.Hour).Unix(), 10)
	payload := toCosmos(l.t, "benchmark")
	paths := make([][]byte, count)
	var sends errgroup.Group
	sends.SetLimit(writers)
	for i := range paths {
		sends.Go(func() error {
			done, err := l.fabric.Invoke(l.ctx, probe, "SendPacket", []byte(l.onFabric), timeout, payload)
			if err != nil {
				return err
			}
			sent, err := packet.ParsePacket(done.Response)
			if err != nil {
				return err
			}
			paths[i] = packet.CommitmentPath(sent.SourceClient, sent.Sequence)
			return nil
		})
	}
	l.check(sends.Wait())
	return paths
}
