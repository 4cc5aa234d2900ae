package bridgenet

import (
	"context"
	"encoding/json"
	"fmt"
	"os"
	"path/filepath"
	"time"

	"github.com/rs/zerolog"
	"golang.org/x/sync/errgroup"

	"github.com/anji-bridge/anji/adapters"
	"github.com/anji-bridge/anji/adapters/cosmos"
	"github.com/anji-bridge/anji/adapters/fabric"
	packets "github.com/anji-bridge/anji/contracts/fabric"
	"github.com/anji-bridge/anji/testnet/internal/cosmosnet"
	"github.com/anji-bridge/anji/testnet/internal/fabricnet"
	"github.com/anji-bridge/anji/testnet/samples/traceability"
	"github.com/anji-bridge/anji/testnet/samples/traceability/chaincode"
)

// End is one chain of a testnet. One of Fabric and Cosmos is set.
type End struct {
	ID     string // in the relayer's configuration
	Kind   string // its adapter's
	Fabric *fabricnet.Network
	Cosmos *cosmosnet.Network

	number string // tells chains of one kind apart, "" where there is one
	sample bool   // carries the samples, otherwise the probe
	dir    string
	log    zerolog.Logger
}

// organisations begin the names of a Fabric network's organisations, by the
// end's number; empty is fabricnet's default.
var organisations = map[string]string{"1": "Farm", "2": "Market"}

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
	if e.Kind == cosmos.Kind {
		return e.startCosmos(ctx, options, built)
	}
	err := options.Stages.Run(e.ID, func() (err error) {
		e.Fabric, err = fabricnet.Start(ctx, fabricnet.Options{
			Dir: e.dir, Version: options.FabricVersion, Channel: channelName, Organisation: organisations[e.number],
			Detached: options.Detached, Builder: built.daemons, Log: options.Log,
		})
		return err
	})
	if err != nil {
		return err
	}
	return options.Stages.Run("chaincodes"+e.number, func() error { return e.deploy(ctx, built) })
}

func (e *End) startCosmos(ctx context.Context, options Options, built binaries) error {
	binary, err := install(built.chain, filepath.Join(e.dir, binDir))
	if err != nil {
		return err
	}
	return options.Stages.Run(e.ID, func() (err error) {
		e.Cosmos, err = cosmosnet.Start(ctx, cosmosnet.Options{
			Dir: e.dir, ChainID: "anji-" + options.Name + e.number + "-1", Binary: binary,
			Validators: validators, BlockTime: blockTime, Detached: options.Detached, Log: options.Log,
		})
		return err
	})
}

// deploy puts the packet chaincode and the application's on the channel, and
// gives the application its port.
func (e *End) deploy(ctx context.Context, built binaries) error {
	roles, err := InitialRoles(e.Fabric.Info())
	if err != nil {
		return err
	}
	application, port := probeName, probeName
	if e.sample {
		application, port = chaincode.Name, traceability.Port
	}
	var both errgroup.Group
	both.Go(func() error {
		return e.Fabric.Deploy(ctx, fabricnet.Chaincode{
			Name: packetChaincode, Binary: built.packetChaincode, InitRequired: true, InitArgs: [][]byte{roles},
		})
	})
	both.Go(func() error {
		return e.Fabric.Deploy(ctx, fabricnet.Chaincode{Name: application, Binary: built.application})
	})
	if err := both.Wait(); err != nil {
		return err
	}
	admin, err := e.openFabric(fabricnet.Admin)
	if err != nil {
		return err
	}
	defer admin.Close()
	_, err = admin.Invoke(ctx, packetChaincode, "RegisterPort", []byte(port), []byte(application))
	return err
}

// InitialRoles is the argument of the packet chaincode's Init. The relayer is
// an admin too, so that it can create links by itself.
func InitialRoles(info fabricnet.Info) ([]byte, error) {
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
		if ids[name], err = packets.IdentityOf(identity.MSPID, certificate); err != nil {
			return nil, fmt.Errorf("identity %s: %w", name, err)
		}
	}
	return json.Marshal(packets.Setup{
		Admins:          []string{ids[fabricnet.Admin], ids[fabricnet.Relayer]},
		Relayers:        []string{ids[fabricnet.Relayer]},
		TickTolerance:   5,
		TickMinInterval: 1,
	})
}

// trustDelay of clients that are made of the Fabric channel; nobody has to be
// given time to object.
const trustDelay = 10 * time.Second

// FabricConfig is how an identity of the first organisation reaches the
// Fabric channel.
func (e *End) FabricConfig(identity string) (fabric.Config, error) {
	info := e.Fabric.Info()
	found, err := info.Identity(info.Peers[0].MSPID, identity)
	if err != nil {
		return fabric.Config{}, err
	}
	return fabric.Config{
		ID:          e.ID,
		Profile:     info.Profile,
		Channel:     info.Channel,
		Chaincode:   packetChaincode,
		MSPID:       found.MSPID,
		Certificate: found.Certificate,
		PrivateKey:  found.PrivateKey,
		TrustDelay:  trustDelay,
		Raft:        info.Raft(),
	}, nil
}

// CosmosConfig is how an account reaches the Cosmos chain.
func (e *End) CosmosConfig(account string) cosmos.Config {
	info := e.Cosmos.Info()
	return cosmos.Config{
		ID:            e.ID,
		ChainID:       info.ChainID,
		RPC:           info.RPC(),
		KeyFile:       info.Accounts[account].KeyFile,
		GasPrice:      "0.001" + info.Denom,
		AddressPrefix: info.AddressPrefix,
	}
}

// relayerConfig is the end's entry in the relayer's configuration.
func (e *End) relayerConfig() (any, error) {
	if e.Fabric != nil {
		return e.FabricConfig(fabricnet.Relayer)
	}
	return e.CosmosConfig(cosmosnet.Relayer), nil
}

func (e *End) openFabric(identity string) (*fabric.Chain, error) {
	config, err := e.FabricConfig(identity)
	if err != nil {
		return nil, err
	}
	return fabric.New(config, e.log)
}

func (e *End) openCosmos(account string) (*cosmos.Chain, error) {
	return cosmos.New(e.CosmosConfig(account), e.log)
}

// Open connects to the chain as the relayer does.
func (e *End) Open() (adapters.Chain, error) {
	if e.Fabric != nil {
		return e.openFabric(fabricnet.Relayer)
	}
	return e.openCosmos(cosmosnet.Relayer)
}

func (e *End) info() ChainInfo {
	info := ChainInfo{ID: e.ID}
	switch {
	case e.Fabric != nil:
		of := e.Fabric.Info()
		info.Fabric = &of
	case e.Cosmos != nil:
		of := e.Cosmos.Info()
		info.Cosmos = &of
	}
	return info
}

func (e *End) close() error {
	switch {
	case e.Fabric != nil:
		return e.Fabric.Close()
	case e.Cosmos != nil:
		return e.Cosmos.Close()
	}
	return nil
}
