package attested

import (
	storetypes "cosmossdk.io/store/types"
	"github.com/cosmos/cosmos-sdk/codec"
	sdk "github.com/cosmos/cosmos-sdk/types"
	"github.com/cosmos/ibc-go/v8/modules/core/exported"

	"github.com/anji-bridge/anji/proofs/refusal"
)

// CheckSubstituteAndUpdateState lets the host's governance recover an expired
// or frozen client: each part is recovered from the substitute's, by its own
// rules. Refuses with refusal.ClientInvalid, or as the parts do.
func (cs *ClientState) CheckSubstituteAndUpdateState(
	ctx sdk.Context, cdc codec.BinaryCodec, subjectStore, substituteStore storetypes.KVStore, substitute exported.ClientState,
) error {
	other, ok := substitute.(*ClientState)
	if !ok {
		return refusal.ClientInvalid.With("substitute is a %T", substitute)
	}
	light, err := cs.LightClient()
	if err != nil {
		return err
	}
	from, err := other.LightClient()
	if err != nil {
		return err
	}
	recovered := *cs
	kept := newLightStore(subjectStore, cdc, light)
	if err := light.CheckSubstituteAndUpdateState(ctx, cdc, kept, newLightStore(substituteStore, cdc, from), from); err != nil {
		return err
	}
	if err := recovered.takeLight(cdc, kept); err != nil {
		return err
	}
	if err := recovered.Quorum.CheckSubstituteAndUpdateState(ctx, cdc, newQuorumStore(subjectStore), newQuorumStore(substituteStore), &other.Quorum); err != nil {
		return refusal.Wrap(err, "quorum")
	}
	recovered.Frozen, recovered.LatestHeight = false, other.LatestHeight
	*cs = recovered
	cs.save(subjectStore, cdc)
	return nil
}

// VerifyUpgradeAndUpdateState refuses: after an upgrade the chain's heights
// may begin anew, which the quorum could not tell from the old ones.
func (*ClientState) VerifyUpgradeAndUpdateState(
	sdk.Context, codec.BinaryCodec, storetypes.KVStore, exported.ClientState, exported.ConsensusState, []byte, []byte,
) error {
	return refusal.ClientInvalid.With("a client of type %s is not upgraded but recovered", ClientType)
}
