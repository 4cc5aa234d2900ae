package ethereum

import (
	"math/bits"

	"github.com/anji-bridge/anji/proofs/refusal"
)

// SyncAggregate is the signature of those committee members whose bit is set,
// the first member's bit being the lowest of the first byte.
type SyncAggregate struct {
	Bits      []byte // SYNC_COMMITTEE_SIZE / 8 bytes
	Signature [96]byte
}

// Participants is how many bits are set.
func (a SyncAggregate) Participants() int {
	n := 0
	for _, b := range a.Bits {
		n += bits.OnesCount8(b)
	}
	return n
}

// Update is a LightClientUpdate. A finality update is one without
// NextSyncCommittee, an optimistic update one without FinalizedHeader too.
type Update struct {
	AttestedHeader Header
	// NextSyncCommittee is that of the period after AttestedHeader's; nil
	// where the update carries none.
	NextSyncCommittee       *SyncCommittee
	NextSyncCommitteeBranch [][32]byte // under AttestedHeader.Beacon.StateRoot
	// FinalizedHeader is zero, and its branch empty, where the update carries
	// none.
	FinalizedHeader Header
	FinalityBranch  [][32]byte // under AttestedHeader.Beacon.StateRoot
	SyncAggregate   SyncAggregate
	SignatureSlot   uint64
}

// VerifyUpdate checks an update and answers the state after it
// (process_light_client_update). committee gives a decoded committee by its
// root; it is asked for one that s names, once everything else has been
// checked.
//
// The answer's Slot and Root are those of u.FinalizedHeader only where that is
// newer than s; else they stay as they are (an optimistic update, or one that
// brings a committee alone). Optimistic headers change nothing: nothing is
// ever forced into finality. It refuses with
//   - ClientInvalid: cfg or s is nothing that a client can have;
//   - HeaderInvalid: slots out of order, bits of another length, parts that
//     may not be there;
//   - HeaderFuture: signed after currentSlot;
//   - ForkUnsupported: a header from before Altair;
//   - NotEnoughTrust: fewer than two thirds of the committee have signed;
//   - PeriodSkipped: signed in a period whose committee s does not name;
//   - UpdateStale: nothing newer than s, nor the committee that s lacks;
//   - ProofInvalid: the execution, finality or committee branch;
//   - CommitteeInvalid: a next committee of another size;
//   - CommitteeMismatch: committee gave another one than it was asked for;
//   - SignatureInvalid: another fork version or genesis shows here too;
//   - Contradiction: all of this is right, and yet the next committee, or the
//     finalized header of s.Slot, is another one than s names. The sync
//     committee has signed two histories.
func VerifyUpdate(cfg Config, s State, committee func(root [32]byte) (*Committee, error), u Update, currentSlot uint64) (State, error) {
	if err := s.validate(cfg); err != nil {
		return State{}, err
	}
	if err := u.check(cfg, s, currentSlot); err != nil {
		return State{}, err
	}
	attested, period := u.AttestedHeader.Beacon.Slot, cfg.Period(s.Slot)
	brings := !s.nextKnown() && u.NextSyncCommittee != nil && cfg.Period(attested) == period
	if attested <= s.Slot && !brings {
		return State{}, refusal.UpdateStale.With("attested slot %d is not after the finalized slot %d", attested, s.Slot)
	}
	next, err := u.verify(cfg, s, committee)
	if err != nil {
		return State{}, err
	}
	if err := s.contradicted(cfg, &u, next); err != nil {
		return State{}, err
	}
	return s.apply(cfg, &u, next), nil
}

// check is what needs no hashing: participation, and the slots' order, with
// each other and with s.
func (u *Update) check(cfg Config, s State, currentSlot uint64) error {
	attested, finalized := u.AttestedHeader.Beacon.Slot, u.FinalizedHeader.Beacon.Slot
	signers, size := u.SyncAggregate.Participants(), int(cfg.SyncCommitteeSize)
	switch {
	case 8*len(u.SyncAggregate.Bits) != size:
		return refusal.HeaderInvalid.With("%d participation bits, want %d", 8*len(u.SyncAggregate.Bits), size)
	case 3*signers < 2*size || signers < int(cfg.MinSyncCommitteeParticipants):
		return refusal.NotEnoughTrust.With("%d of %d committee members have signed, want two thirds", signers, size)
	case u.SignatureSlot > currentSlot:
		return refusal.HeaderFuture.With("signed in slot %d, now is slot %d", u.SignatureSlot, currentSlot)
	case u.SignatureSlot <= attested:
		return refusal.HeaderInvalid.With("attested slot %d is not before the signature's slot %d", attested, u.SignatureSlot)
	case attested < finalized:
		return refusal.HeaderInvalid.With("finalized slot %d is after the attested slot %d", finalized, attested)
	case len(u.FinalityBranch) == 0 && !u.FinalizedHeader.isZero():
		return refusal.ProofInvalid.With("finalized header without a finality branch")
	case u.NextSyncCommittee == nil && len(u.NextSyncCommitteeBranch) != 0:
		return refusal.HeaderInvalid.With("a branch without a next committee")
	case u.NextSyncCommittee != nil && len(u.NextSyncCommittee.Pubkeys) != size:
		return refusal.CommitteeInvalid.With("next committee of %d keys, want %d", len(u.NextSyncCommittee.Pubkeys), size)
	}
	_, err := s.signers(cfg, u.SignatureSlot)
	return err
}

// verify checks the update's proofs and then its signature. It answers the
// root of the next committee, zero without one.
func (u *Update) verify(cfg Config, s State, committee func(root [32]byte) (*Committee, error)) (next [32]byte, err error) {
	fork, err := cfg.verifyHeader("attested", &u.AttestedHeader)
	if err != nil {
		return next, err
	}
	if err := u.verifyFinality(cfg, fork); err != nil {
		return next, err
	}
	beacon := &u.AttestedHeader.Beacon
	if u.NextSyncCommittee != nil {
		next = u.NextSyncCommittee.Root()
		if err := verifyBranch("next committee", next, u.NextSyncCommitteeBranch, fork.indices().nextCommittee, beacon.StateRoot); err != nil {
			return next, err
		}
	}
	return next, u.verifyAggregate(cfg, s, committee)
}

// verifyFinality checks the finalized header against the attested state.
func (u *Update) verifyFinality(cfg Config, fork Fork) error {
	if len(u.FinalityBranch) == 0 {
		return nil
	}
	var leaf [32]byte
	// Until the first epoch is finalized, states name the zero root.
	if !u.FinalizedHeader.isZero() {
		if u.FinalizedHeader.Beacon.Slot == 0 {
			return refusal.HeaderInvalid.With("finalized header of slot 0, want none")
		}
		if _, err := cfg.verifyHeader("finalized", &u.FinalizedHeader); err != nil {
			return err
		}
		leaf = u.FinalizedHeader.Beacon.Root()
	}
	return verifyBranch("finalized header", leaf, u.FinalityBranch, fork.indices().finalized, u.AttestedHeader.Beacon.StateRoot)
}

// verifyAggregate checks the signature under the committee of its slot.
func (u *Update) verifyAggregate(cfg Config, s State, committee func(root [32]byte) (*Committee, error)) error {
	root, err := s.signers(cfg, u.SignatureSlot)
	if err != nil {
		return err
	}
	signers, err := committee(root)
	if err != nil {
		return refusal.Wrap(err, "committee %x", root)
	}
	if signers == nil || signers.root != root || len(signers.keys) != int(cfg.SyncCommitteeSize) {
		return refusal.CommitteeMismatch.With("another committee was given than %x", root)
	}
	signature, err := decodeSignature(u.SyncAggregate.Signature[:])
	if err != nil {
		return refusal.SignatureInvalid.With("sync committee's signature: %w", err)
	}
	message := hashPair(u.AttestedHeader.Beacon.Root(), cfg.syncDomain(u.SignatureSlot))
	sum := signers.participants(u.SyncAggregate.Bits, u.SyncAggregate.Participants())
	valid, err := verifySignature(sum, message[:], signature)
	if err != nil {
		return refusal.SignatureInvalid.With("sync committee's signature: %w", err)
	}
	if !valid {
		return refusal.SignatureInvalid.With("the sync committee's signature over slot %d", u.AttestedHeader.Beacon.Slot)
	}
	return nil
}

// domainSyncCommittee is DOMAIN_SYNC_COMMITTEE.
var domainSyncCommittee = [4]byte{7}

// syncDomain separates a signature by fork and network. The committee of a
// slot signs the block before it, by the fork of the slot before it
// (process_sync_aggregate).
func (c Config) syncDomain(signatureSlot uint64) (domain [32]byte) {
	fork, _ := c.ForkAt(max(signatureSlot, 1) - 1) // not before the attested slot's
	version := [32]byte{}
	copy(version[:], fork.Version[:])
	data := hashPair(version, c.GenesisValidatorsRoot)
	copy(domain[:], domainSyncCommittee[:])
	copy(domain[4:], data[:28])
	return domain
}
