package ethereum

import (
	"encoding/binary"

	"github.com/anji-bridge/anji/proofs/refusal"
)

// rlpItem is one item of an RLP encoding (Yellow Paper, appendix B).
type rlpItem struct {
	list    bool
	payload []byte // a string's bytes, or the encodings of a list's items
	encoded []byte // the whole item
}

// splitRLP takes the first item off b. It refuses with Malformed what ends
// early, and with NonCanonical every encoding that is not the shortest one.
func splitRLP(b []byte) (item rlpItem, rest []byte, err error) {
	if len(b) == 0 {
		return item, nil, refusal.Malformed.With("rlp: an item is missing")
	}
	if b[0] < 0x80 {
		return rlpItem{payload: b[:1], encoded: b[:1]}, b[1:], nil
	}
	short := uint64(b[0] - 0x80) // of a string
	if item.list = b[0] >= 0xc0; item.list {
		short = uint64(b[0] - 0xc0)
	}
	header, size := uint64(1), short
	if short > 55 {
		header += short - 55
		if size, err = rlpSize(b[1:], short-55); err != nil {
			return item, nil, err
		}
	}
	if size > uint64(len(b))-header {
		return item, nil, refusal.Malformed.With("rlp: an item of %d bytes in %d", size, len(b))
	}
	item.payload, item.encoded = b[header:header+size], b[:header+size]
	if !item.list && size == 1 && item.payload[0] < 0x80 {
		return item, nil, refusal.NonCanonical.With("rlp: byte %#x with a header", item.payload[0])
	}
	return item, b[header+size:], nil
}

// rlpSize reads a size of n bytes, 1 to 8, as items of more than 55 bytes
// have it. The bytes that it stands before are known to be there only when
// it says so itself.
func rlpSize(b []byte, n uint64) (uint64, error) {
	if uint64(len(b)) < n {
		return 0, refusal.Malformed.With("rlp: a size of %d bytes in %d", n, len(b))
	}
	var padded [8]byte
	copy(padded[8-n:], b[:n])
	size := binary.BigEndian.Uint64(padded[:])
	if b[0] == 0 || size < 56 {
		return 0, refusal.NonCanonical.With("rlp: size %d in %d bytes", size, n)
	}
	return size, nil
}

// rlpList decodes b as exactly one list and checks that it has between min and max items.
func rlpList(b []byte, atLeast, atMost int) ([]rlpItem, error) {
	whole, rest, err := splitRLP(b)
	switch {
	case err != nil:
		return nil, err
	case len(rest) > 0:
		return nil, refusal.NonCanonical.With("rlp: %d bytes after the list", len(rest))
	case !whole.list:
		return nil, refusal.Malformed.With("rlp: a string, want a list")
	}
	var items []rlpItem
	for rest = whole.payload; len(rest) > 0; {
		var item rlpItem
		if item, rest, err = splitRLP(rest); err != nil {
			return nil, err
		}
		if len(items) == atMost {
			return nil, refusal.Malformed.With("rlp: a list of more than %d items", atMost)
		}
		items = append(items, item)
	}
	if len(items) < atLeast {
		return nil, refusal.Malformed.With("rlp: a list of %d items, want at least %d", len(items), atLeast)
	}
	return items, nil
}

// integer reads an unsigned integer of at most 32 bytes, which RLP writes
// big endian and without leading zeros, and pads it to 32 bytes.
func (i rlpItem) integer() (value [32]byte, err error) {
	switch n := len(i.payload); {
	case i.list || n > len(value):
		return value, refusal.Malformed.With("rlp: no integer of at most 32 bytes")
	case n > 0 && i.payload[0] == 0:
		return value, refusal.NonCanonical.With("rlp: an integer with a leading zero")
	default:
		copy(value[len(value)-n:], i.payload)
		return value, nil
	}
}

// hash reads a string of 32 bytes.
func (i rlpItem) hash() (hash [32]byte, err error) {
	if i.list || len(i.payload) != len(hash) {
		return hash, refusal.Malformed.With("rlp: no hash of 32 bytes")
	}
	return [32]byte(i.payload), nil
}

// rlpIndex is the encoding of an integer, by which tries of transactions and
// receipts find them.
func rlpIndex(index uint64) []byte {
	if index > 0 && index < 0x80 {
		return []byte{byte(index)}
	}
	var padded [8]byte
	binary.BigEndian.PutUint64(padded[:], index)
	trimmed := padded[:]
	for len(trimmed) > 0 && trimmed[0] == 0 {
		trimmed = trimmed[1:]
	}
	return append([]byte{0x80 + byte(len(trimmed))}, trimmed...)
}
