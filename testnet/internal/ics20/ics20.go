// Package ics20 is what the demo chain's transfer application over IBC v2
// packets and those who send such packets agree on.
package ics20

import (
	sdk "github.com/cosmos/cosmos-sdk/types"
	"github.com/cosmos/ibc-go/v8/modules/apps/transfer/types"
	channeltypes "github.com/cosmos/ibc-go/v8/modules/core/04-channel/types"

	"github.com/anji-bridge/anji/contracts/packet"
)

const (
	// Port is the application's port, Version and Encoding what its payloads
	// say of themselves.
	Port     = types.PortID
	Version  = types.Version
	Encoding = "application/json"
)

// Acknowledgement answers every transfer that was executed.
func Acknowledgement() []byte {
	return channeltypes.NewResultAcknowledgement([]byte{1}).Acknowledgement()
}

// Payload is the transfer of a coin, by the denomination it has on the chain
// that sends it.
func Payload(coin sdk.Coin, sender, receiver string) packet.Payload {
	data := types.NewFungibleTokenPacketData(coin.Denom, coin.Amount.String(), sender, receiver, "")
	return packet.Payload{SourcePort: Port, DestinationPort: Port, Version: Version, Encoding: Encoding, Value: data.GetBytes()}
}
