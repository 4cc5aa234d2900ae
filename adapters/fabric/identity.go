package fabric

import (
	"context"
	"encoding/pem"

	"github.com/hyperledger/fabric-protos-go/msp"
	"google.golang.org/protobuf/proto"
	"google.golang.org/protobuf/protoadapt"

	"github.com/anji-bridge/anji/adapters"
	proofs "github.com/anji-bridge/anji/proofs/fabric"
	"github.com/anji-bridge/anji/proofs/refusal"
)

var _ adapters.IdentitySource = (*Chain)(nil)

// Identities implements adapters.IdentitySource.
func (c *Chain) Identities(ctx context.Context) ([][]byte, error) {
	own, err := c.net.client.Serialize()
	if err != nil {
		return nil, c.cfg.fault("certificate", err)
	}
	ask := call{c.cfg.Chaincode, "Clock", nil}
	proposal, err := ask.proposal(c.net, c.cfg.Channel)
	if err != nil {
		return nil, c.wrap("identities", err)
	}
	found := [][]byte{own}
	for _, p := range c.net.peers {
		response, err := c.send(ctx, ask, p, proposal)
		if err != nil {
			c.log.Warn().Err(err).Msg("a peer that does not answer cannot endorse for clients that keep identities")
			continue
		}
		found = append(found, response.GetEndorsement().GetEndorser())
	}
	return found, nil
}

// Identity implements adapters.IdentitySource.
func (c *Chain) Identity(certificate []byte) ([]byte, error) {
	if block, _ := pem.Decode(certificate); block == nil || block.Type != "CERTIFICATE" {
		return nil, c.wrap("identity", refusal.Malformed.With("not a PEM certificate"))
	}
	return proto.Marshal(protoadapt.MessageV2Of(&msp.SerializedIdentity{Mspid: c.cfg.MSPID, IdBytes: certificate}))
}

// SetIdentity implements adapters.IdentitySource. The packet chaincode checks
// the certificate by its trust document.
func (c *Chain) SetIdentity(ctx context.Context, identity []byte) error {
	_, err := c.invoke(ctx, call{c.cfg.Chaincode, "SetIdentity", [][]byte{identity}})
	return err
}

// ProveIdentity implements adapters.IdentitySource.
func (c *Chain) ProveIdentity(ctx context.Context, client adapters.Client, identity []byte) (adapters.IdentityProof, error) {
	none := adapters.IdentityProof{}
	evidence, err := c.Prove(ctx, adapters.ProofRequest{Client: client, Paths: [][]byte{proofs.IdentityPath(identity)}})
	if err != nil {
		return none, err
	}
	if evidence.Values[0] == nil {
		return none, c.wrap("prove identity", refusal.UnknownSigner.With("the packet chaincode has no record of it: SetIdentity comes first"))
	}
	return adapters.IdentityProof{Identity: identity, Record: evidence.Values[0], Update: evidence.Updates[0], Proof: evidence.Proofs[0]}, nil
}
