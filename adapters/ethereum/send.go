package ethereum

import (
	"context"
	"fmt"

	"github.com/anji-bridge/anji/adapters"
	"github.com/anji-bridge/anji/contracts/ethereum/bindings"
	"github.com/anji-bridge/anji/contracts/packet"
)

// Send implements adapters.Chain for applications that let an account send by
// a function of the router's own signature, sendPacket(MsgSendPacket).
func (c *Chain) Send(ctx context.Context, clientID string, timeout uint64, payload packet.Payload) (adapters.Event, error) {
	application, err := ask(ctx, c, c.router, router.PackGetIBCApp(payload.SourcePort), router.UnpackGetIBCApp)
	if err != nil {
		return adapters.Event{}, c.wrap("port "+payload.SourcePort, err)
	}
	data, err := router.TryPackSendPacket(bindings.IICS26RouterMsgsMsgSendPacket{
		SourceClient: clientID, TimeoutTimestamp: timeout,
		Payload: bindings.IICS26RouterMsgsPayload{
			SourcePort: payload.SourcePort, DestPort: payload.DestinationPort,
			Version: payload.Version, Encoding: payload.Encoding, Value: payload.Value,
		},
	})
	if err != nil {
		return adapters.Event{}, c.wrap("send", err)
	}
	done, err := c.execute(ctx, call{to: &application, data: data})
	if err != nil {
		return adapters.Event{}, c.wrap("send", err)
	}
	for _, event := range c.decodeEvents(done.receipt, done.time) {
		if event.Kind == adapters.PacketSent {
			return event, nil
		}
	}
	return adapters.Event{}, c.wrap("send", fmt.Errorf("transaction %s sent no packet", done.receipt.TxHash))
}
