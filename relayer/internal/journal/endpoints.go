package journal

import (
	"context"
	"database/sql"
	"fmt"
	"time"

	"github.com/anji-bridge/anji/adapters"
)

// Endpoint is what a relayer at work thinks of a node of a chain.
type Endpoint struct {
	adapters.Endpoint
	Chain string
	Seen  time.Time // when the relayer last said so
}

// SaveEndpoints records what this relayer thinks of a chain's nodes.
func (j *Journal) SaveEndpoints(ctx context.Context, chain string, found []adapters.Endpoint) error {
	return j.update(ctx, func(tx *sql.Tx) error {
		for _, e := range found {
			_, err := exec(ctx, tx, `INSERT INTO endpoints (chain, name, up, aside, fault, since, seen_at) VALUES ($1, $2, $3, $4, $5, $6, $7)
				ON CONFLICT (chain, name) DO UPDATE SET up = excluded.up, aside = excluded.aside, fault = excluded.fault, since = excluded.since, seen_at = excluded.seen_at`,
				chain, e.Name, bit(e.Up), bit(e.Aside), text(e.Fault), millis(e.Since), millis(time.Now()))
			if err != nil {
				return err
			}
		}
		return nil
	})
}

// Endpoints are those that relayers have told of after a time.
func (j *Journal) Endpoints(ctx context.Context, after time.Time) ([]Endpoint, error) {
	rows, err := j.read.QueryContext(ctx, "SELECT chain, name, up, aside, fault, since, seen_at FROM endpoints WHERE seen_at > $1 ORDER BY chain, name", millis(after))
	if err != nil {
		return nil, fmt.Errorf("journal: endpoints: %w", err)
	}
	defer rows.Close()
	var found []Endpoint
	for rows.Next() {
		var (
			e         Endpoint
			up, aside int64
		)
		if err := rows.Scan(&e.Chain, &e.Name, &up, &aside, &e.Fault, millisTime{&e.Since}, millisTime{&e.Seen}); err != nil {
			return nil, fmt.Errorf("journal: endpoints: %w", err)
		}
		e.Up, e.Aside = up != 0, aside != 0
		found = append(found, e)
	}
	return found, rows.Err()
}
