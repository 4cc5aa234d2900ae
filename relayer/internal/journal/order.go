package journal

import (
	"cmp"
	"context"
	"database/sql"
	"maps"
	"slices"

	"github.com/anji-bridge/anji/adapters"
)

// A block's events and the outcomes of the batches in it are written at the
// same moment, to the same rows, by each relayer. PostgreSQL locks rows as it
// comes upon them; of two transactions that came upon the same ones in different
// orders it ends one, after both have stood still for a second
// (deadlock_timeout). So whoever writes many rows locks them first, in one
// order: by link, direction and id.

// lockRows locks rows, all of one link, before they are written.
func (j *Journal) lockRows(ctx context.Context, tx *sql.Tx, ids []int64) error {
	if j.sql.forWriting == "" {
		return nil
	}
	among, list := j.sql.among(1, ids)
	_, err := exec(ctx, tx, "SELECT 1 FROM packets WHERE id "+among+" ORDER BY direction, id"+j.sql.forWriting, list)
	return err
}

// lockEvents locks the rows that a block's events are about to be written to,
// as far as they exist.
func (j *Journal) lockEvents(ctx context.Context, r recorder, events []adapters.Event) error {
	if j.sql.forWriting == "" {
		return nil
	}
	sequences := map[key][]int64{} // by all but the sequence
	for _, event := range events {
		k, err := r.owners.keyOf(ctx, r.tx, r.chain, event)
		if isNoRows(err) {
			continue // another link's packet
		}
		if err != nil {
			return err
		}
		sequence := k.sequence
		k.sequence = 0
		sequences[k] = append(sequences[k], sequence)
	}
	inOrder := func(a, b key) int {
		return cmp.Or(cmp.Compare(a.link, b.link), cmp.Compare(a.direction, b.direction), cmp.Compare(a.client, b.client))
	}
	for _, k := range slices.SortedFunc(maps.Keys(sequences), inOrder) {
		among, list := j.sql.among(4, sequences[k])
		if _, err := exec(ctx, r.tx, "SELECT 1 FROM packets WHERE link = $1 AND direction = $2 AND source_client = $3 AND sequence "+among+
			" ORDER BY id"+j.sql.forWriting, k.link, k.direction, k.client, list); err != nil {
			return err
		}
	}
	return nil
}
