package soak

import (
	"errors"

	"golang.org/x/sys/unix"
)

// limitFiles makes a process's writes to files fail, as on a full disk, until
// lift is called. A process that is gone needs no lifting.
func limitFiles(pid int) (lift func() error, err error) {
	var old unix.Rlimit
	if err := unix.Prlimit(pid, unix.RLIMIT_FSIZE, nil, &old); err != nil {
		return nil, err
	}
	if err := unix.Prlimit(pid, unix.RLIMIT_FSIZE, &unix.Rlimit{Cur: 0, Max: old.Max}, nil); err != nil {
		return nil, err
	}
	return func() error {
		if err := unix.Prlimit(pid, unix.RLIMIT_FSIZE, &old, nil); err != nil && !errors.Is(err, unix.ESRCH) {
			return err
		}
		return nil
	}, nil
}
