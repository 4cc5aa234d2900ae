package cosmos

import (
	"context"
	"errors"

	codectypes "github.com/cosmos/cosmos-sdk/codec/types"
	sdkerrors "github.com/cosmos/cosmos-sdk/types/errors"

	"github.com/anji-bridge/anji/contracts/clients/attestation"
	"github.com/anji-bridge/anji/contracts/cosmos"
)

// stock tells whether the chain has none of our modules, which is then ibc-go
// v10 or later as it is.
func (c *Chain) stock(ctx context.Context) (bool, error) {
	err := c.grpcQuery(ctx, "/anji.packet.v1.Query/Params", &cosmos.QueryParamsRequest{}, &cosmos.QueryParamsResponse{})
	if refused := (*chainError)(nil); errors.As(err, &refused) && refused.is(sdkerrors.ErrUnknownRequest) {
		return true, nil
	}
	return false, err
}

// forHost takes what is ours out of the state of a new client of attestors for
// a stock chain, whose client has the field numbers of ours, and refuses others.
// What is lost is what they are for: such a client takes the set's word
// whichever chain it speaks of, and its set never changes.
func (c *Chain) forHost(ctx context.Context, packed *codectypes.Any) (*codectypes.Any, error) {
	if packed.TypeUrl != attestationURL {
		return packed, nil
	}
	var state attestation.ClientState
	if err := state.Unmarshal(packed.Value); err != nil {
		return nil, err
	}
	if state.Terms == nil {
		return packed, nil
	}
	stock, err := c.stock(ctx)
	if err != nil || !stock {
		return packed, err
	}
	c.log.Warn().Msg("the chain has ibc-go's own client of attestors: it is bound to no source, and its set cannot be rotated")
	state.Terms = nil
	return codectypes.NewAnyWithValue(&state)
}

var attestationURL = codectypes.MsgTypeURL(&attestation.ClientState{})
