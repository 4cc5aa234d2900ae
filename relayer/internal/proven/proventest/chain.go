// Package proventest has a chain in memory whose evidence a real light client
// verifies: real headers, signatures and proofs, behind adapters.Chain.
package proventest

import (
	"context"
	"fmt"
	"sync"
	"time"

	clienttypes "github.com/cosmos/ibc-go/v8/modules/core/02-client/types"

	"github.com/anji-bridge/anji/adapters"
	"github.com/anji-bridge/anji/contracts/fabric/fabrictest"
)

// Chain is a Cosmos chain with one validator. It can prove its newest height
// only, as a Fabric channel. What a light client of it does not ask for is not
// there.
type Chain struct {
	adapters.Chain
	id string

	mu     sync.Mutex
	cosmos *fabrictest.Cosmos
	values map[string][]byte
	head   adapters.Head

	// Bend, where set, changes what Prove answers.
	Bend func(*adapters.Evidence)
	// Fault, where set, is Prove's error.
	Fault error
}

// New returns a chain with one block, of now.
func New(id string) (*Chain, error) {
	cosmos, err := fabrictest.NewCosmos(id + "-1")
	if err != nil {
		return nil, err
	}
	c := &Chain{id: id, cosmos: cosmos, values: map[string][]byte{}}
	c.Commit(time.Now())
	return c, nil
}

// Set writes a path; it can be proven after the next Commit.
func (c *Chain) Set(path, value []byte) {
	c.mu.Lock()
	defer c.mu.Unlock()
	c.cosmos.Set(path, value)
	c.values[string(path)] = value
}

// Commit makes a block and returns its height.
func (c *Chain) Commit(at time.Time) adapters.Height {
	c.mu.Lock()
	defer c.mu.Unlock()
	height := c.cosmos.Commit(at)
	c.head = adapters.Head{
		Position: height.RevisionHeight, Time: at.UTC(),
		Height: adapters.Height{Revision: height.RevisionNumber, Height: height.RevisionHeight},
	}
	return c.head.Height
}

// Fork is a client message with two headers for one height.
func (c *Chain) Fork(trusted adapters.Height) ([]byte, error) {
	c.mu.Lock()
	defer c.mu.Unlock()
	return c.cosmos.Misbehaviour("07-tendermint-0", clienttypes.NewHeight(trusted.Revision, trusted.Height))
}

// ID implements adapters.Chain, as all further methods do.
func (c *Chain) ID() string { return c.id }

func (c *Chain) Kind() string { return "cosmos" }

func (c *Chain) Check(context.Context) error { return nil }

func (c *Chain) Close() error { return nil }

func (c *Chain) MerklePrefix() [][]byte { return fabrictest.CosmosPrefix }

func (c *Chain) Head(context.Context) (adapters.Head, error) {
	c.mu.Lock()
	defer c.mu.Unlock()
	return c.head, nil
}

func (c *Chain) ClientParams(context.Context) (params adapters.ClientParams, err error) {
	c.mu.Lock()
	defer c.mu.Unlock()
	params.ClientState, params.ConsensusState, err = c.cosmos.Client()
	return params, err
}

func (c *Chain) Prove(_ context.Context, request adapters.ProofRequest) (adapters.Evidence, error) {
	c.mu.Lock()
	defer c.mu.Unlock()
	evidence := adapters.Evidence{Height: c.head.Height, Time: c.head.Time}
	switch at := request.At.Height; {
	case c.Fault != nil:
		return evidence, c.Fault
	case at > c.head.Height.Height:
		return evidence, adapters.ErrNotYet
	case at > 0 && at < c.head.Height.Height:
		return evidence, fmt.Errorf("%w: %d", adapters.ErrPassed, at)
	}
	if known := request.Client.LatestHeight; known != c.head.Height {
		update, err := c.cosmos.Update(clienttypes.NewHeight(known.Revision, known.Height))
		if err != nil {
			return evidence, err
		}
		evidence.Updates = [][]byte{update}
	}
	for _, path := range request.Paths {
		proof, err := c.cosmos.Prove(path)
		if err != nil {
			return evidence, err
		}
		evidence.Proofs, evidence.Values = append(evidence.Proofs, proof), append(evidence.Values, c.values[string(path)])
	}
	if c.Bend != nil {
		c.Bend(&evidence)
	}
	return evidence, nil
}
