package cosmos

import (
	codectypes "github.com/cosmos/cosmos-sdk/codec/types"

	"github.com/anji-bridge/anji/contracts/clients/attestation"
)

var attestationURL = codectypes.MsgTypeURL(&attestation.ClientState{})

// forHost takes what is ours out of the state of a new client of attestors for
// a stock chain, whose client has the field numbers of ours, and refuses others.
// What is lost is what they are for: such a client takes the set's word
// whichever chain it speaks of, and its set never changes. So it is the operator
// who says that a chain is one, and not a node.
func (c *Chain) forHost(packed *codectypes.Any) (*codectypes.Any, error) {
	if !c.cfg.Stock || packed.TypeUrl != attestationURL {
		return packed, nil
	}
	var state attestation.ClientState
	if err := state.Unmarshal(packed.Value); err != nil {
		return nil, err
	}
	state.Terms = nil
	return codectypes.NewAnyWithValue(&state)
}
