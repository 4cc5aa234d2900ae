// Package ports finds ports of 127.0.0.1 for daemons to listen on.
package ports

import (
	"fmt"
	"math/rand/v2"
	"net"
)

// The range lies below those that operating systems take for outgoing
// connections (Linux from 32768, others from 49152): such a connection would
// otherwise now and then hold the port of a daemon that is just starting, or
// is stopped for a while.
const first, last = 10000, 32000

// Free returns n different ports that nobody listens on now. A random start
// keeps apart networks that are set up at the same time.
func Free(n int) ([]int, error) {
	const size = last - first
	found := make([]int, 0, n)
	start := rand.IntN(size)
	for i := 0; i < size && len(found) < n; i++ {
		port := first + (start+i)%size
		listener, err := net.Listen("tcp4", fmt.Sprintf("127.0.0.1:%d", port))
		if err != nil {
			continue
		}
		if err := listener.Close(); err != nil {
			return nil, err
		}
		found = append(found, port)
	}
	if len(found) < n {
		return nil, fmt.Errorf("only %d of %d ports are free between %d and %d on 127.0.0.1", len(found), n, first, last)
	}
	return found, nil
}
