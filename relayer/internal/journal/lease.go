package journal

import (
	"context"
	"database/sql"
	"errors"
	"fmt"
	"os"
	"slices"
	"strings"
	"time"

	"github.com/anji-bridge/anji/adapters"
)

// Relayers of one journal need no leader. Each has a number, under which it
// claims the rows that it is about to work on, and a lease that it renews. A
// row that somebody holds is left alone by everybody else. When a lease is not
// renewed any more whoever notices takes it over: the number is struck out and
// its rows are free. What the dead one may have submitted is in the rows and
// is looked up.
//
// The number is also the fencing token. It is never given twice, every write
// of a relayer demands that its number still stands, and holds it in place
// until the write is committed. So a relayer that was only slow, and finds its
// lease taken over, can write nothing any more.

// ErrLeaseLost says that this relayer is none of the journal's any more: its
// lease ended and was taken over.
var ErrLeaseLost = errors.New("this relayer's lease ended and was taken over")

// Lease is for how long relayers of this journal should take a lease.
func (j *Journal) Lease() time.Duration { return j.sql.lease }

// Join makes this process one of the journal's relayers, anew where it was one
// before, with a lease to be renewed within a time. It says whether it has
// nobody beside it who came earlier.
func (j *Journal) Join(ctx context.Context, lease time.Duration) (alone bool, err error) {
	host, err := os.Hostname()
	if err != nil {
		host = "unknown"
	}
	err = j.update(ctx, func(tx *sql.Tx) error {
		var me int64
		err := tx.QueryRowContext(ctx, "INSERT INTO relayers (name, expires_at) VALUES ($1, "+j.sql.now()+" + $2) RETURNING id",
			fmt.Sprintf("%s:%d", host, os.Getpid()), lease.Milliseconds()).Scan(&me)
		if err != nil {
			return fmt.Errorf("journal: join: %w", err)
		}
		j.me.Store(me)
		var others bool
		err = tx.QueryRowContext(ctx, "SELECT EXISTS (SELECT 1 FROM relayers WHERE id < $1)", me).Scan(&others)
		alone = !others
		return err
	})
	if err != nil {
		j.me.Store(0)
	}
	return alone, err
}

// Renew makes the lease last for a time from now. It fails with ErrLeaseLost
// where it was taken over.
func (j *Journal) Renew(ctx context.Context, lease time.Duration) error {
	return j.update(ctx, func(tx *sql.Tx) error {
		renewed, err := exec(ctx, tx, "UPDATE relayers SET expires_at = "+j.sql.now()+" + $1 WHERE id = $2", lease.Milliseconds(), j.me.Load())
		if err == nil && renewed == 0 {
			err = ErrLeaseLost
		}
		return err
	})
}

// TakeOver strikes out the relayers whose leases ended, and names them.
func (j *Journal) TakeOver(ctx context.Context) ([]string, error) {
	var ended bool
	err := j.read.QueryRowContext(ctx, "SELECT EXISTS (SELECT 1 FROM relayers WHERE id <> $1 AND expires_at < "+j.sql.now()+")", j.me.Load()).Scan(&ended)
	if err != nil || !ended {
		return nil, err
	}
	var names []string
	err = j.asRelayer(ctx, func(tx *sql.Tx, me int64) (err error) {
		var ids []int64
		// One that is writing just now is passed over, and so is one that
		// another relayer is taking over.
		ids, names, err = selectRelayers(ctx, tx, "SELECT id, name FROM relayers WHERE id <> $1 AND expires_at < "+j.sql.now()+j.sql.claiming, me)
		if err != nil {
			return err
		}
		return dismiss(ctx, tx, ids...)
	})
	return names, err
}

// Leave gives back all that this relayer holds.
func (j *Journal) Leave(ctx context.Context) error {
	defer j.me.Store(0)
	return j.update(ctx, func(tx *sql.Tx) error { return dismiss(ctx, tx, j.me.Load()) })
}

func selectRelayers(ctx context.Context, tx *sql.Tx, query string, args ...any) (ids []int64, names []string, err error) {
	rows, err := tx.QueryContext(ctx, query, args...)
	if err != nil {
		return nil, nil, fmt.Errorf("journal: relayers: %w", err)
	}
	defer rows.Close()
	for rows.Next() {
		var id int64
		var name string
		if err := rows.Scan(&id, &name); err != nil {
			return nil, nil, fmt.Errorf("journal: relayers: %w", err)
		}
		ids, names = append(ids, id), append(names, name)
	}
	return ids, names, rows.Err()
}

// dismiss strikes out relayers and frees what they hold. Rows that they have
// submitted stay so until the outcome is looked up.
func dismiss(ctx context.Context, tx *sql.Tx, ids ...int64) error {
	for _, id := range ids {
		for _, statement := range []string{
			"UPDATE packets SET holder = 0 WHERE holder = $1 AND holder > 0",
			"DELETE FROM duties WHERE holder = $1",
			"DELETE FROM relayers WHERE id = $1",
		} {
			if _, err := exec(ctx, tx, statement, id); err != nil {
				return err
			}
		}
	}
	return nil
}

// asRelayer runs f in one transaction, during which this relayer's lease is
// not taken over, with its number.
func (j *Journal) asRelayer(ctx context.Context, f func(tx *sql.Tx, me int64) error) error {
	return j.update(ctx, func(tx *sql.Tx) error {
		me := j.me.Load()
		var there int
		err := tx.QueryRowContext(ctx, "SELECT 1 FROM relayers WHERE id = $1"+j.sql.staying, me).Scan(&there)
		if isNoRows(err) {
			return ErrLeaseLost
		}
		if err != nil {
			return fmt.Errorf("journal: lease: %w", err)
		}
		return f(tx, me)
	})
}

// found says whether a query like those of claim would pick anything, without
// keeping others from writing.
func (j *Journal) found(ctx context.Context, pick string, args ...any) (bool, error) {
	var found bool
	err := j.read.QueryRowContext(ctx, "SELECT EXISTS ("+pick+")", append([]any{j.me.Load()}, args...)...).Scan(&found)
	if err != nil {
		return false, fmt.Errorf("journal: %w", err)
	}
	return found, nil
}

// claim makes this relayer the holder of free rows, which a query for their
// ids picks, and returns them in the order in which they were seen. The
// query's parameters begin at $2; $1 is the relayer's number.
func (j *Journal) claim(ctx context.Context, tx *sql.Tx, me int64, pick string, args ...any) ([]Packet, error) {
	rows, err := j.claimRows(ctx, tx, packetColumns, me, pick, args...)
	if err != nil {
		return nil, err
	}
	packets, err := scanPackets(rows)
	slices.SortFunc(packets, func(a, b Packet) int { return int(a.ID - b.ID) })
	return packets, err
}

// claimRows is claim, with some columns as the answer.
func (j *Journal) claimRows(ctx context.Context, tx *sql.Tx, columns string, me int64, pick string, args ...any) (*sql.Rows, error) {
	// Materialized: what is picked must not depend on how often it is asked.
	rows, err := tx.QueryContext(ctx, "WITH picked AS MATERIALIZED ("+pick+j.sql.claiming+`)
		UPDATE packets SET holder = $1 WHERE id IN (SELECT id FROM picked) RETURNING `+columns, append([]any{me}, args...)...)
	if err != nil {
		return nil, fmt.Errorf("journal: claim: %w", err)
	}
	return rows, nil
}

// Release frees rows that were claimed and not submitted after all, or, with
// what they were submitted as, whose outcome this relayer cannot look up.
func (j *Journal) Release(ctx context.Context, submitted adapters.MessageKind, ids []int64) error {
	return j.asRelayer(ctx, func(tx *sql.Tx, me int64) error {
		if err := j.lockRows(ctx, tx, ids); err != nil {
			return err
		}
		among, list := j.sql.among(3, ids)
		_, err := exec(ctx, tx, "UPDATE packets SET holder = 0 WHERE holder = $1 AND submitted = $2 AND id "+among, me, submitted, list)
		return err
	})
}

// Duty says whether this relayer has a duty of which one relayer is enough. It
// takes one that nobody has.
func (j *Journal) Duty(ctx context.Context, name ...string) (bool, error) {
	duty := strings.Join(name, " ")
	holder, err := dutyHolder(ctx, j.read, duty)
	if err != nil || holder != 0 {
		return holder == j.me.Load(), err
	}
	mine := false
	err = j.asRelayer(ctx, func(tx *sql.Tx, me int64) error {
		taken, err := exec(ctx, tx, "INSERT INTO duties (name, holder) VALUES ($1, $2) ON CONFLICT DO NOTHING", duty, me)
		mine = taken == 1
		return err
	})
	return mine, err
}

func dutyHolder(ctx context.Context, db *sql.DB, duty string) (holder int64, err error) {
	err = db.QueryRowContext(ctx, "SELECT holder FROM duties WHERE name = $1", duty).Scan(&holder)
	if isNoRows(err) {
		return 0, nil
	}
	return holder, err
}

// Resign gives up a duty, which another relayer may do better.
func (j *Journal) Resign(ctx context.Context, name ...string) error {
	return j.update(ctx, func(tx *sql.Tx) error {
		_, err := exec(ctx, tx, "DELETE FROM duties WHERE name = $1 AND holder = $2", strings.Join(name, " "), j.me.Load())
		return err
	})
}
