package cosmos

import (
	"fmt"

	codectypes "github.com/cosmos/cosmos-sdk/codec/types"
	tendermint "github.com/cosmos/ibc-go/v8/modules/light-clients/07-tendermint"

	"github.com/anji-bridge/anji/adapters"
	"github.com/anji-bridge/anji/contracts/clients/attestation"
)

var (
	attestationURL = codectypes.MsgTypeURL(&attestation.ClientState{})
	tendermintURL  = codectypes.MsgTypeURL(&tendermint.ClientState{})
)

// Hosted implements adapters.Host. It takes what is ours out of the state of a
// new client of attestors for a stock chain, whose client has the field numbers
// of ours, and refuses others. What is lost is what they are for: such a client
// takes the set's word whichever chain it speaks of, and its set never changes.
// So it is the operator who says that a chain is one, and not a node.
func (c *Chain) Hosted(offered adapters.ClientParams) (adapters.ClientParams, error) {
	if !c.cfg.Stock {
		return offered, nil
	}
	packed, err := parseAny(offered.ClientState)
	if err != nil {
		return offered, err
	}
	switch packed.TypeUrl {
	case tendermintURL:
		return offered, nil
	case attestationURL:
	default:
		return offered, c.wrap("create client", fmt.Errorf("a stock chain keeps no %s: have it believe attestors (link create --quorum)", packed.TypeUrl))
	}
	var state attestation.ClientState
	if err := state.Unmarshal(packed.Value); err != nil {
		return offered, c.wrap("create client", err)
	}
	if state.Terms != nil {
		c.log.Warn().Msg("stock chain: its client is bound to no source, and its attestors never change")
	}
	state.Terms = nil
	hosted := offered
	hosted.ClientState, err = packAny(&state)
	return hosted, err
}
