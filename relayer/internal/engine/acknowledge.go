package engine

import (
	"bytes"
	"time"

	"github.com/anji-bridge/anji/adapters"
	"github.com/anji-bridge/anji/contracts/packet"
	"github.com/anji-bridge/anji/proofs/refusal"
	"github.com/anji-bridge/anji/relayer/internal/journal"
)

// acknowledge proves an acknowledgement on the packet's destination and
// submits it to the source.
type acknowledge struct{}

func (acknowledge) kind() adapters.MessageKind { return adapters.Acknowledge }

func (acknowledge) path(p packet.Packet) []byte {
	return packet.AcknowledgementPath(p.DestinationClient, p.Sequence)
}

func (acknowledge) expect(row journal.Packet) adapters.Expected {
	return adapters.Expected{Value: packet.CommitAcknowledgement(*row.Acknowledgement), Position: row.Delivered.Position}
}

func (acknowledge) position(row journal.Packet) uint64 { return row.Delivered.Position }

func (acknowledge) notBefore(packet.Packet) time.Time { return time.Time{} }

func (a acknowledge) judge(row journal.Packet, evidence adapters.Evidence, value []byte) (journal.Result, bool) {
	if value == nil {
		return later(a, row, "no acknowledgement in the destination's state at height %d", evidence.Height.Height), false
	}
	if !bytes.Equal(value, packet.CommitAcknowledgement(*row.Acknowledgement)) {
		return never(a, row, refusal.CommitmentMismatch.With("the destination's state commits to another acknowledgement")), false
	}
	return journal.Result{}, true
}
