package attestation

import (
	"math"
	"time"

	"golang.org/x/crypto/sha3"

	"github.com/anji-bridge/anji/proofs/refusal"
)

const (
	// MaxPackets bounds the paths of one statement.
	MaxPackets = 1024
	// MaxTime is the last second whose nanoseconds ibc-go can count.
	MaxTime = uint64(math.MaxInt64 / int64(time.Second))
)

// State says that the source had reached a height, whose time is Timestamp in
// unix seconds.
type State struct {
	Height    uint64
	Timestamp uint64
}

// Encode is abi.encode(uint64 height, uint64 timestamp).
func (s State) Encode() []byte {
	var w writer
	w.number(s.Height)
	w.number(s.Timestamp)
	return w
}

// DecodeState refuses with Malformed, NonCanonical, EmptyField or TooLarge.
func DecodeState(data []byte) (s State, err error) {
	r := reader{what: "state attestation", left: data}
	s.Height, s.Timestamp = r.number("height"), r.number("timestamp")
	if err := r.end(); err != nil {
		return State{}, err
	}
	switch {
	case s.Height == 0:
		return State{}, refusal.EmptyField.With("state attestation: height")
	case s.Timestamp == 0:
		return State{}, refusal.EmptyField.With("state attestation: timestamp")
	case s.Timestamp > MaxTime:
		return State{}, refusal.TooLarge.With("state attestation: timestamp %d is no number of seconds", s.Timestamp)
	}
	return s, nil
}

// Packets says what stood at some paths at a height of the source.
type Packets struct {
	Height  uint64
	Packets []Packet
}

// Packet is one path, by PathHash, and what stands there: a commitment, or
// zeros where nothing does.
type Packet struct {
	Path       [32]byte
	Commitment [32]byte
}

// Absent says whether nothing stands at the path.
func (p Packet) Absent() bool { return p.Commitment == [32]byte{} }

// PathHash is the keccak256 of a raw path, by which statements name it.
func PathHash(path []byte) [32]byte { return keccak(path) }

func keccak(b []byte) (sum [32]byte) {
	h := sha3.NewLegacyKeccak256()
	h.Write(b)
	h.Sum(sum[:0])
	return sum
}

// Encode is abi.encode of the tuple (uint64 height, (bytes32 path, bytes32
// commitment)[] packets).
func (p Packets) Encode() []byte {
	w := make(writer, 0, (4+2*len(p.Packets))*word)
	w.number(word)
	w.number(p.Height)
	w.number(2 * word)
	w.number(uint64(len(p.Packets)))
	for _, packet := range p.Packets {
		w.bytes32(packet.Path)
		w.bytes32(packet.Commitment)
	}
	return w
}

// DecodePackets takes 1 to MaxPackets packets of different paths. Refuses with
// Malformed, NonCanonical, EmptyField or TooLarge.
func DecodePackets(data []byte) (p Packets, err error) {
	r := reader{what: "packet attestation", left: data}
	r.offset("the tuple", word)
	p.Height = r.number("height")
	r.offset("packets", 2*word)
	known := map[[32]byte]bool{}
	for i := range r.count("packets", MaxPackets, 2*word) {
		packet := Packet{r.bytes32("path"), r.bytes32("commitment")}
		if known[packet.Path] {
			r.fail(refusal.NonCanonical.With("packet attestation: packet %d repeats path %x", i, packet.Path))
		}
		known[packet.Path] = true
		p.Packets = append(p.Packets, packet)
	}
	if err := r.end(); err != nil {
		return Packets{}, err
	}
	if p.Height == 0 {
		return Packets{}, refusal.EmptyField.With("packet attestation: height")
	}
	return p, nil
}

// VerifyMembership checks that value, a commitment of 32 bytes, is what the
// statement names at a raw path. Refuses with NotAttested or, where the
// statement names something else, CommitmentMismatch.
func (p Packets) VerifyMembership(path, value []byte) error {
	if len(value) != 32 || [32]byte(value) == [32]byte{} {
		return refusal.NotAttested.With("value %x is no commitment of 32 bytes that are not all zero", value)
	}
	return p.verify(path, [32]byte(value))
}

// VerifyNonMembership checks that the statement says that nothing stands at a
// raw path. Refuses with NotAttested or CommitmentMismatch.
func (p Packets) VerifyNonMembership(path []byte) error { return p.verify(path, [32]byte{}) }

func (p Packets) verify(path []byte, commitment [32]byte) error {
	if len(path) == 0 {
		return refusal.EmptyField.With("path")
	}
	hash := PathHash(path)
	for _, packet := range p.Packets {
		if packet.Path != hash {
			continue
		}
		if packet.Commitment != commitment {
			return refusal.CommitmentMismatch.With("attested is %x at path %x, not %x", packet.Commitment, path, commitment)
		}
		return nil
	}
	return refusal.NotAttested.With("path %x, of hash %x, is not among the %d attested at height %d", path, hash, len(p.Packets), p.Height)
}
