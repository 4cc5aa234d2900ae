//go:build failpoints

package failpoint

import (
	"fmt"
	"os"
	"slices"
	"strconv"
	"strings"
	"sync/atomic"
	"syscall"
	"time"
)

// armed is what the environment asks for; its point is empty where it asks for
// nothing.
var armed = mustRead(os.Getenv(Variable))

// hits counts those of the armed point.
var hits atomic.Int64

type order struct {
	point Point
	hit   int64
	after time.Duration
}

// Hit ends the process as kill -9 does, if this is the armed point's turn.
func Hit(p Point) {
	if p != armed.point || hits.Add(1) != armed.hit {
		return
	}
	if armed.after > 0 {
		time.AfterFunc(armed.after, kill)
		return
	}
	kill()
}

func kill() {
	syscall.Kill(os.Getpid(), syscall.SIGKILL)
	select {} // not one instruction more than the signal takes
}

// mustRead refuses to start a process that would never die as it is told to.
func mustRead(text string) order {
	o, err := read(text)
	if err != nil {
		fmt.Fprintf(os.Stderr, "%s=%s: %v; points: %v\n", Variable, text, err, Points)
		os.Exit(2)
	}
	return o
}

func read(text string) (o order, err error) {
	if text == "" {
		return o, nil
	}
	text, after, delayed := strings.Cut(text, "+")
	name, hit, counted := strings.Cut(text, ":")
	o = order{point: Point(name), hit: 1}
	if !slices.Contains(Points, o.point) {
		return o, fmt.Errorf("no point %q", name)
	}
	if counted {
		if o.hit, err = strconv.ParseInt(hit, 10, 64); err != nil || o.hit < 1 {
			return o, fmt.Errorf("%q: want the number of a hit, from 1", hit)
		}
	}
	if delayed {
		if o.after, err = time.ParseDuration(after); err != nil || o.after < 0 {
			return o, fmt.Errorf("%q: want a duration", after)
		}
	}
	return o, nil
}
