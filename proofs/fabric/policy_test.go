package fabric_test

import (
	"errors"
	"fmt"
	"slices"
	"testing"

	"github.com/hyperledger/fabric-protos-go/common"
	"github.com/hyperledger/fabric-protos-go/msp"
	"github.com/hyperledger/fabric-protos-go/peer"
	"google.golang.org/protobuf/proto"
	"google.golang.org/protobuf/protoadapt"

	"github.com/anji-bridge/anji/proofs/fabric"
	"github.com/anji-bridge/anji/proofs/fabric/fabrictest"
	"github.com/anji-bridge/anji/proofs/refusal"
)

// tree is a policy in short: a leaf is principal "A" (peer) or "a" (member of
// A), a gate is of(n, ...).
type tree struct {
	n    int32
	leaf string
	of   []tree
}

func of(n int32, rules ...any) tree {
	t := tree{n: n}
	for _, r := range rules {
		switch r := r.(type) {
		case string:
			t.of = append(t.of, tree{leaf: r})
		case tree:
			t.of = append(t.of, r)
		}
	}
	return t
}

func (t tree) envelope(tb testing.TB) *common.SignaturePolicyEnvelope {
	e := &common.SignaturePolicyEnvelope{}
	e.Rule = t.rule(tb, e)
	return e
}

func (t tree) rule(tb testing.TB, e *common.SignaturePolicyEnvelope) *common.SignaturePolicy {
	if t.leaf != "" {
		role := &msp.MSPRole{MspIdentifier: t.leaf, Role: msp.MSPRole_PEER}
		if t.leaf >= "a" {
			role = &msp.MSPRole{MspIdentifier: string(t.leaf[0] - 'a' + 'A'), Role: msp.MSPRole_MEMBER}
		}
		raw, err := proto.Marshal(protoadapt.MessageV2Of(role))
		if err != nil {
			tb.Fatal(err)
		}
		e.Identities = append(e.Identities, &msp.MSPPrincipal{Principal: raw})
		return &common.SignaturePolicy{Type: &common.SignaturePolicy_SignedBy{SignedBy: int32(len(e.Identities) - 1)}}
	}
	gate := &common.SignaturePolicy_NOutOf{N: t.n}
	for _, sub := range t.of {
		gate.Rules = append(gate.Rules, sub.rule(tb, e))
	}
	return &common.SignaturePolicy{Type: &common.SignaturePolicy_NOutOf_{NOutOf: gate}}
}

func (t tree) pinned(tb testing.TB) []byte {
	raw, err := fabric.MarshalPolicy(t.envelope(tb))
	if err != nil {
		tb.Fatal(err)
	}
	return raw
}

func (t tree) committed(tb testing.TB) []byte {
	raw, err := proto.Marshal(protoadapt.MessageV2Of(&peer.ApplicationPolicy{Type: &peer.ApplicationPolicy_SignaturePolicy{SignaturePolicy: t.envelope(tb)}}))
	if err != nil {
		tb.Fatal(err)
	}
	return raw
}

func TestSatisfies(t *testing.T) {
	two := of(2, "A", "B", "C")
	for _, c := range []struct {
		policy  tree
		signers string
		want    bool
	}{
		{two, "AB", true}, {two, "CA", true}, {two, "ABC", true},
		{two, "", false}, {two, "A", false}, {two, "AA", false}, {two, "AD", false},
		{of(1, "A"), "A", true}, {of(1, "A"), "B", false}, {of(1, "a"), "A", true},
		{of(2, "A", "A"), "A", false}, {of(2, "A", "A"), "AA", true},
		{of(2, of(1, "A", "B"), of(1, "A", "C")), "A", false},
		{of(2, of(1, "A", "B"), of(1, "A", "C")), "AC", true},
		// A gate that fails gives back the signers it had taken.
		{of(1, of(2, "A", "B"), "A"), "A", true},
		// Fabric goes from left to right and takes what first fits: a gate
		// that is satisfied already still takes signers.
		{of(2, of(1, "A", "B"), "B"), "AB", false},
		{of(2, "B", of(1, "A", "B")), "AB", true},
	} {
		ids := []string{}
		for _, s := range c.signers {
			ids = append(ids, string(s))
		}
		got, err := fabric.Satisfies(c.policy.pinned(t), ids)
		if err != nil || got != c.want {
			t.Errorf("%v by %s: %v, %v, want %v", c.policy, c.signers, got, err, c.want)
		}
	}
	if _, err := fabric.Satisfies([]byte("junk"), nil); !errors.Is(err, refusal.Malformed) {
		t.Errorf("junk: %v", err)
	}
}

func TestDefinitionImplies(t *testing.T) {
	two, majority5 := of(2, "A", "B", "C"), of(3, "A", "B", "C", "D", "E")
	for _, c := range []struct {
		committed, pinned tree
		want              refusal.Code
	}{
		{two, two, ""},
		{of(3, "A", "B", "C"), two, ""},
		{of(2, "A", "B"), two, ""},
		{of(2, "C", "B", "A"), two, ""},
		{two, of(2, "a", "b", "c"), ""},
		{of(2, of(1, "A", "B"), "C"), two, ""},
		{majority5, of(2, "A", "B", "C", "D", "E"), ""},
		{of(1, two, "D"), of(1, "A", "B", "C", "D"), ""},
		// Weaker: one organisation alone could write what all then endorse.
		{of(1, "A", "B", "C"), two, refusal.PolicyUnsatisfied},
		{of(1, "A"), two, refusal.PolicyUnsatisfied},
		{of(2, "A", "A"), two, refusal.PolicyUnsatisfied},
		{of(2, "a", "b", "c"), two, refusal.PolicyUnsatisfied},
		{of(2, "A", "B", "C", "D"), two, refusal.PolicyUnsatisfied},
		{of(1, two, "D"), two, refusal.PolicyUnsatisfied},
		{two, of(3, "A", "B", "C"), refusal.PolicyUnsatisfied},
		{two, of(2, "A", "B"), refusal.PolicyUnsatisfied},
		{of(2, "A", "D"), two, refusal.PolicyUnsatisfied},
	} {
		err := fabric.DefinitionImplies(c.committed.committed(t), c.pinned.pinned(t))
		if code, _ := refusal.Of(err); code != c.want {
			t.Errorf("%v implies %v: %v, want %q", c.committed, c.pinned, err, c.want)
		}
	}
}

func TestDefinitionImpliesRefuses(t *testing.T) {
	pinned := of(2, "A", "B", "C").pinned(t)
	marshal := func(m protoadapt.MessageV1) []byte {
		raw, err := proto.Marshal(protoadapt.MessageV2Of(m))
		if err != nil {
			t.Fatal(err)
		}
		return raw
	}
	identities := fabrictest.Policy(2, msp.MSPRole_PEER, "A", "B", "C")
	for _, p := range identities.Identities {
		p.PrincipalClassification = msp.MSPPrincipal_IDENTITY
	}
	ids := []any{}
	for i := range 40 {
		ids = append(ids, fmt.Sprintf("P%02d", i))
	}
	for name, c := range map[string]struct {
		committed []byte
		want      refusal.Code
	}{
		"junk":  {[]byte("junk"), refusal.Malformed},
		"empty": {nil, refusal.EmptyField},
		"huge":  {make([]byte, 16<<10+1), refusal.TooLarge},
		"a reference into the channel configuration": {marshal(&peer.ApplicationPolicy{
			Type: &peer.ApplicationPolicy_ChannelConfigPolicyReference{ChannelConfigPolicyReference: "/Channel/Application/Endorsement"},
		}), refusal.PolicyUnsatisfied},
		"principals that are no roles": {marshal(&peer.ApplicationPolicy{
			Type: &peer.ApplicationPolicy_SignaturePolicy{SignaturePolicy: identities},
		}), refusal.PolicyUnsatisfied},
		"threshold 0":   {of(0, "A").committed(t), refusal.ClientInvalid},
		"too many ways": {of(20, ids...).committed(t), refusal.TooLarge},
	} {
		if code, err := refusal.Of(fabric.DefinitionImplies(c.committed, pinned)); code != c.want {
			t.Errorf("%s: %v, want %s", name, err, c.want)
		}
	}
	if err := fabric.DefinitionImplies(pinned, []byte("junk")); !errors.Is(err, refusal.Malformed) {
		t.Errorf("a pinned policy that is junk: %v", err)
	}
}

// Whatever DefinitionImplies accepts holds: no set of signers satisfies the
// committed policy and not the pinned one, over all small policies.
func TestDefinitionImpliesIsSound(t *testing.T) {
	var policies []tree
	for n := int32(1); n <= 3; n++ {
		for _, leaves := range [][]any{{"A", "B", "C"}, {"A", "A", "B"}, {"A", of(1, "B", "C"), "C"}, {of(2, "A", "B"), "C", "B"}} {
			policies = append(policies, of(n, leaves...))
		}
	}
	accepted := 0
	for _, committed := range policies {
		for _, pinned := range policies {
			if fabric.DefinitionImplies(committed.committed(t), pinned.pinned(t)) != nil {
				continue
			}
			accepted++
			for set := range 64 { // up to two peers of each organisation
				signers := []string{}
				for bit, id := range []string{"A", "B", "C", "A", "B", "C"} {
					if set&(1<<bit) != 0 {
						signers = append(signers, id)
					}
				}
				before, err := fabric.Satisfies(committed.pinned(t), signers)
				if err != nil {
					t.Fatal(err)
				}
				if before && !satisfiable(t, pinned, signers) {
					t.Fatalf("%v implies %v, but %v satisfy only the first", committed, pinned, signers)
				}
			}
		}
	}
	if accepted < len(policies) {
		t.Errorf("only %d pairs were accepted", accepted)
	}
}

// satisfiable tries the signers, and all choices among them, in each order:
// Fabric's own evaluation may take the wrong one first.
func satisfiable(t *testing.T, policy tree, signers []string) bool {
	for set := range 1 << len(signers) {
		var chosen []string
		for i, s := range signers {
			if set&(1<<i) != 0 {
				chosen = append(chosen, s)
			}
		}
		slices.Sort(chosen)
		if ok, err := fabric.Satisfies(policy.pinned(t), chosen); err != nil {
			t.Fatal(err)
		} else if ok {
			return true
		}
	}
	return false
}
