package main

import (
	"encoding/json"
	"fmt"
	"os"

	"github.com/spf13/cobra"

	"github.com/anji-bridge/anji/testnet/chain/app"
	"github.com/anji-bridge/anji/testnet/chain/network"
	"github.com/anji-bridge/anji/testnet/internal/cosmosnet/layout"
)

// needsNoHome marks commands that work on no single node's home.
const needsNoHome = "needs no home"

func networkCommand(application *app.App) *cobra.Command {
	return &cobra.Command{
		Use:         "network PLAN.json",
		Short:       "Write the homes of all validators of a new local network, with keys and genesis",
		Example:     "anjid network plan.json",
		Args:        cobra.ExactArgs(1),
		Annotations: map[string]string{needsNoHome: "true"},
		RunE: func(_ *cobra.Command, args []string) error {
			content, err := os.ReadFile(args[0])
			if err != nil {
				return err
			}
			var plan layout.Plan
			if err := json.Unmarshal(content, &plan); err != nil {
				return fmt.Errorf("plan %s: %w", args[0], err)
			}
			return network.Write(plan, application)
		},
	}
}
