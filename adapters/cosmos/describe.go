package cosmos

import (
	"bytes"
	"fmt"
	"slices"

	"github.com/cosmos/gogoproto/proto"
	commitmenttypes "github.com/cosmos/ibc-go/v8/modules/core/23-commitment/types"
	"github.com/cosmos/ibc-go/v8/modules/core/exported"
	tendermint "github.com/cosmos/ibc-go/v8/modules/light-clients/07-tendermint"
	ics23 "github.com/cosmos/ics23/go"

	"github.com/anji-bridge/anji/adapters"
	"github.com/anji-bridge/anji/proofs/refusal"
)

// Describe reads what ClientParams of some Cosmos chain, perhaps another
// operator's, would make a client trust. It refuses what no host would take,
// and proof formats that are not the SDK's: other ones may prove anything.
func Describe(params adapters.ClientParams) (adapters.Description, error) {
	none := adapters.Description{}
	var (
		anyState     exported.ClientState
		anyConsensus exported.ConsensusState
	)
	packed, err := parseAny(params.ClientState)
	if err == nil {
		err = registry.UnpackAny(packed, &anyState)
	}
	state, ok := anyState.(*tendermint.ClientState)
	if err != nil || !ok {
		return none, refusal.ClientInvalid.With("client state: want a %s: %v", exported.Tendermint, err)
	}
	if packed, err = parseAny(params.ConsensusState); err == nil {
		err = registry.UnpackAny(packed, &anyConsensus)
	}
	consensus, ok := anyConsensus.(*tendermint.ConsensusState)
	if err != nil || !ok {
		return none, refusal.ClientInvalid.With("consensus state: want one of %s: %v", exported.Tendermint, err)
	}
	if err := state.Validate(); err != nil {
		return none, refusal.ClientInvalid.With("%w", err)
	}
	if err := consensus.ValidateBasic(); err != nil {
		return none, refusal.ClientInvalid.With("%w", err)
	}
	if !slices.EqualFunc(state.ProofSpecs, commitmenttypes.GetSDKSpecs(), sameSpec) {
		return none, refusal.ClientInvalid.With("the proof formats are not those of the Cosmos SDK")
	}
	if !state.FrozenHeight.IsZero() {
		return none, refusal.ClientInvalid.With("the client is frozen")
	}
	return adapters.Description{
		ClientType:     state.ClientType(),
		Chain:          state.ChainId,
		Height:         adapters.Height{Revision: state.LatestHeight.RevisionNumber, Height: state.LatestHeight.RevisionHeight},
		Time:           consensus.Timestamp.UTC(),
		TrustingPeriod: state.TrustingPeriod,
		Facts: []adapters.Fact{
			{Name: "chain id", Value: state.ChainId},
			{Name: "next validators", Value: fmt.Sprintf("%X", []byte(consensus.NextValidatorsHash))},
			{Name: "application hash", Value: fmt.Sprintf("%X", consensus.Root.Hash)},
			{Name: "trust level", Value: fmt.Sprintf("%d/%d", state.TrustLevel.Numerator, state.TrustLevel.Denominator)},
			{Name: "trusting period", Value: state.TrustingPeriod.String()},
			{Name: "unbonding period", Value: state.UnbondingPeriod.String()},
			{Name: "clock drift", Value: state.MaxClockDrift.String()},
		},
	}, nil
}

// sameSpec compares all of two formats, which SpecEquals does not.
func sameSpec(a, b *ics23.ProofSpec) bool {
	encodedA, errA := proto.Marshal(a)
	encodedB, errB := proto.Marshal(b)
	return errA == nil && errB == nil && bytes.Equal(encodedA, encodedB)
}
