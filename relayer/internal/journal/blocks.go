package journal

import (
	"context"
	"database/sql"
	"fmt"
	"math"
	"slices"
	"strings"
	"time"

	"github.com/anji-bridge/anji/adapters"
)

// Recorded says what a block has changed.
type Recorded struct {
	Events   int // that belong to links of this journal
	Reopened int // rows whose last step the chain's events do not bear out
}

// RecordBlock writes a block's events into the rows of its packets and moves
// the chain's cursor past it, in one transaction. A block that the cursor has
// passed changes nothing: several relayers read the same chain, and its packets
// may be done and gone.
func (j *Journal) RecordBlock(ctx context.Context, chain string, block adapters.Block) (Recorded, error) {
	var recorded Recorded
	err := j.update(ctx, func(tx *sql.Tx) (err error) {
		recorded = Recorded{}
		if passed, err := j.passed(ctx, tx, chain, block.Position); passed || err != nil {
			return err
		}
		r := newRecorder(tx, chain)
		if err := j.lockEvents(ctx, r, block.Events); err != nil {
			return fmt.Errorf("block %d of %s: %w", block.Position, chain, err)
		}
		for _, event := range block.Events {
			ours, err := r.record(ctx, event)
			if err != nil {
				return fmt.Errorf("block %d of %s: %w", block.Position, chain, err)
			}
			if ours {
				recorded.Events++
			}
		}
		if recorded.Reopened, err = reopen(ctx, tx, chain, block.Position); err != nil {
			return fmt.Errorf("block %d of %s: %w", block.Position, chain, err)
		}
		return passBlock(ctx, tx, chain, block)
	})
	return recorded, err
}

// key finds a packet's row.
type key struct {
	link      string
	direction Direction
	client    string
	sequence  int64
}

const whereKey = " WHERE link = $1 AND direction = $2 AND source_client = $3 AND sequence = $4"

// args are those of whereKey and of further parameters from $5 on.
func (k key) args(further ...any) []any {
	return append([]any{k.link, k.direction, k.client, k.sequence}, further...)
}

// recorder writes the events of one block. A block may have thousands of a
// kind, and a statement takes longer to parse than to execute.
type recorder struct {
	tx       *sql.Tx
	chain    string
	owners   owners
	prepared map[string]*sql.Stmt // until the transaction ends
}

func newRecorder(tx *sql.Tx, chain string) recorder {
	return recorder{tx: tx, chain: chain, owners: owners{}, prepared: map[string]*sql.Stmt{}}
}

// exec runs a statement that the block's other events need too.
func (r recorder) exec(ctx context.Context, query string, args ...any) (int64, error) {
	statement := r.prepared[query]
	if statement == nil {
		var err error
		if statement, err = r.tx.PrepareContext(ctx, query); err != nil {
			return 0, fmt.Errorf("journal: %w", err)
		}
		r.prepared[query] = statement
	}
	result, err := statement.ExecContext(ctx, args...)
	if err != nil {
		return 0, fmt.Errorf("journal: %w", err)
	}
	return result.RowsAffected()
}

// record writes one event, and says whether it belongs to a link.
func (r recorder) record(ctx context.Context, event adapters.Event) (bool, error) {
	event.Tx = text(event.Tx)
	k, err := r.owners.keyOf(ctx, r.tx, r.chain, event)
	if isNoRows(err) {
		return false, nil // another link's packet
	}
	if err != nil {
		return false, err
	}
	switch event.Kind {
	case adapters.PacketSent:
		err = r.sent(ctx, k, event)
	case adapters.PacketReceived:
		err = r.received(ctx, k, event)
	case adapters.PacketAcknowledged:
		err = r.settled(ctx, k, event, Acknowledged)
	case adapters.PacketTimedOut:
		err = r.settled(ctx, k, event, TimedOut)
	default:
		err = fmt.Errorf("event of unknown kind %q", event.Kind)
	}
	return err == nil, err
}

// owners are the links that the clients of a block's events belong to.
type owners map[[2]string]owner

type owner struct {
	link string // empty where none has both clients
	onA  bool   // the chain is its first
}

// keyOf finds the link and the direction that an event belongs to. It answers
// sql.ErrNoRows where no link of this journal has both clients.
func (o owners) keyOf(ctx context.Context, tx *sql.Tx, chain string, event adapters.Event) (key, error) {
	p := event.Packet
	k := key{client: p.SourceClient, sequence: int64(p.Sequence), direction: AtoB}
	// Hosts choose sequences below 2^63 and timeouts at most a day ahead;
	// the schema's integers hold no more. Anything else is no packet of ours.
	if p.Sequence > math.MaxInt64 || p.TimeoutTimestamp > math.MaxInt64 {
		return k, sql.ErrNoRows
	}
	here, there := p.SourceClient, p.DestinationClient
	if here != text(here) || there != text(there) { // no database is asked for these
		return k, sql.ErrNoRows
	}
	if event.Kind == adapters.PacketReceived {
		here, there = there, here
		k.direction = BtoA
	}
	found, known := o[[2]string{here, there}]
	if !known {
		err := tx.QueryRowContext(ctx, `SELECT name, chain_a = $1 FROM links
			WHERE (chain_a = $1 AND client_a = $2 AND client_b = $3) OR (chain_b = $1 AND client_b = $2 AND client_a = $3)`,
			chain, here, there).Scan(&found.link, &found.onA)
		if err != nil && !isNoRows(err) {
			return k, err
		}
		o[[2]string{here, there}] = found
	}
	if found.link == "" {
		return k, sql.ErrNoRows
	}
	k.link = found.link
	if !found.onA {
		k.direction = k.direction.Reverse()
	}
	return k, nil
}

func (r recorder) sent(ctx context.Context, k key, event adapters.Event) error {
	packetBytes, err := event.Packet.Marshal()
	if err != nil {
		return fmt.Errorf("packet %d: %w", k.sequence, err)
	}
	_, err = r.exec(ctx, `INSERT INTO packets (link, direction, source_client, sequence, timeout, packet, stage, sent_at, sent_time, sent_tx, sent_position)
		VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11) ON CONFLICT (link, direction, source_client, sequence)
		DO UPDATE SET sent_at = excluded.sent_at, sent_time = excluded.sent_time, sent_tx = excluded.sent_tx, sent_position = excluded.sent_position
		WHERE packets.sent_at = 0`,
		k.args(int64(event.Packet.TimeoutTimestamp), packetBytes, Seen, millis(time.Now()), millis(event.Time), event.Tx, int64(event.Position))...)
	return err
}

// insert makes the row of a packet whose own event was not read yet.
func (r recorder) insert(ctx context.Context, k key, event adapters.Event) error {
	packetBytes, err := event.Packet.Marshal()
	if err != nil {
		return fmt.Errorf("packet %d: %w", k.sequence, err)
	}
	_, err = r.exec(ctx, `INSERT INTO packets (link, direction, source_client, sequence, timeout, packet, stage)
		VALUES ($1, $2, $3, $4, $5, $6, $7) ON CONFLICT DO NOTHING`,
		k.args(int64(event.Packet.TimeoutTimestamp), packetBytes, Seen)...)
	return err
}

// received may come before the packet's own event: the two chains are
// read independently.
func (r recorder) received(ctx context.Context, k key, event adapters.Event) error {
	ack, err := event.Acknowledgement.Marshal()
	if err != nil {
		return fmt.Errorf("acknowledgement of packet %d: %w", k.sequence, err)
	}
	for range 2 {
		found, err := r.exec(ctx, "UPDATE packets SET "+toDelivered+`,
			unconfirmed = CASE WHEN stage IN ('acknowledged', 'timed_out') THEN unconfirmed ELSE 0 END,
			acknowledgement = $5, delivered_time = $6, delivered_tx = $7, delivered_position = $8,
			delivered_at = CASE delivered_at WHEN 0 THEN $9 ELSE delivered_at END`+whereKey,
			k.args(ack, millis(event.Time), event.Tx, int64(event.Position), millis(time.Now()))...)
		if err != nil || found > 0 {
			return err
		}
		if err := r.insert(ctx, k, event); err != nil {
			return err
		}
	}
	return nil
}

func (r recorder) settled(ctx context.Context, k key, event adapters.Event, stage Stage) error {
	_, err := r.exec(ctx, "UPDATE packets SET "+toSettled[stage]+`,
		unconfirmed = 0, settled_time = $5, settled_tx = $6, settled_position = $7,
		settled_at = CASE settled_at WHEN 0 THEN $8 ELSE settled_at END`+whereKey,
		k.args(millis(event.Time), event.Tx, int64(event.Position), millis(time.Now()))...)
	return err
}

// before are the conditions under which a packet may come to a stage. For a
// longer list than two SQLite makes a table each time.
var before = map[Stage]string{
	Delivered:    "(stage = 'seen' OR stage = 'final' OR stage = 'proven')",
	Acknowledged: open,
	TimedOut:     open,
}

// What events assign.
var (
	toDelivered = advance(Delivered)
	toSettled   = map[Stage]string{Acknowledged: advance(Acknowledged), TimedOut: advance(TimedOut)}
)

// advance are assignments that move a row forward to a stage, never back, and
// forget what was being tried with it in the stage it leaves, and who tried. A
// packet that timed out keeps its error: it tells why it was not delivered.
func advance(stage Stage) string {
	left := map[string]string{"stage": "'" + string(stage) + "'", "submitted": "''", "parked": "0", "attempts": "0", "not_before": "0", "holder": "0", "last_error": "''"}
	if stage == TimedOut {
		delete(left, "last_error")
	}
	var set []string
	for column, value := range left {
		set = append(set, column+" = CASE WHEN "+before[stage]+" THEN "+value+" ELSE "+column+" END")
	}
	slices.Sort(set) // the same text each time: databases remember statements
	return strings.Join(set, ", ")
}
