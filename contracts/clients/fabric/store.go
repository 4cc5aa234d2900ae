package fabric

import (
	"bytes"
	"encoding/binary"

	storetypes "cosmossdk.io/store/types"
	"github.com/cosmos/cosmos-sdk/codec"
	clienttypes "github.com/cosmos/ibc-go/v8/modules/core/02-client/types"
	"github.com/cosmos/ibc-go/v8/modules/core/exported"

	"github.com/anji-bridge/anji/contracts/clients/internal/states"
)

// rootsPrefix begins what a client's store holds beside its states:
//
//	roots/ || height || root -> Newest, when it was verified
//
// the height being 8 bytes big endian.
var rootsPrefix = []byte("roots/")

func setClientState(store storetypes.KVStore, cdc codec.BinaryCodec, cs *ClientState) {
	states.SetClient(store, cdc, cs)
}

func setConsensusState(store storetypes.KVStore, cdc codec.BinaryCodec, height exported.Height, state *ConsensusState) {
	states.SetConsensus(store, cdc, height, state)
}

func consensusState(store storetypes.KVStore, cdc codec.BinaryCodec, height exported.Height) (state *ConsensusState, found bool) {
	return states.Consensus[*ConsensusState](store, cdc, height)
}

// neighbour is the known consensus state next below or above a height.
func neighbour(store storetypes.KVStore, cdc codec.BinaryCodec, height clienttypes.Height, above bool) (state *ConsensusState, found bool) {
	return states.Neighbour[*ConsensusState](store, cdc, height, above)
}

func rootsAt(height exported.Height) []byte { return states.At(rootsPrefix, height) }

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
// so. An update adds at most three, so with MaxPruned expired ones cannot pile
// up.
func prune(store storetypes.KVStore, budget int, drop func(height exported.Height) bool) {
	states.Prune(store, rootsPrefix, budget, drop)
}

// ExportMetadata lists iteration keys and roots for a genesis export.
func (*ClientState) ExportMetadata(store storetypes.KVStore) []exported.GenesisMetadata {
	return states.Metadata(store, rootsPrefix)
}
