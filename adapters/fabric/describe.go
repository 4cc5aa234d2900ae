package fabric

import (
	"fmt"
	"time"

	codectypes "github.com/cosmos/cosmos-sdk/codec/types"
	"github.com/cosmos/gogoproto/proto"

	"github.com/anji-bridge/anji/adapters"
	client "github.com/anji-bridge/anji/contracts/clients/fabric"
	"github.com/anji-bridge/anji/proofs/refusal"
)

// Describe reads what ClientParams of some Fabric channel, perhaps another
// operator's, would make a client trust. It refuses what no host would take.
func Describe(params adapters.ClientParams) (adapters.Description, error) {
	none := adapters.Description{}
	state, err := clientState(adapters.Client{ID: "offered", State: params.ClientState})
	if err != nil {
		return none, err
	}
	var (
		packed    codectypes.Any
		consensus client.ConsensusState
	)
	if err := proto.Unmarshal(params.ConsensusState, &packed); err != nil {
		return none, refusal.Malformed.With("consensus state: %w", err)
	}
	if want := codectypes.MsgTypeURL(&consensus); packed.TypeUrl != want {
		return none, refusal.ClientInvalid.With("consensus state of type %q, want %q", packed.TypeUrl, want)
	}
	if err := proto.Unmarshal(packed.Value, &consensus); err != nil {
		return none, refusal.Malformed.With("consensus state: %w", err)
	}
	if err := state.Validate(); err != nil {
		return none, err
	}
	if err := consensus.ValidateBasic(); err != nil {
		return none, err
	}
	if state.Frozen || len(state.Pending) > 0 {
		return none, refusal.ClientInvalid.With("a new client is neither frozen nor has pending trust documents")
	}
	pinned, err := facts(state.Anchors())
	if err != nil {
		return none, refusal.ClientInvalid.With("%w", err)
	}
	return adapters.Description{
		ClientType:     state.ClientType(),
		Chain:          state.Chaincode + " on " + state.Channel,
		Height:         adapters.Height{Height: state.LatestHeight.RevisionHeight},
		Time:           time.Unix(int64(consensus.Timestamp), 0).UTC(),
		TrustingPeriod: state.TrustingPeriod,
		Facts: append(pinned,
			adapters.Fact{Name: "trust document", Value: fmt.Sprint(state.TrustSequence)},
			adapters.Fact{Name: "additions count after", Value: state.TrustDelay.String()},
			adapters.Fact{Name: "trusting period", Value: state.TrustingPeriod.String()},
			adapters.Fact{Name: "clock drift", Value: state.MaxClockDrift.String()},
		),
	}, nil
}
