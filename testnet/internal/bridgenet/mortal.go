package bridgenet

import (
	"context"
	"errors"
	"os/exec"
	"path/filepath"
	"syscall"

	"github.com/anji-bridge/anji/adapters/failpoint"
	"github.com/anji-bridge/anji/testnet/internal/process"
)

// BuildMortalRelayer builds the relayer with failpoints, to be started later:
// from the same source as the other, whatever becomes of that meanwhile. It
// does so once, and returns the program's path.
func (n *Network) BuildMortalRelayer(ctx context.Context) (string, error) {
	n.mortalMu.Lock()
	defer n.mortalMu.Unlock()
	if n.mortal != "" {
		return n.mortal, nil
	}
	built, err := buildMortal(ctx, n.builder, filepath.Join(n.options.Dir, binDir, "failpoints"))
	if err != nil {
		return "", err
	}
	n.mortal = built
	return built, nil
}

// StartMortalRelayer starts the relayer, built with failpoints, to kill itself
// where order says (see failpoint.Variable).
func (n *Network) StartMortalRelayer(ctx context.Context, order string) error {
	mortal, err := n.BuildMortalRelayer(ctx)
	if err != nil {
		return err
	}
	spec := n.program.spec(relayerName)
	spec.Path, spec.Env = mortal, []string{failpoint.Variable + "=" + order}
	_, err = n.relayer.Start(spec)
	return err
}

// Killed tells whether what RelayerFailed answered is a death by SIGKILL.
func Killed(failure error) bool {
	var exit *exec.ExitError
	if !errors.As(failure, &exit) {
		return false
	}
	status, ok := exit.Sys().(syscall.WaitStatus)
	return ok && status.Signaled() && status.Signal() == syscall.SIGKILL
}

// secondName is the second relayer's name among the processes.
const secondName = "relayer-2"

// SecondRelayer serves the same links and shares nothing else with the first:
// it has a journal and accounts of its own.
type SecondRelayer struct {
	group   *process.Group
	program RelayerInfo
}

// NewSecondRelayer makes one that has adopted links and does not run.
func (n *Network) NewSecondRelayer(ctx context.Context, links []Link) (*SecondRelayer, error) {
	dir := relayerDir(n.options.Dir)
	s := &SecondRelayer{group: n.relayer, program: RelayerInfo{
		Binary: n.program.Binary, Config: filepath.Join(dir, "second.yaml"), Log: filepath.Join(dir, secondName+".log"),
	}}
	if err := n.writeConfig(s.program.Config, "second.db", true); err != nil {
		return nil, err
	}
	for _, l := range links {
		var answer any
		if err := s.program.run(ctx, &answer, "link", "adopt", l.Ends[0].ID, l.Clients[0], l.Ends[1].ID, l.Clients[1]); err != nil {
			return nil, err
		}
	}
	return s, nil
}

// Start starts the relayer as a process of the testnet.
func (s *SecondRelayer) Start() error {
	_, err := s.group.Start(s.program.spec(secondName))
	return err
}

// Stop ends it gently.
func (s *SecondRelayer) Stop() error { return s.group.Stop(secondName) }

// Kill ends it as kill -9 does.
func (s *SecondRelayer) Kill() error { return s.group.Kill(secondName) }
