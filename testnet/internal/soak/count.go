package soak

import (
	"context"
	"errors"
	"fmt"
	"maps"
	"slices"
	"strings"
	"sync"
	"time"

	"github.com/anji-bridge/anji/adapters"
	"github.com/anji-bridge/anji/testnet/internal/bridgenet"
)

// story is what the two chains' blocks tell of a packet: how often each step
// was taken.
type story struct {
	lot                                    string
	sent, received, acknowledged, timedOut int
}

func (s *story) ended() bool { return s.acknowledged+s.timedOut > 0 }

// fault names what is wrong with a packet that should have ended; nil if it
// ended exactly once.
func (s *story) fault() error {
	switch {
	case s.sent != 1:
		return fmt.Errorf("sent %d times", s.sent)
	case s.acknowledged+s.timedOut != 1:
		return fmt.Errorf("acknowledged %d times and timed out %d times", s.acknowledged, s.timedOut)
	case s.received != s.acknowledged:
		return fmt.Errorf("received %d times and acknowledged %d times", s.received, s.acknowledged)
	}
	return nil
}

// counter reads the blocks of both chains. A packet belongs to the end, 0 or
// 1, that sent it.
type counter struct {
	link    bridgenet.Link
	chains  [2]adapters.Chain
	cursors [2]adapters.Cursor

	mu       sync.Mutex
	packets  [2]map[uint64]*story
	failures []error
}

func newCounter(link bridgenet.Link) *counter {
	c := &counter{link: link}
	for i := range c.packets {
		c.packets[i] = map[uint64]*story{}
	}
	return c
}

// follow counts one chain's events until ctx ends.
func (c *counter) follow(ctx context.Context, chain int) error {
	for ctx.Err() == nil {
		err := c.chains[chain].Follow(ctx, c.cursors[chain], func(b adapters.Block) error {
			for _, e := range b.Events {
				c.record(chain, e)
			}
			c.cursors[chain] = adapters.Cursor{Next: b.Position + 1, Checkpoint: b.Checkpoint}
			return nil
		})
		if errors.Is(err, adapters.ErrUnverified) {
			return err
		}
		_ = pause(ctx, time.Second) // its nodes may just be down
	}
	return nil
}

// record counts an event of an end's chain.
func (c *counter) record(chain int, e adapters.Event) {
	c.mu.Lock()
	defer c.mu.Unlock()
	from := chain
	if e.Kind == adapters.PacketReceived {
		from = 1 - chain
	}
	if e.Packet.SourceClient != c.link.Clients[from] || e.Packet.DestinationClient != c.link.Clients[1-from] {
		return // not of this link
	}
	s := c.packets[from][e.Packet.Sequence]
	if s == nil {
		s = &story{lot: strings.TrimPrefix(string(e.Packet.Payloads[0].Value), "credit ")}
		c.packets[from][e.Packet.Sequence] = s
	}
	step := map[adapters.EventKind]*int{
		adapters.PacketSent: &s.sent, adapters.PacketReceived: &s.received,
		adapters.PacketAcknowledged: &s.acknowledged, adapters.PacketTimedOut: &s.timedOut,
	}[e.Kind]
	if *step++; *step > 1 {
		c.failures = append(c.failures, fmt.Errorf("packet %d from %s was %s %d times, last by %s in block %d",
			e.Packet.Sequence, c.link.Ends[from].ID, e.Kind, *step, e.Tx, e.Position))
	}
}

// wrong is everything that happened twice so far.
func (c *counter) wrong() error {
	c.mu.Lock()
	defer c.mu.Unlock()
	return errors.Join(c.failures...)
}

// totals are numbers of packets.
type totals struct{ sent, ended int }

func (c *counter) count() totals {
	a, b := c.countFrom(0), c.countFrom(1)
	return totals{a.sent + b.sent, a.ended + b.ended}
}

func (c *counter) countFrom(end int) (t totals) {
	c.mu.Lock()
	defer c.mu.Unlock()
	for _, s := range c.packets[end] {
		if s.sent > 0 {
			t.sent++
		}
		if s.ended() {
			t.ended++
		}
	}
	return t
}

// saw tells whether the chain's blocks tell of a packet's sending.
func (c *counter) saw(end int, sequence uint64) bool {
	c.mu.Lock()
	defer c.mu.Unlock()
	s := c.packets[end][sequence]
	return s != nil && s.sent > 0
}

// underWay describes some of the packets that have not ended.
func (c *counter) underWay(most int) string {
	c.mu.Lock()
	defer c.mu.Unlock()
	var found []string
	for from, packets := range c.packets {
		for _, sequence := range slices.Sorted(maps.Keys(packets)) {
			if s := packets[sequence]; !s.ended() && len(found) < most {
				found = append(found, fmt.Sprintf("%d from %s (received: %d)", sequence, c.link.Ends[from].ID, s.received))
			}
		}
	}
	return strings.Join(found, ", ")
}
