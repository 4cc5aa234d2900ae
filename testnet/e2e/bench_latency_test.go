package e2e_test

import (
	"context"
	"errors"
	"strconv"
	"testing"
	"time"

	"github.com/anji-bridge/anji/adapters"
	"github.com/anji-bridge/anji/contracts/packet"
	"github.com/anji-bridge/anji/testnet/internal/bridgenet"
)

// crossing is one packet of the latency benchmark.
type crossing struct {
	asked    time.Time // when the application was called
	sequence uint64
}

// BenchmarkLatency sends one packet at a time and takes each stage from the
// relayer's journal. The floors are what no relayer can undercut: the time a
// chain takes to commit.
func BenchmarkLatency(b *testing.B) {
	const samples = 10
	for _, direction := range []struct {
		name, source string
		open         func(*testing.B, *env) sender
	}{
		{"fabric-to-cosmos", fabricChain, fromFabric},
		{"cosmos-to-fabric", cosmosChain, fromCosmos},
	} {
		b.Run(direction.name, func(b *testing.B) {
			e := network(b)
			ctx := deadline(b, 5*time.Minute)
			from := direction.open(b, e)
			var crossings []crossing
			for b.Loop() {
				for range samples {
					c := crossing{asked: time.Now()}
					var err error
					if c.sequence, err = from.send(ctx); err != nil {
						b.Fatal(err)
					}
					eventually(ctx, b, "the packet settles", settled(b, e, from.chain, from.client, c.sequence))
					crossings = append(crossings, c)
				}
			}
			reportStages(ctx, b, e, direction.source, crossings)
			reportFloors(ctx, b, e)
		})
	}
}

// sender sends packets from one chain.
type sender struct {
	chain  adapters.Chain
	client string
	send   func(context.Context) (sequence uint64, err error)
}

func fromFabric(b *testing.B, e *env) sender {
	payload := toCosmos(b, "latency")
	return sender{e.fabric, e.FabricClient, func(ctx context.Context) (uint64, error) {
		timeout := strconv.AppendInt(nil, time.Now().Add(10*time.Minute).Unix(), 10)
		done, err := e.fabric.Invoke(ctx, probe, "SendPacket", []byte(e.FabricClient), timeout, payload)
		if err != nil {
			return 0, err
		}
		sent, err := packet.ParsePacket(done.Response)
		return sent.Sequence, err
	}}
}

func fromCosmos(b *testing.B, e *env) sender {
	user := cosmosUser(b, e)
	return sender{e.cosmos, e.CosmosClient, func(ctx context.Context) (uint64, error) {
		packets, _, err := probeSends(ctx, user, e.CosmosClient, e.FabricClient, probe, time.Now().Add(10*time.Minute), "credit latency")
		if err != nil {
			return 0, err
		}
		return packets[0].Sequence, nil
	}}
}

// reportStages tells the medians of the stages of packets that were
// acknowledged.
func reportStages(ctx context.Context, b *testing.B, e *env, source string, crossings []crossing) {
	b.Helper()
	var journal map[uint64]bridgenet.Packet
	eventually(ctx, b, "the relayer's journal", func() error {
		packets, err := e.Packets(ctx)
		if err != nil {
			return err
		}
		journal = map[uint64]bridgenet.Packet{}
		for _, p := range packets {
			if p.SourceChain == source {
				journal[p.Sequence] = p
			}
		}
		for _, c := range crossings {
			if journal[c.sequence].Acknowledged.At.IsZero() {
				return errors.New("a packet is not acknowledged")
			}
		}
		return nil
	})
	stages := map[string][]float64{}
	for _, c := range crossings {
		p := journal[c.sequence]
		last := c.asked
		for _, s := range []struct {
			name string
			at   time.Time
		}{
			{"1-sent-ms", p.Sent.At}, {"2-proven-ms", p.Proven.At}, {"3-delivered-ms", p.Delivered.At},
			{"4-returned-ms", p.Returned.At}, {"5-acknowledged-ms", p.Acknowledged.At},
		} {
			stages[s.name] = append(stages[s.name], milliseconds(s.at.Sub(last)))
			last = s.at
		}
		stages["6-all-ms"] = append(stages["6-all-ms"], milliseconds(last.Sub(c.asked)))
	}
	for name, values := range stages {
		b.ReportMetric(median(values), name)
	}
}

// reportFloors tells how long Fabric takes to commit a plain write and how far
// apart Cosmos blocks are.
func reportFloors(ctx context.Context, b *testing.B, e *env) {
	b.Helper()
	first, err := e.cosmos.Head(ctx)
	if err != nil {
		b.Fatal(err)
	}
	var writes []float64
	for range rounds {
		began := time.Now()
		if _, err := e.fabric.Invoke(ctx, probe, "Write", []byte("floor"), []byte("value")); err != nil {
			b.Fatal(err)
		}
		writes = append(writes, milliseconds(time.Since(began)))
	}
	var last adapters.Head
	eventually(ctx, b, "ten Cosmos blocks", func() (err error) {
		if last, err = e.cosmos.Head(ctx); err == nil && last.Position < first.Position+10 {
			err = errors.New("too few blocks")
		}
		return err
	})
	b.ReportMetric(median(writes), "floor-fabric-write-ms")
	b.ReportMetric(milliseconds(last.Time.Sub(first.Time))/float64(last.Position-first.Position), "floor-cosmos-block-ms")
}

func milliseconds(d time.Duration) float64 { return float64(d.Microseconds()) / 1000 }
