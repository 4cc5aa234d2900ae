package engine

import (
	"errors"
	"fmt"
	"path/filepath"
	"strings"
	"sync"
	"sync/atomic"
	"testing"
	"testing/synctest"
	"time"

	"github.com/anji-bridge/anji/relayer/internal/chaintest"
	"github.com/anji-bridge/anji/relayer/internal/journal"
)

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
		time.Sleep(10 * time.Minute)
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
