package fabricnet

import (
	"fmt"
	"strings"

	"github.com/hyperledger/fabric-protos-go/common"
	"github.com/hyperledger/fabric-protos-go/peer"
	"github.com/hyperledger/fabric-sdk-go/third_party/github.com/hyperledger/fabric/common/policydsl"
)

// Collection is a private data collection. Peers of the member organisations
// alone have its values, and clients of others neither read nor write them.
type Collection struct {
	Name    string   `json:"name"`
	Members []string `json:"members"` // MSP ids
}

// terms are what organisations agree on beside the code.
type terms struct {
	policy      *common.SignaturePolicyEnvelope
	collections []*peer.CollectionConfig
}

func (c Chaincode) terms() (t terms, err error) {
	if t.policy, err = policydsl.FromString(c.Policy); err != nil {
		return terms{}, fmt.Errorf("policy %q: %w", c.Policy, err)
	}
	for _, collection := range c.Collections {
		config, err := collection.config()
		if err != nil {
			return terms{}, fmt.Errorf("collection %s: %w", collection.Name, err)
		}
		t.collections = append(t.collections, config)
	}
	return t, nil
}

func (c Collection) config() (*peer.CollectionConfig, error) {
	var principals []string
	for _, member := range c.Members {
		principals = append(principals, "'"+member+".member'")
	}
	members, err := policydsl.FromString("OR(" + strings.Join(principals, ", ") + ")")
	if err != nil {
		return nil, fmt.Errorf("members %s: %w", c.Members, err)
	}
	return &peer.CollectionConfig{Payload: &peer.CollectionConfig_StaticCollectionConfig{
		StaticCollectionConfig: &peer.StaticCollectionConfig{
			Name: c.Name,
			MemberOrgsPolicy: &peer.CollectionPolicyConfig{
				Payload: &peer.CollectionPolicyConfig_SignaturePolicy{SignaturePolicy: members},
			},
			MaximumPeerCount: int32(len(c.Members)),
			MemberOnlyRead:   true,
			MemberOnlyWrite:  true,
		},
	}}, nil
}
