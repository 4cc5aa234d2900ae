//go:build unix && !linux

package process

import (
	"fmt"
	"os/exec"
	"strconv"
	"strings"
	"syscall"
)

// birth returns what tells a live process from any other with its pid: its
// start time as ps(1) tells it. A zombie counts as dead.
func birth(pid int) (string, error) {
	output, err := exec.Command("ps", "-o", "stat=,lstart=", "-p", strconv.Itoa(pid)).Output()
	if err != nil {
		return "", fmt.Errorf("process %d: %w", pid, err)
	}
	state, start, ok := strings.Cut(strings.TrimSpace(string(output)), " ")
	if !ok || strings.HasPrefix(state, "Z") {
		return "", fmt.Errorf("process %d has ended", pid)
	}
	return strings.TrimSpace(start), nil
}

type launcher struct{}

func newLauncher(bool) *launcher { return &launcher{} }

func (l *launcher) start(spec Spec) (*Process, error) {
	return spawn(spec, &syscall.SysProcAttr{})
}

func (l *launcher) close() {}
