package main

import (
	"context"
	"fmt"
	"io"

	"github.com/urfave/cli/v2"

	"github.com/anji-bridge/anji/testnet/internal/bridgenet"
	"github.com/anji-bridge/anji/testnet/internal/stage"
)

func upCommand() *cli.Command {
	return &cli.Command{
		Name:  "up",
		Usage: "start the networks with all contracts and leave them running",
		Description: `Builds what is not built yet, starts a Fabric network, an Ethereum network and a
Cosmos chain (or what --chains names), deploys Anji and applications on all of
them, and writes a configuration for the relayer. What an earlier testnet of that
name left is removed. An Ethereum network does not survive its beacon node, so
such a testnet cannot be started again where it stopped.

Examples:
   go run ./testnet up
   go run ./testnet up --chains fabric,cosmos
   go run ./testnet up --chains fabric,fabric --fabric 2.5
   go run ./testnet up --name second --json`,
		Flags: append(placeFlags(defaultName), fabricFlag, chainsFlag, jsonFlag),
		Action: func(c *cli.Context) error {
			options, err := newOptions(c, true)
			if err != nil {
				return err
			}
			network, release, err := start(c.Context, options)
			if err != nil {
				return err
			}
			defer release()
			info := network.Info()
			network.Detach()
			if c.Bool("json") {
				return printJSON(c.App.Writer, struct {
					bridgenet.Info
					Stages []stage.Took `json:"stages"`
				}{info, options.Stages.Took()})
			}
			printPlaces(c.App.Writer, info)
			printStages(c.App.Writer, options.Stages.Took())
			printNextSteps(c.App.Writer, info)
			return nil
		},
	}
}

// start brings a testnet up in dir and keeps the directory held.
func start(ctx context.Context, options bridgenet.Options) (*bridgenet.Network, func(), error) {
	release, err := hold(options.Dir)
	if err != nil {
		return nil, nil, err
	}
	network, err := startHeld(ctx, options)
	if err != nil {
		release()
		return nil, nil, err
	}
	return network, release, nil
}

func startHeld(ctx context.Context, options bridgenet.Options) (*bridgenet.Network, error) {
	// Without its info file a testnet was never up: what runs of it was left
	// by a command that was killed, and is stopped.
	if _, err := bridgenet.ReadInfo(options.Dir); err == nil {
		processes, err := bridgenet.Processes(options.Dir)
		if err != nil {
			return nil, err
		}
		if running := countRunning(processes); running > 0 {
			return nil, fmt.Errorf("testnet %s is up already (%d processes); stop it with: go run ./testnet down --name %s", options.Name, running, options.Name)
		}
	}
	return bridgenet.Start(ctx, options)
}

func countRunning(processes []bridgenet.Process) int {
	running := 0
	for _, p := range processes {
		if p.Running {
			running++
		}
	}
	return running
}

func printNextSteps(out io.Writer, info bridgenet.Info) {
	fmt.Fprint(out, "\nThe networks run. Link them, then relay:\n\n")
	for second := range info.Chains {
		for first := range second {
			fmt.Fprintf(out, "   %s --config %s link create %s %s\n", info.Relayer.Binary, info.Relayer.Config, info.Chains[first].ID, info.Chains[second].ID)
		}
	}
	fmt.Fprintf(out, `   %[1]s --config %[2]s start

   go run ./testnet status --name %[3]s
   go run ./testnet down --name %[3]s
`, info.Relayer.Binary, info.Relayer.Config, info.Name)
}
