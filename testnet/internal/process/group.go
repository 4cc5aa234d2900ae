// Package process runs the daemons of a testnet as child processes and makes
// sure that none of them outlives it unnoticed: each is recorded with its pid
// and its time of birth, so that a later process can find and stop it.
package process

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"sync"
	"time"

	"golang.org/x/sync/errgroup"
)

const stateFile = "processes.json"

// Options says how the processes of a group relate to the process that
// started them.
type Options struct {
	// Detached processes stay when this process ends; otherwise the kernel
	// kills them with it, where it can (Linux).
	Detached bool
}

// Group is the set of processes recorded in one directory. It is safe for
// concurrent use; only one process at a time should hold a group open for
// changes.
type Group struct {
	path     string
	launcher *launcher

	mu        sync.Mutex
	closed    bool
	processes map[string]*Process
}

// Open returns the group recorded in dir, which is created if missing.
// Processes of an earlier run that still live are part of it.
func Open(dir string, options Options) (*Group, error) {
	if err := os.MkdirAll(dir, 0o755); err != nil {
		return nil, fmt.Errorf("process group: %w", err)
	}
	group := &Group{
		path:      filepath.Join(dir, stateFile),
		launcher:  newLauncher(options.Detached),
		processes: map[string]*Process{},
	}
	content, err := os.ReadFile(group.path)
	if errors.Is(err, os.ErrNotExist) {
		return group, nil
	}
	if err != nil {
		return nil, fmt.Errorf("process group: %w", err)
	}
	var records []record
	if err := json.Unmarshal(content, &records); err != nil {
		return nil, fmt.Errorf("process group: %s: %w", group.path, err)
	}
	for _, r := range records {
		group.processes[r.Spec.Name] = adopt(r)
	}
	return group, nil
}

// Reap stops every process recorded in dir. A directory without records, or
// none at all, is no error.
func Reap(dir string) error {
	if _, err := os.Stat(filepath.Join(dir, stateFile)); errors.Is(err, os.ErrNotExist) {
		return nil
	}
	group, err := Open(dir, Options{Detached: true})
	if err != nil {
		return err
	}
	return group.Close()
}

// Start runs spec. A process of that name must not be running.
func (g *Group) Start(spec Spec) (*Process, error) {
	g.mu.Lock()
	defer g.mu.Unlock()
	if g.closed {
		return nil, fmt.Errorf("start %s: the process group is closed", spec.Name)
	}
	if old := g.processes[spec.Name]; old != nil && old.Running() {
		return nil, fmt.Errorf("%s is running already (pid %d)", spec.Name, old.pid)
	}
	started, err := g.launcher.start(spec)
	if err != nil {
		return nil, fmt.Errorf("start %s: %w", spec.Name, err)
	}
	g.processes[spec.Name] = started
	if err := g.save(); err != nil {
		// Nobody could find it again: better not to have it.
		return nil, errors.Join(fmt.Errorf("record %s: %w", spec.Name, err), started.kill())
	}
	return started, nil
}

// Restart runs the recorded spec of a stopped process again.
func (g *Group) Restart(name string) (*Process, error) {
	p, err := g.Process(name)
	if err != nil {
		return nil, err
	}
	return g.Start(p.Spec)
}

// Stop ends one process, gently first, and keeps its record for Restart.
func (g *Group) Stop(name string) error {
	p, err := g.Process(name)
	if err != nil {
		return err
	}
	return p.stop()
}

// Kill ends one process at once, as a crash would, and keeps its record for
// Restart.
func (g *Group) Kill(name string) error {
	p, err := g.Process(name)
	if err != nil {
		return err
	}
	return p.kill()
}

// Process returns a process of the group by its name.
func (g *Group) Process(name string) (*Process, error) {
	g.mu.Lock()
	defer g.mu.Unlock()
	p := g.processes[name]
	if p == nil {
		return nil, fmt.Errorf("no process named %q; there are %q", name, g.names())
	}
	return p, nil
}

// Names lists the processes of the group, running or not, sorted.
func (g *Group) Names() []string {
	g.mu.Lock()
	defer g.mu.Unlock()
	return g.names()
}

func (g *Group) names() []string {
	names := make([]string, 0, len(g.processes))
	for name := range g.processes {
		names = append(names, name)
	}
	slices.Sort(names)
	return names
}

// Ready polls probe until it answers without an error. It gives up when ctx
// ends or the process does, with the end of the process's log in the error.
func (g *Group) Ready(ctx context.Context, name string, probe func(context.Context) error) error {
	p, err := g.Process(name)
	if err != nil {
		return err
	}
	ticker := time.NewTicker(20 * time.Millisecond)
	defer ticker.Stop()
	for {
		err := probe(ctx)
		if err == nil {
			return nil
		}
		select {
		case <-p.Done():
			return fmt.Errorf("%s ended while starting: %w", name, p.Err())
		case <-ctx.Done():
			return fmt.Errorf("%s is not ready (%w): %w; its log is %s", name, ctx.Err(), err, p.Log)
		case <-ticker.C:
		}
	}
}

// Close stops all processes at the same time and removes their record. The
// group starts nothing afterwards; closing it again is no error.
func (g *Group) Close() error {
	g.mu.Lock()
	defer g.mu.Unlock()
	if !g.closed {
		g.closed = true
		defer g.launcher.close()
	}
	var stops errgroup.Group
	for _, p := range g.processes {
		stops.Go(p.stop)
	}
	if err := stops.Wait(); err != nil {
		return err
	}
	g.processes = map[string]*Process{}
	if err := os.Remove(g.path); err != nil && !errors.Is(err, os.ErrNotExist) {
		return fmt.Errorf("process group: %w", err)
	}
	return nil
}

// save writes the records by a rename, so that a reader never meets half of
// them.
func (g *Group) save() error {
	records := make([]record, 0, len(g.processes))
	for _, name := range g.names() {
		p := g.processes[name]
		records = append(records, record{Spec: p.Spec, PID: p.pid, Birth: p.birth})
	}
	content, err := json.MarshalIndent(records, "", "  ")
	if err != nil {
		return err
	}
	fresh := g.path + ".new"
	if err := os.WriteFile(fresh, content, 0o600); err != nil {
		return err
	}
	return os.Rename(fresh, g.path)
}
