package fabrictest

import (
	"time"

	"github.com/anji-bridge/anji/proofs/fabric"
	"github.com/anji-bridge/anji/proofs/refusal"
)

// Attempt is one valid case, of which a Mutation changes one thing.
type Attempt struct {
	Net     *Network
	Anchors fabric.Anchors
	Draft   *Draft
	Edit    func(*fabric.EndorsedView) // after sealing
	Now     time.Time                  // the verifier's
}

// Mutation is a change to a valid attempt and the refusal that it must meet on
// every host; Want is empty for a change that must not matter.
type Mutation struct {
	Name   string
	Mutate func(*Attempt)
	Want   refusal.Code
}

// NewAttempt is a view of Entries, a minute old, that verifies at a time.
func NewAttempt(n *Network, now time.Time) *Attempt {
	seconds := uint64(now.Add(-time.Minute).Unix())
	return &Attempt{Net: n, Anchors: n.Anchors(), Draft: n.Draft(5, seconds, Entries()...), Now: now}
}

// Entries are one present and one absent.
func Entries() []fabric.Entry {
	return []fabric.Entry{
		{Path: []byte("client-0\x01\x00\x00\x00\x00\x00\x00\x00\x01"), Value: []byte("commitment")},
		{Path: []byte("client-0\x02\x00\x00\x00\x00\x00\x00\x00\x02"), Absent: true},
	}
}

// Seal is the draft sealed and edited.
func (a *Attempt) Seal() fabric.EndorsedView {
	a.Net.TB.Helper()
	ev := a.Draft.Seal()
	if a.Edit != nil {
		a.Edit(&ev)
	}
	return ev
}

// Mutations are all of them, by what they break.
func Mutations() map[string][]Mutation {
	return map[string][]Mutation{
		"sizes": Sizes(), "bent parts": BentParts(), "other proposals": OtherProposals(), "effects": Effects(),
		"other definitions": OtherDefinitions(), "other answers": OtherAnswers(), "signatures": Signatures(),
		"signers": Signers(), "certificate times": CertificateTimes(), "policies": Policies(), "intermediates": Intermediates(),
	}
}
