// Package states keeps the states of a light client of ours in its ibc-go
// store: beside what ICS-24 asks for, iteration keys by which consensus states
// are found in the order of their heights,
//
//	iterateConsensusStates || revision || height -> key of the consensus state
//
// numbers being 8 bytes big endian. They are 07-tendermint's own, on purpose:
// inside chaincode the store offers reverse scans of those keys only (Fabric
// has none), by mirroring them.
package states

import (
	"encoding/binary"

	storetypes "cosmossdk.io/store/types"
	"github.com/cosmos/cosmos-sdk/codec"
	clienttypes "github.com/cosmos/ibc-go/v8/modules/core/02-client/types"
	host "github.com/cosmos/ibc-go/v8/modules/core/24-host"
	"github.com/cosmos/ibc-go/v8/modules/core/exported"
	tendermint "github.com/cosmos/ibc-go/v8/modules/light-clients/07-tendermint"
)

var iterationPrefix = []byte(tendermint.KeyIterateConsensusStatePrefix)

// MaxPruned bounds how many keys one update removes beyond those it adds.
const MaxPruned = 32

// SetClient stores the client's state.
func SetClient(store storetypes.KVStore, cdc codec.BinaryCodec, state exported.ClientState) {
	store.Set(host.ClientStateKey(), clienttypes.MustMarshalClientState(cdc, state))
}

// SetConsensus stores the consensus state of a height, and its iteration key.
func SetConsensus(store storetypes.KVStore, cdc codec.BinaryCodec, height exported.Height, state exported.ConsensusState) {
	store.Set(host.ConsensusStateKey(height), clienttypes.MustMarshalConsensusState(cdc, state))
	tendermint.SetIterationKey(store, height)
}

// Consensus reads what is stored at a height; found is false also when
// something else than a state of type T is.
func Consensus[T exported.ConsensusState](store storetypes.KVStore, cdc codec.BinaryCodec, height exported.Height) (state T, found bool) {
	raw := store.Get(host.ConsensusStateKey(height))
	if len(raw) == 0 {
		return state, false
	}
	any, err := clienttypes.UnmarshalConsensusState(cdc, raw)
	if err != nil {
		return state, false
	}
	state, found = any.(T)
	return state, found
}

// Neighbour is the known consensus state next below or above a height.
func Neighbour[T exported.ConsensusState](store storetypes.KVStore, cdc codec.BinaryCodec, height clienttypes.Height, above bool) (state T, found bool) {
	var it storetypes.Iterator
	if above {
		it = store.Iterator(tendermint.IterationKey(height.Increment()), storetypes.PrefixEndBytes(iterationPrefix))
	} else {
		it = store.ReverseIterator(iterationPrefix, tendermint.IterationKey(height))
	}
	defer it.Close()
	if !it.Valid() {
		return state, false
	}
	return Consensus[T](store, cdc, tendermint.GetHeightFromIterationKey(it.Key()))
}

// At is the beginning of the keys that a client keeps for a height beside its
// consensus state.
func At(prefix []byte, height exported.Height) []byte {
	return binary.BigEndian.AppendUint64(append([]byte{}, prefix...), height.GetRevisionHeight())
}

// Prune removes up to budget keys of the lowest heights for which drop says
// so: a height's keys At the prefix first, and when none is left the height
// itself.
func Prune(store storetypes.KVStore, prefix []byte, budget int, drop func(height exported.Height) bool) {
	var heights []exported.Height
	tendermint.IterateConsensusStateAscending(store, func(height exported.Height) bool {
		if len(heights) == budget || !drop(height) {
			return true
		}
		heights = append(heights, height)
		return false
	})
	for _, height := range heights {
		found := Keys(store, At(prefix, height), budget)
		for _, key := range found {
			store.Delete(key)
		}
		if budget -= len(found); budget < 2 {
			return
		}
		store.Delete(host.ConsensusStateKey(height))
		store.Delete(tendermint.IterationKey(height))
		budget -= 2
	}
}

// Keys lists up to limit keys that begin with prefix. Nothing is written
// while the scan is open.
func Keys(store storetypes.KVStore, prefix []byte, limit int) (found [][]byte) {
	it := storetypes.KVStorePrefixIterator(store, prefix)
	defer it.Close()
	for ; it.Valid() && len(found) < limit; it.Next() {
		found = append(found, it.Key())
	}
	return found
}

// Metadata lists the iteration keys, and all that begins with one of the
// prefixes, for a genesis export.
func Metadata(store storetypes.KVStore, prefixes ...[]byte) []exported.GenesisMetadata {
	var metadata []exported.GenesisMetadata
	for _, prefix := range append([][]byte{iterationPrefix}, prefixes...) {
		it := storetypes.KVStorePrefixIterator(store, prefix)
		for ; it.Valid(); it.Next() {
			metadata = append(metadata, clienttypes.NewGenesisMetadata(it.Key(), it.Value()))
		}
		it.Close()
	}
	return metadata
}
