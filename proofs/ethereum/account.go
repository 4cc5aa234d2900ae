package ethereum

import (
	"encoding/binary"

	"github.com/anji-bridge/anji/proofs/refusal"
)

// Account is what the state trie keeps of an address.
type Account struct {
	Nonce       uint64
	Balance     [32]byte // wei, big endian
	StorageRoot [32]byte
	CodeHash    [32]byte
}

// VerifyAccount checks an eth_getProof accountProof against a block's state
// root and answers with the account. Refuses as VerifyTrie does; an account
// that does not exist with ProofInvalid.
func VerifyAccount(stateRoot [32]byte, address [20]byte, proof [][]byte) (Account, error) {
	value, err := openHashed(stateRoot, address[:], proof)
	if err != nil {
		return Account{}, refusal.Wrap(err, "account %x", address)
	}
	if value == nil {
		return Account{}, refusal.ProofInvalid.With("account %x does not exist", address)
	}
	account, err := parseAccount(value)
	return account, refusal.Wrap(err, "account %x", address)
}

// VerifyAccountAbsent checks that the address has no account.
func VerifyAccountAbsent(stateRoot [32]byte, address [20]byte, proof [][]byte) error {
	value, err := openHashed(stateRoot, address[:], proof)
	if err == nil && value != nil {
		err = refusal.ProofInvalid.With("it exists")
	}
	return refusal.Wrap(err, "account %x", address)
}

func parseAccount(value []byte) (account Account, err error) {
	items, err := rlpList(value, 4, 4)
	if err != nil {
		return account, err
	}
	nonce, err := items[0].integer()
	if err != nil {
		return account, refusal.Wrap(err, "nonce")
	}
	if len(items[0].payload) > 8 {
		return account, refusal.Malformed.With("nonce of %d bytes, at most 8", len(items[0].payload))
	}
	account.Nonce = binary.BigEndian.Uint64(nonce[24:])
	if account.Balance, err = items[1].integer(); err != nil {
		return account, refusal.Wrap(err, "balance")
	}
	if account.StorageRoot, err = items[2].hash(); err != nil {
		return account, refusal.Wrap(err, "storage root")
	}
	account.CodeHash, err = items[3].hash()
	return account, refusal.Wrap(err, "code hash")
}

// VerifyStorage checks one proof of an eth_getProof storageProof against an
// account's storage root and answers with the slot's value, which is not
// zero. Refuses as VerifyTrie does; an unset slot with ProofInvalid.
func VerifyStorage(storageRoot, slot [32]byte, proof [][]byte) (value [32]byte, err error) {
	stored, err := openHashed(storageRoot, slot[:], proof)
	if err == nil && stored == nil {
		err = refusal.ProofInvalid.With("it is not set")
	}
	if err == nil {
		value, err = parseStorage(stored)
	}
	return value, refusal.Wrap(err, "slot %x", slot)
}

// VerifyStorageAbsent checks that the slot is not set, which is to say zero.
func VerifyStorageAbsent(storageRoot, slot [32]byte, proof [][]byte) error {
	stored, err := openHashed(storageRoot, slot[:], proof)
	if err == nil && stored != nil {
		err = refusal.ProofInvalid.With("it is set")
	}
	return refusal.Wrap(err, "slot %x", slot)
}

// parseStorage reads a slot's leaf: the RLP of its value as an integer, so
// that a value's leading zero bytes are not there.
func parseStorage(stored []byte) (value [32]byte, err error) {
	item, rest, err := splitRLP(stored)
	switch {
	case err != nil:
		return value, err
	case len(rest) > 0:
		return value, refusal.NonCanonical.With("%d bytes after the value", len(rest))
	case !item.list && len(item.payload) == 0:
		return value, refusal.NonCanonical.With("zero is stored")
	}
	return item.integer()
}

// StorageValue is what a multiple proof shows at one slot.
type StorageValue struct {
	Set   bool
	Value [32]byte // zero unless Set
}

// VerifyStorageSlots opens many slots with one set of nodes, each given once,
// in any order: what the proofs of eth_getProof for these slots have together
// (embedded nodes left out). Answers in the order of slots. Refuses as
// VerifyTrie does, and an unused or repeated node with ProofInvalid.
func VerifyStorageSlots(storageRoot [32]byte, slots [][32]byte, nodes [][]byte) ([]StorageValue, error) {
	all, err := newNodeSet(nodes)
	if err != nil {
		return nil, err
	}
	values := make([]StorageValue, len(slots))
	for i, slot := range slots {
		key := keccak256(slot[:])
		stored, err := walk(storageRoot, key[:], all)
		if err == nil && stored != nil {
			values[i].Set = true
			values[i].Value, err = parseStorage(stored)
		}
		if err != nil {
			return nil, refusal.Wrap(err, "slot %x", slot)
		}
	}
	return values, all.finish()
}

// nodeSet is a proof of many keys.
type nodeSet struct {
	nodes map[[32]byte][]byte
	used  map[[32]byte]bool
}

func newNodeSet(nodes [][]byte) (*nodeSet, error) {
	s := &nodeSet{map[[32]byte][]byte{}, map[[32]byte]bool{}}
	size := 0
	for i, node := range nodes {
		if size += len(node); size > MaxTrieProof {
			return nil, refusal.TooLarge.With("proof of more than %d bytes", MaxTrieProof)
		}
		hash := keccak256(node)
		if _, repeated := s.nodes[hash]; repeated {
			return nil, refusal.ProofInvalid.With("node %d is repeated", i)
		}
		s.nodes[hash] = node
	}
	return s, nil
}

func (s *nodeSet) node(hash [32]byte) ([]byte, error) {
	node, ok := s.nodes[hash]
	if !ok {
		return nil, refusal.ProofInvalid.With("node %x is missing", hash)
	}
	s.used[hash] = true
	return node, nil
}

func (*nodeSet) embedded([]byte) {}

func (s *nodeSet) finish() error {
	if unused := len(s.nodes) - len(s.used); unused > 0 {
		return refusal.ProofInvalid.With("%d of %d nodes lie on no path", unused, len(s.nodes))
	}
	return nil
}

// openHashed opens a trie whose keys are hashed, as state tries' are.
func openHashed(root [32]byte, key []byte, proof [][]byte) ([]byte, error) {
	hashed := keccak256(key)
	return openTrie(root, hashed[:], proof)
}
