package daemons

import (
	"os/exec"
	"syscall"
	"time"
)

// endWithGroup makes a cancelled command take its children with it: go build
// runs compilers and linkers, which would otherwise go on.
func endWithGroup(cmd *exec.Cmd) {
	cmd.SysProcAttr = &syscall.SysProcAttr{Setpgid: true}
	cmd.Cancel = func() error { return syscall.Kill(-cmd.Process.Pid, syscall.SIGKILL) }
	cmd.WaitDelay = 5 * time.Second
}
