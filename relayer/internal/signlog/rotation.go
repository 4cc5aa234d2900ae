package signlog

import (
	"encoding/binary"
	"errors"
	"fmt"
	"math"
)

// Rotation is a statement that another set of attestors follows one, or, where
// Next is zero, that no rotation up to that sequence is to come into force.
type Rotation struct {
	Previous [32]byte // hash of the set that is replaced
	Sequence uint64
	Next     [32]byte // hash of the set that follows; zero for a cancel
}

func (r Rotation) cancels() bool { return r.Next == [32]byte{} }

// RecordRotation is Record for rotations and cancels: it refuses another set
// under a sequence of which one was signed, and a rotation that was cancelled.
// The floor does not count: a rotation is about no height; but what is not
// known for certain (see Doubt) needs RotateFrom.
func (l *Log) RecordRotation(r Rotation) error {
	l.mu.Lock()
	defer l.mu.Unlock()
	news, err := l.known.checkRotation(r)
	if err != nil || !news {
		return err
	}
	if err := l.append(encodeRotation(r)); err != nil {
		return err
	}
	l.known.learnRotation(r)
	return nil
}

// RotateFrom says that the key has signed no rotation or cancel of that or a
// higher sequence that the log does not have. Only the owner of a log that is
// not complete knows.
func (l *Log) RotateFrom(sequence uint64) error {
	l.mu.Lock()
	defer l.mu.Unlock()
	if sequence == 0 || sequence == math.MaxUint64 {
		return fmt.Errorf("sequence %d is none of a rotation", sequence)
	}
	if l.known.sequence != math.MaxUint64 { // the log knows better
		return nil
	}
	if err := l.append(encodeNumber(sequenceRecord, sequence)); err != nil {
		return err
	}
	l.known.sequence = sequence
	return nil
}

// rotated is what was signed about a set, by sequence.
type rotated struct {
	next      map[uint64][32]byte
	cancelled uint64 // the highest sequence that was
}

func (m *memory) checkRotation(r Rotation) (news bool, err error) {
	if r.Sequence == 0 || r.Sequence == math.MaxUint64 {
		return false, fmt.Errorf("sequence %d is none of a rotation", r.Sequence)
	}
	known := m.rotations[r.Previous]
	if r.cancels() {
		return r.Sequence > known.cancelled, nil
	}
	if r.Sequence <= known.cancelled {
		return false, fmt.Errorf("%w: rotations of set %x up to %d are cancelled, this is %d", ErrContradiction, r.Previous, known.cancelled, r.Sequence)
	}
	next, signed := known.next[r.Sequence]
	if signed && next != r.Next {
		return false, fmt.Errorf("%w: in rotation %d the set %x follows, now %x", ErrContradiction, r.Sequence, next, r.Next)
	}
	switch {
	case signed:
		return false, nil
	case m.sequence == math.MaxUint64:
		return false, fmt.Errorf("%w: the log was restored or lost", ErrUnknownRotations)
	case r.Sequence < m.sequence:
		return false, fmt.Errorf("%w below sequence %d, this is %d", ErrUnknownRotations, m.sequence, r.Sequence)
	}
	return true, nil
}

func (m *memory) learnRotation(r Rotation) {
	known := m.rotations[r.Previous]
	if known.next == nil {
		known.next = map[uint64][32]byte{}
	}
	if r.cancels() {
		known.cancelled = max(known.cancelled, r.Sequence)
	} else {
		known.next[r.Sequence] = r.Next
	}
	m.rotations[r.Previous] = known
}

func encodeRotation(r Rotation) []byte {
	out := append([]byte{rotationRecord}, r.Previous[:]...)
	out = binary.BigEndian.AppendUint64(out, r.Sequence)
	return append(out, r.Next[:]...)
}

func decodeRotation(body []byte) (r Rotation, err error) {
	if len(body) != 32+8+32 {
		return r, errors.New("no rotation")
	}
	r.Previous, r.Sequence, r.Next = [32]byte(body[:32]), binary.BigEndian.Uint64(body[32:40]), [32]byte(body[40:])
	return r, nil
}
