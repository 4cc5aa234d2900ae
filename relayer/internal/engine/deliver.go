package engine

import (
	"bytes"
	"time"

	"github.com/anji-bridge/anji/adapters"
	"github.com/anji-bridge/anji/contracts/packet"
	"github.com/anji-bridge/anji/proofs/refusal"
	"github.com/anji-bridge/anji/relayer/internal/journal"
)

// deliver proves a packet's commitment on its source and submits the packet to
// its destination.
type deliver struct{}

func (deliver) kind() adapters.MessageKind { return adapters.Receive }

func (deliver) path(p packet.Packet) []byte {
	return packet.CommitmentPath(p.SourceClient, p.Sequence)
}

func (deliver) expect(row journal.Packet) adapters.Expected {
	return adapters.Expected{Value: packet.CommitPacket(row.Packet), Position: row.Sent.Position}
}

func (deliver) position(row journal.Packet) uint64 { return row.Sent.Position }

func (deliver) notBefore(packet.Packet) time.Time { return time.Time{} }

func (d deliver) judge(row journal.Packet, evidence adapters.Evidence, value []byte) (journal.Result, bool) {
	if value == nil {
		// Acknowledged or timed out by somebody else, whose event is still to
		// be read; or the endpoint that answered lags behind its events.
		return later(d, row, "no commitment in the source's state at height %d", evidence.Height.Height), false
	}
	if !bytes.Equal(value, packet.CommitPacket(row.Packet)) {
		return never(d, row, refusal.CommitmentMismatch.With("the source's state commits to another packet")), false
	}
	return journal.Result{}, true
}
