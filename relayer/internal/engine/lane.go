package engine

import (
	"context"
	"errors"
	"fmt"
	"strconv"
	"sync/atomic"
	"time"

	"github.com/rs/zerolog"

	"github.com/anji-bridge/anji/adapters"
	"github.com/anji-bridge/anji/adapters/failpoint"
	"github.com/anji-bridge/anji/relayer/internal/journal"
)

const (
	// maxBatch is how many messages travel with one client update.
	maxBatch = 100
	// pollInterval bounds how long a lane sleeps when nothing wakes it: rows
	// written by other processes and retries whose time has come ring no bell.
	pollInterval = time.Second
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
	wake    chan struct{}

	// submitting holds a token while no batch is under way: a client has one
	// writer in a process.
	submitting chan struct{}
	// doubtful says that the journal may hold submissions of unknown outcome.
	doubtful atomic.Bool
	// size bounds the next batch. It shrinks when a batch fails as a whole,
	// until the message at fault stands alone. Only the goroutine of run uses it.
	size int
}

// acquire makes the caller the client's only writer until it calls release.
func (l *lane) acquire(ctx context.Context) (release func(), err error) {
	select {
	case <-ctx.Done():
		return nil, ctx.Err()
	case <-l.submitting:
		return func() { l.submitting <- struct{}{} }, nil
	}
}

// newLane makes the lane at the destination of a direction.
func (e *Engine) newLane(link journal.Link, inbound journal.Direction) *lane {
	here, there := link.Destination(inbound), link.Source(inbound)
	l := &lane{
		journal: e.journal,
		log:     e.log.With().Str("link", link.Name).Str("chain", here.Chain).Str("client", here.Client).Logger(),
		meters:  e.meters,
		link:    link,
		host:    e.chains[here.Chain],
		other:   e.chains[there.Chain],
		client:  here.Client,
		inbound: inbound,
		stagger: e.Stagger,
		wake:    make(chan struct{}, 1),
		size:    maxBatch,

		submitting: make(chan struct{}, 1),
	}
	l.doubtful.Store(true)
	l.submitting <- struct{}{}
	return l
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

// run submits batches until ctx ends.
func (l *lane) run(ctx context.Context) {
	failures := 0
	for ctx.Err() == nil {
		more, err := l.cycle(ctx)
		switch {
		case ctx.Err() != nil:
			return
		case err != nil:
			l.log.Warn().Err(err).Int("failures", failures+1).Msg("relaying failed; will try again")
			sleep(ctx, pause(failures))
			failures++
		case more:
			failures = 0
		default:
			failures = 0
			timer := time.NewTimer(pollInterval)
			select {
			case <-ctx.Done():
			case <-l.wake:
			case <-timer.C:
			}
			timer.Stop()
		}
	}
}

// cycle looks up what is unknown, then submits one batch of fresh messages and
// one of messages that failed before. It says whether it did anything.
func (l *lane) cycle(ctx context.Context) (bool, error) {
	resolved, err := l.reconcile(ctx)
	if err != nil {
		return false, err
	}
	may, stagger := l.yield.now(l.stagger)
	if !may {
		return resolved, nil
	}
	waiting, err := l.journal.Waiting(ctx, l.link.Name, l.inbound, time.Now(), stagger)
	if err != nil || !waiting {
		return resolved, err
	}
	head, err := l.other.Head(ctx)
	if err != nil {
		return false, fmt.Errorf("head of %s: %w", l.other.ID(), err)
	}
	if err := l.journal.MarkFinal(ctx, l.link.Name, l.inbound, head.Position); err != nil {
		return false, err
	}
	failpoint.Hit(failpoint.Final)
	more := resolved
	for _, retried := range []bool{false, true} {
		tasks, err := l.collect(ctx, head.Position, retried, stagger)
		if err != nil {
			return false, err
		}
		if len(tasks) == 0 {
			continue
		}
		failpoint.Hit(failpoint.Claimed)
		if err := l.relay(ctx, tasks); err != nil {
			return false, err
		}
		more = true
	}
	return more, nil
}

// task is one message to be proven and submitted.
type task struct {
	stage stage
	row   journal.Packet
}

// collect picks a batch, giving each stage its share.
func (l *lane) collect(ctx context.Context, position uint64, retried bool, stagger time.Duration) ([]task, error) {
	var queues [len(stages)][]journal.Packet
	for i, s := range stages {
		rows, err := l.journal.Ready(ctx, journal.Work{
			Link: l.link.Name, Direction: l.direction(s), Kind: s.kind(),
			Position: position, Retried: retried, Now: time.Now(), Stagger: stagger, Limit: l.size,
		})
		if err != nil {
			return nil, err
		}
		queues[i] = rows
	}
	var tasks []task
	for round := 0; len(tasks) < l.size; round++ {
		before := len(tasks)
		for i, s := range stages {
			if round < len(queues[i]) && len(tasks) < l.size {
				tasks = append(tasks, task{stage: s, row: queues[i][round]})
			}
		}
		if len(tasks) == before {
			break
		}
	}
	return tasks, nil
}

// direction is that of the packets that a stage moves on this lane.
func (l *lane) direction(s stage) journal.Direction {
	if s.kind() == adapters.Receive {
		return l.inbound
	}
	return l.inbound.Reverse()
}
