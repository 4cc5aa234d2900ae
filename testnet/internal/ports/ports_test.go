package ports

import (
	"fmt"
	"net"
	"testing"
)

func TestFreeSkipsTakenPorts(t *testing.T) {
	taken, err := Free(1)
	if err != nil {
		t.Fatal(err)
	}
	listener, err := net.Listen("tcp4", fmt.Sprintf("127.0.0.1:%d", taken[0]))
	if err != nil {
		t.Fatal(err)
	}
	defer listener.Close()

	// All of the range but what others hold: the taken one must be missing.
	const many = (last - first) / 2
	seen := map[int]bool{}
	for range 4 {
		free, err := Free(many)
		if err != nil {
			t.Fatal(err)
		}
		if len(free) != many {
			t.Fatalf("%d ports, want %d", len(free), many)
		}
		for _, port := range free {
			seen[port] = true
		}
	}
	if seen[taken[0]] {
		t.Fatalf("port %d is listened on, yet called free", taken[0])
	}
	if _, err := Free(last - first); err == nil {
		t.Fatal("found more free ports than there are")
	}
}

func TestFreeTakesTurns(t *testing.T) {
	const calls, each = 20, 10
	answers := make(chan []int)
	for range calls {
		go func() {
			found, err := Free(each)
			if err != nil {
				t.Error(err)
			}
			answers <- found
		}()
	}
	seen := map[int]bool{}
	for range calls {
		for _, port := range <-answers {
			if seen[port] {
				t.Errorf("port %d was given twice", port)
			}
			seen[port] = true
		}
	}
}
