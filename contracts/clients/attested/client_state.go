// Package attested is the ibc-go v8 light client of type attested: it wraps a
// light client of another type and a quorum of attestors (package
// contracts/clients/attestation), and believes what both say. So whoever
// deceives the one, by signatures that cost nothing or by colluding peers, must
// deceive the other too. The same code runs on Cosmos and in chaincode.
//
// Heights are the light client's. The quorum attests the number alone, so a
// height counts only where both know it, with the same second as its time.
package attested

import (
	"time"

	storetypes "cosmossdk.io/store/types"
	"github.com/cosmos/cosmos-sdk/codec"
	codectypes "github.com/cosmos/cosmos-sdk/codec/types"
	sdk "github.com/cosmos/cosmos-sdk/types"
	clienttypes "github.com/cosmos/ibc-go/v8/modules/core/02-client/types"
	"github.com/cosmos/ibc-go/v8/modules/core/exported"

	"github.com/anji-bridge/anji/contracts/clients/attestation"
	"github.com/anji-bridge/anji/proofs/refusal"
)

// ClientType begins every client id.
const ClientType = "attested"

var (
	_ exported.ClientState               = (*ClientState)(nil)
	_ codectypes.UnpackInterfacesMessage = (*ClientState)(nil)
)

// NewClientState describes a new client. Both parts must start at one height.
func NewClientState(light exported.ClientState, quorum *attestation.ClientState) (*ClientState, error) {
	packed, err := codectypes.NewAnyWithValue(light)
	if err != nil {
		return nil, refusal.ClientInvalid.With("%w", err)
	}
	latest := light.GetLatestHeight()
	cs := &ClientState{
		Light: packed, Quorum: *quorum,
		LatestHeight: clienttypes.NewHeight(latest.GetRevisionNumber(), latest.GetRevisionHeight()),
	}
	return cs, cs.Validate()
}

// UnpackInterfaces is called by codecs.
func (cs *ClientState) UnpackInterfaces(unpacker codectypes.AnyUnpacker) error {
	var light exported.ClientState
	return unpacker.UnpackAny(cs.Light, &light)
}

// LightClient is the state of the light client. Refuses with ClientInvalid.
func (cs *ClientState) LightClient() (exported.ClientState, error) {
	light, ok := cached(cs.Light).(exported.ClientState)
	if !ok {
		return nil, refusal.ClientInvalid.With("light is no client state")
	}
	switch light.ClientType() {
	case ClientType, attestation.ClientType:
		return nil, refusal.ClientInvalid.With("light is a client of type %s, want a light client", light.ClientType())
	}
	return light, nil
}

// cached is what a codec has unpacked; nil where the field was left out.
func cached(packed *codectypes.Any) any {
	if packed == nil {
		return nil
	}
	return packed.GetCachedValue()
}

// ClientType is attested.
func (*ClientState) ClientType() string { return ClientType }

// GetLatestHeight is the highest height that both know.
func (cs *ClientState) GetLatestHeight() exported.Height { return cs.LatestHeight }

// Validate refuses with refusal.ClientInvalid, or as the light client does.
func (cs *ClientState) Validate() error {
	light, err := cs.LightClient()
	if err != nil {
		return err
	}
	if err := light.Validate(); err != nil {
		return err
	}
	return refusal.Wrap(cs.Quorum.Validate(), "quorum")
}

// Status is Frozen when one of the two is, or they have contradicted each
// other, and else the light client's.
func (cs *ClientState) Status(ctx sdk.Context, store storetypes.KVStore, cdc codec.BinaryCodec) exported.Status {
	if cs.Frozen || cs.Quorum.IsFrozen {
		return exported.Frozen
	}
	light, err := cs.LightClient()
	if err != nil {
		return exported.Unknown
	}
	return light.Status(ctx, newLightStore(store, cdc, nil), cdc)
}

// NewConsensusState is the first of a client; its time is the light client's.
func NewConsensusState(light exported.ConsensusState) (*ConsensusState, error) {
	packed, err := codectypes.NewAnyWithValue(light)
	if err != nil {
		return nil, refusal.ClientInvalid.With("%w", err)
	}
	return &ConsensusState{Light: packed, Quorum: attestation.NewConsensusState(light.GetTimestamp() / uint64(time.Second))}, nil
}

// UnpackInterfaces is called by codecs.
func (s *ConsensusState) UnpackInterfaces(unpacker codectypes.AnyUnpacker) error {
	var light exported.ConsensusState
	return unpacker.UnpackAny(s.Light, &light)
}

func (s *ConsensusState) light() (exported.ConsensusState, error) {
	light, ok := cached(s.Light).(exported.ConsensusState)
	if !ok {
		return nil, refusal.ClientInvalid.With("light is no consensus state")
	}
	return light, nil
}

// ClientType is attested.
func (*ConsensusState) ClientType() string { return ClientType }

// GetTimestamp is the light client's, in nanoseconds.
func (s *ConsensusState) GetTimestamp() uint64 {
	light, err := s.light()
	if err != nil {
		return 0
	}
	return light.GetTimestamp()
}

// ValidateBasic refuses with refusal.ClientInvalid, or as the light client
// does.
func (s *ConsensusState) ValidateBasic() error {
	light, err := s.light()
	if err != nil {
		return err
	}
	if err := light.ValidateBasic(); err != nil || s.Quorum == nil {
		return err
	}
	return refusal.Wrap(s.Quorum.ValidateBasic(), "quorum")
}

// Initialize stores both parts of a new client, which must start at one
// height and second. Refuses with refusal.ClientInvalid, or as the parts do.
func (cs *ClientState) Initialize(ctx sdk.Context, cdc codec.BinaryCodec, store storetypes.KVStore, initial exported.ConsensusState) error {
	state, ok := initial.(*ConsensusState)
	if !ok {
		return refusal.ClientInvalid.With("consensus state is a %T, want a %T", initial, state)
	}
	if err := cs.Validate(); err != nil {
		return err
	}
	if err := state.ValidateBasic(); err != nil {
		return err
	}
	if cs.Frozen || state.Quorum == nil {
		return refusal.ClientInvalid.With("a new client is frozen, or its quorum has no consensus state")
	}
	light, err := cs.LightClient()
	if err != nil {
		return err
	}
	first, err := state.light()
	if err != nil {
		return err
	}
	if a, b := light.GetLatestHeight(), cs.Quorum.LatestHeight; a.GetRevisionHeight() != b || !cs.LatestHeight.EQ(a) {
		return refusal.ClientInvalid.With("the light client starts at height %s, the quorum at %d, both at %s", a, b, cs.LatestHeight)
	}
	next := *cs
	kept := newLightStore(store, cdc, nil)
	if err := light.Initialize(ctx, cdc, kept, first); err != nil {
		return err
	}
	if err := next.Quorum.Initialize(ctx, cdc, newQuorumStore(store), state.Quorum); err != nil {
		return refusal.Wrap(err, "quorum")
	}
	if err := next.takeLight(cdc, kept); err != nil {
		return err
	}
	if _, err := next.agreedTime(ctx, store, cdc, light.GetLatestHeight()); err != nil {
		return refusal.ClientInvalid.With("%w", err)
	}
	next.save(store, cdc)
	return nil
}

// GetTimestampAtHeight is the light client's time of a height that both know,
// in nanoseconds.
func (cs *ClientState) GetTimestampAtHeight(ctx sdk.Context, store storetypes.KVStore, cdc codec.BinaryCodec, height exported.Height) (uint64, error) {
	return cs.agreedTime(ctx, store, cdc, height)
}

// agreedTime refuses with UnknownRoot where one of the two does not know the
// height, and with Contradiction where they differ about its second.
func (cs *ClientState) agreedTime(ctx sdk.Context, store storetypes.KVStore, cdc codec.BinaryCodec, height exported.Height) (uint64, error) {
	light, err := cs.LightClient()
	if err != nil {
		return 0, err
	}
	proven, err := light.GetTimestampAtHeight(ctx, newLightStore(store, cdc, nil), cdc, height)
	if err != nil {
		return 0, refusal.UnknownRoot.With("light client: %w", err)
	}
	attested, err := cs.Quorum.GetTimestampAtHeight(ctx, newQuorumStore(store), cdc, attestation.NewHeight(height.GetRevisionHeight()))
	if err != nil {
		return 0, refusal.Wrap(err, "quorum")
	}
	if a, b := proven/uint64(time.Second), attested/uint64(time.Second); a != b {
		return 0, refusal.Contradiction.With("height %s has time %d for the light client and %d for the quorum", height, a, b)
	}
	return proven, nil
}

// ZeroCustomFields does so in both parts.
func (cs *ClientState) ZeroCustomFields() exported.ClientState {
	zeroed := ClientState{Light: cs.Light, Quorum: *cs.Quorum.ZeroCustomFields().(*attestation.ClientState), LatestHeight: cs.LatestHeight}
	if light, err := cs.LightClient(); err == nil {
		if packed, err := codectypes.NewAnyWithValue(light.ZeroCustomFields()); err == nil {
			zeroed.Light = packed
		}
	}
	return &zeroed
}
