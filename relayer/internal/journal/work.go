package journal

import (
	"context"
	"database/sql"
	"fmt"
	"strings"
	"time"

	"github.com/anji-bridge/anji/adapters"
)

// Work asks for packets of one direction that one kind of message would move.
type Work struct {
	Link      string
	Direction Direction
	Kind      adapters.MessageKind
	// Position is the last provable block of the chain that the proofs are
	// taken from: the source for a receive, the destination otherwise.
	Position uint64
	// Retried asks for packets that failed before, which are kept apart from
	// the others so that they hold up nobody.
	Retried bool
	Now     time.Time
	Limit   int
}

// ready are the conditions under which a kind of message can be submitted; ?3
// is the position and ?4 the time in seconds.
var ready = map[adapters.MessageKind]string{
	adapters.Receive:     "stage IN ('final', 'proven') AND overdue = 0 AND sent_position <= ?3 AND timeout > ?4",
	adapters.Acknowledge: "stage = 'delivered' AND acknowledgement IS NOT NULL AND delivered_position <= ?3",
	adapters.Timeout:     "stage IN ('seen', 'final', 'proven') AND overdue = 1",
}

// Ready lists packets to work on, in the order in which they were seen. Half
// of a full answer are the newest ones: new packets never wait behind a
// backlog, and a backlog is drained beside them.
func (j *Journal) Ready(ctx context.Context, w Work) ([]Packet, error) {
	attempts := "attempts = 0"
	if w.Retried {
		attempts = "attempts > 0"
	}
	// The inner query sorts numbers only, not whole rows of a backlog.
	where := `WHERE id IN (SELECT id FROM packets WHERE link = ?1 AND direction = ?2 AND submitted = '' AND parked = 0 AND not_before <= ?5 AND ` +
		attempts + " AND " + ready[w.Kind] + " ORDER BY id %s LIMIT ?6) ORDER BY id"
	args := []any{w.Link, w.Direction, int64(w.Position), w.Now.Unix(), millis(w.Now), w.Limit}
	oldest, err := j.selectPackets(ctx, fmt.Sprintf(where, "ASC"), args...)
	if err != nil || len(oldest) < w.Limit {
		return oldest, err
	}
	args[5] = w.Limit / 2
	newest, err := j.selectPackets(ctx, fmt.Sprintf(where, "DESC"), args...)
	if err != nil {
		return nil, err
	}
	picked := oldest[:w.Limit-len(newest)]
	last := picked[len(picked)-1].ID
	for _, p := range newest {
		if p.ID > last {
			picked = append(picked, p)
		}
	}
	return picked, nil
}

// Waiting says whether anything might be submitted to the chain that packets
// of a direction arrive at: a receive, or the return of a packet sent from it.
func (j *Journal) Waiting(ctx context.Context, link string, inbound Direction, now time.Time) (bool, error) {
	var waiting bool
	err := j.read.QueryRowContext(ctx, `SELECT EXISTS (SELECT 1 FROM packets
		WHERE link = ?1 AND parked = 0 AND submitted = '' AND not_before <= ?4 AND stage NOT IN ('acknowledged', 'timed_out')
		AND ((direction = ?2 AND stage <> 'delivered' AND overdue = 0 AND timeout > ?5)
		  OR (direction = ?3 AND (stage = 'delivered' OR overdue = 1))))`,
		link, inbound, inbound.Reverse(), millis(now), now.Unix()).Scan(&waiting)
	return waiting, err
}

// MarkFinal moves packets seen on the source up to a provable block on.
func (j *Journal) MarkFinal(ctx context.Context, link string, d Direction, position uint64) error {
	var waiting bool
	const seen = "link = ? AND direction = ? AND stage = 'seen' AND sent_at > 0 AND sent_position <= ?"
	err := j.read.QueryRowContext(ctx, "SELECT EXISTS (SELECT 1 FROM packets WHERE "+seen+")", link, d, int64(position)).Scan(&waiting)
	if err != nil || !waiting {
		return err
	}
	return j.update(ctx, func(tx *sql.Tx) error {
		_, err := exec(ctx, tx, "UPDATE packets SET stage = 'final', final_at = ? WHERE "+seen, millis(time.Now()), link, d, int64(position))
		return err
	})
}

// Submission is one message about to be handed to a chain.
type Submission struct {
	ID     int64
	Kind   adapters.MessageKind
	Height adapters.Height // of its proof
}

// Begin records messages as submitted. It is called before they are.
func (j *Journal) Begin(ctx context.Context, submissions []Submission) error {
	now := millis(time.Now())
	return j.update(ctx, func(tx *sql.Tx) error {
		for _, s := range submissions {
			set := "submitted = ?, returned_at = ?, returned_revision = ?, returned_height = ?"
			if s.Kind == adapters.Receive {
				set = "stage = 'proven', submitted = ?, proven_at = ?, proven_revision = ?, proven_height = ?"
			}
			if _, err := exec(ctx, tx, "UPDATE packets SET "+set+" WHERE id = ? AND stage NOT IN "+past(s.Kind),
				s.Kind, now, int64(s.Height.Revision), int64(s.Height.Height), s.ID); err != nil {
				return err
			}
		}
		return nil
	})
}

// past lists the stages in which a message of a kind has nothing left to do.
func past(kind adapters.MessageKind) string {
	if kind == adapters.Receive {
		return "('delivered', 'acknowledged', 'timed_out')"
	}
	return "('acknowledged', 'timed_out')"
}

// Result is what became of a message.
type Result struct {
	ID     int64
	Kind   adapters.MessageKind
	Status adapters.OutcomeStatus
	Err    string // kept with the packet where not empty

	// Where it was executed; empty where it was so before. With a position the
	// chain's own events must bear it out by then.
	Tx       string
	Position uint64
	Time     time.Time

	// For Refused and Retry:
	NotBefore time.Time // of the next attempt
	Blamed    bool      // the failure is the packet's own and counts
	Park      bool      // do not try this message again
}

// Finish records results. It is also how looked-up outcomes are recorded: Done
// and NoOp hold whatever the row said, the others only while the row is where
// the message would have moved it from.
func (j *Journal) Finish(ctx context.Context, results []Result) error {
	return j.update(ctx, func(tx *sql.Tx) error {
		for _, r := range results {
			if err := finish(ctx, tx, r); err != nil {
				return err
			}
		}
		return nil
	})
}

func finish(ctx context.Context, tx *sql.Tx, r Result) error {
	executed := r.Status == adapters.Done || r.Status == adapters.NoOp
	switch {
	case executed && r.Kind == adapters.Receive:
		return finishStep(ctx, tx, r, Delivered, "delivered")
	case executed && r.Kind == adapters.Acknowledge:
		return finishStep(ctx, tx, r, Acknowledged, "settled")
	case r.Status == adapters.Done && r.Kind == adapters.Timeout:
		return finishStep(ctx, tx, r, TimedOut, "settled")
	}
	// A timeout that is a no-op lands here too: the commitment is gone, and
	// the source's events will tell whether by an acknowledgement instead.
	_, err := exec(ctx, tx, `UPDATE packets SET submitted = '', not_before = max(not_before, ?), attempts = attempts + ?, parked = ?,
		last_error = CASE ?4 WHEN '' THEN last_error ELSE ?4 END WHERE id = ? AND submitted IN ('', ?) AND stage NOT IN `+past(r.Kind),
		millis(r.NotBefore), r.Blamed, r.Park, r.Err, r.ID, r.Kind)
	return err
}

// Note keeps the error of messages that may still have been executed: they
// stay submitted until their outcome is looked up.
func (j *Journal) Note(ctx context.Context, results []Result) error {
	return j.update(ctx, func(tx *sql.Tx) error {
		for _, r := range results {
			if _, err := exec(ctx, tx, `UPDATE packets SET last_error = ?, attempts = attempts + ?, not_before = max(not_before, ?)
				WHERE id = ? AND stage NOT IN `+past(r.Kind), r.Err, r.Blamed, millis(r.NotBefore), r.ID); err != nil {
				return err
			}
		}
		return nil
	})
}

// finishStep moves a row on and fills in where that happened, unless the
// chain's own event has told it already.
func finishStep(ctx context.Context, tx *sql.Tx, r Result, stage Stage, prefix string) error {
	moved, err := exec(ctx, tx, `UPDATE packets SET stage = ?1, submitted = '', parked = 0, attempts = 0, not_before = 0,
		last_error = CASE ?1 WHEN 'timed_out' THEN last_error ELSE '' END WHERE id = ?2 AND stage IN `+before[stage], stage, r.ID)
	if err != nil || moved == 0 {
		return err
	}
	columns := strings.NewReplacer("*", prefix).Replace("*_at = ?, *_time = ?, *_tx = ?, *_position = ?4, unconfirmed = ?4")
	_, err = exec(ctx, tx, "UPDATE packets SET "+columns+" WHERE id = ?",
		millis(time.Now()), millis(r.Time), r.Tx, int64(r.Position), r.ID)
	return err
}

// Unresolved lists submissions whose outcome is not known.
func (j *Journal) Unresolved(ctx context.Context, link string, d Direction, kind adapters.MessageKind, limit int) ([]Packet, error) {
	return j.selectPackets(ctx, `WHERE link = ? AND direction = ? AND submitted = ?
		AND stage NOT IN ('acknowledged', 'timed_out') ORDER BY id DESC LIMIT ?`, link, d, kind, limit)
}

// Doubt marks every open packet of a link as if its next message had been
// submitted with unknown outcome, so that it is looked up before anything is
// done to it, and gives parked ones another chance. It is how a relayer
// begins: whatever happened while it was away, the chains tell.
func (j *Journal) Doubt(ctx context.Context, link string) error {
	return j.update(ctx, func(tx *sql.Tx) error {
		_, err := exec(ctx, tx, `UPDATE packets SET parked = 0, not_before = 0, submitted = CASE
			WHEN stage = 'delivered' THEN 'acknowledge' WHEN overdue THEN 'timeout' ELSE 'receive' END
			WHERE link = ? AND stage NOT IN ('acknowledged', 'timed_out')`, link)
		return err
	})
}

// Due lists packets that are not delivered although their timeout passed
// before a time, soonest first.
func (j *Journal) Due(ctx context.Context, link string, d Direction, before time.Time, limit int) ([]Packet, error) {
	return j.selectPackets(ctx, `WHERE link = ? AND direction = ? AND stage IN ('seen', 'final', 'proven')
		AND overdue = 0 AND submitted = '' AND timeout <= ? ORDER BY timeout LIMIT ?`, link, d, before.Unix(), limit)
}

// MarkOverdue records that the destination passed the timeouts of packets
// without having received them; they are then timed out on the source.
func (j *Journal) MarkOverdue(ctx context.Context, ids []int64) error {
	return j.update(ctx, func(tx *sql.Tx) error {
		for _, id := range ids {
			if _, err := exec(ctx, tx, `UPDATE packets SET overdue = 1, parked = 0, attempts = 0, not_before = 0
				WHERE id = ? AND stage IN `+before[Delivered], id); err != nil {
				return err
			}
		}
		return nil
	})
}
