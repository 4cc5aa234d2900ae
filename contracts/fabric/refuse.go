package fabric

import (
	"errors"

	"github.com/cometbft/cometbft/light"
	clienttypes "github.com/cosmos/ibc-go/v8/modules/core/02-client/types"

	"github.com/anji-bridge/anji/proofs/refusal"
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

// refuseHeader gives the errors of 07-tendermint's header verification our codes.
func refuseHeader(err error) error {
	var (
		expired   light.ErrOldHeaderExpired
		untrusted light.ErrNewValSetCantBeTrusted
	)
	switch {
	case errors.As(err, &expired):
		return withCode(refusal.HeaderExpired, err)
	case errors.As(err, &untrusted):
		return withCode(refusal.NotEnoughTrust, err)
	case errors.Is(err, clienttypes.ErrConsensusStateNotFound):
		return withCode(refusal.UnknownRoot, err)
	default:
		return withCode(refusal.HeaderInvalid, err)
	}
}
