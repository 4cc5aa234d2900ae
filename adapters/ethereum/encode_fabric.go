package ethereum

import (
	"context"
	"errors"

	"github.com/anji-bridge/anji/adapters"
	"github.com/anji-bridge/anji/contracts/ethereum/attestationclient"
	"github.com/anji-bridge/anji/contracts/ethereum/bindings"
	"github.com/anji-bridge/anji/contracts/ethereum/fabricclient"
)

// fabricEncoder is that of FabricClient, which forgets what it verified at the
// end of a transaction.
type fabricEncoder struct {
	*fabricclient.Encoder
	prefix [][]byte
}

// fabricEncoder asks the contract which identities it knows: some may have
// been registered or revoked since the last batch.
func (c *Chain) fabricEncoder(ctx context.Context, contract *lightClient, prefix [][]byte) (encoder, error) {
	view := bindings.NewFabricClient()
	dictionary, err := ask(ctx, c, contract.address, view.PackDictionary(), view.UnpackDictionary)
	if err != nil {
		return nil, err
	}
	identities, err := c.identities(ctx, contract)
	if err != nil {
		return nil, err
	}
	encoder, err := fabricclient.NewEncoder(contract.described, dictionary, identities)
	return fabricEncoder{encoder, prefix}, err
}

// identities are those that a FabricClient knows, by index; empty where one is
// retired.
func (c *Chain) identities(ctx context.Context, contract *lightClient) ([][]byte, error) {
	view := bindings.NewFabricClient()
	return ask(ctx, c, contract.address, view.PackIdentities(), view.UnpackIdentities)
}

func (e fabricEncoder) lasting() bool { return false }

func (e fabricEncoder) encode(_ context.Context, updates [][]byte, messages []adapters.Message) (calls, proofs [][]byte, err error) {
	items := make([]fabricclient.Item, len(messages))
	for i, m := range messages {
		path, value := claim(m)
		items[i] = fabricclient.Item{Path: under(e.prefix, path), Value: value, Proof: m.Proof}
	}
	return e.EncodeBatch(updates, items)
}

var _ adapters.IdentityHost = (*Chain)(nil)

// RegisterIdentity implements adapters.IdentityHost.
func (c *Chain) RegisterIdentity(ctx context.Context, clientID string, proof adapters.IdentityProof) error {
	if err := c.registerIdentity(ctx, clientID, proof); err != nil {
		return c.wrap("register an identity with "+clientID, err)
	}
	return nil
}

func (c *Chain) registerIdentity(ctx context.Context, clientID string, proof adapters.IdentityProof) error {
	encoder, err := c.encoder(ctx, clientID)
	if err != nil {
		return err
	}
	both, wrapped := encoder.(attestedEncoder)
	if wrapped {
		encoder = both.light
	}
	of, ok := encoder.(fabricEncoder)
	if !ok {
		return errors.New("clients of this kind know no identities")
	}
	message, err := of.EncodeIdentity(proof.Update, proof.Identity, proof.Record, proof.Proof)
	if err != nil {
		return err
	}
	if wrapped {
		message = attestationclient.ForLight(message)
	}
	_, err = c.execute(ctx, call{to: &c.router, data: router.PackUpdateClient(clientID, message)})
	return err
}
