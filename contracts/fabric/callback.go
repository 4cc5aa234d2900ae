package fabric

import (
	sdk "github.com/cosmos/cosmos-sdk/types"
	"github.com/hyperledger/fabric-chaincode-go/shim"

	"github.com/anji-bridge/anji/contracts/fabric/types"
	"github.com/anji-bridge/anji/contracts/packet"
	"github.com/anji-bridge/anji/proofs/refusal"
)

// CallbackFunction is the function of an application chaincode that a
// delivery calls, with a types.Callback.
const CallbackFunction = "OnPackets"

// settle calls the application with all proven steps and executes its
// answers: acknowledgements are written, refused steps dropped, outgoing
// packets sent.
func (i *invocation) settle(ctx sdk.Context, application string, steps []*step) error {
	var proven []*step
	for _, s := range steps {
		if s.proven() {
			proven = append(proven, s)
		}
	}
	if len(proven) == 0 {
		return nil
	}
	answers, err := i.call(application, proven)
	if err != nil {
		return err
	}
	index := uint64(0) // of outgoing packets, over the whole transaction
	for n, s := range proven {
		if err := i.take(ctx, application, s, answers[n], &index); err != nil {
			return refusal.ApplicationAborted.With("%s answered packet %d: %w", application, s.item.Packet.Sequence, err)
		}
	}
	for _, s := range steps {
		if s.twin != nil && !s.twin.proven() {
			s.outcome = s.twin.outcome
		}
	}
	return nil
}

// call makes the delivery's one call to the application.
func (i *invocation) call(application string, proven []*step) ([]types.Answer, error) {
	var callback types.Callback
	for _, s := range proven {
		call := types.Call{Kind: s.item.Kind, Packet: s.item.Packet}
		if s.item.Kind == types.KindAcknowledge {
			call.Acknowledgement = s.item.Acknowledgement.AppAcknowledgements[0]
		}
		callback.Calls = append(callback.Calls, call)
	}
	encoded, err := callback.Marshal()
	if err != nil {
		return nil, err
	}
	response := i.stub.InvokeChaincode(application, [][]byte{[]byte(CallbackFunction), encoded}, i.stub.GetChannelID())
	if response.Status != shim.OK {
		return nil, refusal.ApplicationAborted.With("%s answered with status %d: %s", application, response.Status, response.Message)
	}
	var result types.CallbackResult
	if err := result.Unmarshal(response.Payload); err != nil {
		return nil, refusal.ApplicationAborted.With("%s: its answer does not decode: %w", application, err)
	}
	if len(result.Answers) != len(proven) {
		return nil, refusal.ApplicationAborted.With("%s gave %d answers to %d packets", application, len(result.Answers), len(proven))
	}
	return result.Answers, nil
}

// take executes the application's answer to one step. An error means that the
// application, whose writes are made, broke the protocol.
func (i *invocation) take(ctx sdk.Context, application string, s *step, answer types.Answer, index *uint64) error {
	if !answer.Success && len(answer.Outgoing) != 0 {
		return refusal.ApplicationFailed.With("a failure cannot send packets")
	}
	if s.item.Kind == types.KindReceive {
		if err := i.acknowledge(ctx, s, answer); err != nil {
			return err
		}
	} else if !answer.Success {
		s.outcome = refused(refusal.ApplicationFailed.With("%s", answer.Error))
		return nil
	}
	s.apply(i.store)
	for _, out := range answer.Outgoing {
		if _, err := i.send(application, out.ClientId, out.Timeout, out.Payload, *index); err != nil {
			return err
		}
		*index++
	}
	return nil
}

// acknowledge writes the acknowledgement of a received packet.
func (i *invocation) acknowledge(ctx sdk.Context, s *step, answer types.Answer) error {
	verdict := packet.RecvPacketResult{Status: packet.PacketStatus_Failure}
	if answer.Success {
		verdict = packet.RecvPacketResult{Status: packet.PacketStatus_Success, Acknowledgement: answer.Acknowledgement}
	}
	ack, success, err := packet.AcknowledgementOf(s.item.Packet, []packet.RecvPacketResult{verdict})
	if err != nil {
		return err
	}
	if success != answer.Success {
		// The rules failed it for its size, but its writes are made.
		return refusal.AcknowledgementInvalid.With("%d bytes exceed the maximum of %d", len(answer.Acknowledgement), packet.MaxAcknowledgementSize)
	}
	s.outcome.Success = success
	if !success {
		s.outcome.Detail = bounded(answer.Error)
	}
	return i.rules(ctx, s).WriteAcknowledgement(s.item.Packet, ack)
}
