package attestation

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

// CheckSubstituteAndUpdateState lets the host's governance recover a frozen
// client, also to another set, without a delay: the substitute must be of the
// same source, and everything else is taken from it. What the client knew
// before is dropped, since it is what attestors said who contradicted
// themselves. Refuses with refusal.ClientInvalid.
func (cs *ClientState) CheckSubstituteAndUpdateState(
	_ sdk.Context, cdc codec.BinaryCodec, subjectStore, substituteStore storetypes.KVStore, substitute exported.ClientState,
) error {
	other, ok := substitute.(*ClientState)
	if !ok {
		return refusal.ClientInvalid.With("substitute is a %T", substitute)
	}
	if a, b := cs.source(), other.source(); !bytes.Equal(a, b) {
		return refusal.ClientInvalid.With("substitute is of the source %x, subject of %x", b, a)
	}
	latest, found := consensusState(substituteStore, cdc, other.GetLatestHeight())
	if !found {
		return refusal.ClientInvalid.With("substitute has no consensus state at its latest height %d", other.LatestHeight)
	}
	states.Prune(subjectStore, attestedPrefix, math.MaxInt, func(exported.Height) bool { return true })

	setConsensusState(subjectStore, cdc, other.LatestHeight, latest)
	if signers := signersAt(substituteStore, other.LatestHeight); len(signers) > 0 {
		setSigners(subjectStore, other.LatestHeight, signers)
	}
	recovered := *other
	recovered.IsFrozen = false
	*cs = recovered
	setClientState(subjectStore, cdc, cs)
	return nil
}

func (cs *ClientState) source() []byte {
	if cs.Terms == nil {
		return nil
	}
	return cs.Terms.Source
}

// VerifyUpgradeAndUpdateState refuses: attestors replace themselves by a
// Rotation.
func (*ClientState) VerifyUpgradeAndUpdateState(
	sdk.Context, codec.BinaryCodec, storetypes.KVStore, exported.ClientState, exported.ConsensusState, []byte, []byte,
) error {
	return refusal.ClientInvalid.With("a client of type %s is not upgraded: its attestors rotate or its host's governance recovers it", ClientType)
}
