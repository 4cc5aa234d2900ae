package app

import (
	"bytes"
	"fmt"

	"github.com/anji-bridge/anji/contracts/fabric/types"
	"github.com/anji-bridge/anji/contracts/packet"
	"github.com/anji-bridge/anji/proofs/refusal"
)

// defaultAcknowledgement is v10's rule that an acknowledgement is not empty.
var defaultAcknowledgement = []byte{1}

// onPackets hands the packets of a delivery to the handler, one by one and
// each on a branch of its own: a later packet sees what the earlier ones
// wrote, and a failing one leaves nothing.
func (c chaincode) onPackets(tx *Tx, args [][]byte) ([]byte, error) {
	if err := c.requireGenuine(tx.stub); err != nil {
		return nil, err
	}
	if len(args) != 1 {
		return nil, refusal.Malformed.With("%s: %d arguments, want 1", callbackFunction, len(args))
	}
	var callback types.Callback
	if err := callback.Unmarshal(args[0]); err != nil {
		return nil, refusal.Malformed.With("callback: %w", err)
	}
	result := types.CallbackResult{Answers: make([]types.Answer, len(callback.Calls))}
	for n, call := range callback.Calls {
		branch := tx.branch()
		acknowledgement, err := c.handle(branch, call)
		if err != nil {
			result.Answers[n] = types.Answer{Error: errorText(err)}
			continue
		}
		branch.store.Write()
		result.Answers[n] = types.Answer{Success: true, Acknowledgement: acknowledgement, Outgoing: branch.outgoing}
	}
	return result.Marshal()
}

func (c chaincode) handle(tx *Tx, call types.Call) ([]byte, error) {
	switch call.Kind {
	case types.KindReceive:
		return c.receive(tx, call.Packet)
	case types.KindAcknowledge:
		return nil, c.handler.OnAcknowledge(tx, call.Packet, call.Acknowledgement)
	case types.KindTimeout:
		return nil, c.handler.OnTimeout(tx, call.Packet)
	default:
		return nil, fmt.Errorf("call of unknown kind %d", call.Kind)
	}
}

// receive fails a packet whose acknowledgement the packet chaincode would not
// take, so that its writes are dropped and the other packets go on.
func (c chaincode) receive(tx *Tx, p packet.Packet) ([]byte, error) {
	acknowledgement, err := c.handler.OnReceive(tx, p)
	if err != nil {
		return nil, err
	}
	if len(acknowledgement) == 0 {
		acknowledgement = defaultAcknowledgement
	}
	if n := len(acknowledgement); n > packet.MaxAcknowledgementSize {
		return nil, refusal.AcknowledgementInvalid.With("%d bytes exceed the maximum of %d", n, packet.MaxAcknowledgementSize)
	}
	if bytes.Equal(acknowledgement, packet.ErrorAcknowledgement().AppAcknowledgements[0]) {
		return nil, refusal.AcknowledgementInvalid.With("a success cannot be acknowledged with the universal error")
	}
	return acknowledgement, nil
}
