package fabric

import (
	"context"
	"crypto/sha256"
	"crypto/x509"
	"encoding/pem"
	"fmt"
	"strings"
	"time"

	"github.com/hyperledger/fabric-protos-go/common"
	"github.com/hyperledger/fabric-protos-go/msp"

	"github.com/anji-bridge/anji/adapters"
	client "github.com/anji-bridge/anji/contracts/clients/fabric"
	proofs "github.com/anji-bridge/anji/proofs/fabric"
	"github.com/anji-bridge/anji/proofs/refusal"
)

var _ adapters.TrustSource = (*Chain)(nil)

// ProposedTrust implements adapters.TrustSource, from the channel's
// configuration and the committed definition.
func (c *Chain) ProposedTrust(ctx context.Context) (adapters.Trust, error) {
	newest, err := c.CommittedTrust(ctx)
	if err != nil {
		return adapters.Trust{}, err
	}
	c.definitions.forget()
	anchors, err := c.anchors(ctx)
	if err != nil {
		return adapters.Trust{}, err
	}
	document, err := client.NewTrustDocument(newest.Sequence+1, anchors).Marshal()
	if err != nil {
		return adapters.Trust{}, c.wrap("trust document", err)
	}
	return c.parseTrust(document)
}

// CommittedTrust implements adapters.TrustSource.
func (c *Chain) CommittedTrust(ctx context.Context) (adapters.Trust, error) {
	document, err := c.agreed(ctx, call{c.cfg.Chaincode, "Trust", nil}, nil)
	if err != nil || len(document) == 0 {
		return adapters.Trust{}, err
	}
	return c.parseTrust(document)
}

func (c *Chain) parseTrust(document []byte) (adapters.Trust, error) {
	parsed, err := client.ParseTrustDocument(document)
	if err != nil {
		return adapters.Trust{}, c.wrap("trust document", err)
	}
	facts, err := facts(parsed.Anchors())
	return adapters.Trust{Sequence: parsed.Sequence, Document: document, Facts: facts}, err
}

// SetTrust implements adapters.TrustSource.
func (c *Chain) SetTrust(ctx context.Context, document []byte) error {
	_, err := c.invoke(ctx, call{c.cfg.Chaincode, "SetTrust", [][]byte{document}})
	return err
}

// ClientTrust implements adapters.TrustSource.
func (c *Chain) ClientTrust(of adapters.Client) ([]adapters.Trust, error) {
	state, err := clientState(of)
	if err != nil {
		return nil, err
	}
	base, err := facts(state.Anchors())
	if err != nil {
		return nil, err
	}
	trusts := []adapters.Trust{{Sequence: state.TrustSequence, Facts: base}}
	for _, p := range state.Pending {
		next, err := facts(p.Document.Anchors())
		if err != nil {
			return nil, err
		}
		trusts = append(trusts, adapters.Trust{Sequence: p.Document.Sequence, Facts: next, Effective: time.Unix(int64(p.Effective), 0).UTC()})
	}
	return trusts, nil
}

// TrustUpdate implements adapters.TrustSource. It checks the update as the
// client will.
func (c *Chain) TrustUpdate(ctx context.Context, of adapters.Client) ([]byte, error) {
	state, err := clientState(of)
	if err != nil {
		return nil, err
	}
	newest, err := c.CommittedTrust(ctx)
	if err != nil {
		return nil, err
	}
	if newest.Sequence <= state.Newest() {
		return nil, c.wrap("trust update", refusal.TrustSequence.With("client %s knows document %d, the newest is %d", of.ID, state.Newest(), newest.Sequence))
	}
	document, err := client.ParseTrustDocument(newest.Document)
	if err != nil {
		return nil, c.wrap("trust document", err)
	}
	wanted, err := demandsOf(state)
	if err != nil {
		return nil, c.wrap("trust update", err)
	}
	for i := range wanted {
		wanted[i].trust = wanted[i].trust.WithDefinition(document.Anchors().Definition)
	}
	endorsed, err := c.endorsedView(ctx, [][]byte{[]byte(client.TrustPath)}, wanted)
	if err != nil {
		return nil, c.wrap("trust update", err)
	}
	view, err := wanted.verify(endorsed)
	if err == nil {
		err = proofs.VerifyEntry(view.Root, proofs.Entry{Path: []byte(client.TrustPath), Value: newest.Document}, nil)
	}
	if err != nil {
		return nil, c.wrap("trust update", err)
	}
	return packAny(client.NewTrustUpdate(endorsed, newest.Document))
}

// facts describes anchors: each whole by a fingerprint, and its parts in the
// words of those who compare them.
func facts(a proofs.Anchors) ([]adapters.Fact, error) {
	policy, err := describePolicy(a.Policy)
	if err != nil {
		return nil, err
	}
	all := []adapters.Fact{
		{Name: "chaincode", Value: a.Chaincode + " on " + a.Channel},
		{Name: "definition", Value: fmt.Sprintf("%d:%d", a.Definition.Block, a.Definition.Tx)},
		{Name: "policy", Value: fmt.Sprintf("%s (%s)", policy, fingerprint(a.Policy))},
	}
	for _, raw := range a.MSPs {
		var config msp.FabricMSPConfig
		if err := unmarshal(raw, &config); err != nil {
			return nil, err
		}
		revoked := 0
		for _, list := range config.RevocationList {
			if block, _ := pem.Decode(list); block != nil {
				list = block.Bytes
			}
			crl, err := x509.ParseRevocationList(list)
			if err != nil {
				return nil, fmt.Errorf("organisation %s: revocation list: %w", config.Name, err)
			}
			revoked += len(crl.RevokedCertificateEntries)
		}
		all = append(all, adapters.Fact{Name: "organisation " + config.Name, Value: fmt.Sprintf("%d roots, %d intermediates, %d revoked (%s)",
			len(config.RootCerts), len(config.IntermediateCerts), revoked, fingerprint(raw))})
	}
	return all, nil
}

func fingerprint(data []byte) string {
	sum := sha256.Sum256(data)
	return fmt.Sprintf("sha256 %x", sum[:8])
}

// describePolicy writes a signature policy as people read it.
func describePolicy(raw []byte) (string, error) {
	var envelope common.SignaturePolicyEnvelope
	if err := unmarshal(raw, &envelope); err != nil {
		return "", err
	}
	names := make([]string, len(envelope.Identities))
	for i, identity := range envelope.Identities {
		var role msp.MSPRole
		if err := unmarshal(identity.GetPrincipal(), &role); err != nil {
			return "", err
		}
		names[i] = role.MspIdentifier + "." + strings.ToLower(role.Role.String())
	}
	return describeRule(envelope.Rule, names), nil
}

func describeRule(rule *common.SignaturePolicy, names []string) string {
	gate := rule.GetNOutOf()
	if gate == nil {
		if n := int(rule.GetSignedBy()); n >= 0 && n < len(names) {
			return names[n]
		}
		return "?"
	}
	parts := make([]string, len(gate.Rules))
	for i, sub := range gate.Rules {
		parts[i] = describeRule(sub, names)
	}
	return fmt.Sprintf("%d of (%s)", gate.N, strings.Join(parts, ", "))
}
