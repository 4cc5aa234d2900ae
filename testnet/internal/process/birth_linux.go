package process

import (
	"bytes"
	"fmt"
	"os"
	"runtime"
	"syscall"
)

// birth returns what tells a live process from any other with its pid: its
// start time in ticks since boot (field 22 of proc_pid_stat(5)). A zombie
// counts as dead.
func birth(pid int) (string, error) {
	content, err := os.ReadFile(fmt.Sprintf("/proc/%d/stat", pid))
	if err != nil {
		return "", err
	}
	// The command name (field 2) may hold blanks and parentheses; what
	// follows it begins with field 3, the state.
	end := bytes.LastIndexByte(content, ')')
	fields := bytes.Fields(content[end+1:])
	const state, startTime = 0, 22 - 3
	if len(fields) <= startTime {
		return "", fmt.Errorf("process %d: unknown form of its stat file", pid)
	}
	if string(fields[state]) == "Z" {
		return "", fmt.Errorf("process %d has ended", pid)
	}
	return string(fields[startTime]), nil
}

// launcher starts processes from one thread that lives as long as the group:
// the parent-death signal of prctl(2) fires when the thread that started the
// child ends, not the process.
type launcher struct {
	jobs chan func() // nil for detached processes
}

func newLauncher(detached bool) *launcher {
	if detached {
		return &launcher{}
	}
	l := &launcher{jobs: make(chan func())}
	go func() {
		// Never unlocked, so the thread ends with this goroutine.
		runtime.LockOSThread()
		for job := range l.jobs {
			job()
		}
	}()
	return l
}

func (l *launcher) start(spec Spec) (p *Process, err error) {
	if l.jobs == nil {
		return spawn(spec, &syscall.SysProcAttr{})
	}
	finished := make(chan struct{})
	l.jobs <- func() {
		defer close(finished)
		p, err = spawn(spec, &syscall.SysProcAttr{Pdeathsig: syscall.SIGKILL})
	}
	<-finished
	return p, err
}

func (l *launcher) close() {
	if l.jobs != nil {
		close(l.jobs)
	}
}
