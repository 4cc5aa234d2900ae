package ethereum

import (
	"bytes"
	"math"

	storetypes "cosmossdk.io/store/types"
	"github.com/cosmos/cosmos-sdk/codec"
	sdk "github.com/cosmos/cosmos-sdk/types"
	"github.com/cosmos/ibc-go/v8/modules/core/exported"

	"github.com/anji-bridge/anji/contracts/clients/internal/states"
	"github.com/anji-bridge/anji/proofs/refusal"
)

// CheckSubstituteAndUpdateState lets the host's governance recover an expired
// or frozen client: the substitute must follow the same packet contract on the
// same network, and everything else is taken from it, forks and trusting
// period too. What the client knew before is dropped, since a frozen client's
// states are those of committees that contradicted themselves. Refuses with
// refusal.ClientInvalid.
func (cs *ClientState) CheckSubstituteAndUpdateState(
	_ sdk.Context, cdc codec.BinaryCodec, subjectStore, substituteStore storetypes.KVStore, substitute exported.ClientState,
) error {
	other, ok := substitute.(*ClientState)
	if !ok {
		return refusal.ClientInvalid.With("substitute is a %T", substitute)
	}
	if !bytes.Equal(other.Config.GenesisValidatorsRoot, cs.Config.GenesisValidatorsRoot) {
		return refusal.ClientInvalid.With("substitute is of the network %x, subject of %x", other.Config.GenesisValidatorsRoot, cs.Config.GenesisValidatorsRoot)
	}
	if !bytes.Equal(other.PacketContract, cs.PacketContract) || !bytes.Equal(other.CommitmentsSlot, cs.CommitmentsSlot) {
		return refusal.ClientInvalid.With("substitute is of contract %x, slot %x, subject of %x, %x", other.PacketContract, other.CommitmentsSlot, cs.PacketContract, cs.CommitmentsSlot)
	}
	latest, found := consensusState(substituteStore, cdc, other.LatestHeight)
	if !found {
		return refusal.ClientInvalid.With("substitute has no consensus state at its latest height %s", other.LatestHeight)
	}
	kept := map[string][]byte{}
	for _, key := range states.Keys(substituteStore, committeePrefix, math.MaxInt) {
		kept[string(key)] = substituteStore.Get(key)
	}
	states.Prune(subjectStore, storagePrefix, math.MaxInt, func(exported.Height) bool { return true })
	for _, key := range states.Keys(subjectStore, committeePrefix, math.MaxInt) {
		subjectStore.Delete(key)
	}

	setConsensusState(subjectStore, cdc, other.LatestHeight, latest)
	for _, root := range [][]byte{other.CurrentCommittee, other.NextCommittee} {
		key := append(bytes.Clone(committeePrefix), root...)
		if raw := kept[string(key)]; len(raw) > 0 {
			subjectStore.Set(key, raw)
		}
	}
	recovered := *other
	recovered.Frozen = false
	*cs = recovered
	setClientState(subjectStore, cdc, cs)
	return nil
}

// VerifyUpgradeAndUpdateState refuses: an Ethereum chain commits to no
// upgraded client of itself. Forks are scheduled by ScheduleForks.
func (*ClientState) VerifyUpgradeAndUpdateState(
	sdk.Context, codec.BinaryCodec, storetypes.KVStore, exported.ClientState, exported.ConsensusState, []byte, []byte,
) error {
	return refusal.ClientInvalid.With("a client of type %s is not upgraded: its host's governance schedules forks or recovers it", ClientType)
}
