package bridgenet

import (
	"context"
	"fmt"
	"path/filepath"

	"github.com/rs/zerolog"

	"github.com/anji-bridge/anji/adapters"
	"github.com/anji-bridge/anji/adapters/ethereum"
	"github.com/anji-bridge/anji/adapters/fabric"
	"github.com/anji-bridge/anji/testnet/internal/cosmosnet"
	"github.com/anji-bridge/anji/testnet/internal/ethereumnet"
	"github.com/anji-bridge/anji/testnet/internal/fabricnet"
	"github.com/anji-bridge/anji/testnet/internal/process"
)

// End is one chain of a testnet. One of Fabric, Ethereum and Cosmos is set.
type End struct {
	ID       string // in the relayer's configuration
	Kind     string // its adapter's
	Fabric   *fabricnet.Network
	Ethereum *ethereumnet.Network
	Cosmos   *cosmosnet.Network

	number    string // tells chains of one kind apart, "" where there is one
	sample    bool   // carries the samples, otherwise the probe
	contracts Contracts
	dir       string
	log       zerolog.Logger
}

// newEnds names the ends of a testnet, none of which runs.
func newEnds(chains Chains, dir string, log zerolog.Logger) []*End {
	ends := make([]*End, len(chains))
	for i, kind := range chains {
		number := chains.number(i)
		ends[i] = &End{ID: kind + number, Kind: kind, number: number, sample: chains.samples(), dir: filepath.Join(dir, kind+number), log: log}
	}
	return ends
}

// start runs the chain and puts Anji and an application on it.
func (e *End) start(ctx context.Context, options Options, built binaries) error {
	switch e.Kind {
	case fabric.Kind:
		return e.startFabric(ctx, options, built)
	case ethereum.Kind:
		return e.startEthereum(ctx, options, built)
	}
	return e.startCosmos(ctx, options, built)
}

// relayerConfig is the end's entry in a relayer's configuration. The second
// relayer has accounts of its own, which have no rights.
func (e *End) relayerConfig(second bool) (any, error) {
	if second {
		switch {
		case e.Fabric != nil:
			return e.FabricConfig(fabricnet.User)
		case e.Cosmos != nil:
			return e.CosmosConfig(cosmosnet.Buyer), nil
		}
		return nil, fmt.Errorf("%s has no account for a second relayer", e.ID)
	}
	switch {
	case e.Fabric != nil:
		return e.FabricConfig(fabricnet.Relayer)
	case e.Ethereum != nil:
		return e.EthereumConfig(ethereumnet.Relayer), nil
	}
	return e.CosmosConfig(cosmosnet.Relayer), nil
}

// Chain connects to the chain as the relayer does.
func (e *End) Chain() (adapters.Chain, error) {
	switch {
	case e.Fabric != nil:
		return e.openFabric(fabricnet.Relayer)
	case e.Ethereum != nil:
		return e.openEthereum(ethereumnet.Relayer)
	}
	return e.openCosmos(cosmosnet.Relayer)
}

// PacketStore tells which packets a chain has committed to and received.
type PacketStore interface {
	Pending(ctx context.Context, clientID string, sequences []uint64) (map[uint64]bool, error)
	Received(ctx context.Context, clientID string, sequences []uint64) (map[uint64]bool, error)
	Close() error
}

// Packets connects to the chain's packet store.
func (e *End) Packets() (PacketStore, error) {
	switch {
	case e.Fabric != nil:
		return e.openFabric(fabricnet.Relayer)
	case e.Ethereum != nil:
		chain, err := e.openEthereum(ethereumnet.Relayer)
		return newest{chain, e.contracts.Router}, err
	}
	return e.openCosmos(cosmosnet.Relayer)
}

func (e *End) info() ChainInfo {
	info := ChainInfo{ID: e.ID}
	switch {
	case e.Fabric != nil:
		of := e.Fabric.Info()
		info.Fabric = &of
	case e.Ethereum != nil:
		info.Ethereum = &EthereumInfo{e.Ethereum.Info(), e.contracts}
	case e.Cosmos != nil:
		of := e.Cosmos.Info()
		info.Cosmos = &of
	}
	return info
}

// PIDs are the chain's processes.
func (e *End) PIDs() ([]int, error) {
	group, err := process.Open(e.dir, process.Options{Detached: true})
	if err != nil {
		return nil, err
	}
	var all []int
	for _, name := range group.Names() {
		p, err := group.Process(name)
		if err != nil {
			return nil, err
		}
		all = append(all, p.PID())
	}
	return all, nil
}

func (e *End) close() error {
	switch {
	case e.Fabric != nil:
		return e.Fabric.Close()
	case e.Ethereum != nil:
		return e.Ethereum.Close()
	case e.Cosmos != nil:
		return e.Cosmos.Close()
	}
	return nil
}
