package ethereum

import (
	"fmt"
	"time"

	"github.com/ethereum/go-ethereum/core/types"

	"github.com/anji-bridge/anji/adapters"
	"github.com/anji-bridge/anji/contracts/ethereum/bindings"
	"github.com/anji-bridge/anji/contracts/packet"
)

// decodeEvents picks the packet events out of a receipt of the newest or a
// finalized block, in their order.
func (c *Chain) decodeEvents(receipt *types.Receipt, at time.Time) []adapters.Event {
	var events []adapters.Event
	for _, log := range receipt.Logs {
		event, ok, err := c.decodeEvent(log)
		if err != nil {
			c.log.Warn().Err(err).Str("tx", receipt.TxHash.Hex()).Msg("unreadable packet event")
		}
		if ok {
			event.Tx, event.Position, event.Time = receipt.TxHash.Hex(), receipt.BlockNumber.Uint64(), at
			events = append(events, event)
		}
	}
	return events
}

// decodeEvent reads a packet event of the router; ok is false for any other.
func (c *Chain) decodeEvent(log *types.Log) (event adapters.Event, ok bool, err error) {
	if log.Address != c.router || len(log.Topics) == 0 {
		return event, false, nil
	}
	var encoded []byte
	switch log.Topics[0] {
	case topicSend:
		var found *bindings.RouterSendPacket
		if found, err = router.UnpackSendPacketEvent(log); err == nil {
			event.Kind, encoded = adapters.PacketSent, found.Packet
		}
	case topicReceive:
		var found *bindings.RouterWriteAcknowledgement
		if found, err = router.UnpackWriteAcknowledgementEvent(log); err == nil {
			event.Kind, encoded = adapters.PacketReceived, found.Packet
			event.Acknowledgement.AppAcknowledgements = [][]byte{found.Acknowledgement}
		}
	case topicAcknowledge:
		var found *bindings.RouterAckPacket
		if found, err = router.UnpackAckPacketEvent(log); err == nil {
			event.Kind, encoded = adapters.PacketAcknowledged, found.Packet
		}
	case topicTimeout:
		var found *bindings.RouterTimeoutPacket
		if found, err = router.UnpackTimeoutPacketEvent(log); err == nil {
			event.Kind, encoded = adapters.PacketTimedOut, found.Packet
		}
	default:
		return event, false, nil
	}
	if err == nil {
		event.Packet, err = packet.ParsePacket(encoded)
	}
	if err == nil {
		err = event.Validate()
	}
	if err != nil {
		return event, false, fmt.Errorf("packet %s: %w", event.Kind, err)
	}
	return event, true, nil
}
