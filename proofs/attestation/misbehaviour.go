package attestation

import (
	"slices"

	"github.com/anji-bridge/anji/proofs/refusal"
)

// Contradicts says whether the two give one height two times.
func (s State) Contradicts(other State) bool {
	return s.Height == other.Height && s.Timestamp != other.Timestamp
}

// Contradicts finds a path that cannot be as both say. Two commitments of one
// path contradict each other at whatever heights: a sequence is never used
// again. Present and absent do so at one height, if that is a snapshot.
func (p Packets) Contradicts(other Packets, snapshot bool) (path [32]byte, found bool) {
	said := make(map[[32]byte]Packet, len(other.Packets))
	for _, packet := range other.Packets {
		said[packet.Path] = packet
	}
	for _, packet := range p.Packets {
		before, named := said[packet.Path]
		if !named || before == packet {
			continue
		}
		if !packet.Absent() && !before.Absent() || snapshot && p.Height == other.Height {
			return packet.Path, true
		}
	}
	return path, false
}

// Contradicts says whether the two let different sets follow one set under
// one sequence.
func (r Rotation) Contradicts(other Rotation) bool {
	return r.Previous == other.Previous && r.Sequence == other.Sequence && r.Next.Hash() != other.Next.Hash()
}

// Equivocation is two statements that contradict each other. A set whose
// threshold is at most half of it can contradict itself without anybody
// having signed both.
type Equivocation struct {
	Kind          Kind
	First, Second []Address // who signed which
}

// Equivocators are those who signed both.
func (e Equivocation) Equivocators() (both []Address) {
	for _, a := range e.First {
		if slices.Contains(e.Second, a) {
			both = append(both, a)
		}
	}
	return both
}

// CheckMisbehaviour answers with who is behind two statements of one kind that
// contradict each other, each signed by a quorum. Refuses with NotMisbehaviour,
// else as the verification of each statement does.
func (t Trust) CheckMisbehaviour(kind Kind, first, second Evidence) (Equivocation, error) {
	var contradictory bool
	var err error
	switch kind {
	case KindState:
		contradictory, err = contradict(first, second, DecodeState, State.Contradicts)
	case KindPackets:
		contradictory, err = contradict(first, second, DecodePackets, func(a, b Packets) bool {
			_, found := a.Contradicts(b, t.Snapshot)
			return found
		})
	case KindRotation:
		contradictory, err = contradict(first, second, DecodeRotation, Rotation.Contradicts)
	default:
		return Equivocation{}, refusal.NotMisbehaviour.With("no statements of %s contradict each other", kind)
	}
	switch {
	case err != nil:
		return Equivocation{}, err
	case !contradictory:
		return Equivocation{}, refusal.NotMisbehaviour.With("the two %s attestations can both be true", kind)
	}
	found := Equivocation{Kind: kind}
	if found.First, err = t.Set.Verify(Digest(t.Source, kind, first.Data), first.Signatures); err != nil {
		return Equivocation{}, refusal.Wrap(err, "first statement")
	}
	if found.Second, err = t.Set.Verify(Digest(t.Source, kind, second.Data), second.Signatures); err != nil {
		return Equivocation{}, refusal.Wrap(err, "second statement")
	}
	return found, nil
}

func contradict[T any](first, second Evidence, decode func([]byte) (T, error), contradicts func(a, b T) bool) (bool, error) {
	a, err := decode(first.Data)
	if err != nil {
		return false, refusal.Wrap(err, "first statement")
	}
	b, err := decode(second.Data)
	if err != nil {
		return false, refusal.Wrap(err, "second statement")
	}
	return contradicts(a, b), nil
}
