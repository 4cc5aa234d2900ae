package ethereum

import (
	"context"

	sdk "github.com/cosmos/cosmos-sdk/types"
	clientkeeper "github.com/cosmos/ibc-go/v8/modules/core/02-client/keeper"

	"github.com/anji-bridge/anji/proofs/refusal"
)

// msgServer executes what governance asks.
type msgServer struct {
	clients   clientkeeper.Keeper
	authority string
}

// NewMsgServer serves the messages for the clients of a keeper. authority is
// the address that may schedule forks, which should be governance's.
func NewMsgServer(clients clientkeeper.Keeper, authority string) MsgServer {
	return msgServer{clients, authority}
}

// ScheduleForks replaces a client's forks that are still to come.
func (s msgServer) ScheduleForks(ctx context.Context, msg *MsgScheduleForks) (*MsgScheduleForksResponse, error) {
	if msg.Authority != s.authority {
		return nil, refusal.Unauthorized.With("%s, only %s schedules forks", msg.Authority, s.authority)
	}
	sdkCtx := sdk.UnwrapSDKContext(ctx)
	state, found := s.clients.GetClientState(sdkCtx, msg.ClientId)
	if !found {
		return nil, refusal.ClientUnknown.With("%s", msg.ClientId)
	}
	cs, ok := state.(*ClientState)
	if !ok {
		return nil, refusal.ClientInvalid.With("client %s is a %T", msg.ClientId, state)
	}
	if err := cs.ScheduleForks(msg.Forks); err != nil {
		return nil, err
	}
	s.clients.SetClientState(sdkCtx, msg.ClientId, cs)
	return &MsgScheduleForksResponse{}, nil
}
