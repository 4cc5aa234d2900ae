package main

import (
	"errors"
	"fmt"
	"io"
	"maps"
	"slices"

	"github.com/jedib0t/go-pretty/v6/table"
	"github.com/urfave/cli/v2"

	"github.com/anji-bridge/anji/testnet/internal/bridgenet"
	"github.com/anji-bridge/anji/testnet/internal/cosmosnet"
	"github.com/anji-bridge/anji/testnet/internal/fabricnet"
)

func statusCommand() *cli.Command {
	return &cli.Command{
		Name:  "status",
		Usage: "show where everything of a testnet is and what runs",
		Description: `Examples:
   go run ./testnet status
   go run ./testnet status --name second --json`,
		Flags: append(placeFlags(defaultName), jsonFlag),
		Action: func(c *cli.Context) error {
			name, dir, err := place(c, 0)
			if err != nil {
				return err
			}
			processes, err := bridgenet.Processes(dir)
			if err != nil {
				return err
			}
			info, err := bridgenet.ReadInfo(dir)
			if errors.Is(err, bridgenet.ErrNone) && len(processes) == 0 {
				return fmt.Errorf("%w; start one with: go run ./testnet up --name %s", err, name)
			}
			if err != nil && !errors.Is(err, bridgenet.ErrNone) {
				return err
			}
			if c.Bool("json") {
				return printJSON(c.App.Writer, struct {
					bridgenet.Info
					Processes []bridgenet.Process `json:"processes"`
				}{info, processes})
			}
			printPlaces(c.App.Writer, info)
			return printProcesses(c, processes)
		},
	}
}

// printPlaces tells a person what is where.
func printPlaces(out io.Writer, info bridgenet.Info) {
	t := newTable(out, "what", "where")
	t.AppendRow(table.Row{"state directory", info.Dir})
	for _, chain := range info.Chains {
		if chain.Fabric != nil {
			appendFabric(t, chain.ID, *chain.Fabric)
		}
		if chain.Ethereum != nil {
			appendEthereum(t, chain.ID, *chain.Ethereum)
		}
		if chain.Cosmos != nil {
			appendCosmos(t, chain.ID, *chain.Cosmos)
		}
	}
	t.AppendRow(table.Row{"relayer", info.Relayer.Binary})
	t.AppendRow(table.Row{"relayer configuration", info.Relayer.Config})
	t.Render()
}

func appendFabric(t table.Writer, id string, info fabricnet.Info) {
	for _, p := range info.Peers {
		t.AppendRow(table.Row{id + " " + p.Name + " (" + p.MSPID + ")", p.Address()})
	}
	for _, o := range info.Orderers {
		t.AppendRow(table.Row{id + " " + o.Name, o.Address()})
	}
	t.AppendRow(table.Row{id + " channel", info.Channel})
	t.AppendRow(table.Row{id + " connection profile", info.Profile})
	for _, i := range info.Identities {
		t.AppendRow(table.Row{id + " " + i.Name + " of " + i.MSPID, i.Certificate})
	}
}

func appendCosmos(t table.Writer, id string, info cosmosnet.Info) {
	t.AppendRow(table.Row{id + " chain id", info.ChainID})
	for _, v := range info.Validators {
		t.AppendRow(table.Row{id + " " + v.Name, v.RPC + ", gRPC " + v.GRPC})
	}
	for _, name := range slices.Sorted(maps.Keys(info.Accounts)) {
		account := info.Accounts[name]
		t.AppendRow(table.Row{id + " account " + name, account.Address + ", key in " + account.KeyFile})
	}
}

func appendEthereum(t table.Writer, id string, info bridgenet.EthereumInfo) {
	t.AppendRow(table.Row{id + " chain id", info.ChainID})
	t.AppendRow(table.Row{id + " JSON-RPC", info.RPC + ", " + info.Websocket})
	t.AppendRow(table.Row{id + " beacon API", info.BeaconAPI})
	t.AppendRow(table.Row{id + " router", info.Contracts.Router})
	t.AppendRow(table.Row{id + " escrow", info.Contracts.Escrow})
	t.AppendRow(table.Row{id + " token", info.Contracts.Token})
	for _, name := range slices.Sorted(maps.Keys(info.Accounts)) {
		account := info.Accounts[name]
		t.AppendRow(table.Row{id + " account " + name, account.Address + ", key in " + account.KeyFile})
	}
}
