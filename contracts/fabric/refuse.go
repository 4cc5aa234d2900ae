package fabric

import (
	"errors"

	sdk "github.com/cosmos/cosmos-sdk/types"
	clienttypes "github.com/cosmos/ibc-go/v8/modules/core/02-client/types"
	"github.com/cosmos/ibc-go/v8/modules/core/exported"
	tendermint "github.com/cosmos/ibc-go/v8/modules/light-clients/07-tendermint"

	"github.com/anji-bridge/anji/contracts/clients/attested"
	"github.com/anji-bridge/anji/proofs/refusal"
	headers "github.com/anji-bridge/anji/proofs/tendermint"
)

// withCode gives err a code unless it has one.
func withCode(code refusal.Code, err error) error {
	if err == nil {
		return nil
	}
	if _, ok := refusal.Of(err); ok {
		return err
	}
	return code.With("%w", err)
}

// refuseMessage gives what a light client says against a message our codes.
func refuseMessage(ctx sdk.Context, state exported.ClientState, message exported.ClientMessage, err error) error {
	if errors.Is(err, clienttypes.ErrConsensusStateNotFound) {
		return withCode(refusal.UnknownRoot, err)
	}
	if update, ok := message.(*attested.Update); ok {
		state, message = ofLight(state, update)
	}
	if client, ok := state.(*tendermint.ClientState); ok && fromFuture(ctx, client, message) {
		return withCode(refusal.HeaderFuture, err)
	}
	return headers.Refusal(err)
}

// ofLight is the light client of an attested one and the message for it.
func ofLight(state exported.ClientState, update *attested.Update) (exported.ClientState, exported.ClientMessage) {
	client, ok := state.(*attested.ClientState)
	if !ok {
		return state, update
	}
	light, err := client.LightClient()
	if err != nil {
		return state, update
	}
	carried, err := update.Carried()
	if err != nil {
		return state, update
	}
	return light, carried
}

// fromFuture tells whether it is its time for which 07-tendermint refuses a
// header: CometBFT has no error of its own for that.
func fromFuture(ctx sdk.Context, client *tendermint.ClientState, message exported.ClientMessage) bool {
	header, ok := message.(*tendermint.Header)
	return ok && !header.GetTime().Before(ctx.BlockTime().Add(client.MaxClockDrift))
}
