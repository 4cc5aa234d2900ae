package fabric

import (
	"bytes"
	"crypto/ecdsa"
	"crypto/elliptic"
	"crypto/x509"
	"maps"
	"slices"

	"github.com/hyperledger/fabric-protos-go/common"
	"github.com/hyperledger/fabric-protos-go/msp"
	"github.com/hyperledger/fabric-protos-go/orderer"
	"google.golang.org/protobuf/proto"
	"google.golang.org/protobuf/protoadapt"

	"github.com/anji-bridge/anji/proofs/refusal"
)

// Bounds on a channel's configuration.
const (
	maxConfigDepth = 8
	maxConsenters  = 256
)

// bft is the consensus type whose blocks carry a quorum of signatures
// (orderer.ConsensusType of Fabric 3).
const bft = "BFT"

// channelConfig is what verification reads of a channel's configuration.
type channelConfig struct {
	channel    string
	number     uint64 // of the block that carries it
	sequence   uint64
	consensus  string
	consenters map[uint32]*consenter // by identifier; BFT only
	orgs       map[string]*organisation
	faults     map[string]error  // organisations that cannot be read, by MSP id
	members    map[string]string // groups of peer organisations, by MSP id
	group      *common.ConfigGroup
}

// consenter is an orderer that the configuration names.
type consenter struct {
	id uint32
	signer
	fault error // why its signatures do not count
}

// openConfig decodes the configuration in a config block.
func openConfig(b *Block, e envelope) (*common.Config, error) {
	if !e.isConfig() {
		return nil, refusal.ConfigInvalid.With("block %d is not a config block", b.number)
	}
	var config common.ConfigEnvelope
	if err := proto.Unmarshal(e.payload.Data, protoadapt.MessageV2Of(&config)); err != nil {
		return nil, refusal.Malformed.With("configuration in block %d: %w", b.number, err)
	}
	if config.Config == nil {
		return nil, refusal.ConfigInvalid.With("block %d carries an empty configuration", b.number)
	}
	return config.Config, nil
}

// readConfig reads what verification needs of a configuration. The orderers
// have applied an update to the configuration before; that the signatures on
// the update satisfy the channel's modification policies is theirs to check.
func readConfig(b *Block, channel string, config *common.Config) (*channelConfig, error) {
	c := &channelConfig{
		channel: channel, number: b.number, sequence: config.Sequence,
		orgs: map[string]*organisation{}, faults: map[string]error{}, members: map[string]string{},
		group: config.ChannelGroup,
	}
	ordererGroup := c.group.GetGroups()["Orderer"]
	if ordererGroup == nil {
		return nil, refusal.ConfigInvalid.With("block %d configures no orderers", b.number)
	}
	if err := checkDepth(c.group, maxConfigDepth); err != nil {
		return nil, err
	}
	seen := map[string][]byte{}
	for _, section := range []string{"Orderer", "Application"} {
		orgs := c.group.Groups[section].GetGroups()
		for _, name := range slices.Sorted(maps.Keys(orgs)) {
			id, err := c.addOrganisation(orgs[name], seen)
			if err != nil {
				return nil, refusal.Wrap(err, "organisation %s in block %d", name, b.number)
			}
			if section == "Application" {
				c.members[id] = name
			}
		}
	}
	var consensus orderer.ConsensusType
	if err := readValue(ordererGroup, "ConsensusType", &consensus); err != nil {
		return nil, err
	}
	if c.consensus = consensus.Type; c.consensus == bft {
		return c, c.setConsenters(ordererGroup)
	}
	return c, nil
}

func checkDepth(group *common.ConfigGroup, depth int) error {
	if depth == 0 {
		return refusal.TooLarge.With("configuration is nested deeper than %d groups", maxConfigDepth)
	}
	for _, sub := range group.GetGroups() {
		if err := checkDepth(sub, depth-1); err != nil {
			return err
		}
	}
	return nil
}

// readValue decodes a value of a group that must be there.
func readValue(group *common.ConfigGroup, name string, into protoadapt.MessageV1) error {
	value := group.GetValues()[name]
	if value == nil {
		return refusal.ConfigInvalid.With("configuration has no %s", name)
	}
	if err := proto.Unmarshal(value.Value, protoadapt.MessageV2Of(into)); err != nil {
		return refusal.ConfigInvalid.With("%s: %w", name, err)
	}
	return nil
}

// addOrganisation keeps an organisation that cannot be read, such as one with
// an Idemix MSP, with its fault: it spoils nothing but its own signatures.
// seen holds the MSPs met so far; peers and orderers may share one.
func (c *channelConfig) addOrganisation(group *common.ConfigGroup, seen map[string][]byte) (id string, err error) {
	var config msp.MSPConfig
	if err := readValue(group, "MSP", &config); err != nil {
		return "", err
	}
	var details msp.FabricMSPConfig
	if err := proto.Unmarshal(config.Config, protoadapt.MessageV2Of(&details)); err != nil {
		return "", refusal.ConfigInvalid.With("MSP: %w", err)
	}
	id = details.Name
	if before, again := seen[id]; again {
		if !bytes.Equal(before, config.Config) {
			return "", refusal.ConfigInvalid.With("MSP %s is configured in two ways", id)
		}
		return id, nil
	}
	seen[id] = config.Config
	switch {
	case config.Type != 0:
		c.faults[id] = refusal.CertificateRefuse.With("%s: MSP of type %d, only X.509 is read", id, config.Type)
	case len(config.Config) > maxMSPConfig:
		c.faults[id] = refusal.TooLarge.With("%s: MSP of %d bytes, at most %d", id, len(config.Config), maxMSPConfig)
	default:
		org, err := parseOrganisation(trim(&details))
		if err != nil {
			c.faults[id] = err
			return id, nil
		}
		c.orgs[id] = org
	}
	return id, nil
}

// setConsenters reads the mapping from identifiers to certificates.
func (c *channelConfig) setConsenters(group *common.ConfigGroup) error {
	var mapping common.Orderers
	if err := readValue(group, "Orderers", &mapping); err != nil {
		return err
	}
	if n := len(mapping.ConsenterMapping); n == 0 || n > maxConsenters {
		return refusal.ConfigInvalid.With("%d consenters, want 1 to %d", n, maxConsenters)
	}
	c.consenters = make(map[uint32]*consenter, len(mapping.ConsenterMapping))
	keys := map[string]bool{}
	for _, m := range mapping.ConsenterMapping {
		if c.consenters[m.GetId()] != nil {
			return refusal.DuplicateSigner.With("consenter %d is configured twice", m.GetId())
		}
		identity, err := encode("consenter", &msp.SerializedIdentity{Mspid: m.GetMspId(), IdBytes: m.GetIdentity()})
		if err != nil {
			return err
		}
		next := &consenter{id: m.GetId()}
		c.consenters[next.id] = next
		if next.signer, next.fault = c.identify(identity); next.fault != nil {
			continue
		}
		// One key under two numbers would count twice towards the quorum.
		if keys[next.point] {
			return refusal.DuplicateSigner.With("consenter %d has the key of another", next.id)
		}
		keys[next.point] = true
	}
	return nil
}

// quorum is the number of consenters that two sets of signers need so as to
// share an honest one (common/policies/bft.go, ComputeBFTQuorum).
func (c *channelConfig) quorum() int {
	n := len(c.consenters)
	f := (n - 1) / 3
	return (n + f + 2) / 2 // ceil((n+f+1)/2)
}

// signer is an identity that the configuration vouches for.
type signer struct {
	principal
	name  string // common name
	cert  *x509.Certificate
	key   *ecdsa.PublicKey
	point string // the key's bytes: tells keys apart
}

// identify checks a marshalled msp.SerializedIdentity against the
// configured organisations, whatever the dates of its certificate.
func (c *channelConfig) identify(raw []byte) (signer, error) {
	s, err := openIdentity(raw)
	if err != nil {
		return s, err
	}
	org, known := c.orgs[s.mspID]
	if !known {
		if fault := c.faults[s.mspID]; fault != nil {
			return s, fault
		}
		return s, refusal.UnknownSigner.With("MSP %q is not part of the channel", s.mspID)
	}
	s.role, err = org.member(s.cert)
	return s, err
}

// openIdentity reads the certificate in an identity and takes it on trust.
func openIdentity(raw []byte) (signer, error) {
	if len(raw) > maxEndorser {
		return signer{}, refusal.TooLarge.With("identity of %d bytes, at most %d", len(raw), maxEndorser)
	}
	var id msp.SerializedIdentity
	if err := proto.Unmarshal(raw, protoadapt.MessageV2Of(&id)); err != nil {
		return signer{}, refusal.Malformed.With("identity: %w", err)
	}
	s := signer{principal: principal{mspID: id.Mspid}}
	var err error
	if s.cert, err = parseCertificate(cleanPEM(id.IdBytes)); err != nil {
		return s, refusal.CertificateRefuse.With("%w", err)
	}
	s.name = s.cert.Subject.CommonName
	key, ok := s.cert.PublicKey.(*ecdsa.PublicKey)
	if !ok || key.Curve != elliptic.P256() {
		return s, refusal.CertificateRefuse.With("key of %s is not on P-256", s.cert.Subject)
	}
	point, err := key.Bytes()
	if err != nil {
		return s, refusal.CertificateRefuse.With("%w", err)
	}
	s.key, s.point = key, string(point)
	return s, nil
}
