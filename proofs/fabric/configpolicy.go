package fabric

import (
	"github.com/hyperledger/fabric-protos-go/common"
	"google.golang.org/protobuf/proto"
	"google.golang.org/protobuf/protoadapt"

	"github.com/anji-bridge/anji/proofs/refusal"
)

// satisfies evaluates a policy of the channel's configuration, found by the
// groups that lead to it, over distinct signers.
func (c *channelConfig) satisfies(signers []principal, name string, groups ...string) error {
	group := c.group
	for _, g := range groups {
		group = group.GetGroups()[g]
	}
	ok, err := evaluateConfigPolicy(group, name, signers, maxConfigDepth)
	if err != nil {
		return err
	}
	if !ok {
		return refusal.PolicyUnsatisfied.With("%d signers do not satisfy policy %s of the channel", len(signers), name)
	}
	return nil
}

// evaluateConfigPolicy knows the two kinds of policy that Fabric does:
// signature policies and those that count the policies of groups below
// (common/policies/implicitmeta.go).
func evaluateConfigPolicy(group *common.ConfigGroup, name string, signers []principal, depth int) (bool, error) {
	policy := group.GetPolicies()[name].GetPolicy()
	if policy == nil || depth == 0 {
		return false, refusal.ConfigInvalid.With("configuration has no policy %s", name)
	}
	switch common.Policy_PolicyType(policy.Type) {
	case common.Policy_SIGNATURE:
		if len(policy.Value) > maxPolicySize {
			return false, refusal.TooLarge.With("policy %s of %d bytes, at most %d", name, len(policy.Value), maxPolicySize)
		}
		var envelope common.SignaturePolicyEnvelope
		if err := proto.Unmarshal(policy.Value, protoadapt.MessageV2Of(&envelope)); err != nil {
			return false, refusal.ConfigInvalid.With("policy %s: %w", name, err)
		}
		compiled, err := compile(&envelope)
		if err != nil {
			return false, refusal.Wrap(err, "policy %s", name)
		}
		return compiled.satisfiedBy(signers), nil
	case common.Policy_IMPLICIT_META:
		var meta common.ImplicitMetaPolicy
		if err := proto.Unmarshal(policy.Value, protoadapt.MessageV2Of(&meta)); err != nil {
			return false, refusal.ConfigInvalid.With("policy %s: %w", name, err)
		}
		satisfied := 0
		for _, sub := range group.Groups {
			// As in Fabric, a group without the policy counts and never agrees.
			if ok, err := evaluateConfigPolicy(sub, meta.SubPolicy, signers, depth-1); err == nil && ok {
				satisfied++
			}
		}
		want := map[common.ImplicitMetaPolicy_Rule]int{
			common.ImplicitMetaPolicy_ANY:      1,
			common.ImplicitMetaPolicy_ALL:      len(group.Groups),
			common.ImplicitMetaPolicy_MAJORITY: len(group.Groups)/2 + 1,
		}[meta.Rule]
		// Fabric lets a policy over no groups pass; nobody signed, so not here.
		return want > 0 && satisfied >= want, nil
	default:
		return false, refusal.ConfigInvalid.With("policy %s is of type %d", name, policy.Type)
	}
}
