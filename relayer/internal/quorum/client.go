package quorum

import (
	"fmt"
	"slices"
	"strings"
	"time"

	codectypes "github.com/cosmos/cosmos-sdk/codec/types"
	"github.com/cosmos/gogoproto/proto"
	clienttypes "github.com/cosmos/ibc-go/v8/modules/core/02-client/types"
	"github.com/cosmos/ibc-go/v8/modules/core/exported"
	tendermint "github.com/cosmos/ibc-go/v8/modules/light-clients/07-tendermint"

	"github.com/anji-bridge/anji/adapters"
	client "github.com/anji-bridge/anji/contracts/clients/attestation"
	"github.com/anji-bridge/anji/contracts/clients/attested"
	ethereumclient "github.com/anji-bridge/anji/contracts/clients/ethereum"
	fabricclient "github.com/anji-bridge/anji/contracts/clients/fabric"
	"github.com/anji-bridge/anji/proofs/attestation"
	"github.com/anji-bridge/anji/proofs/refusal"
)

// registry decodes what clients of attestors are made of.
var registry = func() codectypes.InterfaceRegistry {
	r := codectypes.NewInterfaceRegistry()
	clienttypes.RegisterInterfaces(r)
	tendermint.RegisterInterfaces(r)
	fabricclient.RegisterInterfaces(r)
	ethereumclient.RegisterInterfaces(r)
	client.RegisterInterfaces(r)
	attested.RegisterInterfaces(r)
	return r
}()

// unpackAny reads a google.protobuf.Any into an interface of ibc-go.
func unpackAny[T any](packed []byte) (value T, err error) {
	var holder codectypes.Any
	if err := proto.Unmarshal(packed, &holder); err != nil {
		return value, refusal.Malformed.With("%w", err)
	}
	if err := registry.UnpackAny(&holder, &value); err != nil {
		return value, refusal.Malformed.With("%w", err)
	}
	if any(value) == nil {
		return value, refusal.Malformed.With("it has no type")
	}
	return value, nil
}

// packAny is a message as a google.protobuf.Any in bytes.
func packAny(m proto.Message) ([]byte, error) {
	packed, err := codectypes.NewAnyWithValue(m)
	if err != nil {
		return nil, err
	}
	return proto.Marshal(packed)
}

// quorumOf is the attestors' part of a client's state. Refuses with Malformed
// or ClientInvalid.
func quorumOf(c adapters.Client) (*client.ClientState, error) {
	state, err := unpackAny[exported.ClientState](c.State)
	if err != nil {
		return nil, fmt.Errorf("state of client %s: %w", c.ID, err)
	}
	switch state := state.(type) {
	case *client.ClientState:
		return state, nil
	case *attested.ClientState:
		return &state.Quorum, nil
	}
	return nil, refusal.ClientInvalid.With("client %s of type %s believes no attestors", c.ID, state.ClientType())
}

// TrustOf is whose word a client takes. Refuses with Malformed or
// ClientInvalid.
func TrustOf(c adapters.Client) (attestation.Trust, error) {
	state, err := quorumOf(c)
	if err != nil {
		return attestation.Trust{}, err
	}
	return state.Trust()
}

// Light is a client as the adapter of the chain that it is of wants to see it:
// of one of type attested the light client within, and else the client itself.
// Messages for it must be wrapped (Wrap). Refuses with Malformed or
// ClientInvalid.
func Light(c adapters.Client) (adapters.Client, error) {
	if c.Type != adapters.Attested {
		return c, nil
	}
	state, err := unpackAny[exported.ClientState](c.State)
	if err != nil {
		return c, fmt.Errorf("state of client %s: %w", c.ID, err)
	}
	both, ok := state.(*attested.ClientState)
	if !ok {
		return c, refusal.ClientInvalid.With("state of client %s is of type %s, want %s", c.ID, state.ClientType(), c.Type)
	}
	light, err := both.LightClient()
	if err != nil {
		return c, err
	}
	c.Type = light.ClientType()
	c.State, err = packAny(light)
	return c, err
}

// Wrap makes a message for the light client, or for the attestors, within a
// client one for that client, if it is of type attested.
func Wrap(c adapters.Client, message []byte) ([]byte, error) {
	if c.Type != adapters.Attested {
		return message, nil
	}
	carried, err := unpackAny[exported.ClientMessage](message)
	if err != nil {
		return nil, fmt.Errorf("message for client %s: %w", c.ID, err)
	}
	update, err := attested.NewUpdate(carried)
	if err != nil {
		return nil, err
	}
	return packAny(update)
}

// MerklePrefix is that of packet paths of a chain for clients of a type;
// own is the chain's.
func MerklePrefix(clientType string, own [][]byte) [][]byte {
	if clientType == adapters.Attestations {
		return [][]byte{{}}
	}
	return own
}

// RotationUpdate is a client message of a rotation or cancel, as kind says,
// that enough of those whom the client believes have signed; further signatures
// are left out. Refuses as proofs/attestation does.
func RotationUpdate(c adapters.Client, kind string, signed attestation.Evidence) ([]byte, error) {
	trust, err := TrustOf(c)
	if err != nil {
		return nil, err
	}
	digest := attestation.KindRotation
	if kind == attestation.KindCancel.String() {
		digest = attestation.KindCancel
	}
	enough := attestation.Evidence{Data: signed.Data}
	left := slices.Clone(trust.Set.Attestors)
	var strangers []string
	for _, signature := range signed.Signatures {
		signer, err := attestation.Recover(attestation.Digest(trust.Source, digest, signed.Data), signature)
		if err == nil && !slices.Contains(trust.Set.Attestors, signer) {
			strangers = append(strangers, signer.String())
		}
		if i := slices.Index(left, signer); err == nil && i >= 0 && len(enough.Signatures) < int(trust.Set.Threshold) {
			left = slices.Delete(left, i, i+1)
			enough.Signatures = append(enough.Signatures, signature)
		}
	}
	var message proto.Message
	switch kind {
	case attestation.KindRotation.String():
		_, _, err = trust.VerifyRotation(enough)
		message = client.NewRotation(enough)
	case attestation.KindCancel.String():
		_, _, err = trust.VerifyCancel(enough)
		message = client.NewCancel(enough)
	default:
		err = refusal.Malformed.With("kind %q, want rotation or cancel", kind)
	}
	if err != nil && len(strangers) > 0 {
		err = fmt.Errorf("%w; of no account are those whom the client does not believe: %s", err, strings.Join(strangers, ", "))
	}
	if err != nil {
		return nil, err
	}
	update, err := packAny(message)
	if err != nil {
		return nil, err
	}
	return Wrap(c, update)
}

// Accusation is a client message of two statements that contradict each other,
// each signed by enough of those whom the client believes, and who signed them.
// Refuses as proofs/attestation does.
func Accusation(c adapters.Client, kind attestation.Kind, first, second attestation.Evidence) (update []byte, guilty attestation.Equivocation, err error) {
	trust, err := TrustOf(c)
	if err != nil {
		return nil, guilty, err
	}
	if guilty, err = trust.CheckMisbehaviour(kind, first, second); err != nil {
		return nil, guilty, err
	}
	if update, err = packAny(client.NewMisbehaviour(kind, first, second)); err == nil {
		update, err = Wrap(c, update)
	}
	return update, guilty, err
}

// PendingRotation is when another set than the present one counts; zero where
// no rotation is pending.
func PendingRotation(c adapters.Client) (time.Time, error) {
	state, err := quorumOf(c)
	if err != nil || state.Terms == nil || state.Terms.Pending == nil {
		return time.Time{}, err
	}
	return time.Unix(int64(state.Terms.Pending.Effective), 0).UTC(), nil
}
