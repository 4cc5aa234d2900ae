// Package bridgenet runs what Anji links: two or three chains, each a Fabric
// network, an Ethereum network or a Cosmos chain, with Anji's contracts and
// applications on all of them, and a relayer between them.
package bridgenet

import (
	"context"
	"errors"
	"path/filepath"
	"sync"
	"time"

	"github.com/rs/zerolog"
	"golang.org/x/sync/errgroup"

	"github.com/anji-bridge/anji/testnet/internal/daemons"
	"github.com/anji-bridge/anji/testnet/internal/process"
	"github.com/anji-bridge/anji/testnet/internal/stage"
)

const (
	channelName       = "anji"
	packetChaincode   = "anji"
	defaultValidators = 4
)

// BlockTime is the aimed time between blocks of Cosmos chains.
const BlockTime = 500 * time.Millisecond

// Options says what testnet to start.
type Options struct {
	Name string // part of Cosmos chain ids
	Dir  string // receives everything; what an earlier testnet left there is removed
	// Chains that are linked; a Fabric network and a Cosmos chain when empty.
	Chains Chains
	// FabricVersion is what Fabric networks run; empty means 3.1.
	FabricVersion daemons.FabricVersion
	// Validators of each Cosmos chain; 4 when zero.
	Validators int
	// Probe puts the probe on the chains instead of the samples.
	Probe bool
	// Detached testnets stay when this process ends.
	Detached bool
	Log      zerolog.Logger
	Stages   *stage.Recorder
}

// Network is a running testnet.
type Network struct {
	Ends []*End

	options Options
	builder *daemons.Builder
	program RelayerInfo
	relayer *process.Group

	mortalMu sync.Mutex
	mortal   string // the relayer built with failpoints, once it was
}

// Start runs the chains, deploys everything on them and writes the relayer's
// configuration. When it fails, nothing keeps running; the logs stay in the
// directory.
func Start(ctx context.Context, options Options) (_ *Network, err error) {
	if options.Dir, err = filepath.Abs(options.Dir); err != nil {
		return nil, err
	}
	if len(options.Chains) == 0 {
		options.Chains = FabricCosmos
	}
	if options.Validators == 0 {
		options.Validators = defaultValidators
	}
	if options.FabricVersion == "" {
		options.FabricVersion = daemons.Fabric31
	}
	if err := Remove(options.Dir); err != nil {
		return nil, err
	}
	builder, err := daemons.New(options.Log)
	if err != nil {
		return nil, err
	}
	var built binaries
	err = options.Stages.Run("build", func() (err error) {
		built, err = build(ctx, builder, options)
		return err
	})
	if err != nil {
		return nil, err
	}

	n := &Network{Ends: newEnds(options.Chains, options.Dir, options.Log), options: options, builder: builder}
	for _, end := range n.Ends {
		end.sample = end.sample && !options.Probe
	}
	defer func() {
		if err != nil {
			err = errors.Join(err, n.Close())
		}
	}()
	if n.relayer, err = process.Open(relayerDir(options.Dir), process.Options{Detached: options.Detached}); err != nil {
		return nil, err
	}
	if err := n.startChains(ctx, built); err != nil {
		return nil, err
	}
	if n.program, err = n.prepareRelayer(built.relayer); err != nil {
		return nil, err
	}
	return n, n.Info().write()
}

// startChains starts all at the same time.
func (n *Network) startChains(ctx context.Context, built binaries) error {
	var all errgroup.Group
	for _, end := range n.Ends {
		all.Go(func() error { return end.start(ctx, n.options, built) })
	}
	return all.Wait()
}

// Info tells where everything is.
func (n *Network) Info() Info {
	info := Info{Name: n.options.Name, Dir: n.options.Dir, Relayer: n.program}
	for _, end := range n.Ends {
		info.Chains = append(info.Chains, end.info())
	}
	return info
}

// Detach lets go of a detached testnet and leaves it running.
func (n *Network) Detach() {
	for _, end := range n.Ends {
		if end.Fabric != nil {
			end.Fabric.Detach()
		}
	}
}

// Close stops everything. The files stay.
func (n *Network) Close() error {
	var failures []error
	if n.relayer != nil {
		failures = append(failures, n.relayer.Close())
	}
	for _, end := range n.Ends {
		failures = append(failures, end.close())
	}
	return errors.Join(failures...)
}
