package fabricnet

import (
	"context"
	"errors"
	"fmt"
	"path/filepath"
	"slices"

	"golang.org/x/sync/errgroup"

	"github.com/anji-bridge/anji/testnet/internal/ports"
)

// The operations below change who takes part in the network while it runs.
// They wait for deployments under way. After an error the network may be left
// half changed: close it.

// AddChannel creates one more channel of the same orderers and peers.
func (n *Network) AddChannel(ctx context.Context, channel string) error {
	if !channelName.MatchString(channel) {
		return fmt.Errorf("add channel: %q is no name for a channel", channel)
	}
	return n.change("add channel "+channel, func() error {
		info := n.info
		if slices.Contains(info.Channels, channel) {
			return errors.New("it is there already")
		}
		if err := n.makeGenesis(ctx, info, channel, n.genesis(channel)); err != nil {
			return err
		}
		// At the same time: the first ones would elect a leader among themselves.
		var orderers errgroup.Group
		for _, orderer := range info.Orderers {
			orderers.Go(func() error { return joinOrderer(ctx, orderer, n.genesis(channel)) })
		}
		if err := orderers.Wait(); err != nil {
			return err
		}
		info.Channels = append(slices.Clone(info.Channels), channel)
		if err := n.adopt(info); err != nil {
			return err
		}
		return n.joinPeers(ctx, channel)
	})
}

// AddOrg makes one more organisation a member of every channel. Its peer has
// the chaincodes installed and their definitions approved, but endorses for a
// policy only once the chaincode is deployed again with one that names it.
func (n *Network) AddOrg(ctx context.Context) (Node, error) {
	var peer Node
	err := n.change("add organisation", func() error {
		free, err := ports.Free(2)
		if err != nil {
			return err
		}
		peer = n.info.newPeer(n.unused(peerKind), free)
		identities, err := n.makeCrypto(ctx, Info{Dir: n.info.Dir, Peers: []Node{peer}})
		if err != nil {
			return err
		}
		info := n.info
		info.Peers = append(slices.Clone(info.Peers), peer)
		info.Identities = append(slices.Clone(info.Identities), identities...)
		if err := n.reconfigure(ctx, info); err != nil {
			return err
		}
		if err := n.adopt(info); err != nil {
			return err
		}
		if err := n.startPeer(ctx, peer); err != nil {
			return err
		}
		return n.equip(ctx, peer)
	})
	return peer, err
}

// equip lets a new peer join all channels, with all chaincodes.
func (n *Network) equip(ctx context.Context, peer Node) error {
	client, err := n.resources(peer)
	if err != nil {
		return err
	}
	orderer, err := n.runningOrderer(n.info)
	if err != nil {
		return err
	}
	for _, channel := range n.info.Channels {
		if err := join(ctx, channel, peer, client, orderer.Name); err != nil {
			return err
		}
		block, _, err := n.channelConfig(ctx, client, channel, orderer)
		if err != nil {
			return err
		}
		if err := n.awaitBlockAt(ctx, channel, block.Header.Number, peer); err != nil {
			return err
		}
	}
	for _, c := range n.chaincodes {
		terms, err := c.terms()
		if err != nil {
			return err
		}
		code, err := n.keepCode(c)
		if err != nil {
			return err
		}
		if err := n.installAndApprove(ctx, peer, client, orderer.Name, c, code, terms); err != nil {
			return err
		}
	}
	return nil
}

// RemoveOrg takes an organisation with peers out of every channel and stops
// its peer. Its keys stay where they are.
func (n *Network) RemoveOrg(ctx context.Context, org string) error {
	return n.change("remove organisation "+org, func() error {
		i := slices.IndexFunc(n.info.Peers, func(peer Node) bool { return peer.Org == org })
		if i < 0 || len(n.info.Peers) == 1 {
			return errors.New("no such organisation with peers, or the last one")
		}
		leaving, info := n.info.Peers[i], n.info
		info.Peers = slices.Delete(slices.Clone(info.Peers), i, i+1)
		info.Identities = slices.DeleteFunc(slices.Clone(info.Identities), func(identity Identity) bool { return identity.MSPID == leaving.MSPID })
		if err := n.reconfigure(ctx, info); err != nil {
			return err
		}
		if err := n.adopt(info); err != nil {
			return err
		}
		return n.group.Stop(leaving.Name)
	})
}

// ReplaceConsenter puts a new orderer of a new organisation in the place of
// another one, which may run or not.
func (n *Network) ReplaceConsenter(ctx context.Context, name string) (fresh Node, err error) {
	err = n.change("replace "+name, func() (err error) {
		if !slices.ContainsFunc(n.info.Orderers, func(orderer Node) bool { return orderer.Name == name }) {
			return errors.New("it is no orderer")
		}
		p, err := n.group.Process(name)
		if err != nil {
			return err
		}
		// Raft takes no new consenter while one is dead, since the loss of
		// the new one would be that of the quorum.
		if !p.Running() {
			if err := n.removeConsenter(ctx, name); err != nil {
				return err
			}
			fresh, err = n.addConsenter(ctx)
			return err
		}
		if fresh, err = n.addConsenter(ctx); err != nil {
			return err
		}
		return n.removeConsenter(ctx, name)
	})
	return fresh, err
}

func (n *Network) removeConsenter(ctx context.Context, name string) error {
	info := n.info
	info.Orderers = slices.DeleteFunc(slices.Clone(info.Orderers), func(orderer Node) bool { return orderer.Name == name })
	if err := n.reconfigure(ctx, info); err != nil {
		return err
	}
	if err := n.adopt(info); err != nil {
		return err
	}
	return n.group.Stop(name)
}

func (n *Network) addConsenter(ctx context.Context) (Node, error) {
	free, err := ports.Free(2)
	if err != nil {
		return Node{}, err
	}
	orderer := n.info.newOrderer(n.unused(ordererKind), free)
	if _, err := n.makeCrypto(ctx, Info{Dir: n.info.Dir, Orderers: []Node{orderer}}); err != nil {
		return Node{}, err
	}
	info := n.info
	info.Orderers = append(slices.Clone(info.Orderers), orderer)
	if err := n.reconfigure(ctx, info); err != nil {
		return Node{}, err
	}
	// It joins by the block that makes it a consenter.
	entries := map[string]string{}
	for _, channel := range info.Channels {
		if entries[channel], err = n.saveConfigBlock(ctx, channel); err != nil {
			return Node{}, err
		}
	}
	if err := n.adopt(info); err != nil {
		return Node{}, err
	}
	if err := n.startOrderer(ctx, orderer, entries); err != nil {
		return Node{}, err
	}
	return orderer, n.awaitOrderer(ctx, orderer)
}

// saveConfigBlock writes the present configuration block of a channel to a
// file and returns its path.
func (n *Network) saveConfigBlock(ctx context.Context, channel string) (string, error) {
	orderer, err := n.runningOrderer(n.info)
	if err != nil {
		return "", err
	}
	client, err := n.resources(n.info.Peers[0])
	if err != nil {
		return "", err
	}
	block, _, err := n.channelConfig(ctx, client, channel, orderer)
	if err != nil {
		return "", err
	}
	path := filepath.Join(n.info.Dir, "config", channel+".entry.block")
	content, err := marshal(block)
	if err != nil {
		return "", err
	}
	return path, writeFile(path, content)
}

// change runs one operation while no other one and no deployment runs.
func (n *Network) change(what string, do func() error) error {
	n.changing.Lock()
	defer n.changing.Unlock()
	n.stage(what)
	if err := do(); err != nil {
		return fmt.Errorf("fabric network: %s: %w", what, err)
	}
	return n.Info().write()
}

// adopt takes over what the network has become. Programs that read the
// connection profile before know nothing of it.
func (n *Network) adopt(info Info) error {
	n.mu.Lock()
	n.info = info
	n.mu.Unlock()
	n.closeSDK()
	return n.connect()
}

// unused is the first number under which no node of that kind ever ran.
func (n *Network) unused(kind string) int {
	for number := 1; ; number++ {
		if !slices.Contains(n.group.Names(), fmt.Sprintf("%s%d", kind, number)) {
			return number
		}
	}
}
