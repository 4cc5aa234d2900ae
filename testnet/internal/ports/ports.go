// Package ports finds ports of 127.0.0.1 for daemons to listen on.
package ports

import (
	"errors"
	"fmt"
	"math/rand/v2"
	"net"
	"os"
	"path/filepath"
	"strconv"

	"github.com/gofrs/flock"
)

// The range lies below those that operating systems take for outgoing
// connections (Linux from 32768, others from 49152): such a connection would
// otherwise now and then hold the port of a daemon that is just starting, or
// is stopped for a while.
const first, last = 10000, 32000

// Free returns n different ports that nobody listens on now. Every call goes
// on where the user's last one on this machine ended: a daemon listens only
// seconds later, and another testnet must not be given its port until then.
func Free(n int) (found []int, err error) {
	turn := filepath.Join(os.TempDir(), fmt.Sprintf("anji-ports-%d", os.Getuid()))
	lock := flock.New(turn+".lock", flock.SetPermissions(0o600))
	if err := lock.Lock(); err != nil {
		return nil, fmt.Errorf("ports: %w", err)
	}
	defer func() { err = errors.Join(err, lock.Unlock()) }()
	start, err := read(turn)
	if err != nil {
		return nil, fmt.Errorf("ports: %w", err)
	}
	found, next, err := listen(start, n)
	if err != nil {
		return nil, err
	}
	return found, os.WriteFile(turn, []byte(strconv.Itoa(next)), 0o600)
}

// read returns the port to begin with; without a memory of it, any.
func read(turn string) (int, error) {
	content, err := os.ReadFile(turn)
	if err != nil && !errors.Is(err, os.ErrNotExist) {
		return 0, err
	}
	start, err := strconv.Atoi(string(content))
	if err != nil || start < first || start >= last {
		return first + rand.IntN(last-first), nil
	}
	return start, nil
}

// listen looks for n free ports from start on and returns them and the port
// after them.
func listen(start, n int) (found []int, next int, err error) {
	const size = last - first
	for i := 0; i < size && len(found) < n; i++ {
		port := first + (start-first+i)%size
		listener, err := net.Listen("tcp4", fmt.Sprintf("127.0.0.1:%d", port))
		if err != nil {
			continue
		}
		if err := listener.Close(); err != nil {
			return nil, 0, err
		}
		found = append(found, port)
		next = port + 1
	}
	if len(found) < n {
		return nil, 0, fmt.Errorf("only %d of %d ports are free between %d and %d on 127.0.0.1", len(found), n, first, last)
	}
	return found, next, nil
}
