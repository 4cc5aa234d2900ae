package attestation

import (
	"strings"

	storetypes "cosmossdk.io/store/types"
	"github.com/cosmos/cosmos-sdk/codec"
	sdk "github.com/cosmos/cosmos-sdk/types"
	"github.com/cosmos/ibc-go/v8/modules/core/exported"

	"github.com/anji-bridge/anji/contracts/clients/hosttime"
	"github.com/anji-bridge/anji/proofs/attestation"
)

// The event that names those who are behind contradictory statements.
const (
	EventEquivocation     = "attestors_equivocated"
	AttributeKind         = "kind"
	AttributeEquivocators = "equivocators" // who signed both
	AttributeFirst        = "first"        // who signed the one
	AttributeSecond       = "second"       // who signed the other
)

// CheckForMisbehaviour tells whether a verified message contradicts itself or
// what the client knows.
func (cs *ClientState) CheckForMisbehaviour(ctx sdk.Context, cdc codec.BinaryCodec, store storetypes.KVStore, message exported.ClientMessage) bool {
	_, found := cs.Settled(hosttime.Committed(ctx)).contradiction(cdc, store, message)
	return found
}

// contradiction answers with who is behind it. The client is settled.
func (cs *ClientState) contradiction(cdc codec.BinaryCodec, store storetypes.KVStore, message exported.ClientMessage) (found attestation.Equivocation, yes bool) {
	switch m := message.(type) {
	case *Misbehaviour:
		found, err := cs.equivocation(m)
		return found, err == nil
	case *AttestationProof:
		first, yes := cs.contradicted(cdc, store, m)
		return cs.against(first, m, m.Kind()), yes
	case *Rotation:
		rotation, err := attestation.DecodeRotation(m.Proof.AttestationData)
		if err != nil || !cs.contradictsPending(rotation) {
			return found, false
		}
		before, _ := parseSet(cs.Terms.Pending.Signers, 1)
		return cs.against(before.Attestors, &m.Proof, attestation.KindRotation), true
	}
	return found, false
}

// against is the contradiction of what others have signed before.
func (cs *ClientState) against(first []attestation.Address, m *AttestationProof, kind attestation.Kind) attestation.Equivocation {
	second, err := m.signers(cs, kind)
	if err != nil {
		second = nil
	}
	return attestation.Equivocation{Kind: kind, First: first, Second: second}
}

// contradicted answers with the signers of what the client knows and a
// statement contradicts.
func (cs *ClientState) contradicted(cdc codec.BinaryCodec, store storetypes.KVStore, m *AttestationProof) (signers []attestation.Address, yes bool) {
	if m.Kind() == attestation.KindState {
		state, err := attestation.DecodeState(m.AttestationData)
		if err != nil {
			return nil, false
		}
		known, found := consensusState(store, cdc, NewHeight(state.Height))
		return signersAt(store, state.Height), found && known.seconds() != state.Timestamp
	}
	packets, err := attestation.DecodePackets(m.AttestationData)
	if err != nil {
		return nil, false
	}
	for _, p := range packets.Packets {
		known, signers, found := cs.remembered(store, packets.Height, p.Path)
		said := attestation.Packets{Height: packets.Height, Packets: []attestation.Packet{known}}
		if !found {
			continue
		}
		if _, yes := said.Contradicts(packets, cs.Terms != nil && cs.Terms.Snapshot); yes {
			return signers, true
		}
	}
	return nil, false
}

// UpdateStateOnMisbehaviour freezes the client and names the equivocators, in
// an event and, where the client has terms, in its state.
func (cs *ClientState) UpdateStateOnMisbehaviour(ctx sdk.Context, cdc codec.BinaryCodec, store storetypes.KVStore, message exported.ClientMessage) {
	found, _ := cs.Settled(hosttime.Committed(ctx)).contradiction(cdc, store, message)
	cs.IsFrozen = true
	equivocators := addressTexts(found.Equivocators())
	if cs.Terms != nil {
		terms := *cs.Terms
		terms.Equivocators = equivocators
		cs.Terms = &terms
	}
	setClientState(store, cdc, cs)
	ctx.EventManager().EmitEvent(sdk.NewEvent(EventEquivocation,
		sdk.NewAttribute(AttributeKind, found.Kind.String()),
		sdk.NewAttribute(AttributeEquivocators, strings.Join(equivocators, ",")),
		sdk.NewAttribute(AttributeFirst, strings.Join(addressTexts(found.First), ",")),
		sdk.NewAttribute(AttributeSecond, strings.Join(addressTexts(found.Second), ",")),
	))
}
