// Package ethereumnet runs a proof-of-stake Ethereum network on free ports of
// 127.0.0.1: one geth, one Prysm beacon node and one Prysm validator process
// with all validators. It has the sync committees of 512 keys that mainnet
// has, in epochs and periods that are short enough to wait for.
package ethereumnet

import (
	"context"
	"errors"
	"fmt"
	"net/http"
	"os"
	"path/filepath"
	"time"

	"github.com/rs/zerolog"

	"github.com/anji-bridge/anji/testnet/internal/daemons"
	"github.com/anji-bridge/anji/testnet/internal/process"
)

// Accounts that every network has, each with ether and a key file.
const (
	Relayer = "relayer" // submits packets
	User    = "user"
	Admin   = "admin" // deploys and administers contracts
	Buyer   = "buyer" // the sample application's party on this chain
)

// Processes of a network.
const (
	Geth      = "geth"
	Beacon    = "beacon"
	Validator = "validator"
)

// startLimit bounds the start of a network once its daemons are built. It
// takes about ten seconds on an idle machine.
const startLimit = 3 * time.Minute

// Options says what network to start.
type Options struct {
	// Dir receives everything the network writes. What an earlier network
	// left there is stopped and removed first: a network lives only as long
	// as its beacon node runs, since a restarted one waits for peers.
	Dir     string
	ChainID uint64
	// Detached networks stay when this process ends.
	Detached bool
	Builder  *daemons.Builder
	Log      zerolog.Logger
}

// Network is a running network. Its methods may be called concurrently.
type Network struct {
	info  Info
	ports nodePorts
	group *process.Group
	http  *http.Client
	log   zerolog.Logger
}

// Start makes a new chain and runs it. It returns when the chain has its first
// block, so that transactions can be sent; the first finality comes about half
// a minute later (AwaitFinality). When it fails, nothing keeps running; the
// logs stay in the directory.
func Start(ctx context.Context, options Options) (_ *Network, err error) {
	if options.ChainID == 0 {
		return nil, errors.New("ethereum network: the chain id is 0")
	}
	dir, err := filepath.Abs(options.Dir)
	if err != nil {
		return nil, fmt.Errorf("ethereum network: %w", err)
	}
	binaries, err := options.Builder.Ethereum(ctx)
	if err != nil {
		return nil, err
	}
	if err := clear(dir); err != nil {
		return nil, fmt.Errorf("ethereum network: %w", err)
	}
	ctx, cancel := context.WithTimeout(ctx, startLimit)
	defer cancel()

	started := time.Now()
	group, err := process.Open(dir, process.Options{Detached: options.Detached})
	if err != nil {
		return nil, fmt.Errorf("ethereum network: %w", err)
	}
	n := &Network{group: group, http: &http.Client{Transport: &http.Transport{}}, log: options.Log}
	defer func() {
		if err != nil {
			err = errors.Join(fmt.Errorf("ethereum network: %w", err), n.Close())
		}
	}()
	if err := n.prepare(ctx, dir, options.ChainID, binaries); err != nil {
		return nil, err
	}
	if err := n.startNodes(ctx, binaries); err != nil {
		return nil, err
	}
	n.stage("first block")
	if err := n.awaitBlock(ctx, 1); err != nil {
		return nil, err
	}
	n.log.Info().Str("chain", "ethereum").Uint64("chain id", options.ChainID).
		Dur("took", time.Since(started)).Msg("ethereum network runs")
	return n, n.info.write()
}

// clear stops and removes what an earlier network left in dir.
func clear(dir string) error {
	if err := process.Reap(dir); err != nil {
		return err
	}
	for _, part := range []string{configDir, dataDir, keysDir, infoFile, Geth + ".log", Beacon + ".log", Validator + ".log"} {
		if err := os.RemoveAll(filepath.Join(dir, part)); err != nil {
			return err
		}
	}
	return os.MkdirAll(dir, 0o755)
}

func (n *Network) stage(name string) {
	n.log.Info().Str("chain", "ethereum").Str("stage", name).Msg("starting")
}

// Info tells where everything is.
func (n *Network) Info() Info { return n.info }

// errStranded refuses what would end a network for good.
var errStranded = errors.New("a network with one beacon node cannot go on without it: a restarted beacon node waits for peers")

// Stop ends geth or the validator process gently; a killed geth would lose its
// last blocks, which nobody could give it again. While either is away the
// chain stands still. Light clients cannot follow one that finalizes nothing
// for a whole sync-committee period, which is 64 seconds here.
func (n *Network) Stop(name string) error {
	if name == Beacon {
		return fmt.Errorf("stop %s: %w", name, errStranded)
	}
	return n.group.Stop(name)
}

// Restart runs a stopped process again and returns when the chain goes on.
func (n *Network) Restart(ctx context.Context, name string) error {
	if name == Beacon {
		return fmt.Errorf("restart %s: %w", name, errStranded)
	}
	if _, err := n.group.Restart(name); err != nil {
		return err
	}
	if err := n.group.Ready(ctx, Geth, n.gethAnswers); err != nil {
		return err
	}
	head, err := n.head(ctx)
	if err != nil {
		return err
	}
	return n.awaitBlock(ctx, head+1)
}

// Close stops the network. Its files stay.
func (n *Network) Close() error {
	n.http.CloseIdleConnections()
	return n.group.Close()
}
