package web

import "time"

// unreadPatience is how long blocks may come while the cursor stays. Whoever
// reads a chain stores its cursor every 5 seconds at least while blocks come.
const unreadPatience = 3 * probeInterval

// progress is how the cursor of a chain follows its head from probe to probe. An
// endpoint may well tell its head and not serve events: it has pruned the block
// that is next, or its subscriptions fail.
type progress struct {
	next  uint64    // the cursor
	since time.Time // when it was first seen there
	// seen is the head some time later, so that the blocks after it bring the
	// cursor on: those of the first seconds may not, if they have no events.
	seen   uint64
	unread time.Time // when a block after that was first seen, zero before
}

// follow compares what was found with what the probe before found.
func (r reading) follow(before reading) {
	for id, found := range r.chains {
		found.progress = before.chains[id].progress.advance(found, r.at)
		r.chains[id] = found
	}
}

func (p progress) advance(found chainReading, now time.Time) progress {
	switch {
	case found.cursor.Next != p.next || p.since.IsZero():
		return progress{next: found.cursor.Next, since: now}
	case found.err != nil: // the head is not known
	case p.seen == 0:
		p.seen = found.head.Position
	case p.unread.IsZero() && found.head.Position > p.seen:
		p.unread = now
	}
	return p
}

// stuck says that blocks come and none is read.
func (p progress) stuck(now time.Time) bool {
	return !p.unread.IsZero() && now.Sub(p.unread) >= unreadPatience
}
