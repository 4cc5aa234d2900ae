package fabric

import (
	"maps"
	"strings"

	"github.com/hyperledger/fabric-protos-go/peer"
	lifecyclepb "github.com/hyperledger/fabric-protos-go/peer/lifecycle"

	"github.com/anji-bridge/anji/proofs/refusal"
)

// maxDefinitions bounds how many chaincodes' policies a Follower remembers.
const maxDefinitions = 1024

// definition is the endorsement policy in a chaincode definition: a signature
// policy, or the name of one of the channel's policies for its members.
type definition struct {
	policy    *policy
	reference string
}

// defaultValidation is Fabric's own validation plugin; what another one asks
// for is not known.
const defaultValidation = "vscc"

// learn takes endorsement policies from the definitions that a block commits.
// A commit counts when its endorsements satisfy the channel's policy for
// definitions and the peer's flag calls it valid; otherwise the policy is
// unknown from then on, since a flag is no evidence either way.
func learn(before map[string]definition, transactions []TransactionVerdict) map[string]definition {
	known := maps.Clone(before)
	if known == nil {
		known = map[string]definition{}
	}
	for _, tx := range transactions {
		for _, write := range tx.definitions {
			name, isPolicy := definitionOf(write.Key)
			if !isPolicy {
				continue
			}
			delete(known, name)
			if tx.Policy != PolicySatisfied || tx.Fault != nil || tx.Flag != ValidationFlag(peer.TxValidationCode_VALID) {
				continue
			}
			if d, err := readDefinition(write.Value); err == nil && len(known) < maxDefinitions {
				known[name] = d
			}
		}
	}
	return known
}

// definitionOf finds the chaincode whose endorsement policy a key holds
// (core/chaincode/lifecycle/serializer.go).
func definitionOf(key string) (name string, ok bool) {
	rest, ok := strings.CutPrefix(key, "namespaces/fields/")
	if !ok {
		return "", false
	}
	return strings.CutSuffix(rest, "/ValidationInfo")
}

func readDefinition(raw []byte) (definition, error) {
	var data lifecyclepb.StateData
	if err := unmarshal("definition", raw, &data); err != nil {
		return definition{}, err
	}
	var info lifecyclepb.ChaincodeValidationInfo
	if err := unmarshal("validation info", data.GetBytes(), &info); err != nil {
		return definition{}, err
	}
	if info.ValidationPlugin != defaultValidation || len(info.ValidationParameter) > maxPolicySize {
		return definition{}, refusal.ConfigInvalid.With("validation plugin %q with %d bytes", info.ValidationPlugin, len(info.ValidationParameter))
	}
	var application peer.ApplicationPolicy
	if err := unmarshal("endorsement policy", info.ValidationParameter, &application); err != nil {
		return definition{}, err
	}
	if envelope := application.GetSignaturePolicy(); envelope != nil {
		p, err := compile(envelope)
		if err != nil {
			return definition{}, err
		}
		for i, principal := range p.principals {
			if principal.mspID == "" {
				return definition{}, refusal.ConfigInvalid.With("principal %d is no role", i)
			}
		}
		return definition{policy: p}, nil
	}
	const channel = "/Channel/Application/"
	reference, ok := strings.CutPrefix(application.GetChannelConfigPolicyReference(), channel)
	if !ok || strings.Contains(reference, "/") {
		return definition{}, refusal.ConfigInvalid.With("policy reference %q", application.GetChannelConfigPolicyReference())
	}
	return definition{reference: reference}, nil
}

// satisfied evaluates the policy over distinct signers.
func (d definition) satisfied(c *channelConfig, signers []principal) error {
	if d.policy == nil {
		return c.satisfies(signers, d.reference, "Application")
	}
	if !d.policy.satisfiedBy(signers) {
		return refusal.PolicyUnsatisfied.With("%d endorsements do not satisfy the policy in the chaincode's definition", len(signers))
	}
	return nil
}
