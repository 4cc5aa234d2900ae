package cosmosnet

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"strings"

	"github.com/anji-bridge/anji/testnet/internal/cosmosnet/layout"
	"github.com/anji-bridge/anji/testnet/internal/ports"
)

// loadPlan returns the plan of the network in options.Dir; where there is
// none, it makes one and lets the daemon write the network's homes.
func loadPlan(ctx context.Context, options Options) (layout.Plan, error) {
	path := filepath.Join(options.Dir, "plan.json")
	content, err := os.ReadFile(path)
	if errors.Is(err, os.ErrNotExist) {
		return makeHomes(ctx, options, path)
	}
	if err != nil {
		return layout.Plan{}, err
	}
	var plan layout.Plan
	if err := json.Unmarshal(content, &plan); err != nil {
		return plan, fmt.Errorf("%s: %w", path, err)
	}
	if plan.ChainID != options.ChainID || len(plan.Validators) != options.Validators || plan.BlockTime != options.BlockTime {
		return plan, fmt.Errorf("%s: the directory holds chain %q with %d validators and block time %v, not %q with %d and %v; use another directory",
			path, plan.ChainID, len(plan.Validators), plan.BlockTime, options.ChainID, options.Validators, options.BlockTime)
	}
	return plan, nil
}

// makeHomes stores the plan under its final name only when all homes are
// written: a network without plan.json never ran and is made anew.
func makeHomes(ctx context.Context, options Options, path string) (layout.Plan, error) {
	plan, err := newPlan(options)
	if err != nil {
		return plan, err
	}
	if err := os.RemoveAll(plan.Dir); err != nil {
		return plan, err
	}
	content, err := json.MarshalIndent(plan, "", "  ")
	if err != nil {
		return plan, err
	}
	unfinished := path + ".unfinished"
	if err := os.WriteFile(unfinished, content, 0o644); err != nil {
		return plan, err
	}
	if options.Stock {
		err = writeStockHome(ctx, options.Binary, plan)
	} else {
		err = writeHomes(ctx, options.Binary, unfinished)
	}
	if err != nil {
		return plan, fmt.Errorf("make the homes of the validators: %w", err)
	}
	return plan, os.Rename(unfinished, path)
}

func writeHomes(ctx context.Context, binary, plan string) error {
	output, err := exec.CommandContext(ctx, binary, "network", plan).CombinedOutput()
	if err != nil {
		return fmt.Errorf("%w: %s", err, strings.TrimSpace(string(output)))
	}
	return nil
}

func newPlan(options Options) (layout.Plan, error) {
	const perValidator = 3
	free, err := ports.Free(perValidator * options.Validators)
	if err != nil {
		return layout.Plan{}, err
	}
	plan := layout.Plan{
		ChainID:   options.ChainID,
		Dir:       filepath.Join(options.Dir, "nodes"),
		BlockTime: options.BlockTime,
		Accounts:  []string{Relayer, User, Admin, Buyer},
		Admins:    []string{Relayer, Admin},
	}
	for i := range options.Validators {
		port := free[perValidator*i:]
		plan.Validators = append(plan.Validators, layout.Validator{
			Name: fmt.Sprintf("validator%d", i), P2P: port[0], RPC: port[1], GRPC: port[2],
		})
	}
	return plan, plan.Validate()
}
