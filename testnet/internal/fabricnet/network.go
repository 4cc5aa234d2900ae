// Package fabricnet runs a Hyperledger Fabric network on this machine without
// docker: four BFT orderers, or three Raft orderers of Fabric 2.5, three
// organisations with one peer each, one channel, TLS throughout, and chaincodes
// that are run by an external builder.
package fabricnet

import (
	"context"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"sync"
	"time"

	"github.com/hyperledger/fabric-sdk-go/pkg/core/config"
	"github.com/hyperledger/fabric-sdk-go/pkg/fabsdk"
	"github.com/rs/zerolog"
	"golang.org/x/sync/errgroup"

	"github.com/anji-bridge/anji/testnet/internal/daemons"
	"github.com/anji-bridge/anji/testnet/internal/process"
)

const (
	peerCount = 3
	// Both withstand the loss of one orderer.
	bftOrderers  = 4
	raftOrderers = 3
	// startLimit bounds the start of a network once its daemons are built.
	startLimit = 3 * time.Minute
)

// channelName is Fabric's rule for names of channels.
var channelName = regexp.MustCompile(`^[a-z][a-z0-9.-]{0,248}$`)

var organisationName = regexp.MustCompile(`^[A-Za-z]{1,20}$`)

// Options says what network to start.
type Options struct {
	// Dir receives everything the network writes. What an earlier network
	// left there is stopped and removed first.
	Dir string
	// Version of Fabric; empty means 3.1.
	Version daemons.FabricVersion
	// Organisation begins the names and, in lower case, the domains of all
	// organisations; empty means "Org": Org1, Org2, Org3 and OrgOrderer1 to 4.
	Organisation string
	// Channel is the name of the first channel.
	Channel string
	// Chaincodes are deployed at the same time, so none may need another in
	// its Init.
	Chaincodes []Chaincode
	// Detached networks stay when this process ends.
	Detached bool
	Builder  *daemons.Builder
	Log      zerolog.Logger
}

// Network is a running network. Its methods may be called concurrently.
type Network struct {
	group *process.Group
	log   zerolog.Logger

	// changing is held by what changes the nodes or channels, and shared by
	// what goes on over some time with those that there are.
	changing sync.RWMutex
	sdk      *fabsdk.FabricSDK

	mu         sync.Mutex // guards writes of info against readers outside
	info       Info       // without chaincodes
	chaincodes []Chaincode
}

// Start runs a network and deploys its chaincodes. When it fails, nothing
// keeps running; the logs stay in the directory.
func Start(ctx context.Context, options Options) (_ *Network, err error) {
	if !channelName.MatchString(options.Channel) {
		return nil, fmt.Errorf("fabric network: %q is no name for a channel (lower case letters, digits, dots and dashes)", options.Channel)
	}
	dir, err := filepath.Abs(options.Dir)
	if err != nil {
		return nil, fmt.Errorf("fabric network: %w", err)
	}
	if strings.Contains(dir, ",") {
		return nil, fmt.Errorf("fabric network: directory %s: fabric-sdk-go takes a comma in a path for the end of it; choose another", dir)
	}
	if options.Version == "" {
		options.Version = daemons.Fabric31
	}
	if options.Organisation == "" {
		options.Organisation = "Org"
	}
	if !organisationName.MatchString(options.Organisation) {
		return nil, fmt.Errorf("fabric network: %q does not begin names of organisations: want up to 20 letters", options.Organisation)
	}
	binaries, err := options.Builder.Fabric(ctx, options.Version)
	if err != nil {
		return nil, err
	}
	if err := clear(dir); err != nil {
		return nil, fmt.Errorf("fabric network: %w", err)
	}
	ctx, cancel := context.WithTimeout(ctx, startLimit)
	defer cancel()

	info, err := plan(Info{
		Dir: dir, Version: options.Version, Organisation: options.Organisation,
		Channel: options.Channel, Channels: []string{options.Channel}, Binaries: binaries,
	})
	if err != nil {
		return nil, fmt.Errorf("fabric network: %w", err)
	}
	group, err := process.Open(dir, process.Options{Detached: options.Detached})
	if err != nil {
		return nil, err
	}
	network := &Network{group: group, log: options.Log, info: info}
	defer func() {
		if err != nil {
			err = errors.Join(fmt.Errorf("fabric network: %w", err), network.Close())
		}
	}()
	if err := network.prepare(ctx, options.Builder); err != nil {
		return nil, err
	}
	if err := network.startNodes(ctx); err != nil {
		return nil, err
	}
	if err := network.joinPeers(ctx, options.Channel); err != nil {
		return nil, err
	}
	var deployments errgroup.Group
	for _, chaincode := range options.Chaincodes {
		deployments.Go(func() error { return network.Deploy(ctx, chaincode) })
	}
	if err := deployments.Wait(); err != nil {
		return nil, err
	}
	return network, network.Info().write()
}

// Open attaches to a network that another process started detached in dir.
func Open(dir string, log zerolog.Logger) (*Network, error) {
	info, err := ReadInfo(dir)
	if err != nil {
		return nil, err
	}
	group, err := process.Open(dir, process.Options{Detached: true})
	if err != nil {
		return nil, err
	}
	network := &Network{group: group, log: log, info: info, chaincodes: info.Chaincodes}
	return network, network.openSDK()
}

// clear stops and removes what an earlier network left in dir.
func clear(dir string) error {
	if err := process.Reap(dir); err != nil {
		return err
	}
	for _, part := range []string{"bin", "chaincodes", "client", "config", "connection.yaml", "crypto", "data", "logs", infoFile} {
		if err := os.RemoveAll(filepath.Join(dir, part)); err != nil {
			return err
		}
	}
	return os.MkdirAll(filepath.Join(dir, "logs"), 0o755)
}

// prepare makes all files that the daemons need.
func (n *Network) prepare(ctx context.Context, builder *daemons.Builder) error {
	n.stage("identities and genesis block")
	var parts errgroup.Group
	parts.Go(func() error { return n.installBuilder(ctx, builder) })
	parts.Go(func() (err error) {
		if n.info.Identities, err = n.makeCrypto(ctx, n.info); err != nil {
			return err
		}
		return n.makeGenesis(ctx, n.info, n.info.Channel, n.genesis(n.info.Channel))
	})
	if err := parts.Wait(); err != nil {
		return err
	}
	return n.connect()
}

// connect writes the connection profile and opens a client with it.
func (n *Network) connect() error {
	data := struct {
		Info
		Crypto string
	}{n.info, filepath.Join(n.info.Dir, "crypto")}
	if err := render("connection.yaml", n.info.Profile, data); err != nil {
		return err
	}
	return n.openSDK()
}

// startNodes starts all daemons at the same time.
func (n *Network) startNodes(ctx context.Context) error {
	n.stage("orderers and peers")
	entry := map[string]string{n.info.Channel: n.genesis(n.info.Channel)}
	nodes, ctx := errgroup.WithContext(ctx)
	for _, orderer := range n.info.Orderers {
		nodes.Go(func() error { return n.startOrderer(ctx, orderer, entry) })
	}
	for _, peer := range n.info.Peers {
		nodes.Go(func() error { return n.startPeer(ctx, peer) })
	}
	return nodes.Wait()
}

// installBuilder puts the external builder where peers look for it, one program
// by the names of all its commands.
func (n *Network) installBuilder(ctx context.Context, builder *daemons.Builder) error {
	dir := filepath.Join(n.builderDir(), "bin")
	if _, err := builder.Build(ctx, dir, ".", "./contracts/fabric/cmd/anji-builder"); err != nil {
		return err
	}
	for _, name := range []string{"detect", "build", "release", "run"} {
		if err := os.Symlink("anji-builder", filepath.Join(dir, name)); err != nil {
			return err
		}
	}
	return nil
}

func (n *Network) builderDir() string { return filepath.Join(n.info.Dir, "bin", "prebuilt") }

func (n *Network) stage(name string) {
	n.log.Info().Str("chain", "fabric").Str("stage", name).Msg("starting")
}

func (n *Network) openSDK() error {
	sdk, err := fabsdk.New(config.FromFile(n.info.Profile))
	if err != nil {
		return fmt.Errorf("connection profile %s: %w", n.info.Profile, err)
	}
	n.sdk = sdk
	return nil
}

// Info tells where everything is.
func (n *Network) Info() Info {
	n.mu.Lock()
	defer n.mu.Unlock()
	return n.infoLocked()
}

func (n *Network) infoLocked() Info {
	info := n.info
	info.Chaincodes = slices.Clone(n.chaincodes)
	return info
}

// deployed notes a committed definition in place of an earlier one.
func (n *Network) deployed(c Chaincode) error {
	n.mu.Lock()
	defer n.mu.Unlock()
	n.chaincodes = slices.DeleteFunc(n.chaincodes, func(old Chaincode) bool { return old.Name == c.Name && old.Channel == c.Channel })
	n.chaincodes = append(n.chaincodes, c)
	return n.infoLocked().write()
}

// Stop ends one node gently. Restart brings it back.
func (n *Network) Stop(name string) error { return n.group.Stop(name) }

// Kill ends one node as a crash would, a peer with its chaincodes.
func (n *Network) Kill(name string) error { return n.group.Kill(name) }

// Restart runs a stopped node again and waits until it serves the channel.
func (n *Network) Restart(ctx context.Context, name string) error {
	info := n.Info()
	node, err := info.node(name)
	if err != nil {
		return err
	}
	if _, err := n.group.Restart(name); err != nil {
		return err
	}
	if slices.Contains(info.Peers, node) {
		return n.group.Ready(ctx, name, listening(node))
	}
	return n.awaitOrderer(ctx, node)
}

// PIDs are the processes of the running nodes by name; chaincodes are
// children of their peers.
func (n *Network) PIDs() map[string]int {
	pids := map[string]int{}
	for _, name := range n.group.Names() {
		if p, err := n.group.Process(name); err == nil && p.Running() {
			pids[name] = p.PID()
		}
	}
	return pids
}

// Detach lets go of a detached network and leaves it running.
func (n *Network) Detach() { n.closeSDK() }

// Close stops the network. Its files stay.
func (n *Network) Close() error {
	n.closeSDK()
	return n.group.Close()
}

func (n *Network) closeSDK() {
	if n.sdk != nil {
		n.sdk.Close()
	}
}
