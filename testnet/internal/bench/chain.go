package bench

import (
	"context"
	"errors"

	"github.com/anji-bridge/anji/adapters"
)

// chainLedger reads a chain of any kind by its adapter, which tells of packets
// and of nothing else: a transaction is one that moved a packet, and updates
// of light clients and fees are not known.
type chainLedger struct {
	adapters.Chain
	cursor adapters.Cursor // behind the last block that was read
}

func (l *chainLedger) provable() int { return -1 }
func (l *chainLedger) fees() string  { return "" }

func (l *chainLedger) head(ctx context.Context) (uint64, error) {
	head, err := l.Head(ctx)
	return head.Position, err
}

var errRead = errors.New("all is read")

func (l *chainLedger) read(ctx context.Context, from, to uint64) ([]block, error) {
	cursor := adapters.Cursor{Next: from}
	if l.cursor.Next == from {
		cursor = l.cursor
	}
	var blocks []block
	err := l.Follow(ctx, cursor, func(b adapters.Block) error {
		l.cursor = adapters.Cursor{Next: b.Position + 1, Checkpoint: b.Checkpoint}
		// On some chains blocks without packets are not told one by one.
		if b.Position <= to {
			blocks = append(blocks, newBlock(b))
		}
		if b.Position >= to {
			return errRead
		}
		return nil
	})
	if !errors.Is(err, errRead) {
		return nil, err
	}
	return blocks, nil
}

func newBlock(b adapters.Block) block {
	known := block{position: b.Position, time: b.Time, committed: b.Time}
	seen := map[string]bool{}
	for _, e := range b.Events {
		known.steps = append(known.steps, step{kind: e.Kind, source: e.Packet.SourceClient, sequence: e.Packet.Sequence})
		if e.Kind != adapters.PacketSent && !seen[e.Tx] {
			seen[e.Tx] = true
			known.relaying = append(known.relaying, relaying{})
		}
	}
	return known
}
