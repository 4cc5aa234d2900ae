package evidence

import (
	"github.com/anji-bridge/anji/contracts/clients/attestation"
	"github.com/anji-bridge/anji/relayer/internal/journal"
)

// Needless finds, among a client's updates that are older than every proof that
// is kept, those that later proofs can do without: they need the way from the
// anchor to the last update, and no more. It answers with their ids.
func Needless(anchor journal.Anchor, updates []journal.Update) []int64 {
	p := Proof{Anchor: anchorOf(anchor)}
	for _, u := range updates {
		p.Updates = append(p.Updates, Update{At: At(u.At), Message: u.Message})
	}
	_, used, err := p.route(nil)
	if err != nil || len(updates) == 0 || used == nil && !p.ofAttestors() {
		return nil // what is not understood stays
	}
	needed := map[int]bool{len(updates) - 1: true}
	for _, i := range used {
		needed[i] = true
	}
	var ids []int64
	for i, u := range updates {
		if !needed[i] {
			ids = append(ids, u.ID)
		}
	}
	return ids
}

// ofAttestors says whether the client believes attestors alone: as long as their
// set is that of the anchor, a later proof needs none of what they said before.
func (p Proof) ofAttestors() bool {
	state, _, err := p.Anchor.states()
	_, ok := state.(*attestation.ClientState)
	return err == nil && ok
}

func anchorOf(a journal.Anchor) Anchor {
	return Anchor{Kind: a.Kind, Prefix: a.Prefix, ClientState: a.ClientState, ConsensusState: a.ConsensusState}
}
