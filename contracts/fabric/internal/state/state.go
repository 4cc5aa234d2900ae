// Package state gives a chaincode a store over Fabric's world state that reads
// its own writes.
//
// Fabric's simulator answers reads from committed state only, keeps the writes
// of a called chaincode even when that call fails, and takes an empty value
// for a deletion. The store returned by New therefore buffers: nothing reaches
// the simulator before Write, which sends the changes in the order of their
// keys, so that all endorsers produce one write set.
package state

import (
	"fmt"
	"io"

	"cosmossdk.io/store/cachekv"
	storetypes "cosmossdk.io/store/types"
	"github.com/hyperledger/fabric-chaincode-go/shim"
)

// Error is the panic value of a store operation that the peer failed: the
// KVStore interface has no errors, and a transaction whose state cannot be
// read must not be endorsed. Chaincodes recover it at their outermost call.
type Error struct{ Err error }

func (e Error) Error() string { return "state: " + e.Err.Error() }
func (e Error) Unwrap() error { return e.Err }

// New returns a buffer over the state of the chaincode that stub belongs to.
// Keys are the world state's keys: not empty, valid UTF-8. Values are never
// empty.
func New(stub shim.ChaincodeStubInterface) *cachekv.Store {
	return cachekv.NewStore(committed{stub})
}

// committed is the world state as the simulator shows it.
type committed struct{ stub shim.ChaincodeStubInterface }

func (c committed) GetStoreType() storetypes.StoreType { return storetypes.StoreTypeDB }

func (c committed) CacheWrap() storetypes.CacheWrap { return cachekv.NewStore(c) }

func (c committed) CacheWrapWithTrace(io.Writer, storetypes.TraceContext) storetypes.CacheWrap {
	return c.CacheWrap()
}

func (c committed) Get(key []byte) []byte {
	value, err := c.stub.GetState(string(key))
	check(err)
	if len(value) == 0 { // the shim answers an absent key with an empty slice
		return nil
	}
	return value
}

func (c committed) Has(key []byte) bool { return c.Get(key) != nil }

func (c committed) Set(key, value []byte) {
	if len(value) == 0 {
		check(fmt.Errorf("key %q: an empty value would be a deletion on Fabric", key))
	}
	check(c.stub.PutState(string(key), value))
}

func (c committed) Delete(key []byte) { check(c.stub.DelState(string(key))) }

// Iterator scans forward. Both bounds are needed: without them Fabric would
// scan the whole namespace.
func (c committed) Iterator(start, end []byte) storetypes.Iterator {
	if len(start) == 0 || len(end) == 0 {
		check(fmt.Errorf("a range without bounds: [%q, %q)", start, end))
	}
	found, err := c.stub.GetStateByRange(string(start), string(end))
	check(err)
	i := &iterator{start: start, end: end, found: found}
	i.Next()
	return i
}

// ReverseIterator does not exist on Fabric; who needs one mirrors its keys.
func (c committed) ReverseIterator(start, end []byte) storetypes.Iterator {
	panic(Error{fmt.Errorf("no reverse range scan on Fabric: [%q, %q)", start, end)})
}

func check(err error) {
	if err != nil {
		panic(Error{err})
	}
}

// iterator turns Fabric's iterator, which says what is next, into the SDK's,
// which stands on an element.
type iterator struct {
	start, end []byte
	found      shim.StateQueryIteratorInterface
	key, value []byte
	valid      bool
}

func (i *iterator) Domain() (start, end []byte) { return i.start, i.end }
func (i *iterator) Valid() bool                 { return i.valid }
func (i *iterator) Key() []byte                 { return i.key }
func (i *iterator) Value() []byte               { return i.value }
func (i *iterator) Error() error                { return nil }
func (i *iterator) Close() error                { return i.found.Close() }

func (i *iterator) Next() {
	if i.valid = i.found.HasNext(); !i.valid {
		return
	}
	next, err := i.found.Next()
	check(err)
	i.key, i.value = []byte(next.Key), next.Value
}
