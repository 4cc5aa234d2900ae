package quorum

import (
	"errors"
	"fmt"
	"strconv"
	"strings"
	"time"

	"github.com/cosmos/gogoproto/proto"
	"github.com/cosmos/ibc-go/v8/modules/core/exported"

	"github.com/anji-bridge/anji/adapters"
	client "github.com/anji-bridge/anji/contracts/clients/attestation"
	"github.com/anji-bridge/anji/contracts/clients/attested"
	"github.com/anji-bridge/anji/proofs/refusal"
)

// offerPeriod is for how long a client of attestors alone may be made of what
// was described: they do not expire, but what they begin with grows old.
const offerPeriod = 24 * time.Hour

// Describer reads client parameters of one kind of chain.
type Describer = func(adapters.ClientParams) (adapters.Description, error)

// Describe is a describer that reads also those of clients that believe
// attestors, beside what own reads.
func Describe(own Describer) Describer {
	return func(params adapters.ClientParams) (adapters.Description, error) {
		state, err := unpackAny[exported.ClientState](params.ClientState)
		if err != nil {
			return own(params) // whose errors say more
		}
		switch state := state.(type) {
		case *client.ClientState:
			return describeAlone(state, params)
		case *attested.ClientState:
			return describeBoth(state, params, own)
		}
		return own(params)
	}
}

func describeAlone(state *client.ClientState, params adapters.ClientParams) (adapters.Description, error) {
	d := adapters.Description{ClientType: adapters.Attestations, Height: adapters.Height{Height: state.LatestHeight}, TrustingPeriod: offerPeriod}
	first, err := unpackAny[exported.ConsensusState](params.ConsensusState)
	if err != nil {
		return d, fmt.Errorf("consensus state: %w", err)
	}
	if _, ok := first.(*client.ConsensusState); !ok {
		return d, refusal.ClientInvalid.With("client state of %s, consensus state of %s", state.ClientType(), first.ClientType())
	}
	if err := errors.Join(state.Validate(), first.ValidateBasic()); err != nil {
		return d, err
	}
	d.Time = time.Unix(0, int64(first.GetTimestamp())).UTC()
	d.Chain = "whatever its attestors sign for"
	if state.Terms != nil && len(state.Terms.Source) > 0 {
		d.Chain = fmt.Sprintf("source %x", state.Terms.Source)
	}
	d.Facts = facts(state)
	return d, nil
}

func describeBoth(state *attested.ClientState, params adapters.ClientParams, own Describer) (d adapters.Description, err error) {
	if err := state.Validate(); err != nil {
		return d, err
	}
	first, err := unpackAny[exported.ConsensusState](params.ConsensusState)
	if err != nil {
		return d, fmt.Errorf("consensus state: %w", err)
	}
	both, ok := first.(*attested.ConsensusState)
	if !ok {
		return d, refusal.ClientInvalid.With("client state of %s, consensus state of %s", state.ClientType(), first.ClientType())
	}
	if err := both.ValidateBasic(); err != nil {
		return d, err
	}
	light := adapters.ClientParams{Identities: params.Identities}
	if light.ClientState, err = proto.Marshal(state.Light); err != nil {
		return d, err
	}
	if light.ConsensusState, err = proto.Marshal(both.Light); err != nil {
		return d, err
	}
	if d, err = own(light); err != nil {
		return d, err
	}
	d.Facts = append([]adapters.Fact{{Name: "light client", Value: d.ClientType}}, append(d.Facts, facts(&state.Quorum)...)...)
	d.ClientType = adapters.Attested
	return d, nil
}

func facts(state *client.ClientState) []adapters.Fact {
	found := []adapters.Fact{
		{Name: "attestors", Value: strings.Join(state.AttestorAddresses, ", ")},
		{Name: "attestors needed", Value: fmt.Sprintf("%d of %d", state.MinRequiredSigs, len(state.AttestorAddresses))},
	}
	if state.Terms != nil {
		found = append(found,
			adapters.Fact{Name: "source", Value: fmt.Sprintf("%x", state.Terms.Source)},
			adapters.Fact{Name: "heights are snapshots", Value: strconv.FormatBool(state.Terms.Snapshot)},
			adapters.Fact{Name: "clocks may drift", Value: state.Terms.MaxClockDrift.String()},
			adapters.Fact{Name: "rotation delay", Value: state.Terms.RotationDelay.String()})
	}
	return found
}
