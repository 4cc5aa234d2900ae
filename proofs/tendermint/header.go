// Package tendermint verifies headers and state of CometBFT chains by pure
// functions, without I/O, clock or logging. The rules are CometBFT's
// (cometbft/light) and ibc-go's (23-commitment); this package bounds what
// they are given and answers with refusal codes.
package tendermint

import (
	"errors"
	"fmt"
	"time"

	cryptoenc "github.com/cometbft/cometbft/crypto/encoding"
	cmtmath "github.com/cometbft/cometbft/libs/math"
	"github.com/cometbft/cometbft/light"
	"github.com/cometbft/cometbft/types"

	"github.com/anji-bridge/anji/proofs/refusal"
)

// maxValidators bounds a validator set, which is hashed before any signature
// is checked.
const maxValidators = types.MaxVotesCount

// Trusted is what a light client keeps of the state that verification starts
// from.
type Trusted struct {
	ChainID            string
	Height             int64
	Time               time.Time
	NextValidatorsHash []byte
}

// Params are the light client's own.
type Params struct {
	TrustingPeriod time.Duration
	MaxClockDrift  time.Duration
	// TrustLevel is the part of the trusted power that must have signed, at
	// least a third.
	TrustLevel cmtmath.Fraction
}

// VerifyHeader checks an untrusted header and its validators against a
// trusted state and that state's next validators, as 07-tendermint does on
// chain. It refuses with
//   - HeaderInvalid: the trusted validators are not those of the trusted
//     state, or the header is malformed, of another chain, not after the
//     trusted state, or not signed by more than two thirds of its own set;
//   - HeaderExpired: the trusted state is older than the trusting period;
//   - HeaderFuture: the header is ahead of now by more than clocks may drift;
//   - NotEnoughTrust: too little of the trusted power signed; a header between
//     the two may lead on.
func VerifyHeader(trusted Trusted, trustedNext *types.ValidatorSet, untrusted *types.SignedHeader, validators *types.ValidatorSet, p Params, now time.Time) error {
	if trustedNext.IsNilOrEmpty() || validators.IsNilOrEmpty() || untrusted == nil || untrusted.Header == nil || untrusted.Commit == nil {
		return refusal.HeaderInvalid.With("header, commit or validator set is missing")
	}
	if trustedNext.Size() > maxValidators || validators.Size() > maxValidators {
		return refusal.TooLarge.With("validator set of more than %d", maxValidators)
	}
	for name, set := range map[string]*types.ValidatorSet{"trusted validators": trustedNext, "validators": validators} {
		if err := checkValidators(set); err != nil {
			return refusal.HeaderInvalid.With("%s: %w", name, err)
		}
	}
	if err := light.ValidateTrustLevel(p.TrustLevel); err != nil {
		return refusal.HeaderInvalid.With("%w", err)
	}
	if hash := trustedNext.Hash(); string(hash) != string(trusted.NextValidatorsHash) {
		return refusal.HeaderInvalid.With("trusted validators hash to %X, the trusted state names %X", hash, trusted.NextValidatorsHash)
	}
	if !untrusted.Time.Before(now.Add(p.MaxClockDrift)) {
		return refusal.HeaderFuture.With("header of %s, now is %s and clocks may drift %s", untrusted.Time, now, p.MaxClockDrift)
	}
	// Verify reads no other field of a trusted header.
	start := &types.SignedHeader{Header: &types.Header{
		ChainID: trusted.ChainID, Height: trusted.Height, Time: trusted.Time, NextValidatorsHash: trusted.NextValidatorsHash,
	}}
	return Refusal(light.Verify(start, trustedNext, untrusted, validators, p.TrustingPeriod, now, p.MaxClockDrift, p.TrustLevel))
}

// checkValidators finds what CometBFT's functions would panic at.
func checkValidators(set *types.ValidatorSet) error {
	for i, v := range set.Validators {
		if v == nil || v.PubKey == nil {
			return fmt.Errorf("validator %d is missing or has no key", i)
		}
		key, err := cryptoenc.PubKeyToProto(v.PubKey)
		if err == nil {
			_, err = cryptoenc.PubKeyFromProto(key) // checks its length
		}
		if err == nil {
			err = v.ValidateBasic()
		}
		if err != nil {
			return fmt.Errorf("validator %d: %w", i, err)
		}
	}
	_, err := set.TotalVotingPowerSafe()
	return err
}

// Refusal gives an error of CometBFT's header verification, met here or within
// 07-tendermint, the code of its rule; one that has a code keeps it.
func Refusal(err error) error {
	var (
		expired   light.ErrOldHeaderExpired
		untrusted light.ErrNewValSetCantBeTrusted
	)
	if _, ok := refusal.Of(err); ok || err == nil {
		return err
	}
	switch {
	case errors.As(err, &expired):
		return refusal.HeaderExpired.With("%w", err)
	case errors.As(err, &untrusted):
		return refusal.NotEnoughTrust.With("%w", err)
	default:
		return refusal.HeaderInvalid.With("%w", err)
	}
}
