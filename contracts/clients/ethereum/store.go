package ethereum

import (
	"crypto/sha256"
	"slices"
	"sync"

	storetypes "cosmossdk.io/store/types"
	"github.com/cosmos/cosmos-sdk/codec"
	clienttypes "github.com/cosmos/ibc-go/v8/modules/core/02-client/types"
	"github.com/cosmos/ibc-go/v8/modules/core/exported"

	"github.com/anji-bridge/anji/contracts/clients/internal/states"
	ethereumproof "github.com/anji-bridge/anji/proofs/ethereum"
	"github.com/anji-bridge/anji/proofs/refusal"
)

// A client's store holds, beside its states,
//
//	syncCommittee/ || root     -> SyncCommittee: the present one and the next
//	storage/ || height || slot -> what stands there: 32 bytes, or notSet
//
// the height being 8 bytes big endian.
var (
	committeePrefix = []byte("syncCommittee/")
	storagePrefix   = []byte("storage/")
)

// notSet marks a slot that was proven to be unset.
var notSet = []byte{0}

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

func storageKey(height exported.Height, slot [32]byte) []byte {
	return append(states.At(storagePrefix, height), slot[:]...)
}

func committeeKey(root [32]byte) []byte { return append(slices.Clone(committeePrefix), root[:]...) }

func setCommittee(store storetypes.KVStore, root [32]byte, committee *SyncCommittee) error {
	raw, err := committee.Marshal()
	if err == nil {
		store.Set(committeeKey(root), raw)
	}
	return err
}

// committees gives the decoded committees of a client's store. The store is
// read whether or not the committee is in memory, so that gas on Cosmos and
// read sets on Fabric are the same on every node.
func committees(store storetypes.KVStore) func(root [32]byte) (*ethereumproof.Committee, error) {
	return func(root [32]byte) (*ethereumproof.Committee, error) {
		raw := store.Get(committeeKey(root))
		if len(raw) == 0 {
			return nil, refusal.HeaderInvalid.With("committee %x is not in the client's store", root)
		}
		return decoded.get(raw)
	}
}

// decoded is shared by all clients of a process: decoding takes some forty
// milliseconds, a client's own state lives only as long as a message, and
// what is cached depends on the bytes alone.
var decoded committeeCache

// maxDecoded bounds the cache: two committees for each of some networks.
const maxDecoded = 16

// committeeCache keeps the last committees that were decoded, by the hash of
// their bytes.
type committeeCache struct {
	mu      sync.Mutex
	entries []cachedCommittee // the last used one last
}

type cachedCommittee struct {
	hash      [32]byte
	committee *ethereumproof.Committee
}

func (c *committeeCache) get(raw []byte) (*ethereumproof.Committee, error) {
	hash := sha256.Sum256(raw)
	if known := c.find(hash); known != nil {
		return known, nil
	}
	var message SyncCommittee
	if err := message.Unmarshal(raw); err != nil {
		return nil, refusal.CommitteeInvalid.With("stored committee: %w", err)
	}
	var d decoder
	keys := d.committee("stored committee", &message)
	if d.err != nil {
		return nil, d.err
	}
	committee, err := ethereumproof.DecodeCommittee(keys)
	if err != nil {
		return nil, err
	}
	c.add(cachedCommittee{hash, committee})
	return committee, nil
}

func (c *committeeCache) find(hash [32]byte) *ethereumproof.Committee {
	c.mu.Lock()
	defer c.mu.Unlock()
	i := slices.IndexFunc(c.entries, func(e cachedCommittee) bool { return e.hash == hash })
	if i < 0 {
		return nil
	}
	entry := c.entries[i]
	c.entries = append(slices.Delete(c.entries, i, i+1), entry)
	return entry.committee
}

func (c *committeeCache) add(entry cachedCommittee) {
	c.mu.Lock()
	defer c.mu.Unlock()
	if len(c.entries) == maxDecoded {
		c.entries = slices.Delete(c.entries, 0, 1)
	}
	c.entries = append(c.entries, entry)
}

// ExportMetadata lists iteration keys, committees and remembered slots for a
// genesis export.
func (*ClientState) ExportMetadata(store storetypes.KVStore) []exported.GenesisMetadata {
	return states.Metadata(store, committeePrefix, storagePrefix)
}
