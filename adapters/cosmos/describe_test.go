package cosmos

import (
	"bytes"
	"errors"
	"slices"
	"testing"
	"time"

	"github.com/cosmos/gogoproto/proto"
	clienttypes "github.com/cosmos/ibc-go/v8/modules/core/02-client/types"
	commitmenttypes "github.com/cosmos/ibc-go/v8/modules/core/23-commitment/types"
	tendermint "github.com/cosmos/ibc-go/v8/modules/light-clients/07-tendermint"

	"github.com/anji-bridge/anji/adapters"
	fabricclient "github.com/anji-bridge/anji/contracts/clients/fabric"
	"github.com/anji-bridge/anji/proofs/refusal"
)

func TestDescribe(t *testing.T) {
	began := time.Unix(1_700_000_000, 5).UTC()
	pack := func(m proto.Message) []byte {
		t.Helper()
		data, err := packAny(m)
		if err != nil {
			t.Fatal(err)
		}
		return data
	}
	state := func(change func(*tendermint.ClientState)) []byte {
		cs := tendermint.NewClientState("hub-3", tendermint.DefaultTrustLevel, time.Hour, 2*time.Hour, time.Minute,
			clienttypes.NewHeight(3, 9), slices.Clone(commitmenttypes.GetSDKSpecs()), []string{"upgrade", "upgradedIBCState"})
		change(cs)
		return pack(cs)
	}
	consensus := func(change func(*tendermint.ConsensusState)) []byte {
		cs := tendermint.NewConsensusState(began, commitmenttypes.NewMerkleRoot(bytes.Repeat([]byte{1}, 32)), bytes.Repeat([]byte{2}, 32))
		change(cs)
		return pack(cs)
	}
	same, sameToo := func(*tendermint.ClientState) {}, func(*tendermint.ConsensusState) {}
	good := adapters.ClientParams{ClientState: state(same), ConsensusState: consensus(sameToo)}

	d, err := Describe(good)
	if err != nil {
		t.Fatal(err)
	}
	if d.ClientType != "07-tendermint" || d.Chain != "hub-3" || d.Height != (adapters.Height{Revision: 3, Height: 9}) ||
		!d.Time.Equal(began) || d.TrustingPeriod != time.Hour {
		t.Errorf("%+v", d)
	}
	// Whatever a client would trust shows.
	for name, params := range map[string]adapters.ClientParams{
		"validators":       {ClientState: good.ClientState, ConsensusState: consensus(func(cs *tendermint.ConsensusState) { cs.NextValidatorsHash[0]++ })},
		"application hash": {ClientState: good.ClientState, ConsensusState: consensus(func(cs *tendermint.ConsensusState) { cs.Root.Hash[0]++ })},
		"trust level": {ClientState: state(func(cs *tendermint.ClientState) {
			cs.TrustLevel = tendermint.Fraction{Numerator: 2, Denominator: 3}
		}), ConsensusState: good.ConsensusState},
		"trusting period":  {ClientState: state(func(cs *tendermint.ClientState) { cs.TrustingPeriod++ }), ConsensusState: good.ConsensusState},
		"unbonding period": {ClientState: state(func(cs *tendermint.ClientState) { cs.UnbondingPeriod++ }), ConsensusState: good.ConsensusState},
		"clock drift":      {ClientState: state(func(cs *tendermint.ClientState) { cs.MaxClockDrift++ }), ConsensusState: good.ConsensusState},
	} {
		other, err := Describe(params)
		if err != nil || slices.Equal(other.Facts, d.Facts) {
			t.Errorf("another %s does not show (%v)", name, err)
		}
	}
	for name, params := range map[string]adapters.ClientParams{
		"nothing":              {},
		"another client":       {ClientState: pack(&fabricclient.ClientState{}), ConsensusState: good.ConsensusState},
		"another consensus":    {ClientState: good.ClientState, ConsensusState: pack(&fabricclient.ConsensusState{Timestamp: 1})},
		"states changed over":  {ClientState: good.ConsensusState, ConsensusState: good.ClientState},
		"not an Any":           {ClientState: []byte{1}, ConsensusState: good.ConsensusState},
		"low trust level":      {ClientState: state(func(cs *tendermint.ClientState) { cs.TrustLevel.Denominator = 4 }), ConsensusState: good.ConsensusState},
		"trusted for too long": {ClientState: state(func(cs *tendermint.ClientState) { cs.TrustingPeriod = cs.UnbondingPeriod }), ConsensusState: good.ConsensusState},
		"frozen":               {ClientState: state(func(cs *tendermint.ClientState) { cs.FrozenHeight = clienttypes.NewHeight(0, 1) }), ConsensusState: good.ConsensusState},
		"one proof format":     {ClientState: state(func(cs *tendermint.ClientState) { cs.ProofSpecs = cs.ProofSpecs[:1] }), ConsensusState: good.ConsensusState},
		"lax proof format": {ClientState: state(func(cs *tendermint.ClientState) {
			lax := *cs.ProofSpecs[0]
			lax.MaxDepth = 1
			cs.ProofSpecs[0] = &lax
		}), ConsensusState: good.ConsensusState},
	} {
		if _, err := Describe(params); !errors.Is(err, refusal.ClientInvalid) {
			t.Errorf("%s: %v", name, err)
		}
	}
}
