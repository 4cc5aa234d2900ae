package ethereum

import (
	"context"
	"errors"
	"fmt"
	"time"

	codectypes "github.com/cosmos/cosmos-sdk/codec/types"
	tendermint "github.com/cosmos/ibc-go/v8/modules/light-clients/07-tendermint"

	"github.com/anji-bridge/anji/adapters"
	"github.com/anji-bridge/anji/contracts/clients/attestation"
	"github.com/anji-bridge/anji/contracts/clients/attested"
	client "github.com/anji-bridge/anji/contracts/clients/ethereum"
	fabric "github.com/anji-bridge/anji/contracts/clients/fabric"
	"github.com/anji-bridge/anji/contracts/ethereum/attestationclient"
	"github.com/anji-bridge/anji/contracts/ethereum/tendermintclient"
	proofs "github.com/anji-bridge/anji/proofs/ethereum"
)

var _ adapters.Witness = (*Chain)(nil)

// Misbehaviour implements adapters.Witness by two finalized headers of one slot
// that the sync committee signed, as beacon nodes showed them.
func (c *Chain) Misbehaviour(ctx context.Context, host adapters.Client) (adapters.Misbehaviour, error) {
	found, err := c.misbehaviour(ctx, host)
	if err != nil {
		return adapters.Misbehaviour{}, c.wrap("misbehaviour for client "+host.ID, err)
	}
	return found, nil
}

func (c *Chain) misbehaviour(ctx context.Context, host adapters.Client) (adapters.Misbehaviour, error) {
	f := &c.follower
	f.mu.Lock()
	fork := f.fork
	f.mu.Unlock()
	if fork == nil {
		return adapters.Misbehaviour{}, nil
	}
	one, other := fork[0].FinalizedHeader.Beacon, fork[1].FinalizedHeader.Beacon
	what := fmt.Sprintf("the sync committee signed two finalized blocks of slot %d, %x and %x", one.Slot, one.Root(), other.Root())
	state, err := clientState(host.State)
	if err != nil {
		return adapters.Misbehaviour{}, err
	}
	light, err := lightState(state)
	if err != nil {
		return adapters.Misbehaviour{}, err
	}
	config, err := c.beacons.config(ctx)
	if err != nil {
		return adapters.Misbehaviour{}, err
	}
	now := config.SlotAt(uint64(time.Now().Add(maxClockDrift).Unix()))
	if err := proofs.CheckMisbehaviour(config, light, c.committee(ctx, config, light), fork[0], fork[1], now); err != nil {
		return adapters.Misbehaviour{}, fmt.Errorf("%s, which cannot be proven to the client: %w", what, err)
	}
	message, err := packAny(client.NewMisbehaviour(fork[0], fork[1]))
	return adapters.Misbehaviour{Message: message, What: what}, err
}

// isMisbehaviour tells whether a batch is nothing but proof against a client's
// chain.
func isMisbehaviour(batch adapters.Batch) bool {
	if len(batch.Messages) > 0 || len(batch.Updates) != 1 {
		return false
	}
	url, err := typeURL(batch.Updates[0])
	if err == nil && url == attestedUpdateURL {
		url, err = attestationclient.Carries(batch.Updates[0])
	}
	return err == nil && (url == fabricMisbehaviourURL || url == tendermintMisbehaviourURL || url == attestationMisbehaviourURL)
}

var (
	fabricMisbehaviourURL      = codectypes.MsgTypeURL(&fabric.Misbehaviour{})
	tendermintMisbehaviourURL  = codectypes.MsgTypeURL(&tendermint.Misbehaviour{})
	attestationMisbehaviourURL = codectypes.MsgTypeURL(&attestation.Misbehaviour{})
	attestedUpdateURL          = codectypes.MsgTypeURL(&attested.Update{})
)

// showMisbehaviour has a client's contract verify proof against its chain, and
// freeze.
func (c *Chain) showMisbehaviour(ctx context.Context, clientID string, proof []byte) error {
	encoder, err := c.encoder(ctx, clientID)
	if err != nil {
		return err
	}
	message, err := encodeMisbehaviour(ctx, encoder, proof)
	if err != nil {
		return err
	}
	_, err = c.execute(ctx, call{to: &c.router, data: router.PackSubmitMisbehaviour(clientID, message)})
	return err
}

func encodeMisbehaviour(ctx context.Context, encoder encoder, proof []byte) ([]byte, error) {
	switch of := encoder.(type) {
	case fabricEncoder:
		return of.EncodeMisbehaviour(proof)
	case tendermintEncoder:
		return of.EncodeMisbehaviour(func(height uint64) (tendermintclient.ConsensusState, error) { return of.stored(ctx, height) }, proof)
	case attestationEncoder:
		return of.EncodeMisbehaviour(proof)
	case attestedEncoder:
		light := func(proof []byte) ([]byte, error) { return encodeMisbehaviour(ctx, of.light, proof) }
		return of.EncodeMisbehaviour(light, proof)
	}
	return nil, errors.New("clients of this kind take no misbehaviour")
}
