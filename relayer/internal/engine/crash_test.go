package engine

import (
	"context"
	"errors"
	"fmt"
	"path/filepath"
	"sync/atomic"
	"testing"
	"testing/synctest"
	"time"

	"github.com/rs/zerolog"
	"pgregory.net/rapid"

	"github.com/anji-bridge/anji/relayer/internal/chaintest"
	"github.com/anji-bridge/anji/relayer/internal/journal"
	"github.com/anji-bridge/anji/relayer/internal/journal/journaltest"
)

var errKilled = errors.New("killed")

// killer ends a process's effects at one of its steps: a commit to the
// journal, or the beginning or the end of a call that changes a chain. From
// there on nothing is executed and nothing is written, as after kill -9.
type killer struct {
	left atomic.Int64 // steps until then; negative: never
	dead atomic.Bool
}

func (k *killer) arm(steps int) {
	k.left.Store(int64(steps))
	k.dead.Store(false)
}

func (k *killer) step() bool {
	if k.left.Load() >= 0 && k.left.Add(-1) < 0 {
		k.dead.Store(true)
	}
	return !k.dead.Load()
}

var changes = map[string]bool{
	"submit": true, "create client": true, "register counterparty": true, "advance time": true,
}

func (k *killer) fault(_, operation, _ string) error {
	if k.dead.Load() {
		return errKilled
	}
	if changes[operation] && !k.step() {
		return errKilled
	}
	return nil
}

// life runs f with a relayer process of its own, and says whether it was
// killed: f's calls then fail.
func (b *bench) life(k *killer, f func()) {
	b.t.Helper()
	b.open()
	f()
	b.stopRelayer()
	b.stopRelayer = func() {}
	if err := b.journal.Close(); err != nil && !k.dead.Load() {
		b.t.Error(err)
	}
}

// A relayer is killed at every step of a link's creation and of its traffic,
// once for each. The next one carries on, and everything is executed once.
func TestKilledAtEveryStep(t *testing.T) {
	dir := t.TempDir()
	stride := 1
	if testing.Short() {
		stride = 7
	}
	for at := 0; ; at += stride {
		killed := true
		synctest.Test(t, func(t *testing.T) {
			path := filepath.Join(dir, fmt.Sprintf("%d.db", at))
			k := new(killer)
			k.arm(-1)
			defer journaltest.OnCommit(path, k.step)()
			b := newBench(t, path, 24*time.Hour)
			defer b.close()
			b.log = zerolog.Nop()
			b.world.Fault = k.fault
			if err := b.journal.Close(); err != nil {
				t.Fatal(err)
			}
			k.arm(at)
			sendAll := b.lives(k)
			killed = k.dead.Load()
			k.arm(-1)
			b.life(k, func() {
				b.mustLink()
				b.start()
				sendAll()
				time.Sleep(90 * time.Second)
				b.mustBeExactlyOnce()
			})
			b.open() // close closes it
		})
		if t.Failed() {
			t.Fatalf("killed at step %d", at)
		}
		if !killed {
			t.Logf("%d steps", at)
			if at < 20 {
				t.Error("so few steps: the killer does not see them")
			}
			return
		}
	}
}

// lives runs the first process, which may be killed anywhere. It returns what
// applications on the chains still have to send.
func (b *bench) lives(k *killer) (sendAll func()) {
	sent := false
	sendAll = func() {
		if !sent {
			sent = true
			for _, chain := range []string{farm, hub} {
				b.sendQuietly(chain, []byte("x"), time.Hour)
				b.sendQuietly(chain, chaintest.Aborts, 20*time.Second)
			}
			b.sendQuietly(hub, chaintest.FailReceive, time.Hour)
		}
	}
	journalled, err := journal.Open(b.ctx, b.path)
	if err != nil {
		return sendAll // killed in a migration
	}
	b.journal = journalled
	defer func() {
		if err := b.journal.Close(); err != nil && !k.dead.Load() {
			b.t.Error(err)
		}
	}()
	if b.link, err = b.engine().CreateLink(b.ctx, "", farm, hub, nil); err != nil {
		if !k.dead.Load() {
			b.t.Error(err)
		}
		return sendAll
	}
	if err := b.journal.LockRelaying(b.ctx); err != nil {
		if !k.dead.Load() {
			b.t.Error(err)
		}
		return sendAll
	}
	ctx, cancel := context.WithCancel(b.ctx)
	done := make(chan error)
	go func() { done <- b.engine().Run(ctx, "") }()
	sendAll()
	for range 60 {
		time.Sleep(time.Second)
		if k.dead.Load() {
			break
		}
	}
	cancel()
	if err := <-done; err != nil && !k.dead.Load() {
		b.t.Error(err)
	}
	return sendAll
}

// sendQuietly sends as an application does, whose chain the killer leaves be.
func (b *bench) sendQuietly(chain string, value []byte, timeout time.Duration) {
	fault := b.world.Fault
	b.world.Fault = nil
	b.send(chain, value, timeout)
	b.world.Fault = fault
}

// action is one thing that happens to a relayer and its chains.
type action struct {
	name  string
	chain string
	value []byte
	wait  time.Duration
	steps int
}

var actions = rapid.Custom(func(t *rapid.T) action {
	return action{
		name:  rapid.SampledFrom([]string{"send", "send", "send", "send", "wait", "kill", "down", "flaky"}).Draw(t, "name"),
		chain: rapid.SampledFrom([]string{farm, hub}).Draw(t, "chain"),
		value: rapid.SampledFrom([][]byte{[]byte("x"), []byte("x"), []byte("x"), chaintest.FailReceive, chaintest.Aborts, chaintest.Poison, chaintest.Unprovable}).Draw(t, "value"),
		wait:  time.Duration(rapid.IntRange(1, 60).Draw(t, "seconds")) * time.Second,
		steps: rapid.IntRange(0, 15).Draw(t, "steps"),
	}
})

// Whatever happens, and in whichever order: once all is well again every
// packet ends exactly once.
func TestEveryPacketEndsExactlyOnce(t *testing.T) {
	dir := t.TempDir()
	run := 0
	rapid.Check(t, func(rt *rapid.T) {
		all := rapid.SliceOfN(actions, 1, 25).Draw(rt, "actions")
		run++
		var faults []error
		synctest.Test(t, func(t *testing.T) {
			faults = play(t, filepath.Join(dir, fmt.Sprintf("%d.db", run)), all)
		})
		if len(faults) > 0 {
			rt.Fatal(errors.Join(faults...))
		}
	})
}

// play runs actions in a bubble and returns what was wrong in the end.
func play(t *testing.T, path string, all []action) []error {
	k := new(killer)
	k.arm(-1)
	defer journaltest.OnCommit(path, k.step)()
	b := newBench(t, path, 10*time.Minute)
	defer b.close()
	b.log = zerolog.Nop()
	b.mustLink()
	var down, flaky atomic.Pointer[string]
	calls := 0
	b.world.Fault = func(chain, operation, phase string) error {
		calls++
		if d := down.Load(); d != nil && *d == chain {
			return errors.New("connection refused")
		}
		if f := flaky.Load(); f != nil && *f == chain && calls%3 == 0 {
			return errors.New("connection reset") // before or after the effect
		}
		return k.fault(chain, operation, phase)
	}
	b.start()
	for _, a := range all {
		switch a.name {
		case "send":
			b.sendQuietly(a.chain, a.value, a.wait+time.Second)
		case "wait":
			time.Sleep(a.wait)
		case "kill":
			k.arm(a.steps)
			time.Sleep(10 * time.Second)
			k.dead.Store(true)
			b.stopRelayer()
			_ = b.journal.Close()
			k.arm(-1)
			b.open()
			b.start()
		case "down":
			down.Store(&a.chain)
			time.Sleep(a.wait)
			down.Store(nil)
		case "flaky":
			flaky.Store(&a.chain)
			time.Sleep(a.wait)
			flaky.Store(nil)
		}
	}
	time.Sleep(5 * time.Minute)
	b.stopRelayer()
	return b.broken()
}
