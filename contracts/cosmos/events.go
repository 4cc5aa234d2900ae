package cosmos

import (
	"encoding/hex"
	"strconv"

	sdk "github.com/cosmos/cosmos-sdk/types"

	"github.com/anji-bridge/anji/contracts/packet"
)

// Events and attributes of ibc-go v10's 04-channel/v2.
const (
	EventSendPacket        = "send_packet"
	EventRecvPacket        = "recv_packet"
	EventWriteAck          = "write_acknowledgement"
	EventAcknowledgePacket = "acknowledge_packet"
	EventTimeoutPacket     = "timeout_packet"

	AttributeSourceClient      = "packet_source_client"
	AttributeDestinationClient = "packet_dest_client"
	AttributeSequence          = "packet_sequence"
	AttributeTimeout           = "packet_timeout_timestamp"
	AttributePacketHex         = "encoded_packet_hex"
	AttributeAckHex            = "encoded_acknowledgement_hex"

	attributeCategory = "ibc_channelv2"
	// errorEventPrefix marks events of a callback whose writes were dropped.
	errorEventPrefix = "ibccallbackerror-"
)

func (h host) Sent(p packet.Packet) error         { return h.emit(EventSendPacket, p) }
func (h host) Received(p packet.Packet) error     { return h.emit(EventRecvPacket, p) }
func (h host) Acknowledged(p packet.Packet) error { return h.emit(EventAcknowledgePacket, p) }
func (h host) TimedOut(p packet.Packet) error     { return h.emit(EventTimeoutPacket, p) }

func (h host) AcknowledgementWritten(p packet.Packet, ack packet.Acknowledgement) error {
	encoded, err := ack.Marshal()
	if err != nil {
		return err
	}
	return h.emit(EventWriteAck, p, sdk.NewAttribute(AttributeAckHex, hex.EncodeToString(encoded)))
}

func (h host) emit(kind string, p packet.Packet, more ...sdk.Attribute) error {
	encoded, err := p.Marshal()
	if err != nil {
		return err
	}
	h.ctx.EventManager().EmitEvents(sdk.Events{
		sdk.NewEvent(kind, append([]sdk.Attribute{
			sdk.NewAttribute(AttributeSourceClient, p.SourceClient),
			sdk.NewAttribute(AttributeDestinationClient, p.DestinationClient),
			sdk.NewAttribute(AttributeSequence, strconv.FormatUint(p.Sequence, 10)),
			sdk.NewAttribute(AttributeTimeout, strconv.FormatUint(p.TimeoutTimestamp, 10)),
			sdk.NewAttribute(AttributePacketHex, hex.EncodeToString(encoded)),
		}, more...)...),
		sdk.NewEvent(sdk.EventTypeMessage, sdk.NewAttribute(sdk.AttributeKeyModule, attributeCategory)),
	})
	return nil
}

// errorEvents renames the events of a failed callback, so that nobody takes
// them for what happened.
func errorEvents(events sdk.Events) sdk.Events {
	renamed := make(sdk.Events, len(events))
	for i, event := range events {
		renamed[i] = sdk.NewEvent(errorEventPrefix + event.Type)
		for _, attribute := range event.Attributes {
			renamed[i] = renamed[i].AppendAttributes(sdk.NewAttribute(errorEventPrefix+attribute.Key, attribute.Value))
		}
	}
	return renamed
}
