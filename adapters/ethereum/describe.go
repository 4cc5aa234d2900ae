package ethereum

import (
	"fmt"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/anji-bridge/anji/adapters"
	client "github.com/anji-bridge/anji/contracts/clients/ethereum"
	"github.com/anji-bridge/anji/proofs/refusal"
)

// Describe reads what ClientParams of some Ethereum chain, perhaps another
// operator's, would make a client trust. It refuses what no host would take.
func Describe(params adapters.ClientParams) (adapters.Description, error) {
	none := adapters.Description{}
	state, err := clientState(params.ClientState)
	if err != nil {
		return none, refusal.Wrap(err, "client state")
	}
	var consensus client.ConsensusState
	if err := unpackAny(params.ConsensusState, &consensus); err != nil {
		return none, refusal.Wrap(err, "consensus state")
	}
	if err := state.ValidateNew(&consensus); err != nil {
		return none, err
	}
	return adapters.Description{
		ClientType:     state.ClientType(),
		Chain:          fmt.Sprintf("router %s, genesis validators root %x", common.BytesToAddress(state.PacketContract), state.Config.GenesisValidatorsRoot),
		Height:         adapters.Height{Height: state.LatestHeight.RevisionHeight},
		Time:           time.Unix(int64(consensus.Timestamp), 0).UTC(),
		TrustingPeriod: state.TrustingPeriod,
		Facts:          facts(state, consensus),
	}, nil
}

func facts(state *client.ClientState, consensus client.ConsensusState) []adapters.Fact {
	out := []adapters.Fact{
		{Name: "packet router", Value: common.BytesToAddress(state.PacketContract).Hex()},
		{Name: "commitments slot", Value: fmt.Sprintf("%x", state.CommitmentsSlot)},
		{Name: "genesis validators root", Value: fmt.Sprintf("%x", state.Config.GenesisValidatorsRoot)},
		{Name: "genesis time", Value: time.Unix(int64(state.Config.GenesisTime), 0).UTC().Format(time.RFC3339)},
		{Name: "block root", Value: fmt.Sprintf("%x in slot %d", state.LatestRoot, state.LatestSlot)},
		{Name: "sync committee", Value: fmt.Sprintf("%x, %d members", state.CurrentCommittee, state.Config.SyncCommitteeSize)},
		{Name: "storage root", Value: fmt.Sprintf("%x", consensus.StorageRoot)},
		{Name: "slots", Value: fmt.Sprintf("%d seconds, %d an epoch, %d epochs a sync-committee period", state.Config.SecondsPerSlot, state.Config.SlotsPerEpoch, state.Config.EpochsPerSyncCommitteePeriod)},
	}
	for _, fork := range state.Config.Forks {
		out = append(out, adapters.Fact{Name: "fork " + fork.Name, Value: fmt.Sprintf("version %x from epoch %d on", fork.Version, fork.Epoch)})
	}
	return append(out,
		adapters.Fact{Name: "trusting period", Value: state.TrustingPeriod.String()},
		adapters.Fact{Name: "clock drift", Value: state.MaxClockDrift.String()},
	)
}
