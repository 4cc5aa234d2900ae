package bridgenet

import (
	"context"
	"encoding/json"
	"fmt"
	"os"
	"time"

	"golang.org/x/sync/errgroup"

	"github.com/anji-bridge/anji/adapters/fabric"
	packets "github.com/anji-bridge/anji/contracts/fabric"
	"github.com/anji-bridge/anji/testnet/internal/fabricnet"
	"github.com/anji-bridge/anji/testnet/samples/payment"
	"github.com/anji-bridge/anji/testnet/samples/traceability"
	"github.com/anji-bridge/anji/testnet/samples/traceability/chaincode"
)

// organisations begin the names of a Fabric network's organisations, by the
// end's number; empty is fabricnet's default.
var organisations = map[string]string{"1": "Farm", "2": "Market"}

func (e *End) startFabric(ctx context.Context, options Options, built binaries) error {
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

// deploy puts the packet chaincode and the application's on the channel, and
// gives the application its ports.
func (e *End) deploy(ctx context.Context, built binaries) error {
	roles, err := InitialRoles(e.Fabric.Info())
	if err != nil {
		return err
	}
	application, ports := probeName, []string{probeName}
	if e.sample {
		application, ports = chaincode.Name, []string{traceability.Port, payment.Port}
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
	for _, port := range ports {
		if _, err := admin.Invoke(ctx, packetChaincode, "RegisterPort", []byte(port), []byte(application)); err != nil {
			return err
		}
	}
	return nil
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

func (e *End) openFabric(identity string) (*fabric.Chain, error) {
	config, err := e.FabricConfig(identity)
	if err != nil {
		return nil, err
	}
	return fabric.New(config, e.log)
}
