package main

import (
	"context"
	"errors"
	"fmt"
	"slices"

	"github.com/rs/zerolog"

	"github.com/anji-bridge/anji/adapters"
	"github.com/anji-bridge/anji/adapters/cosmos"
	"github.com/anji-bridge/anji/adapters/ethereum"
	"github.com/anji-bridge/anji/adapters/fabric"
	"github.com/anji-bridge/anji/relayer/internal/config"
	"github.com/anji-bridge/anji/relayer/internal/offer"
	"github.com/anji-bridge/anji/relayer/internal/quorum"
)

// opener constructs the adapters of configured chains: those named, or all
// where none is.
type opener func(c config.Config, ids []string, log zerolog.Logger) (map[string]adapters.Chain, error)

// openChains is the opener of real chains. A further kind of chain is one
// further loop.
func openChains(c config.Config, ids []string, log zerolog.Logger) (map[string]adapters.Chain, error) {
	chains := map[string]adapters.Chain{}
	var faults error
	add := func(id string, open func() (adapters.Chain, error)) {
		if len(ids) > 0 && !slices.Contains(ids, id) {
			return
		}
		chain, err := open()
		if err != nil {
			faults = errors.Join(faults, err)
			return
		}
		chains[id] = chain
	}
	for _, f := range c.Fabric {
		add(f.ID, func() (adapters.Chain, error) { return fabric.New(f, log) })
	}
	for _, f := range c.Cosmos {
		add(f.ID, func() (adapters.Chain, error) { return cosmos.New(f, log) })
	}
	for _, f := range c.Ethereum {
		add(f.ID, func() (adapters.Chain, error) { return ethereum.New(f, log) })
	}
	for _, id := range ids {
		if chains[id] == nil && faults == nil {
			faults = fmt.Errorf("chain %q is not in the configuration", id)
		}
	}
	if faults != nil {
		return nil, errors.Join(faults, closeChains(chains))
	}
	return chains, nil
}

// describers read offers of chains of each kind.
var describers = map[string]offer.Describer{
	fabric.Kind: quorum.Describe(fabric.Describe), cosmos.Kind: quorum.Describe(cosmos.Describe), ethereum.Kind: quorum.Describe(ethereum.Describe),
}

func closeChains(chains map[string]adapters.Chain) error {
	var errs error
	for _, chain := range chains {
		errs = errors.Join(errs, chain.Close())
	}
	return errs
}

// checkChains asks every chain whether it is what the configuration says.
func checkChains(ctx context.Context, chains map[string]adapters.Chain) error {
	faults := make(chan error, len(chains))
	for _, chain := range chains {
		go func() { faults <- chain.Check(ctx) }()
	}
	var all error
	for range chains {
		all = errors.Join(all, <-faults)
	}
	return all
}
