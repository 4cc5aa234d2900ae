package engine

import (
	"context"
	"errors"
	"strconv"
	"sync"
	"sync/atomic"
	"time"

	"github.com/rs/zerolog"
	"golang.org/x/sync/semaphore"

	"github.com/anji-bridge/anji/adapters"
	"github.com/anji-bridge/anji/relayer/internal/journal"
)

// ErrClientNotActive says that a link's client must be recovered by the chain
// that hosts it before anything can be proven to it.
var ErrClientNotActive = errors.New("light client is not active")

// lane is everything that is executed on one client of a link: receives of
// packets from the other chain, acknowledgements and timeouts of packets sent
// to it. All of them are proven by the other chain's state, so a batch of
// them needs one proof height and one client update.
type lane struct {
	journal *journal.Journal
	engine  *Engine
	log     zerolog.Logger
	meters  meters
	link    journal.Link
	host    adapters.Chain // where batches are executed
	other   adapters.Chain // where proofs come from
	client  string         // on host, of other
	inbound journal.Direction
	stagger time.Duration
	yield   yield
	peer    *lane // the lane whose host is other

	// fresh messages and those that failed before travel apart, so that what
	// is wrong with the latter holds up nobody.
	fresh, retried *track
	// way has room for as many batches as the host takes at a time. Whoever
	// must be alone on the client takes all of it.
	way  *semaphore.Weighted
	room int64
	// ordered says that batches may rely on the client updates of those before.
	ordered  bool
	air      air
	doubtful chan struct{} // rung when the journal may hold submissions of unknown outcome
	// lie is the last one of attestors that the client did not take.
	lie atomic.Pointer[refusedLie]
}

// newLane makes the lane at the destination of a direction.
func (e *Engine) newLane(link journal.Link, inbound journal.Direction) *lane {
	here, there := link.Destination(inbound), link.Source(inbound)
	l := &lane{
		journal: e.journal,
		engine:  e,
		log:     e.log.With().Str("link", link.Name).Str("chain", here.Chain).Str("client", here.Client).Logger(),
		meters:  e.meters,
		link:    link,
		host:    e.chains[here.Chain],
		other:   e.chains[there.Chain],
		client:  here.Client,
		inbound: inbound,
		stagger: e.Stagger,

		doubtful: make(chan struct{}, 1),
	}
	capacity := adapters.Capacity{Batches: 1, Messages: usualBatch}
	if host, ok := l.host.(adapters.Pipeline); ok {
		capacity = host.Capacity()
	}
	l.room, l.ordered = int64(capacity.Batches), capacity.Ordered
	l.way = semaphore.NewWeighted(l.room)
	l.fresh, l.retried = newTrack(l, false, capacity.Messages), newTrack(l, true, usualBatch)
	l.doubt()
	return l
}

// run submits batches, and looks up what became of earlier ones, until ctx ends.
func (l *lane) run(ctx context.Context) {
	var group sync.WaitGroup
	group.Go(func() { l.reconcile(ctx) })
	group.Go(func() { l.retried.run(ctx) })
	l.fresh.run(ctx)
	group.Wait()
}

// ring says that there may be something fresh. What failed before waits for a
// time, which rings no bell.
func (l *lane) ring() { ring(l.fresh.wake) }

// acquire makes the caller the client's only writer until it calls release: it
// waits for the batches that are on their way, and further ones wait for it.
func (l *lane) acquire(ctx context.Context) (release func(), err error) {
	if err := l.way.Acquire(ctx, l.room); err != nil {
		return nil, err
	}
	return func() {
		l.fresh.belied.Store(true)
		l.retried.belied.Store(true)
		l.way.Release(l.room)
	}, nil
}

// about adds to a log entry the fields by which a packet is followed: they are
// the same in every entry about it, whichever stage writes it. The sequence is
// text: most readers of JSON round numbers of 63 bits, as Fabric's are.
func about(entry *zerolog.Event, link journal.Link, d journal.Direction, sequence uint64) *zerolog.Event {
	return entry.Str("from", link.Source(d).Chain).Str("to", link.Destination(d).Chain).Str("sequence", strconv.FormatUint(sequence, 10))
}

func (l *lane) about(entry *zerolog.Event, row journal.Packet) *zerolog.Event {
	return about(entry, l.link, row.Direction, row.Packet.Sequence)
}

// direction is that of the packets that a stage moves on this lane.
func (l *lane) direction(s stage) journal.Direction {
	if s.kind() == adapters.Receive {
		return l.inbound
	}
	return l.inbound.Reverse()
}
