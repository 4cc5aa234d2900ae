// Package channelv2 holds the messages, queries and genesis of proto package
// ibc.core.channel.v2 as ibc-go v10 has them. Packets themselves are in
// contracts/packet.
package channelv2

import (
	codectypes "github.com/cosmos/cosmos-sdk/codec/types"
	sdk "github.com/cosmos/cosmos-sdk/types"
	"github.com/cosmos/cosmos-sdk/types/msgservice"
)

// RegisterInterfaces makes the messages known as sdk.Msg.
func RegisterInterfaces(registry codectypes.InterfaceRegistry) {
	registry.RegisterImplementations((*sdk.Msg)(nil),
		&MsgSendPacket{}, &MsgRecvPacket{}, &MsgTimeout{}, &MsgAcknowledgement{})
	msgservice.RegisterMsgServiceDesc(registry, &_Msg_serviceDesc)
}
