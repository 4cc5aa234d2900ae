package fabric

import (
	"math"

	storetypes "cosmossdk.io/store/types"
	"github.com/cosmos/cosmos-sdk/codec"
	sdk "github.com/cosmos/cosmos-sdk/types"
	"github.com/cosmos/ibc-go/v8/modules/core/exported"

	"github.com/anji-bridge/anji/contracts/clients/internal/states"
	"github.com/anji-bridge/anji/proofs/refusal"
)

// CheckSubstituteAndUpdateState lets the host's governance recover an expired
// or frozen client, also to other anchors (a changed definition, policy or
// organisation) without a delay: the substitute must be of the same channel
// and chaincode, and everything else is taken from it. What the client knew before is
// dropped, since a frozen client's states are those of signers who
// contradicted themselves. Refuses with refusal.ClientInvalid.
func (cs *ClientState) CheckSubstituteAndUpdateState(
	_ sdk.Context, cdc codec.BinaryCodec, subjectStore, substituteStore storetypes.KVStore, substitute exported.ClientState,
) error {
	other, ok := substitute.(*ClientState)
	if !ok {
		return refusal.ClientInvalid.With("substitute is a %T", substitute)
	}
	if other.Channel != cs.Channel || other.Chaincode != cs.Chaincode {
		return refusal.ClientInvalid.With("substitute is of %s on %s, subject of %s on %s", other.Chaincode, other.Channel, cs.Chaincode, cs.Channel)
	}
	latest, found := consensusState(substituteStore, cdc, other.LatestHeight)
	if !found {
		return refusal.ClientInvalid.With("substitute has no consensus state at its latest height %s", other.LatestHeight)
	}
	prune(subjectStore, math.MaxInt, func(exported.Height) bool { return true })

	setConsensusState(subjectStore, cdc, other.LatestHeight, latest)
	roots := rootsAt(other.LatestHeight)
	for _, key := range states.Keys(substituteStore, roots, math.MaxInt) {
		subjectStore.Set(key, substituteStore.Get(key))
	}
	recovered := *other
	recovered.Frozen = false
	*cs = recovered
	setClientState(subjectStore, cdc, cs)
	return nil
}

// VerifyUpgradeAndUpdateState refuses: a channel commits to no upgraded client
// of itself. Trust changes through CheckSubstituteAndUpdateState.
func (*ClientState) VerifyUpgradeAndUpdateState(
	sdk.Context, codec.BinaryCodec, storetypes.KVStore, exported.ClientState, exported.ConsensusState, []byte, []byte,
) error {
	return refusal.ClientInvalid.With("a client of type %s is not upgraded but recovered", ClientType)
}
