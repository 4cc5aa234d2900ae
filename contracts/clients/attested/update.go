package attested

import (
	"errors"

	"cosmossdk.io/store/cachekv"
	storetypes "cosmossdk.io/store/types"
	"github.com/cosmos/cosmos-sdk/codec"
	codectypes "github.com/cosmos/cosmos-sdk/codec/types"
	sdk "github.com/cosmos/cosmos-sdk/types"
	clienttypes "github.com/cosmos/ibc-go/v8/modules/core/02-client/types"
	"github.com/cosmos/ibc-go/v8/modules/core/exported"

	"github.com/anji-bridge/anji/contracts/clients/attestation"
	"github.com/anji-bridge/anji/proofs/refusal"
)

var (
	_ exported.ConsensusState            = (*ConsensusState)(nil)
	_ codectypes.UnpackInterfacesMessage = (*ConsensusState)(nil)
	_ exported.ClientMessage             = (*Update)(nil)
	_ codectypes.UnpackInterfacesMessage = (*Update)(nil)
)

// NewUpdate carries a client message of the light client or of the quorum.
func NewUpdate(message exported.ClientMessage) (*Update, error) {
	packed, err := codectypes.NewAnyWithValue(message)
	if err != nil {
		return nil, refusal.HeaderInvalid.With("%w", err)
	}
	return &Update{Message: packed}, nil
}

// UnpackInterfaces is called by codecs.
func (m *Update) UnpackInterfaces(unpacker codectypes.AnyUnpacker) error {
	var message exported.ClientMessage
	return unpacker.UnpackAny(m.Message, &message)
}

// ClientType is attested.
func (*Update) ClientType() string { return ClientType }

// ValidateBasic refuses with refusal.HeaderInvalid, or as the message does.
func (m *Update) ValidateBasic() error {
	message, err := m.Carried()
	if err != nil {
		return err
	}
	return message.ValidateBasic()
}

// Carried is the message that the update carries: never another update, so
// that none is nested. Refuses with refusal.HeaderInvalid.
func (m *Update) Carried() (exported.ClientMessage, error) {
	message, ok := cached(m.Message).(exported.ClientMessage)
	if !ok || message.ClientType() == ClientType {
		return nil, refusal.HeaderInvalid.With("the update carries no client message of a light client or of attestors")
	}
	return message, nil
}

// part is the one of the two that a message is for, with its store.
type part struct {
	state   exported.ClientState
	store   storetypes.KVStore
	message exported.ClientMessage
}

// part refuses with refusal.HeaderInvalid a message that is for neither.
func (cs *ClientState) part(cdc codec.BinaryCodec, store storetypes.KVStore, message exported.ClientMessage) (p part, err error) {
	update, ok := message.(*Update)
	if !ok {
		return p, refusal.HeaderInvalid.With("client message is a %T", message)
	}
	if p.message, err = update.Carried(); err != nil {
		return p, err
	}
	if err := p.message.ValidateBasic(); err != nil {
		return p, err
	}
	light, err := cs.LightClient()
	if err != nil {
		return p, err
	}
	switch p.message.ClientType() {
	case attestation.ClientType:
		p.state, p.store = &cs.Quorum, newQuorumStore(store)
	case light.ClientType():
		// A copy: what is only tried must not change the light client.
		kept := newLightStore(store, cdc, light)
		if light, err = clienttypes.UnmarshalClientState(cdc, kept.state); err != nil {
			return p, refusal.ClientInvalid.With("light: %w", err)
		}
		p.state, p.store = light, kept
	default:
		return p, refusal.HeaderInvalid.With("a message of type %s for a client of %s and attestors", p.message.ClientType(), light.ClientType())
	}
	return p, nil
}

// VerifyClientMessage has the part that the message is for check it.
func (cs *ClientState) VerifyClientMessage(ctx sdk.Context, cdc codec.BinaryCodec, store storetypes.KVStore, message exported.ClientMessage) error {
	p, err := cs.part(cdc, store, message)
	if err != nil {
		return err
	}
	return p.state.VerifyClientMessage(ctx, cdc, p.store, p.message)
}

// CheckForMisbehaviour tells whether a verified message contradicts itself,
// what its part knows, or what the other part knows: which it finds by trying
// what the client would become.
func (cs *ClientState) CheckForMisbehaviour(ctx sdk.Context, cdc codec.BinaryCodec, store storetypes.KVStore, message exported.ClientMessage) bool {
	p, err := cs.part(cdc, store, message)
	if err != nil {
		return false
	}
	if p.state.CheckForMisbehaviour(ctx, cdc, p.store, p.message) {
		return true
	}
	trial, tried := *cs, cachekv.NewStore(store)
	for _, height := range trial.UpdateState(ctx, cdc, tried, message) {
		if _, err := trial.agreedTime(ctx, tried, cdc, height); errors.Is(err, refusal.Contradiction) {
			return true
		}
	}
	return false
}

// UpdateStateOnMisbehaviour freezes the client, and where a part contradicts
// itself has that name who did it.
func (cs *ClientState) UpdateStateOnMisbehaviour(ctx sdk.Context, cdc codec.BinaryCodec, store storetypes.KVStore, message exported.ClientMessage) {
	if p, err := cs.part(cdc, store, message); err == nil && p.state.CheckForMisbehaviour(ctx, cdc, p.store, p.message) {
		p.state.UpdateStateOnMisbehaviour(ctx, cdc, p.store, p.message)
		if kept, ok := p.store.(*lightStore); ok {
			_ = cs.takeLight(cdc, kept) // frozen all the same
		}
	}
	cs.Frozen = true
	cs.save(store, cdc)
}

// UpdateState has the part that a verified message is for take it over, and
// answers with the heights that became known to it. For
// any other message it does nothing: ibc-go's RedundantRelay ante handler
// calls it with unverified messages.
func (cs *ClientState) UpdateState(ctx sdk.Context, cdc codec.BinaryCodec, store storetypes.KVStore, message exported.ClientMessage) []exported.Height {
	p, err := cs.part(cdc, store, message)
	if err != nil {
		return nil
	}
	heights := p.state.UpdateState(ctx, cdc, p.store, p.message)
	if kept, ok := p.store.(*lightStore); ok {
		if err := cs.takeLight(cdc, kept); err != nil {
			return nil
		}
	}
	for i, height := range heights {
		// The quorum's heights have no revision.
		known := clienttypes.NewHeight(cs.LatestHeight.RevisionNumber, height.GetRevisionHeight())
		if _, err := cs.agreedTime(ctx, store, cdc, known); err == nil && known.GT(cs.LatestHeight) {
			cs.LatestHeight = known
		}
		heights[i] = known
	}
	cs.save(store, cdc)
	return heights
}
