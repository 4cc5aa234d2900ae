// Package fabric is the ibc-go v8 light client of type fabric-view: it keeps
// what a chain knows of a Hyperledger Fabric channel through endorsed views
// (package proofs/fabric). The same code runs on Cosmos and in chaincode.
//
// A height of such a client is a height of the channel's committed clock,
// which is no snapshot: paths change while it lasts. So each height has one
// time and any number of endorsed roots.
package fabric

import (
	"time"

	storetypes "cosmossdk.io/store/types"
	"github.com/cosmos/cosmos-sdk/codec"
	sdk "github.com/cosmos/cosmos-sdk/types"
	clienttypes "github.com/cosmos/ibc-go/v8/modules/core/02-client/types"
	"github.com/cosmos/ibc-go/v8/modules/core/exported"

	fabricproof "github.com/anji-bridge/anji/proofs/fabric"
	"github.com/anji-bridge/anji/proofs/refusal"
)

// ClientType begins every client id; ibc-go v8 wants at least nine characters
// in an id, so "fabric" would be too short.
const ClientType = "fabric-view"

var _ exported.ClientState = (*ClientState)(nil)

// NewClientState describes a new client that pins the given anchors and
// starts at a height of the committed clock. Evidence older than
// trustingPeriod is refused, and so is evidence more than maxClockDrift ahead
// of the host's time. The trust delay is DefaultTrustDelay.
func NewClientState(anchors fabricproof.Anchors, trustingPeriod, maxClockDrift time.Duration, height uint64) *ClientState {
	return &ClientState{
		Channel:         anchors.Channel,
		Chaincode:       anchors.Chaincode,
		DefinitionBlock: anchors.Definition.Block,
		DefinitionTx:    anchors.Definition.Tx,
		Policy:          anchors.Policy,
		Msps:            anchors.MSPs,
		TrustingPeriod:  trustingPeriod,
		MaxClockDrift:   maxClockDrift,
		TrustDelay:      DefaultTrustDelay,
		LatestHeight:    NewHeight(height),
	}
}

// NewHeight is a clock height as ibc-go writes it: revision 0.
func NewHeight(height uint64) clienttypes.Height { return clienttypes.NewHeight(0, height) }

// Anchors is what the client pins.
func (cs *ClientState) Anchors() fabricproof.Anchors {
	return fabricproof.Anchors{
		Channel:    cs.Channel,
		Chaincode:  cs.Chaincode,
		Definition: fabricproof.Version{Block: cs.DefinitionBlock, Tx: cs.DefinitionTx},
		Policy:     cs.Policy,
		MSPs:       cs.Msps,
	}
}

// ClientType is fabric-view.
func (*ClientState) ClientType() string { return ClientType }

// GetLatestHeight is the highest clock height that was verified.
func (cs *ClientState) GetLatestHeight() exported.Height { return cs.LatestHeight }

// Validate refuses with refusal.ClientInvalid.
func (cs *ClientState) Validate() error {
	if cs.TrustingPeriod <= 0 {
		return refusal.ClientInvalid.With("trusting_period is %s, want more than zero", cs.TrustingPeriod)
	}
	if cs.MaxClockDrift <= 0 {
		return refusal.ClientInvalid.With("max_clock_drift is %s, want more than zero", cs.MaxClockDrift)
	}
	if cs.LatestHeight.RevisionNumber != 0 || cs.LatestHeight.RevisionHeight == 0 {
		return refusal.ClientInvalid.With("latest_height is %s, want revision 0 and a height", cs.LatestHeight)
	}
	if cs.TrustDelay <= 0 {
		return refusal.ClientInvalid.With("trust_delay is %s, want more than zero", cs.TrustDelay)
	}
	if _, err := fabricproof.NewTrust(cs.Anchors()); err != nil {
		return err
	}
	return cs.validatePending()
}

func (cs *ClientState) validatePending() error {
	if len(cs.Pending) > maxPending {
		return refusal.ClientInvalid.With("%d pending trust documents, at most %d", len(cs.Pending), maxPending)
	}
	before := cs.TrustSequence
	for _, p := range cs.Pending {
		d := p.Document
		switch {
		case d.Sequence <= before:
			return refusal.ClientInvalid.With("pending trust document %d after %d", d.Sequence, before)
		case d.Channel != cs.Channel || d.Chaincode != cs.Chaincode:
			return refusal.ClientInvalid.With("pending trust document of %s on %s, client of %s on %s", d.Chaincode, d.Channel, cs.Chaincode, cs.Channel)
		case p.Effective > fabricproof.MaxTime:
			return refusal.ClientInvalid.With("pending trust document %d: effective %d is no number of seconds", d.Sequence, p.Effective)
		}
		if err := d.validate(); err != nil {
			return err
		}
		before = d.Sequence
	}
	return nil
}

// Status is Frozen after misbehaviour, Expired when the latest known time is
// a trusting period ago, and else Active.
func (cs *ClientState) Status(ctx sdk.Context, store storetypes.KVStore, cdc codec.BinaryCodec) exported.Status {
	if cs.Frozen {
		return exported.Frozen
	}
	state, found := consensusState(store, cdc, cs.LatestHeight)
	if !found || cs.expired(state.Timestamp, ctx.BlockTime()) {
		return exported.Expired
	}
	return exported.Active
}

// expired tells whether seconds lie a trusting period or more before now.
func (cs *ClientState) expired(seconds uint64, now time.Time) bool {
	return !time.Unix(int64(seconds), 0).Add(cs.TrustingPeriod).After(now)
}

// ahead tells whether seconds lie further ahead of now than clocks may drift.
func (cs *ClientState) ahead(seconds uint64, now time.Time) bool {
	return time.Unix(int64(seconds), 0).After(now.Add(cs.MaxClockDrift))
}

// Initialize stores the client's state, its first consensus state and the
// latter's iteration key. Refuses with refusal.ClientInvalid or
// refusal.HeaderFuture.
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
	if len(cs.Pending) > 0 {
		return refusal.ClientInvalid.With("a new client has pending trust documents")
	}
	if cs.ahead(state.Timestamp, ctx.BlockTime()) {
		return refusal.HeaderFuture.With("consensus state's timestamp %d, now is %d", state.Timestamp, ctx.BlockTime().Unix())
	}
	setClientState(store, cdc, cs)
	setConsensusState(store, cdc, cs.LatestHeight, state)
	return nil
}

// GetTimestampAtHeight is the clock's time at a known height in nanoseconds.
func (*ClientState) GetTimestampAtHeight(_ sdk.Context, store storetypes.KVStore, cdc codec.BinaryCodec, height exported.Height) (uint64, error) {
	state, found := consensusState(store, cdc, height)
	if !found {
		return 0, refusal.UnknownRoot.With("height %s was never verified", height)
	}
	return state.GetTimestamp(), nil
}

// ZeroCustomFields keeps what the channel itself determines.
func (cs *ClientState) ZeroCustomFields() exported.ClientState {
	zeroed := *cs
	zeroed.TrustingPeriod, zeroed.MaxClockDrift, zeroed.Frozen = 0, 0, false
	zeroed.TrustDelay, zeroed.Pending = 0, nil
	return &zeroed
}
