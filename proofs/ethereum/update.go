package ethereum

import "errors"

var errUnfinished = errors.New("not there yet")

// Bootstrap is a LightClientBootstrap: what a client starts from.
type Bootstrap struct {
	Header               Header
	CurrentSyncCommittee SyncCommittee
	// CurrentSyncCommitteeBranch proves the committee under
	// Header.Beacon.StateRoot.
	CurrentSyncCommitteeBranch [][32]byte
}

// SyncAggregate is the signature of those committee members whose bit is set,
// the first member's bit being the lowest of the first byte.
type SyncAggregate struct {
	Bits      []byte // SYNC_COMMITTEE_SIZE / 8 bytes
	Signature [96]byte
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

// State is what a light client keeps: its last finalized header, and the
// committees of that header's period and of the next one by their roots.
type State struct {
	Slot        uint64   // of the finalized header
	Root        [32]byte // block root of the finalized header
	CurrentRoot [32]byte // committee of Period(Slot)
	NextRoot    [32]byte // committee of the period after; zero while unknown
}

// VerifyBootstrap checks a bootstrap against a block root that is trusted.
func VerifyBootstrap(cfg Config, trustedBlockRoot [32]byte, b Bootstrap) (State, error) {
	return State{}, errUnfinished
}

// VerifyUpdate checks an update and answers the state after it. committee
// gives a decoded committee by its root.
//
// The answer's Slot and Root are those of u.FinalizedHeader only where that is
// newer than s; else they stay as they are (an optimistic update, or one that
// brings a committee alone).
func VerifyUpdate(cfg Config, s State, committee func(root [32]byte) (*Committee, error), u Update, currentSlot uint64) (State, error) {
	return State{}, errUnfinished
}

// CheckMisbehaviour answers nil where both updates are signed by committees
// that s knows and contradict each other: two finalized headers for one slot,
// or two next committees of one finalized period. They need not be newer than
// s.
func CheckMisbehaviour(cfg Config, s State, committee func(root [32]byte) (*Committee, error), a, b Update, currentSlot uint64) error {
	return errUnfinished
}
