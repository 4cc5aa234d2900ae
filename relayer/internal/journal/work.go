package journal

import (
	"context"
	"database/sql"
	"fmt"
	"math"
	"slices"
	"strconv"
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
	// Stagger leaves a packet to others for as long after this relayer learned
	// that it can be moved.
	Stagger time.Duration
	// After leaves out packets that were seen no later than the one of this ID.
	After int64
	Limit int
}

// open is the condition of the index over packets that are not finished.
const open = "stage NOT IN ('acknowledged', 'timed_out')"

// arguments collects those of a query, from $2 on.
type arguments []any

// next is the placeholder of a further argument.
func (a *arguments) next(argument any) string {
	*a = append(*a, argument)
	return "$" + strconv.Itoa(len(*a)+1)
}

// ready is the condition under which a packet is ready for the work. It begins
// with that of an index.
func (w Work) ready(a *arguments) string {
	fresh, delivered := " AND submitted = '' AND parked = 0 AND attempts = 0", "stage = 'delivered'"
	if w.Retried {
		delivered = "NOT (stage <> 'delivered')" // or SQLite prefers the index over stages, in which all are that wait
		fresh = " AND submitted = '' AND parked = 0 AND attempts > 0 AND " + open
	}
	where := fresh + " AND holder IN (0, $1) AND id > " + a.next(w.After) + " AND link = " + a.next(w.Link) +
		" AND direction = " + a.next(w.Direction) + " AND not_before <= " + a.next(millis(w.Now))
	switch w.Kind {
	case adapters.Receive:
		return "stage IN ('final', 'proven') AND overdue = 0" + where + " AND sent_position <= " + a.next(int64(w.Position)) +
			" AND timeout > " + a.next(w.Now.Unix()) + " AND sent_at <= " + a.next(millis(w.Now.Add(-w.Stagger)))
	case adapters.Acknowledge:
		return delivered + where + " AND acknowledgement IS NOT NULL AND delivered_position <= " + a.next(int64(w.Position)) +
			" AND delivered_at <= " + a.next(millis(w.Now.Add(-w.Stagger)))
	default:
		return "overdue = 1 AND " + open + where
	}
}

// CountReady is how many packets are ready for the work, at most its limit.
func (j *Journal) CountReady(ctx context.Context, w Work) (n int, err error) {
	var args arguments
	query := "SELECT count(*) FROM (SELECT 1 FROM packets WHERE " + w.ready(&args)
	query += " ORDER BY id LIMIT " + args.next(w.Limit) + ") AS ready"
	if err = j.read.QueryRowContext(ctx, query, append([]any{j.me.Load()}, args...)...).Scan(&n); err != nil {
		err = fmt.Errorf("journal: %w", err)
	}
	return n, err
}

// Ready claims packets to work on, and returns them in the order in which they
// were seen. Half of a full answer are the newest ones: new packets never wait
// behind a backlog, and a backlog is drained beside them. What is claimed is
// this relayer's until it is finished or released.
func (j *Journal) Ready(ctx context.Context, w Work) ([]Packet, error) {
	var all arguments
	pickAll := "SELECT id FROM packets WHERE " + w.ready(&all)
	if found, err := j.found(ctx, pickAll, all...); err != nil || !found {
		return nil, err
	}
	var packets []Packet
	err := j.asRelayer(ctx, func(tx *sql.Tx, me int64) (err error) {
		pick, args, limited := pickAll, slices.Clone(all), slices.Clone(all)
		newest := w.Limit / 2
		packets, err = j.claim(ctx, tx, me, pick+" ORDER BY id LIMIT "+limited.next(w.Limit-newest), limited...)
		if err != nil || newest == 0 || len(packets) < w.Limit-newest {
			return err
		}
		pick += " AND id > " + args.next(packets[len(packets)-1].ID)
		more, err := j.claim(ctx, tx, me, pick+" ORDER BY id DESC LIMIT "+args.next(newest), args...)
		packets = append(packets, more...)
		return err
	})
	return packets, err
}

// Waiting says whether anything might be submitted to the chain that packets
// of a direction arrive at: a receive, or the return of a packet sent from it.
// Of the work it takes all but the kind and the position; its direction is that
// of the receives.
func (j *Journal) Waiting(ctx context.Context, w Work) (bool, error) {
	var args arguments
	w.Position = math.MaxInt64
	back := w
	back.Direction = w.Direction.Reverse()
	var kinds []string
	for _, kind := range []adapters.MessageKind{adapters.Receive, adapters.Acknowledge, adapters.Timeout} {
		of := w
		if kind != adapters.Receive {
			of = back
		}
		of.Kind = kind
		kinds = append(kinds, "EXISTS (SELECT 1 FROM packets WHERE "+of.ready(&args)+")")
	}
	if !w.Retried {
		kinds = append(kinds, "EXISTS (SELECT 1 FROM packets WHERE stage = 'seen' AND "+open+" AND link = "+args.next(w.Link)+" AND direction = "+args.next(w.Direction)+
			" AND id > "+args.next(w.After)+" AND overdue = 0 AND timeout > "+args.next(w.Now.Unix())+" AND sent_at <= "+args.next(millis(w.Now.Add(-w.Stagger)))+")")
	}
	var waiting bool
	err := j.read.QueryRowContext(ctx, "SELECT "+strings.Join(kinds, " OR "), append([]any{j.me.Load()}, args...)...).Scan(&waiting)
	return waiting, err
}

// MarkFinal moves packets seen on the source up to a provable block on.
func (j *Journal) MarkFinal(ctx context.Context, link string, d Direction, position uint64) error {
	var waiting bool
	const seen = "link = $1 AND direction = $2 AND stage = 'seen' AND sent_at > 0 AND sent_position <= $3 AND " + open
	err := j.read.QueryRowContext(ctx, "SELECT EXISTS (SELECT 1 FROM packets WHERE "+seen+")", link, d, int64(position)).Scan(&waiting)
	if err != nil || !waiting {
		return err
	}
	return j.update(ctx, func(tx *sql.Tx) error {
		_, err := exec(ctx, tx, "UPDATE packets SET stage = 'final', final_at = $4 WHERE "+seen, link, d, int64(position), millis(time.Now()))
		return err
	})
}

// Submission is one message about to be handed to a chain.
type Submission struct {
	ID     int64
	Kind   adapters.MessageKind
	Height adapters.Height // of its proof
	Proof  []byte          // kept as evidence
}

// step is what submissions of one kind and height record alike.
type step struct {
	kind   adapters.MessageKind
	height adapters.Height
}

// Begin records messages as submitted, with the client updates that go before
// them. It is called before they are, and says
// which of them still are this relayer's to submit: a packet that moved on
// since it was claimed is not, nor one that was lost with the lease.
func (j *Journal) Begin(ctx context.Context, submissions []Submission, updates ...Update) ([]bool, error) {
	now := millis(time.Now())
	all := make([]int64, len(submissions))
	for i, s := range submissions {
		all[i] = s.ID
	}
	var begun map[int64]bool
	err := j.asRelayer(ctx, func(tx *sql.Tx, me int64) error {
		begun = make(map[int64]bool, len(submissions))
		if err := j.lockRows(ctx, tx, all); err != nil {
			return err
		}
		if err := keepUpdates(ctx, tx, updates); err != nil {
			return err
		}
		if err := keepProofs(ctx, tx, submissions); err != nil {
			return err
		}
		groups := map[step][]int64{}
		for _, s := range submissions {
			group := step{s.Kind, s.Height}
			groups[group] = append(groups[group], s.ID)
		}
		for s, ids := range groups {
			set := "submitted = $1, returned_at = $2, returned_revision = $3, returned_height = $4"
			still := ""
			if s.kind == adapters.Receive {
				set = "stage = 'proven', submitted = $1, proven_at = $2, proven_revision = $3, proven_height = $4"
				still = " AND overdue = 0"
			}
			err := j.eachMoved(ctx, tx, "UPDATE packets SET "+set+" WHERE holder = $5"+still+" AND stage NOT IN "+past(s.kind), ids,
				func(id int64) { begun[id] = true },
				s.kind, now, int64(s.height.Revision), int64(s.height.Height), me)
			if err != nil {
				return err
			}
		}
		return nil
	})
	answers := make([]bool, len(submissions))
	for i, s := range submissions {
		answers[i] = begun[s.ID]
	}
	return answers, err
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

// Finish records results and frees the rows. It is also how looked-up outcomes
// are recorded: Done and NoOp hold whatever the row said, the others only while
// the row is where the message would have moved it from. Rows that another
// relayer works on are left to it.
func (j *Journal) Finish(ctx context.Context, results []Result) error {
	if len(results) == 0 {
		return nil
	}
	return j.asRelayer(ctx, func(tx *sql.Tx, me int64) error {
		if err := j.lockRows(ctx, tx, resultIDs(results)); err != nil {
			return err
		}
		groups := map[Result][]int64{} // by all but the ID
		for _, r := range results {
			id := r.ID
			r.ID = 0
			groups[r] = append(groups[r], id)
		}
		for r, ids := range groups {
			finish := j.finishNone
			if _, _, ok := r.step(); ok {
				finish = j.finishStep
			}
			if err := finish(ctx, tx, me, r, ids); err != nil {
				return err
			}
		}
		return nil
	})
}

func resultIDs(results []Result) []int64 {
	ids := make([]int64, len(results))
	for i, r := range results {
		ids[i] = r.ID
	}
	return ids
}

// step is the stage that a message has brought its packet to, with the prefix
// of that step's columns; false where it has not.
func (r Result) step() (Stage, string, bool) {
	executed := r.Status == adapters.Done || r.Status == adapters.NoOp
	switch {
	case executed && r.Kind == adapters.Receive:
		return Delivered, "delivered", true
	case executed && r.Kind == adapters.Acknowledge:
		return Acknowledged, "settled", true
	case r.Status == adapters.Done && r.Kind == adapters.Timeout:
		return TimedOut, "settled", true
	}
	return "", "", false
}

// finishNone records messages that were not executed.
func (j *Journal) finishNone(ctx context.Context, tx *sql.Tx, me int64, r Result, ids []int64) error {
	// A timeout that is a no-op lands here too: the commitment is gone, and
	// the source's events will tell whether by an acknowledgement instead.
	park := "$3"
	if r.Kind == adapters.Receive {
		park = "CASE overdue WHEN 1 THEN parked ELSE $3 END" // found overdue meanwhile, it is to be timed out
	}
	among, list := j.sql.among(7, ids)
	_, err := exec(ctx, tx, "UPDATE packets SET submitted = '', holder = 0, not_before = "+later("$1")+", attempts = attempts + $2, parked = "+park+`,
		last_error = CASE $4 WHEN '' THEN last_error ELSE $4 END
		WHERE holder IN (0, $5) AND submitted IN ('', $6) AND stage NOT IN `+past(r.Kind)+" AND id "+among,
		millis(r.NotBefore), bit(r.Blamed), bit(r.Park), text(r.Err), me, r.Kind, list)
	return err
}

// later is the later one of a packet's next attempt and another.
func later(other string) string {
	return "CASE WHEN not_before < " + other + " THEN " + other + " ELSE not_before END"
}

// Note keeps the error of messages that may still have been executed: they
// stay submitted, and this relayer's, until their outcome is looked up.
func (j *Journal) Note(ctx context.Context, results []Result) error {
	return j.asRelayer(ctx, func(tx *sql.Tx, me int64) error {
		if err := j.lockRows(ctx, tx, resultIDs(results)); err != nil {
			return err
		}
		for _, r := range results {
			if _, err := exec(ctx, tx, "UPDATE packets SET last_error = $1, attempts = attempts + $2, not_before = "+later("$3")+
				" WHERE id = $4 AND holder = $5 AND stage NOT IN "+past(r.Kind),
				text(r.Err), bit(r.Blamed), millis(r.NotBefore), r.ID, me); err != nil {
				return err
			}
		}
		return nil
	})
}

// finishStep moves rows on and fills in where that happened, unless the
// chain's own events have told it already.
func (j *Journal) finishStep(ctx context.Context, tx *sql.Tx, me int64, r Result, ids []int64) error {
	stage, prefix, _ := r.step()
	columns := strings.ReplaceAll("*_at = $2, *_time = $3, *_tx = $4, *_position = $5, unconfirmed = $5", "*", prefix)
	kept := ", last_error = ''"
	if stage == TimedOut {
		kept = ""
	}
	return j.eachMoved(ctx, tx, "UPDATE packets SET stage = $1, submitted = '', parked = 0, attempts = 0, not_before = 0, holder = 0"+kept+", "+columns+
		" WHERE holder IN (0, $6) AND "+before[stage], ids, func(int64) {},
		stage, millis(time.Now()), millis(r.Time), text(r.Tx), int64(r.Position), me)
}

// eachMoved runs an UPDATE, which ends in conditions, on rows with some ids,
// and tells which ones were changed.
func (j *Journal) eachMoved(ctx context.Context, tx *sql.Tx, update string, ids []int64, moved func(int64), args ...any) error {
	among, list := j.sql.among(len(args)+1, ids)
	rows, err := tx.QueryContext(ctx, update+" AND id "+among+" RETURNING id", append(args, list)...)
	if err != nil {
		return fmt.Errorf("journal: %w", err)
	}
	defer rows.Close()
	for rows.Next() {
		var id int64
		if err := rows.Scan(&id); err != nil {
			return fmt.Errorf("journal: %w", err)
		}
		moved(id)
	}
	if err := rows.Err(); err != nil {
		return fmt.Errorf("journal: %w", err)
	}
	return nil
}

// Unresolved claims submissions whose outcome is not known, but for those whose
// outcome is awaited. The packets have their ID and sequence alone: they may be
// many, and large.
func (j *Journal) Unresolved(ctx context.Context, link string, d Direction, kind adapters.MessageKind, awaited []int64, limit int) ([]Packet, error) {
	among, list := j.sql.among(5, append([]int64{}, awaited...)) // no list at all is like nothing
	pick := `SELECT id FROM packets WHERE link = $2 AND direction = $3 AND submitted = $4
		AND holder IN (0, $1) AND ` + open + " AND NOT (id " + among + ")"
	if found, err := j.found(ctx, pick, link, d, kind, list); err != nil || !found {
		return nil, err
	}
	var packets []Packet
	err := j.asRelayer(ctx, func(tx *sql.Tx, me int64) error {
		packets = nil
		rows, err := j.claimRows(ctx, tx, "id, sequence", me, pick+" ORDER BY id DESC LIMIT $6", link, d, kind, list, limit)
		if err != nil {
			return err
		}
		defer rows.Close()
		for rows.Next() {
			var p Packet
			if err := rows.Scan(&p.ID, &p.Packet.Sequence); err != nil {
				return fmt.Errorf("journal: claim: %w", err)
			}
			packets = append(packets, p)
		}
		return rows.Err()
	})
	return packets, err
}

// Doubt marks every open packet of a link that nobody works on as if its next
// message had been submitted with unknown outcome, so that it is looked up
// before anything is done to it, and gives parked ones another chance. It is
// how a relayer begins: whatever happened while none was there, the chains
// tell.
func (j *Journal) Doubt(ctx context.Context, link string) error {
	return j.update(ctx, func(tx *sql.Tx) error {
		_, err := exec(ctx, tx, `UPDATE packets SET parked = 0, not_before = 0, submitted = CASE
			WHEN stage = 'delivered' THEN 'acknowledge' WHEN overdue = 1 THEN 'timeout' ELSE 'receive' END
			WHERE link = $1 AND holder = 0 AND `+open, link)
		return err
	})
}

// Due lists packets that are not delivered although their timeout passed
// before a time, soonest first, and that no other relayer works on.
func (j *Journal) Due(ctx context.Context, link string, d Direction, before time.Time, limit int) ([]Packet, error) {
	return j.selectPackets(ctx, `WHERE link = $1 AND direction = $2 AND stage IN ('seen', 'final', 'proven') AND `+open+`
		AND overdue = 0 AND submitted = '' AND holder IN (0, $3) AND timeout <= $4 ORDER BY timeout LIMIT $5`,
		link, d, j.me.Load(), before.Unix(), limit)
}

// MarkOverdue records that the destination passed the timeouts of packets
// without having received them; they are then timed out on the source. Who was
// about to deliver them need not any more.
func (j *Journal) MarkOverdue(ctx context.Context, ids []int64) error {
	if len(ids) == 0 {
		return nil
	}
	return j.asRelayer(ctx, func(tx *sql.Tx, me int64) error {
		if err := j.lockRows(ctx, tx, ids); err != nil {
			return err
		}
		among, list := j.sql.among(2, ids)
		_, err := exec(ctx, tx, `UPDATE packets SET overdue = 1, parked = 0, attempts = 0, not_before = 0,
			holder = CASE submitted WHEN '' THEN 0 ELSE holder END
			WHERE id `+among+` AND holder IN (0, $1) AND `+before[Delivered], me, list)
		return err
	})
}
