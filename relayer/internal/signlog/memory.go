package signlog

import (
	"crypto/sha256"
	"encoding/binary"
	"fmt"
	"math"
	"slices"
)

// memory is what must not be contradicted. It has digests of 128 bits for
// paths and commitments: whoever finds two paths with one digest only makes
// the attestor refuse one of them.
type memory struct {
	snapshot bool
	limit    int // of what is kept for single heights
	floor    uint64
	highest  uint64
	times    map[uint64]uint64     // by height
	present  map[[16]byte]bool     // by height and path; snapshots only
	heights  map[uint64][][16]byte // keys of present, by height
	values   map[[16]byte][16]byte // by path, for ever: 32 bytes and the map's own for a packet
	// rotations are what was signed about sets, by their hash, for ever.
	rotations map[[32]byte]rotated
	// doubted says that what was signed is not known for certain, and that the
	// floor is not yet above all of it.
	doubted bool
	// sequence is the lowest one of which rotations are taken; math.MaxUint64
	// after a doubt, until the owner names one.
	sequence uint64
}

func newMemory(snapshot bool) memory {
	return memory{
		snapshot: snapshot, limit: maxRemembered, times: map[uint64]uint64{}, present: map[[16]byte]bool{},
		heights: map[uint64][][16]byte{}, values: map[[16]byte][16]byte{}, rotations: map[[32]byte]rotated{},
	}
}

func short(parts ...[]byte) (digest [16]byte) {
	h := sha256.New()
	for _, part := range parts {
		h.Write(part)
	}
	copy(digest[:], h.Sum(nil))
	return digest
}

func at(height uint64, path [32]byte) [16]byte {
	return short(binary.BigEndian.AppendUint64(nil, height), path[:])
}

// check tells whether a statement has anything new.
func (m *memory) check(s Statement) (news bool, err error) {
	if s.Height < m.floor {
		return false, fmt.Errorf("%w: %d, the floor is %d", ErrBelowFloor, s.Height, m.floor)
	}
	time, known := m.times[s.Height]
	if known && time != s.Time {
		return false, fmt.Errorf("%w: height %d has time %d, now %d", ErrContradiction, s.Height, time, s.Time)
	}
	news = !known
	inside := map[[32]byte][32]byte{}
	for _, e := range s.Paths {
		if other, twice := inside[e.Path]; twice && other != e.Commitment {
			return false, fmt.Errorf("%w: path %x twice at height %d", ErrContradiction, e.Path, s.Height)
		}
		inside[e.Path] = e.Commitment
		fresh, err := m.checkEntry(s.Height, e)
		if err != nil {
			return false, err
		}
		news = news || fresh
	}
	return news, nil
}

func (m *memory) checkEntry(height uint64, e Entry) (news bool, err error) {
	isPresent := e.Commitment != [32]byte{}
	if isPresent {
		value, known := m.values[short(e.Path[:])]
		if known && value != short(e.Commitment[:]) {
			return false, fmt.Errorf("%w: path %x had another commitment than %x", ErrContradiction, e.Path, e.Commitment)
		}
		news = !known
	}
	if m.snapshot {
		was, known := m.present[at(height, e.Path)]
		if known && was != isPresent {
			return false, fmt.Errorf("%w: path %x was present (%t) at height %d", ErrContradiction, e.Path, was, height)
		}
		news = news || !known
	}
	return news, nil
}

func (m *memory) learn(s Statement) {
	m.times[s.Height] = s.Time
	m.highest = max(m.highest, s.Height)
	for _, e := range s.Paths {
		isPresent := e.Commitment != [32]byte{}
		if isPresent {
			m.values[short(e.Path[:])] = short(e.Commitment[:])
		}
		if key := at(s.Height, e.Path); m.snapshot {
			if _, known := m.present[key]; !known {
				m.heights[s.Height] = append(m.heights[s.Height], key)
			}
			m.present[key] = isPresent
		}
	}
	if len(m.times)+len(m.present) > m.limit {
		m.forgetHalf()
	}
}

// forgetHalf raises the floor to the middle of the heights that are known: of
// those below nothing is said any more.
func (m *memory) forgetHalf() {
	heights := make([]uint64, 0, len(m.times))
	for height := range m.times {
		heights = append(heights, height)
	}
	slices.Sort(heights)
	m.raise(max(heights[len(heights)/2], heights[0]+1))
}

// learnNumber learns a record of one number.
func (m *memory) learnNumber(kind byte, number uint64) {
	switch kind {
	case sequenceRecord:
		m.sequence = number
		return
	case doubtRecord:
		m.doubted, m.sequence = true, math.MaxUint64
	case settledRecord:
		m.doubted = false
	}
	m.raise(number)
}

func (m *memory) raise(floor uint64) {
	m.floor = max(m.floor, floor)
	for height := range m.times {
		if height >= m.floor {
			continue
		}
		delete(m.times, height)
		for _, key := range m.heights[height] {
			delete(m.present, key)
		}
		delete(m.heights, height)
	}
}
