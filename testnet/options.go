package main

import (
	"fmt"

	"github.com/urfave/cli/v2"

	"github.com/anji-bridge/anji/testnet/internal/bridgenet"
	"github.com/anji-bridge/anji/testnet/internal/daemons"
	"github.com/anji-bridge/anji/testnet/internal/stage"
)

// Flags that say what a testnet is made of.
var (
	fabricFlag = &cli.StringFlag{Name: "fabric", Value: string(daemons.Fabric31),
		Usage: "`VERSION` of Fabric: 3.1 (orders by BFT) or 2.5 (orders by Raft)"}
	chainsFlag = &cli.StringFlag{Name: "chains", Value: bridgenet.AllKinds.String(),
		Usage: "`KINDS` of the chains: " + bridgenet.SetsText()}
)

// newOptions reads them, and the place, into what a new testnet is to be.
// Progress goes to standard error.
func newOptions(c *cli.Context, detached bool) (options bridgenet.Options, err error) {
	if options.Name, options.Dir, err = place(c, 0); err != nil {
		return options, err
	}
	if options.FabricVersion, err = daemons.ParseFabricVersion(c.String(fabricFlag.Name)); err != nil {
		return options, fmt.Errorf("--fabric: %w", err)
	}
	if options.Chains, err = bridgenet.ParseChains(c.String(chainsFlag.Name)); err != nil {
		return options, fmt.Errorf("--chains: %w", err)
	}
	options.Detached = detached
	options.Log = newLog()
	options.Stages = stage.NewRecorder(options.Log)
	return options, nil
}
