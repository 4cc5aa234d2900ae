package fabric_test

import (
	"errors"
	"slices"
	"testing"

	"github.com/hyperledger/fabric-protos-go/common"
	"github.com/hyperledger/fabric-protos-go/ledger/rwset"
	"github.com/hyperledger/fabric-protos-go/ledger/rwset/kvrwset"
	"github.com/hyperledger/fabric-protos-go/msp"
	"github.com/hyperledger/fabric-protos-go/peer"

	"github.com/anji-bridge/anji/proofs/fabric"
	"github.com/anji-bridge/anji/proofs/fabric/fabrictest"
	"github.com/anji-bridge/anji/proofs/refusal"
)

// TestTransactionVerdicts breaks one rule of one valid transaction at a time.
// Its block stands in every case: peers commit such transactions too.
func TestTransactionVerdicts(t *testing.T) {
	const cc, open = "cc", "open" // "open" is a chaincode whose policy is not known
	valid := peer.TxValidationCode_VALID
	for name, c := range map[string]struct {
		chaincode    string
		change       func(*fabrictest.Network, *fabrictest.TransactionDraft)
		flag         peer.TxValidationCode
		want         refusal.Code // of the transaction's fault
		policy       fabric.PolicyVerdict
		contradicted bool
	}{
		"as it should be":             {cc, nil, valid, "", fabric.PolicySatisfied, false},
		"of an unknown policy":        {open, nil, valid, "", fabric.PolicyUnknown, false},
		"lifecycle, by all":           {"_lifecycle", nil, valid, "", fabric.PolicySatisfied, false},
		"flag: MVCC conflict":         {cc, nil, peer.TxValidationCode_MVCC_READ_CONFLICT, "", fabric.PolicySatisfied, false},
		"flag flipped to policy":      {cc, nil, peer.TxValidationCode_ENDORSEMENT_POLICY_FAILURE, "", fabric.PolicySatisfied, true},
		"flag flipped to creator":     {cc, nil, peer.TxValidationCode_BAD_CREATOR_SIGNATURE, "", fabric.PolicySatisfied, true},
		"flag of policy, not checked": {open, nil, peer.TxValidationCode_ENDORSEMENT_POLICY_FAILURE, "", fabric.PolicyUnknown, false},
		"one endorsement is too few": {cc, func(_ *fabrictest.Network, d *fabrictest.TransactionDraft) {
			d.Endorsers = d.Endorsers[:1]
		}, peer.TxValidationCode_ENDORSEMENT_POLICY_FAILURE, refusal.PolicyUnsatisfied, fabric.PolicyFailed, false},
		"one endorsement, flag flipped to valid": {cc, func(_ *fabrictest.Network, d *fabrictest.TransactionDraft) {
			d.Endorsers = d.Endorsers[:1]
		}, valid, refusal.PolicyUnsatisfied, fabric.PolicyFailed, true},
		"lifecycle, by one": {"_lifecycle", func(_ *fabrictest.Network, d *fabrictest.TransactionDraft) {
			d.Endorsers = d.Endorsers[:1]
		}, valid, refusal.PolicyUnsatisfied, fabric.PolicyFailed, true},
		"an organisation's own collection, by its peer": {"_lifecycle", func(n *fabrictest.Network, d *fabrictest.TransactionDraft) {
			d.Endorsers = d.Endorsers[:1]
			d.Results = collection(n, "_lifecycle", "_implicit_org_Org1MSP")
		}, valid, "", fabric.PolicySatisfied, false},
		"an organisation's own collection, by another": {"_lifecycle", func(n *fabrictest.Network, d *fabrictest.TransactionDraft) {
			d.Endorsers = d.Endorsers[1:2]
			d.Results = collection(n, "_lifecycle", "_implicit_org_Org1MSP")
		}, valid, refusal.PolicyUnsatisfied, fabric.PolicyFailed, true},
		"a collection of its own policy": {cc, func(n *fabrictest.Network, d *fabrictest.TransactionDraft) {
			d.Results = collection(n, cc, "secret")
		}, valid, "", fabric.PolicyUnknown, false},
		"writes of a second chaincode": {cc, func(n *fabrictest.Network, d *fabrictest.TransactionDraft) {
			d.Results.NsRwset = append(d.Results.NsRwset, writes(n, open))
		}, valid, "", fabric.PolicyUnknown, false},
		"writes of lifecycle beside": {open, func(n *fabrictest.Network, d *fabrictest.TransactionDraft) {
			d.Endorsers = d.Endorsers[:1]
			d.Results.NsRwset = append(d.Results.NsRwset, writes(n, "_lifecycle"))
		}, valid, refusal.PolicyUnsatisfied, fabric.PolicyFailed, true},
		"no endorsement": {open, func(_ *fabrictest.Network, d *fabrictest.TransactionDraft) {
			d.Endorsers = nil
		}, valid, refusal.PolicyUnsatisfied, fabric.PolicyUnknown, true},
		"one peer twice": {cc, func(_ *fabrictest.Network, d *fabrictest.TransactionDraft) {
			d.Endorsers = []*fabrictest.Identity{d.Endorsers[0], d.Endorsers[0]}
		}, valid, refusal.PolicyUnsatisfied, fabric.PolicyFailed, true},
		"one of three signatures is bad":                 {cc, spoilEndorsement, valid, "", fabric.PolicySatisfied, false},
		"one of three signatures is bad, policy unknown": {open, spoilEndorsement, valid, refusal.SignatureInvalid, fabric.PolicyUnknown, false},
		"endorsed by clients": {cc, func(n *fabrictest.Network, d *fabrictest.TransactionDraft) {
			for i, org := range n.Orgs {
				d.Endorsers[i] = n.NewIdentity(org.CA, "client", fabrictest.Start, later)
			}
		}, valid, refusal.PolicyUnsatisfied, fabric.PolicyFailed, true},
		"endorsed by strangers": {cc, func(n *fabrictest.Network, d *fabrictest.TransactionDraft) {
			for i, id := range []string{"Org1MSP", "Org2MSP", "Org9MSP"} {
				d.Endorsers[i] = n.NewOrg(id).Peer
			}
		}, valid, refusal.PolicyUnsatisfied, fabric.PolicyFailed, true},
		"creator's signature is bad": {cc, func(_ *fabrictest.Network, d *fabrictest.TransactionDraft) {
			d.EditEnvelope = func(e *common.Envelope) { e.Signature = d.Creator.SignBytes([]byte("other"), false) }
		}, valid, refusal.SignatureInvalid, fabric.PolicyUnknown, true},
		"creator's signature is bad, and the flag says so": {cc, func(_ *fabrictest.Network, d *fabrictest.TransactionDraft) {
			d.EditEnvelope = func(e *common.Envelope) { e.Signature = d.Creator.SignBytes([]byte("other"), false) }
		}, peer.TxValidationCode_BAD_CREATOR_SIGNATURE, refusal.SignatureInvalid, fabric.PolicyUnknown, false},
		"creator is a stranger": {cc, func(n *fabrictest.Network, d *fabrictest.TransactionDraft) {
			d.Creator = n.NewIdentity(n.NewOrg("Org1MSP").CA, "client", fabrictest.Start, later)
		}, valid, refusal.CertificateRefuse, fabric.PolicyUnknown, true},
		"another transaction's id": {cc, func(_ *fabrictest.Network, d *fabrictest.TransactionDraft) {
			d.Channel.TxId = "00"
		}, peer.TxValidationCode_BAD_PROPOSAL_TXID, refusal.ProposalMismatch, fabric.PolicyUnknown, false},
		"an epoch": {cc, func(_ *fabrictest.Network, d *fabrictest.TransactionDraft) {
			d.Channel.Epoch = 1
		}, peer.TxValidationCode_BAD_COMMON_HEADER, refusal.TransactionInvalid, fabric.PolicyUnknown, false},
		"the response to another proposal": {cc, func(_ *fabrictest.Network, d *fabrictest.TransactionDraft) {
			d.EditResponse = func(r *peer.ProposalResponsePayload) { r.ProposalHash[0] ^= 1 }
		}, peer.TxValidationCode_INVALID_ENDORSER_TRANSACTION, refusal.ProposalMismatch, fabric.PolicyUnknown, false},
		"a response that is no protobuf": {cc, func(_ *fabrictest.Network, d *fabrictest.TransactionDraft) {
			d.EditResponse = func(r *peer.ProposalResponsePayload) { r.Extension = []byte{0xff} }
		}, peer.TxValidationCode_BAD_PAYLOAD, refusal.Malformed, fabric.PolicyUnknown, false},
		"an unknown type": {cc, func(_ *fabrictest.Network, d *fabrictest.TransactionDraft) {
			d.Channel.Type = int32(common.HeaderType_MESSAGE)
		}, peer.TxValidationCode_UNKNOWN_TX_TYPE, refusal.TransactionInvalid, fabric.PolicyUnknown, false},
		"more endorsements than are looked at": {cc, func(_ *fabrictest.Network, d *fabrictest.TransactionDraft) {
			d.EditAction = func(a *peer.ChaincodeActionPayload) {
				a.Action.Endorsements = slices.Repeat(a.Action.Endorsements[:1], 100)
			}
		}, valid, refusal.PolicyUnsatisfied, fabric.PolicyFailed, true},
	} {
		t.Run(name, func(t *testing.T) {
			n := fabrictest.NewNetwork(t)
			l := n.NewLedger("BFT", 4)
			f := follow(t, l.Parse(l.ConfigBlock().Seal()), fabric.FollowOptions{Policies: map[string][]byte{cc: n.Marshal(n.Policy)}})
			d := n.Transaction(c.chaincode)
			if c.change != nil {
				c.change(n, d)
			}
			block := l.Block(n.Transaction(cc).Seal(), d.Seal())
			block.Flags[1] = byte(c.flag)
			_, v := next(t, f, l.Parse(block.Seal()))
			if first := v.Transactions[0]; first.Fault != nil || first.Contradicted || first.Policy != fabric.PolicySatisfied || len(first.Endorsers) != 3 {
				t.Errorf("the transaction beside it: %+v", first)
			}
			got := v.Transactions[1]
			code, _ := refusal.Of(got.Fault)
			if code != c.want || got.Policy != c.policy || got.Contradicted != c.contradicted || got.Flag != fabric.ValidationFlag(c.flag) {
				t.Errorf("fault %v (want %q), policy %s (want %s), flag %s contradicted %v (want %v)",
					got.Fault, c.want, got.Policy, c.policy, got.Flag, got.Contradicted, c.contradicted)
			}
		})
	}
}

func spoilEndorsement(_ *fabrictest.Network, d *fabrictest.TransactionDraft) {
	d.EditAction = func(a *peer.ChaincodeActionPayload) {
		a.Action.Endorsements[2].Signature = a.Action.Endorsements[1].Signature
	}
}

func writes(n *fabrictest.Network, namespace string) *rwset.NsReadWriteSet {
	return &rwset.NsReadWriteSet{Namespace: namespace, Rwset: n.Marshal(&kvrwset.KVRWSet{Writes: []*kvrwset.KVWrite{{Key: "k", Value: []byte("v")}}})}
}

func collection(n *fabrictest.Network, namespace, name string) *rwset.TxReadWriteSet {
	return &rwset.TxReadWriteSet{NsRwset: []*rwset.NsReadWriteSet{{
		Namespace: namespace,
		CollectionHashedRwset: []*rwset.CollectionHashedReadWriteSet{{
			CollectionName: name,
			HashedRwset:    n.Marshal(&kvrwset.HashedRWSet{HashedWrites: []*kvrwset.KVWriteHash{{KeyHash: []byte("k"), ValueHash: []byte("v")}}}),
		}},
	}}}
}

// Whoever left the channel neither endorses nor signs from the next block on.
func TestOrganisationRemoved(t *testing.T) {
	n := fabrictest.NewNetwork(t)
	l := n.NewLedger("BFT", 4)
	policy := n.Marshal(fabrictest.Policy(2, msp.MSPRole_PEER, "Org2MSP", "Org3MSP"))
	f := follow(t, l.Parse(l.ConfigBlock().Seal()), fabric.FollowOptions{Policies: map[string][]byte{"cc": policy}})
	d := n.Transaction("cc")
	d.Endorsers = d.Endorsers[1:]
	f, v := next(t, f, l.Parse(l.Block(d.Seal()).Seal()))
	if v.Transactions[0].Fault != nil {
		t.Fatalf("before: %v", v.Transactions[0].Fault)
	}
	delete(l.Config.ChannelGroup.Groups["Application"].Groups, "Org3")
	f, _ = next(t, f, l.Parse(l.ConfigBlock().Seal()))
	_, v = next(t, f, l.Parse(l.Block(d.Seal()).Seal()))
	if got := v.Transactions[0]; !errors.Is(got.Fault, refusal.PolicyUnsatisfied) || !errors.Is(got.Endorsers[1].Fault, refusal.UnknownSigner) {
		t.Errorf("after: %+v", got)
	}
}

// One peer is one signer, where the policy asks for two of its organisation.
func TestOneEndorserTwice(t *testing.T) {
	l, _ := ledger(t)
	policy := l.Marshal(fabrictest.Policy(2, msp.MSPRole_PEER, "Org1MSP", "Org1MSP"))
	f := follow(t, l.Parse(l.ConfigBlock().Seal()), fabric.FollowOptions{Policies: map[string][]byte{"cc": policy}})
	peer := l.Orgs[0].Peer
	second := l.NewIdentity(l.Orgs[0].CA, "peer", fabrictest.Start, later)
	for endorsers, want := range map[*fabrictest.Identity]fabric.PolicyVerdict{peer: fabric.PolicyFailed, second: fabric.PolicySatisfied} {
		d := l.Transaction("cc")
		d.Endorsers = []*fabrictest.Identity{peer, endorsers}
		var v fabric.BlockVerdict
		f, v = next(t, f, l.Parse(l.Block(d.Seal()).Seal()))
		if got := v.Transactions[0]; got.Policy != want || errors.Is(got.Endorsers[1].Fault, refusal.DuplicateSigner) != (want == fabric.PolicyFailed) {
			t.Errorf("%+v, want %s", got, want)
		}
	}
}

// An orderer's block has no flags, and a list of another length says nothing.
func TestFlagsMissing(t *testing.T) {
	for _, flags := range [][]byte{nil, {0, 0}, {byte(peer.TxValidationCode_NOT_VALIDATED)}} {
		l, f := ledger(t)
		d := l.Block(l.Transaction("cc").Seal())
		d.Flags = flags
		if _, v := next(t, f, l.Parse(d.Seal())); v.Transactions[0].Flag != fabric.FlagMissing {
			t.Errorf("flags %x give %s", flags, v.Transactions[0].Flag)
		}
	}
}
