package evidence

import (
	tendermint "github.com/cosmos/ibc-go/v8/modules/light-clients/07-tendermint"

	"github.com/anji-bridge/anji/contracts/clients/ethereum"
	"github.com/anji-bridge/anji/contracts/clients/fabric"
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
	state, consensus, err := p.Anchor.states()
	if err != nil || len(updates) == 0 {
		return nil
	}
	needed := map[int]bool{len(updates) - 1: true}
	var kept []int
	switch state := state.(type) {
	case *fabric.ClientState:
		kept = p.pick(state.TrustingPeriod, fabricNeeds(nil))
	case *ethereum.ClientState:
		kept = p.pick(state.TrustingPeriod, ethereumNeeds(0))
	case *tendermint.ClientState:
		blocks, _ := p.blocks()
		if len(blocks) == 0 {
			return nil
		}
		p.Revision, p.Height = state.LatestHeight.RevisionNumber, uint64(blocks[len(blocks)-1].height())
		if _, kept = p.tendermintPath(state, consensus.(*tendermint.ConsensusState)); kept == nil {
			return nil // what is not understood stays
		}
	default:
		return nil
	}
	for _, i := range kept {
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

func anchorOf(a journal.Anchor) Anchor {
	return Anchor{Kind: a.Kind, Prefix: a.Prefix, ClientState: a.ClientState, ConsensusState: a.ConsensusState}
}
