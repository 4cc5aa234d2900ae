package journal

import (
	"context"
	"database/sql"
	"fmt"
	"time"

	"github.com/anji-bridge/anji/adapters"
	"github.com/anji-bridge/anji/contracts/packet"
)

// BeginSend records that a packet is about to be asked for on a chain.
func (j *Journal) BeginSend(ctx context.Context, link, chain string, timeout uint64, payload packet.Payload) (int64, error) {
	payloadBytes, err := payload.Marshal()
	if err != nil {
		return 0, fmt.Errorf("payload: %w", err)
	}
	var id int64
	err = j.update(ctx, func(tx *sql.Tx) error {
		return tx.QueryRowContext(ctx, `INSERT INTO sends (link, chain, timeout, payload, asked_at)
			VALUES ($1, $2, $3, $4, $5) RETURNING id`, link, chain, int64(timeout), payloadBytes, millis(time.Now())).Scan(&id)
	})
	return id, err
}

// FinishSend records how the chain answered: the packet's own row, where it
// was sent, so that it is relayed even before its block is read.
func (j *Journal) FinishSend(ctx context.Context, id int64, chain string, event adapters.Event, failure error) error {
	return j.update(ctx, func(tx *sql.Tx) error {
		if failure != nil {
			_, err := exec(ctx, tx, "UPDATE sends SET last_error = $1 WHERE id = $2", text(failure.Error()), id)
			return err
		}
		if _, err := exec(ctx, tx, "UPDATE sends SET sequence = $1 WHERE id = $2", int64(event.Packet.Sequence), id); err != nil {
			return err
		}
		_, err := newRecorder(tx, chain).record(ctx, event)
		return err
	})
}
