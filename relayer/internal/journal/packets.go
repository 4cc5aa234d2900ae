package journal

import (
	"context"
	"database/sql"
	"errors"
	"fmt"
	"math"
	"time"

	"github.com/anji-bridge/anji/adapters"
	"github.com/anji-bridge/anji/contracts/packet"
)

// Stage is how far a packet has come.
type Stage string

// Stages in the order in which a packet passes them; it ends in one of the
// last two.
const (
	Seen         Stage = "seen"      // its event was read on the source
	Final        Stage = "final"     // the source's provable state holds it
	Proven       Stage = "proven"    // its proof was had, and handed to the destination
	Delivered    Stage = "delivered" // the destination has received it
	Acknowledged Stage = "acknowledged"
	TimedOut     Stage = "timed_out"
)

// Step is one transaction in a packet's life.
type Step struct {
	At       time.Time // this machine's clock when it learned of it
	Time     time.Time // the block's
	Tx       string
	Position uint64
}

// Proof is one proof in a packet's life.
type Proof struct {
	At     time.Time
	Height adapters.Height
}

// Packet is one packet's row.
type Packet struct {
	ID              int64
	Link            string
	Direction       Direction
	Packet          packet.Packet
	Acknowledgement *packet.Acknowledgement // nil until read on the destination
	Stage           Stage

	Submitted adapters.MessageKind // handed to a chain, outcome not known
	Overdue   bool                 // the destination passed the timeout without a receipt
	Parked    bool                 // refused too often; not tried again in this stage
	Attempts  int                  // failed ones of this packet alone, in this stage
	NotBefore time.Time            // of the next attempt
	LastError string

	Sent      Step
	FinalAt   time.Time
	Proven    Proof // of the commitment
	Delivered Step
	Returned  Proof // of the acknowledgement, or of the receipt's absence
	Settled   Step  // acknowledged or timed out on the source
}

const packetColumns = `id, link, direction, packet, acknowledgement, stage,
	submitted, overdue, parked, attempts, not_before, last_error,
	sent_at, sent_time, sent_tx, sent_position, final_at,
	proven_at, proven_revision, proven_height,
	delivered_at, delivered_time, delivered_tx, delivered_position,
	returned_at, returned_revision, returned_height,
	settled_at, settled_time, settled_tx, settled_position`

// millisTime scans a time as the schema keeps it.
type millisTime struct{ t *time.Time }

func (m millisTime) Scan(src any) error {
	ms, ok := src.(int64)
	if !ok {
		return fmt.Errorf("time column holds %T", src)
	}
	*m.t = fromMillis(ms)
	return nil
}

func scanPacket(rows *sql.Rows) (Packet, error) {
	var p Packet
	var packetBytes, ack []byte
	err := rows.Scan(&p.ID, &p.Link, &p.Direction, &packetBytes, &ack, &p.Stage,
		&p.Submitted, &p.Overdue, &p.Parked, &p.Attempts, millisTime{&p.NotBefore}, &p.LastError,
		millisTime{&p.Sent.At}, millisTime{&p.Sent.Time}, &p.Sent.Tx, &p.Sent.Position, millisTime{&p.FinalAt},
		millisTime{&p.Proven.At}, &p.Proven.Height.Revision, &p.Proven.Height.Height,
		millisTime{&p.Delivered.At}, millisTime{&p.Delivered.Time}, &p.Delivered.Tx, &p.Delivered.Position,
		millisTime{&p.Returned.At}, &p.Returned.Height.Revision, &p.Returned.Height.Height,
		millisTime{&p.Settled.At}, millisTime{&p.Settled.Time}, &p.Settled.Tx, &p.Settled.Position)
	if err != nil {
		return p, err
	}
	if err := p.Packet.Unmarshal(packetBytes); err != nil {
		return p, fmt.Errorf("packet %d: %w", p.ID, err)
	}
	if ack != nil {
		p.Acknowledgement = new(packet.Acknowledgement)
		if err := p.Acknowledgement.Unmarshal(ack); err != nil {
			return p, fmt.Errorf("acknowledgement of packet %d: %w", p.ID, err)
		}
	}
	return p, nil
}

// selectPackets runs a query for whole rows; where is everything after FROM
// packets.
func (j *Journal) selectPackets(ctx context.Context, where string, args ...any) ([]Packet, error) {
	rows, err := j.read.QueryContext(ctx, "SELECT "+packetColumns+" FROM packets "+where, args...)
	if err != nil {
		return nil, fmt.Errorf("journal: packets: %w", err)
	}
	return scanPackets(rows)
}

func scanPackets(rows *sql.Rows) ([]Packet, error) {
	defer rows.Close()
	var packets []Packet
	for rows.Next() {
		p, err := scanPacket(rows)
		if err != nil {
			return nil, fmt.Errorf("journal: packets: %w", err)
		}
		packets = append(packets, p)
	}
	if err := rows.Err(); err != nil {
		return nil, fmt.Errorf("journal: packets: %w", err)
	}
	return packets, nil
}

// Packets lists the newest packets of a link, or of all links where link is
// empty, oldest first. A limit of 0 means all.
func (j *Journal) Packets(ctx context.Context, link string, limit int) ([]Packet, error) {
	if limit == 0 {
		limit = math.MaxInt
	}
	return j.selectPackets(ctx, `WHERE id IN (
		SELECT id FROM packets WHERE $1 = '' OR link = $1 ORDER BY id DESC LIMIT $2) ORDER BY id`, link, limit)
}

// Count is how many packets of a direction stand at a stage.
type Count struct {
	Link      string
	Direction Direction
	Stage     Stage
	Packets   int
	Parked    int
	Oldest    time.Time // when the oldest of them was sent, by its block
}

// Counts summarises all packets.
func (j *Journal) Counts(ctx context.Context) ([]Count, error) { return j.count(ctx, "") }

func (j *Journal) count(ctx context.Context, where string) ([]Count, error) {
	rows, err := j.read.QueryContext(ctx, `SELECT link, direction, stage, count(*), CAST(sum(parked) AS BIGINT), min(sent_time)
		FROM packets `+where+` GROUP BY link, direction, stage ORDER BY link, direction, stage`)
	if err != nil {
		return nil, fmt.Errorf("journal: counts: %w", err)
	}
	defer rows.Close()
	var counts []Count
	for rows.Next() {
		var c Count
		if err := rows.Scan(&c.Link, &c.Direction, &c.Stage, &c.Packets, &c.Parked, millisTime{&c.Oldest}); err != nil {
			return nil, fmt.Errorf("journal: counts: %w", err)
		}
		counts = append(counts, c)
	}
	return counts, rows.Err()
}

// exec runs a statement for its side effect.
func exec(ctx context.Context, tx *sql.Tx, query string, args ...any) (int64, error) {
	result, err := tx.ExecContext(ctx, query, args...)
	if err != nil {
		return 0, fmt.Errorf("journal: %w", err)
	}
	return result.RowsAffected()
}

// isNoRows says whether a single-row query found nothing.
func isNoRows(err error) bool { return errors.Is(err, sql.ErrNoRows) }
