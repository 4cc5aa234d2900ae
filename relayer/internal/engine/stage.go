package engine

import (
	"time"

	"github.com/anji-bridge/anji/adapters"
	"github.com/anji-bridge/anji/contracts/packet"
	"github.com/anji-bridge/anji/relayer/internal/journal"
)

// stage is one kind of message that a lane submits.
type stage interface {
	kind() adapters.MessageKind
	// path is what must be opened in the other chain's state.
	path(packet.Packet) []byte
	// expect is what the packet's events say stands there.
	expect(journal.Packet) adapters.Expected
	// position is the block that the other chain's state must include.
	position(journal.Packet) uint64
	// notBefore is the least time of that state; zero where any will do.
	notBefore(packet.Packet) time.Time
	// judge says whether evidence lets the message be submitted, and if not,
	// what to record. value is what stands at the path, nil if nothing.
	judge(row journal.Packet, evidence adapters.Evidence, value []byte) (journal.Result, bool)
}

// stages in the order in which they share a batch.
var stages = [...]stage{deliver{}, acknowledge{}, timeout{}}
