package ethereum

import (
	"context"
	"slices"

	"github.com/cosmos/gogoproto/proto"
	clienttypes "github.com/cosmos/ibc-go/v8/modules/core/02-client/types"
	"github.com/ethereum/go-ethereum/common"

	"github.com/anji-bridge/anji/adapters"
	"github.com/anji-bridge/anji/contracts/clients/attested"
	"github.com/anji-bridge/anji/contracts/ethereum/attestationclient"
	"github.com/anji-bridge/anji/contracts/ethereum/bindings"
	"github.com/anji-bridge/anji/proofs/refusal"
)

// attestationEncoder is that of AttestationClient, which keeps the times of
// heights, and forgets what was said of packets at the end of a transaction.
type attestationEncoder struct {
	*attestationclient.Encoder
	prefix [][]byte
}

func newAttestationEncoder(contract *lightClient, prefix [][]byte) (encoder, error) {
	encoder, err := attestationclient.NewEncoder(contract.described)
	return attestationEncoder{encoder, prefix}, err
}

func (e attestationEncoder) lasting() bool { return false }

func (e attestationEncoder) encode(_ context.Context, updates [][]byte, messages []adapters.Message) (calls, proofs [][]byte, err error) {
	return e.EncodeBatch(updates, attestedItems(e.prefix, messages))
}

func attestedItems(prefix [][]byte, messages []adapters.Message) []attestationclient.Item {
	items := make([]attestationclient.Item, len(messages))
	for i, m := range messages {
		path, value := claim(m)
		items[i] = attestationclient.Item{Path: under(prefix, path), Value: value, Proof: m.Proof}
	}
	return items
}

// attestedEncoder is that of AttestedClient, with that of its light client.
type attestedEncoder struct {
	*attestationclient.AttestedEncoder
	light  encoder
	prefix [][]byte
}

func (c *Chain) attestedEncoder(ctx context.Context, contract *lightClient, prefix [][]byte) (encoder, error) {
	both, err := attestationclient.NewAttestedEncoder(contract.described)
	if err != nil {
		return nil, err
	}
	wrapped, err := c.lightOf(ctx, contract)
	if err != nil {
		return nil, err
	}
	light, err := c.encoderOf(ctx, wrapped, prefix)
	return attestedEncoder{both, light, prefix}, err
}

func (e attestedEncoder) lasting() bool { return false }

func (e attestedEncoder) encode(ctx context.Context, updates [][]byte, messages []adapters.Message) (calls, proofs [][]byte, err error) {
	light := func(updates, proofs [][]byte) ([][]byte, [][]byte, error) {
		own := slices.Clone(messages)
		for i := range own {
			own[i].Proof = proofs[i]
		}
		return e.light.encode(ctx, updates, own)
	}
	return e.EncodeBatch(light, updates, attestedItems(e.prefix, messages))
}

// lightOf finds the light client that an AttestedClient wraps.
func (c *Chain) lightOf(ctx context.Context, contract *lightClient) (*lightClient, error) {
	view := bindings.NewAttestedClient()
	address, err := ask(ctx, c, contract.address, view.PackLight(), view.UnpackLight)
	if err != nil {
		return nil, err
	}
	if address == (common.Address{}) {
		return nil, refusal.ClientInvalid.With("%s was never connected with its light client", contract.address)
	}
	return c.lightClientAt(ctx, address)
}

// deployAttested makes an AttestedClient, then its light client, whose router it
// is, and connects them.
func (c *Chain) deployAttested(ctx context.Context, params adapters.ClientParams, authority common.Address) (none common.Address, err error) {
	parts, err := attestationclient.NewAttestedParts(params.ClientState, params.ConsensusState)
	if err != nil {
		return none, err
	}
	described := params.ClientState
	params.ClientState, params.ConsensusState = parts.LightState, parts.LightConsensus
	if _, err := creationCode(params, c.router, authority); err != nil { // before anything is paid for
		return none, refusal.Wrap(err, "light")
	}
	view := bindings.NewAttestedClient()
	arguments := view.PackConstructor(c.router, parts.Quorum, described)
	both, err := c.deploy(ctx, append(common.FromHex(bindings.AttestedClientMetaData.Bin), arguments...))
	if err != nil {
		return none, err
	}
	code, err := creationCode(params, both, authority)
	if err != nil {
		return none, err
	}
	light, err := c.deploy(ctx, code)
	if err != nil {
		return none, err
	}
	_, err = c.execute(ctx, call{to: &both, data: view.PackConnect(light)})
	return both, err
}

// describeAttested brings the state that an AttestedClient was made of up to
// date, with that of its light client.
func describeAttested(described []byte, now reading) (description, error) {
	known := &attested.ClientState{}
	if err := unpackAny(described, known); err != nil {
		return description{}, err
	}
	if known.Light == nil || now.light == nil {
		return description{}, refusal.ClientInvalid.With("light is missing")
	}
	raw, err := proto.Marshal(known.Light)
	if err != nil {
		return description{}, refusal.Malformed.With("light: %w", err)
	}
	light, err := describe(raw, *now.light)
	if err != nil {
		return description{}, refusal.Wrap(err, "light")
	}
	if err := proto.Unmarshal(light.state, known.Light); err != nil {
		return description{}, refusal.Malformed.With("light: %w", err)
	}
	now.describeQuorum(&known.Quorum)
	known.LatestHeight, known.Frozen = clienttypes.NewHeight(now.latest.Revision, now.latest.Height), now.frozen
	packed, err := packAny(known)
	return description{kind: known.ClientType(), trusting: light.trusting, state: packed}, err
}

// identitiesOf are those that a client, or the light client that it wraps,
// knows one by one.
func (c *Chain) identitiesOf(ctx context.Context, contract *lightClient, now reading) ([][]byte, error) {
	if now.contract != nil {
		contract = now.contract
	}
	url, err := typeURL(contract.described)
	if err != nil || url != fabricURL {
		return nil, err
	}
	return c.identities(ctx, contract)
}
