package attestationclient

import (
	"bytes"
	"fmt"
	"slices"
	"time"

	"github.com/cosmos/cosmos-sdk/codec/types"
	"github.com/cosmos/gogoproto/proto"
	"github.com/ethereum/go-ethereum/accounts/abi"
	"github.com/ethereum/go-ethereum/common"

	"github.com/anji-bridge/anji/contracts/clients/attestation"
	proofs "github.com/anji-bridge/anji/proofs/attestation"
	"github.com/anji-bridge/anji/proofs/refusal"
)

// parameters are the contract's AttestationParameters.
type parameters struct {
	Attestors     []common.Address
	Threshold     uint32
	Source        [32]byte
	Snapshot      bool
	MaxClockDrift uint64 // seconds
	RotationDelay uint64 // seconds
	SetSequence   uint64
	Height        uint64
	Time          uint64 // unix seconds
}

var parametersLayout = layout(
	abi.ArgumentMarshaling{Name: "attestors", Type: "address[]"},
	abi.ArgumentMarshaling{Name: "threshold", Type: "uint32"},
	abi.ArgumentMarshaling{Name: "source", Type: "bytes32"},
	abi.ArgumentMarshaling{Name: "snapshot", Type: "bool"},
	abi.ArgumentMarshaling{Name: "maxClockDrift", Type: "uint64"},
	abi.ArgumentMarshaling{Name: "rotationDelay", Type: "uint64"},
	abi.ArgumentMarshaling{Name: "setSequence", Type: "uint64"},
	abi.ArgumentMarshaling{Name: "height", Type: "uint64"},
	abi.ArgumentMarshaling{Name: "time", Type: "uint64"},
)

// layout is that of a tuple.
func layout(components ...abi.ArgumentMarshaling) abi.Arguments {
	t, err := abi.NewType("tuple", "", components)
	if err != nil {
		panic(err) // a constant
	}
	return abi.Arguments{{Type: t}}
}

// Parameters is the constructor's argument of that name for a new client, from
// its states (google.protobuf.Any of contracts/clients/attestation). Refuses
// with Malformed or ClientInvalid.
func Parameters(clientState, consensusState []byte) ([]byte, error) {
	var state attestation.ClientState
	if err := unpack(clientState, &state); err != nil {
		return nil, refusal.Wrap(err, "client state")
	}
	var consensus attestation.ConsensusState
	if err := unpack(consensusState, &consensus); err != nil {
		return nil, refusal.Wrap(err, "consensus state")
	}
	return QuorumParameters(&state, &consensus)
}

// QuorumParameters does the same from the states themselves. Refuses with
// ClientInvalid.
func QuorumParameters(state *attestation.ClientState, consensus *attestation.ConsensusState) ([]byte, error) {
	if err := state.Validate(); err != nil {
		return nil, refusal.Wrap(err, "client state")
	}
	if err := consensus.ValidateBasic(); err != nil {
		return nil, err
	}
	if state.IsFrozen || state.Terms != nil && (state.Terms.Pending != nil || len(state.Terms.Equivocators) > 0) {
		return nil, refusal.ClientInvalid.With("a new client is frozen, or has a pending rotation or equivocators")
	}
	trust, err := state.Trust()
	if err != nil {
		return nil, err
	}
	p := parameters{
		Attestors: sorted(trust.Set), Threshold: trust.Set.Threshold, Source: trust.Source, Snapshot: trust.Snapshot,
		Height: state.LatestHeight, Time: consensus.Timestamp / uint64(time.Second),
	}
	if t := state.Terms; t != nil {
		p.MaxClockDrift, p.RotationDelay, p.SetSequence = seconds(t.MaxClockDrift), seconds(t.RotationDelay), t.SetSequence
	}
	encoded, err := parametersLayout.Pack(p)
	if err != nil {
		return nil, fmt.Errorf("client parameters: %w", err)
	}
	return encoded, nil
}

// sorted are a set's attestors in the order that the contract wants.
func sorted(set proofs.Set) (out []common.Address) {
	for _, a := range set.Attestors {
		out = append(out, common.Address(a))
	}
	slices.SortFunc(out, func(a, b common.Address) int { return bytes.Compare(a[:], b[:]) })
	return out
}

// seconds is a duration as the contract takes it, rounded up.
func seconds(d time.Duration) uint64 { return uint64((d + time.Second - 1) / time.Second) }

// unpack reads a message out of a google.protobuf.Any in bytes.
func unpack(raw []byte, into proto.Message) error {
	var packed types.Any
	if err := proto.Unmarshal(raw, &packed); err != nil {
		return refusal.Malformed.With("google.protobuf.Any: %w", err)
	}
	if want := types.MsgTypeURL(into); packed.TypeUrl != want {
		return refusal.Malformed.With("a %q, want %q", packed.TypeUrl, want)
	}
	if err := proto.Unmarshal(packed.Value, into); err != nil {
		return refusal.Malformed.With("%s: %w", packed.TypeUrl, err)
	}
	return nil
}
