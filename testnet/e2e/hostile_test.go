package e2e_test

import (
	"fmt"
	"slices"
	"strconv"
	"strings"
	"testing"
	"time"

	"github.com/anji-bridge/anji/contracts/packet"
	"github.com/anji-bridge/anji/testnet/internal/cosmosnet"
)

// What the probe on a Cosmos chain does for a payload (testnet/chain/probe).
const (
	failsReceive = "fail"
	panics       = "panic"
	failsAck     = "fail ack"
	forges       = "forge"
	forgedBeyond = 1_000_000 // added to the sequence of a packet that was never sent
)

// Packets whose application panics, whose acknowledgement is refused, that were
// never sent, and that are as large as may be travel among others, which take no
// more blocks for it. They stay with their errors.
func TestHostilePacketsDelayNobody(t *testing.T) {
	e := pairs.get(t)
	ctx := deadline(t, 6*time.Minute)
	relayer := e.relayer(t, "journal.db", cosmosnet.Relayer, nil)
	l := e.link(ctx, relayer)
	defer relayer.launch().stop()
	round := func(hostile ...string) []pairPacket {
		var good []pairPacket
		for i := range 4 {
			values := slices.Repeat([]string{"x"}, 10)
			if i < len(hostile) {
				values = slices.Insert(values, 5, hostile[i])
			}
			sent := l.sendValues(0, l.users[0], values...)
			if i < len(hostile) {
				sent = slices.Delete(sent, 5, 6)
			}
			good = append(good, sent...)
		}
		l.settled(0, good)
		return good
	}
	before := round()
	first := len(l.sent[0])
	beside := round(panics, failsAck, forges, failsReceive)
	hostile := map[string]uint64{}
	for i, kind := range []string{panics, failsAck, forges, failsReceive} {
		hostile[kind] = l.sent[0][first+11*i+5].sequence
	}
	largest := strings.Repeat("x", packet.MaxPayloadsSize)
	var large []pairPacket
	for range 3 {
		large = append(large, l.sendValues(0, l.users[0], largest)...)
	}
	behind := round()
	l.settled(0, large)
	afterwards := round()

	all := l.read()
	alone := l.latencies(all, 0, slices.Concat(before, afterwards))
	t.Logf("before and afterwards: %s", alone)
	for _, r := range []struct {
		name string
		sent []pairPacket
	}{{"beside hostile packets", beside}, {"behind the largest", behind}} {
		took := l.latencies(all, 0, r.sent)
		t.Logf("%s: %s", r.name, took)
		took.keepUp(t, r.name, alone)
	}
	pending, err := l.users[0].Pending(ctx, l.clients[0], []uint64{hostile[panics], hostile[failsAck], hostile[forges], hostile[failsReceive]})
	if err != nil {
		t.Fatal(err)
	}
	for kind, want := range map[string]bool{panics: true, failsAck: true, forges: false, failsReceive: false} {
		if pending[hostile[kind]] != want {
			t.Errorf("packet %q is in flight: %v, want %v", kind, !want, want)
		}
	}
	l.mustBeStuck(relayer, map[uint64]string{
		hostile[panics]:                "panic",
		hostile[failsAck]:              "application_failed",
		hostile[forges] + forgedBeyond: "no commitment",
	})
}

// mustBeStuck waits until those packets, and no others, are listed as stuck,
// with errors that say why.
func (l *pairLink) mustBeStuck(relayer operator, want map[uint64]string) {
	l.t.Helper()
	eventually(l.ctx, l.t, "stuck packets", func() error {
		var stuck []explained
		relayer.mustJSON(l.ctx, &stuck, "packets", "--stuck")
		if len(stuck) != len(want) {
			return fmt.Errorf("%+v are stuck, want %v", stuck, want)
		}
		for _, s := range stuck {
			if reason := want[s.Sequence]; reason == "" || !strings.Contains(s.LastError, reason) {
				return fmt.Errorf("%d is stuck: %s; want %v", s.Sequence, s.LastError, want)
			}
		}
		return nil
	})
	for sequence := range want {
		l.t.Log(relayer.mustRun(l.ctx, "why", l.Ends[0].ID+"-"+l.Ends[1].ID, strconv.FormatUint(sequence, 10)))
	}
}

// An application on Fabric that panics costs its own packets, which time out;
// others of the same relayer pass.
func TestHostilePacketsOnFabric(t *testing.T) {
	e := network(t)
	ctx := deadline(t, 6*time.Minute)
	f := newTraffic(ctx, t, e)
	f.send(t, 2)
	due := time.Now().Add(15 * time.Second)
	bad := f.sendCosmos(t, due, "panic", "panic")
	f.send(t, 2)
	f.mustEndOnce(t)
	eventually(ctx, t, "the hostile packets time out", settled(t, e, e.cosmos, e.CosmosClient, bad...))
	for _, s := range bad {
		if n := f.counted(t, "timed_out", s); n != 1 {
			t.Errorf("hostile packet %d was timed out %d times", s, n)
		}
	}
}
