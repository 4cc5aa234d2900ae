package app

import (
	"fmt"

	"github.com/anji-bridge/anji/contracts/private"
	"github.com/anji-bridge/anji/proofs/refusal"
)

// PrivateInput reads a private value that the client sent in the transient
// field of this name, which goes to the endorsers and into no block. Whoever
// accepts a value that a packet has announced checks it against the packet's
// hash (private.Value.Check).
//
// A callback has none: nobody has signed what its relayer would send along.
func (tx *Tx) PrivateInput(field string) (private.Value, error) {
	if tx.callback {
		return nil, errPrivateInCallback
	}
	fields, err := tx.stub.GetTransient()
	if err != nil {
		return nil, fmt.Errorf("transient fields: %w", err)
	}
	value, err := private.Parse(fields[field])
	return value, refusal.Wrap(err, "transient field %q", field)
}

// PutPrivate puts a value into a private data collection of this chaincode and
// returns its hash, for the payload of a packet. The keys of a collection are
// published as hashes without a salt, so they should tell nothing either. Like
// a plain stub, GetPrivate and PrivateHash do not see it in this transaction.
func (tx *Tx) PutPrivate(collection, key string, value private.Value) (hash []byte, err error) {
	if tx.callback {
		return nil, errPrivateInCallback
	}
	if _, err := private.Parse(value); err != nil {
		return nil, err
	}
	if err := tx.stub.PutPrivateData(collection, key, value); err != nil {
		return nil, fmt.Errorf("put private value in collection %s: %w", collection, err)
	}
	return value.Hash(), nil
}

// GetPrivate returns the committed value of a key, nil if there is none. Only
// peers of the collection's members have it. It must be returned to queries
// only: the answer of a transaction is written to the ledger.
func (tx *Tx) GetPrivate(collection, key string) (private.Value, error) {
	value, err := tx.stub.GetPrivateData(collection, key)
	if err != nil {
		return nil, fmt.Errorf("get private value of collection %s: %w", collection, err)
	}
	if len(value) == 0 {
		return nil, nil
	}
	return private.Parse(value)
}

// PrivateHash returns the hash of the committed value of a key, nil if there
// is none. Every peer has it, so that all can endorse a packet that announces
// a value which only some of them may see.
func (tx *Tx) PrivateHash(collection, key string) ([]byte, error) {
	hash, err := tx.stub.GetPrivateDataHash(collection, key)
	if err != nil {
		return nil, fmt.Errorf("hash of private value of collection %s: %w", collection, err)
	}
	if len(hash) == 0 {
		return nil, nil
	}
	return hash, nil
}

var errPrivateInCallback = refusal.PrivateInvalid.With("a packet's callback neither gets nor puts private values: its transaction is the relayer's")
