package fabric

import (
	"bytes"
	"encoding/binary"

	storetypes "cosmossdk.io/store/types"
	"github.com/cosmos/cosmos-sdk/codec"
	clienttypes "github.com/cosmos/ibc-go/v8/modules/core/02-client/types"
	host "github.com/cosmos/ibc-go/v8/modules/core/24-host"
	"github.com/cosmos/ibc-go/v8/modules/core/exported"
	tendermint "github.com/cosmos/ibc-go/v8/modules/light-clients/07-tendermint"
)

// A client's store holds, beside what ICS-24 asks for,
//
//	iterateConsensusStates || revision || height -> key of the consensus state
//	roots/ || height || root                     -> Newest, when it was verified
//
// numbers being 8 bytes big endian. The first is 07-tendermint's own, on
// purpose: inside chaincode the store offers reverse scans of those keys only
// (Fabric has none), by mirroring them.
var (
	iterationPrefix = []byte(tendermint.KeyIterateConsensusStatePrefix)
	rootsPrefix     = []byte("roots/")
)

// maxPruned bounds how many keys one update removes. An update adds at most
// three, so expired ones cannot pile up.
const maxPruned = 32

func setClientState(store storetypes.KVStore, cdc codec.BinaryCodec, cs *ClientState) {
	store.Set(host.ClientStateKey(), clienttypes.MustMarshalClientState(cdc, cs))
}

func setConsensusState(store storetypes.KVStore, cdc codec.BinaryCodec, height exported.Height, state *ConsensusState) {
	store.Set(host.ConsensusStateKey(height), clienttypes.MustMarshalConsensusState(cdc, state))
	tendermint.SetIterationKey(store, height)
}

// consensusState reads what is stored at a height; found is false also when
// something else than a state of this client type is.
func consensusState(store storetypes.KVStore, cdc codec.BinaryCodec, height exported.Height) (state *ConsensusState, found bool) {
	raw := store.Get(host.ConsensusStateKey(height))
	if len(raw) == 0 {
		return nil, false
	}
	any, err := clienttypes.UnmarshalConsensusState(cdc, raw)
	if err != nil {
		return nil, false
	}
	state, found = any.(*ConsensusState)
	return state, found
}

// neighbour is the known consensus state next below or above a height.
func neighbour(store storetypes.KVStore, cdc codec.BinaryCodec, height clienttypes.Height, above bool) (state *ConsensusState, found bool) {
	var it storetypes.Iterator
	if above {
		it = store.Iterator(tendermint.IterationKey(height.Increment()), storetypes.PrefixEndBytes(iterationPrefix))
	} else {
		it = store.ReverseIterator(iterationPrefix, tendermint.IterationKey(height))
	}
	defer it.Close()
	if !it.Valid() {
		return nil, false
	}
	return consensusState(store, cdc, tendermint.GetHeightFromIterationKey(it.Key()))
}

func rootsAt(height exported.Height) []byte {
	return binary.BigEndian.AppendUint64(append([]byte{}, rootsPrefix...), height.GetRevisionHeight())
}

func rootKey(height exported.Height, root [32]byte) []byte {
	return append(rootsAt(height), root[:]...)
}

// addRoot remembers a verified root. A view of no paths has none.
func (cs *ClientState) addRoot(store storetypes.KVStore, height exported.Height, root [32]byte) {
	if root != ([32]byte{}) {
		store.Set(rootKey(height, root), cs.rootMark())
	}
}

// hasRoot tells whether a root was verified under all that is in force: each
// trust update forgets the roots before it, some of which those may have
// endorsed who are trusted no more. What still stands is proven again.
func (cs *ClientState) hasRoot(store storetypes.KVStore, height exported.Height, root [32]byte) bool {
	return bytes.Equal(store.Get(rootKey(height, root)), cs.rootMark())
}

func (cs *ClientState) rootMark() []byte { return binary.BigEndian.AppendUint64(nil, cs.Newest()) }

// prune removes up to budget keys of the lowest heights for which drop says
// so: a height's roots first, and when none is left the height itself.
func prune(store storetypes.KVStore, budget int, drop func(height exported.Height) bool) {
	var heights []exported.Height
	tendermint.IterateConsensusStateAscending(store, func(height exported.Height) bool {
		if len(heights) == budget || !drop(height) {
			return true
		}
		heights = append(heights, height)
		return false
	})
	for _, height := range heights {
		roots := keys(store, rootsAt(height), budget)
		for _, key := range roots {
			store.Delete(key)
		}
		if budget -= len(roots); budget < 2 {
			return
		}
		store.Delete(host.ConsensusStateKey(height))
		store.Delete(tendermint.IterationKey(height))
		budget -= 2
	}
}

// keys lists up to limit keys that begin with prefix. Nothing is written
// while the scan is open.
func keys(store storetypes.KVStore, prefix []byte, limit int) (found [][]byte) {
	it := storetypes.KVStorePrefixIterator(store, prefix)
	defer it.Close()
	for ; it.Valid() && len(found) < limit; it.Next() {
		found = append(found, it.Key())
	}
	return found
}

// ExportMetadata lists iteration keys and roots for a genesis export.
func (*ClientState) ExportMetadata(store storetypes.KVStore) []exported.GenesisMetadata {
	var metadata []exported.GenesisMetadata
	for _, prefix := range [][]byte{iterationPrefix, rootsPrefix} {
		it := storetypes.KVStorePrefixIterator(store, prefix)
		for ; it.Valid(); it.Next() {
			metadata = append(metadata, clienttypes.NewGenesisMetadata(it.Key(), it.Value()))
		}
		it.Close()
	}
	return metadata
}
