package fabricnet

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"slices"

	"github.com/hyperledger/fabric-protos-go/common"
	"github.com/hyperledger/fabric-sdk-go/pkg/client/ledger"
	mspclient "github.com/hyperledger/fabric-sdk-go/pkg/client/msp"
	"github.com/hyperledger/fabric-sdk-go/pkg/client/resmgmt"
	"github.com/hyperledger/fabric-sdk-go/pkg/common/providers/msp"
	"github.com/hyperledger/fabric-sdk-go/pkg/core/config"
	"github.com/hyperledger/fabric-sdk-go/pkg/fab/resource"
	"github.com/hyperledger/fabric-sdk-go/pkg/fabsdk"
	"google.golang.org/protobuf/proto"
	"google.golang.org/protobuf/protoadapt"
)

// reconfigure brings every channel to the configuration that it would have if
// the network were started as desired, by an update that the admins of all
// present organisations sign. The files of the organisations' MSPs are part of
// what is desired, so the revocations in them stay.
func (n *Network) reconfigure(ctx context.Context, desired Info) error {
	for _, channel := range n.info.Channels {
		if err := n.reconfigureChannel(ctx, channel, desired); err != nil {
			return fmt.Errorf("configuration of channel %s: %w", channel, err)
		}
	}
	return nil
}

func (n *Network) reconfigureChannel(ctx context.Context, channel string, desired Info) error {
	orderers, err := n.runningOrderers(desired)
	if err != nil {
		return err
	}
	orderer := orderers[0]
	admin, err := n.resources(n.info.Peers[0])
	if err != nil {
		return err
	}
	_, present, err := n.channelConfig(ctx, admin, channel, orderer)
	if err != nil {
		return err
	}
	wanted, err := n.wantedConfig(ctx, channel, desired)
	if err != nil {
		return err
	}
	sequence := present.Sequence
	wanted.Sequence = sequence
	update, err := resmgmt.CalculateConfigUpdate(channel, present, wanted)
	if err != nil {
		return err
	}
	signers, err := n.admins()
	if err != nil {
		return err
	}
	envelope, err := updateEnvelope(update)
	if err != nil {
		return err
	}
	// What is read and written names versions, so an update that is sent again
	// changes nothing twice. Each time it goes to another orderer: one that has
	// just caught up may accept an update and never pass it on.
	attempt := 0
	return again(ctx, func() error {
		to := orderers[attempt%len(orderers)]
		attempt++
		_, failure := admin.SaveChannel(resmgmt.SaveChannelRequest{
			ChannelID: channel, ChannelConfig: bytes.NewReader(envelope), SigningIdentities: signers,
		}, resmgmt.WithParentContext(ctx), resmgmt.WithOrdererEndpoint(to.Name))
		block, config, err := n.channelConfig(ctx, admin, channel, orderer)
		if err != nil {
			return err
		}
		if config.Sequence > sequence {
			return n.awaitBlock(ctx, channel, block.Header.Number, desired)
		}
		if failure == nil {
			failure = fmt.Errorf("the update of configuration %d is not ordered yet", sequence)
		}
		return failure
	})
}

// channelConfig is the present configuration of a channel and its block.
func (n *Network) channelConfig(ctx context.Context, client *resmgmt.Client, channel string, orderer Node) (*common.Block, *common.Config, error) {
	var block *common.Block
	err := again(ctx, func() (err error) {
		block, err = client.QueryConfigBlockFromOrderer(channel, resmgmt.WithParentContext(ctx), resmgmt.WithOrdererEndpoint(orderer.Name))
		return err
	})
	if err != nil {
		return nil, nil, fmt.Errorf("configuration from %s: %w", orderer.Name, err)
	}
	config, err := resource.ExtractConfigFromBlock(block)
	return block, config, err
}

// wantedConfig is what the genesis block of a network of that form holds.
func (n *Network) wantedConfig(ctx context.Context, channel string, info Info) (*common.Config, error) {
	path := filepath.Join(n.info.Dir, "config", channel+".wanted.block")
	if err := n.makeGenesis(ctx, info, channel, path); err != nil {
		return nil, err
	}
	content, err := os.ReadFile(path)
	if err != nil {
		return nil, err
	}
	var block common.Block
	if err := proto.Unmarshal(content, protoadapt.MessageV2Of(&block)); err != nil {
		return nil, fmt.Errorf("%s: %w", path, err)
	}
	return resource.ExtractConfigFromBlock(&block)
}

// admins are the signing identities of the admins of all organisations. Each
// part of the configuration asks for a majority of some of them.
func (n *Network) admins() ([]msp.SigningIdentity, error) {
	var admins []msp.SigningIdentity
	for _, nodes := range [][]Node{n.info.Peers, n.info.Orderers} {
		for _, node := range nodes {
			members, err := mspclient.New(n.sdk.Context(), mspclient.WithOrg(node.Org))
			if err != nil {
				return nil, fmt.Errorf("members of %s: %w", node.Org, err)
			}
			admin, err := members.GetSigningIdentity("Admin")
			if err != nil {
				return nil, fmt.Errorf("admin of %s: %w", node.Org, err)
			}
			admins = append(admins, admin)
		}
	}
	return admins, nil
}

// updateEnvelope wraps an update as the client library reads it.
func updateEnvelope(update *common.ConfigUpdate) ([]byte, error) {
	content, err := marshal(update)
	if err != nil {
		return nil, err
	}
	content, err = marshal(&common.ConfigUpdateEnvelope{ConfigUpdate: content})
	if err != nil {
		return nil, err
	}
	content, err = marshal(&common.Payload{Data: content})
	if err != nil {
		return nil, err
	}
	return marshal(&common.Envelope{Payload: content})
}

// marshal gives the bytes of Fabric's messages, which are of an older kind.
func marshal(m protoadapt.MessageV1) ([]byte, error) { return proto.Marshal(protoadapt.MessageV2Of(m)) }

// awaitBlock waits until every peer that there is now and will be has that
// block of a channel: one that leaves gets it no more, one that is new not yet,
// and one whose certificate is revoked gets none.
func (n *Network) awaitBlock(ctx context.Context, channel string, number uint64, desired Info) error {
	return n.forPeers(func(peer Node, _ *resmgmt.Client, _ string) error {
		if !slices.Contains(desired.Peers, peer) {
			return nil
		}
		if revoked, err := isRevoked(peer); revoked || err != nil {
			return err
		}
		return n.awaitBlockAt(ctx, channel, number, peer)
	})
}

// awaitBlockAt asks as a client that has just connected: one that read the
// channel's configuration before does not know the peers of a new organisation.
func (n *Network) awaitBlockAt(ctx context.Context, channel string, number uint64, peer Node) error {
	return again(ctx, func() error {
		sdk, err := fabsdk.New(config.FromFile(n.info.Profile))
		if err != nil {
			return err
		}
		defer sdk.Close()
		client, err := ledger.New(sdk.ChannelContext(channel, fabsdk.WithUser("Admin"), fabsdk.WithOrg(peer.Org)))
		if err != nil {
			return err
		}
		info, err := client.QueryInfo(ledger.WithParentContext(ctx), ledger.WithTargetEndpoints(peer.Name))
		if err != nil {
			return err
		}
		if info.BCI.Height <= number {
			return fmt.Errorf("%s has %d blocks of channel %s and not yet block %d", peer.Name, info.BCI.Height, channel, number)
		}
		return nil
	})
}

// runningOrderer is the first orderer of a network that runs now.
func (n *Network) runningOrderer(info Info) (Node, error) {
	orderers, err := n.runningOrderers(info)
	if err != nil {
		return Node{}, err
	}
	return orderers[0], nil
}

// runningOrderers are the orderers of info that run, at least one.
func (n *Network) runningOrderers(info Info) (running []Node, err error) {
	for _, orderer := range info.Orderers {
		if p, err := n.group.Process(orderer.Name); err == nil && p.Running() {
			running = append(running, orderer)
		}
	}
	if len(running) == 0 {
		return nil, errors.New("no orderer runs")
	}
	return running, nil
}
