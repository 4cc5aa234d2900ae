package ethereumtest

import "github.com/anji-bridge/anji/proofs/ethereum"

// Draft is an update before it is signed, and says how; a test changes what
// it wants refused.
type Draft struct {
	Finalized     *Block // nil where nothing is finalized yet
	AttestedSlot  uint64
	SignatureSlot uint64
	// Next is the committee of the period after the attested slot's; WithNext
	// says that the update brings it.
	Next     *Committee
	WithNext bool
	// Signer is the committee of the signature slot's period, and Signers the
	// number of those that sign.
	Signer  *Committee
	Signers int
	// Version and GenesisValidatorsRoot make the signature's domain.
	Version               ethereum.Version
	GenesisValidatorsRoot [32]byte

	chain *Chain
}

// Draft is a finality update: the block two epochs later attests to it, and
// the whole committee signs that in the slot after.
func (c *Chain) Draft(finalized *Block) *Draft {
	attested := finalized.Header.Beacon.Slot + 2*c.Config.SlotsPerEpoch
	d := &Draft{
		Finalized: finalized, AttestedSlot: attested, SignatureSlot: attested + 1,
		Signers: int(c.Config.SyncCommitteeSize), GenesisValidatorsRoot: c.Config.GenesisValidatorsRoot, chain: c,
	}
	d.at(attested)
	return d
}

// At moves the attested block, and with it what depends on its slot.
func (d *Draft) At(attested uint64) *Draft {
	d.at(attested)
	return d
}

func (d *Draft) at(attested uint64) {
	c := d.chain
	d.AttestedSlot, d.SignatureSlot = attested, attested+1
	d.Next = c.Committee(c.Config.Period(attested) + 1)
	d.Signer = c.Committee(c.Config.Period(d.SignatureSlot))
	fork, ok := c.Config.ForkAt(attested) // of the slot before the signature's
	if !ok {
		c.tb.Fatalf("ethereumtest: no fork at slot %d", attested)
	}
	d.Version = fork.Version
}

// Full makes it an update that brings the next committee.
func (d *Draft) Full() *Draft {
	d.WithNext = true
	return d
}

// Sign answers with the update.
func (d *Draft) Sign() ethereum.Update {
	c := d.chain
	var finalized ethereum.Header
	var root [32]byte
	if d.Finalized != nil {
		finalized, root = d.Finalized.Header, d.Finalized.Header.Beacon.Root()
	}
	attested := c.block(d.AttestedSlot, BlockNumber(d.AttestedSlot), newStorage(nil), root, d.Next, nil)
	fork, _ := c.Config.ForkAt(d.AttestedSlot)
	places := placesOf(fork.Fork)
	update := ethereum.Update{
		AttestedHeader:  attested.Header,
		FinalizedHeader: finalized,
		FinalityBranch:  attested.beacon.branch(places.finalized),
		SignatureSlot:   d.SignatureSlot,
	}
	if d.WithNext {
		next := d.Next.Public
		update.NextSyncCommittee, update.NextSyncCommitteeBranch = &next, attested.beacon.branch(places.next)
	}
	update.SyncAggregate = d.Signer.sign(c.tb, d.Signers, signingRoot(attested.Header.Beacon.Root(), d.Version, d.GenesisValidatorsRoot))
	return update
}

// Update is the finality update of a block, signed.
func (c *Chain) Update(finalized *Block) ethereum.Update { return c.Draft(finalized).Sign() }

// FullUpdate is an update that also brings the committee of the period after
// the block's. The attested block is the next one, so that it lies in the
// block's period unless that is the period's last.
func (c *Chain) FullUpdate(finalized *Block) ethereum.Update {
	return c.Draft(finalized).At(finalized.Header.Beacon.Slot + 1).Full().Sign()
}
