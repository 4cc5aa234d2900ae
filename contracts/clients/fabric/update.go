package fabric

import (
	"time"

	storetypes "cosmossdk.io/store/types"
	"github.com/cosmos/cosmos-sdk/codec"
	sdk "github.com/cosmos/cosmos-sdk/types"
	clienttypes "github.com/cosmos/ibc-go/v8/modules/core/02-client/types"
	"github.com/cosmos/ibc-go/v8/modules/core/exported"

	"github.com/anji-bridge/anji/contracts/clients/hosttime"
	"github.com/anji-bridge/anji/contracts/clients/internal/states"
	fabricproof "github.com/anji-bridge/anji/proofs/fabric"
	"github.com/anji-bridge/anji/proofs/refusal"
)

// VerifyClientMessage checks the endorsements of a header, of both headers of
// a misbehaviour, and that the latter contradict each other, or of a trust
// update. A header's time must be neither a trusting period old nor ahead of
// the host's by more than clocks may drift. Refuses as fabricproof.Verify
// does, and with refusal.HeaderExpired, HeaderFuture, NotMisbehaviour,
// HeaderInvalid, TrustPending or TrustSequence.
func (cs *ClientState) VerifyClientMessage(ctx sdk.Context, _ codec.BinaryCodec, _ storetypes.KVStore, message exported.ClientMessage) error {
	settled := cs.Settled(hosttime.Committed(ctx))
	switch m := message.(type) {
	case *Header:
		if err := settled.CheckDefinition(); err != nil {
			return err
		}
		trusts, err := settled.InForce()
		if err != nil {
			return err
		}
		_, err = settled.verifyView(ctx, trusts, m)
		return err
	case *TrustUpdate:
		return settled.verifyTrustUpdate(ctx, m)
	case *Misbehaviour:
		return settled.verifyMisbehaviour(ctx, m)
	default:
		return refusal.HeaderInvalid.With("client message is a %T", message)
	}
}

// verifyView checks a header against each of several trusts.
func (cs *ClientState) verifyView(ctx sdk.Context, trusts []*fabricproof.Trust, header *Header) (fabricproof.View, error) {
	now := ctx.BlockTime()
	view, err := verifyAll(trusts, header, now)
	switch {
	case err != nil:
		return view, err
	case cs.expired(view.Time, now):
		return view, refusal.HeaderExpired.With("view of time %d, now is %d and the trusting period %s", view.Time, now.Unix(), cs.TrustingPeriod)
	case cs.ahead(view.Time, now):
		return view, refusal.HeaderFuture.With("view of time %d, now is %d and clocks may drift %s", view.Time, now.Unix(), cs.MaxClockDrift)
	}
	return view, nil
}

func verifyAll(trusts []*fabricproof.Trust, header *Header, now time.Time) (view fabricproof.View, err error) {
	evidence := header.EndorsedView()
	for _, trust := range trusts {
		if view, err = fabricproof.Verify(trust, evidence, now); err != nil {
			return view, err
		}
	}
	return view, nil
}

// verifyMisbehaviour takes views of any definition in force, so that a client
// that waits for another one can still be frozen.
func (cs *ClientState) verifyMisbehaviour(ctx sdk.Context, m *Misbehaviour) error {
	if err := m.ValidateBasic(); err != nil {
		return err
	}
	// Contradictory views freeze the client however old they are or however
	// far ahead: what signed them is not to be trusted.
	var views [2]fabricproof.View
	for i, header := range []*Header{m.Header1, m.Header2} {
		trusts, err := cs.inForceAt(header)
		if err != nil {
			return err
		}
		if views[i], err = verifyAll(trusts, header, ctx.BlockTime()); err != nil {
			return refusal.Wrap(err, "header_%d", i+1)
		}
	}
	if first, second := views[0], views[1]; !contradict(first.Height, first.Time, second.Height, second.Time) {
		return refusal.NotMisbehaviour.With("heights %d and %d at times %d and %d agree", first.Height, second.Height, first.Time, second.Time)
	}
	return nil
}

// inForceAt is InForce at the header's definition, if a document names that.
func (cs *ClientState) inForceAt(header *Header) ([]*fabricproof.Trust, error) {
	trusts, err := cs.InForce()
	if err != nil {
		return nil, err
	}
	carried, err := fabricproof.DefinitionOf(header.ResponsePayload, cs.Chaincode)
	if err != nil {
		return nil, err
	}
	known := carried == cs.Anchors().Definition
	for _, p := range cs.Pending {
		known = known || carried == p.Document.Anchors().Definition
	}
	for i := range trusts {
		if known {
			trusts[i] = trusts[i].WithDefinition(carried)
		}
	}
	return trusts, nil
}

// contradict tells whether two heights of the clock cannot both have been at
// their times. Each tick adds one to the height and moves the time forward,
// so heights and times have the same strict order. Different roots at one
// height are no contradiction: state changes between ticks.
func contradict(height1, time1, height2, time2 uint64) bool {
	switch {
	case height1 == height2:
		return time1 != time2
	case height1 < height2:
		return time1 >= time2
	default:
		return time1 <= time2
	}
}

// CheckForMisbehaviour tells whether a verified message contradicts itself or
// what the client knows.
func (cs *ClientState) CheckForMisbehaviour(_ sdk.Context, cdc codec.BinaryCodec, store storetypes.KVStore, message exported.ClientMessage) bool {
	header, ok := message.(*Header)
	if !ok {
		_, ok := message.(*Misbehaviour)
		return ok
	}
	view, err := fabricproof.ViewOf(header.ResponsePayload)
	if err != nil {
		return false
	}
	height := NewHeight(view.Height)
	if known, found := consensusState(store, cdc, height); found {
		return known.Timestamp != view.Time
	}
	if below, found := neighbour(store, cdc, height, false); found && below.Timestamp >= view.Time {
		return true
	}
	above, found := neighbour(store, cdc, height, true)
	return found && above.Timestamp <= view.Time
}

// UpdateStateOnMisbehaviour freezes the client.
func (cs *ClientState) UpdateStateOnMisbehaviour(_ sdk.Context, cdc codec.BinaryCodec, store storetypes.KVStore, _ exported.ClientMessage) {
	cs.Frozen = true
	setClientState(store, cdc, cs)
}

// UpdateState stores a verified header's time, if its height is new, and its
// root, prunes what has expired, and returns the header's height; or it takes
// over a verified trust document. For any other message, and for one that
// does not parse, it does nothing: ibc-go's RedundantRelay ante handler calls
// it with unverified messages.
func (cs *ClientState) UpdateState(ctx sdk.Context, cdc codec.BinaryCodec, store storetypes.KVStore, message exported.ClientMessage) []exported.Height {
	settled := cs.Settled(hosttime.Committed(ctx))
	changed := len(settled.Pending) != len(cs.Pending)
	*cs = *settled
	var heights []exported.Height
	switch m := message.(type) {
	case *Header:
		view, err := fabricproof.ViewOf(m.ResponsePayload)
		if err != nil {
			return nil
		}
		height := cs.addView(ctx, cdc, store, view)
		if heights = append(heights, height); height.GT(cs.LatestHeight) {
			cs.LatestHeight, changed = height, true
		}
	case *TrustUpdate:
		changed = cs.takeTrust(ctx, m) || changed
	default:
		return nil
	}
	if changed {
		setClientState(store, cdc, cs)
	}
	return heights
}

func (cs *ClientState) addView(ctx sdk.Context, cdc codec.BinaryCodec, store storetypes.KVStore, view fabricproof.View) clienttypes.Height {
	prune(store, states.MaxPruned, func(height exported.Height) bool {
		state, found := consensusState(store, cdc, height)
		return height.LT(cs.LatestHeight) && (!found || cs.expired(state.Timestamp, ctx.BlockTime()))
	})
	height := NewHeight(view.Height)
	if _, known := consensusState(store, cdc, height); !known {
		setConsensusState(store, cdc, height, &ConsensusState{Timestamp: view.Time})
	}
	cs.addRoot(store, height, view.Root)
	return height
}
