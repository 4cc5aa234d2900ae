package ethereum

import (
	"context"
	"fmt"
	"slices"

	"github.com/anji-bridge/anji/contracts/packet"
)

// maxSlots is how many slots one request asks for.
const maxSlots = 256

// Received implements adapters.Chain by the acknowledgements in the router's
// storage: every packet gets its own when it is received.
func (c *Chain) Received(ctx context.Context, clientID string, sequences []uint64) (map[uint64]bool, error) {
	return c.present(ctx, clientID, sequences, packet.AcknowledgementPath)
}

// Pending implements adapters.Chain by the commitments in the router's storage.
func (c *Chain) Pending(ctx context.Context, clientID string, sequences []uint64) (map[uint64]bool, error) {
	return c.present(ctx, clientID, sequences, packet.CommitmentPath)
}

// present tells for each sequence whether its path holds a value in the newest
// finalized block: what is newer may yet be undone. It is proven: believing a
// node that lies here would lose a packet.
func (c *Chain) present(ctx context.Context, clientID string, sequences []uint64, path func(string, uint64) []byte) (map[uint64]bool, error) {
	final, err := c.final.wait(ctx, anything)
	if err != nil {
		return nil, c.wrap("finality", err)
	}
	found := make(map[uint64]bool, len(sequences))
	for part := range slices.Chunk(sequences, maxSlots) {
		paths := make([][]byte, len(part))
		for i, sequence := range part {
			paths[i] = path(clientID, sequence)
		}
		opened, err := c.open(ctx, final.number(), final.header.Execution.StateRoot, paths)
		if err != nil {
			return nil, c.wrap(fmt.Sprintf("storage at block %d", final.number()), err)
		}
		for i, sequence := range part {
			found[sequence] = opened.paths[i].value != nil
		}
	}
	return found, nil
}
