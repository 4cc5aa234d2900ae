package fabric

import (
	"encoding/hex"
	"encoding/json"

	proofs "github.com/anji-bridge/anji/proofs/fabric"
)

// packetKey is where the value of a packet path stands in the world state.
func packetKey(path []byte) []byte { return []byte("p/" + hex.EncodeToString(path)) }

// view answers with a proofs.View of committed state: the clock and the Merkle
// root over the given packet paths and what stands there. Endorsed by peers,
// it is what a light client of this channel believes. It writes nothing, since
// a transaction that writes says what will be and may never commit.
func (i *invocation) view(paths [][]byte) ([]byte, error) {
	config, err := i.config()
	if err != nil {
		return nil, err
	}
	clock, err := i.clock()
	if err != nil {
		return nil, err
	}
	entries := make([]proofs.Entry, len(paths))
	for n, path := range paths {
		value := i.store.Get(packetKey(path))
		entries[n] = proofs.Entry{Path: path, Value: value, Absent: value == nil}
	}
	tree, err := proofs.NewTree(entries)
	if err != nil {
		return nil, err
	}
	return proofs.View{
		Channel:   i.stub.GetChannelID(),
		Chaincode: config.Chaincode,
		Height:    clock.Height,
		Time:      clock.Time,
		Root:      tree.Root(),
	}.Marshal(), nil
}

// values answers with what stands at the given packet paths, in JSON: base64,
// or null where there is nothing. A relayer rebuilds a view's tree from it.
func (i *invocation) values(paths [][]byte) ([]byte, error) {
	values := make([][]byte, len(paths))
	for n, path := range paths {
		values[n] = i.store.Get(packetKey(path))
	}
	return json.Marshal(values)
}
