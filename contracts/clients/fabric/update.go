package fabric

import (
	storetypes "cosmossdk.io/store/types"
	"github.com/cosmos/cosmos-sdk/codec"
	sdk "github.com/cosmos/cosmos-sdk/types"
	"github.com/cosmos/ibc-go/v8/modules/core/exported"

	fabricproof "github.com/anji-bridge/anji/proofs/fabric"
	"github.com/anji-bridge/anji/proofs/refusal"
)

// VerifyClientMessage checks the endorsements of a header, or of both headers
// of a misbehaviour, and that the latter contradict each other. A header's
// time must be neither a trusting period old nor ahead of the host's by more
// than clocks may drift. Refuses as fabricproof.Verify does, and with
// refusal.HeaderExpired, HeaderFuture, NotMisbehaviour, HeaderInvalid.
func (cs *ClientState) VerifyClientMessage(ctx sdk.Context, _ codec.BinaryCodec, _ storetypes.KVStore, message exported.ClientMessage) error {
	trust, err := fabricproof.NewTrust(cs.Anchors())
	if err != nil {
		return err
	}
	now := ctx.BlockTime()
	switch m := message.(type) {
	case *Header:
		view, err := fabricproof.Verify(trust, m.EndorsedView(), now)
		switch {
		case err != nil:
			return err
		case cs.expired(view.Time, now):
			return refusal.HeaderExpired.With("view of time %d, now is %d and the trusting period %s", view.Time, now.Unix(), cs.TrustingPeriod)
		case cs.ahead(view.Time, now):
			return refusal.HeaderFuture.With("view of time %d, now is %d and clocks may drift %s", view.Time, now.Unix(), cs.MaxClockDrift)
		}
		return nil
	case *Misbehaviour:
		if err := m.ValidateBasic(); err != nil {
			return err
		}
		// Contradictory views freeze the client however old they are or
		// however far ahead: what signed them is not to be trusted.
		first, err := fabricproof.Verify(trust, m.Header1.EndorsedView(), now)
		if err != nil {
			return refusal.Wrap(err, "header_1")
		}
		second, err := fabricproof.Verify(trust, m.Header2.EndorsedView(), now)
		if err != nil {
			return refusal.Wrap(err, "header_2")
		}
		if !contradict(first.Height, first.Time, second.Height, second.Time) {
			return refusal.NotMisbehaviour.With("heights %d and %d at times %d and %d agree", first.Height, second.Height, first.Time, second.Time)
		}
		return nil
	default:
		return refusal.HeaderInvalid.With("client message is a %T", message)
	}
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
// root, prunes what has expired, and returns the header's height. For any
// other message, and for a header that holds no view, it does nothing:
// ibc-go's RedundantRelay ante handler calls it with unverified messages.
func (cs *ClientState) UpdateState(ctx sdk.Context, cdc codec.BinaryCodec, store storetypes.KVStore, message exported.ClientMessage) []exported.Height {
	header, ok := message.(*Header)
	if !ok {
		return nil
	}
	view, err := fabricproof.ViewOf(header.ResponsePayload)
	if err != nil {
		return nil
	}
	prune(store, maxPruned, func(height exported.Height) bool {
		state, found := consensusState(store, cdc, height)
		return height.LT(cs.LatestHeight) && (!found || cs.expired(state.Timestamp, ctx.BlockTime()))
	})
	height := NewHeight(view.Height)
	if _, known := consensusState(store, cdc, height); !known {
		setConsensusState(store, cdc, height, &ConsensusState{Timestamp: view.Time})
	}
	addRoot(store, height, view.Root)
	if height.GT(cs.LatestHeight) {
		cs.LatestHeight = height
		setClientState(store, cdc, cs)
	}
	return []exported.Height{height}
}
