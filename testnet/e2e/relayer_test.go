package e2e_test

import (
	"context"
	"encoding/binary"
	"errors"
	"fmt"
	"slices"
	"strconv"
	"testing"
	"time"

	rpchttp "github.com/cometbft/cometbft/rpc/client/http"

	"github.com/anji-bridge/anji/adapters/cosmos"
	"github.com/anji-bridge/anji/contracts/packet"
)

// traffic is packets sent both ways while a test does something to those who
// carry them. How they ended is counted by the applications on the chains.
type traffic struct {
	*env
	ctx    context.Context
	user   *cosmos.Chain
	rpc    *rpchttp.HTTP
	credit string // account credited by each long-lived packet from Cosmos
	brief  string // account credited by each short-lived one

	fromFabric, fromCosmos, short []uint64
}

func newTraffic(ctx context.Context, t testing.TB, e *env) *traffic {
	t.Helper()
	rpc, err := rpchttp.New(e.Cosmos.Info().RPC()[0], "/websocket")
	if err != nil {
		t.Fatal(err)
	}
	run := strconv.FormatInt(time.Now().UnixNano(), 36)
	return &traffic{env: e, ctx: ctx, user: cosmosUser(t, e), rpc: rpc, credit: "long-" + run, brief: "short-" + run}
}

// send sends packets each way, and one from Cosmos that lives for few seconds.
func (f *traffic) send(t testing.TB, each int) {
	t.Helper()
	f.sendLong(t, each)
	f.short = append(f.short, f.sendCosmos(t, time.Now().Add(6*time.Second), "credit "+f.brief)...)
}

// sendLong sends packets each way that outlive the test.
func (f *traffic) sendLong(t testing.TB, each int) {
	t.Helper()
	long := time.Now().Add(20 * time.Minute)
	values := make([]string, each)
	for i := range values {
		values[i] = "credit " + f.credit
		done, err := f.fabric.Invoke(f.ctx, probe, "SendPacket", []byte(f.FabricClient), strconv.AppendInt(nil, long.Unix(), 10), toCosmos(t, "hello"))
		if err != nil {
			t.Fatal(err)
		}
		sent, err := packet.ParsePacket(done.Response)
		if err != nil {
			t.Fatal(err)
		}
		f.fromFabric = append(f.fromFabric, sent.Sequence)
	}
	f.fromCosmos = append(f.fromCosmos, f.sendCosmos(t, long, values...)...)
}

func (f *traffic) sendCosmos(t testing.TB, timeout time.Time, values ...string) []uint64 {
	t.Helper()
	packets, _, err := probeSends(f.ctx, f.user, f.CosmosClient, f.FabricClient, probe, timeout, values...)
	if err != nil {
		t.Fatal(err)
	}
	sequences := make([]uint64, len(packets))
	for i, p := range packets {
		sequences[i] = p.Sequence
	}
	return sequences
}

// counted is how often the probe on Cosmos was called for a step of a packet.
func (f *traffic) counted(t testing.TB, step string, sequence uint64) uint64 {
	t.Helper()
	answer, err := f.rpc.ABCIQuery(f.ctx, "/store/probe/key", fmt.Appendf(nil, "%s/%s/%d", step, f.CosmosClient, sequence))
	if err != nil {
		t.Fatal(err)
	}
	if len(answer.Response.Value) == 0 {
		return 0
	}
	return binary.BigEndian.Uint64(answer.Response.Value)
}

func (f *traffic) balance(t testing.TB, account string) int {
	t.Helper()
	answer, err := f.fabric.Evaluate(f.ctx, probe, "Balance", []byte(account))
	if err != nil {
		t.Fatal(err)
	}
	n, err := strconv.Atoi(string(answer))
	if err != nil {
		t.Fatal(err)
	}
	return n
}

// mustEndOnce waits until no packet is in flight and counts on the chains.
func (f *traffic) mustEndOnce(t testing.TB) {
	t.Helper()
	eventually(f.ctx, t, "packets from Fabric settle", settled(t, f.env, f.fabric, f.FabricClient, f.fromFabric...))
	eventually(f.ctx, t, "packets from Cosmos settle", settled(t, f.env, f.cosmos, f.CosmosClient, append(f.fromCosmos, f.short...)...))
	for _, s := range f.fromFabric {
		if n := f.counted(t, "received", s); n != 1 {
			t.Errorf("packet %d from Fabric was received %d times", s, n)
		}
	}
	arrived(f.ctx, t, f.env, f.fromFabric...)
	for _, s := range f.fromCosmos {
		if n := f.counted(t, "acknowledged", s); n != 1 {
			t.Errorf("packet %d from Cosmos was acknowledged %d times", s, n)
		}
	}
	if n := f.balance(t, f.credit); n != len(f.fromCosmos) {
		t.Errorf("%d packets from Cosmos credited %d times", len(f.fromCosmos), n)
	}
	delivered := 0
	for _, s := range f.short {
		acknowledged, timedOut := f.counted(t, "acknowledged", s), f.counted(t, "timed_out", s)
		if acknowledged+timedOut != 1 {
			t.Errorf("short-lived packet %d was acknowledged %d and timed out %d times", s, acknowledged, timedOut)
		}
		delivered += int(acknowledged)
	}
	if n := f.balance(t, f.brief); n != delivered {
		t.Errorf("%d short-lived packets were acknowledged, %d credited", delivered, n)
	}
	t.Logf("%d packets from Fabric, %d from Cosmos; of %d short-lived ones %d were delivered",
		len(f.fromFabric), len(f.fromCosmos), len(f.short), delivered)
}

// mustBeJournalled checks that the relayer's own account agrees, as soon as it
// has read the last events.
func (f *traffic) mustBeJournalled(t testing.TB) {
	t.Helper()
	eventually(f.ctx, t, "journal", func() error {
		packets, err := f.Packets(f.ctx)
		if err != nil {
			return err
		}
		known := map[string]string{}
		for _, p := range packets {
			known[fmt.Sprintf("%s/%d", p.SourceChain, p.Sequence)] = p.Stage
		}
		want := func(chain string, sequences []uint64, ends ...string) error {
			for _, s := range sequences {
				if got := known[fmt.Sprintf("%s/%d", chain, s)]; !slices.Contains(ends, got) {
					return fmt.Errorf("packet %d from %s is %q, want %q", s, chain, got, ends)
				}
			}
			return nil
		}
		return errors.Join(
			want(f.fabric.ID(), f.fromFabric, "acknowledged"),
			want(f.cosmos.ID(), f.fromCosmos, "acknowledged"),
			want(f.cosmos.ID(), f.short, "acknowledged", "timed_out"),
		)
	})
}
