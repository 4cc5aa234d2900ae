package fabric

import (
	"encoding/pem"

	"github.com/hyperledger/fabric-protos-go/common"
	"github.com/hyperledger/fabric-protos-go/msp"
	"google.golang.org/protobuf/proto"
	"google.golang.org/protobuf/protoadapt"

	"github.com/anji-bridge/anji/proofs/refusal"
)

// Bounds on what a client may be made to trust.
const (
	maxMSPs       = 64
	maxMSPConfig  = 128 << 10 // bytes of one organisation's configuration
	maxPolicySize = 16 << 10  // bytes
)

// Version is the block and transaction that last wrote a key (Fabric's
// kvrwset.Version).
type Version struct {
	Block uint64
	Tx    uint64
}

// Anchors is what a verifier pins about a packet chaincode, in serialisable
// parts.
type Anchors struct {
	Channel   string
	Chaincode string
	// Definition is the version of the committed chaincode definition: of
	// key namespaces/fields/<chaincode>/Sequence in namespace _lifecycle,
	// which the read set of every endorsement carries.
	Definition Version
	// Policy is a marshalled common.SignaturePolicyEnvelope. Its principals
	// are members and peers, and those of the MSPs below can satisfy it.
	Policy []byte
	// MSPs are marshalled msp.FabricMSPConfig, one for each organisation,
	// as TrimMSP leaves them.
	MSPs [][]byte
}

// Trust is Anchors parsed and checked. It does not change.
type Trust struct {
	channel    string
	chaincode  string
	definition Version
	policy     *policy
	orgs       map[string]*organisation // by MSP id
}

// NewTrust checks the anchors. It refuses with ClientInvalid, TooLarge,
// Malformed or NonCanonical.
func NewTrust(a Anchors) (*Trust, error) {
	if n := len(a.Channel); n == 0 || n > maxName {
		return nil, refusal.ClientInvalid.With("channel name of %d bytes, want 1 to %d", n, maxName)
	}
	if n := len(a.Chaincode); n == 0 || n > maxName {
		return nil, refusal.ClientInvalid.With("chaincode name of %d bytes, want 1 to %d", n, maxName)
	}
	// Block 0 is the channel's genesis block, which commits no definition.
	if a.Definition.Block == 0 {
		return nil, refusal.ClientInvalid.With("definition version names block 0")
	}
	if n := len(a.MSPs); n == 0 || n > maxMSPs {
		return nil, refusal.ClientInvalid.With("%d MSPs, want 1 to %d", n, maxMSPs)
	}
	t := &Trust{
		channel:    a.Channel,
		chaincode:  a.Chaincode,
		definition: a.Definition,
		orgs:       make(map[string]*organisation, len(a.MSPs)),
	}
	for i, raw := range a.MSPs {
		org, err := newOrganisation(raw)
		if err != nil {
			return nil, refusal.ClientInvalid.With("msp %d: %w", i, err)
		}
		if _, repeated := t.orgs[org.name]; repeated {
			return nil, refusal.ClientInvalid.With("msp %s is given twice", org.name)
		}
		t.orgs[org.name] = org
	}
	var err error
	if t.policy, err = newPolicy(a.Policy); err != nil {
		return nil, refusal.ClientInvalid.With("policy: %w", err)
	}
	// An organisation that has left the channel stays in the policy until the
	// next definition, and nobody can sign for it any more.
	if !t.policy.satisfiable(t.policy.rule, t.orgs) {
		return nil, refusal.ClientInvalid.With("the policy cannot be satisfied by peers of the MSPs that are given")
	}
	return t, nil
}

// WithDefinition is the same trust in another version of the chaincode
// definition.
func (t *Trust) WithDefinition(definition Version) *Trust {
	other := *t
	other.definition = definition
	return &other
}

// MarshalPolicy encodes a policy for Anchors.
func MarshalPolicy(policy *common.SignaturePolicyEnvelope) ([]byte, error) {
	return encode("policy", policy)
}

// TrimMSP reduces an organisation's configuration, as a channel carries it,
// to what verification reads: roots, intermediates, revocation lists and
// organisational units. Refuses with Malformed or ClientInvalid.
func TrimMSP(config []byte) ([]byte, error) {
	var full msp.FabricMSPConfig
	if err := proto.Unmarshal(config, protoadapt.MessageV2Of(&full)); err != nil {
		return nil, refusal.Malformed.With("msp configuration: %w", err)
	}
	raw, err := encode("msp configuration", trim(&full))
	if err != nil {
		return nil, err
	}
	if _, err := newOrganisation(raw); err != nil {
		return nil, err
	}
	return raw, nil
}

func trim(full *msp.FabricMSPConfig) *msp.FabricMSPConfig {
	for _, certs := range [][][]byte{full.RootCerts, full.IntermediateCerts} {
		for i := range certs {
			certs[i] = cleanPEM(certs[i])
		}
	}
	nodes := full.FabricNodeOus
	for _, id := range append([]*msp.FabricOUIdentifier{
		nodes.GetPeerOuIdentifier(), nodes.GetClientOuIdentifier(), nodes.GetAdminOuIdentifier(), nodes.GetOrdererOuIdentifier(),
	}, full.OrganizationalUnitIdentifiers...) {
		if id != nil {
			id.Certificate = cleanPEM(id.Certificate)
		}
	}
	return &msp.FabricMSPConfig{
		Name:                          full.Name,
		RootCerts:                     full.RootCerts,
		IntermediateCerts:             full.IntermediateCerts,
		RevocationList:                full.RevocationList,
		OrganizationalUnitIdentifiers: full.OrganizationalUnitIdentifiers,
		FabricNodeOus:                 full.FabricNodeOus,
	}
}

// cleanPEM drops what surrounds the first PEM block, which Fabric ignores.
func cleanPEM(data []byte) []byte {
	block, _ := pem.Decode(data)
	if block == nil {
		return data
	}
	return pem.EncodeToMemory(&pem.Block{Type: block.Type, Bytes: block.Bytes})
}
