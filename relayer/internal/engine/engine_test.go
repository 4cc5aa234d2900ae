package engine

import (
	"context"
	"errors"
	"fmt"
	"path/filepath"
	"strings"
	"sync"
	"sync/atomic"
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
	link, err := b.engine().CreateLink(b.ctx, farm, hub)
	if err != nil {
		b.t.Fatal(err)
	}
	b.link = link
}

// start runs the relayer until stopRelayer or close.
func (b *bench) start() { b.startWith(b.world.Chains()) }

func (b *bench) startWith(chains map[string]adapters.Chain) {
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

// await waits in fake time until a packet is at a stage.
func (b *bench) await(chain string, sequence uint64, stage journal.Stage, patience time.Duration) journal.Packet {
	b.t.Helper()
	for begin := time.Now(); time.Since(begin) < patience; time.Sleep(100 * time.Millisecond) {
		if p := b.row(chain, sequence); p.Stage == stage {
			return p
		}
	}
	p := b.row(chain, sequence)
	b.t.Fatalf("packet %d from %s is %q (attempts %d, parked %v, error %q) after %s, want %q",
		sequence, chain, p.Stage, p.Attempts, p.Parked, p.LastError, patience, stage)
	return p
}

func TestPacketsCrossBothWays(t *testing.T) {
	onBench(t, func(b *bench) {
		b.start()
		from := map[string][]uint64{}
		for i := range 5 {
			for _, chain := range []string{farm, hub} {
				from[chain] = append(from[chain], b.send(chain, fmt.Append(nil, i), time.Hour))
			}
		}
		for chain, sent := range from {
			for _, s := range sent {
				p := b.await(chain, s, journal.Acknowledged, 10*time.Second)
				b.mustBeComplete(p)
			}
		}
		if b.farm.Ticks > 0 {
			t.Errorf("the clock was ticked %d times without need", b.farm.Ticks)
		}
	})
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

func TestTimeouts(t *testing.T) {
	onBench(t, func(b *bench) {
		b.start()
		aborted := b.send(hub, chaintest.Aborts, 20*time.Second) // destination farm: its clock must be ticked
		aborted2 := b.send(farm, chaintest.Aborts, 20*time.Second)
		good := b.send(hub, []byte("good"), time.Hour)
		b.await(hub, good, journal.Acknowledged, 10*time.Second)
		p := b.await(hub, aborted, journal.TimedOut, 40*time.Second)
		if !strings.Contains(p.LastError, "application_aborted") {
			t.Errorf("the reason why it was not delivered is lost: %q", p.LastError)
		}
		b.await(farm, aborted2, journal.TimedOut, 40*time.Second)
		if b.farm.Ticks != 1 {
			t.Errorf("farm was ticked %d times for one timeout", b.farm.Ticks)
		}
	})
}

// A packet that another relayer delivered, unseen by this one, is found
// received when its timeout comes, and not timed out.
func TestTimeoutLooksForADelivery(t *testing.T) {
	onBench(t, func(b *bench) {
		sequence := b.send(hub, []byte("x"), 8*time.Second)
		time.Sleep(2 * time.Second)
		b.deliver(hub, sequence)
		var blind atomic.Bool
		blind.Store(true)
		b.world.Fault = func(chain, operation, _ string) error {
			if blind.Load() && chain == farm && (operation == "follow" || operation == "submit") {
				return errors.New("connection refused")
			}
			return nil
		}
		b.start()
		p := b.await(hub, sequence, journal.Delivered, 20*time.Second)
		if p.Acknowledgement != nil || p.Overdue {
			t.Errorf("%+v", p)
		}
		blind.Store(false)
		b.await(hub, sequence, journal.Acknowledged, 40*time.Second)
		b.mustBeExactlyOnce()
	})
}

// What was delivered by others while the relayer was away is looked up, and
// not submitted again.
func TestDeliveredWhileAway(t *testing.T) {
	onBench(t, func(b *bench) {
		var blind atomic.Bool
		var submits atomic.Int64
		blind.Store(true)
		b.world.Fault = func(chain, operation, _ string) error {
			if chain == farm && operation == "submit" {
				submits.Add(1)
			}
			if blind.Load() && chain == farm && (operation == "follow" || operation == "submit") {
				return errors.New("connection refused")
			}
			return nil
		}
		b.start()
		sequence := b.send(hub, []byte("x"), time.Hour)
		b.await(hub, sequence, journal.Proven, 10*time.Second)
		b.stopRelayer()
		blind.Store(false)
		b.deliver(hub, sequence)
		blind.Store(true)
		submits.Store(0)
		b.start()
		b.await(hub, sequence, journal.Delivered, 10*time.Second)
		if n := submits.Load(); n > 0 {
			t.Errorf("submitted %d times a packet that was there", n)
		}
		blind.Store(false)
		b.await(hub, sequence, journal.Acknowledged, 30*time.Second)
	})
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

func TestErrorAcknowledgementReturns(t *testing.T) {
	onBench(t, func(b *bench) {
		b.start()
		s := b.send(farm, chaintest.FailReceive, time.Hour)
		p := b.await(farm, s, journal.Acknowledged, 10*time.Second)
		if got := string(p.Acknowledgement.AppAcknowledgements[0]); got != "error" {
			t.Errorf("acknowledgement %q", got)
		}
	})
}

// A packet that cannot move costs the others little, whatever is wrong with it.
func TestBadPacketsHoldUpNobody(t *testing.T) {
	for _, bad := range [][]byte{chaintest.Aborts, chaintest.AbortsAck, chaintest.Poison, chaintest.Unprovable} {
		t.Run(string(bad), func(t *testing.T) {
			onBench(t, func(b *bench) {
				b.start()
				worst := b.send(farm, bad, time.Hour)
				var good []uint64
				for i := range 60 {
					good = append(good, b.send(farm, fmt.Append(nil, i), time.Hour))
				}
				for _, s := range good {
					b.await(farm, s, journal.Acknowledged, 12*time.Second)
				}
				time.Sleep(time.Minute)
				last := b.send(farm, []byte("last"), time.Hour)
				b.await(farm, last, journal.Acknowledged, 8*time.Second)
				p := b.row(farm, worst)
				if p.Stage == journal.Acknowledged || p.LastError == "" {
					t.Errorf("the bad packet is %s with error %q", p.Stage, p.LastError)
				}
			})
		})
	}
}

func TestRefusedPacketIsGivenUp(t *testing.T) {
	onBench(t, func(b *bench) {
		b.start()
		s := b.send(farm, chaintest.Aborts, 23*time.Hour)
		time.Sleep(10 * time.Minute)
		if p := b.row(farm, s); !p.Parked || p.Attempts != maxRefusals {
			t.Errorf("after %d attempts parked is %v", p.Attempts, p.Parked)
		}
		b.stopRelayer()
		b.start() // gives it another chance
		time.Sleep(time.Minute)
		if p := b.row(farm, s); !p.Parked || p.Attempts != maxRefusals+1 {
			t.Errorf("restarted, after %d attempts parked is %v", p.Attempts, p.Parked)
		}
	})
}

func TestNewPacketsPassABacklog(t *testing.T) {
	onBench(t, func(b *bench) {
		for i := range 1000 {
			b.send(farm, fmt.Append(nil, i), time.Hour)
		}
		submitted := 0
		b.world.Fault = func(chain, operation, phase string) error {
			if chain == hub && operation == "submit" && phase == "done" {
				submitted++
				time.Sleep(chaintest.BlockTime)
			}
			return nil
		}
		b.start()
		time.Sleep(3 * time.Second) // in the midst of the backlog
		s := b.send(farm, []byte("new"), time.Hour)
		before := submitted
		b.await(farm, s, journal.Delivered, 20*time.Second)
		if batches := submitted - before; batches > 3 {
			t.Errorf("the new packet waited for %d batches", batches)
		}
		if first := b.row(farm, 1); first.Stage == journal.Seen {
			t.Error("the backlog is not drained")
		}
	})
}

func TestBatchesShareOneUpdate(t *testing.T) {
	onBench(t, func(b *bench) {
		b.world.Fault = func(chain, operation, phase string) error {
			if operation == "submit" && phase == "done" {
				time.Sleep(chaintest.BlockTime)
			}
			return nil
		}
		for i := range 300 {
			b.send(farm, fmt.Append(nil, i), time.Hour)
		}
		b.start()
		b.await(farm, 1, journal.Acknowledged, 30*time.Second)
		b.await(farm, 300, journal.Acknowledged, 30*time.Second)
		if b.hub.Batches > 8 {
			t.Errorf("%d batches for 300 packets", b.hub.Batches)
		}
	})
}

func TestClientsAreRefreshed(t *testing.T) {
	dir := t.TempDir()
	synctest.Test(t, func(t *testing.T) {
		b := newBench(t, filepath.Join(dir, "journal.db"), 10*time.Minute)
		defer b.close()
		b.mustLink()
		b.start()
		time.Sleep(40 * time.Minute)
		for _, end := range []journal.End{b.link.A, b.link.B} {
			client, err := b.world.Chains()[end.Chain].Client(b.ctx, end.Client)
			if err != nil || client.Status != statusActive {
				t.Errorf("client on %s is %s (%v)", end.Chain, client.Status, err)
			}
		}
		// Every two thirds of ten minutes.
		if b.farm.Ticks < 4 || b.farm.Ticks > 7 {
			t.Errorf("the clock was ticked %d times in forty minutes", b.farm.Ticks)
		}
		s := b.send(farm, []byte("x"), time.Hour)
		b.await(farm, s, journal.Acknowledged, 10*time.Second)
	})
}

func TestFrozenClientWaitsForRecovery(t *testing.T) {
	onBench(t, func(b *bench) {
		b.hub.Freeze(b.link.B.Client, true)
		b.start()
		s := b.send(farm, []byte("x"), time.Hour)
		time.Sleep(5 * time.Minute)
		if p := b.row(farm, s); p.Attempts > 0 || p.Stage != journal.Final {
			t.Errorf("packet is %s after %d attempts of its own", p.Stage, p.Attempts)
		}
		b.hub.Freeze(b.link.B.Client, false)
		b.await(farm, s, journal.Acknowledged, 30*time.Second)
	})
}

func TestChainThatIsDownLosesNothing(t *testing.T) {
	onBench(t, func(b *bench) {
		var down sync.Map
		b.world.Fault = func(chain, _, _ string) error {
			if _, is := down.Load(chain); is {
				return errors.New("connection refused")
			}
			return nil
		}
		b.start()
		time.Sleep(3 * time.Second)
		var sent []uint64
		for i := range 20 {
			sent = append(sent, b.send(farm, fmt.Append(nil, i), time.Hour))
		}
		down.Store(hub, true)
		time.Sleep(10 * time.Minute)
		down.Delete(hub)
		for _, s := range sent {
			b.await(farm, s, journal.Acknowledged, time.Minute)
		}
	})
}

// Two relayers that do not know of each other: the loser sees a no-op.
func TestTwoRelayers(t *testing.T) {
	other := filepath.Join(t.TempDir(), "other.db")
	onBench(t, func(b *bench) {
		b.start()
		second, err := journal.Open(b.ctx, other)
		if err != nil {
			t.Fatal(err)
		}
		defer second.Close()
		link, err := second.BeginLink(b.ctx, farm, hub, map[string]uint64{farm: 0, hub: 0})
		if err != nil {
			t.Fatal(err)
		}
		link.A, link.B, link.Step = b.link.A, b.link.B, journal.LinkComplete
		if err := second.SaveLink(b.ctx, link); err != nil {
			t.Fatal(err)
		}
		ctx, cancel := context.WithCancel(b.ctx)
		done := make(chan error)
		go func() { done <- New(second, b.world.Chains(), zerolog.Nop()).Run(ctx, "") }()
		for i := range 50 {
			b.send(farm, fmt.Append(nil, i), time.Hour)
			b.send(hub, fmt.Append(nil, i), time.Hour)
			time.Sleep(50 * time.Millisecond)
		}
		time.Sleep(20 * time.Second)
		cancel()
		if err := <-done; err != nil {
			t.Error(err)
		}
		for _, j := range []*journal.Journal{b.journal, second} {
			counts, err := j.Counts(b.ctx)
			if err != nil || len(counts) != 2 || counts[0].Stage != journal.Acknowledged || counts[0].Packets != 50 || counts[1].Packets != 50 {
				t.Errorf("counts %+v (%v)", counts, err)
			}
		}
		b.mustBeExactlyOnce()
	})
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
