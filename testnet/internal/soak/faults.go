package soak

import (
	"context"
	"errors"
	"fmt"
	"math/rand/v2"
	"os"
	"path/filepath"
	"slices"
	"syscall"
	"time"

	"github.com/anji-bridge/anji/testnet/internal/bridgenet"
)

// fault is one kind of disturbance.
type fault struct {
	name string // for the report
	// begin disturbs, and end, which is called once however the run goes, mends.
	begin func(ctx context.Context, r *rand.Rand) (end func(context.Context) error, err error)
}

const (
	shortestFault = 4 * time.Second
	longestFault  = 14 * time.Second
	longestPeace  = 5 * time.Second // between two faults
)

// disturb does one thing after another to the networks, each kind once before
// any a second time.
func (s *soak) disturb(ctx context.Context, second *bridgenet.SecondRelayer) error {
	r := s.random(faultStream)
	kinds := s.faults(second)
	for n := range s.Faults {
		if n%len(kinds) == 0 {
			r.Shuffle(len(kinds), func(i, j int) { kinds[i], kinds[j] = kinds[j], kinds[i] })
		}
		f := kinds[n%len(kinds)]
		length := between(r, shortestFault, longestFault)
		s.Log.Info().Int("fault", n+1).Str("for", length.Round(time.Millisecond).String()).Msg(f.name)
		end, err := f.begin(ctx, r)
		if err != nil {
			return fmt.Errorf("%s: %w", f.name, err)
		}
		waited := pause(ctx, length)
		if err := errors.Join(waited, end(ctx)); err != nil {
			return fmt.Errorf("%s: %w", f.name, err)
		}
		s.done.disturbed(f.name)
		if err := pause(ctx, between(r, 0, longestPeace)); err != nil {
			return err
		}
	}
	return nil
}

// node is a process of a chain that can be killed and started again.
type node struct {
	end     *bridgenet.End
	name    string
	kill    func(string) error
	restart func(context.Context, string) error
	pids    func() map[string]int
}

func (s *soak) faults(second *bridgenet.SecondRelayer) []fault {
	var all []fault
	for _, end := range s.link.Ends {
		switch {
		case end.Cosmos != nil:
			all = append(all, cosmosFaults(end)...)
		case end.Fabric != nil:
			all = append(all, fabricFaults(end)...)
		}
	}
	return append(all,
		fault{"the journal's disk is full", s.fillDisk},
		fault{"a second relayer joins and is killed", func(context.Context, *rand.Rand) (func(context.Context) error, error) {
			return func(context.Context) error { return second.Kill() }, second.Start()
		}},
	)
}

// cosmosFaults: a validator is also an endpoint of whoever uses the chain.
func cosmosFaults(end *bridgenet.End) []fault {
	var validators []node
	for _, v := range end.Cosmos.Info().Validators {
		validators = append(validators, node{end, v.Name, end.Cosmos.Kill, end.Cosmos.Restart, end.Cosmos.PIDs})
	}
	return []fault{
		dies(end.ID+": a validator dies and comes back", validators),
		hang(end.ID+": the endpoint that is asked first answers no more", validators[:1], 1),
		hang(end.ID+": the chain stalls, half its validators being stopped", validators, len(validators)/2),
	}
}

func fabricFaults(end *bridgenet.End) []fault {
	var peers, orderers []node
	for _, p := range end.Fabric.Info().Peers {
		peers = append(peers, node{end, p.Name, end.Fabric.Kill, end.Fabric.Restart, end.Fabric.PIDs})
	}
	for _, o := range end.Fabric.Info().Orderers {
		orderers = append(orderers, node{end, o.Name, end.Fabric.Kill, end.Fabric.Restart, end.Fabric.PIDs})
	}
	return []fault{
		dies(end.ID+": a peer dies and comes back", peers),
		dies(end.ID+": an orderer dies and comes back", orderers),
		hang(end.ID+": the peer that is asked first answers no more", peers[:1], 1),
		hang(end.ID+": the channel stalls, two of its orderers being stopped", orderers, 2),
	}
}

// dies kills one node of several.
func dies(name string, nodes []node) fault {
	return fault{name, func(_ context.Context, r *rand.Rand) (func(context.Context) error, error) {
		n := nodes[r.IntN(len(nodes))]
		return func(ctx context.Context) error { return n.restart(ctx, n.name) }, n.kill(n.name)
	}}
}

// hang stops the processes of as many nodes: they take connections and answer
// nothing.
func hang(name string, nodes []node, count int) fault {
	return fault{name, func(_ context.Context, r *rand.Rand) (func(context.Context) error, error) {
		chosen := slices.Clone(nodes)
		r.Shuffle(len(chosen), func(i, j int) { chosen[i], chosen[j] = chosen[j], chosen[i] })
		chosen = chosen[:count]
		return func(context.Context) error { return signal(chosen, syscall.SIGCONT) }, signal(chosen, syscall.SIGSTOP)
	}}
}

func signal(nodes []node, what syscall.Signal) error {
	var failures []error
	for _, n := range nodes {
		pid, running := n.pids()[n.name]
		if !running {
			failures = append(failures, fmt.Errorf("%s of %s does not run", n.name, n.end.ID))
			continue
		}
		if err := syscall.Kill(pid, what); err != nil {
			failures = append(failures, fmt.Errorf("%v to %s of %s: %w", what, n.name, n.end.ID, err))
		}
	}
	return errors.Join(failures...)
}

// fillDisk lets the relayer write nothing more to any file. It must be the
// relayer of that moment: the limit goes with the process.
func (s *soak) fillDisk(ctx context.Context, _ *rand.Rand) (func(context.Context) error, error) {
	for {
		pid, err := s.network.RelayerPID()
		if err == nil && s.network.RelayerFailed() == nil {
			lift, err := limitFiles(pid)
			if err == nil {
				written := s.journalWritten()
				return func(context.Context) error {
					now, err := s.network.RelayerPID()
					if err == nil && now == pid && s.network.RelayerFailed() == nil && s.journalWritten().After(written.Add(time.Second)) {
						return errors.New("the journal was written to although its disk was full")
					}
					return lift()
				}, nil
			}
			if !errors.Is(err, syscall.ESRCH) {
				return nil, err
			}
		}
		if err := pause(ctx, 50*time.Millisecond); err != nil {
			return nil, err
		}
	}
}

// journalWritten is when any of the journal's files was last written to.
func (s *soak) journalWritten() time.Time {
	var last time.Time
	paths, _ := filepath.Glob(filepath.Join(filepath.Dir(s.network.Info().Relayer.Config), "journal.db*"))
	for _, path := range paths {
		if info, err := os.Stat(path); err == nil && info.ModTime().After(last) {
			last = info.ModTime()
		}
	}
	return last
}
