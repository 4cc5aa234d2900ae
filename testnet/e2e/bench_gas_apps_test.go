package e2e_test

import (
	"context"
	"errors"
	"fmt"
	"path/filepath"
	"strconv"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/rs/zerolog"
	"golang.org/x/sync/errgroup"

	"github.com/anji-bridge/anji/adapters"
	"github.com/anji-bridge/anji/adapters/cosmos"
	"github.com/anji-bridge/anji/adapters/ethereum"
	"github.com/anji-bridge/anji/adapters/fabric"
	"github.com/anji-bridge/anji/contracts/ethereum/bindings"
	"github.com/anji-bridge/anji/contracts/ethereum/deploy"
	"github.com/anji-bridge/anji/contracts/ethereum/test"
	"github.com/anji-bridge/anji/contracts/packet"
	"github.com/anji-bridge/anji/testnet/internal/bridgenet"
	"github.com/anji-bridge/anji/testnet/internal/cosmosnet"
	"github.com/anji-bridge/anji/testnet/internal/daemons"
	"github.com/anji-bridge/anji/testnet/internal/ethereumnet"
	"github.com/anji-bridge/anji/testnet/internal/fabricnet"
)

// escrowSends are those of the payment sample: an order is funded on Ethereum
// and released on the other chain.
func escrowSends(ctx context.Context, b *testing.B, link bridgenet.Link) (both [2]sends) {
	applications, err := link.Applications(ctx)
	if err != nil {
		b.Fatal(err)
	}
	for i, application := range applications {
		b.Cleanup(func() {
			if err := application.Close(); err != nil {
				b.Error(err)
			}
		})
		both[i] = func(ctx context.Context, timeout time.Time, lots ...string) ([]bridgenet.Sent, error) {
			return application.Send(ctx, link.Clients[i], timeout, lots...)
		}
	}
	return both
}

// bareApps are the probes of all chains: on Ethereum an application that does
// nothing.
type bareApps struct {
	ethereum *ethereum.Chain
	address  common.Address
	fabric   *fabric.Chain
	cosmos   *cosmos.Chain
}

// newBareApps puts the probe on Ethereum and on Fabric. The Cosmos chain has it.
func newBareApps(ctx context.Context, b *testing.B, e *ethereumEnv) bareApps {
	b.Helper()
	var apps bareApps
	for _, end := range e.Ends {
		var err error
		switch {
		case end.Fabric != nil:
			apps.fabric = asRelayer(b, end).(*fabric.Chain)
			err = deployProbe(ctx, apps.fabric, end.Fabric, e.dir)
		case end.Ethereum != nil:
			err = apps.deploy(ctx, b, e)
			if err == nil {
				apps.ethereum, err = ethereum.New(end.EthereumConfig(ethereumnet.Admin), zerolog.Nop())
			}
		default:
			apps.cosmos, err = cosmos.New(end.CosmosConfig(cosmosnet.User), zerolog.Nop())
		}
		if err != nil {
			b.Fatal(err)
		}
	}
	b.Cleanup(func() {
		if err := errors.Join(apps.ethereum.Close(), apps.cosmos.Close()); err != nil {
			b.Error(err)
		}
	})
	return apps
}

func deployProbe(ctx context.Context, chain *fabric.Chain, network *fabricnet.Network, dir string) error {
	builder, err := daemons.New(zerolog.Nop())
	if err != nil {
		return err
	}
	built, err := builder.Build(ctx, filepath.Join(dir, "bin"), ".", "./testnet/internal/probe")
	if err != nil {
		return err
	}
	if err := network.Deploy(ctx, fabricnet.Chaincode{Name: probe, Binary: built[0]}); err != nil {
		return err
	}
	_, err = chain.Invoke(ctx, "anji", "RegisterPort", []byte(probe), []byte(probe))
	return err
}

func (a *bareApps) deploy(ctx context.Context, b *testing.B, e *ethereumEnv) error {
	info := e.Ethereum.Info()
	key, err := deploy.ReadKey(info.Accounts[ethereumnet.Admin].KeyFile)
	if err != nil {
		return err
	}
	var router common.Address
	for _, chain := range e.Info().Chains {
		if chain.Ethereum != nil {
			router = chain.Ethereum.Contracts.Router
		}
	}
	send := deploy.Account(dial(ctx, b, e), info.ChainID, key)
	if a.address, err = deploy.Contract(ctx, send, &test.BareAppMetaData, test.NewBareApp().PackConstructor(router)); err != nil {
		return err
	}
	_, err = send(ctx, &router, bindings.NewRouter().PackAddIBCApp(probe, a.address))
	return err
}

// sends are those of the probes.
func (a bareApps) sends(_ context.Context, _ *testing.B, link bridgenet.Link) [2]sends {
	onEthereum := func(ctx context.Context, timeout time.Time, lots ...string) ([]bridgenet.Sent, error) {
		return together(ctx, lots, func(ctx context.Context, lot string) (bridgenet.Sent, error) {
			return a.sendOnEthereum(ctx, link.Clients[0], timeout, lot)
		})
	}
	if link.Ends[1].Fabric != nil {
		return [2]sends{onEthereum, func(ctx context.Context, timeout time.Time, lots ...string) ([]bridgenet.Sent, error) {
			return together(ctx, lots, func(ctx context.Context, lot string) (bridgenet.Sent, error) {
				return a.sendOnFabric(ctx, link.Clients[1], timeout, lot)
			})
		}}
	}
	return [2]sends{onEthereum, func(ctx context.Context, timeout time.Time, lots ...string) ([]bridgenet.Sent, error) {
		values := make([]string, len(lots))
		for i, lot := range lots {
			values[i] = string(credit(lot).Value)
		}
		packets, position, err := probeSends(ctx, a.cosmos, link.Clients[1], link.Clients[0], probe, timeout, values...)
		sent := make([]bridgenet.Sent, len(packets))
		for i, p := range packets {
			sent[i] = bridgenet.Sent{Lot: lots[i], Sequence: p.Sequence, Position: position}
		}
		return sent, err
	}}
}

// credit has the probe of Fabric add one to an account.
func credit(lot string) packet.Payload {
	return packet.Payload{SourcePort: probe, DestinationPort: probe, Version: "1", Encoding: "text", Value: []byte("credit " + lot)}
}

func (a bareApps) sendOnEthereum(ctx context.Context, client string, timeout time.Time, lot string) (sent bridgenet.Sent, err error) {
	payload := credit(lot)
	done, err := a.ethereum.Execute(ctx, a.address, test.NewBareApp().PackSendPacket(test.IICS26RouterMsgsMsgSendPacket{
		SourceClient: client, TimeoutTimestamp: uint64(timeout.Unix()),
		Payload: test.IICS26RouterMsgsPayload{
			SourcePort: payload.SourcePort, DestPort: payload.DestinationPort,
			Version: payload.Version, Encoding: payload.Encoding, Value: payload.Value,
		},
	}))
	if err != nil {
		return sent, err
	}
	if len(done.Events) != 1 || done.Events[0].Kind != adapters.PacketSent {
		return sent, fmt.Errorf("transaction %s sent no packet, or more than one", done.Tx)
	}
	return bridgenet.Sent{Lot: lot, Sequence: done.Events[0].Packet.Sequence, Tx: done.Tx, Position: done.Position}, nil
}

func (a bareApps) sendOnFabric(ctx context.Context, client string, timeout time.Time, lot string) (sent bridgenet.Sent, err error) {
	payload := credit(lot)
	encoded, err := payload.Marshal()
	if err != nil {
		return sent, err
	}
	done, err := a.fabric.Invoke(ctx, probe, "SendPacket", []byte(client), strconv.AppendInt(nil, timeout.Unix(), 10), encoded)
	if err != nil {
		return sent, err
	}
	p, err := packet.ParsePacket(done.Response)
	return bridgenet.Sent{Lot: lot, Sequence: p.Sequence, Tx: done.Tx, Position: done.Position}, err
}

// together sends about all lots at the same time.
func together(ctx context.Context, lots []string, send func(ctx context.Context, lot string) (bridgenet.Sent, error)) ([]bridgenet.Sent, error) {
	sent := make([]bridgenet.Sent, len(lots))
	group, ctx := errgroup.WithContext(ctx)
	for i, lot := range lots {
		group.Go(func() (err error) {
			sent[i], err = send(ctx, lot)
			return err
		})
	}
	return sent, group.Wait()
}

// asRelayer opens a chain with the relayer's account, which does not run.
func asRelayer(b *testing.B, end *bridgenet.End) (chain adapters.Chain) {
	b.Helper()
	var err error
	switch {
	case end.Fabric != nil:
		var config fabric.Config
		if config, err = end.FabricConfig(fabricnet.Relayer); err == nil {
			chain, err = fabric.New(config, zerolog.Nop())
		}
	case end.Ethereum != nil:
		chain, err = ethereum.New(end.EthereumConfig(ethereumnet.Relayer), zerolog.Nop())
	default:
		chain, err = cosmos.New(end.CosmosConfig(cosmosnet.Relayer), zerolog.Nop())
	}
	if err != nil {
		b.Fatal(err)
	}
	b.Cleanup(func() {
		if err := chain.Close(); err != nil {
			b.Error(err)
		}
	})
	return chain
}
