package e2e_test

import (
	"context"
	"encoding/json"
	"fmt"
	"path/filepath"
	"slices"
	"strconv"
	"testing"
	"time"

	"github.com/hyperledger/fabric-protos-go/peer"
	"golang.org/x/sync/errgroup"

	"github.com/anji-bridge/anji/adapters"
	"github.com/anji-bridge/anji/testnet/internal/fabricnet"
)

const (
	// rounds is how often a rate is measured; the median counts.
	rounds = 5
	// writers submit at the same time.
	writers = 32
)

// BenchmarkFabricSends compares sends by an application chaincode with plain
// writes through two chaincodes, in turns on the same network.
func BenchmarkFabricSends(b *testing.B) {
	const transactions = 400
	l := newLink(b, network(b))
	ctx := deadline(b, 10*time.Minute)
	// The probe under another name is the second chaincode of a plain write.
	const plain = "plain"
	l.check(l.Fabric.Deploy(ctx, fabricnet.Chaincode{Name: plain, Binary: filepath.Join(l.dir, "bin", probe)}))
	timeout := strconv.AppendInt(nil, time.Now().Add(12*time.Hour).Unix(), 10)
	payload := toCosmos(b, "benchmark")
	send := func(int) error {
		_, err := l.fabric.Invoke(ctx, probe, "SendPacket", []byte(l.onFabric), timeout, payload)
		return err
	}
	write := func(i int) error {
		_, err := l.fabric.Invoke(ctx, probe, "WriteThrough", []byte(plain), fmt.Appendf(nil, "key-%d", i), payload)
		return err
	}
	var sends, writes []float64
	for b.Loop() {
		for range rounds {
			sends = append(sends, rate(b, transactions, send))
			writes = append(writes, rate(b, transactions, write))
		}
	}
	b.ReportMetric(median(sends), "sends/s")
	b.ReportMetric(median(writes), "writes/s")
	b.ReportMetric(100*median(sends)/median(writes), "%_of_writes")
}

// rate is how many calls succeed in a second when all writers are busy.
func rate(b *testing.B, count int, call func(i int) error) float64 {
	b.Helper()
	var calls errgroup.Group
	calls.SetLimit(writers)
	began := time.Now()
	for i := range count {
		calls.Go(func() error { return call(i) })
	}
	if err := calls.Wait(); err != nil {
		b.Fatal(err)
	}
	return float64(count) / time.Since(began).Seconds()
}

// BenchmarkFabricReceives measures proven packets going into Fabric in batches:
// one client update and many receives, each calling the application back.
func BenchmarkFabricReceives(b *testing.B) {
	const packets = 200
	l := newLink(b, network(b))
	values := make([]string, packets)
	for i := range values {
		values[i] = "credit " + l.onFabric
	}
	var receives []float64
	for b.Loop() {
		for range rounds {
			_, batch := l.proven(probe, values...)
			began := time.Now()
			outcomes, err := l.fabric.Submit(l.ctx, batch)
			l.check(err)
			receives = append(receives, packets/time.Since(began).Seconds())
			for _, o := range outcomes {
				if o.Status != adapters.Done {
					b.Fatalf("%s: %v", o.Status, o.Err)
				}
			}
		}
	}
	b.ReportMetric(median(receives), "receives/s")
}

// BenchmarkDeliveriesLostToTicks runs steady traffic into Fabric while packets
// keep timing out there, for which the relayer must tick the clock. A tick
// makes Fabric reject what was endorsed before and comes after it.
func BenchmarkDeliveriesLostToTicks(b *testing.B) {
	const (
		traffic = 30 * time.Second
		every   = 3 * time.Second // one packet that expires
	)
	e := network(b)
	ctx := deadline(b, 5*time.Minute)
	user := cosmosUser(b, e)
	var ticks uint64
	verdicts := map[peer.TxValidationCode]int{}
	for b.Loop() {
		before, err := e.fabric.Head(ctx)
		if err != nil {
			b.Fatal(err)
		}
		clock := clockHeight(ctx, b, e)
		var sequences []uint64
		for end := time.Now().Add(traffic); time.Now().Before(end); {
			expire := time.Now().Add(every)
			packets, _, err := probeSends(ctx, user, e.CosmosClient, e.FabricClient, probe, time.Now().Add(time.Second), "credit expired")
			if err != nil {
				b.Fatal(err)
			}
			sequences = append(sequences, packets[0].Sequence)
			for time.Now().Before(expire) {
				packets, _, err := probeSends(ctx, user, e.CosmosClient, e.FabricClient, probe, time.Now().Add(10*time.Minute), "credit steady", "credit steady")
				if err != nil {
					b.Fatal(err)
				}
				sequences = append(sequences, packets[0].Sequence, packets[1].Sequence)
			}
		}
		eventually(ctx, b, "the traffic settles", settled(b, e, e.cosmos, e.CosmosClient, sequences...))
		after, err := e.fabric.Head(ctx)
		if err != nil {
			b.Fatal(err)
		}
		for number := before.Position + 1; number <= after.Position; number++ {
			for _, tx := range transactions(ctx, b, e, number) {
				if tx.chaincode == "anji" {
					verdicts[tx.verdict]++
				}
			}
		}
		ticks += clockHeight(ctx, b, e) - clock
	}
	lost := verdicts[peer.TxValidationCode_MVCC_READ_CONFLICT]
	deliveries := verdicts[peer.TxValidationCode_VALID] + lost - int(ticks)
	if ticks == 0 || deliveries == 0 {
		b.Fatalf("%d ticks, %d deliveries: nothing was measured", ticks, deliveries)
	}
	b.Logf("transactions of the packet chaincode: %v", verdicts)
	b.ReportMetric(float64(ticks), "ticks")
	b.ReportMetric(float64(deliveries), "deliveries")
	b.ReportMetric(100*float64(lost)/float64(deliveries), "%_lost")
}

func clockHeight(ctx context.Context, b *testing.B, e *env) uint64 {
	b.Helper()
	answer, err := e.fabric.Evaluate(ctx, "anji", "Clock")
	if err != nil {
		b.Fatal(err)
	}
	var clock struct {
		Height uint64 `json:"height"`
	}
	if err := json.Unmarshal(answer, &clock); err != nil {
		b.Fatal(err)
	}
	return clock.Height
}

func median(values []float64) float64 {
	sorted := slices.Sorted(slices.Values(values))
	if n := len(sorted); n%2 == 0 {
		return (sorted[n/2-1] + sorted[n/2]) / 2
	}
	return sorted[len(sorted)/2]
}
