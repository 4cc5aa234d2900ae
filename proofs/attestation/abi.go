package attestation

import (
	"encoding/binary"

	"github.com/anji-bridge/anji/proofs/refusal"
)

// word is the unit of the contract ABI.
const word = 32

// writer appends words.
type writer []byte

func (w *writer) bytes32(b [word]byte) { *w = append(*w, b[:]...) }

func (w *writer) number(n uint64) {
	var b [word]byte
	binary.BigEndian.PutUint64(b[word-8:], n)
	w.bytes32(b)
}

func (w *writer) address(a Address) {
	var b [word]byte
	copy(b[word-len(a):], a[:])
	w.bytes32(b)
}

// reader takes words off and keeps the first error; after one it answers
// with zeros.
type reader struct {
	what string
	left []byte
	err  error
}

func (r *reader) bytes32(field string) (b [word]byte) {
	if r.err != nil {
		return b
	}
	if len(r.left) < word {
		r.err = refusal.Malformed.With("%s: ends before %s", r.what, field)
		return b
	}
	copy(b[:], r.left)
	r.left = r.left[word:]
	return b
}

func (r *reader) number(field string) uint64 {
	b := r.bytes32(field)
	if [word - 8]byte(b[:word-8]) != [word - 8]byte{} {
		r.fail(refusal.Malformed.With("%s: %s exceeds 64 bits", r.what, field))
		return 0
	}
	return binary.BigEndian.Uint64(b[word-8:])
}

func (r *reader) address(field string) (a Address) {
	b := r.bytes32(field)
	if [word - len(a)]byte(b[:word-len(a)]) != [word - len(a)]byte{} {
		r.fail(refusal.Malformed.With("%s: %s exceeds 20 bytes", r.what, field))
		return a
	}
	return Address(b[word-len(a):])
}

// offset takes the place of a dynamic part, which the canonical encoding
// fixes.
func (r *reader) offset(field string, want uint64) {
	if got := r.number(field); got != want {
		r.fail(refusal.NonCanonical.With("%s: offset of %s is %d, want %d", r.what, field, got, want))
	}
}

// count takes the length of an array whose elements are all that follows.
func (r *reader) count(field string, most, size int) int {
	n := r.number(field)
	switch {
	case r.err != nil:
		return 0
	case n > uint64(most):
		r.fail(refusal.TooLarge.With("%s: %d %s, at most %d", r.what, n, field, most))
		return 0
	case n == 0:
		r.fail(refusal.EmptyField.With("%s: %s", r.what, field))
		return 0
	case uint64(len(r.left)) != n*uint64(size):
		r.fail(refusal.Malformed.With("%s: %d bytes for %d %s, want %d", r.what, len(r.left), n, field, n*uint64(size)))
		return 0
	}
	return int(n)
}

func (r *reader) fail(err error) {
	if r.err == nil {
		r.err = err
	}
}

// end refuses what is left over.
func (r *reader) end() error {
	if r.err == nil && len(r.left) > 0 {
		r.err = refusal.NonCanonical.With("%s: %d bytes left over", r.what, len(r.left))
	}
	return r.err
}
