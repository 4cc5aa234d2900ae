package attestation

import (
	storetypes "cosmossdk.io/store/types"
	"github.com/cosmos/cosmos-sdk/codec"
	sdk "github.com/cosmos/cosmos-sdk/types"
	"github.com/cosmos/ibc-go/v8/modules/core/exported"

	"github.com/anji-bridge/anji/contracts/clients/hosttime"
	"github.com/anji-bridge/anji/proofs/attestation"
	"github.com/anji-bridge/anji/proofs/refusal"
)

// VerifyClientMessage checks that a quorum has signed a state, or packets of a
// height whose state is known; that a quorum lets another set follow, or takes
// that back; or that two statements contradict each other. Refuses as
// proofs/attestation does, and with refusal.HeaderFuture, UnknownRoot,
// RotationSequence, RotationPending, ClientInvalid or HeaderInvalid.
//
// A statement that contradicts one that the client knows is accepted here:
// CheckForMisbehaviour finds it, and it freezes the client.
func (cs *ClientState) VerifyClientMessage(ctx sdk.Context, cdc codec.BinaryCodec, store storetypes.KVStore, message exported.ClientMessage) error {
	settled := cs.Settled(hosttime.Committed(ctx))
	switch m := message.(type) {
	case *AttestationProof:
		return settled.verifyStatement(ctx, cdc, store, m)
	case *Rotation:
		return settled.verifyRotation(m)
	case *Cancel:
		return settled.verifyCancel(m)
	case *Misbehaviour:
		_, err := settled.equivocation(m)
		return err
	default:
		return refusal.HeaderInvalid.With("client message is a %T", message)
	}
}

func (cs *ClientState) verifyStatement(ctx sdk.Context, cdc codec.BinaryCodec, store storetypes.KVStore, m *AttestationProof) error {
	trust, err := cs.Trust()
	if err != nil {
		return err
	}
	if m.Kind() == attestation.KindState {
		state, _, err := trust.VerifyState(m.Evidence())
		if err != nil {
			return err
		}
		return cs.checkDrift(ctx, state.Timestamp)
	}
	packets, _, err := trust.VerifyPackets(m.Evidence())
	if err != nil {
		return err
	}
	if _, known := consensusState(store, cdc, NewHeight(packets.Height)); !known {
		return refusal.UnknownRoot.With("height %d of the packets was never attested", packets.Height)
	}
	return nil
}

func (cs *ClientState) equivocation(m *Misbehaviour) (attestation.Equivocation, error) {
	if err := m.ValidateBasic(); err != nil {
		return attestation.Equivocation{}, err
	}
	trust, err := cs.Trust()
	if err != nil {
		return attestation.Equivocation{}, err
	}
	return trust.CheckMisbehaviour(attestation.Kind(m.Kind), m.Proof1.Evidence(), m.Proof2.Evidence())
}

// signers are those of a statement that the client's set has signed.
func (p *AttestationProof) signers(cs *ClientState, kind attestation.Kind) ([]attestation.Address, error) {
	trust, err := cs.Trust()
	if err != nil {
		return nil, err
	}
	return trust.Set.Verify(attestation.Digest(trust.Source, kind, p.AttestationData), p.Signatures)
}

// UpdateState takes over what a verified message says: a height's time,
// packets, a rotation or its end. It prunes what is over its retention, and
// answers with the height of a state. For any other message, and for one that
// is not signed, it does nothing: ibc-go's RedundantRelay ante handler calls
// it with unverified messages.
func (cs *ClientState) UpdateState(ctx sdk.Context, cdc codec.BinaryCodec, store storetypes.KVStore, message exported.ClientMessage) (heights []exported.Height) {
	next := cs.Settled(hosttime.Committed(ctx))
	taken := false
	switch m := message.(type) {
	case *AttestationProof:
		heights, taken = next.takeStatement(ctx, cdc, store, m)
	case *Rotation:
		taken = next.takeRotation(ctx, m)
	case *Cancel:
		taken = next.takeCancel(m)
	}
	if taken {
		*cs = *next
		setClientState(store, cdc, cs)
	}
	return heights
}

func (cs *ClientState) takeStatement(ctx sdk.Context, cdc codec.BinaryCodec, store storetypes.KVStore, m *AttestationProof) (heights []exported.Height, taken bool) {
	signers, err := m.signers(cs, m.Kind())
	if err != nil {
		return nil, false
	}
	if m.Kind() == attestation.KindPackets {
		packets, err := attestation.DecodePackets(m.AttestationData)
		if err != nil {
			return nil, false
		}
		cs.prune(ctx, cdc, store, len(packets.Packets))
		cs.remember(store, packets, signers)
		return nil, true
	}
	state, err := attestation.DecodeState(m.AttestationData)
	if err != nil {
		return nil, false
	}
	height := NewHeight(state.Height)
	if _, known := consensusState(store, cdc, height); !known {
		cs.prune(ctx, cdc, store, 3)
		setConsensusState(store, cdc, state.Height, NewConsensusState(state.Timestamp))
		setSigners(store, state.Height, signers)
	}
	cs.LatestHeight = max(cs.LatestHeight, state.Height)
	return []exported.Height{height}, true
}
