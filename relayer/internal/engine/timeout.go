package engine

import (
	"context"
	"fmt"
	"time"

	"github.com/anji-bridge/anji/adapters"
	"github.com/anji-bridge/anji/adapters/failpoint"
	"github.com/anji-bridge/anji/contracts/packet"
	"github.com/anji-bridge/anji/relayer/internal/journal"
)

const (
	// timeoutInterval is how often timeouts are looked for; they are whole
	// seconds.
	timeoutInterval = time.Second
	// timeoutPatience is how long a destination's time may lag behind a
	// timeout before it is asked to advance. Chains whose time passes by
	// itself get there alone, and several timeouts share one tick.
	timeoutPatience = 2 * time.Second
	timeoutLimit    = 200 // looked at together
)

// timeout proves a receipt's absence on the destination, at a time after the
// packet's timeout, and submits that to the source.
type timeout struct{}

func (timeout) kind() adapters.MessageKind { return adapters.Timeout }

func (timeout) path(p packet.Packet) []byte {
	return packet.ReceiptPath(p.DestinationClient, p.Sequence)
}

func (timeout) expect(journal.Packet) adapters.Expected { return adapters.Expected{} }

func (timeout) position(journal.Packet) uint64 { return 0 } // absence: only its time matters

func (timeout) notBefore(p packet.Packet) time.Time { return timeoutOf(p) }

func (t timeout) judge(row journal.Packet, evidence adapters.Evidence, value []byte) (journal.Result, bool) {
	if value != nil {
		return journal.Result{ID: row.ID, Kind: adapters.Receive, Status: adapters.NoOp}, false
	}
	if evidence.Time.Before(timeoutOf(row.Packet)) {
		return later(t, row, "the destination's proven time %s is before the timeout", evidence.Time.UTC().Format(time.RFC3339)), false
	}
	return journal.Result{}, true
}

func timeoutOf(p packet.Packet) time.Time { return time.Unix(int64(p.TimeoutTimestamp), 0) }

// watchTimeouts finds packets sent from the lane's host whose timeout passed
// on the other chain, until ctx ends.
func (l *lane) watchTimeouts(ctx context.Context) {
	failures := 0
	for {
		_, err := l.onDuty(ctx, "timeouts", l.markOverdue)
		wait := timeoutInterval
		if err != nil && ctx.Err() == nil {
			wait = pause(failures)
			failures++
			l.log.Warn().Err(err).Msg("looking for timeouts failed; will try again")
		} else {
			failures = 0
		}
		if !sleep(ctx, wait) {
			return
		}
	}
}

// markOverdue hands packets to the timeout stage, once the destination's own
// time has passed their timeouts and it still has no receipt of them.
func (l *lane) markOverdue(ctx context.Context) error {
	rows, err := l.journal.Due(ctx, l.link.Name, l.inbound.Reverse(), time.Now().Add(-l.stagger), timeoutLimit)
	if err != nil || len(rows) == 0 {
		return err
	}
	rows, err = l.passed(ctx, rows)
	if err != nil || len(rows) == 0 {
		return err
	}
	// A delivery may have come first, ours or another relayer's; from here on
	// none can.
	received, err := l.other.Received(ctx, l.peer.client, sequences(rows))
	if err != nil {
		return fmt.Errorf("receipts on %s: %w", l.other.ID(), err)
	}
	var overdue []int64
	var delivered []journal.Result
	for _, row := range rows {
		if received[row.Packet.Sequence] {
			delivered = append(delivered, journal.Result{ID: row.ID, Kind: adapters.Receive, Status: adapters.NoOp})
			continue
		}
		l.about(l.log.Info(), row).Msg("packet timed out on its destination")
		overdue = append(overdue, row.ID)
	}
	if err := l.journal.Finish(ctx, delivered); err != nil {
		return err
	}
	if len(overdue) > 0 {
		failpoint.Hit(failpoint.Overdue)
	}
	if err := l.journal.MarkOverdue(ctx, overdue); err != nil {
		return err
	}
	if len(overdue) > 0 {
		failpoint.Hit(failpoint.OverdueMarked)
	}
	l.ring()
	return nil
}

// passed returns the packets whose timeout the destination's provable time has
// passed, which it advances where it has lagged for too long.
func (l *lane) passed(ctx context.Context, rows []journal.Packet) ([]journal.Packet, error) {
	head, err := l.other.Head(ctx)
	if err != nil {
		return nil, fmt.Errorf("head of %s: %w", l.other.ID(), err)
	}
	last := timeoutOf(rows[len(rows)-1].Packet) // rows are sorted by timeout
	first := timeoutOf(rows[0].Packet)
	if head.Time.Before(last) && time.Since(first) >= timeoutPatience {
		if err := l.peer.advanceTime(ctx, last); err != nil {
			return nil, err
		}
		if head, err = l.other.Head(ctx); err != nil {
			return nil, fmt.Errorf("head of %s: %w", l.other.ID(), err)
		}
	}
	for i, row := range rows {
		if head.Time.Before(timeoutOf(row.Packet)) {
			return rows[:i], nil
		}
	}
	return rows, nil
}

// advanceTime makes a time provable on the lane's host, which on Fabric takes a
// tick: for a timeout that is due or a client that would expire. No batch is
// under way on the lane meanwhile: a tick would undo it. A host that takes
// several batches at a time makes no transaction of it (adapters.Capacity), and
// waiting for all of them would let anybody drain the lane, by packets with
// short timeouts. Before a link is complete, and while the lane's client waits
// for a trust update (checkStopped), no batch can be.
func (l *lane) advanceTime(ctx context.Context, t time.Time) error {
	if l.room == 1 {
		release, err := l.acquire(ctx)
		if err != nil {
			return err
		}
		defer release()
	}
	ctx, cancel := context.WithTimeout(ctx, time.Minute)
	defer cancel()
	l.log.Debug().Time("to", t).Msg("advancing the chain's time")
	failpoint.Hit(failpoint.Ticking)
	if err := l.host.AdvanceTime(ctx, t); err != nil {
		return fmt.Errorf("advance time on %s: %w", l.host.ID(), err)
	}
	failpoint.Hit(failpoint.Ticked)
	return nil
}

func sequences(rows []journal.Packet) []uint64 {
	all := make([]uint64, len(rows))
	for i, row := range rows {
		all[i] = row.Packet.Sequence
	}
	return all
}
