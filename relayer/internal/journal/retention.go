package journal

import (
	"context"
	"database/sql"
	"time"
)

// LeastRetention is the shortest time after which finished packets may be
// removed: both chains must have been read past them by then.
const LeastRetention = time.Hour

// removalLimit bounds how long one removal keeps others from writing.
const removalLimit = 1000

// Remove removes packets that were finished before a time, and sends asked for
// before it, some at a time; it returns how many packets it was. Rows stay that
// an event still to be read would make anew: those of which not both the
// sending and the outcome were read on the chains themselves.
func (j *Journal) Remove(ctx context.Context, before time.Time) (int, error) {
	removed := 0
	err := j.update(ctx, func(tx *sql.Tx) error {
		ids, err := selectIDs(ctx, tx, `SELECT id FROM packets
			WHERE stage IN ('acknowledged', 'timed_out') AND settled_at BETWEEN 1 AND $1 AND unconfirmed = 0 AND sent_at > 0
			AND (stage = 'timed_out' OR acknowledgement IS NOT NULL)
			AND EXISTS (SELECT 1 FROM links, cursors WHERE name = link AND next > sent_position
				AND chain = CASE direction WHEN 'a>b' THEN chain_a ELSE chain_b END)
			ORDER BY settled_at LIMIT $2`+j.sql.claiming, millis(before), removalLimit)
		if err != nil {
			return err
		}
		if removed = len(ids); removed > 0 {
			if err := dropEvidence(ctx, tx, ids); err != nil {
				return err
			}
			if _, err := exec(ctx, tx, "DELETE FROM packets WHERE id IN "+list(ids)); err != nil {
				return err
			}
		}
		_, err = exec(ctx, tx, "DELETE FROM sends WHERE asked_at < $1", millis(before))
		return err
	})
	return removed, err
}
