// Package attestation is the ibc-go v8 light client of type attestations: it
// believes what a quorum of attestors has signed (package proofs/attestation).
// Types and rules are those of ibc-go v11's client of that type, so that its
// evidence serves here as it is; Terms add what that one does not know: a
// source in each signature, rotation of the set, clock drift. The same code
// runs on Cosmos and in chaincode.
//
// A height of such a client is one of the source's, with revision 0. Attestors
// do not expire: they are trusted as long as their set stands.
package attestation

import (
	"time"

	storetypes "cosmossdk.io/store/types"
	"github.com/cosmos/cosmos-sdk/codec"
	sdk "github.com/cosmos/cosmos-sdk/types"
	clienttypes "github.com/cosmos/ibc-go/v8/modules/core/02-client/types"
	"github.com/cosmos/ibc-go/v8/modules/core/exported"

	"github.com/anji-bridge/anji/proofs/attestation"
	"github.com/anji-bridge/anji/proofs/refusal"
)

// ClientType begins every client id, as on ibc-go v11.
const ClientType = "attestations"

var _ exported.ClientState = (*ClientState)(nil)

// NewClientState describes a new client that starts at a height of the source.
// terms are nil for one that is as on ibc-go v11.
func NewClientState(set attestation.Set, height uint64, terms *Terms) *ClientState {
	return &ClientState{
		AttestorAddresses: addressTexts(set.Attestors),
		MinRequiredSigs:   set.Threshold,
		LatestHeight:      height,
		Terms:             terms,
	}
}

// NewConsensusState is one height's time in unix seconds.
func NewConsensusState(seconds uint64) *ConsensusState {
	return &ConsensusState{Timestamp: seconds * uint64(time.Second)}
}

// NewTerms has attestors sign the source, unless it is zero, and a new set
// wait for the delay.
func NewTerms(source attestation.Source, snapshot bool, maxClockDrift, rotationDelay time.Duration) *Terms {
	terms := &Terms{Snapshot: snapshot, MaxClockDrift: maxClockDrift, RotationDelay: rotationDelay}
	if source != (attestation.Source{}) {
		terms.Source = source[:]
	}
	return terms
}

// NewHeight is a height of the source as ibc-go writes it: revision 0.
func NewHeight(height uint64) clienttypes.Height { return clienttypes.NewHeight(0, height) }

func addressTexts(addresses []attestation.Address) (texts []string) {
	for _, a := range addresses {
		texts = append(texts, a.String())
	}
	return texts
}

func parseSet(texts []string, threshold uint32) (set attestation.Set, err error) {
	if len(texts) > attestation.MaxAttestors {
		return set, refusal.ClientInvalid.With("%d attestors, at most %d", len(texts), attestation.MaxAttestors)
	}
	set.Threshold = threshold
	for _, text := range texts {
		a, err := attestation.ParseAddress(text)
		if err != nil {
			return set, refusal.ClientInvalid.With("%w", err)
		}
		set.Attestors = append(set.Attestors, a)
	}
	return set, set.Validate()
}

// Trust is what evidence must satisfy. Of a client whose rotation's delay is
// over it is so of Settled only.
func (cs *ClientState) Trust() (trust attestation.Trust, err error) {
	if trust.Set, err = parseSet(cs.AttestorAddresses, cs.MinRequiredSigs); err != nil {
		return trust, err
	}
	if cs.Terms != nil {
		trust.Snapshot = cs.Terms.Snapshot
		copy(trust.Source[:], cs.Terms.Source)
	}
	return trust, nil
}

// ClientType is attestations.
func (*ClientState) ClientType() string { return ClientType }

// GetLatestHeight is the highest attested height.
func (cs *ClientState) GetLatestHeight() exported.Height { return NewHeight(cs.LatestHeight) }

// Validate refuses with refusal.ClientInvalid.
func (cs *ClientState) Validate() error {
	if _, err := cs.Trust(); err != nil {
		return err
	}
	if cs.LatestHeight == 0 {
		return refusal.ClientInvalid.With("latest_height is 0")
	}
	if cs.Terms == nil {
		return nil
	}
	return refusal.Wrap(cs.Terms.validate(), "terms")
}

func (t *Terms) validate() error {
	switch {
	case len(t.Source) != 0 && (len(t.Source) != 32 || [32]byte(t.Source) == [32]byte{}):
		return refusal.ClientInvalid.With("source is %x, want nothing or 32 bytes that are not all zero", t.Source)
	case t.MaxClockDrift <= 0:
		return refusal.ClientInvalid.With("max_clock_drift is %s, want more than zero", t.MaxClockDrift)
	case t.RotationDelay <= 0:
		return refusal.ClientInvalid.With("rotation_delay is %s, want more than zero", t.RotationDelay)
	case t.Pending == nil:
		return nil
	case t.Pending.Sequence <= t.SetSequence:
		return refusal.ClientInvalid.With("pending rotation %d after %d", t.Pending.Sequence, t.SetSequence)
	case t.Pending.Effective > attestation.MaxTime:
		return refusal.ClientInvalid.With("pending rotation: effective %d is no number of seconds", t.Pending.Effective)
	}
	_, err := t.Pending.set()
	return refusal.Wrap(err, "pending rotation")
}

// Status is Frozen after misbehaviour, and else Active.
func (cs *ClientState) Status(sdk.Context, storetypes.KVStore, codec.BinaryCodec) exported.Status {
	if cs.IsFrozen {
		return exported.Frozen
	}
	return exported.Active
}

// ValidateBasic refuses with refusal.ClientInvalid.
func (s *ConsensusState) ValidateBasic() error {
	if s.Timestamp == 0 || s.Timestamp%uint64(time.Second) != 0 || s.seconds() > attestation.MaxTime {
		return refusal.ClientInvalid.With("consensus state's timestamp %d is no whole number of seconds in nanoseconds", s.Timestamp)
	}
	return nil
}

// ClientType is attestations.
func (*ConsensusState) ClientType() string { return ClientType }

// GetTimestamp is the time in nanoseconds.
func (s *ConsensusState) GetTimestamp() uint64 { return s.Timestamp }

func (s *ConsensusState) seconds() uint64 { return s.Timestamp / uint64(time.Second) }

// checkDrift refuses with refusal.HeaderFuture a time that is further ahead of
// the host's than clocks may drift.
func (cs *ClientState) checkDrift(ctx sdk.Context, seconds uint64) error {
	now := ctx.BlockTime()
	if cs.Terms != nil && time.Unix(int64(seconds), 0).After(now.Add(cs.Terms.MaxClockDrift)) {
		return refusal.HeaderFuture.With("attested time %d, now is %d and clocks may drift %s", seconds, now.Unix(), cs.Terms.MaxClockDrift)
	}
	return nil
}

// Initialize stores a new client's state and its first consensus state.
// Refuses with refusal.ClientInvalid or HeaderFuture.
func (cs *ClientState) Initialize(ctx sdk.Context, cdc codec.BinaryCodec, store storetypes.KVStore, initial exported.ConsensusState) error {
	state, ok := initial.(*ConsensusState)
	if !ok {
		return refusal.ClientInvalid.With("consensus state is a %T, want a %T", initial, state)
	}
	if err := cs.Validate(); err != nil {
		return err
	}
	if err := state.ValidateBasic(); err != nil {
		return err
	}
	if cs.IsFrozen || cs.Terms != nil && (cs.Terms.Pending != nil || len(cs.Terms.Equivocators) > 0) {
		return refusal.ClientInvalid.With("a new client is frozen, or has a pending rotation or equivocators")
	}
	if err := cs.checkDrift(ctx, state.seconds()); err != nil {
		return err
	}
	setClientState(store, cdc, cs)
	setConsensusState(store, cdc, cs.LatestHeight, state)
	return nil
}

// GetTimestampAtHeight is a known height's time in nanoseconds.
func (*ClientState) GetTimestampAtHeight(_ sdk.Context, store storetypes.KVStore, cdc codec.BinaryCodec, height exported.Height) (uint64, error) {
	state, found := consensusState(store, cdc, height)
	if !found {
		return 0, refusal.UnknownRoot.With("height %s was never attested", height)
	}
	return state.Timestamp, nil
}

// ZeroCustomFields keeps the set and what it signs.
func (cs *ClientState) ZeroCustomFields() exported.ClientState {
	zeroed := *cs
	zeroed.IsFrozen = false
	if cs.Terms != nil {
		zeroed.Terms = &Terms{Source: cs.Terms.Source, Snapshot: cs.Terms.Snapshot, SetSequence: cs.Terms.SetSequence}
	}
	return &zeroed
}
