package process

import (
	"errors"
	"fmt"
	"io"
	"os"
	"os/exec"
	"strings"
	"sync"
	"syscall"
	"time"
)

const (
	// grace is how long a process may take to end by itself.
	grace = 8 * time.Second
	// reapLimit bounds the wait for a killed process to disappear.
	reapLimit = 5 * time.Second
	// tailSize is how much of a log an error quotes, in bytes.
	tailSize = 1500
)

// Spec says how to run a process. It is recorded, so it must hold no secrets.
type Spec struct {
	Name string   `json:"name"` // unique in its group
	Path string   `json:"path"` // of the binary
	Args []string `json:"args,omitempty"`
	Env  []string `json:"env,omitempty"` // KEY=value, added to PATH, HOME and TMPDIR of this process
	Dir  string   `json:"dir,omitempty"` // working directory
	Log  string   `json:"log"`           // file that stdout and stderr are appended to
}

// record is what the state file keeps of a process.
type record struct {
	Spec  Spec   `json:"spec"`
	PID   int    `json:"pid"`
	Birth string `json:"birth"` // tells a process from a later one that got its pid
}

// Process is one run of a Spec, in a process group of its own.
type Process struct {
	Spec
	pid   int
	birth string

	done chan struct{}
	err  error // valid once done is closed

	signalling sync.Mutex
}

// PID is the id of the process, also after its end.
func (p *Process) PID() int { return p.pid }

// Done is closed when the process has ended.
func (p *Process) Done() <-chan struct{} { return p.done }

// Running tells whether the process lives.
func (p *Process) Running() bool {
	select {
	case <-p.done:
		return false
	default:
		return true
	}
}

// Err tells how the process ended, with the end of its log. It is nil while
// the process runs.
func (p *Process) Err() error {
	if p.Running() {
		return nil
	}
	return fmt.Errorf("%w; end of %s:\n%s", p.err, p.Log, tail(p.Log))
}

// spawn starts spec in a process group of its own, so that what the process
// starts itself (a Fabric peer starts chaincodes) can be ended with it.
func spawn(spec Spec, attributes *syscall.SysProcAttr) (*Process, error) {
	log, err := os.OpenFile(spec.Log, os.O_CREATE|os.O_APPEND|os.O_WRONLY, 0o644)
	if err != nil {
		return nil, err
	}
	defer log.Close() // the child keeps its own descriptor

	attributes.Setpgid = true
	cmd := exec.Command(spec.Path, spec.Args...)
	cmd.Dir = spec.Dir
	cmd.Env = append(inherited(), spec.Env...)
	cmd.Stdout, cmd.Stderr = log, log
	cmd.SysProcAttr = attributes
	if err := cmd.Start(); err != nil {
		return nil, err
	}
	p := &Process{Spec: spec, pid: cmd.Process.Pid, done: make(chan struct{})}
	// An error here means that the process is gone already; Wait tells why.
	p.birth, _ = birth(p.pid)
	go func() {
		p.err = ended(cmd.Wait())
		close(p.done)
	}()
	return p, nil
}

// adopt returns the process of a record, which another process started.
func adopt(r record) *Process {
	p := &Process{Spec: r.Spec, pid: r.PID, birth: r.Birth, done: make(chan struct{})}
	if !alive(r.PID, r.Birth) {
		p.err = ended(nil)
		close(p.done)
		return p
	}
	go func() {
		// A process that is not our child can only be watched.
		for alive(r.PID, r.Birth) {
			time.Sleep(20 * time.Millisecond)
		}
		p.err = ended(nil)
		close(p.done)
	}()
	return p
}

func ended(err error) error {
	if err == nil {
		return errors.New("exited")
	}
	return err
}

// stop asks the process to end and kills its whole group if it does not.
func (p *Process) stop() error {
	p.signalling.Lock()
	defer p.signalling.Unlock()
	if p.Running() {
		// The error is that it has just ended.
		_ = syscall.Kill(p.pid, syscall.SIGTERM)
		select {
		case <-p.done:
		case <-time.After(grace):
		}
	}
	return p.sweep()
}

// kill ends the process and its group at once.
func (p *Process) kill() error {
	p.signalling.Lock()
	defer p.signalling.Unlock()
	return p.sweep()
}

// sweep kills what is left of the process group. The id of a group cannot be
// given away while one member lives; where none does, the leader's time of
// birth guards against a stranger who got the number.
func (p *Process) sweep() error {
	if now, err := birth(p.pid); err == nil && now != p.birth {
		return nil
	}
	if err := syscall.Kill(-p.pid, syscall.SIGKILL); err != nil && !errors.Is(err, syscall.ESRCH) {
		return fmt.Errorf("kill %s (pid %d): %w", p.Name, p.pid, err)
	}
	select {
	case <-p.done:
		return nil
	case <-time.After(reapLimit):
		return fmt.Errorf("%s (pid %d) does not end", p.Name, p.pid)
	}
}

// alive tells whether the process of that pid is the one born then.
func alive(pid int, born string) bool {
	now, err := birth(pid)
	return err == nil && now == born
}

// inherited is the environment that every process gets. All else is left
// behind: Fabric and Cosmos daemons read settings from variables that a
// user's shell may hold for another network.
func inherited() []string {
	var env []string
	for _, name := range []string{"PATH", "HOME", "TMPDIR"} {
		if value, ok := os.LookupEnv(name); ok {
			env = append(env, name+"="+value)
		}
	}
	return env
}

// tail returns the last lines of a log.
func tail(path string) string {
	file, err := os.Open(path)
	if err != nil {
		return err.Error()
	}
	defer file.Close()
	if info, err := file.Stat(); err == nil && info.Size() > tailSize {
		if _, err := file.Seek(-tailSize, io.SeekEnd); err != nil {
			return err.Error()
		}
	}
	content, err := io.ReadAll(io.LimitReader(file, tailSize))
	if err != nil {
		return err.Error()
	}
	return strings.TrimSpace(string(content))
}
