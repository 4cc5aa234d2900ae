package fabric

import (
	"bytes"
	"encoding/hex"
	"fmt"
	"io"

	"cosmossdk.io/store/cachekv"
	storetypes "cosmossdk.io/store/types"
	tendermint "github.com/cosmos/ibc-go/v8/modules/light-clients/07-tendermint"

	"github.com/anji-bridge/anji/contracts/fabric/internal/state"
)

// clientStore is one light client's store inside the chaincode's state.
//
// Fabric's keys are text, so a key is stored in hex, which keeps the order of
// range scans. Fabric has no reverse scan, but 07-tendermint asks on every
// update for the consensus state below a height. Its iteration keys are
// therefore mirrored under the complement of the height: a reverse scan is
// then a forward scan of the mirror, of which the peer reads one page however
// many consensus states there are.
type clientStore struct {
	parent storetypes.KVStore
	prefix string // c/<client>/
}

const (
	mirrorMark = "~" // sorts after every hex digit, so the mirror is outside of forward scans
	hexEnd     = "g" // the first letter after the hex digits
	after      = "!" // sorts before every hex digit, so key+after is the bound just after key
	heightSize = 16  // revision and height, 8 bytes big endian each
)

var iterationPrefix = []byte(tendermint.KeyIterateConsensusStatePrefix)

func newClientStore(parent storetypes.KVStore, clientID string) clientStore {
	return clientStore{parent: parent, prefix: "c/" + clientID + "/"}
}

func (s clientStore) key(key []byte) []byte {
	return []byte(s.prefix + hex.EncodeToString(key))
}

// mirror returns where the mirror of an iteration key stands.
func (s clientStore) mirror(key []byte) (mirrored []byte, ok bool) {
	height, ok := bytes.CutPrefix(key, iterationPrefix)
	if !ok || len(height) != heightSize {
		return nil, false
	}
	return s.mirrorAt(height), true
}

func (s clientStore) mirrorAt(height []byte) []byte {
	return []byte(s.prefix + mirrorMark + hex.EncodeToString(complement(height)))
}

// complement turns the order of equally long keys around; it is its own inverse.
func complement(b []byte) []byte {
	out := make([]byte, len(b))
	for i := range b {
		out[i] = ^b[i]
	}
	return out
}

func (s clientStore) Get(key []byte) []byte { return s.parent.Get(s.key(key)) }
func (s clientStore) Has(key []byte) bool   { return s.parent.Has(s.key(key)) }

func (s clientStore) Set(key, value []byte) {
	s.parent.Set(s.key(key), value)
	if mirrored, ok := s.mirror(key); ok {
		s.parent.Set(mirrored, value)
	}
}

func (s clientStore) Delete(key []byte) {
	s.parent.Delete(s.key(key))
	if mirrored, ok := s.mirror(key); ok {
		s.parent.Delete(mirrored)
	}
}

func (s clientStore) Iterator(start, end []byte) storetypes.Iterator {
	from, to := s.key(start), []byte(s.prefix+hexEnd)
	if end != nil {
		to = s.key(end)
	}
	return &clientIterator{
		Iterator: s.parent.Iterator(from, to),
		start:    start, end: end,
		decode: func(key []byte) []byte { return unhex(key[len(s.prefix):]) },
	}
}

// ReverseIterator scans iteration keys only: no light client asks for more,
// and no other keys are mirrored.
func (s clientStore) ReverseIterator(start, end []byte) storetypes.Iterator {
	highest, lowest := bytes.Repeat([]byte{0xff}, heightSize), make([]byte, heightSize)
	startHeight, startOK := bound(start, lowest)
	endHeight, endOK := bound(end, nil)
	if !startOK || !endOK {
		panic(state.Error{Err: fmt.Errorf("no reverse scan of %q to %q: only iteration keys are mirrored", start, end)})
	}
	// [start, end) downwards is (complement(end), complement(start)] upwards.
	from, to := s.mirrorAt(highest), append(s.mirrorAt(startHeight), after...)
	if endHeight != nil {
		from = append(s.mirrorAt(endHeight), after...)
	}
	return &clientIterator{
		Iterator: s.parent.Iterator(from, to),
		start:    start, end: end,
		decode: func(key []byte) []byte {
			height := complement(unhex(key[len(s.prefix)+len(mirrorMark):]))
			return append(bytes.Clone(iterationPrefix), height...)
		},
	}
}

// bound reads the height of a bound of a reverse scan: an iteration key, or
// one of the bounds of the whole prefix, for which the answer is open.
func bound(key, open []byte) (height []byte, ok bool) {
	if bytes.Equal(key, iterationPrefix) || bytes.Equal(key, storetypes.PrefixEndBytes(iterationPrefix)) {
		return open, true
	}
	height, ok = bytes.CutPrefix(key, iterationPrefix)
	return height, ok && len(height) == heightSize
}

func (s clientStore) GetStoreType() storetypes.StoreType { return s.parent.GetStoreType() }
func (s clientStore) CacheWrap() storetypes.CacheWrap    { return cachekv.NewStore(s) }

func (s clientStore) CacheWrapWithTrace(io.Writer, storetypes.TraceContext) storetypes.CacheWrap {
	return s.CacheWrap()
}

// clientIterator shows a scan with the keys that the light client knows.
type clientIterator struct {
	storetypes.Iterator
	start, end []byte
	decode     func([]byte) []byte
}

func (i *clientIterator) Domain() (start, end []byte) { return i.start, i.end }
func (i *clientIterator) Key() []byte                 { return i.decode(i.Iterator.Key()) }

// unhex decodes what this store encoded.
func unhex(text []byte) []byte {
	raw, err := hex.DecodeString(string(text))
	if err != nil {
		panic(err)
	}
	return raw
}
