package e2e_test

import (
	"errors"
	"os"
	"os/exec"
	"sync"
	"testing"
	"time"
)

// children are the relayers and attestors that tests have started. An
// interrupted run does no cleanup of tests, so they are ended with the networks.
var children processes

// processes are commands that are waited for by wait alone.
type processes struct {
	mu      sync.Mutex
	closed  bool
	running map[*exec.Cmd]chan struct{} // closed when it has ended
}

func (p *processes) start(cmd *exec.Cmd) error {
	p.mu.Lock()
	defer p.mu.Unlock()
	if p.closed {
		return errors.New("the run was interrupted")
	}
	if err := cmd.Start(); err != nil {
		return err
	}
	if p.running == nil {
		p.running = map[*exec.Cmd]chan struct{}{}
	}
	p.running[cmd] = make(chan struct{})
	return nil
}

func (p *processes) wait(cmd *exec.Cmd) error {
	err := cmd.Wait()
	p.mu.Lock()
	defer p.mu.Unlock()
	if ended := p.running[cmd]; ended != nil {
		close(ended)
	}
	delete(p.running, cmd)
	return err
}

// stop ends all, gently first, and lets no other start.
func (p *processes) stop() {
	p.mu.Lock()
	p.closed = true
	left := make(map[*exec.Cmd]chan struct{}, len(p.running))
	for cmd, ended := range p.running {
		left[cmd] = ended
	}
	p.mu.Unlock()
	for cmd := range left {
		_ = cmd.Process.Signal(os.Interrupt) // it may have just ended
	}
	grace := time.After(10 * time.Second)
	for cmd, ended := range left {
		gone := make(chan struct{})
		go func() { // nobody else may be waiting for it
			defer close(gone)
			_, _ = cmd.Process.Wait()
		}()
		select {
		case <-gone:
		case <-ended:
		case <-grace:
			_ = cmd.Process.Kill()
			<-gone
		}
	}
}

// What a test leaves running an interrupted run ends, and nothing new begins.
func TestInterruptedRunsEndTheirChildren(t *testing.T) {
	var p processes
	meek, gone := exec.Command("sleep", "3600"), exec.Command("true")
	for _, cmd := range []*exec.Cmd{meek, gone} {
		check(t, p.start(cmd))
	}
	check(t, p.wait(gone))
	p.stop()
	if err := meek.Process.Signal(os.Interrupt); !errors.Is(err, os.ErrProcessDone) {
		t.Errorf("it lives: %v", err)
	}
	if p.start(exec.Command("true")) == nil {
		t.Error("another one began")
	}
}
