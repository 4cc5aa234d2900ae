package attested

import (
	"bytes"
	"math"

	"cosmossdk.io/store/prefix"
	storetypes "cosmossdk.io/store/types"
	"github.com/cosmos/cosmos-sdk/codec"
	codectypes "github.com/cosmos/cosmos-sdk/codec/types"
	clienttypes "github.com/cosmos/ibc-go/v8/modules/core/02-client/types"
	host "github.com/cosmos/ibc-go/v8/modules/core/24-host"
	"github.com/cosmos/ibc-go/v8/modules/core/exported"

	"github.com/anji-bridge/anji/contracts/clients/internal/states"
	"github.com/anji-bridge/anji/proofs/refusal"
)

// The light client keeps its keys in the client's store as ever: in chaincode
// nothing else can be scanned in reverse. Its consensus states stand there as
// ones of this client, for ibc-go's queries and genesis, and its client state
// is a part of this client's. The quorum's keys stand behind quorumPrefix.
var quorumPrefix = []byte("quorum/")

// newQuorumStore is what the quorum sees.
func newQuorumStore(store storetypes.KVStore) storetypes.KVStore {
	return stateless{prefix.NewStore(store, quorumPrefix)}
}

// stateless leaves the client's state to the client that holds it.
type stateless struct{ storetypes.KVStore }

func (s stateless) Set(key, value []byte) {
	if !bytes.Equal(key, host.ClientStateKey()) {
		s.KVStore.Set(key, value)
	}
}

// lightStore is what the light client sees.
type lightStore struct {
	storetypes.KVStore
	cdc   codec.BinaryCodec
	state []byte // the light client's, marshalled
}

// newLightStore holds a light client's state; nil where it is only to be read
// from the client itself.
func newLightStore(store storetypes.KVStore, cdc codec.BinaryCodec, state exported.ClientState) *lightStore {
	s := &lightStore{KVStore: store, cdc: cdc}
	if state != nil {
		s.state = clienttypes.MustMarshalClientState(cdc, state)
	}
	return s
}

func (s *lightStore) Get(key []byte) []byte {
	switch {
	case bytes.Equal(key, host.ClientStateKey()):
		return s.state
	case !isConsensusState(key):
		return s.KVStore.Get(key)
	}
	raw := s.KVStore.Get(key)
	if len(raw) == 0 {
		return nil
	}
	var state ConsensusState
	packed, err := clienttypes.UnmarshalConsensusState(s.cdc, raw)
	if known, ok := packed.(*ConsensusState); err == nil && ok {
		state = *known
	}
	if light, err := state.light(); err == nil {
		return clienttypes.MustMarshalConsensusState(s.cdc, light)
	}
	return nil
}

func (s *lightStore) Has(key []byte) bool { return s.Get(key) != nil }

func (s *lightStore) Set(key, value []byte) {
	switch {
	case bytes.Equal(key, host.ClientStateKey()):
		s.state = value
		return
	case isConsensusState(key):
		value = s.wrap(value)
	}
	s.KVStore.Set(key, value)
}

// wrap makes a light client's consensus state one of this client's.
func (s *lightStore) wrap(raw []byte) []byte {
	light := clienttypes.MustUnmarshalConsensusState(s.cdc, raw)
	packed, err := codectypes.NewAnyWithValue(light)
	if err != nil { // what was just unpacked packs
		panic(err)
	}
	return clienttypes.MustMarshalConsensusState(s.cdc, &ConsensusState{Light: packed})
}

// isConsensusState tells the keys of consensus states from those that
// 07-tendermint has below them.
func isConsensusState(key []byte) bool {
	height, ok := bytes.CutPrefix(key, []byte(host.KeyConsensusStatePrefix+"/"))
	return ok && !bytes.Contains(height, []byte("/"))
}

// takeLight makes what the light client has stored as its state a part of
// this client's.
func (cs *ClientState) takeLight(cdc codec.BinaryCodec, from *lightStore) error {
	if len(from.state) == 0 {
		return refusal.ClientInvalid.With("the light client has stored no state")
	}
	light, err := clienttypes.UnmarshalClientState(cdc, from.state)
	if err != nil {
		return refusal.ClientInvalid.With("light: %w", err)
	}
	packed, err := codectypes.NewAnyWithValue(light)
	if err != nil {
		return refusal.ClientInvalid.With("light: %w", err)
	}
	cs.Light = packed
	return nil
}

func (cs *ClientState) save(store storetypes.KVStore, cdc codec.BinaryCodec) {
	states.SetClient(store, cdc, cs)
}

// ExportMetadata lists what both parts keep for a genesis export.
func (cs *ClientState) ExportMetadata(store storetypes.KVStore) (metadata []exported.GenesisMetadata) {
	if light, err := cs.LightClient(); err == nil {
		metadata = light.ExportMetadata(store)
	}
	for _, key := range states.Keys(store, quorumPrefix, math.MaxInt) {
		metadata = append(metadata, clienttypes.NewGenesisMetadata(key, store.Get(key)))
	}
	return metadata
}
