package fabric

import (
	clienttypes "github.com/cosmos/ibc-go/v8/modules/core/02-client/types"
	host "github.com/cosmos/ibc-go/v8/modules/core/24-host"

	"github.com/anji-bridge/anji/contracts/clients/ethereum"
	"github.com/anji-bridge/anji/proofs/refusal"
)

// scheduleForks replaces the forks of an ethereum-beacon client that are still
// to come. Its argument is the message by which governance does so on Cosmos,
// anji.clients.ethereum.v1.MsgScheduleForks, without an authority: here that
// is whoever signed the transaction.
func (i *invocation) scheduleForks(args [][]byte) ([]byte, error) {
	var msg ethereum.MsgScheduleForks
	if err := msg.Unmarshal(args[0]); err != nil {
		return nil, refusal.Malformed.With("MsgScheduleForks: %w", err)
	}
	if msg.Authority != "" {
		return nil, refusal.Malformed.With("MsgScheduleForks: authority %q, want none", msg.Authority)
	}
	ctx, err := i.context()
	if err != nil {
		return nil, err
	}
	client, err := i.client(ctx, msg.ClientId)
	if err != nil {
		return nil, err
	}
	state, ok := client.State.(*ethereum.ClientState)
	if !ok {
		return nil, refusal.ClientInvalid.With("client %s is of type %s", client.ID, client.State.ClientType())
	}
	if err := state.ScheduleForks(msg.Forks); err != nil {
		return nil, err
	}
	client.Store.Set(host.ClientStateKey(), clienttypes.MustMarshalClientState(i.cdc, state))
	return nil, nil
}
