package fabric

import (
	"bytes"

	"github.com/anji-bridge/anji/proofs/refusal"
)

// VerifyEmbeddedBlock checks a block by itself: data against header, envelopes,
// one channel, and the orderers' signatures under the certificates that they
// carry. It says nothing about who they are. Transactions are judged the same
// way. before, where not nil, is the block that was given before it.
//
// A genesis block carries no signature: it is answered without signers.
func VerifyEmbeddedBlock(before, b *Block) (BlockVerdict, error) {
	v := BlockVerdict{Number: b.number, Hash: b.Hash(), Trust: TrustEmbedded}
	if before != nil {
		if b.number <= before.number {
			return v, refusal.BlockOrder.With("block %d is not after block %d", b.number, before.number)
		}
		v.Gap = b.number-before.number > 1
		if hash := before.Hash(); !v.Gap && !bytes.Equal(b.previousHash, hash[:]) {
			return v, refusal.HashChain.With("block %d follows %x, before it was %x", b.number, b.previousHash, hash)
		}
	}
	envelopes, err := b.checkData()
	if err != nil {
		return v, refusal.Wrap(err, "block %d", b.number)
	}
	if v.Channel, err = b.checkChannel(envelopes); err != nil {
		return v, err
	}
	v.Config = envelopes[0].isConfig()
	if b.number > 0 {
		signed, err := b.signatures()
		if err != nil {
			return v, err
		}
		t, err := checkEmbedded(b, signed)
		v.Signers, v.Ignored = t.signers, t.ignored
		if err != nil {
			return v, err
		}
	}
	v.Transactions = (&Follower{}).judge(b, envelopes)
	return v, nil
}

// VerifyEmbeddedView checks all of an endorsed view that Verify does, except
// for what only a pinned trust can tell: the endorsements are checked under
// the certificates that they carry, whatever their dates, and channel,
// chaincode and definition are the view's own.
func VerifyEmbeddedView(ev EndorsedView) (View, error) {
	if err := ev.checkSizes(); err != nil {
		return View{}, err
	}
	view, err := ViewOf(ev.ResponsePayload)
	if err != nil {
		return View{}, err
	}
	own := &Trust{channel: view.Channel, chaincode: view.Chaincode}
	if own.definition, err = DefinitionOf(ev.ResponsePayload, view.Chaincode); err != nil {
		return View{}, err
	}
	if err := own.checkProposal(ev); err != nil {
		return View{}, err
	}
	if _, err := own.checkResponse(ev); err != nil {
		return View{}, err
	}
	if len(ev.Endorsements) == 0 {
		return View{}, refusal.PolicyUnsatisfied.With("no endorsement")
	}
	seen := map[string]bool{}
	for i, e := range ev.Endorsements {
		who, err := openIdentity(e.Endorser)
		if err == nil {
			err = checkSignature(who.key, e.Signature, ev.ResponsePayload, e.Endorser)
		}
		if err == nil && seen[who.point] {
			err = refusal.DuplicateSigner.With("%s has signed already", who.name)
		}
		if err != nil {
			return View{}, refusal.Wrap(err, "endorsement %d", i)
		}
		seen[who.point] = true
	}
	return view, nil
}

// Endorsers names who claims to have endorsed a view; nothing is verified.
func (ev EndorsedView) Endorsers() []Endorser {
	all := make([]Endorser, len(ev.Endorsements))
	for i, e := range ev.Endorsements {
		who, err := openIdentity(e.Endorser)
		all[i] = Endorser{who.mspID, who.name, err}
	}
	return all
}
