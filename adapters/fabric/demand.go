package fabric

import (
	"context"
	"fmt"
	"time"

	codectypes "github.com/cosmos/cosmos-sdk/codec/types"
	"github.com/cosmos/gogoproto/proto"
	"github.com/hyperledger/fabric-sdk-go/pkg/common/providers/fab"

	"github.com/anji-bridge/anji/adapters"
	client "github.com/anji-bridge/anji/contracts/clients/fabric"
	proofs "github.com/anji-bridge/anji/proofs/fabric"
	"github.com/anji-bridge/anji/proofs/refusal"
)

// demand is every trust that a view must satisfy: while a trust update is
// pending, a client has several.
type demand []demanded

type demanded struct {
	trust  *proofs.Trust
	policy []byte // marshalled common.SignaturePolicyEnvelope
	// known, where not nil, are the only endorsers that count.
	known map[string]bool
}

// demandOf is what a client wants of views; of one that nothing is known of,
// what a new client would want.
func (c *Chain) demandOf(ctx context.Context, of adapters.Client) (demand, error) {
	if len(of.State) == 0 {
		trust, err := c.trusted(ctx)
		return demand{{trust: trust}}, err
	}
	state, err := clientState(of)
	if err != nil {
		return nil, err
	}
	if err := state.CheckDefinition(); err != nil {
		return nil, err
	}
	wanted, err := demandsOf(state)
	if err == nil && len(of.Identities) > 0 {
		known := make(map[string]bool, len(of.Identities))
		for _, identity := range of.Identities {
			known[string(identity)] = true
		}
		wanted[0].known = known
	}
	return wanted, err
}

func demandsOf(state *client.ClientState) (demand, error) {
	trusts, err := state.InForce()
	if err != nil {
		return nil, err
	}
	wanted := demand{{trust: trusts[0], policy: state.Policy}}
	for i, p := range state.Pending {
		wanted = append(wanted, demanded{trust: trusts[i+1], policy: p.Document.Policy})
	}
	return wanted, nil
}

// clientState reads the state of a client that follows a Fabric channel.
func clientState(of adapters.Client) (*client.ClientState, error) {
	var packed codectypes.Any
	if err := proto.Unmarshal(of.State, &packed); err != nil {
		return nil, fmt.Errorf("client %s: state: %w", of.ID, err)
	}
	state := new(client.ClientState)
	if want := codectypes.MsgTypeURL(state); packed.TypeUrl != want {
		return nil, refusal.ClientInvalid.With("client %s: state of type %q, want %q", of.ID, packed.TypeUrl, want)
	}
	if err := proto.Unmarshal(packed.Value, state); err != nil {
		return nil, fmt.Errorf("client %s: state: %w", of.ID, err)
	}
	return state, nil
}

// satisfied tells whether one peer of each organisation is enough.
func (d demand) satisfied(mspIDs []string) bool {
	for _, one := range d {
		if one.policy == nil { // the committed policy, which is asked for anyhow
			continue
		}
		if ok, err := proofs.Satisfies(one.policy, mspIDs); !ok || err != nil {
			return false
		}
	}
	return true
}

// accept refuses the endorsement of a view that would not count.
func (d demand) accept(response *fab.TransactionProposalResponse) error {
	if len(d) == 0 {
		return nil
	}
	view, err := proofs.ViewOf(response.GetPayload())
	if err != nil {
		return err
	}
	endorser := response.GetEndorsement().GetEndorser()
	for _, one := range d {
		if one.known != nil && !one.known[string(endorser)] {
			return refusal.UnknownSigner.With("the client does not know this peer's identity: register it there")
		}
		if err := one.trust.CheckEndorser(endorser, time.Unix(int64(view.Time), 0), time.Now()); err != nil {
			return err
		}
	}
	return nil
}

func (d demand) verify(endorsed proofs.EndorsedView) (view proofs.View, err error) {
	for _, one := range d {
		if view, err = proofs.Verify(one.trust, endorsed, time.Now()); err != nil {
			return view, err
		}
	}
	return view, nil
}

// notRevoked refuses endorsements by peers whose certificates the channel's
// configuration has revoked or whose authorities it has removed: such peers
// answer as ever, and what they endorse is invalid. It is nil when the
// configuration cannot be read.
func (c *Chain) notRevoked(ctx context.Context) acceptor {
	trust, err := c.trusted(ctx)
	if err != nil {
		c.log.Warn().Err(err).Msg("the channel's configuration cannot be read")
		return nil
	}
	return func(response *fab.TransactionProposalResponse) error {
		now := time.Now()
		err := trust.CheckEndorser(response.GetEndorsement().GetEndorser(), now, now)
		if code, _ := refusal.Of(err); code == refusal.CertificateRefuse {
			return err
		}
		return nil // other chaincodes' policies name other organisations
	}
}
