package fabric

import (
	"context"
	"fmt"
	"sync"
	"time"

	pb "github.com/hyperledger/fabric-protos-go/peer"
	"github.com/hyperledger/fabric-protos-go/peer/lifecycle"

	proofs "github.com/anji-bridge/anji/proofs/fabric"
)

// definitionAge is how long a committed definition is taken from memory.
const definitionAge = 30 * time.Second

// definitions remembers what the lifecycle chaincode said.
type definitions struct {
	mu    sync.Mutex
	known map[string]definition
}

type definition struct {
	read time.Time
	// validation is the definition's validation parameter, a marshalled
	// peer.ApplicationPolicy.
	validation []byte
}

func (d *definitions) get(name string) (definition, bool) {
	d.mu.Lock()
	defer d.mu.Unlock()
	found, ok := d.known[name]
	return found, ok && time.Since(found.read) < definitionAge
}

func (d *definitions) put(name string, found definition) {
	d.mu.Lock()
	defer d.mu.Unlock()
	if d.known == nil {
		d.known = map[string]definition{}
	}
	d.known[name] = found
}

func (d *definitions) forget() {
	d.mu.Lock()
	defer d.mu.Unlock()
	d.known = nil
}

// definition reads the committed definition of a chaincode.
func (c *Chain) definition(ctx context.Context, name string) (definition, error) {
	if found, ok := c.definitions.get(name); ok {
		return found, nil
	}
	args, err := marshal(&lifecycle.QueryChaincodeDefinitionArgs{Name: name})
	if err != nil {
		return definition{}, err
	}
	// Whole answers cannot be compared: each peer writes the map of approvals
	// in an order of its own.
	validation := func(payload []byte) string {
		var result lifecycle.QueryChaincodeDefinitionResult
		if err := unmarshal(payload, &result); err != nil {
			return err.Error() // if most peers say so, it comes to light below
		}
		return string(result.ValidationParameter)
	}
	payload, err := c.agreed(ctx, call{"_lifecycle", "QueryChaincodeDefinition", [][]byte{args}}, validation)
	if err != nil {
		return definition{}, err
	}
	var result lifecycle.QueryChaincodeDefinitionResult
	if err := unmarshal(payload, &result); err != nil {
		return definition{}, c.wrap("definition of chaincode "+name, err)
	}
	found := definition{read: time.Now(), validation: result.ValidationParameter}
	c.definitions.put(name, found)
	return found, nil
}

// signaturePolicy is the definition's own signature policy, marshalled; nil
// when it has none but refers to the channel's configuration.
func (d definition) signaturePolicy() ([]byte, error) {
	var application pb.ApplicationPolicy
	if err := unmarshal(d.validation, &application); err != nil {
		return nil, fmt.Errorf("the validation parameter does not decode: %w", err)
	}
	if application.GetSignaturePolicy() == nil {
		return nil, nil
	}
	return proofs.MarshalPolicy(application.GetSignaturePolicy())
}

// policyOf is satisfied by those who satisfy each of the chaincodes' policies.
func (c *Chain) policyOf(ctx context.Context, chaincodes ...string) (policy, error) {
	var all []policy
	for _, name := range chaincodes {
		found, err := c.definition(ctx, name)
		if err != nil {
			return nil, err
		}
		raw, err := found.signaturePolicy()
		if err != nil {
			return nil, c.wrap("definition of chaincode "+name, err)
		}
		if _, err := proofs.Satisfies(raw, nil); raw == nil || err != nil {
			// A policy that is not understood: what satisfies most
			// organisations satisfies the channel's usual default.
			all = append(all, c.majority)
			continue
		}
		all = append(all, func(mspIDs []string) bool {
			ok, err := proofs.Satisfies(raw, mspIDs)
			return ok && err == nil
		})
	}
	return func(mspIDs []string) bool {
		for _, p := range all {
			if !p(mspIDs) {
				return false
			}
		}
		return true
	}, nil
}

// majority is more than half of the organisations whose peers are known.
func (c *Chain) majority(mspIDs []string) bool {
	known, present := map[string]bool{}, map[string]bool{}
	for _, p := range c.net.peers {
		known[p.mspID] = true
	}
	for _, id := range mspIDs {
		present[id] = true
	}
	return 2*len(present) > len(known)
}
