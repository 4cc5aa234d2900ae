package cosmos

import (
	"fmt"

	sdk "github.com/cosmos/cosmos-sdk/types"

	"github.com/anji-bridge/anji/contracts/packet"
	"github.com/anji-bridge/anji/proofs/refusal"
)

// IBCModule is an application, with the callbacks of ibc-go v10's api.IBCModule.
//
// What OnRecvPacket wrote is dropped when it answers PacketStatus_Failure.
// Panics are not caught, as in v10: whatever the reason, out of gas above all,
// the transaction fails and the packet can be tried again, so that no relayer
// can turn a packet into a failure by giving too little gas.
type IBCModule interface {
	// OnSendPacket may veto a packet that signer is about to send.
	OnSendPacket(ctx sdk.Context, sourceClient, destinationClient string, sequence uint64, payload packet.Payload, signer sdk.AccAddress) error
	// OnRecvPacket executes a received packet.
	OnRecvPacket(ctx sdk.Context, sourceClient, destinationClient string, sequence uint64, payload packet.Payload, relayer sdk.AccAddress) packet.RecvPacketResult
	// OnTimeoutPacket undoes a packet that will never be received.
	OnTimeoutPacket(ctx sdk.Context, sourceClient, destinationClient string, sequence uint64, payload packet.Payload, relayer sdk.AccAddress) error
	// OnAcknowledgementPacket takes the answer to a packet: the application's
	// acknowledgement or the 32 bytes of the universal error.
	OnAcknowledgementPacket(ctx sdk.Context, sourceClient, destinationClient string, sequence uint64, acknowledgement []byte, payload packet.Payload, relayer sdk.AccAddress) error
}

// AddRoute binds an application to a port. It panics, as the app is wired, on
// a port that is taken or not alphanumeric (v10's rule).
func (k *Keeper) AddRoute(port string, application IBCModule) {
	if !sdk.IsAlphaNumeric(port) {
		panic(fmt.Sprintf("port %q: only letters and digits are allowed", port))
	}
	if _, taken := k.routes[port]; taken {
		panic(fmt.Sprintf("port %s is bound already", port))
	}
	k.routes[port] = application
}

func (k *Keeper) route(port string) (IBCModule, error) {
	application, ok := k.routes[port]
	if !ok {
		return nil, refusal.PortUnknown.With("port %s", port)
	}
	return application, nil
}
