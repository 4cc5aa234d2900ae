// Package bridgenet runs what Anji links: a Fabric network and a Cosmos chain,
// with Anji's contracts and the traceability sample on both, and a relayer
// between them.
package bridgenet

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"time"

	"github.com/rs/zerolog"
	"golang.org/x/sync/errgroup"

	"github.com/anji-bridge/anji/contracts/fabric"
	"github.com/anji-bridge/anji/testnet/internal/cosmosnet"
	"github.com/anji-bridge/anji/testnet/internal/daemons"
	"github.com/anji-bridge/anji/testnet/internal/fabricnet"
	"github.com/anji-bridge/anji/testnet/internal/process"
	"github.com/anji-bridge/anji/testnet/internal/stage"
	"github.com/anji-bridge/anji/testnet/samples/traceability"
	"github.com/anji-bridge/anji/testnet/samples/traceability/chaincode"
)

const (
	// FabricChain and CosmosChain are the chains' ids in the relayer's
	// configuration.
	FabricChain = "fabric"
	CosmosChain = "cosmos"

	channelName     = "anji"
	packetChaincode = "anji"
	validators      = 4
	blockTime       = 500 * time.Millisecond
)

// Options says what testnet to start.
type Options struct {
	Name string // part of the Cosmos chain id
	Dir  string // receives everything; what an earlier testnet left there is removed
	// FabricVersion is what the Fabric network runs; empty means 3.1.
	FabricVersion daemons.FabricVersion
	// Detached testnets stay when this process ends.
	Detached bool
	Log      zerolog.Logger
	Stages   *stage.Recorder
}

// Network is a running testnet.
type Network struct {
	Fabric *fabricnet.Network
	Cosmos *cosmosnet.Network

	info    Info
	relayer *process.Group
	log     zerolog.Logger
}

// Start runs both networks, deploys everything on them and writes the
// relayer's configuration. When it fails, nothing keeps running; the logs
// stay in the directory.
func Start(ctx context.Context, options Options) (_ *Network, err error) {
	dir, err := filepath.Abs(options.Dir)
	if err != nil {
		return nil, err
	}
	if err := Remove(dir); err != nil {
		return nil, err
	}
	builder, err := daemons.New(options.Log)
	if err != nil {
		return nil, err
	}
	if options.FabricVersion == "" {
		options.FabricVersion = daemons.Fabric31
	}
	var built binaries
	err = options.Stages.Run("build", func() (err error) {
		built, err = build(ctx, builder, options.FabricVersion)
		return err
	})
	if err != nil {
		return nil, err
	}

	n := &Network{info: Info{Name: options.Name, Dir: dir}, log: options.Log}
	defer func() {
		if err != nil {
			err = errors.Join(err, n.Close())
		}
	}()
	if n.relayer, err = process.Open(relayerDir(dir), process.Options{Detached: options.Detached}); err != nil {
		return nil, err
	}
	if err := n.startNetworks(ctx, options, builder, built); err != nil {
		return nil, err
	}
	n.info.Fabric, n.info.Cosmos = n.Fabric.Info(), n.Cosmos.Info()
	if n.info.Relayer, err = n.prepareRelayer(built.relayer); err != nil {
		return nil, err
	}
	if err := options.Stages.Run("port", func() error { return n.registerPort(ctx) }); err != nil {
		return nil, err
	}
	return n, n.info.write()
}

// startNetworks starts both at the same time; the chaincodes are deployed
// while the other network may still be starting.
func (n *Network) startNetworks(ctx context.Context, options Options, builder *daemons.Builder, built binaries) error {
	var both errgroup.Group
	both.Go(func() error {
		err := options.Stages.Run("fabric", func() (err error) {
			n.Fabric, err = fabricnet.Start(ctx, fabricnet.Options{
				Dir: fabricDir(n.info.Dir), Version: options.FabricVersion, Channel: channelName,
				Detached: options.Detached, Builder: builder, Log: options.Log,
			})
			return err
		})
		if err != nil {
			return err
		}
		return options.Stages.Run("chaincodes", func() error { return n.deploy(ctx, built) })
	})
	both.Go(func() error {
		chain, err := install(built.chain, filepath.Join(n.info.Dir, binDir))
		if err != nil {
			return err
		}
		return options.Stages.Run("cosmos", func() (err error) {
			n.Cosmos, err = cosmosnet.Start(ctx, cosmosnet.Options{
				Dir: cosmosDir(n.info.Dir), ChainID: "anji-" + n.info.Name + "-1", Binary: chain,
				Validators: validators, BlockTime: blockTime, Detached: options.Detached, Log: options.Log,
			})
			return err
		})
	})
	return both.Wait()
}

// deploy puts the packet chaincode and the sample's on the channel.
func (n *Network) deploy(ctx context.Context, built binaries) error {
	roles, err := initialRoles(n.Fabric.Info())
	if err != nil {
		return err
	}
	var both errgroup.Group
	both.Go(func() error {
		return n.Fabric.Deploy(ctx, fabricnet.Chaincode{
			Name: packetChaincode, Binary: built.packetChaincode, InitRequired: true, InitArgs: [][]byte{roles},
		})
	})
	both.Go(func() error {
		return n.Fabric.Deploy(ctx, fabricnet.Chaincode{Name: chaincode.Name, Binary: built.sampleChaincode})
	})
	return both.Wait()
}

// initialRoles is the argument of the packet chaincode's Init. The relayer is
// an admin too, so that it can create links by itself.
func initialRoles(info fabricnet.Info) ([]byte, error) {
	ids := map[string]string{}
	for _, name := range []string{fabricnet.Admin, fabricnet.Relayer} {
		identity, err := info.Identity(info.Peers[0].MSPID, name)
		if err != nil {
			return nil, err
		}
		certificate, err := os.ReadFile(identity.Certificate)
		if err != nil {
			return nil, err
		}
		if ids[name], err = fabric.IdentityOf(identity.MSPID, certificate); err != nil {
			return nil, fmt.Errorf("identity %s: %w", name, err)
		}
	}
	return json.Marshal(fabric.Setup{
		Admins:          []string{ids[fabricnet.Admin], ids[fabricnet.Relayer]},
		Relayers:        []string{ids[fabricnet.Relayer]},
		TickTolerance:   5,
		TickMinInterval: 1,
	})
}

// registerPort gives the sample's port to its chaincode.
func (n *Network) registerPort(ctx context.Context) error {
	admin, err := n.fabricChain(fabricnet.Admin)
	if err != nil {
		return err
	}
	defer admin.Close()
	_, err = admin.Invoke(ctx, packetChaincode, "RegisterPort", []byte(traceability.Port), []byte(chaincode.Name))
	return err
}

// Info tells where everything is.
func (n *Network) Info() Info { return n.info }

// Detach lets go of a detached testnet and leaves it running.
func (n *Network) Detach() { n.Fabric.Detach() }

// Close stops everything. The files stay.
func (n *Network) Close() error {
	var failures []error
	if n.relayer != nil {
		failures = append(failures, n.relayer.Close())
	}
	if n.Fabric != nil {
		failures = append(failures, n.Fabric.Close())
	}
	if n.Cosmos != nil {
		failures = append(failures, n.Cosmos.Close())
	}
	return errors.Join(failures...)
}

// Open attaches to a testnet that another process started detached in dir.
func Open(dir string, log zerolog.Logger) (*Network, error) {
	info, err := ReadInfo(dir)
	if err != nil {
		return nil, err
	}
	n := &Network{info: info, log: log}
	if n.relayer, err = process.Open(relayerDir(info.Dir), process.Options{Detached: true}); err != nil {
		return nil, err
	}
	return n, nil
}
