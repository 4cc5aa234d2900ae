package fabric

import (
	"bytes"

	storetypes "cosmossdk.io/store/types"

	"github.com/anji-bridge/anji/contracts/fabric/types"
	"github.com/anji-bridge/anji/contracts/packet"
)

// writes collects what one packet step writes, so that it can be dropped when
// a rule or the application refuses the step. It is the packet.Store and the
// packet.Events of that step.
type writes struct {
	below storetypes.KVStore
	log   []write
}

// write is a deletion where value is nil.
type write struct{ key, value []byte }

// Get implements packet.Store and reads the step's own writes.
func (w *writes) Get(path []byte) ([]byte, error) {
	key := packetKey(path)
	for n := len(w.log) - 1; n >= 0; n-- {
		if bytes.Equal(w.log[n].key, key) {
			return w.log[n].value, nil
		}
	}
	return w.below.Get(key), nil
}

// Set implements packet.Store.
func (w *writes) Set(path, value []byte) error {
	w.log = append(w.log, write{packetKey(path), value})
	return nil
}

// Delete implements packet.Store.
func (w *writes) Delete(path []byte) error {
	w.log = append(w.log, write{packetKey(path), nil})
	return nil
}

func (w *writes) apply(to storetypes.KVStore) {
	for _, entry := range w.log {
		if entry.value == nil {
			to.Delete(entry.key)
		} else {
			to.Set(entry.key, entry.value)
		}
	}
}

// Relayers learn what happened from the write sets of valid transactions, so
// each event is a key. A chaincode event would not do: Fabric keeps only the
// outermost chaincode's.

// Sent implements packet.Events.
func (w *writes) Sent(p packet.Packet) error { return w.record("sent", p.SourceClient, p) }

// Received implements packet.Events. The acknowledgement, which every received
// packet gets in the same transaction, tells of both.
func (w *writes) Received(packet.Packet) error { return nil }

// AcknowledgementWritten implements packet.Events.
func (w *writes) AcknowledgementWritten(p packet.Packet, ack packet.Acknowledgement) error {
	encoded, err := (&types.Received{Packet: p, Acknowledgement: ack}).Marshal()
	if err == nil {
		w.log = append(w.log, write{recordKey("received", p.DestinationClient, p.Sequence), encoded})
	}
	return err
}

// Acknowledged implements packet.Events.
func (w *writes) Acknowledged(p packet.Packet) error {
	return w.record("acknowledged", p.SourceClient, p)
}

// TimedOut implements packet.Events.
func (w *writes) TimedOut(p packet.Packet) error { return w.record("timedout", p.SourceClient, p) }

func (w *writes) record(kind, client string, p packet.Packet) error {
	encoded, err := p.Marshal()
	if err == nil {
		w.log = append(w.log, write{recordKey(kind, client, p.Sequence), encoded})
	}
	return err
}
