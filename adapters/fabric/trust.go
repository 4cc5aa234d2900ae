package fabric

import (
	"context"
	"crypto/sha256"
	"fmt"
	"maps"
	"slices"
	"sync"
	"time"

	"github.com/hyperledger/fabric-protos-go/common"
	"github.com/hyperledger/fabric-protos-go/msp"

	proofs "github.com/anji-bridge/anji/proofs/fabric"
	"github.com/anji-bridge/anji/proofs/refusal"
)

// trustCache keeps what the channel's views are checked with before they are
// handed out.
type trustCache struct {
	mu      sync.Mutex
	current *proofs.Trust
	read    time.Time
}

// trustAge is how long it is taken from memory.
const trustAge = 5 * time.Minute

func (t *trustCache) forget() {
	t.mu.Lock()
	defer t.mu.Unlock()
	t.current = nil
}

// trusted is what a new client would pin now.
func (c *Chain) trusted(ctx context.Context) (*proofs.Trust, error) {
	c.trust.mu.Lock()
	defer c.trust.mu.Unlock()
	if c.trust.current != nil && time.Since(c.trust.read) < trustAge {
		return c.trust.current, nil
	}
	anchors, err := c.anchors(ctx)
	if err != nil {
		return nil, err
	}
	trust, err := proofs.NewTrust(anchors)
	if err != nil {
		return nil, c.wrap("trust", err)
	}
	c.trust.current, c.trust.read = trust, time.Now()
	return trust, nil
}

// anchors reads what a client of this channel must pin: the policy from the
// committed definition, its version from the read set of a view, and the
// organisations from the channel's configuration.
func (c *Chain) anchors(ctx context.Context) (proofs.Anchors, error) {
	none := proofs.Anchors{}
	found, err := c.definition(ctx, c.cfg.Chaincode)
	if err != nil {
		return none, err
	}
	raw, err := found.signaturePolicy()
	if err != nil {
		return none, c.wrap("definition", err)
	}
	if raw == nil {
		return none, c.cfg.fault("chaincode", refusal.PolicyUnsatisfied.With(
			"the committed definition of %q refers to a policy of the channel's configuration, which can change without the definition changing: approve and commit a definition with a signature policy of its own", c.cfg.Chaincode))
	}
	if err := proofs.DefinitionImplies(found.validation, raw); err != nil {
		return none, c.cfg.fault("chaincode", err)
	}
	version, err := c.definitionVersion(ctx)
	if err != nil {
		return none, err
	}
	organisations, err := c.organisations(ctx)
	if err != nil {
		return none, err
	}
	anchors := proofs.Anchors{Channel: c.cfg.Channel, Chaincode: c.cfg.Chaincode, Definition: version, Policy: raw}
	named, err := policyOrganisations(raw)
	if err != nil {
		return none, c.wrap("definition", err)
	}
	for _, id := range named {
		config, ok := organisations[id]
		if !ok {
			// It has left the channel; without it the policy is harder to
			// satisfy until the next definition.
			c.log.Warn().Str("organisation", id).Msg("the packet chaincode's policy names an organisation that the channel has not")
			continue
		}
		trimmed, err := proofs.TrimMSP(config)
		if err != nil {
			return none, c.wrap("organisation "+id, err)
		}
		anchors.MSPs = append(anchors.MSPs, trimmed)
	}
	return anchors, nil
}

// definitionVersion asks for an empty view of as many peers as the policy
// needs, since what one peer says could be a lie: its read set carries the
// version of the definition.
func (c *Chain) definitionVersion(ctx context.Context) (proofs.Version, error) {
	evidence, err := c.endorsedView(ctx, nil, nil)
	if err != nil {
		return proofs.Version{}, err
	}
	version, err := proofs.DefinitionOf(evidence.ResponsePayload, c.cfg.Chaincode)
	if err != nil {
		return proofs.Version{}, c.wrap("definition version", err)
	}
	return version, nil
}

// policyOrganisations lists the organisations that a policy names, in the
// order of its principals and without repeats.
func policyOrganisations(policy []byte) ([]string, error) {
	var envelope common.SignaturePolicyEnvelope
	if err := unmarshal(policy, &envelope); err != nil {
		return nil, err
	}
	var (
		ids  []string
		seen = map[string]bool{}
	)
	for _, identity := range envelope.Identities {
		var role msp.MSPRole
		if err := unmarshal(identity.GetPrincipal(), &role); err != nil {
			return nil, err
		}
		if !seen[role.MspIdentifier] {
			seen[role.MspIdentifier] = true
			ids = append(ids, role.MspIdentifier)
		}
	}
	return ids, nil
}

// organisations reads the MSP configurations (marshalled msp.FabricMSPConfig)
// of the application organisations from the channel's newest config block, as
// peers of most organisations tell them. Whole blocks cannot be compared: each orderer keeps another set of
// signatures beside them.
func (c *Chain) organisations(ctx context.Context) (map[string][]byte, error) {
	digest := func(payload []byte) string {
		found, err := applicationMSPs(payload)
		if err != nil {
			return err.Error() // if most peers say so, it comes to light below
		}
		return digestOf(found)
	}
	payload, err := c.agreed(ctx, call{"cscc", "GetConfigBlock", [][]byte{[]byte(c.cfg.Channel)}}, digest)
	if err != nil {
		return nil, err
	}
	found, err := applicationMSPs(payload)
	if err != nil {
		return nil, c.wrap("channel configuration", err)
	}
	return found, nil
}

func digestOf(organisations map[string][]byte) string {
	h := sha256.New()
	for _, id := range slices.Sorted(maps.Keys(organisations)) {
		part := sha256.Sum256(append([]byte(id+"\x00"), organisations[id]...))
		h.Write(part[:])
	}
	return string(h.Sum(nil))
}

// applicationMSPs opens a marshalled config block.
func applicationMSPs(block []byte) (map[string][]byte, error) {
	var (
		b        common.Block
		envelope common.Envelope
		payload  common.Payload
		config   common.ConfigEnvelope
	)
	if err := unmarshalAll(layer{block, &b}); err != nil {
		return nil, err
	}
	if len(b.GetData().GetData()) != 1 {
		return nil, fmt.Errorf("a config block holds one transaction, this one %d", len(b.GetData().GetData()))
	}
	if err := unmarshalAll(layer{b.Data.Data[0], &envelope}); err != nil {
		return nil, err
	}
	if err := unmarshalAll(layer{envelope.Payload, &payload}); err != nil {
		return nil, err
	}
	if err := unmarshalAll(layer{payload.Data, &config}); err != nil {
		return nil, err
	}
	application := config.GetConfig().GetChannelGroup().GetGroups()["Application"]
	out := map[string][]byte{}
	for name, group := range application.GetGroups() {
		var wrapped msp.MSPConfig
		if err := unmarshalAll(layer{group.GetValues()["MSP"].GetValue(), &wrapped}); err != nil {
			return nil, fmt.Errorf("organisation %s: %w", name, err)
		}
		if wrapped.Type != 0 {
			continue // not an X.509 MSP (0 is Fabric's FABRIC type)
		}
		var parsed msp.FabricMSPConfig
		if err := unmarshalAll(layer{wrapped.Config, &parsed}); err != nil {
			return nil, fmt.Errorf("organisation %s: %w", name, err)
		}
		out[parsed.Name] = wrapped.Config
	}
	return out, nil
}
