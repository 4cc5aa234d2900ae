package ethereum_test

import (
	"errors"
	"testing"

	"github.com/anji-bridge/anji/proofs/ethereum"
	"github.com/anji-bridge/anji/proofs/ethereum/ethereumtest"
	"github.com/anji-bridge/anji/proofs/refusal"
)

// expect compares the state's slot and its committees' periods, -1 for none.
func (s *scene) expect(what string, slot uint64, current, next int) {
	s.t.Helper()
	root := func(period int) [32]byte {
		if period < 0 {
			return [32]byte{}
		}
		return s.root(uint64(period))
	}
	if s.state.Slot != slot || s.state.CurrentRoot != root(current) || s.state.NextRoot != root(next) {
		s.t.Errorf("%s: %+v, want slot %d and the committees of periods %d and %d", what, s.state, slot, current, next)
	}
}

// Periods have 32 slots.
func TestPeriods(t *testing.T) {
	s := bare(t)
	s.expect("after the bootstrap", 8, 0, -1)

	s.take(s.Update(s.Block(9, nil)))
	s.expect("a finality update", 9, 0, -1)
	s.take(s.Draft(s.Block(4, nil)).At(7).Full().Sign())
	s.expect("an older update brings the committee and no header", 9, 0, 1)
	s.take(s.Draft(s.Block(5, nil)).At(12).Full().Sign())
	s.expect("an older finalized header", 9, 0, 1)

	// The finalized header lies in the period before the attested one: the
	// committee in the update is the one after next.
	s.take(s.Draft(s.Block(29, nil)).At(33).Full().Sign())
	s.expect("finalized in the period before the attested", 29, 0, 1)
	s.take(s.Draft(s.Block(30, nil)).At(33).Sign())
	s.expect("the same without a committee", 30, 0, 1)
	// Signed by the committee of the next period, in its first slot.
	s.take(s.Draft(s.Block(30, nil)).At(31).Full().Sign())
	s.expect("signed in the next period", 30, 0, 1)

	s.take(s.Draft(s.Block(32, nil)).At(40).Sign())
	s.expect("a finality update enters the next period", 32, 1, -1)
	s.take(s.Draft(s.Block(31, nil)).At(33).Full().Sign())
	s.expect("finalized in the period before brings no committee", 32, 1, -1)
	s.take(s.Draft(s.Block(32, nil)).At(41).Full().Sign())
	s.expect("the committee follows for the same header", 32, 1, 2)

	s.take(s.Draft(s.Block(70, nil)).At(79).Full().Sign())
	s.expect("an update enters the next period with a committee", 70, 2, 3)
}

// A client that got behind takes one update of each period, and cannot leave
// one out.
func TestPeriodsCannotBeSkipped(t *testing.T) {
	s := newScene(t)
	s.sign(s.Draft(s.Block(68, nil)).Full())
	late := s.update
	if _, err := s.verify(); !errors.Is(err, refusal.PeriodSkipped) {
		t.Fatal(err)
	}
	s.take(s.Draft(s.Block(40, nil)).Full().Sign())
	s.take(late)
	s.expect("after both", 68, 2, 3)
}

func TestSkippedSlots(t *testing.T) {
	s := newScene(t)
	// A checkpoint's block may be of before the epoch's first slot, and the
	// signature of any later slot than the attested.
	d := s.Draft(s.Block(15, nil)).At(22).Full()
	d.SignatureSlot = 29
	s.take(d.Sign())
	s.expect("skipped slots", 15, 0, 1)
}

func TestTwoThirdsAreEnough(t *testing.T) {
	s := newScene(t)
	d := s.Draft(s.Block(16, nil))
	d.Signers = 22 // of 32
	s.take(d.Sign())
	s.expect("22 of 32", 16, 0, 1)

	chain := ethereumtest.NewChainOf(t, 24)
	chain.Config.MinSyncCommitteeParticipants = 16
	b := chain.Block(8, nil).Bootstrap()
	state, err := ethereum.VerifyBootstrap(chain.Config, b.Header.Beacon.Root(), b)
	if err != nil {
		t.Fatal(err)
	}
	d = chain.Draft(chain.Block(12, nil))
	for signers, code := range map[int]refusal.Code{15: refusal.NotEnoughTrust, 16: ""} {
		d.Signers = signers
		committee, err := ethereum.DecodeCommittee(b.CurrentSyncCommittee)
		if err != nil {
			t.Fatal(err)
		}
		_, err = ethereum.VerifyUpdate(chain.Config, state, func([32]byte) (*ethereum.Committee, error) { return committee, nil }, d.Sign(), 1000)
		if got, _ := refusal.Of(err); got != code || code == "" && err != nil {
			t.Errorf("%d of 24: %v", signers, err)
		}
	}
}

func TestSignedInTheCurrentSlot(t *testing.T) {
	s := newScene(t)
	s.now = s.update.SignatureSlot
	s.take(s.update)
	s.expect("signed now", 16, 0, 1)
}

// What is only attested is never taken for final.
func TestOptimisticUpdatesChangeNothing(t *testing.T) {
	s := newScene(t)
	before := s.state
	u := s.update
	u.FinalizedHeader, u.FinalityBranch = ethereum.Header{}, nil
	s.take(u)
	u.NextSyncCommittee, u.NextSyncCommitteeBranch = nil, nil
	s.take(u)
	if s.state != before {
		t.Errorf("%+v, want %+v", s.state, before)
	}
	s = bare(t)
	before, u = s.state, s.update
	u.FinalizedHeader, u.FinalityBranch = ethereum.Header{}, nil
	s.take(u)
	if s.state != before {
		t.Error("a committee that nothing final proves was taken")
	}
}

// Before the first finality, states name no block.
func TestNothingFinalizedYet(t *testing.T) {
	s := bare(t)
	d := s.Draft(s.Block(8, nil)).At(12).Full()
	d.Finalized = nil
	s.take(d.Sign())
	s.expect("the zero root is proven", 8, 0, 1)
}

// A signature is made under the version of the slot before its own, whatever
// the attested header's.
func TestForkVersionOfTheSlotBefore(t *testing.T) {
	base := bare(t)
	for name, c := range map[string]struct {
		attested, signature uint64
		version             ethereum.Fork
	}{
		"both before":                        {18, 19, ethereum.Electra},
		"signed in the fork's first slot":    {19, 20, ethereum.Electra},
		"slots skipped over the fork":        {18, 20, ethereum.Electra},
		"the fork's first slot was skipped":  {19, 21, ethereum.Fulu},
		"the fork's first slot is attested":  {20, 21, ethereum.Fulu},
		"attested before, signed well after": {17, 30, ethereum.Fulu},
	} {
		for _, version := range []ethereum.Fork{ethereum.Electra, ethereum.Fulu} {
			s := base.clone(t)
			s.Config.Forks[ethereum.Fulu].Epoch = 5 // slot 20
			d := s.Draft(s.Block(16, nil)).At(c.attested)
			d.SignatureSlot, d.Version = c.signature, s.Config.Forks[version].Version
			s.sign(d)
			_, err := s.verify()
			if want := version == c.version; (err == nil) != want || !want && !errors.Is(err, refusal.SignatureInvalid) {
				t.Errorf("%s, %s's version: %v", name, version, err)
			}
		}
	}
}

// A client follows from Altair to Fulu: headers, and the places in states and
// bodies, change under it.
func TestThroughAllForks(t *testing.T) {
	s := bare(t)
	for i := range s.Config.Forks {
		s.Config.Forks[i].Epoch = uint64(i) * 6 // Altair at slot 24
	}
	s.start(26)
	for slot := uint64(28); slot < 200; slot += 4 {
		for period := range uint64(8) {
			s.learn(s.Committee(period).Public)
		}
		fork, _ := s.Config.ForkAt(slot)
		d := s.Draft(s.Block(slot, nil)).At(slot + 2).Full()
		d.Signers = 30
		s.now = slot + 3
		u := d.Sign()
		s.take(u)
		if s.state.Slot != slot {
			t.Fatalf("at slot %d, want %d", s.state.Slot, slot)
		}
		if has := u.FinalizedHeader.HasExecution(); has != (fork.Fork >= ethereum.Capella) {
			t.Errorf("slot %d of %s: execution header %v", slot, fork.Fork, has)
		}
	}
}

// A header of after Capella may come without its execution part: final, and
// silent about Ethereum's state.
func TestExecutionLeftOut(t *testing.T) {
	s := newScene(t)
	for _, h := range []*ethereum.Header{&s.update.AttestedHeader, &s.update.FinalizedHeader} {
		h.Execution, h.ExecutionBranch = ethereum.ExecutionHeader{}, nil
	}
	s.take(s.update)
	s.expect("without execution headers", 16, 0, 1)
	if s.update.FinalizedHeader.HasExecution() {
		t.Error("an execution header out of nothing")
	}
}

func TestMisbehaviour(t *testing.T) {
	base := newScene(t)
	full := func(s *scene, slot uint64, branch ...string) *ethereumtest.Draft {
		return s.Draft(s.Block(slot, nil, branch...)).Full()
	}
	otherNext := func(d *ethereumtest.Draft, s *scene) *ethereumtest.Draft {
		d.Next = s.Committee(1, "forged")
		return d
	}
	for name, c := range map[string]struct {
		code refusal.Code // empty where it is misbehaviour
		make func(s *scene) (a, b ethereum.Update)
	}{
		"two finalized headers for a slot": {"", func(s *scene) (a, b ethereum.Update) {
			return full(s, 16).Sign(), full(s, 16, "forged").Sign()
		}},
		"two finalized headers, older than the client's": {"", func(s *scene) (a, b ethereum.Update) {
			return s.Update(s.Block(5, nil)), s.Update(s.Block(5, nil, "forged"))
		}},
		"two finalized headers of the next period": {"", func(s *scene) (a, b ethereum.Update) {
			return s.Update(s.Block(40, nil)), s.Update(s.Block(40, nil, "forged"))
		}},
		"two next committees": {"", func(s *scene) (a, b ethereum.Update) {
			return full(s, 16).Sign(), otherNext(full(s, 18), s).Sign()
		}},
		"one update twice": {refusal.NotMisbehaviour, func(s *scene) (a, b ethereum.Update) {
			return full(s, 16).Sign(), full(s, 16).Sign()
		}},
		"one header, attested twice": {refusal.NotMisbehaviour, func(s *scene) (a, b ethereum.Update) {
			return s.Draft(s.Block(16, nil)).At(20).Sign(), s.Draft(s.Block(16, nil)).At(21).Sign()
		}},
		"two headers of two slots": {refusal.NotMisbehaviour, func(s *scene) (a, b ethereum.Update) {
			return full(s, 16).Sign(), full(s, 17, "forged").Sign()
		}},
		"two attested headers": {refusal.NotMisbehaviour, func(s *scene) (a, b ethereum.Update) {
			a, b = full(s, 16).Sign(), full(s, 16, "forged").Sign()
			for _, u := range []*ethereum.Update{&a, &b} {
				u.FinalizedHeader, u.FinalityBranch = ethereum.Header{}, nil
			}
			return a, b
		}},
		"two next committees, none final": {refusal.NotMisbehaviour, func(s *scene) (a, b ethereum.Update) {
			d := full(s, 30).At(34)
			d.Next = s.Committee(2, "forged")
			return full(s, 29).At(34).Sign(), d.Sign()
		}},
		"two next committees, one of them final": {refusal.NotMisbehaviour, func(s *scene) (a, b ethereum.Update) {
			b = otherNext(full(s, 18), s).Sign()
			b.FinalizedHeader, b.FinalityBranch = ethereum.Header{}, nil
			return full(s, 16).Sign(), b
		}},
		"next committees of two periods": {refusal.NotMisbehaviour, func(s *scene) (a, b ethereum.Update) {
			return full(s, 16).Sign(), full(s, 40).Sign()
		}},
		"an unproven next committee": {refusal.ProofInvalid, func(s *scene) (a, b ethereum.Update) {
			a, b = full(s, 16).Sign(), full(s, 17).Sign()
			forged := s.Committee(1, "forged").Public
			b.NextSyncCommittee = &forged
			return a, b
		}},
		"an unproven finalized header": {refusal.ProofInvalid, func(s *scene) (a, b ethereum.Update) {
			a, b = full(s, 16).Sign(), full(s, 16).Sign()
			b.FinalizedHeader = s.Block(16, nil, "forged").Header
			return a, b
		}},
		"a signature that is none": {refusal.SignatureInvalid, func(s *scene) (a, b ethereum.Update) {
			a, b = full(s, 16).Sign(), full(s, 16, "forged").Sign()
			b.SyncAggregate.Signature = a.SyncAggregate.Signature
			return a, b
		}},
		"the first signature is none": {refusal.SignatureInvalid, func(s *scene) (a, b ethereum.Update) {
			a, b = full(s, 16).Sign(), full(s, 16, "forged").Sign()
			a.SyncAggregate.Signature = b.SyncAggregate.Signature
			return a, b
		}},
		"too few signers": {refusal.NotEnoughTrust, func(s *scene) (a, b ethereum.Update) {
			d := full(s, 16, "forged")
			d.Signers = 21
			return full(s, 16).Sign(), d.Sign()
		}},
		"a period that the client does not know": {refusal.PeriodSkipped, func(s *scene) (a, b ethereum.Update) {
			return full(s, 70).Sign(), full(s, 70, "forged").Sign()
		}},
		"from the future": {refusal.HeaderFuture, func(s *scene) (a, b ethereum.Update) {
			s.now = 20
			return full(s, 16).Sign(), full(s, 16, "forged").Sign()
		}},
		"to a client never initialised": {refusal.ClientInvalid, func(s *scene) (a, b ethereum.Update) {
			s.state = ethereum.State{}
			return full(s, 16).Sign(), full(s, 16, "forged").Sign()
		}},
	} {
		t.Run(name, func(t *testing.T) {
			s := base.clone(t)
			a, b := c.make(s)
			for range 2 {
				err := ethereum.CheckMisbehaviour(s.Config, s.state, s.lend, a, b, s.now)
				if code, _ := refusal.Of(err); code != c.code || c.code == "" && err != nil {
					t.Errorf("%v, want %q", err, c.code)
				}
				a, b = b, a
			}
		})
	}
}
