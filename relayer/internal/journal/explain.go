package journal

import (
	"context"
	"fmt"
	"math"
	"time"
)

// Find returns a link's packets with a sequence: both directions may use it.
func (j *Journal) Find(ctx context.Context, link string, sequence uint64) ([]Packet, error) {
	if sequence > math.MaxInt64 {
		return nil, nil // no host chooses it
	}
	return j.selectPackets(ctx, "WHERE link = $1 AND sequence = $2 ORDER BY id", link, int64(sequence))
}

// Open lists the oldest packets of a direction that are not settled, in the
// order in which they were seen.
func (j *Journal) Open(ctx context.Context, link string, d Direction, limit int) ([]Packet, error) {
	return j.selectPackets(ctx, `WHERE link = $1 AND direction = $2 AND stage NOT IN ('acknowledged', 'timed_out')
		ORDER BY id LIMIT $3`, link, d, limit)
}

// OpenCounts is Counts of the packets that are not settled. It costs no more
// where millions are.
func (j *Journal) OpenCounts(ctx context.Context) ([]Count, error) {
	return j.count(ctx, "WHERE stage NOT IN ('acknowledged', 'timed_out')")
}

// A packet is stuck that was given up, failed so often, passed its timeout so
// long ago or stood for so long in one stage.
const (
	stuckAttempts = 3
	stuckOverdue  = time.Minute
	stuckIdle     = 30 * time.Minute // more than Ethereum takes to finalize
)

// Stuck lists the newest stuck packets of a link, or of all links where link is
// empty, oldest first. A limit of 0 means all.
func (j *Journal) Stuck(ctx context.Context, link string, now time.Time, limit int) ([]Packet, error) {
	if limit == 0 {
		limit = math.MaxInt
	}
	return j.selectPackets(ctx, `WHERE id IN (SELECT id FROM packets
		WHERE stage NOT IN ('acknowledged', 'timed_out') AND ($1 = '' OR link = $1)
		AND (parked = 1 OR attempts >= $2 OR (stage <> 'delivered' AND timeout <= $3)
			OR CASE stage WHEN 'seen' THEN sent_at WHEN 'delivered' THEN delivered_at
				ELSE CASE final_at WHEN 0 THEN proven_at ELSE final_at END END <= $4)
		ORDER BY id DESC LIMIT $5) ORDER BY id`,
		link, stuckAttempts, now.Add(-stuckOverdue).Unix(), millis(now.Add(-stuckIdle)), limit)
}

// Since is when a packet came to its stage, by this machine's clock. Proven
// keeps the last of several attempts; of the first is known that it came right
// after the packet was final.
func (p Packet) Since() time.Time {
	switch p.Stage {
	case Seen:
		return p.Sent.At
	case Final:
		return p.FinalAt
	case Proven:
		if p.Attempts > 0 && !p.FinalAt.IsZero() {
			return p.FinalAt
		}
		return p.Proven.At
	case Delivered:
		return p.Delivered.At
	}
	return p.Settled.At
}

// Holder names the relayer that works on a packet now; empty where none does.
func (j *Journal) Holder(ctx context.Context, id int64) (string, error) {
	var name string
	err := j.read.QueryRowContext(ctx, "SELECT name FROM relayers WHERE id = (SELECT holder FROM packets WHERE id = $1)", id).Scan(&name)
	if err != nil && !isNoRows(err) {
		return "", fmt.Errorf("journal: holder: %w", err)
	}
	return name, nil
}

// Relayed says whether some relayer works on the journal now: whether the lease
// of one has not ended.
func (j *Journal) Relayed(ctx context.Context) (bool, error) {
	var relayed bool
	err := j.read.QueryRowContext(ctx, "SELECT EXISTS (SELECT 1 FROM relayers WHERE expires_at >= "+j.sql.now()+")").Scan(&relayed)
	if err != nil {
		return false, fmt.Errorf("journal: relayers: %w", err)
	}
	return relayed, nil
}
