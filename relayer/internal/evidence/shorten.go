package evidence

import (
	"bytes"
	"time"

	"github.com/cosmos/ibc-go/v8/modules/core/exported"
	tendermint "github.com/cosmos/ibc-go/v8/modules/light-clients/07-tendermint"

	"github.com/anji-bridge/anji/contracts/clients/attestation"
	"github.com/anji-bridge/anji/contracts/clients/attested"
	"github.com/anji-bridge/anji/contracts/clients/ethereum"
	"github.com/anji-bridge/anji/contracts/clients/fabric"
	fabricproof "github.com/anji-bridge/anji/proofs/fabric"
	"github.com/anji-bridge/anji/proofs/refusal"
)

// shorten leaves of all updates that were ever handed over those that a proof
// needs, so that a file does not grow with the age of its link. What it answers
// with has been executed, each of it, and led to the proof.
func (p Proof) shorten(path, value []byte) (Proof, error) {
	short := p
	var err, refused error
	if short.Updates, _, err = p.route(path); err != nil {
		return p, refusal.Wrap(err, "anchor")
	}
	for _, way := range short.histories() {
		kept, err := way.executed(path, value)
		if err == nil {
			return kept, nil
		}
		if refused == nil {
			refused = err
		}
	}
	all, err := p.executed(path, value)
	if err == nil && len(all.Updates) > maxUpdates {
		err = refusal.TooLarge.With("%d updates lead to the proof, at most %d can be in a file; the %d that should be enough do not: %v",
			len(all.Updates), maxUpdates, len(short.Updates), refused)
	}
	return all, err
}

// route leads from the anchor to a proof of what stands at a path. used are the
// updates that it is made of, by their indices. With no proof and a height of
// zero it is what every later proof needs. There is none where something is
// missing.
func (p Proof) route(path []byte) (updates []Update, used []int, err error) {
	state, consensus, err := p.Anchor.states()
	if err != nil {
		return nil, nil, err
	}
	switch state := state.(type) {
	case *tendermint.ClientState:
		updates, used = p.tendermintPath(state, consensus.(*tendermint.ConsensusState))
		return updates, used, nil
	case *fabric.ClientState:
		used = p.pick(state.TrustingPeriod, fabricNeeds(p.Proof))
	case *ethereum.ClientState:
		used = p.pick(state.TrustingPeriod, ethereumNeeds(p.Height))
	case *attestation.ClientState:
		used = p.pick(0, quorumNeeds(p.Height, p.key(path)))
	case *attested.ClientState:
		return p.routeOfBoth(state, consensus.(*attested.ConsensusState), path)
	}
	return p.only(used), used, nil
}

// executed keeps all updates that are executed one after another, up to the
// proof's time, and of later ones (clocks of relayers differ) those without which
// it does not verify. Those that are refused were refused on chain too, or were
// not needed there.
func (p Proof) executed(path, value []byte) (Proof, error) {
	c, err := newClient(p.Anchor, p.beginning())
	if err != nil {
		return p, refusal.Wrap(err, "anchor")
	}
	out := p
	out.Updates = nil
	var refused error
	for _, u := range p.Updates {
		if u.At.After(p.At.Time) {
			if _, err := c.prove(p, path, value); err == nil {
				return out, nil
			}
		}
		if err := c.update(u); err != nil {
			refused = err
			continue
		}
		out.Updates = append(out.Updates, u)
	}
	if _, err = c.prove(p, path, value); err != nil {
		if refused != nil {
			err = refusal.Wrap(err, "the last one that was refused: %v; the proof", refused)
		}
		return out, refusal.Wrap(err, "none of the %d client updates that are kept leads to the proof", len(p.Updates))
	}
	return out, nil
}

// need says of a message whether the proof cannot do without it.
type need func(exported.ClientMessage) bool

// only are the updates of some indices.
func (p Proof) only(indices []int) (updates []Update) {
	for _, i := range indices {
		updates = append(updates, p.Updates[i])
	}
	return updates
}

// pick keeps what is needed, and of the rest as much as keeps a client from
// expiring, which none does that has no trusting period. It answers with indices.
func (p Proof) pick(trusting time.Duration, needed need) (picked []int) {
	var alive time.Time
	for i, u := range p.Updates {
		var message exported.ClientMessage
		if unpack("message", u.Message, &message) != nil {
			continue
		}
		due := trusting > 0 && u.At.Sub(alive) > trusting/4
		if !needed(message) && !due {
			continue
		}
		picked, alive = append(picked, i), u.At.Time
	}
	return picked
}

// fabricNeeds are trust documents, and the first view of the proof's root.
func fabricNeeds(proof []byte) need {
	var opened fabric.Proof
	found := opened.Unmarshal(proof) != nil
	return func(message exported.ClientMessage) bool {
		switch m := message.(type) {
		case *fabric.TrustUpdate:
			return true
		case *fabric.Header:
			view, err := fabricproof.ViewOf(m.ResponsePayload)
			if err != nil || found || !bytes.Equal(view.Root[:], opened.Root) {
				return false
			}
			found = true
			return true
		}
		return false
	}
}

// ethereumNeeds are the headers that bring committees, and what is of the
// proof's height.
func ethereumNeeds(height uint64) need {
	return func(message exported.ClientMessage) bool {
		switch m := message.(type) {
		case *ethereum.Header:
			if m.Update == nil {
				return false
			}
			execution := m.Update.FinalizedHeader.Execution
			return m.Update.NextSyncCommittee != nil || (execution != nil && execution.BlockNumber == height && len(m.AccountProof) > 0)
		case *ethereum.StorageProof:
			return m.Height.RevisionHeight == height
		}
		return false
	}
}
