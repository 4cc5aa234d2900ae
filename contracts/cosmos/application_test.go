package cosmos_test

import (
	"errors"
	"fmt"

	storetypes "cosmossdk.io/store/types"

	sdk "github.com/cosmos/cosmos-sdk/types"

	"github.com/anji-bridge/anji/contracts/packet"
)

const port = "probe"

func payload(value string) packet.Payload {
	return packet.Payload{SourcePort: port, DestinationPort: port, Version: "probe-1", Encoding: "text/plain", Value: []byte(value)}
}

var appAck = packet.Acknowledgement{AppAcknowledgements: [][]byte{[]byte("noted")}}

// application writes one key for each callback, and lets a test decide what
// comes after that.
type application struct {
	key    storetypes.StoreKey
	onSend func(sdk.Context) error
	onRecv func(sdk.Context) packet.RecvPacketResult
	onDone func(sdk.Context) error
}

func (a *application) note(ctx sdk.Context, what string, args ...any) {
	key := fmt.Sprintf(what, args...)
	ctx.KVStore(a.key).Set([]byte(key), []byte{1})
	ctx.EventManager().EmitEvent(sdk.NewEvent("noted", sdk.NewAttribute("key", key)))
}

func (c *chain) noted(what string, args ...any) bool {
	return c.read().KVStore(c.appKey).Has([]byte(fmt.Sprintf(what, args...)))
}

func (a *application) OnSendPacket(ctx sdk.Context, source, destination string, sequence uint64, payload packet.Payload, signer sdk.AccAddress) error {
	a.note(ctx, "sent %s %s %d %.64s by %s", source, destination, sequence, payload.Value, signer)
	if a.onSend != nil {
		return a.onSend(ctx)
	}
	return nil
}

func (a *application) OnRecvPacket(ctx sdk.Context, source, destination string, sequence uint64, payload packet.Payload, relayer sdk.AccAddress) packet.RecvPacketResult {
	a.note(ctx, "received %s %s %d %.64s by %s", source, destination, sequence, payload.Value, relayer)
	if a.onRecv != nil {
		return a.onRecv(ctx)
	}
	return packet.RecvPacketResult{Status: packet.PacketStatus_Success, Acknowledgement: appAck.AppAcknowledgements[0]}
}

func (a *application) OnTimeoutPacket(ctx sdk.Context, source, destination string, sequence uint64, payload packet.Payload, relayer sdk.AccAddress) error {
	a.note(ctx, "timed out %s %s %d %.64s by %s", source, destination, sequence, payload.Value, relayer)
	if a.onDone != nil {
		return a.onDone(ctx)
	}
	return nil
}

func (a *application) OnAcknowledgementPacket(ctx sdk.Context, source, destination string, sequence uint64, ack []byte, payload packet.Payload, relayer sdk.AccAddress) error {
	a.note(ctx, "acknowledged %s %s %d %.64s with %x by %s", source, destination, sequence, payload.Value, ack, relayer)
	if a.onDone != nil {
		return a.onDone(ctx)
	}
	return nil
}

var errApplication = errors.New("the application objects")
