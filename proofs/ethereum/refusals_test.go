package ethereum_test

import (
	"encoding/hex"
	"errors"
	"fmt"
	"slices"
	"testing"

	"github.com/anji-bridge/anji/proofs/ethereum"
	"github.com/anji-bridge/anji/proofs/ethereum/ethereumtest"
	"github.com/anji-bridge/anji/proofs/refusal"
)

// scene is a client before an update.
type scene struct {
	*ethereumtest.Chain
	t          testing.TB
	state      ethereum.State
	committees map[[32]byte]*ethereum.Committee
	lend       func(root [32]byte) (*ethereum.Committee, error)
	update     ethereum.Update
	now        uint64
}

// newScene has a client of a network with periods of 32 slots. It was
// bootstrapped at slot 8 and knows the committees of periods 0 and 1; the
// update finalizes slot 16.
func newScene(t testing.TB) *scene { return bare(t).further() }

func (s *scene) further() *scene {
	s.take(s.FullUpdate(s.Block(12, nil)))
	s.sign(s.Draft(s.Block(16, nil)).Full())
	return s
}

// clone is a scene for one more case; it shares the committees.
func (s *scene) clone(t testing.TB) *scene {
	chain := *s.Chain
	chain.Config.Forks = slices.Clone(chain.Config.Forks)
	c := &scene{Chain: &chain, t: t, state: s.state, committees: s.committees, update: s.update, now: s.now}
	c.update.SyncAggregate.Bits = slices.Clone(c.update.SyncAggregate.Bits)
	c.lend = c.known
	return c
}

func (s *scene) known(root [32]byte) (*ethereum.Committee, error) {
	if c, ok := s.committees[root]; ok {
		return c, nil
	}
	return nil, fmt.Errorf("no committee %x", root)
}

// bare has taken nothing but the bootstrap, and so knows one committee.
func bare(t testing.TB) *scene {
	s := &scene{Chain: ethereumtest.NewChain(t), t: t, now: 1000, committees: map[[32]byte]*ethereum.Committee{}}
	s.lend = s.known
	for period := range uint64(4) {
		s.learn(s.Committee(period).Public)
	}
	s.start(8)
	s.sign(s.Draft(s.Block(12, nil)).Full())
	return s
}

func (s *scene) start(slot uint64) {
	b := s.Block(slot, nil).Bootstrap()
	state, err := ethereum.VerifyBootstrap(s.Config, b.Header.Beacon.Root(), b)
	if err != nil {
		s.t.Fatal(err)
	}
	s.state = state
}

func (s *scene) learn(c ethereum.SyncCommittee) {
	decoded, err := ethereum.DecodeCommittee(c)
	if err != nil {
		s.t.Fatal(err)
	}
	s.committees[decoded.Root()] = decoded
}

func (s *scene) sign(d *ethereumtest.Draft) { s.update = d.Sign() }

func (s *scene) verify() (ethereum.State, error) {
	return ethereum.VerifyUpdate(s.Config, s.state, s.lend, s.update, s.now)
}

func (s *scene) take(u ethereum.Update) {
	s.t.Helper()
	s.update = u
	state, err := s.verify()
	if err != nil {
		s.t.Fatal(err)
	}
	s.state = state
}

func (s *scene) root(period uint64) [32]byte { return s.Committee(period).Public.Root() }

// refuse runs one case: what it changes is accepted before and refused after.
func (s *scene) refuse(t *testing.T, name string, code refusal.Code, change func(*scene)) {
	t.Run(name, func(t *testing.T) {
		s := s.clone(t)
		if _, err := s.verify(); err != nil {
			t.Fatalf("refused before the change: %v", err)
		}
		if s.state.Contradicted(s.Config, s.update) {
			t.Error("contradicted by what is accepted")
		}
		change(s)
		before := s.state
		after, err := s.verify()
		if got, _ := refusal.Of(err); got != code {
			t.Errorf("%v, want %s", err, code)
		}
		if after != (ethereum.State{}) || s.state != before {
			t.Error("a refused update gives a state")
		}
		if code == refusal.Contradiction && !s.state.Contradicted(s.Config, s.update) {
			t.Error("Contradicted does not say so")
		}
	})
}

func TestUpdateRefusals(t *testing.T) {
	start := bare(t)
	further := start.clone(t).further()
	draft := func(s *scene) *ethereumtest.Draft { return s.Draft(s.Block(16, nil)).Full() }
	drafted := func(change func(*scene, *ethereumtest.Draft)) func(*scene) {
		return func(s *scene) {
			d := draft(s)
			change(s, d)
			s.sign(d)
		}
	}
	for name, c := range map[string]struct {
		code   refusal.Code
		change func(*scene)
	}{
		// Participation.
		"one signer less than two thirds": {refusal.NotEnoughTrust, drafted(func(_ *scene, d *ethereumtest.Draft) { d.Signers = 21 })},
		"nobody signed":                   {refusal.NotEnoughTrust, drafted(func(_ *scene, d *ethereumtest.Draft) { d.Signers = 0 })},
		"below the preset's minimum": {refusal.NotEnoughTrust, func(s *scene) {
			s.Config.MinSyncCommitteeParticipants = 32
			d := draft(s)
			d.Signers = 31
			s.sign(d)
		}},
		"bits of a smaller committee": {refusal.HeaderInvalid, func(s *scene) { s.update.SyncAggregate.Bits = s.update.SyncAggregate.Bits[:3] }},
		"bits of a larger committee":  {refusal.HeaderInvalid, func(s *scene) { s.update.SyncAggregate.Bits = append(s.update.SyncAggregate.Bits, 0) }},
		"no bits":                     {refusal.HeaderInvalid, func(s *scene) { s.update.SyncAggregate.Bits = nil }},

		// Domain and signature.
		"another fork's version":        {refusal.SignatureInvalid, drafted(func(_ *scene, d *ethereumtest.Draft) { d.Version[0]-- })},
		"another network":               {refusal.SignatureInvalid, drafted(func(_ *scene, d *ethereumtest.Draft) { d.GenesisValidatorsRoot[0] ^= 1 })},
		"a client of another network":   {refusal.SignatureInvalid, func(s *scene) { s.Config.GenesisValidatorsRoot[31] ^= 1 }},
		"the next period's committee":   {refusal.SignatureInvalid, drafted(func(s *scene, d *ethereumtest.Draft) { d.Signer = s.Committee(1) })},
		"another committee":             {refusal.SignatureInvalid, drafted(func(s *scene, d *ethereumtest.Draft) { d.Signer = s.Committee(0, "forged") })},
		"a bit more than have signed":   {refusal.SignatureInvalid, func(s *scene) { s.sign31(); s.update.SyncAggregate.Bits[3] |= 0x80 }},
		"a bit less than have signed":   {refusal.SignatureInvalid, func(s *scene) { s.update.SyncAggregate.Bits[0] &^= 1 }},
		"signature changed":             {refusal.SignatureInvalid, func(s *scene) { s.update.SyncAggregate.Signature[60] ^= 1 }},
		"signature at infinity":         {refusal.SignatureInvalid, func(s *scene) { s.update.SyncAggregate.Signature = [96]byte{0xc0} }},
		"signature of zeros":            {refusal.SignatureInvalid, func(s *scene) { s.update.SyncAggregate.Signature = [96]byte{} }},
		"signature outside the group":   {refusal.SignatureInvalid, func(s *scene) { s.update.SyncAggregate.Signature = outsideG2 }},
		"attested header changed after": {refusal.SignatureInvalid, func(s *scene) { s.update.AttestedHeader.Beacon.ProposerIndex++ }},

		// Next committee.
		"unproven next committee": {refusal.ProofInvalid, func(s *scene) {
			forged := s.Committee(1, "forged").Public
			s.update.NextSyncCommittee = &forged
		}},
		"one key of the next committee": {refusal.ProofInvalid, func(s *scene) {
			next := *s.update.NextSyncCommittee
			next.Pubkeys = slices.Clone(next.Pubkeys)
			next.Pubkeys[7], next.Pubkeys[8] = next.Pubkeys[8], next.Pubkeys[7]
			s.update.NextSyncCommittee = &next
		}},
		"the next committee's aggregate key": {refusal.ProofInvalid, func(s *scene) {
			next := *s.update.NextSyncCommittee
			next.AggregatePubkey[1] ^= 1
			s.update.NextSyncCommittee = &next
		}},
		"the current committee as the next": {refusal.ProofInvalid, func(s *scene) {
			current := s.Committee(0).Public
			s.update.NextSyncCommittee = &current
		}},
		"next committee's branch":            {refusal.ProofInvalid, func(s *scene) { s.update.NextSyncCommitteeBranch = flip(s.update.NextSyncCommitteeBranch) }},
		"next committee's branch too short":  {refusal.ProofInvalid, func(s *scene) { s.update.NextSyncCommitteeBranch = s.update.NextSyncCommitteeBranch[:5] }},
		"next committee's branch too long":   {refusal.ProofInvalid, func(s *scene) { s.update.NextSyncCommitteeBranch = longer(s.update.NextSyncCommitteeBranch) }},
		"no branch for the next committee":   {refusal.ProofInvalid, func(s *scene) { s.update.NextSyncCommitteeBranch = nil }},
		"a branch without a committee":       {refusal.HeaderInvalid, func(s *scene) { s.update.NextSyncCommittee = nil }},
		"a next committee of another size":   {refusal.CommitteeInvalid, func(s *scene) { s.update.NextSyncCommittee = small(s.update.NextSyncCommittee) }},
		"signed: another next committee":     {refusal.Contradiction, drafted(func(s *scene, d *ethereumtest.Draft) { d.Next = s.Committee(1, "forged") })},
		"signed: another header in the slot": {refusal.Contradiction, func(s *scene) { s.sign(s.Draft(s.Block(12, nil, "forged"))) }},

		// Finality.
		"another block as finalized":           {refusal.ProofInvalid, func(s *scene) { s.update.FinalizedHeader = s.Block(15, nil).Header }},
		"another history's block as finalized": {refusal.ProofInvalid, func(s *scene) { s.update.FinalizedHeader = s.Block(16, nil, "forged").Header }},
		"the attested header as finalized":     {refusal.ProofInvalid, func(s *scene) { s.update.FinalizedHeader = s.update.AttestedHeader }},
		"finality branch":                      {refusal.ProofInvalid, func(s *scene) { s.update.FinalityBranch = flip(s.update.FinalityBranch) }},
		"finality branch too short":            {refusal.ProofInvalid, func(s *scene) { s.update.FinalityBranch = s.update.FinalityBranch[:6] }},
		"finality branch too long":             {refusal.ProofInvalid, func(s *scene) { s.update.FinalityBranch = longer(s.update.FinalityBranch) }},
		"finalized header without a branch":    {refusal.ProofInvalid, func(s *scene) { s.update.FinalityBranch = nil }},
		"branch without a finalized header":    {refusal.ProofInvalid, func(s *scene) { s.update.FinalizedHeader = ethereum.Header{} }},
		"finalized header of slot 0": {refusal.HeaderInvalid, func(s *scene) {
			s.update.FinalizedHeader.Beacon.Slot = 0
		}},
		"finality of an earlier fork's state": {refusal.ProofInvalid, func(s *scene) { s.Config.Forks = s.Config.Forks[:ethereum.Deneb+1] }},

		// Execution.
		"execution header of another block":          {refusal.ProofInvalid, func(s *scene) { s.update.FinalizedHeader.Execution = s.Block(15, nil).Header.Execution }},
		"execution header and branch of another":     {refusal.ProofInvalid, func(s *scene) { other(&s.update.FinalizedHeader, s.Block(15, nil).Header) }},
		"attested: execution header and branch":      {refusal.ProofInvalid, func(s *scene) { other(&s.update.AttestedHeader, s.Block(15, nil).Header) }},
		"state root":                                 {refusal.ProofInvalid, func(s *scene) { s.update.FinalizedHeader.Execution.StateRoot[0] ^= 1 }},
		"receipts root":                              {refusal.ProofInvalid, func(s *scene) { s.update.FinalizedHeader.Execution.ReceiptsRoot[0] ^= 1 }},
		"time of the execution block":                {refusal.ProofInvalid, func(s *scene) { s.update.FinalizedHeader.Execution.Timestamp++ }},
		"block number":                               {refusal.ProofInvalid, func(s *scene) { s.update.FinalizedHeader.Execution.BlockNumber++ }},
		"blob gas":                                   {refusal.ProofInvalid, func(s *scene) { s.update.FinalizedHeader.Execution.ExcessBlobGas++ }},
		"extra data with a zero more":                {refusal.ProofInvalid, func(s *scene) { s.extra("test\x00") }},
		"extra data too long":                        {refusal.TooLarge, func(s *scene) { s.extra(string(make([]byte, 33))) }},
		"execution branch":                           {refusal.ProofInvalid, func(s *scene) { finalized(s).ExecutionBranch = flip(finalized(s).ExecutionBranch) }},
		"execution branch too short":                 {refusal.ProofInvalid, func(s *scene) { finalized(s).ExecutionBranch = finalized(s).ExecutionBranch[:3] }},
		"execution branch too long":                  {refusal.ProofInvalid, func(s *scene) { finalized(s).ExecutionBranch = longer(finalized(s).ExecutionBranch) }},
		"execution header without a branch":          {refusal.ProofInvalid, func(s *scene) { finalized(s).ExecutionBranch = nil }},
		"execution branch without a header":          {refusal.ProofInvalid, func(s *scene) { finalized(s).Execution = ethereum.ExecutionHeader{} }},
		"attested: execution header without branch":  {refusal.ProofInvalid, func(s *scene) { s.update.AttestedHeader.ExecutionBranch = nil }},
		"an execution header before Capella":         {refusal.HeaderInvalid, func(s *scene) { s.Config.Forks = s.Config.Forks[:ethereum.Bellatrix+1] }},
		"an execution header alone before Capella":   {refusal.HeaderInvalid, func(s *scene) { s.bellatrix(); finalized(s).Execution.GasUsed = 1 }},
		"an execution branch alone before Capella":   {refusal.HeaderInvalid, func(s *scene) { s.bellatrix(); finalized(s).ExecutionBranch = make([][32]byte, 4) }},
		"blob gas before Deneb":                      {refusal.HeaderInvalid, func(s *scene) { s.capella(); s.update.AttestedHeader.Execution.BlobGasUsed = 1 }},
		"a slot before Altair":                       {refusal.ForkUnsupported, func(s *scene) { s.forksFrom(ethereum.Altair, 100) }},
		"a slot before the first fork":               {refusal.ForkUnsupported, func(s *scene) { s.Config.Forks = s.Config.Forks[1:]; s.forksFrom(ethereum.Altair, 100) }},
		"a Capella header where Deneb is in force":   {refusal.ProofInvalid, func(s *scene) { s.capella(); s.Config.Forks = append(s.Config.Forks, deneb) }},
		"an Electra proof where Deneb is in force":   {refusal.ProofInvalid, func(s *scene) { s.Config.Forks[ethereum.Electra].Epoch, s.Config.Forks[ethereum.Fulu].Epoch = 100, 100 }},
		"a signature from before the fork's version": {refusal.SignatureInvalid, func(s *scene) { s.Config.Forks[ethereum.Fulu].Epoch = 100 }},

		// Slots.
		"signed in the future":           {refusal.HeaderFuture, func(s *scene) { s.now = s.update.SignatureSlot - 1 }},
		"signed in the attested slot":    {refusal.HeaderInvalid, func(s *scene) { s.update.SignatureSlot = s.update.AttestedHeader.Beacon.Slot }},
		"signed before the attested":     {refusal.HeaderInvalid, func(s *scene) { s.update.SignatureSlot = 1 }},
		"finalized after attested":       {refusal.HeaderInvalid, func(s *scene) { s.update.FinalizedHeader = s.Block(25, nil).Header }},
		"attested what is final already": {refusal.UpdateStale, func(s *scene) { s.take(s.FullUpdate(s.Block(24, nil))); s.sign(draft(s)) }},
		"attested before what is final":  {refusal.UpdateStale, func(s *scene) { s.take(s.FullUpdate(s.Block(28, nil))); s.sign(draft(s)) }},
		"a skipped period":               {refusal.PeriodSkipped, func(s *scene) { s.sign(s.Draft(s.Block(64, nil)).Full()) }},
		"a period long gone": {refusal.PeriodSkipped, func(s *scene) {
			old := s.update
			s.start(64)
			s.update = old
		}},
		"the last slot there is": {refusal.PeriodSkipped, func(s *scene) { s.now, s.update.SignatureSlot = ^uint64(0), ^uint64(0) }},

		// What the client gives.
		"a state never initialised":      {refusal.ClientInvalid, func(s *scene) { s.state = ethereum.State{} }},
		"a state without a header":       {refusal.ClientInvalid, func(s *scene) { s.state.Root = [32]byte{} }},
		"a state without a committee":    {refusal.ClientInvalid, func(s *scene) { s.state.CurrentRoot = [32]byte{} }},
		"another committee than trusted": {refusal.CommitteeMismatch, func(s *scene) { s.lendAlways(s.committees[s.root(1)]) }},
		"no committee lent":              {refusal.CommitteeMismatch, func(s *scene) { s.lendAlways(nil) }},
		"no network":                     {refusal.ClientInvalid, func(s *scene) { s.Config = ethereum.Config{} }},
	} {
		further.refuse(t, name, c.code, c.change)
	}
	// A client that lacks the next committee.
	for name, c := range map[string]struct {
		code   refusal.Code
		change func(*scene)
	}{
		"signed in the next period":               {refusal.PeriodSkipped, func(s *scene) { s.sign(s.Draft(s.Block(28, nil)).At(32).Full()) }},
		"signed in the next period's first slot":  {refusal.PeriodSkipped, func(s *scene) { s.sign(s.Draft(s.Block(28, nil)).At(31).Full()) }},
		"an old update without the committee":     {refusal.UpdateStale, func(s *scene) { s.sign(s.Draft(s.Block(4, nil)).At(7)) }},
		"an old update whose committee is forged": {refusal.ProofInvalid, func(s *scene) { s.sign(s.Draft(s.Block(4, nil)).At(7).Full()); s.forgeNext() }},
	} {
		start.refuse(t, "next unknown, "+name, c.code, c.change)
	}
}

func (s *scene) sign31() {
	d := s.Draft(s.Block(16, nil)).Full()
	d.Signers = 31
	s.sign(d)
}

func (s *scene) extra(data string) { s.update.FinalizedHeader.Execution.ExtraData = []byte(data) }

func (s *scene) forgeNext() {
	forged := s.Committee(1, "forged").Public
	s.update.NextSyncCommittee = &forged
}

func (s *scene) lendAlways(c *ethereum.Committee) {
	s.lend = func([32]byte) (*ethereum.Committee, error) { return c, nil }
}

var deneb = ethereum.ForkSpec{Fork: ethereum.Deneb, Version: ethereum.Version{4, 0, 0, 9}}

func (s *scene) capella()   { s.upTo(ethereum.Capella) }
func (s *scene) bellatrix() { s.upTo(ethereum.Bellatrix) }

// upTo makes a fork the last one, and the scene one of it.
func (s *scene) upTo(last ethereum.Fork) {
	s.Config.Forks = slices.Clone(s.Config.Forks[:last+1])
	s.start(8)
	s.take(s.FullUpdate(s.Block(12, nil)))
	s.sign(s.Draft(s.Block(16, nil)).Full())
}

// forksFrom puts off forks.
func (s *scene) forksFrom(first ethereum.Fork, epoch uint64) {
	s.Config.Forks = slices.Clone(s.Config.Forks)
	for i := range s.Config.Forks {
		if s.Config.Forks[i].Fork >= first {
			s.Config.Forks[i].Epoch = epoch
		}
	}
}

func finalized(s *scene) *ethereum.Header { return &s.update.FinalizedHeader }

func other(h *ethereum.Header, from ethereum.Header) {
	h.Execution, h.ExecutionBranch = from.Execution, from.ExecutionBranch
}

func flip(branch [][32]byte) [][32]byte {
	branch = slices.Clone(branch)
	branch[len(branch)-1][31] ^= 1
	return branch
}

func longer(branch [][32]byte) [][32]byte { return append(slices.Clone(branch), [32]byte{}) }

func small(c *ethereum.SyncCommittee) *ethereum.SyncCommittee {
	return &ethereum.SyncCommittee{Pubkeys: c.Pubkeys[:16], AggregatePubkey: c.AggregatePubkey}
}

func TestCommitteeCannotBeRead(t *testing.T) {
	s := newScene(t)
	broken := errors.New("disk")
	s.lend = func([32]byte) (*ethereum.Committee, error) { return nil, broken }
	if _, err := s.verify(); !errors.Is(err, broken) {
		t.Errorf("%v", err)
	}
}

// Points on the curves outside the groups of prime order, from
// testdata/bls/deserialization_G1 and _G2, fails_not_in_G1 and _G2.
var (
	outsideG1 = [48]byte(raw("8123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef"))
	outsideG2 = [96]byte(raw("8123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef" +
		"0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef"))
)

func raw(text string) []byte {
	data, err := hex.DecodeString(text)
	if err != nil {
		panic(err)
	}
	return data
}

func TestBootstrapRefusals(t *testing.T) {
	base := bare(t)
	type offer struct {
		s       *scene
		trusted [32]byte
		b       ethereum.Bootstrap
	}
	for name, c := range map[string]struct {
		code   refusal.Code
		change func(*offer)
	}{
		"zero trusted root":            {refusal.ClientInvalid, func(o *offer) { o.trusted = [32]byte{} }},
		"another trusted root":         {refusal.RootMismatch, func(o *offer) { o.trusted[0] ^= 1 }},
		"header changed":               {refusal.RootMismatch, func(o *offer) { o.b.Header.Beacon.StateRoot[0] ^= 1 }},
		"another block":                {refusal.RootMismatch, func(o *offer) { o.b = o.s.Block(8, nil, "forged").Bootstrap() }},
		"a forged committee":           {refusal.ProofInvalid, func(o *offer) { o.b.CurrentSyncCommittee = o.s.Committee(0, "forged").Public }},
		"the next committee":           {refusal.ProofInvalid, func(o *offer) { o.b.CurrentSyncCommittee = o.s.Committee(1).Public }},
		"a committee of another size":  {refusal.CommitteeInvalid, func(o *offer) { o.b.CurrentSyncCommittee = *small(&o.b.CurrentSyncCommittee) }},
		"no committee":                 {refusal.CommitteeInvalid, func(o *offer) { o.b.CurrentSyncCommittee = ethereum.SyncCommittee{} }},
		"branch":                       {refusal.ProofInvalid, func(o *offer) { o.b.CurrentSyncCommitteeBranch = flip(o.b.CurrentSyncCommitteeBranch) }},
		"branch too long":              {refusal.ProofInvalid, func(o *offer) { o.b.CurrentSyncCommitteeBranch = longer(o.b.CurrentSyncCommitteeBranch) }},
		"no branch":                    {refusal.ProofInvalid, func(o *offer) { o.b.CurrentSyncCommitteeBranch = nil }},
		"execution of another block":   {refusal.ProofInvalid, func(o *offer) { other(&o.b.Header, o.s.Block(9, nil).Header) }},
		"execution branch left out":    {refusal.ProofInvalid, func(o *offer) { o.b.Header.ExecutionBranch = nil }},
		"an earlier fork's place":      {refusal.ProofInvalid, func(o *offer) { o.s.Config.Forks = o.s.Config.Forks[:ethereum.Deneb+1] }},
		"before Altair":                {refusal.ForkUnsupported, func(o *offer) { o.s.forksFrom(ethereum.Altair, 100) }},
		"committees of another size":   {refusal.CommitteeInvalid, func(o *offer) { o.s.Config.SyncCommitteeSize = 64 }},
		"a network that cannot be":     {refusal.ClientInvalid, func(o *offer) { o.s.Config.SlotsPerEpoch = 0 }},
		"a network without validators": {refusal.ClientInvalid, func(o *offer) { o.s.Config.GenesisValidatorsRoot = [32]byte{} }},
		"a network without forks":      {refusal.ClientInvalid, func(o *offer) { o.s.Config.Forks = nil }},
		"a network of the distant future": {refusal.ClientInvalid, func(o *offer) {
			o.s.Config.Forks = append(o.s.Config.Forks, ethereum.ForkSpec{Fork: ethereum.Fulu + 1, Version: ethereum.Version{9}})
		}},
	} {
		t.Run(name, func(t *testing.T) {
			s := base.clone(t)
			b := s.Block(8, nil).Bootstrap()
			o := &offer{s, b.Header.Beacon.Root(), b}
			if _, err := ethereum.VerifyBootstrap(s.Config, o.trusted, o.b); err != nil {
				t.Fatalf("refused before the change: %v", err)
			}
			c.change(o)
			state, err := ethereum.VerifyBootstrap(s.Config, o.trusted, o.b)
			if got, _ := refusal.Of(err); got != c.code || state != (ethereum.State{}) {
				t.Errorf("%v, want %s", err, c.code)
			}
		})
	}
}

func TestCommitteeRefusals(t *testing.T) {
	valid := ethereumtest.NewChain(t).Committee(0).Public
	for name, change := range map[string]func(*ethereum.SyncCommittee){
		"a key of zeros":      func(c *ethereum.SyncCommittee) { c.Pubkeys[3] = [48]byte{} },
		"a key at infinity":   func(c *ethereum.SyncCommittee) { c.Pubkeys[3] = [48]byte{0xc0} },
		"a key outside G1":    func(c *ethereum.SyncCommittee) { c.Pubkeys[3] = outsideG1 },
		"an uncompressed key": func(c *ethereum.SyncCommittee) { c.Pubkeys[3][0] &^= 0x80 },
		"no keys":             func(c *ethereum.SyncCommittee) { c.Pubkeys = nil },
		"too many keys":       func(c *ethereum.SyncCommittee) { c.Pubkeys = make([][48]byte, 4097) },
	} {
		c := valid
		if _, err := ethereum.DecodeCommittee(c); err != nil {
			t.Fatal(err)
		}
		c.Pubkeys = slices.Clone(c.Pubkeys)
		change(&c)
		if _, err := ethereum.DecodeCommittee(c); !errors.Is(err, refusal.CommitteeInvalid) {
			t.Errorf("%s: %v", name, err)
		}
	}
}
