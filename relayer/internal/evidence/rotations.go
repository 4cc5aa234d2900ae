package evidence

import (
	"slices"

	"github.com/cosmos/ibc-go/v8/modules/core/exported"

	"github.com/anji-bridge/anji/contracts/clients/attestation"
	"github.com/anji-bridge/anji/contracts/clients/attested"
	attestors "github.com/anji-bridge/anji/proofs/attestation"
)

// histories are the proof with the ways in which its attestors may have come to
// be who they were, the likeliest first: by all changes of their set that are
// kept, at the times that the relayer has noted. By its host's clock a delay may
// have been over later, or a change have come too late; so where that leads
// nowhere, by the rotations alone of which each follows from the one before, up
// to each of them, or by none. Those that were called off come last.
func (p Proof) histories() []Proof {
	all := []Proof{p}
	changes := p.changes()
	if len(changes) == 0 {
		return all
	}
	for _, off := range []bool{false, true} {
		for _, c := range slices.Backward(changes) {
			if !c.cancel && c.calledOff(changes) == off {
				all = append(all, p.without(changes, c.lead(changes)))
			}
		}
		if !off {
			all = append(all, p.without(changes, nil))
		}
	}
	return all
}

// change is a rotation of attestors, or the cancel of those up to a sequence.
type change struct {
	index          int // of the update
	cancel         bool
	sequence       uint64
	previous, next [32]byte // hashes of sets; a cancel has no next one
}

// changes are those among the updates, in their order. Whether they are signed
// is seen when they are executed.
func (p Proof) changes() (found []change) {
	for i, u := range p.Updates {
		var message exported.ClientMessage
		if unpack("message", u.Message, &message) != nil {
			continue
		}
		if update, ok := message.(*attested.Update); ok {
			carried, err := update.Carried()
			if err != nil {
				continue
			}
			message = carried
		}
		switch m := message.(type) {
		case *attestation.Rotation:
			if r, err := attestors.DecodeRotation(m.Proof.AttestationData); err == nil {
				found = append(found, change{index: i, sequence: r.Sequence, previous: r.Previous, next: r.Next.Hash()})
			}
		case *attestation.Cancel:
			if c, err := attestors.DecodeCancel(m.Proof.AttestationData); err == nil {
				found = append(found, change{index: i, sequence: c.Sequence, previous: c.Previous, cancel: true})
			}
		}
	}
	return found
}

// calledOff says whether one of the changes takes the rotation back.
func (c change) calledOff(changes []change) bool {
	return slices.ContainsFunc(changes, func(other change) bool {
		return other.cancel && other.previous == c.previous && other.sequence >= c.sequence
	})
}

// lead are the indices of the rotations that lead to one, and its own.
func (c change) lead(changes []change) []int {
	indices := []int{c.index}
	for _, before := range slices.Backward(changes) {
		if !before.cancel && before.next == c.previous && before.sequence < c.sequence {
			indices, c = append(indices, before.index), before
		}
	}
	return indices
}

// without leaves out all changes but some.
func (p Proof) without(changes []change, but []int) Proof {
	out := p
	out.Updates = nil
	for i, u := range p.Updates {
		if slices.Contains(but, i) || !slices.ContainsFunc(changes, func(c change) bool { return c.index == i }) {
			out.Updates = append(out.Updates, u)
		}
	}
	return out
}
