package cosmos

import (
	"context"
	"errors"

	sdk "github.com/cosmos/cosmos-sdk/types"

	"github.com/anji-bridge/anji/contracts/cosmos/channelv2"
	"github.com/anji-bridge/anji/contracts/cosmos/clientv2"
	"github.com/anji-bridge/anji/contracts/packet"
	"github.com/anji-bridge/anji/proofs/refusal"
)

// msgServer executes the messages of all three services.
type msgServer struct{ keeper *Keeper }

var (
	_ channelv2.MsgServer = msgServer{}
	_ clientv2.MsgServer  = msgServer{}
	_ MsgServer           = msgServer{}
)

// SendPacket sends a packet if the application of its source port agrees.
func (s msgServer) SendPacket(goCtx context.Context, msg *channelv2.MsgSendPacket) (*channelv2.MsgSendPacketResponse, error) {
	signer, err := sdk.AccAddressFromBech32(msg.Signer)
	if err != nil {
		return nil, err
	}
	if err := msg.ValidateBasic(); err != nil { // messages within messages were not validated
		return nil, err
	}
	sequence, err := s.keeper.SendPacket(sdk.UnwrapSDKContext(goCtx), signer, msg.SourceClient, msg.TimeoutTimestamp, msg.Payloads[0])
	if err != nil {
		return nil, err
	}
	return &channelv2.MsgSendPacketResponse{Sequence: sequence}, nil
}

// RecvPacket records a proven packet, lets its application execute it, and
// writes the acknowledgement.
func (s msgServer) RecvPacket(goCtx context.Context, msg *channelv2.MsgRecvPacket) (*channelv2.MsgRecvPacketResponse, error) {
	ctx := sdk.UnwrapSDKContext(goCtx)
	relayer, err := sdk.AccAddressFromBech32(msg.Signer)
	if err != nil {
		return nil, err
	}
	result, err := step(ctx, s.keeper, func(rules packet.Rules) (packet.Result, error) {
		return rules.Receive(msg.Packet, msg.ProofCommitment, msg.ProofHeight)
	})
	if err != nil {
		return nil, err
	}
	if result == packet.NoOp {
		return &channelv2.MsgRecvPacketResponse{Result: channelv2.NOOP}, nil
	}
	if err := s.execute(ctx, msg.Packet, relayer); err != nil {
		return nil, err
	}
	return &channelv2.MsgRecvPacketResponse{Result: channelv2.SUCCESS}, nil
}

// execute hands a received packet to its application in a context of its own,
// so that a failure leaves none of the application's writes, and writes the
// acknowledgement.
func (s msgServer) execute(ctx sdk.Context, p packet.Packet, relayer sdk.AccAddress) error {
	payload := p.Payloads[0] // Receive has made sure that there is one
	application, err := s.keeper.route(payload.DestinationPort)
	if err != nil {
		return err
	}
	cached, write := ctx.CacheContext()
	answer := application.OnRecvPacket(cached, p.SourceClient, p.DestinationClient, p.Sequence, payload, relayer)
	ack, success, err := packet.AcknowledgementOf(p, []packet.RecvPacketResult{answer})
	if err != nil {
		return err
	}
	if success {
		write()
	} else {
		ctx.EventManager().EmitEvents(errorEvents(cached.EventManager().Events()))
	}
	return s.keeper.rules(ctx).WriteAcknowledgement(p, ack)
}

// Acknowledgement completes a packet and tells its application the answer. An
// application that refuses the answer fails the message: the packet stays in
// flight, and nothing is lost.
func (s msgServer) Acknowledgement(goCtx context.Context, msg *channelv2.MsgAcknowledgement) (*channelv2.MsgAcknowledgementResponse, error) {
	ctx := sdk.UnwrapSDKContext(goCtx)
	relayer, err := sdk.AccAddressFromBech32(msg.Signer)
	if err != nil {
		return nil, err
	}
	p := msg.Packet
	result, err := step(ctx, s.keeper, func(rules packet.Rules) (packet.Result, error) {
		return rules.Acknowledge(p, msg.Acknowledgement, msg.ProofAcked, msg.ProofHeight)
	})
	if err != nil {
		return nil, err
	}
	if result == packet.NoOp {
		return &channelv2.MsgAcknowledgementResponse{Result: channelv2.NOOP}, nil
	}
	application, err := s.keeper.route(p.Payloads[0].SourcePort)
	if err != nil {
		return nil, err
	}
	err = application.OnAcknowledgementPacket(ctx, p.SourceClient, p.DestinationClient, p.Sequence,
		msg.Acknowledgement.AppAcknowledgements[0], p.Payloads[0], relayer)
	if err != nil {
		return nil, applicationFailed(p, err)
	}
	return &channelv2.MsgAcknowledgementResponse{Result: channelv2.SUCCESS}, nil
}

// Timeout completes a packet that was not received and lets its application
// undo it. An application that refuses fails the message.
func (s msgServer) Timeout(goCtx context.Context, msg *channelv2.MsgTimeout) (*channelv2.MsgTimeoutResponse, error) {
	ctx := sdk.UnwrapSDKContext(goCtx)
	relayer, err := sdk.AccAddressFromBech32(msg.Signer)
	if err != nil {
		return nil, err
	}
	p := msg.Packet
	result, err := step(ctx, s.keeper, func(rules packet.Rules) (packet.Result, error) {
		return rules.Timeout(p, msg.ProofUnreceived, msg.ProofHeight)
	})
	if err != nil {
		return nil, err
	}
	if result == packet.NoOp {
		return &channelv2.MsgTimeoutResponse{Result: channelv2.NOOP}, nil
	}
	application, err := s.keeper.route(p.Payloads[0].SourcePort)
	if err != nil {
		return nil, err
	}
	if err := application.OnTimeoutPacket(ctx, p.SourceClient, p.DestinationClient, p.Sequence, p.Payloads[0], relayer); err != nil {
		return nil, applicationFailed(p, err)
	}
	return &channelv2.MsgTimeoutResponse{Result: channelv2.SUCCESS}, nil
}

// RegisterCounterparty completes a client's end of a link, once for ever: a
// link that could be redirected would let its admin forge every packet.
func (s msgServer) RegisterCounterparty(goCtx context.Context, msg *clientv2.MsgRegisterCounterparty) (*clientv2.MsgRegisterCounterpartyResponse, error) {
	ctx := sdk.UnwrapSDKContext(goCtx)
	if err := msg.ValidateBasic(); err != nil {
		return nil, err
	}
	if err := s.keeper.requireAdmin(ctx, msg.Signer); err != nil {
		return nil, err
	}
	if _, ok := s.keeper.clients.GetClientState(ctx, msg.ClientId); !ok {
		return nil, refusal.ClientUnknown.With("client %s", msg.ClientId)
	}
	if _, err := s.keeper.counterparty(ctx, msg.ClientId); !errors.Is(err, refusal.CounterpartyUnknown) {
		return nil, refusal.CounterpartyExists.With("client %s", msg.ClientId)
	}
	s.keeper.setCounterparty(ctx, msg.ClientId, clientv2.CounterpartyInfo{
		ClientId:     msg.CounterpartyClientId,
		MerklePrefix: msg.CounterpartyMerklePrefix,
	})
	s.keeper.setNextSequenceSend(ctx, msg.ClientId, 1)
	return &clientv2.MsgRegisterCounterpartyResponse{}, nil
}

// UpdateParams replaces the parameters; the module's authority alone may.
func (s msgServer) UpdateParams(goCtx context.Context, msg *MsgUpdateParams) (*MsgUpdateParamsResponse, error) {
	if msg.Authority != s.keeper.authority {
		return nil, refusal.Unauthorized.With("authority: %s is not %s", msg.Authority, s.keeper.authority)
	}
	if err := msg.Params.Validate(); err != nil {
		return nil, err
	}
	s.keeper.setParams(sdk.UnwrapSDKContext(goCtx), msg.Params)
	return &MsgUpdateParamsResponse{}, nil
}

// step runs one packet rule and keeps what it wrote only if it was Done.
func step(ctx sdk.Context, keeper *Keeper, rule func(packet.Rules) (packet.Result, error)) (packet.Result, error) {
	cached, write := ctx.CacheContext()
	result, err := rule(keeper.rules(cached))
	if err == nil && result == packet.Done {
		write()
	}
	return result, err
}

func applicationFailed(p packet.Packet, err error) error {
	return refusal.ApplicationFailed.With("port %s, client %s, sequence %d: %w", p.Payloads[0].SourcePort, p.SourceClient, p.Sequence, err)
}
