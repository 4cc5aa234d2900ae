package e2e_test

import (
	"errors"
	"os"
	"sync"
	"syscall"
	"time"

	"golang.org/x/sys/unix"
)

const (
	// slowTick is how often it is looked at what a slow relayer has used.
	slowTick = 5 * time.Millisecond
	// slowBurst is how much processor time it may save up.
	slowBurst = 20 * time.Millisecond
)

// slow gives the relayer no more than a share of one processor, as a container
// with such a limit has: what waits goes on at full speed, and what has used
// its share is held until the next is due.
func (r *running) slow(share float64) {
	hurry, done := make(chan struct{}), make(chan struct{})
	go func() {
		defer close(done)
		defer r.cmd.Process.Signal(syscall.SIGCONT)
		ticks := time.NewTicker(slowTick)
		defer ticks.Stop()
		var credit time.Duration
		used, seen, held := r.cpu(), time.Now(), false
		for {
			select {
			case <-ticks.C:
			case <-hurry:
				return
			}
			now, total := time.Now(), r.cpu()
			credit += time.Duration(share*float64(now.Sub(seen))) - (total - used)
			credit = min(credit, slowBurst)
			used, seen = total, now
			if hold := credit < 0; hold != held {
				held = hold
				signal := syscall.SIGCONT
				if held {
					signal = syscall.SIGSTOP
				}
				if errors.Is(r.cmd.Process.Signal(signal), os.ErrProcessDone) {
					return
				}
			}
		}
	}()
	r.haste = sync.OnceFunc(func() { close(hurry); <-done })
}

// cpu is the processor time that the relayer has used.
func (r *running) cpu() time.Duration {
	// The clock of a process (clock_getcpuclockid(3)): its number inverted, and
	// CPUCLOCK_SCHED.
	clock := ^r.cmd.Process.Pid<<3 | 2
	var t unix.Timespec
	if unix.ClockGettime(int32(clock), &t) != nil {
		return 0 // it has ended
	}
	return time.Duration(t.Nano())
}
