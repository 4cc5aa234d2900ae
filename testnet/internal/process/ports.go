package process

import (
	"errors"
	"fmt"
	"math/rand/v2"
	"net"
	"strconv"
)

// Ports below the range that systems pick local ports of outgoing connections
// from (32768 and above on Linux, 49152 on macOS), so that no connection sits
// on the port of a daemon that is being restarted.
const firstPort, lastPort = 10000, 32000

// FreePorts returns count different ports that are free on 127.0.0.1. They
// are chosen at random: two testnets that start at the same time hardly meet.
func FreePorts(count int) ([]int, error) {
	ports := make([]int, 0, count)
	for attempt := 0; len(ports) < count; attempt++ {
		if attempt > 100+20*count {
			return nil, errors.New("no free ports on 127.0.0.1")
		}
		port := firstPort + rand.IntN(lastPort-firstPort)
		listener, err := net.Listen("tcp", net.JoinHostPort("127.0.0.1", strconv.Itoa(port)))
		if err != nil {
			continue
		}
		// Held until all are found, so that none is found twice.
		defer listener.Close()
		ports = append(ports, port)
	}
	return ports, nil
}

// Address is the address of a port on this machine.
func Address(port int) string { return fmt.Sprintf("127.0.0.1:%d", port) }
