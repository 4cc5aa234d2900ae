package ethereum

import "github.com/anji-bridge/anji/proofs/refusal"

// Bootstrap is a LightClientBootstrap: what a client starts from.
type Bootstrap struct {
	Header               Header
	CurrentSyncCommittee SyncCommittee
	// CurrentSyncCommitteeBranch proves the committee under
	// Header.Beacon.StateRoot.
	CurrentSyncCommitteeBranch [][32]byte
}

// State is what a light client keeps: its last finalized header, and the
// committees of that header's period and of the next one by their roots.
type State struct {
	Slot        uint64   // of the finalized header
	Root        [32]byte // block root of the finalized header
	CurrentRoot [32]byte // committee of Config.Period(Slot)
	NextRoot    [32]byte // committee of the period after; zero while unknown
}

// VerifyBootstrap checks a bootstrap against a block root that is trusted
// (initialize_light_client_store). It refuses with
//   - ClientInvalid: cfg is no network's, or the trusted root is zero;
//   - RootMismatch: the header is another block's;
//   - ForkUnsupported, HeaderInvalid: the header is from before Altair, or
//     malformed;
//   - CommitteeInvalid: the committee has another size;
//   - ProofInvalid: the committee's or the execution header's branch.
//
// The committee's keys are not decoded; DecodeCommittee does.
func VerifyBootstrap(cfg Config, trustedBlockRoot [32]byte, b Bootstrap) (State, error) {
	if err := cfg.Validate(); err != nil {
		return State{}, err
	}
	if trustedBlockRoot == [32]byte{} {
		return State{}, refusal.ClientInvalid.With("the trusted block root is zero")
	}
	root := b.Header.Beacon.Root()
	if root != trustedBlockRoot {
		return State{}, refusal.RootMismatch.With("block %x, trusted is %x", root, trustedBlockRoot)
	}
	fork, err := cfg.verifyHeader("bootstrap", &b.Header)
	if err != nil {
		return State{}, err
	}
	if n := uint64(len(b.CurrentSyncCommittee.Pubkeys)); n != cfg.SyncCommitteeSize {
		return State{}, refusal.CommitteeInvalid.With("current committee of %d keys, want %d", n, cfg.SyncCommitteeSize)
	}
	s := State{Slot: b.Header.Beacon.Slot, Root: root, CurrentRoot: b.CurrentSyncCommittee.Root()}
	err = verifyBranch("current committee", s.CurrentRoot, b.CurrentSyncCommitteeBranch, fork.indices().currentCommittee, b.Header.Beacon.StateRoot)
	if err != nil {
		return State{}, err
	}
	return s, nil
}

// validate refuses what no client can have, such as a state never
// initialised.
func (s State) validate(cfg Config) error {
	if err := cfg.Validate(); err != nil {
		return err
	}
	if s.Root == [32]byte{} || s.CurrentRoot == [32]byte{} {
		return refusal.ClientInvalid.With("the client's state is not initialised")
	}
	return nil
}

func (s State) nextKnown() bool { return s.NextRoot != [32]byte{} }

// signers is the root of the committee that signs in a slot.
func (s State) signers(cfg Config, slot uint64) ([32]byte, error) {
	period, known := cfg.Period(slot), cfg.Period(s.Slot)
	switch {
	case period == known:
		return s.CurrentRoot, nil
	case period == known+1 && s.nextKnown():
		return s.NextRoot, nil
	case s.nextKnown():
		return [32]byte{}, refusal.PeriodSkipped.With("signed in period %d, the client knows the committees of %d and %d", period, known, known+1)
	default:
		return [32]byte{}, refusal.PeriodSkipped.With("signed in period %d, the client knows the committee of %d", period, known)
	}
}

// contradicted refuses a verified update that differs from s where both speak
// of the same thing.
func (s State) contradicted(cfg Config, u *Update, next [32]byte) error {
	if u.NextSyncCommittee != nil && s.nextKnown() && cfg.Period(u.AttestedHeader.Beacon.Slot) == cfg.Period(s.Slot) && next != s.NextRoot {
		return refusal.Contradiction.With("next committee %x, the client knows %x", next, s.NextRoot)
	}
	if !u.FinalizedHeader.isZero() && u.FinalizedHeader.Beacon.Slot == s.Slot {
		if root := u.FinalizedHeader.Beacon.Root(); root != s.Root {
			return refusal.Contradiction.With("finalized header %x in slot %d, the client knows %x", root, s.Slot, s.Root)
		}
	}
	return nil
}

// Apply is the state after an update that VerifyUpdate has accepted under s
// (apply_light_client_update); it verifies nothing.
func (s State) Apply(cfg Config, u Update) State {
	var next [32]byte
	if u.NextSyncCommittee != nil {
		next = u.NextSyncCommittee.Root()
	}
	return s.apply(cfg, &u, next)
}

// Contradicted says whether VerifyUpdate answers an update whose proofs and
// signature are right with refusal.Contradiction; it verifies nothing.
func (s State) Contradicted(cfg Config, u Update) bool {
	var next [32]byte
	if u.NextSyncCommittee != nil {
		next = u.NextSyncCommittee.Root()
	}
	return s.contradicted(cfg, &u, next) != nil
}

// apply takes the root of the update's next committee, which is that of the
// period after the attested header's. So it is taken only where the finalized
// header lies in the attested period too: either it is the one that s lacks,
// or the finalized header enters the period in which it is next.
func (s State) apply(cfg Config, u *Update, next [32]byte) State {
	if len(u.FinalityBranch) == 0 {
		return s
	}
	slot := u.FinalizedHeader.Beacon.Slot
	period, finalized := cfg.Period(s.Slot), cfg.Period(slot)
	after := s
	switch {
	case finalized == period && !s.nextKnown() && u.finalizedPeriod(cfg):
		after.NextRoot = next
	case finalized == period+1:
		after.CurrentRoot, after.NextRoot = s.NextRoot, next
	}
	if slot > s.Slot {
		after.Slot, after.Root = slot, u.FinalizedHeader.Beacon.Root()
	}
	return after
}
