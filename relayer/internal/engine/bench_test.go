package engine

import (
	"context"
	"fmt"
	"path/filepath"
	"sync"
	"testing"
	"testing/synctest"
	"time"

	"github.com/rs/zerolog"

	"github.com/anji-bridge/anji/adapters"
	"github.com/anji-bridge/anji/contracts/packet"
	"github.com/anji-bridge/anji/relayer/internal/chaintest"
	"github.com/anji-bridge/anji/relayer/internal/journal"
)

// farm ticks as Fabric does, hub makes blocks as Cosmos does.
const farm, hub = "farm", "hub"

// bench is a linked pair of fake chains and a relayer, inside a bubble of fake
// time; a goroutine left behind at its end fails the test.
type bench struct {
	t       testing.TB
	ctx     context.Context
	world   *chaintest.World
	farm    *chaintest.Chain
	hub     *chaintest.Chain
	path    string
	journal *journal.Journal
	link    journal.Link

	log         zerolog.Logger
	sent        int
	stopRelayer func()
	stopWorld   func()
}

// onBench runs f in a bubble.
func onBench(t *testing.T, f func(*bench)) {
	t.Helper()
	dir := t.TempDir()
	synctest.Test(t, func(t *testing.T) {
		b := newBench(t, filepath.Join(dir, "journal.db"), 24*time.Hour)
		defer b.close()
		b.mustLink()
		f(b)
	})
}

func newBench(t testing.TB, path string, trusting time.Duration) *bench {
	b := &bench{t: t, world: chaintest.NewWorld(), path: path, stopRelayer: func() {}}
	b.log = zerolog.New(zerolog.NewTestWriter(t)).Level(zerolog.WarnLevel)
	b.farm = b.world.Add(farm, true, trusting)
	b.hub = b.world.Add(hub, false, trusting)
	ctx, cancel := context.WithCancel(context.Background())
	b.ctx = ctx
	go b.world.Run(ctx)
	b.stopWorld = cancel
	b.open()
	return b
}

func (b *bench) open() {
	b.t.Helper()
	j, err := journal.Open(b.ctx, b.path)
	if err != nil {
		b.t.Fatal(err)
	}
	b.journal = j
}

func (b *bench) close() {
	b.stopRelayer()
	b.stopWorld()
	if err := b.journal.Close(); err != nil {
		b.t.Error(err)
	}
}

func (b *bench) engine() *Engine {
	return New(b.journal, b.world.Chains(), b.log)
}

func (b *bench) mustLink() {
	b.t.Helper()
	link, err := b.engine().CreateLink(b.ctx, "", farm, hub, nil)
	if err != nil {
		b.t.Fatal(err)
	}
	b.link = link
}

// start runs the relayer until stopRelayer or close.
func (b *bench) start() { b.startWith(b.world.Chains()) }

func (b *bench) startWith(chains map[string]adapters.Chain) {
	if err := b.journal.LockRelaying(b.ctx); err != nil {
		b.t.Error(err)
	}
	ctx, cancel := context.WithCancel(b.ctx)
	done := make(chan struct{})
	engine := New(b.journal, chains, b.log)
	go func() {
		defer close(done)
		if err := engine.Run(ctx, ""); err != nil {
			b.t.Error(err)
		}
	}()
	b.stopRelayer = sync.OnceFunc(func() { cancel(); <-done })
}

func payload(value []byte) packet.Payload {
	return packet.Payload{SourcePort: "probe", DestinationPort: "probe", Version: "1", Encoding: "raw", Value: value}
}

// send sends on a chain directly, as an application does.
func (b *bench) send(chain string, value []byte, timeout time.Duration) uint64 {
	b.t.Helper()
	end := b.link.A
	if chain == hub {
		end = b.link.B
	}
	event, err := b.world.Chains()[chain].Send(b.ctx, end.Client, uint64(time.Now().Add(timeout).Unix()), payload(value))
	if err != nil {
		b.t.Fatal(err)
	}
	b.sent++
	return event.Packet.Sequence
}

func directionFrom(chain string) journal.Direction {
	if chain == farm {
		return journal.AtoB
	}
	return journal.BtoA
}

func (b *bench) row(chain string, sequence uint64) journal.Packet {
	b.t.Helper()
	packets, err := b.journal.Packets(b.ctx, b.link.Name, 0)
	if err != nil {
		b.t.Fatal(err)
	}
	for _, p := range packets {
		if p.Direction == directionFrom(chain) && p.Packet.Sequence == sequence {
			return p
		}
	}
	return journal.Packet{}
}

// await waits in fake time until a packet is at a stage. One that is delivered
// may be acknowledged before anybody looks.
func (b *bench) await(chain string, sequence uint64, stage journal.Stage, patience time.Duration) journal.Packet {
	b.t.Helper()
	for begin := time.Now(); time.Since(begin) < patience; time.Sleep(100 * time.Millisecond) {
		if p := b.row(chain, sequence); p.Stage == stage || (stage == journal.Delivered && p.Stage == journal.Acknowledged) {
			return p
		}
	}
	p := b.row(chain, sequence)
	b.t.Fatalf("packet %d from %s is %q (attempts %d, parked %v, error %q) after %s, want %q",
		sequence, chain, p.Stage, p.Attempts, p.Parked, p.LastError, patience, stage)
	return p
}

// mustBeComplete checks that an acknowledged row tells its whole story.
func (b *bench) mustBeComplete(p journal.Packet) {
	b.t.Helper()
	for name, at := range map[string]time.Time{
		"sent": p.Sent.At, "sent block": p.Sent.Time, "final": p.FinalAt, "proven": p.Proven.At, "delivered": p.Delivered.At,
		"delivered block": p.Delivered.Time, "returned": p.Returned.At, "settled": p.Settled.At, "settled block": p.Settled.Time,
	} {
		if at.IsZero() {
			b.t.Errorf("packet %d has no time of %s", p.Packet.Sequence, name)
		}
	}
	for name, tx := range map[string]string{"sent": p.Sent.Tx, "delivered": p.Delivered.Tx, "settled": p.Settled.Tx} {
		if tx == "" {
			b.t.Errorf("packet %d has no transaction of %s", p.Packet.Sequence, name)
		}
	}
	if p.Sent.Position == 0 || p.Delivered.Position == 0 || p.Settled.Position == 0 || p.LastError != "" || p.Submitted != "" {
		b.t.Errorf("packet %d is incomplete: %+v", p.Packet.Sequence, p)
	}
}

// deliver carries one packet to its destination by hand.
func (b *bench) deliver(from string, sequence uint64) {
	b.t.Helper()
	chains := b.world.Chains()
	source, destination := b.link.A, b.link.B
	if from == hub {
		source, destination = destination, source
	}
	client, err := chains[destination.Chain].Client(b.ctx, destination.Client)
	if err != nil {
		b.t.Fatal(err)
	}
	var sent adapters.Event
	for _, block := range b.world.Blocks(from) {
		for _, e := range block.Events {
			if e.Packet.Sequence == sequence {
				sent = e
			}
		}
	}
	evidence, err := chains[from].Prove(b.ctx, adapters.ProofRequest{
		Client: client, Position: sent.Position, Paths: [][]byte{packet.CommitmentPath(source.Client, sequence)},
	})
	if err != nil {
		b.t.Fatal(err)
	}
	outcomes, err := chains[destination.Chain].Submit(b.ctx, adapters.Batch{
		ClientID: destination.Client, Updates: evidence.Updates,
		Messages: []adapters.Message{{Kind: adapters.Receive, Packet: sent.Packet, Proof: evidence.Proofs[0], ProofHeight: evidence.Height}},
	})
	if err != nil || outcomes[0].Status != adapters.Done {
		b.t.Fatalf("%+v, %v", outcomes, err)
	}
}

// mustBeExactlyOnce checks on the chains that each packet was received at most
// once and ended exactly once, and never both received and timed out.
func (b *bench) mustBeExactlyOnce() {
	b.t.Helper()
	for _, err := range b.broken() {
		b.t.Error(err)
	}
}

func (b *bench) broken() []error {
	var faults []error
	packets, err := b.journal.Packets(b.ctx, b.link.Name, 0)
	if err != nil {
		return []error{err}
	}
	if len(packets) != b.sent {
		faults = append(faults, fmt.Errorf("%d of %d packets are in the journal", len(packets), b.sent))
	}
	for _, p := range packets {
		source, destination := b.farm, b.hub
		if p.Direction == journal.BtoA {
			source, destination = destination, source
		}
		count := func(c *chaintest.Chain, kind adapters.EventKind) int {
			return c.Executed[chaintest.Key(kind, p.Packet.SourceClient, p.Packet.Sequence)]
		}
		received := count(destination, adapters.PacketReceived)
		acknowledged, timedOut := count(source, adapters.PacketAcknowledged), count(source, adapters.PacketTimedOut)
		stage := map[journal.Stage][3]int{journal.Acknowledged: {1, 1, 0}, journal.TimedOut: {0, 0, 1}}
		want, ended := stage[p.Stage]
		if got := [3]int{received, acknowledged, timedOut}; got != want || !ended {
			faults = append(faults, fmt.Errorf("packet %s %d is %s, but was received, acknowledged, timed out %v times (error %q)",
				p.Direction, p.Packet.Sequence, p.Stage, got, p.LastError))
		}
	}
	return faults
}
