package fabric_test

import (
	"errors"
	"testing"

	"github.com/hyperledger/fabric-protos-go/common"
	"github.com/hyperledger/fabric-protos-go/ledger/rwset"
	"github.com/hyperledger/fabric-protos-go/ledger/rwset/kvrwset"
	"github.com/hyperledger/fabric-protos-go/msp"
	"github.com/hyperledger/fabric-protos-go/peer"
	lifecyclepb "github.com/hyperledger/fabric-protos-go/peer/lifecycle"

	"github.com/anji-bridge/anji/proofs/fabric"
	"github.com/anji-bridge/anji/proofs/fabric/fabrictest"
	"github.com/anji-bridge/anji/proofs/refusal"
)

// commit is a transaction that commits the definition of chaincode "cc".
func commit(n *fabrictest.Network, plugin string, policy *peer.ApplicationPolicy) *fabrictest.TransactionDraft {
	info := &lifecyclepb.ChaincodeValidationInfo{ValidationPlugin: plugin, ValidationParameter: n.Marshal(policy)}
	d := n.Transaction("_lifecycle")
	d.Results = &rwset.TxReadWriteSet{NsRwset: []*rwset.NsReadWriteSet{{
		Namespace: "_lifecycle",
		Rwset: n.Marshal(&kvrwset.KVRWSet{Writes: []*kvrwset.KVWrite{
			{Key: "namespaces/fields/cc/Sequence", Value: []byte{8, 1}},
			{Key: "namespaces/fields/cc/ValidationInfo", Value: n.Marshal(&lifecyclepb.StateData{
				Type: &lifecyclepb.StateData_Bytes{Bytes: n.Marshal(info)},
			})},
		}}),
	}}}
	return d
}

func signedBy(n int32, mspIDs ...string) *peer.ApplicationPolicy {
	return &peer.ApplicationPolicy{Type: &peer.ApplicationPolicy_SignaturePolicy{SignaturePolicy: fabrictest.Policy(n, msp.MSPRole_PEER, mspIDs...)}}
}

func named(reference string) *peer.ApplicationPolicy {
	return &peer.ApplicationPolicy{Type: &peer.ApplicationPolicy_ChannelConfigPolicyReference{ChannelConfigPolicyReference: reference}}
}

// TestDefinitionsFollowed: a committed definition tells the policy of the
// chaincode's later transactions; here of one endorsed by Org1 alone.
func TestDefinitionsFollowed(t *testing.T) {
	const all = "/Channel/Application/LifecycleEndorsement"
	for name, c := range map[string]struct {
		policy *peer.ApplicationPolicy
		plugin string
		commit func(*fabrictest.Network, *fabrictest.TransactionDraft)
		flag   peer.TxValidationCode
		gap    bool
		want   fabric.PolicyVerdict
	}{
		"satisfied":                {policy: signedBy(1, "Org1MSP", "Org2MSP"), want: fabric.PolicySatisfied},
		"not satisfied":            {policy: signedBy(2, "Org1MSP", "Org2MSP"), want: fabric.PolicyFailed},
		"the channel's policy":     {policy: named(all), want: fabric.PolicyFailed},
		"no policy of the channel": {policy: named("/Channel/Orderer/Writers"), want: fabric.PolicyUnknown},
		"another plugin":           {policy: signedBy(2, "Org1MSP", "Org2MSP"), plugin: "mine", want: fabric.PolicyUnknown},
		"across a gap":             {policy: signedBy(2, "Org1MSP", "Org2MSP"), gap: true, want: fabric.PolicyUnknown},
		"commit flagged invalid":   {policy: signedBy(2, "Org1MSP", "Org2MSP"), flag: peer.TxValidationCode_MVCC_READ_CONFLICT, want: fabric.PolicyUnknown},
		"commit endorsed by one": {policy: signedBy(1, "Org1MSP", "Org2MSP"), commit: func(_ *fabrictest.Network, d *fabrictest.TransactionDraft) {
			d.Endorsers = d.Endorsers[:1]
		}, want: fabric.PolicyUnknown},
		"commit that another chaincode posed as": {policy: signedBy(1, "Org1MSP"), commit: func(_ *fabrictest.Network, d *fabrictest.TransactionDraft) {
			d.Chaincode, d.Endorsers = "mallory", d.Endorsers[:1]
		}, want: fabric.PolicyUnknown},
		"commit within a call of which not all is known": {policy: signedBy(1, "Org1MSP"), commit: func(_ *fabrictest.Network, d *fabrictest.TransactionDraft) {
			d.Chaincode = "other"
		}, want: fabric.PolicyUnknown},
	} {
		t.Run(name, func(t *testing.T) {
			l, f := ledger(t)
			plugin := "vscc"
			if c.plugin != "" {
				plugin = c.plugin
			}
			d := commit(l.Network, plugin, c.policy)
			if c.commit != nil {
				c.commit(l.Network, d)
			}
			definition := l.Block(d.Seal())
			definition.Flags[0] = byte(c.flag)
			f, _ = next(t, f, l.Parse(definition.Seal()))
			if c.gap {
				l.Block(l.Transaction("other").Seal()).Seal()
			}
			use := l.Transaction("cc")
			use.Endorsers = use.Endorsers[:1]
			_, v := next(t, f, l.Parse(l.Block(use.Seal()).Seal()))
			got := v.Transactions[0]
			if got.Policy != c.want || errors.Is(got.Fault, refusal.PolicyUnsatisfied) != (c.want == fabric.PolicyFailed) {
				t.Errorf("policy %s, fault %v, want %s", got.Policy, got.Fault, c.want)
			}
		})
	}
}

// Of the recorded ledgers every chaincode's policy is learnt where no block is
// left out, and satisfied; one flag turned makes it unknown.
func TestDefinitionsRecorded(t *testing.T) {
	v20, err := fabric.ParseBlockFile(read(t, "kvledger/v20"))
	if err != nil {
		t.Fatal(err)
	}
	spoilt := bft(t, func(_ int, b *common.Block) {
		for i := range b.Metadata.Metadata[common.BlockMetadataIndex_TRANSACTIONS_FILTER] {
			b.Metadata.Metadata[common.BlockMetadataIndex_TRANSACTIONS_FILTER][i] = byte(peer.TxValidationCode_MVCC_READ_CONFLICT)
		}
	})
	for name, c := range map[string]struct {
		blocks []*fabric.Block
		want   fabric.PolicyVerdict
	}{
		"bft": {bft(t), fabric.PolicySatisfied}, "bft, flags turned": {spoilt, fabric.PolicyUnknown},
		"fabcar-channel": {blocks(t, "blocks/%d.pb", 12), fabric.PolicySatisfied},
		"sample-channel": {blocks(t, "sample-channel/%d.pb", 10), fabric.PolicySatisfied},
		"v20":            {v20, fabric.PolicySatisfied},
	} {
		f := follow(t, c.blocks[0], fabric.FollowOptions{Raft: true})
		calls := 0
		for _, b := range c.blocks[1:] {
			var v fabric.BlockVerdict
			f, v = next(t, f, b)
			for _, tx := range v.Transactions {
				if tx.Chaincode == "" || tx.Chaincode == "_lifecycle" {
					continue
				}
				want := c.want
				if tx.Chaincode == "marblesp" { // writes to a collection, which may have a policy of its own
					want = fabric.PolicyUnknown
				}
				if calls++; tx.Policy != want || tx.Fault != nil {
					t.Errorf("%s: block %d: %s: policy %s, fault %v", name, b.Number(), tx.Chaincode, tx.Policy, tx.Fault)
				}
			}
		}
		if calls == 0 {
			t.Errorf("%s: no calls of chaincodes", name)
		}
	}
}
