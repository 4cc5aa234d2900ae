package fabricnet

import (
	"context"
	"errors"
	"fmt"
	"regexp"
	"slices"
	"strings"
	"time"

	"github.com/cenkalti/backoff/v5"
	"github.com/hyperledger/fabric-sdk-go/pkg/client/channel"
	"github.com/hyperledger/fabric-sdk-go/pkg/client/resmgmt"
	"github.com/hyperledger/fabric-sdk-go/pkg/fabsdk"
	"golang.org/x/sync/errgroup"
)

// chaincodeName is Fabric's rule for names of chaincodes.
var chaincodeName = regexp.MustCompile(`^[a-zA-Z0-9]+([-_][a-zA-Z0-9]+)*$`)

// Chaincode is a chaincode to be deployed.
type Chaincode struct {
	Name    string `json:"name"`
	Channel string `json:"channel"` // empty: the first one
	Binary  string `json:"binary"`  // path of the program, which calls launch.Start
	// Service runs the program as a service for each peer, with mutual TLS.
	// Otherwise the peers run it themselves.
	Service bool `json:"service"`
	// Policy guards the chaincode's state, in Fabric's policy language.
	// Empty: any two of the peers that there are.
	Policy string `json:"policy"`
	// InitRequired chaincodes are initialised by the first organisation's
	// admin with the function "Init" and InitArgs.
	InitRequired bool     `json:"init_required"`
	InitArgs     [][]byte `json:"-"`
	// Collections are its private data collections.
	Collections []Collection `json:"collections"`
	// Sequence of the definition; 0 means the one that follows the present
	// one, so that deploying a chaincode again upgrades it.
	Sequence int64 `json:"sequence"`
}

// anyTwo is the default policy.
func (n *Network) anyTwo() string {
	var principals []string
	for _, peer := range n.info.Peers {
		principals = append(principals, "'"+peer.MSPID+".peer'")
	}
	return "OutOf(2, " + strings.Join(principals, ", ") + ")"
}

// resources is a client that acts for the admin of a peer's organisation.
func (n *Network) resources(peer Node) (*resmgmt.Client, error) {
	client, err := resmgmt.New(n.sdk.Context(fabsdk.WithUser("Admin"), fabsdk.WithOrg(peer.Org)))
	if err != nil {
		return nil, fmt.Errorf("admin of %s: %w", peer.Org, err)
	}
	return client, nil
}

// forPeers does the same for each peer at the same time.
func (n *Network) forPeers(do func(peer Node, client *resmgmt.Client, orderer string) error) error {
	var all errgroup.Group
	for i, peer := range n.info.Peers {
		all.Go(func() error {
			client, err := n.resources(peer)
			if err != nil {
				return err
			}
			if err := do(peer, client, n.info.Orderers[i%len(n.info.Orderers)].Name); err != nil {
				return fmt.Errorf("%s: %w", peer.Name, err)
			}
			return nil
		})
	}
	return all.Wait()
}

// joinPeers lets every peer join a channel.
func (n *Network) joinPeers(ctx context.Context, channel string) error {
	n.stage("channel " + channel)
	return n.forPeers(func(peer Node, client *resmgmt.Client, orderer string) error {
		return join(ctx, channel, peer, client, orderer)
	})
}

func join(ctx context.Context, channel string, peer Node, client *resmgmt.Client, orderer string) error {
	// An orderer that has just joined may not serve its first block yet.
	return again(ctx, func() error {
		return client.JoinChannel(channel, resmgmt.WithParentContext(ctx),
			resmgmt.WithTargetEndpoints(peer.Name), resmgmt.WithOrdererEndpoint(orderer))
	})
}

// again repeats what may fail while a network warms up.
func again(ctx context.Context, do func() error) error {
	pause := backoff.NewExponentialBackOff()
	pause.InitialInterval, pause.MaxInterval = 50*time.Millisecond, time.Second
	_, err := backoff.Retry(ctx, func() (struct{}, error) { return struct{}{}, do() },
		backoff.WithBackOff(pause), backoff.WithMaxElapsedTime(30*time.Second))
	return err
}

// Deploy installs, approves and commits a chaincode at all organisations, and
// initialises it if its definition says so.
func (n *Network) Deploy(ctx context.Context, c Chaincode) error {
	n.changing.RLock()
	defer n.changing.RUnlock()
	if err := n.deploy(ctx, c); err != nil {
		return fmt.Errorf("deploy chaincode %s: %w", c.Name, err)
	}
	return nil
}

func (n *Network) deploy(ctx context.Context, c Chaincode) error {
	if !chaincodeName.MatchString(c.Name) {
		return errors.New("not a name that Fabric allows for a chaincode")
	}
	if c.Channel == "" {
		c.Channel = n.info.Channel
	}
	if !slices.Contains(n.info.Channels, c.Channel) {
		return fmt.Errorf("no channel %q; there are %s", c.Channel, strings.Join(n.info.Channels, ", "))
	}
	if c.Sequence == 0 {
		c.Sequence = n.sequence(c) + 1
	}
	if c.Policy == "" {
		c.Policy = n.anyTwo()
	}
	terms, err := c.terms()
	if err != nil {
		return err
	}
	code, err := n.keepCode(c)
	if err != nil {
		return err
	}
	n.stage("chaincode " + c.Name + " on " + c.Channel)
	err = n.forPeers(func(peer Node, client *resmgmt.Client, orderer string) error {
		return n.installAndApprove(ctx, peer, client, orderer, c, code, terms)
	})
	if err != nil {
		return err
	}
	if err := n.commit(ctx, c, terms); err != nil {
		return err
	}
	if c.InitRequired {
		if err := n.initialise(ctx, c); err != nil {
			return fmt.Errorf("call of Init: %w", err)
		}
	}
	// The copy that the package names is there as long as the network.
	c.Binary = code.program.Binary
	return n.deployed(c)
}

// installAndApprove brings a chaincode to one peer and its organisation.
func (n *Network) installAndApprove(ctx context.Context, peer Node, client *resmgmt.Client, orderer string, c Chaincode, code code, t terms) error {
	made, err := n.packageFor(ctx, peer, c, code)
	if err != nil {
		return fmt.Errorf("package: %w", err)
	}
	err = again(ctx, func() error { // the peer may just have been restarted
		_, err := client.LifecycleInstallCC(resmgmt.LifecycleInstallCCRequest{Label: code.label, Package: made.Content},
			resmgmt.WithParentContext(ctx), resmgmt.WithTargetEndpoints(peer.Name))
		return err
	})
	if err != nil {
		return fmt.Errorf("install: %w", err)
	}
	err = n.ordered(ctx, orderer, func(ctx context.Context, orderer string) error {
		_, err := client.LifecycleApproveCC(c.Channel, resmgmt.LifecycleApproveCCRequest{
			Name: c.Name, Version: c.version(), Sequence: c.Sequence, PackageID: made.ID,
			EndorsementPlugin: "escc", ValidationPlugin: "vscc",
			SignaturePolicy: t.policy, CollectionConfig: t.collections, InitRequired: c.InitRequired,
		}, resmgmt.WithParentContext(ctx), resmgmt.WithTargetEndpoints(peer.Name), resmgmt.WithOrdererEndpoint(orderer))
		return err
	}, func() bool {
		approved, err := client.LifecycleQueryApprovedCC(c.Channel, resmgmt.LifecycleQueryApprovedCCRequest{Name: c.Name, Sequence: c.Sequence},
			resmgmt.WithParentContext(ctx), resmgmt.WithTargetEndpoints(peer.Name))
		return err == nil && approved.PackageID == made.ID
	})
	if err != nil {
		return fmt.Errorf("approve: %w", err)
	}
	return nil
}

// orderingPatience is how long one orderer may take for a transaction.
const orderingPatience = 20 * time.Second

// ordered submits a transaction to an orderer and, unless done by then, to the
// other ones in turn: an orderer that has just caught up may accept a
// transaction and never pass it on.
func (n *Network) ordered(ctx context.Context, first string, submit func(ctx context.Context, orderer string) error, done func() bool) error {
	running, err := n.runningOrderers(n.info)
	if err != nil {
		return err
	}
	names := []string{first}
	for _, orderer := range running {
		if orderer.Name != first {
			names = append(names, orderer.Name)
		}
	}
	for _, name := range names {
		attempt, cancel := context.WithTimeout(ctx, orderingPatience)
		err = submit(attempt, name)
		cancel()
		if err == nil || done() {
			return nil
		}
	}
	return err
}

// commit waits until every peer knows of all approvals: the client library
// does not compare what peers endorse, and different answers make the commit
// invalid.
func (n *Network) commit(ctx context.Context, c Chaincode, t terms) error {
	err := n.forPeers(func(peer Node, client *resmgmt.Client, _ string) error {
		return again(ctx, func() error {
			readiness, err := client.LifecycleCheckCCCommitReadiness(c.Channel, resmgmt.LifecycleCheckCCCommitReadinessRequest{
				Name: c.Name, Version: c.version(), Sequence: c.Sequence,
				EndorsementPlugin: "escc", ValidationPlugin: "vscc",
				SignaturePolicy: t.policy, CollectionConfig: t.collections, InitRequired: c.InitRequired,
			}, resmgmt.WithParentContext(ctx), resmgmt.WithTargetEndpoints(peer.Name))
			if err != nil {
				return err
			}
			for _, org := range n.info.Peers {
				if !readiness.Approvals[org.MSPID] {
					return fmt.Errorf("approval of %s is not known", org.MSPID)
				}
			}
			return nil
		})
	})
	if err != nil {
		return err
	}
	client, err := n.resources(n.info.Peers[0])
	if err != nil {
		return err
	}
	committed := func(peer Node, client *resmgmt.Client) error {
		found, err := client.LifecycleQueryCommittedCC(c.Channel, resmgmt.LifecycleQueryCommittedCCRequest{Name: c.Name},
			resmgmt.WithParentContext(ctx), resmgmt.WithTargetEndpoints(peer.Name))
		if err != nil {
			return err
		}
		if len(found) != 1 || found[0].Sequence != c.Sequence {
			return errors.New("definition is not committed yet")
		}
		return nil
	}
	err = n.ordered(ctx, n.info.Orderers[0].Name, func(ctx context.Context, orderer string) error {
		_, err := client.LifecycleCommitCC(c.Channel, resmgmt.LifecycleCommitCCRequest{
			Name: c.Name, Version: c.version(), Sequence: c.Sequence,
			EndorsementPlugin: "escc", ValidationPlugin: "vscc",
			SignaturePolicy: t.policy, CollectionConfig: t.collections, InitRequired: c.InitRequired,
		}, resmgmt.WithParentContext(ctx), resmgmt.WithTargetEndpoints(n.peerNames()...), resmgmt.WithOrdererEndpoint(orderer))
		return err
	}, func() bool { return committed(n.info.Peers[0], client) == nil })
	if err != nil {
		return fmt.Errorf("commit: %w", err)
	}
	// The event tells of one peer; the others may lag.
	return n.forPeers(func(peer Node, client *resmgmt.Client, _ string) error {
		return again(ctx, func() error { return committed(peer, client) })
	})
}

// initialise runs Init, endorsed by all peers.
func (n *Network) initialise(ctx context.Context, c Chaincode) error {
	client, err := channel.New(n.sdk.ChannelContext(c.Channel, fabsdk.WithUser("Admin"), fabsdk.WithOrg(n.info.Peers[0].Org)))
	if err != nil {
		return err
	}
	_, err = client.Execute(channel.Request{ChaincodeID: c.Name, Fcn: "Init", Args: c.InitArgs, IsInit: true},
		channel.WithParentContext(ctx), channel.WithTargetEndpoints(n.peerNames()...))
	return err
}

func (n *Network) peerNames() []string {
	names := make([]string, len(n.info.Peers))
	for i, peer := range n.info.Peers {
		names[i] = peer.Name
	}
	return names
}

// sequence is that of the present definition of a chaincode, 0 without one.
func (n *Network) sequence(c Chaincode) int64 {
	for _, d := range n.Info().Chaincodes {
		if d.Name == c.Name && d.Channel == c.Channel {
			return d.Sequence
		}
	}
	return 0
}

func (c Chaincode) version() string { return fmt.Sprintf("1.%d", c.Sequence) }
