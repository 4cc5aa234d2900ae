package journal

import (
	"context"
	"database/sql"
	"errors"
	"fmt"

	"github.com/anji-bridge/anji/adapters"
)

// Cursor is how far a chain has been read.
func (j *Journal) Cursor(ctx context.Context, chain string) (adapters.Cursor, error) {
	var (
		next   int64
		cursor adapters.Cursor
	)
	err := j.read.QueryRowContext(ctx, "SELECT next, checkpoint FROM cursors WHERE chain = $1", chain).Scan(&next, &cursor.Checkpoint)
	if errors.Is(err, sql.ErrNoRows) {
		return cursor, fmt.Errorf("cursor of chain %s is %w", chain, ErrNotFound)
	}
	cursor.Next = uint64(next)
	return cursor, err
}

// passBlock moves a chain's cursor past a block, never back. A chain that can
// be read on is not stopped any more.
func passBlock(ctx context.Context, tx *sql.Tx, chain string, block adapters.Block) error {
	_, err := exec(ctx, tx, `INSERT INTO cursors (chain, next, checkpoint) VALUES ($1, $2, $3)
		ON CONFLICT (chain) DO UPDATE SET next = excluded.next, checkpoint = excluded.checkpoint, stopped = ''
		WHERE excluded.next > cursors.next`, chain, int64(block.Position)+1, block.Checkpoint)
	return err
}

// passed says whether a block is recorded already, perhaps by another relayer,
// and if not keeps others from recording it meanwhile.
func (j *Journal) passed(ctx context.Context, tx *sql.Tx, chain string, position uint64) (bool, error) {
	var next int64
	err := tx.QueryRowContext(ctx, "SELECT next FROM cursors WHERE chain = $1"+j.sql.forUpdate, chain).Scan(&next)
	if isNoRows(err) {
		return false, nil
	}
	if err != nil {
		return false, fmt.Errorf("journal: cursor of %s: %w", chain, err)
	}
	return int64(position) < next, nil
}

// Stop records why a chain is not read any further.
func (j *Journal) Stop(ctx context.Context, chain string, reason error) error {
	return j.update(ctx, func(tx *sql.Tx) error {
		_, err := exec(ctx, tx, "UPDATE cursors SET stopped = $1 WHERE chain = $2", text(reason.Error()), chain)
		return err
	})
}

// Stopped says why a chain is not read any further; empty where it is.
func (j *Journal) Stopped(ctx context.Context, chain string) (string, error) {
	var reason string
	err := j.read.QueryRowContext(ctx, "SELECT stopped FROM cursors WHERE chain = $1", chain).Scan(&reason)
	if errors.Is(err, sql.ErrNoRows) {
		err = nil // never read
	}
	return reason, err
}
