package ethereum

import (
	"errors"
	"time"

	storetypes "cosmossdk.io/store/types"
	"github.com/cosmos/cosmos-sdk/codec"
	sdk "github.com/cosmos/cosmos-sdk/types"
	clienttypes "github.com/cosmos/ibc-go/v8/modules/core/02-client/types"
	"github.com/cosmos/ibc-go/v8/modules/core/exported"

	"github.com/anji-bridge/anji/contracts/clients/internal/states"
	ethereumproof "github.com/anji-bridge/anji/proofs/ethereum"
	"github.com/anji-bridge/anji/proofs/refusal"
)

// VerifyClientMessage checks a header's update under the committees that the
// client knows, and the packet contract's account at its finalized block; or
// that two updates contradict each other; or what stands in storage slots at
// a known height. A header's block must be neither a trusting period old nor
// ahead of the host's time by more than clocks may drift. Refuses as
// ethereumproof does, and with refusal.HeaderExpired, HeaderFuture,
// HeaderInvalid or UnknownRoot.
//
// A header that contradicts what the client has verified is accepted here:
// CheckForMisbehaviour finds it, and it freezes the client.
func (cs *ClientState) VerifyClientMessage(ctx sdk.Context, cdc codec.BinaryCodec, store storetypes.KVStore, message exported.ClientMessage) error {
	switch m := message.(type) {
	case *Header:
		return cs.verifyHeader(ctx, store, m)
	case *StorageProof:
		_, err := m.open(store, cdc)
		return err
	case *Misbehaviour:
		return cs.verifyMisbehaviour(ctx, store, m)
	default:
		return refusal.HeaderInvalid.With("client message is a %T", message)
	}
}

func (cs *ClientState) verifyHeader(ctx sdk.Context, store storetypes.KVStore, header *Header) error {
	if err := header.ValidateBasic(); err != nil {
		return err
	}
	config, state, err := cs.decode()
	if err != nil {
		return err
	}
	update, err := header.Update.decode()
	if err != nil {
		return err
	}
	now := ctx.BlockTime()
	_, err = ethereumproof.VerifyUpdate(config, state, committees(store), update, cs.slotAt(config, now))
	if errors.Is(err, refusal.Contradiction) {
		return nil
	}
	if err != nil {
		return err
	}
	finalized := update.FinalizedHeader
	seconds, fits := config.SlotTime(finalized.Beacon.Slot)
	switch {
	case !fits || cs.ahead(seconds, now):
		return refusal.HeaderFuture.With("finalized slot %d, now is %d and clocks may drift %s", finalized.Beacon.Slot, now.Unix(), cs.MaxClockDrift)
	case cs.expired(seconds, now):
		return refusal.HeaderExpired.With("finalized slot %d of time %d, now is %d and the trusting period %s", finalized.Beacon.Slot, seconds, now.Unix(), cs.TrustingPeriod)
	}
	if len(header.AccountProof) > 0 {
		_, _, err = cs.proveContract(finalized, header.AccountProof)
	}
	return err
}

// slotAt is the last slot that may have begun at the host's time.
func (cs *ClientState) slotAt(config ethereumproof.Config, now time.Time) uint64 {
	return config.SlotAt(uint64(max(0, now.Add(cs.MaxClockDrift).Unix())))
}

// proveContract answers with the height and the consensus state of a verified
// header's execution block.
func (cs *ClientState) proveContract(header ethereumproof.Header, proof [][]byte) (height clienttypes.Height, state *ConsensusState, err error) {
	execution := header.Execution
	// Blocks from before Capella, and from before the merge, have none.
	if execution.BlockNumber == 0 || execution.StateRoot == [32]byte{} {
		return height, nil, refusal.HeaderInvalid.With("the block of slot %d has no execution header", header.Beacon.Slot)
	}
	account, err := ethereumproof.VerifyAccount(execution.StateRoot, [20]byte(cs.PacketContract), proof)
	if err != nil {
		return height, nil, refusal.Wrap(err, "packet contract at block %d", execution.BlockNumber)
	}
	// In an empty storage everything is absent: a timeout of every packet.
	if account.StorageRoot == ethereumproof.EmptyTrieRoot {
		return height, nil, refusal.HeaderInvalid.With("account %x has no storage at block %d: it is no packet contract", cs.PacketContract, execution.BlockNumber)
	}
	state = &ConsensusState{Timestamp: execution.Timestamp, Slot: header.Beacon.Slot, StorageRoot: account.StorageRoot[:]}
	return NewHeight(execution.BlockNumber), state, state.ValidateBasic()
}

// verifyMisbehaviour takes updates however old they are: what signed them is
// not to be trusted. They need no account.
func (cs *ClientState) verifyMisbehaviour(ctx sdk.Context, store storetypes.KVStore, m *Misbehaviour) error {
	a, b, err := m.decode()
	if err != nil {
		return err
	}
	config, state, err := cs.decode()
	if err != nil {
		return err
	}
	return ethereumproof.CheckMisbehaviour(config, state, committees(store), a, b, cs.slotAt(config, ctx.BlockTime()))
}

// CheckForMisbehaviour tells whether a verified message contradicts itself or
// what the client knows.
func (cs *ClientState) CheckForMisbehaviour(_ sdk.Context, cdc codec.BinaryCodec, store storetypes.KVStore, message exported.ClientMessage) bool {
	header, ok := message.(*Header)
	if !ok {
		_, ok := message.(*Misbehaviour)
		return ok
	}
	config, state, err := cs.decode()
	if err != nil {
		return false
	}
	update, err := header.Update.decode()
	if err != nil {
		return false
	}
	if state.Contradicted(config, update) {
		return true
	}
	if len(header.AccountProof) == 0 {
		return false
	}
	height, proven, err := cs.proveContract(update.FinalizedHeader, header.AccountProof)
	return err == nil && contradicts(store, cdc, height, proven)
}

// contradicts tells whether the chain of a new consensus state cannot be that
// of the known ones: a block has one state, and slots and times grow with it.
func contradicts(store storetypes.KVStore, cdc codec.BinaryCodec, height clienttypes.Height, state *ConsensusState) bool {
	if known, found := consensusState(store, cdc, height); found {
		return !known.equal(state)
	}
	if below, found := neighbour(store, cdc, height, false); found && !below.before(state) {
		return true
	}
	above, found := neighbour(store, cdc, height, true)
	return found && !state.before(above)
}

// UpdateStateOnMisbehaviour freezes the client.
func (cs *ClientState) UpdateStateOnMisbehaviour(_ sdk.Context, cdc codec.BinaryCodec, store storetypes.KVStore, _ exported.ClientMessage) {
	cs.Frozen = true
	setClientState(store, cdc, cs)
}

// UpdateState takes over what a verified header proves: committees, and the
// consensus state of its block if that is not known yet; or it remembers
// storage slots. It prunes what has expired and answers with the header's
// height. For any other message, and for one that does not parse, it does
// nothing: ibc-go's RedundantRelay ante handler calls it with unverified
// messages.
func (cs *ClientState) UpdateState(ctx sdk.Context, cdc codec.BinaryCodec, store storetypes.KVStore, message exported.ClientMessage) []exported.Height {
	switch m := message.(type) {
	case *Header:
		return cs.takeHeader(ctx, cdc, store, m)
	case *StorageProof:
		m.remember(ctx, cs, cdc, store)
	}
	return nil
}

func (cs *ClientState) takeHeader(ctx sdk.Context, cdc codec.BinaryCodec, store storetypes.KVStore, header *Header) (heights []exported.Height) {
	config, state, err := cs.decode()
	if err != nil {
		return nil
	}
	update, err := header.Update.decode()
	if err != nil {
		return nil
	}
	var height clienttypes.Height
	var proven *ConsensusState
	if len(header.AccountProof) > 0 {
		if height, proven, err = cs.proveContract(update.FinalizedHeader, header.AccountProof); err != nil {
			return nil
		}
	}
	next := *cs
	if after := state.Apply(config, update); after != state {
		if err := next.takeState(store, state, after, header.Update.NextSyncCommittee); err != nil {
			return nil
		}
	}
	if proven != nil {
		cs.prune(ctx, cdc, store, states.MaxPruned)
		if _, known := consensusState(store, cdc, height); !known {
			setConsensusState(store, cdc, height, proven)
		}
		if heights = append(heights, height); height.GT(next.LatestHeight) {
			next.LatestHeight = height
		}
	}
	*cs = next
	setClientState(store, cdc, cs)
	return heights
}

// takeState makes the light client's new state the client's, and of the
// committees keeps those that it names.
func (cs *ClientState) takeState(store storetypes.KVStore, before, after ethereumproof.State, next *SyncCommittee) error {
	if after.NextRoot != before.NextRoot && after.NextRoot != [32]byte{} && next != nil {
		if err := setCommittee(store, after.NextRoot, next); err != nil {
			return err
		}
	}
	for _, root := range [][32]byte{before.CurrentRoot, before.NextRoot} {
		if root != after.CurrentRoot && root != after.NextRoot && root != [32]byte{} {
			store.Delete(committeeKey(root))
		}
	}
	cs.LatestSlot, cs.LatestRoot = after.Slot, after.Root[:]
	cs.CurrentCommittee, cs.NextCommittee = after.CurrentRoot[:], nil
	if after.NextRoot != [32]byte{} {
		cs.NextCommittee = after.NextRoot[:]
	}
	return nil
}

// prune removes expired heights, but the latest, and what is remembered of
// them, up to a number of keys.
func (cs *ClientState) prune(ctx sdk.Context, cdc codec.BinaryCodec, store storetypes.KVStore, budget int) {
	states.Prune(store, storagePrefix, budget, func(height exported.Height) bool {
		state, found := consensusState(store, cdc, height)
		return height.LT(cs.LatestHeight) && (!found || cs.expired(state.Timestamp, ctx.BlockTime()))
	})
}
