package ethereum

import "github.com/anji-bridge/anji/proofs/refusal"

// CheckMisbehaviour answers nil where both updates are signed by committees
// that s names and contradict each other: two finalized headers for one slot,
// or two next committees of one finalized period. They need not be newer than
// s. It refuses with NotMisbehaviour where they do not contradict each other,
// else as VerifyUpdate does.
func CheckMisbehaviour(cfg Config, s State, committee func(root [32]byte) (*Committee, error), a, b Update, currentSlot uint64) error {
	if err := s.validate(cfg); err != nil {
		return err
	}
	for i, u := range []*Update{&a, &b} {
		if err := u.check(cfg, s, currentSlot); err != nil {
			return refusal.Wrap(err, "update %d", i+1)
		}
	}
	if !contradictory(cfg, &a, &b) {
		return refusal.NotMisbehaviour.With("neither two finalized headers for one slot nor two next committees of one finalized period")
	}
	for i, u := range []*Update{&a, &b} {
		if _, err := u.verify(cfg, s, committee); err != nil {
			return refusal.Wrap(err, "update %d", i+1)
		}
	}
	return nil
}

func contradictory(cfg Config, a, b *Update) bool {
	if len(a.FinalityBranch) == 0 || len(b.FinalityBranch) == 0 {
		return false
	}
	first, second := a.FinalizedHeader.Beacon, b.FinalizedHeader.Beacon
	if first.Slot == second.Slot && first.Root() != second.Root() {
		return true
	}
	// Forks that are not final may differ in the committee to come, so the
	// headers that name it must lie behind a finalized one of their period.
	return a.NextSyncCommittee != nil && b.NextSyncCommittee != nil &&
		a.finalizedPeriod(cfg) && b.finalizedPeriod(cfg) && cfg.Period(first.Slot) == cfg.Period(second.Slot) &&
		a.NextSyncCommittee.Root() != b.NextSyncCommittee.Root()
}

// finalizedPeriod says whether the finalized header lies in the attested
// header's period, so that the next committee cannot change any more.
func (u *Update) finalizedPeriod(cfg Config) bool {
	return cfg.Period(u.FinalizedHeader.Beacon.Slot) == cfg.Period(u.AttestedHeader.Beacon.Slot)
}
