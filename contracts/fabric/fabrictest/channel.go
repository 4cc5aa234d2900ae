// Package fabrictest runs chaincodes on a channel in memory, by the rules of
// Fabric on which their safety rests and which shimtest.MockStub does not keep:
//
//   - reads see committed state only, not even a transaction's own writes;
//   - a called chaincode shares its caller's simulation: its writes stay even
//     when it answers with an error, and a second write to a key replaces the first;
//   - a chaincode that is on the stack cannot be called;
//   - every chaincode sees the same signed proposal, that of the outermost call;
//   - an empty value is a deletion;
//   - transactions commit in blocks, and one whose reads or ranges have
//     changed since it was simulated is invalid.
package fabrictest

import (
	"bytes"
	"fmt"
	"maps"
	"slices"

	"github.com/hyperledger/fabric-chaincode-go/shim"
	"github.com/hyperledger/fabric-protos-go/peer"
)

// Version is where a key was last written.
type Version struct{ Block, Tx uint64 }

type value struct {
	data    []byte
	version Version
}

// Channel is one channel: chaincodes and the state that blocks have left.
type Channel struct {
	Name       string
	chaincodes map[string]shim.Chaincode
	state      map[string]map[string]value // by chaincode
	others     map[string]*Channel
	block      uint64
	nonce      uint64
}

// NewChannel returns an empty channel.
func NewChannel(name string) *Channel {
	return &Channel{Name: name, chaincodes: map[string]shim.Chaincode{}, state: map[string]map[string]value{}, others: map[string]*Channel{}}
}

// Connect lets chaincodes of this channel call those of another one that the
// same peers have joined. Such a call reads there and writes nothing.
func (c *Channel) Connect(other *Channel) { c.others[other.Name] = other }

// Install puts a chaincode on the channel.
func (c *Channel) Install(name string, chaincode shim.Chaincode) {
	c.chaincodes[name] = chaincode
	if c.state[name] == nil {
		c.state[name] = map[string]value{}
	}
}

// State returns a committed value, nil if there is none.
func (c *Channel) State(chaincode, key string) []byte { return c.state[chaincode][key].data }

// Keys returns the committed keys of a chaincode that start with prefix, in order.
func (c *Channel) Keys(chaincode, prefix string) []string {
	var keys []string
	for _, key := range slices.Sorted(maps.Keys(c.state[chaincode])) {
		if len(key) >= len(prefix) && key[:len(prefix)] == prefix {
			keys = append(keys, key)
		}
	}
	return keys
}

// Put writes committed state as if a block had, for tests that start from a
// state that no short history leads to.
func (c *Channel) Put(chaincode, key string, data []byte) {
	c.state[chaincode][key] = value{data, Version{Block: c.block}}
}

// Snapshot returns a copy of all committed values, as chaincode/key.
func (c *Channel) Snapshot() map[string]string {
	all := map[string]string{}
	for name, keys := range c.state {
		for key, v := range keys {
			all[name+"/"+key] = string(v.data)
		}
	}
	return all
}

// Commit makes a block of transactions, in order, and reports which of them
// are valid: those that were endorsed and whose reads nobody has overtaken.
func (c *Channel) Commit(transactions ...*Transaction) []bool {
	c.block++
	valid := make([]bool, len(transactions))
	for n, tx := range transactions {
		if valid[n] = tx.Response.Status < shim.ERRORTHRESHOLD && c.current(tx); valid[n] {
			c.apply(tx, Version{c.block, uint64(n)})
		}
	}
	return valid
}

// current is Fabric's MVCC and phantom check.
func (c *Channel) current(tx *Transaction) bool {
	for at, version := range tx.Reads {
		if c.state[at.Chaincode][at.Key].version != version {
			return false
		}
	}
	for _, r := range tx.Ranges {
		if !slices.Equal(c.scan(r.Chaincode, r.Start, r.End, len(r.Found)+1).upTo(r.Exhausted, len(r.Found)), r.Found) {
			return false
		}
	}
	return true
}

func (c *Channel) apply(tx *Transaction, version Version) {
	for at, data := range tx.Writes {
		if len(data) == 0 {
			delete(c.state[at.Chaincode], at.Key)
		} else {
			c.state[at.Chaincode][at.Key] = value{bytes.Clone(data), version}
		}
	}
}

type found []Found

// upTo leaves out the element after a scan that was not exhausted.
func (f found) upTo(exhausted bool, n int) []Found {
	if !exhausted && len(f) > n {
		return f[:n]
	}
	return f
}

// scan returns at most limit keys of a range with their versions.
func (c *Channel) scan(chaincode, start, end string, limit int) found {
	var keys []string
	for key := range c.state[chaincode] {
		if key >= start && key < end {
			keys = append(keys, key)
		}
	}
	slices.Sort(keys)
	var all found
	for _, key := range keys[:min(len(keys), limit)] {
		all = append(all, Found{key, c.state[chaincode][key].version})
	}
	return all
}

// Invoke endorses a call and, if it is endorsed, commits it in a block of its
// own.
func (c *Channel) Invoke(call Call) (*Transaction, error) {
	tx := c.Endorse(call)
	if tx.Response.Status >= shim.ERRORTHRESHOLD {
		return tx, fmt.Errorf("%s", tx.Response.Message)
	}
	if !c.Commit(tx)[0] {
		return tx, fmt.Errorf("invalidated by MVCC")
	}
	return tx, nil
}

// Endorse simulates a call on committed state. It changes nothing.
func (c *Channel) Endorse(call Call) *Transaction {
	c.nonce++
	proposal, id, err := call.proposal(c.Name, c.nonce)
	if err != nil {
		return &Transaction{Response: shim.Error(err.Error())}
	}
	return c.simulate(call, proposal, id)
}

// Key names a key of a chaincode.
type Key struct{ Chaincode, Key string }

// Found is one result of a range scan.
type Found struct {
	Key     string
	Version Version
}

// Range is one range scan with all that the peer has read for it.
type Range struct {
	Chaincode, Start, End string
	Found                 []Found
	Exhausted             bool
}

// Transaction is a simulated call: what an endorsement signs.
type Transaction struct {
	ID       string
	Response peer.Response
	Reads    map[Key]Version
	Ranges   []Range
	Writes   map[Key][]byte // nil for a deletion
	call     Call
	proposal *peer.SignedProposal
}

// ReadsKey reports whether the transaction's read set has a key.
func (t *Transaction) ReadsKey(chaincode, key string) bool {
	_, ok := t.Reads[Key{chaincode, key}]
	return ok
}

// KeysRead is how many keys the peer has read for the transaction, those of
// range scans included.
func (t *Transaction) KeysRead() int {
	n := len(t.Reads)
	for _, r := range t.Ranges {
		n += len(r.Found)
	}
	return n
}

// Repeat simulates a transaction's proposal again, on the present state.
func (c *Channel) Repeat(tx *Transaction) *Transaction {
	return c.simulate(tx.call, tx.proposal, tx.ID)
}

// simulate runs a proposal on committed state.
func (c *Channel) simulate(call Call, proposal *peer.SignedProposal, id string) *Transaction {
	tx := &Transaction{ID: id, Reads: map[Key]Version{}, Writes: map[Key][]byte{}, call: call, proposal: proposal}
	s := &simulator{channel: c, tx: tx, proposal: proposal, stack: map[string]bool{}}
	tx.Response = s.run(call.Chaincode, call.Args, call.Init)
	return tx
}
