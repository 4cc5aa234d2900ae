package tendermintclient

import (
	"bytes"
	"fmt"
	"math"
	"time"

	"github.com/cometbft/cometbft/crypto/merkle"
	cmtcrypto "github.com/cometbft/cometbft/proto/tendermint/crypto"
	cmtproto "github.com/cometbft/cometbft/proto/tendermint/types"
	codectypes "github.com/cosmos/cosmos-sdk/codec/types"
	"github.com/cosmos/gogoproto/proto"
	commitmenttypes "github.com/cosmos/ibc-go/v8/modules/core/23-commitment/types"
	tendermint "github.com/cosmos/ibc-go/v8/modules/light-clients/07-tendermint"

	"github.com/anji-bridge/anji/contracts/ethereum/tendermintclient/internal/messages"
	"github.com/anji-bridge/anji/proofs/refusal"
)

// ConsensusState is what a TendermintClient trusts of one height, as its event
// ConsensusStateStored tells it: {Height, Time (unix nanoseconds), Root,
// NextValidatorsHash}.
type ConsensusState = messages.ConsensusState

// selector is how long the name of a function is in front of its arguments.
const selector = 4

var abi = messages.NewTendermintMessages()

// Parameters is the constructor's argument of that name for a client of the
// chain that two google.protobuf.Any messages describe. validators are the next
// ones of consensusState in their order, each a tendermint.types.SimpleValidator.
// Refuses with Malformed, ClientInvalid, or KeyUnsupported where a validator's
// key is not secp256k1.
func Parameters(clientState, consensusState []byte, validators [][]byte) ([]byte, error) {
	var client tendermint.ClientState
	if err := unpack(clientState, &client); err != nil {
		return nil, refusal.Wrap(err, "client state")
	}
	if err := checkClient(client); err != nil {
		return nil, err
	}
	var consensus tendermint.ConsensusState
	if err := unpack(consensusState, &consensus); err != nil {
		return nil, refusal.Wrap(err, "consensus state")
	}
	state, err := initialState(client.LatestHeight.RevisionHeight, consensus)
	if err != nil {
		return nil, err
	}
	if len(validators) == 0 {
		return nil, refusal.ClientInvalid.With("the identities are missing: a client on Ethereum is made with the next validators")
	}
	if root := merkle.HashFromByteSlices(validators); !bytes.Equal(root, state.NextValidatorsHash[:]) {
		return nil, refusal.ClientInvalid.With("the validators hash to %X, the consensus state names %X", root, state.NextValidatorsHash)
	}
	next := make([]messages.Validator, len(validators))
	for i, raw := range validators {
		if next[i], err = simpleValidator(raw); err != nil {
			return nil, refusal.Wrap(err, "next validator %d", i)
		}
	}
	return abi.PackParameters(messages.Parameters{
		ChainId: client.ChainId, Revision: client.LatestHeight.RevisionNumber,
		TrustNumerator: client.TrustLevel.Numerator, TrustDenominator: client.TrustLevel.Denominator,
		TrustingPeriod: uint64(client.TrustingPeriod), MaxClockDrift: uint64(client.MaxClockDrift),
		ConsensusState: state, NextValidators: next,
	})[selector:], nil
}

// checkClient refuses a client that the contract cannot be.
func checkClient(client tendermint.ClientState) error {
	if err := client.Validate(); err != nil {
		return refusal.ClientInvalid.With("client state: %w", err)
	}
	if !client.FrozenHeight.IsZero() {
		return refusal.ClientInvalid.With("client state: frozen")
	}
	specs := commitmenttypes.GetSDKSpecs()
	if len(client.ProofSpecs) != len(specs) {
		return refusal.ClientInvalid.With("client state: %d proof specs, want those of the Cosmos SDK (iavl, tendermint)", len(client.ProofSpecs))
	}
	for i, spec := range specs {
		if !proto.Equal(client.ProofSpecs[i], spec) {
			return refusal.ClientInvalid.With("client state: proof spec %d is not that of the Cosmos SDK (iavl, tendermint)", i)
		}
	}
	return nil
}

func initialState(height uint64, consensus tendermint.ConsensusState) (ConsensusState, error) {
	if err := consensus.ValidateBasic(); err != nil {
		return ConsensusState{}, refusal.ClientInvalid.With("consensus state: %w", err)
	}
	state, err := newState(height, consensus.Timestamp, consensus.Root.Hash, consensus.NextValidatorsHash)
	if err != nil {
		return state, refusal.ClientInvalid.With("consensus state: %w", err)
	}
	if state.Root == [32]byte{} {
		return state, refusal.ClientInvalid.With("consensus state: the root is zero")
	}
	return state, nil
}

func newState(height uint64, at time.Time, root, nextValidators []byte) (state ConsensusState, err error) {
	state.Height = height
	if state.Time, err = nanoseconds(at); err != nil {
		return state, err
	}
	if state.Root, err = digest("app hash", root); err != nil {
		return state, err
	}
	state.NextValidatorsHash, err = digest("next validators hash", nextValidators)
	return state, err
}

// nanoseconds is a time as the contract takes it, which has no time before 1970.
func nanoseconds(t time.Time) (uint64, error) {
	if t.Unix() < 0 || t.Unix() > math.MaxInt64/int64(time.Second)-1 {
		return 0, fmt.Errorf("time %s is out of range", t)
	}
	return uint64(t.UnixNano()), nil
}

func digest(what string, raw []byte) (out [32]byte, err error) {
	if len(raw) != len(out) {
		return out, fmt.Errorf("%s of %d bytes, want 32", what, len(raw))
	}
	return [32]byte(raw), nil
}

func simpleValidator(raw []byte) (messages.Validator, error) {
	var v cmtproto.SimpleValidator
	if err := v.Unmarshal(raw); err != nil {
		return messages.Validator{}, refusal.Malformed.With("%w", err)
	}
	if v.PubKey == nil {
		return messages.Validator{}, refusal.Malformed.With("no key")
	}
	return newValidator(*v.PubKey, v.VotingPower)
}

func newValidator(key cmtcrypto.PublicKey, power int64) (messages.Validator, error) {
	compressed := key.GetSecp256K1()
	if len(compressed) != 33 {
		return messages.Validator{}, refusal.KeyUnsupported.With("the validator's key is not secp256k1 but %s: one such signature costs about a million gas to verify on Ethereum; link this chain through attestors", keyType(key))
	}
	if power <= 0 {
		return messages.Validator{}, refusal.HeaderInvalid.With("a validator's power is %d", power)
	}
	return messages.Validator{X: [32]byte(compressed[1:]), Prefix: compressed[0], Power: uint64(power)}, nil
}

func keyType(key cmtcrypto.PublicKey) string {
	switch key.Sum.(type) {
	case *cmtcrypto.PublicKey_Ed25519:
		return "ed25519"
	case *cmtcrypto.PublicKey_Secp256K1:
		return "a key of another length"
	default:
		return "of an unknown kind"
	}
}

// unpack reads a message out of a google.protobuf.Any in bytes.
func unpack(raw []byte, into proto.Message) error {
	var packed codectypes.Any
	if err := packed.Unmarshal(raw); err != nil {
		return refusal.Malformed.With("google.protobuf.Any: %w", err)
	}
	if want := "/" + proto.MessageName(into); packed.TypeUrl != want {
		return refusal.Malformed.With("a %s, want %s", packed.TypeUrl, want)
	}
	if err := proto.Unmarshal(packed.Value, into); err != nil {
		return refusal.Malformed.With("%s: %w", packed.TypeUrl, err)
	}
	return nil
}
