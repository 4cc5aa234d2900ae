// Package cosmosnet runs a network of the demo chain: real CometBFT nodes on
// free ports of 127.0.0.1.
package cosmosnet

import (
	"context"
	"errors"
	"fmt"
	"net/http"
	"os"
	"path/filepath"
	"time"

	"github.com/rs/zerolog"
	"golang.org/x/sync/errgroup"

	"github.com/anji-bridge/anji/testnet/internal/process"
)

// Accounts that every network has, each with coins and a key file.
const (
	Relayer = "relayer" // submits packets; may register counterparties
	User    = "user"
	Admin   = "admin" // may register counterparties
	Buyer   = "buyer" // the sample application's party on this chain
)

// Options describes a network. All of it but Binary, Detached and Log is
// fixed when the network is made.
type Options struct {
	Dir        string // everything is kept here; created if missing
	ChainID    string
	Binary     string // of the daemon, testnet/chain/cmd/anjid
	Validators int
	// Stock says that Binary is ibc-go's own simapp instead (daemons.Stock), on
	// which whoever makes a client registers its counterparty. It has one
	// validator.
	Stock bool
	// BlockTime is the aimed time between blocks, 10 ms to a minute. A busy
	// machine takes longer.
	BlockTime time.Duration
	// Detached networks go on when this process ends.
	Detached bool
	Log      zerolog.Logger
}

// Network is a running network.
type Network struct {
	info  Info
	group *process.Group
	http  *http.Client
	log   zerolog.Logger
}

// Start makes the network of options.Dir, or finds it there from an earlier
// run, and starts its validators. It returns when each has committed a block;
// if that fails, nothing is left running.
func Start(ctx context.Context, options Options) (*Network, error) {
	started := time.Now()
	dir, err := filepath.Abs(options.Dir)
	if err != nil {
		return nil, fmt.Errorf("cosmos network: %w", err)
	}
	options.Dir = dir
	if err := os.MkdirAll(dir, 0o755); err != nil {
		return nil, fmt.Errorf("cosmos network: %w", err)
	}
	plan, err := loadPlan(ctx, options)
	if err != nil {
		return nil, fmt.Errorf("cosmos network: %w", err)
	}
	info, err := newInfo(plan, options)
	if err != nil {
		return nil, fmt.Errorf("cosmos network: %w", err)
	}
	group, err := process.Open(dir, process.Options{Detached: options.Detached})
	if err != nil {
		return nil, fmt.Errorf("cosmos network: %w", err)
	}
	n := &Network{info: info, group: group, http: &http.Client{Transport: &http.Transport{}}, log: options.Log}
	if err := n.startAll(ctx, options); err != nil {
		return nil, errors.Join(fmt.Errorf("cosmos network: %w", err), n.Close())
	}
	if err := info.write(); err != nil {
		return nil, errors.Join(fmt.Errorf("cosmos network: %w", err), n.Close())
	}
	n.log.Info().Str("chain", plan.ChainID).Int("validators", len(plan.Validators)).
		Dur("took", time.Since(started)).Msg("cosmos network runs")
	return n, nil
}

func (n *Network) startAll(ctx context.Context, options Options) error {
	for _, v := range n.info.Validators {
		if p, err := n.group.Process(v.Name); err == nil && p.Running() {
			continue
		}
		spec := v.spec(options.Binary, len(n.info.Validators) == 1)
		if options.Stock {
			spec = v.stockSpec(options.Binary, options.BlockTime)
		}
		if _, err := n.group.Start(spec); err != nil {
			return err
		}
	}
	waits, ctx := errgroup.WithContext(ctx)
	for _, v := range n.info.Validators {
		waits.Go(func() error { return n.ready(ctx, v) })
	}
	return waits.Wait()
}

// Info tells where everything is.
func (n *Network) Info() Info { return n.info }

// Stop ends one validator. The others go on while they hold more than two
// thirds of the voting power, which all validators share equally.
func (n *Network) Stop(name string) error { return n.group.Stop(name) }

// Kill ends one validator as a crash would.
func (n *Network) Kill(name string) error { return n.group.Kill(name) }

// PIDs are the processes of the running validators by name.
func (n *Network) PIDs() map[string]int {
	pids := map[string]int{}
	for _, name := range n.group.Names() {
		if p, err := n.group.Process(name); err == nil && p.Running() {
			pids[name] = p.PID()
		}
	}
	return pids
}

// Restart starts a stopped validator again and returns when it has committed
// a block; the network must be able to go on with it.
func (n *Network) Restart(ctx context.Context, name string) error {
	v, err := n.info.validator(name)
	if err != nil {
		return err
	}
	if _, err := n.group.Restart(name); err != nil {
		return err
	}
	return n.ready(ctx, v)
}

// Close stops all validators. What they hold stays on disk, for another Start.
func (n *Network) Close() error {
	n.http.CloseIdleConnections()
	return n.group.Close()
}
